"""Slips put into an article by a script are what they are said to be, and most are told."""

from __future__ import annotations

import random

import articles
import seeded
import seeded_kinds
from mpp_extract.extractor import Extractor

TEXT = (
    "On Monday, March 3, 2025, a three-judge panel ruled 2-1 for Dora Whitcombe. “It is over,” Whitcombe said. "
    "She was mayor from 2009 to 2012.\n"
)


def test_the_same_seed_makes_the_same_slips_and_each_is_told(extractor: Extractor) -> None:
    read = seeded.read(articles.Given("own", "one", "ours", TEXT, "2025-03-06"), extractor)
    assert not read.said
    wanted = tuple(kind for kind in seeded_kinds.KINDS if kind.certain and kind.family in "DV")
    made = seeded.slips([read], wanted, 20, seed=1)
    assert made == seeded.slips([read], wanted, 20, seed=1)
    assert [slip.kind.name for slip in made] == [
        "weekday", "day of the month", "no such day", "range upside down", "vote"
    ]  # fmt: skip
    for slip in made:
        assert slip.edit.of(TEXT) != TEXT
        assert seeded.told(slip, read, extractor), slip.kind.name


def test_a_kind_changes_but_one_place(extractor: Extractor) -> None:
    record = extractor.extract(TEXT, "2025-03-06")
    for kind in seeded_kinds.KINDS:
        for edit in kind.edits(record, TEXT, random.Random(1)):
            assert edit.of(TEXT).startswith(TEXT[: edit.start])
            assert edit.of(TEXT).endswith(TEXT[edit.end :])
