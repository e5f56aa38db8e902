"""Tables as Parquet. Rows go to the files in groups, so that memory does not grow with the number of articles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from mpp_extract.writers.tables import arrow
from mpp_extract.writers.tables.columns import TABLES, key
from mpp_extract.writers.tables.folder import Tables

TAKEN = 1 << 20  # characters of records that are turned into tables together
GROUP_ROWS, GROUP_BYTES = 1 << 15, 4 << 20  # of a group, whichever is reached first


class ParquetTables(Tables):
    """See the base class. An article that comes twice in a run (same path, own id and bytes) is there once."""

    ending = ".parquet"
    names = tuple(TABLES)
    numbered = True

    def __init__(self) -> None:
        self._records: list[dict[str, Any]] = []
        self._characters = 0
        self._seen: set[int] = set()
        self._waiting: dict[str, list[pa.Table]] = {name: [] for name in self.names}
        self._writers: dict[str, pq.ParquetWriter] = {}

    def fault(self, path: Path, table: str) -> str | None:
        try:
            there = pq.read_schema(path)
        except pa.ArrowException:
            return "there is a file of that name that is no Parquet"
        if (there.metadata or {}).get(arrow.MADE_BY) is None:
            return "it is a file of that name that mpp-extract has not made"
        return None if there.equals(arrow.SCHEMAS[table]) else "it is of another version, with other columns"

    def begin(self, files: dict[str, IO[bytes]], old: dict[str, Path]) -> None:
        for name, file in files.items():
            self._writers[name] = pq.ParquetWriter(file, arrow.SCHEMAS[name], compression="zstd")

    def add(self, encoded: str) -> None:
        made = json.loads(encoded)
        if "error" not in made:
            number = int(key(made["source"]), 16)
            if number in self._seen:
                return
            self._seen.add(number)
        self._records.append(made)
        self._characters += len(encoded)
        if self._characters >= TAKEN:
            self._turn()
            for name, tables in self._waiting.items():
                if (
                    sum(each.num_rows for each in tables) >= GROUP_ROWS
                    or sum(each.nbytes for each in tables) >= GROUP_BYTES
                ):
                    self._write(name)

    def end(self) -> None:
        self._turn()
        for name, writer in self._writers.items():
            self._write(name)
            writer.close()

    def _turn(self) -> None:
        """Turn the records into tables: Arrow's take a tenth of the memory that Python's objects do."""
        rows: dict[str, list[dict[str, Any]]] = {}
        for made in self._records:
            for name, more in arrow.rows_of(made).items():
                rows.setdefault(name, []).extend(more)
        self._records.clear()
        self._characters = 0
        for name, each in rows.items():
            self._waiting[name].append(arrow.table(name, each))

    def _write(self, name: str) -> None:
        if self._waiting[name]:
            self._writers[name].write_table(pa.concat_tables(self._waiting[name]), row_group_size=2 * GROUP_ROWS)
            self._waiting[name].clear()
