"""A ruling, order or decision as subject: whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from mpp_extract.entities.rulings.decider import Actor
from mpp_extract.entities.rulings.nouns import COURT_DOCUMENTS, DECIDING, DOCUMENTS, PANELS
from mpp_extract.entities.rulings.pronouns import Pronouns
from mpp_extract.language.inflect import verbs

if TYPE_CHECKING:
    from mpp_extract.entities.rulings.actors import Actors

_OWNERS = {"its": "it", "his": "he", "her": "she", "their": "they"}
# What is done with a paper by whoever decides.
ISSUING = verbs("issue hand deliver render release enter make give write sign file")
SOON = 3  # lines or sentences


class Papers:
    """Tells whose papers are in one article."""

    def __init__(self, actors: Actors) -> None:
        self.actors, self.tokens = actors, actors.tokens

    def of(self, noun: int) -> Actor | None:
        """A ruling, order or decision as subject: whose it is, where that is said, or a court's in any case."""
        tokens = self.tokens
        for owner in self._owners(noun):
            if owner is not None and owner.kind != "document":
                return replace(owner, paper=noun)
        if noun - 1 in self.actors.cases:
            return Actor(-1, "document", paper=noun)  # the Calloway v. Dunmore decision
        dated = any(child in self.actors.times and tokens.dep[child] == "poss" for child in tokens.children(noun))
        if tokens.lower[noun] in COURT_DOCUMENTS or dated or self._takes_up(noun):
            return Actor(-1, "document", paper=noun)
        return None

    def _owners(self, noun: int) -> Iterator[Actor | None]:
        """Whose a paper may be: the court's, her, by Judge X; last the subject of the verb that it is made with."""
        tokens = self.tokens
        for child in tokens.children(noun):
            dep, word = tokens.dep[child], tokens.lower[child]
            if child < noun:
                decides = child in self.actors.courts or child in self.actors.judges or word in DECIDING | PANELS
                if decides and dep in ("poss", "compound", "nmod", "amod"):
                    yield self.actors.of(child)
                if dep == "poss" and word in _OWNERS:
                    yield Pronouns(self.actors).of(child, _OWNERS[word])
            elif dep in ("prep", "agent", "acl") and word in ("by", "from", "of"):
                for each in tokens.children(child):
                    if tokens.dep[each] == "pobj" and tokens.lower[each] not in DOCUMENTS:
                        yield self.actors.of(each)
        for node in self._holders(noun):
            yield self.actors.of(node)

    def _takes_up(self, noun: int) -> bool:
        """``The decision``, soon after an act of a court's and with nothing that makes it another's."""
        tokens = self.tokens
        word = tokens.lower[noun]
        if (
            word not in ("decision", "order")
            or tokens.dep[noun] != "nsubj"
            or not 0 <= self.actors.clauses.unit[noun] - self.actors.acted <= SOON
        ):
            return False
        before = [c for c in tokens.children(noun) if c < noun]
        if len(before) != 1 or tokens.lower[before[0]] not in ("the", "this", "that"):
            return False
        return word == "decision" or self._courts_order(noun)

    def _courts_order(self, noun: int) -> bool:
        """Whether the order spoken of before is a court's: presidents and agencies give orders, too."""
        tokens = self.tokens
        for i in range(noun - 1, -1, -1):
            if tokens.lower[i] not in ("order", "orders"):
                continue
            if tokens.dep[i] == "nsubj" and [tokens.lower[c] for c in tokens.children(i) if c < i] == ["the"]:
                continue
            return self.of(i) is not None if tokens.lower[i] == "order" and "NN" in tokens.tag[i] else False
        return True

    def _holders(self, noun: int) -> Iterator[int]:
        """The subject of the verb whose object a paper is, or in whose phrase it stands: she issued an order."""
        tokens = self.tokens
        if tokens.dep[noun] not in ("dobj", "pobj"):
            return
        head = tokens.head[noun]
        if tokens.dep[noun] == "pobj":
            if tokens.lower[head] not in ("in", "with"):
                return
            head = tokens.head[head]
            if tokens.dep[head] == "dobj":
                head = tokens.head[head]
        elif tokens.lower[head] not in ISSUING:
            return
        yield from (child for child in tokens.children(head) if tokens.dep[child] == "nsubj" and child < head)
