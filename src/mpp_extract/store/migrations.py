"""From one version of the database to the next: what older files lack is added when they are opened for writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.store import schema

if TYPE_CHECKING:
    import sqlite3

# The statements that lead from a version to the one after it. A step is never changed once it is released.
STEPS: dict[int, tuple[str, ...]] = {}


def make(connection: sqlite3.Connection) -> None:
    """Everything a new database holds, in one transaction."""
    _apply(connection, schema.statements(), schema.VERSION)


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring a database of an older version to this one, each step in a transaction of its own."""
    for step in range(version, schema.VERSION):
        _apply(connection, STEPS[step], step + 1)


def _apply(connection: sqlite3.Connection, statements: tuple[str, ...], version: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have done it while this one waited for its turn.
        if connection.execute("PRAGMA user_version").fetchone()[0] < version:
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {schema.APPLICATION}")
            connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
