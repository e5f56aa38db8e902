"""Days to TIMEX3 values of any grain, and steps along the calendar."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

SEASONS = {
    12: "WI",
    1: "WI",
    2: "WI",
    3: "SP",
    4: "SP",
    5: "SP",
    6: "SU",
    7: "SU",
    8: "SU",
    9: "FA",
    10: "FA",
    11: "FA",
}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "fy": 12, "decade": 120, "century": 1200, "season": 3}


def value(day: date, grain: str) -> str:
    """The TIMEX3 value of the stretch of that grain that holds the day.

    >>> value(date(2019, 4, 12), "week"), value(date(2019, 4, 12), "decade")
    ('2019-W15', '201')
    """
    if grain in ("week", "weekend"):
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}" + ("-WE" if grain == "weekend" else "")
    if grain == "season":
        return f"{season_year(day):04d}-{SEASONS[day.month]}"
    forms: dict[str, Callable[[], str]] = {
        "day": day.isoformat,
        "month": lambda: f"{day.year:04d}-{day.month:02d}",
        "quarter": lambda: f"{day.year:04d}-Q{(day.month + 2) // 3}",
        "half": lambda: f"{day.year:04d}-H{(day.month + 5) // 6}",
        "year": lambda: f"{day.year:04d}",
        "fy": lambda: f"FY{fiscal_year(day):04d}",
        "decade": lambda: f"{day.year // 10:03d}",
        "century": lambda: f"{day.year // 100:02d}",
    }
    return forms[grain]()


def season_year(day: date) -> int:
    """The year that a day's season is named by: January's winter is that of the year before."""
    return day.year - 1 if day.month <= 2 else day.year


def fiscal_year(day: date) -> int:
    """The US government's fiscal year of a day (it began in July until 1976, which news no longer needs)."""
    return day.year + 1 if day.month >= 10 else day.year


def step(day: date, grain: str, count: int) -> date | None:
    """The day so many grains later (earlier for a negative count), the month's last day where it would not exist.

    None where the calendar has no such day.

    >>> step(date(2020, 3, 31), "month", -1)
    datetime.date(2020, 2, 29)
    """
    try:
        if grain in ("day", "week", "weekend"):
            return day + timedelta(count * (1 if grain == "day" else 7))
        months = day.year * 12 + day.month - 1 + count * _MONTHS[grain]
        year, month = months // 12, months % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (ValueError, OverflowError):
        return None
