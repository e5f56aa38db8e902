"""Paths as named on the command line to single articles: files, folders, standard input, parts of larger files."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from io import BufferedReader, BytesIO
from pathlib import PurePath
from typing import IO, TYPE_CHECKING

from mpp_extract.errors import MppError, ReadError
from mpp_extract.readers.formats import ARCHIVES, BY_NAME, BY_SUFFIX, SUFFIXES, Format, suffix_of
from mpp_extract.readers.nothing_there import missing
from mpp_extract.readers.source import ReadOptions

if TYPE_CHECKING:
    from mpp_extract.readers.folders import Choice
    from mpp_extract.readers.source import Source

STDIN = "-"
LARGEST = 100 * 10**6  # bytes an article: 50 times a long book; all lists of so much prose need some 13 GB
_PIPE_WAIT = 5  # seconds
Note = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Input:
    """One article to read, or a file of several before it is split.

    path    the file, or - for standard input
    place   where in the file it is: ``:7`` (line), ``#2`` (the second), ``!a/b.html`` (a member), one behind the other
    data    the bytes, where they are read already (standard input, a part of a file), else None
    format  name of the format that it is read as; None for one that is still to be recognised
    name    for a result file of its own: the path inside the folder that was named, without suffix
    source  the article, where a program gave it itself, else None
    """

    path: str
    place: str = ""
    data: bytes | None = None
    format: str | None = None
    name: str = ""
    source: Source | None = None

    def part(self, mark: str, data: bytes, format_name: str) -> Input:
        """One of several articles in it. ``mark`` is its place: ``#2``, ``:7``."""
        return Input(self.path, self.place + mark, data, format_name, f"{self.name}.{mark[1:]}")

    @property
    def shown(self) -> str:
        """The path as messages and records have it, with the place; no characters that can't be written."""
        return shown_path(self.path) + shown_path(self.place)

    @property
    def called(self) -> str:
        """The name whose ending says something of the format: the innermost member's, an unpacked file's."""
        name = self.place.rpartition("!")[2] if "!" in self.place else self.path
        packed = self.data is not None and suffix_of(name) == ".gz"
        return str(PurePath(name).with_suffix("")) if packed else name


