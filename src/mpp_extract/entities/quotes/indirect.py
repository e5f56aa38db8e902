"""Reported statements without quotation marks: what is said, by which word, and by whom. Only with ``--indirect``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.quotes import statement_refusals as refusals
from mpp_extract.entities.quotes.evidence import statements as forms
from mpp_extract.entities.quotes.phrases import Phrase, phrase_after
from mpp_extract.entities.quotes.subjects import Subject
from mpp_extract.language.tags import FINITE, PROPER, VERBS
from mpp_extract.language.verbs import KNOW, PLAIN, PLEDGE, SAY, THINK, TOPICAL
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Form, refusing

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.decide import Decisions
    from mpp_extract.reading import Reading

# Conjunctions that bring the reporter's own words back, behind a comma.
_TURNS = word_set("while though although even despite whereas")
_COMMAS = frozenset({",", "—", "–", "--"})
# Tokens of one statement that are looked at, at most: bounds the cost.
LONGEST = 120
CLAUSAL = SAY | THINK | KNOW
REPORTING = CLAUSAL | PLEDGE | TOPICAL.keys()


Span = tuple[int, int]


class Statement(NamedTuple):
    """A reported statement: offsets of what is said, the cue's tokens, whose it is, the who that stands for that."""

    start: int
    end: int
    cue: tuple[int, int]
    phrase: Phrase
    form: Form
    relative: int = -1


def statements(reading: Reading, made: Decisions) -> list[Statement]:
    """The article's reported statements in reading order; what was refused is kept on the reading."""
    found = sorted(dict.fromkeys(_Finder(reading, made).find()), key=lambda item: (item.start, -item.end))
    tokens = made.layout.tokens
    kept: list[Statement] = []
    outer_end = -1
    for item in found:
        # Inside another statement only what a name says: he said [he hoped …] is one statement.
        named = tokens.tag[item.phrase.head] in PROPER and tokens.lower[item.cue[0]] in SAY
        against = refusing((refusals.INSIDE,), item.end, outer_end, named)
        if against is None:
            kept.append(item)
        else:
            reading.refuse(against, item.start, item.end)
        outer_end = max(outer_end, item.end)
    return kept


