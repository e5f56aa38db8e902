"""The text of a page's bytes. What a page declares is often false, so what the bytes are goes first."""

from __future__ import annotations

import codecs
import re

from mpp_extract.errors import ReadError
from mpp_extract.readers.decode import FALLBACK, Decoded
from mpp_extract.readers.signatures import wide_encoding

# UTF-32 goes first: its mark begins with UTF-16's.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""<(?:meta\b[^>]{0,400}?charset|\?xml\b[^>]{0,200}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
# Labels that browsers read as another encoding than they name. Source: the WHATWG Encoding Standard, section 4.2.
_BROWSERS_READ = {
    "ascii": "windows-1252", "us-ascii": "windows-1252", "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252",
    "latin1": "windows-1252", "latin-1": "windows-1252", "iso-8859-9": "windows-1254", "gb2312": "gb18030",
    "gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949", "iso-8859-11": "cp874", "tis-620": "cp874", "big5": "big5hkscs",
}  # fmt: skip
_DECLARED_WITHIN = 10**6  # bytes: browsers look at the first 1,024, but a page's head can be longer than that
_CLEAR = 2  # so many sequences of UTF-8 for each byte that is none: it is UTF-8 with damage, not another encoding


def decode(data: bytes, where: str, encoding: str | None = None) -> Decoded:
    """The text of a page, without a byte-order mark, NULs and carriage returns.

    In this order: ``encoding``; a byte-order mark; UTF-16 by its pattern of zero bytes; strict UTF-8; UTF-8 with a few
    bad bytes, each replaced by U+FFFD; what the page declares; Windows-1252. Guesses and replacements are warnings.
    Raises ReadError where ``encoding`` is no encoding of text.
    """
    decoded = _decoded(data, where, encoding)
    decoded.text = decoded.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return decoded


def _decoded(data: bytes, where: str, encoding: str | None) -> Decoded:
    if encoding is not None:
        try:
            return _lenient(data, encoding.lower())
        except (LookupError, UnicodeError) as error:
            raise ReadError(where, f"not in {encoding} ({error})", "name its encoding with --encoding") from error
    wide = next((name for mark, name in _MARKS if data.startswith(mark)), None) or wide_encoding(data)
    if wide is not None:
        return _lenient(data, wide)
    try:
        return Decoded(str(data, "utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(data, error.start)


def _not_utf8(data: bytes, place: int) -> Decoded:
    damaged = str(data, "utf-8", "replace")
    bad = damaged.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    good = sum(damaged.count(character) for character in set(damaged) if character > "\x7f" and character != "\ufffd")
    if good > _CLEAR * bad:
        return Decoded(damaged, "utf-8", [_replaced(bad, place)])
    declared = _declared(data)
    if declared is not None:
        try:
            return Decoded(str(data, declared), declared)
        except (LookupError, UnicodeError):
            pass
    decoded = _lenient(data, FALLBACK)
    decoded.warnings.insert(0, f"not UTF-8 (byte {place}), so read as Windows-1252; if letters look wrong, name it with --encoding")
    return decoded


def _declared(data: bytes) -> str | None:
    """The encoding that the page declares, as browsers read the label; None where its own declaration can't be true."""
    found = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    if found is None:
        return None
    label = found[1].decode("ascii", "replace").lower()
    # A page in UTF-16 could not be searched for this declaration, and one in UTF-8 has been ruled out.
    return None if label.startswith(("utf", "ucs")) else _BROWSERS_READ.get(label, label)


def _lenient(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(str(data, encoding), encoding.removesuffix("-sig"))
    except UnicodeDecodeError as error:
        text = str(data, encoding, "replace")
        return Decoded(text, encoding.removesuffix("-sig"), [_replaced(text.count("\ufffd"), error.start)])


def _replaced(count: int, place: int) -> str:
    """
    >>> _replaced(1, 88)
    'a byte that is no text was replaced by U+FFFD (byte 88)'
    """
    if count == 1:
        return f"a byte that is no text was replaced by U+FFFD (byte {place})"
    return f"{count} bytes that are no text were replaced by U+FFFD (the first is byte {place})"
