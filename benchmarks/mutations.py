"""Ways to change a file so that it is damaged, odd or hostile: what a fuzz does to each of its seeds."""

from __future__ import annotations

import gzip
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from io import BytesIO
from random import Random

Mutation = Callable[[Random, bytes, Sequence[bytes]], bytes]
LARGEST = 400_000  # bytes

# What formats give a meaning, and what their libraries have stumbled over; every family with its like.
# fmt: off
_OF_TEXT = (
    "\0", "\ufeff", "\ufffe", "\x1a", "\x85", "\u2028", "\r", "\r\n\r\n", "\n\n\n", "\t", " " * 300, "\ud800",
)
_OF_MARKUP = (
    "<", ">", "</p>", "<p>", "<br/>", "<!--", "-->", "<![CDATA[", "]]>", "<?xml?>", "&#0;", "&#x110000;", "&amp",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;", "<script>", "</script>", "<table><tr><td>", "<base href='x:'>",
    '<meta charset="utf-7">', '<meta property="article:published_time" content="2025-13-41T99:99">', "<div" * 50,
    '<script type="application/ld+json">{"@type":[{}]}</script>', '<html lang="\x01">', "<a:b:c>", "<body.content>",
    "<date.issue norm='99999999T'/>", "xml:lang=''", "<nitf>", "<newsItem>", "<inlineXML>", "guid", "charset=utf-16",
    'encoding="utf-32"', 'encoding="x"', "<w:p/>", "<w:t>", "w:val='-1'", "<w:del>",
)
_OF_RECORDS = (
    "{", "}", "[", "]", "[" * 2000, "{" * 2000, '{"a":' * 900, '"', "\\", "\\u", "\\ud800", "NaN", "-Infinity",
    "1e999", "9" * 5000, "null", "true", '"text":', '"text": 1', '"published": "0001-01-01T00:00:00"', ",", ";",
)
_OF_DOCUMENTS = (
    "{\\rtf1", "\\'", "\\'zz", "\\u-99999999999?", "\\bin999999999 ", "\\uc9", "\\par", "\\*", "\\pict", "{" * 500,
    "\\yr99999\\mo13\\dy0", "\\ansicpg99999", "\\fcharset255", "\\trowd\\cell\\row", "%PDF-", "%%EOF", "endobj",
    "startxref\n99999999999", "stream", "/Length -1", "/Kids [3 0 R]", "/Count 9999999", "0 0 0 0 0 0 cm", "R R R",
    "1e38 0 0 1e38 0 0 Tm", "/W [0 99999 -1]", "(\\777)", "BT ET", "<</a",
)
_OF_MAILS = (
    "From: ", "Date: Fri, 99 Xxx 99999 99:99:99 +9999", "Content-Type: multipart/mixed; boundary=", "=?utf-8?b?=?=",
    "Content-Type: text/html; charset=unicode_escape", "Content-Transfer-Encoding: base64", "--", "-- \n", "=3D=\n",
    "\nFrom x@y Mon Jan  1 00:00:00 2024\n", "Subject: =?x?q??=", "> " * 200, ">From ", 'boundary=""', "Date: \n",
)
_OF_MARKDOWN = (
    "---\n", "title: [", "date: 9999-99-99", "!!python/object:os.system x", "&a [*a]", "```", "|--|", "# ", "$$",
)
_BYTES = (b"\xff", b"\xfe\xff", b"\xff\xfe", b"\xc3", b"\xed\xa0\x80", b"\x80" * 20, b"\x1f\x8b\x08", b"PK\x03\x04")
# fmt: on
_FAMILIES = (_OF_TEXT, _OF_MARKUP, _OF_RECORDS, _OF_DOCUMENTS, _OF_MAILS, _OF_MARKDOWN)
PIECES = (*(piece.encode("utf-8", "surrogatepass") for family in _FAMILIES for piece in family), *_BYTES)
_NUMBER = re.compile(rb"\d+")
_NUMBERS = (b"0", b"-1", b"1", b"255", b"65536", b"2147483648", b"99999999999999999999", b"1e309", b"0.0", b"", b"NaN")
_MARKUP = re.compile(rb"<[^<>]{0,80}>|[{}\[\]\"]|\\[a-z]+|^[\w-]+:|\n", re.M)
_CODECS = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "cp1252", "latin-1", "shift_jis", "cp500")


