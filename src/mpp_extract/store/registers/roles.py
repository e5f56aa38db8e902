"""When a role tells namesakes apart: an office that few hold, or words enough to mean one person's."""

from __future__ import annotations

import re

from mpp_extract.language.fold import fold
from mpp_extract.language.function_words import ARTICLES
from mpp_extract.language.persons import LEADERS, OFFICES, PARTISANS
from mpp_extract.language.word_sets import word_set

_WORD = re.compile(r"[\w'-]+")
# One office under its several names. Source: AP Stylebook, "legislative titles", "governor", "attorney general".
_OFFICE_OF = {
    "sen": "senator",
    "sens": "senator",
    "rep": "representative",
    "reps": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "gov": "governor",
    "govs": "governor",
    "atty": "attorney",
    "gen": "general",
    "lt": "lieutenant",
    "sec": "secretary",
    "pres": "president",
    "dist": "district",
}
# Offices that clubs and companies have, too: of two of them one person rarely holds both.
OF_ANYTHING = word_set("president vice-president treasurer")
# What says when, for whom or how, and not which office. Source: AP Stylebook, "former", "acting", "party affiliation".
_BESIDE = ARTICLES | word_set(
    """former ex then late acting interim incoming outgoing current longtime long-time veteran retired senior
    junior u.s us u s united states american federal state national democratic republican gop democrat independent
    elect designate freshman first-term second-term two-term old young powerful top embattled"""
)
# What is joined to an office by some with a hyphen, by others by a blank. Source: AP Stylebook, "vice", "-elect",
# "attorney general", "secretary-general"; Merriam-Webster.
_BEFORE_OFFICES = word_set("vice deputy")
_BEHIND_OFFICES = word_set("general elect designate")
# Offices that thousands hold: with nothing beside them they tell no namesakes apart.
_MANY_HOLD = word_set(
    "attorney prosecutor official lawmaker legislator clerk diplomat jurist counsel supervisor delegate"
)
# What makes of a leader none that there is one of. Source: WordNet 3.0, compounds of director, manager, officer.
_OF_MANY = word_set(
    """executive chief managing general deputy associate assistant vice board co founding program project regional
    district local group team campaign communications"""
)
ENOUGH = 3  # words of a role that is no office


def identifying_roles(role: str | None) -> list[str]:
    """The role in one form for comparing, where it tells namesakes apart, and the office at its end, which may.

    >>> identifying_roles("former Republican Sen."), identifying_roles("a lawyer"), identifying_roles("Majority Leader")
    (['senator'], [], ['majority leader'])
    >>> identifying_roles("then-Education Secretary")
    ['education secretary', 'secretary']
    """
    words = [_OFFICE_OF.get(word, word) for word in role_words(role) if word not in _BESIDE]
    if len(words) > 1 and words[0] == "new" and words[1] in OFFICES | LEADERS:  # and no New York
        del words[0]
    found = [" ".join(words)] if _identifies(words) or len(words) >= ENOUGH else []
    return [*found, *(" ".join(words[-n:]) for n in (2, 1) if n < len(words) and _identifies(words[-n:]))]


def _identifies(words: list[str]) -> bool:
    """Whether the words are an office that few hold: its name, or one of many with what tells it from the others."""
    if len(words) > 1:
        if any(word in OFFICES for word in words):
            return True
        return any(word in LEADERS for word in words) and any(word not in LEADERS | _OF_MANY for word in words)
    return bool(words) and words[0] in OFFICES and words[0] not in _MANY_HOLD


def is_public(role: str | None) -> bool:
    """Whether the role is that of somebody who holds an office, leads something or stands for a party."""
    return any(_OFFICE_OF.get(word, word) in OFFICES | LEADERS | PARTISANS for word in role_words(role))


def role_words(role: str | None) -> list[str]:
    """The role's words, folded, without a possessive's ending or what says that it is over."""
    words = (fold(word).removesuffix("'s").strip("'-") for word in _WORD.findall(role or ""))
    return [part for word in words for part in _parts(word.removeprefix("then-").removeprefix("ex-"))]


def _parts(word: str) -> list[str]:
    """The words of an office that is written with a hyphen or without: vice-president, attorney-general."""
    first, hyphen, last = word.rpartition("-")
    begins, ends = first in OFFICES and last in _BEHIND_OFFICES, first in _BEFORE_OFFICES and last in OFFICES | LEADERS
    return [first, last] if hyphen and (begins or ends) else [word]
