"""The words round a court's head word: how far a name may reach to the left and to the right of ``Court``."""

from __future__ import annotations

import re
from typing import NamedTuple

from mpp_extract.entities.courts.states import BY_NAME, FULL_NAMES
from mpp_extract.language.fold import fold_place
from mpp_extract.language.numbers.ordinals import ordinal_of
from mpp_extract.language.stops import CITED, COMPANIES, PLACES


class Word(NamedTuple):
    """A word of a name: as written, folded, and its offsets."""

    text: str
    folded: str
    start: int
    end: int


REACH = (
    8  # words before the head word that are looked at: "Commonwealth of Massachusetts Juvenile and Domestic Relations"
)
_LONGEST = 32  # characters of a word; longer ones are no part of a name
_OPENING = "“\"'‘([*_—–"
_INNER = frozenset({"of", "the", "and", "for", "de", "del", "du", "upon", "le"})
_STOPS = PLACES | COMPANIES | CITED


def words_before(text: str, at: int) -> list[Word]:
    """The capitalised words (with ``of``, ``and``, ordinals between them) that stand directly before an offset."""
    words: list[Word] = []
    while len(words) < REACH:
        end = at
        while end > 0 and text[end - 1].isspace() and at - end < 3:
            end -= 1
        if end == at or text.count("\n", end, at) > 1:
            break
        start = end
        while start > 0 and end - start < _LONGEST and not _bounds(text, start - 1):
            start -= 1
        word = text[start:end]
        if word == "Creek)" and text[start - 1] == "(":
            start -= 1  # the Muscogee (Creek) Nation
        elif not _belongs(word):
            break
        words.append(Word(text[start:end], fold_place(text[start:end]), start, end))
        at = start
        if start > 0 and not text[start - 1].isspace():
            break
    words.reverse()
    while words and words[0].text in _INNER:
        words.pop(0)
    return words


def _bounds(text: str, at: int) -> bool:
    """Whether the character at ``at`` can't be inside a word: white space, an opening mark, a dash."""
    char = text[at]
    return char.isspace() or (char in _OPENING and not (char in "'‘" and at > 0 and text[at - 1].isalnum()))


def _belongs(word: str) -> bool:
    if not word or word[-1] in ',;:)]”"!?—–' or len(word) >= _LONGEST:
        return False
    if word[-1] == "." and not _abbreviated(word, word):
        return False
    return word[0].isupper() or word in _INNER or (word[0].isdigit() and ordinal_of(word) is not None)


# A run of capitalised words for a place: at most six, with the small words of names between them. A full stop may be an
# abbreviation's or the sentence's: ``one_place`` tells.
PLACE = r"[A-Z][\w.'’&-]*(?:\s(?:(?:of|the|and|del|de|du)\s){0,2}[A-Z][\w.'’&-]*){0,5}"
_WORD = re.compile(r"\S+")


def one_place(words: str) -> str:
    """The words up to the end of the sentence, where ``PLACE`` matched beyond it, without closing punctuation.

    >>> one_place("Los Angeles. Los Angeles County"), one_place("St. Louis"), one_place("N.Y.")
    ('Los Angeles', 'St. Louis', 'N.Y.')
    """
    for word in _WORD.finditer(words):
        if word[0].endswith(".") and not _abbreviated(word[0], words[: word.end()]):
            return words[: word.end() - 1]
    return words.rstrip(",;:")


def _abbreviated(word: str, words: str) -> bool:
    if word.count(".") > 1 or word[:-1].lower() in _STOPS:
        return True
    if len(word) > 6:
        return False
    return any(form in BY_NAME and form not in FULL_NAMES for form in (fold_place(word), fold_place(words)))
