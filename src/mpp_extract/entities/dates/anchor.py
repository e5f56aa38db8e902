"""Which way a date without its year lies: back or ahead of the reference date, as the clause's verb and words say."""

from __future__ import annotations

from mpp_extract.entities.dates import tense_words as words
from mpp_extract.entities.dates.tense import AHEAD, CHILDREN, OPEN, PAST, SOON, Place, goes_on_till, had_been, tense
from mpp_extract.language.function_words import BE, NEGATIONS
from mpp_extract.language.tags import NOUNS, PLURAL, PROPER
from mpp_extract.tokens import Tokens

__all__ = ["AHEAD", "OPEN", "PAST", "SOON", "direction"]

_DEPTH = 8
_REACH = 12
_NOUNS = 3
_NEAR = 7
# What a figure is written with: about $5 billion, more than 5,000.
_FIGURE = frozenset(("CD", "$", "RB", "RBR", "JJR", "IN"))


def direction(tokens: Tokens, start: int, head: int, end: int, month: bool = False) -> str:
    """``past``, ``ahead``, ``soon`` or ``open`` for the date at these offsets, by the verb that it hangs on.

    head: offset of the date's own chief word (Friday of late Friday). ``soon`` is the present tense, which looks ahead
    but not far (the court meets Friday). month: the date is a month or longer: ``sales for May`` were, while a hearing
    called ``for Friday`` will be.
    """
    i = tokens.at(start)
    if i >= len(tokens):
        return OPEN
    last = max(i, tokens.before(end) - 1)
    found = _by_neighbours(tokens, i) or (_by_nouns(tokens, last + 1) if month else None)
    found = found or _by_clause(tokens, i, max(i, min(tokens.at(head), last)), last, month)
    return PAST if found == AHEAD and _came_to_nothing(tokens, i, last) else found


def _by_neighbours(tokens: Tokens, i: int) -> str | None:
    """What the words right before the date tell: said Monday, vowed on Monday, is Nov. 2, had searched until Monday."""
    if i == 0:
        return None
    before = tokens.lower[i - 1]
    if before in words.LOOKING_BACK or _back(tokens, i):
        return PAST
    if before in ("until", "till"):
        return PAST if goes_on_till(tokens, i - 1) else AHEAD
    if i > 1 and before in ("on", "in") and (_deed(tokens, i - 2) or _compared_with(tokens, i - 1)):
        return PAST
    if before == "in" and _chance_of(tokens, i):
        return AHEAD
    if before == ":" and i > 1 and tokens.lower[i - 2] in words.IN_STORE:
        return AHEAD
    if before in words.IN_STORE and _has_set(tokens, tokens.head[i - 1]):
        return AHEAD
    verb = i - 2 if i > 1 and before in ("on", "in") else i - 1
    if tokens.lower[verb] in ("is", "are") and tokens.tag[verb][:2] == "VB" and before != "in":
        return AHEAD
    if tokens.tag[verb] != "VBD" or _waits(tokens, verb):
        return None
    plan = tokens.lower[verb] in words.PLANS
    told = before == "on" or (before == "in" and tokens.lower[verb] in words.ACTS)
    return PAST if told or not plan else None


def _compared_with(tokens: Tokens, preposition: int) -> bool:
    """``could double, from about 5 percent in June``: what a figure is compared with was before."""
    figure = False
    for j in range(preposition - 1, max(-1, preposition - _REACH), -1):
        tag = tokens.tag[j]
        if tokens.lower[j] == "from":
            return figure
        figure = figure or tag == "CD"
        if tag not in _FIGURE and not (tag in NOUNS and not figure):
            return False
    return False


def _chance_of(tokens: Tokens, i: int) -> bool:
    """``the chance of a cut in March``."""
    j = i - 2
    while j > max(0, i - _NEAR) and tokens.tag[j][:2] in ("NN", "JJ", "DT"):
        j -= 1
    return j > 0 and tokens.lower[j] == "of" and tokens.lower[j - 1] in words.CHANCES


def _came_to_nothing(tokens: Tokens, i: int, last: int) -> bool:
    """``was due to appear on Tuesday but did not``: what was to be, and is said not to have been."""
    first, end = tokens.sentences[tokens.sentence[i]]
    for j in range(last + 1, min(last + 1 + _REACH, end - 2)):
        if tokens.lower[j] == "but":
            nothing = tokens.lower[j + 1] == "did" and tokens.lower[j + 2] in NEGATIONS
            nothing = nothing or tokens.lower[j + 1] in words.UNDONE
            return nothing and any(word in words.WAS for word in tokens.lower[first:i])
    return False


