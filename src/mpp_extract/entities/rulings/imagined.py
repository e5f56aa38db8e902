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
_SUPPOSING = verbs(
    """deny doubt pretend imagine suppose assume presume disbelieve dispute fantasize joke jest misstate misreport
    misremember"""
)
# Nouns of the same kinds with a that-clause. Source: Quirk et al., 17.26.
_RUMORS = nouns(
    """rumor rumour myth hoax lie falsehood misconception illusion fantasy dream hope fear possibility prospect
    likelihood chance odds risk threat speculation expectation prediction denial supposition assumption"""
)
# What is said to be false, or not true. Source: WordNet 3.0, the synonyms of false and untrue; Quirk et al., 16.72.
_UNTRUE = word_set("false untrue incorrect inaccurate wrong fiction hoax myth lie fabrication baseless unfounded")
_TRUE = word_set("true correct accurate")
# What is claimed, and may be denied.
_CLAIMS = nouns("report claim allegation suggestion story assertion post") | _RUMORS
_DENYING = verbs("deny dismiss reject refute debunk rebut dispute scotch quash retract withdraw")
_INVENTING = verbs("invent fabricate hallucinate concoct imagine")
# Papers that are none.
_FAKE = word_set(
    """forged fake faked fabricated doctored bogus phony phoney counterfeit hoax satirical made-up nonexistent
    non-existent fictitious fictional imaginary hypothetical"""
)
# What there may be none of.
_SIGNS = nouns("evidence proof sign indication suggestion record hint basis")
_IN = word_set("in on")


def imagined(told: Told) -> bool:
    """Whether it is."""
    return _denied(told) or _rumored(told) or _called_false(told) or _forged(told) or _in_fiction(told)


def _denied(told: Told) -> bool:
    """``denied that she had blocked it``, ``suppose that a court blocks it``."""
    tokens = told.tokens
    above = tokens.head[told.first_joined]
    return tokens.dep[told.first_joined] == "ccomp" and told.lower(above) in _SUPPOSING and above < told.verb


def _rumored(told: Told) -> bool:
    """``the rumor that the court blocked it``, ``no evidence that it did``."""
    tokens = told.tokens
    if tokens.dep[told.first_joined] not in ("acl", "relcl", "ccomp") or told.clause.subject < 0:
        return False
    noun = tokens.head[told.first_joined]
    if told.lower(noun) in _SIGNS:
        return any(told.lower(c) in ("no", "any", "little") for c in tokens.children(noun) if c < noun)
    behind = told.lower(noun + 1) == "that" and tokens.head[told.clause.subject] in (told.first_joined, told.verb)
    return behind and told.lower(noun) in _RUMORS


def _called_false(told: Told) -> bool:
    """``denied claims that it had ruled``, ``Reports that it ruled were false``, ``It is not true that it ruled``."""
    tokens, above = told.tokens, told.tokens.head[told.first_joined]
    if tokens.dep[told.first_joined] in ("acl", "relcl") and told.lower(above) in _CLAIMS:
        verb = tokens.head[above]
        if tokens.dep[above] in ("dobj", "pobj"):
            return told.lower(verb) in _DENYING
        return tokens.dep[above] in ("nsubj", "nsubjpass") and _says_false(told, verb)
    if tokens.dep[told.first_joined] == "ccomp" and told.lower(above) in _CLAIMS and above < told.verb:
        # Reports that it ruled turned out to be false: the parse may hang all of it on the noun.
        last = told.clauses.bounds(told.verb)[1]
        return any(told.lower(i) in _UNTRUE and tokens.dep[i] in ("acomp", "attr") for i in range(told.verb, last))
    return tokens.dep[told.first_joined] in ("ccomp", "advcl", "csubj") and _says_false(told, above)


def _says_false(told: Told, verb: int) -> bool:
    """Whether a verb's complement says that something is false, or not true: turned out to be false."""
    tokens, complements = told.tokens, [verb]
    for node in complements:
        complements += [c for c in told.clauses.children(node) if tokens.dep[c] in ("xcomp", "acomp", "attr", "oprd")]
    negated = any(tokens.dep[c] == "neg" for i in complements for c in told.clauses.children(i))
    return not (_TRUE if negated else _UNTRUE).isdisjoint(map(told.lower, complements))


def _forged(told: Told) -> bool:
    """``A forged letter said that the court had ruled``, ``a fictitious order that barred it``, ``invented a case``."""
    tokens, above = told.tokens, told.tokens.head[told.first_joined]
    if tokens.dep[told.first_joined] in ("relcl", "acl"):
        made_up = any(told.lower(c) in _FAKE for c in tokens.children(above) if c < above)
        return made_up or (tokens.dep[above] == "dobj" and told.lower(tokens.head[above]) in _INVENTING)
    subject = told.clauses.of(above).subject if tokens.dep[told.first_joined] == "ccomp" else -1
    return subject >= 0 and any(told.lower(c) in _FAKE for c in tokens.children(subject) if c < subject)


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
