"""What an expression means, to its TIMEX3 value: the only place where the reference date and the text's dates are used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache

from mpp_extract.entities.dates import anchor, holidays, shape
from mpp_extract.entities.dates.sense import Sense

RANK = {
    "day": 0,
    "week": 1,
    "weekend": 1,
    "month": 2,
    "quarter": 3,
    "half": 3,
    "season": 3,
    "year": 4,
    "fy": 4,
    "decade": 5,
    "century": 6,
}


@dataclass(slots=True)
class Mention:
    """A date said before: the first day that it can mean, its grain, and where it starts."""

    day: date
    grain: str
    start: int


@dataclass
class Frame:
    """What values are seen from.

    published  the reference date, or None
    story      the text tells of a time of its own: relative dates hang on the date said before
    mentions   dates said before, in reading order
    """

    published: date | None
    story: bool = False
    mentions: list[Mention] = field(default_factory=list)

    def said(self, grain: str) -> date | None:
        """The day of the last date said that is at least as exact as the grain."""
        for mention in reversed(self.mentions):
            if RANK[mention.grain] <= RANK.get(grain, 4):
                return mention.day
        return None

    @property
    def base(self) -> date | None:
        """The day that today, last month, Friday are seen from."""
        if self.story or self.published is None:
            return self.said("year")
        return self.published


Direction = Callable[[], str]


def resolve(sense: Sense, frame: Frame, direction: Direction) -> tuple[str | None, bool]:
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
    if sense.grain == "clock":
        return None, False
    return _timed(sense, *_RESOLVERS[_kind(sense)](sense, frame, direction))


def _kind(sense: Sense) -> str:
    if sense.holiday is not None:
        return "holiday"
    if sense.month is not None:
        return "month"
    if sense.weekday is not None:
        return "weekday"
    if sense.season is not None:
        return "season"
    if sense.number is not None:
        return "numbered"
    if sense.year is not None:
        return "year"
    if sense.shift is not None:
        return "shift"
    if sense.deixis is not None:
        return "deictic"
    return "day" if sense.day is not None else "clock"


def _timed(sense: Sense, value: str | None, anchored: bool) -> tuple[str | None, bool]:
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
    return f"{prefix}{int(body[:4]) - years:04d}{body[4:]}"


def _year_of(sense: Sense, frame: Frame) -> tuple[int | None, bool]:
    """The year that ``of this year``, ``of the same year`` give."""
    which = (sense.deixis or "").removeprefix("year-")
    shift = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(which, 0)
    from_text = which in ("same", "previous", "following")
    day = (frame.said("year") if from_text else None) or frame.base
    return (None, False) if day is None else (day.year + shift, not from_text)


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(sense: Sense, frame: Frame, direction: Direction) -> tuple[str | None, bool]:
    year, anchored = _month_year(sense, frame, direction)
    month = sense.month or 1
    if year is None:
        text = f"XXXX-{month:02d}" + (f"-{sense.day:02d}" if sense.day else "")
        return (None if sense.grain == "week" else text), False
    if sense.day is None:
        return f"{year:04d}-{month:02d}", anchored
    day = _make(year, month, sense.day)
    if day is None:
        return f"XXXX-{month:02d}-{sense.day:02d}", anchored
    return shape.value(day, sense.grain), anchored


def _month_year(sense: Sense, frame: Frame, direction: Direction) -> tuple[int | None, bool]:
    if sense.year is not None:
        return sense.year, False
    which = sense.deixis or ""
    if which.startswith("year-"):
        return _year_of(sense, frame)
    if which in ("same", "following", "previous"):
        said = frame.said("year") or frame.base
        return (None, False) if said is None else (_text_year(sense, said, which), frame.said("year") is None)
    base = frame.base
    if base is None:
        return None, False
    if frame.story or frame.published is None:
        return _story_year(sense, frame, base), False
    return _news_year(sense, base, direction), True


def _text_year(sense: Sense, said: date, which: str) -> int:
    month = sense.month or 1
    if which == "following":
        return said.year + (1 if month <= said.month else 0)
    if which == "previous":
        return said.year - (1 if month >= said.month else 0)
    return said.year


def _story_year(sense: Sense, frame: Frame, base: date) -> int:
    return base.year


def _news_year(sense: Sense, base: date, direction: Direction) -> int:
    """The year of a month or a month's day seen from the reference date."""
    month, day = sense.month or 1, sense.day
    which = sense.deixis
    if which == "this":
        return base.year
    here = (base.month, base.day if day else 0)
    there = (month, day or 0)
    back = base.year if there <= here else base.year - 1
    ahead = base.year if there >= here else base.year + 1
    if which == "last":
        return back if there < here else base.year - 1
    if which == "next":
        return ahead if there > here else base.year + 1
    if back == ahead:
        return back
    return _nearer(sense, base, back, ahead, direction())


