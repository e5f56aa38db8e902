"""Captions in a text: their offsets, their parties, and the rule that found each."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mpp_extract.entities.cases.context import Pair, judged
from mpp_extract.entities.cases.first import first_party
from mpp_extract.entities.cases.refusals import INITIAL, INITIALED, NO_MATTER
from mpp_extract.entities.cases.rules import (
    EX_PARTE,
    EX_PARTE_WORDS,
    IN_RE,
    IN_RE_WORDS,
    MATTER_OF,
    MATTER_OF_WORDS,
    SPELLED_WORDS,
    VERSUS,
    VERSUS_SPELLED,
    VERSUS_WORDS,
)
from mpp_extract.entities.cases.second import second_party
from mpp_extract.entities.cases.words import ROLES
from mpp_extract.rule import Refusal, Rule, refusing

if TYPE_CHECKING:
    from mpp_extract.reading import Reading

_PARTY = "|".join(sorted(ROLES, key=len, reverse=True))
# Which side a party is on, as courts write it: "Plaintiff-Appellee,", California's "Plaintiff and Respondent,",
# Oregon's "Respondent on Review,".
_ROLE = re.compile(rf",\s(?:{_PARTY})(?:\s(?:and|&)\s(?:{_PARTY})|\son\sreview)?,?\s?$", re.IGNORECASE)
_LONGEST_ROLE = 60
# The office or number in brackets that belongs to a party's name in Canada and Australia.
_BRACKET = re.compile(
    r"\s\((?:A\.?G\.?|Attorney[ -]General|(?:Solicitor|Director)[ -]General|"
    r"Minister\sof\s[A-Z]\w+(?:\sand\s[A-Z]\w+)?|No\.?\s?\d)\)"
)


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


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words that name a proceeding.

    words     plain pieces of text: where none of them stands in an article, the pattern is not tried; it costs more
    refusals  asked with the text, the words' match, and the party's end
    """

    rule: Rule
    pattern: re.Pattern[str]
    words: tuple[str, ...] = ()
    refusals: tuple[Refusal, ...] = ()


def captions(reading: Reading) -> list[Caption]:
    """All captions in reading order, none overlapping another."""
    text = reading.text
    versus = _versus(reading)
    starts = [caption.start for caption in versus]
    alone = sorted(
        (
            caption
            for phrase in _PHRASES
            if any(word in text for word in phrase.words)
            for match in phrase.pattern.finditer(text)
            if (caption := _one_party(reading, match, phrase))
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


def _versus(reading: Reading) -> list[Caption]:
    found: list[Caption] = []
    floor = 0
    marks = sorted(
        (
            (match, separator.rule)
            for separator in _SEPARATORS
            for match in separator.pattern.finditer(reading.text)
            if _between_names(reading.text, match)
        ),
        key=lambda mark: mark[0].start(),
    )
    for i, (mark, rule) in enumerate(marks):
        following = marks[i + 1][0].start() if i + 1 < len(marks) else None
        caption = _two_parties(reading, mark, rule, floor, following)
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


def _two_parties(
    reading: Reading, mark: re.Match[str], rule: Rule, floor: int, following: int | None
) -> Caption | None:
    text = reading.text
    role = _ROLE.search(text, max(floor, mark.start() - _LONGEST_ROLE), mark.start())
    start = first_party(text, mark.start() if role is None else role.start(), floor)
    if start is None:
        return None
    first = _clean(text[start : mark.start() if role is None else role.start()]).rstrip(",")
    if INITIAL.test is not None and INITIAL.test(mark[0], first):
        reading.refuse(INITIAL, *mark.span())
        return None
    soon = following if following is not None and following - mark.end() < 160 else None
    end = second_party(text, mark.end(), len(text), first, soon)
    if end is None:
        return None
    bracket = _BRACKET.match(text, end)
    end = bracket.end() if bracket is not None else end
    second = _clean(text[mark.end() : end])
    if not any(char.isalpha() for char in first) or len(second.rstrip(".")) == 0:
        return None
    verdict = judged(Pair(text, start, end, mark[0].lower(), first, second))
    if isinstance(verdict, Refusal):
        reading.refuse(verdict, start, end)
        return None
    return Caption(start, end, rule, _clean(text[start:end]), first, second, verdict.words)


def _one_party(reading: Reading, match: re.Match[str], phrase: _Phrase) -> Caption | None:
    text = reading.text
    begin = match.end() + 1
    initials = INITIALED.match(text, begin)
    end = initials.end() if initials and initials[0].count("-") > 1 else second_party(text, begin, len(text), None)
    if end is None:
        return None
    refusal = refusing(phrase.refusals, text, match, end)
    if refusal is not None:
        reading.refuse(refusal, *match.span())
        return None
    words = _clean(text[match.start() : end])
    return Caption(match.start(), end, phrase.rule, words, None, None, "a procedural phrase")


def _clean(words: str) -> str:
    return " ".join(words.split())


_SEPARATORS = (_Phrase(VERSUS, VERSUS_WORDS), _Phrase(VERSUS_SPELLED, SPELLED_WORDS))
_PHRASES = (
    _Phrase(IN_RE, IN_RE_WORDS, ("n re ", "n re:", "n re\n", "n\nre", "n Re", "N RE", "\u00a0re")),
    _Phrase(MATTER_OF, MATTER_OF_WORDS, ("Matter", "MATTER"), (NO_MATTER,)),
    _Phrase(EX_PARTE, EX_PARTE_WORDS, ("parte", "Parte", "PARTE")),
)
