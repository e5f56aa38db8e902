"""Words that all rooms share: the tables' own order, and what follows from them."""

from __future__ import annotations

import pytest

from mpp_extract.language import calendar, labels, stops, tags


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
