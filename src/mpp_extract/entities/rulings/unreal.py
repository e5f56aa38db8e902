"""Whether a verb of deciding tells of what was done, or of what is asked for, to come, possible, or not done."""

from __future__ import annotations

from mpp_extract.entities.rulings.nouns import BLOCKS, DOCUMENTS, REQUESTS
from mpp_extract.entities.rulings.papers import ISSUING
from mpp_extract.entities.rulings.told import Told
from mpp_extract.entities.rulings.unissued import AWAITED, WINNING, governor, indefinite, unissued
from mpp_extract.language.inflect import verbs
from mpp_extract.language.tags import PROPER
from mpp_extract.language.word_sets import word_set

# Asking that something be done. Source: Quirk et al., 16.63 (verbs of the type ask: they take a person and to).
ASKING = verbs(
    """ask urge request beg petition press plead implore call move sue appeal want seek lobby push demand propose
    encourage persuade convince argue fight try hope pray invite challenge file"""
)
_ENDING = verbs("end finish conclude culminate close")
_CONDITIONS = word_set("if unless whether lest should provided")
_UNTIL = word_set("until till")
_TO_COME = word_set("when once before until till how what whatever whichever whenever")
# Prepositions before an -ing form that tell of what was done: in lifting the ban, before ordering them.
_DONE_BY = word_set("in by while after before for with upon on since and")
_MADE_SURE = verbs("ensure guarantee insure wish hope pray demand insist urge propose recommend request")
# With an -ing form they tell of nothing done. Source: Quirk et al., 16.39 and 16.40.
_WEIGHED = verbs(
    """consider contemplate weigh mull avoid oppose risk resist discuss suggest recommend propose delay defer postpone
    imagine envisage favor fear"""
)
_LETTING = verbs("let help")
# What was done in place of another thing: did not say, instead directing the court below.
_INSTEAD = word_set("instead rather")
_NOBODY = word_set("no none nobody zero neither nothing")
# Of what may be so. Source: Quirk et al., 8.127 (content disjuncts: doubt).
_DOUBTING = word_set("perhaps possibly maybe potentially conceivably presumably hopefully")
# Of what is not so. Source: Quirk et al., 8.127 (content disjuncts: judgment).
_FALSELY = word_set("falsely wrongly incorrectly mistakenly erroneously inaccurately untruthfully")
_NEARLY = word_set("almost nearly")
# With a participle behind its object: got the case thrown out. Source: Quirk et al., 16.54.
_RESULTING = verbs("get have see want like need")
_CONCLUDING = verbs("find recognize recognise establish see")
_DEPENDING = verbs("depend hinge turn")


def asked(told: Told) -> bool:
    """Whether somebody asks for it."""
    if _wished(told):
        return True
    if not told.infinitive or told.carried_out:
        return False
    above = told.lower(told.above)
    return above in ASKING or above in REQUESTS


def _wished(told: Told) -> bool:
    """``requested that the case be dismissed``, ``to ensure that it is dismissed``: what somebody wants."""
    above = told.tokens.head[told.first_joined]
    if told.tokens.dep[told.first_joined] == "ccomp" and told.lower(above) in _MADE_SURE:
        return True  # to ensure that the law is overturned
    inside = told.tokens.dep[told.first_joined] in ("acl", "ccomp", "relcl")
    if inside and told.lower(above) in REQUESTS and told.tokens.tag[told.verb] in ("VB", "VBP"):
        return True  # a request that he throw it out
    auxiliaries = told.clauses.auxiliaries(told.verb)
    return not told.infinitive and not told.clauses.modal(told.verb) and any(told.lower(c) == "be" for c in auxiliaries)


def planned(told: Told) -> bool:
    """Whether it is yet to be done."""
    if told.infinitive:
        return not told.carried_out
    will = any(told.lower(c) in ("will", "'ll", "’ll", "shall") for c in told.clauses.auxiliaries(told.verb))
    if will or (told.present and told.opened_by(_TO_COME)):
        return True
    # After the court rules: in the present tense it is yet to come, but for headlines (Stocks fall after judge rules).
    after = any(told.lower(c) == "after" and told.tokens.dep[c] == "mark" for c in told.children)
    return told.present and told.full_sentence and after


def possible(told: Told) -> bool:
    """Whether it can be done, or is a condition."""
    if told.clauses.modal(told.verb) or told.opened_by(_CONDITIONS) or _let(told):
        return True
    if _doubted(told) or _inverted(told) or _depending(told):
        return True
    if _with(told) or _forestalled(told):
        return True
    return told.opened_by(_UNTIL) and not told.came_to_pass


