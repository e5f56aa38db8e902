"""The article as news copy: which tokens stand in quotation marks, and sentences as an editor would see them.

The parser's sentences often end inside a quotation; here a quotation is one piece of the sentence round it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mpp_extract.entities.people.titles import TITLE_WORDS
from mpp_extract.entities.quotes.datelines import DATELINE
from mpp_extract.entities.quotes.marks import stretches
from mpp_extract.entities.quotes.pairing import Stretch
from mpp_extract.language.stops import TITLES
from mpp_extract.language.tagged_phrases import is_time
from mpp_extract.language.verbs import SAY

if TYPE_CHECKING:
    from mpp_extract.reading import Reading
    from mpp_extract.tokens import Tokens

STOPS = frozenset({".", "?", "!", "...", "…", "....", "?!", "!!"})
_LAST_SIGNS = frozenset(stop[-1] for stop in STOPS)
_NAME_TAGS = frozenset(("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "CD", "POS", ",", "PRP$", "RB"))
_SHORT_TITLES = TITLE_WORDS | TITLES
# How many tokens behind the marks a report may begin with, its aside included; how many of them are the name.
_REPORT, _NAME = 30, 8
# Where and when something is said, and how many words that has.
_WHERE = frozenset(("in", "on", "at", "by", "during", "after", "before", "late", "early"))
_CIRCUMSTANCE = frozenset(("IN", "DT", "NN", "NNP", "CD", "JJ", "RB", "HYPH"))
_AFTERWARDS = 7
# Lines no longer than this, most of them full, are text broken at a fixed width.
WIDEST = 100


@dataclass(slots=True)
class Sentence:
    """Tokens ``first`` to ``last`` (exclusive) of one paragraph, and the quoted stretches among them (indexes)."""

    first: int
    last: int
    paragraph: int
    stretches: list[int] = field(default_factory=list)


class Layout:
    """An article's quoted stretches, and once ``read`` is called its tokens and sentences.

    ``stretches``  what stands in quotation marks, in reading order
    ``unclosed``   words behind marks that nothing closes
    ``owner``      for each token the quoted stretch that it is in, marks included; -1 outside
    ``sentences``  in reading order
    ``sentence``   for each token the sentence it is in
    ``inside``     for each stretch its first token and the one after its last
    """

    def __init__(self, reading: Reading) -> None:
        self.text = reading.text
        self.paragraphs = attributed(reading.text, unwrapped(reading.text, reading.paragraphs))
        self.unclosed: list[tuple[int, int]] = []
        self.stretches: list[Stretch] = stretches(reading.text, self.paragraphs, self.unclosed)
        self.inside: list[tuple[int, int]] = []
        self.sentences: list[Sentence] = []

    def read(self, tokens: Tokens) -> None:
        """Lay the article's tokens out, as they are corrected."""
        self.tokens = tokens
        self.owner = [-1] * len(self.tokens)
        for n, item in enumerate(self.stretches):
            first = self.tokens.at(item.outer)
            last = max(self.tokens.before(item.after), first + 1)
            self.inside.append((first, last))
            self.owner[first:last] = [n] * (last - first)
        self.sentence = [0] * len(self.tokens)
        for n, (start, end) in enumerate(self.paragraphs):
            dateline = DATELINE.match(self.text, start, end)
            self._divide(n, self.tokens.at(dateline.end() if dateline else start), self.tokens.before(end))

    def _divide(self, paragraph: int, first: int, last: int) -> None:
        owner, text = self.owner, self.tokens.text
        sentence = Sentence(first, last, paragraph)
        i = first
        while i < last:
            n = owner[i]
            if n >= 0:
                after = min(self.inside[n][1], last)
                if not sentence.stretches or sentence.stretches[-1] != n:
                    sentence.stretches.append(n)
                ends = self._ends_after_quote(n, after, last)
            else:
                after = i + 1
                ends = text[i][-1] in _LAST_SIGNS and self._ends_after(i, after, last)
            i = after
            if ends and i < last:
                self._add(sentence, i)
                sentence = Sentence(i, last, paragraph)
        if sentence.first < last:
            self._add(sentence, last)

    def _add(self, sentence: Sentence, last: int) -> None:
        sentence.last = last
        number = len(self.sentences)
        self.sentence[sentence.first : last] = [number] * (last - sentence.first)
        self.sentences.append(sentence)

    def _ends_after(self, i: int, after: int, last: int) -> bool:
        tokens = self.tokens
        word = tokens.text[i]
        if word[-1] == "." and (word[:-1].lower() in _SHORT_TITLES or self.abbreviates(i) or self._numbers(i)):
            return False
        if word not in STOPS and not (word[-1] == "." and len(word) > 2 and self._parser_ends(after)):
            return False
        j = self.next_word(after, last)
        return j < last and (self.owner[j] >= 0 or not tokens.text[j][0].islower()) and tokens.text[j][0] not in ",;:)"

    def abbreviates(self, i: int) -> bool:
        """Whether the stop is that of a title that the tokenizer split (Capt. Ann Poe)."""
        tokens = self.tokens
        touching = i > 0 and tokens.text[i] == "." and tokens.end[i - 1] == tokens.start[i]
        return touching and tokens.lower[i - 1] in TITLES and tokens.text[i - 1][0].isupper()

    def _numbers(self, i: int) -> bool:
        """Whether the stop is that of No. before a number."""
        tokens = self.tokens
        word = tokens.lower[i - 1] if tokens.text[i] == "." and i else tokens.lower[i].rstrip(".")
        return word in ("no", "nos") and i + 1 < len(tokens) and tokens.text[i + 1][0].isdigit()

    def _parser_ends(self, after: int) -> bool:
        tokens = self.tokens
        return after < len(tokens) and tokens.sentences[tokens.sentence[after]][0] == after

    def _ends_after_quote(self, n: int, after: int, last: int) -> bool:
        item = self.stretches[n]
        final = self.text[item.start : item.end].rstrip(" \n\"'’”)")[-1:]
        if final not in ("?", "!", ".", "…"):
            return False
        j = self.next_word(after, last)
        if j >= last:
            return False
        if self.owner[j] >= 0:
            return True
        head = self.tokens.text[j][0]
        if head in "([" and final == "." and j + 1 < last and self.tokens.text[j + 1][0].isupper():
            return self.tokens.start[j] > self.tokens.end[j - 1]  # “…” (X later apologized.)
        if head.islower() or head in ",;:)—–-([":
            return False
        return not self._report_follows(j, last, closed=final == ".")

    def _report_follows(self, i: int, last: int, closed: bool) -> bool:
        """Whether a name and a reporting verb come next: “Why?” Ann Poe asked; “Why?” Ann Poe, a lawyer for X, asked.

        closed: a full stop stands in the marks. Then the report must be all: “We lost.” Ann Poe said.
        """
        tokens = self.tokens
        aside = False
        for j in range(i, min(i + _REPORT, last)):
            if self.owner[j] >= 0:
                return False
            if tokens.lower[j] in SAY and tokens.tag[j].startswith("VB") and (not aside or tokens.text[j - 1] == ","):
                return j > i and (not closed or self._says_no_more(j + 1, last))
            if tokens.text[j] == "," and j > i:
                aside = not closed
            elif (not aside and (tokens.tag[j] not in _NAME_TAGS or j - i >= _NAME)) or tokens.text[j] in STOPS:
                return False
        return False

    def _says_no_more(self, i: int, last: int) -> bool:
        """Whether a sentence ends here, or behind a time or where it was said: said Friday, said in a statement."""
        tokens = self.tokens
        if i < last and tokens.text[i] != "." and not (tokens.lower[i] in _WHERE or is_time(self, i)):
            return False
        for j in range(i, min(i + _AFTERWARDS, last)):
            if tokens.text[j] == ".":
                return True
            if self.owner[j] >= 0 or tokens.tag[j] not in _CIRCUMSTANCE:
                return False
        return i >= last

    def next_word(self, i: int, last: int) -> int:
        """The first token from i on that is no white space; ``last`` where there is none before it."""
        tags = self.tokens.tag
        while i < last and tags[i] == "_SP":
            i += 1
        return i

    def before_word(self, i: int, first: int) -> int:
        """The last token up to and including i that is no white space; ``first - 1`` where there is none."""
        tags = self.tokens.tag
        while i >= first and tags[i] == "_SP":
            i -= 1
        return i


