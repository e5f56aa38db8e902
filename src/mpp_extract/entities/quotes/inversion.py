"""Subjects behind their verb: “…,” said X, and …, said X."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from mpp_extract.language.function_words import NEGATIONS
from mpp_extract.language.tagged_phrases import Phrase, is_time, phrase_after
from mpp_extract.language.tagging import says_first
from mpp_extract.language.tags import FINITE, NOUNS, PROPER
from mpp_extract.language.verbs import ADDRESS, CALL, PLAIN, SAY, TELL
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout

# What stands behind these is told or called something, and says nothing: on “Dawn Today,” called the plan “…”
_NEVER = TELL | (CALL - SAY)
# What was said or to whom, and no subject.
_OBJECTS = word_set("him her them me us it that reporters nothing this")
_COMMAS = frozenset({",", "—", "–", "--"})


class Inversion:
    """Finds subjects behind their verbs. ``parsed`` gives the subject that the parse names, within two tokens."""

    def __init__(self, layout: Layout, parsed: Callable[[int, int, int], Phrase | None]) -> None:
        self.layout, self.tokens, self._parsed = layout, layout.tokens, parsed

    def subject(self, verb: int, first: int, last: int) -> Phrase | None:
        """``…,” said X`` and ``…, said X``: the subject comes after the verb."""
        if verb + 1 >= last or self.tokens.lower[verb] in _NEVER or not self._finite(verb):
            return None
        before = verb - 1
        while before >= first and self._passed_over(before):
            before -= 1
        opens = before < first and says_first(self.tokens, verb)
        if not opens and (before < first or not self._follows_content(verb, before, first, last)):
            return None
        start = verb + 1
        while start < last and self.tokens.tag[start] == "RB" and self.tokens.lower[start] not in NEGATIONS:
            start += 1
        if start >= last or not self._may_begin(verb, start, last):
            return None
        phrase = phrase_after(self.layout, start, last)
        return None if phrase is None or self._does_something_else(phrase, last) else phrase

    def _passed_over(self, i: int) -> bool:
        """Whether the token before a verb is an adverb of the reporter's."""
        return self.tokens.tag[i] in ("RB", "_SP") and self.layout.owner[i] < 0

    def _follows_content(self, verb: int, before: int, first: int, last: int) -> bool:
        """Whether what was said stands before the verb: a quotation, or behind a comma a clause."""
        if self.layout.owner[before] >= 0:
            return True
        word = self.tokens.lower[verb]
        if self.tokens.text[before] not in _COMMAS or word not in SAY:
            return False
        if self._content_before(before, first) or self._parts_subject(verb, before, first, last):
            return True
        if word not in PLAIN or self.tokens.tag[verb + 1] not in ("NNP", "DT") or self._has_bearer(verb, first, last):
            return False
        return self._ends_clause(verb + 1, last)

    def _parts_subject(self, verb: int, comma: int, first: int, last: int) -> bool:
        """``The river, warns the clerk, could rise``: a report between a subject that has no aside and its verb."""
        tokens = self.tokens
        if tokens.tag[verb] not in ("VBZ", "VBD") or tokens.tag[comma - 1] not in NOUNS:
            return False
        if any(tokens.text[i] in _COMMAS or tokens.tag[i] in FINITE for i in range(first, comma)):
            return False
        phrase = phrase_after(self.layout, verb + 1, last)
        if phrase is None or phrase.last >= last or tokens.text[phrase.last] not in _COMMAS:
            return False
        close = next((i for i in range(last - 1, phrase.last - 1, -1) if tokens.text[i] in _COMMAS), last)
        return close + 1 < last and tokens.tag[close + 1] in FINITE

    def _has_bearer(self, verb: int, first: int, last: int) -> bool:
        """Whether the parse gives the verb a name before it and an aside: X, a baker, asked the board."""
        subject = self._parsed(verb, first, last)
        if subject is None or subject.last >= verb:
            return False
        return self.tokens.tag[subject.head] in PROPER and self.tokens.text[subject.last] == ","

    def _may_begin(self, verb: int, start: int, last: int) -> bool:
        """Whether a subject can begin at the token behind a verb."""
        if self.layout.owner[start] >= 0 or self.tokens.tag[start] in ("IN", "TO"):
            return False
        if self.tokens.lower[start] in _OBJECTS:
            return False
        return self.tokens.lower[verb] not in ADDRESS or self._ends_clause(start, last)

    def _does_something_else(self, phrase: Phrase, last: int) -> bool:
        """Whether the phrase is the subject of a verb behind it (“…,” said X laughed), or a time."""
        after = phrase.last
        if is_time(self.layout, phrase.head):
            return True
        return after < last and self.tokens.tag[after] in FINITE and self.layout.owner[after] < 0

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
        clause = any(tags[j] in FINITE and self.layout.owner[j] < 0 for j in range(first, comma))
        # A subject with a relative clause before the verb (X, who won, said Y) is no content.
        return clause and self._parsed(comma + 1, first, comma) is None

    def _ends_clause(self, start: int, last: int) -> bool:
        phrase = phrase_after(self.layout, start, last)
        return phrase is not None and (phrase.last >= last or self.tokens.text[phrase.last] in (",", ".", ";"))
