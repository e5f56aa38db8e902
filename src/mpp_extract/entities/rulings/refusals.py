"""The room's refusals: verbs of deciding that tell of nothing that a court has done."""

from __future__ import annotations

from mpp_extract.entities.rulings.nouns import JUDGES, REQUESTS
from mpp_extract.entities.rulings.told import Told
from mpp_extract.entities.rulings.unreal import asked, awaited, led, not_done, planned, possible, spoken_of
from mpp_extract.language.inflect import nouns
from mpp_extract.language.tags import NOUNS, PLURAL, VERBS
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Refusal

# Source: Quirk et al., 8.64 (adverbs of usual occurrence and of frequency).
_OFTEN = word_set(
    """often usually generally routinely typically always regularly sometimes rarely seldom frequently commonly
    normally occasionally traditionally customarily ordinarily habitually consistently"""
)
_ANYBODY = word_set("anyone anybody those whoever everyone everybody")
_CLAIMS = nouns("claim account story version charge")
_ALLEGED = nouns("allegation accusation report wrongdoing rumor involvement")
# Before a number that is one of many: counted, not told one by one.
_ABOUT = word_set(
    "least most nearly about almost over than roughly approximately around some hundreds dozens thousands"
)
_MANY = 10


def _habit(told: Told) -> bool:
    often = (told.lower(c) in _OFTEN for verb in {told.verb, told.first_joined} for c in told.clauses.children(verb))
    return any(often) or _of_any(told)


def _of_any(told: Told) -> bool:
    """``that court issues warrants``, ``judges handing down sentences``: no one act is told of.

    Source: Quirk et al., 4.5 (the habitual present) and 5.59 (plurals without article, of any).
    """
    tokens, actor = told.tokens, told.actor
    if actor is None or actor.head < 0 or actor.paper >= 0 or not told.full_sentence:
        return False
    if tokens.dep[told.verb] == "relcl" and tokens.tag[told.verb] == "VBP" and _bare_plural(told, actor.head):
        return True  # by naming justices who agree with it
    any_ = any(tokens.dep[c] == "dobj" and c > told.verb and _bare_plural(told, c) for c in told.children)
    if any(tokens.dep[c] == "prep" and c > told.verb for c in told.children):
        return False  # blocking bans in two states: they are told of, not any
    if tokens.tag[told.verb] == "VBG":
        return any_ and not told.clauses.auxiliaries(told.verb) and _bare_plural(told, actor.head)
    return any_ and tokens.tag[told.verb] in ("VBZ", "VBP")


def _bare_plural(told: Told, noun: int) -> bool:
    """Whether a noun is a common one in the plural that nothing determines."""
    tokens = told.tokens
    determined = any(tokens.dep[c] in ("det", "poss", "nummod", "predet", "prep") for c in tokens.children(noun))
    return (
        tokens.tag[noun] == "NNS" and not determined and not any(told.lower(c) == "such" for c in tokens.children(noun))
    )


def _describes(told: Told) -> bool:
    return told.tokens.dep[told.verb] == "amod"


def _anybody(told: Told) -> bool:
    """``anyone convicted of it``, ``people who are convicted``: a law's persons."""
    tokens, subject = told.tokens, told.clause.subject
    if not (told.clause.passive or told.clipped) or subject < 0:
        return False
    if told.lower(subject) in _ANYBODY:
        return True
    bare = (
        tokens.tag[subject] in PLURAL
        and tokens.tag[subject] != "NNPS"
        and not any(tokens.dep[c] in ("det", "poss", "nummod") for c in tokens.children(subject))
    )
    described = tokens.dep[told.first_joined] in ("acl", "relcl")
    of_all = any(told.lower(c) in ("all", "any", "every", "each") for c in tokens.children(subject) if c < subject)
    if of_all and (described or told.present):
        return True
    return bare and (told.present or described) and told.clause.agent < 0


def _counted(told: Told) -> bool:
    """``at least 32 officers convicted``, ``overturned in 79 percent of cases``: how many, of no one act."""
    tokens, subject = told.tokens, told.clause.subject
    if not told.clause.passive or told.clause.agent >= 0 or subject < 0:
        return False
    first = min([subject, *told.clauses.children(subject)])
    behind = range(told.verb + 1, min(told.verb + 5, len(tokens)))
    if any(told.lower(k) in ("percent", "%") for k in (*range(first, subject + 1), *(behind if told.present else ()))):
        return True
    for number in told.clauses.children(subject):
        if tokens.dep[number] == "nummod" and number < subject and tokens.tag[subject] in PLURAL:
            digits = tokens.text[number].replace(",", "")
            hedged = number and told.lower(number - 1) in _ABOUT
            if hedged or (digits.isdigit() and int(digits) >= _MANY):
                return True
    return False


