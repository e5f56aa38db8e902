"""Finds what courts decided: triggers, who decided what, when, by what vote, and which reports are of one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.rulings.actors import Actors
from mpp_extract.entities.rulings.benches import Benches
from mpp_extract.entities.rulings.clauses import Clauses
from mpp_extract.entities.rulings.noun_triggers import Nouns
from mpp_extract.entities.rulings.particulars import Particulars
from mpp_extract.entities.rulings.reports import Reports
from mpp_extract.entities.rulings.same import tie
from mpp_extract.entities.rulings.spans import noun_phrase
from mpp_extract.entities.rulings.triggers import Trigger, Verbs
from mpp_extract.entities.rulings.which_case import WhichCase
from mpp_extract.record import Ruling

if TYPE_CHECKING:
    from mpp_extract.reading import Reading
    from mpp_extract.record import Mention
    from mpp_extract.tokens import Tokens

# One of these stands in every text that tells of an act of a court's: most articles have none, and all else costs more.
_WORDS = (
    "court",
    "judge",
    "justice",
    "jury",
    "juror",
    "magistrate",
    "tribunal",
    "circuit",
    "arbitrator",
    "sentenced",
    "convicted",
    "acquitted",
    "found guilty",
    "injunction",
    "lawsuit",
    "ruling",
    "verdict",
)
_OF = ("of",)


def find(reading: Reading) -> list[Ruling]:
    """The reports of acts, in reading order."""
    lower = reading.text.lower()
    if not any(word in lower for word in _WORDS):
        return []
    tokens = reading.tokens
    clauses = Clauses(tokens)
    actors = Actors(reading, tokens, clauses)
    verbs = Verbs(reading, tokens, clauses, actors)
    found = verbs.find()
    found += Nouns(tokens, clauses, actors, found, verbs.foreseen).find()
    found.sort(key=lambda trigger: trigger.first)
    if not found:
        return []
    Benches(reading, actors, clauses).settle(found)
    particulars = Particulars(reading, tokens, clauses, actors)
    rulings = [_ruling(n, trigger, reading, actors, particulars) for n, trigger in enumerate(found, 1)]
    cases = WhichCase(reading, tokens, clauses, actors)
    cases.fill(rulings, found)
    tie(Reports(tokens, clauses, reading.found.courts or []).read(rulings, found), reading.published)
    cases.fill_at_the_end(rulings)
    return rulings


def _ruling(n: int, trigger: Trigger, reading: Reading, actors: Actors, particulars: Particulars) -> Ruling:
    tokens = actors.tokens
    start, end = tokens.start[trigger.first], tokens.end[trigger.last - 1]
    actor = trigger.actor
    return Ruling.model_construct(
        text=reading.text[start:end],
        start=start,
        end=end,
        id=f"ruling-{n}",
        action=trigger.action,
        actor=None if actor is None or actor.head < 0 else _mention(reading, tokens, *actors.phrase(actor)),
        court_id=None if actor is None else actor.court,
        judge_ids=[] if actor is None else list(actor.judges),
        object=None if trigger.object < 0 else _mention(reading, tokens, *_acted_on(tokens, trigger)),
        vote=particulars.vote(trigger),
        dissent_ids=particulars.dissenters(trigger),
        date=particulars.date(trigger),
        case_id=None,
        same_as=None,
        rule=trigger.rule.id,
        explain={"verb": tokens.lower[trigger.verb]} if reading.settings.explain else None,
    )


def _acted_on(tokens: Tokens, trigger: Trigger) -> tuple[int, int]:
    """First token and token after the last of what was acted on: it ends or begins where the verb stands."""
    first, last = noun_phrase(tokens, trigger.object, _OF)
    return (trigger.verb + 1 if first <= trigger.verb < trigger.object else first), last


def _mention(reading: Reading, tokens: Tokens, first: int, last: int) -> Mention:
    return reading.mention(tokens.start[first], tokens.end[last - 1])
