"""Numbers that count or measure something, out of a parsed text."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from mpp_extract.entities.statistics import exclusions, names
from mpp_extract.entities.statistics.ages import age_of_person
from mpp_extract.entities.statistics.amounts import amount, signed
from mpp_extract.entities.statistics.change import change
from mpp_extract.entities.statistics.change_words import CHANGE_NOUNS
from mpp_extract.entities.statistics.context import inherit
from mpp_extract.entities.statistics.multiples import multiples
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.pairs import pair
from mpp_extract.entities.statistics.qualifiers import during, hedge
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.entities.statistics.singles import singles
from mpp_extract.entities.statistics.subject import subject
from mpp_extract.language.numbers.number import Number, plain
from mpp_extract.language.numbers.scan import scan
from mpp_extract.record import Statistic

if TYPE_CHECKING:
    from mpp_extract.reading import Reading


def find(reading: Reading) -> list[Statistic]:
    """The article's statistics, in reading order. Uses the dates and case numbers already found."""
    page = Page(reading.text, reading.tokens)
    if not len(page.tokens):
        return []
    taken = Taken(reading)
    quantities = _quantities(page, taken)
    for quantity in quantities:
        _finish(page, quantity)
    inherit(page, quantities)
    return [_item(reading, quantity) for quantity in quantities]


_AGE = re.compile(r"\b(?:average|median|mean|minimum|maximum|retirement|voting)\s+(?:\w+\s+)?age$", re.IGNORECASE)
_PERIODS = frozenset(
    {"inning", "game", "round", "lap", "hole", "session", "match", "season", "stage", "episode", "leg"}
)
_OVER = re.compile(r"over\s+", re.IGNORECASE)
# What is said of a numbered thing holds for the numbers joined to it: sections 4, 5 and 6.
_CHAINS = frozenset({"case number", "reference", "statute", "phone", "address"})
_TIGHT = frozenset({"-", "–", "/", "."})
_CHAIN = re.compile(r"[-–/.]|,\s(?:and\s|or\s)?|\s(?:and|or|to|through|&)\s")
_LENGTH = re.compile(r"[\s-]+(?:[a-z]+\s)?(?:second|minute|hour|day|night|week|month|year|decade)s?\b", re.IGNORECASE)
_COUNTS = re.compile(r"[\s-]?(?:%|[a-z]{3,}s\b)")


class Taken:
    """The offsets that dates and case numbers cover."""

    def __init__(self, reading: Reading) -> None:
        spans = [(item.start, item.end) for item in reading.found.case_numbers or []]
        self.dates = sorted((item.start, item.end) for item in reading.found.dates or [])
        self.spans = sorted(spans)

    def case_number(self, number: Number) -> bool:
        return _covered(self.spans, number.start, number.end)

    def date(self, start: int, end: int) -> bool:
        return _covered(self.dates, start, end)


