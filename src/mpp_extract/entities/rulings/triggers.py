"""Verbs that say what was decided: which act it is, who did it, and on what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mpp_extract.entities.rulings import acts
from mpp_extract.entities.rulings.nouns import (
    BLOCKS,
    CASES,
    COURTS,
    DECISIONS,
    DISMISSALS,
    HEARINGS,
    LAWS,
    OPINIONS,
    REQUESTS,
    RULINGS,
)
from mpp_extract.entities.rulings.refusals import COMMENTS, FORESEEN, REFUSALS
from mpp_extract.entities.rulings.rows import Rows
from mpp_extract.entities.rulings.rules import PASSIVE, REFUSAL, VERB
from mpp_extract.entities.rulings.told import Told
from mpp_extract.entities.rulings.unreal import ASKING
from mpp_extract.language.tags import VERBS
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import refusing

if TYPE_CHECKING:
    from mpp_extract.actions import Action
    from mpp_extract.entities.rulings.actors import Actors
    from mpp_extract.entities.rulings.acts import Act
    from mpp_extract.entities.rulings.clauses import Clause, Clauses
    from mpp_extract.entities.rulings.decider import Actor
    from mpp_extract.reading import Reading
    from mpp_extract.rule import Rule
    from mpp_extract.tokens import Tokens

# Verbs that need no object: the appeals court reversed.
_ALONE = frozenset(
    {"reverse", "affirm", "rule", "remand", "side", "sentence", "convict", "acquit", "recuse", "overrule"}
)
_FAVORING = frozenset({"affirm", "reaffirm", "validate", "preserve", "sustain"})
# Opinions that decide nothing.
_ASIDE = frozenset({"dissenting", "concurring", "separate", "minority"})
# What is refused when somebody is asked to tell more.
_TOLD = word_set(
    """comment say discuss answer speak talk elaborate specify disclose reveal name identify explain respond provide
    confirm give share release be have"""
)
_FULL_STOPS = frozenset({".", "”", '"', "?", "!", ";"})


@dataclass(slots=True)
class Trigger:
    """A verb or noun that says what was decided.

    verb         the token that carries the act
    first, last  its tokens (exclusive), with an adjacent particle
    object       the head of what was acted on, -1 for none
    """

    verb: int
    first: int
    last: int
    action: Action
    actor: Actor | None
    object: int
    clause: Clause | None
    rule: Rule


class Verbs:
    """Finds the verbs of deciding in one article."""

    def __init__(self, reading: Reading, tokens: Tokens, clauses: Clauses, actors: Actors) -> None:
        self.reading, self.tokens, self.clauses, self.actors = reading, tokens, clauses, actors
        self.rows = Rows(tokens, clauses, actors)
        self.foreseen = 0  # verbs that say what a court may or will do

    def find(self) -> list[Trigger]:
        """The triggers, in reading order."""
        found = {trigger.verb: trigger for trigger in self._candidates()}
        below: dict[int, list[int]] = {}  # by the token that they hang on, the verbs found
        acted: dict[int, list[int]] = {}  # by what was acted on
        for verb, trigger in found.items():
            below.setdefault(self.tokens.head[verb], []).append(verb)
            acted.setdefault(trigger.object, []).append(verb)
        for trigger in [*found.values()]:
            if self._said_better(trigger, found, below) or self._said_before(trigger, found, acted):
                del found[trigger.verb]
        return [found[i] for i in sorted(found)]

    def _candidates(self) -> Iterator[Trigger]:
        tokens = self.tokens
        for i, word in enumerate(tokens.lower):
            if word in acts.WORDS and (tokens.tag[i] in VERBS or self._headline(i)) and not self._determined(i):
                told = Told(i, tokens, self.clauses, self.actors)
                found = self._controls(told, word) or self._said(told, word) or self._act(told, word)
                if found is not None:
                    self.actors.acted = self.clauses.unit[i]
                    yield found

    def _determined(self, i: int) -> bool:
        """``upheld that ruling``: a noun with its article that the tagger takes for a verb."""
        tokens = self.tokens
        if self.rows.noun_in_form(i):
            return True
        return tokens.tag[i] == "VBG" and any(tokens.dep[c] == "det" and c < i for c in tokens.children(i))

    def _said_better(self, trigger: Trigger, found: dict[int, Trigger], below: dict[int, list[int]]) -> bool:
        """``ruled 2-1 to uphold``, ``issued a ruling blocking``: whether a verb that hangs on it says it better."""
        tokens, verb, unit = self.tokens, trigger.verb, self.clauses.unit
        if tokens.lower[verb] in acts.DOING:
            others = (other for other in below.get(verb, ()) if other in found and other != verb)
            if any(unit[other] == unit[verb] and self.clauses.infinitive(other) for other in others):
                return True
        said = trigger.object
        if said < 0 or tokens.lower[said] not in DECISIONS or trigger.action not in ("rule", "order"):
            return False
        others = (other for other in below.get(said, ()) if other in found and other != verb)
        return any(unit[other] == unit[verb] for other in others)

    def _said_before(self, trigger: Trigger, found: dict[int, Trigger], acted: dict[int, list[int]]) -> bool:
        """``issued an injunction blocking it``: whether the verb before it said it."""
        tokens, verb = self.tokens, trigger.verb
        if tokens.tag[verb] != "VBG" or tokens.dep[verb] not in ("acl", "relcl", "advcl"):
            return False
        head = tokens.head[verb]
        others = (found[other].object for other in (head, *acted.get(head, ())) if other in found and other < verb)
        return any(said >= 0 and verb - said <= 3 and tokens.lower[said] in BLOCKS for said in others)

    def _headline(self, i: int) -> bool:
        """``Judge Blocks Toll``: a verb in a line without full stop that the tagger takes for a noun."""
        tokens = self.tokens
        word = tokens.lower[i]
        first, last = self.clauses.bounds(i)
        while last - 1 > i and tokens.text[last - 1].isspace():
            last -= 1
        if i == first or not word.endswith(("s", "ed")) or tokens.text[last - 1] in _FULL_STOPS:
            return False
        return self.actors.before(i, first) is not None and i + 1 < last

    def _controls(self, told: Told, word: str) -> Trigger | None:
        """``refused to lift``, ``agreed to hear``: the first verb is what was done."""
        declined = word in acts.REFUSING
        if not declined and word not in acts.AGREEING:
            return None
        done = next((c for c in told.children if self.rows.to(c) and c > told.verb), -1)
        plain = self.tokens.lower[done] if done >= 0 else ""
        so = plain == "do" and self.tokens.lower[done + 1 : done + 2] == ["so"]
        far = plain == "go" and self.tokens.lower[done + 1 : done + 2] in (["that"], ["so"], ["further"], ["along"])
        held = plain in ("hold", "give", "grant") and self._hearing(done)
        known = plain in acts.REVIEW or so or (declined and far) or held or (declined and self._body(told, done))
        if not known and not (declined and (plain in acts.DISTURB or self._does(done))):
            return None
        if told.clause.passive or self._refused(told) or told.actor is None:
            return None
        action: Action = "deny" if declined else "grant"
        if declined and plain in acts.DISTURB:
            action = "uphold"
        verb = told.verb
        object_ = -1 if self.rows.open_clause(done) else self.rows.object_of(done, "")
        return Trigger(verb, verb, verb + 1, action, told.actor, object_, told.clause, REFUSAL)

    def _body(self, told: Told, refusing: int) -> bool:
        """``the court refused to extend the time``: what a court refuses, that has no life but its office.

        What judges refuse they may refuse as anybody does.
        """
        actor = told.actor if refusing >= 0 and self.tokens.lower[refusing] not in _TOLD else None
        if actor is None or actor.head < 0 or actor.judges:
            return False
        if any(self.tokens.dep[c] == "auxpass" for c in self.clauses.children(refusing)):
            return False  # to be photographed
        noun = actor.noun if actor.noun >= 0 else actor.head
        return self.tokens.lower[noun] in COURTS or noun in self.actors.courts

    def _hearing(self, i: int) -> bool:
        """``agreed to hold a hearing``: whether a trial or hearing is what is to be held."""
        object_ = self.rows.object_of(i, "")
        return object_ >= 0 and self.tokens.lower[object_] in HEARINGS

    def _does(self, i: int) -> bool:
        """Whether a verb with its object is an act of a court's: not to remove a monument."""
        base = acts.FORMS.get(self.tokens.lower[i])
        if base is None:
            return False
        object_ = self.rows.object_of(i, base)
        return self.rows.which(i, base, object_ if object_ >= 0 else self.rows.next_noun(i + 1), False)[0] is not None

    def _refused(self, told: Told) -> bool:
        """Whether a row refuses it; the row is kept."""
        row = refusing(REFUSALS, told)
        if row is not None:
            self.foreseen += row in FORESEEN and told.actor is not None
            self.reading.refuse(row, self.tokens.start[told.verb], self.tokens.end[told.verb])
        return row is not None

    def _said(self, told: Told, word: str) -> Trigger | None:
        """``the justices said in a 6-1 ruling``: saying is deciding where the sentence names the decision."""
        actor = told.actor if word in acts.SAID else None
        if actor is None or self._refused(told):
            return None
        paper = actor.paper >= 0 and self.tokens.lower[actor.paper] in DECISIONS and self.rows.has_clause(told.verb)
        if not paper and (actor.kind == "document" or not self._in_a_decision(told.verb)):
            return None
        return Trigger(told.verb, told.verb, told.verb + 1, "find", actor, -1, told.clause, VERB)

    def _in_a_decision(self, i: int) -> bool:
        tokens = self.tokens
        return any(
            tokens.dep[noun] == "pobj"
            and tokens.lower[noun] in DECISIONS | DISMISSALS | OPINIONS
            and self._decides(noun)
            for child in self.clauses.children(i)
            if tokens.lower[child] == "in" and tokens.dep[child] == "prep"
            for noun in self.clauses.children(child)
        )

    def _decides(self, paper: int) -> bool:
        """Whether it decides anything: no dissent, and of opinions none that is any judge’s (in an opinion)."""
        before = [self.tokens.lower[c] for c in self.tokens.children(paper) if c < paper]
        if not _ASIDE.isdisjoint(before):
            return False
        return self.tokens.lower[paper] not in OPINIONS or before not in (["a"], ["an"])

    def _act(self, told: Told, word: str) -> Trigger | None:
        base = acts.FORMS.get(word)
        if base is None or self._refused(told):
            return None
        i, clause = told.verb, told.clause
        passive = (clause.passive and not self._mistaken(i, clause)) or told.clipped
        if passive:
            object_, actor = clause.subject, self.actors.of(clause.agent)
            if not told.clipped and not self.clauses.certain(clause):
                object_ = -1  # Of a person nothing is said that the text may say of another.
        else:
            object_, actor = self.rows.object_of(i, base), told.actor
            bare = self.tokens.tag[i] == "VB" and not told.infinitive
            if actor is None or (bare and not self._did(told) and not told.seen):
                return None
        if object_ < 0 and not passive:
            gap = self.rows.gap(told)
            object_ = gap if gap >= 0 or base == "stay" else self.rows.next_noun(i + 1)  # stays in place
        act, last, object_ = self._row(i, base, object_, passive)
        if act is None or (
            actor is None and not (act.owned or told.headline_passive or told.in_court or self._sentencing(told, base))
        ):
            return None
        if act.alone and base in ("refuse", "decline") and not self._requested(i):
            return None  # to comment
        if passive and actor is None and act.action == "rule" and base == "rule":
            return None  # was ruled a homicide, was ruled out
        if act.action == "uphold" and self._praised(actor, base, object_):
            return None
        object_ = self.rows.fitting(i, act, object_, last, passive)
        if object_ < 0 and not (act.clause or act.behind or act.counted or act.alone or base in _ALONE):
            return None
        action = self.rows.looked_through(act.action, object_)
        return Trigger(i, i, last, action, actor, object_, clause, PASSIVE if passive else VERB)

    def _requested(self, i: int) -> bool:
        """``They asked that it be lifted. The judge refused.``: whether something is asked for, and not a comment."""
        tokens = self.tokens
        first, last = self.clauses.bounds(i)
        if first:
            first, _ = self.clauses.bounds(first - 1)
        near = tokens.lower[first:last]
        return not COMMENTS.intersection(near) and not (REQUESTS | ASKING).isdisjoint(near)

    def _praised(self, actor: Actor | None, base: str, object_: int) -> bool:
        """``the ruling affirms our position``: what those say whom it favors, of what was not before the court."""
        if actor is None or actor.kind != "document" or base not in _FAVORING or object_ < 0:
            return False
        return (
            self.tokens.lower[object_] not in LAWS | RULINGS | BLOCKS | CASES and self.tokens.lower[object_] != "right"
        )

    def _row(self, i: int, base: str, object_: int, passive: bool) -> tuple[Act | None, int, int]:
        """The row that a verb is, the token behind the trigger, and the object."""
        if passive:
            kept = self.rows.object_of(i, "")  # was denied bail, was handed a life sentence
            act, last = self.rows.given(i, base, kept)
            if act is not None:
                return act, last, object_ if act.action == "sentence" else kept
        act, last = self.rows.which(i, base, object_, passive)
        if act is None and passive and base in ("issue", "grant"):
            object_ = next((k for k in range(i - 1, max(0, i - 7), -1) if self.tokens.lower[k] in BLOCKS), object_)
            act, last = self.rows.which(i, base, object_, passive)  # injunctions on the toll issued by a judge
        return act, last, object_

    def _did(self, told: Told) -> bool:
        """``did overturn``: the only base form that tells of what was done."""
        return any(self.tokens.lower[c] in ("did", "does") for c in self.clauses.auxiliaries(told.verb))

    def _sentencing(self, told: Told, base: str) -> bool:
        """``was ordered to pay``: what nobody but a court has persons do."""
        tokens = self.tokens
        return base == "order" and any(
            tokens.dep[c] in ("xcomp", "ccomp", "oprd") and tokens.lower[c] in acts.PUNISHING for c in told.children
        )

    def _mistaken(self, i: int, clause: Clause) -> bool:
        """``the panel concluded by a vote of 2-1 that``: no passive, whatever the parse says."""
        tokens = self.tokens
        own = any(tokens.dep[c] in ("auxpass", "nsubjpass") for c in self.clauses.children(i))
        if own or tokens.dep[i] != "acl" or self.actors.of(clause.subject) is None:
            return False
        return any(tokens.dep[c] in ("ccomp", "dobj") for c in self.clauses.children(i)) or self.rows.has_clause(i)
