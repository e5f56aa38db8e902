"""Ordinals in digits and words, up to those of three digits: ``9th``, ``2d``, ``ninth``, ``twenty-second``."""

from __future__ import annotations

import re

from mpp_extract.language.numbers.words import ORDINALS, TEEN_ORDINALS, TENS, TENS_ORDINALS, UNIT_ORDINALS

_JOINT = r"[-‐‑ ]"
_UNIT = "|".join(UNIT_ORDINALS)
# The long ones first, so that none stops halfway.
_WORDS = rf"(?:(?:{'|'.join(TENS)}){_JOINT}(?:{_UNIT})|{'|'.join((*TENS_ORDINALS, *TEEN_ORDINALS))}|{_UNIT})"
# 2d and 3d are the Bluebook's (rule 6.2) for 2nd and 3rd.
_DIGITS = r"(?:\d{1,3}(?:st|nd|rd|th)|\d{0,2}[23]d)"
_ORDINAL = re.compile(rf"(?:{_WORDS}|{_DIGITS})(?!\w)", re.IGNORECASE | re.ASCII)
_LONGEST = 20


def ordinal_of(word: str) -> int | None:
    """The number that an ordinal says, or None for any other word. A full stop behind it does not matter.

    >>> [ordinal_of(word) for word in ("9th", "2d", "Ninth", "twenty-second", "Thirty first", "thirtieth.", "nine")]
    [9, 2, 9, 22, 31, 30, None]
    """
    lower = word.lower().rstrip(".")
    if lower in ORDINALS:
        return ORDINALS[lower]
    if _ORDINAL.fullmatch(lower) is None:
        return None
    if lower[0].isdigit():
        return int(lower.rstrip("dhnrst"))
    ten, unit = re.split(_JOINT, lower)
    return 10 * (TENS.index(ten) + 2) + ORDINALS[unit]


def ordinal_at(text: str, start: int) -> tuple[int, int] | None:
    """Value and end offset of the ordinal that starts at the offset, or None.

    >>> ordinal_at("the twenty-second of May", 4), ordinal_at("a third-party claim", 2)
    ((22, 17), (3, 7))
    """
    found = _ORDINAL.match(text, start, start + _LONGEST)
    value = ordinal_of(found[0]) if found else None
    return (value, found.end()) if found and value is not None else None


def in_words(number: int) -> str:
    """An ordinal from first to ninety-ninth in words.

    >>> in_words(9), in_words(22), in_words(40)
    ('ninth', 'twenty-second', 'fortieth')

    Raises ValueError for any other number.
    """
    if not 0 < number < 100:
        raise ValueError(f"no ordinal in words for {number}")
    if number < 20:
        return (*UNIT_ORDINALS, *TEEN_ORDINALS)[number - 1]
    ten, unit = divmod(number, 10)
    return TENS_ORDINALS[ten - 2] if unit == 0 else f"{TENS[ten - 2]}-{UNIT_ORDINALS[unit - 1]}"