def _has_set(tokens: Tokens, verb: int) -> bool:
    """``has called a vote Friday``: the present perfect has no day of its own, so that the day is the vote's.

    Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 4.23.
    """
    helpers = {tokens.lower[i] for i in tokens.children(verb)[:CHILDREN] if tokens.dep[i] == "aux"}
    return tokens.tag[verb] == "VBN" and tokens.lower[verb] in words.CALLED and bool(helpers & words.HAS)


def _back(tokens: Tokens, i: int) -> bool:
    """``foreseen back in June``, but not: will be back in June."""
    if i < 3 or tokens.lower[i - 1] not in ("in", "on") or tokens.lower[i - 2] != "back":
        return False
    return tokens.lower[i - 3] not in BE and tokens.tag[i - 3] in ("VBN", "VBD")


def _deed(tokens: Tokens, noun: int) -> bool:
    """``the departure in May``: a deed that is one known thing or a cause is done.

    Not where the clause looks ahead to it.
    """
    if tokens.lower[noun] not in words.DEEDS or tokens.tag[noun][:2] != "NN":
        return False
    governor, role = tokens.head[noun], tokens.dep[noun]
    known = any(tokens.dep[i] == "poss" or tokens.lower[i] == "the" for i in tokens.children(noun)[:CHILDREN])
    known = known or (role == "pobj" and _of_cause(tokens, governor))
    if not known or role not in ("pobj", "nsubj", "nsubjpass"):
        return False
    if role != "pobj":
        return not any(tokens.lower[i] in words.WILL for i in tokens.children(governor)[:CHILDREN])
    return tokens.lower[governor] not in words.TOWARD or tokens.dep[governor] == "agent"


def _of_cause(tokens: Tokens, preposition: int) -> bool:
    """``because of``, ``in the wake of``, ``in response to``: what follows was before."""
    beside = tokens.lower[max(0, preposition - 1) : preposition + 1]
    return tokens.lower[preposition] in words.OVER or not words.CAUSES.isdisjoint(beside)


def _by_nouns(tokens: Tokens, start: int) -> str | None:
    """What a month's nouns tell: March delivery and January crude are to come, the August data is not."""
    end = min(start + _NOUNS, len(tokens))
    nouns: list[str] = []
    for i in range(start, end):
        if tokens.tag[i][:2] not in ("NN", "JJ"):
            break
        nouns.append(tokens.lower[i])
    if not nouns:
        return None
    if any(noun in words.FORWARD for noun in nouns):
        return AHEAD
    if nouns[0] in words.ON_RECORD:
        return PAST
    return AHEAD if all(noun in words.COMMODITIES for noun in nouns) else None


def _by_clause(tokens: Tokens, i: int, head: int, last: int, month: bool) -> str:
    before = tokens.lower[i - 1] if i else ""
    found = _climb(tokens, _top(tokens, head, last), Place(i, before))
    if before == "for" and found in (PAST, OPEN) and not month:
        return AHEAD
    if found == OPEN:
        found = _mistaken(tokens, i) or _next_verb(tokens, last + 1)
    if found == OPEN and (before == "by" or before in words.STARTING or _headline_plan(tokens, i)):
        return AHEAD
    return found


def _next_verb(tokens: Tokens, start: int) -> str:
    """The tense of the first verb to the right, for a date that hangs on none (By Friday the line ran past it)."""
    for i in range(start, min(start + _REACH, len(tokens))):
        tag = tokens.tag[i]
        if tag in ("VBD", "MD", "VBZ", "VBP"):
            return {"VBD": PAST, "MD": AHEAD}.get(tag, SOON)
        if tag == "." or "\n" in tokens.text[i]:
            break
    return OPEN


