"""Nouns for an act, where no verb says it and something ties them to one: the judge’s order, Tuesday’s 5-4 decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.rulings.decider import Actor
from mpp_extract.entities.rulings.nouns import CASES, DECIDING, JURIES, PANELS, REQUESTS, RULINGS
from mpp_extract.entities.rulings.rules import NOUN
from mpp_extract.entities.rulings.told import Told
from mpp_extract.entities.rulings.triggers import Trigger
from mpp_extract.entities.rulings.unissued import governor, indefinite, unissued
from mpp_extract.entities.rulings.unreal import asked, not_done, planned, possible
from mpp_extract.language.inflect import nouns, verbs
from mpp_extract.language.tags import NOUNS, VERBS
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.actions import Action
    from mpp_extract.entities.rulings.actors import Actors
    from mpp_extract.entities.rulings.clauses import Clauses
    from mpp_extract.tokens import Tokens

ACTS: dict[str, Action] = {
    "ruling": "rule",
    "decision": "rule",
    "judgment": "rule",
    "judgement": "rule",
    "order": "rule",
    "verdict": "rule",
    "injunction": "block",
    "stay": "block",
    "dismissal": "dismiss",
    "acquittal": "acquit",
    "conviction": "convict",
    "unsealing": "procedure",
    "refusal": "deny",
    "rejection": "deny",
    "reversal": "overturn",
}
# A day ties these to a court; others make decisions and give orders, too.
_DATED = word_set("ruling verdict injunction acquittal conviction")
# What is done is their object: the dismissal of the case.
_OF_OBJECT = word_set("dismissal unsealing rejection reversal")
_BEFORE_COURTS = (
    CASES | RULINGS | REQUESTS | nouns("document filing record indictment affidavit warrant transcript juror")
)
# Not court’s alone: only with a court as owner.
_OWNED = word_set("rejection reversal refusal order")
_GOT = verbs("win get obtain secure receive gain cite follow appeal challenge")


class Nouns:
    """Finds the nouns of deciding in one article, when its verbs are known."""

    def __init__(self, tokens: Tokens, clauses: Clauses, actors: Actors, found: list[Trigger], foreseen: int) -> None:
        self.to_come = not found and foreseen > 1  # nothing is told of the court but what it may do
        self.tokens, self.clauses, self.actors = tokens, clauses, actors
        self.verbs = {trigger.verb for trigger in found}
        self.taken = {trigger.object for trigger in found} | {
            trigger.actor.paper for trigger in found if trigger.actor is not None
        }

    def find(self) -> list[Trigger]:
        """The nouns, in reading order."""
        return [
            found
            for i, word in enumerate(self.tokens.lower)
            if word in ACTS and self.tokens.tag[i] in NOUNS and (found := self._read(i, word)) is not None
        ]

    def _read(self, i: int, word: str) -> Trigger | None:
        if i in self.taken or self._compound(i) or self._verb_says(i) or self._awaited(i):
            return None
        actor, tied = self._owner(i)
        if self._supposed(i, actor):
            return None
        object_ = self._object(i) if word in _OF_OBJECT else -1
        if object_ >= 0 and self.tokens.lower[object_] not in _BEFORE_COURTS:
            object_ = -1  # The dismissal of a minister.
        dated = not self.to_come and self._dated(i)
        if not (tied or object_ >= 0 or (dated and word in _DATED) or (word == "decision" and dated and self.verbs)):
            return None
        if (word == "conviction" and not dated) or (word in _OWNED and not tied):
            return None
        action = ACTS[word]
        if action == "rule" and self.tokens.lower[i + 1 : i + 2] == ["that"] and self.tokens.tag[i + 1] == "IN":
            action = "find"  # the court’s ruling that the toll is void
        if word == "verdict" and self.tokens.lower[i - 1] == "guilty":
            action = "acquit" if self.tokens.lower[i - 2] == "not" else "convict"
        return Trigger(i, i, i + 1, action, actor, object_, None, NOUN)

    def _compound(self, i: int) -> bool:
        """Whether the word only says what kind of thing the next is: ruling party, injunction hearing."""
        tokens = self.tokens
        return tokens.dep[i] in ("compound", "nmod", "amod") or tokens.tag[i + 1 : i + 2] in (["NN"], ["NNS"])

    def _verb_says(self, i: int) -> bool:
        """Whether a verb found says it: in a ruling the court held, a ruling that blocked."""
        tokens = self.tokens
        if any(child in self.verbs for child in self.clauses.children(i)):
            return True
        node = i
        for _ in range(3):
            head = tokens.head[node]
            if head == node or self.clauses.unit[head] != self.clauses.unit[i]:
                return False
            if head in self.verbs:
                return tokens.lower[node] not in ("after", "before", "since", "following", "despite", "despite")
            if tokens.tag[head] in VERBS:
                return False
            node = head
        return False

    def _awaited(self, i: int) -> bool:
        """Whether it is asked for, awaited or one of any: seeks an injunction, without a court’s order."""
        tokens = self.tokens
        if unissued(tokens, self.clauses, i):
            return True
        if not indefinite(tokens, self.clauses, i) or self._dated(i):
            return False
        if self._issued(i) or self._since(i):
            return False
        head = tokens.head[i]
        return not (tokens.dep[i] == "dobj" and tokens.lower[head] in _GOT and not self.clauses.modal(head))

    def _issued(self, i: int) -> bool:
        """``violated an order by a federal court``: whose one paper is told of by somebody’s doing in the past."""
        tokens = self.tokens
        by = any(c > i and tokens.lower[c] in ("by", "from") and tokens.dep[c] == "prep" for c in tokens.children(i))
        verb = governor(tokens, self.clauses, i) if by else -1
        if verb < 0 or tokens.tag[verb] != "VBD":
            return False
        told = Told(verb, tokens, self.clauses, self.actors)
        return not (asked(told) or planned(told) or possible(told) or not_done(told))

    def _since(self, i: int) -> bool:
        """``five years after a Supreme Court decision``: of a named court's, that a time is counted from."""
        tokens = self.tokens
        if tokens.dep[i] != "pobj" or tokens.lower[tokens.head[i]] not in ("after", "since"):
            return False
        named = any(c in self.actors.courts or c in self.actors.judges for c in self.clauses.children(i) if c < i)
        verb = governor(tokens, self.clauses, i)
        return named and verb >= 0 and not self.clauses.modal(verb)

    def _supposed(self, i: int, actor: Actor | None) -> bool:
        """``if they tie, what the lower court has ruled stands``: of any case."""
        tokens, verb = self.tokens, self.tokens.head[i]
        if actor is None or actor.kind != "noun" or tokens.dep[i] not in ("nsubj", "nsubjpass"):
            return False
        children = self.clauses.children(verb)
        conditions = (m for c in children if tokens.dep[c] == "advcl" for m in self.clauses.children(c))
        return self.clauses.modal(verb) and any(tokens.lower[m] == "if" for m in conditions)

    def _owner(self, i: int) -> tuple[Actor | None, bool]:
        """Whose it is, and whether that ties it."""
        tokens = self.tokens
        for child in self.clauses.children(i):
            if child < i and tokens.dep[child] in ("poss", "compound", "nmod", "amod"):
                known = child in self.actors.courts or child in self.actors.judges
                described = tokens.dep[child] == "poss" and tokens.lower[child] in DECIDING | PANELS
                if described and tokens.lower[child] in JURIES and self._any_one(child):
                    continue  # what counts for a jury's decision
                actor = self.actors.of(child) if known or described else None
                if actor is not None and actor.kind in ("named", "noun"):
                    return actor, True
            if child > i and tokens.dep[child] in ("prep", "agent") and tokens.lower[child] in ("by", "from", "of"):
                for noun in self.clauses.children(child):
                    actor = self.actors.of(noun) if tokens.dep[noun] == "pobj" else None
                    if actor is not None and actor.kind in ("named", "noun"):
                        return actor, True
        return None, False

    def _any_one(self, i: int) -> bool:
        return any(self.tokens.lower[c] in ("a", "an") for c in self.clauses.children(i))

    def _dated(self, i: int) -> bool:
        """Whether a day or year belongs to it: Tuesday’s ruling, a ruling from April."""
        tokens = self.tokens
        for child in self.clauses.children(i):
            if (
                child < i
                and child in self.actors.times
                and tokens.dep[child] in ("poss", "compound", "nummod", "nmod", "amod")
            ):
                return True
        return False

    def _object(self, i: int) -> int:
        tokens = self.tokens
        for child in self.clauses.children(i):
            if child > i and tokens.lower[child] == "of":
                return next((n for n in self.clauses.children(child) if tokens.dep[n] == "pobj"), -1)
        return -1
