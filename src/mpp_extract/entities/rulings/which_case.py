"""Which named case was decided, where the article ties the two: few ties are safe, a wrong one is worse than none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from mpp_extract.entities.rulings.nouns import CASES, DOCUMENTS, REQUESTS
from mpp_extract.language.inflect import nouns
from mpp_extract.language.tags import NOUNS

if TYPE_CHECKING:
    from mpp_extract.entities.rulings.actors import Actors
    from mpp_extract.entities.rulings.clauses import Clauses
    from mpp_extract.entities.rulings.triggers import Trigger
    from mpp_extract.reading import Reading
    from mpp_extract.record import Ruling
    from mpp_extract.tokens import Tokens

# What a caption stands beside: refused to dismiss the suit, Calloway v. Dunmore.
_CALLED = CASES | REQUESTS | nouns("dispute matter")
_WEEK = 7
_IS = 6  # tokens from the line's start in which it says that the case is X v. Y


class WhichCase:
    """Reads which case the acts of one article are of."""

    def __init__(self, reading: Reading, tokens: Tokens, clauses: Clauses, actors: Actors) -> None:
        self.tokens, self.clauses, self.actors = tokens, clauses, actors
        self.courts = {case.id: case.court_id for case in reading.found.cases or ()}
        self.published = reading.published
        self.firsts: dict[int, str] = {}  # by the first token of a mention
        for i, case in actors.cases.items():
            if actors.cases.get(i - 1) != case:
                self.firsts[i] = case

    def fill(self, rulings: list[Ruling], triggers: list[Trigger]) -> None:
        """Give the rulings the cases that stand beside them."""
        if not self.firsts or not rulings:
            return
        for ruling, trigger in zip(rulings, triggers, strict=True):
            ruling.case_id = self._told(trigger)
        self._beside(rulings, triggers)

    def _told(self, trigger: Trigger) -> str | None:
        """The case of the paper, or in which it was decided (In X v. Y the court held …)."""
        cases, paper = self.actors.cases, trigger.actor.paper if trigger.actor is not None else -1
        if paper in cases:
            return cases[paper]
        if paper - 1 in cases:
            return cases[paper - 1]  # the Calloway v. Dunmore decision
        for node in self._where(trigger, paper):
            for preposition in self.clauses.children(node) if node >= 0 else ():
                if self.tokens.lower[preposition] == "in":
                    for noun in self.clauses.children(preposition):
                        if noun in cases and self._sole(cases[noun], trigger.verb):
                            return cases[noun]
        return None

    def _where(self, trigger: Trigger, paper: int) -> tuple[int, ...]:
        """What the case may hang on: the verb, the paper, who decides, a paper that is issued."""
        head = trigger.actor.head if trigger.actor is not None else -1
        issued = trigger.object if trigger.object >= 0 and self.tokens.lower[trigger.object] in DOCUMENTS else -1
        return trigger.verb, paper, head, issued

    def _sole(self, case: str, at: int) -> bool:
        """Whether no other case is named in the sentence."""
        first, last = self.clauses.bounds(at)
        return {self.actors.cases[i] for i in range(first, last) if i in self.actors.cases} == {case}

    def _beside(self, rulings: list[Ruling], triggers: list[Trigger]) -> None:
        """``refused to dismiss the suit, X v. Y``; ``agreed to hear it. The case, X v. Y, …``."""
        tokens, unit = self.tokens, self.clauses.unit
        for first, case in self.firsts.items():
            if first < 2 or tokens.text[first - 1] != "," or not self._sole(case, first):
                continue
            noun = first - 2
            start, _ = self.clauses.bounds(first)
            opening = noun == start + 1 and tokens.lower[start] == "the"
            if tokens.lower[noun] not in _CALLED or tokens.tag[noun] not in NOUNS:
                continue
            before = [k for k, trigger in enumerate(triggers) if trigger.verb < start]
            here = [k for k, trigger in enumerate(triggers) if start <= trigger.verb < first]
            if opening and not here and before and unit[first] - unit[triggers[before[-1]].verb] == 1:
                here = before[-1:]
            if here and rulings[here[-1]].case_id is None and (opening or self._of(noun, triggers[here[-1]])):
                rulings[here[-1]].case_id = case

    def _of(self, noun: int, trigger: Trigger) -> bool:
        """Whether the noun is what was decided on, or says in which matter."""
        tokens = self.tokens
        for _ in range(4):
            if noun in (trigger.object, trigger.verb):
                return True
            if tokens.dep[noun] not in ("pobj", "prep", "dobj"):
                return False
            noun = tokens.head[noun]
        return False

    def fill_at_the_end(self, rulings: list[Ruling]) -> None:
        """``The case is X v. Y, No. 21-100``: what the story’s first court did, on no other day."""
        named = {case for first, case in self.firsts.items() if self._closes(first)}
        if len(named) != 1 or not self._new(rulings[0].date):
            return  # a story that opens with an act of long ago is of something yet to come
        case = named.pop()
        for ruling in self._of_the_story(rulings, self.courts[case]):
            ruling.case_id = ruling.case_id or case

    def _of_the_story(self, rulings: list[Ruling], court: str | None) -> list[Ruling]:
        """What the first court did on the story’s days; where none is told, the first act."""
        lead = next((each for each in rulings if each.court_id is not None), None)
        if lead is None:
            return [each for each in rulings if rulings[0].id in (each.id, each.same_as)]
        if not self._new(lead.date) or court not in (None, lead.court_id):
            return []
        own = [each for each in rulings if each.court_id == lead.court_id]
        return [each for each in own if each.date is None or self._new(each.date)]

    def _new(self, day: str | None) -> bool:
        """Whether a day is the story’s, as far as it is told at all."""
        if day is None or self.published is None:
            return day is None
        return len(day) == len("2024-05-14") and abs((date.fromisoformat(day) - self.published).days) <= _WEEK

    def _closes(self, first: int) -> bool:
        tokens = self.tokens
        start, _ = self.clauses.bounds(first)
        return first - start <= _IS and tokens.lower[first - 2 : first] == ["case", "is"]
