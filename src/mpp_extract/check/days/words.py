"""What checks of days read off the words and values of dates."""

from __future__ import annotations

import re
from datetime import date

from mpp_extract.language.calendar import MONTHS
from mpp_extract.record import Date

MONTH = re.compile(rf"\b(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b", re.I)
YEAR = re.compile(r"\b[12]\d{3}\b")


def day_of(each: Date) -> date | None:
    """The day of a date whose value is one, with or without a time of it."""
    value = each.value or ""
    try:
        return date.fromisoformat(value[:10]) if value[10:11] in ("", "T") else None
    except ValueError:
        return None


def full_day(each: Date) -> date | None:
    """The day of a date whose own words have its year."""
    return day_of(each) if YEAR.search(each.text) and not each.anchored else None
