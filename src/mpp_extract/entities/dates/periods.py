"""Seasons, quarters, halves, and units named by which one they are or how far away."""

from __future__ import annotations

from datetime import date

from mpp_extract.entities.dates import anchor, shape
from mpp_extract.entities.dates.frame import Direction, Frame, Value
from mpp_extract.entities.dates.sense import Sense
from mpp_extract.entities.dates.years import year_of
from mpp_extract.language.calendar import SEASON_MONTHS

_NEW_YEAR_IS_NEXT = 5
# A period so many sentences before is the one compared.
_NEAR = 1
_STEPS = {"last": -1, "previous": -1, "next": 1, "following": 1}


def season(sense: Sense, frame: Frame, direction: Direction) -> Value:
    """A season, by its year or by which one it is."""
    name = sense.season or "SP"
    if sense.year is not None:
        return f"{sense.year:04d}-{name}", False
    which = sense.deixis or ""
    if which.startswith("year-"):
        year, anchored = year_of(sense, frame)
        return (f"XXXX-{name}" if year is None else f"{year:04d}-{name}"), anchored
    from_text = which in ("same", "previous", "following") or frame.story
    seen = (frame.said("year", firm=True) if from_text else None) or (frame.base if which else frame.nearby())
    from_text = from_text or frame.published is None
    if seen is None:
        return f"XXXX-{name}", False
    base = seen.day
    if frame.opened is not None and not which and frame.opened.is_past(base) and direction() != anchor.AHEAD:
        return f"{frame.opened.year_of(SEASON_MONTHS[name]):04d}-{name}", False
    year = base.year if from_text else _season_year(name, base, which, direction)
    if which == "following" and from_text and SEASON_MONTHS[name] <= base.month:
        year += 1
    elif which == "previous" and from_text and SEASON_MONTHS[name] >= base.month:
        year -= 1
    return f"{year:04d}-{name}", seen.anchored


def _season_year(name: str, base: date, which: str, direction: Direction) -> int:
    first, last = SEASON_MONTHS[name], SEASON_MONTHS[name] + 2
    month = base.month + 12 if name == "WI" and base.month <= 2 else base.month
    year = base.year - 1 if month > 12 else base.year
    inside = first <= month <= last
    if which == "next":
        return year + 1
    if which == "last":
        return year if month > last else year - 1
    if which == "this" and name == "WI" and base.month in (3, 4) and direction() != anchor.AHEAD:
        return base.year - 1
    if which == "this" or inside:
        return year
    if direction() in (anchor.AHEAD, anchor.SOON):
        return year if month < first else year + 1
    return year if month > last else year - 1


