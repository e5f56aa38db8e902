"""Records into a folder of tables: each machine writes files of its own, under a name that no other has."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from ray.data import Datasink

from mpp_extract.ray import rows
from mpp_extract.writers.tables import arrow
from mpp_extract.writers.tables.columns import TABLES

ROWS = 20_000  # articles a file, as far as they come together
_PIECE = 500  # articles of which rows are made at once


class TablesDatasink(Datasink[dict[str, int]]):  # type: ignore[misc]
    """The folder that ``mpp-extract -o FOLDER/ --format parquet`` writes, but with several files a table.

    A file is written under a hidden name and renamed when it is whole. What a failed task wrote is written anew by its
    next try, under the same name. ``written`` says how many rows each table has, when all is written.
    """

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._mark = secrets.token_hex(4)
        self.written: dict[str, int] = {}

    def write(self, blocks: Iterable[Any], ctx: Any) -> dict[str, int]:
        """See the base class: the rows written, by table."""
        counts = dict.fromkeys(TABLES, 0)
        writers: dict[str, tuple[Path, pq.ParquetWriter]] = {}
        try:
            for block in blocks:
                table = block if isinstance(block, pa.Table) else pa.Table.from_pandas(block, rows.RECORDS)
                for piece in table.to_batches(max_chunksize=_PIECE):
                    self._write(piece.to_pylist(), counts, writers, ctx.task_idx)
        except BaseException:
            for hidden, writer in writers.values():
                writer.close()
                hidden.unlink(missing_ok=True)
            raise
        for name, (hidden, writer) in writers.items():
            writer.close()
            os.replace(hidden, self._place(name, ctx.task_idx))
        return counts

    def on_write_complete(self, write_result: Any) -> None:
        """See the base class: a table without a row gets a file all the same."""
        for name in TABLES:
            self.written[name] = sum(counts[name] for counts in write_result.write_returns)
            if not self.written[name]:
                pq.write_table(arrow.table(name, []), self._place(name, 0))

    def _write(
        self, records: list[Any], counts: dict[str, int], writers: dict[str, tuple[Path, pq.ParquetWriter]], task: int
    ) -> None:
        found: dict[str, list[dict[str, Any]]] = {}
        for name, row in rows.table_rows(records):
            found.setdefault(name, []).append(row)
        for name, each in found.items():
            if name not in writers:
                hidden = self._place(f".{name}", task)
                writers[name] = hidden, pq.ParquetWriter(hidden, arrow.SCHEMAS[name], compression="zstd")
            writers[name][1].write_table(arrow.table(name, each))
            counts[name] += len(each)

    def _place(self, name: str, task: int) -> Path:
        return Path(self._folder, f"{name}-{self._mark}-{task:06}.parquet")

    @property
    def min_rows_per_write(self) -> int:
        """See the base class."""
        return ROWS