def _nearer(sense: Sense, base: date, back: int, ahead: int, way: str) -> int:
    """The verb decides, but not for a date many months off where the other reading is days away."""
    month, day = sense.month or 1, min(sense.day or 15, 28)
    gone = (base - date(back, month, day)).days
    coming = (date(ahead, month, day) - base).days
    if way == anchor.AHEAD:
        return back if coming > 300 and gone < 45 else ahead
    if way == anchor.PAST:
        return ahead if gone > 300 and coming < 32 else back
    return ahead if coming < gone / 3 and coming < 75 else back


def _weekday(sense: Sense, frame: Frame, direction: Direction) -> tuple[str | None, bool]:
    which = sense.deixis or ""
    weekday = sense.weekday or 0
    if which in ("same", "following", "previous"):
        said = frame.said("week")
        base = said or frame.base
        if base is None:
            return f"XXXX-WXX-{weekday + 1}", False
        return shape.value(_near(base, weekday, which), "day"), said is None
    base = frame.base if not (frame.story or frame.published is None) else frame.said("week")
    if base is None:
        return f"XXXX-WXX-{weekday + 1}", False
    if which.startswith("week-"):
        monday = (
            base
            - timedelta(base.weekday())
            + timedelta(7 * {"last": -1, "previous": -1, "next": 1, "following": 1}.get(which[5:], 0))
        )
        return shape.value(monday + timedelta(weekday), "day"), frame.published is not None and not frame.story
    day = _which_weekday(base, weekday, which, direction)
    if sense.shift:
        day += timedelta(7 * sense.shift + (7 if which == "last" and weekday != base.weekday() and False else 0))
    return shape.value(day, "day"), frame.published is not None and not frame.story


def _near(base: date, weekday: int, which: str) -> date:
    if which == "following":
        return base + timedelta((weekday - base.weekday() - 1) % 7 + 1)
    if which == "previous":
        return base - timedelta((base.weekday() - weekday - 1) % 7 + 1)
    return base - timedelta(base.weekday()) + timedelta(weekday)


def _which_weekday(base: date, weekday: int, which: str, direction: Direction) -> date:
    back = (base.weekday() - weekday) % 7
    ahead = (weekday - base.weekday()) % 7
    if which == "last":
        gap = back or 7
        # Last Monday, said on Wednesday, is not this week's: that one is Monday.
        return base - timedelta(gap + 7 if gap <= 3 and gap <= base.weekday() else gap)
    if which in ("next", "next-near"):
        gap = ahead or 7
        return base + timedelta(gap + 7 if which == "next" and gap <= 3 and base.weekday() + gap <= 6 else gap)
    if which == "this":
        return (
            base - timedelta(base.weekday()) + timedelta(weekday)
            if back and ahead and base.weekday() < weekday
            else base + timedelta(ahead)
            if direction() != anchor.PAST
            else base - timedelta(back)
        )
    return base + timedelta(ahead) if direction() == anchor.AHEAD else base - timedelta(back)


def _season(sense: Sense, frame: Frame, direction: Direction) -> tuple[str | None, bool]:
    name = sense.season or "SP"
    if sense.year is not None:
        return f"{sense.year:04d}-{name}", False
    which = sense.deixis or ""
    if which.startswith("year-"):
        year, anchored = _year_of(sense, frame)
        return (f"XXXX-{name}" if year is None else f"{year:04d}-{name}"), anchored
    from_text = which in ("same", "previous", "following") or frame.story or frame.published is None
    base = (frame.said("year") if from_text else None) or frame.base
    if base is None:
        return f"XXXX-{name}", False
    year = base.year if from_text else _season_year(name, base, which, direction)
    if which == "following" and from_text and f"{year:04d}-{name}" <= shape.value(base, "month"):
        year += 1
    return f"{year:04d}-{name}", not from_text


def _season_year(name: str, base: date, which: str, direction: Direction) -> int:
    first, last = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}[name]
    month = base.month + 12 if name == "WI" and base.month <= 2 else base.month
    year = base.year - 1 if month > 12 else base.year
    inside = first <= month <= last
    if which == "next":
        return year + 1
    if which == "last":
        return year if month > last else year - 1
    if which == "this" or inside:
        return year
    if direction() == anchor.AHEAD:
        return year if month < first else year + 1
    return year if month > last else year - 1


