"""Articles that are checked, held against each other and against a database, in a copy of it that is thrown away."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from mpp_extract.cli.findings import Baseline, Gathered
from mpp_extract.errors import UsageError

if TYPE_CHECKING:
    from mpp_extract.check import Check

_FAMILY = "L"


class Compared(Gathered):
    """Takes articles' findings with their records; what other articles say otherwise is added at the end.

    against: a database of ours, or None to hold the articles against each other alone. Raises UsageError for a file
    that is none, before anything is read.
    """

    def __init__(self, rows: Iterable[Check], baseline: Baseline, against: Path | None) -> None:
        from mpp_extract.store.store import Store

        rows = list(rows)
        super().__init__({row.code for row in rows}, baseline)
        self._rows = [row for row in rows if row.code.startswith(_FAMILY)]
        self._folder = TemporaryDirectory(prefix="mpp-extract-")
        copy = Path(self._folder.name) / "copy.db"
        if against is not None:
            if not against.is_file():
                raise UsageError(str(against), "no such database", "make it with mpp-extract PATH -o FILE.db")
            with Store(against) as store, sqlite3.connect(copy) as target:
                store.connection.backup(target)
            target.close()
        self._store = Store(copy, write=True)
        self._numbers: list[int] = []
        self._paths: list[str] = []

    def write(self, encoded: str, name: str) -> None:
        """See the base class."""
        each = json.loads(encoded)
        super().write(json.dumps(each["findings"]), name)
        self._numbers.append(self._store.add(each["record"]))
        self._paths.append(each["record"]["source"]["path"])

    def close(self) -> None:
        """See the base class: the articles are held against the others."""
        from mpp_extract.check import Others, check
        from mpp_extract.check.archive.others import BY_SUBJECT
        from mpp_extract.writers.findings import objects

        try:
            self._store.refresh()
            if self._rows:
                self._store.connection.execute(BY_SUBJECT)
            for number in self._numbers if self._rows else ():
                article = self._store.get(number)
                if article is not None and article.article.text is not None:
                    others = Others(self._store.connection, number)
                    found: list[dict[str, Any]] = objects(article, check(article, checks=self._rows, others=others))
                    super().write(json.dumps(found), "")
            place = {path: n for n, path in enumerate(dict.fromkeys(self._paths))}
            self.found.sort(key=lambda row: (place[row["path"]], row["start"], row["end"], row["code"]))
        finally:
            self.abort()

    def abort(self) -> None:
        """See the base class."""
        self._store.close()
        self._folder.cleanup()
