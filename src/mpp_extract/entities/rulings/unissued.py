"""Rulings, orders and injunctions that nobody has issued: asked for, awaited, or one of any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.rulings.nouns import REQUESTS
from mpp_extract.language.inflect import nouns, verbs
from mpp_extract.language.tags import VERBS
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.rulings.clauses import Clauses
    from mpp_extract.tokens import Tokens

# With the paper as object or behind a preposition. Source: Quirk et al., 16.33 and 16.38 (verbs of volition).
AWAITED = verbs(
    """await expect seek want urge request ask need demand predict anticipate hope wait want prefer pursue
    propose envision foresee"""
)
# With the paper behind for, or these nouns before it: filed for the dismissal, a bid for an injunction.
_ASKED_FOR = verbs("file move push press call fight argue petition plead lobby apply sue pray campaign try")
_REQUESTS = REQUESTS | nouns("need call plan hope deadline")
_PROSPECTS = nouns("hope prospect chance odds possibility likelihood threat risk absence event lack")
# In the passive, with the paper as subject: a dismissal is warranted.
_DUE = verbs("require mandate warrant seek request urge demand expect await justify need") | word_set("due likely")
# Whoever has it as object has it from a court.
WINNING = verbs("win get obtain secure receive gain see face")
_BEFORE = word_set("without until pending before for awaiting")
# With the paper as object: what it takes, and what may bear on one to come.
_NEEDING = verbs("require need warrant necessitate")
_SWAYING = verbs("affect influence sway shape inform guide color")
# Before a clause in the present tense with one of these: until the ruling comes out, is issued.
_TILL = word_set("until till when once before after if unless whenever")
_COMING = word_set("come comes arrive arrives land lands drop drops issued released announced handed delivered")
_UNKNOWN = word_set("any no every each")
# Before the paper, or right behind it: a looming ruling, the ruling, expected in June.
_TO_COME = word_set(
    """looming upcoming forthcoming pending expected anticipated eventual possible potential future hypothetical
    impending imminent prospective likely due long-awaited awaited proposed
    tentative draft hypothetical fictitious fictional imaginary nonexistent non-existent"""
)


def determiners(tokens: Tokens, clauses: Clauses, noun: int) -> set[str]:
    """The words that determine a noun: the, a, any."""
    return {tokens.lower[c] for c in clauses.children(noun) if c < noun and tokens.dep[c] == "det"}


def indefinite(tokens: Tokens, clauses: Clauses, noun: int) -> bool:
    """Whether the noun is one of its kind and not yet known: a ruling, another ruling."""
    return not determiners(tokens, clauses, noun).isdisjoint(("a", "an", "another"))


def governor(tokens: Tokens, clauses: Clauses, noun: int) -> int:
    """The verb that a noun is subject or object of, or stands behind in a phrase; -1 for none."""
    node = noun
    for _ in range(4):
        head = tokens.head[node]
        if head == node or clauses.unit[head] != clauses.unit[noun]:
            return -1
        if tokens.tag[head] in VERBS:
            return head
        node = head
    return -1


def unissued(tokens: Tokens, clauses: Clauses, noun: int) -> bool:
    """Whether what stands round a ruling, order or injunction says that it is not there yet."""
    if tokens.lower[noun + 1 : noun + 2] == ["whether"]:
        return True
    if determiners(tokens, clauses, noun) & _UNKNOWN or _described(tokens, clauses, noun):
        return True
    head, behind = tokens.head[noun], tokens.dep[noun] == "pobj"
    word = tokens.lower[head]
    if behind and word in _BEFORE and indefinite(tokens, clauses, noun):
        return True
    above = tokens.head[head] if behind else head
    if {tokens.lower[above], word} & AWAITED:
        return True
    if behind and word == "for" and tokens.lower[above] in _REQUESTS | _ASKED_FOR:
        return True
    if behind and word in ("of", "for") and tokens.lower[above] in _PROSPECTS:
        return True
    if tokens.dep[noun] == "dobj" and (word in _NEEDING or (word in _SWAYING and _not_past(tokens, clauses, head))):
        return True
    if tokens.dep[noun] in ("nsubj", "nsubjpass") and word in _COMING and _present(tokens, clauses, head):
        return any(tokens.lower[c] in _TILL and tokens.dep[c] in ("mark", "advmod") for c in clauses.children(head))
    return tokens.dep[noun] == "nsubjpass" and word in _DUE


def _not_past(tokens: Tokens, clauses: Clauses, verb: int) -> bool:
    return tokens.tag[verb] in ("VBZ", "VBP") or clauses.modal(verb) or clauses.infinitive(verb)


def _present(tokens: Tokens, clauses: Clauses, verb: int) -> bool:
    return tokens.tag[verb] in ("VBZ", "VBP") or any(
        tokens.lower[c] in ("is", "are") for c in clauses.auxiliaries(verb)
    )


def _described(tokens: Tokens, clauses: Clauses, noun: int) -> bool:
    """``a looming ruling``, ``the ruling, expected in June``."""
    if any(tokens.lower[c] in _TO_COME and tokens.dep[c] in ("amod", "acl") for c in clauses.children(noun)):
        return True
    for verb in clauses.children(noun):
        if tokens.dep[verb] == "relcl" and tokens.lower[verb] in _DUE:  # the ruling, which is expected in June
            is_ = {tokens.lower[c] for c in clauses.children(verb) if c < verb}
            if not is_.isdisjoint(("is", "'s", "’s")):
                return True
    behind = tokens.lower[noun + 1 : noun + 3]
    return len(behind) == 2 and not behind[0].isalpha() and behind[1] in _TO_COME
