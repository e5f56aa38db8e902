"""Where results go: standard output, a file, a folder. A file is written beside its place and then put there whole."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
import shutil
import stat
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from mpp_extract.errors import MppError, OutputError, PlaceError, UsageError
from mpp_extract.writers import Frame, parts


class Sink(ABC):
    """Takes articles' strings in order. ``close`` keeps what was written, ``abort`` leaves no trace where it can."""

    @abstractmethod
    def write(self, encoded: str, name: str) -> None:
        """Write one article's string; ``name`` is for a file of its own."""

    @abstractmethod
    def close(self) -> None:
        """End the result."""

    def abort(self) -> None:
        """Drop what was not finished."""
        self.close()

    def leave(self) -> None:
        """Keep what is finished where nothing more can be written, as far as a later run can go on with it."""
        self.abort()

    def fail(self, error: MppError) -> int:
        """Take note of an article that failed; how many the result has of what it was before."""
        return 0

    def keep(self, test: Callable[[bytes], bool]) -> None:  # noqa: B027 (nothing to do where results are no lines)
        """Drop the lines written so far of which the test does not hold, where results of many articles are lines."""


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
        mode = self._target.stat().st_mode & 0o777 if self._target.exists() else 0o666 & ~_umask()
        descriptor, self._temporary = parts.new(self._target)
        os.chmod(self._temporary, mode)
        return open(descriptor, "wb")

    def _remove(self) -> None:
        if self._temporary is not None:
            self._temporary.unlink(missing_ok=True)
            self._temporary = None


_LONGEST_NAME = 200  # bytes; file systems take 255


class FolderSink(Sink):
    """A file for each article, named like it; the folder is made where it isn't there.

    taken  whether an existing file must be left as it is: one of the articles that are read
    """

    def __init__(
        self, folder: Path, frame: Frame, ending: str, taken: Callable[[Path], bool] = lambda _: False
    ) -> None:
        self._folder = folder
        self._frame = frame
        self._ending = ending
        self._taken = taken
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


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


# What is wrong with one name alone: too long, or a file where a folder should be.
_OF_ONE_NAME = {errno.ENAMETOOLONG, errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.EINVAL, errno.EILSEQ}


def unwritable(error: OSError) -> tuple[str, str]:
    """What is wrong with a place that can't be written, and what to do."""
    return f"can't be written ({error.strerror or error})", "name another place with -o"
