"""Words that all rooms share: the tables' own order, and what follows from them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import mpp_extract
from mpp_extract.language import calendar, labels, stops, tags
from mpp_extract.language.numbers import CARDINALS, ORDINALS


def test_no_label_is_in_two_classes() -> None:
    assert not labels.PLAIN & labels.CAPITAL
    assert not labels.PLAIN & labels.LOOSE
    assert not labels.CAPITAL & labels.LOOSE
    assert labels.YEARLY <= labels.ALL


@pytest.mark.parametrize(
    ("word", "counted", "is_label"),
    [
        ("Section", False, True),
        ("section", True, True),
        ("Ward", False, True),
        ("ward", False, False),
        ("no.", False, True),
        ("no", False, False),
        ("week", False, True),
        ("week", True, False),
        ("Week", True, True),
        ("parcels", False, False),
    ],
)
def test_labels(word: str, counted: bool, is_label: bool) -> None:
    assert labels.is_label(word, counted) is is_label


def test_months_and_weekdays_are_numbered() -> None:
    assert [calendar.MONTHS[name.lower()] for name in calendar.MONTH_NAMES] == list(range(1, 13))
    assert [calendar.WEEKDAYS[name.lower()] for name in calendar.WEEKDAY_NAMES] == list(range(7))
    assert calendar.MONTHS.keys() > calendar.SHORT_MONTHS
    assert calendar.WEEKDAYS.keys() > calendar.SHORT_WEEKDAYS


@pytest.mark.parametrize(
    ("word", "name"),
    [("centuries", "century"), ("halves", "half"), ("yrs", "year"), ("week", "week"), ("weekends", "weekend")],
)
def test_units_of_time(word: str, name: str) -> None:
    found = calendar.unit(word)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("heard on Monday. The panel", True),
        ("heard by Capt. Rowe and Mr. Adeyemi", False),
        ("of Marsh & Co. Ltd. Then", False),
        ("filed as No. 20-1234", False),
        ("filed by J. Marsh", False),
        ("why? Because", True),
        ("a heading\n\nand text", True),
        ("over; Then", True),
        ("“It is over.” The", True),
    ],
)
def test_where_a_sentence_ends(words: str, ends: bool) -> None:
    assert stops.ends_sentence(words) is ends


def test_tag_sets() -> None:
    assert tags.PROPER < tags.NOUNS
    assert {"MD"} == tags.FINITE - tags.VERBS


ENTITIES = Path(mpp_extract.__file__).parent / "entities"
# Every room takes the calendar's and the numbers' words from language/. Named days have their names in dates/holidays.
SHARED = {
    "months": calendar.FULL_MONTHS | calendar.SHORT_MONTHS,
    "weekdays": calendar.FULL_WEEKDAYS,
    "cardinals": frozenset(CARDINALS),
    "ordinals": frozenset(ORDINALS),
}
MODULES = [path for path in sorted(ENTITIES.rglob("*.py")) if path.stem != "holidays"]
ROW_MAKERS = {"form", "row", "_row", "Rule", "Form", "Refusal"}


def tables(module: str) -> Iterator[str]:
    """What a module's assignments hold in strings, but for the examples of rows and docstrings."""
    for statement in ast.walk(ast.parse(module)):
        if not isinstance(statement, (ast.Assign, ast.AnnAssign, ast.Return, ast.Compare)):
            continue
        rows = [node for node in ast.walk(statement) if isinstance(node, ast.Call) and called(node) in ROW_MAKERS]
        examples = {id(node) for row in rows for node in ast.walk(row)}
        strings = [
            node.value for node in ast.walk(statement) if isinstance(node, ast.Constant) and id(node) not in examples
        ]
        yield " ".join(string for string in strings if isinstance(string, str))


def called(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ENTITIES)))
def test_no_room_lists_the_calendars_or_the_numbers_words_itself(path: Path) -> None:
    for table in tables(path.read_text(encoding="utf-8")):
        words = set(re.findall(r"[a-z]+", table.lower()))
        for name, shared in SHARED.items():
            assert len(words & shared) < 5, f"{name} are in language/"


def test_a_list_of_its_own_would_be_seen() -> None:
    module = '_DAYS = frozenset("monday tuesday wednesday thursday friday".split())'
    (table,) = tables(module)
    assert len(set(table.split()) & calendar.FULL_WEEKDAYS) == 5
    assert list(tables('ROW = row("x", "Monday, Tuesday, Wednesday, Thursday or Friday")')) == [""]
