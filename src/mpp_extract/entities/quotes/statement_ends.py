"""Where a statement ends: before a turn of the reporter's, another report, a source; and what is trimmed off it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes import statement_refusals as refusals
from mpp_extract.entities.quotes.embedding import Embedding
from mpp_extract.language.function_words import DO, HAVE
from mpp_extract.language.tags import FINITE
from mpp_extract.language.verbs import CUES, PLAIN, SAY
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.subjects import Subjects

Span = tuple[int, int]

COMMAS = frozenset({",", "—", "–", "--"})
# Conjunctions that bring the reporter's own words back, behind a comma.
_TURNS = word_set("while though although even despite whereas")


class Ends:
    """Finds the ends of statements in one article."""

    def __init__(self, layout: Layout, subjects: Subjects) -> None:
        self.layout, self.tokens, self.subjects = layout, layout.tokens, subjects
        self.embedding = Embedding(layout)

    def cut(self, first: int, end: int) -> int:
        """Where a clause of the reporter's begins behind the statement: , while he …; , adding …; , but X said …"""
        tokens = self.tokens
        end = self._before_report(first, end)
        for i in range(first + refusals.LEAST_WORDS, end - 1):
            if self.layout.owner[i] >= 0:
                continue
            if tokens.tag[i] == "CC" and self._reports_again(i, end):
                return i
            after, comma = tokens.lower[i + 1], tokens.text[i] == ","
            aside = after in _TURNS or (after, *tokens.lower[i + 2 : i + 3]) == ("even", "as")
            calling = comma and tokens.tag[i + 1] == "VBG" and (after in CUES or self._closing_source(i + 1, end))
            if calling or (aside and (tokens.text[i] in COMMAS or self._dash(i))):
                return i
            if (
                comma
                and after in ("but", "and")
                and any(tokens.lower[j] in PLAIN for j in range(i + 2, min(i + 7, end)))
            ):
                return i
        return end

    def _before_report(self, first: int, end: int) -> int:
        """The end without a report of somebody else's that closes the sentence: …, a clerk who saw it said."""
        tokens, last = self.tokens, end - 1
        while last > first and not tokens.text[last][0].isalnum():
            last -= 1
        if tokens.lower[last] not in PLAIN or tokens.tag[last] not in FINITE:
            return end
        subject = self.subjects.of(last)
        comma = subject.phrase.first - 1 if subject and subject.how != "inverted" else -1
        return comma if comma > first + refusals.LEAST_WORDS and tokens.text[comma] in COMMAS else end

    def _closing_source(self, according: int, end: int) -> bool:
        """Whether an according-to phrase is the last of what is left: it is of the report, too."""
        tokens = self.tokens
        return tokens.lower[according] == "according" and "," not in tokens.text[according:end]

    def _dash(self, i: int) -> bool:
        """Whether a hyphen stands for a dash: between blanks."""
        tokens = self.tokens
        return tokens.text[i] == "-" and tokens.end[i - 1] < tokens.start[i] and tokens.end[i] < tokens.start[i + 1]

    def _reports_again(self, conjunction: int, end: int) -> bool:
        """Whether another report of the same subject follows an and or but: said it was late and urged them to go."""
        tokens, i = self.tokens, conjunction + 1
        while i < end and (tokens.tag[i] in ("RB", "MD") or tokens.lower[i] in DO | HAVE):
            i += 1
        return i < end and self.layout.owner[i] < 0 and self._says_again(i)

    def _says_again(self, verb: int) -> bool:
        tokens = self.tokens
        past = tokens.lower[verb - 1] in DO or tokens.lower[verb - 2 : verb - 1] == ["did"]
        tag = tokens.tag[verb] if tokens.lower[verb] in SAY else ""
        return tag in ("VBD", "VBZ") or (tag == "VB" and past)

    def report_before(self, verb: int) -> int:
        """The report whose statement another one, with the same subject, ends: said it was late and urged Y to go.

        The verb itself where there is none.
        """
        tokens, i = self.tokens, verb - 1
        if tokens.dep[verb] != "conj" or not self._says_again(verb):
            return verb
        while i > 0 and (tokens.tag[i] in ("RB", "MD") or tokens.lower[i] in DO | HAVE):
            i -= 1
        outer = self.embedding.outer(verb) if tokens.tag[i] == "CC" else -1
        return outer if outer >= 0 else verb

    def trimmed(self, first: int, last: int) -> Span:
        """The tokens without white space and punctuation at their ends; a quotation at an end is whole."""
        tokens, owner, inside = self.tokens, self.layout.owner, self.layout.inside
        while last > first and owner[last - 1] < 0 and self._bare(last - 1):
            last -= 1
        while first < last and owner[first] < 0 and (tokens.tag[first] == "_SP" or not tokens.text[first][0].isalnum()):
            first += 1
        while last + 1 < len(tokens) and self._bound(last):
            last += 2
        if first < last and owner[last - 1] >= 0:
            last = inside[owner[last - 1]][1]
        if first < last and owner[first] >= 0:
            first = inside[owner[first]][0]
        return first, last

    def _bound(self, i: int) -> bool:
        """Whether a hyphen binds the word before it to the next, of which the parse has made another clause."""
        tokens = self.tokens
        tight = tokens.end[i - 1] == tokens.start[i] and tokens.end[i] == tokens.start[i + 1]
        return tokens.text[i] == "-" and tight and self.layout.owner[i + 1] < 0

    def _bare(self, i: int) -> bool:
        text = self.tokens.text[i]
        if self.tokens.tag[i] == "_SP" or text in COMMAS or (self.tokens.tag[i] == "CC" and text.islower()):
            return True
        return not text[-1].isalnum() and text not in (")", "%") and len(text) == 1
