"""Text to a row of classed words: one letter a word, so that the grammar's patterns run over letters, not characters.

Cutting is linear in the text's length: every alternative of ``_TOKEN`` is bounded or a single run of one kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from mpp_extract.entities.dates import classes, holidays, lexicon, spoken_years
from mpp_extract.language import calendar
from mpp_extract.language.numbers import CARDINALS, TENS, UNITS, ordinal_at
from mpp_extract.language.patterns import Words

# The look at the first character skips white space at once, which takes half of the time that is needed without.
# What most of a text is (words, other marks, letters alone, possessives) is tried first: nothing after it begins so.
_TOKEN = re.compile(
    r"""
    (?=\S)(?:
    (?P<word>[^\W\d_]{2,}+(?!\d)|[^\W\d_](?=\s))
  | (?P<mark>[^\w'’])
  | (?P<poss>['’]s\b)
  | (?P<iso>(?<![\w.,/-])\d{4}-\d{2}-\d{2}
        (?:[T\ ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:\ ?Z\b|[+-]\d{2}:?\d{2}\b)?)?(?![\w/]|-\d))
  | (?P<slash>(?<![\w.,/-])(?:\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})|\d{4}/\d{1,2}/\d{1,2}
        |\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}|(?:19|20)\d{2}\.\d{2}\.\d{2})(?![\w/]|[-.]\d))
  | (?P<nine>(?<![\w/.,-])9/11(?![\w/]|[.,-]\d))
  | (?P<clock>(?:(?<![\w.,:/-])|(?<=\b(?:19|20)\d\d,)|(?<=[a-z],))\d{1,2}:\d{2}(?::\d{2})?(?![:.]?\d)
        |\d{1,2}\.\d{2}(?=\s?(?:[ap]\.?\s?m\b|(?:GMT|BST|UTC|CES?T|[ECMP][SD]T)\b)))
  | (?P<ordinal>\d{1,3}(?:st|nd|rd|th)\b)
  | (?P<decade>\d{2,3}0['’]?s\b|(?:['’‘]|(?<![\w'’$£€]))[1-9]0['’]?s\b)
  | (?P<short>['’‘]\d{2}\b(?!['’]))
  | (?P<half>Q[1-4]\b|[1-4]Q\b|H[12]\b|FY(?:\d{4}|\d{2})\b)
  | (?P<number>\d++(?:,\d{3}(?!\d))*+(?:\.\d++)?+(?![^\W\d_])|\d{1,4}(?=[ap]\.?m\b|[A-Z]{3}\b))
  | (?P<mixed>\d[\w.,]*)
  | (?P<ampm>[aApP]\.\s?[mM]\b\.?)
  | (?P<era>(?:B\.\s?C\b\.?(?:\s?E\.)?|A\.\s?D\.|C\.\s?E\.)|G\.M\.T\.|E\.[SD]\.T\.)
  | (?P<oclock>o['’]clock\b)
  | (?P<letters>[^\W\d_]+)
  | (?P<rest>.)
    )
    """,
    re.VERBOSE,
)
_L = classes.LETTERS
_MARKS = {
    mark: _L[name]
    for name, marks in {
        "COMMA": ",", "HYPHEN": "-–‑", "SLASHMARK": "/", "DOT": ".", "COLON": ":", "LPAREN": "(", "RPAREN": ")",
    }.items()
    for mark in marks
}  # fmt: skip
_TENS = frozenset(TENS)
# What goes on a ten: twenty-five.
_COMPOUND = re.compile(rf"[-‐‑ ]({'|'.join(UNITS)})\b", re.IGNORECASE)
_MONEY = frozenset("$£€¥₹#§№")


def _table() -> dict[str, tuple[str, object] | None]:
    """Letter and value of each known word (the, of, in) by its lower case; None where the text round it decides."""
    read_on = (
        *(holidays.STARTERS, spoken_years.STARTERS, _TENS),
        *(calendar.CAPITAL_ONLY, lexicon.CAPITALS_ONLY, calendar.DOTTED),
    )
    table: dict[str, tuple[str, object] | None] = {
        word: (_L[name], value) for word, (name, value) in classes.WORDS.items()
    }
    for words in read_on:
        table |= dict.fromkeys(table.keys() & words)
    return table | dict.fromkeys(holidays.STARTERS)


_WORDS = _table()
# What no table has.
_UNKNOWN = (_L["OTHER"], None)


def read(text: str) -> Words:
    """The text's words, classed. Paragraph breaks are words of the class ``BREAK``, so that no pattern crosses them."""
    words = Words(text, classes.GRAMMAR)
    letters: list[str] = []
    starts, ends, values = words.start, words.end, words.value
    other = _L["OTHER"]
    known, marks = _WORDS.get, _MARKS.get
    done = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if start < done:
            continue
        if start - done > 1 and text.count("\n", done, start) > 1:
            letters.append(_L["BREAK"])
            starts.append(done)
            ends.append(done)
            values.append(None)
        letter, value = other, None
        kind = match.lastgroup
        if kind == "word" or kind == "letters":
            lower = match[0].lower()
            entry = known(lower, _UNKNOWN)
            if entry is None:
                letter, value, end = _word(text, match[0], lower, start, end)
            else:
                letter, value = entry
        elif kind == "mark":
            letter = marks(match[0], other)
        else:
            name, value = _READERS[kind or ""](text, match[0], start)
            letter = _L[name]
        letters.append(letter)
        starts.append(start)
        ends.append(end)
        values.append(value)
        done = end
    words.letters = "".join(letters)
    return words


def _word(text: str, word: str, lower: str, start: int, end: int) -> tuple[str, object, int]:
    """Letter, value and end of a word of the tables; holidays are read here, as one word of several parts."""
    if lower in holidays.STARTERS and (lower == "election" or not word.islower()):
        found = holidays.match(text, start, lower)
        if found is not None:
            return _L["HOLIDAY"], found[0], found[1]
    if lower in spoken_years.STARTERS:
        spoken = spoken_years.match(text, start)
        if spoken is not None:
            return _L[spoken[0]], spoken[1], spoken[2]
    if lower in _TENS:
        ordinal = ordinal_at(text, start)
        if ordinal is not None:
            return _L["WORDORD" if ordinal[0] <= 31 else "HIGHORD"], *ordinal
        compound = _COMPOUND.match(text, end)
        if compound is not None:
            return _L["NUMWORD"], CARDINALS[lower] + CARDINALS[compound[1].lower()], compound.end()
    name, value = classes.WORDS.get(lower, ("OTHER", None))
    if (lower in calendar.CAPITAL_ONLY and word == lower) or (lower in lexicon.CAPITALS_ONLY and not word.isupper()):
        return _L["OTHER"], None, end
    if lower in calendar.DOTTED and text[end : end + 1] == "." and (end - start > 3 or end + 1 < len(text)):
        end += 1
    return _L[name], value, end


def _number(text: str, word: str, start: int) -> tuple[str, object]:
    if (
        not word.isdigit()
        or (start and text[start - 1] in _MONEY)
        or text[start + len(word) : start + len(word) + 1] == "%"
    ):
        return "NUM", None
    if len(word) > 4:
        return "NUM", None
    if (
        start > 1
        and text[start - 1] in "-.,:/"
        and text[start - 2].isdigit()
        and len(word) != 2
        and text[start - 1] != "-"
        and (text[start - 1] != "," or len(word) != 4)  # no thousands: March 4,2025
    ):
        return "NUM", int(word)
    number = int(word)
    if len(word) == 4:
        return ("YEAR" if 1000 <= number <= 2199 else "NUM"), number
    if len(word) == 3:
        return "N3", number
    for name, last in (("N12", 12), ("N24", 24), ("N31", 31)):
        if 0 < number <= last:
            return name, number
    return "N99", number


def _ordinal(text: str, word: str, start: int) -> tuple[str, object]:
    number = int(word[:-2])
    return ("ORD" if 1 <= number <= 31 else "HIGHORD"), number


def _decade(text: str, word: str, start: int) -> tuple[str, object]:
    digits = "".join(c for c in word if c.isdigit())
    return "DECADE", int(digits)


def _short(text: str, word: str, start: int) -> tuple[str, object]:
    return "SHORTYEAR", int(word[1:])


def _half(text: str, word: str, start: int) -> tuple[str, object]:
    digits = int("".join(c for c in word if c.isdigit()))
    if word.startswith("FY"):
        return "FYNUM", digits if digits > 99 else century(digits)
    return ("HALF" if word.startswith("H") else "QNUM"), digits


def century(number: int) -> int:
    """A year of two digits as a whole year: 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999."""
    return number + (2000 if number < 50 else 1900)


def _ampm(text: str, word: str, start: int) -> tuple[str, object]:
    return "AMPM", 12 if word[0] in "pP" else 0


def _era(text: str, word: str, start: int) -> tuple[str, object]:
    if word[0] == "G":
        return "ZONE", 0
    if word[0] == "E":
        return "ZONE", -300 if "S" in word else -240
    return "ERA", "BC" if word.startswith("B") else "AD"


_READERS: dict[str, Callable[[str, str, int], tuple[str, object]]] = {
    "iso": lambda text, word, start: ("ISO", word),
    "nine": lambda text, word, start: ("SLASH", "9/11/2001"),
    "slash": lambda text, word, start: ("SLASH", word),
    "clock": lambda text, word, start: ("CLOCK", word),
    "ordinal": _ordinal,
    "decade": _decade,
    "short": _short,
    "half": _half,
    "number": _number,
    "mixed": lambda text, word, start: ("OTHER", None),
    "ampm": _ampm,
    "era": _era,
    "oclock": lambda text, word, start: ("OCLOCK", None),
    "rest": lambda text, word, start: ("OTHER", None),
    "poss": lambda text, word, start: ("POSS", None),
}
