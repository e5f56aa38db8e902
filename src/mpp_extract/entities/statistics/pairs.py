"""Two numbers that make one statistic: ranges, and through ratios.py and votes.py parts, votes and scores."""

from __future__ import annotations

import re
from decimal import Decimal

from mpp_extract.entities.statistics.amounts import TIMES_AS_MUCH, amount
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.entities.statistics.ratios import part_of_whole
from mpp_extract.entities.statistics.votes import TIGHT, sides
from mpp_extract.language.inflect import verbs
from mpp_extract.language.numbers.number import Number

FARTHEST = 40  # characters between two numbers of one statistic
_DASH = re.compile(r"\s?[-‐‑–−]\s?")
_TO = re.compile(r"(?:-to-|\s+to\s+|\s+through\s+)", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_OR = re.compile(r"(?:\s+or\s+|-or-)", re.IGNORECASE)
_SUSPENDED_TO = re.compile(r"-?\s+to\s+")
_HEDGE = (
    r"(?:about\s+|roughly\s+|around\s+|nearly\s+|approximately\s+|an?\s+\w+\s+|up\s+to\s+|as\s+\w+\s+as\s+|"
    r"the\s+ages\s+of\s+)?"
)
_BETWEEN = re.compile(rf"\bbetween\s+{_HEDGE}$", re.IGNORECASE)
_BY = re.compile(r"\bby\s+$")
_FROM = re.compile(rf"\bfrom\s+{_HEDGE}$", re.IGNORECASE)
_RANGING = re.compile(
    r"\b(?:rang(?:e|es|ed|ing)|vary|varies|varied|varying|anywhere|somewhere|stretch(?:es|ed|ing)?|anything)"
    r"(?:\s+\w+){0,3}\s+from\s+\S*\s*$",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:r[oi]se\w*|rising|f[ae]ll\w*|gr[eo]w|grows|grown|growing|climb\w*|jump\w*|drop\w*|declin\w*|increas\w*|"
    r"decreas\w*|went|go|going|gone|cut|cuts|cutting|rais\w+|lower\w*|reduc\w+|up|down|shr[aiu]nk\w*|surg\w+|soar\w*|"
    r"plung\w+|plummet\w*|slid\w*|slip\w*|slump\w*|dipp?\w*|swell\w*|expand\w*|edg\w+|inch\w+|tumbl\w+|chang\w+|mov\w+|"
    r"boost\w*|trim\w*|slash\w*|doubl\w+|tripl\w+)\b[^.;]*$",
    re.IGNORECASE,
)
# Before the first of two amounts: a sign, or a percentage that it says again (-3.2% or -1.15 to $34.80).
_SIGNED = re.compile(r"(?:(?<![\w)\]%$£€.,-])[-−+]|(?:%|per\s?cent)\s(?:or|,)\s)$")
# Verbs whose sum is raised or lost, not the size of a step to another. Source: Merriam-Webster Dictionary, raise (to
# collect), add, lose, save.
_VERBS = "|".join(sorted(verbs("raise lose save add collect")))
_OBJECTS_OF = re.compile(
    rf"\b(?:{_VERBS})\s+(?:(?:about|roughly|around|some|another)\s+)?$",
    re.IGNORECASE,
)


def pair(page: Page, left: Number, right: Number, changed: bool) -> Quantity | None:
    """The statistic that two neighbouring numbers make together, or None.

    changed   The left number is the amount of a change, so that what follows ``to`` is the level reached.
    """
    if right.start - left.end > FARTHEST or "vague" in (left.form, right.form) or _year(page.text, left):
        return None
    if "\n\n" in page.text[left.end : right.start]:
        return None
    return part_of_whole(page, left, right) or sides(page, left, right) or _range(page, left, right, changed)


def _year(text: str, number: Number) -> bool:
    """Whether the number could be a year with nothing behind it but another number."""
    digits = text[number.start : number.end]
    return len(digits) == 4 and digits.isdigit() and 1900 <= int(digits) <= 2100


def _range(page: Page, left: Number, right: Number, changed: bool) -> Quantity | None:
    """``5 to 10``, ``$10-20 million``, ``between 300 and 400 people``, ``three or four days``."""
    text = page.text
    first, second = amount(page, left), amount(page, right)
    times = first.bare and second.form is TIMES_AS_MUCH.rows[0]  # 50 to 85 times as many
    fractions = "ratio" in (first.kind, second.kind) and not times
    if (first.hyphen and not first.suspended) or fractions or not _same(first, second):
        return None
    gap = text[first.end : second.start]
    between = _BETWEEN.search(text, max(0, first.start - 32), first.start)
    if between:
        if not (_AND.fullmatch(gap) or _TO.fullmatch(gap) or TIGHT.fullmatch(gap)):
            return None
    elif not _ranges(gap, first, second) or _levels(text, gap, first, second, changed):
        return None
    low, high = _scaled(left, right, first, second), second.value
    if between and low > high:
        low, high = high, low  # between 12 and 9 miles
    if low >= high:
        return None
    start = between.start() if between else first.start
    named = first if first.unit is not None and second.unit is None else second
    found = Quantity((left, right), start, second.end, low, named.kind, named.unit, high, named.form)
    found.head, found.hyphen, found.qualifier = second.head, second.hyphen, "range"
    return found


def _same(first: Quantity, second: Quantity) -> bool:
    """Whether both ends have one unit, or one leaves it to the other."""
    if first.bare or (second.bare and first.kind in ("money", "age")):
        return True
    return first.kind == second.kind and first.unit == second.unit


def _ranges(gap: str, first: Quantity, second: Quantity) -> bool:
    """Whether what stands between two amounts can make a range of them."""
    if first.suspended:
        return _SUSPENDED_TO.fullmatch(gap) is not None
    if _OR.fullmatch(gap):
        return first.unit is None and second.unit is not None and second.value - first.value == 1 and second.value <= 20
    if _DASH.fullmatch(gap):
        return second.unit is not None or TIGHT.fullmatch(gap) is not None
    return _TO.fullmatch(gap) is not None


def _levels(text: str, gap: str, first: Quantity, second: Quantity, changed: bool) -> bool:
    """``rose 3 points to 40``, ``rose from 5 to 7 percent``: an amount or level, and the level reached."""
    if TIGHT.fullmatch(gap) or (first.value == 0 and not changed):
        return False  # from 0 to 60 mph
    if _SIGNED.search(text, max(0, first.start - 16), first.start):
        return True
    grows = first.kind == second.kind == "percent" and first.value < second.value <= 3 * first.value
    grows = grows or (_raised(text, first, second) and first.value < second.value <= 3 * first.value)
    if changed and not grows:  # to grow 3% to 5%
        return True
    low = max(0, first.start - 60)
    if first.unit is not None and not grows and _BY.search(text, low, first.start):
        return True
    if not _FROM.search(text, low, first.start) or _RANGING.search(text, low, first.start):
        return False
    return _MOVED.search(text, max(0, first.start - 90), first.start) is not None


def _raised(text: str, first: Quantity, second: Quantity) -> bool:
    """``raised $2 million to $3 million``: the verb takes the sum for its object, and what it raised is no level."""
    return (
        first.kind == second.kind == "money"
        and _OBJECTS_OF.search(text, max(0, first.start - 24), first.start) is not None
    )


def _scaled(left: Number, right: Number, first: Quantity, second: Quantity) -> Decimal:
    """The lower end, with the scale that stands only at the upper (``5 to 10 million``), in the same minor unit."""
    value = first.value
    if left.scale == 1 and right.scale > 1 and left.value < right.value / right.scale:
        value *= right.scale
    if first.bare and second.kind == "money" and second.factor != 1:
        value *= second.factor
    return value
