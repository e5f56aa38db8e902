"""Keeping the registers in step with the articles, with what people have decided in ``merges`` kept."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any

from mpp_extract.store.registers import cases, courts, decisions, dockets, people, quotations, resolve, rulings, tables
from mpp_extract.store.registers.index import CHOSEN, Index, choose, numbered
from mpp_extract.store.registers.resolve import Entry
from mpp_extract.store.transaction import transaction

if TYPE_CHECKING:
    import sqlite3

    from mpp_extract.store.column import Table

_Resolve = Callable[[Sequence[Any], resolve.Decisions], tuple[list[list[int]], list[resolve.Merge]]]
AT_ONCE = 2_000  # articles: what is held in memory grows with them, what the articles before them share is read again
_ALL = -1
# In an order in which each finds what it leads to: a person's court, a docket's case.
_REGISTERS: tuple[tuple[ModuleType, Table, Table], ...] = (
    (courts, tables.COURTS, tables.COURT_PLACES),
    (people, tables.PEOPLE, tables.PEOPLE_PLACES),
    (cases, tables.CASES, tables.CASE_PLACES),
    (dockets, tables.DOCKETS, tables.DOCKET_PLACES),
    (rulings, tables.DECISIONS, tables.DECISION_PLACES),
)


def refresh(connection: sqlite3.Connection, whole: bool) -> None:
    """Bring the registers to what the articles say. Raises sqlite3.Error.

    whole: make them anew out of all articles; else only what was written or decided since they were made, and what is
    linked with it, is looked at, with the same result.
    """
    if whole:
        with transaction(connection):
            for module, _, _ in _REGISTERS:
                Index(connection, module.REGISTER).clear()
            quotations.clear(connection)
            for table in ("articles", "merges"):
                connection.execute(f"INSERT OR IGNORE INTO unregistered SELECT article FROM {table}")
            _take_in(connection, _unregistered(connection, _ALL))
        return
    waits = True
    while waits:
        with transaction(connection):
            _take_in(connection, _unregistered(connection, AT_ONCE))
        waits = bool(_unregistered(connection, 1))


def _unregistered(connection: sqlite3.Connection, most: int) -> set[int]:
    query = "SELECT article FROM unregistered ORDER BY article LIMIT ?"
    return {article for (article,) in connection.execute(query, (most,))}


def _take_in(connection: sqlite3.Connection, articles: set[int]) -> None:
    """Bring the registers to what these articles say, and to what people have decided."""
    choose(connection, articles)
    decisions.drop_of_gone(connection)
    moved: set[int] = set()  # articles one of whose courts is another row of the register now
    for module, table, places in _REGISTERS:
        register = _Register(connection, module, table, places)
        touched = register.take_in(articles if module is courts else articles | moved)
        moved = touched if module is courts else moved
    quotations.refresh(connection, articles)
    choose(connection, articles)
    connection.execute(f"DELETE FROM unregistered WHERE article IN {CHOSEN}")
    connection.execute("DELETE FROM merges_edited")


class _Register:
    """One register, its places in the articles, and the entries that they are made of."""

    def __init__(self, connection: sqlite3.Connection, module: ModuleType, table: Table, places: Table) -> None:
        self._connection = connection
        self._module = module
        self._table = table
        self._places = places
        self._name: str = module.REGISTER
        # Reports of rulings are compared with one another; of all others, those that share evidence are one.
        self._resolve: _Resolve = rulings.resolve if module is rulings else resolve.resolve
        self._index = Index(connection, self._name)
        self._decisions = decisions.decisions_of(connection, self._name)

    def take_in(self, articles: set[int]) -> set[int]:
        """Bring it to what the articles say; the articles one of whose places leads to another row now."""
        touched, keys = decisions.edited(self._connection, self._name)
        touched |= articles
        choose(self._connection, touched)
        keys |= self._index.take_out()
        entries = self._entries()
        keys |= self._index.put_in(entries)
        entries = self._with_linked(entries, touched, keys)
        groups, merges = self._resolve(entries, self._decisions)
        looked_at = {evidence.key for entry in entries for evidence in entry.evidence}
        choose(self._connection, touched)
        decisions.keep(self._connection, self._name, looked_at, merges)
        choose(self._connection, {*touched, *(entry.article for entry in entries)})
        return self._write(entries, groups)

    def _entries(self) -> list[Entry]:
        """The chosen articles' entries, with what people have told of them."""
        found: list[Entry] = self._module.entries(self._connection)
        self._decisions.tell(found)
        return found

    def _with_linked(self, entries: list[Entry], touched: Collection[int], keys: set[int]) -> list[Entry]:
        """The entries, and those of articles besides that have the evidence or are linked with one that has."""
        linked = {entry for entry in self._index.linked(keys) if entry[0] not in touched}
        choose(self._connection, {article for article, _ in linked})
        others = self._entries()
        entries += (entry for entry, place in zip(others, numbered(others), strict=True) if place in linked)
        return sorted(entries, key=lambda entry: entry.article)

    def _write(self, entries: Sequence[Entry], groups: list[list[int]]) -> set[int]:
        """Put the groups' rows in place of those that they had; the articles whose places lead to others now."""
        placed = [[tuple(place) for place in self._module.places(entries, group)] for group in groups]
        before = self._before({place for each in placed for place in each})
        had = dict(before)
        numbers = self._numbers(placed, had)
        old = self._told({number for _, number in before})
        days = dict(self._connection.execute(f"SELECT article, published FROM articles WHERE article IN {CHOSEN}"))
        rows = [(number, *row) for number, row in zip(numbers, self._module.rows(entries, groups, days), strict=True)]
        key = self._table.key
        drop = f'DELETE FROM "{self._table.name}" WHERE "{key}" = ?'  # and, with it, its places
        self._connection.executemany(drop, ((number,) for number in old))
        insert = self._table.insert().replace("(", f'("{key}", ', 1).replace("VALUES (", "VALUES (?, ", 1)
        self._connection.executemany(insert, rows)
        leading = ((number, *place) for number, each in zip(numbers, placed, strict=True) for place in each)
        self._connection.executemany(self._places.insert(), leading)
        of_nothing = f'"{key}" NOT IN (SELECT "{key}" FROM "{self._places.name}")'
        self._connection.execute(f'DELETE FROM "{self._table.name}" WHERE {of_nothing}')
        new = self._told({*numbers})
        return {
            place[0]
            for number, each in zip(numbers, placed, strict=True)
            for place in each
            if place in had and (had[place] != number or old[number] != new[number])
        }

    def _before(self, placed: Collection[tuple[int, ...]]) -> list[tuple[tuple[int, ...], int]]:
        """The number that each of the places had."""
        columns = ", ".join(f'"{name}"' for name in self._places.names[1:])
        query = f'SELECT "{self._table.key}", {columns} FROM "{self._places.name}" WHERE article IN {CHOSEN}'
        rows = ((tuple(place), number) for number, *place in self._connection.execute(query))
        return [row for row in rows if row[0] in placed]

    def _told(self, numbers: Collection[int]) -> dict[int, tuple[object, ...]]:
        """What a court's row says that cases are told apart by; of other registers nothing is read by another."""
        if self._module is not courts:
            return dict.fromkeys(numbers, ())
        query = "SELECT courtlistener_id, name FROM court_register WHERE court = ?"
        return {number: self._connection.execute(query, (number,)).fetchone() for number in numbers}

    def _numbers(self, placed: list[list[tuple[int, ...]]], had: dict[tuple[int, ...], int]) -> list[int]:
        """A number for each group: the least that one of its places had, and no group before it took, or a new one."""
        key, name = self._table.key, self._table.name
        highest: int = self._connection.execute(f'SELECT coalesce(max("{key}"), 0) FROM "{name}"').fetchone()[0]
        taken: set[int] = set()
        numbers = []
        for group in placed:
            before = {had[place] for place in group if place in had} - taken
            if not before:
                highest += 1
            number = min(before, default=highest)
            taken.add(number)
            numbers.append(number)
        return numbers
