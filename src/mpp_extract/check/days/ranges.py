"""A range of days or years that ends before it begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from mpp_extract.check.days.words import MONTH, YEAR
from mpp_extract.check.finding import Finding
from mpp_extract.check.row import Check, Wrong
from mpp_extract.check.story import Story
from mpp_extract.record import Date

_FROM = re.compile(r"\b(?P<how>from|between) (?:\w+ )?\Z", re.I)
_TO = {"from": re.compile(r",? (?:to|through|until|till) |\s?[-–—]\s?"), "between": re.compile(r",? and ")}
_VALUE = re.compile(r"\d{4}(?:-\d\d){0,2}")
# Who counts or looks back begins at the end.
_BACK = re.compile(r"\b(?:back(?:ward)?s?|revers\w+|compar\w+|down|fell|drop\w*|declin\w+|chang\w+|differ\w*)\b", re.I)


def _upside_down(story: Story) -> Iterator[Finding]:
    for first, last in pairwise(story.article.dates or ()):
        if last.start - first.end > 12 or first.end >= last.start:
            continue
        start, end = story.sentence(first.start)
        before = _FROM.search(story.text[max(start, first.start - 20) : first.start])
        if before is None or not _TO[before["how"].lower()].fullmatch(story.text[first.end : last.start]):
            continue
        if _BACK.search(story.text, start, end) or story.is_correction(start) or not _ends_first(first, last):
            continue
        words = story.words(first.start, last.end)
        message = f"“{words}” ends before it begins"
        yield Finding(start=first.start, end=last.end, message=message)


def _ends_first(first: Date, last: Date) -> bool:
    """Whether the second lies before the first, by what their own words say."""
    one, other = first.value or "", last.value or ""
    if not _VALUE.fullmatch(one) or not _VALUE.fullmatch(other) or len(one) != len(other) or not YEAR.search(last.text):
        return False
    if YEAR.search(first.text):
        return other < one
    # The year is said once: of two months the first may be of the year before.
    return len(one) == 10 and MONTH.search(first.text) is not None and one[5:7] == other[5:7] and other[8:] < one[8:]


CHECK = Check(
    code="D5",
    severity="error",
    certainty="calendar",
    meaning="A range of days or years that ends before it begins.",
    wrong=(
        Wrong("The fair ran from May 5 to May 3, 2024.", "May 5 to May 3, 2024", "ends before it begins"),
        Wrong("He was mayor from 2012 to 2009.", "2012 to 2009", "ends before it begins"),
        Wrong("It was built between June 9, 2024, and June 7, 2024.", "June 9, 2024, and June 7, 2024", "ends before"),
    ),
    right=(
        "The fair ran from May 3 to May 5, 2024.",
        "The fair ran from Dec. 5 to Jan. 3, 2024.",
        "He was mayor from 2009 to 2012.",
        "The list goes back from 2012 to 2009.",
    ),
    limits="Only behind from or between, where both ends are days, months or years; a comparison may go backwards.",
    find=_upside_down,
)
