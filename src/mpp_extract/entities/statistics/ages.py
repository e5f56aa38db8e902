"""Ages: ``19-year-old``, ``aged 16``, ``those over 60``, and the number behind a name (``Ramona Quill, 47, who``)."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language.calendar import MONTHS
from mpp_extract.language.labels import is_label
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.persons import is_person
from mpp_extract.language.word_sets import word_set
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
_OR_OLDER = re.compile(
    r"\s+(?:or|and)\s+(older|younger|over|under|up|above|below)\b(?!\s+(?:to|than)\b)", re.IGNORECASE
)
_PEOPLE_BEFORE = re.compile(
    r"\b(?:those|people|children|kids|adults|voters|americans|anyone|everyone|someone|men|women|boys|girls|residents|patients|"
    r"students|workers|drivers|persons|citizens|age|ages|aged)\s+$",
    re.IGNORECASE,
)
_MAN_OF = re.compile(r"\b(?:man|woman|boy|girl|child|youth)\s+of\s+$", re.IGNORECASE)
_TIME = re.compile(r"\s+(year|month|week|day)s?\b")
_BEHIND = re.compile(r"\s*(?:[,.;)—–]|$|\s(?:and|of|from|who|was|is)\b)")
_BEFORE = re.compile(r",\s+$|\s\($|,\s+(?:then|now|only|just|about)\s+$")
_BE = word_set("is was are were am be been being 's ’s 'm ’m turns turned")
_SHE = word_set("he she i who we you they")
_SHE_WAS = re.compile(
    r"\b(?:he|she|I|who|they|(?:average|median|mean)\s+age)\s+(?:already\s+|only\s+)?(?:is|was|were|are|am|turn(?:s|ed))\s+"
    r"(?:only\s+|just\s+|about\s+|around\s+|nearly\s+|almost\s+|already\s+|now\s+)?$",
    re.IGNORECASE,
)
_SAID_END = re.compile(r"\s*(?:[.,;:!?)”\"—–-]|$|(?:when|and|but|at|in|now|then|as|or|years?)\b)")
_PEOPLE = frozenset({"NNP", "NNPS"})


def age(page: Page, number: Number) -> Quantity | None:
    """The number as an age, where words beside it say so: ``19-year-old``, ``aged 16``, ``under the age of 5``."""
    text, end = page.text, number.end
    if number.form not in ("digits", "words") or number.value > 130 * 12:
        return None
    if old := _OLD.match(text, end):
        unit = old[1].lower().replace("yr", "year")
        found = Quantity.of(number, "age", "statistics.age", old.end(), unit)
        found.notes["form"] = "old" if "-" in old[0] else "years old"
        return found
    if of_age := _OF_AGE.match(text, end):
        return Quantity.of(number, "age", "statistics.age", of_age.end(), of_age[1].lower())
    if number.value >= 120:
        return None
    older = _OR_OLDER.match(text, end)
    if older and (
        older[1].lower() in ("older", "younger") or _PEOPLE_BEFORE.search(text, max(0, number.start - 40), number.start)
    ):
        return Quantity.of(number, "age", "statistics.age", end, "year")
    if _MAN_OF.search(text, max(0, number.start - 16), number.start) and not _UNIT_FOLLOWS.match(text, end):
        return Quantity.of(number, "age", "statistics.age", end, "year")
    low = max(0, number.start - 40)
    aged = _AGED.search(text, low, number.start)
    if aged and not _UNIT_FOLLOWS.match(text, end):
        return Quantity.of(number, "age", "statistics.age", end, "year")
    of = text[low : number.start].rstrip().lower().endswith("age of")
    if aged and (of or not _YEARS_FOLLOW.match(text, end)) and (unit := _time_unit(text, end)):
        return Quantity.of(number, "age", "statistics.age", unit[1], unit[0])
    if _AGE_GROUP.search(text, low, number.start) and number.value >= 5 and not _UNIT_FOLLOWS.match(text, end):
        return Quantity.of(number, "age", "statistics.age", end, "year")
    return None


def _time_unit(text: str, end: int) -> tuple[str, int] | None:
    match = _TIME.match(text, end)
    return (match[1], match.end()) if match else None


def age_of_person(page: Page, quantity: Quantity) -> Quantity | None:
    """The bare number as an age, where it stands between commas or in brackets behind a person."""
    text, tokens = page.text, page.tokens
    number = quantity.numbers[0]
    if not quantity.bare or quantity.suspended or not 0 < number.value < 120:
        return None
    digits = text[number.start : number.end].isdigit() and number.end - number.start <= 3
    before = _BEFORE.search(text, max(0, number.start - 10), number.start)
    if before is None:
        return _said(page, quantity)
    if not digits or not _BEHIND.match(text, number.end):
        return None
    i = tokens.at(before.start()) - 1
    if tokens.at(before.start()) < len(tokens) and tokens.start[tokens.at(before.start())] < before.start():
        i += 1
    if i < 0 or not _person(page, i):
        return None
    quantity.kind, quantity.unit, quantity.rule = "age", "year", "statistics.age_of"
    return quantity


def _said(page: Page, quantity: Quantity) -> Quantity | None:
    """``she was 34``, ``the average age is 41``: a bare number said of a person or an age."""
    tokens, number = page.tokens, quantity.numbers[0]
    if _SHE_WAS.search(page.text, max(0, number.start - 36), number.start) and _SAID_END.match(page.text, number.end):
        quantity.kind, quantity.unit, quantity.rule = "age", "year", "statistics.age_of"
        return quantity
    i = tokens.at(number.start)
    verb = tokens.head[i]
    if tokens.dep[i] not in ("attr", "acomp") or tokens.lower[verb] not in _BE or verb >= i or i - verb > 3:
        return None
    if not _SAID_END.match(page.text, number.end):
        return None
    for child in tokens.children(verb):
        if tokens.dep[child] == "nsubj" and _somebody(tokens, child):
            quantity.kind, quantity.unit, quantity.rule = "age", "year", "statistics.age_of"
            return quantity
    return None


def _somebody(tokens: Tokens, i: int) -> bool:
    """Whether the subject is a person or an age."""
    word = tokens.lower[i]
    return word in _SHE or word in ("age", "ages") or (tokens.tag[i] == "NN" and is_person(word))


def _person(page: Page, i: int) -> bool:
    tokens = page.tokens
    word = tokens.lower[i]
    if tokens.tag[i] in _PEOPLE:
        surname = i > 0 and tokens.tag[i - 1] in _PEOPLE  # Ann Lane, 37
        numbered = word.rstrip(".") in MONTHS or (is_label(tokens.text[i]) and not surname)
        return not numbered and tokens.text[i][0].isupper()
    return tokens.tag[i] == "NN" and is_person(word)
