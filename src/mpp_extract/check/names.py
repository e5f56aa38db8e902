"""N: people named in two ways, and one name with two offices."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.row import Check, Wrong
from mpp_extract.check.story import Story
from mpp_extract.entities.judges.record_table import one_apart
from mpp_extract.entities.people.names import SUFFIXES
from mpp_extract.entities.people.titles import TITLE_WORDS
from mpp_extract.language.fold import fold
from mpp_extract.language.given_names import GIVEN
from mpp_extract.language.verbs import SAY
from mpp_extract.language.word_sets import word_set
from mpp_extract.record import Judge, Speaker

_NAME = re.compile(r"([A-Z](?<![\w@/#.’'-].)[a-zé]+) (?=(?:[A-Z]\. ?|[A-Z][a-z]+ )?([A-Z][\w’'-]*[a-zé])(?![\w@-]))")
_CAPITALISED = re.compile(r"\b[A-Z][\w’-]*[a-zé]\b")
_CAPITALS = re.compile(r"[A-Z](?<!\w.)[a-zé]{4,}(?![\w-])")
# The word before a capitalised one, with what stands between; the one behind it.
_BEFORE = re.compile(r"(?P<word>[\w’'.]{1,30})(?P<gap>[,;:]?[”\"]? [“\"]?)\Z")
_BEHIND = re.compile(r"(?:['’]s)?(?P<word>[^\n]\S{0,30})")
_REACH = 36  # characters
# Places stand behind these, and what is no name.
_PLACES = word_set("in at near from the a an of into outside around across via")
# Relatives have one first name and never two last names; companies and places bear people's names.
_OTHERS = re.compile(
    r"\b(?:sons?|daughters?|brothers?|sisters?|father|mother|twins?|cousins?|née|born|also\s+known|spell\w*|misspell\w*|"
    r"alias|formerly|Inc|Corp|Co|Street|Avenue|County|University|College|Airport|School|Center|Award|Foundation)\b"
)
_SHORTEST = 5  # letters of a last name that one letter off can be a slip of
_LONG = 6  # letters of a word that begins a sentence, where other words have capitals, too
_MANY = 200  # last names with one first letter: a list of people, in which many are alike
_TIMES = 2  # how often the name that it may be must stand in the text, where nothing beside the word says whose it is
_PARTY = re.compile(r"\b(?P<last>[A-Z][\w’'-]+),? [(]?(?P<party>[DR])[-–](?P<state>[A-Z][A-Za-z. ]{0,12})")
_HOUSES = re.compile(
    r"\b(?P<title>Sen|Rep|Senator|Representative|Congressman|Congresswoman)\.? "
    r"(?P<name>[A-Z]\w+ (?:[A-Z]\. )?[A-Z][\w’'-]+)"
)
_CHANGED = re.compile(r"\b(?:[Ff]ormer|then|ex|now|elected|candidate|running|race|son|brother|switch\w*|state)\b")


class _Full(NamedTuple):
    first: str
    last: str
    start: int
    end: int


def _full_names(story: Story) -> list[_Full]:
    """People's first and last names, wherever they stand together; headlines in capitals are left out."""
    found = []
    for match in _NAME.finditer(story.text):
        last = re.sub(r"['’]s?$", "", match[2])
        known = fold(match[1]) in GIVEN and last.lower() not in SUFFIXES and not last.isupper()
        if known and len(last) >= _SHORTEST:
            start = match.start(2)
            found.append(_Full(match[1], last, start, start + len(last)))
    return sorted({*found, *_speakers_and_judges(story)}, key=lambda name: name.start)


def _speakers_and_judges(story: Story) -> Iterator[_Full]:
    """The full names of those whom the lists have, whatever their first names."""
    speakers = [each for each in story.article.speakers or [] if each.kind == "person"]
    persons: list[Judge | Speaker] = [*(story.article.judges or []), *speakers]
    for person in persons:
        words = person.name.split()
        whole = next((mention for mention in person.mentions if mention.text == person.name), None)
        if len(words) > 1 and whole is not None and len(words[-1]) >= _SHORTEST and words[-1].lower() not in SUFFIXES:
            yield _Full(words[0], words[-1], whole.end - len(words[-1]), whole.end)


def two_spellings(story: Story) -> Iterator[Finding]:
    """N1: Ana Ortiz and Ana Oritz; Ana Ortiz, and said Oritz."""
    names = _full_names(story)
    times = Counter(name.last for name in names)
    firsts: dict[str, list[_Full]] = {}
    told: set[str] = set()
    for name in names:
        same = firsts.setdefault(name.first, [])
        other = next((one for one in same[:_MANY] if _is_slip(one.last, name.last)), None)
        if other is not None and name.last not in told and not _is_told_apart(story, name, other):
            told.add(name.last)
            rare, usual = (name, other) if times[name.last] <= times[other.last] else (other, name)
            yield _spelled(story, rare, usual)
        elif not any(one.last == name.last for one in same):
            same.append(name)
    yield from _last_names(story, names, told)


