"""Words brought to one form for comparing: case, accents, apostrophes, full stops."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """A word for comparing: lower case, without accents, with straight apostrophes.

    >>> fold("O’Peña")
    "o'pena"
    """
    return without_accents(word.lower().replace("’", "'"))


def without_accents(words: str) -> str:
    """The words with plain letters in place of accented ones.

    >>> without_accents("Peña")
    'Pena'
    """
    if words.isascii():
        return words
    return "".join(sign for sign in unicodedata.normalize("NFD", words) if not unicodedata.combining(sign))


def fold_place(words: str) -> str:
    """Lower case, one kind of apostrophe, no full stops, single spaces: the form in which places are looked up.

    >>> fold_place("N.  Mar. I.")
    'n mar i'
    """
    return " ".join(words.lower().replace("’", "'").replace(".", "").split())
