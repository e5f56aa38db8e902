"""What a report says of which act it is of: what was acted on, what kind of decider, whether it is a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mpp_extract.entities.rulings.noun_triggers import ACTS as DECIDING_NOUNS
from mpp_extract.entities.rulings.nouns import (
    BLOCKS,
    CASES,
    COURTS,
    DISMISSALS,
    DOCUMENTS,
    JURIES,
    LAWS,
    PUNISHMENTS,
    REQUESTS,
    RULINGS,
)
from mpp_extract.language.inflect import nouns, singular
from mpp_extract.language.tags import NOUNS, PLURAL, PROPER
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.actions import Action
    from mpp_extract.entities.rulings.clauses import Clauses
    from mpp_extract.entities.rulings.triggers import Trigger
    from mpp_extract.record import Court, Ruling
    from mpp_extract.tokens import Tokens

# Objects that say nothing of which it is: the law, the order, the suit; and of persons who: the man.
_PAPERS = BLOCKS | CASES | DISMISSALS | DOCUMENTS | LAWS | REQUESTS | RULINGS | DECIDING_NOUNS.keys()
_PERSONS = nouns(
    """man woman person people defendant suspect teen boy girl brother father mother son couple member offender officer
    year month day old"""
)
# Who is told to do something in one act as in the next.
_PARTIES = nouns(
    """administration government president governor mayor state city county agency department company official congress
    plaintiff lawyer prosecutor court judge justice party side"""
)
_GENERAL = {singular(word) for word in _PAPERS | _PERSONS | _PARTIES}
# By its words none of those before.
_OTHERS = word_set("second third fourth another separate other different additional new")
_TAKING_UP = word_set("the this that its his her their judge member three -")
# Of another time than the act that the story is of. Source: Quirk et al., 8.55 and 8.72 (time position, sequence).
_APART = word_set(
    """earlier previous prior former original initial first later subsequent past previously originally initially once
    subsequently formerly then"""
)
_TIMES = word_set("twice thrice repeatedly")
_ALSO = word_set("also separately likewise meanwhile similarly")
# What an act on a block comes to.
_COMES_TO: dict[str, Action] = {"uphold": "block", "overturn": "allow", "block": "allow"}
# What is done to a decision that another has made.
_REVIEWING = frozenset({"uphold", "overturn", "block", "allow", "deny", "dismiss"})
_FULL_STOPS = frozenset({".", "?", "!"})
PERSONAL = frozenset({"convict", "acquit", "sentence"})
_RANKS = {"supreme": "supreme", "appellate": "appellate", "trial": "trial", "immigration": "trial"}
_TITLES = {"supreme": {"justice", "justices"}, "appellate": {"circuit", "appeals"}, "trial": {"district", "magistrate"}}
_BY_WORD = {
    "jury": JURIES,
    "arbitrator": nouns("arbitrator"),
    "supreme": frozenset({"justices", "supreme"}),
    "appellate": frozenset({"appeals", "appellate", "circuit", "panel"}),
    "trial": frozenset({"judge", "magistrate", "trial", "district", "lower"}),
}


@dataclass(frozen=True, slots=True)
class Report:
    """One report.

    rank      what kind of decider: supreme, appellate, trial, jury, state (some court of one's); empty if unknown
    words     what says which thing was acted on, by common nouns (and names, of persons)
    names     whose thing it is
    several   some decide who are not named: federal courts
    vague     somebody decides who is not named: a judge
    plain     nothing is said of who decides, or no more than a pronoun or noun that takes up: she, the court
    another   by its words none of the acts before
    apart     its words say that it was at another time: its earlier decision
    kinds     its kind of act, with the kind that it comes to: who upholds a stay stays
    punishment  what was acted on is the sentence, not the person
    also      it says that it is one more: also denied
    told      what was acted on is told by a noun, not by a pronoun or not at all
    headline  it stands in a first line that ends as headlines do
    sentence  it stands in a line or sentence that ends as sentences do
    unit      the line or sentence that it stands in
    who       the token of whoever decides, -1 for none
    upon      the id of the ruling that acts on what this one did: upheld an order declaring it void
    """

    ruling: Ruling
    rank: str
    words: frozenset[str]
    names: frozenset[str]
    several: bool
    vague: bool
    plain: bool
    another: bool
    apart: bool
    kinds: frozenset[Action]
    punishment: bool
    also: bool
    told: bool
    headline: bool
    sentence: bool
    unit: int
    who: int
    upon: str | None


class Reports:
    """Reads the reports of one article."""

    def __init__(self, tokens: Tokens, clauses: Clauses, courts: list[Court]) -> None:
        self.tokens, self.clauses = tokens, clauses
        self.levels = {court.id: _RANKS.get(court.level, "") for court in courts}
        self.headline = clauses.bounds(0)[1] < len(tokens) and not self._ends(0)

    def read(self, rulings: list[Ruling], triggers: list[Trigger]) -> list[Report]:
        """What each says."""
        seats = _seats(rulings)
        self.upon = {
            trigger.object: ruling.id
            for ruling, trigger in zip(rulings, triggers, strict=True)
            if ruling.action in _REVIEWING
            and trigger.object > trigger.verb
            and not (ruling.action == "block" and self.tokens.lower[trigger.object] in BLOCKS)  # issued an injunction
        }
        return [self._read(ruling, trigger, seats) for ruling, trigger in zip(rulings, triggers, strict=True)]

    def _read(self, ruling: Ruling, trigger: Trigger, seats: dict[str, str]) -> Report:
        tokens = self.tokens
        words, names = self._object(ruling)
        head = trigger.actor.head if trigger.actor is not None else -1
        before = {tokens.lower[c] for c in self._described_by(head) if c < head}
        determined = head >= 0 and any(tokens.dep[c] in ("det", "poss") for c in tokens.children(head))
        plain = head >= 0 and not ruling.judge_ids and tokens.tag[head] not in PROPER and tokens.tag[head] in NOUNS
        vague = plain and not before.isdisjoint(("a", "an", "one", "another"))
        return Report(
            ruling,
            self._rank(ruling) or (seats.get(ruling.judge_ids[0], "") if len(ruling.judge_ids) == 1 else ""),
            words,
            names,
            self._several(head, plain, determined, trigger.verb) or self._more_than_once(trigger.verb),
            vague,
            head < 0
            or tokens.tag[head] not in NOUNS
            or (plain and all(w in _TAKING_UP or w.endswith(("-judge", "-member")) for w in before)),
            self._another(ruling, trigger, before, vague),
            self._apart(trigger),
            self._kinds(ruling, trigger),
            trigger.object >= 0 and tokens.lower[trigger.object] in PUNISHMENTS,
            self._one_more(trigger.verb),
            ruling.object is not None and tokens.tag[trigger.object] != "PRP",
            self.headline and self.clauses.unit[trigger.verb] == self.clauses.unit[0],
            self._ends(trigger.verb),
            self.clauses.unit[trigger.verb],
            head,
            self.upon.get(tokens.head[trigger.verb]) if tokens.dep[trigger.verb] in ("acl", "relcl") else None,
        )

    def _one_more(self, verb: int) -> bool:
        """``also denied``, ``separately ordered``: added to what was told before."""
        return any(self.tokens.lower[c] in _ALSO and c < verb for c in self.clauses.children(verb))

    def _more_than_once(self, verb: int) -> bool:
        """``ruled against them twice``. Source: Quirk et al., 8.64 (frequency)."""
        return any(self.tokens.lower[c] in _TIMES for c in self.clauses.children(verb))

    def _ends(self, i: int) -> bool:
        """Whether a token's line or sentence ends with a full stop."""
        _, last = self.clauses.bounds(i)
        return not _FULL_STOPS.isdisjoint(self.tokens.text[max(0, last - 3) : last])

    def _object(self, ruling: Ruling) -> tuple[frozenset[str], frozenset[str]]:
        """The words of its object that say which it is, and those that say whose."""
        tokens = self.tokens
        if ruling.object is None:
            return frozenset(), frozenset()
        words: set[str] = set()
        names: set[str] = set()
        for i in range(tokens.at(ruling.object.start), tokens.before(ruling.object.end)):
            word = singular(tokens.lower[i])
            if tokens.tag[i] not in NOUNS or word in _GENERAL or len(word) < 2:
                continue
            whose = ruling.action not in PERSONAL and (tokens.dep[i] == "poss" or tokens.tag[i] in PROPER)
            (names if whose else words).add(word)
        return frozenset(words), frozenset(names)

    def _another(self, ruling: Ruling, trigger: Trigger, before: set[str], vague: bool) -> bool:
        """``another judge``, ``a judge also blocked``, ``issued a second opinion``, ``sentenced to another year``."""
        tokens = self.tokens
        if not _OTHERS.isdisjoint(before) or "one" in before:
            return True
        if vague and any(tokens.lower[c] in _ALSO for c in self.clauses.children(trigger.verb)):
            return True
        if ruling.action == "sentence" and "another" in tokens.lower[trigger.verb + 1 : trigger.verb + 4]:
            return True
        if ruling.object is None:
            return False
        object_ = set(ruling.object.text.lower().split())
        if trigger.object >= 0:
            object_ |= {tokens.lower[c] for c in tokens.children(trigger.object) if c < trigger.object}
        return not object_.isdisjoint(_OTHERS - {"new"})

    def _described_by(self, head: int) -> list[int]:
        """What stands with whoever decides, or with the paper that it says whose it is: a French court decision."""
        tokens = self.tokens
        if head < 0:
            return []
        above = tokens.head[head]
        paper = tokens.dep[head] in ("compound", "nmod") and tokens.lower[above] in DOCUMENTS
        return [*tokens.children(head), *([c for c in tokens.children(above) if c != head] if paper else [])]

    def _several(self, head: int, plain: bool, determined: bool, verb: int) -> bool:
        """``federal courts``, ``the courts``; ``lower court rulings``: several papers, each of another court's."""
        tokens = self.tokens
        if plain and tokens.tag[head] in PLURAL and (tokens.lower[head] in COURTS or not determined):
            return True
        above = tokens.head[head] if head >= 0 else -1
        return above not in (-1, verb) and tokens.dep[head] in ("compound", "nmod") and tokens.tag[above] == "NNS"

    def _apart(self, trigger: Trigger) -> bool:
        tokens, paper = self.tokens, trigger.actor.paper if trigger.actor is not None else -1
        nodes = [trigger.verb, *([paper] if paper >= 0 else [])]
        if self.clauses.infinitive(trigger.verb):
            nodes.append(tokens.head[trigger.verb])  # let stand its earlier decision to overturn it
        return any(
            tokens.lower[c] in _APART and tokens.dep[c] in ("advmod", "amod") and c < node + 2
            for node in nodes
            for c in self.clauses.children(node)
        )

    def _kinds(self, ruling: Ruling, trigger: Trigger) -> frozenset[Action]:
        word = self.tokens.lower[trigger.object] if trigger.object >= 0 else ""
        comes_to = _COMES_TO.get(ruling.action) if word in BLOCKS else None
        return frozenset({ruling.action, comes_to or ruling.action})

    def _rank(self, ruling: Ruling) -> str:
        """What kind of decider it is, by its court or the words for it."""
        if ruling.court_id is not None:
            return self.levels.get(ruling.court_id, "")
        words = set(ruling.actor.text.lower().split()) if ruling.actor is not None else set()
        return next((rank for rank, those in _BY_WORD.items() if words & those), "state" if "state" in words else "")


def _seats(rulings: list[Ruling]) -> dict[str, str]:
    """What kind of judge each is who is called a district or circuit judge or a justice in any report."""
    seats: dict[str, str] = {}
    for ruling in rulings:
        if ruling.actor is not None and len(ruling.judge_ids) == 1:
            words = set(ruling.actor.text.lower().split())
            rank = next((rank for rank, titles in _TITLES.items() if words & titles), "")
            if rank:
                seats.setdefault(ruling.judge_ids[0], rank)
    return seats
