"""What people have decided in ``merges``, and how the table is kept in step with what was merged."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from mpp_extract.store.registers.index import CHOSEN, key_of
from mpp_extract.store.registers.resolve import BY_HAND, Decisions, Merge
from mpp_extract.store.registers.tables import MERGES

if TYPE_CHECKING:
    import sqlite3

_ADD = MERGES.insert().replace("INSERT", "INSERT OR IGNORE", 1)
# Behind every evidence that begins so, in the order of text.
_AFTER_BY_HAND = BY_HAND[:-1] + chr(ord(BY_HAND[-1]) + 1)
_DECIDED = """SELECT evidence, article, name, accepted FROM merges WHERE register = ?1 AND evidence IN (
  SELECT evidence FROM merges WHERE register = ?1 AND accepted = 0
) ORDER BY merge"""
_GIVEN = """SELECT evidence, article, name FROM merges
WHERE register = ? AND evidence >= ? AND evidence < ? AND accepted ORDER BY merge"""
_OWN = "register = ? AND accepted AND NOT (evidence >= ? AND evidence < ?)"


def decisions_of(connection: sqlite3.Connection, register: str) -> Decisions:
    """What people have decided. Evidence that they refused for every entry is refused for new ones, too."""
    decisions = Decisions()
    refused: Counter[str] = Counter()
    rows: Counter[str] = Counter()
    for evidence, article, name, accepted in connection.execute(_DECIDED, (register,)):
        rows[evidence] += 1
        if not accepted:
            decisions.refused.add((evidence, article, name))
            refused[evidence] += 1
    decisions.refused_keys = {evidence for evidence, count in refused.items() if count == rows[evidence]}
    given = defaultdict(list)
    for evidence, article, name in connection.execute(_GIVEN, (register, BY_HAND, _AFTER_BY_HAND)):
        given[article, name].append(evidence)
    decisions.by_hand = dict(given)
    return decisions


def edited(connection: sqlite3.Connection, register: str) -> tuple[set[int], set[int]]:
    """What people have edited since the register was made: articles and evidence, by its number."""
    rows = connection.execute("SELECT article, evidence FROM merges_edited WHERE register = ?", (register,)).fetchall()
    return {article for article, _ in rows}, {key_of(evidence) for _, evidence in rows}


def drop_of_gone(connection: sqlite3.Connection) -> None:
    """Take out what is said of articles that are there no more: of the chosen ones, and where somebody wrote it."""
    looked_at = f"article IN {CHOSEN} OR article IN (SELECT article FROM merges_edited)"
    connection.execute(f"DELETE FROM merges WHERE ({looked_at}) AND article NOT IN (SELECT article FROM articles)")


def keep(connection: sqlite3.Connection, register: str, looked_at: Iterable[str], merges: list[Merge]) -> None:
    """Put the merges of now in place of those before; what people have decided stays.

    looked_at: the evidence that was looked at; of others, nothing changes but for the chosen articles'.
    """
    own = (register, BY_HAND, _AFTER_BY_HAND)
    before: set[tuple[int, str, int, str]] = set()
    for evidence in looked_at:
        query = f"SELECT merge, evidence, article, name FROM merges WHERE {_OWN} AND evidence = ?"
        before.update(connection.execute(query, (*own, evidence)))
    query = f"SELECT merge, evidence, article, name FROM merges WHERE article IN {CHOSEN} AND {_OWN}"
    before.update(connection.execute(query, own))
    now = {(merge.evidence, merge.article, merge.name) for merge in merges}
    gone = [(number,) for number, *merge in before if tuple(merge) not in now]
    connection.executemany("DELETE FROM merges WHERE merge = ?", gone)
    there = {tuple(merge) for _, *merge in before}
    rows = (
        (register, merge.evidence, merge.article, merge.name, merge.why, True)
        for merge in merges
        if (merge.evidence, merge.article, merge.name) not in there
    )
    connection.executemany(_ADD, rows)
