"""Which way a date without its year lies: back or ahead of the reference date, as the clause's verb and words say."""

from __future__ import annotations

from mpp_extract.entities.dates.word_sets import word_set
from mpp_extract.tokens import Tokens

PAST, AHEAD, SOON, OPEN = "past", "ahead", "soon", "open"
_MODALS = word_set("will wo 'll ’ll shall would may might can could should must")
# Words after which a time to come is named, whatever their own tense.
_PLANS = word_set(
    """schedule scheduled schedules scheduling plan plans planned planning set sets setting expect expects expected
    expecting slated due postpone postponed delay delayed extend extended deadline deadlines await awaits awaiting
    anticipate anticipated propose proposed tentatively upcoming forthcoming looming pending future effective expire
    expires projected forecast forecasts target targeted targeting hope hopes hoping promise promised vow vowed likely
    intends intend intended reschedule rescheduled booked adjourned adjourn defer deferred until till ready prepare
    prepares preparing prepared bound invited arranged payable callable redeemable due eligible"""
)
# Verbs whose infinitive tells what was done: failed to appear Friday.
_DONE = word_set(
    """failed refused declined managed began started continued used had was were went came got ordered helped forced
    seemed appeared happened proved turned chose rushed"""
)
# Plans that are acts, done on a day (was extended Monday) for another (until Friday).
_ACTS = word_set(
    """extended postponed delayed set scheduled planned proposed promised vowed deferred adjourned rescheduled arranged
    invited targeted booked"""
)
_LOOKING_BACK = word_set("since ago past last previous earlier")
# Prepositions whose noun is over.
_OVER = word_set("despite after following since amid given aside besides")
# What the calendar has in store: Tuesday's primary is to come where the clause is in the present tense.
_IN_STORE = word_set(
    """primary primaries caucus caucuses election elections vote runoff convention referendum hearing trial summit
    ballot game races race contest contests debate meeting session sentencing arraignment deposition inauguration"""
)
# What is bought now for a month to come: May delivery, June futures.
_FORWARD = word_set("delivery contract contracts futures settlement")
# What a month past is on record by, even where it is still to come out: the August data will be revised.
_ON_RECORD = word_set(
    """data figures figure results report reports sales index numbers statistics survey reading deficit surplus
    inflation unemployment orders production earnings payrolls ruling decision order letter memo raid attack
    shooting statement article interview poll"""
)
_DEPTH = 8
_REACH = 12
# A verb with more words hanging on it than these is a list or a parse gone wrong.
_CHILDREN = 40


def direction(tokens: Tokens, start: int, head: int, end: int, month: bool = False) -> str:
    """``past``, ``ahead``, ``soon`` or ``open`` for the date at these offsets, by the verb that it hangs on.

    head: offset of the date's own chief word (Friday of late Friday). ``soon`` is the present tense, which looks ahead
    but not far (the court meets Friday). month: the date is a month or longer: ``sales for May`` were, while a hearing
    called ``for Friday`` will be.
    """
    i = tokens.at(start)
    if i >= len(tokens):
        return OPEN
    before = tokens.lower[i - 1] if i else ""
    if before in _LOOKING_BACK or (i and tokens.tag[i - 1] == "VBD" and before not in _PLANS):
        return PAST
    last = max(i, tokens.before(end) - 1)
    if month and last + 1 < len(tokens):
        noun = tokens.lower[last + 1]
        if noun in _FORWARD or noun in _ON_RECORD:
            return AHEAD if noun in _FORWARD else PAST
    found = _climb(tokens, _top(tokens, max(i, min(tokens.at(head), last)), last))
    if before in ("until", "till") and found in (PAST, OPEN):
        return AHEAD
    if before == "for" and found in (PAST, OPEN) and not month:
        return AHEAD
    if found == OPEN:
        found = _next_verb(tokens, last + 1)
    return AHEAD if before == "by" and found == OPEN else found


