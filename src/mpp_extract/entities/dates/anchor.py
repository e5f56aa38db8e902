"""Which way a date without its year lies: back or ahead of the reference date, as the clause's verb and words say."""

from __future__ import annotations

from mpp_extract.entities.dates.word_sets import word_set
from mpp_extract.tokens import Tokens

PAST, AHEAD, SOON, OPEN = "past", "ahead", "soon", "open"
_MODALS = word_set("will wo 'll ’ll shall would may might can could should must")
# Verbs and nouns after which a time to come is named, whatever their own tense.
_PLANS = word_set(
    """schedule scheduled schedules scheduling plan plans planned planning set sets setting expect expects
    expected expecting slated due postpone postponed delay delayed extend extended deadline deadlines await
    awaits awaiting anticipate anticipated propose proposed tentatively upcoming forthcoming looming pending
    future effective starting beginning expire expires projected forecast forecasts target targeted
    targeting hope hopes hoping promise promised vow vowed likely intends intend intended reschedule
    rescheduled booked hearing_date adjourned adjourn defer deferred until till ready prepare prepares
    preparing prepared bound invited arranged agreed_to"""
)
# Verbs whose infinitive tells what was done: failed to appear Friday.
_DONE = word_set(
    """failed refused declined managed began started continued used had was were went came got ordered helped
    forced"""
)
_LOOKING_BACK = word_set("since ago past last previous earlier")
# Prepositions whose noun is over.
_OVER = word_set("despite after following since amid given")
_DEPTH = 8


def direction(tokens: Tokens, start: int, head: int, end: int) -> str:
    """``past``, ``ahead``, ``soon`` or ``open`` for the date at these offsets, by the verb that it hangs on.

    head: offset of the date's own chief word (Friday of late Friday). ``soon`` is the present tense, which looks ahead
    but not far (the court meets Friday).
    """
    i = tokens.at(start)
    if i >= len(tokens):
        return OPEN
    last = max(i, tokens.before(end) - 1)
    node = _top(tokens, max(i, min(tokens.at(head), last)), last)
    before = tokens.lower[i - 1] if i else ""
    if before in _LOOKING_BACK or (i and tokens.tag[i - 1] == "VBD" and before not in _PLANS):
        return PAST
    return _climb(tokens, node, before)


def _top(tokens: Tokens, first: int, last: int) -> int:
    """The word of the date whose head is outside of it."""
    for i in range(first, last + 1):
        head = tokens.head[i]
        if head < first or head > last or head == i:
            return i
    return first


def _climb(tokens: Tokens, node: int, before: str) -> str:
    """Up the tree to the first verb; words of planning on the way look ahead."""
    soft_ahead = before in ("until", "till", "by", "next")
    for _ in range(_DEPTH):
        word, tag = tokens.lower[node], tokens.tag[node]
        if tag[:2] == "VB" or tag == "MD":
            found = _tense(tokens, node)
            if found != OPEN:
                return (
                    AHEAD
                    if soft_ahead
                    and before != "by"
                    and found == PAST
                    and word not in ("served",)
                    and before in ("until", "till")
                    else found
                )
        elif word in _PLANS or _has_plan(tokens, node):
            return AHEAD
        elif word in _OVER:
            return PAST
        head = tokens.head[node]
        if head == node:
            break
        node = head
    return AHEAD if soft_ahead else OPEN


def _has_plan(tokens: Tokens, node: int) -> bool:
    return any(
        tokens.lower[child] in _PLANS
        for child in tokens.children(node)
        if tokens.dep[child] in ("amod", "acomp", "nmod")
    )


def _tense(tokens: Tokens, verb: int) -> str:
    word, tag = tokens.lower[verb], tokens.tag[verb]
    helpers = [child for child in tokens.children(verb) if tokens.dep[child] in ("aux", "auxpass")]
    words = {tokens.lower[child] for child in helpers}
    if words & _MODALS and "have" not in words:
        return AHEAD
    if word in _PLANS and tag in ("VBN", "VBD", "VBG", "VBZ", "VBP", "VB"):
        return AHEAD
    if "to" in words:
        return _infinitive(tokens, verb)
    if tag == "VBD" or words & {"has", "have", "had", "was", "were", "did", "been", "'ve", "’ve", "'d", "’d"}:
        return PAST
    if tag == "VBN" and not words:
        return PAST if tokens.dep[verb] in ("acl", "ROOT", "amod", "advcl", "relcl", "conj") else OPEN
    if words & {"is", "are", "'s", "’s", "'re", "’re", "am", "be"} or tag in ("VBZ", "VBP"):
        return PAST if word in ("says", "say") else SOON
    return OPEN


def _infinitive(tokens: Tokens, verb: int) -> str:
    governor = tokens.head[verb]
    if governor == verb or tokens.lower[governor] not in _DONE:
        return AHEAD
    return PAST
