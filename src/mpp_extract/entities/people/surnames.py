"""Names of people that the recogniser took for something else: last names that stand alone, and full names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.people.words import NAME_ENDS
from mpp_extract.language.given_names import GIVEN
from mpp_extract.language.tags import PROPER
from mpp_extract.language.verbs import PLAIN, SAY
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.tokens import Entity, Tokens

_HE = frozenset({"he", "she", "him", "her", "his", "himself", "herself"})
# What the recogniser calls last names that it does not know.
_LABELS = frozenset({"ORG", "PRODUCT", "WORK_OF_ART", "FAC"})
# What it calls full names that it does not know.
_MISNAMED = _LABELS | {"GPE", "NORP", "EVENT", "DATE"}
# How far after a name a pronoun for its bearer is looked for, in tokens.
NEAR = 30
# Bodies with names of one word that no last name is like. Source: the largest companies of the Fortune Global 500
# and the bodies that the Associated Press Stylebook names by one word.
_BODIES = """
    apple google facebook amazon microsoft twitter uber tesla boeing airbus walmart target exxon exxonmobil chevron
    shell intel cisco oracle samsung sony toyota honda nissan ford volkswagen siemens pfizer moderna merck novartis
    bayer monsanto comcast verizon netflix disney starbucks mcdonald walgreens citigroup citibank barclays goldman
    enron halliburton lockheed raytheon equifax lyft airbnb snapchat instagram youtube linkedin reddit tiktok yahoo
    reuters bloomberg politico breitbart gallup nielsen quinnipiac newsweek time fortune forbes variety billboard
    congress senate parliament pentagon kremlin vatican interpol europol hamas hezbollah fatah taliban labour likud
    sinn greenpeace oxfam unicef harvard yale princeton stanford columbia cornell duke oxford cambridge
    treasury justice state interior defense labor commerce education energy medicare medicaid amtrak nasa nato
    parliament cabinet democrats republicans tories scotus nasdaq
"""
NO_SURNAMES = word_set(_BODIES)
# Where one of these is about, a name of one word may be a body's.
_BODY_NOUNS = frozenset({"company", "firm", "corporation", "bank", "newspaper", "website", "magazine", "startup"})


def surnames_alone(tokens: Tokens) -> list[tuple[int, int]]:
    """Tokens (end exclusive) of one-word names that the recogniser calls organizations and that are persons'.

    Such a name is the subject of a verb somewhere, he or she follows close behind it, and nothing else makes it a
    body: no longer name begins with it, and the article speaks of no company.
    """
    if not _BODY_NOUNS.isdisjoint(tokens.lower):
        return []
    alone = [entity for entity in tokens.entities if entity.label in _LABELS and _one_word(tokens, entity)]
    if not alone:
        return []
    longer = {
        tokens.text[entity.first]
        for entity in tokens.entities
        if entity.label == "ORG" and entity.last > entity.first + 1
    }
    wanted = {tokens.text[entity.first] for entity in alone if _acts(tokens, entity.first)} - longer
    return [
        (i, i + 1)
        for i, word in enumerate(tokens.text)
        if word in wanted and tokens.tag[i] in PROPER and not _in_longer_name(tokens, i)
    ]


def full_names_misnamed(tokens: Tokens) -> list[tuple[int, int]]:
    """Tokens (end exclusive) of first and last names that the recogniser calls a body, a place or a thing.

    The last name stands alone elsewhere, as a person's or as what speaks; and the first name is a known one, or the
    full name is followed by an age or a description.
    """
    places = [
        entity.first
        for entity in tokens.entities
        if entity.label in _MISNAMED and _of_two_words(tokens, entity) and _may_be_full_name(tokens, entity.first)
    ]
    if not places:
        return []
    lasts = {tokens.text[first + 1] for first in places}
    full = {first + 1 for first in places}
    heard = {word for i, word in enumerate(tokens.text) if word in lasts and i not in full and _speaks(tokens, i)}
    heard |= {
        tokens.text[entity.first]
        for entity in tokens.entities
        if entity.label == "PERSON" and tokens.text[entity.first] in lasts and _one_word(tokens, entity)
    }
    return [(first, first + 2) for first in places if tokens.text[first + 1] in heard]


def _of_two_words(tokens: Tokens, entity: Entity) -> bool:
    """Whether a name has two words, or is the first of two, with a description behind: Tyrone Speaker, a bus driver."""
    first = entity.first
    if entity.last - first != 1:
        return entity.last - first == 2
    if entity.label == "DATE" or (first and tokens.tag[first - 1] in PROPER | {"IN"}):
        return False  # In August Poe, who left
    return tokens.tag[first + 1 : first + 2] == ["NNP"] and tokens.text[first + 2 : first + 3] == [","]


def _may_be_full_name(tokens: Tokens, first: int) -> bool:
    words = tokens.text[first : first + 2]
    if not all(word.isalpha() and word[0].isupper() and word[-1].islower() for word in words):
        return False
    if words[1].lower() in NAME_ENDS | NO_SURNAMES or tokens.start[first + 1] - tokens.end[first] != 1:
        return False
    if words[0].lower() in GIVEN:
        return True
    after = tokens.text[first + 2 : first + 3] == [","] and first + 3 < len(tokens)
    return after and (tokens.tag[first + 3] == "CD" or tokens.lower[first + 3] in ("a", "an", "who"))


def _speaks(tokens: Tokens, i: int) -> bool:
    """Whether a name is the subject of a verb of saying beside it."""
    if i + 1 < len(tokens) and tokens.lower[i + 1] in SAY:
        return tokens.tag[i + 1] in ("VBD", "VBZ") and not _in_longer_name(tokens, i)
    return i > 0 and tokens.lower[i - 1] in PLAIN and not _in_longer_name(tokens, i)


def _one_word(tokens: Tokens, entity: Entity) -> bool:
    word = tokens.text[entity.first]
    plain = word.isalpha() and word[0].isupper() and word[1:].islower() and len(word) > 2
    last = entity.first + 1
    whole = entity.last == last or (entity.last == last + 1 and tokens.tag[last] == "POS")
    return plain and whole and word.lower() not in NO_SURNAMES and tokens.lower[entity.first - 1] != "the"


def _acts(tokens: Tokens, i: int) -> bool:
    """Whether the name is the subject of a verb and he or she follows before its is said."""
    inverted = i > 0 and tokens.lower[i - 1] in ("said", "says", "asked", "added", "wrote", "replied")
    if tokens.dep[i] not in ("nsubj", "nsubjpass") and not inverted:
        return False
    for j in range(i + 1, min(i + NEAR, len(tokens))):
        if tokens.lower[j] in ("its", "itself"):
            return False
        if tokens.lower[j] in _HE:
            return True
    return False


def _in_longer_name(tokens: Tokens, i: int) -> bool:
    after = i + 1 < len(tokens) and tokens.tag[i + 1] in PROPER
    return after or (i > 0 and tokens.tag[i - 1] in PROPER)
