"""So many more of a thing than there were at another time, which is a change: ``300 more fires than in May``."""

from __future__ import annotations

import re

from mpp_extract.language.calendar import FULL_MONTHS, FULL_WEEKDAYS

_NAMES = "|".join(FULL_MONTHS | FULL_WEEKDAYS)
_TIMES = "year|month|week|day|quarter|decade|season|period|time"
# Than at another time: a comparison of a thing with itself. Source: Quirk et al., A Comprehensive Grammar of the
# English Language (1985), 15.63-15.66.
_THAN_THEN = re.compile(
    r"[^.;:!?\n]{0,60}?\bthan\s+(?:"
    rf"(?:in|during|at|on|for|over|through)\s+(?:the\s+)?(?:(?:{_NAMES})\b|(?:1[5-9]|20)\d\d\b|"
    r"(?:same|first|second|third|fourth|previous|prior|last|final)\b)"
    r"|(?:last|before|previously|usual|yesterday)\b|there\s+(?:was|were|had)\b"
    r"|(?:it|they|he|she|we)\s+(?:had|did|was|were)\b"
    rf"|(?:the|a|this)\s+(?:same\s+|previous\s+|prior\s+|preceding\s+)?(?:{_TIMES})\b)",
    re.IGNORECASE,
)
_MORE_OF = {"more": "increase", "additional": "increase", "fewer": "decrease", "less": "decrease"}


def more_than_then(text: str, words: list[str], end: int) -> tuple[str, str] | None:
    """The change that a count ending at the offset is, and the word that says so, where it is one.

    words   The count's own, in lower case.
    """
    for word in words:
        if word in _MORE_OF and _THAN_THEN.match(text, end):
            return _MORE_OF[word], word
    return None
