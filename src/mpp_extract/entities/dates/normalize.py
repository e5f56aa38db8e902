"""What an expression means, to its TIMEX3 value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from mpp_extract.entities.dates import before_christ, periods, shape, weekdays, years
from mpp_extract.entities.dates.frame import Direction, Frame, Value
from mpp_extract.entities.dates.sense import Sense


def resolve(sense: Sense, frame: Frame, direction: Direction) -> Value:
    """The TIMEX3 value (None where unknown), and whether the reference date was needed for it.

    direction: tells ``past``, ``ahead`` or ``open``; asked only where the value hangs on it.
    """
    if sense.fault is not None:
        return None, False
    if sense.value is not None:
        return sense.value, False
    if sense.back:
        value, anchored = resolve(replace(sense, back=0), frame, direction)
        return _back(value, sense.back), anchored
    if sense.months:
        value, anchored = resolve(replace(sense, months=0), frame, direction)
        day = None if value is None else shape.step(date.fromisoformat(value), "month", sense.months)
        return (None if day is None else day.isoformat()), anchored
    if sense.grain == "clock":
        return None, False
    if frame.bc is not None and sense.year is None:
        return before_christ.resolve(sense, frame.bc), False
    return _timed(sense, *_RESOLVERS[_kind(sense)](sense, frame, direction))


def _kind(sense: Sense) -> str:
    if sense.holiday is not None:
        return "holiday"
    if sense.month is not None:
        return "month"
    if sense.weekday is not None:
        return "weekday"
    if sense.deixis == "latest":
        return "deictic"
    if sense.season is not None:
        return "season"
    if sense.number is not None:
        return "numbered"
    if sense.year is not None:
        return "year"
    if sense.day is not None:
        return "day"
    if sense.shift is not None:
        return "shift"
    return "clock" if sense.deixis is None or sense.of is not None else "deictic"


def _timed(sense: Sense, value: str | None, anchored: bool) -> Value:
    if value is None or sense.kind == "date":
        return value, anchored
    if sense.hour is None:
        return (f"{value}T{sense.part}" if sense.part else value), anchored
    seconds = "" if sense.second is None else f":{sense.second:02d}"
    clock = f"{sense.hour:02d}:{sense.minute or 0:02d}{seconds}"
    return f"{value}T{clock}{_offset(sense, value)}", anchored


def _offset(sense: Sense, value: str) -> str:
    """The zone as ISO 8601 writes it; empty where it is not known."""
    if sense.zone is None:
        return ""
    minutes = sense.zone if isinstance(sense.zone, int) else _zone_minutes(sense.zone, value, sense.hour or 0)
    if minutes is None:
        return ""
    sign, minutes = ("-" if minutes < 0 else "+"), abs(minutes)
    return f"{sign}{minutes // 60:02d}:{minutes % 60:02d}" if minutes else "Z"


@lru_cache(maxsize=256)
def _zone_minutes(name: str, day: str, hour: int) -> int | None:
    from zoneinfo import ZoneInfo

    try:
        moment = datetime.fromisoformat(day).replace(hour=hour % 24, tzinfo=ZoneInfo(name))
    except (ValueError, KeyError):
        return None
    offset = moment.utcoffset()
    return None if offset is None else int(offset.total_seconds() // 60)


def _back(value: str | None, years: int) -> str | None:
    """The value so many years before."""
    if value is None:
        return None
    prefix = "FY" if value.startswith("FY") else ""
    body = value[len(prefix) :]
    if not body[:4].isdigit():
        return value
    if body[4:10] == "-02-29":
        body = f"{body[:8]}28{body[10:]}"
    year = int(body[:4]) - years
    return f"{prefix}{year:04d}{body[4:]}" if year > 0 else None


def _year(sense: Sense, frame: Frame, direction: Direction) -> Value:
    return f"{'FY' if sense.grain == 'fy' else ''}{sense.year:04d}", False


def _clock(sense: Sense, frame: Frame, direction: Direction) -> Value:
    """A clock time alone: on the day of its sentence or of the one before, else of the reference date."""
    if sense.of is not None:
        value, anchored = resolve(sense.of.sense, frame, direction)
        return (_day_after(value) if sense.next_day and value is not None else value), anchored
    said = frame.said("day") if frame.story else frame.beside("day")
    seen = said or (None if frame.story else frame.reference)
    return ("XXXX-XX-XX", False) if seen is None else (seen.day.isoformat(), seen.anchored)


def _day_after(value: str) -> str:
    try:
        return (date.fromisoformat(value) + timedelta(1)).isoformat()
    except (ValueError, OverflowError):
        return value


_RESOLVERS: dict[str, Callable[[Sense, Frame, Direction], Value]] = {
    "holiday": years.holiday,
    "month": years.month,
    "weekday": weekdays.weekday,
    "season": periods.season,
    "numbered": periods.numbered,
    "year": _year,
    "shift": periods.shift,
    "deictic": periods.deictic,
    "day": years.day,
    "clock": _clock,
}