def unwrapped(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Paragraphs of a text; lines are put together where the text is broken at a fixed width and blank lines part it.

    lines: offsets of the stretches between line breaks.
    """
    apart = [text.count("\n", lines[n][1], lines[n + 1][0]) for n in range(len(lines) - 1)]
    full = sorted(lines[n][1] - lines[n][0] for n, breaks in enumerate(apart) if breaks == 1)
    wide = max((end - start for start, end in lines), default=0)
    if len(full) < 3 or wide > WIDEST or full[len(full) // 2] < WIDEST // 2 or len(full) == len(apart):
        return lines
    joined = lines[:1]
    for breaks, (start, end) in zip(apart, lines[1:], strict=True):
        if breaks == 1:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


# Words behind a comma at a line's end are not at their end: “…,”
_COMMA_ENDS = re.compile(r",\s?[”\"’']{1,3}\Z")
_SENTENCE_ENDS = re.compile(r"[.?!:…][”\"’')\]]{0,3}\Z")
# How many lines the report behind them may be broken into, and how many characters each may have.
_REPORT_LINES, _REPORT_LINE = 3, 120


def attributed(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Paragraphs with what a comma leaves open: words at the end of a line whose report stands on lines of its own."""
    joined: list[tuple[int, int]] = []
    taken = 0  # lines of a report that were put to the words before them
    for start, end in lines:
        if joined:
            first, last = joined[-1]
            opens = not taken and _COMMA_ENDS.search(text, max(first, last - 6), last)
            more = 0 < taken < _REPORT_LINES and not _SENTENCE_ENDS.search(text, max(first, last - 5), last)
            if (opens or more) and end - start <= _REPORT_LINE and text[start] not in '“"':
                joined[-1] = (first, end)
                taken += 1
                continue
        taken = 0
        joined.append((start, end))
    return joined
