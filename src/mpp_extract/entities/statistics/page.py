"""What the readers of numbers look at."""

from __future__ import annotations

from dataclasses import dataclass

from mpp_extract.tokens import Tokens

_ROUND = 30  # tokens of a sentence to each side of a number that tell what is talked about


@dataclass(frozen=True, slots=True)
class Page:
    """A text and its parse."""

    text: str
    tokens: Tokens

    def words(self, start: int) -> list[str]:
        """Lower-case words of the sentence that holds the offset, near it."""
        i = min(self.tokens.at(start), len(self.tokens) - 1)
        if i < 0:
            return []
        first, last = self.tokens.sentences[self.tokens.sentence[i]]
        return self.tokens.lower[max(first, i - _ROUND) : min(last, i + _ROUND)]
