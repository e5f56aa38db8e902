"""Months, days of months and named days without their year: which year it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mpp_extract.entities.dates import anchor, holidays, shape
from mpp_extract.entities.dates.frame import Direction, Frame, Value
from mpp_extract.entities.dates.sense import Sense

# A month so much smaller than the one before it is of the next year (November, then January).
_TURN = 10
# Within so many days of the reference date a wrong weekday is a slip of the writer, not a sign of another year.
_CLOSE = 60


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def year_of(sense: Sense, frame: Frame) -> tuple[int | None, bool]:
    """The year that ``of this year``, ``of the same year`` give."""
    which = (sense.deixis or "").removeprefix("year-")
    shift = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(which, 0)
    from_text = which in ("same", "previous", "following")
    seen = (frame.said("year") if from_text else None) or frame.base
    return (None, False) if seen is None else (seen.day.year + shift, seen.anchored)


def month(sense: Sense, frame: Frame, direction: Direction) -> Value:
    """A month, a day of one, or the week that holds such a day; ``XXXX-04-12`` where the year can't be known."""
    year, anchored = _month_year(sense, frame, direction)
    number = sense.month or 1
    if year is None:
        text = f"XXXX-{number:02d}" + (f"-{sense.day:02d}" if sense.day else "")
        return (None if sense.grain == "week" else text), False
    if sense.number is not None and sense.weekday is not None:
        nth = _nth(year, number, sense.weekday, sense.number)
        return (None if nth is None else nth.isoformat()), anchored
    if sense.day is None:
        return f"{year:04d}-{number:02d}", anchored
    found = _make(year, number, sense.day)
    if found is None:
        return f"XXXX-{number:02d}-{sense.day:02d}", anchored
    return shape.value(found, sense.grain), anchored


def _nth(year: int, number: int, weekday: int, count: int) -> date | None:
    """The n-th such weekday of a month; the fifth is the last, be it the fourth."""
    first = 1 + (weekday - date(year, number, 1).weekday()) % 7
    found = _make(year, number, first + 7 * (count - 1))
    return found or (_make(year, number, first + 7 * (count - 2)) if count == 5 else None)


def _month_year(sense: Sense, frame: Frame, direction: Direction) -> tuple[int | None, bool]:
    if sense.year is not None:
        return sense.year, False
    which = sense.deixis or ""
    if which.startswith("year-"):
        return year_of(sense, frame)
    if which in ("same", "following", "previous"):
        said = frame.said("year") or frame.base
        return (None, False) if said is None else (_text_year(sense, said.day, which), said.anchored)
    if sense.until is not None:
        return _year_of_range(sense, sense.until, frame, direction)
    seen = frame.base if which else frame.nearby(direction=direction)
    if seen is None:
        return None, False
    if frame.entry is not None and not which:
        return _leap(sense, frame.entry.year_of(sense.month or 1)), False
    if frame.told:
        return _story_year(sense, frame, seen.day), seen.anchored
    past = None if which else frame.told_here(seen.day)
    if past is not None and (sense.month or 1, sense.day or 31) >= (past.month, past.day) and _is_told(direction):
        return _leap(sense, past.year), False
    gone = None if which or sense.day is None else frame.goes_on_from(seen.day, sense.month or 1, sense.day)
    if gone is not None and _is_told(direction):
        return gone.year, False
    beside = _said_beside(sense, frame, seen.day, direction)
    if beside is not None:
        return beside, False
    return _leap(sense, _news_year(sense, frame, seen.day, direction)), seen.anchored


def _year_of_range(sense: Sense, until: Sense, frame: Frame, direction: Direction) -> tuple[int | None, bool]:
    """The first of a range is seen from its end: ``from December to March``."""
    year, anchored = _month_year(until, frame, direction)
    if year is None:
        return None, False
    later = ((sense.month or 1), sense.day or 0) > ((until.month or 1), until.day or 0)
    return year - (1 if later else 0), anchored


def _leap(sense: Sense, year: int) -> int:
    """For February 29 the nearest year that has one."""
    if (sense.month, sense.day) != (2, 29):
        return year
    return next((y for y in (year, year + 1, year - 1, year + 2, year - 2) if _make(y, 2, 29)), year)


def _text_year(sense: Sense, said: date, which: str) -> int:
    month = sense.month or 1
    if which == "following":
        return said.year + (1 if month <= said.month else 0)
    if which == "previous":
        return said.year - (1 if month >= said.month else 0)
    return said.year


def _story_year(sense: Sense, frame: Frame, base: date) -> int:
    """The year of the date said before; January after a November or December is the next year's."""
    if frame.opened is not None and frame.opened.month > 1:
        # In March 1996 she was hired; in January she left.
        return _leap(sense, frame.opened.year_of(sense.month or 1))
    last = frame.mentions[-1]
    rolled = last.bc is None and last.grain in ("day", "month", "week") and base.month - (sense.month or 1) >= _TURN
    return _leap(sense, base.year + (1 if rolled else 0))


