"""Whether a text tells of a time of its own (history) rather than of its day of publication (news)."""

from __future__ import annotations

from datetime import date

from mpp_extract.entities.dates.sense import Candidate

# A story names at least so many years, nearly all of them well before its own, and seldom speaks of today.
_LEAST = 5
_FAR = 2


def tells_a_story(found: list[Candidate], published: date | None) -> bool:
    """True for copy whose dates are to be seen from one another and not from the reference date."""
    if published is None:
        return False
    years = [item.sense.year for item in found if item.sense.year is not None]
    years += [0 for item in found if (item.sense.value or "").startswith("BC")]
    near = sum(1 for item in found if _seen_from_today(item))
    far = sum(1 for year in years if published.year - year >= _FAR)
    return far >= _LEAST and far >= 0.8 * len(years) and near * 4 < far


def _seen_from_today(item: Candidate) -> bool:
    sense = item.sense
    if sense.shift is not None and sense.base == "ref":
        return True
    return sense.deixis in ("last", "next", "this") and sense.year is None
