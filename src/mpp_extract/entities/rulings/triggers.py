"""Verbs that say what was decided: which act it is, who did it, and on what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mpp_extract.entities.rulings import acts
from mpp_extract.entities.rulings.acts import Act
from mpp_extract.entities.rulings.nouns import BLOCKS, DECISIONS, HEARINGS, REQUESTS
from mpp_extract.entities.rulings.refusals import REFUSALS
from mpp_extract.entities.rulings.rules import PASSIVE, REFUSAL, VERB
from mpp_extract.entities.rulings.told import Told
from mpp_extract.language.phrases import next_head
from mpp_extract.language.tags import ADJECTIVES, FINITE, NOUNS, VERBS
from mpp_extract.rule import refusing

if TYPE_CHECKING:
    from mpp_extract.entities.rulings.actors import Actor, Actors
    from mpp_extract.entities.rulings.clauses import Clause, Clauses
    from mpp_extract.reading import Reading
    from mpp_extract.record import Action
    from mpp_extract.rule import Rule
    from mpp_extract.tokens import Tokens

_OBJECTS = frozenset({"dobj", "obj"})
_COMPLEMENTS = frozenset({"ccomp", "xcomp"})
# Verbs that need no object: the appeals court reversed.
_ALONE = frozenset({"reverse", "affirm", "rule", "remand", "side", "sentence", "convict", "acquit", "recuse"})
_REACH = 14
# What follows a passive that a headline leaves the auxiliary out of.
_CLIPPED = {
    "sentence": ("to",),
    "convict": ("of", "in"),
    "acquit": ("of", "in"),
    "find": ("guilty", "not", "liable"),
    "bar": ("from",),
    "set": ("at", "for"),
    "enjoin": ("from",),
    "order": ("to",),
}


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

    def find(self) -> list[Trigger]:
        """The triggers, in reading order."""
        found = {trigger.verb: trigger for trigger in self._candidates()}
        for trigger in [*found.values()]:
            if self._said_again(trigger, found):
                del found[trigger.verb]
        return [found[i] for i in sorted(found)]

    def _candidates(self) -> Iterator[Trigger]:
        tokens = self.tokens
        for i, word in enumerate(tokens.lower):
            if word in acts.WORDS and (tokens.tag[i] in VERBS or self._headline(i)):
                told = Told(i, tokens, self.clauses, self.actors)
                found = self._controls(told, word) or self._said(told, word) or self._act(told, word)
                if found is not None:
                    yield found

    def _said_again(self, trigger: Trigger, found: dict[int, Trigger]) -> bool:
        """``ruled 2-1 to uphold``, ``issued a ruling blocking``: whether another verb says it better, or before."""
        tokens, verb = self.tokens, trigger.verb
        for other in found.values():
            if other.verb == verb or self.clauses.unit[other.verb] != self.clauses.unit[verb]:
                continue
            head = tokens.head[other.verb]
            if head == verb and tokens.lower[verb] in acts.DOING and self.clauses.infinitive(other.verb):
                return True
            if (
                trigger.object >= 0
                and head == trigger.object
                and tokens.lower[head] in DECISIONS
                and trigger.action in ("rule", "order")
            ):
                return True
        head = tokens.head[verb]
        if tokens.dep[verb] in ("acl", "relcl", "advcl") and tokens.tag[verb] == "VBG":
            for other in found.values():
                if (
                    other.object >= 0
                    and other.verb < verb
                    and tokens.lower[other.object] in BLOCKS
                    and (head in (other.object, other.verb) and verb - other.object <= 3)
                ):
                    return True
        return False

    def _headline(self, i: int) -> bool:
        """``Judge Blocks Toll``: a verb in a line without full stop that the tagger takes for a noun."""
        tokens = self.tokens
        word = tokens.lower[i]
        first, last = self.clauses.bounds(i)
        if i == first or not word.endswith(("s", "ed")) or tokens.text[last - 1] in (".", "”", '"'):
            return False
        return self.actors.before(i, first) is not None and i + 1 < last

    def _controls(self, told: Told, word: str) -> Trigger | None:
        """``refused to lift``, ``agreed to hear``: the first verb is what was done."""
        declined = word in acts.REFUSING
        if not declined and word not in acts.AGREEING:
            return None
        done = next((c for c in told.children if self._to(c) and c > told.verb), -1)
        plain = self.tokens.lower[done] if done >= 0 else ""
        if plain not in acts.REVIEW and (not declined or plain not in acts.FORMS):
            return None
        if told.clause.passive or self._refused(told) or told.actor is None:
            return None
        action: Action = "deny" if declined else "grant"
        if declined and plain in acts.DISTURB:
            action = "uphold"
        verb = told.verb
        return Trigger(verb, verb, verb + 1, action, told.actor, self._object(done, ""), told.clause, REFUSAL)

    def _to(self, i: int) -> bool:
        return self.tokens.dep[i] in ("xcomp", "ccomp", "advcl", "acl") and self.clauses.infinitive(i)

    def _refused(self, told: Told) -> bool:
        """Whether a row refuses it; the row is kept."""
        row = refusing(REFUSALS, told)
        if row is not None:
            self.reading.refuse(row, self.tokens.start[told.verb], self.tokens.end[told.verb])
        return row is not None

    def _said(self, told: Told, word: str) -> Trigger | None:
        """``the justices said in a 6-1 ruling``: saying is deciding where the sentence names the decision."""
        if word not in acts.SAID or not self._in_a_decision(told.verb):
            return None
        actor = told.actor
        if actor is None or actor.kind == "document" or self._refused(told):
            return None
        return Trigger(told.verb, told.verb, told.verb + 1, "find", actor, -1, told.clause, VERB)

    def _in_a_decision(self, i: int) -> bool:
        tokens = self.tokens
        return any(
            tokens.dep[noun] == "pobj" and tokens.lower[noun] in DECISIONS
            for child in self.clauses.children(i)
            if tokens.lower[child] == "in" and tokens.dep[child] == "prep"
            for noun in self.clauses.children(child)
        )

    def _act(self, told: Told, word: str) -> Trigger | None:
        base = acts.FORMS.get(word)
        if base is None or self._refused(told):
            return None
        i, clause = told.verb, told.clause
        passive = (clause.passive and not self._mistaken(i, clause)) or self._clipped(told, base)
        if passive:
            object_, actor = clause.subject, self.actors.of(clause.agent)
        else:
            object_, actor = self._object(i, base), told.actor
            if actor is None or (self.tokens.tag[i] == "VB" and not told.infinitive and not self._did(told)):
                return None
        if object_ < 0 and not passive:
            object_ = self._gap(told) if self._gap(told) >= 0 else self._next(i + 1)
        act, last = self._which(i, base, object_, passive)
        if act is None or (actor is None and not (act.owned or self._sentencing(told, base))):
            return None
        object_ = self._fitting(i, act, object_, last, passive)
        if object_ < 0 and not (act.clause or act.behind or act.counted or act.alone or base in _ALONE):
            return None
        action = self._looked_through(act.action, object_)
        return Trigger(i, i, last, action, actor, object_, clause, PASSIVE if passive else VERB)

    def _gap(self, told: Told) -> int:
        """``the toll that the court upheld``: the noun that a relative clause is of, where it is no subject there."""
        tokens, i = self.tokens, told.verb
        if tokens.dep[i] != "relcl" or told.clause.subject in (-1, tokens.head[i]):
            return -1
        return tokens.head[i]

    def _next(self, i: int) -> int:
        """The head of the noun phrase that goes on at a token, by the order of the words, -1 for none."""
        tokens = self.tokens
        _, end = self.clauses.bounds(i - 1)
        while i < end and (tokens.tag[i] in ("RB", "RP") or self.actors.timed(i)):
            i += 1
        head = next_head(tokens, i) if i < end else None
        return head if head is not None and head < end and head not in self.actors.times else -1

    def _fitting(self, i: int, act: Act, object_: int, last: int, passive: bool) -> int:
        """The object, where what the act takes is another than the verb's plain object."""
        tokens = self.tokens
        if passive:
            return object_
        if act.gerund:
            return self._object(last, "") if last < len(tokens) else -1
        if act.bare:
            return object_ if object_ > last - 1 else self._next(last)
        if act.action in ("convict", "acquit") and tokens.lower[i] in ("find", "found", "finds", "finding"):
            for child in self.clauses.children(i):
                for noun in (child, *self.clauses.children(child)):
                    if tokens.dep[noun] in ("nsubj", "dobj") and noun > i and tokens.tag[noun] in NOUNS | {"PRP"}:
                        return noun
            return self._next(i + 1)
        if act.clause:
            if not act.behind:
                return -1
            if object_ >= 0 and tokens.tag[object_] in ADJECTIVES:
                return next((c for c in range(object_ - 1, i, -1) if tokens.tag[c] in NOUNS), -1)
        return object_

    def _did(self, told: Told) -> bool:
        """``did overturn``: the only base form that tells of what was done."""
        return any(self.tokens.lower[c] in ("did", "does") for c in self.clauses.auxiliaries(told.verb))

    def _sentencing(self, told: Told, base: str) -> bool:
        """``was ordered to pay``: what nobody but a court has persons do."""
        tokens = self.tokens
        return base == "order" and any(
            tokens.dep[c] in ("xcomp", "ccomp", "oprd") and tokens.lower[c] in acts.PUNISHING for c in told.children
        )

    def _clipped(self, told: Told, base: str) -> bool:
        """``Toll Barred From Ferries``, ``Man Sentenced to Prison``: a passive without its auxiliary."""
        tokens, i = self.tokens, told.verb
        if tokens.tag[i] not in ("VBN", "VBD") or told.clauses.auxiliaries(i) or told.clause.subject < 0:
            return False
        if any(tokens.dep[c] == "dobj" for c in told.children) or told.actor is not None:
            return False
        behind = tokens.lower[i + 1] if i + 1 < len(tokens) else ""
        return behind in _CLIPPED.get(base, ())

    def _mistaken(self, i: int, clause: Clause) -> bool:
        """``the justices held by a 6-3 vote that``: no passive, whatever the parse says."""
        tokens = self.tokens
        own = any(tokens.dep[c] in ("auxpass", "nsubjpass") for c in self.clauses.children(i))
        if own or tokens.dep[i] != "acl" or self.actors.of(clause.subject) is None:
            return False
        return any(tokens.dep[c] in ("ccomp", "dobj") for c in self.clauses.children(i)) or self._has_clause(i)

    def _which(self, i: int, base: str, object_: int, passive: bool) -> tuple[Act | None, int]:
        """The first row that fits, and the token behind the trigger."""
        tokens = self.tokens
        head = tokens.lower[object_] if object_ >= 0 else ""
        for act in acts.BY_VERB[base]:
            if act.of and head not in act.of:
                continue
            last = i + 1
            if act.behind:
                last = self._behind(i, act)
                if last < 0:
                    continue
            elif act.clause and not self._has_clause(i):
                continue
            if not self._traits(i, act, last, object_):
                continue
            if (
                act.of is HEARINGS
                and passive
                and not any(tokens.lower[c] in ("had", "been") for c in self.clauses.auxiliaries(i))
            ):
                continue
            return act, last
        return None, i + 1

    def _traits(self, i: int, act: Act, last: int, object_: int) -> bool:
        """Whether what else the row asks for is there."""
        tokens = self.tokens
        if act.gerund:
            return tokens.tag[last : last + 1] == ["VBG"]
        if act.counted:
            return any(tokens.tag[j] == "CD" for j in range(i + 1, min(i + 3, len(tokens))))
        if act.alone:
            return object_ < 0 and tokens.text[i + 1 : i + 2] in (["."], [","], [";"])
        return True

    def _behind(self, i: int, act: Act) -> int:
        """The token behind the trigger where the words that must follow do, else -1."""
        tokens = self.tokens
        _, end = self.clauses.bounds(i)
        for words in act.behind:
            size = len(words)
            for j in range(i + 1, min(end, i + _REACH)):
                if tuple(tokens.lower[j : j + size]) == words and (j == i + 1 or act.clause or self._hangs(j, i)):
                    return j + size if j == i + 1 else i + 1
                if act.bare and not (tokens.tag[j] in ("RB", "CD", "IN", "HYPH", "SYM", ",") or self.actors.timed(j)):
                    break
                if tokens.tag[j] in ("VBD", "VBZ", "MD") and j > i + 1:
                    break
        return -1

    def _hangs(self, j: int, i: int) -> bool:
        """Whether a word hangs on the verb, within two steps."""
        head = self.tokens.head[j]
        return i in (head, self.tokens.head[head])

    def _has_clause(self, i: int) -> bool:
        """Whether a clause follows that says what was found: by the parse, or by its that."""
        tokens = self.tokens
        for c in self.clauses.children(i):
            if c > i and tokens.dep[c] == "ccomp" and not self.clauses.infinitive(c):
                return True
        _, end = self.clauses.bounds(i)
        before_it = True  # Nothing but times so far.
        for j in range(i + 1, min(end, i + _REACH)):
            tag = tokens.tag[j]
            if tokens.lower[j] == "that" and tag == "IN":
                return True
            if tag in VERBS or tag == "MD":
                return tag in FINITE and not before_it and tokens.lower[i].startswith("rul")  # ruled the toll is void
            if tag in ("WP", "WDT", "WRB") or (tag == "IN" and not self.actors.timed(j)):
                return any(tokens.lower[k] == "that" and tokens.tag[k] == "IN" for k in range(j, min(end, i + _REACH)))
            before_it = before_it and (self.actors.timed(j) or tag == "RB")
        return False

    def _looked_through(self, action: Action, object_: int) -> Action:
        """``granted a motion to dismiss``: a request is looked through to what was asked for."""
        tokens = self.tokens
        if action != "grant" or object_ < 0 or tokens.lower[object_] not in REQUESTS:
            return action
        for child in self.clauses.children(object_):
            if tokens.dep[child] in ("acl", "xcomp", "relcl") and tokens.lower[child] in acts.FORMS:
                base = acts.FORMS[tokens.lower[child]]
                act, _ = self._which(child, base, self._object(child, base), False)
                return act.action if act is not None else action
            if tokens.lower[child] == "for" and any(tokens.lower[n] in BLOCKS for n in self.clauses.children(child)):
                return "block"
        return action

    def _object(self, i: int, base: str) -> int:
        """The head of what is acted on: the object, or the subject of the clause that follows."""
        tokens = self.tokens
        children = [child for child in self.clauses.children(i) if child > i]
        for child in children:
            if tokens.dep[child] in _OBJECTS:
                return child
        for child in children:
            if tokens.dep[child] in _COMPLEMENTS and base not in (
                "rule",
                "find",
                "hold",
                "decide",
                "agree",
                "conclude",
                "determine",
            ):
                for noun in self.clauses.children(child):
                    if tokens.dep[noun] in ("nsubj", "nsubjpass") and tokens.tag[noun] not in ADJECTIVES:
                        return noun
        for child in children:
            if tokens.dep[child] in ("prep", "agent") and tokens.lower[child] in ("with", "for", "against", "by", "in"):
                for noun in self.clauses.children(child):
                    if tokens.dep[noun] == "pobj" and base in ("side", "rule", "agree", "find", "stand"):
                        return self._favored(noun)
        return -1

    def _favored(self, noun: int) -> int:
        """``ruled in favor of the city``: the city."""
        tokens = self.tokens
        if tokens.lower[noun] in ("favor", "favour", "side"):
            for child in self.clauses.children(noun):
                if tokens.lower[child] == "of":
                    return next((x for x in self.clauses.children(child) if tokens.dep[x] == "pobj"), -1)
        return noun if tokens.lower[noun] not in ("favor", "favour") and noun not in self.actors.times else -1
