"""One file for all articles, which stands in its place when it is whole."""

from __future__ import annotations

import codecs
import contextlib
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from mpp_extract import parts
from mpp_extract.errors import OutputError, UsageError
from mpp_extract.writers import Frame
from mpp_extract.writers.sinks.sink import Sink, unwritable
from mpp_extract.writers.sinks.stream import Stream


class FileSink(Sink):
    """One file for all articles. What is no regular file (a device, a pipe) is written as it is.

    Making one raises OSError where nothing can be written at the path.
    """

    def __init__(self, path: Path, frame: Frame) -> None:
        self._temporary: Path | None = None
        self._target = path
        self._frame = frame
        self.replaces: list[Path] = []  # unfinished results whose articles this one has, once it is whole
        self._file = self._open()
        self._stream = Stream(self._file, frame, str(path))

    def write(self, encoded: str, name: str) -> None:
        self._stream.write(encoded, name)

    def close(self) -> None:
        try:
            if not self._file.closed:  # a Ctrl-C may have come between the steps, and this be the second call
                self._stream.close()
                self._file.close()
            if self._temporary is not None and self._stream.written:
                os.replace(self._temporary, self._target)
                self._temporary = None
        except (OSError, OutputError) as error:
            self._remove()
            if isinstance(error, OutputError):
                raise
            raise OutputError(str(self._target), *unwritable(error)) from error
        self._remove()
        parts.sweep(self.replaces)

    def add_to_what_is_there(self) -> None:
        """Put the lines of the file in its place first. Raises OSError; UsageError where they are of another kind."""
        if self._temporary is None or not self._target.is_file() or not self._target.stat().st_size:
            return
        header = self._frame.opening.removeprefix("\ufeff").encode()
        with self._target.open("rb") as file:
            if not file.read(len(header) + 3).removeprefix(codecs.BOM_UTF8).startswith(header):
                remedy = "name another file with -o"
                raise UsageError(str(self._target), "can't be added to: it has other columns", remedy)
        self._stream.begin_behind(self._target)

    def keep(self, test: Callable[[bytes], bool]) -> None:
        if self._temporary is None:
            return
        old, written = self._file, self._temporary
        try:
            self._file = self._open()
            with old, written.open("rb") as lines:
                self._file.writelines(line for line in lines if test(line))
        except OSError as error:
            raise OutputError(str(self._target), *unwritable(error)) from error
        finally:
            written.unlink(missing_ok=True)
        self._stream.go_on(self._file)

    def abort(self) -> None:
        with contextlib.suppress(OSError):  # what could not be written can't be flushed either
            self._file.close()
        self._remove()

    @property
    def target(self) -> Path:
        """The place that it will be put in."""
        return self._target

    def leave(self) -> None:
        with contextlib.suppress(OSError):
            self._file.close()
        self._temporary = None

    def _open(self) -> IO[bytes]:
        if self._target.exists() and not stat.S_ISREG(self._target.stat().st_mode):
            return open(self._target, "wb")
        self._target = Path(os.path.realpath(self._target))  # a symbolic link stays one
        if self._target.exists() and not os.access(self._target, os.W_OK):
            raise PermissionError(13, os.strerror(13))
        mode = self._target.stat().st_mode & 0o777 if self._target.exists() else parts.usual_mode()
        descriptor, self._temporary = parts.new(self._target)
        os.chmod(self._temporary, mode)
        return open(descriptor, "wb")

    def _remove(self) -> None:
        if self._temporary is not None:
            self._temporary.unlink(missing_ok=True)
            self._temporary = None


def file(
    path: Path, frame: Frame, kept: Callable[[list[Path]], Iterator[str]] | None = None, *, append: bool = False
) -> Sink:
    """The file of that path. Raises UsageError where it can't be written.

    kept    what goes into it first, of files of this result, newest first: unfinished ones, and the one in its place
    append  whether all that is in its place goes into it first
    """
    target = Path(os.path.realpath(path))
    try:
        unfinished = parts.left(target.parent, target)
        useless = parts.useless(target.parent, target)
        sink = FileSink(path, frame)
    except OSError as error:
        raise UsageError(str(path), *unwritable(error)) from error
    if kept is None:
        parts.sweep(useless)
        return _begun(sink, append)
    sink.replaces = useless  # a run that fails must not take what one before it has done
    try:
        for encoded in kept([*unfinished, *([target] if target.is_file() else [])]):
            sink.write(encoded, "")
    except OSError as error:
        sink.abort()
        raise UsageError(str(path), *unwritable(error)) from error
    except BaseException:
        sink.abort()
        raise
    return sink


def _begun(sink: FileSink, append: bool) -> Sink:
    """The sink, with what is in its place where that is wanted."""
    try:
        if append:
            sink.add_to_what_is_there()
    except OSError as error:
        sink.abort()
        raise UsageError(str(sink.target), *unwritable(error)) from error
    except BaseException:
        sink.abort()
        raise
    return sink
