"""Expressions that stand together: a day and its clock time, a day and its part, lists and ranges, a year said once."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from mpp_extract.entities.dates.calendar_forms import checked
from mpp_extract.entities.dates.classes import LETTERS
from mpp_extract.entities.dates.clock_days import give_days, is_bare
from mpp_extract.entities.dates.lexer import Words
from mpp_extract.entities.dates.patterns import build
from mpp_extract.entities.dates.sense import Candidate, Sense
from mpp_extract.language.word_sets import word_set

_PARTS = ("MO", "MI", "AF", "EV", "NI")
_PART_AFTER = build("COMMA? (?:EARLY|LATE)? part:PART")
# Parts of the day that stand before their day without a preposition: dawn Monday.
_EDGES_OF_DAY = word_set("dawn daybreak sunrise dusk sunset nightfall overnight midmorning midafternoon lunchtime")
_PART_BEFORE = build("(?:THE? (?:EARLY|LATE|WEE)? (?:PART HOURS?|HOURS) (?:OF|ON)?)$")
_DAY_THEN_CLOCK = build("(?:COMMA? (?:AT|ON)?|HYPHEN)")
_CLOCK_THEN_DAY = build("(?:COMMA? ON?|OF)")
_CONNECT = build(
    "(?:COMMA (?:AND|OR)?|AND|OR|TO|THROUGH|UNTIL|HYPHEN|SLASHMARK|COMMA? TO)(?:THE|FROM|IN|ON|MID HYPHEN)?"
)
_RANGE = build("TO|THROUGH|UNTIL|HYPHEN|COMMA TO")
_MORE_DAYS = build("(?:glue:(?:COMMA (?:AND|OR)?|AND|OR|TO|THROUGH|HYPHEN|SLASHMARK) THE? day:(?:DOM|ORD))")
_TAIL_YEAR = build("COMMA? year:YEAR")
_SHORT_RANGE = build("(?:HYPHEN|SLASHMARK) short:TWO")
_RANGE_BEFORE = build("number:(?:SMALL|NUM) (?:HYPHEN|TO|AND|OR|THROUGH|UNTIL)$")
_CLOCK_BEFORE = build("(?:clock:(?:HOURNUM|CLOCK)) (?:HYPHEN|TO|AND|OR|THROUGH|UNTIL)$")
_DAY_BEFORE = build("(?:THE? n:(?:DOM|ORD)) (?:HYPHEN|TO|AND|OR|THROUGH)$")
_ORD_BEFORE = build("(?:THE? n:ANYORD) (?:HYPHEN|TO|AND|OR|THROUGH)$")


def combine(words: Words, found: list[Candidate]) -> list[Candidate]:
    """The candidates with days, parts and clocks joined, lists told apart, and years handed back along them."""
    found = _with_parts(words, found)
    found = _with_clocks(words, found)
    found = _listed(words, found)
    _hand_back_years(words, found)
    _some_day(words, found)
    give_days(words, found)
    return found


def _some_day(words: Words, found: list[Candidate]) -> None:
    """``a Saturday in January 1986``: which one is not said."""
    for item, after in pairwise(found):
        plain = item.sense.weekday is not None and item.sense.month is None and item.sense.deixis is None
        if plain and after.sense.grain == "month" and words.letters[item.last : after.first] == LETTERS["IN"]:
            item.sense.deixis = "some" if after.sense.year is not None else None


def _is_day(sense: Sense) -> bool:
    return sense.grain == "day" and sense.hour is None and sense.part is None and not sense.timed


def _with_parts(words: Words, found: list[Candidate]) -> list[Candidate]:
    """``Tuesday night``, ``the morning of 31 January``."""
    kept: list[Candidate] = []
    floor = 0
    for n, item in enumerate(found):
        if _is_day(item.sense) and item.rule != "dates.iso":
            limit = found[n + 1].first if n + 1 < len(found) else len(words.letters)
            after = _PART_AFTER.match(words.letters, item.last, limit)
            before = _PART_BEFORE.search(words.letters, max(floor, item.first - 5), item.first)
            if item.rule == "dates.ordinal_day":
                if before and LETTERS["OF"] in before[0] and _alone(words, item.last):
                    item = _part_before(words, item, before)
            elif after and not (
                after[0][0] == words.letters[item.last : item.last + 1] and words.word(item.last) == ","
            ):
                item = _part(words, item, item.first, after.end(), after.start("part"))
            elif before and (item.first - before.start() > 1 or words.word(before.start()).lower() in _EDGES_OF_DAY):
                item = _part_before(words, item, before)
        kept.append(item)
        floor = item.last
    return kept


def _part_before(words: Words, item: Candidate, before: re.Match[str]) -> Candidate:
    """``the morning of``, ``the early hours of``; hours that are not early or late are a count."""
    for place in range(before.start(), item.first):
        if words.value[place] in _PARTS:
            return _part(words, item, before.start(), item.last, place)
    if LETTERS["OF"] in before[0] and (LETTERS["EARLY"] in before[0] or LETTERS["WEE"] in before[0]):
        return Candidate(before.start(), item.last, "dates.part_of_day", replace(item.sense, part="MO"), item.head)
    return item


def _part(words: Words, item: Candidate, first: int, last: int, place: int) -> Candidate:
    return Candidate(first, last, "dates.part_of_day", replace(item.sense, part=str(words.value[place])), item.head)


def _with_clocks(words: Words, found: list[Candidate]) -> list[Candidate]:
    """``May 6, 2021 at 9:10 PM UTC``, ``11:40 a.m. Monday``."""
    kept: list[Candidate] = []
    for item in found:
        moment = _moment(words, kept[-1], item) if kept else None
        if moment is not None:
            kept[-1] = moment
        else:
            kept.append(item)
    return kept


def _moment(words: Words, before: Candidate, item: Candidate) -> Candidate | None:
    """The two as one, where one is a day and the other its clock time."""
    between = words.letters[before.last : item.first]
    if _is_dated(before.sense) and is_bare(item.sense) and _DAY_THEN_CLOCK.fullmatch(between):
        return Candidate(before.first, item.last, "dates.moment", _joined(before, item), before.head)
    if is_bare(before.sense) and _is_dated(item.sense) and _CLOCK_THEN_DAY.fullmatch(between):
        return _with_zone(words, Candidate(before.first, item.last, "dates.moment", _joined(item, before), item.head))
    return None


def _with_zone(words: Words, moment: Candidate) -> Candidate:
    """``8:15 p.m., June 3 EST``: the zone after the day."""
    zone = words.value[moment.last] if words.letters[moment.last : moment.last + 1] == LETTERS["ZONE"] else None
    if moment.sense.zone is None and isinstance(zone, int):
        moment.sense.zone = zone
        moment.last += 1
    return moment


def _is_dated(sense: Sense) -> bool:
    return sense.grain == "day" and sense.hour is None and not sense.timed


def _joined(day: Candidate, clock: Candidate) -> Sense:
    sense = clock.sense
    hour = sense.hour
    if not sense.half_told and day.sense.part in ("AF", "EV", "NI") and hour is not None and 0 < hour < 12:
        hour += 12
    return replace(
        day.sense, hour=hour, minute=sense.minute, second=sense.second, zone=sense.zone, part=None, timed=True
    )


def _listed(words: Words, found: list[Candidate]) -> list[Candidate]:
    """Further members of lists and ranges: ``3`` of ``Oct. 1-3``, ``96`` of ``1995-96``, ``9`` of ``9-11 a.m.``."""
    kept: list[Candidate] = []
    for n, item in enumerate(found):
        limit = found[n + 1].first if n + 1 < len(found) else len(words.letters)
        floor = kept[-1].last if kept else 0
        kept.extend(_before(words, item, floor))
        kept.append(item)
        if item.rule == "dates.calendar" and _is_day(item.sense) and item.sense.year is None:
            kept.extend(_days_after(words, item, limit))
        elif item.rule == "dates.year" and item.sense.year is not None:
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
        sense = checked(
            replace(item.sense, day=day, weekday=None), words.text[words.start[item.first] : words.end[match.end() - 1]]
        )
        last = match.end()
        if tail:
            sense.year = int(str(words.value[tail.start("year")]))
            last = tail.end()
        more.append(Candidate(match.start("day"), last, "dates.range", sense, item.head))
        place = last
    return more


def _closes(words: Words, match: re.Match[str], tail: re.Match[str] | None) -> bool:
    """Whether a bare number after a date is a day of its month: no counted noun follows it."""
    if tail is not None:
        return True
    tight = words.word(match.start()) in "-–‑/" and words.start[match.start("day")] == words.end[match.start()]
    return tight or _alone(words, match.end())


def _alone(words: Words, place: int) -> bool:
    """Whether no noun follows that a number before it would count."""
    following = words.word(place)
    return not (following[:1].isalpha() and following.islower()) or following.lower() in _NO_NOUN


_NO_NOUN = word_set(
    """and or in at to for by with from on was were is are when as after before but the through while who which"""
)


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
    return [Candidate(match.start("short"), match.end(), "dates.range", sense, item.head)]


def _before(words: Words, item: Candidate, floor: int) -> list[Candidate]:
    """The first member of a range whose unit comes after the second."""
    start = max(floor, item.first - 5)
    if item.rule == "dates.era" and (item.sense.value or "").startswith("BC") and item.sense.grain == "year":
        match = _RANGE_BEFORE.search(words.letters, start, item.first)
        number = words.value[match.start("number")] if match else None
        if match and isinstance(number, int):
            sense = replace(item.sense, value=f"BC{number:04d}")
            return [Candidate(match.start("number"), match.start("number") + 1, "dates.range", sense, item.head)]
    if item.sense.hour is not None and item.rule in ("dates.clock", "dates.moment"):
        match = _CLOCK_BEFORE.search(words.letters, start, item.first)
        if match:
            return _clock_before(words, item, match)
    if item.rule == "dates.calendar" and item.sense.day is not None and words.value[item.first] == item.sense.day:
        match = _DAY_BEFORE.search(words.letters, start, item.first)
        return _day_before(words, item, match) if match else []
    if item.rule == "dates.century":
        match = _ORD_BEFORE.search(words.letters, start, item.first)
        number = words.value[match.start("n")] if match else None
        if match and isinstance(number, int):
            era = "BC" if (item.sense.value or "").startswith("BC") else ""
            return [
                Candidate(
                    match.start(),
                    match.start("n") + 1,
                    "dates.range",
                    replace(item.sense, value=f"{era}{number - 1:02d}"),
                    item.head,
                )
            ]
    return []


def _day_before(words: Words, item: Candidate, match: re.Match[str]) -> list[Candidate]:
    """``10`` of ``10-12 August``, ``between 10 and 12 August``."""
    place = match.start("n")
    day = words.value[place]
    if not isinstance(day, int) or day >= (item.sense.day or 0):
        return []
    return [Candidate(match.start(), place + 1, "dates.range", replace(item.sense, day=day, weekday=None), item.head)]


def _clock_before(words: Words, item: Candidate, match: re.Match[str]) -> list[Candidate]:
    value = words.value[match.start("clock")]
    hour, minute = (
        (value, 0) if isinstance(value, int) else (int(part) for part in str(value).replace(".", ":").split(":")[:2])
    )
    later = item.sense.hour or 0
    if hour > 12 or minute > 59:
        return []
    hour = hour % 12 + (12 if later >= 12 else 0)
    if hour > later:
        hour -= 12
    sense = replace(item.sense, hour=max(hour, 0), minute=minute, second=None)
    return [Candidate(match.start("clock"), match.start("clock") + 1, "dates.range", sense, item.head)]


def _hand_back_years(words: Words, found: list[Candidate]) -> None:
    """``March`` of ``March to June 2020`` is of 2020; ``December`` of ``December and January 2021`` the year before."""
    for n in range(len(found) - 2, -1, -1):
        item, after = found[n], found[n + 1]
        if not _CONNECT.fullmatch(words.letters[item.last : after.first]):
            continue
        after.sense.listed = item.sense.weekday is not None and after.sense.weekday is not None
        if item.sense.grain == "fy" and after.rule == "dates.year":
            after.sense.grain, after.rule = "fy", "dates.range"
        if not _open_year(item.sense) or after.sense.grain not in ("month", "day", "season", "quarter"):
            continue
        if after.sense.year:
            item.sense.year = after.sense.year - (1 if _order(item.sense) > _order(after.sense) else 0)
            checked(item.sense, words.text[words.start[item.first] : words.end[item.last - 1]])
        elif (
            item.sense.month
            and after.sense.month
            and _open_year(after.sense)
            and _RANGE.match(words.letters, item.last)
        ):
            item.sense.until = after.sense


def _open_year(sense: Sense) -> bool:
    return (
        sense.year is None
        and sense.value is None
        and sense.deixis is None
        and (
            sense.month is not None
            or sense.season is not None
            or (sense.number is not None and sense.grain in ("quarter", "half"))
        )
    )


def _order(sense: Sense) -> tuple[int, int]:
    season = {"WI": 0, "SP": 3, "SU": 6, "FA": 9}.get(sense.season or "", 0)
    return (sense.month or season or sense.number or 0, sense.day or 0)
