"""Further members of lists and ranges whose month, year, era or half of the day is said once."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.classes import GRAMMAR
from mpp_extract.entities.dates.forms import FRIDAY
from mpp_extract.entities.dates.meaning import checked
from mpp_extract.entities.dates.sense import Candidate, Sense
from mpp_extract.language.function_words import CLOSED_CLASSES
from mpp_extract.language.patterns import Words
from mpp_extract.rule import Form

_MORE_DAYS = GRAMMAR.build("(?:glue:(?:COMMA (?:AND|OR)?|AND|OR|TO|THROUGH|HYPHEN|SLASHMARK) THE? day:(?:DOM|ORD))")
_TAIL_YEAR = GRAMMAR.build("COMMA? year:YEAR")
_SHORT_RANGE = GRAMMAR.build("(?:HYPHEN|SLASHMARK) short:TWO")


def _row(name: str, example: str, counterexample: str, source: str | None = None) -> Form:
    return Form(f"{kinds.RANGE.id}/{name}", example, counterexample, source, published=FRIDAY)


DAYS = _row(
    "days",
    "They met on Oct. 1-[[3]] and on Nov. 7, [[9]] and [[11]].",
    "On Oct. 1 3 people came.",
)
SHORT_YEAR = _row("short_year", "It was the 1995-[[96]] season.", "It was the 1995-8 season.")


def listed(words: Words, found: list[Candidate]) -> list[Candidate]:
    """The candidates with others of their lists: ``3`` of ``Oct. 1-3``, ``96`` of ``1995-96``, ``9`` of ``9-11 am``."""
    kept: list[Candidate] = []
    for n, item in enumerate(found):
        if kept and item.first < kept[-1].last:  # a year that the range before it took: June 1-3, 2023
            continue
        after = found[n + 1] if n + 1 < len(found) else None
        limit = len(words.letters) if after is None else after.first
        if after is not None and after.sense.is_year and after.last - after.first == 1:
            limit = after.last
        floor = kept[-1].last if kept else 0
        if kept and kept[-1].sense.is_number_alone:  # the 17th, of the 17th and 18th century
            floor = kept[-1].first
        first = _first(words, item, floor)
        if first is not None:
            if kept and kept[-1].last > first.first:
                kept.pop()
            kept.extend(_more_before(words, first, kept[-1].last if kept else 0))
            kept.append(first)
        kept.append(item)
        sense = item.sense
        if sense.is_day and sense.month is not None and sense.day is not None and sense.year is None:
            kept.extend(_days_after(words, item, limit))
        elif sense.grain == "year" and sense.year is not None:
            kept.extend(_short_after(words, item, limit))
    return kept


def _days_after(words: Words, item: Candidate, limit: int) -> list[Candidate]:
    more: list[Candidate] = []
    place = item.last
    while match := _MORE_DAYS.match(words.letters, place, limit):
        day = words.value[match.start("day")]
        tail = _TAIL_YEAR.match(words.letters, match.end(), limit)
        if not isinstance(day, int) or not _closes(words, match, tail):
            break
        sense = checked(replace(item.sense, day=day, weekday=None), words.span(item.first, match.end()))
        last = match.end()
        if tail:
            sense.year = int(str(words.value[tail.start("year")]))
            last = tail.end()
        more.append(Candidate(match.start("day"), last, DAYS, sense, item.head))
        place = last
    return more


def _closes(words: Words, match: re.Match[str], tail: re.Match[str] | None) -> bool:
    """Whether a bare number after a date is a day of its month: no counted noun follows it."""
    if tail is not None:
        return True
    tight = words.word(match.start()) in "-–‑/" and words.start[match.start("day")] == words.end[match.start()]
    return tight or alone(words, match.end())


def alone(words: Words, place: int) -> bool:
    """Whether no noun follows that a number before it would count."""
    following = words.word(place)
    return not (following[:1].isalpha() and following.islower()) or following.lower() in CLOSED_CLASSES


def _short_after(words: Words, item: Candidate, limit: int) -> list[Candidate]:
    match = _SHORT_RANGE.match(words.letters, item.last, limit)
    year = item.sense.year or 0
    if match is None or words.end[match.end() - 1] - words.start[match.end() - 1] != 2:
        return []
    if words.start[match.start()] != words.end[item.last - 1] or words.text[words.end[match.end() - 1] :][:1] in "-/":
        return []
    short = int(words.word(match.start("short")))
    whole = year // 100 * 100 + short
    if not 0 < (whole if whole > year else whole + 100) - year < 60:
        return []
    sense = replace(item.sense, year=whole if whole > year else whole + 100)
    return [Candidate(match.start("short"), match.end(), SHORT_YEAR, sense, item.head)]


class First(NamedTuple):
    """A first member of a range whose unit comes after the second.

    after    whether a date can be such a second member
    pattern  the first member, ``n``, up to the second
    sense    what the first means, by its number; None where it is none
    """

    form: Form
    after: Callable[[Words, Candidate], bool]
    pattern: re.Pattern[str]
    sense: Callable[[object, Sense], Sense | None]


def _first(words: Words, item: Candidate, floor: int) -> Candidate | None:
    start = max(floor, item.first - 5)
    for row in FIRSTS:
        if not row.after(words, item):
            continue
        match = row.pattern.search(words.letters, start, item.first)
        sense = row.sense(words.value[match.start("n")], item.sense) if match else None
        if match and sense is not None:
            return Candidate(match.start(), match.start("n") + 1, row.form, sense, item.head)
    return None


def _more_before(words: Words, first: Candidate, floor: int) -> list[Candidate]:
    """``3``, ``5`` of ``3, 5 and 7 May``: the days before the one that and joins to the last, in order."""
    more: list[Candidate] = []
    while first.form is FIRSTS[2].form:
        match = _DAY_BEFORE.search(words.letters, max(floor, first.first - 3), first.first)
        sense = _day(words.value[match.start("n")], first.sense) if match else None
        if match is None or sense is None:
            break
        first = Candidate(match.start(), match.start("n") + 1, first.form, sense, first.head)
        more.insert(0, first)
    return more


def _is_bc(sense: Sense) -> bool:
    return (sense.value or "").startswith("BC")


def _year_bc(number: object, second: Sense) -> Sense | None:
    return replace(second, value=f"BC{number:04d}") if isinstance(number, int) else None


def _clock(said: object, second: Sense) -> Sense | None:
    """9 of 9-11 a.m. is before noon, and so is 11 of 11-2 p.m."""
    parts = [said] if isinstance(said, int) else [int(part) for part in str(said).replace(".", ":").split(":")[:2]]
    hour, minute = (*parts, 0)[:2]
    later = second.hour or 0
    if hour > 12 or minute > 59:
        return None
    hour = hour % 12 + (12 if later >= 12 else 0)
    if hour > later:
        hour -= 12
    return replace(second, hour=max(hour, 0), minute=minute, second=None)


def _begins_with_day(words: Words, item: Candidate) -> bool:
    """Whether the day of the month is its first word, but for the article: 12 August, the 12th of August."""
    first = item.first + (words.word(item.first).lower() == "the")
    return item.sense.day is not None and words.value[first] == item.sense.day


def _day(number: object, second: Sense) -> Sense | None:
    if not isinstance(number, int) or number >= (second.day or 0):
        return None
    return replace(second, day=number, weekday=None)


def _century(number: object, second: Sense) -> Sense | None:
    if not isinstance(number, int):
        return None
    return replace(second, value=f"{'BC' if _is_bc(second) else ''}{number - 1:02d}")


_TO = "(?:HYPHEN|TO|AND|OR|THROUGH)$"
_DAY_BEFORE = GRAMMAR.build("THE? n:(?:DOM|ORD) COMMA$")
_UNTIL = "(?:HYPHEN|TO|AND|OR|THROUGH|UNTIL)$"
FIRSTS = (
    First(
        _row(
            "first_year",
            "He fought from [[490]] to 480 BC.",
            "He fought 490 men in 480 BC.",
            source="TIDES 2005 Standard for the Annotation of Temporal Expressions (TIMEX2), range expressions",
        ),
        lambda words, item: item.sense.grain == "year" and _is_bc(item.sense),
        GRAMMAR.build(f"n:(?:SMALL|NUM) {_UNTIL}"),
        _year_bc,
    ),
    First(
        _row("first_clock", "It opens from [[9]] to 11 a.m.", "It has 9 doors, and opens at 11 a.m."),
        lambda words, item: item.sense.hour is not None,
        GRAMMAR.build(f"n:(?:HOURNUM|CLOCK) {_UNTIL}"),
        _clock,
    ),
    First(
        _row(
            "first_day",
            "It was held between [[10]] and 12 August 2018.",
            "All 10 came on 12 August 2018.",
            source="TIDES 2005 Standard for the Annotation of Temporal Expressions (TIMEX2), range expressions",
        ),
        _begins_with_day,
        GRAMMAR.build(f"THE? n:(?:DOM|ORD) {_TO}"),
        _day,
    ),
    First(
        _row(
            "first_century",
            "It is of [[the 17th]] or the 18th century.",
            "The 17th fell in the 18th century.",
            source="TIDES 2005 Standard for the Annotation of Temporal Expressions (TIMEX2), range expressions",
        ),
        lambda words, item: item.sense.grain == "century" and item.sense.value is not None,
        GRAMMAR.build(f"THE? n:ANYORD {_TO}"),
        _century,
    ),
)
FORMS: tuple[Form, ...] = (DAYS, SHORT_YEAR, *(row.form for row in FIRSTS))
