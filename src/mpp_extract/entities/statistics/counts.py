"""A number of things, by the noun behind it; lengths of time by theirs; points in a poll; a number left alone."""

from __future__ import annotations

import re
from decimal import Decimal

from mpp_extract.entities.statistics.counted import counted
from mpp_extract.entities.statistics.forms import first, form, row, several
from mpp_extract.entities.statistics.kinds import BARE, COUNT, DURATION, MEASURE, MONEY, PERCENT, VAGUE
from mpp_extract.entities.statistics.measure_tables import NAMES, TIMES
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.qualifiers import hedge_behind
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language import currencies
from mpp_extract.language.numbers.beside import opens
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.persons import NATIONALS, PARTISANS
from mpp_extract.language.tags import NOUNS, PLURAL
from mpp_extract.language.word_sets import word_set
from mpp_extract.tokens import Tokens

_MAGNITUDE = re.compile(r"\bmagnitude(?:-|\s+of\s+|\s+)$", re.IGNORECASE)
_MAGNITUDE_BEHIND = re.compile(r"(?:-|\s)magnitude\b", re.IGNORECASE)
_OR_SO_MANY = re.compile(r"\banother\s+(?:[a-z-]+\s+){0,2}?([a-z-]+)\s+or\s+$", re.IGNORECASE)
_TO_LIFE = re.compile(r"(?:[\s-]years?)?(?:-to-life\b|\sto\slife\b(?!\s(?:and|that|as)\b))", re.IGNORECASE)
_LONGEST_TERM = 300  # years before the life of a sentence
_POINTS_TO = re.compile(
    r"\s+points?\s+(?:lower\s+|higher\s+)?(?:to|at)\s+[\d.]{1,6}\s?(?:%|per\s?cent\b)", re.IGNORECASE
)
_HALF_MORE = re.compile(r"\s+and\s+a\s+(half|quarter)\b", re.IGNORECASE)
_OF = re.compile(r"\s+of\s+", re.IGNORECASE)
_OF_WHOLE = re.compile(
    r"\s+of\s+(?:(?i:the|those|these|his|her|its|their|our|my|your|them|us|whom|which|you|all|this|that)\b"
    r"|(?:[A-Z][\w.-]*\s){0,3}[A-Z][\w.-]*(?:['’]s|s['’])\s)"
)
_SUSPENDED = re.compile(r"-(?=\s*(?:,|or\b|and\b|to\s|through\b))|(?:-by-|\s?[x×]\s?|\s+by\s+)(?=\d)")
# Points are percentage points where votes, polls or shares are compared, not where games or markets are.
_HYPHENED_MONEY = frozenset({"euro", "yen", "peso"})
_BEFORE_WHOLE = frozenset({"DT", "PRP$", "CD", "JJ", "PDT", "JJS", "VBN"})
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
    found = first(COUNTS, page, number)
    assert found is not None  # the last form reads any number
    return found


def _suspended(page: Page, number: Number) -> Quantity | None:
    if not _SUSPENDED.match(page.text, number.end):
        return None
    found = Quantity.of(number, "count", number.end, None)
    found.suspended = True
    return found


def _to_life(page: Page, number: Number) -> Quantity | None:
    term = _TO_LIFE.match(page.text, number.end)
    if term is None or number.form not in ("digits", "words") or number.value > _LONGEST_TERM:
        return None
    return Quantity.of(number, "duration", term.end(), "year")


def _magnitude(page: Page, number: Number) -> Quantity | None:
    if behind := _MAGNITUDE_BEHIND.match(page.text, number.end):
        return Quantity.of(number, "measure", behind.end(), "magnitude")
    if _MAGNITUDE.search(page.text, max(0, number.start - 14), number.start) is None:
        return None
    return Quantity.of(number, "measure", number.end, "magnitude")


def _part_of_whole(page: Page, number: Number) -> Quantity | None:
    """``Four of the seven cells``: the number alone, its unit the noun of the whole."""
    if not _OF_WHOLE.match(page.text, number.end):
        return None
    found = Quantity.of(number, "count", number.end, None)
    found.of_whole = True
    tokens = page.tokens
    first_token = tokens.at(number.end)
    i = first_token + 1
    while i < len(tokens) and i - first_token < 9 and (tokens.tag[i] in _BEFORE_WHOLE or _owner(tokens, i)):
        i += 1
    if i < len(tokens) and tokens.tag[i] in NOUNS:
        noun = counted(page.text, tokens, tokens.end[i - 1], True)
        if noun is not None and noun.head is not None:
            plural = tokens.tag[noun.head] in PLURAL or noun.unit == "aircraft"
            found.unit = noun.unit if plural else None
    return found


def _owner(tokens: Tokens, i: int) -> bool:
    """``two of [Quill’s] sons``, ``two of the [mayor’s] sons``: whose the whole is; not ``two of the sons’ cars``."""
    if tokens.tag[i] == "POS":
        return True
    ahead = range(i + 1, min(i + 5, len(tokens)))
    end = next((j for j in ahead if tokens.tag[j] not in NOUNS), None)
    owner = tokens.tag[i] in NOUNS and end is not None and tokens.tag[end] == "POS"
    return owner and end is not None and tokens.tag[end - 1] not in PLURAL


