"""N1: a person's last name spelled in two ways."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.slips import is_one_letter_off
from mpp_extract.check.story import Story
from mpp_extract.entities.people.names import SUFFIXES
from mpp_extract.entities.people.titles import TITLE_WORDS
from mpp_extract.language.fold import fold
from mpp_extract.language.given_names import GIVEN, SHORT_FORMS
from mpp_extract.language.persons import ROLES
from mpp_extract.language.verbs import SAY
from mpp_extract.language.word_sets import word_set
from mpp_extract.record import Judge, Speaker

_NAME = re.compile(r"([A-Z](?<![\w@/#.’'-].)[a-zé]+) (?=(?:[A-Z]\. ?|[A-Z][a-z]+ )?([A-Z][\w’'-]*[a-zé])(?![\w@-]))")
# ``Ana Poe, an attorney for``: the words behind an article, of which one must say that it is a person.
_APPOSED = re.compile(r", (?:an?|the) ((?:[\w’'-]+ ){0,3}[\w’'-]+)")
_CAPITALISED = re.compile(r"[A-Z](?<!\w.)(?:[\w-]|’(?!s\b))*[a-zé]\b")
_CAPITALS = re.compile(r"[A-Z](?<!\w.)(?:a?c[A-Z])?[a-zé]{4,}(?![\w-])")
# Titles of courtesy, which stand before the last names of people who were named in full before.
_COURTESY = re.compile(r"M(?<!\w.)(?:rs?|s|x)\.? ([A-Z][a-zé]{4,})(?![\w@-])")
# The word before a capitalised one, with what stands between; the one behind it.
_BEFORE = re.compile(r"(?P<word>[\w’'.]{1,30})(?P<gap>[,;:?!]?[”\"]? [“\"]?)\Z")
_BEHIND = re.compile(r"(?:['’]s)?(?P<word>[^\n]\S{0,30})")
_WHO = re.compile(r", who(?:se)? ")
_REACH = 36  # characters
# Places stand behind these, and what is no name.
_PLACES = word_set("in at near from the a an of into outside around across via")
# Relatives have one first name and never two last names; companies and places bear people's names.
_OTHERS = re.compile(
    r"\b(?:sons?|daughters?|brothers?|sisters?|father|mother|twins?|cousins?|née|born|also\s+known|spell\w*|misspell\w*|"
    r"alias|formerly|Inc|Corp|Co|Street|Avenue|County|University|College|Airport|School|Center|Award|Foundation)\b"
)
_SHORTEST = 5  # letters of a last name that one letter off can be a slip of; the slip may have one less
_LONG = 6  # letters of a word that begins a sentence, where other words have capitals, too
_MANY = 200  # last names with one first letter: a list of people, in which many are alike
_TIMES = 2  # how often the name that it may be must stand in the text, where nothing beside the word says whose it is
_OFTEN = 5  # how often it must where a place may stand as well
_USUAL = 3  # how often a last name must stand in the text for another's full name to be a slip of it


class _Full(NamedTuple):
    first: str
    last: str
    start: int
    end: int


def two_spellings(story: Story) -> Iterator[Finding]:
    """N1: Ana Ortiz and Ana Oritz; Ana Ortiz, and said Oritz; Mr. Ortiz and Mr. Oritz."""
    names = _full_names(story)
    times = Counter(_CAPITALISED.findall(story.text))
    whole = Counter(name.last for name in names)
    firsts: dict[str, list[_Full]] = {}
    told: set[str] = set()
    for name in names:
        same = firsts.setdefault(name.first, [])
        other = next((one for one in same[:_MANY] if _is_slip(one.last, name.last)), None)
        if other is not None and name.last not in told and not _is_told_apart(story, name, other):
            told.add(name.last)
            rare, usual = (name, other) if whole[name.last] <= whole[other.last] else (other, name)
            yield _spelled(story, rare, usual)
        elif not any(one.last == name.last for one in same):
            same.append(name)
    yield from _last_names(story, names, times, told)
    yield from _full_ones(story, names, times, told)
    yield from _courtesy(story, times, told)


def _full_names(story: Story) -> list[_Full]:
    """People's first and last names, wherever they stand together; headlines in capitals are left out."""
    found = []
    for match in _NAME.finditer(story.text):
        last = re.sub(r"['’]s?$", "", match[2])
        start = match.start(2)
        known = last.lower() not in SUFFIXES and not last.isupper() and len(last) >= _SHORTEST - 1
        if known and (_is_given(match[1]) or _is_apposed(story.text, start + len(last))):
            found.append(_Full(match[1], last, start, start + len(last)))
    return sorted({*found, *_speakers_and_judges(story)}, key=lambda name: name.start)


def _is_given(word: str) -> bool:
    name = fold(word)
    return name in GIVEN or name in SHORT_FORMS


def _is_apposed(text: str, at: int) -> bool:
    """Whether what stands before is said to be a person: ``, an attorney for``."""
    behind = _APPOSED.match(text, at)
    return behind is not None and any(word in ROLES for word in behind[1].split())


