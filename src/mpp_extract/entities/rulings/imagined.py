"""Whether a verb of deciding tells of what is only imagined, rumored or assumed, or what somebody says is not so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.language.inflect import nouns, verbs
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.rulings.told import Told

# Works in which courts are made up. Source: the hyponyms of fiction, drama and show in WordNet 3.0.
_FICTION = nouns(
    """film movie novel novella show sitcom series miniseries episode play drama thriller comedy tragedy musical opera
    cartoon sketch skit screenplay script parody satire fable"""
)
# With a that-clause they say that it is not so, or only thought.
# Source: Kiparsky and Kiparsky, Fact (1970), non-factive predicates; Quirk et al., 16.31.
_SUPPOSING = verbs("deny doubt pretend imagine suppose assume presume disbelieve dispute fantasize")
# Nouns of the same kinds with a that-clause. Source: Quirk et al., 17.26.
_RUMORS = nouns(
    """rumor rumour myth hoax lie falsehood misconception illusion fantasy dream hope fear possibility prospect
    likelihood chance risk threat speculation expectation prediction denial supposition assumption"""
)
# What there may be none of.
_SIGNS = nouns("evidence proof sign indication suggestion record hint basis")
_IN = word_set("in on")


def imagined(told: Told) -> bool:
    """Whether it is."""
    return _denied(told) or _rumored(told) or _in_fiction(told)


def _denied(told: Told) -> bool:
    """``denied that she had blocked it``, ``suppose that a court blocks it``."""
    tokens = told.tokens
    above = tokens.head[told.first_joined]
    return tokens.dep[told.first_joined] == "ccomp" and told.lower(above) in _SUPPOSING and above < told.verb


def _rumored(told: Told) -> bool:
    """``the rumor that the court blocked it``, ``no evidence that it did``."""
    tokens = told.tokens
    if tokens.dep[told.first_joined] not in ("acl", "ccomp") or told.clause.subject < 0:
        return False
    noun = tokens.head[told.first_joined]
    if told.lower(noun) in _SIGNS:
        return any(told.lower(c) in ("no", "any", "little") for c in tokens.children(noun) if c < noun)
    behind = told.lower(noun + 1) == "that" and tokens.head[told.clause.subject] in (told.first_joined, told.verb)
    return behind and told.lower(noun) in _RUMORS


def _in_fiction(told: Told) -> bool:
    """``In the film, a judge blocks the toll``."""
    tokens = told.tokens
    for verb in {told.verb, told.first_joined}:
        for preposition in told.clauses.children(verb):
            if told.lower(preposition) in _IN and preposition < verb:
                works = (n for n in tokens.children(preposition) if tokens.dep[n] == "pobj")
                if any(told.lower(n) in _FICTION for n in works):
                    return True
    return False
