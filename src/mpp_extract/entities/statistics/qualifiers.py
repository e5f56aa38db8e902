"""How a number is hedged: the words before it, behind it, and the verb that it is the object of."""

from __future__ import annotations

import re
from typing import NamedTuple

from mpp_extract.language.hedges import LONGEST, PHRASES
from mpp_extract.language.inflect import verbs
from mpp_extract.language.topics import ABOUT, ABOUT_FEW, ASKED, OVER, WORKS
from mpp_extract.language.word_sets import word_set

_WINDOW = 60
_SIGNS = {
    "~": "approximate",
    "≈": "approximate",
    "∼": "approximate",
    ">": "more_than",
    "≥": "at_least",
    "<": "less_than",
    "≤": "up_to",
    "±": "approximate",
}
_TOKEN = re.compile(r"\S+")
# A second hedge before the first: "no more than about 20" is up to 20.
_WEAK = frozenset({"approximate", "exact"})
# Words behind the number or its noun.
_BEHIND = (
    (re.compile(r"(?:\s+or\s+so|-odd|-ish|\s+or\s+thereabouts|,?\s+give\s+or\s+take)\b"), "approximate"),
    (
        re.compile(
            r"(?:\s+or\s+(?:more|older|over|above|higher|longer|greater|better|larger|up)|\s+and\s+(?:up(?!\s+to\b)|older|over|above|more|higher|upward|upwards)|"
            r"-plus|\+(?!\s?\d)|\s+plus(?=[.,;]))(?!\s+than\b)"
        ),
        "at_least",
    ),
    (
        re.compile(r"\s+(?:or|and)\s+(?:less|fewer|under|below|lower|younger|shorter|smaller)(?!\s+than\b)\b"),
        "up_to",
    ),
)
_AFTERTHOUGHT = (
    (re.compile(r",?\s+at\s+(?:the\s+)?(?:very\s+)?least\b|\s+minimum\b"), "at_least"),
    (re.compile(r",?\s+at\s+(?:the\s+)?(?:very\s+)?most\b|\s+(?:max|maximum|tops)\b"), "up_to"),
)
# Verbs right before the number. They stay outside the span.
_MORE = verbs("exceed surpass top eclipse outnumber overtake") - {"top"}  # the top 5 percent
_VERB = dict.fromkeys(_MORE, "more_than") | dict.fromkeys(verbs("approach near"), "approximate")
_LIMIT = re.compile(
    r"\b(?:(?:not|n[’']t|cannot|never)\s+(?:to\s+)?(?:exceed|surpass|top|be\s+more\s+than)|(?:limited|capped|restricted)\s+(?:to|at)|"
    r"maximum\s+(?:of|is)|limit\s+of)\s+$",
    re.IGNORECASE,
)


class Hedge(NamedTuple):
    """name: the contract's qualifier; start, end: the item's span with the words that say so."""

    name: str
    start: int
    end: int


_RISING = word_set(
    """edged edge edges inched inch inches crept creep creeps ticked tick ticks went goes go gone going climbed climb
    moved move rose rise rises shot jumped drifted back pushed picked bumped it them him her us prices rates"""
)
_TOPICS = word_set(
    """sue sued sues suing dispute disputes fight fights fighting fought row battle battles battled lawsuit suit
    clash debate argument argued charged convicted quarrel feud claim claims complaint concern concerns"""
)
# Words after which "over" and a length of time say how long: for over ten years.
_LASTING = word_set(
    """for after lasted lasting last lasts took take takes taking spent spend spends waited wait waits of is was were
    well just in within than since and be been with by held jailed detained served serve serving lived worked
    stayed remained married all a the"""
)


def hedge_behind(text: str, end: int) -> int:
    """Where a hedge between a number and its noun ends (``two or more years``), or ``end``."""
    found = _behind(text, end, end)
    return found[1] if found else end


