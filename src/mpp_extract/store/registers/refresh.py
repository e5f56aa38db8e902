"""Making the registers anew, with what people have decided in ``merges`` kept."""

from __future__ import annotations

from collections import Counter
from types import ModuleType
from typing import TYPE_CHECKING

from mpp_extract.store.registers import cases, courts, dockets, people, quotations, tables
from mpp_extract.store.registers.resolve import BY_HAND, Decisions, Merge, resolve

if TYPE_CHECKING:
    import sqlite3

    from mpp_extract.store.column import Table

# In an order in which each finds what it leads to: a person's court, a docket's case.
_REGISTERS: tuple[tuple[ModuleType, Table, Table], ...] = (
    (courts, tables.COURTS, tables.COURT_PLACES),
    (people, tables.PEOPLE, tables.PEOPLE_PLACES),
    (cases, tables.CASES, tables.CASE_PLACES),
    (dockets, tables.DOCKETS, tables.DOCKET_PLACES),
)
_MERGED = tables.MERGES.insert().replace("INSERT", "INSERT OR IGNORE", 1)


def refresh(connection: sqlite3.Connection) -> None:
    """Make all registers anew out of the articles, in one transaction. Raises sqlite3.Error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        days = dict(connection.execute("SELECT article, published FROM articles"))
        connection.execute("DELETE FROM merges WHERE article NOT IN (SELECT article FROM articles)")
        for module, table, places in _REGISTERS:
            _fill(connection, module, table, places, days)
        connection.execute("DELETE FROM quote_groups")
        quotations.take_fingerprints(connection)
        connection.executemany(
            'INSERT INTO quote_groups ("item", "quotation") VALUES (?, ?)', list(quotations.groups(connection))
        )
        connection.execute("DELETE FROM unregistered")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _fill(
    connection: sqlite3.Connection, module: ModuleType, table: Table, places: Table, days: dict[int, str | None]
) -> None:
    entries = module.entries(connection)
    groups, merges = resolve(entries, _decisions(connection, module.REGISTER))
    _keep(connection, module.REGISTER, merges)
    rows = [list(module.places(entries, group)) for group in groups]
    numbers = _numbers(connection, table, places, rows)
    connection.execute(f'DELETE FROM "{table.name}"')  # and, with it, its places
    insert = table.insert().replace("(", f'("{table.key}", ', 1).replace("VALUES (", "VALUES (?, ", 1)
    registered = zip(numbers, module.rows(entries, groups, days), strict=True)
    connection.executemany(insert, ([number, *row] for number, row in registered))
    placed = ([number, *row] for number, group in zip(numbers, rows, strict=True) for row in group)
    connection.executemany(places.insert(), placed)


def _decisions(connection: sqlite3.Connection, register: str) -> Decisions:
    """What people have decided. Evidence that they refused for every entry is refused for new ones, too."""
    decisions = Decisions()
    refused: Counter[str] = Counter()
    rows: Counter[str] = Counter()
    query = "SELECT evidence, article, name, accepted FROM merges WHERE register = ? ORDER BY merge"
    for evidence, article, name, accepted in connection.execute(query, (register,)):
        rows[evidence] += 1
        if not accepted:
            decisions.refused.add((evidence, article, name))
            refused[evidence] += 1
        elif evidence.startswith(BY_HAND):
            decisions.by_hand.append((evidence, article, name))
    decisions.refused_keys = {evidence for evidence, count in refused.items() if count == rows[evidence]}
    return decisions


def _keep(connection: sqlite3.Connection, register: str, merges: list[Merge]) -> None:
    """Put the merges of now in place of those before; what people have decided stays."""
    own = "register = ? AND accepted AND evidence NOT LIKE ?"
    connection.execute(f"DELETE FROM merges WHERE {own}", (register, f"{BY_HAND}%"))
    rows = ((register, merge.evidence, merge.article, merge.name, merge.why, True) for merge in merges)
    connection.executemany(_MERGED, rows)


def _numbers(connection: sqlite3.Connection, table: Table, places: Table, rows: list[list[list[object]]]) -> list[int]:
    """A number for each group: the least that one of its places had, and no group before it has taken, or a new one."""
    columns = ", ".join(f'"{name}"' for name in places.names[1:])
    query = f'SELECT "{table.key}", {columns} FROM "{places.name}"'
    before = {tuple(row): number for number, *row in connection.execute(query)}
    highest = connection.execute(f'SELECT coalesce(max("{table.key}"), 0) FROM "{table.name}"').fetchone()[0]
    taken: set[int] = set()
    numbers = []
    for group in rows:
        had = sorted({before[tuple(row)] for row in group if tuple(row) in before} - taken)
        if had:
            number = had[0]
        else:
            highest += 1
            number = highest
        taken.add(number)
        numbers.append(number)
    return numbers
