"""The direction of one verb: what was done, is planned, or will be."""

from __future__ import annotations

from typing import NamedTuple

from mpp_extract.entities.dates import tense_words as words
from mpp_extract.tokens import Tokens

PAST, AHEAD, SOON, OPEN = "past", "ahead", "soon", "open"
# A verb with more words hanging on it than these is a list or a parse gone wrong.
CHILDREN = 40
_NEAR = 6


class Place(NamedTuple):
    """How a date hangs on its verb.

    first     the number of its first word
    link      the word before it
    straight  it hangs on the verb with no preposition and no noun between
    """

    first: int
    link: str
    straight: bool = False


def tense(tokens: Tokens, verb: int, place: Place | None = None) -> str:
    """The verb's tense as a direction, for a date that hangs on it at the place given."""
    word, tag = tokens.lower[verb], tokens.tag[verb]
    children = [child for child in tokens.children(verb)[:CHILDREN] if tokens.dep[child] in ("aux", "auxpass", "mark")]
    helpers = {tokens.lower[child] for child in children}
    if "could" in helpers and place is not None and place.link not in words.TOWARD and _denied(tokens, verb):
        # Could not be reached on Friday: the past of what somebody was able to do.
        return PAST
    if (helpers & words.MODALS and not helpers & words.HAS) or "if" in helpers:
        return AHEAD
    if "to" in helpers and place is not None and place.link != "by" and _superseded(tokens, tokens.head[verb]):
        return PAST
    if word in words.PLANS:
        return PAST if place is not None and _was_done(tokens, verb, helpers, place) else AHEAD
    if "to" in helpers:
        return _infinitive(tokens, verb, children, place)
    if word in words.MOVED and place is not None and place.link in ("to", "until"):
        return AHEAD
    if tag == "VBD" or helpers & words.HAD or "having" in helpers:
        return PAST
    if tag == "VBN" and not helpers:
        return PAST
    if word in words.FOLLOWS and tag in ("VBZ", "VBP") and any(tokens.dep[i] == "dobj" for i in tokens.children(verb)):
        return PAST
    if word in words.TIMETABLE and tag in ("VBZ", "VBP"):
        return AHEAD
    if tag == "VB" and place is not None and place.link == "by":
        # The court ordered that he pay by Friday.
        return AHEAD
    if word in words.INVARIANT and not helpers and tag in ("VB", "VBP") and _one_does(tokens, verb):
        return PAST
    if place is not None and tag in ("VBZ", "VBP") and _of_a_deed(tokens, verb, place):
        return PAST
    joined = tag == "VB" and not helpers and tokens.dep[verb] == "conj" and tokens.tag[tokens.head[verb]] == "VBD"
    if helpers & words.IS or tag in ("VBZ", "VBP") or joined:
        # They drew in May and meet again on Sunday: what stands beside a past tense is no infinitive.
        return PAST if word in ("says", "say") else SOON
    return OPEN


def _of_a_deed(tokens: Tokens, verb: int, place: Place) -> bool:
    """Whether a day between a deed and its verb is the deed's: the ruling by the board on Monday comes late."""
    subjects = [i for i in tokens.children(verb)[:CHILDREN] if tokens.dep[i] == "nsubj"]
    return any(tokens.lower[i] in words.DEEDS and i < place.first < verb for i in subjects)


def _one_does(tokens: Tokens, verb: int) -> bool:
    """Whether a verb without an s has a subject of the singular: its office reset the launch."""
    subjects = [i for i in tokens.children(verb)[:CHILDREN] if tokens.dep[i] == "nsubj"]
    return any(tokens.tag[i] in ("NN", "NNP") or tokens.lower[i] in ("he", "she", "it") for i in subjects) and not any(
        tokens.dep[j] == "conj" for i in subjects for j in tokens.children(i)[:CHILDREN]
    )


def _was_done(tokens: Tokens, verb: int, helpers: set[str], place: Place) -> bool:
    """Whether a verb of planning tells what was done on the day: proposed it on Wednesday, but not set for Wednesday.

    What is fixed on a day (scheduled a vote on Friday) is rather what the day is for, unless the day comes first.
    """
    word, tag = tokens.lower[verb], tokens.tag[verb]
    if tag == "VBD" and not helpers and place.first < verb and place.link in ("in", "on"):
        # Officials in March forecast it.
        return True
    if helpers & words.HAS:
        # The present perfect has no day of its own: has scheduled a hearing Thursday.
        return False
    if word == "set" and tag in ("VBN", "VBD") and _is_mark(tokens, verb):
        return True
    active = tag == "VBD" or helpers & words.HAVE
    participle = tag == "VBN" and not helpers and word not in words.FIXING
    if word not in words.ACTS or not (active or helpers & words.HAD or participle):
        return False
    if place.straight:
        return True
    if place.link not in ("on", "in"):
        return False
    if word in words.FIXING:
        return bool(active) and place.first <= verb + 2
    return True


