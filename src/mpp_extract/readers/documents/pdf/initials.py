"""Large initials: a letter over several lines that begins the word beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mpp_extract.readers.documents.pdf.words import Word

_INITIAL = re.compile(r"[\"“‘']?[A-Z]")


def with_initials(words: list[Word], size: float) -> list[Word]:
    """The page's words with large initials joined to theirs; the lines beside one begin where it does."""
    initials = [word for word in words if word.size > 1.8 * size and _INITIAL.fullmatch(word.text)]
    if not initials:
        return words
    known = {word.text.casefold() for word in words}
    gone: set[int] = set()
    for initial in initials:
        beside = _beside(initial, words, size)
        if not beside:
            continue
        first = beside[0]
        gone.add(id(initial))
        alone = initial.text[-1] in "AI" and first.text.casefold().rstrip(".,;") in known - {first.text}
        first.text = f"{initial.text}{' ' if alone else ''}{first.text}"
        for word in beside:
            word.x0 = initial.x0
    return [word for word in words if id(word) not in gone]


def _beside(initial: Word, words: list[Word], size: float) -> list[Word]:
    """The first words of the lines beside an initial, from top to bottom; none where it is no initial of theirs."""
    near = [
        word
        for word in words
        if word.size < 1.2 * size
        and -1 <= word.x0 - initial.x1 < 0.35 * initial.size
        and initial.y - initial.size < word.y <= initial.y + 0.2 * size
    ]
    lines = sorted(near, key=lambda word: word.y)
    return lines if len(lines) > 1 and initial.y - lines[0].y > 0.6 * size else []
