"""Bytes to text: the encoding, what was guessed about it, and line ends."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field

from mpp_extract.errors import ReadError, UsageError
from mpp_extract.readers.signatures import binary_kind, marked_encoding, wide_encoding

FALLBACK = "windows-1252"
MOST_DAMAGE = 0.01  # share of characters that may be broken in what still is a text
_REPLACED = "\ufffd"
_BEYOND_ASCII = re.compile("[^\\x00-\\x7f]")
_ASCII = bytes(range(128))
# Bytes that are no character of Windows-1252, or one that English copy never has (thorn, y with diaeresis).
_NO_LETTERS = b"\x81\x8d\x8f\x90\x9d\xfe\xff"
_SURROGATE = re.compile("[\ud800-\udfff]")
SAVE_AS_TEXT = "save the article's text as a .txt file and name that"


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

    A byte-order mark decides, else what looks like UTF-16 without one, else UTF-8, else Windows-1252; ``encoding``
    overrides all. What was guessed is a warning, and so is each kind of damage: a few bytes that are no characters of
    the encoding, and a few NULs, are replaced by U+FFFD. Raises ReadError, with ``where`` as the place, for what is no
    text, or not in ``encoding``.
    """
    if encoding is not None:
        decoded = _with(data, where, encoding)
    elif (marked := marked_encoding(data)) is not None:
        decoded = _with(data, where, marked)
    elif (wide := wide_encoding(data)) is not None:
        decoded = _with(data, where, wide)
        decoded.warnings.insert(0, f"read as {wide.upper()}, which it seems to be, without a byte-order mark")
    else:
        _refuse_binary(data, where)
        decoded = _guess(data)
    text = decoded.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    decoded.text = _without_nuls(text, where, decoded.warnings)
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
    """Read in an encoding that was named or marked; more than a little that does not fit means that it is another."""
    try:
        return Decoded(str(data, encoding), encoding.lower())
    except UnicodeError as error:
        fault, place = f"not in {encoding} ({_reason(error)})", getattr(error, "start", 0)
        cause = error
    try:
        text = data.decode(encoding, "replace")
    except UnicodeError:
        text = ""
    bad = text.count(_REPLACED)
    if not text or bad > max(2, MOST_DAMAGE * len(text)):
        raise ReadError(where, fault, "name its encoding with --encoding") from cause
    return Decoded(text, encoding.lower(), [_damage(data, place, bad, encoding)])


def _guess(data: bytes) -> Decoded:
    """UTF-8; with a few bytes that don't fit, UTF-8 still where most beyond ASCII do; else Windows-1252."""
    try:
        return Decoded(str(data, "utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        place = error.start
    text = data.decode("utf-8", "replace")
    bad = text.count(_REPLACED) - data.count(_REPLACED.encode())
    good = len(_BEYOND_ASCII.findall(text)) - text.count(_REPLACED)
    if good > 2 * bad or not data[place:].translate(None, _NO_LETTERS + _ASCII):
        return Decoded(text, "utf-8", [_damage(data, place, bad, "UTF-8")])
    warning = f"not UTF-8 (byte {place}), so read as Windows-1252; if letters look wrong, name it with --encoding"
    text = data.decode(FALLBACK, "replace")
    bad = text.count(_REPLACED)
    more = [f"{bytes_are(bad)} no characters of it; each was replaced by U+FFFD"] if bad else []
    return Decoded(text, FALLBACK, [warning, *more])


def _damage(data: bytes, place: int, bad: int, encoding: str) -> str:
    line = data.count(b"\n", 0, place) + 1
    return f"{bytes_are(bad)} not in {encoding} (the first is byte {place}, line {line}); each was replaced by U+FFFD"


def bytes_are(number: int) -> str:
    """The subject and verb of a sentence on bytes.

    >>> bytes_are(1), bytes_are(7)
    ('1 byte is', '7 bytes are')
    """
    return "1 byte is" if number == 1 else f"{number} bytes are"


def _without_nuls(text: str, where: str, warnings: list[str]) -> str:
    """The text with a few NULs replaced: more of them than a transfer's slip, and it is no text."""
    number = text.count("\0")
    if not number:
        return text
    place = text.index("\0")
    if number > max(2, MOST_DAMAGE * len(text)):
        fault = f"it holds {number} NUL bytes (the first at character {place}), so it is no text or damaged"
        raise ReadError(where, fault, "remove them, or name its encoding with --encoding")
    line = text.count("\n", 0, place) + 1
    what = "1 NUL byte, in" if number == 1 else f"{number} NUL bytes, the first in"
    warnings.append(f"it holds {what} line {line}; each was replaced by U+FFFD")
    return text.replace("\0", _REPLACED)


def _refuse_binary(data: bytes, where: str) -> None:
    kind = binary_kind(data)
    if kind is not None:
        raise ReadError(where, f"no text: it seems to be {kind}", SAVE_AS_TEXT)


def _reason(error: UnicodeError) -> str:
    return f"byte {error.start}: {error.reason}" if isinstance(error, UnicodeDecodeError) else str(error)
