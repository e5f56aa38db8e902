"""Forms of days of the week, named days, weekends and seasons, and what each means."""

from __future__ import annotations

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.forms import DateForm, form
from mpp_extract.entities.dates.meaning import YEAR_AFTER, before_name, deixis, which_year
from mpp_extract.entities.dates.ranges import alone
from mpp_extract.entities.dates.sense import Sense
from mpp_extract.language.patterns import Hit


def _weekday_the(hit: Hit) -> Sense | None:
    """Monday the 12th; but on Monday the 9th Circuit ruled."""
    if before_name(hit):
        return None
    return Sense("day", weekday=hit.number("weekday"), day=hit.number("day"))


def _weekday(hit: Hit) -> Sense | None:
    which = "past" if hit.within("deixis", "THIS") and hit.within("deixis", "PAST") else deixis(hit, "deixis")
    if not which and hit.words.letters[max(0, hit.first - 2) : hit.first] == hit.letters["ON"] + hit.letters["A"]:
        part = hit.words.letters[hit.last : hit.last + 1] == hit.letters["PART"]
        which = "some" if alone(hit.words, hit.last + part) else ""  # on a Monday night
    return Sense("day", weekday=hit.number("weekday"), deixis=which or None)


def _short_weekday(hit: Hit) -> Sense | None:
    """Wed., Thurs.: only with the full stop, so that sun and sat are none."""
    return Sense("day", weekday=hit.number("weekday")) if hit.text.endswith(".") else None


def _weekday_of_week(hit: Hit) -> Sense | None:
    return Sense("day", weekday=hit.number("weekday"), deixis="week-" + deixis(hit, "week"))


def _holiday(hit: Hit) -> Sense | None:
    sense = Sense("day", holiday=hit.number("holiday"), deixis=deixis(hit, "deixis") or None)
    return which_year(hit, sense)


def _holiday_weekend(hit: Hit) -> Sense | None:
    sense = _holiday(hit)
    if sense is not None:
        sense.grain = "weekend"
    return sense


def _nth_weekday(hit: Hit) -> Sense | None:
    """The first Monday in October."""
    number = 5 if hit.at_class("n", "LAST") else hit.number("n") or 9
    if number > 5:
        return None
    sense = Sense("day", month=hit.number("month"), weekday=hit.number("weekday"), number=number)
    return which_year(hit, sense)


def _season(hit: Hit) -> Sense | None:
    sense = Sense("season", season=str(hit.value("season")))
    return which_year(hit, sense)


def _deictic_season(hit: Hit) -> Sense | None:
    return Sense("season", season=str(hit.value("season")), deixis=deixis(hit, "deixis"))


EDGE = "edge:EDGE?"
_WHICH_ONE = "(?:THIS (?:PAST|COMING)?|LAST|NEXT|PAST|COMING|THE (?:PREVIOUS|FOLLOWING|NEXT|SAME)|THAT SAME?)"
FORMS: tuple[DateForm, ...] = (
    form(
        kinds.WEEKDAY,
        "the_day",
        "weekday:WEEKDAY COMMA? THE day:ORD",
        _weekday_the,
        "weekday",
        "They meet on [[Friday the 12th]].",
        "On Monday the 9th Circuit ruled.",
        "TimeML annotation guidelines 1.2.1 (on Tuesday 18th)",
    ),
    form(
        kinds.WEEKDAY,
        "named",
        f"(?:EARLY|LATE|EARLIER|LATER)? deixis:{_WHICH_ONE}? weekday:WEEKDAY(?!COMMA?MONTH DOM)",
        _weekday,
        "weekday",
        "She ruled [[Monday]], after [[last Friday]].",
        "The Sunday Times appears every Sunday.",
        "AP style book, “days of the week”",
    ),
    form(
        kinds.WEEKDAY,
        "short",
        "weekday:SHORTDAY",
        _short_weekday,
        "weekday",
        "Doors open [[Wed.]] at Elm Hall.",
        "She wed in Elm Hall, and he sat.",
        "AP style book, “days of the week” (in tables)",
    ),
    form(
        kinds.WEEKDAY,
        "of_week",
        "weekday:WEEKDAY OF? week:(?:LAST|NEXT|THIS|THAT|THE (?:FOLLOWING|PREVIOUS)) WEEK",
        _weekday_of_week,
        "weekday",
        "They meet on [[Tuesday of next week]].",
        "They meet on Tuesday for a week.",
        "ISO 8601: a day of the week in a week",
    ),
    form(
        kinds.HOLIDAY,
        "named",
        "deixis:(?:LAST|NEXT|THIS (?:PAST|COMING)?|THE)? holiday:HOLIDAY"
        " (?: (?:COMMA|OF)? year:YEAR | OF? which:(?:THIS|LAST|NEXT) YEARU )?",
        _holiday,
        "holiday",
        "The stay ends on [[Election Day]], before [[Thanksgiving 2018]].",
        "The election lasted all day.",
        "5 U.S.C. 6103; 2 U.S.C. 7",
        published="2018-10-02",
    ),
    form(
        kinds.WEEKEND,
        "holiday",
        "THE? holiday:HOLIDAY WEEKEND",
        _holiday_weekend,
        "holiday",
        "It rained all through [[Memorial Day weekend]].",
        "It rained on Memorial Day.",
    ),
    form(
        kinds.WEEKDAY,
        "nth",
        f"THE? n:(?:ORDINAL|LAST) weekday:WEEKDAY (?:IN|OF) month:MONTH {YEAR_AFTER}?",
        _nth_weekday,
        "weekday",
        "The term begins on [[the first Monday in October]].",
        "It was the first Monday that she had off.",
        "28 U.S.C. 2",
    ),
    form(
        kinds.SEASON,
        "named",
        f"{EDGE} THE? season:SEASON {YEAR_AFTER}?",
        _season,
        "season",
        "He left in [[the summer of 1963]].",
        "The price will fall if the springs rust.",
        "ISO 24617-1 (TIMEX3 values SP, SU, FA, WI)",
    ),
    form(
        kinds.SEASON,
        "which",
        f"{EDGE} deixis:DEICTIC season:SEASON",
        _deictic_season,
        "season",
        "They moved here [[last summer]].",
        "At last, summer ended.",
    ),
)
