"""When a role tells namesakes apart: an office that few hold, or words enough to mean one person's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpp_extract.entities.courts.states import state_of
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
# Offices whose name has a word that elsewhere says little of which it is. Sources: AP Stylebook, "U.S. attorney",
# "state's attorney", "national security adviser", "justice of the peace"; Fla. Const. art. V s. 17, the state attorney.
_NAMED = {
    ("u", "s", "attorney"): "u.s. attorney",
    ("us", "attorney"): "u.s. attorney",
    ("united", "states", "attorney"): "u.s. attorney",
    ("state", "attorney"): "state's attorney",
    ("commonwealth", "attorney"): "commonwealth's attorney",
    ("national", "security", "adviser"): "national security adviser",
    ("national", "security", "advisor"): "national security adviser",
    ("special", "prosecutor"): "special counsel",
    ("special", "counsel"): "special counsel",
    ("justice", "of", "the", "peace"): "justice of the peace",
}
_LONGEST_NAMED = max(map(len, _NAMED))
# A judge of a lower court who rises to a supreme one is called otherwise there, as some states' trial judges are.
_ON_THE_BENCH = word_set("judge justice")
_JUDGE = "judge or justice"
# Whose parties only its own members lead, and, of the Senate's hundred, its committees: of the House's members two had
# one name more than once. Sources: U.S. Const. art. I; Standing Rules of the Senate, rule XXV.
_CHAMBERS = {"senate": "senator", "house": "representative"}
_LONGEST_OFFICE = 3  # words: deputy attorney general
_OF = word_set("of for")
_OF_PARTIES = word_set("leader whip speaker")
_OF_COMMITTEES = word_set("chair chairman chairwoman chairperson")
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
    >>> identifying_roles("then-Education Secretary"), identifying_roles("secretary of education and former judge")
    (['education secretary', 'secretary'], ['education secretary', 'secretary', 'judge or justice'])
    """
    return [form for words in _held(_with_named(role_words(role))) for form in _identifying(words)]


def of_chamber(role: str | None, affiliation: str | None) -> str | None:
    """The office that who leads a chamber, a party in it or one of its committees holds as well, or None.

    >>> of_chamber("Chairman", "the Senate Budget Committee"), of_chamber("House Speaker", None)
    ('senator', 'representative')
    >>> of_chamber("spokesman", "Senate"), of_chamber("chair", "the Ohio Senate")
    (None, None)
    """
    words = [word for word in (*role_words(affiliation), *role_words(role)) if word not in _BESIDE]
    if not words or words[0] not in _CHAMBERS:
        return None
    leads = words[-1] in _OF_PARTIES or (words[0] == "senate" and (words[-1] in _OF_COMMITTEES or "ranking" in words))
    return _CHAMBERS[words[0]] if leads else None


def states_of(role: str | None) -> frozenset[str]:
    """Postal codes of the states whose offices the role names.

    >>> states_of("governor of Ohio"), states_of("Texas Attorney General"), states_of("Washington Post columnist")
    (frozenset({'OH'}), frozenset({'TX'}), frozenset())
    """
    found = set()
    for form in identifying_roles(role):
        words = form.split()
        for n in range(max(1, len(words) - _LONGEST_OFFICE), len(words)):
            state = state_of(" ".join(words[:n])) if _identifies(words[n:]) else None
            found |= {state} if state else set()
    return frozenset(found)


def _with_named(words: list[str]) -> list[str]:
    """The words, with those that are one office's name as one; no state attorney is in a state attorney general."""
    found = []
    n = 0
    while n < len(words):
        for length in range(min(_LONGEST_NAMED, len(words) - n), 1, -1):
            name = _NAMED.get(tuple(words[n : n + length]))
            if name is not None and words[n + length : n + length + 1] != ["general"]:
                found.append(name)
                n += length
                break
        else:
            found.append(words[n])
            n += 1
    return found


def _held(words: list[str]) -> Iterator[list[str]]:
    """The words of each office, of somebody who holds two: ``agriculture secretary and former governor``."""
    begin = 0
    for n, word in enumerate(words):
        first = next((head for head in words[begin:n] if _is_head(head)), None)
        # A president and chief executive is one of anything.
        if word == "and" and first and first not in OF_ANYTHING and any(map(_is_head, words[n + 1 :])):
            yield words[begin:n]
            begin = n + 1
    yield words[begin:]


def _is_head(word: str) -> bool:
    return _OFFICE_OF.get(word, word) in OFFICES | LEADERS or word in _NAMED.values()


def _identifying(words: list[str]) -> list[str]:
    words = _in_one_order([_OFFICE_OF.get(word, word) for word in words if word not in _BESIDE])
    if len(words) > 1 and words[0] == "new" and words[1] in OFFICES | LEADERS:  # and no New York
        del words[0]
    found = [" ".join(words)] if _identifies(words) or len(words) >= ENOUGH else []
    tails = (words[-n:] for n in (2, 1) if n < len(words))
    found += (" ".join(tail) for tail in tails if tail[0] != "and" and _identifies(tail))
    return [_JUDGE if form in _ON_THE_BENCH else form for form in found]


def _in_one_order(words: list[str]) -> list[str]:
    """The words of an office with what it is of before it: a ``secretary of education`` is an education secretary.

    Of what anything has, what it is of is half of it: the president of a club is no president.
    """
    n = next((n for n, word in enumerate(words) if word in _OF), 0)
    office = next((word for word in reversed(words[:n]) if word not in _BEHIND_OFFICES), "")
    if (office in OFFICES or office in _NAMED.values()) and (office not in OF_ANYTHING or not words[n + 1 :]):
        return [*words[n + 1 :], *words[:n]]
    return words


def _identifies(words: list[str]) -> bool:
    """Whether the words are an office that few hold: its name, or one of many with what tells it from the others."""
    if len(words) > 1:
        if any(word in OFFICES for word in words):
            return True
        return any(word in LEADERS for word in words) and any(word not in LEADERS | _OF_MANY for word in words)
    return bool(words) and (words[0] in _NAMED.values() or (words[0] in OFFICES and words[0] not in _MANY_HOLD))


def is_public(role: str | None) -> bool:
    """Whether the role is that of somebody who holds an office, leads something or stands for a party."""
    return any(_OFFICE_OF.get(word, word) in OFFICES | LEADERS | PARTISANS for word in role_words(role))


def role_words(role: str | None) -> list[str]:
    """The role's words, folded, without a possessive's ending or what says that it is over."""
    words = (word.removesuffix("'s").strip("'-") for word in _WORD.findall(fold(role or "")))
    return [part for word in words for part in _parts(word.removeprefix("then-").removeprefix("ex-"))]


def _parts(word: str) -> list[str]:
    """The words of an office that is written with a hyphen or without: vice-president, attorney-general."""
    first, hyphen, last = word.rpartition("-")
    begins, ends = first in OFFICES and last in _BEHIND_OFFICES, first in _BEFORE_OFFICES and last in OFFICES | LEADERS
    return [first, last] if hyphen and (begins or ends) else [word]
