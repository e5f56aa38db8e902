"""The leading subject of a sentence: whom the reader has in mind when the next sentence begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout

# How far into a sentence its main subject is looked for, in tokens.
REACH = 40


class Leading:
    """Finds the main subjects of one article's sentences; what was found is kept."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self._kept: dict[int, int] = {}

    def of(self, sentence: int) -> int:
        """The head token of the sentence's main subject, outside quotations; -1 where there is none."""
        if sentence not in self._kept:
            self._kept[sentence] = self._find(sentence)
        return self._kept[sentence]

    def before(self, token: int) -> int:
        """The main subject of the sentence right before the token's, in the same paragraph; -1 for none."""
        number = self.layout.sentence[token]
        sentences = self.layout.sentences
        if not number or sentences[number - 1].paragraph != sentences[number].paragraph:
            return -1
        return self.of(number - 1)

    def _find(self, sentence: int) -> int:
        tokens, owner = self.layout.tokens, self.layout.owner
        first, last = self.layout.sentences[sentence].first, self.layout.sentences[sentence].last
        for i in range(first, min(last, first + REACH)):
            if owner[i] >= 0 or tokens.dep[i] not in ("nsubj", "nsubjpass"):
                continue
            # The parser's sentences are often longer: a verb that hangs on another sentence's is its own main one.
            above = tokens.head[tokens.head[i]]
            if above == tokens.head[i] or not first <= above < last:
                return i
        return -1
