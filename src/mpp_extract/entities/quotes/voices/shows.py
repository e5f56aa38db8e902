"""Programmes, and who hosts them: “Dawn Today” host X; X, host of “Dawn Today”; X, who hosts the show.

Source: Associated Press Stylebook, composition titles (programmes stand in quotation marks).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.voices import role_words as words
from mpp_extract.entities.quotes.voices.standing import NOTHING, Standing

if TYPE_CHECKING:
    from mpp_extract.entities.people.mentions import NameMention
    from mpp_extract.entities.quotes.voices.complements import Complements
    from mpp_extract.entities.quotes.voices.voices import Voices

# Labels of what the recogniser takes for programmes.
_LABELS = frozenset({"WORK_OF_ART", "ORG"})
# How far behind a name the noun for its bearer stands, in tokens.
_BEHIND = 8
# A word of a title that has no capital is no longer than this (of, the). Source: Associated Press Stylebook.
_SMALL = 3


class Shows:
    """Finds the programmes that an article's people host."""

    def __init__(self, voices: Voices, titles: Complements) -> None:
        self.voices, self.tokens, self.layout, self.titles = voices, voices.tokens, voices.layout, titles
        named = [entity for entity in self.tokens.entities if entity.label in _LABELS]
        self.last = {entity.last: entity.first for entity in named}
        self.works = {entity.first: entity.last for entity in named if entity.label == "WORK_OF_ART"}

    def hosted(self, mention: NameMention) -> Standing:
        """What the words round a name say of the programme that its bearer hosts."""
        before = self._before(mention)
        return before if before.role else self._behind(mention)

    def _before(self, mention: NameMention) -> Standing:
        tokens, noun = self.tokens, mention.first - 1
        if noun < 1 or tokens.lower[noun] not in words.HOSTS:
            return NOTHING
        first = noun
        while first > 1 and (self.titles.hyphen(first - 1) or self.titles.hyphen(first)):
            first -= 1  # co-host
        start = self._title_before(first)
        if start < 0:
            return NOTHING
        outer = start
        while outer > 0 and tokens.lower[outer - 1].rstrip(".") in words.QUALIFIERS:
            outer -= 1  # The former “Dawn Today” host is no host.
        role = self.titles.words(outer if outer < start else first, mention.first)
        return Standing(role, self._name(start, first), tokens.lower[noun])

    def _behind(self, mention: NameMention) -> Standing:
        tokens, low = self.tokens, mention.last
        if tokens.text[low : low + 1] != [","]:
            return NOTHING
        for noun in range(low + 1, min(low + _BEHIND, len(tokens) - 2)):
            if tokens.lower[noun] in words.HOSTING and tokens.lower[noun - 1] == "who":
                return Standing(None, self._title_after(noun + 1), "host")
            if tokens.lower[noun] in words.HOSTS and tokens.lower[noun + 1] == "of":
                return Standing(None, self._title_after(noun + 2), tokens.lower[noun])
            if tokens.text[noun] in (",", ".", '"'):
                break
        return NOTHING

    def _title_before(self, last: int) -> int:
        """The first token of the programme whose title ends before a token, marks included; -1 for none."""
        n = self.layout.owner[last - 1]
        if n >= 0:
            first, end = self.layout.inside[n]
            return first if end == last and self._capitalised(first, end) else -1
        first = self.last.get(last, -1)
        small = first >= 0 and any(self.tokens.text[i].islower() for i in range(first + 1, last))
        return first if first in self.works or small else -1

    def _title_after(self, i: int) -> str | None:
        """The programme whose title begins at a token, behind an article or the network that has it (CNN's)."""
        tokens = self.tokens
        while i < len(tokens) - 1 and self.layout.owner[i] < 0 and tokens.lower[i] in ("the", "a"):
            i += 1
        owner = next((j for j in range(i, min(i + 4, len(tokens) - 1)) if tokens.tag[j] == "POS"), -1)
        if owner >= 0 and self.layout.owner[owner + 1] >= 0 and self.layout.owner[i] < 0:
            i = owner + 1
        n = self.layout.owner[i]
        if n >= 0:
            first, last = self.layout.inside[n]
            return self._name(first, last) if first == i and self._capitalised(first, last) else None
        return self._name(i, self.works[i]) if i in self.works else None

    def _capitalised(self, first: int, last: int) -> bool:
        """Whether all words but small ones have capitals: a title, and no words of somebody's."""
        found = [text for text in self.tokens.text[first:last] if text[0].isalnum()]
        large = all(not text[0].islower() or len(text) <= _SMALL for text in found)
        return bool(found) and large and not found[0][0].islower()

    def _name(self, first: int, last: int) -> str | None:
        """A title without its marks, and the comma before the closing one."""
        text = self.titles.words(first, last)
        return text and text.strip(" ,.“”\"'‘’")
