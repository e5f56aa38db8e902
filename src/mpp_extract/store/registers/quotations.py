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
_TABLE = 1 << 24
_WORD = re.compile(r"[\w']+")


def groups(connection: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    """(item, the longest quote's item) for each quote that two articles or more have.

    Source: A. Broder, On the resemblance and containment of documents (1997). Quotes are taken longest first and each
    joins the group whose longest holds it, so that two stretches of a speech are not joined by what holds both.
    """
    often = _met_twice(connection)
    having: dict[int, list[int]] = defaultdict(list)  # shingle: numbers of the groups whose longest has it
    longest: list[int] = []
    members: list[list[tuple[int, int]]] = []
    for item, article, shingles in _quotes(connection, "length(text) DESC, item"):
        known = {shingle for shingle in shingles if often[shingle % _TABLE] > 1}
        if len(known) < SHARED * len(shingles):
            # It is in no other whole; a shorter one may be in it.
            shared = None
        else:
            counted = Counter(group for shingle in known for group in having.get(shingle, ()))
            shared = next((g for g, count in counted.most_common(1) if count >= SHARED * len(shingles)), None)
        if shared is not None:
            members[shared].append((item, article))
            continue
        for shingle in known:
            having[shingle].append(len(longest))
        longest.append(item)
        members.append([(item, article)])
    for head, group in zip(longest, members, strict=True):
        if len({article for _, article in group}) > 1:
            yield from ((item, head) for item, _ in group)


def shingles_of(text: str) -> set[int]:
    """The text's shingles, as numbers; none where it is too short to be told from others.

    >>> [len(shingles_of(f"Not one {kind} word of that is true")) for kind in ("", "single")]
    [0, 5]
    """
    words = _WORD.findall(fold(text))
    found = {crc32(" ".join(words[n : n + WORDS]).encode()) for n in range(len(words) - WORDS + 1)}
    return found if len(found) >= LEAST else set()


def _met_twice(connection: sqlite3.Connection) -> bytearray:
    """How often each shingle is met, up to twice: what is met once is not kept, so that memory stays small."""
    met = bytearray(_TABLE)
    for _, _, shingles in _quotes(connection, "item"):
        for shingle in shingles:
            if met[shingle % _TABLE] < 2:
                met[shingle % _TABLE] += 1
    return met


def _quotes(connection: sqlite3.Connection, order: str) -> Iterator[tuple[int, int, set[int]]]:
    for item, article, text in connection.execute(f"SELECT item, article, text FROM quotes ORDER BY {order}"):
        shingles = shingles_of(text)
        if shingles:
            yield item, article, shingles
