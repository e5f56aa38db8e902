"""One number with its unit: money, percent, age, measure, duration, multiple, or a count of things."""

from __future__ import annotations

import re
from decimal import Decimal

from mpp_extract.entities.statistics import measures
from mpp_extract.entities.statistics.ages import age
from mpp_extract.entities.statistics.counts import count
from mpp_extract.entities.statistics.measure_tables import NAMES, NOT_BEFORE, SYMBOLS, TIMES
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.entities.statistics.sums import is_money, money_after, money_before
from mpp_extract.language import money
from mpp_extract.language.numbers.number import Number

_FOLD = re.compile(r"[-\s]?fold\b")
_TIMES = re.compile(r"(?:\s+|-)times\b", re.IGNORECASE)
_TIMES_OF = re.compile(
    r"\s+(?:as|more|less|fewer|higher|lower|larger|greater|bigger|smaller|faster|longer|older|farther|further|likelier|"
    r"hotter|denser|brighter|richer|poorer|stronger|weaker|deeper|wider|taller|heavier|lighter|safer|rarer|harder|easier|"
    r"quicker|closer|warmer|colder|thicker|worse|better|cheaper|"
    r"the\s+(?:number|size|amount|rate|price|national|average|cost|total|value|level|normal|usual|annual|length|share|"
    r"population|legal|previous|ticket|\w+\s+of|\w+\s+rate)|"
    r"what|that|its|their|his|her|earnings|book|sales|revenue|profits?|income|annual|normal|forward|expected|projected|"
    r"estimated|trailing|ebitda|ebit|core|gross|operating|net|cash|leveraged|oversubscribed|over|above)\b",
    re.IGNORECASE,
)
_FEET_INCHES = re.compile(
    r"-(?:foot|feet)-(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b(?!-)", re.IGNORECASE
)
_INCHES = {
    word: n
    for n, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"]
    )
}
_FEET_MARKS = re.compile(r"['’′](\d{1,2})(?:[\"”″]|'')")
_STANDARD = re.compile(r"\s+(?:US|U\.S\.|imperial|British|American|metric)(?=\s(?!tons?\b|tonnes?\b))")
_LEVEL = re.compile(r"\b(?:at|to|from|of|is|was|were)\s$")
_POINT = re.compile(r"[\s-]+points?\b")
_RATE_WORDS = frozenset({"percent", "%", "rate", "rates", "percentage", "yield", "inflation", "poll", "unemployment"})
_OF_A = re.compile(r"(?:\s+of)?(?:\s+an?\b|\s+(?:one|1)\b)?(?:\s+(?:US|U\.S\.|imperial))?", re.IGNORECASE)
_SIGN = re.compile(r"(?:(?<!\bor\s)\b(?:minus|negative)[\s-]|(?<![\w)\]%$£€.,-])[-−+])$", re.IGNORECASE)
_OF = re.compile(r"\s+of\s+", re.IGNORECASE)
_NEXT_WORD = re.compile(r"\s+([a-z]+)\b")
_SCHOOL = re.compile(r"\s+(?:in|from)\s+[a-zA-Z]")
_TIME = re.compile(r"(?:-|\s+(?!\w+\s+of\b))(hour|day|century|decade|year|minute|second|month|week)\b")
_AND_A_HALF = re.compile(r"\b(?:an?|one)\s+([a-z]+)\s+and\s+$", re.IGNORECASE)


def amount(page: Page, number: Number) -> Quantity:
    """The number with the unit that stands beside it; ``count`` without a unit where nothing does."""
    for read in (money_before, age, _fraction, _written_unit, _multiple, money_after):
        found = read(page, number)
        if found is not None:
            return found
    return count(page, number)


def signed(page: Page, found: Quantity) -> None:
    """Takes in a sign before the number: below zero for a measure or count, the direction of a percentage."""
    sign = _SIGN.search(page.text, max(0, found.start - 12), found.start)
    if sign is None or found.kind in ("vote", "age", "duration", "ratio"):
        return
    plus = sign[0] == "+"
    level = sign[0][0] in "mMnN" or _LEVEL.search(page.text, max(0, sign.start() - 8), sign.start()) is not None
    if (found.kind == "percent" and not level) or (plus and found.kind in ("money", "count")):
        found.change = "increase" if plus else "decrease"
    elif not plus:
        found.value = -found.value
    found.start = sign.start()


