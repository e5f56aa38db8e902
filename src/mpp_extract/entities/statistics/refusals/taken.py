"""Numbers that are something else already: part of a date, of a case number, of a case, or of a name told before."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from mpp_extract.rule import Refusal

if TYPE_CHECKING:
    from mpp_extract.reading import Reading


class Taken:
    """The offsets that dates, case numbers and names of cases cover."""

    def __init__(self, reading: Reading) -> None:
        self.dates = sorted((item.start, item.end) for item in reading.found.dates or [])
        self.cases = sorted((m.start, m.end) for case in reading.found.cases or [] for m in case.mentions)
        self.case_numbers = sorted((item.start, item.end) for item in reading.found.case_numbers or [])


def covered(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of the spans, which are in order, covers the offsets."""
    i = bisect_right(spans, (start, 1 << 60)) - 1
    return i >= 0 and spans[i][0] <= start and end <= spans[i][1]


CASE_NUMBER = Refusal(
    "statistics.not.case_number",
    "Part of a case number or citation.",
    "He filed No. [[3]]:[[21]]-cr-[[00457]] in court.",
    "He filed [[21 cases]] in court.",
)
CASE = Refusal(
    "statistics.not.case",
    "Part of a case's name.",
    "She won in Roes [[1]]-[[4]] v. Hill in May.",
    "She won against [[4 men]] in May.",
)
DATE = Refusal(
    "statistics.not.date",
    "Part of a date.",
    "It happened in May of [[1986]].",
    "It happened to [[86 men]] in May.",
)
NAMED_BEFORE = Refusal(
    "statistics.not.named_before",
    "A number that was part of a name before, without a noun: the same name, cut short.",
    "He owned a Rover 75. The [[75]] was sold.",
    "He owned a Rover 75. The [[80 men]] were sold.",
)
TAKEN: tuple[Refusal, ...] = (CASE_NUMBER, CASE, DATE, NAMED_BEFORE)
