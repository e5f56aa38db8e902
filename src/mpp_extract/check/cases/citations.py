"""C3: a citation whose volume its reporter has not, or has of other years."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpp_extract.check.cases.reporters import last_volume, years_of
from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.story import Story

_PARTS = re.compile(r"(?P<volume>\d{1,4}) (?P<reporter>\D.*?) (?P<page>[\d,]+|_+|[—–-]+)\Z")
# What may stand between a citation and its year: pages, the court.
_YEAR = re.compile(
    r"(?:, \d{1,4}(?:[-–]\d{1,4})?)*,? \((?:[^()\d]{0,40}|\d{1,2}(?:st|nd|rd|d|th) Cir\.) ?(?P<year>\d{4})\)"
)


def past_its_reporter(story: Story) -> Iterator[Finding]:
    """C3: 1012 F.2d 45; 123 F.4th 456 (1998)."""
    for number in story.article.case_numbers or ():
        parts = _PARTS.fullmatch(number.normalized or "") if number.kind == "citation" else None
        if parts is None or story.is_correction(number.start):
            continue
        volume, reporter = int(parts["volume"]), parts["reporter"]
        most = last_volume(reporter, story.published.year if story.published else None)
        told = f"“{story.words(number.start, number.end)}”"
        if most is not None and volume > most:
            message = f"{told}: {reporter} has no volume {volume}"
            yield Finding(start=number.start, end=number.end, message=message)
            continue
        years, year = years_of(reporter, volume), _YEAR.match(story.text, number.end)
        if years is None or year is None:
            continue
        first, last = years
        if int(year["year"]) < first or (last is not None and int(year["year"]) > last):
            span = f"from {first} on" if last is None else f"from {first} to {last}"
            message = f"{told} is said to be of {year['year']}: volume {volume} of {reporter} has decisions {span}"
            yield Finding(start=number.start, end=number.end, message=message, others=(Span(*year.span("year")),))