def _with(told: Told) -> bool:
    """``could end with the court overruling it``: what goes with a thing that may be."""
    tokens, verb = told.tokens, told.verb
    above = tokens.head[verb]
    if tokens.tag[verb] != "VBG" or tokens.dep[verb] != "pcomp" or tokens.lower[above] != "with":
        return False
    return tokens.lower[tokens.head[above]] in _ENDING and told.clauses.modal(tokens.head[above])


def _forestalled(told: Told) -> bool:
    """``dropped the charge before the court had ruled``: what was yet to be done, and may never have been.

    Source: Quirk et al., 14.28 (before with the past perfect).
    """
    return any(
        told.lower(c) == "before" and told.tokens.dep[c] == "mark" and c < told.verb for c in told.children
    ) and any(told.lower(c) == "had" for c in told.clauses.auxiliaries(told.verb))


def _doubted(told: Told) -> bool:
    """``possibly siding with the four``."""
    return any(told.lower(c) in _DOUBTING and c < told.verb for c in told.children)


def _inverted(told: Told) -> bool:
    """``Had the toll been struck down``: a condition without if. Source: Quirk et al., 15.36."""
    tokens = told.tokens
    first, last = told.clauses.bounds(told.verb)
    while last - 1 > first and not tokens.text[last - 1].strip():
        last -= 1
    own = [c for c in told.children if tokens.dep[c] in ("nsubj", "nsubjpass")]
    had = [c for c in told.clauses.auxiliaries(told.verb) if told.lower(c) in ("had", "were", "should")]
    return bool(own and had) and had[0] < own[0] and tokens.text[last - 1] != "?"


def _depending(told: Told) -> bool:
    """``depends on what he was convicted of``: of whoever it may be."""
    tokens = told.tokens
    above = tokens.head[told.first_joined]
    return (
        tokens.dep[told.first_joined] == "pcomp"
        and tokens.lower[above] in ("on", "upon")
        and tokens.lower[tokens.head[above]] in _DEPENDING
    )


def _let(told: Told) -> bool:
    """``a law that lets judges block it``: what somebody makes possible. Source: Quirk et al., 16.52."""
    tokens, verb = told.tokens, told.verb
    bare = tokens.dep[verb] in ("ccomp", "xcomp") and tokens.tag[verb] in ("VB", "VBP")
    return bare and told.lower(tokens.head[verb]) in _LETTING and not told.clauses.auxiliaries(verb)


def led(told: Told) -> bool:
    """What goes on from a verb is as little done as that one."""
    tokens, result = told.tokens, _brought_about(told)
    if result is not None and (asked(result) or planned(result) or possible(result) or not_done(result)):
        return True
    leading = told.leading
    if leading is None:
        return False
    behind = tokens.dep[told.verb] == "advcl" and told.verb > leading.verb
    if behind and tokens.dep[leading.verb] == "relcl" and tokens.text[told.verb - 1] == ",":
        # if the court praised what a judge wrote, leaving it in place: the comma may lead back past the relative clause
        holder = governor(tokens, told.clauses, tokens.head[leading.verb])
        if holder >= 0 and possible(Told(holder, tokens, told.clauses, told.actors)):
            return True
    if leading.infinitive and leading.verb < told.verb and led(leading):
        return True  # could choose to proceed with sentencing him
    instead = any(told.lower(c) in _INSTEAD for c in told.children if c < told.verb)
    return asked(leading) or planned(leading) or possible(leading) or (behind and not instead and not_done(leading))


def _brought_about(told: Told) -> Told | None:
    """``would have got the case thrown out``: the verb of which a participle tells the outcome."""
    tokens, verb = told.tokens, told.verb
    if tokens.tag[verb] != "VBN" or told.clauses.auxiliaries(verb):
        return None
    above = tokens.head[verb]
    if tokens.dep[verb] == "acl" and tokens.dep[above] == "dobj" and verb - above == 1:
        above = tokens.head[above]
    elif tokens.dep[verb] not in ("ccomp", "xcomp", "oprd"):
        return None
    return Told(above, tokens, told.clauses, told.actors) if tokens.lower[above] in _RESULTING else None


