"""What the text itself says of a judge, right beside the name: by whom appointed, of which court."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from mpp_extract.check.finding import Span
from mpp_extract.check.story import Story
from mpp_extract.entities.judges.presidents import PRESIDENT, president_named
from mpp_extract.record import Court, Judge, Mention

# A court between the name and what is said: Poe of the Northern District of Ohio, …
_OF = r"(?:,?\s+(?:of|in|for|on|at)\s+(?:the\s+)?[A-Z0-9][^.,;:()\n]{0,60})?"
_SET_OFF = rf"{_OF}(?:,\s+|\s\(|\s?[—–]\s?|\s--\s|\s+(?:is|was)\s+)(?:who\s+(?:is|was)\s+)?"
_BY_NOUN = re.compile(
    rf"{_SET_OFF}(?:an?\s+|the\s+)?(?:[a-z-]+\s+){{0,2}}?{PRESIDENT}(?:['’]s)?(?:\s+administration)?[\s-]+"
    r"(?P<noun>appointee|nominee)\b(?!['’])"
)
_NOUN_OF = re.compile(rf"{_SET_OFF}(?:an?\s+|the\s+)?(?P<noun>appointee|nominee)\s+of\s+{PRESIDENT}(?!['’]s)")
_VERB = r"(?P<noun>appointed|nominated|elevated|named|put|placed)"
_BY_VERB = re.compile(
    r"(?:,\s+who\s[^,.;:()\n]{0,60},)?(?:(?:,\s+(?:who\s+)?|\s+)(?:was|had\s+been|has\s+been)\s+|,\s+(?:both\s+|all\s+)?|\s\()(?:(?:first|originally|initially)\s+)?"
    rf"{_VERB}\s+(?P<seat>[^.;:()\n]{{0,70}}?)\bby\s+(?:then-)?{PRESIDENT}(?!['’]s)"
)
_BEFORE = re.compile(
    rf"(?<!\w){PRESIDENT}(?:-(?P<noun>appointed|nominated)|\s+(?P<of>appointee|nominee))\s+"
    r"(?:(?:U\.?S\.?|[Ff]ederal|Chief|Senior|Circuit|District|Court|[Jj]udge|[Jj]ustice|Appeals|of)\s+){0,5}\Z"
)
# Another seat than a judge's, or words about somebody else.
_OTHER_SEAT = re.compile(
    r"\b(?:magistrate|bankruptcy|attorney|prosecutor|master|counsel|ambassador|secretary|director|commission\w*|chair\w*|"
    r"chief|replace|succeed|lead|head|recommended|governor|state|superior|county|immigration|monitor|trustee)\b",
    re.IGNORECASE,
)
_REACH = 100

# The court right behind a name, and right before a title.
_OF_COURT = re.compile(
    r"(?:, (?:(?:an?|the) )?(?:[\w.-]+ ){0,3}(?:judge|justice) (?:of|on|at|for|in|with) | of | \()(?:the )?"
)
_TITLE = re.compile(r" (?:(?:Chief|Senior|Presiding|Circuit|District|Associate|Court) ){0,3}(?:Judge|Justice) ")
# Where a judge sits for a while or sat before, or will sit: another court than his own.
ELSEWHERE = re.compile(
    r"\b(?:nominat\w+\s+(?:to|for)|nominee\s+(?:to|for)|designat\w+|visiting|visit\w*|sitting|sat|temporar\w+|assigned|transferr?\w*|former\w*|then|elevat\w+|"
    r"promot\w+|pick\w*|tapped|previous\w*|once|used\s+to|retired|served|joined|moved|candidate\w*|confirm\w+|bid|late|"
    r"magistrate|bankruptcy|clerk\w*|chosen|seat|vacancy)\b",
    re.IGNORECASE,
)


class Appointment(NamedTuple):
    """Who the text says appointed a judge.

    president  as newspapers name presidents     proposed   it says nominated
    """

    start: int
    end: int
    president: str
    proposed: bool


class Seat(NamedTuple):
    """A court that the text puts a judge on."""

    start: int
    end: int
    court: Court
    mention: Mention


def appointments(story: Story, judge: Judge) -> Iterator[Appointment]:
    """What the text says of who appointed a judge, in reading order; each right beside one of the judge's mentions."""
    text = story.text
    for mention in judge.mentions:
        before = _BEFORE.search(text, max(0, mention.start - _REACH), mention.start)
        behind = (pattern.match(text, mention.end) for pattern in (_BY_NOUN, _NOUN_OF, _BY_VERB))
        for match in (before, *behind):
            claim = None if match is None else _claim(match, text)
            if claim is not None:
                yield claim


def _claim(match: re.Match[str], text: str) -> Appointment | None:
    said = match.groupdict()
    if _OTHER_SEAT.search(said.get("seat") or ""):
        return None
    president = president_named(match["president"], text)
    if president is None:
        return None
    word = said["noun"] or said.get("of") or ""
    return Appointment(match.start("president"), match.end("president"), president, word.startswith("nomin"))


def seats(story: Story, judge: Judge) -> Iterator[Seat]:
    """The courts that the text puts a judge on, each right beside one of the judge's mentions."""
    places = story.court_places
    starts = [place[0] for place in places]
    for mention in judge.mentions:
        start, end = story.sentence(mention.start)
        if ELSEWHERE.search(story.text, start, end):
            continue
        behind = _OF_COURT.match(story.text, mention.end)
        if behind is not None:
            n = bisect_left(starts, behind.end())
            if n < len(places) and starts[n] == behind.end():
                yield Seat(starts[n], places[n][1], places[n][2], mention)
        n = bisect_left(starts, mention.start) - 1
        if n >= 0 and _TITLE.fullmatch(story.text, places[n][1], mention.start):
            yield Seat(starts[n], places[n][1], places[n][2], mention)


def span(claim: Appointment | Seat) -> Span:
    """Where a claim stands."""
    return Span(claim.start, claim.end)
