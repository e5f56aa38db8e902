"""So much time, ahead of or beside what is no date: how long something takes, two days before the vote."""

from __future__ import annotations

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.around import Around, Row, row
from mpp_extract.language.word_sets import word_set

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

    So does will be back in two weeks.
    """
    if around.sense.deixis != "in":
        return False
    tokens, first = around.tokens, around.tokens.at(around.start) - 1
    if first < 0 or around.before != "in":
        return True
    if first and tokens.lower[first - 1] in _DUE and "be" in tokens.lower[max(0, first - 3) : first - 1]:
        return False
    opens = first == tokens.sentences[tokens.sentence[first]][0] or tokens.text[first - 1] in _CLAUSE
    if not opens:
        return True
    for i in range(around.i + 1, min(around.i + _CLAUSE_REACH, len(tokens))):
        if tokens.tag[i] in ("VBD", "VBZ", "VBP", "MD"):
            return tokens.lower[i] not in _WILL
        if tokens.tag[i] == ".":
            break
    return True


ROWS: tuple[Row, ...] = (
    row(
        "takes_so_long",
        (kinds.OFFSET,),
        "How long something takes, not how far ahead it lies.",
        _takes_so_long,
        "They will build it in [[two weeks]].",
        "In [[two weeks]], they will build it.",
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
