"""So much time, ahead of or beside what is no date: how long something takes, two days before the vote."""

from __future__ import annotations

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.around import Around, Row, row
from mpp_extract.entities.dates.tense import CHILDREN
from mpp_extract.entities.dates.tense_words import MOMENTS, TURNING, TURNS, WILL
from mpp_extract.language.word_sets import word_set
from mpp_extract.tokens import Tokens

_WILL = word_set("will 'll ’ll shall wo")
_DUE = word_set("back due out over up here there ready open home")
_CLAUSE = frozenset([",", "“", '"', "``", "and", "but", "—", "–"])
_CLAUSE_REACH = 14


def _before_event(around: Around) -> bool:
    """Two days before the vote hangs on the vote: only one that nothing follows is seen from a date said."""
    if around.last.lower() not in ("before", "after") or not around.after[:1].isalnum():
        return False
    tokens, i = around.tokens, around.tokens.at(around.end)
    return i >= len(tokens) or tokens.tag[i] not in ("CC", "VBD", "VBZ", "IN", "MD")


def _takes_so_long(around: Around) -> bool:
    """In two weeks is so far ahead where it begins a clause about what will be; else it tells how long something takes.

    So far ahead is also what will be back in two weeks, and what begins then.
    """
    if around.sense.deixis != "in":
        return False
    tokens, first = around.tokens, around.tokens.at(around.start) - 1
    if first > 0 and around.before in ("just", "only"):
        first -= 1
    if first < 0 or tokens.lower[first] != "in":
        return True
    if first and tokens.lower[first - 1] in _DUE and "be" in tokens.lower[max(0, first - 3) : first - 1]:
        return False
    opens = first == tokens.sentences[tokens.sentence[first]][0] or tokens.text[first - 1] in _CLAUSE
    if not opens:
        verb = tokens.head[first]
        if tokens.lower[verb] in TURNS and tokens.dep[verb] == "pobj":  # goes to the polls in five weeks
            verb = tokens.head[tokens.head[verb]]
        return not _to_come(tokens, verb)
    for i in range(around.i + 1, min(around.i + _CLAUSE_REACH, len(tokens))):
        if tokens.tag[i] in ("VBD", "VBZ", "VBP", "MD"):
            return tokens.lower[i] not in _WILL and not _to_come(tokens, i)
        if tokens.tag[i] == ".":
            break
    return True


def _to_come(tokens: Tokens, verb: int) -> bool:
    """Whether a verb is of one moment that is still to come: the talks begin in two weeks, it goes to trial."""
    word, tag = tokens.lower[verb], tokens.tag[verb]
    children = tokens.children(verb)[:CHILDREN]
    if tag not in ("VBZ", "VBP") and not (tag == "VB" and any(tokens.lower[i] in WILL for i in children)):
        return False
    if word in MOMENTS:
        return not any(tokens.dep[i] == "dobj" for i in children)
    near = {tokens.lower[j] for i in children for j in (i, *tokens.children(i)[:CHILDREN])}
    return word in TURNING and not TURNS.isdisjoint(near)


ROWS: tuple[Row, ...] = (
    row(
        "takes_so_long",
        (kinds.OFFSET,),
        "How long something takes, not how far ahead it lies.",
        _takes_so_long,
        "They will build it in [[two weeks]].",
        "In [[two weeks]], they will build it. Talks begin in [[ten days]].",
        "Huddleston and Pullum, The Cambridge Grammar of the English Language, 8.8",
    ),
    row(
        "before_event",
        (kinds.OFFSET,),
        "So much time before or after an event, whose day is not said.",
        _before_event,
        "He left [[two days before]] the vote.",
        "The vote was on May 3, 2018. He had left [[two days before]].",
    ),
)
