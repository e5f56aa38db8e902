"""The court of a caption, where the sentence ties one to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mpp_extract.entities.cases.captions import Caption
from mpp_extract.record import Court

_REACH = 160
# What may stand, besides numbers, between a caption and the court that it is pending in.
_FILLERS = frozenset(
    """
    no nos number numbers case docket civil criminal action index cause and et al in at before by from of the a s now
    pending filed appeal federal
    """.split()  # noqa: SIM905
)
_FILED = re.compile(
    r"\b(?:filed|pending|brought|argued|heard|decided|tried|lodged)\s+(?:\w+\s+){0,3}(?:in"
    r"|at|before|by|with)\s+(?:the\s+)?$"
)
_RULING_IN = re.compile(
    r"^[’']?s?\s+(?:[\w’'-]+\s+){0,4}(?:rul(?:ing|ed)|decision|opinion|decided|held|heard"
    r"|case)\s+(?:\w+\s+){0,2}(?:in\s+|of\s+|,\s*)?(?:the\s+)?[\"“]?$"
)
_BREAK = re.compile(r"[.;!?][\"”’)]*\s+(?=[A-Z“\"])|\n")


def court_of(text: str, caption: Caption, courts: Sequence[Court]) -> str | None:
    """Id of the court that the article gives for the caption, or None."""
    best: tuple[int, str] | None = None
    for court in courts:
        for mention in court.mentions:
            too_far = mention.start > caption.end + _REACH or mention.end < caption.start - _REACH
            if mention.generic or too_far:
                continue
            gap = _gap(text, caption, mention.start, mention.end)
            if gap is not None and (best is None or gap < best[0]):
                best = (gap, court.id)
    return best[1] if best else None


def _gap(text: str, caption: Caption, start: int, end: int) -> int | None:
    """Characters between caption and court where the words there tie them, or None."""
    if caption.end <= start <= caption.end + _REACH:
        between = text[caption.end : start]
        if _stops(between):
            return None
        return start - caption.end if len(between) < 4 or _leads_to(between) or _FILED.search(between) else None
    if caption.start - _REACH <= end <= caption.start:
        between = text[end : caption.start]
        return caption.start - end if not _stops(between) and _RULING_IN.match(between) else None
    return None


def _leads_to(between: str) -> bool:
    """Whether only numbers, dates and small words stand between a caption and its court."""
    words = (word.strip(",.:;()[]\"“”'’").lower() for word in between.split())
    return all(not word or word in _FILLERS or any(char.isdigit() for char in word) for word in words)


def _stops(between: str) -> bool:
    return any(
        between[: m.start()].rsplit(None, 1)[-1:] not in (["No"], ["Nos"], ["Cal"]) for m in _BREAK.finditer(between)
    )