def _mistaken(tokens: Tokens, i: int) -> str | None:
    """``The Rangers host Leeds on Sunday``, ``The festival returns in July``: the only verb, taken for a noun."""
    first = tokens.sentences[tokens.sentence[i]][0]
    root = tokens.head[i - 1] if i else 0
    if tokens.dep[root] == "ROOT" and tokens.tag[root] == "NNS" and tokens.lower[root] in words.TIMETABLE:
        return AHEAD if first < root and tokens.tag[root - 1] == "NN" else None
    fixture = any(
        tokens.lower[j] in words.FIXTURES
        and tokens.tag[j] == "NN"
        and tokens.tag[j - 1] in PLURAL | PROPER
        and tokens.tag[j + 1] in PROPER
        for j in range(max(first + 1, i - _REACH), i)
    )
    return SOON if fixture else None


def _headline_plan(tokens: Tokens, i: int) -> bool:
    """``Court to hear case Monday``: an infinitive is all that a headline has for a verb."""
    for j in range(i - 1, max(0, i - _REACH), -1):
        if tokens.tag[j] in ("VBD", "VBZ", "VBP", "MD", ".") or "\n" in tokens.text[j]:
            return False
        if tokens.lower[j] == "to" and (tokens.tag[j + 1] == "VB" or tokens.text[j].isupper()):
            return True
    return False


def _top(tokens: Tokens, first: int, last: int) -> int:
    """The word of the date whose head is outside of it."""
    for i in range(first, last + 1):
        head = tokens.head[i]
        if head < first or head > last or head == i:
            return i
    return first


def _climb(tokens: Tokens, node: int, place: Place) -> str:
    """Up the tree to the first verb that has a tense; words of planning on the way look ahead."""
    noun: str | None = None
    for steps in range(_DEPTH):
        word, tag = tokens.lower[node], tokens.tag[node]
        if tag[:2] == "VB" or tag == "MD":
            found = tense(tokens, node, place if steps != 1 else Place(place.first, "", straight=True))
            if found == PAST and tag == "VBD" and _waits(tokens, node):
                return AHEAD
            if found != OPEN:
                return AHEAD if found == SOON and place.link == "by" else _of_noun(found, noun)
            noun = ""
        elif word in ("until", "till"):
            return PAST if goes_on_till(tokens, node) else AHEAD
        elif had_been(tokens, node):
            return PAST
        elif word in words.PLANS or _has_plan(tokens, node):
            return PAST if word in ("deadline", "deadlines") and _deadline_over(tokens, node) else AHEAD
        elif word in words.OVER:
            return PAST
        elif word in words.IN_STORE and _is_to_come(tokens, node):
            return AHEAD
        elif steps and tag[:2] == "NN" and noun is None and tokens.dep[node] not in ("npadvmod", "compound"):
            noun = word
        head = tokens.head[node]
        if head == node:
            break
        node = head
    return OPEN


def _is_to_come(tokens: Tokens, noun: int) -> bool:
    """``the Oct. 6 vote in which she meets two rivals``: what is said of it is in the present tense, or will be."""
    clauses = [i for i in tokens.children(noun)[:CHILDREN] if tokens.dep[i] == "relcl"]
    return any(tense(tokens, verb) in (SOON, AHEAD) and tokens.tag[verb] != "VBN" for verb in clauses)


def _of_noun(found: str, noun: str | None) -> str:
    """A date that belongs to a noun (Tuesday’s win) is over where the clause is in the present tense, or in store."""
    return PAST if found == SOON and noun and noun not in words.IN_STORE else found


def _deadline_over(tokens: Tokens, noun: int) -> bool:
    """Missed a Saturday deadline, failed to meet it; the Saturday deadline passed."""
    verb = tokens.head[noun]
    if tokens.lower[verb] in words.OVERRUN:
        return tokens.tag[verb] in ("VBD", "VBN")
    return tokens.lower[verb] == "meet" and tokens.lower[tokens.head[verb]] == "failed"


def _waits(tokens: Tokens, verb: int) -> bool:
    """``would be paid when they met Friday``: the past tense of a clause that hangs on one about what is to come."""
    governor = tokens.head[verb]
    if tokens.dep[verb] != "advcl" or governor == verb or tense(tokens, governor) != AHEAD:
        return False
    return any(tokens.lower[child] in words.WHEN for child in tokens.children(verb)[:CHILDREN])


def _has_plan(tokens: Tokens, node: int) -> bool:
    return any(
        tokens.lower[child] in words.PLANS
        for child in tokens.children(node)[:CHILDREN]
        if tokens.dep[child] in ("amod", "acomp", "nmod")
    )
