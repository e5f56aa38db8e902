"""Numbers in a text: digits, words, both together, ordinals, fractions and vague plurals, each with its value.

``scan`` reads characters alone: no parse, no knowledge of what is counted.
"""

from __future__ import annotations

import re
from decimal import Decimal, DecimalException

from mpp_extract.language.currencies import CODES, SIGNS
from mpp_extract.language.numbers.cardinals import cardinal
from mpp_extract.language.numbers.fractions import HALF_AFTER, SLASH, lone_fraction, slash_fraction, with_half
from mpp_extract.language.numbers.lexemes import Part, Row
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.word_sets import word_set

# Letters set behind digits for a scale. Source: the style books of AP, Reuters and the Guardian; traders' k, B, M.
_SUFFIXES = {
    "k": 10**3,
    "K": 10**3,
    "m": 10**6,
    "M": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "mm": 10**6,
    "MM": 10**6,
    "b": 10**9,
    "B": 10**9,
    "bn": 10**9,
    "Bn": 10**9,
    "bln": 10**9,
    "bil": 10**9,
    "tn": 10**12,
    "trn": 10**12,
    "T": 10**12,
}
_SURE_SUFFIXES = word_set("mn mln mil bn Bn bln bil tn trn")
_SUFFIX = re.compile(r"([-\u00a0\u202f ]?)(mn|mln|mil|MM|mm|bn|Bn|bln|bil|tn|trn|[kKmMbBT])(?![\w/])", re.ASCII)
_LETTERS = "|".join(re.escape(sign) for sign in (*SIGNS, *sorted(CODES)) if sign[0].isalpha())
_MONEY_BEFORE = re.compile(rf"(?:[$£€¥¢₹₨₩₪₽₱₦₺₴₵]|(?<![A-Za-z])(?:{_LETTERS}))\.?\s?[-−–]?$", re.ASCII)
# Ten million rupees. Source: Bureau of Indian Standards and the style book of The Hindu.
_CRORE = re.compile(r"\s?[Cc]r\b")
_RUPEES = re.compile(r"(?:₹|\bRs\.?|\bINR)\s?$")
_MONEY_RANGE = re.compile(r"[$£€¥₹]\s?[\d.,]{1,8}\s?(?:[-–]|to\s|and\s)\s?$")
_COUNTED_AFTER = re.compile(r"\s[a-z]{3,}")
_EXPONENT = re.compile(r"\s?[×x]\s?10\s?\^?([-−–]?\d{1,2})(?!\d)", re.ASCII)


def scan(text: str) -> list[Number]:
    """Every number of the row.text, in reading order, none overlapping another."""
    row = Row(text)
    found: list[Number] = []
    i = 0
    while i < len(row.words):
        number, i = _number(row, i)
        if number is not None:
            found.append(number)
    return found


def _number(row: Row, i: int) -> tuple[Number | None, int]:
    """The number that starts at lexeme i, or None, and the lexeme to go on from (always past i)."""
    part = row.words[i].part
    if part is Part.DIGITS:
        return _digits(row, i)
    if part is Part.VULGAR:
        return Number(row.words[i].start, row.words[i].end, row.words[i].value, "fraction"), i + 1
    if part is Part.ZERO:
        return Number(row.words[i].start, row.words[i].end, row.words[i].value, "words"), i + 1
    if part is Part.SEVERAL:
        return _several(row, i)
    if part is Part.PLURAL:
        return _plural(row, i)
    if part is Part.HALF or part is Part.DENOMINATOR:
        return lone_fraction(row, i)
    return cardinal(row, i)


# ---------------------------------------------------------------- digits
def _digits(row: Row, i: int) -> tuple[Number | None, int]:
    first = row.words[i]
    value, end, scale = first.value, first.end, Decimal(1)
    if slash := SLASH.match(row.text, first.start):
        return slash_fraction(row, i, slash, Decimal(0), first.start)
    if row.follows(i, Part.VULGAR):
        value, end, i = value + row.words[i + 1].value, row.words[i + 1].end, i + 1
    elif row.follows(i, Part.DIGITS) and row.text[end : end + 1] in " -\u00a0" and value < 1000:
        slash = SLASH.match(row.text, row.words[i + 1].start)
        if slash and int(slash[1]) < int(slash[2]) and value == value.to_integral_value():
            return slash_fraction(row, i + 1, slash, value, first.start)
    if half := HALF_AFTER.match(row.text, end):
        value, end, i = with_half(row, i, half, value)
    if row.follows(i, Part.SCALE, Part.HUNDRED, Part.DOZEN):
        i += 1
        scale, end = row.words[i].value, row.words[i].end
        if row.follows(i, Part.SCALE) and row.words[i].value < row.words[i + 1].value:  # 3 hundred thousand
            i += 1
            scale, end = scale * row.words[i].value, row.words[i].end
    elif (crore := _CRORE.match(row.text, end)) and _RUPEES.search(row.text, max(0, first.start - 5), first.start):
        scale, end = Decimal(10**7), crore.end()
    elif suffix := _suffix(row.text, first.start, end, value):
        scale, end = Decimal(_SUFFIXES[suffix[2]]), suffix.end()
    elif power := _EXPONENT.match(row.text, end):
        value, end = _power(value, power[1]), power.end()
        i = row.past(i, end)
    if scale == 1 and (ordinal := _ORDINAL.match(row.text, end)):
        return Number(first.start, ordinal.end(), value, "ordinal"), i + 1
    return Number(first.start, end, value * scale, "digits", scale), i + 1


