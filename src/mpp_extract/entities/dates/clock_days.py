"""Clock times that stand without a day: the day that the same sentence gives them."""

from __future__ import annotations

import re
from dataclasses import replace

from mpp_extract.entities.dates.classes import LETTERS
from mpp_extract.entities.dates.sense import Candidate, Sense
from mpp_extract.language.calendar import WEEKDAY_NAMES
from mpp_extract.language.patterns import Words
from mpp_extract.language.word_sets import word_set

# How many words may stand between a clock time and its day: after it (10 a.m. (0800 GMT) on Saturday), before it.
_AFTER = 6
_BEFORE = 15
# How far from it what makes it every day’s may stand, and what does.
_REACH = 8
_REPEATED = frozenset(
    [f"{day.lower()}s" for day in WEEKDAY_NAMES]
    + ["daily", "nightly", "weekly", "weekday", "weekdays", "weeknight", "weeknights", "weekends"]
    + ["evenings", "mornings", "afternoons", "nights"]
)
# Hours before this one belong to the night before.
_DAWN = 6
_ON_TO = word_set("until till to past into")
_ENTRY = re.compile(r" ?(?::(?!\d)|[|–—]|--? |\n)")
_ENDS = (LETTERS["DOT"], LETTERS["BREAK"])


def give_days(words: Words, found: list[Candidate]) -> None:
    """Tell each bare clock time the day beside it: the next one, if it is near, else the last one of its sentence."""
    for n, item in enumerate(found):
        _near_bracket(words, found[n - 1] if n else None, item)
        if not is_bare(item.sense):
            continue
        if _begins_entry(words, item):
            item.sense.deixis = "entry"
            continue
        after = next((other for other in found[n + 1 : n + 3] if _has_day(other.sense)), None)
        before = next((other for other in reversed(found[max(0, n - 3) : n]) if _has_day(other.sense)), None)
        if after is not None and _together(words, item.last, after.first, _AFTER):
            item.sense.of = _day_alone(after)
        elif before is not None and _together(words, before.last, item.first, _BEFORE):
            item.sense.of = _day_alone(before)
            item.sense.next_day = _after_midnight(words, found, before, item)
        elif _every_day(words, item):
            item.sense.deixis = "each"


def _begins_entry(words: Words, item: Candidate) -> bool:
    """Whether an entry of a live report begins with it: ``2:05 p.m. ET: The jury is back.``"""
    start, end = words.start[item.first], words.end[item.last - 1]
    return words.text[:start][-1:] in ("", "\n") and _ENTRY.match(words.text, end) is not None


def _after_midnight(words: Words, found: list[Candidate], day: Candidate, item: Candidate) -> bool:
    """Whether it is an hour of the night after a day: Tuesday’s sitting lasted until 2 a.m., Friday night at 2 a.m."""
    sense = item.sense
    if (sense.hour or 0) >= _DAWN or not sense.half_told or day.sense.part == "MO":
        return False
    if (day.sense.part in ("EV", "NI") and day.sense.shift != 0) or any(
        each.sense.next_day for each in _between(found, day, item)
    ):
        return True
    begun = [other.sense.hour for other in _between(found, day, item) if other.sense.hour]
    return words.word(item.first - 1).lower() in _ON_TO and not any(hour < (sense.hour or 0) for hour in begun)


def _between(found: list[Candidate], day: Candidate, item: Candidate) -> list[Candidate]:
    """What is said of time from a day up to a clock time."""
    return [other for other in found if day.first <= other.first < item.first]


def _every_day(words: Words, item: Candidate) -> bool:
    """Whether its sentence tells of what is done on many days: classes on weekday evenings from 6 p.m."""
    for step in (-1, 1):
        place = item.first - 1 if step < 0 else item.last
        for _ in range(_REACH):
            if not 0 <= place < len(words.letters) or words.letters[place] in _ENDS:
                break
            if words.word(place).lower() in _REPEATED:
                return True
            place += step
    return False


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
