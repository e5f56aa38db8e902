"""The unit right after a number: percent, a measure's symbol or name, alone or per another (``gallons per minute``)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from mpp_extract.entities.statistics.measure_tables import NAMES, PERCENTS, SYMBOLS, TIMES
from mpp_extract.language.calendar import UNIT_SYMBOLS
from mpp_extract.language.word_sets import word_set


class Measure(NamedTuple):
    """A unit found right after a number: its name, what kind of number it makes, and where its words end."""

    name: str
    kind: str
    end: int


def _choice(marks: Iterable[str]) -> str:
    """An expression for any of the marks, the longest first."""
    return "|".join(re.escape(mark) for mark in sorted(marks, key=len, reverse=True))


# Letters that are a unit only when glued to the digits.
_GLUED_ONLY = word_set("m g l L A N J B V in in. T t mo PB Pa Sv cd AU mil s h d cal mol")
_GLUE_FREE = frozenset(SYMBOLS) - _GLUED_ONLY
_SYMBOL = re.compile(
    rf"([\s\u00a0\u202f-]?)({_choice(SYMBOLS | UNIT_SYMBOLS)})"
    r"(?![A-Za-z0-9]|-[A-Z0-9])"
)
# What can follow a short symbol that stands apart from its number: "the 200 m freestyle", "12 g of salt".
_APART = re.compile(
    r"/|[),;:(]|\.?(?:\s\(|$)|\s(?:of|long|wide|tall|high|deep|thick|away|above|below|apart|freestyle|backstroke|butterfly|"
    r"breaststroke|hurdles|sprint|dash|relay|race|final)\b"
)
_PERCENT = re.compile(
    rf"[\s-]?[\s]?((?i:{_choice(mark for mark in PERCENTS if len(mark) > 3)})"
    rf"|{_choice(mark for mark in PERCENTS if len(mark) < 4)})(?![A-Za-z])"
)
_NAME = re.compile(
    r"[\s-]+((?:sq|cu)\.(?=\s)|[A-Za-zÀ-ÿ]+)(?:([\s-]+)([A-Za-zÀ-ÿ]+))?(?:([\s-]+)([A-Za-zÀ-ÿ]+))?(?:([\s-]+)([A-Za-zÀ-ÿ]+))?"
)


_SENTENCE_END = re.compile(r"\s*\Z|\s+[A-Z“\"]|\n")
_PER = re.compile(
    r"(?:/|\s?per[\s-]|-per-|\s(?=an?\s(?:second|minute|hour)\b)an?\s)((?:square|cubic|100)\s)?([A-Za-zµμ°]+[23²³]?)(?![A-Za-z])"
)


def after(text: str, end: int) -> Measure | None:
    """The percent sign or word, symbol or name of a unit right after a number, the longest that fits."""
    if match := _PERCENT.match(text, end):
        return Measure(PERCENTS[match[1].lower()], "percent", match.end())
    if match := _SYMBOL.match(text, end):
        mark = match[2]
        if not match[1] or mark in _GLUE_FREE or mark in UNIT_SYMBOLS or _APART.match(text, match.end()):
            name = SYMBOLS.get(mark) or UNIT_SYMBOLS[mark]
            stop = match.end() - (mark[-1] == "." and _SENTENCE_END.match(text, match.end()) is not None)
            if name in TIMES:
                return Measure(name, "duration", stop)
            return _per(text, Measure(name, "measure", stop))
    named = _named(text, end)
    return _per(text, named) if named else None


def _per(text: str, unit: Measure) -> Measure:
    """The unit with the one it is counted per, where the text names one (``mg/dL``, ``gallons per minute``)."""
    match = _PER.match(text, unit.end)
    if match is None or " per " in unit.name:
        return unit
    word = match[2]
    below = SYMBOLS.get(word) or UNIT_SYMBOLS.get(word) or _PER_SYMBOLS.get(word)
    if below is None:
        lower = (match[1] or "").lower() + word.lower()
        below = NAMES.get(lower) or (lower if lower in TIMES else None)
    return Measure(f"{unit.name} per {below}", "measure", match.end()) if below else unit


_PER_SYMBOLS = {"s": "second", "h": "hour", "d": "day", "year": "year"}


def _named(text: str, end: int) -> Measure | None:
    match = _NAME.match(text, end)
    if match is None:
        return None
    words = [match[n] for n in (1, 3, 5, 7) if match[n]]
    for count in range(len(words), 0, -1):
        name = NAMES.get(" ".join(words[:count]).lower()) or NAMES.get("-".join(words[:count]).lower())
        if name:
            return Measure(name, "measure", match.end(2 * count - 1))
    return None
