"""What a number leaves to its neighbours: the unit of ``down from 47``, the change of ``$5 million, or 12 percent``."""

from __future__ import annotations

import re
from itertools import pairwise

from mpp_extract.entities.statistics.amounts import Page
from mpp_extract.entities.statistics.quantity import Quantity

_HEDGES = r"(?:\s+(?:about|nearly|just|only|roughly|some|a|the|an)){0,2}\s*$"
_COMPARED = re.compile(
    rf"(?:\bfrom|\bversus|\bvs\.?|\bcompared\s+(?:with|to)|\bagainst|\binstead\s+of|\brather\s+than|\bthan)(?:\s+[a-z]+['’]s)?{_HEDGES}",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"(?:\bincluding|\bbut\s[^.;]{{0,40}}\bby|\bof\s+(?:them|whom|which),?){_HEDGES}", re.IGNORECASE)
_PARALLEL = re.compile(r"^(?:,|\s+(?:and|while|but|in|for)\b)[^.;]{0,60}$")
_RESTATED = re.compile(
    r"(?:(?:,?\s+or|\s?\(|\s+[—–-]{1,2}|,|[^.;,]{0,60}\s[—–-]{1,2})\s+(?:about\s+|roughly\s+|nearly\s+)?|\s?\()$",
    re.IGNORECASE,
)
_COMPARES = re.compile(r"\s+(?:more|less|fewer|higher|lower|larger|smaller|greater|above|below)\b")
_JOINT = re.compile(r"(?:,?\s+(and|or|to)|,)\s+(?:to\s+)?")
_FAR = 120  # characters between a number and the one that it is compared with


def inherit(page: Page, quantities: list[Quantity]) -> None:
    """Fills unit, kind, change and subject of numbers that lean on the one before them."""
    for current, following in reversed(list(pairwise(quantities))):
        if current.bare and not following.bare and following.start - current.end < 24:
            _look_ahead(page, current, following)
    for previous, current in pairwise(quantities):
        if current.start < previous.end:
            continue
        gap = page.text[previous.end : current.start] if current.start - previous.end <= _FAR else "."
        if current.start - previous.end <= _FAR and _one_sentence(page, previous, current):
            _in_sentence(page, previous, current, gap)
        if current.subject is None and previous.subject and _alike(previous, current) and len(gap) <= _FAR:
            current.subject = previous.subject


def _look_ahead(page: Page, current: Quantity, following: Quantity) -> None:
    """``fell 1.5 and 3 percent``, ``from 11 to 33 deaths``: the unit stands at the second number."""
    joint = _JOINT.fullmatch(page.text[current.end : following.start])
    if joint is None or page.text[following.start] in "$£€¥":
        return
    if following.kind in ("percent", "duration", "measure", "money") or (
        following.kind == "count" and following.unit and joint[1] in ("to", "or") and not following.hyphen
    ):
        current.kind, current.unit, current.rule = following.kind, following.unit, following.rule


def _one_sentence(page: Page, previous: Quantity, current: Quantity) -> bool:
    tokens = page.tokens
    last = len(tokens) - 1
    return tokens.sentence[min(tokens.at(previous.start), last)] == tokens.sentence[min(tokens.at(current.start), last)]


def _in_sentence(page: Page, previous: Quantity, current: Quantity, gap: str) -> None:
    if _COMPARED.search(gap):
        if current.bare and not current.suspended:
            _lean(previous, current)
        if current.kind == previous.kind and current.head is None and previous.subject and "’s" not in gap[-12:]:
            current.subject = previous.subject
    elif _COUNTED.search(gap) and current.bare:
        _lean(previous, current)
    elif current.bare and previous.kind == "age" and current.numbers[0].form == "digits" and _JOINT.fullmatch(gap):
        current.kind, current.unit, current.rule, current.subject = (
            "age",
            previous.unit,
            previous.rule,
            previous.subject,
        )
    elif _RESTATED.fullmatch(gap):
        _restate(page, previous, current)
    elif current.kind == "ratio" == previous.kind and _PARALLEL.match(gap) and current.rule == previous.rule:
        current.subject = previous.subject


def _alike(previous: Quantity, current: Quantity) -> bool:
    return (
        current.kind == previous.kind
        and current.kind in ("ratio", "percent")
        or current.bare
        and previous.kind == "count"
    )


def _lean(previous: Quantity, current: Quantity) -> None:
    """A bare number takes kind and unit of the one that it is compared with."""
    if previous.kind in ("percent", "duration", "measure") or (previous.kind == "count" and previous.unit):
        current.kind, current.unit = previous.kind, previous.unit
    if current.subject is None or previous.subject is not None:
        current.subject = previous.subject


def _restate(page: Page, previous: Quantity, current: Quantity) -> None:
    """``off $182 million ... — 7.7 percent``, ``$2 billion, about $74 million more than``: the same thing said again."""
    if current.kind == "percent" and previous.change and current.change is None:
        current.change, current.subject = previous.change, previous.subject
    elif current.kind == previous.kind == "money" and _COMPARES.match(page.text, current.end):
        current.subject = previous.subject
