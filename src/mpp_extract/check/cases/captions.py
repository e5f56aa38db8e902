"""C4, C5: a case under two captions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.slips import is_one_letter_off
from mpp_extract.check.story import Story
from mpp_extract.language.fold import fold
from mpp_extract.language.word_sets import word_set
from mpp_extract.record import Case, Mention

_VERSUS = re.compile(r"\s+(?:vs?\.?|versus)\s+")
_WORD = re.compile(r"[^\W\d_]{3,}")
# Words that parties of any two cases may share; who brings charges is no party that tells one case from another.
_COMMON = word_set("the and inc corp llc ltd company states united state people commonwealth city county department")
_SHORTEST = 5  # letters of a word that one letter off can be a slip of
_RENAMED = re.compile(
    r"\b(?:consolidat\w+|renamed|retitled|caption\w*|formerly|now (?:called|known)|companion|lead case)\b", re.I
)


def two_captions(story: Story) -> Iterator[Finding]:
    """C4: one docket number with two captions that share no party."""
    first: dict[str, tuple[Case, Span]] = {}
    for number in story.article.case_numbers or ():
        case = story.item(number.case_id)
        if number.kind != "docket" or number.normalized is None or case is None:
            continue
        here = Span(number.start, number.end)
        other, before = first.setdefault(number.normalized, (case, here))
        if other.id == case.id or _words(case) & _words(other) or story.is_correction(number.start):
            continue
        if _RENAMED.search(story.text) is None:
            message = f"“{story.words(*here)}” is the number of {case.name} here, of {other.name} before"
            yield Finding(start=number.start, end=number.end, message=message, others=(before,))


def _words(case: Case) -> frozenset[str]:
    names = [case.name, *(mention.text for mention in case.mentions)]
    return frozenset(fold(word) for name in names for word in _WORD.findall(name)) - _COMMON


def misspelled_captions(story: Story) -> Iterator[Finding]:
    """C5: Ortega v. Moss, and Oretga v. Moss."""
    seen: dict[str, list[tuple[str, Mention]]] = {}
    for case in story.article.cases or ():
        for mention in case.mentions:
            sides = _VERSUS.split(mention.text)
            if len(sides) != 2:
                continue
            for same, told in ((sides[0], sides[1]), (sides[1], sides[0])):
                if fold(same) not in _COMMON and _WORD.search(same):
                    seen.setdefault(fold(same), []).append((told, mention))
    done: set[int] = set()
    for told in seen.values():
        times: dict[str, list[Mention]] = {}
        for party, mention in told:
            times.setdefault(party, []).append(mention)
        ordered = sorted(times, key=lambda party: (-len(times[party]), times[party][0].start))
        for n, party in enumerate(ordered[1:], start=1):
            usual = next((one for one in ordered[:n] if _is_slip(party, one)), None)
            rare = times[party][0]
            if usual is None or rare.start in done or story.quote_at(rare.start) or story.is_correction(rare.start):
                continue
            done.add(rare.start)
            other = times[usual][0]
            message = f"“{story.words(rare.start, rare.end)}”: elsewhere “{story.words(other.start, other.end)}”"
            yield Finding(start=rare.start, end=rare.end, message=message, others=(Span(other.start, other.end),))


def _is_slip(one: str, other: str) -> bool:
    """Whether two parties differ in one word, and there in one letter that makes no plural."""
    words, others = one.split(), other.split()
    if len(words) != len(others):
        return False
    differing = [(a, b) for a, b in zip(words, others, strict=True) if fold(a) != fold(b)]
    if len(differing) != 1:
        return False
    key, against = (fold(re.sub(r"['’]s?$", "", word)) for word in differing[0])
    told = min(len(key), len(against)) >= _SHORTEST and key.isalpha() and against.isalpha()
    return told and is_one_letter_off(key, against)