# In scanned text the ending may stand apart: 22 nd.
_ORDINAL = re.compile(r"\s?(?:st|nd|rd|th|ST|ND|RD|TH)\b")


def _power(value: Decimal, exponent: str) -> Decimal:
    try:
        return value.scaleb(int(exponent.replace("−", "-").replace("–", "-")))
    except DecimalException:
        return value


def _suffix(text: str, start: int, end: int, value: Decimal) -> re.Match[str] | None:
    """The scale letters behind the digits, where they can't be a unit (``10m away``) or a name (``4K``)."""
    match = _SUFFIX.match(text, end)
    if match is None:
        return None
    letters, gap = match[2], match[1]
    money = (
        _MONEY_BEFORE.search(text, max(0, start - 5), start) or _MONEY_RANGE.search(text, max(0, start - 16), start)
    ) is not None
    if money or letters in _SURE_SUFFIXES:
        return match if letters not in ("mm", "mil") or money else None
    counted = _COUNTED_AFTER.match(text, match.end()) is not None
    if gap:
        return match if letters in "BM" and counted else None
    if letters in "kK":
        return match if value > 8 or letters == "k" else None
    if letters == "m" and _RACE.match(text, match.end()):
        return None
    return match if letters in "mMbB" and counted and not _UNIT_CONTEXT.match(text, match.end()) else None


# The events of athletics and swimming: 400m hurdles are metres.
_RACE = re.compile(
    r"\s(?:(?:individual|mixed|world|track|sprint|steeplechase|flat)\s)?(?:freestyle|backstroke|butterfly|breaststroke|medley|"
    r"hurdles|hurdler|steeplechase|relay|runner|sprinter|swimmer|champion|championship|title|record|gold|silver|bronze|event|"
    r"semi-?final|heat|heats|races|finals|distance)\b"
)


_UNIT_CONTEXT = re.compile(
    r"\s(?:long|wide|tall|high|deep|away|from|above|below|of|to|in|at|and|or|for|with|race|final|dash|sprint|down|out)\b"
)


# ---------------------------------------------------------------- vague
_JOINT = re.compile(r"\s+|-")
_OF = re.compile(r"\s+of\b", re.IGNORECASE)
_OF_GAP = re.compile(r"\s+(?:and|of|upon)\s+(?:the\s+)?")


def _plural(row: Row, i: int) -> tuple[Number | None, int]:
    """``hundreds``, ``tens of thousands``: the scale word alone, a chain of them multiplied."""
    start, value = row.words[i].start, row.words[i].value
    name = row.text[start : row.words[i].end].lower()
    j = i
    while (
        j + 1 < len(row.words)
        and j - i < 2
        and row.words[j + 1].part is Part.PLURAL
        and row.words[j + 1].start - row.words[j].end <= 10
        and _OF_GAP.fullmatch(row.text, row.words[j].end, row.words[j + 1].start)
    ):
        j += 1
        if " of " in row.text[row.words[j - 1].end : row.words[j].start]:
            value *= row.words[j].value
    if j == i and (name == "tens" or (name == "scores" and not _OF.match(row.text, row.words[i].end))):
        return None, i + 1
    return Number(start, row.words[j].end, value, "vague"), j + 1


_COUPLE = re.compile(r"(?:\s+of)?\s+", re.IGNORECASE)


def _several(row: Row, i: int) -> tuple[Number | None, int]:
    """``several dozen``, ``a few hundred``, ``a couple of thousand``; without a scale they are no number."""
    if i + 1 >= len(row.words) or row.words[i + 1].part not in (Part.HUNDRED, Part.SCALE, Part.DOZEN):
        return None, i + 1
    gap = _COUPLE if row.words[i].value == 2 else _JOINT
    if row.words[i + 1].start - row.words[i].end > 6 or not gap.fullmatch(
        row.text, row.words[i].end, row.words[i + 1].start
    ):
        return None, i + 1
    value, j = row.words[i].value * row.words[i + 1].value, i + 1
    if row.follows(j, Part.SCALE):  # several hundred thousand
        j += 1
        value *= row.words[j].value
    return Number(row.article(row.words[i].start), row.words[j].end, value, "vague"), j + 1
