"""The text of a page's bytes. What a page declares is often false, so what its bytes are goes first."""

from __future__ import annotations

import re

from mpp_extract.readers import decode as plain
from mpp_extract.readers.decode import FALLBACK, Decoded

_DECLARED = re.compile(
    rb"""<(?:meta\b[^>]{0,400}?charset|\?xml\b[^>]{0,200}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
# Labels that browsers read as another encoding than they name. Source: the WHATWG Encoding Standard, section 4.2.
_BROWSERS_READ = {
    "ascii": "windows-1252", "us-ascii": "windows-1252", "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252",
    "latin1": "windows-1252", "latin-1": "windows-1252", "iso-8859-9": "windows-1254", "gb2312": "gb18030",
    "gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949", "iso-8859-11": "cp874", "tis-620": "cp874", "big5": "big5hkscs",
}  # fmt: skip
_DECLARED_WITHIN = 10**6  # bytes: browsers look at the first 1,024, but a page's head can be longer than that


def decode(data: bytes, where: str, encoding: str | None = None) -> Decoded:
    """The text of a page, as ``readers.decode`` gives it; a page that is no UTF-8 is read in the encoding it declares.

    Raises ReadError for what is no text, or not in ``encoding``.
    """
    decoded = plain.decode(data, where, encoding)
    if encoding is not None or decoded.encoding != FALLBACK:
        return decoded
    declared = _declared(data)
    if declared == FALLBACK:
        decoded.warnings = decoded.warnings[1:]  # the first one says that it was guessed
    elif declared is not None:
        try:
            text = str(data, declared)
        except (LookupError, UnicodeError):
            return decoded
        return Decoded(text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", ""), declared)
    return decoded


def _declared(data: bytes) -> str | None:
    """The encoding that the page declares, as browsers read the label; None where that can't be true."""
    found = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    if found is None:
        return None
    label = found[1].decode("ascii", "replace").lower()
    # A page in UTF-16 could not be searched for this declaration, and one in UTF-8 has been ruled out.
    return None if label.startswith(("utf", "ucs")) else _BROWSERS_READ.get(label, label)