def _news_year(sense: Sense, frame: Frame, base: date, direction: Direction) -> int:
    """The year of a month or a month's day seen from the reference date."""
    which = sense.deixis
    here = (base.month, base.day if sense.day else 0)
    there = (sense.month or 1, sense.day or 0)
    back = base.year if there <= here else base.year - 1
    ahead = base.year if there >= here else base.year + 1
    if which == "this":
        return base.year
    if which == "last":
        return back if there < here else base.year - 1
    if which == "next":
        return ahead if there > here else base.year + 1
    if frame.opened is not None and frame.opened.is_past(base) and direction() in (anchor.PAST, anchor.OPEN):
        return frame.opened.year_of(there[0])
    if frame.opened is not None and frame.opened.year > base.year and direction() != anchor.PAST:
        return frame.opened.year_of(there[0])  # Next year's fair runs Aug. 3-9
    if back == ahead:
        return back
    return _nearer(sense, base, back, ahead, direction())


def _is_told(direction: Direction) -> bool:
    """Whether the clause tells of what was."""
    return direction() in (anchor.PAST, anchor.OPEN)


def _said_beside(sense: Sense, frame: Frame, base: date, direction: Direction) -> int | None:
    """The year, gone by, of a full date said before that lies beside this day: May 17, 1983, then May 19."""
    if sense.day is None or sense.deixis is not None or frame.opened is not None:
        return None
    if sense.month == base.month and sense.day == base.day:
        return None
    year = frame.beside_said(sense.month or 1, sense.day)
    return year if year is not None and year < base.year and direction() != anchor.AHEAD else None


def _nearer(sense: Sense, base: date, back: int, ahead: int, way: str) -> int:
    """The verb decides, but not for a date many months off where the other reading is days away."""
    number, day_ = sense.month or 1, min(sense.day or 15, 28)
    gone = (base - date(back, number, day_)).days
    coming = (date(ahead, number, day_) - base).days
    if _fits(sense, back, base) != _fits(sense, ahead, base):
        return back if _fits(sense, back, base) else ahead
    if way == anchor.AHEAD:
        return back if coming > 300 and gone < 45 else ahead
    if way == anchor.PAST:
        return ahead if sense.day and gone > 300 and coming < 32 else back
    if way == anchor.SOON:
        return ahead if coming < 185 else back
    return ahead if coming < gone / 3 and coming < 75 else back


def _fits(sense: Sense, year: int, base: date) -> bool:
    """Whether the weekday beside a date is its weekday in that year; near the day of writing it need not be."""
    if sense.weekday is None or sense.day is None:
        return True
    found = _make(year, sense.month or 1, sense.day)
    return found is not None and (found.weekday() == sense.weekday or abs((found - base).days) < _CLOSE)


def holiday(sense: Sense, frame: Frame, direction: Direction) -> Value:
    """The date of a named day."""
    number = sense.holiday or 0
    year, anchored = sense.year, False
    if year is None:
        year, anchored = _holiday_year(sense, frame, direction)
    if year is None:
        return holidays.without_year(number), False
    try:
        found = holidays.day(number, year)
        if sense.grain == "weekend" and found.weekday() == 0:
            found = date.fromordinal(found.toordinal() - 1)
        return shape.value(found, sense.grain), anchored
    except (ValueError, OverflowError):
        return None, False


def _holiday_year(sense: Sense, frame: Frame, direction: Direction) -> tuple[int | None, bool]:
    seen = frame.base if sense.deixis else frame.nearby(direction=direction)
    if seen is None:
        return None, False
    base = seen.day
    if (sense.deixis or "").startswith("year-"):
        return year_of(sense, frame)
    if frame.told:
        return base.year, seen.anchored
    this_year = holidays.day(sense.holiday or 0, base.year)
    seen_as = replace(sense, month=this_year.month, day=this_year.day)
    said = _said_beside(seen_as, frame, base, direction)
    return (said, False) if said is not None else (_news_year(seen_as, frame, base, direction), seen.anchored)


def day(sense: Sense, frame: Frame, direction: Direction) -> Value:
    """``the 12th``: of the month said last in a story, else of the reference date's or the one beside it."""
    number = sense.day or 1
    seen = frame.nearby("month", direction)
    if seen is None:
        return f"XXXX-XX-{number:02d}", False
    base = seen.day
    told = _month_told(frame, base, number, direction) if sense.deixis is None else None
    if told is not None:
        found = _make(told.year, told.month, number)
        return (None if found is None else found.isoformat()), False
    if sense.deixis is not None:
        months = {"month-last": -1, "month-next": 1}.get(sense.deixis, 0)
        found = _make(*_other_month(base, months), number)
        return (None if found is None else found.isoformat()), seen.anchored
    found = _make(base.year, base.month, number)
    if found is not None and not frame.told:
        way = direction()
        if way == anchor.PAST and found > base:
            found = _make(*_other_month(base, -1), number)
        elif way in (anchor.AHEAD, anchor.SOON) and found < base:
            found = _make(*_other_month(base, 1), number)
    return (None if found is None else found.isoformat()), seen.anchored


def _month_told(frame: Frame, base: date, number: int, direction: Direction) -> date | None:
    """A day of the month that ``the 12th`` is of: of a chronology's entry, or of the past that the paragraph tells."""
    if frame.entry is not None and frame.entry.grain != "year":
        return frame.entry.day
    past = None if frame.told else frame.told_here(base)
    return past if past is not None and number >= past.day and _is_told(direction) else None


def _other_month(base: date, count: int) -> tuple[int, int]:
    months = base.year * 12 + base.month - 1 + count
    return months // 12, months % 12 + 1
