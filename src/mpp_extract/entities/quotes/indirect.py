"""Reported statements without quotation marks: what is said, by which word, and by whom. Only with ``--indirect``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.quotes.phrases import Phrase, phrase_after
from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.groups import GROUPS
from mpp_extract.language.organizations import ORGANIZATIONS
from mpp_extract.language.persons import PERSONS
from mpp_extract.language.tags import PROPER
from mpp_extract.language.verbs import KNOW, PLAIN, PLEDGE, SAY, THINK, TOPICAL

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.candidates import Candidates
    from mpp_extract.entities.quotes.decide import Decisions
    from mpp_extract.entities.quotes.subjects import Subject

# Conjunctions that bring the reporter's own words back, behind a comma.
_TURNS = frozenset({"while", "though", "although", "even", "despite", "whereas"})
_COMPLEMENTS = frozenset({"ccomp"})
_SOURCES = PERSONS | GROUPS | ORGANIZATIONS | DOCUMENTS
# Tokens of one statement that are looked at, at most: bounds the cost.
LONGEST = 120
LEAST_WORDS = 3


CLAUSAL = SAY | THINK | KNOW


class Statement(NamedTuple):
    """A reported statement: offsets of what is said, the cue's tokens, whose it is, the who that stands for that."""

    start: int
    end: int
    cue: tuple[int, int]
    phrase: Phrase
    rule: str
    relative: int = -1


def statements(made: Decisions) -> list[Statement]:
    """The article's reported statements in reading order; those that hold a quotation are left to it."""
    found = sorted(dict.fromkeys(_Finder(made).find()), key=lambda item: (item.start, -item.end))
    tokens = made.layout.tokens
    kept: list[Statement] = []
    outer_end = -1
    for item in found:
        # Inside another statement only what a name says: he said [he hoped …] is one statement.
        named = tokens.tag[item.phrase.head] in PROPER and tokens.lower[item.cue[0]] in SAY
        if item.end > outer_end or named:
            kept.append(item)
        outer_end = max(outer_end, item.end)
    return kept


