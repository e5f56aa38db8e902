"""Files of several articles, read as the command reads them: split, recognised and read, errors in their places."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

from mpp_extract import readers
from mpp_extract.errors import ReadError
from mpp_extract.readers.formats import BY_NAME
from mpp_extract.readers.inputs import Input, read_bytes
from mpp_extract.readers.source import ReadOptions, Source, Story


def split(name: str, data: bytes, options: ReadOptions | None = None) -> list[Input | ReadError]:
    """What a format's module gives for a file named x of these bytes."""
    module: Any = BY_NAME[name].load()
    return list(module.split(BytesIO(data), Input("x", name="x"), options or ReadOptions()))


def stories(name: str, data: bytes, options: ReadOptions | None = None) -> list[tuple[str, Story | ReadError]]:
    """(place, story or error) of each article in a file of these bytes."""
    found: list[tuple[str, Story | ReadError]] = []
    for each in split(name, data, options):
        if isinstance(each, ReadError):
            found.append((each.where, each))
            continue
        try:
            story = BY_NAME[str(each.format)].load().read(read_bytes(each), each.shown, options or ReadOptions())
            found.append((each.shown, story))
        except ReadError as error:
            found.append((error.where, error))
    return found


def read(data: bytes, called: str = "x", options: ReadOptions | None = None) -> Source:
    """The source of a file of one article, whose format is recognised."""
    return readers.read(Input(called, data=data), options or ReadOptions())


def told(reader: Callable[[bytes], Story], data: bytes) -> bool:
    """Whether bytes, however damaged, give a story or a reason of one line, and nothing else."""
    try:
        return isinstance(reader(data).text, str)
    except ReadError as error:
        return "\n" not in str(error)