def _covered(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    i = bisect_right(spans, (start, 1 << 60)) - 1
    return i >= 0 and spans[i][0] <= start and end <= spans[i][1]


def _quantities(page: Page, taken: Taken) -> list[Quantity]:
    numbers = _likely(page, taken)
    found: list[Quantity] = []
    names_seen: set[str] = set()
    i = 0
    while i < len(numbers):
        left = numbers[i]
        if left is None:
            i += 1
            continue
        right = numbers[i + 1] if i + 1 < len(numbers) else None
        quantity, used = _read(page, left, right)
        if not _inside(found, quantity) and _accepted(page, taken, quantity, names_seen):
            found.append(quantity)
        i += used
    found += multiples(page) + [one for one in singles(page) if not _overlaps(found, one)]
    found.sort(key=lambda quantity: quantity.start)
    return found


def _likely(page: Page, taken: Taken) -> list[Number | None]:
    """The text's numbers, None in place of those that the characters beside them, or the one before, speak against."""
    text = page.text
    numbers: list[Number | None] = []
    end, reason = 0, ""
    for number in scan(text):
        gap = text[end : number.start] if number.start - end < 8 else ""
        chained = (
            (reason in _CHAINS or (reason == "name" and gap == "-"))
            and _CHAIN.fullmatch(gap)
            and (gap in _TIGHT or not _COUNTS.match(text, number.end))
        )
        if taken.case_number(number):
            reason = "case number"
        elif taken.date(number.start, number.end) and not _LENGTH.match(text, number.end):
            reason = "date"
        elif not chained:
            reason = exclusions.unlikely(text, number) or ""
        numbers.append(None if reason else number)
        end = number.end
    return numbers


def _inside(found: list[Quantity], quantity: Quantity) -> bool:
    """Whether the number stands in the unit or noun of the one before it (``parts per million``)."""
    if not found or quantity.start >= found[-1].end:
        return False
    return found[-1].kind != "count" or (quantity.kind == "count" and not quantity.hyphen)


def _overlaps(found: list[Quantity], one: Quantity) -> bool:
    """Whether the words are part of a number that was read before (``half a point``)."""
    return any(quantity.start < one.end and one.start < quantity.end for quantity in found)


def _read(page: Page, left: Number, right: Number | None) -> tuple[Quantity, int]:
    single = amount(page, left)
    if right is not None and right.start - left.end <= 40:
        shift = (
            change(page.text, page.tokens, single.start, single.end, single.unit, "percent")
            if not single.bare
            else None
        )
        both = pair(page, left, right, shift is not None)
        if both is not None:
            return both, 2
        if single.suspended:
            second = amount(page, right)
            single.unit, single.kind, single.rule = second.unit, second.kind, second.rule
    signed(page, single)
    person = age_of_person(page, single)
    return person or single, 1


def _accepted(page: Page, taken: Taken, quantity: Quantity, names_seen: set[str]) -> bool:
    first = quantity.numbers[0]
    digits = page.text[first.start : first.end]
    reason = names.named(page, quantity)
    if reason == "name" and first.form == "digits":
        names_seen.add(digits)
    if reason or (quantity.bare and digits in names_seen):
        return False
    if quantity.kind == "duration":
        return True
    return not taken.date(first.start, first.end)


def _finish(page: Page, quantity: Quantity) -> None:
    """Reads qualifier, change and subject, and widens the span to their words."""
    number_end = quantity.numbers[-1].end
    hedged = hedge(page.text, quantity.start, quantity.end, number_end)
    over = (quantity.kind == "duration" or quantity.unit in _PERIODS) and _OVER.fullmatch(
        page.text, hedged.start, quantity.start
    )
    if over and during(page.text, hedged.start):
        hedged = hedged._replace(name="exact", start=quantity.start)
    if quantity.qualifier != "range":
        quantity.qualifier = hedged.name
        if any(number.form == "vague" for number in quantity.numbers) and hedged.name == "exact":
            quantity.qualifier = "approximate"
    quantity.start, quantity.end = hedged.start, hedged.end
    if quantity.change is None and quantity.rule != "statistics.score":
        shift = change(page.text, page.tokens, quantity.start, quantity.end, quantity.unit, quantity.kind)
        if shift is not None and not (quantity.hyphen and shift.why not in CHANGE_NOUNS):
            quantity.change = shift.name
            quantity.notes["change"] = shift.why
            if shift.end is not None:
                quantity.end = max(quantity.end, shift.end)
    quantity.subject = subject(page.text, page.tokens, quantity)
    if quantity.kind == "duration" and quantity.unit == "year" and _AGE.search(quantity.subject or ""):
        quantity.kind, quantity.rule = "age", "statistics.age_of"


def _item(reading: Reading, quantity: Quantity) -> Statistic:
    return Statistic.model_construct(
        text=reading.text[quantity.start : quantity.end],
        start=quantity.start,
        end=quantity.end,
        kind=quantity.kind,
        value=plain(quantity.value),
        value_max=None if quantity.value_max is None else plain(quantity.value_max),
        unit=quantity.unit,
        qualifier=quantity.qualifier,
        change=quantity.change,
        subject=quantity.subject,
        rule=quantity.rule,
        explain=_explain(reading, quantity) if reading.settings.explain else None,
    )


def _explain(reading: Reading, quantity: Quantity) -> dict[str, object]:
    numbers = [reading.text[number.start : number.end] for number in quantity.numbers]
    return {"numbers": numbers, "forms": [number.form for number in quantity.numbers], **quantity.notes}
