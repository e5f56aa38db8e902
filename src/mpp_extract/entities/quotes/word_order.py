"""A reporting verb's subject by the order of the words, where the parse names none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.bearers import bearer
from mpp_extract.language.function_words import BE, DO, HAVE
from mpp_extract.language.tagged_phrases import SUBJECTS, Phrase, is_time, phrase_after, phrase_at, phrase_before
from mpp_extract.language.tags import NOUNS, PROPER
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout

_AUX = BE | HAVE | DO
_CLOSES = frozenset({",", "—", "–", "--", ")"})
# Words between a subject and its verb, besides adverbs and auxiliaries.
_BETWEEN = word_set("also then later")
# What stands before an age behind a name.
_OF_AGES = word_set("then now aged age about")


class Order:
    """Reads subjects off the order of one article's words."""

    def __init__(self, layout: Layout) -> None:
        self.layout, self.tokens = layout, layout.tokens

    def subject(self, verb: int, first: int) -> Phrase | None:
        """The subject by the order of the words: just before the verb, or at the start of its clause."""
        tokens, layout = self.tokens, self.layout
        i = self._before_time(verb - 1, first)
        while i >= first and self._between(i):
            i -= 1
        if i < first or layout.owner[i] >= 0:
            return None
        if tokens.text[i] in _CLOSES:
            return self._before_aside(i, first)
        if tokens.tag[i] == "CC":
            return None
        if tokens.tag[i] in ("WP", "WDT"):
            return self.antecedent(verb, i, first, verb)
        phrase = phrase_before(self.layout, i, max(first, self._clause_start(i, first)))
        if phrase and phrase.first - 2 >= first and tokens.lower[phrase.first - 2] == "who":
            return self.antecedent(verb, phrase.first - 2, first, verb)  # X, who is chairman of Y said
        return phrase

    def _between(self, i: int) -> bool:
        """Whether the token can stand between a subject and its verb."""
        if self.layout.owner[i] >= 0:
            return False
        lower = self.tokens.lower[i]
        return self.tokens.tag[i] in ("RB", "MD", "_SP") or lower in _AUX or lower in _BETWEEN

    def _before_time(self, i: int, first: int) -> int:
        """The token before a time that stands between subject and verb: X on Tuesday said."""
        if i > first and is_time(self.layout, i) and self.layout.owner[i] < 0:
            i -= 1
            while i > first and self.tokens.lower[i] in ("on", "late", "early", "last", "this", "earlier"):
                i -= 1
        return i

    def _before_aside(self, i: int, first: int) -> Phrase | None:
        """``X, a lawyer for Y, said``: the noun phrase at the start of the clause; or the one before an age."""
        tokens = self.tokens
        aged = self._before_age(i, first)
        if aged is not None:
            return aged
        start = self._clause_start(i, first)
        while start < i and tokens.tag[start] in ("CC", "RB", ",", "_SP", "UH"):
            start += 1
        if start < i and tokens.lower[start] in ("as", "when", "while", "if", "because", "although", "though", "since"):
            start += 1
        elif start < i and (tokens.tag[start] in ("IN", "TO", "VBG", "VBN", "WRB") or is_time(self.layout, start)):
            comma = next((j for j in range(start, i) if tokens.text[j] == ","), None)
            if comma is None:
                return None
            start = comma + 1
        phrase = phrase_after(self.layout, start, i)
        return (
            phrase if phrase and (tokens.tag[phrase.head] in NOUNS or tokens.lower[phrase.head] in SUBJECTS) else None
        )

    def _before_age(self, i: int, first: int) -> Phrase | None:
        """``After X, then 44, said``: the name before an age that commas set off."""
        tokens, j = self.tokens, i - 1
        if j - 2 < first or tokens.tag[j] != "CD" or not tokens.text[j].isdigit():
            return None
        while j - 1 > first and tokens.lower[j - 1] in _OF_AGES:
            j -= 1
        if tokens.text[j - 1] != "," or j - 2 < first or tokens.tag[j - 2] not in PROPER:
            return None
        return phrase_before(self.layout, j - 2, max(first, self._clause_start(j - 2, first)))

    def _clause_start(self, i: int, first: int) -> int:
        """Where the clause of token i begins: behind a quotation, a semicolon, a colon, ``, but`` or ``that``."""
        tokens, owner = self.tokens, self.layout.owner
        j = i
        while j >= first:
            if owner[j] >= 0 or tokens.text[j] in (";", ":") or (tokens.lower[j] == "that" and tokens.tag[j] == "IN"):
                break
            if tokens.lower[j] in ("but", "and") and j > first and tokens.text[j - 1] == "," and j < i:
                break
            j -= 1
        return j + 1

    def antecedent(self, verb: int, relative: int, first: int, last: int) -> Phrase | None:
        """What a relative pronoun stands for: by the parse, else the noun phrase before it."""
        tokens, layout = self.tokens, self.layout
        head = bearer(tokens, tokens.head[verb]) if tokens.lower[relative] == "who" else tokens.head[verb]
        if (
            tokens.dep[verb] == "relcl"
            and first <= head < relative
            and layout.owner[head] < 0
            and tokens.tag[head] in NOUNS
        ):
            return phrase_at(layout, head, first, relative)
        i = relative - 1
        while i >= first and tokens.text[i] in (",", ")", "—"):
            i = self._skip_bracket(i, first) - 1 if tokens.text[i] == ")" else i - 1
        return phrase_before(layout, i, first) if i >= first and layout.owner[i] < 0 else None

    def _skip_bracket(self, i: int, first: int) -> int:
        j = i
        while j > first and self.tokens.text[j] not in ("(", "["):
            j -= 1
        return j if i - j < 12 else i
