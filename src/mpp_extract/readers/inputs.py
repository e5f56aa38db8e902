"""Paths as named on the command line to single articles: files, folders, standard input, lines of JSON Lines files."""

from __future__ import annotations

import codecs
import os
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import IO

from mpp_extract.errors import ReadError
from mpp_extract.readers.jsonl import is_article

STDIN = "-"
TEXT_SUFFIXES = frozenset({".txt"})
LINES_SUFFIXES = frozenset({".jsonl", ".ndjson"})
LARGEST = 100 * 10**6  # bytes an article: 50 times a long book, and about 4 GB of memory to read it
WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
Note = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Input:
    """One article to read.

    path   the file, or - for standard input
    line   number of the line in a JSON Lines file (from 1), else None
    data   the bytes, where they are read already (a line, standard input), else None
    name   for a result file of its own: the path inside the folder that was named, without suffix
    """

    path: str
    line: int | None = None
    data: bytes | None = None
    name: str = ""

    @property
    def shown(self) -> str:
        """The path as messages and records have it: FILE:LINE for a line; no characters that can't be written."""
        path = shown_path(self.path)
        return path if self.line is None else f"{path}:{self.line}"


def shown_path(path: str) -> str:
    r"""The path with bytes that are no UTF-8 written as ``\xe9``."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def inputs(paths: Iterable[str], note: Note) -> Iterator[Input | ReadError]:
    """The articles of all paths, in their order; an error in place of what is missing or holds nothing to read.

    Lazy: folders are listed and lines read as they are needed. ``note`` is told what was passed over.
    """
    for path in paths:
        if path == STDIN:
            yield from _standard_input()
        elif os.path.isdir(path):
            yield from _Folder(path, note).inputs()
        elif not os.path.lexists(path):
            yield ReadError(shown_path(path), "no such file or folder", "check the path")
        elif PurePath(path).suffix.lower() in LINES_SUFFIXES:
            yield from _lines_of_file(path, _stem(path))
        else:
            yield Input(path, name=_stem(path))


def is_single(paths: list[str]) -> bool:
    """Whether the paths are one file of one article, so that the result is one object and not a list."""
    return len(paths) == 1 and not os.path.isdir(paths[0]) and PurePath(paths[0]).suffix.lower() not in LINES_SUFFIXES


def read_bytes(given: Input) -> bytes:
    """The bytes of an input. Raises ReadError where they can't be read."""
    if given.data is not None:
        return given.data
    try:
        with open(given.path, "rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise ReadError(given.shown, *_why(error)) from error
    if len(data) > LARGEST:
        fault = f"more than {LARGEST // 10**6} MB, so no article"
        raise ReadError(given.shown, fault, "split it, or make it a .jsonl file with an article a line")
    return data


def _why(error: OSError) -> tuple[str, str]:
    if isinstance(error, FileNotFoundError):
        return "no such file or folder", "check the path"
    if isinstance(error, PermissionError):
        return "no permission to read it", "change its permissions, or run as a user who has them"
    return f"can't be read ({error.strerror or error})", "check the file and the disk it is on"


def _stem(path: str) -> str:
    return PurePath(path).stem


def _standard_input() -> Iterator[Input | ReadError]:
    """Standard input is one plain text, or JSON Lines where its first line is an article's object."""
    if sys.stdin is None:
        yield ReadError(STDIN, "standard input is closed", "name a file, or send text to it")
        return
    stream = sys.stdin.buffer
    try:
        first = stream.readline()
        if is_article(first):
            yield from _numbered(_chain(first, stream), STDIN, "stdin")
        else:
            yield Input(STDIN, data=first + stream.read(), name="stdin")
    except OSError as error:
        yield ReadError(STDIN, *_why(error))


def _chain(first: bytes, rest: IO[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _lines_of_file(path: str, name: str) -> Iterator[Input | ReadError]:
    try:
        with open(path, "rb") as file:
            if file.peek(2)[:2] in WIDE_MARKS:
                remedy = f"convert it first: iconv -f UTF-16 -t UTF-8 {shown_path(path)}"
                yield ReadError(shown_path(path), "JSON Lines in UTF-16", remedy)
                return
            found = False
            for given in _numbered(file, path, name):
                found = True
                yield given
    except OSError as error:
        yield ReadError(shown_path(path), *_why(error))
        return
    if not found:
        yield ReadError(shown_path(path), "the file holds no line", 'write one object such as {"text": "…"} a line')


def _numbered(lines: Iterable[bytes], path: str, name: str) -> Iterator[Input]:
    for number, line in enumerate(lines, 1):
        data = line.rstrip(b"\r\n")
        if data.strip(b"\xef\xbb\xbf \t"):
            yield Input(path, number, data, f"{name}.{number}")


@dataclass
class _Folder:
    """A folder's text files, recursively, in name order; symbolic links and hidden files are passed over, and said."""

    root: str
    note: Note
    passed: Counter[str] = field(default_factory=Counter)
    found: int = 0

    def inputs(self) -> Iterator[Input | ReadError]:
        yield from self._below(self.root)
        if self.passed:
            counts = ", ".join(_counted(number, kind) for kind, number in sorted(self.passed.items()))
            self.note(f"{shown_path(self.root)}: passed over {counts}")
        if not self.found:
            remedy = "name its files themselves, or give them names that end in .txt"
            yield ReadError(shown_path(self.root), "a folder with no .txt file in it", remedy)

    def _below(self, folder: str) -> Iterator[Input | ReadError]:
        try:
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            self.found += 1  # the failure speaks for the folder
            yield ReadError(shown_path(folder), *_why(error))
            return
        for entry in entries:
            yield from self._entry(entry)

    def _entry(self, entry: os.DirEntry[str]) -> Iterator[Input | ReadError]:
        if entry.name.startswith("."):
            self.passed["hidden file"] += 1
        elif entry.is_symlink():
            self.passed["symbolic link"] += 1
        elif entry.is_dir():
            yield from self._below(entry.path)
        elif PurePath(entry.name).suffix.lower() not in TEXT_SUFFIXES:
            self.passed["file without .txt"] += 1
        elif not stat.S_ISREG(entry.stat().st_mode):
            self.passed["pipe or device"] += 1
        else:
            self.found += 1
            inside = os.path.relpath(entry.path, self.root)
            yield Input(entry.path, name=os.path.splitext(inside)[0])


def _counted(number: int, kind: str) -> str:
    """
    >>> _counted(2, "symbolic link"), _counted(3, "file without .txt")
    ('2 symbolic links', '3 files without .txt')
    """
    if number == 1:
        return f"1 {kind}"
    return f"{number} {kind}s" if " without" not in kind else f"{number} {kind.replace(' ', 's ', 1)}"
