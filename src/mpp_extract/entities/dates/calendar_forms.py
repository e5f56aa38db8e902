"""Forms that name days, months and years of the calendar, and what each means."""

from __future__ import annotations

import re
from datetime import date

from mpp_extract.entities.dates.lexer import century
from mpp_extract.entities.dates.patterns import Form, Hit
from mpp_extract.entities.dates.sense import Sense

_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)? ?(Z|[+-]\d\d:?\d\d)?)?")
_SPLIT = re.compile(r"[/.-]")
# A year after a month and day: , 2019 / '19 / this year / of the same year
YEAR_AFTER = (
    "(?: (?:COMMA|OF)? year:YEAR | OF? short:SHORTYEAR"
    " | (?:OF)? which:(?:THIS|LAST|NEXT|THAT|(?:THE|THAT) SAME|THE (?:FOLLOWING|PREVIOUS|CURRENT)) YEARU )"
)


def which_year(hit: Hit, sense: Sense) -> Sense:
    """The sense with the year that the named words ``year``, ``short`` or ``which`` give."""
    if hit.has("year"):
        sense.year = hit.number("year")
    elif hit.has("short"):
        sense.year = century(hit.number("short") or 0)
    elif hit.has("which"):
        sense.deixis = "year-" + deixis(hit, "which")
    return sense


def deixis(hit: Hit, name: str) -> str:
    """Which one a phrase like ``this past``, ``the following`` points to; empty where the phrase is not there."""
    if hit.within(name, "SAME", "THAT"):
        return "same"
    if hit.within(name, "PREVIOUS"):
        return "previous"
    if hit.within(name, "FOLLOWING"):
        return "following"
    if hit.within(name, "LAST", "PAST"):
        return "last"
    if hit.within(name, "NEXT", "COMING"):
        return "following" if hit.within(name, "THE") and hit.within(name, "NEXT") else "next"
    return "this" if hit.within(name, "THIS", "CURRENT", "LATEST", "THESE") else ""


def checked(sense: Sense, words: str) -> Sense:
    """The sense, with its fault named where its month has no such day."""
    if sense.month is None or sense.day is None:
        return sense
    name = " ".join(words.split())
    if not 1 <= sense.month <= 12 or not 1 <= sense.day <= _LONGEST[sense.month - 1]:
        sense.fault = f"“{name}” is no date of the calendar"
    elif sense.year is not None:
        try:
            date(sense.year, sense.month, sense.day)
        except ValueError:
            sense.fault = f"“{name}”: {sense.year} has no February 29"
    return sense


def _iso(hit: Hit) -> Sense | None:
    match = _ISO.fullmatch(str(hit.value("iso")))
    if match is None:
        return None
    sense = Sense("day", year=int(match[1]), month=int(match[2]), day=int(match[3]))
    if match[4]:
        sense.hour, sense.minute, sense.timed = int(match[4]), int(match[5]), True
        sense.second = int(match[6]) if match[6] else None
        sense.zone = _offset(match[7])
        if sense.hour > 24 or sense.minute > 59 or (sense.second or 0) > 60:
            return None
    return checked(sense, hit.text)


def _offset(zone: str | None) -> int | None:
    if zone is None or zone == "Z":
        return None if zone is None else 0
    minutes = int(zone[1:3]) * 60 + int(zone[-2:])
    return -minutes if zone[0] == "-" else minutes


def _slash(hit: Hit) -> Sense | None:
    """12/31/2019 and 31/12/2019: the month is first, as in American copy, unless it can't be."""
    written = str(hit.value("slash"))
    first, second, third = (part for part in _SPLIT.split(written))
    if len(first) == 4:
        year, month, day = int(first), int(second), int(third)
    else:
        year = int(third) if len(third) == 4 else century(int(third))
        month, day = int(first), int(second)
        if (month > 12 or "." in written) and day <= 12:
            month, day = day, month
    return checked(Sense("day", year=year, month=month, day=day), hit.text)


def _calendar(hit: Hit) -> Sense | None:
    day = hit.number("day")
    if hit.at_class("day", "WORDORD") and not hit.holds("THE"):
        return None
    sense = Sense("day", month=hit.number("month"), day=day)
    if hit.has("weekday"):
        sense.weekday = hit.number("weekday")
    return checked(which_year(hit, sense), hit.text)


def _year_first(hit: Hit) -> Sense | None:
    return checked(Sense("day", year=hit.number("year"), month=hit.number("month"), day=hit.number("day")), hit.text)


def _no_such_day(hit: Hit) -> Sense | None:
    """February 30, April 45: a day that no month has, unless the number is a year's last two digits (June 68)."""
    if hit.at_class("high", "HIGHORD") or hit.has("year"):
        return checked(
            Sense("day", month=hit.number("month"), day=hit.number("high"), year=hit.number("year")), hit.text
        )
    return None


def _weekday_the(hit: Hit) -> Sense | None:
    return Sense("day", weekday=hit.number("weekday"), day=hit.number("day"))


def _month(hit: Hit) -> Sense | None:
    return which_year(hit, Sense("month", month=hit.number("month")))


def _deictic_month(hit: Hit) -> Sense | None:
    return Sense("month", month=hit.number("month"), deixis=deixis(hit, "deixis"))


def _deictic_day(hit: Hit) -> Sense | None:
    """Last April 9, this coming June 3."""
    sense = Sense("day", month=hit.number("month"), day=hit.number("day"), deixis=deixis(hit, "deixis"))
    return checked(sense, hit.text)