def awaited(told: Told) -> bool:
    """``wants a ruling blocking the toll``: the paper that it stands in is not there."""
    tokens, clauses, verb = told.tokens, told.clauses, told.verb
    if tokens.tag[verb] == "VBG" and tokens.dep[verb] == "ccomp" and told.lower(told.clause.subject) in DOCUMENTS:
        return told.lower(tokens.head[verb]) in AWAITED
    paper = told.above
    inside = tokens.dep[told.first_joined] in ("acl", "relcl") or told.infinitive
    if not inside or tokens.lower[paper] not in DOCUMENTS | BLOCKS or paper == verb or told.clause.agent >= 0:
        return False
    if unissued(tokens, clauses, paper):
        return True
    holder = governor(tokens, clauses, paper)
    if holder < 0 or not indefinite(tokens, clauses, paper) or tokens.tag[verb] == "VBD":
        return False
    of_it = tokens.dep[paper] in ("nsubj", "nsubjpass") or (
        tokens.dep[paper] == "dobj" and tokens.lower[holder] in ISSUING | WINNING
    )
    above = Told(holder, tokens, clauses, told.actors)
    return of_it and (asked(above) or planned(above) or possible(above) or not_done(above))


def not_done(told: Told) -> bool:
    """Whether the text says that it was not done."""
    if told.clauses.negated(told.verb) or told.preposition == "without" or _nobody(told) or _no_example(told):
        return True
    if _falsely_told(told) or _all_but(told) or _none_of(told):
        return True
    return told.infinitive and told.leading is not None and told.clauses.negated(told.leading.verb)


def _none_of(told: Told) -> bool:
    """``granted no stay``, ``struck down no law``; who finds no right decides all the same."""
    if told.lower(told.verb) in _CONCLUDING:
        return False
    objects = [c for c in told.children if told.tokens.dep[c] == "dobj" and c > told.verb]
    return any(told.lower(c) == "no" for noun in objects for c in told.tokens.children(noun) if c < noun)


def _all_but(told: Told) -> bool:
    """``all but expressly held``, ``almost dismissed``: nearly. Source: Quirk et al., 8.111 (downtoners)."""
    tokens, i = told.tokens, told.verb - 1
    if any(told.lower(c) in _NEARLY and c < told.verb for c in told.children):
        return True
    while i > 1 and tokens.tag[i] == "RB" and tokens.lower[i] != "but":
        i -= 1
    return i > 0 and (tokens.lower[i - 1], tokens.lower[i]) == ("all", "but")


def _falsely_told(told: Told) -> bool:
    """``falsely stated that he was convicted``: what the text itself denies."""
    tokens = told.tokens
    if tokens.dep[told.first_joined] != "ccomp":
        return False
    return any(tokens.lower[c] in _FALSELY for c in told.clauses.children(tokens.head[told.first_joined]))


def _no_example(told: Told) -> bool:
    """``could not find any case in which the court reversed it``: what is said to be nowhere."""
    tokens, noun = told.tokens, told.tokens.head[told.first_joined]
    if tokens.dep[told.first_joined] != "relcl" or noun in (told.clause.subject, told.verb):
        return False
    before = {told.lower(c) for c in told.clauses.children(noun) if c < noun}
    verb = governor(tokens, told.clauses, noun)
    known = not before.isdisjoint(("the", "this", "that", "these", "those")) or tokens.tag[noun] in PROPER
    if "no" in before or verb < 0 or known:
        return "no" in before
    modal = told.clauses.modal(verb) and tokens.tag[noun] == "NNS" and told.present  # would name judges who let them
    return modal or ("any" in before and told.clauses.negated(verb))


def _nobody(told: Told) -> bool:
    """``no judge blocked``, ``none was convicted``: of a clause of its own."""
    subject = told.clause.subject
    if subject < 0 or told.tokens.dep[told.verb] in ("acl", "relcl"):
        return False
    before = (told.lower(c) for c in told.tokens.children(subject) if c < subject)
    return told.lower(subject) in _NOBODY or not _NOBODY.isdisjoint(before)


def spoken_of(told: Told) -> bool:
    """``accused of blocking``, ``barred from ordering``: the form in -ing says what is spoken of."""
    tokens = told.tokens
    if tokens.tag[told.verb] == "VBG" and any(
        told.lower(c) in ("was", "is", "were", "are", "be", "been") for c in told.clauses.auxiliaries(told.verb)
    ):
        return True
    if tokens.tag[told.verb] == "VBG" and tokens.dep[told.first_joined] in ("csubj", "csubjpass"):
        return True  # held that banning it is justified
    completes = tokens.tag[told.verb] == "VBG" and tokens.dep[told.verb] in ("xcomp", "ccomp", "dobj")
    if completes and told.lower(tokens.head[told.verb]) in _WEIGHED:
        return True
    return bool(told.preposition) and told.preposition not in _DONE_BY
