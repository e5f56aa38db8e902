"""The first and last day that a TIMEX3 value can mean."""

from __future__ import annotations

import re
from datetime import date, timedelta

from mpp_extract.language.calendar import SEASON_MONTHS

_VALUE = re.compile(
    r"""(?P<day>\d{4}-\d\d-\d\d)(?:T.*)?
      | (?P<wyear>\d{4})-W(?P<week>\d\d)(?P<weekend>-WE)?
      | (?P<myear>\d{4})-(?P<month>0[1-9]|1[0-2])
      | (?P<pyear>\d{4})-(?P<part>[QH])(?P<number>[1-4])
      | (?P<syear>\d{4})-(?P<season>SP|SU|FA|WI)
      | FY(?P<fyear>\d{4})(?:-(?P<fpart>[QH])(?P<fnumber>[1-4]))?
      | (?P<year>\d{4}) | (?P<decade>\d{3}) | (?P<century>\d\d)""",
    re.VERBOSE,
)


def bounds(value: str | None) -> tuple[date, date] | None:
    """First and last day of a value, both inclusive; equal for a day or a time within it.

    value: ``2019-04-12``, ``2019-04-12T09:00``, ``2019-W14``, ``2019-W14-WE``, ``2019-04``, ``2019-Q2``, ``2019-H1``,
    ``2019-SU`` (1 June to 31 August; ``WI`` 1 December to the end of February of the next year), ``2019``,
    ``FY2019`` (US federal: 1 October 2018 to 30 September 2019), ``198`` (a decade), ``18`` (a century: 1800 to 1899).
    Returns None for what bounds nothing: ``PAST_REF``, ``XXXX-04-12``, before Christ (datetime has no such years).
    Raises nothing: a day that does not exist has no bounds either.

    >>> bounds("2019-W14")
    (datetime.date(2019, 4, 1), datetime.date(2019, 4, 7))
    """
    match = _VALUE.fullmatch(value or "")
    if match is None:
        return None
    try:
        return _days(match)
    except (ValueError, OverflowError):
        return None


def _days(match: re.Match[str]) -> tuple[date, date]:
    if match["day"]:
        day = date.fromisoformat(match["day"])
        return day, day
    if match["wyear"]:
        monday = date.fromisocalendar(int(match["wyear"]), int(match["week"]), 1)
        return (monday + timedelta(5) if match["weekend"] else monday), monday + timedelta(6)
    if match["myear"]:
        return months(int(match["myear"]), int(match["month"]), 1)
    if match["pyear"]:
        length = _length(match["part"], int(match["number"]))
        return months(int(match["pyear"]), (int(match["number"]) - 1) * length + 1, length)
    if match["syear"]:
        return months(int(match["syear"]), SEASON_MONTHS[match["season"]], 3)
    if match["fyear"]:
        return _fiscal(match)
    return _years(match)


def _length(part: str, number: int) -> int:
    if part == "H" and number > 2:
        raise ValueError(f"no half {number}")
    return 3 if part == "Q" else 6


def _fiscal(match: re.Match[str]) -> tuple[date, date]:
    """The US federal government's year, from 1 October (31 U.S.C. 1102)."""
    year = int(match["fyear"]) - 1
    if not match["fpart"]:
        return months(year, 10, 12)
    number = int(match["fnumber"])
    length = _length(match["fpart"], number)
    return months(year, 10 + (number - 1) * length, length)


def _years(match: re.Match[str]) -> tuple[date, date]:
    for name, length in (("year", 1), ("decade", 10), ("century", 100)):
        if match[name]:
            first = int(match[name]) * length
            return date(first, 1, 1), date(first + length - 1, 12, 31)
    raise ValueError("no value")


def months(year: int, month: int, length: int) -> tuple[date, date]:
    """First and last day of so many months from a month on; months over 12 are of the next year.

    >>> months(2019, 12, 3)
    (datetime.date(2019, 12, 1), datetime.date(2020, 2, 29))
    """
    first = year * 12 + month - 1
    after = first + length
    # The day before the first of the month after; the last month of the calendar has none.
    last = date(after // 12, after % 12 + 1, 1) - timedelta(1) if after // 12 < 10000 else date(9999, 12, 31)
    return date(first // 12, first % 12 + 1, 1), last