def _next_verb(tokens: Tokens, start: int) -> str:
    """The tense of the first verb to the right, for a date that hangs on none (By Friday the line ran past it)."""
    for i in range(start, min(start + _REACH, len(tokens))):
        tag = tokens.tag[i]
        if tag in ("VBD", "MD", "VBZ", "VBP"):
            return {"VBD": PAST, "MD": AHEAD}.get(tag, SOON)
        if tag == "." or "\n" in tokens.text[i]:
            break
    return OPEN


def _top(tokens: Tokens, first: int, last: int) -> int:
    """The word of the date whose head is outside of it."""
    for i in range(first, last + 1):
        head = tokens.head[i]
        if head < first or head > last or head == i:
            return i
    return first


def _climb(tokens: Tokens, node: int) -> str:
    """Up the tree to the first verb that has a tense; words of planning on the way look ahead."""
    noun: str | None = None
    for steps in range(_DEPTH):
        word, tag = tokens.lower[node], tokens.tag[node]
        if tag[:2] == "VB" or tag == "MD":
            found = _tense(tokens, node, steps == 1)
            if found == PAST and tag == "VBD" and _waits(tokens, node):
                return AHEAD
            if found != OPEN:
                return _of_noun(found, noun)
            noun = ""
        elif word in _PLANS or _has_plan(tokens, node):
            return AHEAD
        elif word in _OVER:
            return PAST
        elif steps and tag[:2] == "NN" and noun is None and tokens.dep[node] not in ("npadvmod", "compound"):
            noun = word
        head = tokens.head[node]
        if head == node:
            break
        node = head
    return OPEN


def _of_noun(found: str, noun: str | None) -> str:
    """A date that belongs to a noun (Tuesday’s win) is over where the clause is in the present tense, or in store."""
    return PAST if found == SOON and noun and noun not in _IN_STORE else found


def _waits(tokens: Tokens, verb: int) -> bool:
    """``would be paid when they met Friday``: the past tense of a clause that hangs on one about what is to come."""
    governor = tokens.head[verb]
    if tokens.dep[verb] != "advcl" or governor == verb or _tense(tokens, governor) != AHEAD:
        return False
    return any(tokens.lower[child] in _WHEN for child in tokens.children(verb)[:_CHILDREN])


def _has_plan(tokens: Tokens, node: int) -> bool:
    return any(
        tokens.lower[child] in _PLANS
        for child in tokens.children(node)[:_CHILDREN]
        if tokens.dep[child] in ("amod", "acomp", "nmod")
    )


def _tense(tokens: Tokens, verb: int, straight: bool = False) -> str:
    """The verb's tense as a direction; ``straight``: the date hangs on the verb with no preposition between."""
    word, tag = tokens.lower[verb], tokens.tag[verb]
    helpers = {
        tokens.lower[child]
        for child in tokens.children(verb)[:_CHILDREN]
        if tokens.dep[child] in ("aux", "auxpass", "mark")
    }
    if (helpers & _MODALS and "have" not in helpers) or "if" in helpers:
        return AHEAD
    if word in _PLANS and not (straight and word in _ACTS and (tag == "VBD" or helpers & _HAD)):
        return AHEAD
    if "to" in helpers:
        governor = tokens.head[verb]
        return PAST if governor != verb and tokens.lower[governor] in _DONE else AHEAD
    if tag == "VBD" or helpers & _HAD:
        return PAST
    if tag == "VBN" and not helpers:
        return PAST
    if word in _TIMETABLE and tag in ("VBZ", "VBP"):
        return AHEAD
    if helpers & _IS or tag in ("VBZ", "VBP"):
        return PAST if word in ("says", "say") else SOON
    return OPEN


_WHEN = word_set("when once until till if as")
# Verbs whose present tense is that of timetables: the trial begins in November.
_TIMETABLE = word_set(
    "begins begin starts start opens open ends end resumes resume expires takes meets convenes arrives leaves"
)
_HAD = word_set("has have had was were did been 've ’ve 'd ’d")
_IS = word_set("is are 's ’s 're ’re am be")