class _Finder:
    def __init__(self, reading: Reading, made: Decisions) -> None:
        self.reading, self.layout, self.tokens = reading, made.layout, made.layout.tokens
        self.quoted = [decision.against is None for decision in made.made]
        self.subjects = made.candidates.subjects

    def find(self) -> list[Statement]:
        found: list[Statement | None] = []
        tokens, owner = self.tokens, self.layout.owner
        for i, word in enumerate(tokens.lower):
            if owner[i] >= 0:
                continue
            if word == "according":
                found.append(self._according(i))
            elif word in REPORTING and (tokens.tag[i] in VERBS or word in PLAIN):
                found.append(self._reported(i))
        return [statement for statement in found if statement is not None]

    def _reported(self, verb: int) -> Statement | None:
        subject = self.subjects.of(verb)
        considered = refusals.Verb(self.tokens, self.subjects, verb, subject.phrase if subject else None)
        against = refusing(refusals.VERBS, considered)
        if against is not None:
            self.reading.refuse(against, self.tokens.start[verb], self.tokens.end[verb])
        if against is not None or subject is None:
            return None
        for form, span in self._complements(verb, subject.phrase):
            statement = span and self._statement(span, (verb, verb + 1), subject, form)
            if statement:
                return statement
        if self.tokens.lower[verb] in SAY and self.tokens.tag[verb] in ("VBD", "VBZ", "VBP"):
            span = self._before(verb, subject.phrase)
            if span:
                return self._statement(span, (verb, verb + 1), subject, forms.AHEAD)
        return self._topic(verb, subject)

    def _complements(self, verb: int, phrase: Phrase) -> Iterator[tuple[Form, Span | None]]:
        """Where the content may be, likeliest first: clauses behind the verb, a clause with that, clauses before it."""
        tokens = self.tokens
        low, last = self.subjects.bounds(verb)
        inside = [child for child in tokens.children(verb) if low <= child < last and self.layout.owner[child] < 0]
        clausal = tokens.lower[verb] in CLAUSAL
        for child in inside:
            infinitive = tokens.dep[child] == "xcomp" and tokens.tag[child] == "VB" and tokens.lower[verb] in PLEDGE
            if child > verb and (infinitive or (clausal and tokens.dep[child] == "ccomp")):
                yield forms.INFINITIVE if infinitive else forms.CLAUSE, self._after(verb, child)
        if clausal:
            yield forms.THAT, self._with_that(verb, last)
            if any(child < verb and tokens.dep[child] == "ccomp" for child in inside):
                yield forms.AHEAD, self._before(verb, phrase)

    def _with_that(self, verb: int, last: int) -> Span | None:
        """``agreed with the mayor that …``: a clause with that which the parse has hung on something else."""
        tokens = self.tokens
        for i in range(verb + 1, min(verb + 9, last)):
            if self.layout.owner[i] >= 0 or tokens.tag[i] in FINITE or tokens.text[i] == ";":
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
            return self._statement(span, (verb, verb + 1), subject, forms.OBJECT if direct else forms.PREPOSITION)
        return None

    def _after(self, verb: int, child: int) -> Span | None:
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
        for i in range(first + refusals.LEAST_WORDS, end - 1):
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

    def _before(self, verb: int, phrase: Phrase) -> Span | None:
        """Tokens of the clause before ``, X said``: from the start of the sentence, or behind another report."""
        low, _ = self.subjects.bounds(verb)
        edge = self.layout.before_word(min(verb, phrase.first) - 1, low)
        if edge < low or self.tokens.text[edge] not in _COMMAS or self.layout.owner[edge] >= 0:
            return None
        verbs = [i for i in range(low, edge) if self.tokens.tag[i] in FINITE]
        return (self.layout.next_word(low, edge), edge) if verbs else None

    def _according(self, i: int) -> Statement | None:
        tokens = self.tokens
        low, last = self.subjects.bounds(i)
        if i + 2 >= last or tokens.lower[i + 1] != "to":
            return None
        phrase = phrase_after(self.layout, i + 2, last)
        if phrase is None:
            return None
        if refusing((refusals.NO_SOURCE,), tokens, phrase):
            self.reading.refuse(refusals.NO_SOURCE, tokens.start[i], tokens.end[i + 1])
            return None
        form = forms.ACCORDING_BEHIND
        if i - 1 > low:
            end = i - 1 if tokens.text[i - 1] in _COMMAS else i
            span = (self.layout.next_word(low, end), end)
        else:
            form = forms.ACCORDING_AHEAD
            comma = next((j for j in range(phrase.last, last) if tokens.text[j] == ","), None)
            if comma is None:
                return None
            span = (comma + 1, last)
        return self._statement(span, (i, i + 2), Subject(phrase, "order"), form)

    def _statement(self, span: Span, cue: Span, subject: Subject, form: Form) -> Statement | None:
        """The statement, without the punctuation at its ends; None where it is too short or holds a quotation."""
        first, last = span
        tokens = self.tokens
        while last > first and (tokens.tag[last - 1] == "_SP" or not tokens.text[last - 1][-1].isalnum()):
            if tokens.text[last - 1] in (")", "%") or len(tokens.text[last - 1]) > 1:
                break
            last -= 1
        while first < last and (tokens.tag[first] == "_SP" or not tokens.text[first][0].isalnum()):
            first += 1
        if first >= last:
            return None
        start, end = tokens.start[first], tokens.end[last - 1]
        against = refusing(refusals.SAID, refusals.Said(first, last, self.layout.owner, self.quoted))
        if against is not None:
            self.reading.refuse(against, start, end)
            return None
        return Statement(start, end, cue, subject.phrase, form, subject.relative)
