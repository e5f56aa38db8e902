"""An open file that results go to as they come, such as standard output."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import IO

from mpp_extract.errors import OutputError
from mpp_extract.writers import Frame
from mpp_extract.writers.sinks.sink import Sink, unwritable


class Stream(Sink):
    """An open binary file that is written as results come."""

    def __init__(self, file: IO[bytes], frame: Frame, shown: str, encoding: str = "utf-8") -> None:
        self._file = file
        self._shown = shown
        self._frame = frame
        self._encoding = encoding
        self._written = 0
        self._begun = False

    def write(self, encoded: str, name: str) -> None:
        self._put((self._frame.separator if self._written or self._begun else self._frame.opening) + encoded)
        self._written += 1

    def close(self) -> None:
        # Nothing is printed where nothing was read, rather than an empty list that looks like an answer.
        if self._written:
            self._put(self._frame.closing)

    def abort(self) -> None:
        pass

    def begin_behind(self, old: Path) -> None:
        """Put what is in a file first, as it is; its frame was opened then."""
        copy_lines(old, self._file)
        self._begun = True

    def go_on(self, file: IO[bytes]) -> None:
        """Write to this file from now on."""
        self._file = file

    @property
    def written(self) -> int:
        """Number of strings written."""
        return self._written

    def _put(self, text: str) -> None:
        try:
            self._file.write(text.encode(self._encoding, "backslashreplace"))
            self._file.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise OutputError(self._shown, *unwritable(error)) from error


def copy_lines(old: Path, file: IO[bytes]) -> None:
    """Copy a file of lines into an empty one; a last line without an end gets one, so that no other goes on with it."""
    with old.open("rb") as lines:
        shutil.copyfileobj(lines, file, 1 << 20)
        if lines.tell():
            lines.seek(-1, os.SEEK_END)
            if lines.read(1) != b"\n":
                file.write(b"\n")


def standard_output(frame: Frame, encoding: str) -> Sink:
    """The process's standard output."""
    sys.stdout.flush()
    return Stream(sys.stdout.buffer, frame, "standard output", encoding)