def changed(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """The file after one to four changes."""
    for _ in range(chance.choice((1, 1, 2, 4))):
        data = chance.choice(MUTATIONS)(chance, data, others)[:LARGEST]
    return data


def _span(chance: Random, data: bytes) -> tuple[int, int]:
    """A part of it: mostly a few bytes, now and then most of it."""
    start = chance.randrange(len(data) + 1)
    longest = chance.choice((2, 8, 40, 400, len(data) + 1))
    return start, min(len(data), start + chance.randrange(longest + 1))


def _flip(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice((1, 2, 8, 60)) if out else 0):
        out[chance.randrange(len(out))] = chance.choice((0, 0xFF, 0x3C, 0x22, chance.randrange(256)))
    return bytes(out)


def _cut(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _drop(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    start, end = _span(chance, data)
    return data[:start] + data[end:]


def _double(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    start, end = _span(chance, data)
    return data[:end] + data[start:end] * chance.choice((1, 1, 3, 50)) + data[end:]


def _move(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    start, end = _span(chance, data)
    piece, rest = data[start:end], data[:start] + data[end:]
    at = chance.randrange(len(rest) + 1)
    return rest[:at] + piece + rest[at:]


def _insert(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(PIECES) * chance.choice((1, 1, 1, 2, 100)) + data[at:]


def _at_markup(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """A piece at, or in place of, what the format reads as a sign."""
    signs = list(_MARKUP.finditer(data[:LARGEST]))
    if not signs:
        return _insert(chance, data, others)
    sign = chance.choice(signs)
    piece = chance.choice((b"", chance.choice(PIECES), chance.choice(signs)[0], sign[0] * 30))
    return data[: sign.start()] + piece + data[chance.choice((sign.start(), sign.end())) :]


def _renumber(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    numbers = list(_NUMBER.finditer(data))
    if not numbers:
        return _insert(chance, data, others)
    number = chance.choice(numbers)
    return data[: number.start()] + chance.choice(_NUMBERS) + data[number.end() :]


def _splice(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """The first part of it, then the last of another."""
    other = chance.choice(others)
    return data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other) + 1) :]


def _within(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Another file, or a part of one, somewhere in it."""
    at = chance.randrange(len(data) + 1)
    other = chance.choice(others)
    start, end = _span(chance, other)
    return data[:at] + other[start:end] + data[at:]


def _recode(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(chance.choice(_CODECS), chance.choice(("replace", "ignore", "xmlcharrefreplace")))


def _pack(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """In an archive, several times round it now and then, which may be damaged by what comes next."""
    for _ in range(chance.choice((1, 1, 2, 12))):
        data = gzip.compress(data, 1, mtime=0) if chance.random() < 0.5 else _zip({"a\\b/../c.htm": data, "d": data})
    return data


def _in_members(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Changes inside of an archive or of a document that is one, with check sums that hold."""
    try:
        if data[:2] == b"\x1f\x8b":
            return gzip.compress(changed(chance, gzip.decompress(data), others), 1, mtime=0)
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
            members = {name: archive.read(name) for name in names}
    except (OSError, EOFError, ValueError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError):
        return _flip(chance, data, others)
    if not members:
        return data
    for name in chance.sample(sorted(members), min(len(members), chance.choice((1, 1, 3)))):
        members[name] = changed(chance, members[name], others)
    if chance.random() < 0.1:
        del members[chance.choice(sorted(members))]
    return _zip(members)


def _zip(members: dict[str, bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name or "_", data)
    return file.getvalue()


_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.S)


def _in_stream(chance: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Changes inside of one of a PDF's packed streams."""
    streams = list(_STREAM.finditer(data))
    if not streams:
        return _in_members(chance, data, others)
    stream = chance.choice(streams)
    try:
        inside = changed(chance, zlib.decompress(stream[1]), others)
        return data[: stream.start(1)] + zlib.compress(inside) + data[stream.end(1) :]
    except zlib.error:
        return data[: stream.start(1)] + changed(chance, stream[1], others) + data[stream.end(1) :]


MUTATIONS: tuple[Mutation, ...] = (
    _flip,
    _cut,
    _drop,
    _double,
    _move,
    _insert,
    _insert,
    _at_markup,
    _at_markup,
    _renumber,
    _splice,
    _within,
    _recode,
    _pack,
    _in_members,
    _in_stream,
)
