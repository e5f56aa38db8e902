"""The court of a caption, where the sentence ties one to it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from mpp_extract.entities.cases.captions import Caption
from mpp_extract.language.stops import ends_sentence
from mpp_extract.record import Court

_REACH = 160
# What may stand, besides numbers, between a caption and the court that it is pending in.
_FILLERS = frozenset(
    """
    no nos number numbers case docket civil criminal action index cause and et al in at before by from of the a s now
    pending filed appeal federal which where when decided ruling heard argued brought before
    decision decisions opinion judgment judgement precedent landmark unanimous recent
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
# `the Supreme Court struck down such bans in Harlow v. Dunmore`
_DID_IN = re.compile(r"^\s+(?:[\w’'-]+,?\s+){0,10}in\s+(?:the\s+case\s+of\s+)?[\"“]?$")


class NamedCourts:
    """The article's courts by where they are named, to be asked for the court of a caption."""

    def __init__(self, text: str, courts: Sequence[Court]) -> None:
        self.text = text
        self.places = sorted((m.start, m.end, court.id) for court in courts for m in court.mentions if not m.generic)
        self._starts = [start for start, _, _ in self.places]

    def of(self, caption: Caption) -> str | None:
        """Id of the court that the article gives for the caption, or None."""
        best: tuple[int, str] | None = None
        first = bisect_left(self._starts, caption.start - 2 * _REACH)
        for start, end, court in self.places[first : bisect_right(self._starts, caption.end + _REACH)]:
            gap = _gap(self.text, caption, start, end)
            if gap is not None and (best is None or gap < best[0]):
                best = (gap, court)
        return best[1] if best else None


def _gap(text: str, caption: Caption, start: int, end: int) -> int | None:
    """Characters between caption and court where the words there tie them, or None."""
    if caption.end <= start <= caption.end + _REACH:
        between = text[caption.end : start]
        if ends_sentence(between):
            return None
        return start - caption.end if len(between) < 4 or _leads_to(between) or _FILED.search(between) else None
    if caption.start - _REACH <= end <= caption.start:
        between = text[end : caption.start]
        return (
            caption.start - end
            if not ends_sentence(between) and (_RULING_IN.match(between) or _DID_IN.match(between))
            else None
        )
    return None


def _leads_to(between: str) -> bool:
    """Whether only numbers, dates and small words stand between a caption and its court."""
    words = (word.strip(",.:;()[]\"“”'’").lower() for word in between.split())
    return all(not word or word in _FILLERS or any(char.isdigit() for char in word) for word in words)
