"""Every row of every room does what it says: it finds, or refuses, its example exactly, and not its counterexample."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import switches
from marked import unmarked
from mpp_extract import rooms
from mpp_extract.extractor import Extractor
from mpp_extract.lists import LISTS
from mpp_extract.readers.source import Source
from mpp_extract.reading import Reading
from mpp_extract.rule import Form, Refusal, Rule, refusing

PACKAGE = Path(rooms.__file__).parent
Row = Rule | Form | Refusal
Spans = list[tuple[int, int]]
# What another list, or an earlier mention, has settled: nothing is to be tested.
SETTLED = {
    "dates.not.case_number",
    "statistics.not.case",
    "statistics.not.case_number",
    "statistics.not.date",
    "statistics.not.named_before",
}
# What is left where nothing else tells: it holds whatever it weighs.
LEFT = {"quotes.label/question_or_answer", "quotes.uncued/sentence", "quotes.uncued/clause"}
ROWS: list[Row] = [*rooms.rules(), *rooms.forms(), *rooms.refusals()]


class Readings:
    """Texts as the rooms that a row belongs to read them."""

    def __init__(self) -> None:
        self._extractors: dict[tuple[str, bool], Extractor] = {}

    def read(self, row: Row, text: str) -> Reading:
        """The reading of a text, with the lists that the row's own needs."""
        key = (row.room, row.indirect)
        if key not in self._extractors:
            lists = ["quotes", "speakers"] if key[0] in ("quotes", "speakers") else [key[0]]
            self._extractors[key] = Extractor(only=lists, indirect=row.indirect, explain=True)
        extractor = self._extractors[key]
        source = Source.of_text(text, None if row.published is None else day(row.published))
        return extractor.read(source, next(extractor.parse_sources([source])))[0]


def day(iso: str) -> Any:
    from datetime import date

    return date.fromisoformat(iso)


@pytest.fixture(scope="module")
def readings() -> Readings:
    return Readings()


def decided(row: Row, reading: Reading) -> Spans:
    """Where the row found something (an entity's first mention), or refused it."""
    if isinstance(row, Refusal):
        return sorted({(start, end) for refusal, start, end in reading.refused if refusal is row})
    items = getattr(reading.found, row.room)
    if isinstance(row, Form):
        return spans(item for item in items if (item.explain or {}).get("form") == row.id)
    return spans(item for item in items if item.rule == row.id)


def spans(items: Any) -> Spans:
    firsts = [item.mentions[0] if hasattr(item, "mentions") else item for item in items]
    return [(mention.start, mention.end) for mention in firsts]


def test_ids_are_unique_and_name_what_they_belong_to() -> None:
    ids = [row.id for row in ROWS]
    assert len(ids) == len(set(ids))
    assert {row.room for row in ROWS if isinstance(row, Rule)} <= set(LISTS)
    rules = {rule.id for rule in rooms.rules()}
    assert {form.rule for form in rooms.forms()} <= rules
    for refusal in rooms.refusals():
        assert refusal.room in LISTS
        assert refusal.id.startswith(f"{refusal.room}.not.")


def test_no_id_is_typed_again() -> None:
    """What decides names its row; an id that stands in the code a second time could mean another."""
    ids = Counter({row.id: 0 for row in ROWS})
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and node.value in ids:
                ids[node.value] += 1
    assert [id_ for id_, times in ids.items() if times > 1] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_example(row: Row, readings: Readings) -> None:
    text, marked = unmarked(row.example)
    assert marked, "an example marks what the row finds or refuses"
    reading = readings.read(row, text)
    assert decided(row, reading) == marked
    if isinstance(row, Refusal):
        left = [at for at in spans(getattr(reading.found, row.room)) if at in marked]
        assert not left, "what is refused is no item of the list"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_the_row_that_is_listed_is_the_row_that_runs(row: Row, readings: Readings) -> None:
    text, _ = unmarked(row.example)
    if any(form.rule == row.id for form in rooms.forms()):
        pytest.skip("it is its forms that run")
    if row.id in LEFT:
        pytest.skip("nothing outweighs it")
    with switches.off(row.id) as is_off:
        assert is_off or not isinstance(row, Refusal) or row.id in SETTLED, "a refusal has a test or a pattern"
        if not is_off:
            pytest.skip("it is logic, which has no switch")
        assert decided(row, readings.read(row, text)) == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_counterexample(row: Row, readings: Readings) -> None:
    text, marked = unmarked(row.counterexample)
    reading = readings.read(row, text)
    assert decided(row, reading) == []
    if isinstance(row, Refusal):
        assert set(marked) <= set(spans(getattr(reading.found, row.room)))


def test_the_first_refusal_that_holds_is_the_one() -> None:
    def row(name: str, limit: int) -> Refusal:
        return Refusal(f"dates.not.{name}", "It is large.", "[[9]]", "1", test=lambda n: n > limit)

    rows = (row("huge", 100), row("large", 10), row("some", 1))
    assert [refusing(rows, number) for number in (1, 5, 50, 500)] == [None, rows[2], rows[1], rows[0]]
