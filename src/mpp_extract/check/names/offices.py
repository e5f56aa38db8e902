"""N4: one name with two offices or parties."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.story import Story

_PARTY = re.compile(r"\b(?P<last>[A-Z][\w’'-]+),? [(]?(?P<party>[DR])[-–](?P<state>[A-Z][A-Za-z. ]{0,12})")
# Offices that nobody has together with another of them, by the titles that stand before a name.
# Sources: U.S. Constitution, Article I, section 6; the states' rules on incompatible offices; AP Stylebook, titles.
_OFFICES = {
    "senator": ("Sen", "Senator"),
    "representative": ("Rep", "Representative", "Congressman", "Congresswoman"),
    "governor": ("Gov", "Governor"),
    "mayor": ("Mayor",),
    "judge": ("Judge", "Justice", "Magistrate"),
    "sheriff": ("Sheriff",),
    "prosecutor": ("Prosecutor", "prosecutor", "prosecutors", "District Attorney", "U.S. Attorney"),
    "defense": ("defense attorney", "defense attorneys", "defense lawyer", "defense lawyers"),
}
_OFFICE_OF = {title: office for office, titles in _OFFICES.items() for title in titles}
_TITLED = re.compile(
    rf"\b(?P<title>{'|'.join(map(re.escape, sorted(_OFFICE_OF, key=len, reverse=True)))})\.? "
    r"(?P<name>[A-Z]\w+ (?:[A-Z]\. )?[A-Z][\w’-]*[a-z])"
)
_CHANGED = re.compile(
    r"\b(?:[Ff]ormer(?:ly)?|then|ex|now|retired|became|served|nam(?:ed|es)|nomin\w+|appoint\w+|elected|candidate|running|race|son|brother|switch\w*|state)\b"
)
_NAMED = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(_OFFICE_OF, key=len, reverse=True)))})\b", re.I)
_OFFICE_BY_WORD = {title.lower(): office for title, office in _OFFICE_OF.items()}


def office_in(role: str) -> str | None:
    """The one office of those that exclude each other that a role names as held; None for none or several.

    >>> office_in("Republican Sen."), office_in("former mayor"), office_in("lead prosecutor")
    ('senator', None, 'prosecutor')
    """
    if _CHANGED.search(role):
        return None
    named = {_OFFICE_BY_WORD[word.lower()] for word in _NAMED.findall(role)}
    return named.pop() if len(named) == 1 else None


def two_offices(story: Story) -> Iterator[Finding]:
    """N4: Sen. Ana Poe and Rep. Ana Poe; prosecutor Ana Poe and Judge Ana Poe; Poe, D-Ohio, and Poe, R-Ohio."""
    offices: dict[str, re.Match[str]] = {}
    there = sum(any(title in story.text for title in titles) for titles in _OFFICES.values())
    for match in _TITLED.finditer(story.text) if there > 1 else ():
        other = offices.setdefault(match["name"], match)
        if _OFFICE_OF[match["title"]] != _OFFICE_OF[other["title"]] and not _has_changed(story, match, other):
            yield _office(story, match, other)
    parties: dict[tuple[str, str], re.Match[str]] = {}
    for match in _PARTY.finditer(story.text) if any(sign in story.text for sign in ("R-", "R–")) else ():
        other = parties.setdefault((match["last"], match["state"][:4]), match)
        if match["party"] != other["party"] and not _has_changed(story, match, other):
            yield _office(story, match, other)


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
