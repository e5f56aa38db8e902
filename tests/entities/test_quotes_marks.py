"""Quotation marks: which open and close, in every typography, and what is left alone. No model."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import growth
from mpp_extract.entities.quotes.marks import stretches
from mpp_extract.entities.quotes.pairing import Stretch
from mpp_extract.reading import Reading


def found(text: str) -> list[Stretch]:
    return stretches(text, Reading(text).paragraphs)


# why: (text, what stands between the outer marks)
CASES = {
    "curly": ("“We won,” he said. “At last.”", ["We won,", "At last."]),
    "straight": ('"We won," he said. "At last."', ["We won,", "At last."]),
    "two apostrophes": ("''We won,'' he said. ''At last.''", ["We won,", "At last."]),
    "two curly apostrophes": ("‘‘We won,’’ he said. ‘‘At last.’’", ["We won,", "At last."]),
    "backticks and apostrophes": ("``We won,'' he said.", ["We won,"]),
    "German": ("„Ja“, sagte er.", ["Ja"]),
    "guillemets": ("«Oui», dit-elle.", ["Oui"]),
    "single marks": ("'We won,' she said. 'At last.'", ["We won,", "At last."]),
    "curly single marks": ("the mayor called it a ‘lost cause’. Nobody", ["lost cause"]),
    "plural possessive inside single marks": (
        "'The tenants' fight is over,' she said.",
        ["The tenants' fight is over,"],
    ),
    "plural possessive after single marks": ("a ‘lost cause’ of the tenants’ lawyers", ["lost cause"]),
    "apostrophes only": ("The tenants' lawyers didn't win in the '90s, o'clock or not.", []),
    "possessives only": ("The States’ rights and the Joneses’ dog", []),
    "feet and inches": ('He is 6\'2" tall and the board 10" wide.', []),
    "inches beside a quotation": ('The 10" board is "solid oak," he said.', ["solid oak,"]),
    "two nested words": (
        'He said: "We had two rules, "row" and "rest." No more."',
        ['We had two rules, "row" and "rest." No more.'],
    ),
    "nested single marks": ("'He ended 'dry days' and much more,' she said.", ["He ended 'dry days' and much more,"]),
    "open over a paragraph without marks": (
        "She wrote: “We lost a friend.\n\nHe taught us all.”",
        ["We lost a friend.", "He taught us all."],
    ),
    "a stray closing mark": ("She wrote: “We lost.\n\nThe mayor called it “late.”", ["We lost.", "late."]),
    "a line that another closing mark ends": ("She called it ‘the old hall”\nand cold,’ he said.", []),
    "inner single marks": ("“She told me ‘no’ twice,” he said.", ["She told me ‘no’ twice,"]),
    "inner and outer close together": ("“She told me ‘no,’” he said.", ["She told me ‘no,’"]),
    "three apostrophes": ("''She said 'no,''' he said.", ["She said 'no,'"]),
    "same marks nested": ("He said “the “fix” was in” all along.", ["the “fix” was in"]),
    "curly inside straight": ('"The “Equal Act” is dead," she said.', ["The “Equal Act” is dead,"]),
    "inner one closed by the outer mark": (
        "“She said, ‘Go home.” So I went home.” He left.",
        ["She said, ‘Go home.” So I went home."],
    ),
    "closed by the wrong mark": ("“It is late,' she said. “We go.”", ["It is late,", "We go."]),
    "never closed, the report tells where": ("“We will go, said Roe, who left.", ["We will go,"]),
    "never closed, no effect on the next paragraph": ("A “word, and more words.\n\nThe “other” one.", ["other"]),
    "never opened": ("We will go,” he said. “Soon.”", ["Soon."]),
    "British: double inside single": ("‘She told me “no” twice,’ he said.", ["She told me “no” twice,"]),
    "broken over a line": ("“We will go on\nas before,” he said.", ["We will go on\nas before,"]),
    "nothing between the marks": ("“” and ''''", []),
    "no marks": ("Nobody said anything.", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_between_the_marks(text: str, expected: list[str]) -> None:
    assert [text[item.start : item.end] for item in found(text)] == expected


def test_a_quotation_over_paragraphs_is_chained() -> None:
    text = "“One.\n\n“Two.\n\n“Three,” he said. “Four.”"
    assert [(item.goes_on, item.runs_on) for item in found(text)] == [
        (False, True),
        (True, True),
        (True, False),
        (False, False),
    ]


def test_a_quotation_over_paragraphs_may_hold_another() -> None:
    text = "“The “Equal Act” is bad.\n\n“It must go,” he said."
    items = found(text)
    assert [text[item.start : item.end] for item in items] == ["The “Equal Act” is bad.", "It must go,"]
    assert items[0].runs_on
    assert items[1].goes_on


def test_marks_are_outside_the_span() -> None:
    item = found("so “this” is")[0]
    assert (item.outer, item.start, item.end, item.after) == (3, 4, 8, 9)


@given(st.text(alphabet="ab .,\n“”\"'’‘«»„`s1", max_size=80))
def test_spans_are_in_order_and_apart(text: str) -> None:
    last = 0
    for item in found(text):
        assert last <= item.outer <= item.start < item.end <= item.after <= len(text)
        assert text[item.start : item.end].strip()
        last = item.after


@given(st.text(alphabet="ab .,“”\"'’‘", max_size=60))
def test_a_paragraph_before_only_shifts(text: str) -> None:
    before = "Nothing here.\n\n"
    shifted = [(item.start - len(before), item.end - len(before)) for item in found(before + text)]
    assert shifted == [(item.start, item.end) for item in found(text)]


@pytest.mark.parametrize("unit", ['"', "“", "‘“", "“a ”", "''", "'a ", "“a ‘b” ", "“a, said ", "”", "« ", "“ “ ” "])
@pytest.mark.parametrize("join", ["", "\n"])
def test_cost_of_marks_alone_is_linear(unit: str, join: str) -> None:
    assert growth(lambda size: cost(join.join([unit] * (size + 1))), 2_000, 16_000, within=14) < 14


LONG = {  # of so many marks in one paragraph, with words between
    "opened and left": lambda size: ("“ " + "word " * 100) * size,
    "one in another": lambda size: ("“" + "word " * 100) * size + "word.” " * size,
}


@pytest.mark.parametrize("why", LONG)
def test_cost_is_linear(why: str) -> None:
    assert growth(lambda size: cost(LONG[why](size)), 1_000, 8_000, within=14) < 14


def cost(text: str) -> float:
    """Seconds of processor time."""
    began = time.process_time()
    found(text)
    return time.process_time() - began
