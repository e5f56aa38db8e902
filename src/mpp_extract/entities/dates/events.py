"""Days that news names by month and day alone, whatever the year of writing: ``the Sept. 11 attacks``."""

from __future__ import annotations

import re

from mpp_extract.entities.dates.sense import Candidate
from mpp_extract.language.patterns import Words

# Month and day, year, and the words after them that make them the event.
_EVENTS = {
    (9, 11): (
        2001,
        re.compile(r"(?:terror\w*|attacks?|hijack\w*|commission|memorial|victims?|plot\w*|suicide|era)\b", re.I),
    ),
    (1, 6): (
        2021,
        re.compile(
            r"(?:(?:attacks?|riot\w*|insurrection\w*|assault|siege|mob|Capitol|committee|defendants?|select|prosecutions?|pardons?)\b)",
            re.I,
        ),
    ),
    (7, 7): (2005, re.compile(r"(?:London )?bomb(?:ing|er)s?\b", re.I)),
}


def mark_events(words: Words, found: list[Candidate], latest: int | None) -> None:
    """Give the year to a day that an event is called by, unless the text was written (in ``latest``) before it."""
    for item in found:
        sense = item.sense
        if sense.month is None or sense.year is not None or (sense.month, sense.day) not in _EVENTS:
            continue
        year, noun = _EVENTS[(sense.month, sense.day or 0)]
        if (latest is None or latest >= year) and noun.match(words.text, words.end[item.last - 1] + 1):
            sense.year = year
