"""Years of two figures that their century does not fit: ``born 04/22/38`` is of 1938."""

from __future__ import annotations

import re

from mpp_extract.entities.dates.sense import Candidate
from mpp_extract.language.patterns import Words

_SHORT = re.compile(r"(?:\b\d\d?[/.-]\d\d?[/.-]|['’‘])\d\d\Z")
_BORN = re.compile(
    r"\b(?:born|birth|birthday|d\.?o\.?b)\b\W{0,3}(?:(?:on|date|is|was|of)\W{1,3}){0,2}\Z", re.IGNORECASE
)
# So far ahead may lie what newspapers write of in short.
_AHEAD = 25
_CENTURY = 100


def put_back(words: Words, found: list[Candidate], latest: int | None) -> None:
    """Take a hundred years off what was written in short and lies far ahead of the text's year, or is a birth ahead."""
    if latest is None:
        return
    for item in found:
        year = item.sense.year
        if year is None or year <= latest or not _SHORT.search(words.span(item.first, item.last)):
            continue
        if year > latest + _AHEAD or is_birth(words, item):
            item.sense.year = year - _CENTURY


def is_birth(words: Words, item: Candidate) -> bool:
    """Whether somebody was born on the date."""
    start = words.start[item.first]
    return _BORN.search(words.text, max(0, start - 30), start) is not None
