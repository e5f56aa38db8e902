"""One number with its unit: money, percent, age, measure, duration, multiple, or a count of things."""

from __future__ import annotations

import re
from decimal import Decimal

from mpp_extract.entities.statistics import measures
from mpp_extract.entities.statistics.ages import age
from mpp_extract.entities.statistics.counts import count
from mpp_extract.entities.statistics.forms import first, form, row, several
from mpp_extract.entities.statistics.kinds import COUNT, DURATION, FRACTION, MEASURE, MULTIPLE, PERCENT
from mpp_extract.entities.statistics.measure_tables import NAMES, NOT_BEFORE, SYMBOLS, TIMES
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.entities.statistics.sums import BEFORE, MONEY_AFTER, is_money
from mpp_extract.language import money
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.numbers.words import CARDINALS, UNITS

_FOLD = re.compile(r"[-\s]?fold\b")
_X = re.compile(r"x(?![^\W_])")
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
_FEET_INCHES = re.compile(rf"-(?:foot|feet)-(\d{{1,2}}|{'|'.join(UNITS)}|ten|eleven)\b(?!-)", re.IGNORECASE)
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
    return first(BEFORE, page, number) or age(page, number) or first(AMOUNTS, page, number) or count(page, number)


_PERCENT_BESIDE = re.compile(r"(?:%|per\s?cent)\s*(?:,|or|\(|,\s+or)\s*$")
_PERCENT_BEHIND = re.compile(r"\s*(?:\(|,|/|or)\s*[-−]\s?\d+(?:\.\d+)?\s?(?:%|per\s?cent)")


def signed(page: Page, found: Quantity) -> None:
    """Takes in a sign before the number: below zero for a measure or count, the direction of a percentage."""
    sign = _SIGN.search(page.text, max(0, found.start - 12), found.start)
    if sign is None or found.kind in ("vote", "age", "duration", "ratio"):
        return
    plus = sign[0] == "+"
    level = sign[0][0] in "mMnN" or _LEVEL.search(page.text, max(0, sign.start() - 8), sign.start()) is not None
    if (found.kind == "percent" and not level) or (plus and found.kind in ("money", "count")):
        found.change = "increase" if plus else "decrease"
    elif not plus and (found.unit == "point" or found.bare) and _moved(page, sign.start(), found.end):
        found.change = "decrease"
    elif not plus:
        found.value = -found.value
    found.start = sign.start()


def _moved(page: Page, start: int, end: int) -> bool:
    """Whether a number is the change that a percentage beside it gives once more: -1.40% or -52.30; -0.45 (-0.6%)."""
    before = _PERCENT_BESIDE.search(page.text, max(0, start - 24), start)
    return before is not None or _PERCENT_BEHIND.match(page.text, end) is not None


# ---------------------------------------------------------------- fractions
def _and_a_half(page: Page, number: Number) -> Quantity | None:
    if number.form != "fraction" or page.text[number.start] not in "aA":
        return None
    whole = _AND_A_HALF.search(page.text, max(0, number.start - 24), number.start)
    name = whole[1].lower() if whole else ""
    if whole is None or (name not in TIMES and name not in NAMES):
        return None
    found = _of_unit(number, NAMES.get(name, name), "duration" if name in TIMES else "measure", number.end)
    found.start, found.value = whole.start(), number.value + 1
    return found


def _of_points(page: Page, number: Number) -> Quantity | None:
    point = _POINT.match(page.text, _part_of(page, number)) if number.form == "fraction" else None
    if point is None:
        return None
    if _RATE_WORDS & set(page.words(number.start)):
        found = Quantity.of(number, "percent", point.end(), "percent")
        found.form = OF_RATE_POINT
    else:
        found = Quantity.of(number, "count", point.end(), "point")
        found.form = OF_POINT
    return found


def _of_measure(page: Page, number: Number) -> Quantity | None:
    measure = measures.after(page.text, _part_of(page, number)) if number.form == "fraction" else None
    if measure is None or measure.name == "degree":
        return None
    return _of_unit(number, measure.name, measure.kind, measure.end)


def _of_time(page: Page, number: Number) -> Quantity | None:
    if number.form != "fraction":
        return None
    place = _part_of(page, number)
    time = _TIME.match(page.text, place)
    linked = bool(page.text[number.end : place].strip()) or page.text[place : place + 1] == "-"
    if time is None or not (linked or time[1] in ("hour", "century", "decade")):
        return None
    return _of_unit(number, time[1], "duration", time.end())


def _of_whole(page: Page, number: Number) -> Quantity | None:
    return Quantity.of(number, "ratio", number.end, None) if number.form == "fraction" else None


