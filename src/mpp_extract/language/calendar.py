"""Months, days of the week, seasons, parts of the day, and units of time: their words, numbers and sizes.

Sources: the AP style book's and Merriam-Webster's abbreviations of months and days, with their commonest misspellings;
ISO 24617-1 (TIMEX3) for the codes of seasons and parts of the day; the Unicode CLDR 44 list of units of time.
"""

from __future__ import annotations

from typing import NamedTuple

from mpp_extract.language.word_sets import each, numbered, word_set

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
# Years that an article can be of: no newspaper is older than 1605 (Relation, Strasbourg), and .NET and Go write
# 0001-01-01 for a day that nobody knows.
NEWS_YEARS = range(1605, 2201)
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# Every way to write one, in lower case without a full stop, to its number: January 1, Monday 0.
MONTHS = numbered(
    (
        "january jan",
        "february feb febuary feburary februrary",
        "march mar",
        "april apr apirl",
        "may",
        "june jun",
        "july jul",
        "august aug agust augest",
        "september sept sep setember septmber septemeber",
        "october oct octobre ocotber",
        "november nov novermber novemer",
        "december dec decmber decemeber",
    ),
    start=1,
)
WEEKDAYS = numbered(
    (
        "monday mon",
        "tuesday tue tues",
        "wednesday wed weds wensday wednesay",
        "thursday thu thur thurs thurday",
        "friday fri",
        "saturday sat saterday",
        "sunday sun",
    )
)
SHORT_MONTHS = word_set("jan feb mar apr jun jul aug sept sep oct nov dec")
SHORT_WEEKDAYS = word_set("mon tue tues wed weds thu thur thurs fri sat sun")
# Abbreviations that may carry a full stop; every other month or day ends before one.
DOTTED = SHORT_WEEKDAYS | SHORT_MONTHS
# Words that without a capital are something else (may, march) or nearly always (sun, sat).
CAPITAL_ONLY = DOTTED | word_set("may march august")
# Months that are names, nouns or verbs, too, and the short forms that are other words without their full stop.
ALSO_WORDS = word_set("march april may june august")
SHORT_ALSO_WORDS = word_set("jan mar apr jun jul dec")
# For rooms that read tokens, in which an abbreviation keeps its full stop.
FULL_MONTHS = frozenset(name.lower() for name in MONTH_NAMES)
FULL_WEEKDAYS = frozenset(name.lower() for name in WEEKDAY_NAMES)
DOTTED_MONTHS = frozenset(f"{word}." for word in SHORT_MONTHS)
# A month as newspapers write it, for expressions; the full stop of an abbreviation is outside of it.
MONTH_PATTERN = r"(?:" + "|".join([*MONTH_NAMES, "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"]) + r")\b"

SEASONS = each({"spring springtime": "SP", "summer summertime": "SU", "fall autumn": "FA", "winter wintertime": "WI"})
# First month of each: the meteorological seasons of the northern hemisphere; winter runs into the next year.
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
PARTS_OF_DAY = each(
    {
        "morning mornings dawn sunrise daybreak midmorning": "MO",
        "lunchtime": "MI",
        "afternoon midafternoon": "AF",
        "evening dusk sunset nightfall": "EV",
        "night nighttime overnight": "NI",
    }
)
# Days named from the one of writing, and how many days they lie from it.
DEICTIC_DAYS = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1, "tommorow": 1, "tomorow": 1, "yesterdy": -1}


class Unit(NamedTuple):
    """A unit of time: its name in the singular, and its size in seconds, or in months where months differ in length."""

    name: str
    seconds: float | None = None
    months: int | None = None


_BY_SIZE = (
    *(Unit(name, seconds=size) for name, size in (("nanosecond", 1e-9), ("microsecond", 1e-6), ("millisecond", 1e-3))),
    Unit("second", seconds=1),
    Unit("minute", seconds=60),
    Unit("hour", seconds=3_600),
    Unit("day", seconds=86_400),
    Unit("night", seconds=86_400),
    Unit("weekday", seconds=86_400),
    Unit("weekend", seconds=2 * 86_400),
    Unit("week", seconds=7 * 86_400),
    Unit("fortnight", seconds=14 * 86_400),
    Unit("month", months=1),
    Unit("quarter", months=3),
    Unit("half", months=6),
    Unit("year", months=12),
    Unit("decade", months=120),
    Unit("century", months=1_200),
    Unit("millennium", months=12_000),
)
UNITS = {unit.name: unit for unit in _BY_SIZE}
# Plurals that are no name with an s.
_PLURALS = {"century": "centuries", "half": "halves", "millennium": "millennia"}
PLURALS = {_PLURALS.get(name, f"{name}s"): name for name in UNITS}
UNIT_SYMBOLS = each(
    {
        "sec secs": "second",
        "min mins": "minute",
        "hr hrs": "hour",
        "wk wks": "week",
        "mo mos": "month",
        "yr yrs": "year",
        "ms": "millisecond",
    }
)
# Nouns that say when: no subject of a report and nothing that a number is of. (A second, a half: more often others.)
TIME_NOUNS = (
    FULL_WEEKDAYS
    | FULL_MONTHS
    | DOTTED_MONTHS
    | DEICTIC_DAYS.keys()
    | (UNITS.keys() - {"second", "half"})
    | (PLURALS.keys() - {"seconds", "halves"})
    | word_set("morning afternoon evening night weekend")
)
# Stretches of time that have no size: generations ago, in ages.
UNSIZED = word_set("generation generations age ages era eras period periods time times")


def unit(word: str) -> Unit | None:
    """The unit of time that a word in lower case names in the singular or plural or abbreviated; None for any other.

    >>> unit("weeks"), unit("hrs"), unit("yard")
    (Unit(name='week', seconds=604800, months=None), Unit(name='hour', seconds=3600, months=None), None)
    """
    return UNITS.get(PLURALS.get(word) or UNIT_SYMBOLS.get(word) or word)
