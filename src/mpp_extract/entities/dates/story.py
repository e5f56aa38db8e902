"""Whether a text tells of a time of its own (history) rather than of its day of publication (news)."""

from __future__ import annotations

import re
from datetime import date

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.sense import Candidate
from mpp_extract.entities.dates.spoken import quoted
from mpp_extract.entities.dates.two_digits import is_birth
from mpp_extract.language.patterns import Words

# A story names at least so many years, seldom its own or a later one, and hardly ever speaks of Monday or last week.
_LEAST = 10
_NOW_SHARE = 4
_NEAR_SHARE = 8
# What is so many years old is no news.
_OLD = 2
_FEWEST = 2
_OPENS = re.compile(r"[.?!][\"”’]?\s+(?:(?:On|By|In|From|Until|During|Since|Through|Before|After)\s+)?\Z")
_WILL = re.compile(r"\b(?:will|shall|won[’']t|is to|are to)\b|[’']ll\b")


def tells_a_story(words: Words, found: list[Candidate], published: date | None) -> bool:
    """True for copy whose dates are to be seen from one another and not from the reference date."""
    if published is None:
        return False
    years = [item.sense.year for item in found if item.sense.year is not None]
    years += [0 for item in found if (item.sense.value or "").startswith("BC")]
    now = sum(1 for year in years if year >= published.year)
    near = [item for item in found if _seen_from_today(item)]
    if len(years) >= _LEAST and now * _NOW_SHARE <= len(years) and len(near) * _NEAR_SHARE <= len(years):
        return True
    old = bool(years) and max(years) <= published.year - _OLD
    return old and _begins_long_ago(words, found) and all(_in_quotation(words, item) for item in near)


def _begins_long_ago(words: Words, found: list[Candidate]) -> bool:
    """Whether the text's first day or month has its year, is no birth, and one behind it opens a sentence."""
    months = [item for item in found if item.sense.month is not None]
    if len(months) < _FEWEST or months[0].sense.year is None or is_birth(words, months[0]):
        return False
    bare = [item for item in months if item.sense.year is None and item.sense.value is None]
    return any(_opens(words, item) for item in bare) and not any(_ahead(words, item) for item in bare)


def _opens(words: Words, item: Candidate) -> bool:
    """Whether a sentence behind another begins with it: On 14 June, the town fell."""
    start = words.start[item.first]
    return _OPENS.search(words.text, max(0, start - 30), start) is not None


def _ahead(words: Words, item: Candidate) -> bool:
    """Whether what is to come is told in the words beside it."""
    start, end = words.start[item.first], words.end[item.last - 1]
    return _WILL.search(words.text, max(0, start - 80), end + 80) is not None


def _in_quotation(words: Words, item: Candidate) -> bool:
    start = words.start[item.first]
    return quoted(words.text, words.text.rfind("\n", 0, start) + 1, start)


def _seen_from_today(item: Candidate) -> bool:
    sense = item.sense
    if (sense.shift is not None and sense.base == "ref") or item.rule == kinds.TODAY.id:
        return True
    if sense.weekday is not None and sense.month is None:
        return True
    return sense.deixis in ("last", "next", "this") and sense.year is None
