"""Values in a story of times before Christ, where the calendar of ``datetime`` does not reach."""

from __future__ import annotations

import re

from mpp_extract.entities.dates.sense import Sense

_YEAR = re.compile(r"BC(\d{4})")
_STEPS = {"last": 1, "previous": 1, "next": -1, "following": -1}


def year_of(value: str | None) -> int | None:
    """The year of a value such as ``BC0490`` or ``BC0490-08``; None for any other value.

    >>> year_of("BC0490-08")
    490
    """
    match = _YEAR.match(value or "")
    return int(match[1]) if match else None


def resolve(sense: Sense, year: int) -> str | None:
    """The value of an expression seen from a year before Christ, or None where it is not known.

    >>> resolve(Sense("month", month=8), 480)
    'BC0480-08'
    """
    if sense.shift is not None:
        return _grained(year - sense.shift * {"decade": 10, "century": 100}.get(sense.grain, 1), sense.grain)
    if sense.season is not None:
        return f"BC{year:04d}-{sense.season}"
    if sense.month is not None:
        return f"BC{year:04d}-{sense.month:02d}" + (f"-{sense.day:02d}" if sense.day else "")
    if sense.deixis is not None:
        steps = _STEPS.get(sense.deixis, 0) * {"decade": 10, "century": 100}.get(sense.grain, 1)
        return _grained(year + steps, sense.grain)
    return None


def _grained(year: int, grain: str) -> str | None:
    if year <= 0:
        return None
    width = {"year": 4, "decade": 3, "century": 2}.get(grain)
    return None if width is None else f"BC{year // 10 ** (4 - width):0{width}d}"
