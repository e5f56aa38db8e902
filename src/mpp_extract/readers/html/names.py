"""The words in the names that templates give to elements."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

_SEGMENT = re.compile(r"[A-Za-z0-9]+")
_WORD = re.compile(r"[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]+")
_SHORT = 3  # letters: a word as short as this is one only where a segment of the name begins with it


@lru_cache(maxsize=20_000)
def words_in(name: str) -> tuple[str, ...]:
    """The words of one class or id, in lower case; parts that tools make up of letters and figures have none.

    >>> words_in("RelatedCoverage-container-3AnSP"), words_in("sidebar2")
    (('related', 'coverage', 'container'), ('sidebar',))
    """
    words: list[str] = []
    for segment in _SEGMENT.findall(name):
        letters = segment.rstrip("0123456789")
        if any(character.isdigit() for character in letters):
            continue
        parts = [part.lower() for part in _WORD.findall(letters)]
        words.extend(part for place, part in enumerate(parts) if place == 0 or len(part) > _SHORT)
    return tuple(words)


@lru_cache(maxsize=20_000)
def phrases_in(name: str) -> frozenset[str]:
    """The words of a name, and its words in a row, joined by "-": two of them, and all.

    >>> sorted(phrases_in("article__body"))
    ['article', 'article-body', 'body']
    """
    words = words_in(name)
    pairs = ("-".join(pair) for pair in pairwise(words))
    return frozenset([*words, *pairs, "-".join(words)])
