"""The grammar at work: all forms over a text's words, the longest reading at each place."""

from __future__ import annotations

import re

from mpp_extract.entities.dates import (
    calendar_forms,
    clock_forms,
    offset_forms,
    period_forms,
    relative_forms,
    vague_forms,
    weekday_forms,
    year_forms,
)
from mpp_extract.entities.dates.classes import LETTERS
from mpp_extract.entities.dates.forms import DateForm
from mpp_extract.entities.dates.sense import Candidate
from mpp_extract.language.patterns import Hit, Words

# Of two forms that read the same words, the earlier one does.
FORMS: tuple[DateForm, ...] = tuple(
    form
    for module in (
        calendar_forms,
        weekday_forms,
        clock_forms,
        year_forms,
        period_forms,
        relative_forms,
        offset_forms,
        vague_forms,
    )
    for form in module.FORMS
)
# Stretches of words of the tables; no form spans a word of no table.
ISLAND = re.compile(f"[^{LETTERS['OTHER']}{LETTERS['BREAK']}]+")
_BY_TRIGGER: dict[str, list[int]] = {}
for _number, _form in enumerate(FORMS):
    for _letter in _form.triggers:
        _BY_TRIGGER.setdefault(_letter, []).append(_number)
_TRIGGERS = frozenset(_BY_TRIGGER)


def candidates(words: Words) -> list[Candidate]:
    """The expressions in reading order, none overlapping: the longest at each place, the earlier form of equals."""
    kept: list[Candidate] = []
    for island in ISLAND.finditer(words.letters):
        present = _TRIGGERS.intersection(island[0])
        if present:
            orders = sorted({number for letter in present for number in _BY_TRIGGER[letter]})
            kept.extend(readings(words, orders, *island.span()))
    return kept


def readings(words: Words, orders: list[int], start: int, end: int) -> list[Candidate]:
    """The readings of one stretch by the forms of these numbers."""
    found: list[tuple[int, int, int, Hit]] = []
    for order in orders:
        for match in FORMS[order].pattern.finditer(words.letters, start, end):
            found.append((match.start(), -match.end(), order, Hit(words, match)))
    found.sort(key=lambda item: item[:3])
    kept: list[Candidate] = []
    taken = 0
    for first, last, order, hit in found:
        if first < taken:
            if -last > taken:
                # Two months earlier in August: what the first reading cut off is read by itself.
                return kept + readings(words, orders, taken, end)
            continue
        form = FORMS[order]
        sense = form.meaning(hit)
        if sense is not None:
            head = hit.at(form.head)
            kept.append(Candidate(first, hit.last, form.row, sense, head if head >= 0 else hit.last - 1))
            taken = hit.last
    return kept
