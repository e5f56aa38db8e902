"""Days as pages write them, for machines and for readers; placeholders are none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from mpp_extract.language import calendar
from mpp_extract.language.word_sets import numbered
from mpp_extract.readers.days import in_calendar

# Spanish, French, German, Italian, Portuguese and Dutch, as they are written in full; January first.
_FOREIGN_MONTHS = (
    "enero janvier januar jänner gennaio janeiro januari",
    "febrero février fevrier februar febbraio fevereiro februari",
    "marzo mars märz março maart",
    "abril avril aprile",
    "mayo mai maggio maio mei",
    "junio juin juni giugno junho",
    "julio juillet juli luglio julho",
    "agosto août aout augustus",
    "septiembre setiembre septembre settembre setembro",
    "octubre octobre oktober ottobre outubro",
    "noviembre novembre novembro",
    "diciembre décembre dezember dicembre dezembro",
)
MONTHS = numbered(_FOREIGN_MONTHS, start=1) | calendar.MONTHS
_MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)"
_FORMS = tuple(
    re.compile(form, re.I)
    for form in (
        rf"(?<![\d-]){_YEAR}-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})(?!\d)",
        rf"(?<![\d/]){_YEAR}[/.](?P<month>\d{{1,2}})[/.](?P<day>\d{{1,2}})(?![\d/])",
        rf"\b{_MONTH}\s*{_DAY}\s*,?\s*{_YEAR}\b",
        rf"\b{_DAY}\.?\s*(?:of\s+|de\s+)?[-\s]?{_MONTH}[-\s,]*(?:de\s+)?{_YEAR}\b",
        rf"\b{_YEAR}[-\s,]+{_MONTH}[-\s,]+{_DAY}\b",
    )
)
_NUMBERS = re.compile(
    r"(?<![\d/.-])(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>(?:1[89]|20)\d\d|"
    r"\d\d)(?![\d/-])"
)
_COMPACT = re.compile(r"^(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?:[T ]?\d{4,6}.*)?$")
_EPOCH = re.compile(r"^1?\d{9}(?:\d{3})?$")
_TIME = re.compile(r"\d[T\s]+(\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d|[+-]\d\d\b)?", re.I)
# What programs write where they know no date: the zero of several clocks, and the days around it in other zones.
_PLACEHOLDERS = frozenset(
    {date(1, 1, 1), date(1899, 12, 30), date(1899, 12, 31), date(1900, 1, 1), date(1901, 12, 13), date(1904, 1, 1)}
    | {date(1969, 12, 31), date(1970, 1, 1), date(1970, 1, 2), date(1979, 12, 31), date(1980, 1, 1)}
)
_EARLIEST = 1800  # archives of newspapers give the year of print


@dataclass(frozen=True, slots=True)
class Day:
    """A day as stated; with the moment in UTC where a time and a zone stand by it, and whether that zone is UTC."""

    day: date
    moment: datetime | None = None
    utc: bool = False


def day_of(value: object, day_first: bool) -> Day | None:
    """The day that a machine-readable value gives, in the zone that it is written in; None for what is none.

    >>> day_of("2024-03-01T23:30:00-05:00", False).day
    datetime.date(2024, 3, 1)
    >>> day_of("0001-01-01T00:00:00", False) is None
    True
    """
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value")
    text = str(value).strip() if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
    if not text or len(text) > 100:
        return None
    if _EPOCH.match(text):
        moment = datetime.fromtimestamp(int(text[:10]), UTC)
        return Day(moment.date(), moment, True) if _plausible(moment.date()) else None
    compact = _COMPACT.match(text)
    day = _date(compact) if compact else day_in(text, day_first)
    if day is None:
        return None
    time = _TIME.search(text)
    if time is None or not time[4]:
        return Day(day, None, bool(re.search(r"\b(?:GMT|UTC)\b", text)))
    return Day(day, *_moment(day, time))


def day_in(text: str, day_first: bool) -> date | None:
    """The first day written out in a line, or None.

    >>> day_in("Posted on Tuesday, Sept. 3rd, 2019 at 4:10 p.m.", False)
    datetime.date(2019, 9, 3)
    >>> day_in("03/04/2024", True), day_in("03/04/2024", False)
    (datetime.date(2024, 4, 3), datetime.date(2024, 3, 4))
    """
    found = [match for form in _FORMS if (match := form.search(text))]
    if found:
        return _date(min(found, key=lambda match: match.start()))
    numbers = _NUMBERS.search(text)
    if numbers is None:
        return None
    one, two = int(numbers["one"]), int(numbers["two"])
    day, month = (one, two) if (day_first or one > 12 or numbers["mark"] == ".") and two <= 12 else (two, one)
    year = int(numbers["year"])
    return _made(year if year > 99 else 2000 + year, month, day)


def _date(match: re.Match[str]) -> date | None:
    month = match["month"].lower()
    return _made(int(match["year"]), int(month) if month.isdigit() else MONTHS[month], int(match["day"]))


def _made(year: int, month: int, day: int) -> date | None:
    made = in_calendar(year, month, day)
    return made if made is not None and _plausible(made) else None


def _plausible(day: date) -> bool:
    return day.year >= _EARLIEST and day not in _PLACEHOLDERS and day <= datetime.now(UTC).date() + timedelta(2)


def _moment(day: date, time: re.Match[str]) -> tuple[datetime | None, bool]:
    zone = time[4].upper()
    digits = zone.replace(":", "")
    offset = (
        timedelta()
        if zone == "Z"
        else timedelta(hours=int(digits[:3]), minutes=int((digits[0] + digits[3:]) if digits[3:] else 0))
    )
    try:
        moment = (
            datetime(day.year, day.month, day.day, int(time[1]), int(time[2]), int(time[3] or 0), tzinfo=UTC) - offset
        )
    except (ValueError, OverflowError):
        return None, False
    return moment, offset == timedelta()
