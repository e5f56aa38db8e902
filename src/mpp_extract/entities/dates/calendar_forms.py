"""Forms that name days, months and years of the calendar, and what each means."""

from __future__ import annotations

import re
from calendar import monthrange

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.forms import DateForm, form
from mpp_extract.entities.dates.lexer import century
from mpp_extract.entities.dates.meaning import YEAR_AFTER, before_name, checked, deixis, which_year
from mpp_extract.entities.dates.sense import Sense
from mpp_extract.language.patterns import Hit

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)? ?(Z|[+-]\d\d:?\d\d)?)?")
_SPLIT = re.compile(r"[/.-]")


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
    """May 7, on May seventh; but May first tried it, unless the word can be no count (May twenty-first)."""
    day = hit.number("day")
    sure = hit.holds("THE") or (day or 0) > _LAST_RANK or hit.has("year") or hit.has("weekday") or _on(hit)
    if hit.at_class("day", "WORDORD") and not sure:
        return None
    if hit.holds("THE") and hit.at("month") < hit.at("day") and before_name(hit):
        return None  # In May the 5th Circuit heard it.
    sense = Sense("day", month=hit.number("month"), day=day)
    if hit.has("weekday"):
        sense.weekday = hit.number("weekday")
    if hit.has("part"):
        sense.part = str(hit.value("part"))
    return checked(which_year(hit, sense), hit.text)


def _on(hit: Hit) -> bool:
    """Whether a word stands before it that takes a day and no month: on March third."""
    return hit.words.letters[hit.first - 1 : hit.first] == hit.letters["ON"]


def _end_day(hit: Hit) -> Sense | None:
    """The first or last day of a month or year; that of a February without its year is not known."""
    first, year = hit.at_class("rank", "WORDORD"), hit.number("year") or hit.number("told")
    month = hit.number("month") or hit.number("m") or (1 if first else 12)
    if (first and hit.number("rank") != 1) or (not first and year is None and month == _FEBRUARY):
        return None
    sense = Sense("day", year=year, month=month, day=1 if first else monthrange(year or 1, month)[1])
    return which_year(hit, sense) if hit.has("month") else sense


def _year_first(hit: Hit) -> Sense | None:
    month, day = hit.number("month") or hit.number("m"), hit.number("day") or hit.number("dom")
    return checked(Sense("day", year=hit.number("year"), month=month, day=day), hit.text)


def _month(hit: Hit) -> Sense | None:
    return which_year(hit, Sense("month", month=hit.number("month")))


def _deictic_month(hit: Hit) -> Sense | None:
    return Sense("month", month=hit.number("month"), deixis=deixis(hit, "deixis"))


def _deictic_day(hit: Hit) -> Sense | None:
    """Last April 9, this coming June 3."""
    sense = Sense("day", month=hit.number("month"), day=hit.number("day"), deixis=deixis(hit, "deixis"))
    return checked(sense, hit.text)


def _week_of(hit: Hit) -> Sense | None:
    month, day = (hit.number("month"), hit.number("day")) if hit.has("month") else (hit.number("m"), hit.number("dom"))
    sense = Sense("day", month=month, day=day)
    sense = checked(which_year(hit, sense), hit.text)
    sense.grain = "week"
    return sense


def _the_day(hit: Hit) -> Sense | None:
    """The 12th, the 1st of the month, the fifteenth of next month."""
    if hit.has("which"):
        return Sense("day", day=hit.number("day"), deixis="month-" + (deixis(hit, "which") or "this"))
    return None if hit.at_class("day", "WORDORD") else Sense("day", day=hit.number("day"))


