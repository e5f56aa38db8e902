"""Which court or judge a plain noun means: the justices, the panel, the court that acted in the sentence before."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from mpp_extract.entities.rulings.decider import Actor
from mpp_extract.entities.rulings.nouns import COURTS, DECISIONS, JUDGES, OPINIONS, PANELS
from mpp_extract.entities.rulings.rules import PASSIVE
from mpp_extract.language.inflect import singular
from mpp_extract.language.tags import PROPER, VERBS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mpp_extract.entities.rulings.actors import Actors
    from mpp_extract.entities.rulings.clauses import Clauses
    from mpp_extract.entities.rulings.triggers import Trigger
    from mpp_extract.reading import Reading

_LEAD = 600  # characters in which an article introduces by description what it names later
_ON_APPEAL = frozenset({"appeals", "appellate", "appeal"})  # they say nothing of which panel it is
_NAME = 4  # tokens of a name
_OTHER_BENCHES = frozenset(
    {"district", "magistrate", "circuit", "superior", "trial", "county", "immigration", "former"}
)
_OTHERS = frozenset({"former", "retired", "another", "ex", "appeals", "circuit", "immigration"})
_NEXT = 3  # units that a plain noun takes up again


class Benches:
    """Settles in one article whom plain nouns mean, trigger by trigger in reading order."""

    def __init__(self, reading: Reading, actors: Actors, clauses: Clauses) -> None:
        self.tokens, self.actors, self.clauses = actors.tokens, actors, clauses
        courts = reading.found.courts or ()
        self.levels = {court.id: court.level for court in courts}
        self.supreme = _only([court.id for court in courts if court.level == "supreme"], "scotus", courts)
        self.generic = {
            i
            for court in courts
            for mention in court.mentions
            if mention.generic
            for i in range(self.tokens.at(mention.start), self.tokens.before(mention.end))
        }
        self.sat: dict[str, str | None] = {}  # by judge, the court that named them for what it did
        self.first: dict[str, int] = {}  # by judge, the token that first names them
        for i, judge in actors.judges.items():
            self.first[judge] = min(i, self.first.get(judge, i))
        self.named: dict[str | None, list[tuple[int, str]]] = {}  # by level, in reading order
        for court in courts:
            places = [(self.tokens.at(mention.start), court.id) for mention in court.mentions if not mention.generic]
            self.named.setdefault(court.level, []).extend(places)
        for named in self.named.values():
            named.sort()

    def settle(self, triggers: list[Trigger]) -> None:
        """Give actors that are plain nouns their court or judge, where the words before tell."""
        before: Trigger | None = None
        aside: Trigger | None = None  # told of for what went before the story: which had upheld it
        self.acted_on = {trigger.object for trigger in triggers if trigger.object >= 0}
        acting = {id_ for each in triggers if each.actor is not None for id_ in each.actor.judges}
        alone = len(acting) == 1 and len(self.actors.seats) <= 2
        only = next(iter(self.first), None) if not acting and len(self.first) == 1 else None
        for place, trigger in enumerate(triggers):
            actor = trigger.actor
            if actor is None and trigger.clause is not None and trigger.clause.passive:
                trigger.actor = self._sitting(trigger.verb)
            if actor is not None and actor.head >= 0 and actor.kind in ("noun", "named"):
                trigger.actor = self._settled(actor, trigger, self._lately(before, aside, trigger))
                behind = [each for each in triggers[place + 1 : place + 3] if self._near(trigger, each)]
                if alone or self._introduces(trigger, behind):
                    rest = (triggers[i] for i in range(place + 1, len(triggers)))
                    trigger.actor = self._introduced(trigger, rest if alone else behind)
                if only is not None and trigger.actor is not None and self._only_named(trigger.actor, only):
                    court = trigger.actor.court or self.actors.seats.get(only)
                    trigger.actor = replace(trigger.actor, court=court, judges=(only,))
            elif actor is not None and actor.noun >= 0 and actor.court is None and not actor.judges:
                noun = replace(actor, head=actor.noun, kind="noun")
                meant = self._settled(noun, trigger, self._lately(before, aside, trigger))
                trigger.actor = replace(actor, court=meant.court, judges=meant.judges)
            if trigger.actor is None:
                continue
            if trigger.actor.kind != "noun" and trigger.actor.judges and trigger.actor.court is None:
                trigger.actor = replace(trigger.actor, court=self._bench_of(trigger.actor, trigger, before))
            if trigger.actor.court is not None and not trigger.actor.judges:
                trigger.actor = replace(trigger.actor, judges=self._wrote(trigger.verb))
            if not self._in_passing(trigger.verb):
                before, aside = trigger, None
            elif self.tokens.dep[trigger.verb] not in ("relcl", "acl"):
                aside = trigger

    def _bench_of(self, actor: Actor, trigger: Trigger, before: Trigger | None) -> str | None:
        """``The High Court struck out the claim. Ms Justice Calloway ruled …``: the court of a judge named for it.

        That is who has not been named before, and is called no more than judge or justice.
        """
        judge = actor.judges[0]
        if judge not in self.sat:
            self.sat[judge] = None
            first = self.first[judge] >= actor.head - _NAME and not self._in_passing(trigger.verb)
            first = first and self.tokens.dep[trigger.verb] not in ("acl", "relcl") and trigger.rule is not PASSIVE
            titles = {self.tokens.lower[i] for i in range(max(0, self.first[judge] - 2), actor.head)}
            if first and before is not None and self._near(before, trigger) and titles.isdisjoint(_OTHER_BENCHES):
                acting = before.actor
                theirs = acting is not None and acting.head >= 0 and not acting.judges and acting.kind != "document"
                if acting is not None and theirs and (self._trying(acting.court) or "justice" in titles):
                    self.sat[judge] = acting.court
        return self.sat[judge]

    def _trying(self, court: str | None) -> bool:
        """Whether a court’s members are called judge and sit alone."""
        return court is not None and self.levels.get(court) not in ("supreme", "appellate")

    def _wrote(self, verb: int) -> tuple[str, ...]:
        """``The court said in a 2-1 opinion by Judge Calloway``: the judge who gives the reasons for the majority."""
        tokens, clauses, judges = self.tokens, self.clauses, self.actors.judges
        for within in clauses.children(verb):
            for paper in clauses.children(within) if tokens.lower[within] == "in" else ():
                if tokens.lower[paper] not in DECISIONS | OPINIONS:
                    continue
                for by in (b for c in clauses.children(paper) for b in (c, *clauses.children(c))):
                    noun = next((n for n in clauses.children(by) if n in judges), -1)
                    if tokens.lower[by] == "by" and noun >= 0:
                        return (judges[noun],)
        return ()

    def _lately(self, before: Trigger | None, aside: Trigger | None, trigger: Trigger) -> Trigger | None:
        """The act that a plain noun goes on from: the story's last, or what was told between of the time before it.

        Source: Quirk et al., 4.24 (the past perfect tells of a past within the past).
        """
        if aside is None or (before is not None and self._near(before, trigger)):
            return aside if aside is not None and self._in_passing(trigger.verb) else before
        return aside

    def _in_passing(self, verb: int) -> bool:
        """``reverses the panel, which had reinstated it``: who did it before is not whom the court means next."""
        if self.tokens.dep[verb] == "acl" and self.tokens.head[verb] in self.acted_on:
            return True  # quashed an order directing the city to pay
        return any(self.tokens.lower[c] == "had" for c in self.clauses.auxiliaries(verb))

    def _sitting(self, verb: int) -> Actor | None:
        """``In the Superior Court of Ohio, the captain was sentenced``: the court that it was done in."""
        tokens, courts = self.tokens, self.actors.courts
        first, last = self.clauses.bounds(verb)
        for i in range(first, last):
            if i not in courts or i in self.generic or tokens.dep[i] != "pobj":
                continue
            if tokens.lower[tokens.head[i]] in ("in", "at") and self._below(tokens.head[i], verb):
                return Actor(-1, "noun", courts[i])
        return None

    def _below(self, preposition: int, verb: int) -> bool:
        """Whether a phrase belongs to the verb, or to a time that does."""
        node = self.tokens.head[preposition]
        for _ in range(3):
            if node == verb:
                return True
            given = self.tokens.dep[node] == "dobj" and self.tokens.head[node] == verb  # given an order at a court
            if node not in self.actors.times and self.tokens.tag[node] != "IN" and not given:
                return False
            node = self.tokens.head[node]
        return False

    def _settled(self, actor: Actor, trigger: Trigger, before: Trigger | None) -> Actor:
        word = self.tokens.lower[actor.head]
        one = singular(word)
        article = self._article(actor.head)
        near = before is not None and self._near(before, trigger)
        if one == "justice" and actor.court is None and not actor.judges:
            return replace(actor, court=self._highest(actor.head, before))
        seat = actor.court is not None and actor.head not in self.actors.courts
        if (
            seat
            and not actor.judges
            and article in ("a", "an")
            and any(c in self.generic for c in self.tokens.children(actor.head))
        ):
            return replace(actor, court=None)  # a district court judge: of any
        if actor.head in self.generic and article in ("a", "an") and self.tokens.start[actor.head] > _LEAD:
            return replace(actor, court=None)
        if one in PANELS and actor.court is None and self._of_that_court(actor.head):
            return replace(actor, court=self._named_last_of_all(actor.head))
        if one == "bench" and actor.court is None and article in ("a", "an") and before is not None and near:
            assert before.actor is not None
            return replace(actor, court=before.actor.court if self._like(before, COURTS) else None)
        if article not in ("the", "that", "this") or self._described(actor.head, one):
            return actor
        if one in COURTS and article == "that":
            return replace(actor, court=self._named_last_of_all(actor.head))
        if one in COURTS and before is not None and near and self._like(before, COURTS):
            assert before.actor is not None
            return replace(actor, court=before.actor.court)
        if one in PANELS and actor.court is None:
            return replace(actor, court=self._last_above(actor.head))
        if one in JUDGES and one != "justice" and word == one and not actor.judges and before is not None and near:
            assert before.actor is not None
            if len(before.actor.judges) == 1:
                return replace(actor, court=before.actor.court, judges=before.actor.judges)
        return actor

    def _introduces(self, trigger: Trigger, behind: list[Trigger]) -> bool:
        """Whether somebody without a name stands at the article's head, or right before the one judge who acts next."""
        return bool(behind) and self.tokens.start[trigger.verb] < _LEAD

    def _introduced(self, trigger: Trigger, behind: Iterable[Trigger]) -> Actor | None:
        """``A federal judge … Judge Calloway``: who acts without a name by whoever is named next for the like."""
        actor = trigger.actor
        if actor is None or actor.judges or actor.kind != "noun" or self.tokens.lower[actor.head] != "judge":
            return actor
        early = self.tokens.start[trigger.verb] < _LEAD
        for each in behind:
            other, near = each.actor, self._near(trigger, each)
            if not early and not near:
                break  # nor is any that follows
            named = other is not None and other.kind == "named" and len(other.judges) == 1
            if other is not None and named and not early and self._known(other.judges[0], actor.head):
                continue  # who has been named before is no more a judge
            if other is not None and named and (near or each.action == trigger.action):
                return replace(actor, court=actor.court or other.court, judges=other.judges)
        return actor

    def _only_named(self, actor: Actor, judge: str) -> bool:
        """``A federal judge blocked it. U.S. District Judge Calloway said …``: the one whom it names next."""
        tokens, first = self.tokens, self.first[judge]
        if actor.kind != "noun" or actor.judges or tokens.lower[actor.head] != "judge" or first < actor.head:
            return False
        if self._article(actor.head) not in ("a", "an") or tokens.start[first] > _LEAD:
            return False
        near = self.clauses.unit[first] - self.clauses.unit[actor.head] <= 2
        titled = any(tokens.lower[i] == "judge" for i in range(first - 2, first + 3) if 0 <= i < len(tokens))
        return near and titled and _OTHERS.isdisjoint(tokens.lower[max(0, first - 5) : first])

    def _known(self, judge: str, head: int) -> bool:
        """Whether a judge is named before a noun that brings in another: a judge, a federal judge."""
        return self._article(head) in ("a", "an") and self.first[judge] < head

    def _near(self, before: Trigger, trigger: Trigger) -> bool:
        return self.clauses.unit[trigger.verb] - self.clauses.unit[before.verb] <= _NEXT

    def _like(self, before: Trigger, words: frozenset[str]) -> bool:
        """Whether who acted before is a court, by its name or noun, or one of a court that has several."""
        actor = before.actor
        if actor is None or actor.head < 0 or (actor.judges and actor.kind != "noun"):
            return False
        if actor.court is not None and self.levels.get(actor.court) in ("supreme", "appellate"):
            return True
        return not actor.judges and self.tokens.lower[actor.head] in words

    def _article(self, head: int) -> str:
        tokens = self.tokens
        if head > 1 and tokens.lower[head - 1] == "that" and tokens.tag[head - 2] not in VERBS:
            return "that"  # in 2021 that court upheld it
        return next((tokens.lower[c] for c in tokens.children(head) if tokens.dep[c] == "det" and c < head), "")

    def _described(self, head: int, noun: str) -> bool:
        """Whether more than an article stands before the noun, or its name goes on behind it: the Court of Appeal."""
        tokens = self.tokens
        plain = _ON_APPEAL if noun in PANELS else ()
        if any(
            c < head and tokens.dep[c] in ("amod", "compound", "poss", "nmod") and tokens.lower[c] not in plain
            for c in tokens.children(head)
        ):
            return True
        return noun in COURTS and tokens.lower[head + 1 : head + 2] == ["of"] and tokens.tag[head] in PROPER

    def _of_that_court(self, head: int) -> bool:
        """``a panel of that court``: of the one named before."""
        tokens = self.tokens
        if tokens.lower[head + 1 : head + 2] not in (["of"], ["from"], ["on"]):
            return False
        behind = [c for c in tokens.children(head + 1) if tokens.lower[c] == "court" and c not in self.actors.courts]
        return any(self._article(court) in ("that", "this", "the") for court in behind)

    def _highest(self, head: int, before: Trigger | None) -> str | None:
        """The supreme court whose justices these are: of two, the one that acted last, else the one named last."""
        acting = before.actor.court if before is not None and before.actor is not None else None
        if acting is not None and self.levels.get(acting) == "supreme":
            return acting
        return self._named_last("supreme", head) or self.supreme

    def _last_above(self, head: int) -> str | None:
        """The appeals court named last."""
        return self._named_last("appellate", head)

    def _named_last_of_all(self, head: int) -> str | None:
        """The court named last before a token, of whatever level."""
        found = [named[place - 1] for named in self.named.values() if (place := bisect_left(named, (head, "")))]
        return max(found)[1] if found else None

    def _named_last(self, level: str, head: int) -> str | None:
        """The court of a level that is named last before a token."""
        named = self.named.get(level, [])
        place = bisect_left(named, (head, ""))
        return named[place - 1][1] if place else None


def _only(ids: list[str], known: str, courts) -> str | None:  # type: ignore[no-untyped-def]
    """The nation's highest court where it is among them, else the only one."""
    nation = next((court.id for court in courts if court.courtlistener_id == known), None)
    return nation or (ids[0] if len(ids) == 1 else None)
