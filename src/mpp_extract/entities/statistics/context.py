"""What a bare number leaves to its neighbours: the unit of ``down from 47``, the change of ``$5 million, or 12 percent``."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics.amounts import Page
from mpp_extract.entities.statistics.quantity import Quantity

_COMPARED = re.compile(
    r"(?:\bfrom|\bversus|\bvs\.?|\bcompared\s+(?:with|to)|\bagainst|\bthan|\bbut\s[^.;]{0,40}\bby)(?:\s+(?:about|nearly|just|only|roughly|a|the|an)){0,2}\s*$",
    re.IGNORECASE,
)
_RESTATED = re.compile(r"(?:,?\s+or|\s?\(|\s+[—–-]{1,2}|,)\s+(?:about\s+|roughly\s+|nearly\s+)?$|\s?\($", re.IGNORECASE)
_FAR = 120  # characters between a number and the one that it is compared with


def inherit(page: Page, quantities: list[Quantity]) -> None:
    """Fills unit, kind, change and subject of numbers that lean on the one before them in the sentence."""
    tokens = page.tokens
    for previous, current in zip(quantities, quantities[1:], strict=False):
        if current.start - previous.end > _FAR or current.start < previous.end:
            continue
        a, b = tokens.at(previous.start), tokens.at(current.start)
        if tokens.sentence[min(a, len(tokens) - 1)] != tokens.sentence[min(b, len(tokens) - 1)]:
            continue
        gap = page.text[previous.end : current.start]
        if current.bare and not current.suspended and _COMPARED.search(gap):
            _lean(previous, current)
        elif _RESTATED.fullmatch(gap):
            _restate(previous, current)


def _lean(previous: Quantity, current: Quantity) -> None:
    if previous.kind in ("percent", "duration", "measure") or (previous.kind == "count" and previous.unit):
        current.kind, current.unit = previous.kind, previous.unit
    if current.subject is None or previous.subject is not None:
        current.subject = previous.subject


def _restate(previous: Quantity, current: Quantity) -> None:
    if current.kind == "percent" and previous.change and current.change is None:
        current.change = previous.change
        current.subject = previous.subject
