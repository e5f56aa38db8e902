"""Whether a text tells of a time of its own (history) rather than of its day of publication (news)."""

from __future__ import annotations

from datetime import date

from mpp_extract.entities.dates.sense import Candidate

# A story names at least so many years, seldom its own or a later one, and hardly ever speaks of Monday or last week.
_LEAST = 10
_NOW_SHARE = 4
_NEAR_SHARE = 8


def tells_a_story(found: list[Candidate], published: date | None) -> bool:
    """True for copy whose dates are to be seen from one another and not from the reference date."""
    if published is None:
        return False
    years = [item.sense.year for item in found if item.sense.year is not None]
    years += [0 for item in found if (item.sense.value or "").startswith("BC")]
    now = sum(1 for year in years if year >= published.year)
    near = sum(1 for item in found if _seen_from_today(item))
    return len(years) >= _LEAST and now * _NOW_SHARE <= len(years) and near * _NEAR_SHARE <= len(years)


def _seen_from_today(item: Candidate) -> bool:
    sense = item.sense
    if sense.shift is not None and sense.base == "ref":
        return True
    if sense.weekday is not None and sense.month is None:
        return True
    return sense.deixis in ("last", "next", "this") and sense.year is None
