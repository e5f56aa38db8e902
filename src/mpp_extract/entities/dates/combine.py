"""Expressions that stand together: a day and its clock time, a day and its part, lists and ranges, a year said once."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from mpp_extract.entities.dates import kinds, ranges
from mpp_extract.entities.dates.classes import GRAMMAR, LETTERS
from mpp_extract.entities.dates.clock_days import give_days, is_bare
from mpp_extract.entities.dates.forms import FRIDAY
from mpp_extract.entities.dates.meaning import checked
from mpp_extract.entities.dates.ranges import alone, listed
from mpp_extract.entities.dates.sense import Candidate, Sense
from mpp_extract.language.calendar import SEASON_MONTHS
from mpp_extract.language.numbers import CARDINALS
from mpp_extract.language.patterns import Words
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Form, Rule

_PARTS = ("MO", "MI", "AF", "EV", "NI")
_PART_AFTER = GRAMMAR.build("COMMA? (?:EARLY|LATE)? part:PART")
# Parts of the day that stand before their day without a preposition: dawn Monday.
_EDGES_OF_DAY = word_set("dawn daybreak sunrise dusk sunset nightfall overnight midmorning midafternoon lunchtime")
_PART_BEFORE = GRAMMAR.build("(?:THE? (?:EARLY|LATE|WEE|PRE HYPHEN?)? (?:PART HOURS?|HOURS) (?:OF|ON)?)$")
_SENTENCE_ENDS = frozenset((LETTERS["DOT"], LETTERS["BREAK"]))
_DAY_THEN_CLOCK = GRAMMAR.build("(?:COMMA? (?:AT|ON)?|HYPHEN)")
_CLOCK_THEN_DAY = GRAMMAR.build("(?:COMMA? ON?|OF)")
_CONNECT = GRAMMAR.build(
    "(?:COMMA (?:AND|OR)?|AND|OR|TO|THROUGH|UNTIL|HYPHEN|SLASHMARK|COMMA? TO) AGAIN? (?:THE|FROM|IN|ON|MID HYPHEN)?"
)
# What is said of a week as of a thing: Last week was a hard one.
_WEEK_WAS = word_set("was had saw brought began started proved turned marked went got became looked felt")
_COMPARES = frozenset({"more", "less", "fewer"})
_FIGURES = word_set("percent % cent pct cents pence points third half quarter") | CARDINALS.keys()
_COMMA_THE, _COMMA_IN = LETTERS["COMMA"] + LETTERS["THE"], LETTERS["COMMA"] + LETTERS["IN"]
# So many words between a date and the one of the clause behind it.
_CLAUSE = 12
# What goes on from now: shut in May, it will stay so until June 2019.
_AHEAD = word_set("will shall would may can could is are has have 'll ’ll")
_RANGE = GRAMMAR.build("TO|THROUGH|UNTIL|HYPHEN|COMMA TO")


def _row(rule: Rule, name: str, example: str, counterexample: str, source: str | None = None) -> Form:
    return Form(f"{rule.id}/{name}", example, counterexample, source, published=FRIDAY)


DAY_THEN_PART = _row(
    kinds.PART_OF_DAY,
    "day_then_part",
    "They ruled [[Monday night]].",
    "They ruled Monday, and night fell.",
)
PART_THEN_DAY = _row(
    kinds.PART_OF_DAY,
    "part_then_day",
    "They met in [[the early hours of May 7]], and on [[the morning of June 3]].",
    "They used up the hours of May 7.",
)
DAY_THEN_CLOCK = _row(
    kinds.MOMENT,
    "day_then_clock",
    "Posted [[May 6, 2021 at 9:10 PM UTC]].",
    "On April 18 the 9:10 train left.",
)
CLOCK_THEN_DAY = _row(
    kinds.MOMENT,
    "clock_then_day",
    "It closes at [[11:40 a.m. Monday]].",
    "It closes at 11:40 a.m., not Monday.",
)
FISCAL_YEAR = _row(
    kinds.RANGE,
    "fiscal_year",
    "Budgets for fiscal 2018 and [[2019]].",
    "The budget for fiscal 2018 failed in 2019.",
    source="31 U.S.C. 1102",
)
SHORT_FIGURES = _row(
    kinds.NUMERIC,
    "short",
    "It was signed on 03/14/2025, not on [[3/11]].",
    "It was signed on 3/11 of the roofs.",
    source="Unicode CLDR 44, date formats (M/d)",
)
FORMS: tuple[Form, ...] = (
    *(DAY_THEN_PART, PART_THEN_DAY, DAY_THEN_CLOCK, CLOCK_THEN_DAY, FISCAL_YEAR, SHORT_FIGURES),
    *ranges.FORMS,
)
_MONTH_AND_DAY = GRAMMAR.build("(?: (?<=ON)|(?<=FROM)|(?<=UNTIL)|(?<=BEFORE)|(?<=AFTER) ) month:N12 SLASHMARK day:DOM")


def combine(words: Words, found: list[Candidate]) -> list[Candidate]:
    """The candidates with days, parts and clocks joined, lists told apart, and years handed back along them."""
    found = _with_parts(words, _with_short_figures(words, found))
    found = _with_clocks(words, found)
    found = listed(words, found)
    _in_years(words, found)
    _told_again(words, found)
    _hand_back_years(words, found)
    _some_day(words, found)
    _of_that_week(words, found)
    give_days(words, found)
    return found


def _with_short_figures(words: Words, found: list[Candidate]) -> list[Candidate]:
    """``on 3/11`` in a text that writes its dates so with the year: of the last one's year."""
    full = [item for item in found if item.rule == kinds.NUMERIC.id and item.sense.year is not None]
    if not full:
        return found
    short = []
    for match in _MONTH_AND_DAY.finditer(words.letters, full[0].last):
        month, day = words.value[match.start("month")], words.value[match.start("day")]
        tight = words.end[match.end() - 1] - words.start[match.start()] == len(f"{month}/{day}")
        year = next(item.sense.year for item in reversed(full) if item.first < match.start())
        if tight and isinstance(month, int) and isinstance(day, int):
            sense = checked(Sense("day", year=year, month=month, day=day), words.span(*match.span()))
            short.append(Candidate(match.start(), match.end(), SHORT_FIGURES, sense, match.start()))
    return sorted(found + short, key=lambda item: item.first) if short else found


