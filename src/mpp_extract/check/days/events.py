"""D6: one event on two days, told in two sentences of one frame."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mpp_extract.check.days.words import day_of
from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.row import Check, Right, Wrong
from mpp_extract.check.story import Story
from mpp_extract.entities.people.names import SUFFIXES
from mpp_extract.language.fold import fold
from mpp_extract.language.given_names import GIVEN
from mpp_extract.language.word_sets import word_set
from mpp_extract.record import Date

# What can befall a person or a thing but once. Source: H. de Swart, Adverbs of Quantification (1991), once-only
# predicates.
_ONCE = word_set(
    "died born killed slain murdered assassinated executed hanged beheaded lynched drowned perished buried cremated "
    "founded incorporated demolished razed repealed ratified enacted canonized beatified"
)
# What is done once to one and the same thing, which must be named as such: she signed the bill.
_ONCE_TO_ONE = word_set(
    "signed filed announced issued released published passed approved adopted introduced vetoed unveiled bought sold "
    "acquired opened launched married wed shot stabbed fired hired pardoned"
)
_DEFINITE = word_set("the this his her its their")
_PREPOSITIONS = word_set("in at of for by with from to near after before during into over as against between outside")
# Between who and what he did: died is a past by itself, has been and later say nothing of which event it is.
_BETWEEN = word_set("was were had has have been being got first later then also himself herself itself")
_RELATIVES = word_set("who which that")
_AGAIN = re.compile(
    r"\b(?:again|second|another|twice|re-?(?:filed|signed|issued|opened|released)|amended|revised|originally|initially|"
    r"not|never|or|reported(?:ly)?|claim\w*|alleg\w*|false(?:ly)?|mistake\w*)\b",
    re.I,
)
_REACH = 160  # characters before a day in which its verb and its subject stand
_WORDS = 7  # between the verb and the day
_PRONOUNS = word_set("he she it they we i you this that who these those there")


class _Frame(NamedTuple):
    """What is told of: who or what, as its last word; the verb; the last word of what it is done to."""

    subject: str
    verb: str
    object: str


class _Event(NamedTuple):
    frame: _Frame
    given: str  # the first name before a last one; empty where there is none
    day: date
    place: Span


def two_days(story: Story) -> Iterator[Finding]:
    """D6: Ana Poe died on May 3; Poe died on May 5."""
    told: dict[_Frame, list[_Event]] = {}
    for each in story.article.dates or ():
        day = day_of(each)
        event = None if day is None else _event(story, each, day)
        if event is None:
            continue
        same = told.setdefault(event.frame, [])
        other = next((one for one in same if one.day != event.day and _is_one(one, event)), None)
        if other is not None and not any(one.day == event.day for one in same):
            here, there = event.place, other.place
            message = f"“{story.words(*here)}” for what is put on “{story.words(*there)}” before"
            yield Finding(start=here.start, end=here.end, message=message, others=(there,))
        same.append(event)


def _is_one(one: _Event, other: _Event) -> bool:
    return not one.given or not other.given or one.given == other.given


def _event(story: Story, each: Date, day: date) -> _Event | None:
    words = story.text[max(0, each.start - _REACH) : each.start].split()
    if words and words[-1] == "on":
        words.pop()
    at = _verb(words)
    if at is None:
        return None
    start, end = story.sentence(each.start)
    at -= len(words)  # counted from the day, since the sentence begins among the words
    words = story.text[max(start, each.start - _REACH) : each.start].split()
    if words and words[-1] == "on":
        words.pop()
    at += len(words)
    if at < 0 or story.quote_at(each.start) or story.is_correction(start) or story.is_question(start):
        return None
    if _AGAIN.search(story.text, start, end):
        return None
    verb, thing = words[at], _object(words[at + 1 :])
    if verb not in _ONCE and not (thing and words[at + 1] in _DEFINITE):
        return None
    who = _subject(words[:at])
    if who is None:
        return None
    given, subject = who
    return _Event(_Frame(subject, verb, thing), given, day, Span(each.start, each.end))


def _verb(words: list[str]) -> int | None:
    """The place of the verb that the day is of: the last one before it, in the same clause."""
    for at in range(len(words) - 1, max(-1, len(words) - _WORDS - 1), -1):
        if words[at] in _ONCE or words[at] in _ONCE_TO_ONE:
            return at
        if words[at][-1] in ",;:—":
            return None
    return None


def _object(words: list[str]) -> str:
    """The last word before the first preposition."""
    thing = ""
    for word in words:
        if word in _PREPOSITIONS:
            break
        thing = fold(word)
    return thing


def _subject(words: list[str]) -> tuple[str, str] | None:
    """The first name, where there is one, and the last word of the subject at the end of these words."""
    at = len(words) - 1
    while at >= 0 and (words[at] in _BETWEEN or words[at].endswith("ly")):
        at -= 1
    if at >= 0 and words[at] in _RELATIVES:
        at -= 1
    elif at >= 0 and words[at].endswith(","):  # Ana Poe, 41, died
        at = next((n for n in range(at - 1, -1, -1) if words[n].endswith(",")), -1)
    if at >= 0 and fold(words[at].strip(",.")) in SUFFIXES:
        at -= 1
    if at < 0:
        return None
    name, before = words[at].rstrip(","), words[at - 1] if at else ""
    if not name.replace("-", "").replace("’", "").isalpha() or fold(name) in _PRONOUNS:
        return None
    if name[0].isupper():
        given = next((fold(word) for word in words[max(0, at - 2) : at] if fold(word) in GIVEN), "")
        return given, fold(name)
    return ("", fold(name)) if before.lower() in _DEFINITE else None


CHECK = Check(
    code="D6",
    severity="warning",
    certainty="article",
    meaning="Two days for one event that can be but once.",
    wrong=(
        Wrong(
            "Ana Poe died in Ohio on May 3, 2021. The room is empty. Poe died on May 5, 2021.", "May 5, 2021", "May 3"
        ),
        Wrong(
            "The mayor signed the bill on May 3, 2021. Many came. The mayor signed the bill on June 3, 2021.",
            "June 3, 2021",
            "put on “May 3, 2021” before",
        ),
        Wrong("Ana Poe, who was born on May 3, 1950, sang. Poe was born on May 3, 1952.", "May 3, 1952", "May 3, 1950"),
        Wrong("Ana Poe was killed on May 3. The door fell. Poe was killed on May 4.", "May 4", "“May 3”", "2021-06-01"),
    ),
    right=(
        "Ana Poe died on May 3, 2021. The room is empty. Poe died in Ohio on May 3, 2021.",
        "Ana Poe died on May 3, 2021. Peter Poe died on May 5, 2021.",
        "Ana Poe met the mayor on May 3, 2021. Poe met the mayor on May 5, 2021.",
        "The mayor signed the bill on May 3, 2021. The governor signed the bill on June 3, 2021.",
        "The mayor signed a bill on May 3, 2021. The mayor signed a bill on June 3, 2021.",
        "Ana Poe died on May 3, 2021. Poe was born on May 5, 1951.",
        Right("Correction: Ana Poe died on May 3. Poe died on May 5.", "2021-06-01"),
    ),
    limits="Only of verbs that happen once to one subject (to die), or once to a thing that is named as known (signed "
    "the bill), with the same words for subject and thing, in clauses in which the day stands behind the verb.",
    find=two_days,
)