def _is_mark(tokens: Tokens, verb: int) -> bool:
    """``a low of $3 set July 25``: what is set is a mark, not a day."""
    return any(tokens.lower[i] in words.MARKS for i in range(max(0, verb - _NEAR), verb))


def _infinitive(tokens: Tokens, verb: int, helpers: list[int], place: Place | None) -> str:
    governor = tokens.head[verb]
    if governor == verb:
        return AHEAD
    for _ in range(_NEAR):
        # Prompted her to name a lawyer to look into it: the first of these tells.
        if tokens.tag[governor] != "VB" or all(tokens.lower[i] != "to" for i in tokens.children(governor)[:CHILDREN]):
            break
        governor = tokens.head[governor]
    if any(tokens.lower[i] == "have" for i in helpers) and tokens.tag[governor] == "VBD":
        # The plane was to have left Saturday.
        return PAST
    before = place is not None and any(tokens.lower[i] == "to" and place.first < i for i in helpers)
    if before and tokens.tag[governor] == "VBD":
        # He agreed on Monday to pay.
        return PAST
    if tokens.lower[governor] in words.DONE:
        told_to = tokens.lower[governor] in words.COMMANDS and place is not None and place.link == "by"
        return AHEAD if told_to else PAST
    if _agreed(tokens, governor, verb, place):
        return OPEN
    return PAST if tokens.lower[governor] in words.HOPED and _had(tokens, governor) else AHEAD


def _agreed(tokens: Tokens, governor: int, verb: int, place: Place | None) -> bool:
    """Whether a day behind an infinitive can as well be that of its governor: agreed to sell it in October."""
    if place is None or place.link not in ("on", "in") or tokens.tag[governor] != "VBD":
        return False
    return tokens.lower[governor] in words.AGREED and tokens.lower[verb] not in words.APPOINTED


def _had(tokens: Tokens, verb: int) -> bool:
    """The past perfect of the active voice: had planned, ’d hoped."""
    helpers = {tokens.lower[i] for i in tokens.children(verb)[:CHILDREN] if tokens.dep[i] in ("aux", "auxpass")}
    return tokens.tag[verb] in ("VBN", "VBD") and bool(helpers & words.HAVE_HAD) and "been" not in helpers


def _denied(tokens: Tokens, verb: int) -> bool:
    """Whether a verb is said not to be: could not be reached, nobody could be reached."""
    children = tokens.children(verb)[:CHILDREN]
    subjects = [i for i in children if tokens.dep[i] in ("nsubj", "nsubjpass")]
    none = any(tokens.lower[j] in words.NONE for i in subjects for j in (i, *tokens.children(i)[:CHILDREN]))
    return none or any(tokens.dep[i] == "neg" for i in children)


def _superseded(tokens: Tokens, governor: int) -> bool:
    """Whether a verb's infinitive was for a day that is over: had allowed it to open in May, had been due to expire."""
    return had_been(tokens, governor) or (tokens.lower[governor] not in words.PLANS and _had(tokens, governor))


def had_been(tokens: Tokens, word: int) -> bool:
    """Whether it was due, and no more is: had been due. What was put off before is still ahead."""
    verb = tokens.head[word]
    if tokens.lower[word] not in words.NO_MORE or tokens.lower[verb] != "been":
        return False
    first, last = tokens.sentences[tokens.sentence[word]]
    if not words.PUT_OFF.isdisjoint(tokens.lower[max(first, word - CHILDREN) : min(last, word + CHILDREN)]):
        return False
    return any(tokens.lower[i] in words.HAVE_HAD for i in tokens.children(verb)[:CHILDREN])


def goes_on_till(tokens: Tokens, until: int) -> bool:
    """Whether what went on until the date is over: had searched until dusk, lived there until June, did not say until.

    What was put off, shut or granted until a day (adjourned until Monday) waits for it.
    """
    verb = tokens.head[until]
    opens = tokens.sentences[tokens.sentence[until]][0] == until
    for _ in range(_NEAR):
        if tokens.tag[verb][:2] == "VB" or tokens.head[verb] == verb:
            break
        verb = tokens.head[verb]
    word, tag = tokens.lower[verb], tokens.tag[verb]
    children = tokens.children(verb)[:CHILDREN]
    helpers = {tokens.lower[i] for i in children if tokens.dep[i] in ("aux", "auxpass")}
    if tag not in ("VBD", "VBN") and not helpers & {"did"}:
        return False
    if any(tokens.dep[i] == "neg" for i in children):
        return not helpers & words.MODALS
    if helpers & words.HAVE_HAD and word not in words.PLANS and "been" not in helpers and tag == "VBN":
        return True
    # Until Monday, nobody knew.
    return tag == "VBD" and (opens or word in words.LASTED)
