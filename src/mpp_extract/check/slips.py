"""Slips of the pen: what words are so near to each other that one may be the other, mistyped."""

from __future__ import annotations

from mpp_extract.entities.judges.record_table import one_apart
from mpp_extract.language.fold import fold


def is_one_letter_off(one: str, other: str) -> bool:
    """Whether two words that begin alike are one letter apart, and neither is the other's plural or short form.

    >>> is_one_letter_off("Ortega", "Oretga"), is_one_letter_off("Roberts", "Robert"), is_one_letter_off("Poe", "poe")
    (True, False, False)
    """
    key, against = fold(one), fold(other)
    if key == against or key + "s" == against or against + "s" == key:
        return False
    return key[0] == against[0] and one_apart(key, against)
