"""Charts of the index as inline SVG: bars whose numbers stand beside them, so that no chart says what no text does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

WIDTH, HEIGHT = 640, 120  # of the chart over time, in its own units
_FEW = 40  # bars of it that can still be told apart


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it stands for, its number, and where it is drawn."""

    label: str
    number: int
    x: float = 0
    y: float = 0
    width: float = 0
    height: float = 0


@dataclass(frozen=True, slots=True)
class Over:
    """Articles over time: a bar a day, month or year."""

    unit: str
    bars: list[Bar]
    undated: int

    @property
    def most(self) -> int:
        """The number of the highest bar."""
        return max(bar.number for bar in self.bars)


def over_time(days: Iterable[str | None]) -> Over | None:
    """The chart of days of publication (ISO dates); None where fewer than two bars would stand in it."""
    known = list(days)
    dated = [date.fromisoformat(day) for day in known if day]
    if not dated:
        return None
    unit, labels = _labels(min(dated), max(dated))
    if len(labels) < 2:
        return None
    length = {"day": 10, "month": 7, "year": 4}[unit]
    counts = Counter(day.isoformat()[:length] for day in dated)
    return Over(unit, _upright([(label, counts[label]) for label in labels]), len(known) - len(dated))


def _labels(first: date, last: date) -> tuple[str, list[str]]:
    """The finest unit in which not too many bars stand from the first day to the last, and their labels."""
    days = (last - first).days + 1
    if days <= _FEW:
        return "day", [(first + timedelta(n)).isoformat() for n in range(days)]
    months = [f"{n // 12:04}-{n % 12 + 1:02}" for n in range(_month(first), _month(last) + 1)]
    if len(months) <= _FEW:
        return "month", months
    return "year", [f"{year:04}" for year in range(first.year, last.year + 1)]


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _upright(counts: Sequence[tuple[str, int]]) -> list[Bar]:
    step = WIDTH / len(counts)
    most = max(number for _, number in counts)
    bars = []
    for place, (label, number) in enumerate(counts):
        height = round(HEIGHT * number / most, 1)
        bars.append(
            Bar(label, number, round(place * step + step * 0.1, 1), HEIGHT - height, round(step * 0.8, 1), height)
        )
    return bars


def lying(numbers: Sequence[int]) -> list[float]:
    """How long bars that lie are drawn, of 100.

    >>> lying([4, 1])
    [100.0, 25.0]
    """
    most = max(numbers, default=0) or 1
    return [round(100 * number / most, 1) for number in numbers]
