"""Numbers as they are printed: what a rounded or hedged one can stand for, and two that are ends of one change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from mpp_extract.check.story import Story
from mpp_extract.language.numbers.number import plain
from mpp_extract.language.numbers.scan import scan
from mpp_extract.record import Statistic

_FIGURES = re.compile(r"\d[\d,]*(?:\.\d+)?")
_PERCENT = re.compile(r"%|\bper\s?cent|\bpct\b", re.IGNORECASE)
_POINTS = re.compile(r"\bpoints?\b", re.IGNORECASE)
# A whole number of more digits than these is rounded where it ends in noughts.
_SURE_DIGITS = 2
# How far a hedged number may be from what is meant, as a share of it.
_ABOUT, _BEYOND = 0.15, 0.5
_FROM = re.compile(r"\bfrom\s+\Z", re.IGNORECASE)
_TO = re.compile(r"\bto\s+(?:just\s+|only\s+)?\Z", re.IGNORECASE)
_THEN_TO = re.compile(r"[^.;:()\n]{0,40}?\bto\s+(?:just\s+|only\s+)?", re.IGNORECASE)
_THEN_FROM = re.compile(r"[^.;:()\n]{0,40}?\bfrom\s+", re.IGNORECASE)
_BEFORE = 12  # characters
_SIGNS = ("$", "£", "€", "¥")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of the text.

    low, high   what it can stand for, as it is rounded and hedged
    unit        percent only where the text says so of this number
    scaled      a word for thousands, millions, … stands with it
    """

    start: int
    end: int
    value: float
    low: float
    high: float
    unit: str | None
    scaled: bool = False


def amounts(item: Statistic, step: float = 0.5) -> list[Amount]:
    """The numbers of a statistic: one, or the two of a range. None without a value.

    step: how many units of the last place that is printed it may be off by.
    """
    if item.value is None:
        return []
    if item.value_max is None:
        return [_amount(item, item.start, item.end, float(item.value), step)]
    numbers = [(item.start + one.start, item.start + one.end, float(one.value)) for one in scan(item.text)]
    return [_amount(item, start, end, value, step) for start, end, value in numbers] if len(numbers) == 2 else []


def _amount(item: Statistic, start: int, end: int, value: float, step: float) -> Amount:
    if item.text[: start - item.start].endswith(_SIGNS):
        start -= 1
    words = item.text[start - item.start : end - item.start]
    off = step * _last_place(words, value)
    low, high = value - off, value + off
    if item.qualifier == "approximate":
        off = max(2 * off, _ABOUT * abs(value))
        low, high = value - off, value + off
    elif item.qualifier in ("more_than", "at_least"):
        high = max(high, value * (1 + _BEYOND))
    elif item.qualifier in ("less_than", "up_to"):
        low = min(low, value * (1 - _BEYOND))
    unit = item.unit
    if unit == "percent":
        unit = "percent" if _PERCENT.search(item.text) or _POINTS.search(item.text) else None
    return Amount(start, end, value, low, high, unit, _mantissa(words) not in (None, value))


def _mantissa(words: str) -> float | None:
    figures = _FIGURES.search(words)
    return None if figures is None else float(figures[0].replace(",", ""))


def _last_place(words: str, value: float) -> float:
    """What one in the last place that is printed is worth: 0.1 in 4.5, 100,000 in $1.2 million, 1,000 in 34,000."""
    figures = _FIGURES.search(words)
    mantissa = _mantissa(words)
    if figures is None or not mantissa:
        return 1.0 if value == int(value) else 0.1
    whole, _, decimals = figures[0].replace(",", "").partition(".")
    noughts = min(len(whole) - len(whole.rstrip("0")), max(0, len(whole) - _SURE_DIGITS))
    place = Decimal(10) ** (-len(decimals) if decimals else noughts)
    return float(place) * abs(value / mantissa)


def is_points(item: Statistic) -> bool:
    """Whether the number is said in points: 3 percentage points."""
    return _POINTS.search(item.text) is not None


def is_percent(item: Statistic) -> bool:
    """Whether the text itself says percent of this number."""
    return item.kind == "percent" and _PERCENT.search(item.text) is not None and not is_points(item)


@dataclass(frozen=True, slots=True)
class Ends:
    """The two ends of a change, in the order in which it happened; ``first`` and ``last`` are places in the list."""

    before: Amount
    after: Amount
    first: int
    last: int

    @property
    def start(self) -> int:
        """Where the first of them stands."""
        return min(self.before.start, self.after.start)

    @property
    def end(self) -> int:
        """Where the last of them ends."""
        return max(self.before.end, self.after.end)


def ends_of_changes(story: Story) -> Iterator[Ends]:
    """``from 50 to 55``, ``to 55 from 50``: both of one unit, in one sentence."""
    items = story.article.statistics or []
    for n, item in enumerate(items):
        if item.value_max is not None and item.kind != "vote" and _says(story, _FROM, item.start):
            both = amounts(item)
            if len(both) == 2:
                yield from _alike(both[0], both[1], n, n)
    for n, (one, other) in enumerate(pairwise(items)):
        if one.value_max is not None or other.value_max is not None or story.sentence(one.start)[1] < other.end:
            continue
        gap = story.text[one.end : other.start]
        for lead, then, turned in ((_FROM, _THEN_TO, False), (_TO, _THEN_FROM, True)):
            if _says(story, lead, one.start) and then.fullmatch(gap):
                for first in amounts(one):
                    for second in amounts(other):
                        pair = (second, first) if turned else (first, second)
                        yield from _alike(*pair, n, n + 1)


def _says(story: Story, words: re.Pattern[str], at: int) -> bool:
    return words.search(story.text, max(0, at - _BEFORE), at) is not None


def _alike(before: Amount, after: Amount, first: int, last: int) -> Iterator[Ends]:
    """The ends, where they are of one unit and nothing of the scale may have been left out: $5 to $8 million."""
    if before.unit is not None and after.unit is not None and before.unit != after.unit:
        return
    if before.scaled != after.scaled and min(before.value, after.value) < 1000:
        return
    if before.low > 0 and after.low > 0:
        yield Ends(before, after, first, last)


def number(value: float) -> str:
    """A number for a message, rounded to one place.

    >>> number(37.46), number(1500.0)
    ('37.5', '1,500')
    """
    return f"{plain(Decimal(repr(round(value, 1)))):,}"
