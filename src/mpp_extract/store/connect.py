"""Opening a database: whether it is one, whether it is ours, whether this SQLite can search it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from mpp_extract.errors import UsageError
from mpp_extract.store import migrations, schema

_MAGIC = b"SQLite format 3\0"  # Source: https://www.sqlite.org/fileformat2.html
WAIT = 30  # seconds for another writer's transaction to end


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """An open database of this version; for writing it is made where there is none, and an older one is brought here.

    Raises UsageError, in a line for people, for whatever stands in the way.
    """
    shown = str(path)
    if not has_search():
        fault = f"this Python's SQLite ({sqlite3.sqlite_version}) has no full-text search (FTS5)"
        raise UsageError(shown, fault, "use a Python from python.org or your distribution, or write .jsonl")
    new = _is_new(path, write)
    try:
        connection = _opened(path, write)
        try:
            version = 0 if new else _checked(connection, shown)
            _prepare(connection, shown, version, write)
        except BaseException:
            connection.close()
            raise
    except sqlite3.Error as error:
        raise UsageError(shown, f"can't be opened ({error})", "check the file and its folder") from error
    return connection


def has_search() -> bool:
    """Whether this Python's SQLite was built with FTS5."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE probe USING fts5(text)")
    except sqlite3.OperationalError:
        return False
    finally:
        connection.close()
    return True


def _is_new(path: Path, write: bool) -> bool:
    """Whether the database is still to be made. Raises UsageError for a file that is no database at all."""
    shown = str(path)
    try:
        with open(path, "rb") as file:
            head = file.read(len(_MAGIC))
    except FileNotFoundError:
        if write and path.parent.is_dir():
            return True
        fault = "the folder it is to lie in does not exist" if write else "no such file"
        raise UsageError(shown, fault, "check the path") from None
    except OSError as error:
        raise UsageError(shown, f"can't be read ({error.strerror or error})", "check the path") from error
    if head and head != _MAGIC:
        raise UsageError(shown, "it is no SQLite database", "name another file, or one that mpp-extract made with -o")
    if not head and not write:
        raise UsageError(shown, "it is empty", "make it with mpp-extract PATH -o FILE.db")
    return not head


def _opened(path: Path, write: bool) -> sqlite3.Connection:
    """The connection, in which every transaction is begun and ended by hand."""
    name = quote(str(path.absolute()), errors="surrogateescape")
    uri = f"file:{name}?mode={_mode(path, write)}"
    connection = sqlite3.connect(uri, uri=True, timeout=WAIT, isolation_level=None)
    if not write:
        connection.execute("PRAGMA query_only = ON")
    return connection


def _mode(path: Path, write: bool) -> str:
    """How SQLite opens it. Source: https://www.sqlite.org/wal.html (read-only databases)."""
    if write:
        return "rwc"
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return "rw"  # the last of the readers then takes away the files that they share; opened ro, they stay
    # A folder that can't be written to can't hold these files; then nobody else writes either.
    return "ro" if os.access(path.parent, os.W_OK) or Path(f"{path}-wal").exists() else "ro&immutable=1"


def _checked(connection: sqlite3.Connection, shown: str) -> int:
    """The version of a database that is there. Raises UsageError for one that is not ours, or newer."""
    try:
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    except sqlite3.DatabaseError as error:
        raise UsageError(shown, f"it is no database that can be read ({error})", "name another file") from error
    if empty and not owner and not version:  # made, and left before anything was put in
        return 0
    if owner != schema.APPLICATION:
        raise UsageError(shown, "it is a database that mpp-extract did not make", "name another file with -o")
    if version > schema.VERSION:
        fault = f"it is of version {version}, and this mpp-extract knows {schema.VERSION}"
        raise UsageError(shown, fault, "install the newer mpp-extract that wrote it")
    return version


def _prepare(connection: sqlite3.Connection, shown: str, version: int, write: bool) -> None:
    if write:
        # Readers see the last whole state while somebody writes, and a commit does not wait for the disk: after a
        # power failure the last articles may be missing, and the file is whole.
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        if version == 0:
            migrations.make(connection)
        else:
            migrations.migrate(connection, version)
    elif version < schema.VERSION:
        fault = f"it is of version {version} of the database, and this mpp-extract reads {schema.VERSION}"
        raise UsageError(shown, fault, f"mpp-extract registers {shown} brings it there")
