"""When it was decided, by what vote, and who dissented, as far as the sentence says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.rulings.noun_triggers import ACTS
from mpp_extract.entities.rulings.nouns import DECISIONS
from mpp_extract.language.inflect import nouns, verbs
from mpp_extract.language.numbers.words import CARDINALS
from mpp_extract.language.tags import NOUNS, VERBS

if TYPE_CHECKING:
    from mpp_extract.entities.rulings.actors import Actors
    from mpp_extract.entities.rulings.clauses import Clauses
    from mpp_extract.entities.rulings.triggers import Trigger
    from mpp_extract.reading import Reading
    from mpp_extract.tokens import Tokens

_DATING = frozenset({"on", "in", "late", "early", "during", "last", "from", "this", "at"})
_SHARED = frozenset({"conj", "xcomp", "pcomp", "prep"})
_DISSENTING = verbs("dissent disagree")
_DISSENTERS = nouns("dissenter")
_VOTING = frozenset({"voting", "splitting", "dividing"})
_BY = frozenset({"by", "in", "on", "with"})
_VOTED_IN = DECISIONS | nouns("vote margin opinion split tally case")
_NOT_DATING = frozenset({"for", "until", "by", "through", "before", "after", "since", "than", "till", "to", "of"})


class Particulars:
    """Reads what one article says of its acts beside who and what."""

    def __init__(self, reading: Reading, tokens: Tokens, clauses: Clauses, actors: Actors) -> None:
        self.tokens, self.clauses, self.actors = tokens, clauses, actors
        self.published = reading.published.isoformat() if reading.published else None
        # By the verb or noun that each hangs on, dates and votes with the token that each begins at.
        self.dates: dict[int, list[tuple[int, str]]] = {}
        self.votes: dict[int, list[tuple[int, list[int]]]] = {}
        for date in reading.found.dates or ():
            first = tokens.at(date.start)
            if date.value is None or first >= len(tokens) or not self._past(date.value):
                continue
            self.dates.setdefault(self._governor(first, tokens.before(date.end)), []).append((first, date.value))
        for each in reading.found.statistics or ():
            first = tokens.at(each.start)
            if each.kind == "vote" and each.value is not None and each.value_max is not None and first < len(tokens):
                votes = [int(each.value), int(each.value_max)]
                self.votes.setdefault(self._governor(first, tokens.before(each.end), by=True), []).append(
                    (first, votes)
                )
        self._dissents: dict[int, list[tuple[int, tuple[str, ...]]]] = {}

    def date(self, trigger: Trigger) -> str | None:
        """The value of the day or period of the act."""
        unit = self.clauses.unit
        for node in self._chain(trigger):
            for first, value in self.dates.get(node, ()):
                if unit[first] == unit[trigger.verb]:
                    return value.partition("T")[0]
        return None

    def vote(self, trigger: Trigger) -> list[int] | None:
        """The votes for and against."""
        unit = self.clauses.unit
        held = [entry for node in {*self._chain(trigger)} for entry in self.votes.get(node, ())]
        here = [entry for entry in held if unit[entry[0]] == unit[trigger.verb]]
        if here:
            return min(here)[1]
        return self._unanimous(trigger)

    def _unanimous(self, trigger: Trigger) -> list[int] | None:
        """``a three-judge panel unanimously ruled``: all of so many."""
        tokens = self.tokens
        words = {tokens.lower[c] for node in self._chain(trigger) for c in self.clauses.children(node)}
        if "unanimously" not in words or trigger.actor is None or trigger.actor.head < 0:
            return None
        head = trigger.actor.head
        for i in range(max(0, head - 4), head):
            if tokens.lower[i] in CARDINALS and "judge" in tokens.lower[i + 2 : i + 3] + tokens.lower[i + 1 : i + 2]:
                return [int(CARDINALS[tokens.lower[i]]), 0]
        return None

    def dissenters(self, trigger: Trigger) -> list[str]:
        """The judges whom the sentence says to have dissented."""
        first, last = self.clauses.bounds(trigger.verb)
        if first not in self._dissents:
            self._dissents[first] = [(i, names) for i in range(first, last) if (names := self._dissenter(i))]
        mine = trigger.actor.judges if trigger.actor is not None else ()
        found = [id_ for i, names in self._dissents[first] if i != trigger.verb for id_ in names]
        if not found and last < len(self.tokens) and self._has_several(trigger):
            found = self._dissenting_next(last)
        return [id_ for id_ in dict.fromkeys(found) if id_ not in mine]

    def _has_several(self, trigger: Trigger) -> bool:
        """Whether who decides has members who may dissent."""
        actor = trigger.actor
        return actor is not None and len(actor.judges) != 1

    def _dissenting_next(self, first: int) -> list[str]:
        """The judges who dissent in the unit that begins at a token, where it says of no other time or act."""
        last = self.clauses.bounds(first)[1]
        verb = next((i for i in range(first, last) if self._dissents_at(i)), -1)
        if verb < 0:
            return list(next((names for i in range(first, last) if (names := self._in_dissent(i))), ()))
        if any(self.tokens.dep[c] == "advcl" and c > verb for c in self.clauses.children(verb)):
            return []
        # Judge Poe, joined by Judge Roe, dissented: the parser may take the participle for the sentence's verb.
        return list(self._subject_of(verb) or self._subject_of(self.tokens.head[verb]))

    def _dissenter(self, i: int) -> tuple[str, ...]:
        """The judges who are the subject of a verb of dissent, or of what is said in a dissent."""
        return self._subject_of(i) if self._dissents_at(i) else self._in_dissent(i)

    def _dissents_at(self, i: int) -> bool:
        """Whether a token is a verb of dissent that is not denied."""
        tokens = self.tokens
        if tokens.lower[i] not in _DISSENTING or tokens.tag[i] not in VERBS:
            return False
        return not any(tokens.dep[c] == "neg" for c in self.clauses.children(i))

    def _in_dissent(self, noun: int) -> tuple[str, ...]:
        """The judges who say something in a dissent: Judge Poe, in dissent, wrote; not in Judge Roe's dissent."""
        tokens = self.tokens
        if tokens.lower[noun] in _DISSENTERS and tokens.dep[noun] == "attr":
            return self._subject_of(tokens.head[noun])  # Judge Poe was the lone dissenter.
        if tokens.lower[noun] != "dissent" or tokens.tag[noun] not in NOUNS:
            return ()
        first = min((noun, *self.clauses.children(noun)))
        if tokens.lower[first - 1 : first] != ["in"] or any(tokens.tag[i] == "POS" for i in range(first, noun)):
            return ()
        node = tokens.head[noun]
        for _ in range(3):
            if tokens.tag[node] in VERBS:
                return self._subject_of(node)
            actor = self.actors.of(node) if tokens.tag[node] in NOUNS else None
            if actor is not None and actor.kind == "named":
                return actor.judges
            node = tokens.head[node]
        return ()

    def _subject_of(self, verb: int) -> tuple[str, ...]:
        """The judges who are named as a verb's subject."""
        actor = self.actors.of(self.clauses.of(verb).subject)
        return actor.judges if actor is not None and actor.kind == "named" else ()

    def _chain(self, trigger: Trigger) -> list[int]:
        """The trigger, and what it shares a day with: ruled on Monday, lifting the ban."""
        tokens = self.tokens
        nodes, node = [trigger.verb], trigger.verb
        if trigger.actor is not None and trigger.actor.paper >= 0:
            nodes.append(trigger.actor.paper)
        while len(nodes) < 6 and (
            tokens.dep[node] in _SHARED or (tokens.dep[node] == "advcl" and tokens.tag[node] in ("VBG", "VB"))
        ):
            head = tokens.head[node]
            if self.clauses.unit[head] != self.clauses.unit[node]:
                break
            if self._on_its_own(node) and not self._opens(head):
                break
            nodes.append(head)
            node = head
        children = self.clauses.children(trigger.verb)
        papers = [n for c in children if tokens.lower[c] in _BY for n in self._papers(c)]
        nodes += papers
        # in a decision released Friday
        nodes += [
            v for n in papers for v in self.clauses.children(n) if tokens.dep[v] == "acl" and tokens.tag[v] == "VBN"
        ]
        if not any(tokens.lower[c] in ("but", "while", "though") for c in children):
            nodes += [c for c in children if tokens.dep[c] == "conj" and tokens.tag[c] in VERBS and c > trigger.verb]
        nodes += [c for c in children if tokens.dep[c] in ("xcomp", "ccomp") and self._completing(c)]
        return [*nodes, *(c for c in children if tokens.lower[c] in _VOTING and tokens.dep[c] == "advcl")]

    def _completing(self, verb: int) -> bool:
        """``ordered to be held Tuesday``, ``ordered held Tuesday``: a verb that has no day of its own."""
        return self.clauses.infinitive(verb) or self.tokens.tag[verb] == "VBN"

    def _on_its_own(self, node: int) -> bool:
        """Whether a verb that is joined to another has a subject of its own: a judge blocked it, and a panel agreed."""
        children = self.clauses.children(node)
        return self.tokens.dep[node] == "conj" and any(self.tokens.dep[c] in ("nsubj", "nsubjpass") for c in children)

    def _opens(self, head: int) -> bool:
        """Whether a time stands before the first of joined verbs, and so holds for all: On Monday a judge …"""
        held = [entry[0] for entry in (*self.dates.get(head, ()), *self.votes.get(head, ()))]
        return any(first < head for first in held)

    def _papers(self, preposition: int) -> list[int]:
        """What is voted in: by a 2-1 vote, in a 5-4 decision."""
        voted = (n for n in self.clauses.children(preposition) if self.tokens.lower[n] in _VOTED_IN)
        return [n for n in voted if not any(self.tokens.lower[c] == "the" for c in self.clauses.children(n))]

    def _governor(self, first: int, last: int, by: bool = False) -> int:
        """The verb or noun that a date hangs on; what is written between verb and object belongs to the verb."""
        tokens = self.tokens
        if first and tokens.lower[first - 1] in _NOT_DATING and not (by and self._brings_vote(first - 1)):
            return -1
        node = first
        for k in range(first, min(last, len(tokens))):
            if not first <= tokens.head[k] < last:
                node = k
                break
        for _ in range(5):
            head = tokens.head[node]
            if head == node:
                return node
            if self.clauses.unit[head] != self.clauses.unit[first]:
                return self._verb_behind(last)
            if tokens.tag[head] in VERBS:
                return head
            if tokens.tag[head] in NOUNS:
                if head > first or (tokens.lower[head] in ACTS and not self._acted_on(head, first)):
                    return head  # Tuesday's ruling, a ruling from April
                if tokens.lower[first - 1] not in _DATING:
                    return head
                node = head  # ordered the agency on Tuesday to act
                continue
            node = head
        return -1

    def _brings_vote(self, preposition: int) -> bool:
        """``by 5-4``, ``a vote of 5-4``."""
        lower = self.tokens.lower
        return lower[preposition] == "by" or (lower[preposition] == "of" and lower[preposition - 1] in _VOTED_IN)

    def _acted_on(self, noun: int, first: int) -> bool:
        """``affirmed the conviction in 1993``: what the verb did to a noun it did at that time."""
        tokens = self.tokens
        the = any(tokens.lower[c] in ("the", "that", "his", "her", "their") for c in tokens.children(noun) if c < noun)
        return the and tokens.dep[noun] == "dobj" and tokens.lower[first - 1] in ("in", "on") and first - 2 == noun

    def _verb_behind(self, i: int) -> int:
        """The next verb of the unit, where the parse hangs the date on a headline's."""
        _, end = self.clauses.bounds(i - 1)
        return next((j for j in range(i, end) if self.tokens.tag[j] in VERBS), -1)

    def _past(self, value: str) -> bool:
        if value.startswith(("XXXX", "FUTURE", "PRESENT", "P")):
            return False
        day = value.partition("T")[0]
        return (
            self.published is None
            or value[:4] < self.published[:4]
            or not value[:4].isdigit()
            or day <= self.published[: len(day)]
            or not day.replace("-", "").isdigit()  # a week, a quarter, a season
        )
