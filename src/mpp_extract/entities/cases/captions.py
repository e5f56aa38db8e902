"""Captions in a text: their offsets, their parties, and the rule that found each."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from mpp_extract.entities.cases.context import is_proceeding
from mpp_extract.entities.cases.first import first_party
from mpp_extract.entities.cases.rules import (
    EX_PARTE,
    EX_PARTE_WORDS,
    IN_RE,
    IN_RE_WORDS,
    MATTER_OF,
    MATTER_OF_WORDS,
    VERSUS,
    VERSUS_SPELLED,
    VERSUS_WORDS,
)
from mpp_extract.entities.cases.second import second_party
from mpp_extract.entities.cases.words import ROLES
from mpp_extract.rule import Rule

_INITIALED = re.compile(r"[A-Z][A-Za-z]{0,2}-(?:[A-Z]-){0,5}(?=[^\w-]|$)(?:,?\s[Ee]t\s[Aa]l\.?)?")
_MATTER_SIGNS = re.compile(
    r",?\s*(?:\d{1,2}\s+I\s?&\s?N|\(|No\.|\[)|[^.\n]{0,80}\b(?:court|board|judge|decision|ruling|held|case|attorney\s+general|immigra\w+|asylum|precedent|overr\w+)\b",
    re.IGNORECASE,
)
_ROLE = re.compile(rf",\s(?:{'|'.join(sorted(ROLES, key=len, reverse=True))})$", re.IGNORECASE)
# The office or number in brackets that belongs to a party's name in Canada and Australia.
_BRACKET = re.compile(
    r"\s\((?:A\.?G\.?|Attorney[ -]General|(?:Solicitor|Director)[ -]General|"
    r"Minister\sof\s[A-Z]\w+(?:\sand\s[A-Z]\w+)?|No\.?\s?\d)\)"
)
_ARTICLE = re.compile(r"\b(?:[Aa]|[Aa]s a|just a|only a)\s+$")


@dataclass(frozen=True, slots=True)
class Caption:
    """One naming of a proceeding: offsets, rule, parties (None for `In re` and the like), and the evidence for it."""

    start: int
    end: int
    rule: Rule
    name: str
    first: str | None
    second: str | None
    evidence: str

    @property
    def fullness(self) -> int:
        """How much of the parties' names it gives."""
        return len(self.first or self.name) + len(self.second or "")


def captions(text: str) -> list[Caption]:
    """All captions in reading order, none overlapping another."""
    versus = _versus(text)
    starts = [caption.start for caption in versus]
    alone = sorted(
        (
            caption
            for phrase in _PHRASES
            for match in phrase.words.finditer(text)
            if (caption := _one_party(text, match, phrase))
        ),
        key=lambda caption: caption.start,
    )
    found, end = list(versus), 0
    for caption in alone:
        i = bisect_left(starts, caption.end)
        if caption.start >= end and not (i and versus[i - 1].end > caption.start):
            found.append(caption)
            end = caption.end
    return sorted(found, key=lambda caption: caption.start)


def _versus(text: str) -> list[Caption]:
    found: list[Caption] = []
    floor = 0
    marks = [match for match in VERSUS_WORDS.finditer(text) if _between_names(text, match)]
    for i, mark in enumerate(marks):
        following = marks[i + 1].start() if i + 1 < len(marks) else None
        caption = _two_parties(text, mark, floor, following)
        if caption is not None:
            found.append(caption)
            floor = caption.end
    return found


def _between_names(text: str, mark: re.Match[str]) -> bool:
    """White space on both sides (`v.Wade` passes, too) and a capital after it."""
    a, b = mark.span()
    if a == 0 or not text[a - 1].isspace():
        return False
    return b < len(text) and (text[b].isspace() or (mark[0].endswith(".") and text[b].isupper()))


def _two_parties(text: str, mark: re.Match[str], floor: int, following: int | None) -> Caption | None:
    start = first_party(text, mark.start(), floor)
    if start is None:
        return None
    first = _ROLE.sub("", _clean(text[start : mark.start()]).rstrip(","))
    if mark[0][0] == "V" and (not first.isupper() or len(first.split()[-1]) == 1):
        return None  # an initial: `Arnold V. Beck`, `N V Beck`
    soon = following if following is not None and following - mark.end() < 160 else None
    end = second_party(text, mark.end(), len(text), first, soon)
    if end is None:
        return None
    bracket = _BRACKET.match(text, end)
    end = bracket.end() if bracket is not None else end
    second = _clean(text[mark.end() : end])
    if not any(char.isalpha() for char in first) or len(second.rstrip(".")) == 0:
        return None
    real, evidence = is_proceeding(text, start, end, mark[0].lower(), first, second)
    if not real:
        return None
    rule = VERSUS if mark[0].lower() == "v." else VERSUS_SPELLED
    return Caption(start, end, rule, _clean(text[start:end]), first, second, evidence)


def _one_party(text: str, match: re.Match[str], phrase: _Phrase) -> Caption | None:
    begin = match.end() + 1
    initials = _INITIALED.match(text, begin)
    end = initials.end() if initials and initials[0].count("-") > 1 else second_party(text, begin, len(text), None)
    if end is None or (phrase.holds is not None and not phrase.holds(text, match, end)):
        return None
    words = _clean(text[match.start() : end])
    return Caption(match.start(), end, phrase.rule, words, None, None, "a procedural phrase")


def _is_matter(text: str, match: re.Match[str], end: int) -> bool:
    """Whether ``Matter of`` names a proceeding, not ``a matter of pride``: initials, ``In the``, or what follows."""
    if _ARTICLE.search(text, max(0, match.start() - 12), match.start()):
        return False
    initialed = match[0].startswith("I") or _INITIALED.match(text, match.end() + 1) is not None
    return initialed or _MATTER_SIGNS.match(text, end) is not None


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words before the one party of a proceeding: the rule, its words, and whether they hold there, where words alone
    don't tell; called with the text, their match, and the party's end."""

    rule: Rule
    words: re.Pattern[str]
    holds: Callable[[str, re.Match[str], int], bool] | None = None


_PHRASES = (
    _Phrase(IN_RE, IN_RE_WORDS),
    _Phrase(MATTER_OF, MATTER_OF_WORDS, _is_matter),
    _Phrase(EX_PARTE, EX_PARTE_WORDS),
)


def _clean(words: str) -> str:
    return " ".join(words.split())
