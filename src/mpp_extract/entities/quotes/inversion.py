"""Subjects behind their verb: “…,” said X, and …, said X."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.phrases import Phrase, is_time, phrase_after
from mpp_extract.language.verbs import ADDRESS, PLAIN, SAY, TELL

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout

# What was said or to whom, and no subject.
_OBJECTS = frozenset({"him", "her", "them", "me", "us", "it", "that", "reporters", "nothing", "this"})


class Inversion:
    """Finds subjects behind their verbs. ``parsed`` gives the subject that the parse names, within two tokens."""

    def __init__(self, layout: Layout, parsed: Callable[[int, int, int], Phrase | None]) -> None:
        self.layout, self.tokens, self._parsed = layout, layout.tokens, parsed

    def subject(self, verb: int, first: int, last: int) -> Phrase | None:
        """``…,” said X`` and ``…, said X``: the subject comes after the verb."""
        layout, tokens = self.layout, self.tokens
        if verb + 1 >= last or tokens.lower[verb] in TELL or not self._finite(verb):
            return None
        i = verb - 1
        while i >= first and (tokens.tag[i] in ("RB", "_SP") and layout.owner[i] < 0):
            i -= 1
        if i < first or not (layout.owner[i] >= 0 or tokens.text[i] in (",", "—", "–", "--") or i < first):
            return None
        named = tokens.tag[min(verb + 1, last - 1)] in ("NNP", "DT") and self._ends_clause(verb + 1, last)
        if layout.owner[i] < 0 and not (self._content_before(i, first) or (named and tokens.lower[verb] in PLAIN)):
            return None
        start = verb + 1
        while start < last and tokens.tag[start] == "RB" and tokens.lower[start] not in ("not", "n't"):
            start += 1
        if start >= last or layout.owner[start] >= 0 or tokens.tag[start] in ("IN", "TO", "PRP$ "):
            return None
        if tokens.lower[start] in _OBJECTS:
            return None
        if layout.owner[i] < 0 and tokens.lower[verb] not in SAY:
            return None
        if tokens.lower[verb] in ADDRESS and not self._ends_clause(start, last):
            return None
        phrase = phrase_after(layout, start, last)
        if phrase is None or is_time(layout, phrase.head):
            return None
        if (
            phrase.last < last
            and tokens.tag[phrase.last] in ("VBZ", "VBD", "VBP", "MD")
            and layout.owner[phrase.last] < 0
        ):
            return None
        return phrase

    def _finite(self, verb: int) -> bool:
        """Whether the verb can stand before its subject: a past or present form (a verb of speech by its form)."""
        tag = self.tokens.tag[verb]
        if self.tokens.lower[verb] in SAY:
            return tag in ("VBD", "VBZ", "VBP", "VBN", "VB", "NN", "NNS", "JJ")
        return tag in ("VBD", "VBZ")

    def _content_before(self, comma: int, first: int) -> bool:
        """Whether what stands before the comma can be what was said: a quotation, or a clause with its own verb."""
        before = comma - 1
        if before >= first and self.layout.owner[before] >= 0:
            return True
        tags = self.tokens.tag
        clause = any(tags[j] in ("VBZ", "VBD", "VBP", "MD") and self.layout.owner[j] < 0 for j in range(first, comma))
        # A subject with a relative clause before the verb (X, who won, said Y) is no content.
        return clause and self._parsed(comma + 1, first, comma) is None

    def _ends_clause(self, start: int, last: int) -> bool:
        phrase = phrase_after(self.layout, start, last)
        return phrase is not None and (phrase.last >= last or self.tokens.text[phrase.last] in (",", ".", ";"))
