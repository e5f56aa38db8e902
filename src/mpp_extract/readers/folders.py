"""Folders: which of their files are read, recursively, in name order; what is passed over is counted, and said."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import PurePath

from mpp_extract.errors import ReadError
from mpp_extract.readers.formats import SUFFIXES
from mpp_extract.readers.inputs import Input, Note, digest, expanded, shown_path, stem, why
from mpp_extract.readers.source import ReadOptions

_OLDER = "older file"
_DEEPEST = 200  # folders in folders: less than what recursion stands, more than people make


@dataclass(frozen=True, slots=True)
class Choice:
    """What to take of folders.

    include     globs (``*.html``, ``2024/*``) of which a file must match one; all files of known endings where empty
    exclude     globs of files and folders that are passed over
    since       seconds since 1970: files that were changed before are passed over
    duplicates  whether an article of the same bytes as one before is done again
    seen        digests of the articles taken so far
    passed      how many were passed over, by kind
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    since: float | None = None
    duplicates: bool = False
    seen: set[str] = field(default_factory=set)
    passed: Counter[str] = field(default_factory=Counter)


@dataclass
class Folder:
    """One folder that was named. ``without`` are real paths that are passed over: those of the results."""

    root: str
    note: Note
    choice: Choice
    without: frozenset[str] = frozenset()
    passed: Counter[str] = field(default_factory=Counter)
    found: int = 0
    twin: str | None = None

    def files(self) -> Iterator[Input | ReadError]:
        """Its files, in name order, without a look into them."""
        yield from self._below(self.root)

    def articles(self, options: ReadOptions) -> Iterator[Input | ReadError]:
        """The articles of its files, each of the same bytes once unless the choice says otherwise."""
        for file in self.files():
            for article in [file] if isinstance(file, ReadError) else expanded(file, options):
                if isinstance(article, Input) and self._was_there(article):
                    self.passed["duplicate"] += 1
                    self.twin = self.twin or article.shown
                else:
                    yield article
        self._report()
        if not self.found and not self.passed[_OLDER]:  # nothing new is no failure
            fault = "a folder with no file in it that can be read as an article"
            yield ReadError(shown_path(self.root), fault, "name its files themselves, or look at --input-format")

    def _report(self) -> None:
        self.choice.passed.update(self.passed)
        if self.passed:
            counts = ", ".join(f"{number} {kind}{'s'[: number > 1]}" for kind, number in sorted(self.passed.items()))
            twin = "" if self.twin is None else f"; the first duplicate is {self.twin} (--keep-duplicates takes them)"
            self.note(f"{shown_path(self.root)}: passed over {counts}{twin}")

    def _was_there(self, article: Input) -> bool:
        if self.choice.duplicates:
            return False
        seen = digest(article)
        if seen is None or seen in self.choice.seen:
            return seen is not None
        self.choice.seen.add(seen)
        return False

    def _below(self, folder: str) -> Iterator[Input | ReadError]:
        try:
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            self.found += 1  # the failure speaks for the folder
            yield ReadError(shown_path(folder), *why(error))
            return
        for entry in entries:
            try:
                yield from self._entry(entry)
            except OSError as error:  # it went away between the listing and the look
                yield ReadError(shown_path(entry.path), *why(error))

    def _entry(self, entry: os.DirEntry[str]) -> Iterator[Input | ReadError]:
        inside = os.path.relpath(entry.path, self.root)
        kind = self._refused(entry, inside)
        if kind is not None:
            self.passed[kind] += 1
        elif entry.is_dir() and inside.count(os.sep) >= _DEEPEST:
            self.found += 1
            yield ReadError(shown_path(entry.path), f"folders in folders, more than {_DEEPEST} deep", "name it itself")
        elif entry.is_dir():
            yield from self._below(entry.path)
        else:
            self.found += 1
            yield Input(entry.path, name=os.path.join(os.path.dirname(inside), stem(inside)))

    def _refused(self, entry: os.DirEntry[str], inside: str) -> str | None:
        """Why an entry is passed over, as a kind to count; None where it is taken. Raises OSError."""
        if entry.name.startswith("."):
            return "hidden file"
        if entry.is_symlink():
            return "symbolic link"
        if self.without and os.path.realpath(entry.path) in self.without:
            return "result of this command"
        if _matches(inside, self.choice.exclude):
            return "excluded folder" if entry.is_dir() else "excluded file"
        return None if entry.is_dir() else self._refused_file(entry, inside)

    def _refused_file(self, entry: os.DirEntry[str], inside: str) -> str | None:
        suffix = PurePath(entry.name).suffix.lower()
        status = entry.stat()
        if self.choice.include and not _matches(inside, self.choice.include):
            return "unmatched file"
        if not self.choice.include and suffix not in SUFFIXES:
            return f"{suffix} file" if suffix else "file without an ending"
        if not stat.S_ISREG(status.st_mode):
            return "pipe or device"
        return _OLDER if self.choice.since is not None and status.st_mtime < self.choice.since else None


def _matches(inside: str, globs: tuple[str, ...]) -> bool:
    """Whether a path in the folder, or its last name, matches one of the globs."""
    path = inside.replace(os.sep, "/")
    name = path.rpartition("/")[2]
    return any(fnmatchcase(path if "/" in glob else name, glob.rstrip("/")) for glob in globs)