class _Finder:
    def __init__(self, made: Decisions) -> None:
        self.made = made
        self.layout, self.tokens = made.layout, made.layout.tokens
        self.candidates: Candidates = made.candidates
        self.subjects = made.candidates.subjects

    def find(self) -> list[Statement]:
        found: list[Statement | None] = []
        tokens, owner = self.tokens, self.layout.owner
        for i, word in enumerate(tokens.lower):
            if owner[i] >= 0:
                continue
            if word == "according":
                found.append(self._according(i))
            elif (word in SAY or word in THINK or word in PLEDGE or word in KNOW or word in TOPICAL) and (
                tokens.tag[i][:2] == "VB" or word in PLAIN
            ):
                found.append(self._reported(i))
        return [statement for statement in found if statement is not None]

    def _reported(self, verb: int) -> Statement | None:
        if self.subjects.passive(verb) or (self._negated(verb) and self.tokens.lower[verb] not in THINK):
            return None
        subject = self.subjects.of(verb)
        if subject is None or self.tokens.lower[subject.phrase.head] in ("i", "we", "you", "there", "what"):
            return None
        cue = (verb, verb + 1)
        for span in self._complements(verb, subject.phrase):
            statement = span and self._statement(span, cue, subject.phrase, "quotes.indirect", subject.relative)
            if statement:
                return statement
        if self.tokens.lower[verb] in SAY and self.tokens.tag[verb] in ("VBD", "VBZ", "VBP"):
            span = self._before(verb, subject.phrase)
            if span:
                return self._statement(span, (verb, verb + 1), subject.phrase, "quotes.indirect", subject.relative)
        return self._topic(verb, subject)

    def _complements(self, verb: int, phrase: Phrase) -> Iterator[tuple[int, int] | None]:
        """Where the content may be, likeliest first: clauses behind the verb, a clause with that, clauses before it."""
        tokens = self.tokens
        low, last = self.subjects.bounds(verb)
        inside = [child for child in tokens.children(verb) if low <= child < last and self.layout.owner[child] < 0]
        clausal = tokens.lower[verb] in CLAUSAL
        for child in inside:
            infinitive = tokens.dep[child] == "xcomp" and tokens.tag[child] == "VB" and tokens.lower[verb] in PLEDGE
            if child > verb and (infinitive or (clausal and tokens.dep[child] in _COMPLEMENTS)):
                yield self._after(verb, child)
        if clausal:
            yield self._with_that(verb, last)
            if any(child < verb and tokens.dep[child] in _COMPLEMENTS for child in inside):
                yield self._before(verb, phrase)

    def _with_that(self, verb: int, last: int) -> tuple[int, int] | None:
        """``agreed with the mayor that …``: a clause with that which the parse has hung on something else."""
        tokens = self.tokens
        for i in range(verb + 1, min(verb + 9, last)):
            if self.layout.owner[i] >= 0 or tokens.tag[i] in ("VBD", "VBZ", "VBP", "MD") or tokens.text[i] == ";":
                return None
            if tokens.lower[i] == "that" and tokens.tag[i] == "IN":
                end = min(i + LONGEST, last)
                return i + 1, self._cut(i + 1, end)
        return None

    def _topic(self, verb: int, subject: Subject) -> Statement | None:
        """``X announced a plan to …``, ``X called for a ban on …``: what is said is a noun phrase."""
        tokens = self.tokens
        linked = TOPICAL.get(tokens.lower[verb])
        if linked is None or tokens.tag[verb] == "VB":
            return None
        for child in tokens.children(verb):
            direct = tokens.dep[child] == "dobj" and "" in linked and tokens.tag[child] not in ("PRP", "WP", "WDT")
            if child < verb or not (direct or (tokens.dep[child] == "prep" and tokens.lower[child] in linked)):
                continue
            first, end = self._after(verb, child) or (child, child)
            span = (first if direct else child + 1, end)
            return self._statement(span, (verb, verb + 1), subject.phrase, "quotes.indirect_about", subject.relative)
        return None

    def _negated(self, verb: int) -> bool:
        return any(self.tokens.dep[child] == "neg" for child in self.tokens.children(verb))

    def _after(self, verb: int, child: int) -> tuple[int, int] | None:
        """Tokens of a complement behind the verb: its subtree, from behind ``that``, inside the sentence."""
        _, last = self.subjects.bounds(verb)
        first, end = self._subtree(child)
        first, end = max(first, verb + 1), min(end + 1, last)
        if self.tokens.lower[first] == "that" and first < child:
            first += 1
        return first, self._cut(first, end)

    def _cut(self, first: int, end: int) -> int:
        """Where a clause of the reporter's begins behind the statement: , while he …; , adding …; , but X said …"""
        tokens = self.tokens
        for i in range(first + LEAST_WORDS, end - 1):
            if tokens.text[i] != ",":
                continue
            after = tokens.lower[i + 1]
            if after in _TURNS or (tokens.tag[i + 1] == "VBG" and after in SAY):
                return i
            if after in ("but", "and") and any(tokens.lower[j] in PLAIN for j in range(i + 2, min(i + 7, end))):
                return i
        return end

    def _subtree(self, i: int) -> tuple[int, int]:
        first = end = i
        stack = [i]
        seen = 0
        while stack and seen < LONGEST:
            node = stack.pop()
            seen += 1
            first, end = min(first, node), max(end, node)
            stack += self.tokens.children(node)
        return first, end

    def _before(self, verb: int, phrase: Phrase) -> tuple[int, int] | None:
        """Tokens of the clause before ``, X said``: from the start of the sentence, or behind another report."""
        low, _ = self.subjects.bounds(verb)
        edge = self.layout.before_word(min(verb, phrase.first) - 1, low)
        if edge < low or self.tokens.text[edge] not in (",", "—", "–", "--") or self.layout.owner[edge] >= 0:
            return None
        verbs = [i for i in range(low, edge) if self.tokens.tag[i] in ("VBD", "VBZ", "VBP", "MD")]
        return (self.layout.next_word(low, edge), edge) if verbs else None

    def _according(self, i: int) -> Statement | None:
        tokens = self.tokens
        low, last = self.subjects.bounds(i)
        if i + 2 >= last or tokens.lower[i + 1] != "to":
            return None
        phrase = phrase_after(self.layout, i + 2, last)
        if phrase is None or not self._source(phrase):
            return None
        if i - 1 > low:
            end = i - 1 if tokens.text[i - 1] in (",", "—", "–", "--") else i
            span = (self.layout.next_word(low, end), end)
        else:
            comma = next((j for j in range(phrase.last, last) if tokens.text[j] == ","), None)
            if comma is None:
                return None
            span = (comma + 1, last)
        return self._statement(span, (i, i + 2), phrase, "quotes.indirect_according")

    def _source(self, phrase: Phrase) -> bool:
        """Whether a phrase after according to can be a source: somebody, a body or a document; not an age or a plan."""
        tokens = self.tokens
        head = tokens.lower[phrase.head]
        if tokens.tag[phrase.head] in ("NNP", "NNPS", "PRP", "NNS"):
            return True
        return head in _SOURCES or head.endswith(("er", "or", "ist"))

    def _statement(
        self, span: tuple[int, int], cue: tuple[int, int], phrase: Phrase, rule: str, relative: int = -1
    ) -> Statement | None:
        """The statement, without the punctuation at its ends; None where it is too short or holds a quotation."""
        first, last = span
        tokens = self.tokens
        while last > first and (tokens.tag[last - 1] == "_SP" or not tokens.text[last - 1][-1].isalnum()):
            if tokens.text[last - 1] in (")", "%") or len(tokens.text[last - 1]) > 1:
                break
            last -= 1
        while first < last and (tokens.tag[first] == "_SP" or not tokens.text[first][0].isalnum()):
            first += 1
        if last - first < LEAST_WORDS or self._quotes(first, last):
            return None
        return Statement(tokens.start[first], tokens.end[last - 1], cue, phrase, rule, relative)

    def _quotes(self, first: int, last: int) -> bool:
        numbers = {n for n in self.layout.owner[first:last] if n >= 0}
        return any(self.made.made[n].against is None for n in numbers)
