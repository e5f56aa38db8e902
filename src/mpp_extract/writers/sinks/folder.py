"""A file for each article, in a folder."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

from mpp_extract import parts
from mpp_extract.errors import OutputError, PlaceError, UsageError
from mpp_extract.writers import Frame
from mpp_extract.writers.ours import NOT_OURS
from mpp_extract.writers.sinks.one_file import FileSink
from mpp_extract.writers.sinks.sink import Sink, unwritable

# What is wrong with one name alone: too long, or a file where a folder should be.
_OF_ONE_NAME = {errno.ENAMETOOLONG, errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.EINVAL, errno.EILSEQ}
_LONGEST_NAME = 200  # bytes; file systems take 255


class FolderSink(Sink):
    """A file for each article, named like it; the folder is made where it isn't there.

    taken    whether an existing file must be left as it is: one of the articles that are read
    foreign  whether it must be left since it is somebody else's
    """

    def __init__(
        self,
        folder: Path,
        frame: Frame,
        ending: str,
        taken: Callable[[Path], bool] = lambda _: False,
        foreign: Callable[[Path], bool] = lambda _: False,
    ) -> None:
        self._folder = folder
        self._frame = frame
        self._ending = ending
        self._taken = taken
        self._foreign = foreign
        self._numbers: dict[str, int] = {}
        self._swept = {folder}
        try:
            folder.mkdir(parents=True, exist_ok=True)
            parts.sweep(parts.left(folder))
            descriptor, trial = parts.new(folder / "trial")
            os.close(descriptor)
            trial.unlink()
        except OSError as error:
            raise UsageError(str(folder), *unwritable(error)) from error

    def write(self, encoded: str, name: str) -> None:
        target = self._folder / (self._free(name) + self._ending)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            if target.parent not in self._swept:
                parts.sweep(parts.left(target.parent))
                self._swept.add(target.parent)
            if self._taken(target):
                fault = "the result would take the place of an input"
                raise PlaceError(str(target), fault, "name another folder with -o")
            if self._foreign(target):
                raise PlaceError(str(target), NOT_OURS, "name another folder with -o, or give --force to replace it")
            sink = FileSink(target, self._frame)
        except OSError as error:
            kind = PlaceError if error.errno in _OF_ONE_NAME else OutputError
            raise kind(str(target), *unwritable(error)) from error
        try:
            sink.write(encoded, name)
        except BaseException:
            sink.abort()
            raise
        sink.close()

    def close(self) -> None:
        pass

    def take(self, name: str) -> None:
        """Leave a name to the result that is there already."""
        self._numbers.setdefault(name.casefold(), 1)

    def give_back(self, name: str) -> None:
        """Let the result of that name be replaced."""
        self._numbers.pop(name.casefold(), None)

    def _free(self, name: str) -> str:
        """The name, or with a number behind it where an article before has taken it."""
        name = "/".join(map(_short, name.split("/")))
        free = name
        while free.casefold() in self._numbers:  # not every file system tells a from A
            number = self._numbers[name.casefold()] + 1
            self._numbers[name.casefold()] = number
            free = f"{name}-{number}"
        self._numbers[free.casefold()] = 1
        return free


def _short(part: str) -> str:
    """A file's name as long as file systems take it, with room for an ending, a number and what a part file has."""
    part = part[:_LONGEST_NAME]
    while len(os.fsencode(part)) > _LONGEST_NAME:
        part = part[:-1]
    return part
