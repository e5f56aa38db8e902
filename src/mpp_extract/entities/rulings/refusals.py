"""The room's refusals: verbs of deciding that tell of nothing that a court has done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.rulings.nouns import REQUESTS
from mpp_extract.language.inflect import nouns, verbs
from mpp_extract.language.tags import NOUNS, PLURAL, VERBS
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Refusal

if TYPE_CHECKING:
    from mpp_extract.entities.rulings.told import Told

# Asking that something be done. Source: Quirk et al., 16.63 (verbs of the type ask: they take a person and to).
_ASKING = verbs(
    """ask urge request beg petition press plead implore call move sue appeal want seek lobby push demand propose
    encourage persuade convince argue fight try hope pray invite challenge file"""
)
_CONDITIONS = word_set("if unless whether lest until till should provided")
_TO_COME = word_set("when once before until till how what whatever whichever whenever")
# Source: Quirk et al., 8.64 (adverbs of usual occurrence and of frequency).
_OFTEN = word_set(
    """often usually generally routinely typically always regularly sometimes rarely seldom frequently commonly
    normally occasionally traditionally customarily ordinarily habitually consistently"""
)
# Prepositions before an -ing form that tell of what was done: in lifting the ban, before ordering them.
_DONE_BY = word_set("in by while after before for with upon on since and")
_ANYBODY = word_set("anyone anybody those whoever everyone everybody")
_NOBODY = word_set("no none nobody zero neither nothing")
_ALLEGED = nouns("allegation accusation report wrongdoing rumor involvement")


def _asked(told: Told) -> bool:
    if _wished(told):
        return True
    if not told.infinitive or told.carried_out:
        return False
    above = told.lower(told.above)
    return above in _ASKING or above in REQUESTS


def _wished(told: Told) -> bool:
    """``requested that the case be dismissed``: the subjunctive."""
    auxiliaries = told.clauses.auxiliaries(told.verb)
    return not told.infinitive and not told.clauses.modal(told.verb) and any(told.lower(c) == "be" for c in auxiliaries)


def _planned(told: Told) -> bool:
    if told.infinitive:
        return not told.carried_out
    will = any(told.lower(c) in ("will", "'ll", "’ll", "shall") for c in told.clauses.auxiliaries(told.verb))
    return will or (told.present and told.opened_by(_TO_COME))


def _possible(told: Told) -> bool:
    return told.clauses.modal(told.verb) or told.opened_by(_CONDITIONS)


def _led(told: Told) -> bool:
    """What goes on from a verb is as little done as that one."""
    leading = told.leading
    if leading is None:
        return False
    behind = told.tokens.dep[told.verb] == "advcl" and told.verb > leading.verb
    return _asked(leading) or _planned(leading) or _possible(leading) or (behind and _not_done(leading))


def _not_done(told: Told) -> bool:
    if told.clauses.negated(told.verb) or told.preposition == "without" or _nobody(told):
        return True
    return told.infinitive and told.leading is not None and told.clauses.negated(told.leading.verb)


def _nobody(told: Told) -> bool:
    """``no judge blocked``, ``none was convicted``: of a clause of its own."""
    subject = told.clause.subject
    if subject < 0 or told.tokens.dep[told.verb] in ("acl", "relcl"):
        return False
    before = (told.lower(c) for c in told.tokens.children(subject) if c < subject)
    return told.lower(subject) in _NOBODY or not _NOBODY.isdisjoint(before)


def _spoken_of(told: Told) -> bool:
    """``accused of blocking``, ``barred from ordering``: the form in -ing says what is spoken of."""
    tokens = told.tokens
    if tokens.tag[told.verb] == "VBG" and any(
        told.lower(c) in ("was", "is", "were", "are", "be", "been") for c in told.clauses.auxiliaries(told.verb)
    ):
        return True
    return bool(told.preposition) and told.preposition not in _DONE_BY


def _habit(told: Told) -> bool:
    return any(told.lower(c) in _OFTEN for verb in {told.verb, told.first_joined} for c in told.clauses.children(verb))


def _describes(told: Told) -> bool:
    return told.tokens.dep[told.verb] == "amod"


def _anybody(told: Told) -> bool:
    """``anyone convicted of it``, ``people who are convicted``: a law's persons."""
    tokens, subject = told.tokens, told.clause.subject
    if not told.clause.passive or subject < 0:
        return False
    if told.lower(subject) in _ANYBODY:
        return True
    bare = (
        tokens.tag[subject] in PLURAL
        and tokens.tag[subject] != "NNPS"
        and not any(tokens.dep[c] in ("det", "poss", "nummod") for c in tokens.children(subject))
    )
    described = tokens.dep[told.verb] in ("acl", "relcl")
    if described and any(told.lower(c) in ("all", "any", "every", "each") for c in tokens.children(subject)):
        return True
    return bare and (told.present or described) and told.clause.agent < 0


