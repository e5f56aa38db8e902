"""What the readers of numbers look at."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mpp_extract.tokens import Tokens

_WORD = re.compile(r"[a-z&]+")
_NEAR = 400  # characters of a paragraph to each side
_ROUND = 30  # tokens of a sentence to each side of a number that tell what is talked about


@dataclass(frozen=True, slots=True)
class Page:
    """A text and its parse.

    no_years   Where figures start that look like years and were read as quantities when dates were looked for.
    """

    text: str
    tokens: Tokens
    no_years: frozenset[int] = frozenset()

    def before(self, start: int) -> str:
        """The lower-case word before the one at the offset, or none."""
        i = self.tokens.at(start) - 1
        return self.tokens.lower[i] if i >= 0 else ""

    def paragraph(self, start: int) -> set[str]:
        """Lower-case words of the paragraph that holds the offset, near it."""
        first = self.text.rfind("\n", max(0, start - _NEAR), start) + 1 or max(0, start - _NEAR)
        last = self.text.find("\n", start, start + _NEAR)
        return set(_WORD.findall(self.text[first : last if last > 0 else start + _NEAR].lower()))

    def words(self, start: int) -> list[str]:
        """Lower-case words of the sentence that holds the offset, near it."""
        i = min(self.tokens.at(start), len(self.tokens) - 1)
        if i < 0:
            return []
        first, last = self.tokens.sentences[self.tokens.sentence[i]]
        return self.tokens.lower[max(first, i - _ROUND) : min(last, i + _ROUND)]
