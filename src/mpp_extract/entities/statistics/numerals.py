"""Numbers in a text: digits, words, both together, fractions and vague plurals, each with its value.

``scan`` reads characters alone: no parse, no knowledge of what is counted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Context, Decimal, DecimalException

from mpp_extract.entities.statistics.lexemes import Lexeme, Part, lexemes
from mpp_extract.entities.statistics.vocabulary import vocabulary

# Letters set behind digits for a scale. Source: the AP, Reuters and Guardian style books (m, bn, tn) and traders' k, B, M.
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
_SURE_SUFFIXES = vocabulary("mn mln mil bn Bn bln bil tn trn")
_SUFFIX = re.compile(r"([-\u00a0\u202f ]?)(mn|mln|mil|MM|mm|bn|Bn|bln|bil|tn|trn|[kKmMbBT])(?![\w/])", re.ASCII)
_MONEY_BEFORE = re.compile(r"(?:[$£€¥₹₩₪₽₱₦₺]|\b(?:USD|EUR|GBP|RM|Rs|PS|Y=))\.?\s?$", re.ASCII)
_COUNTED_AFTER = re.compile(r"\s[a-z]{3,}")
_JOINT = re.compile(r"[\s\u00ad]*[-‐‑]?[\s\u00ad]*")
_HALF_AFTER = re.compile(
    r"[\s-]+and[\s-]+(?:(a|one)[\s-]+(half|quarter)|(three)[\s-]+(quarters))\b(?!\s+(?:of|are|were|is|was))",
    re.IGNORECASE,
)
_PARTS = {"half": "0.5", "quarter": "0.25", "quarters": "0.75"}
_SLASH = re.compile(r"(\d{1,2})[/⁄](\d{1,3})(?![\d/⁄])", re.ASCII)
# Without one of these a slash makes a date or a name (9/11).
_SLASH_OF = re.compile(
    r"\s+(?:of|an?|percent|inch|mile|cup|teaspoon|tablespoon|ounce|pound)\b|-(?:inch|mile|cup|ounce)\b"
)
_EXPONENT = re.compile(r"\s?[×x]\s?10\s?\^?([-−–]?\d{1,2})(?!\d)", re.ASCII)
_POINT = re.compile(r"\s+point\s+$")
_ARTICLE = re.compile(r"(?<![\w'’])(?:an?)[\s-]+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written.

    start, end   Offsets of the number itself, with an article that is part of it (``a dozen``, ``a third``).
    value        Its value; for a vague one the scale word alone (``hundreds`` 100).
    form         ``digits``, ``words``, ``fraction`` (``two-thirds``, ``half``) or ``vague`` (``hundreds``, ``several dozen``).
    scale        The scale words' share of the value (a million in ``1.4 million``), for ``5 to 10 million``.
    """

    start: int
    end: int
    value: Decimal
    form: str
    scale: Decimal = Decimal(1)


def plain(value: Decimal) -> int | float:
    """The value as the contract prints it: whole numbers as integers.

    >>> plain(Decimal("1.4") * 10**6), plain(Decimal("0.25")), plain(Decimal("2.5"))
    (1400000, 0.25, 2.5)
    """
    if value == value.to_integral_value():
        return int(value)
    return float(value)


def ratio(top: Decimal, bottom: Decimal) -> Decimal:
    """A part of a whole, to four places (to four digits where it is smaller than a hundredth).

    >>> plain(ratio(Decimal(1), Decimal(3))), plain(ratio(Decimal(1), Decimal(3000)))
    (0.3333, 0.0003333)
    """
    value = top / bottom
    return round(value, 4) if value >= Decimal("0.01") else value.normalize(Context(prec=4))


def scan(text: str) -> list[Number]:
    """Every number of the text, in reading order, none overlapping another."""
    words = lexemes(text)
    found: list[Number] = []
    i = 0
    while i < len(words):
        number, i = _number(text, words, i)
        if number is not None:
            found.append(number)
    return found


