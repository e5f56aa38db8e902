"""The small language that the grammar is written in: class names, regular-expression operators, and named words.

``"month:MONTH day:DOM (?: COMMA? year:YEAR )?"`` matches letters of ``lexer.Words``; ``name:CLASS`` names a word,
``name:(?:A|B)`` a phrase. Names of several classes (``DOM``) are in ``SETS``, whole phrases (``EDGE``) in ``PHRASES``.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from mpp_extract.entities.dates.classes import LETTERS
from mpp_extract.entities.dates.lexer import Words
from mpp_extract.entities.dates.sense import Sense
from mpp_extract.language.word_sets import word_set

SETS = {
    "DOM": "N12 N24 N31",
    "HOURNUM": "N12 N24",
    "INT": "N12 N24 N31 N99 N3",
    "TWO": "N12 N24 N31 N99",
    "SMALL": "N12 N24 N31 N99 N3 YEAR",
    "ORDINAL": "ORD WORDORD",
    "ANYORD": "ORD HIGHORD WORDORD",
    "UNIT": "DAY WEEK MONTHU YEARU DECADEU CENTURY QUARTER FORTNIGHT",
    "ANYDAY": "WEEKDAY SHORTDAY",
}
PHRASES = {
    # the end of, early in, late, mid-, earlier: they stay in the span and leave the value as it is
    "EDGE": "(?:THE? (?:END|START|MIDDLE|REST) OF|(?:EARLY|LATE|EARLIER|LATER) IN|THE? (?:EARLY|LATE|LATTER) PARTOF OF"
    "|THE? (?:EARLY|LATE) HYPHEN?|THE? (?:EARLIER|LATER)|THE? MID HYPHEN?|END HYPHEN"
    "|THE (?:WORDORD|LAST|FINAL) (?:WEEK|WEEKEND|MONTHU) (?:OF|IN)|THE (?:WORDORD|LAST|FINAL|EARLY|LATE) UNITS OF"
    "|THE? (?:EARLY|MID) HYPHEN? TO HYPHEN? (?:MID|LATE) HYPHEN?)",
    "APPROXIMATELY": "(?:APPROX|SOME|MORE THAN|LESS THAN|AT LEAST)",
    "COUNT": "(?:NUMWORD (?:HYPHEN? NUMWORD)?|INT|A COUPLE OF?|A FEW|A DOZEN|SEVERAL|A|COUPLE OF?|FEW|DOZEN)",
    "DEICTIC": "(?:THIS (?:PAST|COMING)?|THE? (?:LAST|PAST|NEXT|COMING|PREVIOUS|FOLLOWING|CURRENT)"
    "|(?:THE|THAT|THIS) SAME|THAT)",
}
# Words of grammar and number, which are everywhere: they start no search.
COMMON = word_set(
    """THE A OF IN AT ON AND OR TO FROM THIS THAT COMMA HYPHEN SLASHMARK DOT COLON APPROX SOME MORE LESS THAN LEAST
    COUPLE FEW SEVERAL DOZEN NUMWORD N12 N24 N31 N99 N3 NUM NOT LAST PAST NEXT SAME END START REST EARLY LATE BEFORE
    AFTER UNTIL LONG WHILE LPAREN RPAREN OTHER BREAK POSS"""
)
_PHRASE = re.compile(r"\b(" + "|".join(PHRASES) + r")\b")
_NAME = re.compile(r"\b([a-z]\w*):(\(\?:|[A-Z][A-Z0-9]*)")
_CLASS = re.compile(r"(?<![<\w])[A-Z][A-Z0-9]+\b|(?<![<\w?])\bA\b")


def build(pattern: str) -> re.Pattern[str]:
    """The expression over letters for a pattern of the small language. Raises KeyError for an unknown class."""
    pattern = _PHRASE.sub(lambda m: PHRASES[m[1]], pattern)
    pattern = _NAME.sub(lambda m: f"(?P<{m[1]}>" + ("" if m[2] == "(?:" else m[2] + ")"), pattern)
    return re.compile(_CLASS.sub(lambda m: _class(m[0]), pattern).replace(" ", ""))


def _class(name: str) -> str:
    if name in SETS:
        return "[" + "".join(LETTERS[part] for part in SETS[name].split()) + "]"
    return LETTERS[name]


class Hit:
    """A match of a pattern, with the values of its named words."""

    __slots__ = ("first", "last", "match", "words")

    def __init__(self, words: Words, match: re.Match[str]) -> None:
        self.words = words
        self.match = match
        self.first, self.last = match.span()

    @property
    def text(self) -> str:
        """The words as they stand."""
        return self.words.text[self.words.start[self.first] : self.words.end[self.last - 1]]

    def has(self, name: str) -> bool:
        """Whether the pattern has such a name and the named word is there."""
        return name in self.match.re.groupindex and self.match.start(name) >= 0

    def at(self, name: str) -> int:
        """The named word's place; -1 where it is not there."""
        return self.match.start(name) if self.has(name) else -1

    def at_class(self, name: str, *classes: str) -> bool:
        """Whether the named word is of one of the classes."""
        return self.has(name) and self.match[name][:1] in [LETTERS[c] for c in classes]

    def value(self, name: str) -> object:
        """What the tables say of the named word, or None where it is not there."""
        return self.words.value[self.match.start(name)] if self.has(name) else None

    def number(self, name: str) -> int | None:
        """The named word's number."""
        value = self.value(name)
        return value if isinstance(value, int) else None

    def within(self, name: str, *classes: str) -> bool:
        """Whether the named stretch holds a word of one of the classes."""
        return self.has(name) and any(LETTERS[c] in self.match[name] for c in classes)

    def holds(self, *classes: str) -> bool:
        """Whether the whole match holds a word of one of the classes."""
        return any(LETTERS[c] in self.match[0] for c in classes)


class Form:
    """A form of date: the rule it belongs to, its pattern, what it means, and the word whose clause gives the tense.

    ``meaning`` gives None where the words only look like the form.
    """

    __slots__ = ("head", "meaning", "pattern", "rule", "triggers")

    def __init__(self, rule: str, pattern: str, meaning: Callable[[Hit], Sense | None], head: str) -> None:
        self.rule = rule
        self.pattern = build(pattern)
        self.meaning = meaning
        self.head = head
        self.triggers = self._triggers()

    def _triggers(self) -> frozenset[str]:
        """Letters one of which every match holds: those of the named head, else all but the words of grammar."""
        named = re.search(rf"\(\?P<{self.head}>(\[[^\]]*\]|.)\)", self.pattern.pattern) if self.head else None
        letters = set(named[1] if named else self.pattern.pattern) & set(LETTERS.values())
        common = {LETTERS[name] for name in COMMON}
        return frozenset(letters - common or letters)
