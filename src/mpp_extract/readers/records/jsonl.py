"""JSON Lines: one article a line, ``{"text": …}`` with, optionally, ``id``, ``title``, ``published`` and others."""

from __future__ import annotations

import codecs
import json
from typing import IO, TYPE_CHECKING

from mpp_extract.errors import ReadError
from mpp_extract.readers.inputs import LARGEST, Input
from mpp_extract.readers.source import ReadOptions, Story

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHAPE = 'a line is an object such as {"text": "…", "id": "…", "title": "…", "published": "2025-04-17"}'
_MEND = "mend or remove the line"
_SHORTEST = len('{"text":"a"}')
_MOST_OTHERS = 1000  # lines in a row that are too short for an article
_PIECE = 1 << 20
_LONGEST = 10 * LARGEST  # bytes of a line that are passed over to come to the next


def split(file: IO[bytes], given: Input, options: ReadOptions, begun: bytes = b"") -> Iterator[Input | ReadError]:
    """An input for each line that is not blank, with its number as its place; lines are taken as they are needed.

    begun: the file's first line, where it was read already. Raises ReadError for UTF-16, whose lines are no lines of
    bytes, and where no line in a long row can be an article, or a line has no end.
    """
    short = 0
    for number, line in enumerate(_lines(file, begun), 1):
        if line is None:
            fault, remedy = (
                f"a line of more than {LARGEST // 10**6} MB, so no article",
                "give each article its own line",
            )
            yield ReadError(f"{given.shown}:{number}", fault, remedy)
            if not _is_passed_over(file):
                fault = f"a line that goes on for more than {_LONGEST // 10**9} GB, so the rest was left out"
                raise ReadError(f"{given.shown}:{number}", fault, remedy)
            continue
        if number == 1 and line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            remedy = f"convert it first: iconv -f UTF-16 -t UTF-8 {given.shown}"
            raise ReadError(given.shown, "JSON Lines in UTF-16", remedy)
        data = line.rstrip(b"\r\n")
        if data.strip(b"\xef\xbb\xbf \t"):
            short = short + 1 if len(data) < _SHORTEST else 0
            if short > _MOST_OTHERS:
                fault = f"more than {_MOST_OTHERS:,} lines in a row that are no articles, so the rest was left out"
                raise ReadError(f"{given.shown}:{number}", fault, _SHAPE)
            yield given.part(f":{number}", data, "jsonl")


def _lines(file: IO[bytes], begun: bytes) -> Iterator[bytes | None]:
    """The lines; None for one whose beginning is longer than an article may be."""
    line = begun or file.readline(LARGEST + 1)
    while line:
        yield None if len(line) > LARGEST and not line.endswith(b"\n") else line
        line = file.readline(LARGEST + 1)


def _is_passed_over(file: IO[bytes]) -> bool:
    """Go on to the next line; whether this one had an end."""
    pieces = (file.readline(_PIECE) for _ in range(_LONGEST // _PIECE))
    return any(not piece or piece.endswith(b"\n") for piece in pieces)


def read(line: bytes, where: str, options: ReadOptions) -> Story:
    """The article in one line. ``where`` is FILE:LINE. Raises ReadError for a line that holds none."""
    from mpp_extract.readers.records import fields, json_value
    from mpp_extract.readers.wire import ninjs

    value, decoded = json_value.load(line, where, options.encoding, _MEND)
    if not isinstance(value, dict):
        raise ReadError(where, "no JSON object", _SHAPE)
    if options.text_field is None and "text" not in value and ninjs.is_ninjs(value):
        story = ninjs.story_of(value)
    else:
        story = fields.story_of(value, where, options, verbatim=True)
    return story.decoded_in(decoded.encoding, decoded.warnings)


def is_article(line: bytes) -> bool:
    """Whether a line, the first of an unnamed input, is an article of a JSON Lines file rather than plain text."""
    if not line.lstrip(b"\xef\xbb\xbf \t").startswith(b"{"):
        return False
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(fields, dict) and isinstance(fields.get("text"), str)
