"""Fractions: ``two-thirds``, ``a third``, ``half a million``, ``2 1/2``, ``two and a half``."""

from __future__ import annotations

import re
from decimal import Decimal

from mpp_extract.language.lazy import lazily
from mpp_extract.language.numbers.lexemes import Part, Row
from mpp_extract.language.numbers.number import Number, ratio

HALF_AFTER = lazily(
    r"[\s-]+and[\s-]+(?:(a|one)[\s-]+(half|quarter)|(three)[\s-]+(quarters))\b(?!\s+(?:of|are|were|is|was))",
    re.IGNORECASE,
)
_PARTS = {"half": "0.5", "quarter": "0.25", "quarters": "0.75"}
SLASH = lazily(r"(\d{1,2})[/⁄](\d{1,3})(?![\d/⁄])", re.ASCII)
# Without one of these a slash makes a date or a name (9/11).
_SLASH_OF = lazily(r"\s+(?:of|an?|percent|inch|mile|cup|teaspoon|tablespoon|ounce|pound)\b|-(?:inch|mile|cup|ounce)\b")


def slash_fraction(row: Row, i: int, slash: re.Match[str], whole: Decimal, start: int) -> tuple[Number | None, int]:
    top, bottom = int(slash[1]), int(slash[2])
    i = row.past(i, slash.end()) + 1
    if not 0 < top < bottom:
        return None, i
    if whole:
        return Number(start, slash.end(), whole + Decimal(top) / bottom, "digits"), i
    if "⁄" in slash[0] or _SLASH_OF.match(slash.string, slash.end()):
        return Number(start, slash.end(), ratio(Decimal(top), Decimal(bottom)), "fraction"), i
    return None, i


def with_half(row: Row, i: int, half: re.Match[str], value: Decimal) -> tuple[Decimal, int, int]:
    """Value, end and last lexeme after ``and a half``."""
    part = (half[2] or half[4]).lower()
    return value + Decimal(_PARTS[part]), half.end(), row.past(i, half.end())


def fraction(row: Row, i: int, start: int, top: Decimal) -> tuple[Number | None, int]:
    """``two-thirds``, ``three quarters of a million``; lexeme i + 1 is the denominator."""
    denominator = row.words[i + 1]
    hyphen = row.text[row.words[i].end] in "-‐‑"
    word = row.text[denominator.start : denominator.end].lower()
    periods = word == "quarters" and not hyphen and (top != 3 or not _OF.match(row.text, denominator.end))
    if top >= denominator.value or (top > 1) != (word[-1] == "s") or periods:
        return Number(start, row.words[i].end, top, "words"), i + 2
    value = ratio(top, denominator.value)
    if top == 1 and not hyphen and not _goes_on(row.text, denominator.end):
        return None, i + 2
    return _of_scale(row, i + 1, Number(start, denominator.end, value, "fraction"))


_OF = lazily(r"\s+of\b", re.IGNORECASE)
# What can follow "a third": not a noun, before which it would be an ordinal.
_AFTER_FRACTION = lazily(
    r"\s*(?:$|,(?!\s(?-i:[A-Z]))|[.;:!?)\]—–”\"’]|--|-(?=\s)|(?:of|to|in|on|from|for|at|by|are|is|was|were|have|has|had|said|say|says|or|and|as|than|"
    r"more|less|fewer|higher|lower|cheaper|faster|larger|smaller|believe|think|thought|this|last|since|during|between|"
    r"over|when|while|who|that|percent|off|would|will|could|can|did|do|live|lives|come|comes|came|went|go|[a-z]{2,}ed)\b)",
    re.IGNORECASE,
)


def _goes_on(text: str, end: int) -> bool:
    return _AFTER_FRACTION.match(text, end) is not None


def lone_fraction(row: Row, i: int) -> tuple[Number | None, int]:
    """``half``, ``a third``, ``half a million``, ``a quarter of a million``; an ordinal is no number."""
    word = row.words[i]
    start = row.article(word.start)
    name = row.text[word.start : word.end].lower()
    if word.part is Part.HALF:
        if name == "halves":
            return None, i + 1
        if row.text[start : start + 1] in "aA" and start != word.start and not _goes_on(row.text, word.end):
            start = start if _HALF_UNIT.match(row.text, word.end) else word.start
        return _of_scale(row, i, Number(start, word.end, Decimal("0.5"), "fraction"))
    if start == word.start or name.endswith("s"):
        return None, i + 1
    number, after = _of_scale(row, i, Number(start, word.end, ratio(Decimal(1), word.value), "fraction"))
    if number is None or number.form != "fraction":
        return number, after
    if word.value > 4 and _ORDINAL.match(row.text, word.end):
        return None, i + 1
    if not _goes_on(row.text, word.end) and not (name == "quarter" and _HALF_UNIT.match(row.text, word.end)):
        return None, i + 1
    if name != "quarter" and _one_more(row.text, start, word.end):
        return None, i + 1
    return number, after


def _one_more(text: str, start: int, end: int) -> bool:
    """``One sank, another burned and a third was towed``: one more of those told of, and no part of a whole.

    Source: Quirk et al., A Comprehensive Grammar of the English Language, 5.22 and 6.62 (ordinals as pronouns).
    """
    if _PART_AFTER.match(text, end) or _PART_BEFORE.search(text, max(0, start - 24), start):
        return False
    told = text[max(0, start - _TOLD) : start]
    return _SERIES.search(told) is not None and _SHARES.search(told) is None


# How many characters back those stand whom an ordinal is one more of.
_TOLD = 200
_SERIES = lazily(r"\b(?:one|two|three|another|second|first|other|others|separate)\b", re.IGNORECASE)
_SHARES = lazily(r"%|\b(?:percent|percentage|half|halves|quarters?|thirds|fifths)\b", re.IGNORECASE)
_PART_AFTER = lazily(r"\s+(?:of|more|less|as|[a-z]+er|off|percent)\b", re.IGNORECASE)
_PART_BEFORE = lazily(
    r"\b(?:about|around|roughly|approximately|nearly|almost|some|than|over|under|at\s+least|at\s+most|up\s+to|much\s+as"
    r"|many\s+as|little\s+as|only|just|by|from|to|close\s+to|barely|exactly|estimated)\s+$",
    re.IGNORECASE,
)


# "and a fifth was Ortega": one more, not a part.
_ORDINAL = lazily(r"\s+(?:is|was|has|had|said|says)\b")
_HALF_UNIT = lazily(
    r"[\s-]+(?:hour|mile|century|point|decade|inch|acre|pound|ton|teaspoon|cup|percent|percentage)s?\b", re.I
)
_OF_SCALE = lazily(r"[\s-]+(?:of[\s-]+)?(?:an?[\s-]+)?$", re.IGNORECASE)


def _of_scale(row: Row, i: int, number: Number) -> tuple[Number | None, int]:
    """``half a million``, ``half-dozen``, ``a quarter of a billion``: the fraction of a scale is a plain number."""
    if i + 1 < len(row.words) and row.words[i + 1].part in (Part.SCALE, Part.DOZEN, Part.HUNDRED):
        scale = row.words[i + 1]
        if scale.start - number.end <= 9 and _OF_SCALE.fullmatch(row.text, number.end, scale.start):
            value = round(number.value * scale.value, -2) if scale.value > 1000 else number.value * scale.value
            return Number(number.start, scale.end, value, "words"), i + 2
    return number, i + 1