def _number(text: str, words: list[Lexeme], i: int) -> tuple[Number | None, int]:
    """The number that starts at lexeme i, or None, and the lexeme to go on from (always past i)."""
    part = words[i].part
    if part is Part.DIGITS:
        return _digits(text, words, i)
    if part is Part.VULGAR:
        return _made(text, words[i].start, words[i].end, words[i].value, "fraction"), i + 1
    if part is Part.ZERO:
        return _made(text, words[i].start, words[i].end, words[i].value, "words"), i + 1
    if part is Part.SEVERAL:
        return _several(text, words, i)
    if part is Part.PLURAL:
        return _plural(text, words, i)
    if part is Part.HALF or part is Part.DENOMINATOR:
        return _lone_fraction(text, words, i)
    return _cardinal(text, words, i)


def _made(text: str, start: int, end: int, value: Decimal, form: str) -> Number:
    return Number(start, end, value, form)


def _joined(text: str, left: Lexeme, right: Lexeme) -> bool:
    """Whether two lexemes stand together: nothing, white space or one hyphen between them."""
    return right.start - left.end <= 4 and _JOINT.fullmatch(text, left.end, right.start) is not None


def _follows(text: str, words: list[Lexeme], i: int, *parts: Part) -> bool:
    """Whether lexeme i + 1 is joined to lexeme i and is one of the parts."""
    return i + 1 < len(words) and words[i + 1].part in parts and _joined(text, words[i], words[i + 1])


# ---------------------------------------------------------------- digits
def _digits(text: str, words: list[Lexeme], i: int) -> tuple[Number | None, int]:
    first = words[i]
    value, end, scale = first.value, first.end, Decimal(1)
    if slash := _SLASH.match(text, first.start):
        return _slash(words, i, slash, Decimal(0), first.start)
    if _follows(text, words, i, Part.VULGAR):
        value, end, i = value + words[i + 1].value, words[i + 1].end, i + 1
    elif _follows(text, words, i, Part.DIGITS) and text[end : end + 1] in " -\u00a0" and value < 1000:
        slash = _SLASH.match(text, words[i + 1].start)
        if slash and int(slash[1]) < int(slash[2]) and value == value.to_integral_value():
            return _slash(words, i + 1, slash, value, first.start)
    if half := _HALF_AFTER.match(text, end):
        value, end, i = _with_half(words, i, half, value)
    if _follows(text, words, i, Part.SCALE, Part.HUNDRED, Part.DOZEN):
        i += 1
        scale, end = words[i].value, words[i].end
    elif suffix := _suffix(text, first.start, end, value):
        scale, end = Decimal(_SUFFIXES[suffix[2]]), suffix.end()
    elif power := _EXPONENT.match(text, end):
        value, end = _power(value, power[1]), power.end()
        while i + 1 < len(words) and words[i + 1].start < end:
            i += 1
    return Number(first.start, end, value * scale, "digits", scale), i + 1


def _power(value: Decimal, exponent: str) -> Decimal:
    try:
        return value.scaleb(int(exponent.replace("−", "-").replace("–", "-")))
    except DecimalException:
        return value


def _slash(words: list[Lexeme], i: int, slash: re.Match[str], whole: Decimal, start: int) -> tuple[Number | None, int]:
    top, bottom = int(slash[1]), int(slash[2])
    while i < len(words) and words[i].start < slash.end():
        i += 1
    if not 0 < top < bottom:
        return None, i
    if whole:
        return Number(start, slash.end(), whole + Decimal(top) / bottom, "digits"), i
    if "⁄" in slash[0] or _SLASH_OF.match(slash.string, slash.end()):
        return Number(start, slash.end(), ratio(Decimal(top), Decimal(bottom)), "fraction"), i
    return None, i


def _with_half(words: list[Lexeme], i: int, half: re.Match[str], value: Decimal) -> tuple[Decimal, int, int]:
    """Value, end and last lexeme after ``and a half``."""
    part = (half[2] or half[4]).lower()
    while i + 1 < len(words) and words[i + 1].start < half.end():
        i += 1
    return value + Decimal(_PARTS[part]), half.end(), i


