"""Statistics as short lines, for tables of cases."""

from __future__ import annotations

from marked import unmarked
from mpp_extract.extractor import Extractor
from mpp_extract.record import Statistic


def found(statistics: Extractor, text: str) -> list[Statistic]:
    """The text's statistics, read as of 2020-06-15."""
    items = statistics.extract(text, "2020-06-15").statistics
    assert items is not None
    return items


def line(item: Statistic) -> str:
    """Kind, value (and the larger one), unit, qualifier and change of a statistic."""
    value = f"{item.value}" if item.value_max is None else f"{item.value}..{item.value_max}"
    return f"{item.kind} {value} {item.unit or '-'} {item.qualifier} {item.change or '-'}"


def assert_found(statistics: Extractor, marked: str, expected: list[str]) -> None:
    """The statistics of a text are those marked in it, each with its line."""
    text, spans = unmarked(marked)
    items = found(statistics, text)
    assert [line(item) for item in items] == expected
    assert [(item.start, item.end) for item in items] == spans
