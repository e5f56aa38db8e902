"""Which kinds of act can be one decision in two articles' words, and which can't."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from mpp_extract.actions import ACTIONS

# They say that something was decided, not what was done.
SAYING_LITTLE = frozenset({"find", "rule"})
# They are done to a person, whom copy names more surely than the court.
VERDICTS = frozenset({"convict", "acquit", "sentence"})
Fit = Literal["same", "told alike", "said of it"]


def _pairs(*pairs: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split()) for pair in pairs)


# One act in two ways of telling it: what an order does to its object, or what becomes of a request about it.
TOLD_ALIKE = _pairs(
    "block order",  # an injunction orders the agency to stop: the order, or what it stops
    "block grant",  # a request for an injunction is granted
    "block overturn",  # a rule that is set aside is blocked
    "allow uphold",  # a law that is left standing may be applied
    "allow deny",  # a request to block is denied
    "allow grant",  # permission that was asked for
    "allow overturn",  # an order that stood in the way is lifted
    "uphold deny",  # a challenge is rejected
    "dismiss deny",  # a lawsuit is rejected
    "dismiss grant",  # a motion to dismiss is granted
    "overturn order",  # a new trial
    "overturn procedure",  # vacated and sent back
    "grant procedure",  # review is granted
    "grant order",  # what was asked for is ordered
    "order procedure",
    "order sentence",  # a sentence orders prison, or payment
)
# Of one thing, one court on one day does but one of them.
CONTRARY = _pairs("block allow", "uphold overturn", "grant deny", "convict acquit", "acquit sentence")


def chief(actions: Iterable[str]) -> str:
    """The most telling of the kinds that an article gives one act.

    >>> chief(["rule", "order", "block"])
    'block'
    """
    return min(actions, key=lambda action: (action in SAYING_LITTLE, ACTIONS.index(action)))


def fit(some: frozenset[str], others: frozenset[str]) -> Fit | None:
    """How two articles' kinds of act can be one: the same, told alike, or one of them says little; None where not.

    >>> fit(frozenset({"block", "find"}), frozenset({"order"})), fit(frozenset({"uphold"}), frozenset({"rule"}))
    ('told alike', 'said of it')
    """
    telling, of_others = some - SAYING_LITTLE, others - SAYING_LITTLE
    if not telling or not of_others:
        return "same" if some == others else "said of it"
    if telling & of_others:
        return "same"
    alike = any(frozenset({one, other}) in TOLD_ALIKE for one in telling for other in of_others)
    return "told alike" if alike else None


def are_contrary(some: str, other: str) -> bool:
    """Whether no decision is both.

    >>> are_contrary("allow", "block"), are_contrary("allow", "uphold")
    (True, False)
    """
    return frozenset({some, other}) in CONTRARY