def _question(told: Told) -> bool:
    tokens = told.tokens
    _, last = told.clauses.bounds(told.verb)
    asked = any(tokens.text[i] == "?" for i in range(max(told.verb, last - 3), last))
    return asked and tokens.dep[told.verb] in ("ROOT", "ccomp", "conj")


def _own(told: Told) -> bool:
    """``the judge denied the allegations``: what somebody does who is accused."""
    if told.lower(told.verb) not in ("denied", "denies", "denying", "rejected", "rejects"):
        return False
    objects = [told.lower(c) for c in told.children if told.tokens.dep[c] == "dobj"]
    named = told.actor is not None and told.actor.kind in ("named", "pronoun") and bool(told.actor.judges)
    return named and any(word in _ALLEGED for word in objects)


def _another(told: Told) -> bool:
    """Somebody else is said to do it."""
    if told.clipped:
        return False
    passive = told.clause.passive and told.lower(told.clause.agent) not in ("vote", "margin")  # held by a 6-3 vote that
    who = told.clause.agent if passive else told.clause.subject
    if who < 0 or told.tokens.tag[told.verb] not in VERBS:
        return False
    actor = told.actors.of(who) if passive else told.actor
    return actor is None and told.tokens.tag[who] in NOUNS | {"PRP", "WP", "DT", "CD"}


ASKED = Refusal(
    "rulings.not.asked",
    "It is what somebody asks a court to do.",
    "The city asked the judge to [[block]] the ferry toll.",
    "The city cheered as the judge [[blocked]] the ferry toll.",
    test=_asked,
    source="Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.63",
)
PLANNED = Refusal(
    "rulings.not.planned",
    "It is yet to be done.",
    "The judge will [[sentence]] Ada Calloway in May.",
    "The judge [[sentenced]] Ada Calloway in May.",
    test=_planned,
)
POSSIBLE = Refusal(
    "rulings.not.possible",
    "It can, may or might be done, or is a condition.",
    "The Supreme Court could [[overturn]] the ferry toll.",
    "The Supreme Court did [[overturn]] the ferry toll.",
    test=_possible,
    source="Quirk et al., A Comprehensive Grammar of the English Language (1985), 4.49 and 15.33",
)
LED = Refusal(
    "rulings.not.led",
    "It goes on from a verb that tells of nothing done.",
    "The judge may lift the ban, [[allowing]] the ferries to run.",
    "The judge lifted the ban, [[allowing]] the ferries to run.",
    test=_led,
)
NOT_DONE = Refusal(
    "rulings.not.done",
    "The text says that it was not done.",
    "The judge has not [[blocked]] the ferry toll.",
    "The judge has now [[blocked]] the ferry toll.",
    test=_not_done,
)
SPOKEN_OF = Refusal(
    "rulings.not.spoken_of",
    "It is under way, or only spoken of.",
    "They accused the judge of [[blocking]] the ferry toll.",
    "The judge pleased them by [[blocking]] the ferry toll.",
    test=_spoken_of,
)
HABIT = Refusal(
    "rulings.not.habit",
    "It is what courts do at times.",
    "The judge often [[dismissed]] such suits.",
    "The judge soon [[dismissed]] the suit.",
    test=_habit,
    source="Quirk et al., A Comprehensive Grammar of the English Language (1985), 8.64",
)
DESCRIBES = Refusal(
    "rulings.not.describes",
    "The participle says of what kind somebody is.",
    "The [[convicted]] felon left the court.",
    "The felon was [[convicted]] in the court.",
    test=_describes,
)
ANYBODY = Refusal(
    "rulings.not.anybody",
    "It says what a law has in store for whoever it may be.",
    "The court said that anyone [[convicted]] of it loses the license.",
    "The court said that the man [[convicted]] of it lost the license.",
    test=_anybody,
)
QUESTION = Refusal(
    "rulings.not.question",
    "It is a question.",
    "Has the judge [[blocked]] the ferry toll?",
    "The judge has [[blocked]] the ferry toll.",
    test=_question,
)
OWN = Refusal(
    "rulings.not.own",
    "A judge answers what is said against that judge.",
    "Judge Ada Calloway [[denied]] the allegations.",
    "Judge Ada Calloway [[denied]] the motion.",
    test=_own,
)
ANOTHER = Refusal(
    "rulings.not.another",
    "Who does it is no court, judge or jury.",
    "The court heard that the mayor [[blocked]] the ferry toll.",
    "The court said that the judge [[blocked]] the ferry toll.",
    test=_another,
)
REFUSALS: tuple[Refusal, ...] = (
    DESCRIBES,
    ASKED,
    PLANNED,
    POSSIBLE,
    NOT_DONE,
    LED,
    SPOKEN_OF,
    HABIT,
    ANYBODY,
    QUESTION,
    OWN,
    ANOTHER,
)
