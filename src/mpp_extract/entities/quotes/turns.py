"""Turns of phrase that give somebody's words without a reporting verb of their own: for X, it was “…”; “…” — X."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.candidate import Candidate, candidate
from mpp_extract.entities.quotes.evidence import elsewhere, reports
from mpp_extract.entities.quotes.evidence.doubts import ACROSS_TO_END
from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.function_words import BE, DO, HAVE
from mpp_extract.language.inflect import singular
from mpp_extract.language.speech_nouns import SPEECH
from mpp_extract.language.tagged_phrases import Phrase, phrase_after, phrase_at
from mpp_extract.language.tags import PROPER

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.subjects import Subjects

# How far before the marks the verb stands that nothing but a comma parts from them, in tokens.
_NEXT = 2
_IS = BE | HAVE | DO


class Turns:
    """Finds the candidates that such turns give; n is a stretch, j the token that the turn is known by."""

    def __init__(self, layout: Layout, subjects: Subjects) -> None:
        self.layout, self.tokens, self.subjects = layout, layout.tokens, subjects

    def according(self, j: int, crossed: int, ahead: bool = False) -> list[Candidate]:
        """``according to X``; ahead of the words (According to X, …) a report between goes before it."""
        tokens = self.tokens
        if j + 2 >= len(tokens) or tokens.lower[j + 1] != "to":
            return []
        phrase = phrase_after(self.layout, j + 2, min(len(tokens), j + 32))
        row = elsewhere.ACCORDING_BEFORE if ahead else elsewhere.ACCORDING
        return [candidate(row, (j, j + 2), phrase, (ACROSS_TO_END, crossed))] if phrase else []

    def per(self, j: int) -> list[Candidate]:
        """``“…,” per X``: who is named, or somebody, and nothing that is counted (20 dollars per tenant)."""
        tokens = self.tokens
        phrase = phrase_after(self.layout, j + 1, min(len(tokens), j + 32))
        if phrase is None or (tokens.tag[phrase.head] not in PROPER and tokens.tag[phrase.first] not in ("DT", "PRP$")):
            return []
        return [candidate(elsewhere.PER, (j, j + 1), phrase)]

    def put(self, j: int, tight: bool) -> list[Candidate]:
        """``As X put it, … “…”``; ``X put it best: “…”``."""
        subject = self.subjects.of(j)
        if subject is None:
            return []
        return [candidate(reports.PUT_BEFORE if tight else reports.PUT_WITHIN, (j, j + 1), subject.phrase)]

    def spoke_by_being(self, j: int, sign: str, distance: int) -> list[Candidate] | None:
        """``X was less diplomatic: “…”``; ``the rule was, “…”``; None where nothing but was is said."""
        lower = self.tokens.lower
        subject = self.subjects.of(j) if sign == ":" or (sign == "," and distance == _NEXT) else None
        if subject is None or subject.how == "shared":
            return [] if sign == ":" else None
        head = subject.phrase.head
        if sign == "," and singular(lower[head]) not in DOCUMENTS and lower[head] not in SPEECH:
            return None
        owner = self._owner(subject.phrase) if lower[head] in SPEECH else None
        return [candidate(reports.WAS_BEFORE, (j, j), owner or subject.phrase, shared=True)]

    def _owner(self, phrase: Phrase) -> Phrase | None:
        """``X's answer was: “…”``, ``Her answer was: “…”``: who gives it."""
        tokens = self.tokens
        for i in tokens.children(phrase.head):
            if tokens.dep[i] == "poss" and phrase.first <= i < phrase.head:
                return phrase_at(self.layout, i, phrase.first, phrase.head)
        return None

    def credit(self, n: int, j: int) -> list[Candidate]:
        """``“….” — Sen. X``: a name behind a dash that closes the paragraph."""
        tokens, item = self.tokens, self.layout.stretches[n]
        last = self.layout.sentences[self.layout.sentence[j]].last
        phrase = phrase_after(self.layout, j + 1, last) if self.layout.text[item.end - 1] in ".!?…" else None
        if phrase is None or not tokens.text[phrase.head][0].isupper():
            return []
        closes = phrase.last >= last or tokens.text[phrase.last] in (",", "(", ".")
        report = any(tokens.tag[i] in ("VBD", "VBZ", "VBP", "MD") for i in range(phrase.last, last))
        return [candidate(reports.CREDITED, (j, j), phrase)] if closes and not report else []

    def remembered(self, j: int) -> list[Candidate]:
        """``“…” is how X remembers it``."""
        tokens = self.tokens
        way = tokens.lower[j + 1 : j + 2] in (["how"], ["what"]) or tokens.lower[j + 1 : j + 3] == ["the", "way"]
        if not way:
            return []
        for i in range(j + 2, min(j + 25, len(tokens))):
            if tokens.tag[i] in ("VBZ", "VBD", "VBP") and tokens.lower[i] not in _IS:
                subject = self.subjects.of(i)
                inside = subject is not None and subject.phrase.first > j
                return [candidate(reports.REMEMBERED, (i, i + 1), subject.phrase)] if subject and inside else []
        return []
