"""N4: one name with two offices or parties."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.story import Story

_PARTY = re.compile(r"\b(?P<last>[A-Z][\w’'-]+),? [(]?(?P<party>[DR])[-–](?P<state>[A-Z][A-Za-z. ]{0,12})")
_HOUSES = re.compile(
    r"\b(?P<title>Sen|Rep|Senator|Representative|Congressman|Congresswoman)\.? "
    r"(?P<name>[A-Z]\w+ (?:[A-Z]\. )?[A-Z][\w’'-]+)"
)
_CHANGED = re.compile(r"\b(?:[Ff]ormer|then|ex|now|elected|candidate|running|race|son|brother|switch\w*|state)\b")


def two_offices(story: Story) -> Iterator[Finding]:
    """N4: Sen. Ana Poe and Rep. Ana Poe; Poe, D-Ohio, and Poe, R-Ohio."""
    houses: dict[str, re.Match[str]] = {}
    for match in _HOUSES.finditer(story.text):
        other = houses.setdefault(match["name"], match)
        if _is_senator(match) != _is_senator(other) and not _has_changed(story, match, other):
            yield _office(story, match, other)
    parties: dict[tuple[str, str], re.Match[str]] = {}
    for match in _PARTY.finditer(story.text):
        other = parties.setdefault((match["last"], match["state"][:4]), match)
        if match["party"] != other["party"] and not _has_changed(story, match, other):
            yield _office(story, match, other)


def _is_senator(match: re.Match[str]) -> bool:
    return match["title"].startswith("Sen")


def _has_changed(story: Story, *matches: re.Match[str]) -> bool:
    return any(
        _CHANGED.search(story.text, *story.sentence(match.start())) is not None
        or story.quote_at(match.start()) is not None
        or story.is_correction(match.start())
        for match in matches
    )


def _office(story: Story, match: re.Match[str], other: re.Match[str]) -> Finding:
    message = f"“{match[0]}”: elsewhere “{other[0]}”"
    return Finding(start=match.start(), end=match.end(), message=message, others=(Span(other.start(), other.end()),))
