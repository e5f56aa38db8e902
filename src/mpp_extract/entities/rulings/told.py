"""A verb of deciding as it is told: what stands round it that says whether it was done, and by whom."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from mpp_extract.entities.rulings import acts
from mpp_extract.entities.rulings.decider import Actor
from mpp_extract.entities.rulings.nouns import ARGUMENTS, COURTS, DOCUMENTS, JUDGES, PANELS, REQUESTS, RULINGS
from mpp_extract.language.inflect import nouns, verbs
from mpp_extract.language.tags import FINITE, NOUNS, VERBS
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.rulings.actors import Actors
    from mpp_extract.entities.rulings.clauses import Clause, Clauses
    from mpp_extract.tokens import Tokens

_ORDINALS = word_set("first second third latest only fourth last")
# What judges write of themselves in an opinion, and hardly anybody else does.
_WE = word_set("hold affirm reverse vacate remand")
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
# What is done in a court by the court alone.
_COURTS_DO = word_set("block halt freeze suspend invalidate reverse strike void dismiss toss enjoin overrule nullify")
_SEEN = frozenset({"saw", "seen", "watched", "heard", "had"})
_FULL_STOPS = frozenset({".", "?", "!"})
_JUDGED = word_set("wrong right mistaken correct justified unjustified incorrect unwise foolish hasty")
# What introduces a finding, and what answers a request or ruling.
_FINDING = verbs("rule find hold conclude decide say write declare determine")
_ANSWERING = word_set("deny reject dismiss overturn reverse vacate uphold affirm overrule grant allow")
# How long a jury is out.
_SPELLS = nouns("minute hour day week")
_SHARING = frozenset({"advcl", "pcomp", "prep", "xcomp"})


class Told:
    """A verb in its clause.

    verb   the token      clause  what the parse says of it
    """

    def __init__(self, verb: int, tokens: Tokens, clauses: Clauses, actors: Actors) -> None:
        self.verb, self.tokens, self.clauses, self.actors = verb, tokens, clauses, actors
        self.clause: Clause = clauses.of(verb)

    @cached_property
    def children(self) -> list[int]:
        """What hangs on the verb, in its own line."""
        return self.clauses.children(self.verb)

    @cached_property
    def first_joined(self) -> int:
        """The first of the verbs that this one is joined to by and, itself where it is joined to none."""
        tokens, node = self.tokens, self.verb
        while tokens.dep[node] == "conj" and tokens.tag[tokens.head[node]] in VERBS and tokens.head[node] < node:
            node = tokens.head[node]
        return node

    @cached_property
    def above(self) -> int:
        """The verb or noun that the clause hangs on; the verb itself where it hangs on none."""
        before = self.verb - 2
        if self.infinitive and before >= 0 and self.tokens.lower[before] in DOCUMENTS | {"vote"}:
            return before  # a decision to uphold
        return self.tokens.head[self.first_joined if self.infinitive else self.verb]

    @cached_property
    def infinitive(self) -> bool:
        """Whether to stands before it."""
        return self.clauses.infinitive(self.verb)

    @cached_property
    def carried_out(self) -> bool:
        """Whether the infinitive says what was done: voted to uphold, a decision to uphold, the first court to rule."""
        tokens, above = self.tokens, self.above
        word = tokens.lower[above]
        if self._judged(above) or self._took(above) or self._at_last():
            return True
        if tokens.tag[above] in NOUNS:
            if word in COURTS | JUDGES | PANELS or above in self.actors.courts:
                near = range(max(0, self.verb - 12), self.verb)
                holder = tokens.head[above]  # the first judge to rule on it will be asked why
                to_come = tokens.dep[above] == "nsubj" and self.clauses.modal(holder)
                return not to_come and any(tokens.lower[i] in _ORDINALS for i in near)
            return word in DOCUMENTS or word in ("vote", "move")
        return word in acts.DOING

    def _at_last(self) -> bool:
        """``threw it out, only to be reversed``: what came of it. Source: Quirk et al., 15.25."""
        return any(self.lower(c) == "only" and self.lower(c + 1) == "to" for c in self.children)

    def _judged(self, above: int) -> bool:
        """``was wrong to dismiss it``: what somebody was right or wrong to do was done.

        Source: Quirk et al., 16.76 (adjectives of the type wise).
        """
        tokens, copula = self.tokens, self.tokens.head[above]
        return (
            tokens.lower[above] in _JUDGED and tokens.dep[above] == "acomp" and tokens.lower[copula] in ("was", "were")
        )

    def _took(self, above: int) -> bool:
        """``took 40 minutes to acquit him``. Source: Karttunen, Implicative Verbs (1971)."""
        tokens = self.tokens
        if tokens.lower[above] not in ("took", "needed") or self.clauses.auxiliaries(above):
            return False
        return not _SPELLS.isdisjoint(tokens.lower[above + 1 : self.verb])

    @cached_property
    def raised(self) -> int:
        """``ruled that they must stay, denying a petition``: the verb of deciding that it goes on from, or -1.

        The parse hangs it on the clause between, whose subject can't do what only who decides does.
        """
        tokens, i = self.tokens, self.verb
        aside = tokens.dep[i] in ("advcl", "acl") and tokens.text[i - 1] == ","
        if tokens.tag[i] != "VBG" or not aside or not self._courts_only():
            return -1
        node = tokens.head[i]
        if self.actors.of(self.clauses.of(node).subject) is not None:
            return -1  # it hangs where it belongs
        for _ in range(6):
            above = tokens.head[node]
            if above == node or self.clauses.unit[above] != self.clauses.unit[i]:
                break
            deciding = tokens.lower[above] in _FINDING or tokens.lower[above] in acts.FORMS
            if deciding and tokens.tag[above] in FINITE and self.actors.of(self.clauses.of(above).subject) is not None:
                return above
            node = above
        return self._deciding_before()

    def _deciding_before(self) -> int:
        """``won't appear after a judge tossed it, ruling``: the verb of deciding right before the comma, or -1."""
        tokens, i = self.tokens, self.verb
        first, _ = self.clauses.bounds(i)
        finite = next((j for j in range(i - 2, first, -1) if tokens.tag[j] in FINITE), -1)
        if finite < 0 or tokens.lower[finite] not in acts.FORMS or tokens.dep[finite] not in ("advcl", "conj"):
            return -1
        return finite if self.actors.of(self.clauses.of(finite).subject) is not None else -1

    def _courts_only(self) -> bool:
        """Whether nobody but who decides does this: denies a petition, overturns a ruling."""
        base = acts.FORMS.get(self.lower(self.verb))
        objects = (self.lower(c) for c in self.children if self.tokens.dep[c] == "dobj")
        return base in ("side", "rule") or (
            base in _ANSWERING and any(noun in REQUESTS | ARGUMENTS | RULINGS for noun in objects)
        )

    @cached_property
    def leading(self) -> Told | None:
        """The verb that this one's clause shares its subject and truth with: would reverse it, allowing the ban."""
        if self.raised >= 0:
            return Told(self.raised, self.tokens, self.clauses, self.actors)
        tokens, node = self.tokens, self.verb
        if self.infinitive and not (self.carried_out and tokens.tag[self.above] in VERBS):
            return None
        if self.infinitive:
            return Told(self.above, tokens, self.clauses, self.actors)
        for _ in range(3):
            if tokens.dep[node] not in _SHARING and not (
                tokens.dep[node] == "conj" and tokens.tag[node] in ("VBG", "VB")
            ):
                return None
            node = tokens.head[node]
            if tokens.tag[node] in VERBS:
                return Told(node, tokens, self.clauses, self.actors) if self._subjectless() else None
        return None

    def _subjectless(self) -> bool:
        return not any(self.tokens.dep[c] in ("nsubj", "nsubjpass") for c in self.children)

    @cached_property
    def present(self) -> bool:
        """Whether the clause is in the present tense."""
        tokens = self.tokens
        if tokens.tag[self.verb] in ("VBZ", "VBP"):
            return True
        return any(tokens.lower[c] in ("is", "are", "'s", "’s") for c in self.clauses.auxiliaries(self.verb))

    @cached_property
    def full_sentence(self) -> bool:
        """Whether the line or sentence ends as sentences do, and headlines don't."""
        first, last = self.clauses.bounds(self.verb)
        return any(self.tokens.text[i] in _FULL_STOPS for i in range(max(first, last - 3), last))

    @cached_property
    def came_to_pass(self) -> bool:
        """Whether a clause of time is past, and what it hangs on, too: stayed until the court ruled."""
        tokens, verb = self.tokens, self.verb
        had = any(self.lower(c) == "had" for c in self.clauses.auxiliaries(verb))
        if tokens.tag[verb] != "VBD" and not had:
            return False
        above = tokens.head[self.first_joined]
        return tokens.tag[above] in VERBS and above != verb and not self.clauses.modal(above)

    def opened_by(self, words: frozenset[str]) -> bool:
        """Whether one of these words opens the clause."""
        tokens = self.tokens
        if self._order_opens(words):
            return True
        openings = ("mark", "advmod", "cc", "prep", "preconj")
        return any(
            tokens.lower[c] in words and c < verb and tokens.dep[c] in openings
            for verb in {self.verb, self.first_joined}
            for c in self.clauses.children(verb)
        )

    def _order_opens(self, words: frozenset[str]) -> bool:
        """Whether one of these words stands before the verb with nothing between but its subject."""
        tokens = self.tokens
        first, _ = self.clauses.bounds(self.verb)
        for i in range(self.verb - 1, max(first, self.verb - 9) - 1, -1):
            if tokens.lower[i] in words and tokens.tag[i] in ("IN", "WRB", "WP"):
                return tokens.lower[i] not in ("as", "before", "till", "until") or i < self.verb - 1
            if tokens.tag[i] in ("VBD", "VBZ", "VBP", "MD", ",", ":", ".", "WDT", "VB", "VBG"):
                return False
        return False

    @cached_property
    def clipped(self) -> bool:
        """``Toll Barred From Ferries``, ``Man Sentenced to Prison``: a passive without its auxiliary."""
        tokens, i = self.tokens, self.verb
        behind = tokens.lower[i + 1] if i + 1 < len(tokens) else ""
        if behind not in _CLIPPED.get(acts.FORMS.get(tokens.lower[i], ""), ()) or tokens.tag[i] not in ("VBN", "VBD"):
            return False
        if self.clauses.auxiliaries(i) or self.clause.subject < 0:
            return False
        return not any(tokens.dep[c] == "dobj" for c in self.children) and self.actor is None

    @cached_property
    def headline_passive(self) -> bool:
        """Whether it is such a passive in a headline."""
        return self.clipped and not self.full_sentence

    @cached_property
    def seen(self) -> bool:
        """``saw a jury acquit him``: a verb without to behind one of seeing. Source: Quirk et al., 16.52."""
        above = self.tokens.head[self.verb]
        return self.tokens.lower[above] in _SEEN and self.tokens.dep[self.verb] == "ccomp"

    @cached_property
    def in_court(self) -> bool:
        """``blocked in several courts``: what was done in a court was done by it."""
        tokens, clauses = self.tokens, self.clauses
        if acts.FORMS.get(tokens.lower[self.verb]) not in _COURTS_DO:
            return False
        return any(
            tokens.lower[noun] in COURTS and tokens.dep[noun] == "pobj"
            for c in self.children
            if tokens.lower[c] in ("in", "by") and c > self.verb
            for noun in clauses.children(c)
        )

    @cached_property
    def preposition(self) -> str:
        """The preposition that an -ing form hangs on: by blocking."""
        tokens = self.tokens
        node = self.first_joined if tokens.tag[self.verb] == "VBG" else self.verb
        return tokens.lower[tokens.head[node]] if tokens.dep[node] == "pcomp" else ""

    @cached_property
    def actor(self) -> Actor | None:
        """Who decides: the subject by the parse; where that names none, by the order of the words."""
        tokens, i, clause = self.tokens, self.verb, self.clause
        first, _ = self.clauses.bounds(i)
        if tokens.tag[i] == "VBZ" and tokens.dep[i] == "nsubj":
            return self.actors.before(i, first)  # a headline's verb, taken for the subject of the noun behind it
        if self.raised >= 0:
            return self.actors.of(self.clauses.of(self.raised).subject)
        described = self.actors.of(clause.subject) if tokens.dep[i] == "acl" else None
        if described is not None:
            return described
        if tokens.tag[i] == "VBG":
            j = i - 1
            while j > first and self.actors.timed(j):
                j -= 1
            if j >= first and tokens.tag[j] in NOUNS:
                return self.actors.before(i, first)  # his policy barring them
        if self.infinitive and self._took(self.above) and tokens.lower[clause.subject] == "it":
            return self.actors.of(next((c for c in tokens.children(self.above) if c > self.above), -1))
        if self.infinitive and tokens.lower[self.above] in DOCUMENTS:
            return self.actors.of(self.above)
        if clause.subject >= 0 and tokens.lower[clause.subject] == "we" and tokens.lower[i] in _WE:
            truths = tokens.lower[i] == "hold" and tokens.lower[i + 1 : i + 2] not in (["that"], ["the"], [","])
            return None if truths else Actor(clause.subject, "pronoun")  # we hold these truths
        if clause.subject >= 0:
            found = self.actors.of(clause.subject)
            if found is not None or tokens.tag[i] == "VBG":
                return found
        if clause.subject < 0 and len(clause.chain) > 1 and tokens.tag[clause.chain[-1]] in FINITE:
            return self.actors.before(clause.chain[-1], first)
        finite = tokens.tag[i] in ("VBD", "VBZ", "VBP", "VBN") or tokens.tag[i] not in VERBS
        return self.actors.before(i, first) if finite else None

    def lower(self, i: int) -> str:
        """The word at a token, in lower case."""
        return self.tokens.lower[i] if i >= 0 else ""
