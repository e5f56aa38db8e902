"""From one version of the database to the next: what older files lack is added when they are opened for writing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from importlib.resources import files

from mpp_extract.store import schema
from mpp_extract.store.transaction import transaction

# ``steps/N.sql`` leads from version N to the one after it. A step is never changed once it is released.
STEPS = files("mpp_extract.store") / "steps"


def make(connection: sqlite3.Connection) -> None:
    """Everything a new database holds, in one transaction."""
    _apply(connection, schema.statements(), schema.VERSION)


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring a database of an older version to this one, each step in a transaction of its own."""
    for step in range(version, schema.VERSION):
        _apply(connection, _statements(step), step + 1)


def _statements(step: int) -> Iterator[str]:
    statement = ""
    for line in (STEPS / f"{step}.sql").read_text(encoding="utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _apply(connection: sqlite3.Connection, statements: Iterable[str], version: int) -> None:
    with transaction(connection):
        # Another process may have done it while this one waited for its turn.
        if connection.execute("PRAGMA user_version").fetchone()[0] < version:
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {schema.APPLICATION}")
            connection.execute(f"PRAGMA user_version = {version}")
