"""The words round a court's head word: how far a name may reach to the left and to the right of ``Court``."""

from __future__ import annotations

import re
from typing import NamedTuple

from mpp_extract.entities.courts.states import folded


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
_INNER = frozenset({"of", "the", "and", "for", "de", "del", "du"})
_ABBREVIATION = re.compile(r"(?:[A-Z]\.)+|[A-Z][a-z]{0,4}\.")
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|d|th)", re.IGNORECASE)


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
        if not _belongs(word):
            break
        words.append(Word(word, folded(word), start, end))
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
    if word[-1] == "." and not _ABBREVIATION.fullmatch(word):
        return False
    return word[0].isupper() or word in _INNER or bool(_ORDINAL.fullmatch(word))


_ABBREVIATED = (
    "St|Ste|Ft|Mt|Ala|Ariz|Ark|Calif|Cal|Colo|Conn|Del|Fla|Ga|Haw|Ill|Ind|Kan|Ky|La|Mass|Md|Me|Mich|Minn|Miss|Mo|Mont|"
    "Neb|Nev|Okla|Ore|Or|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo"
)
_CAPITAL = rf"(?:(?:{_ABBREVIATED})\.|(?:[A-Z]\.)+|[A-Z][\w'’&-]*)"
# A run of capitalised words for a place: at most six, with the small words of names between them.
PLACE = rf"{_CAPITAL}(?:\s(?:(?:of|the|and|del|de|du)\s){{0,2}}{_CAPITAL}){{0,5}}"
_PLACE = re.compile(PLACE)
_WORD = re.compile(r"\S+")


def words_after(text: str, at: int) -> list[Word]:
    """The run of capitalised words that starts at an offset."""
    match = _PLACE.match(text, at)
    if match is None:
        return []
    return [Word(w[0], folded(w[0]), at + w.start(), at + w.end()) for w in _WORD.finditer(match[0])]