def _in_years(words: Words, found: list[Candidate]) -> None:
    """``17 July in 2020``, ``Christmas Day in 2016``: the year that comes after its month, day or feast."""
    for item, after in pairwise(found):
        sense = item.sense
        named = (sense.month is not None or sense.holiday is not None) and sense.value is None
        if not named or sense.year is not None or sense.deixis is not None or not after.sense.is_year:
            continue
        if words.letters[item.last : after.first] == LETTERS["IN"]:
            sense.year = after.sense.year
            checked(sense, words.span(item.first, item.last))


def _told_again(words: Words, found: list[Candidate]) -> None:
    """``May 3, the Friday before``: one day; ``two years ago, in May``; 9 ``more than`` a year ago compares."""
    for item, after in pairwise(found):
        sense, between = after.sense, words.letters[item.last : after.first]
        if between == _COMMA_THE and item.sense.day is not None and _is_weekday_alone(sense):
            after.sense = replace(item.sense)
        elif between == _COMMA_IN and _is_year_ago(item.sense) and sense.grain == "month" and _open_year(sense):
            sense.deixis = "same"
    for item in found:
        if item.sense.about and words.word(item.first).lower() in _COMPARES and _figure_before(words, item):
            item.first += 2


def _is_weekday_alone(sense: Sense) -> bool:
    return sense.weekday is not None and sense.month is None and sense.deixis is None and sense.is_day


def _is_year_ago(sense: Sense) -> bool:
    """Two years ago, last year: a year seen from the day of writing."""
    return sense.grain == "year" and sense.base == "ref" and (sense.shift is not None or sense.deixis == "last")


def _figure_before(words: Words, item: Candidate) -> bool:
    """Whether more than compares: 1,100 more than a year ago, 3 percent fewer than a year ago."""
    before = words.word(item.first - 1).lower()
    return before[-1:].isdigit() or before in _FIGURES


def _some_day(words: Words, found: list[Candidate]) -> None:
    """``a Saturday in January 1986``: which one is not said."""
    for item, after in pairwise(found):
        plain = item.sense.weekday is not None and item.sense.month is None and item.sense.deixis is None
        if plain and after.sense.grain == "month" and words.letters[item.last : after.first] == LETTERS["IN"]:
            item.sense.deixis = "some" if after.sense.year is not None else None


def _of_that_week(words: Words, found: list[Candidate]) -> None:
    """``It rained last week: the fair shut on Thursday``: the days behind the colon are days of that week.

    So are those of the sentences behind one that tells of the week itself: Last week was wet. On Thursday, it hailed.
    """
    week, last, told = None, 0, False
    for item in found:
        between = words.letters[last : item.first]
        if LETTERS["BREAK"] in between or (not told and LETTERS["DOT"] in between):
            week, told = None, False
        sense, last = item.sense, item.last
        if sense.grain == "week" and sense.deixis in ("last", "next", "this"):
            week, told = item, words.word(item.last).lower() in _WEEK_WAS and _opens_sentence(words, item)
        elif week is not None and sense.weekday is not None and sense.month is None and sense.deixis is None:
            behind = told or LETTERS["COLON"] in words.letters[week.last : item.first]
            sense.deixis = f"week-{week.sense.deixis}" if behind else None


def _opens_sentence(words: Words, item: Candidate) -> bool:
    before = words.letters[item.first - 1 : item.first]
    return before in ("", *_SENTENCE_ENDS)


