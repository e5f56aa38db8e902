"""Reports of a quarter: the day that it ended, and a year ago, with which its figures are compared."""

from __future__ import annotations

import re

from mpp_extract.entities.dates.sense import Candidate
from mpp_extract.language.patterns import Words

_ENDED = re.compile(
    r"\b(?:(?P<quarter>quarter|(?:three|3)[ -]months?(?: period)?)|(?P<half>half|(?:six|6)[ -]months?(?: period)?)),?"
    r" (?:that |which )?(?:ended|ending|ends|to|through)(?: on)? $",
    re.IGNORECASE,
)
# Up from $4 million a year ago: a figure, after a word that compares it.
_COMPARED = re.compile(
    r"\b(?:compared|versus|vs\.?|against|from|than|up|down)\b[^.;]{0,30}?\d[^;\n]{0,30}?,? (?:in )?$"
    r"|\b(?:from|than|on) $",
    re.IGNORECASE,
)
_REACH = 75


def mark_reports(words: Words, found: list[Candidate]) -> None:
    """Tell the days that end a quarter or half of it, and the year ago that a figure is compared with."""
    for item in found:
        sense, start = item.sense, words.start[item.first]
        if sense.is_day and sense.month is not None:
            ended = _ENDED.search(words.text, max(0, start - 40), start)
            sense.closes = ended and ended.lastgroup
        elif sense.grain == "year" and sense.shift == -1:
            sense.compared = _COMPARED.search(words.text, max(0, start - _REACH), start) is not None
