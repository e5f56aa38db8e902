"""Number words and digit groups: what each is worth, before they are put together in scan.py."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from mpp_extract.language.numbers import words
from mpp_extract.language.numbers.words import VULGAR
from mpp_extract.language.word_sets import word_set


class Part(Enum):
    """What a number word can do in a number."""

    DIGITS = "digits"
    VULGAR = "vulgar fraction"  # ½
    ZERO = "zero"
    UNIT = "one to nine"
    TEEN = "ten to nineteen"
    TENS = "twenty to ninety"
    HUNDRED = "hundred"
    SCALE = "thousand and above"
    DOZEN = "dozen"
    HALF = "half"
    DENOMINATOR = "third, quarter, fifth"
    PLURAL = "hundreds, thousands, dozens"
    SEVERAL = "several, few, couple"


class Lexeme(NamedTuple):
    """One word, digit group or fraction sign of a number: offsets, what it can do, what it is worth."""

    start: int
    end: int
    part: Part
    value: Decimal


# Ordinals that also name a part: a third, two sixteenths.
_PARTS = word_set(
    "third fourth fifth sixth seventh eighth ninth tenth twelfth sixteenth twentieth hundredth thousandth"
)


def _words() -> dict[str, tuple[Part, Decimal]]:
    table: dict[str, tuple[Part, int | Decimal]] = {"zero": (Part.ZERO, 0)}
    table |= {word: (Part.UNIT, n) for n, word in enumerate(words.UNITS, 1)}
    table |= {word: (Part.TEEN, n) for n, word in enumerate(words.TEENS, 10)}
    table |= {word: (Part.TENS, 10 * n) for n, word in enumerate(words.TENS, 2)}
    table |= {"hundred": (Part.HUNDRED, 100), "dozen": (Part.DOZEN, 12)}
    table |= {word: (Part.SCALE, n) for word, n in words.SCALES.items()}
    table |= {word: (Part.PLURAL, n) for word, n in words.PLURALS.items()}
    table |= {"half": (Part.HALF, words.PARTS["half"]), "halves": (Part.HALF, words.PARTS["half"])}
    parts = {word: words.ORDINALS[word] for word in _PARTS} | {"quarter": words.PARTS["quarter"]}
    table |= {word: (Part.DENOMINATOR, n) for word, n in parts.items()}
    table |= {word + "s": (Part.DENOMINATOR, n) for word, n in parts.items()}
    table |= {"several": (Part.SEVERAL, 1), "few": (Part.SEVERAL, 1), "couple": (Part.SEVERAL, 2)}
    return {word: (part, Decimal(n)) for word, (part, n) in table.items()}


WORDS = _words()
# Longer numbers are keys, hashes and the like, not quantities.
_LONGEST = 22
_SPACES = " \u00a0\u2009\u202f"
# Groups are bounded: a line of a hundred thousand ",11" must not be tried from every place to its end.
_DIGITS = re.compile(
    rf"""
      \d{{1,3}}(?:\.\d{{3}}){{1,6}},\d{{1,2}}(?!\d)                  # 1.234,56
    | \d{{1,3}}(?:\.\d{{3}}){{2,6}}(?![\d,])                         # 1.234.567
    | \d{{1,3}}(?:,\d{{2}}){{0,6}}(?:,\d{{3}}){{1,6}}(?!\d)(?:\.\d+)?  # 1,234.5 and the Indian 12,34,567
    | \d+,\d{{1,2}}(?=\s?(?:%|€|euros?\b|kr\b|zł))                   # 12,5 % and 12,50 €
    | (?<=€)\d+,\d{{1,2}}(?!\d)                                      # €12,50
    | [1-9]\d{{0,2}}(?:[{_SPACES[1:]}]\d{{3}}){{1,6}}(?!\d|[.,]\d|-\d)   # 59 000
    # With plain blanks, but no row of a table: 247 188 255 180.
    | (?<!\d{{3}}[ ])[1-9]\d{{0,2}}(?:[ ]\d{{3}}){{1,2}}(?!\d|[.,]\d|-\d|[ ]\d{{3}}(?!\d))
    | \d+(?:\.\d+)?
    """,
    re.VERBOSE | re.ASCII,
)
# A digit, a fraction sign or the point of .5: the class in front lets the search skip all other characters.
_FIGURE = re.compile(rf"[.0-9{''.join(VULGAR)}](?:(?<!\.)|(?<!\w\.)[0-9]+)", re.ASCII)
_LETTERS = re.compile(r"[a-z]+")


def lexemes(text: str) -> list[Lexeme]:
    """Every number word, digit group and fraction sign of the text, in reading order."""
    return sorted([*_written(text), *_figures(text)], key=_start)


def _start(lexeme: Lexeme) -> int:
    return lexeme.start


def _written(text: str) -> list[Lexeme]:
    """The number words. Those that occur are looked for one by one, as few do: no loop touches the other words."""
    # In lower case with every place kept: of the first sign it is two characters, of the second an ASCII letter.
    lower = text.replace("\u0130", " ").replace("\u212a", " ").lower()
    found: list[Lexeme] = []
    for word in set(_LETTERS.findall(lower)).intersection(WORDS):
        start = lower.find(word)
        while start >= 0:
            end = start + len(word)
            if not (_is_letter(lower[start - 1 : start]) or _is_letter(lower[end : end + 1])):
                found.append(Lexeme(start, end, *WORDS[word]))
            start = lower.find(word, end)
    return found


def _is_letter(sign: str) -> bool:
    return sign.isalpha() and sign.isascii()


def _figures(text: str) -> list[Lexeme]:
    """The digit groups and fraction signs."""
    found: list[Lexeme] = []
    position = 0
    while match := _FIGURE.search(text, position):
        position = match.end()
        if match[0] in VULGAR:
            top, bottom = VULGAR[match[0]]
            found.append(Lexeme(match.start(), position, Part.VULGAR, Decimal(top) / Decimal(bottom)))
        else:
            lexeme = _digits(text, match.start())
            position = lexeme.end
            if position - lexeme.start <= _LONGEST:
                found.append(lexeme)
    return found


def _digits(text: str, start: int) -> Lexeme:
    match = _DIGITS.match(text, start)
    if match is None:  # .5
        match = _FIGURE.match(text, start)
    assert match is not None
    if match.end() - start > _LONGEST:
        return Lexeme(start, match.end(), Part.DIGITS, Decimal(0))
    return Lexeme(start, match.end(), Part.DIGITS, worth(match[0]))


def worth(digits: str) -> Decimal:
    """The value of one digit group, in the English or the continental convention.

    >>> [str(worth(group)) for group in ("59,000", "59 000", "1.5", "1.234,56", "12,5", ".25")]
    ['59000', '59000', '1.5', '1234.56', '12.5', '0.25']
    """
    plain = re.sub(rf"[{_SPACES}]", "", digits)
    comma, dot = plain.rfind(","), plain.rfind(".")
    if comma > dot and (dot >= 0 or len(plain) - comma < 4):
        plain = plain.replace(".", "").replace(",", ".")
    elif plain.count(".") > 1:
        plain = plain.replace(".", "")
    else:
        plain = plain.replace(",", "")
    return Decimal(plain)


_JOINT = re.compile(r"[\s\u00ad]*[-‐‑]?[\s\u00ad]*")
_ARTICLE = re.compile(r"(?<![\w'’])(?:an?)[\s-]+$", re.IGNORECASE)


class Row:
    """The lexemes of a text in reading order, and how they stand to one another."""

    __slots__ = ("text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = lexemes(text)

    def joined(self, i: int) -> bool:
        """Whether lexeme i + 1 stands beside lexeme i: nothing, white space or one hyphen between them."""
        left, right = self.words[i], self.words[i + 1]
        return right.start - left.end <= 4 and _JOINT.fullmatch(self.text, left.end, right.start) is not None

    def follows(self, i: int, *parts: Part) -> bool:
        """Whether lexeme i + 1 exists, is one of the parts and stands beside lexeme i."""
        return i + 1 < len(self.words) and self.words[i + 1].part in parts and self.joined(i)

    def past(self, i: int, end: int) -> int:
        """The last lexeme from i on that starts before the offset."""
        while i + 1 < len(self.words) and self.words[i + 1].start < end:
            i += 1
        return i

    def article(self, start: int) -> int:
        """Where a number starts with its article: ``a`` of ``a dozen``."""
        match = _ARTICLE.search(self.text, max(0, start - 5), start)
        return match.start() if match else start
