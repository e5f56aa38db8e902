"""A number of things, by the noun behind it; lengths of time by theirs; points in a poll; a number left alone."""

from __future__ import annotations

import re
from decimal import Decimal

from mpp_extract.entities.statistics.counted import Counted, counted
from mpp_extract.entities.statistics.measure_tables import NAMES, TIMES
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.qualifiers import hedge_behind
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language import currencies
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.word_sets import word_set

_MAGNITUDE = re.compile(r"\bmagnitude(?:-|\s+of\s+|\s+)$", re.IGNORECASE)
_MAGNITUDE_BEHIND = re.compile(r"-magnitude\b", re.IGNORECASE)
_POINTS_TO = re.compile(
    r"\s+points?\s+(?:lower\s+|higher\s+)?(?:to|at)\s+[\d.]{1,6}\s?(?:%|per\s?cent\b)", re.IGNORECASE
)
_HALF_MORE = re.compile(r"\s+and\s+a\s+(half|quarter)\b", re.IGNORECASE)
_OF = re.compile(r"\s+of\s+", re.IGNORECASE)
_OF_WHOLE = re.compile(
    r"\s+of\s+(?:the|those|these|his|her|its|their|our|my|your|them|us|whom|which|you|all|this|that)\b", re.IGNORECASE
)
_SUSPENDED = re.compile(r"-(?=\s*(?:,|or\b|and\b|to\s|through\b))|(?:-by-|\s?[x×]\s?|\s+by\s+)(?=\d)")
# Points are percentage points where votes, polls or shares are compared, not where games or markets are.
_POLL_WORDS = word_set(
    """poll polls polling survey surveys voters approval favorability favourability ballot primary caucus caucuses
    candidate candidates election rating ratings percentage"""
)
_COMPARISONS = word_set(
    "lead leads leading led ahead behind trail trails trailing margin gap edge advantage below above"
)
_ELSEWHERE = word_set(
    """index indexes indices dow nasdaq nikkei s&p ftse stoxx dax composite average stocks shares futures traders
    exchange market markets game games scored scoring scorer season rebounds assists touchdown touchdowns quarter
    team teams league coach player players basis nba nfl table standings"""
)


def count(page: Page, number: Number) -> Quantity:
    """Things counted, lengths of time by their noun, points in a poll; without a noun a bare count."""
    text, tokens, end = page.text, page.tokens, number.end
    if _SUSPENDED.match(text, end):
        found = Quantity.of(number, "count", "statistics.bare", end, None)
        found.suspended = True
        return found
    if quake := _magnitude(page, number):
        return quake
    if _OF_WHOLE.match(text, end):
        return _part_of_whole(page, number)
    place = end
    if number.form == "vague" and (of := _OF.match(text, end)):
        place = of.end() - 1
    place = hedge_behind(text, place)
    noun = counted(text, tokens, place, number.value > 1)
    if noun is None:
        return Quantity.of(
            number, "count", "statistics.bare" if number.form != "vague" else "statistics.vague", end, None
        )
    return _named(page, number, noun)


def _magnitude(page: Page, number: Number) -> Quantity | None:
    """``a magnitude-7.8 earthquake``, ``magnitude of 6.4``."""
    if behind := _MAGNITUDE_BEHIND.match(page.text, number.end):
        return Quantity.of(number, "measure", "statistics.measure", behind.end(), "magnitude")
    if _MAGNITUDE.search(page.text, max(0, number.start - 14), number.start) is None:
        return None
    return Quantity.of(number, "measure", "statistics.measure", number.end, "magnitude")


def _part_of_whole(page: Page, number: Number) -> Quantity:
    """``Four of the seven cells``: the number alone, its unit the noun of the whole."""
    found = Quantity.of(number, "count", "statistics.bare", number.end, None)
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
    found = Quantity.of(number, "count", rule, noun.end, unit)
    found.head, found.hyphen = noun.head, noun.hyphen
    if lower in TIMES:
        found.kind, found.unit = "duration", lower
        found.rule = "statistics.duration" if number.form != "vague" else rule
        if half := _HALF_MORE.match(text, noun.end):
            found.value += Decimal("0.5") if half[1].lower() == "half" else Decimal("0.25")
            found.end = half.end()
    elif lower in NAMES and unit[0].islower():
        found.kind, found.unit = "measure", NAMES[lower]
        found.rule = "statistics.measure" if number.form != "vague" else rule
    elif (
        (lower in currencies.NAMES and lower not in currencies.AMBIGUOUS and noun.head is not None)
        or lower == "dollar"
        or (noun.hyphen and lower in ("dollar", "euro", "yen", "peso"))
    ):
        found.kind, found.unit, found.rule = "money", currencies.NAMES[lower], "statistics.money"
    elif lower == "point" and _poll(page, number):
        found.kind, found.unit, found.rule = "percent", "percent", "statistics.percent"
        found.notes["unit"] = "point"
    elif lower == "fold":
        found.kind, found.unit, found.rule = "ratio", None, "statistics.multiple"
    elif not noun.hyphen and noun.head is not None:
        return found
    return found


def _poll(page: Page, number: Number) -> bool:
    if _POINTS_TO.match(page.text, number.end):
        return True
    words = set(page.words(number.start))
    if words & _ELSEWHERE or number.value > 100:
        return False
    return bool(words & _POLL_WORDS) or ("percent" in words and bool(words & _COMPARISONS))
