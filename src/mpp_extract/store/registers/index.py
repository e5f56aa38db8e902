"""Which entries have which evidence, kept in the database: a run looks only at what its articles are linked with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    import sqlite3

    from mpp_extract.store.registers.resolve import Entry

# The articles whose entries are read next.
CHOSEN = "(SELECT article FROM temp.chosen)"


def choose(connection: sqlite3.Connection, articles: Iterable[int]) -> None:
    """Have these articles' entries read next."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS chosen (article INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM temp.chosen")
    connection.executemany("INSERT INTO temp.chosen VALUES (?)", ((article,) for article in articles))


def key_of(evidence: str) -> int:
    """A number for a piece of evidence. Of two that have one, entries are looked at together, and no more."""
    return crc32(evidence.encode("utf-8", "surrogatepass"))


def numbered(entries: Sequence[Entry]) -> list[tuple[int, int]]:
    """Each entry's article, and its number among that article's entries."""
    found = []
    before, number = None, 0
    for entry in entries:
        number = number + 1 if entry.article == before else 0
        before = entry.article
        found.append((before, number))
    return found


class Index:
    """One register's evidence, by the numbers of its entries."""

    def __init__(self, connection: sqlite3.Connection, register: str) -> None:
        self._connection = connection
        self._table = f"{register}_evidence"

    def clear(self) -> None:
        """Forget all."""
        self._connection.execute(f"DELETE FROM {self._table}")

    def take_out(self) -> set[int]:
        """Forget the chosen articles' entries; the evidence that they had."""
        found = {key for (key,) in self._connection.execute(f"SELECT key FROM {self._table} WHERE article IN {CHOSEN}")}
        self._connection.execute(f"DELETE FROM {self._table} WHERE article IN {CHOSEN}")
        return found

    def put_in(self, entries: Sequence[Entry]) -> set[int]:
        """Keep the entries' evidence, which it gives back."""
        rows = {
            (key_of(evidence.key), article, number)
            for entry, (article, number) in zip(entries, numbered(entries), strict=True)
            for evidence in entry.evidence
        }
        self._connection.executemany(f"INSERT INTO {self._table} VALUES (?, ?, ?)", sorted(rows))
        return {key for key, _, _ in rows}

    def linked(self, keys: set[int]) -> set[tuple[int, int]]:
        """The entries that have any of the evidence, or are linked with one that has, over any number of steps."""
        having = f"SELECT article, entry FROM {self._table} WHERE key = ?"
        had_by = f"SELECT key FROM {self._table} WHERE article = ? AND entry = ?"
        seen, waiting = set(keys), list(keys)
        found: set[tuple[int, int]] = set()
        while waiting:
            for entry in self._connection.execute(having, (waiting.pop(),)).fetchall():
                if entry in found:
                    continue
                found.add(entry)
                for (key,) in self._connection.execute(had_by, entry):
                    if key not in seen:
                        seen.add(key)
                        waiting.append(key)
        return found