def _week_of(hit: Hit) -> Sense | None:
    sense = Sense("day", month=hit.number("month"), day=hit.number("day"))
    sense = checked(which_year(hit, sense), hit.text)
    sense.grain = "week"
    return sense


def _weekday(hit: Hit) -> Sense | None:
    which = "past" if hit.within("deixis", "THIS") and hit.within("deixis", "PAST") else deixis(hit, "deixis")
    return Sense("day", weekday=hit.number("weekday"), deixis=which or None)


def _short_weekday(hit: Hit) -> Sense | None:
    """Wed., Thurs.: only with the full stop, so that sun and sat are none."""
    return Sense("day", weekday=hit.number("weekday")) if hit.text.endswith(".") else None


def _weekday_last(hit: Hit) -> Sense | None:
    return Sense("day", weekday=hit.number("weekday"), deixis="last")


def _weekday_before_last(hit: Hit) -> Sense | None:
    """The Friday before last."""
    return Sense("day", weekday=hit.number("weekday"), deixis="weeks", shift=-1)


def _weekday_of_week(hit: Hit) -> Sense | None:
    return Sense("day", weekday=hit.number("weekday"), deixis="week-" + deixis(hit, "week"))


def _ordinal_day(hit: Hit) -> Sense | None:
    return Sense("day", day=hit.number("day"))


def _day_of_month(hit: Hit) -> Sense | None:
    """The 1st of the month, the fifteenth of next month."""
    return Sense("day", day=hit.number("day"), deixis="month-" + (deixis(hit, "which") or "this"))


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


_EDGE = "edge:EDGE?"
_FULL = f"(?: weekday:ANYDAY COMMA? )? {_EDGE} month:MONTH THE? day:(?:DOM|ORDINAL) {YEAR_AFTER}?"
_DAY_FIRST = f"(?: weekday:ANYDAY COMMA? )? THE? day:(?:DOM|ORDINAL) (?: DAY? OF )? month:MONTH {YEAR_AFTER}?"
_WHICH_ONE = "(?:THIS (?:PAST|COMING)?|LAST|NEXT|PAST|COMING|THE (?:PREVIOUS|FOLLOWING|NEXT|SAME)|THAT SAME?)"
FORMS = (
    Form("dates.iso", "iso:ISO", _iso, "iso"),
    Form("dates.numeric", "slash:SLASH", _slash, "slash"),
    Form("dates.calendar", _FULL, _calendar, "month"),
    Form("dates.calendar", _DAY_FIRST, _calendar, "month"),
    Form("dates.calendar", "year:YEAR COMMA? month:MONTH day:DOM", _year_first, "month"),
    Form("dates.calendar", "month:MONTH high:(?:N99|HIGHORD) (?: COMMA? year:YEAR )?", _no_such_day, "month"),
    Form("dates.weekday", "weekday:WEEKDAY COMMA? THE day:ORD", _weekday_the, "weekday"),
    Form("dates.ordinal_day", "THE day:ORD", _ordinal_day, "day"),
    Form("dates.ordinal_day", "THE day:(?:ORDINAL) OF which:(?:THE|THIS|LAST|NEXT|THAT) MONTHU", _day_of_month, "day"),
    Form("dates.month", f"{_EDGE} month:MONTH {YEAR_AFTER}?", _month, "month"),
    Form("dates.month", f"{_EDGE} deixis:DEICTIC month:MONTH(?!DOM|ORD)", _deictic_month, "month"),
    Form(
        "dates.calendar",
        "deixis:(?:LAST|NEXT|THIS (?:PAST|COMING)?) month:MONTH day:(?:DOM|ORDINAL)(?!COMMA?YEAR)",
        _deictic_day,
        "month",
    ),
    Form("dates.week_of", "THE WEEK OF month:MONTH day:DOM (?: COMMA? year:YEAR )?", _week_of, "month"),
    Form("dates.week_of", "THE WEEK OF day:DOM month:MONTH (?: COMMA? year:YEAR )?", _week_of, "month"),
    Form("dates.weekday", f"(?:EARLY|LATE|EARLIER|LATER)? deixis:{_WHICH_ONE}? weekday:WEEKDAY", _weekday, "weekday"),
    Form("dates.weekday", "weekday:SHORTDAY", _short_weekday, "weekday"),
    Form("dates.weekday", "THE weekday:WEEKDAY BEFORE LAST", _weekday_before_last, "weekday"),
    Form("dates.weekday", "weekday:WEEKDAY LAST", _weekday_last, "weekday"),
    Form(
        "dates.weekday",
        "weekday:WEEKDAY OF? week:(?:LAST|NEXT|THIS|THAT|THE (?:FOLLOWING|PREVIOUS)) WEEK",
        _weekday_of_week,
        "weekday",
    ),
    Form(
        "dates.holiday",
        "deixis:(?:LAST|NEXT|THIS (?:PAST|COMING)?|THE)? holiday:HOLIDAY"
        " (?: COMMA? year:YEAR | which:(?:THIS|LAST|NEXT) YEARU )?",
        _holiday,
        "holiday",
    ),
    Form("dates.weekend", "THE? holiday:HOLIDAY WEEKEND", _holiday_weekend, "holiday"),
    Form(
        "dates.weekday",
        f"THE? n:(?:ORDINAL|LAST) weekday:WEEKDAY (?:IN|OF) month:MONTH {YEAR_AFTER}?",
        _nth_weekday,
        "weekday",
    ),
    Form("dates.season", f"{_EDGE} THE? season:SEASON {YEAR_AFTER}?", _season, "season"),
    Form("dates.season", f"{_EDGE} deixis:DEICTIC season:SEASON", _deictic_season, "season"),
)
