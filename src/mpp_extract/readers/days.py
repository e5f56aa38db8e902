"""The day that a date of metadata names: ISO 8601, RFC 822, seconds since 1970, and dates in English words."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from mpp_extract.language.calendar import MONTH_NAMES, NEWS_YEARS

# Years outside are placeholders (0001, 9999) or misreadings of another number.
_PLACEHOLDERS = frozenset({date(1970, 1, 1), date(1900, 1, 1)})  # what programs make of 0
_ISO = re.compile(r"\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
# 20190703, 20190703T040512Z, 20190703040512; a longer or other run of digits is a number
_COMPACT = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(?:\D|(?:\d{4}|\d{6})?(?:\D|$))")
_DOTTED = re.compile(r"\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)")  # day first wherever dots are used
_SLASHED = re.compile(r"\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)")
_MONTHS = tuple(name[:3].lower() for name in MONTH_NAMES)
_MONTH = rf"({'|'.join(_MONTHS)})[a-z]*\.?"
_DAY_MONTH = re.compile(rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+{_MONTH},?[\s-]+(\d{{4}})(?!\d)", re.I)
_MONTH_DAY = re.compile(rf"\b{_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})(?!\d)", re.I)
_EPOCH = re.compile(r"\s*-?\d{9,13}(?:\.\d+)?\s*\Z")


def day(value: object) -> date | None:
    """The day that a value of metadata names, as it stands there: in its own time zone, never converted.

    Seconds or milliseconds since 1970 are in UTC. None for what names no day, names it ambiguously (03/04/2021), or
    holds a placeholder such as year 0001.

    >>> day("2021-03-03T23:30:00-05:00"), day("Wed, 3 Mar 2021 23:30:00 -0500"), day(1614733200)
    (datetime.date(2021, 3, 3), datetime.date(2021, 3, 3), datetime.date(2021, 3, 3))
    >>> day("March 3, 2021"), day("03/04/2021"), day("0001-01-01T00:00:00Z")
    (datetime.date(2021, 3, 3), None, None)
    """
    if isinstance(value, dict):  # {"$date": …} of MongoDB's exports, {"value": …} of many others
        return next((day(value[key]) for key in ("$date", "value", "date", "$numberLong") if key in value), None)
    if isinstance(value, bool) or value is None:
        return None
    text = str(value)[:100]
    return _numeric(text) or _worded(text) or _epoch(text)


def in_calendar(year: str | int, month: str | int, day_of_month: str | int) -> date | None:
    """The day of three numbers; None where the calendar has none of them.

    >>> in_calendar(2024, "02", "29"), in_calendar("2023", 2, 29)
    (datetime.date(2024, 2, 29), None)
    """
    try:
        return date(int(year), int(month), int(day_of_month))
    except (ValueError, OverflowError):  # a number of ten figures is none that the calendar can be asked about
        return None


def _numeric(text: str) -> date | None:
    if match := _ISO.match(text):
        return _date(match[1], match[3], match[4])
    if match := _COMPACT.match(text):
        return _date(match[1], match[2], match[3])
    if match := _DOTTED.match(text):
        return _date(match[3], match[2], match[1])
    if match := _SLASHED.match(text):
        first, second = int(match[1]), int(match[2])
        if first > 12 or first == second:
            return _date(match[3], second, first)
        return _date(match[3], first, second) if second > 12 else None
    return None


def _worded(text: str) -> date | None:
    if match := _DAY_MONTH.search(text):
        return _date(match[3], _MONTHS.index(match[2].lower()) + 1, match[1])
    if match := _MONTH_DAY.search(text):
        return _date(match[3], _MONTHS.index(match[1].lower()) + 1, match[2])
    return None


def _epoch(text: str) -> date | None:
    if _EPOCH.match(text) is None:
        return None
    number = float(text)
    seconds = number / 1000 if abs(number) >= 10**11 else number  # 10**11 seconds are in the year 5138
    found = datetime.fromtimestamp(seconds, UTC).date()
    return found if found not in _PLACEHOLDERS else None


def _date(year: str | int, month: str | int, day_of_month: str | int) -> date | None:
    found = in_calendar(year, month, day_of_month)
    known = found is not None and found.year in NEWS_YEARS and found not in _PLACEHOLDERS
    return found if known else None
