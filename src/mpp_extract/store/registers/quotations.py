"""Quotes of many articles that are one quotation: by shingles, the stretches of a few words that they share."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING
from zlib import crc32

from mpp_extract.language.fold import fold
from mpp_extract.store.registers.index import CHOSEN, choose

if TYPE_CHECKING:
    import sqlite3

WORDS = 4  # in a shingle
LEAST = 5  # shingles of a quote that is compared: eight words
SHARED = 0.8  # of the shorter quote's shingles
WINDOW = 4  # shingles in a row of which one is kept: of so many that two quotes share, both keep the same
_WORD = re.compile(r"[\w']+")
_KEPT = f"SELECT fingerprint FROM quote_fingerprints WHERE article IN {CHOSEN}"
_SHARED = f"""SELECT DISTINCT fingerprint FROM quote_fingerprints f WHERE article IN {CHOSEN} AND EXISTS (
  SELECT 1 FROM quote_fingerprints other WHERE other.fingerprint = f.fingerprint AND other.item <> f.item
)"""


def clear(connection: sqlite3.Connection) -> None:
    """Forget all groups, and what they were made of."""
    connection.execute("DELETE FROM quote_fingerprints")
    connection.execute("DELETE FROM quote_groups")


def refresh(connection: sqlite3.Connection, articles: Collection[int]) -> None:
    """Bring the groups to what these articles' quotes are now, with those that share fingerprints with them."""
    choose(connection, articles)
    gone = {fingerprint for (fingerprint,) in connection.execute(_KEPT)}
    connection.execute(f"DELETE FROM quote_fingerprints WHERE article IN {CHOSEN}")
    _take_fingerprints(connection)
    linked = _linked(connection, gone | {fingerprint for (fingerprint,) in connection.execute(_SHARED)})
    groups = _groups(connection, linked)
    connection.executemany("DELETE FROM quote_groups WHERE item = ?", ((item,) for item in linked))
    connection.executemany('INSERT INTO quote_groups ("item", "quotation") VALUES (?, ?)', groups)


def _take_fingerprints(connection: sqlite3.Connection) -> None:
    """Keep the fingerprints of the chosen articles' quotes.

    Source: S. Schleimer and others, Winnowing: local algorithms for document fingerprinting (2003).
    """
    query = f"SELECT item, article, text FROM quotes WHERE article IN {CHOSEN}"
    rows = [
        (fingerprint, item, article)
        for item, article, text in connection.execute(query)
        for fingerprint in fingerprints(shingles_of(text))
    ]
    rows.sort()  # in the order of the table, which is written much faster so
    connection.executemany("INSERT INTO quote_fingerprints VALUES (?, ?, ?)", rows)


def _linked(connection: sqlite3.Connection, touched: set[int]) -> dict[int, set[int]]:
    """The quotes that have one of the fingerprints, or share one with such, over any number of steps; each one's."""
    having = "SELECT item, article FROM quote_fingerprints WHERE fingerprint = ?"
    had_by = "SELECT fingerprint FROM quote_fingerprints WHERE article = ? AND item = ?"
    found: dict[int, set[int]] = {}
    seen, waiting = set(touched), list(touched)
    while waiting:
        fingerprint = waiting.pop()
        sharing = connection.execute(having, (fingerprint,)).fetchall()
        for item, article in sharing:
            if item not in found and (len(sharing) > 1 or fingerprint in touched):
                found[item] = {fingerprint for (fingerprint,) in connection.execute(had_by, (article, item))}
                waiting += found[item] - seen
                seen |= found[item]
    return found


def _longest_first(connection: sqlite3.Connection, items: Iterable[int]) -> list[tuple[int, int, str]]:
    """Of each quote its item, its article and its text."""
    query = "SELECT item, article, text FROM quotes WHERE item = ?"
    found = [connection.execute(query, (item,)).fetchone() for item in items]
    return sorted(found, key=lambda row: (-len(row[2]), row[0]))


def _groups(connection: sqlite3.Connection, linked: dict[int, set[int]]) -> Iterator[tuple[int, int]]:
    """(item, the longest quote's item) for each of these quotes that two articles or more have.

    Source: A. Broder, On the resemblance and containment of documents (1997). Quotes are taken longest first and each
    joins the group whose longest holds it, so that two stretches of a speech are not joined by what holds both.
    """
    having: dict[int, list[int]] = defaultdict(list)  # fingerprint: the groups whose longest has it
    longest: list[tuple[int, set[int]]] = []  # of each group its item, its shingles
    members: list[list[tuple[int, int]]] = []
    for item, article, text in _longest_first(connection, linked):
        shingles = set(shingles_of(text))
        perhaps = {group for fingerprint in linked[item] for group in having[fingerprint]}
        counted = {group: len(shingles & longest[group][1]) for group in perhaps}
        group = max(counted, key=lambda group: (counted[group], -group), default=None)
        if group is not None and counted[group] >= SHARED * len(shingles):
            members[group].append((item, article))
            continue
        for fingerprint in linked[item]:
            having[fingerprint].append(len(longest))
        longest.append((item, shingles))
        members.append([(item, article)])
    for (head, _), each in zip(longest, members, strict=True):
        if len({article for _, article in each}) > 1:
            yield from ((item, head) for item, _ in each)


def shingles_of(text: str) -> list[int]:
    """The text's shingles in order, as numbers; none where it is too short to be told from others.

    >>> [len(shingles_of(f"Not one {kind} word of that is true")) for kind in ("", "single")]
    [0, 5]
    """
    words = _WORD.findall(fold(text))
    found = [crc32(" ".join(words[n : n + WORDS]).encode()) for n in range(len(words) - WORDS + 1)]
    return found if len(found) >= LEAST else []


def fingerprints(shingles: list[int]) -> set[int]:
    """The least of each few shingles in a row.

    >>> sorted(fingerprints([7, 3, 9, 8, 6, 5]))
    [3, 5]
    """
    return {min(shingles[n : n + WINDOW]) for n in range(len(shingles) - WINDOW + 1)}
