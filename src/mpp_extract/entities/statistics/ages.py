"""The age behind a name: ``Marco Dávila, 34, who``."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics.amounts import Page
from mpp_extract.entities.statistics.nouns import is_person
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.entities.statistics.vocabulary import vocabulary
from mpp_extract.tokens import Tokens

_BEHIND = re.compile(r"\s*(?:[,.;)—–]|$|\s(?:and|of|from|who|was|is)\b)")
_BEFORE = re.compile(r",\s+$|\s\($|,\s+(?:then|now|only|just|about)\s+$")
_DATED = vocabulary(
    """january february march april may june july august september october november december jan. feb. mar. apr. jun.
    jul. aug. sept. sep. oct. nov. dec. section title rule chapter article page no. nos."""
)
_BE = vocabulary("is was are were am be been being 's ’s 'm ’m turns turned")
_SHE = vocabulary("he she i who we you they")
_SAID_END = re.compile(r"\s*(?:[.,;:!?)”\"—–-]|$|(?:when|and|but|at|in|now|then|as|or|years?)\b)")
_PEOPLE = frozenset({"NNP", "NNPS"})


def age_of_person(page: Page, quantity: Quantity) -> Quantity | None:
    """The bare number as an age, where it stands between commas (or in brackets) behind a person's name or description."""
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
        return word not in _DATED and tokens.text[i][0].isupper()
    return tokens.tag[i] == "NN" and is_person(word)