# ---------------------------------------------------------------- written units
def _fraction(page: Page, number: Number) -> Quantity | None:
    """A fraction: of a unit it is a measure (``half a mile``, ``half of 1 percent``), else a part of a whole."""
    if number.form != "fraction":
        return None
    text = page.text
    if longer := _and_a_half(text, number):
        return longer
    unit = _OF_A.match(text, number.end)
    place = unit.end() if unit else number.end
    if point := _POINT.match(text, place):
        rate = bool(_RATE_WORDS & set(page.words(number.start)))
        kind, rule = ("percent", "statistics.percent") if rate else ("count", "statistics.count")
        return Quantity.of(number, kind, rule, point.end(), "percent" if rate else "point")
    measure = measures.after(text, place)
    if measure is not None and measure.name != "degree":
        return _of_unit(number, measure.name, measure.kind, measure.end)
    time = _TIME.match(text, place)
    linked = bool(text[number.end : place].strip()) or text[place : place + 1] == "-"
    if time and (linked or time[1] in ("hour", "century", "decade")):
        return _of_unit(number, time[1], "duration", time.end())
    return Quantity.of(number, "ratio", "statistics.fraction", number.end, None)


def _and_a_half(text: str, number: Number) -> Quantity | None:
    """``a year and a half``: the unit stands before the fraction."""
    whole = _AND_A_HALF.search(text, max(0, number.start - 24), number.start)
    if whole is None or text[number.start : number.start + 1] not in "aA":
        return None
    name = whole[1].lower()
    kind = "duration" if name in TIMES else "measure" if name in NAMES else None
    if kind is None:
        return None
    found = _of_unit(number, NAMES.get(name, name), kind, number.end)
    found.start, found.value = whole.start(), number.value + 1
    return found


def _of_unit(number: Number, name: str, kind: str, end: int) -> Quantity:
    rule = {"percent": "statistics.percent", "duration": "statistics.duration"}.get(kind, "statistics.measure")
    return Quantity.of(number, kind, rule, end, "percent" if name == "percentage point" else name)


def _written_unit(page: Page, number: Number) -> Quantity | None:
    """A percent sign, a symbol or the name of a measure."""
    feet = _FEET_INCHES.match(page.text, number.end) or _FEET_MARKS.match(page.text, number.end)
    if feet:
        inches = int(feet[1]) if feet[1].isdigit() else _INCHES[feet[1].lower()]
        height = round(number.value + Decimal(inches) / 12, 4)
        return Quantity.of(number, "measure", "statistics.measure", feet.end(), "foot", value=height)
    end = number.end
    if number.form == "vague" and (of := _OF.match(page.text, end)):
        end = of.end() - 1
    elif standard := _STANDARD.match(page.text, end):
        end = standard.end()
    measure = measures.after(page.text, end)
    if measure is None or not _is_measure(page, number, measure):
        return None
    name = "percent" if measure.name == "percentage point" else measure.name
    rule = {"percent": "statistics.percent", "duration": "statistics.duration"}.get(measure.kind, "statistics.measure")
    return Quantity.of(number, measure.kind, rule, measure.end, name)


def _is_measure(page: Page, number: Number, measure: measures.Measure) -> bool:
    text = page.text
    word = text[number.end : measure.end].strip(" -\n\u00a0\u202f")
    if measure.kind == "percent" or not word[:1].isalpha():
        return word != "pp" or measure.end - number.end > 2
    if (
        word not in SYMBOLS
        and word[0].isupper()
        and word.istitle()
        and len(word) > 2
        and not word.lower().endswith(("celsius", "fahrenheit"))
    ):
        return False
    following = _NEXT_WORD.match(text, measure.end) if text[number.end] != "-" else None
    if following and word == measure.name and following[1] in NOT_BEFORE.get(measure.name, ()):
        return False
    if measure.name == "pound":
        currency = money.after(text, number.end)
        return currency is None or not is_money(page, number, text[number.end : currency.edge])
    if measure.name == "degree":
        return not _SCHOOL.match(text, measure.end) or number.value > 9
    return True


# ---------------------------------------------------------------- multiples
def _multiple(page: Page, number: Number) -> Quantity | None:
    text = page.text
    if number.form == "vague":
        return None
    if fold := _FOLD.match(text, number.end):
        return Quantity.of(number, "ratio", "statistics.multiple", fold.end(), None)
    times = _TIMES.match(text, number.end)
    if times and _TIMES_OF.match(text, times.end()):
        return Quantity.of(number, "ratio", "statistics.multiple", times.end(), None)
    if text[number.end : number.end + 1] == "x" and not text[number.end + 1 : number.end + 2].isalnum():
        return Quantity.of(number, "ratio", "statistics.multiple", number.end + 1, None)
    return None