def numbered(sense: Sense, frame: Frame, direction: Direction) -> Value:
    """A quarter or a half."""
    letter = "Q" if sense.grain == "quarter" else "H"
    tail = f"-{letter}{sense.number}"
    if sense.year is not None:
        return f"{'FY' if sense.fiscal else ''}{sense.year:04d}{tail}", False
    which = sense.deixis or ""
    if which.startswith("year-"):
        year, anchored = year_of(sense, frame)
        return (f"XXXX{tail}" if year is None else f"{year:04d}{tail}"), anchored
    seen = frame.nearby()
    if seen is None:
        return f"XXXX{tail}", False
    base = seen.day
    if frame.told:
        return f"{base.year:04d}{tail}", seen.anchored
    count = 4 if letter == "Q" else 2
    now = (base.month - 1) // (12 // count) + 1
    number = sense.number or 1
    if number % count == (now - 1) % count and (letter == "Q" or direction() != anchor.AHEAD):
        # The quarter just over is reported on in every tense.
        year = base.year if number < now else base.year - 1
    elif direction() in (anchor.AHEAD, anchor.SOON):
        year = base.year if number >= now else base.year + 1
    elif number == now and _just_begun(base, 12 // count):
        # What is hardly begun has no results yet.
        year = base.year - 1
    else:
        year = base.year if number <= now else base.year - 1
    return f"{year:04d}{tail}", seen.anchored


def _just_begun(base: date, months: int) -> bool:
    """Whether less than half of the quarter or half is over."""
    return (base.month - 1) % months < months // 2


def shift(sense: Sense, frame: Frame, direction: Direction) -> Value:
    """So many units from the reference date (two years ago) or from the date said before (a year earlier)."""
    grain, count = sense.grain, sense.shift or 0
    if sense.base == "text" and grain == "decade" and not sense.about and frame.said("year") is not None:
        # A decade after a year is a year.
        grain, count = "year", 10 * count
    report = frame.report if sense.compared else None
    if report is not None:
        # A year ago in the report of a quarter is the same quarter of that year.
        found = shape.step(report.day, "year", count)
        return (None if found is None else shape.value(found, report.grain)), report.anchored
    said = frame.said(grain) if sense.base == "text" else None
    if frame.told and grain == "day" and sense.base == "ref":
        # Today in history is nowadays; where no reference date is known, it is not known either.
        return (("PRESENT_REF" if frame.story and not count else None), False)
    if sense.base == "text" and said is None and count > 0:
        # Two years later, with nothing before it to count from.
        return None, False
    if said is not None and count < 0 and frame.published is not None and not frame.story:
        # What was a week earlier is not seen from a day to come.
        said = None if said.day > frame.published and direction() == anchor.PAST else said
    seen = said or frame.base
    if seen is None:
        return None, False
    found = shape.step(seen.day, grain, count)
    if found is None or (said is not None and _not_yet(frame, said.day, found, direction)):
        return None, False
    return shape.value(found, grain), seen.anchored


def _not_yet(frame: Frame, said: date, found: date, direction: Direction) -> bool:
    """Whether what is told as past would lie ahead, though the date said does not: a decade later, of the wrong one."""
    return frame.published is not None and said <= frame.published < found and direction() == anchor.PAST


def deictic(sense: Sense, frame: Frame, direction: Direction) -> Value:
    """Last month, the following week, the same year; ``running`` is the one that the reference date is in."""
    which, grain = sense.deixis or "", sense.grain
    if which == "each":
        return "XXXX-XX-XX", False
    if which == "entry":
        return ("XXXX-XX-XX", False) if frame.published is None else (frame.published.isoformat(), True)
    if which == "beside":
        near = frame.beside("day")
        return ("XXXX-XX-XX", False) if near is None else (near.day.isoformat(), near.anchored)
    if which == "spoken" and grain == "month" and frame.last("month") is None:
        which = "last"
    spoken = grain in ("period", "quarter") and which in ("same", "latest", "spoken")
    if spoken or (grain, which) == ("month", "latest"):
        return _period(frame, grain, sense.year)
    if which == "spoken" and grain == "month":
        which = "same"
    if which == "new":
        which = "next" if frame.base is not None and frame.base.day.month >= _NEW_YEAR_IS_NEXT else "this"
    if grain == "weekend" and which in ("bare", "this") and not frame.told:
        return _weekend(frame, which, direction)
    from_text = which in ("same", "previous", "following")
    if from_text and grain == "day" and not frame.tells_of_a_day(which, direction):
        return None, False
    said = frame.said(grain) if from_text else None
    seen = said or (frame.nearby(grain) if which == "running" else frame.base)
    if seen is None:
        return None, False
    found = shape.step(seen.day, grain, _STEPS.get(which, 0))
    if found is None:
        return None, False
    return shape.value(found, grain), seen.anchored


def _weekend(frame: Frame, which: str, direction: Direction) -> Value:
    """The weekend, this weekend: on a Monday or Tuesday the one just over, unless the clause looks ahead."""
    base = frame.published
    if base is None:
        return None, False
    early = base.weekday() <= 1 if which == "this" else base.weekday() <= 4
    gone = early and direction() in ((anchor.PAST,) if which == "this" else (anchor.PAST, anchor.OPEN))
    found = shape.step(base, "week", -1 if gone else 0)
    return (None if found is None else shape.value(found, "weekend")), True


def _period(frame: Frame, grain: str, year: int | None = None) -> Value:
    """The quarter (or half, month, year) spoken of last, else the last one that is over; in a year named."""
    value, anchored = _spoken_of(frame, grain)
    if year is None:
        return value, anchored
    if grain != "quarter" and not _tells_of_one(frame):
        return f"{year:04d}", False
    return f"{year:04d}" + (value[4:] if value is not None and value[0].isdigit() else ""), False


def _tells_of_one(frame: Frame) -> bool:
    """Whether a quarter, half or month, rather than days, is what was told just before."""
    if not frame.mentions:
        return False
    said = frame.mentions[-1]
    if len(frame.mentions) > 1 and frame.mentions[-2].day == said.day:
        said = frame.mentions[-2]  # the half ended June 30, told of as a half and as a day
    return said.grain != "day" and frame.sentence - said.sentence <= _NEAR


def _spoken_of(frame: Frame, grain: str) -> Value:
    grains = (grain,) if grain in ("quarter", "month") else ("quarter", "half", "month", "year", "fy")
    said = frame.last(*grains)
    if said is not None:
        return shape.value(said.day, said.grain), said.anchored
    if frame.base is None:
        return None, False
    unit = "month" if grain == "month" else "quarter"
    over = shape.step(frame.base.day, unit, -1)
    return (None, False) if over is None else (shape.value(over, unit), frame.base.anchored)