def _suffix(text: str, start: int, end: int, value: Decimal) -> re.Match[str] | None:
    """The scale letters behind the digits, where they can't be a unit (``10m away``) or a name (``4K``)."""
    match = _SUFFIX.match(text, end)
    if match is None:
        return None
    letters, gap = match[2], match[1]
    money = _MONEY_BEFORE.search(text, max(0, start - 5), start) is not None
    if money or letters in _SURE_SUFFIXES:
        return match if letters not in ("mm", "mil") or money else None
    counted = _COUNTED_AFTER.match(text, match.end()) is not None
    if gap:
        return match if letters in "BM" and counted else None
    if letters in "kK":
        return match if value > 8 or letters == "k" else None
    return match if letters in "mMbB" and counted and not _UNIT_CONTEXT.match(text, match.end()) else None


_UNIT_CONTEXT = re.compile(
    r"\s(?:long|wide|tall|high|deep|away|from|above|below|of|to|in|at|and|or|for|with|race|final|dash|sprint|down|out)\b"
)


# ---------------------------------------------------------------- words
_AND = re.compile(r"[\s-]+and[\s-]+", re.IGNORECASE)
_COMMA = re.compile(r",\s+(?:and\s+)?", re.IGNORECASE)


class _Sum:
    """A cardinal in words as it is read: ``two hundred | thousand | and six``."""

    __slots__ = ("current", "last", "mantissa", "mixed", "scale", "total")

    def __init__(self) -> None:
        self.total = self.current = Decimal(0)
        self.scale = Decimal("Infinity")
        self.last: Part | None = None
        self.mantissa: Decimal | None = None
        self.mixed = False

    def takes(self, lexeme: Lexeme) -> bool:
        """Whether the word can go on here. Takes it where it can."""
        part, value, last, before = lexeme.part, lexeme.value, self.last, self.current
        if part is Part.UNIT:
            ok = last in (None, Part.TENS, Part.HUNDRED, Part.SCALE)
            add = value
        elif part in (Part.TEEN, Part.TENS):
            ok = last in (None, Part.HUNDRED, Part.SCALE)
            add = value
        elif part is Part.HUNDRED:
            ok = last in (None, Part.UNIT, Part.TEEN, Part.TENS) and self.current < 100
            add = max(self.current, Decimal(1)) * 100 - self.current
        elif part is Part.DOZEN:
            ok = last in (None, Part.UNIT, Part.TEEN, Part.TENS) and self.current < 100
            add = max(self.current, Decimal(1)) * 12 - self.current
        elif part is Part.SCALE:
            ok = last not in (Part.SCALE, Part.DOZEN) and value < self.scale
            add = Decimal(0)
            if ok:
                self.total += max(self.current, Decimal(1)) * value
                self.current, self.scale = Decimal(0), value
        else:
            return False
        if ok:
            if part in (Part.HUNDRED, Part.DOZEN, Part.SCALE):
                self.mantissa = self.mantissa or before
            elif self.mantissa is not None:
                self.mixed = True
            self.current += add
            self.last = part
        return ok

    def multiplier(self) -> Decimal:
        """What the first words are multiplied with, where all that follows them is scale words."""
        if self.mantissa and not self.mixed:
            return (self.total + self.current) / self.mantissa
        return Decimal(1)


def _cardinal(text: str, words: list[Lexeme], i: int) -> tuple[Number | None, int]:
    amount = _Sum()
    start = words[i].start
    amount.takes(words[i])
    if words[i].part in (Part.HUNDRED, Part.SCALE, Part.DOZEN):
        start = _article(text, start)
    while i + 1 < len(words) and _goes_on(text, words, i, amount.last) and amount.takes(words[i + 1]):
        i += 1
    value, end = amount.total + amount.current, words[i].end
    if _follows(text, words, i, Part.HALF, Part.DENOMINATOR) and amount.last in (Part.UNIT, Part.TEEN, Part.TENS):
        return _fraction(text, words, i, start, value)
    if half := _HALF_AFTER.match(text, end):
        step = words[i].value if words[i].part in (Part.SCALE, Part.HUNDRED, Part.DOZEN) else Decimal(1)
        more, end, i = _with_half(words, i, half, Decimal(0))
        value += more * step  # a million and a half
        if _follows(text, words, i, Part.SCALE):
            i += 1
            value, end = value * words[i].value, words[i].end
    elif amount.last is Part.UNIT and i + 1 < len(words) and _POINT.fullmatch(text, end, words[i + 1].start):
        return _spoken_decimals(text, words, i, start, value)
    return Number(start, end, value, "words", amount.multiplier()), i + 1