def hedge(text: str, start: int, end: int, number_end: int, few: bool = False) -> Hedge:
    """The qualifier of the number in ``text[start:end]`` and the span that holds its words.

    number_end   Where the digits or number words end (``500-plus people``, ``four months or so``).
    few          So few things are counted that hardly anybody says about of them.
    """
    name, left = _left(text, start, few)
    right = end
    for place in {end, number_end}:
        found = _behind(text, place, end)
        if found is not None:
            name = found[0] if name in _WEAK else name
            right = max(right, found[1])
    if name in _WEAK:
        for pattern, other in _AFTERTHOUGHT:
            if pattern.match(text, right):
                return Hedge(other, left, right)
    if name == "exact":
        name = _governed(text, left)
    return Hedge(name, left, right)


def _left(text: str, start: int, few: bool) -> tuple[str, int]:
    name, left = "exact", start
    while True:
        found = _phrase(text, left, few)
        if found is None:
            return name, left
        other, left = found
        if name == "exact" or (name == "approximate" and other not in _WEAK):
            name = other


def _phrase(text: str, start: int, few: bool) -> tuple[str, int] | None:
    """The hedging phrase that ends right before the offset, the longest that fits: its name and where it starts."""
    if start == 0:
        return None
    if text[start - 1] in _SIGNS:
        return _SIGNS[text[start - 1]], start - 1
    low = max(0, start - _WINDOW)
    window = text[low:start]
    if not window[-1].isspace() and not window[-1].isalpha() and window[-1] != "-":
        return None
    words = list(_TOKEN.finditer(window.replace("-", " ")))[-LONGEST:]
    if not words or not _touches(window, words[-1].end()):
        return None
    for first in range(len(words)):
        phrase = " ".join(word[0] for word in words[first:]).lower()
        place = low + words[first].start()
        name = PHRASES.get(phrase) or (
            PHRASES.get(phrase.lstrip("(“\"‘'—–")) if first == len(words) - 1 or phrase[0] in "(“\"‘'—–" else None
        )
        if name and (place == 0 or not (text[place - 1].isalnum() or text[place - 1] == "-")):
            place += len(phrase) - len(phrase.lstrip("(“\"‘'—–"))
            return None if _no_hedge(text, place, phrase, few) else (name, place)
    return None


def _no_hedge(text: str, place: int, phrase: str, few: bool) -> bool:
    """Whether the words are no hedge here: a particle (``edged up to 5 percent``), a topic (``sued over $640``)."""
    before = text[max(0, place - 30) : place].lower().split()
    last = before[-1].strip(",.;:") if before else ""
    if phrase == "up to":
        return last in _RISING
    if phrase == "about":
        second = before[-2] if len(before) > 1 else ""
        work = last in ("is", "was") and second in WORKS
        asked = last in ASKED and second in ("was", "were", "be", "been", "being", "are", "is")
        return last in ABOUT or work or asked or (few and last in ABOUT_FEW)
    return phrase == "over" and (last in OVER or any(word in _TOPICS for word in before[-5:]))


def during(text: str, start: int) -> bool:
    """Whether ``over`` right before a length of time means during it (``nine hours over two days``)."""
    before = text[max(0, start - 30) : start].lower().split()
    return not before or before[-1] not in _LASTING


def _touches(window: str, end: int) -> bool:
    """Only white space or a hyphen between the phrase and the number."""
    return window[end:].strip(" \t\u00a0\u202f\n-") == "" and window[end:].count("\n") < 2


def _behind(text: str, place: int, end: int) -> tuple[str, int] | None:
    for pattern, name in _BEHIND:
        if match := pattern.match(text, place):
            return name, max(match.end(), end)
    return None


def _governed(text: str, start: int) -> str:
    """What the verb before the number says: ``exceeds 7%``, ``may not exceed 40 pages``."""
    low = max(0, start - 40)
    if _LIMIT.search(text, low, start):
        return "up_to"
    words = text[low:start].split()
    return _VERB.get(words[-1].lower(), "exact") if words and text[start - 1].isspace() else "exact"