def shown_path(path: str) -> str:
    r"""The path with bytes that are no UTF-8 written as ``\xe9``."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def inputs(
    paths: Iterable[str],
    note: Note,
    options: ReadOptions | None = None,
    without: Collection[str] = (),
    choice: Choice | None = None,
) -> Iterator[Input | ReadError]:
    """The articles of all paths, in their order, each with its format; an error in place of what can't be read.

    Lazy: folders are listed and files split as they are needed. ``note`` is told what was passed over. ``without`` are
    real paths that are passed over in folders: those of the results. ``choice`` is what to take of folders (all that
    can be read, each article once); its ``passed`` counts what was passed over.
    """
    from mpp_extract.readers.folders import Choice, Folder

    options = options or ReadOptions()
    choice = choice or Choice()
    for path in paths:
        if path == STDIN:
            yield from _standard_input(options)
        elif os.path.isdir(path):
            yield from Folder(path, note, choice, frozenset(without)).articles(options)
        elif not os.path.lexists(path):
            yield ReadError(shown_path(path), *missing(path))
        else:
            yield from expanded(Input(path, name=stem(path)), options)


def expanded(given: Input, options: ReadOptions) -> Iterator[Input | ReadError]:
    """The articles of one file, each with its format: the file itself, or what it holds."""
    from mpp_extract.readers.recognise import recognise

    try:
        with _opened(given) as file:
            if not file.seekable():
                yield from _streamed(file, given, options)
                return
            found = BY_NAME[given.format] if given.format else recognise(file, given.called, given.shown, options)
            if not found.several:
                yield replace(given, format=found.name)
            else:
                with damage_told(given.shown, found.what):
                    yield from _split(found, file, given, options)
    except OSError as error:
        yield ReadError(given.shown, *why(error))
    except ReadError as error:
        yield error


def _streamed(stream: IO[bytes], given: Input, options: ReadOptions) -> Iterator[Input | ReadError]:
    """The articles of a pipe, which can be read only once: JSON Lines are read as they come, all else is read whole."""
    from mpp_extract.readers.records import jsonl

    first = stream.readline(LARGEST + 1)
    lines = BY_NAME["jsonl"]
    named = BY_NAME[options.format] if options.format else BY_SUFFIX.get(suffix_of(given.called))
    if named is lines or (named is None and jsonl.is_article(first)):
        yield from jsonl.split(stream, given, options, first)
        return
    data = first + stream.read(max(0, LARGEST + 1 - len(first)))
    _refuse_large(data, given.shown)
    yield from expanded(replace(given, data=data), options)


def is_alone(first: Input | ReadError | None, paths: Collection[str]) -> bool:
    """Whether one file was named that holds one article, so that the result is one object and not a list.

    first: the first of the paths' inputs.
    """
    if len(paths) != 1 or any(path != STDIN and os.path.isdir(path) for path in paths):
        return False
    return not isinstance(first, Input) or not first.place


def digest(given: Input) -> str | None:
    """The SHA-256 of an input's bytes, as its record will have it; None where they can't be read."""
    try:
        return sha256(read_bytes(given)).hexdigest()
    except ReadError:
        return None


def read_bytes(given: Input) -> bytes:
    """The bytes of an input. Raises ReadError where they can't be read."""
    if given.data is not None:
        return given.data
    try:
        with open(given.path, "rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise ReadError(given.shown, *why(error)) from error
    _refuse_large(data, given.shown)
    return data


@contextlib.contextmanager
def damage_told(where: str, what: str) -> Iterator[None]:
    """Turn what a format's library raises over a damaged file, and no reader foresaw, into a ReadError.

    where: the file's place in messages; what: its format in a sentence. MPP_EXTRACT_DEBUG=1 shows the error itself.
    """
    try:
        yield
    except (MppError, OSError, MemoryError):
        raise
    except Exception as error:
        if os.environ.get("MPP_EXTRACT_DEBUG"):
            raise
        reason = " ".join(f"{type(error).__name__}: {error}".split())[:120]
        remedy = "open it in a program that can, save it anew, and name that"
        raise ReadError(where, f"{what} that is damaged or of an unknown make ({reason})", remedy) from error


def _split(found: Format, file: IO[bytes], given: Input, options: ReadOptions) -> Iterator[Input | ReadError]:
    """What a file of several holds; a member of an archive may be such a file itself."""
    empty = True
    for part in found.load().split(file, given, options):
        empty = False
        if isinstance(part, ReadError) or (part.format is not None and found.name not in ARCHIVES):
            yield part
        else:
            yield from expanded(part, options)
    if empty:
        yield ReadError(given.shown, f"{found.what} with no article in it", "check that it is the right file")


def _opened(given: Input) -> IO[bytes]:
    if given.data is not None:
        return BytesIO(given.data)
    if stat.S_ISFIFO(os.stat(given.path).st_mode):
        return _opened_pipe(given)
    return open(given.path, "rb")


def _opened_pipe(given: Input) -> IO[bytes]:
    """A named pipe that somebody writes to; opened as a file it would wait for a writer without end."""
    import select

    handle = os.open(given.path, os.O_RDONLY | os.O_NONBLOCK)
    if not select.select([handle], [], [], _PIPE_WAIT)[0] and not _has_writer(handle):
        os.close(handle)
        raise ReadError(given.shown, "a pipe that nothing writes to", "start what writes to it first, or name a file")
    os.set_blocking(handle, True)
    return os.fdopen(handle, "rb")


def _has_writer(handle: int) -> bool:
    """Whether a pipe that holds nothing yet is open for writing: reading it says end of file where it is not."""
    try:
        return os.read(handle, 1) != b""
    except BlockingIOError:
        return True


def _refuse_large(data: bytes, where: str) -> None:
    if len(data) > LARGEST:
        fault = f"more than {LARGEST // 10**6} MB, so no article"
        raise ReadError(where, fault, "split it, or make it a .jsonl file with an article a line")


def why(error: OSError) -> tuple[str, str]:
    """What is wrong with a file that the system does not give, and what to do."""
    if isinstance(error, FileNotFoundError):
        return "no such file or folder", "check the path"
    if isinstance(error, PermissionError):
        return "no permission to read it", "change its permissions, or run as a user who has them"
    return f"can't be read ({error.strerror or error})", "check the file and the disk it is on"


def stem(path: str) -> str:
    """A file's name without its ending, or both endings of a packed file."""
    named = PurePath(path)
    if named.suffix.lower() == ".gz" and PurePath(named.stem).suffix.lower() in SUFFIXES:
        named = named.with_suffix("")
    return named.stem


def _standard_input(options: ReadOptions) -> Iterator[Input | ReadError]:
    if sys.stdin is None:
        yield ReadError(STDIN, "standard input is closed", "name a file, or send text to it")
        return
    try:
        stream = sys.stdin.buffer
        if isinstance(stream, BufferedReader) and not stream.peek(1):
            yield ReadError(STDIN, "nothing came on standard input", "look at what was to send it, or name a file")
            return
        yield from _streamed(stream, Input(STDIN, name="stdin"), options)
    except OSError as error:
        yield ReadError(STDIN, *why(error))
    except ReadError as error:
        yield error
