"""What stands over a document's story as its readers see it: the day and the byline.

A file's properties say when and by whom it was made, which may be a template of years ago, a clerk who typed it or a
converter of yesterday. What is set over the story says when and by whom it was published, and so goes before them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.language.calendar import WEEKDAY_NAMES
from mpp_extract.language.word_sets import word_set
from mpp_extract.readers import bylines, days
from mpp_extract.readers.source import Story

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date


_LINES = 24  # lines over a story: letterhead, contacts, headline, byline, day
_PROSE = 160  # characters: no line of a head is as long
_WEEKDAY = rf"(?:{'|'.join(WEEKDAY_NAMES)})\.?,?\s+"
# What releases and courts write before the day on which they give something out; "argued" is another day.
_LABEL = (
    r"(?:date(?:d)?|released?|issued|filed|published|posted|decided|delivered|entered|rendered|handed down"
    r"|(?:for )?(?:immediate )?release|opinion (?:filed|issued)|date (?:of issue|filed|issued|published|released))"
)
_RULING = r"[^.!?]{0,60}\b(?:judgment|judgement|opinion|order|ruling|decision|reasons)\b[^!?]{0,60}?\s"
_DATED = re.compile(
    rf"(?:(?P<label>(?:{_RULING})?{_LABEL})\s*(?:on\b|the\b|this\b|at\b)?\s*[:–—-]?\s*)?(?:{_WEEKDAY})?(?:the\s+)?"
    r"(?P<day>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
    r"|[A-Z][A-Za-z]{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
    r"|\d{1,2}(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?\s+[A-Z][A-Za-z]{2,8}\.?,?\s+\d{4})\.?",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(?:By|BY)\s+[A-Z][^.!?]*(?:[A-Z]\.[^.!?]*)*")
# What stands behind "by" on letters and court papers and is no author: how they are sent, on whose authority. Source:
# the ways of service in Rule 5(b)(2) of the Federal Rules of Civil Procedure; the formulas of orders and proclamations.
_NO_AUTHORS = word_set(
    """the of a an and court order hand mail email e-mail electronic ecf cm/ecf facsimile fax courier messenger delivery
    overnight express certified registered regular class fedex ups usps telephone phone direction authority
    appointment request consent leave decree resolution proclamation executive statute rule means service curiam
    counsel attorney attorneys governor president commissioner secretary mayor council board committee"""
)
_RELEASE = re.compile(
    r"(?:for\s+)?(?:immediate\s+release|(?:news|press|media)\s+(?:release|statement|advisory))\b|for\s+release\b",
    re.IGNORECASE,
)
_LONGEST_BYLINE = 90  # characters


def take(story: Story, paragraphs: list[str]) -> None:
    """Sets the day and the authors that the head shows in place of those of the file's properties.

    Where those have no day, none is set: the dates' room reads it off the text, and says so.
    """
    shown = shown_day(paragraphs)
    if shown is not None and story.published is not None:
        story.published = shown
    named = next((found for line in _lines(paragraphs) if (found := _named(line))), None)
    story.authors = named or story.authors


def letterhead(paragraphs: list[str], title: str | None) -> tuple[int, date | None]:
    """How many paragraphs stand over a release's headline, and the day that they give; (0, None) for no release.

    Over court papers' titles stand their parties and number: only what says that it is a release loses its head.

    >>> letterhead(["ALDER WORKS", "For immediate release\\nMay 4, 2021", "Mill opens", "ALDER"], "Mill opens")
    (2, datetime.date(2021, 5, 4))
    >>> letterhead(["COUNTY COURT", "May 4, 2021", "Roe v. Doe"], "Roe v. Doe")
    (0, None)
    """
    first = [" ".join(paragraph.split()) for paragraph in paragraphs[:_LINES]]
    place = first.index(title) if title in first else 0
    lines = [line.strip() for paragraph in paragraphs[:place] for line in re.split(r"[\n\t]", paragraph)]
    if not any(_RELEASE.match(line) for line in lines) or any(len(line) > _PROSE for line in lines):
        return 0, None
    return place, shown_day(paragraphs[:place])


def named_over(text: str) -> list[str]:
    """The authors in the byline that a text begins with; [] where it begins otherwise.

    >>> named_over("By Ann Roe\\n\\nThe court ruled."), named_over("By noon the court ruled.")
    (['Ann Roe'], [])
    """
    return _named(text.partition("\n")[0].strip())


def shown_day(paragraphs: Iterable[str]) -> date | None:
    """The day that a line of its own over the story gives, with or without "Released", "Decided"; None for several.

    >>> shown_day(["The Mill Gazette\\tFriday, March 5, 2021"]), shown_day(["Court ruled March 5, 2021."])
    (datetime.date(2021, 3, 5), None)
    >>> shown_day(["Argued: May 3, 2021", "Decided the 12th day of July, 2021"])
    datetime.date(2021, 7, 12)
    >>> shown_day(["May 3, 2021", "May 4, 2021"]) is None
    True
    >>> shown_day(["JUDGMENT of Roe J. delivered on the 3rd day of May, 2021."])
    datetime.date(2021, 5, 3)
    """
    plain: list[date] = []
    for line in _lines(paragraphs):
        match = _DATED.fullmatch(line)
        found = match and days.day(re.sub(r"\bday\b", "", match["day"], flags=re.IGNORECASE))
        if match and found:
            if match["label"]:
                return found
            plain.append(found)
    return plain[0] if len(set(plain)) == 1 else None


def _lines(paragraphs: Iterable[str]) -> Iterator[str]:
    """The lines and cells over the story, one by one, up to its first paragraph of prose."""
    number = 0
    for paragraph in paragraphs:
        for line in re.split(r"[\n\t]", paragraph):
            if len(line) > _PROSE or number >= _LINES:
                return
            if line.strip():
                number += 1
                yield line.strip()


def _named(line: str) -> list[str]:
    """The authors of a line that is a byline.

    >>> _named("By Ann Roe and Bo Marsh"), _named("BY THE COURT:"), _named("By Hand Delivery and Email")
    (['Ann Roe', 'Bo Marsh'], [], [])
    """
    if len(line) > _LONGEST_BYLINE or _BYLINE.fullmatch(line) is None:
        return []
    named = bylines.authors(line)
    return [] if any(word.casefold() in _NO_AUTHORS for name in named for word in name.split()) else named
