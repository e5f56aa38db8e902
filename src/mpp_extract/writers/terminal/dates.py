"""What is told of dates: what the value adds to the words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mpp_extract.writers.terminal.context import Context, grey
from mpp_extract.writers.terminal.layout import Row, clean

if TYPE_CHECKING:
    from mpp_extract import record

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)\Z")
_MONTH = re.compile(r"(\d{4})(?:-\d\d)?\Z")
_NUMBER = re.compile(r"\d+")


def dates(known: Context) -> Iterator[tuple[record.Date, Row]]:
    """The words; the day or days that they mean."""
    for date in known.article.dates or []:
        yield date, Row([(clean(date.text), "dates bold")], grey(added(date)), known.line(date.start))


def added(date: record.Date) -> str | None:
    """What the value tells that the words don't: the day of ``Tuesday``, nothing for ``March 2019``."""
    value = "" if (date.value or "").endswith("_REF") else (date.value or "").partition("T")[0]
    if not value or "X" in value:
        return None
    said = {number.lstrip("0") for number in _NUMBER.findall(date.text)}
    day = _DAY.match(value)
    if day:
        return None if {day[1].lstrip("0"), day[3].lstrip("0")} <= said else value
    month = _MONTH.match(value)
    if month:
        return None if month[1].lstrip("0") in said else value
    return _period(value, date, said)


def _period(value: str, date: record.Date, said: set[str]) -> str | None:
    """Of a week, quarter, season, decade, fiscal year: nothing where its year is in the words."""
    number = _NUMBER.search(value)
    year = number[0].lstrip("0") if number else ""
    if any(year and each.startswith(year) for each in said):
        return None
    if value.startswith("FY"):
        return f"fiscal year {year}"
    if date.earliest and date.latest:
        return f"{date.earliest} to {date.latest}"
    return None if value.startswith("BC") else value
