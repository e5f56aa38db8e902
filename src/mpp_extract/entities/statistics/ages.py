"""Ages: ``19-year-old``, ``aged 16``, ``those over 60``, and the number behind a name (``Ramona Quill, 47, who``)."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics.forms import first, form
from mpp_extract.entities.statistics.kinds import AGE
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.persons import PEOPLE
from mpp_extract.language.word_sets import word_set

_OLD = re.compile(r"[\s-]*(year|yr|month|week|day)s?[\s-]+old(s?)\b", re.IGNORECASE)
_OF_AGE = re.compile(r"\s+(year|month|week|day)s?\s+of\s+age\b", re.IGNORECASE)
_AGED = re.compile(
    r"\b(?:aged|ages?|age\s+of|turn(?:s|ed|ing)|(?:older|younger)\s+than|ages\s+of)\s+"
    r"(?:between\s+|from\s+|about\s+|around\s+|over\s+|under\s+|only\s+|just\s+|just\s+under\s+)?$",
    re.IGNORECASE,
)
_AGE_GROUP = re.compile(
    r"\b([a-z]+)\s+(?:who\s+are\s+|aged\s+|ages\s+)?"
    r"(?:over|under|above|below|between|older\s+than|younger\s+than|at\s+least)\s+$",
    re.IGNORECASE,
)
# Behind the singular of a pronoun a word in -s is its verb, unless it is a unit.
_ANYONE = re.compile(r"\b(?:anyone|everyone|someone)\s+\w+\s+(?:than\s+)?$", re.IGNORECASE)
_VERB_IN_S = re.compile(
    r"\s(?!(?:years|months|weeks|days|miles|feet|inches|pounds|percent|points|meters)\b)[a-z]{3,}s\b"
)
_UNIT_FOLLOWS = re.compile(r"\s?(?:%|percent|per\s?cent|points?\b|[a-z]{3,}s\b(?<!was)(?<!has)(?<!is)(?<!does))")
_YEARS_FOLLOW = re.compile(r"[\s-]years?\b(?!\s*(?:old|of\s+age))", re.IGNORECASE)
_OR_OLDER = re.compile(
    r"\s+(?:or|and)\s+(older|younger|over|under|up|above|below)\b(?!\s+(?:to|than)\b)", re.IGNORECASE
)
_WORD_BEFORE = re.compile(r"\b([a-z]+)\s+$", re.IGNORECASE)
# Who can be of an age, in front of it.
_SOMEBODY = PEOPLE | word_set("those anyone everyone someone kids age ages aged")

_TO_AGE = re.compile(
    r"(?:\s+to\s+|[-–])(\d\d)(?=[.,;:)]|$|\s(?:and|who|were|was|are|is|said|say|have|had|in|on|at|than)\b)"
)
_TIME = re.compile(r"\s+(year|month|week|day)s?\b")
OLDEST = 120  # years


def age(page: Page, number: Number) -> Quantity | None:
    """The number as an age, where words beside it say so: ``19-year-old``, ``aged 16``, ``under the age of 5``."""
    if number.form not in ("digits", "words"):
        return None
    # Of rocks, trees and stars there are ages of any length, but only in these words.
    return first(AGES if number.value <= OLDEST * 12 else AGES[:2], page, number)


def _old(page: Page, number: Number) -> Quantity | None:
    old = _OLD.match(page.text, number.end)
    if old is None:
        return None
    found = Quantity.of(number, "age", old.end(), old[1].lower().replace("yr", "year"))
    found.hyphen = "-" in old[0]
    return found


def _of_age(page: Page, number: Number) -> Quantity | None:
    match = _OF_AGE.match(page.text, number.end)
    return Quantity.of(number, "age", match.end(), match[1].lower()) if match else None


def _or_older(page: Page, number: Number) -> Quantity | None:
    older = _OR_OLDER.match(page.text, number.end)
    if older is None or number.value >= OLDEST:
        return None
    sure = older[1].lower() in ("older", "younger") or _peopleled_by(_WORD_BEFORE, page, number)
    return Quantity.of(number, "age", number.end, "year") if sure else None


def _aged(page: Page, number: Number) -> Quantity | None:
    return _years(page, number) if led_by(_AGED, page, number) else None


def _aged_unit(page: Page, number: Number) -> Quantity | None:
    if number.value >= OLDEST or not led_by(_AGED, page, number):
        return None
    of = page.text[max(0, number.start - 40) : number.start].rstrip().lower().endswith("age of")
    unit = _TIME.match(page.text, number.end)
    if unit is None or (not of and _YEARS_FOLLOW.match(page.text, number.end)):
        return None
    return Quantity.of(number, "age", unit.end(), unit[1])


def _group_between(page: Page, number: Number) -> Quantity | None:
    """``men [18] to 34``: of an age from the one to the other."""
    upper = _TO_AGE.match(page.text, number.end)
    if upper is None or not int(upper[1]) > number.value + 2 > 4 or not _peopleled_by(_WORD_BEFORE, page, number):
        return None
    return Quantity.of(number, "age", number.end, "year")


def _of_group(page: Page, number: Number) -> Quantity | None:
    if number.value < 5 or not _peopleled_by(_AGE_GROUP, page, number):
        return None
    if number.value < OLDEST and led_by(_ANYONE, page, number) and _VERB_IN_S.match(page.text, number.end):
        return Quantity.of(number, "age", number.end, "year")
    return _years(page, number)


def led_by(pattern: re.Pattern[str], page: Page, number: Number, reach: int = 40) -> bool:
    """Whether the pattern, which ends in $, fits right before the number, in so many characters."""
    return pattern.search(page.text, max(0, number.start - reach), number.start) is not None


def _peopleled_by(pattern: re.Pattern[str], page: Page, number: Number) -> bool:
    """Whether the pattern fits right before the number and its word names people."""
    found = pattern.search(page.text, max(0, number.start - 40), number.start)
    return found is not None and found[1].lower() in _SOMEBODY


def _years(page: Page, number: Number) -> Quantity | None:
    """The number in years, where no other unit follows it."""
    if number.value >= OLDEST or _UNIT_FOLLOWS.match(page.text, number.end):
        return None
    return Quantity.of(number, "age", number.end, "year")


# Tried in order, with page and number.
AGES = (
    form(AGE, "old", _old, "A [[19-year-old]] was hurt.", "A 19-year term began."),
    form(
        AGE,
        "of_age",
        _of_age,
        "She was [[11 years of age]], the cave [[1.5 million years of age]].",
        "She got 11 years of peace.",
    ),
    form(AGE, "or_older", _or_older, "Riders [[65 and older]] paid half.", "They sold 65 and bought 10."),
    form(AGE, "aged", _aged, "A guard aged [[62]] was hurt.", "A guard with 62 keys was hurt."),
    form(
        AGE,
        "aged_unit",
        _aged_unit,
        "She had a boy aged [[six months]].",
        "She had a boy for six months.",
        source="Associated Press Stylebook, ages",
    ),
    form(
        AGE,
        "group_between",
        _group_between,
        "He leads among men [[18 to 34]].",
        "He met men 18 to 34 miles away.",
        source="U.S. Census Bureau, age groups",
    ),
    form(AGE, "of_group", _of_group, "Adults [[over 60]] ride free.", "Adults over 60 miles away ride free."),
)