_LAST_RANK = 20
_FEBRUARY = 2
EDGE = "edge:EDGE?"
_CLDR = "Unicode CLDR 44, date formats"
_DAY = "day:(?:DOM|ORDINAL)"
FORMS: tuple[DateForm, ...] = (
    form(
        kinds.ISO,
        "timestamp",
        "iso:ISO",
        _iso,
        "iso",
        "Filed [[2019-04-12]], stamped [[2019-04-12T17:34:05Z]].",
        "The part is 2019-04-1234.",
        "ISO 8601-1:2019",
    ),
    form(
        kinds.NUMERIC,
        "figures",
        "slash:SLASH",
        _slash,
        "slash",
        "Signed [[4/16/25]], then [[16/4/2025]], then [[2025/4/16]].",
        "He holds 4/16 of the shares, version 4.16.25.",
        f"{_CLDR} (M/d/yy, dd/MM/y)",
    ),
    form(
        kinds.CALENDAR,
        "month_day",
        f"(?: (?:EARLY|LATE|EARLIER|LATER)? weekday:ANYDAY part:PART? COMMA? )? {EDGE} month:MONTH THE? {_DAY}"
        f" {YEAR_AFTER}?",
        _calendar,
        "month",
        "He ruled on [[Tuesday, May 7, 2013]], and she on [[June the 2nd]].",
        "In May 700 came, and in June 45 left.",
        "AP style book, “dates”",
    ),
    form(
        kinds.CALENDAR,
        "day_month",
        f"(?: weekday:ANYDAY COMMA? )? THE? {_DAY} (?: DAY? OF )? month:MONTH {YEAR_AFTER}?",
        _calendar,
        "month",
        "He ruled on [[the twenty-second of May]], and she on [[7 June 2013]].",
        "Of the first, May had not heard.",
        f"{_CLDR} (d MMMM y)",
    ),
    form(
        kinds.CALENDAR,
        "hyphens",
        "day:DOM HYPHEN month:MONTH HYPHEN (?: year:YEAR | short:TWO )",
        _calendar,
        "month",
        "The memo is dated [[23-Oct-2014]], its copy [[24-Oct-14]].",
        "The 23-Oct-2014A type sells.",
        f"{_CLDR} (d-MMM-y)",
    ),
    form(
        kinds.CALENDAR,
        "end_day",
        f"THE rank:(?:LAST|FINAL|WORDORD) DAY OF (?: month:MONTH {YEAR_AFTER}? | (?: m:MONTH IN )? told:YEAR )",
        _end_day,
        "",
        "He came on [[the first day of 2019]], and left on [[the last day of February 2020]].",
        "He left on the last day of school in 2020.",
        "ISO 8601: the first and last day of a month, of a year",
    ),
    form(
        kinds.CALENDAR,
        "year_first",
        "year:YEAR (?: COMMA? month:MONTH day:DOM | HYPHEN m:MONTH HYPHEN dom:DOM )",
        _year_first,
        "month",
        "The stamp says [[2019 November 26]], or [[2019-Nov-26]].",
        "In 2019, November was warm.",
        f"{_CLDR} (y MMMM d)",
    ),
    form(
        kinds.ORDINAL_DAY,
        "the_day",
        "THE day:(?:ORDINAL) (?: OF which:(?:THE|THIS|LAST|NEXT|THAT) MONTHU )?",
        _the_day,
        "day",
        "They meet on [[the 12th]] and pay by [[the fifteenth of next month]].",
        "He lost in the 12th round.",
        published="2019-04-02",
    ),
    form(
        kinds.MONTH,
        "named",
        f"{EDGE} month:MONTH {YEAR_AFTER}?",
        _month,
        "month",
        "It lasted from [[late March]] until [[June 2020]].",
        "Ms. May may march on to Augusta.",
        "AP style book, “months”",
    ),
    form(
        kinds.MONTH,
        "which",
        f"{EDGE} deixis:DEICTIC month:MONTH(?!DOM|ORD)",
        _deictic_month,
        "month",
        "She left [[last August]] and returns [[early next May]].",
        "At long last, August came.",
    ),
    form(
        kinds.CALENDAR,
        "which",
        f"deixis:(?:LAST|NEXT|THIS (?:PAST|COMING)?) month:MONTH {_DAY}(?!COMMA?YEAR)",
        _deictic_day,
        "month",
        "She was hired [[last April 9]].",
        "She was hired at last April 9, 2018.",
    ),
    form(
        kinds.WEEK_OF,
        "day",
        "THE WEEK OF (?: month:MONTH day:(?:DOM|ORD) | THE? dom:(?:DOM|ORD) OF? m:MONTH ) (?: COMMA? year:YEAR )?",
        _week_of,
        "",
        "A reply is due [[the week of Jan. 13]], or [[the week of the 3rd of June]].",
        "A week of rain fell on May Street.",
        "Unicode CLDR 44, relative period (the week of {0})",
    ),
)