def _numbered(sense: Sense, frame: Frame, direction: Direction) -> tuple[str | None, bool]:
    """A quarter or a half."""
    letter = "Q" if sense.grain == "quarter" else "H"
    tail = f"-{letter}{sense.number}"
    if sense.year is not None:
        return f"{'FY' if sense.fiscal else ''}{sense.year:04d}{tail}", False
    which = sense.deixis or ""
    if which.startswith("year-"):
        year, anchored = _year_of(sense, frame)
        return (f"XXXX{tail}" if year is None else f"{year:04d}{tail}"), anchored
    base = frame.base
    if base is None:
        return f"XXXX{tail}", False
    if frame.story or frame.published is None:
        return f"{base.year:04d}{tail}", False
    now = (base.month - 1) // (3 if letter == "Q" else 6) + 1
    number = sense.number or 1
    if direction() == anchor.AHEAD:
        year = base.year if number >= now else base.year + 1
    else:
        year = base.year if number <= now else base.year - 1
    return f"{year:04d}{tail}", True


def _year(sense: Sense, frame: Frame, direction: Direction) -> tuple[str | None, bool]:
    return f"{'FY' if sense.grain == 'fy' else ''}{sense.year:04d}", False


def _shift(sense: Sense, frame: Frame, direction: Direction) -> tuple[str | None, bool]:
    grain = sense.grain
    from_text = sense.base == "text"
    said = frame.said(grain) if from_text else None
    base = said or frame.base
    if grain == "day" and not from_text and (frame.story or frame.published is None):
        base = frame.said("day")
        if frame.story and abs(sense.shift or 0) <= 1 and base is None:
            return ("PRESENT_REF", False) if not sense.shift else (None, False)
    if base is None:
        return None, False
    day = shape.step(base, grain, sense.shift or 0)
    return (
        None if day is None else shape.value(day, grain)
    ), said is None and not frame.story and frame.published is not None


def _deictic(sense: Sense, frame: Frame, direction: Direction) -> tuple[str | None, bool]:
    which, grain = sense.deixis or "", sense.grain
    if grain == "period":
        return _period(frame)
    from_text = which in ("same", "previous", "following")
    said = frame.said(grain) if from_text else None
    base = said or frame.base
    if base is None:
        return None, False
    count = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(which, 0)
    day = shape.step(base, grain, count)
    if day is None:
        return None, False
    return shape.value(day, grain), said is None and not frame.story and frame.published is not None


def _period(frame: Frame) -> tuple[str | None, bool]:
    """The period last spoken of, if it was a quarter, half or month."""
    for mention in reversed(frame.mentions):
        if mention.grain in ("quarter", "half", "month", "fy"):
            return shape.value(mention.day, mention.grain), False
    return (None, False) if frame.base is None else (shape.value(frame.base, "year"), True)


def _holiday(sense: Sense, frame: Frame, direction: Direction) -> tuple[str | None, bool]:
    number = sense.holiday or 0
    year, anchored = sense.year, False
    if year is None:
        year, anchored = _holiday_year(sense, frame, direction)
    if year is None:
        return None, False
    try:
        return holidays.day(number, year).isoformat(), anchored
    except (ValueError, OverflowError):
        return None, False


def _holiday_year(sense: Sense, frame: Frame, direction: Direction) -> tuple[int | None, bool]:
    base = frame.base
    if base is None:
        return None, False
    if (sense.deixis or "").startswith("year-"):
        return _year_of(sense, frame)
    if frame.story or frame.published is None:
        return base.year, False
    day = holidays.day(sense.holiday or 0, base.year)
    return _news_year(replace(sense, month=day.month, day=day.day), base, direction), True


def _day(sense: Sense, frame: Frame, direction: Direction) -> tuple[str | None, bool]:
    """``the 12th``: of the month said last, or of the reference date's."""
    said = frame.said("month")
    base = said if said is not None and (frame.story or frame.published is None) else frame.base
    if base is None or sense.day is None:
        return (None if sense.day is None else f"XXXX-XX-{sense.day:02d}"), False
    day = _make(base.year, base.month, sense.day)
    if day is not None and not frame.story and frame.published is not None:
        way = direction()
        if way == anchor.PAST and day > base:
            day = _make(*_other_month(base, -1), sense.day)
        elif way == anchor.AHEAD and day < base:
            day = _make(*_other_month(base, 1), sense.day)
    return (None if day is None else day.isoformat()), frame.published is not None and not frame.story


def _other_month(base: date, count: int) -> tuple[int, int]:
    months = base.year * 12 + base.month - 1 + count
    return months // 12, months % 12 + 1


def _clock(sense: Sense, frame: Frame, direction: Direction) -> tuple[str | None, bool]:
    """A clock time alone: on the day of the sentence, else of the reference date."""
    base = frame.published if not frame.story else None
    day = base or frame.said("day")
    if day is None:
        return "XXXX-XX-XX", False
    return day.isoformat(), base is not None


_RESOLVERS = {
    "holiday": _holiday, "month": _month, "weekday": _weekday, "season": _season, "numbered": _numbered, "year": _year,
    "shift": _shift, "deictic": _deictic, "day": _day, "clock": _clock,
}  # fmt: skip
_UTC = timezone.utc
