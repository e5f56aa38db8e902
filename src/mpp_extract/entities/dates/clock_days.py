"""Clock times that stand without a day: the day that the same sentence gives them."""

from __future__ import annotations

from dataclasses import replace

from mpp_extract.entities.dates.classes import LETTERS
from mpp_extract.entities.dates.sense import Candidate, Sense
from mpp_extract.language.patterns import Words

# How many words may stand between a clock time and its day: after it (10 a.m. (0800 GMT) on Saturday), before it.
_AFTER = 6
_BEFORE = 15
_ENDS = (LETTERS["DOT"], LETTERS["BREAK"])


def give_days(words: Words, found: list[Candidate]) -> None:
    """Tell each bare clock time the day beside it: the next one, if it is near, else the last one of its sentence."""
    for n, item in enumerate(found):
        _near_bracket(words, found[n - 1] if n else None, item)
        if not is_bare(item.sense):
            continue
        after = next((other for other in found[n + 1 : n + 3] if _has_day(other.sense)), None)
        before = next((other for other in reversed(found[max(0, n - 3) : n]) if _has_day(other.sense)), None)
        if after is not None and _together(words, item.last, after.first, _AFTER):
            item.sense.of = _day_alone(after)
        elif before is not None and _together(words, before.last, item.first, _BEFORE):
            item.sense.of = _day_alone(before)


def _near_bracket(words: Words, before: Candidate | None, item: Candidate) -> None:
    """``1 a.m. Saturday (6 p.m. EST Friday)``: the Friday next to that Saturday."""
    if before is None or words.letters[before.last : item.first] != LETTERS["LPAREN"]:
        return
    first, second = before.sense, item.sense
    timed = first.hour is not None and second.hour is not None
    named = first.weekday is not None and second.weekday is not None
    if timed and named and second.month is None and second.deixis is None:
        second.deixis = "nearest"


def is_bare(sense: Sense) -> bool:
    """Whether it is a clock time that names no day."""
    return sense.hour is not None and not _has_day(sense)


def _has_day(sense: Sense) -> bool:
    if sense.grain != "day" or sense.fault is not None:
        return False
    return any(
        value is not None for value in (sense.month, sense.weekday, sense.shift, sense.day, sense.holiday, sense.deixis)
    )


def _together(words: Words, first: int, last: int, most: int) -> bool:
    between = words.letters[first:last]
    return len(between) <= most and not any(end in between for end in _ENDS)


def _day_alone(item: Candidate) -> Candidate:
    day = replace(item.sense, hour=None, minute=None, second=None, zone=None, part=None, timed=False)
    return replace(item, sense=day)
