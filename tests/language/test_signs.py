"""What each number of a text is, judged once for all rooms."""

from __future__ import annotations

import pytest

from mpp_extract.extractor import Extractor
from mpp_extract.language.numbers.signs import DIGITS, WORDS, Kind, Numbers

# text: kinds of its numbers, in order; None for one that may be a quantity
KINDS: dict[str, list[Kind | None]] = {
    "The B52 left with 40 men.": [Kind.NAME, None],
    "It was the 22nd of 30 runs.": [Kind.ORDINAL, None],
    "A ’93 sedan and the term of 2015-16.": [Kind.YEAR, Kind.YEAR, Kind.YEAR],
    "See 18 USC 1512 and 61 Stat. 619.": [Kind.STATUTE, Kind.STATUTE, Kind.STATUTE, Kind.STATUTE],
    "SB 1899 and S. 744 and the U.S. 40 years on.": [Kind.STATUTE, Kind.STATUTE, None],
    "It hit 412 Linden Street and 412 Supreme Court cases.": [Kind.ADDRESS, None],
    "Play 3:41 of 12 tapes.": [Kind.CLOCK, Kind.CLOCK, None],
    "Oct. 3 was hot. In October. 3 men left.": [Kind.DAY, None],
    "1. Call 212-555-2147.": [Kind.LIST, Kind.TELEPHONE, Kind.TELEPHONE, Kind.TELEPHONE],
    "See § 4 and www.example.org/9 and 2 + 2.": [Kind.REFERENCE, Kind.ADDRESS, Kind.SUM, Kind.SUM],
}


@pytest.mark.parametrize("text", KINDS)
def test_kinds(text: str) -> None:
    numbers = Numbers(text)
    signs = [numbers.sign(number.start, number.end, number) for number in numbers.all]
    assert [sign.kind if sign else None for sign in signs] == KINDS[text]


def test_a_number_is_judged_once() -> None:
    numbers = Numbers("at 9 a.m.")
    assert numbers.sign(3, 4) is numbers.sign(3, 4) is not None


def test_every_sign_stands_once() -> None:
    for rows in (DIGITS, WORDS):
        assert len({sign.name for sign in rows}) == len(rows)


def test_dates_and_statistics_agree() -> None:
    text = "The 1954 Supreme Court ruling predates SB 1899, as 61 Stat. 1947 shows."
    article = Extractor(only=["dates", "statistics"]).extract(text, "2020-06-15")
    assert article.dates is not None
    assert [date.text for date in article.dates] == ["1954"]
    assert article.statistics == []
