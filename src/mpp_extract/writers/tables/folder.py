"""A folder of tables, a file a list, as a place for results: all of them come into it together, or none."""

from __future__ import annotations

import contextlib
import os
import re
from abc import ABC, abstractmethod
from pathlib import Path
from typing import IO, Any

from mpp_extract import parts
from mpp_extract.errors import OutputError, UsageError
from mpp_extract.writers.sinks import Sink, unwritable
from mpp_extract.writers.tables.exchange import exchange, finish
from mpp_extract.writers.tables.undisturbed import undisturbed


class Tables(ABC):
    """The tables of one run in one form, being written.

    ending   of the files' names                numbered  whether what is appended gets files of its own (x-2.parquet)
    names    of the tables; a file each
    """

    ending: str
    names: tuple[str, ...]
    numbered: bool

    @abstractmethod
    def fault(self, path: Path, table: str) -> str | None:
        """Why a file that is there can't be one of this table's; None where it is. Raises OSError."""

    @abstractmethod
    def begin(self, files: dict[str, IO[bytes]], old: dict[str, Path]) -> None:
        """Begin files that are empty yet; ``old`` has what stands before what will be written into each."""

    @abstractmethod
    def add(self, encoded: str) -> None:
        """Add an article's rows, or a failure's."""

    @abstractmethod
    def end(self) -> None:
        """Write what is still to be written. The files are closed by who made them."""


class TablesSink(Sink):
    """The folder is made where it isn't there. Raises UsageError where it can't be written, or holds other things.

    append: add to the tables that are there; else they are replaced, when the new ones are whole.
    """

    def __init__(self, folder: Path, tables: Tables, *, append: bool = False) -> None:
        self._folder = folder
        self._tables = tables
        self._parts: dict[str, Path] = {}
        self._files: dict[str, IO[bytes]] = {}
        self._ended = False
        self._written = 0
        self._made = not folder.exists()
        self._adds = append
        try:
            folder.mkdir(parents=True, exist_ok=True)
            finish(folder)
            parts.sweep(parts.left(folder))
            self._there = self._found()
            self._begin()
        except OSError as error:
            self._remove()
            raise UsageError(str(folder), *unwritable(error)) from error
        except BaseException:
            self._remove()
            raise

    def write(self, encoded: str, name: str) -> None:
        try:
            with undisturbed():
                self._tables.add(encoded)
                self._written += 1
        except OSError as error:
            raise OutputError(str(self._folder), *unwritable(error)) from error

    def close(self) -> None:
        with undisturbed():
            if self._ended:
                return
            try:
                if self._written:
                    self._tables.end()
                    for file in self._files.values():
                        file.close()
                    exchange(self._folder, self._named(), () if self._adds else self._there)
                    self._parts.clear()
            except OSError as error:
                raise OutputError(str(self._folder), *unwritable(error)) from error
            finally:
                self._remove()

    def abort(self) -> None:
        self._remove()

    def _found(self) -> dict[str, str]:
        """The files of these tables that are there: name to table. Raises UsageError for what is none of ours."""
        tables = "|".join(self._tables.names)
        name = re.compile(rf"(?P<table>{tables})(?:-[\w-]+)?{re.escape(self._tables.ending)}", re.ASCII)
        found = {each: match["table"] for each in sorted(os.listdir(self._folder)) if (match := name.fullmatch(each))}
        for each, table in found.items():
            fault = self._tables.fault(self._folder / each, table)
            if fault is not None:
                raise UsageError(str(self._folder / each), fault, "take it away, or name another folder with -o")
        return found

    def _begin(self) -> None:
        old = {}
        for table in self._tables.names:
            target = self._folder / f"{table}{self._tables.ending}"
            descriptor, self._parts[table] = parts.new(target)
            self._files[table] = open(descriptor, "wb")  # noqa: SIM115 (open to the end)
            os.chmod(self._parts[table], _mode(target))
            if self._adds and not self._tables.numbered and target.name in self._there:
                old[table] = target
        self._tables.begin(self._files, old)

    def _named(self) -> dict[str, Path]:
        number = self._next_number() if self._adds and self._tables.numbered and self._there else None
        mark = "" if number is None else f"-{number}"
        return {f"{table}{mark}{self._tables.ending}": path for table, path in self._parts.items()}

    def _next_number(self) -> int:
        """The number of the files that are added, looked for now: another run may have added some meanwhile."""
        numbers = [re.search(r"-(\d{1,9})\.", name) for name in os.listdir(self._folder)]
        return max([1, *(int(match[1]) for match in numbers if match)]) + 1

    def _remove(self) -> None:
        self._ended = True
        for file in self._files.values():
            with contextlib.suppress(OSError):  # what could not be written can't be flushed either
                file.close()
        parts.sweep(self._parts.values())
        self._parts.clear()
        if self._made:
            with contextlib.suppress(OSError):  # it is empty where nothing could be read
                self._folder.rmdir()


def _mode(target: Path) -> int:
    return target.stat().st_mode & 0o777 if target.exists() else parts.usual_mode()


def opened(folder: Path, form: str, *, append: bool, bom: bool) -> Sink:
    """The place for results in ``parquet`` or ``csv``. Raises UsageError; bom: whether CSV begins with a mark."""
    tables: Any
    if form == "parquet":
        from mpp_extract.writers.tables.parquet import ParquetTables

        tables = ParquetTables()
    else:
        from mpp_extract.writers.tables.csv import CsvTables

        tables = CsvTables(bom)
    return TablesSink(folder, tables, append=append)
