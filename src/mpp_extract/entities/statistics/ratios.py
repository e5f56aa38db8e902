"""Two numbers that make a part of a whole: ``one in three``, ``7 of 10``, ``4 out of 10``."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics import measures
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language import money
from mpp_extract.language.numbers.number import Number, ratio

_IN = re.compile(r"\s+in(?:\s+every)?\s+(?:a\s+)?|-in-", re.IGNORECASE)
_SHOTS = re.compile(r"-(?:of|for)-", re.IGNORECASE)  # 12-of-19 shooting, went 3-for-4
_OUT_OF = re.compile(r"\s+out\s+of(?:\s+(?:every|each))?\s+(?:a\s+)?", re.IGNORECASE)
_OF = re.compile(r"\s+of\s+(?:every\s+)?", re.IGNORECASE)
_NOUN_OUT_OF = re.compile(r"\s+[a-z]+\s+(?:out\s+of(?:\s+every)?|in\s+every)\s+", re.IGNORECASE)
_TIME_AFTER = re.compile(r"[\s-]+(?:second|minute|hour|day|night|week|month|year|decade)s?\b", re.IGNORECASE)
_PLACES = re.compile(r"\s+(?:states|cities|countries|counties|places)\b")


def part_of_whole(page: Page, left: Number, right: Number) -> Quantity | None:
    """The ratio of two numbers joined by in, of or out of; None where they count things of their own."""
    gap = page.text[left.end : right.start]
    if not _possible(page.text, left, right, gap):
        return None
    if _SHOTS.fullmatch(gap):
        joined = right.value < 100
    elif _IN.fullmatch(gap):
        joined = _in(page.text, left, right)
    elif _NOUN_OUT_OF.fullmatch(gap):
        joined = left.value <= 100 and right.value <= 1000
    else:
        joined = _OUT_OF.fullmatch(gap) is not None or (_OF.fullmatch(gap) is not None and left.scale == 1)
        joined = joined and not _TIME_AFTER.match(page.text, right.end)
    if not joined:
        return None
    return Quantity((left, right), left.start, right.end, ratio(left.value, right.value), "ratio", "statistics.ratio")


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


def _in(text: str, left: Number, right: Number) -> bool:
    """``one in three``; but not ``five in 10 days``, ``three in 2018``, ``six in two states``."""
    base = right.value <= 20 or right.value % 5 == 0 or right.value % 12 == 0
    year = right.form == "digits" and 1500 < right.value < 2100 and "," not in text[right.start : right.end]
    places = right.value < 5 and left.value > 1 and _PLACES.match(text, right.end) is not None
    return base and left.value <= 1000 and not year and not places and not _TIME_AFTER.match(text, right.end)
