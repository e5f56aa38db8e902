"""Whether a verb of deciding tells of no one act: of what courts do at times, of anybody, of how many."""

from __future__ import annotations

from mpp_extract.entities.rulings.nouns import COURTS, JUDGES
from mpp_extract.entities.rulings.told import Told
from mpp_extract.language.numbers.words import PLURALS, SCALES
from mpp_extract.language.tags import PLURAL
from mpp_extract.language.word_sets import word_set

# Source: Quirk et al., 8.64 (adverbs of usual occurrence and of frequency).
_OFTEN = word_set(
    """often usually generally routinely typically always regularly sometimes rarely seldom frequently commonly
    normally occasionally traditionally customarily ordinarily habitually consistently"""
)
_ANYBODY = word_set("anyone anybody those whoever everyone everybody")
_ANY = word_set("any every each")
_MOST = word_set("multiple many most some several numerous few various certain countless")
# What a court's own rules do as well as its orders.
_RULING_OUT = word_set("required require prohibited prohibit forbade forbid mandated mandate")
# Before a number that is one of many: counted, not told one by one.
_ABOUT = word_set(
    "least most nearly about almost over than roughly approximately around some hundreds dozens thousands"
)
_MANY = 10


def habit(told: Told) -> bool:
    """Whether it is what courts do at times."""
    often = (told.lower(c) in _OFTEN for verb in {told.verb, told.first_joined} for c in told.clauses.children(verb))
    return any(often) or _of_any(told) or _by_any(told) or _by_rule(told) or _cases(told) or _share(told)


def _cases(told: Told) -> bool:
    """``other cases that she decided``: a judge's work."""
    tokens, noun = told.tokens, told.tokens.head[told.verb]
    if told.lower(told.verb) not in ("decided", "decide", "decides") or tokens.dep[told.verb] != "relcl":
        return False
    many = any(tokens.dep[c] == "nummod" and _many(told, c) for c in tokens.children(noun))
    return noun != told.clause.subject and (many or _bare_plural(told, noun))


def _share(told: Told) -> bool:
    """``has granted bail in 38 percent of her cases``: how often."""
    tokens = told.tokens
    objects = [c for c in told.children if tokens.dep[c] == "dobj"]
    places = [c for node in (told.verb, *objects) for c in tokens.children(node) if told.lower(c) == "in"]
    return any(told.lower(c) in ("percent", "%") for place in places for c in tokens.children(place))


def _of_any(told: Told) -> bool:
    """``that court issues warrants``, ``judges handing down sentences``: no one act is told of.

    Source: Quirk et al., 4.5 (the habitual present) and 5.59 (plurals without article, of any).
    """
    tokens, actor = told.tokens, told.actor
    if actor is None or actor.head < 0 or actor.paper >= 0:
        return False
    if tokens.dep[told.verb] == "relcl" and tokens.tag[told.verb] == "VBP" and _bare_plural(told, actor.head):
        return True  # by naming justices who agree with it
    if not told.full_sentence:
        return False
    any_ = any(tokens.dep[c] == "dobj" and c > told.verb and _bare_plural(told, c) for c in told.children)
    if any(tokens.dep[c] == "prep" and c > told.verb for c in told.children):
        return False  # blocking bans in two states: they are told of, not any
    if tokens.tag[told.verb] == "VBG":
        return any_ and not told.clauses.auxiliaries(told.verb) and _bare_plural(told, actor.head)
    return any_ and tokens.tag[told.verb] in ("VBZ", "VBP")


def _by_any(told: Told) -> bool:
    """``any justice that rules against ferries``. Source: Quirk et al., 5.14."""
    tokens, subject = told.tokens, told.clause.subject
    if tokens.dep[told.first_joined] != "relcl" or subject < 0:
        return False
    return any(told.lower(c) in _ANY and tokens.dep[c] == "det" for c in tokens.children(subject))


def _by_rule(told: Told) -> bool:
    """``numerous courts required paperwork``: their rules of procedure."""
    tokens, subject = told.tokens, told.clause.subject
    if told.lower(told.verb) not in _RULING_OUT or subject < 0 or tokens.tag[subject] not in PLURAL:
        return False
    some = {told.lower(c) for c in tokens.children(subject) if c < subject} & _MOST
    done = any(tokens.dep[c] in ("xcomp", "ccomp") for c in told.children)
    return told.lower(subject) in COURTS | JUDGES and (bool(some) or _bare_plural(told, subject)) and not done


def _bare_plural(told: Told, noun: int) -> bool:
    """Whether a noun is a common one in the plural that nothing determines."""
    tokens = told.tokens
    determined = any(tokens.dep[c] in ("det", "poss", "nummod", "predet", "prep") for c in tokens.children(noun))
    return (
        tokens.tag[noun] == "NNS" and not determined and not any(told.lower(c) == "such" for c in tokens.children(noun))
    )


def anybody(told: Told) -> bool:
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


def counted(told: Told) -> bool:
    """``at least 32 officers convicted``, ``overturned in 79 percent of cases``: how many, of no one act."""
    tokens, subject = told.tokens, told.clause.subject
    if _over_years(told) or _at_times(told):
        return True
    if not (told.clause.passive or told.clipped) or told.clause.agent >= 0 or subject < 0:
        return False
    first = min([subject, *told.clauses.children(subject)])
    behind = range(told.verb + 1, min(told.verb + 5, len(tokens)))
    if any(told.lower(k) in ("percent", "%") for k in (*range(first, subject + 1), *(behind if told.present else ()))):
        return True
    if tokens.tag[subject] == "CD" and _many(told, subject):
        return True  # at least eight found guilty
    return any(
        tokens.dep[number] == "nummod" and number < subject and tokens.tag[subject] in PLURAL and _many(told, number)
        for number in told.clauses.children(subject)
    )


def _over_years(told: Told) -> bool:
    """``has sentenced more than 30 officials``: what a judge has done so often, of no one act."""
    tokens = told.tokens
    perfect = {told.lower(c) for c in told.clauses.auxiliaries(told.verb)} & {"has", "have", "'ve", "’ve"}
    if not perfect or told.clause.passive:
        return False
    return any(
        tokens.dep[number] == "nummod" and _many(told, number)
        for noun in told.children
        if tokens.dep[noun] == "dobj" and tokens.tag[noun] in PLURAL
        for number in told.clauses.children(noun)
    )


def _at_times(told: Told) -> bool:
    """``has been postponed multiple times``. Source: Quirk et al., 8.64 (frequency)."""
    times = (c for c in told.children if told.lower(c) == "times" and c > told.verb)
    return any(told.lower(c) in _MOST for time in times for c in told.tokens.children(time))


def _many(told: Told, number: int) -> bool:
    """Whether a number is one of many, or of about so many."""
    digits = told.tokens.text[number].replace(",", "")
    hedged = number > 0 and told.lower(number - 1) in _ABOUT
    return hedged or (digits.isdigit() and int(digits) >= _MANY) or told.lower(number) in SCALES.keys() | PLURALS.keys()
