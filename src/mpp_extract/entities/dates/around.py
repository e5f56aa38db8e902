"""What stands round an expression: the words on either side and the parse, for what refuses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from mpp_extract.entities.dates.sense import Candidate, Sense
from mpp_extract.language.numbers.beside import Place
from mpp_extract.language.numbers.signs import Numbers
from mpp_extract.language.patterns import Words
from mpp_extract.rule import Refusal, Rule
from mpp_extract.tokens import Tokens


class Around:
    """An expression among the text's words and tokens.

    before  the word before it, in lower case; ``after`` the word after it, as written
    is_word  whether it is one word; ``is_figure``: whether that is a year in figures
    start, end  character offsets; ``i`` the token of its last word (a token past the end where the parse has none)
    """

    __slots__ = (
        "after",
        "before",
        "end",
        "i",
        "is_figure",
        "is_word",
        "item",
        "numbers",
        "sense",
        "start",
        "tokens",
        "words",
    )

    def __init__(self, item: Candidate, words: Words, tokens: Tokens, numbers: Numbers) -> None:
        self.item = item
        self.words = words
        self.tokens = tokens
        self.numbers = numbers
        self.sense: Sense = item.sense
        self.start = words.start[item.first]
        self.end = words.end[item.last - 1]
        self.before = words.word(item.first - 1).lower()
        self.after = words.word(item.last)
        self.i = tokens.at(words.start[item.last - 1])
        self.is_word = item.last - item.first == 1
        self.is_figure = self.is_word and item.sense.year is not None and words.text[self.start] not in "'’"

    def judged(self, *signs: Callable[[Place], bool]) -> bool:
        """Whether its figures are, by the characters beside them, what one of the signs says."""
        sign = self.numbers.sign(self.start, self.end)
        return sign is not None and sign.test in signs

    @property
    def text(self) -> str:
        """The whole text."""
        return self.words.text

    @property
    def first(self) -> str:
        """Its first word, as written."""
        return self.words.word(self.item.first)

    @property
    def last(self) -> str:
        """Its last word, as written."""
        return self.words.word(self.item.last - 1)

    @property
    def follows(self) -> str:
        """The word after it in lower case."""
        return self.after.lower()

    @property
    def after_capital(self) -> bool:
        """Whether the word before it has a capital."""
        return self.words.word(self.item.first - 1)[:1].isupper()

    @property
    def before_capital(self) -> bool:
        """Whether the word after it has a capital."""
        return self.after[:1].isupper()

    def tag(self, step: int = 0) -> str:
        """The tag of its last word's token, or of one so many tokens on; empty outside of the text."""
        place = self.i + step
        return self.tokens.tag[place] if 0 <= place < len(self.tokens) else ""

    @property
    def dep(self) -> str:
        """The dependency label of its last word's token."""
        return self.tokens.dep[self.i] if self.i < len(self.tokens) else ""

    @property
    def head(self) -> int:
        """The token that its last word's hangs on; -1 where there is none."""
        return self.tokens.head[self.i] if self.i < len(self.tokens) else -1


class Row(NamedTuple):
    """A refusal, and the kinds of expression that it is asked of; none for all."""

    refusal: Refusal
    of: tuple[Rule, ...]


def row(
    name: str,
    of: tuple[Rule, ...],
    meaning: str,
    test: Callable[[Around], bool],
    example: str,
    counterexample: str,
    source: str | None = None,
) -> Row:
    """A refusal of dates of some kinds; ``[[`` and ``]]`` stand round what it refuses in the example."""
    return Row(
        Refusal(
            f"dates.not.{name}", meaning, example, counterexample, test=test, source=source, published="2019-04-12"
        ),
        of,
    )
