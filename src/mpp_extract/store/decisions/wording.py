"""Copies: a sentence that two articles have word by word reports one decision, whoever it is by."""

from __future__ import annotations

import re
from hashlib import blake2b

from mpp_extract.language.fold import fold

WORDS = 16  # a run of so many words that two articles share is copied: phrases of the courts are shorter
# Words before the verb, of so many: one run is not disturbed by another dateline, one not by another end.
_BEFORE = (0, 5, 11)
REACH = 240  # characters on each side in which the words are looked for
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def wordings(before: str, after: str) -> frozenset[str]:
    """Digests of the runs of words round a report's verb, with which the second text begins.

    >>> text = "the board’s plan to fell every old elm along the river road, which the town had"
    >>> mine = wordings("OAK (AP) - Judge Quill on Monday ", f"blocked {text}")
    >>> len(mine), len(mine & wordings("He ", f"blocked {text}"))
    (2, 1)
    """
    first, last = _words(before), _words(after)
    found = set()
    for count in _BEFORE:
        run = [*first[len(first) - count :], *last[: WORDS - count]]
        if count <= len(first) and len(run) == WORDS:
            found.add(blake2b(" ".join(run).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest())
    return frozenset(found)


def _words(text: str) -> list[str]:
    return [fold(word) for word in _WORD.findall(text)]
