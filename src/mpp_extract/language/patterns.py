"""A small language of patterns over words: a text is a row of classed words, one letter a word, and patterns run over
the letters, so that no pattern reads characters.

``"month:MONTH day:DOM (?: COMMA? year:YEAR )?"``: names of classes in capitals, the operators of regular expressions,
and ``name:CLASS`` or ``name:(?:A|B)`` for words to be asked for by name. White space means nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from mpp_extract.language.lazy import lazily

_NAME = re.compile(r"\b([a-z]\w*):(\(\?:|[A-Z][A-Z0-9]*)")
_CLASS = re.compile(r"(?<![<\w])[A-Z][A-Z0-9]+\b|(?<![<\w?])\bA\b")


class Grammar:
    """Classes of words and what they are called in patterns.

    classes  names of the classes, each word of one
    sets     a name for several classes: ``"DOM": "N12 N24 N31"``
    phrases  a name for a part of a pattern
    common   classes of words that are everywhere: they start no search
    """

    def __init__(
        self,
        classes: Iterable[str],
        sets: Mapping[str, str] | None = None,
        phrases: Mapping[str, str] | None = None,
        common: Iterable[str] = (),
    ) -> None:
        # Letters of a script that no pattern operator comes from.
        self.letters = {name: chr(0x4E00 + i) for i, name in enumerate(classes)}
        self._sets = dict(sets or {})
        self._phrases = dict(phrases or {})
        self._common = frozenset(self.letters[name] for name in common)
        self._all = frozenset(self.letters.values())
        self._phrase = re.compile(r"\b(" + "|".join(self._phrases) + r")\b") if self._phrases else None

    def build(self, pattern: str) -> re.Pattern[str]:
        """The expression over letters for a pattern. Raises KeyError for an unknown class."""
        if self._phrase is not None:
            pattern = self._phrase.sub(lambda m: self._phrases[m[1]], pattern)
        pattern = _NAME.sub(lambda m: f"(?P<{m[1]}>" + ("" if m[2] == "(?:" else m[2] + ")"), pattern)
        return lazily(_CLASS.sub(lambda m: self._class(m[0]), pattern).replace(" ", ""))

    def _class(self, name: str) -> str:
        if name in self._sets:
            return "[" + "".join(self.letters[part] for part in self._sets[name].split()) + "]"
        return self.letters[name]

    def triggers(self, pattern: re.Pattern[str], head: str) -> frozenset[str]:
        """Letters one of which every match holds: those of the word named head, else all but the common ones."""
        named = re.search(rf"\(\?P<{head}>(\[[^\]]*\]|.)\)", pattern.pattern) if head else None
        letters = set(named[1] if named else pattern.pattern) & self._all
        return frozenset(letters - self._common or letters)


@dataclass(slots=True)
class Words:
    """Parallel lists over the words of a text, and ``letters``: their classes as one string, a letter a word.

    ``start``/``end`` are character offsets; ``value`` is what the tables say of the word (a month's number, a zone).
    """

    text: str
    grammar: Grammar
    letters: str = ""
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    value: list[object] = field(default_factory=list)

    def word(self, i: int) -> str:
        """The word as it stands in the text; empty outside of it."""
        return self.text[self.start[i] : self.end[i]] if 0 <= i < len(self.start) else ""

    def span(self, first: int, last: int) -> str:
        """The text from a word to the one before ``last``."""
        return self.text[self.start[first] : self.end[last - 1]]


class Hit:
    """A match of a pattern, with the values of its named words."""

    __slots__ = ("first", "last", "letters", "match", "words")

    def __init__(self, words: Words, match: re.Match[str]) -> None:
        self.words = words
        self.letters = words.grammar.letters
        self.match = match
        self.first, self.last = match.span()

    @property
    def text(self) -> str:
        """The words as they stand."""
        return self.words.span(self.first, self.last)

    def has(self, name: str) -> bool:
        """Whether the pattern has such a name and the named word is there."""
        return name in self.match.re.groupindex and self.match.start(name) >= 0

    def at(self, name: str) -> int:
        """The named word's place; -1 where it is not there."""
        return self.match.start(name) if self.has(name) else -1

    def at_class(self, name: str, *classes: str) -> bool:
        """Whether the named word is of one of the classes."""
        return self.has(name) and self.match[name][:1] in [self.letters[c] for c in classes]

    def value(self, name: str) -> object:
        """What the tables say of the named word, or None where it is not there."""
        return self.words.value[self.match.start(name)] if self.has(name) else None

    def number(self, name: str) -> int | None:
        """The named word's number."""
        value = self.value(name)
        return value if isinstance(value, int) else None

    def within(self, name: str, *classes: str) -> bool:
        """Whether the named stretch holds a word of one of the classes."""
        return self.has(name) and any(self.letters[c] in self.match[name] for c in classes)

    def holds(self, *classes: str) -> bool:
        """Whether the whole match holds a word of one of the classes."""
        return any(self.letters[c] in self.match[0] for c in classes)
