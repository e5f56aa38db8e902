"""One number with its unit: money, percent, age, measure, duration, multiple, or a count of things."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from mpp_extract.entities.statistics import measures, money
from mpp_extract.entities.statistics.counted import Counted, counted
from mpp_extract.entities.statistics.measure_tables import NAMES, SYMBOLS, TIMES
from mpp_extract.entities.statistics.number import Number
from mpp_extract.entities.statistics.qualifiers import hedge_behind
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.entities.statistics.vocabulary import vocabulary
from mpp_extract.tokens import Tokens

_OLD = re.compile(r"[\s-]*(year|yr|month|week|day)s?[\s-]+old(s?)\b", re.IGNORECASE)
_OF_AGE = re.compile(r"\s+(year|month|week|day)s?\s+of\s+age\b", re.IGNORECASE)
_AGED = re.compile(
    r"\b(?:aged|ages?|age\s+of|turn(?:s|ed|ing)|(?:older|younger)\s+than|ages\s+of)\s+"
    r"(?:between\s+|from\s+|about\s+|around\s+|over\s+|under\s+|only\s+|just\s+|just\s+under\s+)?$",
    re.IGNORECASE,
)
_AGE_GROUP = re.compile(
    r"\b(?:those|people|children|adults|voters|americans|anyone|everyone|men|women|kids|minors|persons|citizens|patients|residents|someone|workers|drivers)"
    r"\s+(?:who\s+are\s+|aged\s+|ages\s+)?(?:over|under|above|below|between|older\s+than|younger\s+than|at\s+least)\s+$",
    re.IGNORECASE,
)
_UNIT_FOLLOWS = re.compile(r"\s?(?:%|percent|per\s?cent|points?\b|[a-z]{3,}s\b(?<!was)(?<!has)(?<!is)(?<!does))")
_YEARS_FOLLOW = re.compile(r"[\s-]years?\b(?!\s*(?:old|of\s+age))", re.IGNORECASE)
_RATE = re.compile(
    r"(?:\s+(?:a|an|per|each|every)\s+(?:second|minute|hour|day|night|week|month|year|quarter|season|person|share|barrel|gallon|"
    r"liter|litre|ounce|pound|ton|tonne|square\s+foot|square\s+meter|mile|unit|household|head|family|child|student|capita|bottle|ticket|"
    r"kilo|kilogram|acre|game|room|trip|vehicle|worker|bushel|inmate|detainee|piece|plate|bed|visit|pack|bag|page|word|user|"
    r"customer|hectare|kilometer|kilowatt[\s-]hour|megawatt[\s-]hour|mmBTU|ounce)\b|/(?:year|month|week|day|hour|hr|yr|mo|barrel|share|"
    r"gallon|lb|kg|oz|sq\.?\s?ft\.?)\b)",
    re.IGNORECASE,
)
_FOLD = re.compile(r"[-\s]?fold\b")
_TIMES = re.compile(r"(?:\s+|-)times\b", re.IGNORECASE)
_TIMES_OF = re.compile(
    r"\s+(?:as|more|less|fewer|higher|lower|larger|greater|bigger|smaller|faster|longer|older|the\s+(?:number|size|amount|rate|price|"
    r"national|average|cost|total|value|level|normal|usual|annual|length|share|population|legal|previous|\w+\s+of|\w+\s+rate)|what|that|"
    r"its|their|his|her|earnings|book|sales|revenue|profits?|income|annual|normal|forward|oversubscribed|over|likelier|above|poorer|richer|worse|better|cheaper)\b",
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
_STANDARD = re.compile(r"\s+(?:US|U\.S\.|imperial|British|American|metric)(?=\s(?!tons?\b|tonnes?\b))")
_OF_A = re.compile(r"(?:\s+of)?(?:\s+an?\b|\s+(?:one|1)\b)?(?:\s+(?:US|U\.S\.|imperial))?", re.IGNORECASE)
_SIGN = re.compile(r"(?:(?<!\bor\s)\bminus[\s-]|(?<![\w)\]%$£€.,-])[-−+])$", re.IGNORECASE)
_HALF_MORE = re.compile(r"\s+and\s+a\s+(half|quarter)\b", re.IGNORECASE)
_OF = re.compile(r"\s+of\s+", re.IGNORECASE)
_OF_WHOLE = re.compile(
    r"\s+of\s+(?:the|those|these|his|her|its|their|our|my|your|them|us|whom|which|you|all|this|that)\b", re.IGNORECASE
)
_SUSPENDED = re.compile(r"-(?=\s*(?:,|or\b|and\b|to\s|through\b))|(?:-by-|\s?[x×]\s?|\s+by\s+)(?=\d)")
_POUNDS_WEIGHT = re.compile(r"pounds?[\s-](?:of|lighter|heavier|overweight|per)\b|pound\b", re.IGNORECASE)
# Points are percentage points where sides are compared in votes, polls or shares.
_POLL_WORDS = vocabulary(
    """poll polls polling percent percentage lead leads leading led ahead behind trail trails trailing trailed margin
    rating ratings approval survey surveys voters favorability ballot primary caucus election gap edge advantage"""
)
_MARKET_WORDS = vocabulary(
    """index dow nasdaq s&p game games scored season points-per rebounds assists touchdown quarter stocks shares market"""
)


@dataclass(frozen=True, slots=True)
class Page:
    """What the readers of amounts look at: the text and its parse."""

    text: str
    tokens: Tokens

    def words(self, start: int) -> list[str]:
        """Lower-case words of the sentence that holds the offset, at most 60 of them round it."""
        i = min(self.tokens.at(start), len(self.tokens) - 1)
        if i < 0:
            return []
        first, last = self.tokens.sentences[self.tokens.sentence[i]]
        return self.tokens.lower[max(first, i - 30) : min(last, i + 30)]


def amount(page: Page, number: Number) -> Quantity:
    """The number with the unit that stands beside it; ``count`` without a unit where nothing does."""
    for read in (_money_before, _age, _fraction, _written_unit, _multiple, _money_after):
        found = read(page, number)
        if found is not None:
            return found
    return _count(page, number)


def _quantity(
    number: Number,
    kind: str,
    rule: str,
    end: int,
    unit: str | None,
    start: int | None = None,
    value: Decimal | None = None,
) -> Quantity:
    return Quantity(
        (number,),
        number.start if start is None else start,
        end,
        number.value if value is None else value,
        kind,
        rule,
        unit,
    )


def signed(page: Page, found: Quantity) -> None:
    """Takes in a sign before the number: below zero for a measure or count, the direction of a percentage."""
    sign = _SIGN.search(page.text, max(0, found.start - 12), found.start)
    if sign is None or found.kind in ("vote", "age", "duration", "ratio"):
        return
    plus = sign[0] == "+"
    if found.kind == "percent" or (plus and found.kind in ("money", "count")):
        found.change = "increase" if plus else "decrease"
    elif not plus:
        found.value = -found.value
    found.start = sign.start()


# ---------------------------------------------------------------- money
def _money_before(page: Page, number: Number) -> Quantity | None:
    currency = money.before(page.text, number.start)
    if currency is None or number.form not in ("digits", "words"):
        return None
    end, code = number.end, currency.code
    if clear := money.clarified(page.text, end):
        end, code = clear.edge, clear.code
    if rate := _RATE.match(page.text, end):
        end = rate.end()
    return _quantity(number, "money", "statistics.money", end, code, currency.edge)


def _money_after(page: Page, number: Number) -> Quantity | None:
    if number.form == "fraction":
        return None
    text, end = page.text, number.end
    if of := _OF.match(text, end):
        if number.form != "vague":
            return None
        end = of.end() - 1
    currency = money.after(text, end)
    if currency is None or not _is_money(page, number, text[end : currency.edge]):
        return None
    edge = currency.edge
    if rate := _RATE.match(text, edge):
        edge = rate.end()
    factor = Decimal(currency.factor)
    found = _quantity(number, "money", "statistics.money", edge, currency.code, value=number.value * factor)
    if factor != 1:
        found.notes["scaled"] = f"{number.value} x {factor} {currency.code}"
    return found


def _is_money(page: Page, number: Number, words: str) -> bool:
    """Whether the words are a currency here: pounds may be weight, won a verb."""
    name = words.strip(" -\n.").lower()
    form = name.removesuffix("s")
    if form not in money.AMBIGUOUS and name not in money.AMBIGUOUS:
        return len(name) > 1 or name in "¢€£$¥p" or (name == "c" and number.value < 100)
    large = number.scale > 1 or number.value >= 1000
    if form == "pound":
        british = "£" in page.text or "sterling" in page.words(number.start)
        return (british and not _POUNDS_WEIGHT.match(page.text, number.end + 1)) or (number.scale >= 10**6)
    return large or form in ("buck", "sterling")


# ---------------------------------------------------------------- ages
def _age(page: Page, number: Number) -> Quantity | None:
    text, end = page.text, number.end
    if number.form not in ("digits", "words") or number.value > 130 * 12:
        return None
    if old := _OLD.match(text, end):
        unit = old[1].lower().replace("yr", "year")
        found = _quantity(number, "age", "statistics.age", old.end(), unit)
        found.notes["form"] = "old" if "-" in old[0] else "years old"
        return found
    if of_age := _OF_AGE.match(text, end):
        return _quantity(number, "age", "statistics.age", of_age.end(), of_age[1].lower())
    if number.value >= 120:
        return None
    low = max(0, number.start - 40)
    aged = _AGED.search(text, low, number.start)
    if aged and not _UNIT_FOLLOWS.match(text, end):
        return _quantity(number, "age", "statistics.age", end, "year")
    if (aged and (unit := _time_unit(text, end)) and not _YEARS_FOLLOW.match(text, end)) or (
        aged and text[low : number.start].rstrip().lower().endswith("age of") and (unit := _time_unit(text, end))
    ):
        return _quantity(number, "age", "statistics.age", unit[1], unit[0])
    if _AGE_GROUP.search(text, low, number.start) and number.value >= 5 and not _UNIT_FOLLOWS.match(text, end):
        return _quantity(number, "age", "statistics.age", end, "year")
    return None


def _time_unit(text: str, end: int) -> tuple[str, int] | None:
    match = re.compile(r"\s+(year|month|week|day)s?\b").match(text, end)
    return (match[1], match.end()) if match else None


# ---------------------------------------------------------------- written units
def _fraction(page: Page, number: Number) -> Quantity | None:
    """A fraction: of a unit it is a measure (``half a mile``, ``half of 1 percent``), else a part of a whole."""
    if number.form != "fraction":
        return None
    text = page.text
    unit = _OF_A.match(text, number.end)
    place = unit.end() if unit else number.end
    measure = measures.after(text, place)
    if measure is not None and measure.name != "degree":
        return _of_unit(number, measure.name, measure.kind, measure.end)
    if time := re.compile(r"[\s-]+(hour|day|century|decade|year|minute|second|month|week)\b(?!\s+of\b)").match(
        text, place
    ):
        if text[number.end : place].strip() or text[place] == "-" or time[1] in ("hour", "century", "decade"):
            return _of_unit(number, time[1], "duration", time.end())
    return _quantity(number, "ratio", "statistics.fraction", number.end, None)


def _of_unit(number: Number, name: str, kind: str, end: int) -> Quantity:
    rule = {"percent": "statistics.percent", "duration": "statistics.duration"}.get(kind, "statistics.measure")
    return _quantity(number, kind, rule, end, "percent" if name == "percentage point" else name)


def _written_unit(page: Page, number: Number) -> Quantity | None:
    """A percent sign, a symbol or the name of a measure."""
    if feet := _FEET_INCHES.match(page.text, number.end):
        inches = int(feet[1]) if feet[1].isdigit() else _INCHES[feet[1].lower()]
        height = round(number.value + Decimal(inches) / 12, 4)
        return _quantity(number, "measure", "statistics.measure", feet.end(), "foot", value=height)
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
    return _quantity(number, measure.kind, rule, measure.end, name)


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
    if measure.name == "pound":
        currency = money.after(text, number.end)
        return currency is None or not _is_money(page, number, text[number.end : currency.edge])
    if measure.name == "degree":
        return not re.compile(r"\s+(?:in|from)\s+[a-zA-Z]").match(text, measure.end) or number.value > 9
    if measure.name in ("stone", "foot", "bit", "pint", "second") and text[number.end] == " ":
        return not re.compile(r"\s+(?:soldiers?|walls?|houses?|buildings?|bridges?|patrols?)\b").match(
            text, measure.end
        )
    return True


# ---------------------------------------------------------------- multiples
def _multiple(page: Page, number: Number) -> Quantity | None:
    text = page.text
    if number.form == "vague":
        return None
    if fold := _FOLD.match(text, number.end):
        return _quantity(number, "ratio", "statistics.multiple", fold.end(), None)
    times = _TIMES.match(text, number.end)
    if times and _TIMES_OF.match(text, times.end()):
        return _quantity(number, "ratio", "statistics.multiple", times.end(), None)
    if text[number.end : number.end + 1] == "x" and not text[number.end + 1 : number.end + 2].isalnum():
        return _quantity(number, "ratio", "statistics.multiple", number.end + 1, None)
    return None


# ---------------------------------------------------------------- counts
def _count(page: Page, number: Number) -> Quantity:
    """Things counted, lengths of time by their noun, points in a poll; without a noun a bare count."""
    text, tokens, end = page.text, page.tokens, number.end
    if _SUSPENDED.match(text, end):
        found = _quantity(number, "count", "statistics.bare", end, None)
        found.suspended = True
        return found
    if _OF_WHOLE.match(text, end):
        return _part_of_whole(page, number)
    place = end
    if number.form == "vague" and (of := _OF.match(text, end)):
        place = of.end() - 1
    place = hedge_behind(text, place)
    noun = counted(text, tokens, place, number.value > 1)
    if noun is None:
        return _quantity(
            number, "count", "statistics.bare" if number.form != "vague" else "statistics.vague", end, None
        )
    return _named(page, number, noun)


def _part_of_whole(page: Page, number: Number) -> Quantity:
    """``Four of the five aircraft``: the number alone, its unit the noun of the whole."""
    found = _quantity(number, "count", "statistics.bare", number.end, None)
    found.notes["whole"] = True
    tokens = page.tokens
    i = tokens.at(number.end) + 1
    while (
        i < len(tokens)
        and i - tokens.at(number.end) < 7
        and tokens.tag[i] in ("DT", "PRP$", "CD", "JJ", "PDT", "JJS", "VBN")
    ):
        i += 1
    if i < len(tokens) and tokens.tag[i] in ("NN", "NNS", "NNP", "NNPS"):
        noun = counted(page.text, tokens, tokens.end[i - 1], True)
        if (
            noun is not None
            and noun.head is not None
            and (tokens.tag[noun.head] in ("NNS", "NNPS") or noun.unit == "aircraft")
        ):
            found.unit = noun.unit
    return found


def _named(page: Page, number: Number, noun: Counted) -> Quantity:
    text, unit = page.text, noun.unit
    lower = unit.lower()
    rule = "statistics.vague" if number.form == "vague" else "statistics.count"
    found = _quantity(number, "count", rule, noun.end, unit)
    found.head, found.hyphen = noun.head, noun.hyphen
    if lower in TIMES and (not unit[0].isupper() or noun.hyphen):
        found.kind, found.unit = "duration", lower
        found.rule = "statistics.duration" if number.form != "vague" else rule
        if half := _HALF_MORE.match(text, noun.end):
            found.value += Decimal("0.5") if half[1].lower() == "half" else Decimal("0.25")
            found.end = half.end()
    elif lower in NAMES and unit[0].islower():
        found.kind, found.unit = "measure", NAMES[lower]
        found.rule = "statistics.measure" if number.form != "vague" else rule
    elif (
        (lower in money.NAMES and lower not in money.AMBIGUOUS and noun.head is not None)
        or lower == "dollar"
        or (noun.hyphen and lower in ("dollar", "euro", "yen", "peso"))
    ):
        found.kind, found.unit, found.rule = "money", money.NAMES[lower], "statistics.money"
    elif lower == "point" and _poll(page, number):
        found.kind, found.unit, found.rule = "percent", "percent", "statistics.percent"
        found.notes["unit"] = "point"
    elif lower == "fold":
        found.kind, found.unit, found.rule = "ratio", None, "statistics.multiple"
    elif not noun.hyphen and noun.head is not None:
        return found
    return found


def _poll(page: Page, number: Number) -> bool:
    words = set(page.words(number.start))
    return bool(words & _POLL_WORDS) and not words & _MARKET_WORDS
