"""Quotes of many articles that are one quotation: by shingles, the stretches of a few words that they share."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING
from zlib import crc32

from mpp_extract.language.fold import fold

if TYPE_CHECKING:
    import sqlite3

WORDS = 4  # in a shingle
LEAST = 5  # shingles of a quote that is compared: eight words
SHARED = 0.8  # of the shorter quote's shingles
WINDOW = 4  # shingles in a row of which one is kept: of so many that two quotes share, both keep the same
_WORD = re.compile(r"[\w']+")
# Quotes that may be one quotation with another: they share a fingerprint.
_PERHAPS = """SELECT item, article, text FROM quotes WHERE item IN (
  SELECT item FROM quote_fingerprints WHERE fingerprint IN (
    SELECT fingerprint FROM quote_fingerprints GROUP BY fingerprint HAVING count(*) > 1
  )
) ORDER BY length(text) DESC, item"""


def take_fingerprints(connection: sqlite3.Connection) -> None:
    """Keep the fingerprints of the quotes of articles that were written since the registers were made.

    Source: S. Schleimer and others, Winnowing: local algorithms for document fingerprinting (2003).
    """
    new = connection.execute(
        "SELECT item, text FROM quotes WHERE article IN (SELECT article FROM unregistered)"
    ).fetchall()
    rows = ((fingerprint, item) for item, text in new for fingerprint in fingerprints(shingles_of(text)))
    connection.executemany("INSERT OR IGNORE INTO quote_fingerprints VALUES (?, ?)", rows)


def groups(connection: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    """(item, the longest quote's item) for each quote that two articles or more have.

    Source: A. Broder, On the resemblance and containment of documents (1997). Quotes are taken longest first and each
    joins the group whose longest holds it, so that two stretches of a speech are not joined by what holds both.
    """
    having: dict[int, list[int]] = defaultdict(list)  # shingle: numbers of the groups whose longest has it
    longest: list[int] = []
    members: list[list[tuple[int, int]]] = []
    for item, article, text in connection.execute(_PERHAPS):
        shingles = set(shingles_of(text))
        counted = Counter(group for shingle in shingles for group in having.get(shingle, ()))
        group, count = max(counted.items(), key=lambda pair: (pair[1], -pair[0]), default=(0, 0))
        if count >= SHARED * len(shingles):
            members[group].append((item, article))
            continue
        for shingle in shingles:
            having[shingle].append(len(longest))
        longest.append(item)
        members.append([(item, article)])
    for head, each in zip(longest, members, strict=True):
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
