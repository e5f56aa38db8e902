"""Tables as CSV: the lines come as they will stand, and are put into the files of their lists."""

from __future__ import annotations

import json
from pathlib import Path
from typing import IO

from mpp_extract.writers.csv import MARK
from mpp_extract.writers.csv_tables import HEADERS
from mpp_extract.writers.sinks import copy_lines
from mpp_extract.writers.tables.folder import Tables


class CsvTables(Tables):
    """See the base class. bom: whether each file begins with a byte-order mark; one that is added to stays as it is."""

    ending = ".csv"
    names = tuple(HEADERS)
    numbered = False

    def __init__(self, bom: bool) -> None:
        self._mark = MARK if bom else ""
        self._files: dict[str, IO[bytes]] = {}

    def fault(self, path: Path, table: str) -> str | None:
        header = HEADERS[table].encode()
        with path.open("rb") as file:
            first = file.read(len(header) + 3).removeprefix(MARK.encode())
        return None if first.startswith(header) else "there is a file of that name with other columns"

    def begin(self, files: dict[str, IO[bytes]], old: dict[str, Path]) -> None:
        self._files = files
        for name, file in files.items():
            if name in old:
                copy_lines(old[name], file)
            else:
                file.write((self._mark + HEADERS[name]).encode())

    def add(self, encoded: str) -> None:
        for name, lines in json.loads(encoded).items():
            self._files[name].write(lines.encode("utf-8", "backslashreplace"))

    def end(self) -> None:
        for file in self._files.values():
            file.flush()
