"""C1, C2: a docket number whose year lies ahead, or that a court of another kind has given."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.story import Story
from mpp_extract.record import CaseNumber, Court

# As the federal courts' system writes it: an office, the year, the type, the serial number.
_FEDERAL = re.compile(r"(?:\d{1,2}:)?(?P<year>\d\d)-(?P<type>cv|cr|mj|mc|bk|ap|po|md)-\d{3,6}")
_APPLICATION = re.compile(r"(?P<year>\d\d)A\d{1,4}")
_SERIAL = re.compile(r"(?P<year>\d\d)-\d{1,5}")
_LONG_YEAR = re.compile(r"(?P<year>20\d\d)(?=[-A-Z ]).*\d{3}")
# Years ahead for which two figures are taken; of more they are of the century before, or no year in a bare number.
_FUTURE, _NEAR_FUTURE = 40, 10
_RULES = frozenset({"case_numbers.designated", "case_numbers.bare"})
# Courts that take no filings of these types. Source: CM/ECF's case types; Federal Rules of Appellate Procedure 12 and
# Supreme Court Rule 12, by which appeals have a number of year and serial alone.
_TRIALS = frozenset({"cv", "cr", "mj", "mc", "bk", "ap", "po", "md"})
_BANKRUPTCY = frozenset({"cr", "mj", "po"})
_BESIDE = 14  # characters between a number and its court
_BEHIND = re.compile(r"(?:,| \(|,? in(?: the)?| of the) ?(?:the )?\Z")
_BEFORE = re.compile(r",? (?:\(|case |docket )?(?:[Nn]os?\. ?)?\Z")


def year_ahead(story: Story) -> Iterator[Finding]:
    """C1: 2:27-cv-00123 in an article of 2024."""
    if story.published is None or story.article.article.published_from not in ("option", "metadata"):
        return
    for number in story.article.case_numbers or ():
        year, latest = _year(number, story.published.year), story.published.year
        if year is None or number.kind != "docket" or story.is_correction(number.start):
            continue
        told, is_federal = year
        # Some states number by a fiscal year, which begins in the one before.
        if told > latest + (not is_federal):
            message = (
                f"“{story.words(number.start, number.end)}” is a number of {told}, "
                f"but the article is of {story.published.isoformat()}"
            )
            yield Finding(start=number.start, end=number.end, message=message)


def _year(number: CaseNumber, now: int) -> tuple[int, bool] | None:
    """The year of a docket number, and whether it is a federal court's that counts by calendar years."""
    written = number.normalized or ""
    federal = _FEDERAL.fullmatch(written) or _APPLICATION.fullmatch(written)
    if federal is None and number.rule in _RULES:
        return None
    match = federal or _SERIAL.fullmatch(written) or _LONG_YEAR.match(written)
    if match is None:
        return None
    year = int(match["year"])
    if year < 100:
        year += 2000 if year <= now % 100 + (_FUTURE if federal else _NEAR_FUTURE) else 1900
    return year, federal is not None


def other_court(story: Story) -> Iterator[Finding]:
    """C2: 2:24-cv-00123, 9th Circuit."""
    for number in story.article.case_numbers or ():
        match = _FEDERAL.fullmatch(number.normalized or "") if number.kind == "docket" else None
        if match is None or story.is_correction(number.start):
            continue
        for start, end, court in story.court_places:
            if match["type"] in _never(court) and _is_beside(story, number, start, end):
                told, named = story.words(number.start, number.end), story.words(start, end)
                message = f"“{told}” is a trial court's number, but “{named}” is named beside it"
                yield Finding(start=number.start, end=number.end, message=message, others=(Span(start, end),))
                break


def _never(court: Court) -> frozenset[str]:
    known = court.courtlistener_id or ""
    if known == "scotus" or re.fullmatch(r"ca\d{1,2}|cadc|cafc", known):
        return _TRIALS
    return _BANKRUPTCY if "Bankruptcy" in court.name else frozenset()


def _is_beside(story: Story, number: CaseNumber, start: int, end: int) -> bool:
    """Whether nothing but a comma and the like stands between a number and a court's name."""
    if 0 <= start - number.end <= _BESIDE:
        return _BEHIND.fullmatch(story.text[number.end : start]) is not None
    return 0 <= number.start - end <= _BESIDE and _BEFORE.fullmatch(story.text[end : number.start]) is not None
