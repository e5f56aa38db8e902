"""The ways in which an act of a court's is told."""

from __future__ import annotations

from mpp_extract.rule import Rule

VERB = Rule(
    "rulings.verb",
    "A court, judge or jury is the subject of a verb of deciding, or of one that such a verb goes on from.",
    "Judge Ada Calloway [[blocked]] the ferry toll on Monday.",
    "Mayor Ada Calloway blocked the ferry toll on Monday.",
)
PASSIVE = Rule(
    "rulings.passive",
    "Something was decided by a court, or what nobody but a court decides was decided.",
    "The ferry toll was [[blocked]] by a federal judge.",
    "The ferry toll was blocked by a stalled truck.",
)
REFUSAL = Rule(
    "rulings.refusal",
    "A court, judge or jury refused, or agreed, to do or to look at something.",
    "The appeals court [[declined]] to lift the ban on ferries.",
    "The company declined to lift the ban on ferries.",
)
NOUN = Rule(
    "rulings.noun",
    "A ruling, order, injunction or verdict with whose it is, or its day, vote or object, where no verb says it.",
    "The city will appeal Judge Calloway’s [[ruling]].",
    "The city will appeal the ruling.",
)
RULES: tuple[Rule, ...] = (VERB, PASSIVE, REFUSAL, NOUN)
