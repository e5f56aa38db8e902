"""In how many articles something is named, and from when to when."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def span(articles: Iterable[int], days: dict[int, str | None]) -> list[Any]:
    """The number of articles, and the first and last day of publication that is known.

    >>> span([1, 1, 2, 3], {1: "2025-05-05", 2: "2024-01-01", 3: None})
    [3, '2024-01-01', '2025-05-05']
    """
    distinct = set(articles)
    known = [day for day in map(days.get, distinct) if day]
    return [len(distinct), min(known, default=None), max(known, default=None)]
