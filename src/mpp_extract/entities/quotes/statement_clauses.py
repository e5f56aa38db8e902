"""Statements before their report, and round it: …, X said; the lake, X said, was full; …, but boats, X said, sank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.statement_ends import COMMAS, Ends, Span
from mpp_extract.language.function_words import AUXILIARIES, BE, COORDINATORS, NEGATIONS, SUBORDINATORS
from mpp_extract.language.tags import FINITE
from mpp_extract.language.verbs import CLAUSAL, TELL

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.subjects import Subjects
    from mpp_extract.language.tagged_phrases import Phrase

# How long a report inside its statement may be, in tokens.
_REPORT = 24
# Behind these a clause begins, before which a report may stand.
_OPENING = COORDINATORS | SUBORDINATORS
# What a report that is no mere aside has; who is told something is no object of it.
_GOVERNED = frozenset({"dobj", "ccomp", "xcomp"})
_HANGING = frozenset({"advcl", "relcl", "acl", "pcomp", "csubj", "mark"})


class Clauses:
    """Finds the tokens of statements that don't stand behind their verb, in one article."""

    def __init__(self, layout: Layout, subjects: Subjects, ends: Ends) -> None:
        self.layout, self.tokens, self.subjects, self.ends = layout, layout.tokens, subjects, ends

    def before(self, verb: int, phrase: Phrase) -> Span | None:
        """Tokens of the clause before ``, X said``: from the start of the sentence, or behind another report."""
        low, _ = self.subjects.bounds(verb)
        edge = self.layout.before_word(min(verb, phrase.first) - 1, low)
        if edge < low or self.tokens.text[edge] not in COMMAS or self.layout.owner[edge] >= 0:
            return None
        first = self.layout.next_word(low, edge)
        if any(child > verb and self.tokens.dep[child] == "ccomp" for child in self.tokens.children(verb)):
            return None
        if self._clause_start(first, edge, max(verb + 1, phrase.last)) != first or self.unfinished(edge):
            return None
        first = self._behind_report(first, edge)
        return (first, edge) if self._has_main_clause(first, edge) else None

    def _behind_report(self, first: int, edge: int) -> int:
        """Where what is said begins behind a semicolon, if another report stands before that; else first."""
        tokens = self.tokens
        part = next((i for i in range(edge - 1, first, -1) if tokens.text[i] == ";"), -1)
        reports = any(tokens.lower[i] in CLAUSAL and tokens.tag[i] in FINITE for i in range(first, max(part, first)))
        return part + 1 if reports else first

    def _clause_start(self, first: int, edge: int, behind: int) -> int:
        """Where the clause begins of which a report parts the subject: …, but the clerks, she said, are late.

        first where it is the sentence's; edge where no more than its conjunction stands before: …, since, she said, …
        behind: the token behind the report.
        """
        tokens = self.tokens
        if tokens.tag[edge - 1] in ("IN", "CC") and tokens.lower[edge - 1] in _OPENING:
            return edge
        if tokens.text[behind : behind + 1] != [","] or FINITE.isdisjoint(tokens.tag[behind + 1 : behind + 2]):
            return first
        for i in range(edge - 1, first, -1):
            if tokens.tag[i] in FINITE:
                return first
            if tokens.text[i] == ";" or (tokens.lower[i] in COORDINATORS and tokens.text[i - 1] in COMMAS):
                return i + 1 if any(tokens.tag[k] in FINITE for k in range(first, i)) else first
        return first

    def unfinished(self, edge: int) -> bool:
        """Whether of a clause's verb no more than an auxiliary stands before a token: There had not, he said, been …"""
        tokens, i = self.tokens, edge - 1
        while i > 0 and tokens.lower[i] in NEGATIONS:
            i -= 1
        if tokens.tag[i] not in FINITE or tokens.lower[i] not in AUXILIARIES:
            return False
        if tokens.dep[i] in ("aux", "auxpass") and tokens.head[i] > edge:
            return True
        low, _ = self.subjects.bounds(i)
        alone = not any(tokens.tag[k] in FINITE for k in range(low, i))  # Not: that is what it was, he said.
        later = any(k > edge and tokens.dep[k] in ("attr", "acomp") for k in tokens.children(i))
        return later or (tokens.lower[i] in BE and alone)

    def _has_main_clause(self, first: int, last: int) -> bool:
        """Whether a verb between two tokens carries tense and hangs on none but a report: not Before he left, …"""
        tokens, owner = self.tokens, self.layout.owner
        for i in range(first, last):
            if tokens.tag[i] in FINITE and owner[i] < 0:
                main = tokens.head[i] if tokens.dep[i] in ("aux", "auxpass") else i
                if tokens.dep[main] not in _HANGING:
                    return True
        return False

    def has_clause(self, first: int, last: int) -> bool:
        """Whether a verb that carries tense stands between two tokens, outside relative clauses right behind a noun."""
        tags, owner = self.tokens.tag, self.layout.owner
        return any(tags[i] in FINITE and owner[i] < 0 and self.tokens.dep[i] != "relcl" for i in range(first, last))

    def behind(self, first: int, last: int) -> Span | None:
        """Tokens of the clause behind an according-to phrase that ends before this token: from its comma on."""
        comma = next((j for j in range(first, last) if self.tokens.text[j] == ","), None)
        return None if comma is None else (comma + 1, self.ends.cut(comma + 1, last))

    def around(self, verb: int, phrase: Phrase) -> Span | None:
        """``The lake, three wardens said, was full``: the sentence round a report between commas."""
        tokens = self.tokens
        low, last = self.subjects.bounds(verb)
        edge = self.layout.before_word(min(verb, phrase.first) - 1, low)
        if edge <= low or tokens.text[edge] not in COMMAS or self.layout.owner[edge] >= 0:
            return None
        behind = max(verb + 1, phrase.last)
        close = next((j for j in range(behind, min(behind + _REPORT, last)) if tokens.text[j] in COMMAS), -1)
        first = self.layout.next_word(low, edge)
        if close < 0 or close + 2 >= last or self.layout.owner[self.layout.next_word(close + 1, last - 1)] >= 0:
            return None
        if any(tokens.tag[j] in FINITE for j in range(behind, close)) or self._governs(verb, behind, close):
            return None
        first = self._clause_start(first, edge, behind)
        if first == edge:
            return close + 1, self.ends.cut(close + 1, last)
        unfinished = self.unfinished(edge)
        if self._has_main_clause(first, edge) and not unfinished:
            return None
        if not self.has_clause(first, edge) and tokens.tag[first] in ("RB", "CC", "IN", "TO"):  # Now, she said, …
            first = close + 1
        more = next((j for j in range(close, last) if tokens.tag[j] in FINITE and self.layout.owner[j] < 0), -1)
        if self._hangs_alone(first) or not (unfinished or more >= 0):
            return None
        return first, self.ends.cut(close + 1, last)

    def _governs(self, verb: int, first: int, last: int) -> bool:
        """Whether the verb has an object or clause between two tokens: then the report is no mere aside."""
        tokens = self.tokens
        if any(tokens.lower[i] == "that" or tokens.dep[i] in ("nsubj", "nsubjpass") for i in range(first, last)):
            return True
        governed = _GOVERNED - {"dobj"} if tokens.lower[verb] in TELL else _GOVERNED
        return any(first <= i < last and tokens.dep[i] in governed for i in tokens.children(verb))

    def _hangs_alone(self, first: int) -> bool:
        return self.tokens.tag[first] in ("VBN", "VBG")
