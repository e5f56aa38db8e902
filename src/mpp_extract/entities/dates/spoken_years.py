"""Years and decades in words, as transcripts of broadcasts have them."""

from __future__ import annotations

import re

from mpp_extract.language.calendar import MONTH_PATTERN
from mpp_extract.language.numbers import CARDINALS, DECADES, TEENS, TENS, UNITS

# nineteen ninety-one, eighteen oh six, two thousand and four; twenty and two thousand only where a year may stand.
_ONES, _TEENS, _TENS, _DECADES = ("|".join(words) for words in (UNITS, TEENS, TENS, DECADES))
# Seventeen to nineteen hundred are years wherever they stand, twenty hundred only where a year may.
_SURE = TEENS[7:]
_SPOKEN = re.compile(
    rf"(?P<hundred>{'|'.join(_SURE)}|{TENS[0]})[ -](?:hundred (?:and )?)?"
    rf"(?:(?:oh|o)[ -](?P<oh>{_ONES})|(?P<teen>{_TEENS})"
    rf"|(?P<tens>{_TENS})(?:[ -](?P<one>{_ONES}))?|(?P<decade>{_DECADES}))\b"
    rf"(?![ -](?:hundred|thousand|million|percent|year|dollar|cent|point|minute|hour|mile|-))"
    rf"|(?P<thousand>two thousand)(?: and)? (?:(?P<and_one>{_ONES})|(?P<and_teen>{_TEENS}))\b"
    rf"(?! (?:hundred|thousand|million|percent))",
    re.IGNORECASE,
)
_LONGEST_YEAR = 40
STARTERS = frozenset((*_SURE, TENS[0], UNITS[1]))
_YEAR_BEFORE = re.compile(
    rf"\b(?:in|since|by|until|of|year|{MONTH_PATTERN}),? $",
    re.IGNORECASE,
)


def match(text: str, start: int) -> tuple[str, int, int] | None:
    """Class, number and end offset of the year or decade in words at the offset; None where there is none.

    >>> match("in nineteen ninety-one", 3)
    ('YEAR', 1991, 22)
    """
    found = _SPOKEN.match(text, start, start + _LONGEST_YEAR)
    if found is None:
        return None
    sure = (found["hundred"] or "").lower() in _SURE
    if not sure and not _YEAR_BEFORE.search(text, max(0, start - 12), start):
        return None
    if found["decade"]:
        century_ = CARDINALS[found["hundred"].lower()] * 100
        return "DECADE", century_ + DECADES[found["decade"].lower()], found.end()
    hundreds = 20 if found["thousand"] else CARDINALS[found["hundred"].lower()]
    parts = [found[name] for name in ("oh", "teen", "tens", "one", "and_one", "and_teen") if found[name]]
    return "YEAR", hundreds * 100 + sum(CARDINALS[part.lower()] for part in parts), found.end()