def _is_slip(one: str, other: str) -> bool:
    """Whether two last names are one letter apart in a way that none is the other's plural or short form."""
    key, against = fold(one), fold(other)
    if key == against or key + "s" == against or against + "s" == key:
        return False
    return key[0] == against[0] and one_apart(key, against)


def _is_told_apart(story: Story, *names: _Full) -> bool:
    return any(
        story.is_correction(name.start)
        or story.quote_at(name.start) is not None
        or _OTHERS.search(story.text, *story.sentence(name.start)) is not None
        for name in names
    )


def _spelled(story: Story, rare: _Full, usual: _Full) -> Finding:
    message = f"“{story.text[rare.start : rare.end]}”: elsewhere {usual.first} “{usual.last}”"
    return Finding(
        start=rare.start, end=rare.end, message=message, others=(Span(usual.start, usual.end),), fix=usual.last
    )


def _last_names(story: Story, names: list[_Full], told: set[str]) -> Iterator[Finding]:
    """A last name that stands alone, once, one letter away from somebody's who is named in full and named again."""
    by_letter: dict[str, dict[str, _Full]] = {}
    whole = {fold(name.last) for name in names}
    times = Counter(_CAPITALISED.findall(story.text))
    for name in names:
        by_letter.setdefault(fold(name.last)[0], {}).setdefault(name.last, name)
    for match in _CAPITALS.finditer(story.text) if by_letter else ():
        word = match[0]
        if times[word] > 1 or word in told or len(by_letter.get(word[0].lower(), ())) not in range(1, _MANY):
            continue
        key = fold(word)
        near = [one for last, one in by_letter[word[0].lower()].items() if _is_slip(last, word)]
        if len(near) != 1 or key in whole or key in GIVEN:
            continue
        here = _Full("", word, match.start(), match.end())
        if _stands_alone(story.text, here, times[near[0].last]) and not _is_told_apart(story, here, near[0]):
            told.add(word)
            yield _spelled(story, here, near[0])


def _stands_alone(text: str, name: _Full, times: int) -> bool:
    """Whether the word is somebody's last name: with a title, as who says something, or inside a sentence.

    times: how often the name that it may be stands in the text; once is too little for a word of which nothing is said.
    """
    led = _BEFORE.search(text, max(0, name.start - _REACH), name.start)
    following = _BEHIND.match(text, name.end)
    if following is None or (led is None and text[name.start - 1 : name.start] not in ("", "\n")):
        return False
    before, gap = ("", "") if led is None else (led["word"], led["gap"])
    behind = following["word"].strip()
    titled = before.lower().rstrip(".") in TITLE_WORDS and before[:1].isupper()
    if titled or (before[:1].isupper() and gap == " " and not before.endswith(".")):
        return titled
    if behind.strip(".,") in SAY:
        return True
    if times < _TIMES or before.lower() in _PLACES or behind[:1].isupper():
        return False
    begins = before.endswith(".") or gap not in (" ", ", ")
    return not begins or len(name.last) >= _LONG


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


CHECKS = (
    Check(
        code="N1",
        severity="error",
        certainty="article",
        meaning="A person's last name spelled in two ways.",
        wrong=(
            Wrong(
                "Maria Ortega spoke first. The room fell silent. Then Maria Oretga spoke again.", "Oretga", "“Ortega”"
            ),
            Wrong("Maria Ortega spoke first. “It is late,” Ortaga said.", "Ortaga", "elsewhere Maria “Ortega”"),
        ),
        right=(
            "Maria Ortega spoke first. Then Maria Ortega spoke again, and Ortega said it was late.",
            "Maria Roberts spoke first. Then Robert said it was late.",
            "Maria Larsen spoke first. Then her sister Maria Larson spoke.",
            "Maria Larsen spoke first. Then Peter Larson spoke.",
        ),
        limits="Last names of five letters and more, beside a first name that is well known, or before a verb of "
        "saying. "
        "Sentences that speak of relatives, and quotations, are passed over.",
        find=two_spellings,
    ),
    Check(
        code="N4",
        severity="warning",
        certainty="article",
        meaning="One name with two offices or parties of which nobody has both.",
        wrong=(
            Wrong(
                "Sen. Maria Ortega agreed. The bill of Rep. Maria Ortega passed.", "Rep. Maria Ortega", "elsewhere “Sen"
            ),
            Wrong(
                "Sen. Maria Ortega, D-Ohio, agreed. Then Ortega (R-Ohio) left.",
                "Ortega (R-Ohio",
                "elsewhere “Ortega, D",
            ),
        ),
        right=(
            "Sen. Maria Ortega agreed. The bill of then-Rep. Maria Ortega passed.",
            "Sen. Maria Ortega, D-Ohio, agreed. Then Larson (R-Ohio) left.",
            "Sen. Maria Ortega agreed. Senator Maria Ortega left.",
        ),
        limits="Only members of the two houses of a congress, and parties set behind a name. Who was, or runs for, "
        "something "
        "else in the sentence is passed over.",
        find=two_offices,
    ),
)
