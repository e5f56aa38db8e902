"""mbox: many mails in a file, read as it goes, however large it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, BinaryIO

from mpp_extract.errors import ReadError
from mpp_extract.readers.inputs import LARGEST, Input
from mpp_extract.readers.mail import eml
from mpp_extract.readers.source import ReadOptions, Story

if TYPE_CHECKING:
    from collections.abc import Iterator

# "From alice@example.org Fri Mar  5 10:00:00 2021": a sender and a date with a time and a year. Copy that begins a
# line with From has no such line, and what writes an mbox puts a > before those that could be taken for one.
_SEPARATOR = re.compile(
    rb"From \S.{0,200}?\d{1,2}:\d\d(?::\d\d)?\b.{0,40}?\b(?:19|20)\d\d\b|From (?:-|MAILER-DAEMON)\s"
)
_YEAR_FIRST = re.compile(rb"From [^\s@]++@\S++ .{0,40}(?:19|20)\d\d")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.M)
_LENGTH = re.compile(rb"^Content-Length:\s*(\d{1,18})\s*$", re.I | re.M)
_LINE = 1 << 20  # bytes: a longer line is read in pieces


def split(file: BinaryIO, given: Input, options: ReadOptions) -> Iterator[Input | ReadError]:
    """The mails as #1, #2, …, each without its separator and with quoted ``>From`` lines as they were written."""
    number = 0
    for message in _messages(file):
        number += 1
        if message is None:
            fault = f"more than {LARGEST // 10**6} MB in one mail"
            yield ReadError(f"{given.shown}#{number}", fault, "take its attachments out of it")
        else:
            yield given.part(f"#{number}", message, "mbox")
    if not number:
        remedy = 'name a file whose mails begin with a line "From sender date"'
        yield ReadError(given.shown, "an mbox with no mail in it", remedy)


def read(data: bytes, where: str, options: ReadOptions) -> Story:
    """The article in one mail of a mailbox. Raises ReadError for what holds none."""
    return eml.read(data, where, options)


def is_separator(line: bytes) -> bool:
    """Whether a line is one between mails.

    >>> is_separator(b"From alice@example.org Fri Mar  5 10:00:00 2021"), is_separator(b"From Oslo, she wrote in 2021")
    (True, False)
    """
    return _SEPARATOR.match(line) is not None or _YEAR_FIRST.match(line) is not None


def _messages(file: BinaryIO) -> Iterator[bytes | None]:
    """The bytes of each mail, None for one that is too large."""
    held: list[bytes] = []
    size, blank, begun = 0, True, False
    length: int | None = None  # bytes of the body that Content-Length still promises
    for line in iter(lambda: file.readline(_LINE), b""):
        if blank and is_separator(line) and not (length is not None and length > 0):
            if begun:
                yield from _whole(held, size)
            held, size, begun, length = [], 0, True, None
            blank = False
            continue
        if not begun and line.strip():  # a mail without a separator, or junk before the first
            begun = True
        if length is None and begun and not line.strip():
            length = _content_length(held) if size <= LARGEST else 0
        elif length is not None:
            length -= len(line)
        blank = not line.strip(b"\r\n")
        size += len(line)
        if size <= LARGEST:
            held.append(line)
        else:
            held.clear()
    if begun:
        yield from _whole(held, size)


def _whole(held: list[bytes], size: int) -> Iterator[bytes | None]:
    """A mail's bytes; where a false Content-Length or a missing blank line made one of several, each of them."""
    if size > LARGEST:
        yield None
        return
    starts = [0, *(at for at, line in enumerate(held) if at and is_separator(line) and _looks_like_mail(held, at))]
    if len(starts) > 1 and not _length_is_true(held):
        for start, end in zip(starts, [*starts[1:], len(held)], strict=True):
            yield _unquoted(held[start + (start > 0) : end])
        return
    yield _unquoted(held)


def _unquoted(lines: list[bytes]) -> bytes:
    return _QUOTED_FROM.sub(rb"\1", b"".join(lines))


def _looks_like_mail(held: list[bytes], at: int) -> bool:
    return at + 1 < len(held) and re.match(rb"[A-Za-z][\w-]*:", held[at + 1]) is not None


def _content_length(held: list[bytes]) -> int | None:
    head: list[bytes] = []
    for line in held:
        if not line.strip():
            break
        head.append(line)
    match = _LENGTH.search(b"".join(head))
    return int(match[1]) if match else None


def _length_is_true(held: list[bytes]) -> bool:
    """Whether the body is as long as its Content-Length says, give or take the blank line before the next mail."""
    data = b"".join(held)
    promised = _content_length(held)
    body = re.search(rb"\r?\n\r?\n", data)
    return promised is not None and body is not None and abs(len(data) - body.end() - promised) <= 2
