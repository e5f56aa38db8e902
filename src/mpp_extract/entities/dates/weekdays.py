"""Days of the week: which one it is."""

from __future__ import annotations

from datetime import date, timedelta

from mpp_extract.entities.dates import anchor, shape
from mpp_extract.entities.dates.frame import Direction, Frame, Value
from mpp_extract.entities.dates.sense import Sense

_WEEKS = {"last": -1, "previous": -1, "next": 1, "following": 1}
# Last Monday, said on Wednesday, is not this week's (that one is Monday); nor is next Friday. So many days are near.
_NEAR = 3


def weekday(sense: Sense, frame: Frame, direction: Direction) -> Value:
    """The day; ``XXXX-WXX-5`` where nothing says which Friday."""
    which, wanted = sense.deixis or "", sense.weekday or 0
    if which == "some":
        return f"XXXX-WXX-{wanted + 1}", False
    said = None
    if frame.story or which in ("same", "following", "previous", "nearest"):
        said = frame.said("week")
    seen = said or (None if frame.told else frame.reference)
    if seen is None:
        return f"XXXX-WXX-{wanted + 1}", False
    base = seen.day
    found = _which(base, wanted, which, sense.shift or 0, direction)
    if sense.listed and not which and frame.mentions and base <= found < frame.mentions[-1].day:
        # Thursday and Friday to come: the Friday after that Thursday.
        found += timedelta(7)
    return shape.value(found, "day"), seen.anchored


def _which(base: date, wanted: int, which: str, weeks: int, direction: Direction) -> date:
    back, ahead = timedelta((base.weekday() - wanted) % 7), timedelta((wanted - base.weekday()) % 7)
    if which == "weeks":
        return (base + ahead if weeks > 0 else base - back) + timedelta(7 * weeks)
    if which.startswith("week-"):
        return base + timedelta(wanted - base.weekday() + 7 * _WEEKS.get(which[5:], 0))
    if which == "last":
        return base - _other_week(back, base.weekday())
    if which == "next":
        return base + _other_week(ahead, 6 - base.weekday())
    if which == "following":
        return base + (ahead or timedelta(7))
    if which in ("previous", "past"):
        return base - (back or timedelta(7))
    if which == "nearest":
        return base - back if back < ahead else base + ahead
    if which == "same":
        return base + timedelta(wanted - base.weekday())
    if which == "this" and wanted > base.weekday():
        return base + ahead
    return base + ahead if direction() in (anchor.AHEAD, anchor.SOON) else base - back


def _other_week(gap: timedelta, left: int) -> timedelta:
    """The distance to last or next such day, given how many days of the same week lie on that side."""
    days = gap.days or 7
    return timedelta(days + 7 if days <= min(_NEAR, left) else days)
