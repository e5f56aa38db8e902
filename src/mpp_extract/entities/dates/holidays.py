"""Named days: how newspapers write them, and the date of each in a year, by rule.

Sources: 5 U.S.C. 6103 (US federal holidays); 2 U.S.C. 7 (Election Day); US Const. amend. XX (Inauguration Day); the
Gregorian computus of Meeus, Jones and Butcher (Easter).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

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
# Name as a pattern, and the date in a year.
NAMED_DAYS: tuple[tuple[str, DateRule], ...] = (
    (r"New Year['’]?s['’]? Eve", _fixed(12, 31)),
    (r"New Year['’]?s['’]? Day", _fixed(1, 1)),
    (r"New Year['’]s\b(?! [A-Z])", _fixed(1, 1)),
    (r"(?:Dr\. )?(?:Martin Luther King(?:,? Jr\.?)?|MLK) Day", _nth(1, 0, 3)),
    (r"Inauguration Day", _fixed(1, 20)),
    (r"Groundhog Day", _fixed(2, 2)),
    (r"(?:St\. |Saint )?Valentine['’]?s['’]? Day", _fixed(2, 14)),
    (r"Presidents?['’]?s?['’]? Day", _nth(2, 0, 3)),
    (r"(?:St\.|Saint) Patrick['’]?s['’]? Day", _fixed(3, 17)),
    (r"April Fools?['’]?s?['’]? Day", _fixed(4, 1)),
    (r"Ash Wednesday", _easter(-46)),
    (r"Shrove Tuesday|Mardi Gras|Fat Tuesday", _easter(-47)),
    (r"Palm Sunday", _easter(-7)),
    (r"Maundy Thursday|Holy Thursday", _easter(-3)),
    (r"Good Friday", _easter(-2)),
    (r"Easter Monday", _easter(1)),
    (r"Easter(?: Sunday| Day)?", _easter(0)),
    (r"Ascension Day", _easter(39)),
    (r"Pentecost(?: Sunday)?|Whit ?[Ss]unday", _easter(49)),
    (r"Tax Day", _fixed(4, 15)),
    (r"Earth Day", _fixed(4, 22)),
    (r"Anzac Day|ANZAC Day", _fixed(4, 25)),
    (r"May Day", _fixed(5, 1)),
    (r"Cinco de Mayo", _fixed(5, 5)),
    (r"Mother['’]?s['’]? Day", _nth(5, 6, 2)),
    (r"Memorial Day", _nth(5, 0, -1)),
    (r"Flag Day", _fixed(6, 14)),
    (r"Father['’]?s['’]? Day", _nth(6, 6, 3)),
    (r"Juneteenth", _fixed(6, 19)),
    (r"Canada Day", _fixed(7, 1)),
    (r"Independence Day|(?:the )?Fourth of July|July Fourth", _fixed(7, 4)),
    (r"Bastille Day", _fixed(7, 14)),
    (r"Labou?r Day", _nth(9, 0, 1)),
    (r"Constitution Day", _fixed(9, 17)),
    (r"Columbus Day|Indigenous Peoples?['’]?s?['’]? Day", _nth(10, 0, 2)),
    (r"Hallowe['’]?en", _fixed(10, 31)),
    (r"All Saints['’]? Day", _fixed(11, 1)),
    (r"All Souls['’]? Day", _fixed(11, 2)),
    (r"Guy Fawkes (?:Day|Night)", _fixed(11, 5)),
    (r"Election (?:Day|Night)", _after(_nth(11, 0, 1), 1)),
    (r"Veterans?['’]?s?['’]? Day|Armistice Day|Remembrance Day", _fixed(11, 11)),
    (r"Thanksgiving(?: Day)?", _THANKSGIVING),
    (r"Black Friday", _after(_THANKSGIVING, 1)),
    (r"Cyber Monday", _after(_THANKSGIVING, 4)),
    (r"Pearl Harbor Day", _fixed(12, 7)),
    (r"Christmas Eve", _fixed(12, 24)),
    (r"Christmas(?: Day)?", _fixed(12, 25)),
    (r"Boxing Day", _fixed(12, 26)),
)
_PATTERNS = tuple((re.compile(pattern + r"\b"), rule) for pattern, rule in NAMED_DAYS)
STARTERS = frozenset(
    "new dr martin mlk inauguration groundhog st saint valentine valentines president presidents april ash shrove mardi fat"
    " palm maundy holy good easter ascension pentecost whit whitsunday tax earth anzac may cinco mother mothers memorial"
    " flag father fathers juneteenth canada independence fourth july bastille labor labour constitution columbus"
    " indigenous halloween hallowe all guy election veteran veterans armistice remembrance thanksgiving black cyber pearl"
    " christmas boxing the".split()
) - {"the"}


def match(text: str, start: int) -> tuple[int, int] | None:
    """Number of the named day that starts at the offset (in ``NAMED_DAYS``) and the offset after it, or None."""
    window = text[start : start + 40]
    for number, (pattern, _) in enumerate(_PATTERNS):
        found = pattern.match(window)
        if found:
            return number, start + found.end()
    return None


def day(number: int, year: int) -> date:
    """The date of a named day in a year. Raises ValueError for a year that the calendar does not have."""
    return NAMED_DAYS[number][1](year)
