"""JSON bytes to a value, with errors that say where it is broken."""

from __future__ import annotations

import json
from typing import Any

from mpp_extract.errors import ReadError
from mpp_extract.readers.decode import Decoded, decode

MEND = "mend it, or get it again from its source"
# Lists, objects and commas in one value: each takes some hundred bytes of memory, whatever it has on the disk. Commas
# of prose count, too: a hundred megabytes of it have two million.
_MOST_MARKS = 4_000_000
VAST = (
    f"more than {_MOST_MARKS // 10**6} million values in one JSON value, so no article",
    "split it into its articles",
)


def load(data: bytes, where: str, encoding: str | None = None, remedy: str = MEND) -> tuple[Any, Decoded]:
    """The value in JSON bytes, and how they were decoded. Raises ReadError for what is no JSON, with its line and
    column."""
    decoded = decode(data, where, encoding)
    return parse(decoded.text, where, remedy), decoded


def parse(text: str, where: str, remedy: str = MEND) -> Any:
    """The value of a JSON text. Line feeds and tabs inside of strings, which hand-made files have, are let pass."""
    if is_vast(text):
        raise ReadError(where, *VAST)
    try:
        return json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        place = f"column {error.colno}" if error.lineno == 1 else f"line {error.lineno}, column {error.colno}"
        raise ReadError(where, f"broken JSON ({error.msg}, {place})", remedy) from error
    except (ValueError, RecursionError) as error:
        raise ReadError(where, f"JSON that can't be read ({beyond(error)})", remedy) from error


def is_vast(text: str) -> bool:
    """Whether a JSON text holds more values than articles have: its value would not fit into memory.

    >>> is_vast('{"text": "The council met, and voted."}')
    False
    """
    return len(text) > _MOST_MARKS and sum(map(text.count, "[{,")) > _MOST_MARKS


def beyond(error: ValueError | RecursionError) -> str:
    """Which of Python's limits JSON goes beyond that is no broken one: its own messages tell programmers what to do."""
    if isinstance(error, RecursionError):
        return "its lists and objects stand in one another without end"
    return "a number in it has thousands of digits"
