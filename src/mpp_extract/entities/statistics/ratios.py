"""Two numbers that make a part of a whole: ``one in three``, ``7 of 10``, ``4 out of 10``."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics import measures
from mpp_extract.entities.statistics.forms import first, form
from mpp_extract.entities.statistics.kinds import RATIO
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language import money
from mpp_extract.language.numbers.number import Number, ratio
from mpp_extract.language.tags import FINITE

_IN = re.compile(r"\s+in(?:\s+every)?\s+(?:a\s+)?|-in-", re.IGNORECASE)
_SHOTS = re.compile(r"-(?:of|for)-", re.IGNORECASE)  # 12-of-19 shooting, went 3-for-4
_OUT_OF = re.compile(r"\s+out\s+of(?:\s+(?:every|each))?\s+(?:a\s+)?", re.IGNORECASE)
_OF = re.compile(r"\s+of\s+(?:every\s+)?", re.IGNORECASE)
_NOUN_OUT_OF = re.compile(r"\s+[a-z]+\s+(?:out\s+of(?:\s+every)?|in\s+every)\s+", re.IGNORECASE)
_NOUN_IN = re.compile(r"\s+[a-z]+\s+in\s+", re.IGNORECASE)
_TO = re.compile(r"\s+to\s+|-to-", re.IGNORECASE)
_RATIO = re.compile(r"\bratio\b(?:\s+\w+){0,6}\s+(?:is|was|of|at)\s+$")
_CLOSERS = frozenset({".", ",", ":", "-RRB-"})
_TIME_AFTER = re.compile(r"[\s-]+(?:second|minute|hour|day|night|week|month|year|decade)s?\b", re.IGNORECASE)
_PLACES = re.compile(r"\s+(?:states|cities|countries|counties|places)\b")


def part_of_whole(page: Page, left: Number, right: Number) -> Quantity | None:
    """The ratio of two numbers joined by in, of or out of; None where they count things of their own."""
    gap = page.text[left.end : right.start]
    return first(PARTS, page, left, right, gap) if _possible(page.text, left, right, gap) else None


def _shots(page: Page, left: Number, right: Number, gap: str) -> Quantity | None:
    return _made(left, right) if _SHOTS.fullmatch(gap) and right.value < 100 else None


def _in(page: Page, left: Number, right: Number, gap: str) -> Quantity | None:
    """``one in three``; but not ``five in 10 days``, ``three in 2018``, ``six in two states``."""
    if not _IN.fullmatch(gap):
        return None
    text = page.text
    base = right.value <= 20 or right.value % 5 == 0 or right.value % 12 == 0
    year = right.form == "digits" and 1500 < right.value < 2100 and "," not in text[right.start : right.end]
    places = right.value < 5 and left.value > 1 and _PLACES.match(text, right.end) is not None
    joined = base and left.value <= 1000 and not year and not places and not _TIME_AFTER.match(text, right.end)
    return _made(left, right) if joined else None


def _noun_out_of(page: Page, left: Number, right: Number, gap: str) -> Quantity | None:
    joined = _NOUN_OUT_OF.fullmatch(gap) and left.value <= 100 and right.value <= 1000
    return _made(left, right) if joined else None


def _told(page: Page, left: Number, right: Number, gap: str) -> Quantity | None:
    """``a ratio of 1 to 22``, where the text calls it one."""
    told = _TO.fullmatch(gap) and _RATIO.search(page.text, max(0, left.start - 60), left.start)
    return _made(left, right) if told else None


def _noun_in(page: Page, left: Number, right: Number, gap: str) -> Quantity | None:
    """``one child in five``: where the second number counts nothing of its own."""
    if left.value != 1 or not _NOUN_IN.fullmatch(gap) or not _in(page, left, right, " in "):
        return None
    following = page.tokens.at(right.end)
    after = page.tokens.tag[following] if following < len(page.tokens) else "."
    return _made(left, right) if after in FINITE or after in _CLOSERS else None


def _out_of(page: Page, left: Number, right: Number, gap: str) -> Quantity | None:
    if _TIME_AFTER.match(page.text, right.end):
        return None
    joined = _OUT_OF.fullmatch(gap) or (_OF.fullmatch(gap) and left.scale == 1)
    return _made(left, right) if joined else None


def _made(left: Number, right: Number) -> Quantity:
    return Quantity((left, right), left.start, right.end, ratio(left.value, right.value), "ratio")


# Tried in order, with page, the two numbers and the words between them.
PARTS = (
    form(
        RATIO,
        "shots",
        _shots,
        "She hit [[12-of-19]] that night.",
        "She hit 12 of 19-inch nails.",
        source="National Collegiate Athletic Association, Basketball Statisticians’ Manual (made of attempted)",
    ),
    form(RATIO, "in", _in, "About one guard quit, and [[one in three]] stayed.", "They freed five in 10 days."),
    form(
        RATIO,
        "noun_out_of",
        _noun_out_of,
        "[[Nine cells out of 12]] stood open.",
        "Nine cells and 12 gates stood open.",
    ),
    form(
        RATIO,
        "noun_in",
        _noun_in,
        "It is found in [[one goat in 40,000]].",
        "It is found in one goat in 40 herds.",
        source="Oxford English Dictionary, in (of proportion: one man in ten)",
    ),
    form(
        RATIO,
        "told",
        _told,
        "The ratio of clerks to files is [[1 to 22]].",
        "The number of clerks is 1 to 22.",
        source="Associated Press Stylebook, ratios",
    ),
    form(RATIO, "out_of", _out_of, "[[Four out of 10]] agreed.", "They stayed four of 10 days."),
)


def _possible(text: str, left: Number, right: Number, gap: str) -> bool:
    whole = left.value == left.value.to_integral_value()
    shots = _SHOTS.fullmatch(text, left.end, right.start) is not None  # may all have gone in
    if not (whole and (0 < left.value < right.value or (shots and left.value <= right.value))) or "fraction" in (
        left.form,
        right.form,
    ):
        return False
    if left.form == "words" and left.value == 1 and gap.strip().lower() == "of":
        return False  # one of 20 states
    if money.before(text, left.start) or money.before(text, right.start):
        return False
    return measures.after(text, right.end) is None
