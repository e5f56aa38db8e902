"""S7, S8: a range upside down, and a part that is no part of its whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.story import Story
from mpp_extract.check.sums.amounts import Amount, amounts, is_percent, number
from mpp_extract.language.numbers.scan import scan
from mpp_extract.record import Statistic

_BETWEEN = re.compile(r"between\b", re.IGNORECASE)
# Time is told from either end, and so is what a scale has below nought.
_EITHER_WAY = frozenset({"degree", "year", "hour", "minute", "month", "week", "day"})
_OF_THE = re.compile(r"\s(?:out\s+)?of\s+(?:the|its|their|his|her|our|all|these|those|all\s+the)\s+|\sout\s+of\s+")
_OR_SHARE = re.compile(r"[^.;:()\d\n]{0,30}?(?:,\s+or|\s\(|,|\s[—–-])\s?(?:or\s)?")
_SURE = 1000  # counts below it are no rounded ones


def upside_down(story: Story) -> Iterator[Finding]:
    """S7: between 50 and 30 people."""
    for item in story.article.statistics or []:
        if item.qualifier != "range" or not _BETWEEN.match(item.text) or item.unit in _EITHER_WAY:
            continue
        ends = amounts(item)
        if len(ends) == 2 and ends[0].value > ends[1].value and ends[0].scaled == ends[1].scaled:
            second = story.words(ends[1].start, ends[1].end)
            message = f"“{story.words(item.start, item.end)}”: the lower number, “{second}”, comes first"
            yield Finding(start=item.start, end=item.end, message=message)


def more_than_all(story: Story) -> Iterator[Finding]:
    """S8: 30 of the 20 clerks; 30 of 50, or 70 percent."""
    items = story.article.statistics or []
    for one, other in pairwise(items):
        if story.is_correction(one.start):
            continue
        gap = story.text[one.end : other.start]
        if _OF_THE.fullmatch(gap) and _counts(one) and _counts(other) and _bare(one).value > _bare(other).value:
            whole = story.words(one.start, other.end)
            message = f"“{whole}”: {number(_bare(one).value)} is more than {number(_bare(other).value)}"
            yield Finding(start=one.start, end=other.end, message=message)
        elif _OR_SHARE.fullmatch(gap):
            yield from _share(story, one, other)


def _counts(item: Statistic) -> bool:
    return item.kind == "count" and item.value is not None and item.value_max is None and "-" not in item.text


def _bare(item: Statistic) -> Amount:
    return amounts(item)[0]


def _share(story: Story, one: Statistic, other: Statistic) -> Iterator[Finding]:
    """A share in figures and in percent, one right behind the other."""
    ratio, percent = (one, other) if one.kind == "ratio" else (other, one)
    if ratio.kind != "ratio" or not is_percent(percent) or percent.change or ratio.change or percent.value_max:
        return
    numbers = [float(each.value) for each in scan(ratio.text)]
    if len(numbers) != 2 or not 0 < numbers[0] <= numbers[1] or story.sentence(one.start)[1] < other.end:
        return
    off = [0.5 if value < _SURE else value * 0.02 for value in numbers]
    if ratio.qualifier == "exact":
        off = [0.0 if value < _SURE else value * 0.005 for value in numbers]
    low = (numbers[0] - off[0]) / (numbers[1] + off[1]) * 100
    high = (numbers[0] + off[0]) / (numbers[1] - off[1]) * 100
    said = amounts(percent, step=1.0)[0]
    if said.high < low or said.low > high:
        share = number(numbers[0] / numbers[1] * 100)
        message = (
            f"“{story.words(percent.start, percent.end)}”: “{story.words(ratio.start, ratio.end)}” is {share} percent"
        )
        yield Finding(start=percent.start, end=percent.end, message=message, others=(Span(ratio.start, ratio.end),))