def _with_parts(words: Words, found: list[Candidate]) -> list[Candidate]:
    """``Tuesday night``, ``the morning of 31 January``."""
    kept: list[Candidate] = []
    floor = 0
    for n, item in enumerate(found):
        if item.sense.is_day and kept and _is_part_of(words, kept[-1], item):
            part = kept.pop()
            item = Candidate(part.first, item.last, PART_THEN_DAY, replace(item.sense, part=part.sense.part), item.head)
        elif item.sense.is_day:
            limit = found[n + 1].first if n + 1 < len(found) else len(words.letters)
            after = _PART_AFTER.match(words.letters, item.last, limit)
            before = _PART_BEFORE.search(words.letters, max(floor, item.first - 7), item.first)
            if item.sense.is_number_alone:
                if before and LETTERS["OF"] in before[0] and alone(words, item.last):
                    item = _part_before(words, item, before)
            elif after and not (
                after[0][0] == words.letters[item.last : item.last + 1] and words.word(item.last) == ","
            ):
                sense = replace(item.sense, part=str(words.value[after.start("part")]))
                item = Candidate(item.first, after.end(), DAY_THEN_PART, sense, item.head)
            elif before and (item.first - before.start() > 1 or words.word(before.start()).lower() in _EDGES_OF_DAY):
                item = _part_before(words, item, before)
        kept.append(item)
        floor = item.last
    return kept


def _is_part_of(words: Words, part: Candidate, day: Candidate) -> bool:
    """``mid-morning`` and ``Friday``, ``the early morning hours`` of ``Friday``: a part without a day, and its day."""
    between = words.letters[part.last : day.first]
    if part.sense.part is None or between not in ("", LETTERS["OF"], LETTERS["ON"]):
        return False
    return part.sense.deixis == "beside" or LETTERS["MID"] in words.letters[part.first : part.last]


def _part_before(words: Words, item: Candidate, before: re.Match[str]) -> Candidate:
    """``the morning of``, ``the early hours of``; hours that are not early or late are a count."""
    parts = [str(value) for value in words.value[before.start() : item.first] if value in _PARTS]
    if not parts and LETTERS["OF"] in before[0] and (LETTERS["EARLY"] in before[0] or LETTERS["WEE"] in before[0]):
        parts = ["MO"]
    if not parts:
        return item
    return Candidate(before.start(), item.last, PART_THEN_DAY, replace(item.sense, part=parts[0]), item.head)


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
        if _begins_entry(words, before, item):
            return None
        return Candidate(before.first, item.last, DAY_THEN_CLOCK, _joined(before, item), before.head)
    if is_bare(before.sense) and _is_dated(item.sense) and _CLOCK_THEN_DAY.fullmatch(between):
        return _with_zone(words, Candidate(before.first, item.last, CLOCK_THEN_DAY, _joined(item, before), item.head))
    return None


def _begins_entry(words: Words, day: Candidate, clock: Candidate) -> bool:
    """Whether the clock time begins a line that goes on, below the day: entries of a log."""
    text, start, end = words.text, words.end[day.last - 1], words.end[clock.last - 1]
    return "\n" in text[start : words.start[clock.first]] and text[end : end + 2].strip(" \n") != ""


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


def _hand_back_years(words: Words, found: list[Candidate]) -> None:
    """``March`` of ``March to June 2020`` is of 2020; ``December`` of ``December and January 2021`` the year before."""
    for n in range(len(found) - 2, -1, -1):
        item, after = found[n], found[n + 1]
        if not _CONNECT.fullmatch(words.letters[item.last : after.first]) and not _before_what(words, item, after):
            continue
        if _is_of_that_year(item.sense) and _open_year(after.sense) and after.sense.grain == "month":
            after.sense.deixis = item.sense.deixis  # that August and September
        after.sense.listed = item.sense.weekday is not None and after.sense.weekday is not None
        if item.sense.grain == "fy" and after.sense.is_year:
            after.sense.grain, after.form = "fy", FISCAL_YEAR
        if not _open_year(item.sense) or after.sense.grain not in ("month", "day", "season", "quarter"):
            continue
        if after.sense.year:
            item.sense.year = after.sense.year - (1 if _order(item.sense) > _order(after.sense) else 0)
            checked(item.sense, words.span(item.first, item.last))
        elif (
            item.sense.month
            and after.sense.month
            and _open_year(after.sense)
            and _RANGE.match(words.letters, item.last)
        ):
            item.sense.until = after.sense


def _is_of_that_year(sense: Sense) -> bool:
    return sense.grain == "month" and sense.month is not None and sense.deixis in ("same", "last", "next", "this")


def _before_what(words: Words, item: Candidate, after: Candidate) -> bool:
    """``hired in May before she was let go in June 2019``: what was before it is of that year or the one before.

    So is what went on until then: shut in May, and so it stayed until June 2019.
    """
    between = words.letters[item.last : after.first]
    if len(between) > _CLAUSE or not _SENTENCE_ENDS.isdisjoint(between) or after.sense.month is None:
        return False
    if item.sense.month is None:
        return False
    if 0 <= between.find(LETTERS["BEFORE"]) < len(between) - 2:
        return True
    joined = between[-1:] == LETTERS["UNTIL"]
    return joined and _AHEAD.isdisjoint(words.word(n).lower() for n in range(item.last, after.first))


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
    season = SEASON_MONTHS[sense.season] % 12 if sense.season else 0
    return (sense.month or season or sense.number or 0, sense.day or 0)
