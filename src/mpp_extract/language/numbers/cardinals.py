"""Cardinal numbers in words: ``two hundred and six``, ``one million, two hundred thousand``, ``three point five``."""

from __future__ import annotations

import re
from decimal import Decimal

from mpp_extract.language.numbers.fractions import HALF_AFTER, fraction, with_half
from mpp_extract.language.numbers.lexemes import Lexeme, Part, Row
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.numbers.words import ORDINALS, UNIT_ORDINALS

# The unit behind a round number makes an ordinal of it: twenty-third.
_UNIT_ORDINAL = re.compile(rf"[-‐]({'|'.join(UNIT_ORDINALS)})\b", re.IGNORECASE)
_POINT = re.compile(r"\s+point\s+$")
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


def cardinal(row: Row, i: int) -> tuple[Number | None, int]:
    amount = _Sum()
    start = row.words[i].start
    amount.takes(row.words[i])
    if row.words[i].part in (Part.HUNDRED, Part.SCALE, Part.DOZEN):
        start = row.article(start)
    while i + 1 < len(row.words) and _goes_on(row, i, amount.last) and amount.takes(row.words[i + 1]):
        i += 1
    value, end = amount.total + amount.current, row.words[i].end
    if (value % 10 == 0 or value >= 100) and (unit := _UNIT_ORDINAL.match(row.text, end)):
        number = Number(start, unit.end(), value + ORDINALS[unit[1].lower()], "ordinal")
        return number, row.past(i, unit.end()) + 1
    if row.follows(i, Part.HALF, Part.DENOMINATOR) and amount.last in (Part.UNIT, Part.TEEN, Part.TENS):
        return fraction(row, i, start, value)
    if half := HALF_AFTER.match(row.text, end):
        step = row.words[i].value if row.words[i].part in (Part.SCALE, Part.HUNDRED, Part.DOZEN) else Decimal(1)
        more, end, i = with_half(row, i, half, Decimal(0))
        value += more * step  # a million and a half
        if row.follows(i, Part.SCALE):
            i += 1
            value, end = value * row.words[i].value, row.words[i].end
    elif (
        amount.last is Part.UNIT and i + 1 < len(row.words) and _POINT.fullmatch(row.text, end, row.words[i + 1].start)
    ):
        return _spoken_decimals(row, i, start, value)
    return Number(start, end, value, "words", amount.multiplier()), i + 1


def _goes_on(row: Row, i: int, last: Part | None) -> bool:
    left, right = row.words[i], row.words[i + 1]
    if row.joined(i):
        return right.part is not Part.DIGITS
    if right.start - left.end > 8 or last not in (Part.HUNDRED, Part.SCALE):
        return False
    if _AND.fullmatch(row.text, left.end, right.start):
        return right.part in (Part.UNIT, Part.TEEN, Part.TENS)
    return _comma_goes_on(row, i)


def _comma_goes_on(row: Row, i: int) -> bool:
    """``one million, two hundred thousand``: a comma inside a number, not between two items of a list."""
    left, right = row.words[i], row.words[i + 1]
    if left.part is not Part.SCALE or not _COMMA.fullmatch(row.text, left.end, right.start):
        return False
    j = i + 1
    while j - i < 4 and row.follows(j, Part.UNIT, Part.TEEN, Part.TENS, Part.HUNDRED, Part.SCALE):
        j += 1
        if row.words[j].part is Part.HUNDRED or (row.words[j].part is Part.SCALE and row.words[j].value < left.value):
            return True
    return False


def _spoken_decimals(row: Row, i: int, start: int, value: Decimal) -> tuple[Number | None, int]:
    """``three point five million``."""
    digits = ""
    j = i + 1
    while (
        j < len(row.words)
        and row.words[j].part in (Part.UNIT, Part.ZERO)
        and (j == i + 1 or row.follows(j - 1, row.words[j].part))
    ):
        digits += str(row.words[j].value)
        j += 1
    if not digits or len(digits) > 9:
        return Number(start, row.words[i].end, value, "words"), i + 1
    value += Decimal("0." + digits)
    if row.follows(j - 1, Part.SCALE):
        value *= row.words[j].value
        j += 1
    return Number(start, row.words[j - 1].end, value, "words"), j