def _goes_on(text: str, words: list[Lexeme], i: int, last: Part | None) -> bool:
    left, right = words[i], words[i + 1]
    if _joined(text, left, right):
        return right.part is not Part.DIGITS
    if right.start - left.end > 8 or last not in (Part.HUNDRED, Part.SCALE):
        return False
    if _AND.fullmatch(text, left.end, right.start):
        return right.part in (Part.UNIT, Part.TEEN, Part.TENS)
    return _comma_goes_on(text, words, i)


def _comma_goes_on(text: str, words: list[Lexeme], i: int) -> bool:
    """``one million, two hundred thousand``: a comma inside a number, not between two items of a list."""
    left, right = words[i], words[i + 1]
    if left.part is not Part.SCALE or not _COMMA.fullmatch(text, left.end, right.start):
        return False
    j = i + 1
    while j - i < 4 and _follows(text, words, j, Part.UNIT, Part.TEEN, Part.TENS, Part.HUNDRED, Part.SCALE):
        j += 1
        if words[j].part is Part.HUNDRED or (words[j].part is Part.SCALE and words[j].value < left.value):
            return True
    return False


def _spoken_decimals(text: str, words: list[Lexeme], i: int, start: int, value: Decimal) -> tuple[Number | None, int]:
    """``three point five million``."""
    digits = ""
    j = i + 1
    while (
        j < len(words)
        and words[j].part in (Part.UNIT, Part.ZERO)
        and (j == i + 1 or _follows(text, words, j - 1, words[j].part))
    ):
        digits += str(words[j].value)
        j += 1
    if not digits or len(digits) > 9:
        return Number(start, words[i].end, value, "words"), i + 1
    value += Decimal("0." + digits)
    if _follows(text, words, j - 1, Part.SCALE):
        value *= words[j].value
        j += 1
    return Number(start, words[j - 1].end, value, "words"), j


# ---------------------------------------------------------------- fractions
def _article(text: str, start: int) -> int:
    """Where the number starts with its article: ``a`` of ``a dozen``."""
    match = _ARTICLE.search(text, max(0, start - 5), start)
    return match.start() if match else start


def _fraction(text: str, words: list[Lexeme], i: int, start: int, top: Decimal) -> tuple[Number | None, int]:
    """``two-thirds``, ``three quarters of a million``; lexeme i + 1 is the denominator."""
    denominator = words[i + 1]
    hyphen = text[words[i].end] in "-‐‑"
    word = text[denominator.start : denominator.end].lower()
    periods = word == "quarters" and not hyphen and (top != 3 or not _OF.match(text, denominator.end))
    if top >= denominator.value or (top > 1) != (word[-1] == "s") or periods:
        return Number(start, words[i].end, top, "words"), i + 2
    value = ratio(top, denominator.value)
    if top == 1 and not hyphen and not _fraction_goes_on(text, denominator.end):
        return None, i + 2
    return _of_scale(text, words, i + 1, Number(start, denominator.end, value, "fraction"))


_OF = re.compile(r"\s+of\b", re.IGNORECASE)
# What can follow "a third": not a noun, before which it would be an ordinal.
_AFTER_FRACTION = re.compile(
    r"\s*(?:$|,(?!\s[A-Z])|[.;:!?)\]—–”\"’]|--|-(?=\s)|(?:of|to|in|on|from|for|at|by|are|is|was|were|have|has|had|said|say|says|or|and|as|than|"
    r"more|less|fewer|higher|lower|cheaper|faster|larger|smaller|believe|think|thought|this|last|since|during|between|"
    r"over|when|while|who|that|percent|off|would|will|could|can|did|do|live|lives|come|comes|came|went|go)\b)",
    re.IGNORECASE,
)


