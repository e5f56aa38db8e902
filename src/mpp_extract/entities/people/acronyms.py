"""Acronyms that a bracket gives behind a body's name, in capitals or, as British copy has them, not: (Fema), (TU)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mpp_extract.tokens import Tokens


def bracketed_acronyms(tokens: Tokens) -> frozenset[str]:
    """The words alone in brackets that are made of the first letters of the body's name right before them.

    Source: BBC News style guide, abbreviations (acronyms that are said as a word have one capital).
    """
    bodies = {entity.last: entity.first for entity in tokens.entities if entity.label == "ORG"}
    found = set()
    for i, word in enumerate(tokens.text[:-2]):
        if word == "(" and tokens.text[i + 2] == ")" and i in bodies and _is_made_of(tokens, bodies[i], i, i + 1):
            found.add(tokens.text[i + 1])
    return frozenset(found)


def _is_made_of(tokens: Tokens, first: int, last: int, acronym: int) -> bool:
    """Whether a word's letters are, in order and without another, first letters of capitalised words."""
    letters = tokens.lower[acronym]
    initials = [text[0].lower() for text in tokens.text[first:last] if text[0].isupper()]
    return len(letters) > 1 and "".join(initials).endswith(letters)
