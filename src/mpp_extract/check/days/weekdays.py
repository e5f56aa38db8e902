"""A weekday that is not the date's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from mpp_extract.check.days.words import MONTH, YEAR, day_of
from mpp_extract.check.finding import Finding
from mpp_extract.check.row import Check, Right, Wrong
from mpp_extract.check.story import Story
from mpp_extract.language.calendar import WEEKDAY_NAMES, WEEKDAYS
from mpp_extract.record import Date

_WEEKDAY = re.compile(rf"(?:{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})\b", re.I)
# Two weekdays to one date (Tuesday-Thursday, March 3-5): which of them the number belongs to is not said.
_ANOTHER = re.compile(rf"\b(?:{'|'.join(WEEKDAY_NAMES)})s?\s*(?:[-–—/,&]|and|or|to|through|until|till)\s*\Z", re.I)
_REACH = 24  # characters before a date in which another weekday may stand
# A date without a year so near to the day of publication is of the nearest year, whatever the weekday says.
_NEAR = timedelta(days=60)
# The last country to take up the Gregorian calendar did so in 1923 (Greece): before, a weekday may be of another.
_GREGORIAN = 1924


def _wrong_weekday(story: Story) -> Iterator[Finding]:
    named = {int(year) for year in YEAR.findall(story.text)}
    for each in story.article.dates or ():
        said = _WEEKDAY.match(each.text)
        day = day_of(each)
        if said is None or day is None or MONTH.search(each.text, said.end()) is None:
            continue
        weekday = WEEKDAYS[said[0].lower()]
        if weekday == day.weekday() or day.year < _GREGORIAN or _is_passed_over(story, each):
            continue
        if YEAR.search(each.text, said.end()) is None and not _is_of_its_year(story, each, day, weekday, named):
            continue
        yield _other_weekday(story, each, said, day, weekday)


def _is_passed_over(story: Story, each: Date) -> bool:
    before = story.text[max(0, each.start - _REACH) : each.start]
    return _ANOTHER.search(before) is not None or story.is_correction(each.start)


def _is_of_its_year(story: Story, each: Date, day: date, weekday: int, named: set[int]) -> bool:
    """Whether a date without a year can only be of the year that it was taken for."""
    if story.published is None or story.quote_at(each.start) is not None:
        return False
    if abs(day - story.published) > _NEAR:
        return False
    others = (_in_year(day, year) for year in named)
    return not any(other is not None and other.weekday() == weekday for other in others)


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:  # no February 29 in it
        return None


def _other_weekday(story: Story, each: Date, said: re.Match[str], day: date, weekday: int) -> Finding:
    is_ = WEEKDAY_NAMES[day.weekday()]
    near = min((day + timedelta(n) for n in range(-3, 4)), key=lambda other: (other.weekday() - weekday) % 7)
    message = (
        f"“{story.words(each.start, each.end)}”: {day.isoformat()} is a {is_}, "
        f"the {WEEKDAY_NAMES[weekday]} nearest to it is {near.isoformat()}"
    )
    return Finding(start=each.start, end=each.end, message=message, fix=is_ + each.text[said.end() :].removeprefix("."))


CHECK = Check(
    code="D1",
    severity="error",
    certainty="calendar",
    meaning="A weekday that is not the date's.",
    wrong=(
        Wrong("The panel met on Tuesday, March 3, 2025.", "Tuesday, March 3, 2025", "2025-03-03 is a Monday"),
        Wrong("The sale opens Fri., Oct. 9, at 5 p.m.", "Fri., Oct. 9, at 5 p.m.", "is a Thursday", "2025-10-02"),
    ),
    right=(
        "The panel met on Monday, March 3, 2025.",
        # Which weekday the number belongs to is not said.
        "The fair ran Tuesday-Thursday, March 3-5, 2025.",
        # Of a year that is not said; the day lies far from publication.
        Right("The bridge fell on Tuesday, March 3, and was built anew.", "2025-11-20"),
        # The year that the story tells of has such a day.
        Right("Of 2020 she recalls Tuesday, March 3, best.", "2025-03-06"),
        "Correction: The panel met on a Monday, not on Tuesday, March 3, 2025.",
    ),
    limits="Before 1924 it says nothing, since calendars differed. Without a year it speaks only within 60 days of "
    "publication, outside of quotations, and where no year that the article names has such a day.",
    find=_wrong_weekday,
)
