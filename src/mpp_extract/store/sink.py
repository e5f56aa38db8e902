"""The database as a place for results: each article is whole in it as soon as it is done."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING

from mpp_extract.reading import mask
from mpp_extract.store.store import Store
from mpp_extract.writers.sinks import Sink

if TYPE_CHECKING:
    from pathlib import Path

    from mpp_extract.errors import MppError
    from mpp_extract.resume import Asked, Held


class DatabaseSink(Sink):
    """A database that articles are added to, or put in place of what it has of them.

    as_they_are: whether texts are kept as they are; else people's immigration file numbers in them are masked.
    Raises UsageError for a file that is no database of ours, before anything is read.
    """

    def __init__(self, path: Path, as_they_are: bool) -> None:
        self._made = not path.exists()
        self._store = Store(path, write=True)
        self._as_they_are = as_they_are
        self._written = 0

    def hold(self, asked: Asked, held: Held) -> None:
        """Take in what the database has of articles, as far as it is what was asked for."""
        for path, sha256, made in self._store.made():
            if asked.is_of(made):
                held.add({"path": path, "sha256": sha256})

    def write(self, encoded: str, name: str) -> None:
        record = json.loads(encoded)
        if not self._as_they_are:
            record["article"]["text"] = mask(record["article"]["text"])
        self._store.add(record)
        self._written += 1

    def fail(self, error: MppError) -> int:
        return self._store.mark_failed(mask(error.where), mask(error.message))

    def close(self) -> None:
        try:
            if not self._store.is_registered:  # a run before this one may have been killed
                self._store.refresh()
        finally:
            self._end()

    def abort(self) -> None:
        """What is in it stays: each article was whole when it was written."""
        self._end()

    def _end(self) -> None:
        self._store.close()
        if self._made and not self._written:  # nothing could be read: no empty answer is left behind
            with contextlib.suppress(OSError):
                self._store.path.unlink()
