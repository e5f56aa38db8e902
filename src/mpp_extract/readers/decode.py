"""Bytes to text: the encoding, what was guessed about it, and line ends."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field

from mpp_extract.errors import ReadError, UsageError
from mpp_extract.readers.formats import binary_kind, markup_kind, wide_encoding

# UTF-32 goes first: its mark begins with UTF-16's.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
FALLBACK = "windows-1252"
_SURROGATE = re.compile("[\ud800-\udfff]")
_SAVE_AS_TEXT = "save the article's text as a .txt file and name that"


@dataclass(slots=True)
class Decoded:
    """A text, the encoding that its bytes were read with, and what there is to say about it."""

    text: str
    encoding: str
    warnings: list[str] = field(default_factory=list)


def known_encoding(name: str) -> str:
    """The encoding's name as given. Raises UsageError where Python knows no text encoding of that name."""
    try:
        known = codecs.lookup(name)
        "".encode(known.name)  # base64, rot13 and the like are codecs, but not from text to bytes
    except (LookupError, TypeError, ValueError):
        raise UsageError("--encoding", f"unknown encoding {name!r}", "try utf-8, windows-1252 or utf-16") from None
    return name


def decode(data: bytes, where: str, encoding: str | None = None) -> Decoded:
    """The text of a file's bytes, without a byte-order mark and with every line end as one line feed.

    A byte-order mark decides, else strict UTF-8, else Windows-1252 with a warning; ``encoding`` overrides all three.
    Raises ReadError, with ``where`` as the place, for what is no text.
    """
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if encoding is not None:
        decoded = _with(data, where, encoding)
    elif marked is not None:
        decoded = _with(data, where, marked)
    else:
        _refuse_binary(data, where)
        decoded = _guess(data, where)
    text = decoded.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    _refuse_nul(text, where)
    markup = markup_kind(text)
    if markup is not None:
        raise ReadError(where, f"this is {markup}, not plain text", _SAVE_AS_TEXT)
    decoded.text = text
    return decoded


def whole_characters(text: str, warnings: list[str]) -> str:
    """The text with lone surrogates, which no file can hold, replaced one by one; says so in ``warnings``.

    >>> whole_characters("a\\ud83d b", [])
    'a� b'
    """
    if _SURROGATE.search(text) is None:
        return text
    warnings.append("the text holds halves of characters (lone surrogates); each was replaced by U+FFFD")
    return _SURROGATE.sub("\ufffd", text)


def _with(data: bytes, where: str, encoding: str) -> Decoded:
    try:
        return Decoded(str(data, encoding), encoding.lower())
    except UnicodeError as error:
        fault = f"not in {encoding} ({_reason(error)})"
        raise ReadError(where, fault, "name its encoding with --encoding") from error


def _guess(data: bytes, where: str) -> Decoded:
    try:
        return Decoded(str(data, "utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        place = error.start
    try:
        text = str(data, FALLBACK)
    except UnicodeDecodeError as error:
        fault = f"neither UTF-8 (byte {place}) nor Windows-1252 (byte {error.start})"
        raise ReadError(where, fault, "name its encoding with --encoding") from error
    warning = f"not UTF-8 (byte {place}), so read as Windows-1252; if letters look wrong, name it with --encoding"
    return Decoded(text, FALLBACK, [warning])


def _refuse_binary(data: bytes, where: str) -> None:
    wide = wide_encoding(data)
    if wide is not None:
        fault = f"it seems to be {wide.upper()} without a byte-order mark"
        raise ReadError(where, fault, f"read it with --encoding {wide}")
    kind = binary_kind(data)
    if kind is not None:
        raise ReadError(where, f"no text: it seems to be {kind}", _SAVE_AS_TEXT)


def _refuse_nul(text: str, where: str) -> None:
    place = text.find("\0")
    if place >= 0:
        fault = f"it holds NUL bytes (the first at character {place}), so it is no text or damaged"
        raise ReadError(where, fault, "remove them, or name its encoding with --encoding")


def _reason(error: UnicodeError) -> str:
    return f"byte {error.start}: {error.reason}" if isinstance(error, UnicodeDecodeError) else str(error)