def _fraction_goes_on(text: str, end: int) -> bool:
    return _AFTER_FRACTION.match(text, end) is not None


def _lone_fraction(text: str, words: list[Lexeme], i: int) -> tuple[Number | None, int]:
    """``half``, ``a third``, ``half a million``, ``a quarter of a million``; an ordinal is no number."""
    word = words[i]
    start = _article(text, word.start)
    name = text[word.start : word.end].lower()
    if word.part is Part.HALF:
        if name == "halves":
            return None, i + 1
        if text[start : start + 1] in "aA" and start != word.start and not _fraction_goes_on(text, word.end):
            start = start if _HALF_UNIT.match(text, word.end) else word.start
        return _of_scale(text, words, i, Number(start, word.end, Decimal("0.5"), "fraction"))
    if start == word.start or name.endswith("s"):
        return None, i + 1
    number, after = _of_scale(text, words, i, Number(start, word.end, ratio(Decimal(1), word.value), "fraction"))
    if number is not None and number.form == "fraction" and not _fraction_goes_on(text, word.end):
        if name != "quarter" or not _HALF_UNIT.match(text, word.end):
            return None, i + 1
    return number, after


_HALF_UNIT = re.compile(
    r"[\s-]+(?:hour|mile|century|point|decade|inch|acre|pound|ton|teaspoon|cup|percent|percentage)s?\b", re.I
)
_OF_SCALE = re.compile(r"[\s-]+(?:of[\s-]+)?(?:an?[\s-]+)?$", re.IGNORECASE)


def _of_scale(text: str, words: list[Lexeme], i: int, number: Number) -> tuple[Number | None, int]:
    """``half a million``, ``half-dozen``, ``three quarters of a billion``: the fraction of a scale is a plain number."""
    if i + 1 < len(words) and words[i + 1].part in (Part.SCALE, Part.DOZEN, Part.HUNDRED):
        scale = words[i + 1]
        if scale.start - number.end <= 9 and _OF_SCALE.fullmatch(text, number.end, scale.start):
            value = round(number.value * scale.value, -2) if scale.value > 1000 else number.value * scale.value
            return Number(number.start, scale.end, value, "words"), i + 2
    return number, i + 1


# ---------------------------------------------------------------- vague
_OF_GAP = re.compile(r"\s+(?:and|of|upon)\s+(?:the\s+)?")


def _plural(text: str, words: list[Lexeme], i: int) -> tuple[Number | None, int]:
    """``hundreds``, ``tens of thousands``: the scale word alone, a chain of them multiplied."""
    start, value = words[i].start, words[i].value
    name = text[start : words[i].end].lower()
    j = i
    while (
        j + 1 < len(words)
        and j - i < 2
        and words[j + 1].part is Part.PLURAL
        and words[j + 1].start - words[j].end <= 10
        and _OF_GAP.fullmatch(text, words[j].end, words[j + 1].start)
    ):
        j += 1
        if " of " in text[words[j - 1].end : words[j].start]:
            value *= words[j].value
    if j == i and (name == "tens" or (name == "scores" and not _OF.match(text, words[i].end))):
        return None, i + 1
    return Number(start, words[j].end, value, "vague"), j + 1


_COUPLE = re.compile(r"(?:\s+of)?\s+", re.IGNORECASE)


def _several(text: str, words: list[Lexeme], i: int) -> tuple[Number | None, int]:
    """``several dozen``, ``a few hundred``, ``a couple of thousand``; without a scale they are no number."""
    if i + 1 >= len(words) or words[i + 1].part not in (Part.HUNDRED, Part.SCALE, Part.DOZEN):
        return None, i + 1
    gap = _COUPLE if words[i].value == 2 else _JOINT
    if words[i + 1].start - words[i].end > 6 or not gap.fullmatch(text, words[i].end, words[i + 1].start):
        return None, i + 1
    value, j = words[i].value * words[i + 1].value, i + 1
    if _follows(text, words, j, Part.SCALE):  # several hundred thousand
        j += 1
        value *= words[j].value
    return Number(_article(text, words[i].start), words[j].end, value, "vague"), j + 1
