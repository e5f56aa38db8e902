"""Named days: how newspapers write them, and the date of each in a year, by rule.

Sources: 5 U.S.C. 6103 (US federal holidays); 2 U.S.C. 7 (Election Day); US Const. amend. XX (Inauguration Day); the
Gregorian computus of Meeus, Jones and Butcher (Easter).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from mpp_extract.language.lazy import lazily

DateRule = Callable[[int], date]


def _fixed(month: int, day: int) -> DateRule:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, n: int) -> DateRule:
    """The n-th such weekday of a month; -1 for the last."""

    def rule(year: int) -> date:
        if n > 0:
            first = date(year, month, 1)
            return first + timedelta((weekday - first.weekday()) % 7 + 7 * (n - 1))
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
        return last - timedelta((last.weekday() - weekday) % 7)

    return rule


def easter(year: int) -> date:
    """Western Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7  # noqa: E741 - the computus's own letters
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _easter(days: int) -> DateRule:
    return lambda year: easter(year) + timedelta(days)


def _after(rule: DateRule, days: int) -> DateRule:
    return lambda year: rule(year) + timedelta(days)


_THANKSGIVING = _nth(11, 3, 4)
# The words that a name can begin with, the name as a pattern, and the date in a year.
NAMED_DAYS: tuple[tuple[str, str, DateRule], ...] = (
    ("new", r"New Year['’]?s['’]? Eve", _fixed(12, 31)),
    ("new", r"New Year['’]?s['’]? Day", _fixed(1, 1)),
    ("new", r"New Year['’]s\b(?! [A-Z])", _fixed(1, 1)),
    ("dr martin mlk", r"(?:Dr\. )?(?:Martin Luther King(?:,? Jr\.?)?|MLK) Day", _nth(1, 0, 3)),
    ("inauguration", r"Inauguration Day", _fixed(1, 20)),
    ("groundhog", r"Groundhog Day", _fixed(2, 2)),
    ("st saint valentine valentines", r"(?:St\. |Saint )?Valentine['’]?s['’]? Day", _fixed(2, 14)),
    ("president presidents", r"Presidents?['’]?s?['’]? Day", _nth(2, 0, 3)),
    ("st saint", r"(?:St\.|Saint) Patrick['’]?s['’]? Day", _fixed(3, 17)),
    ("april", r"April Fools?['’]?s?['’]? Day", _fixed(4, 1)),
    ("ash", r"Ash Wednesday", _easter(-46)),
    ("shrove mardi fat", r"Shrove Tuesday|Mardi Gras|Fat Tuesday", _easter(-47)),
    ("palm", r"Palm Sunday", _easter(-7)),
    ("maundy holy", r"Maundy Thursday|Holy Thursday", _easter(-3)),
    ("good", r"Good Friday", _easter(-2)),
    ("easter", r"Easter Monday", _easter(1)),
    ("easter", r"Easter(?: Sunday| Day)?", _easter(0)),
    ("ascension", r"Ascension Day", _easter(39)),
    ("pentecost whit whitsunday", r"Pentecost(?: Sunday)?|Whit ?[Ss]unday", _easter(49)),
    ("tax", r"Tax Day", _fixed(4, 15)),
    ("earth", r"Earth Day", _fixed(4, 22)),
    ("anzac", r"Anzac Day|ANZAC Day", _fixed(4, 25)),
    ("may", r"May Day", _fixed(5, 1)),
    ("cinco", r"Cinco de Mayo", _fixed(5, 5)),
    ("mother mothers", r"Mother['’]?s['’]? Day", _nth(5, 6, 2)),
    ("memorial", r"Memorial Day", _nth(5, 0, -1)),
    ("flag", r"Flag Day", _fixed(6, 14)),
    ("father fathers", r"Father['’]?s['’]? Day", _nth(6, 6, 3)),
    ("juneteenth", r"Juneteenth", _fixed(6, 19)),
    ("canada", r"Canada Day", _fixed(7, 1)),
    ("independence fourth july", r"Independence Day|Fourth of July|July Fourth", _fixed(7, 4)),
    ("bastille", r"Bastille Day", _fixed(7, 14)),
    ("labor labour", r"Labou?r Day", _nth(9, 0, 1)),
    ("constitution", r"Constitution Day", _fixed(9, 17)),
    ("columbus indigenous", r"Columbus Day|Indigenous Peoples?['’]?s?['’]? Day", _nth(10, 0, 2)),
    ("halloween hallowe", r"Hallowe['’]?en", _fixed(10, 31)),
    ("all", r"All Saints['’]? Day", _fixed(11, 1)),
    ("all", r"All Souls['’]? Day", _fixed(11, 2)),
    ("guy", r"Guy Fawkes (?:Day|Night)", _fixed(11, 5)),
    ("election", r"[Ee]lection (?:[Dd]ay|Night)", _after(_nth(11, 0, 1), 1)),
    (
        "veteran veterans armistice remembrance",
        r"Veterans?['’]?s?['’]? Day|Armistice Day|Remembrance Day",
        _fixed(11, 11),
    ),
    ("thanksgiving", r"Thanksgiving(?: Day)?", _THANKSGIVING),
    ("black", r"Black Friday", _after(_THANKSGIVING, 1)),
    ("cyber", r"Cyber Monday", _after(_THANKSGIVING, 4)),
    ("pearl", r"Pearl Harbor Day", _fixed(12, 7)),
    ("christmas", r"Christmas Eve", _fixed(12, 24)),
    ("christmas", r"Christmas(?: Day)?", _fixed(12, 25)),
    ("boxing", r"Boxing Day", _fixed(12, 26)),
)
_PATTERNS = tuple(lazily(rf"(?:{pattern})\b") for _, pattern, _ in NAMED_DAYS)
_BY_WORD = {
    word: [number for number, row in enumerate(NAMED_DAYS) if word in row[0].split()]
    for row in NAMED_DAYS
    for word in row[0].split()
}
STARTERS = frozenset(_BY_WORD)
_LONGEST = 40


def match(text: str, start: int, word: str) -> tuple[int, int] | None:
    """Number of the named day (in ``NAMED_DAYS``) that begins with the word at the offset, and the offset after it."""
    window = text[start : start + _LONGEST]
    for number in _BY_WORD[word]:
        found = _PATTERNS[number].match(window)
        if found:
            return number, start + found.end()
    return None


def without_year(number: int) -> str | None:
    """``XXXX-12-25`` for a named day that has the same date every year, else None."""
    first, second = day(number, 2001), day(number, 2002)
    return f"XXXX-{first:%m-%d}" if (first.month, first.day) == (second.month, second.day) else None


def day(number: int, year: int) -> date:
    """The date of a named day in a year. Raises ValueError for a year that the calendar does not have."""
    return NAMED_DAYS[number][2](year)