def _question(told: Told) -> bool:
    tokens = told.tokens
    _, last = told.clauses.bounds(told.verb)
    asked = any(tokens.text[i] == "?" for i in range(max(told.verb, last - 3), last))
    return asked and tokens.dep[told.verb] in ("ROOT", "ccomp", "conj")


def _own(told: Told) -> bool:
    """``the judge denied the allegations``: what somebody does who is accused."""
    if told.lower(told.verb) not in ("denied", "denies", "denying", "rejected", "rejects"):
        return False
    actor, tokens = told.actor, told.tokens
    if actor is None or actor.head < 0 or not (actor.judges or told.lower(actor.head) in JUDGES):
        return False
    behind = told.verb + 1
    clause = behind < len(tokens) and (tokens.lower[behind], tokens.tag[behind]) == ("that", "IN")
    if clause and told.lower(told.verb).startswith("den"):
        return True
    objects = [c for c in told.children if c > told.verb and tokens.dep[c] == "dobj"]
    accused = told.lower(told.verb).startswith("den") and _without_title(told)
    if any(told.lower(c) in _CLAIMS and (accused or _somebodys(told, c)) for c in objects):
        return True  # he denied her claims, Calloway denied the claims
    return any(told.lower(c) in _ALLEGED or (told.lower(c) not in REQUESTS and _of_oneself(told, c)) for c in objects)


def _without_title(told: Told) -> bool:
    """Whether a judge is only named, or a pronoun: who is told of as one who decides mostly is a judge or a court."""
    actor = told.actor
    assert actor is not None
    return actor.kind == "pronoun" or not any(
        told.tokens.dep[c] == "compound" for c in told.tokens.children(actor.head)
    )


def _somebodys(told: Told, noun: int) -> bool:
    """Whether a possessive pronoun stands before the noun."""
    return any(told.tokens.tag[c] == "PRP$" for c in told.clauses.children(noun))


def _of_oneself(told: Told, claim: int) -> bool:
    """``denied the claim that he lied``."""
    tokens = told.tokens
    return any(
        tokens.dep[verb] in ("acl", "ccomp", "relcl") and told.lower(who) in ("he", "she")
        for verb in told.clauses.children(claim)
        for who in told.clauses.children(verb)
    )


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
    test=asked,
    source="Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.63",
)
PLANNED = Refusal(
    "rulings.not.planned",
    "It is yet to be done.",
    "The judge will [[sentence]] Ada Calloway in May.",
    "The judge [[sentenced]] Ada Calloway in May.",
    test=planned,
)
POSSIBLE = Refusal(
    "rulings.not.possible",
    "It can, may or might be done, or is a condition.",
    "The Supreme Court could [[overturn]] the ferry toll.",
    "The Supreme Court did [[overturn]] the ferry toll.",
    test=possible,
    source="Quirk et al., A Comprehensive Grammar of the English Language (1985), 4.49 and 15.33",
)
LED = Refusal(
    "rulings.not.led",
    "It goes on from a verb that tells of nothing done.",
    "The judge may lift the ban, [[allowing]] the ferries to run.",
    "The judge lifted the ban, [[allowing]] the ferries to run.",
    test=led,
)
NOT_DONE = Refusal(
    "rulings.not.done",
    "The text says that it was not done.",
    "The judge has not [[blocked]] the ferry toll.",
    "The judge has now [[blocked]] the ferry toll.",
    test=not_done,
)
SPOKEN_OF = Refusal(
    "rulings.not.spoken_of",
    "It is under way, or only spoken of.",
    "They accused the judge of [[blocking]] the ferry toll.",
    "The judge pleased them by [[blocking]] the ferry toll.",
    test=spoken_of,
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
UNISSUED = Refusal(
    "rulings.not.issued",
    "It is in a ruling or order that is asked for, awaited or only thought of.",
    "The city wants a ruling [[blocking]] the ferry toll.",
    "The city read a ruling [[blocking]] the ferry toll.",
    test=awaited,
    source="Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.33 and 16.38",
)
COUNTED = Refusal(
    "rulings.not.counted",
    "It says of how many something was decided, and of no one act.",
    "At least 32 officers [[convicted]] of fraud kept their seats in court.",
    "The officer [[convicted]] of fraud kept his seat in court.",
    test=_counted,
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
    UNISSUED,
    COUNTED,
    ANYBODY,
    QUESTION,
    OWN,
    ANOTHER,
)
# What a court may do, or will.
FORESEEN = (PLANNED, POSSIBLE)