def _speakers_and_judges(story: Story) -> Iterator[_Full]:
    """The full names of those whom the lists have, whatever their first names."""
    speakers = [each for each in story.article.speakers or [] if each.kind == "person"]
    persons: list[Judge | Speaker] = [*(story.article.judges or []), *speakers]
    for person in persons:
        words = person.name.split()
        whole = next((mention for mention in person.mentions if mention.text == person.name), None)
        if len(words) > 1 and whole is not None and len(words[-1]) >= _SHORTEST and words[-1].lower() not in SUFFIXES:
            yield _Full(words[0], words[-1], whole.end - len(words[-1]), whole.end)


def _is_slip(one: str, other: str) -> bool:
    """Whether two last names are one letter apart in a way that none is the other's plural or short form."""
    return max(len(fold(one)), len(fold(other))) >= _SHORTEST and is_one_letter_off(one, other)


def _is_mistyped(word: str, name: str) -> bool:
    """Whether fingers make the word of the name: two neighbours change places, or a letter is typed twice."""
    key, against = fold(word), fold(name)
    if len(key) == len(against):
        return sorted(key) == sorted(against)
    return any(key == against[:n] + against[n - 1 :] for n in range(1, len(against) + 1))


def _is_told_apart(story: Story, *names: _Full) -> bool:
    return any(
        story.is_correction(name.start)
        or story.quote_at(name.start) is not None
        or _OTHERS.search(story.text, *story.sentence(name.start)) is not None
        for name in names
    )


def _spelled(story: Story, rare: _Full, usual: _Full) -> Finding:
    first = f"{usual.first} " if usual.first else ""
    message = f"“{story.text[rare.start : rare.end]}”: elsewhere {first}“{usual.last}”"
    return Finding(
        start=rare.start, end=rare.end, message=message, others=(Span(usual.start, usual.end),), fix=usual.last
    )


def _last_names(story: Story, names: list[_Full], times: Counter[str], told: set[str]) -> Iterator[Finding]:
    """A last name that stands alone, once, one letter away from somebody's who is named in full and named again."""
    by_letter: dict[str, dict[str, _Full]] = {}
    whole = {fold(name.last) for name in names}
    for name in names:
        if len(name.last) >= _SHORTEST:
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
        if _stands_alone(story.text, here, near[0].last, times[near[0].last]) and not _is_told_apart(
            story, here, near[0]
        ):
            told.add(word)
            yield _spelled(story, here, near[0])


def _stands_alone(text: str, name: _Full, other: str, times: int) -> bool:
    """Whether the word is somebody's last name: with a title, as who says something, or inside a sentence.

    times: how often the other name stands in the text; once is too little for a word of which nothing is said.
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
    if behind.strip(".,") in SAY or _WHO.match(text, name.end):
        return True
    if before in SAY and gap == " " and text[name.end : name.end + 1] in (",", "."):  # “…,” said Ortiz.
        return True
    if before == "of" and times >= _OFTEN and _is_mistyped(name.last, other):
        return True
    if times < _TIMES or before.lower() in _PLACES or behind[:1].isupper():
        return False
    begins = before.endswith(".") or gap not in (" ", ", ")
    return not begins or len(name.last) >= _LONG or _is_mistyped(name.last, other)


def _full_ones(story: Story, names: list[_Full], times: Counter[str], told: set[str]) -> Iterator[Finding]:
    """A full name whose last word stands nowhere else, mistyped: who says something all through is called otherwise."""
    rare = [name for name in names if times[name.last] == 1 and name.last not in told and len(name.last) >= _SHORTEST]
    whole = {fold(name.last) for name in names}
    said: dict[str, _Full] = {}
    for match in _CAPITALS.finditer(story.text) if rare else ():
        behind = _BEHIND.match(story.text, match.end())
        if times[match[0]] >= _USUAL and behind is not None and behind["word"].strip(" .,") in SAY:
            said.setdefault(match[0], _Full("", match[0], match.start(), match.end()))
    for name in rare:
        usual = next((one for word, one in said.items() if _is_slip(word, name.last)), None)
        if usual is None or fold(usual.last) in whole or not _is_mistyped(name.last, usual.last):
            continue
        if not _is_told_apart(story, name, usual):
            told.add(name.last)
            yield _spelled(story, name, usual)


def _courtesy(story: Story, times: Counter[str], told: set[str]) -> Iterator[Finding]:
    """``Mr. Ortiz``, often, and ``Mr. Oritz``, who stands nowhere else."""
    titled: dict[str, _Full] = {}
    for match in _COURTESY.finditer(story.text):
        titled.setdefault(match[1], _Full(match[0].split()[0], match[1], *match.span(1)))
    usual = [name for word, name in titled.items() if times[word] >= _TIMES][:_MANY]
    for word, name in titled.items():
        near = next((one for one in usual if times[word] == 1 and _is_slip(one.last, word)), None)
        if near is not None and word not in told and not _is_told_apart(story, name, near):
            told.add(word)
            yield _spelled(story, name, near)