def _part_of(page: Page, number: Number) -> int:
    """Where the unit of a fraction starts, behind ``of a``."""
    unit = _OF_A.match(page.text, number.end)
    return unit.end() if unit else number.end


def _of_unit(number: Number, name: str, kind: str, end: int) -> Quantity:
    found = Quantity.of(number, kind, end, "percent" if name == "percentage point" else name)
    found.form = {"percent": OF_PERCENT, "duration": OF_TIME}.get(kind, OF_MEASURE)
    return found


# ---------------------------------------------------------------- written units
def _feet_and_inches(page: Page, number: Number) -> Quantity | None:
    feet = _FEET_INCHES.match(page.text, number.end) or _FEET_MARKS.match(page.text, number.end)
    if feet is None:
        return None
    inches = int(feet[1]) if feet[1].isdigit() else CARDINALS[feet[1].lower()]
    return Quantity.of(number, "measure", feet.end(), "foot", value=round(number.value + Decimal(inches) / 12, 4))


def _written_unit(page: Page, number: Number) -> Quantity | None:
    """A percent sign, a symbol or the name of a measure."""
    end = number.end
    if number.form == "vague" and (of := _OF.match(page.text, end)):
        end = of.end() - 1
    elif standard := _STANDARD.match(page.text, end):
        end = standard.end()
    measure = measures.after(page.text, end)
    if measure is None or not _is_measure(page, number, measure):
        return None
    name = "percent" if measure.name == "percentage point" else measure.name
    found = Quantity.of(number, measure.kind, measure.end, name)
    found.form = {"percent": WITH_PERCENT, "duration": WITH_TIME}.get(measure.kind, WITH_UNIT)
    return found


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
def _fold(page: Page, number: Number) -> Quantity | None:
    return _multiple(number, _FOLD.match(page.text, number.end))


def _times(page: Page, number: Number) -> Quantity | None:
    times = _TIMES.match(page.text, number.end)
    return _multiple(number, times) if times and _TIMES_OF.match(page.text, times.end()) else None


def _x(page: Page, number: Number) -> Quantity | None:
    return _multiple(number, _X.match(page.text, number.end))


def _multiple(number: Number, match: re.Match[str] | None) -> Quantity | None:
    return Quantity.of(number, "ratio", match.end(), None) if match and number.form != "vague" else None


# One way of reading, several kinds of unit: what each is called.
OF_POINT = row(
    COUNT,
    "part_of_a_point",
    "She won by [[half a point]].",
    "She won half the points.",
    source="Associated Press Stylebook, fractions; the half points of chess (FIDE Laws, 10) and match play",
)
OF_RATE_POINT = row(
    PERCENT,
    "part_of_a_point",
    "The jobless rate rose [[half a point]].",
    "Half a point was lost at chess.",
    source="Associated Press Stylebook, percent, percentage, percentage points",
)
OF_PERCENT = row(PERCENT, "part", "It grew by [[half a percent]].", "It grew by half.")
OF_TIME = row(DURATION, "part", "It took [[half an hour]].", "Half of them left on time.")
OF_MEASURE = row(MEASURE, "part", "It lies [[half a mile]] off.", "Half of it lies off.")
WITH_PERCENT = row(PERCENT, "unit", "Arrests fell [[12 percent]].", "Arrests fell to 12.")
WITH_TIME = row(
    DURATION,
    "symbol",
    "He ran it in [[58 sec]].",
    "He ran it in lane 58.",
    source="Unicode CLDR 44, short names of units",
)
WITH_UNIT = row(MEASURE, "unit", "The fence runs [[1,900 miles]].", "Only mile 1,900 is fenced.")
TIMES_AS_MUCH = form(MULTIPLE, "times", _times, "It is [[seven times]] as large.", "It was sold seven times.")
# Tried in order, with page and number.
AMOUNTS = (
    several(_and_a_half, OF_TIME, OF_MEASURE),
    several(_of_points, OF_POINT, OF_RATE_POINT),
    several(_of_measure, OF_MEASURE, OF_PERCENT),
    several(_of_time, OF_TIME),
    form(FRACTION, "of_whole", _of_whole, "[[Two-thirds]] of the inmates signed.", "A third inmate signed."),
    form(MEASURE, "feet_and_inches", _feet_and_inches, "He stands [[6-foot-3]].", "He stands at gate 6."),
    several(_written_unit, WITH_PERCENT, WITH_TIME, WITH_UNIT),
    form(MULTIPLE, "fold", _fold, "It grew [[20-fold]].", "It grew in 20 folders."),
    TIMES_AS_MUCH,
    form(
        MULTIPLE,
        "x",
        _x,
        "It is [[3x]] as fast.",
        "It comes in 3xl.",
        source="ISO 80000-2 (the sign of multiplication), typed as a letter",
    ),
    MONEY_AFTER,
)