def _noun(page: Page, number: Number) -> Quantity | None:
    """The number with the noun behind it; what kind of noun it is decides among the rows of ``_KINDS``."""
    place = number.end
    if number.form == "vague" and (of := _OF.match(page.text, place)):
        place = of.end() - 1
    noun = counted(page.text, page.tokens, hedge_behind(page.text, place), number.value > 1, number.form == "vague")
    if noun is None:
        return None
    found = Quantity.of(number, "count", noun.end, _lower(page, number, noun.unit))
    found.head, found.hyphen = noun.head, noun.hyphen
    found.form = COUNTED
    for kind, fits in _KINDS:
        if fits(page, found):
            found.form = kind
            break
    if number.form == "vague":
        found.form = VAGUE_NOUN if found.form in (COUNTED, TIME, MEASURED) else found.form
    return found


def _lower(page: Page, number: Number, unit: str) -> str:
    """The unit without the capitals of a headline, which its number word has, too (``Two Unhoused Men``)."""
    shown = number.form == "words" and page.text[number.start].isupper() and not opens(page.text, number.start)
    return unit.lower() if shown and unit.lower() not in NATIONALS | PARTISANS else unit


def _is_time(page: Page, found: Quantity) -> bool:
    unit = (found.unit or "").lower()
    if unit not in TIMES:
        return False
    found.kind, found.unit = "duration", unit
    if half := _HALF_MORE.match(page.text, found.end):
        found.value += Decimal("0.5") if half[1].lower() == "half" else Decimal("0.25")
        found.end = half.end()
    return True


def _is_measure(page: Page, found: Quantity) -> bool:
    unit = found.unit or ""
    if unit.lower() not in NAMES or not unit[0].islower():
        return False
    found.kind, found.unit = "measure", NAMES[unit.lower()]
    return True


def _is_currency(page: Page, found: Quantity) -> bool:
    unit = (found.unit or "").lower()
    plain = unit in currencies.NAMES and unit not in currencies.AMBIGUOUS and found.head is not None
    if not plain and unit != "dollar" and not (found.hyphen and unit in _HYPHENED_MONEY):
        return False
    found.kind, found.unit = "money", currencies.NAMES[unit]
    return True


def _is_poll(page: Page, found: Quantity) -> bool:
    if (found.unit or "").lower() != "point" or not _poll(page, found.numbers[0]):
        return False
    found.kind, found.unit, found.text_unit = "percent", "percent", "point"
    return True


def _poll(page: Page, number: Number) -> bool:
    if _POINTS_TO.match(page.text, number.end):
        return True
    words = set(page.words(number.start))
    if words & _ELSEWHERE or number.value > 100:
        return False
    if words & _POLL_WORDS or ("percent" in words and words & _COMPARISONS):
        return True
    round_it = page.paragraph(number.start) if number.value > 1 else set()  # at one point
    return bool(round_it & _POLL_WORDS) and not round_it & _ELSEWHERE


def _or_so_many(page: Page, number: Number) -> Quantity | None:
    """``another driver or two``: the noun stands before."""
    found = _OR_SO_MANY.search(page.text, max(0, number.start - 40), number.start)
    if found is None or number.form != "words":
        return None
    i = page.tokens.at(found.start(1))
    if i >= len(page.tokens) or page.tokens.tag[i] != "NN":
        return None
    return Quantity.of(number, "duration" if found[1] in TIMES else "count", number.end, found[1])


def _alone(page: Page, number: Number) -> Quantity | None:
    return Quantity.of(number, "count", number.end, None) if number.form != "vague" else None


def _vague_alone(page: Page, number: Number) -> Quantity | None:
    return Quantity.of(number, "count", number.end, None)


ALONE = row(BARE, "alone", "Crossings reached [[41,600]].", "Crossings reached 41,600 people.")
COUNTED = row(COUNT, "noun", "They found [[1,400 unopened letters]].", "They found Title 42.")
TIME = row(DURATION, "noun", "He was held for [[14 months]].", "He was held 14 months ago.")
MEASURED = row(MEASURE, "noun", "They own [[three fenced acres]].", "They own three fenced barns.")
CURRENCY = row(MONEY, "noun", "He carried [[40 crisp dollars]].", "He carried 40 crisp letters.")
POINTS = row(PERCENT, "points", "The mayor led by [[four points]] in the poll.", "The team led by four points.")
VAGUE_NOUN = row(VAGUE, "noun", "[[Hundreds of families]] waited.", "Several families waited.")
_KINDS = ((TIME, _is_time), (MEASURED, _is_measure), (CURRENCY, _is_currency), (POINTS, _is_poll))
# Tried in order, with page and number.
COUNTS = (
    form(
        DURATION,
        "to_life",
        _to_life,
        "He got a [[twelve years-to-life]] term and she [[30 to life]].",
        "He brought 30 frogs to life.",
        source="Cal. Penal Code 190; N.Y. Penal Law 70.00 (indeterminate terms)",
    ),
    several(_suspended, ALONE),
    form(
        MEASURE,
        "magnitude",
        _magnitude,
        "A magnitude-[[7.8]] quake hit.",
        "A quake hit 78 towns.",
        source="Associated Press Stylebook, earthquakes",
    ),
    form(BARE, "of_whole", _part_of_whole, "[[Four]] of the cells were empty.", "Four cells were empty."),
    several(_noun, COUNTED, TIME, MEASURED, CURRENCY, POINTS, VAGUE_NOUN),
    form(
        BARE,
        "or_so_many",
        _or_so_many,
        "They need another driver or [[two]].",
        "They need another driver or two vans.",
        source="Quirk et al., A Comprehensive Grammar of the English Language (1985), 13.70",
    ),
    several(_alone, ALONE),
    form(VAGUE, "alone", _vague_alone, "They came by the [[dozens]].", "They came by dozens of roads."),
)
