"""Kinds of act by which courts decide, in words for whoever reads them: ``find`` is a ruling on a point.

Source: the contract's list of actions says of each what it covers, and by which verbs it is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeVar

from mpp_extract.actions import Action
from mpp_extract.language.inflect import verb
from mpp_extract.language.stops import sentence_ends

ACTS: dict[Action, str] = {
    "block": "blocked",
    "allow": "allowed",
    "uphold": "upheld",
    "overturn": "overturned",
    "dismiss": "dismissed",
    "grant": "granted",
    "deny": "denied",
    "order": "ordered",
    "find": "ruled on a point",
    "rule": "decided",
    "convict": "convicted",
    "acquit": "acquitted",
    "sentence": "sentenced",
    "procedure": "step in the case",
}
# Verbs that say as much themselves. Of a point, an outcome, a step the article's words always do.
_PLAIN: dict[Action, str] = {
    "block": "block halt stop bar enjoin suspend stay freeze pause restrain prohibit forbid",
    "allow": "allow permit let clear lift unfreeze reinstate restore revive",
    "uphold": "uphold affirm",
    "overturn": "overturn reverse vacate strike void quash invalidate annul reinstate restore revive",
    "dismiss": "dismiss toss throw",
    "grant": "grant approve",
    "deny": "deny reject refuse decline",
    "order": "order require direct compel instruct tell",
    "convict": "convict",
    "acquit": "acquit",
    "sentence": "sentence",
}


def added(action: Action, words: str) -> str | None:
    """The kind of act where the article's word for it does not say as much: that a court tossed a suit, it does.

    >>> added("block", "issued"), added("block", "Blocking"), added("dismiss", "tossed"), added("find", "held")
    ('blocked', None, None, None)
    """
    plain = _forms().get(action)
    first = words.split(maxsplit=1)[0].lower() if words.strip() else ""
    return None if plain is None or first in plain else ACTS[action]


@cache
def _forms() -> dict[Action, frozenset[str]]:
    return {
        action: frozenset(form for base in bases.split() for form in (base, *verb(base).forms))
        for action, bases in _PLAIN.items()
    }


# Acts whose words say nothing of what follows: decided: the riders' suit.
APART: frozenset[Action] = frozenset({"find", "rule", "procedure"})
_MOST = 200  # characters of a clause


def clause(text: str, end: int) -> str:
    """What follows in the sentence behind an act, where nothing is named that was acted on; empty where it ends there.

    >>> clause("She ruled that the toll may stand. He left.", 9)
    'that the toll may stand.'
    """
    last = min(len(text), end + _MOST)
    paragraph = text.find("\n\n", end, last)
    whole = next(sentence_ends(text, end, paragraph if paragraph >= 0 else last), None)
    rest = text[end : whole if whole is not None else paragraph if paragraph >= 0 else last]
    if whole is None and paragraph < 0 and last < len(text):
        rest = f"{rest.rpartition(' ')[0]} …"
    quoted, mark, _ = rest.partition("”")
    if mark and "“" not in quoted:  # it is told in a quotation, which ends here
        rest = quoted
    rest = " ".join(rest.split())
    return rest if any(letter.isalnum() for letter in rest) else ""


Part = TypeVar("Part")


def in_order(parts: Iterable[tuple[int, int, Part]]) -> Iterator[tuple[Part, bool]]:
    """Who, the act and on what, as the article has them, each with whether other words stand before it.

    What begins inside of another is told by that. parts: their offsets, and what they are.
    """
    end: int | None = None
    for start, until, part in sorted(parts, key=lambda each: each[:2]):
        if end is None or start >= end:
            yield part, end is not None and start - end > 1
            end = until
