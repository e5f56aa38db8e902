"""Digests, diaries, chronologies: entries with a day or year of their own, which what they tell is seen from."""

from __future__ import annotations

import re

from mpp_extract.entities.dates.sense import Candidate
from mpp_extract.language.patterns import Words

# What else may stand on the line of a day.
_REST = re.compile(r"(?:[\s:.,|–—-]|\bposted\b|\bpublished\b|\bon\b|\bat\b)*", re.IGNORECASE)
# So many lines below the day an entry begins; and so many words make a sentence of a line.
_NEAR = 4
_SENTENCE = 4
_FEWEST = 2
_DATED = ("day", "month", "year")
# A digest begins with an entry: so many characters in at most. A list of days further down is no digest.
_BEGINNING = 400
# What stands round the day, month or year that an entry of a chronology begins with.
_BULLET = re.compile(r"[\s•·*▪■–—-]*")
_COLON = re.compile(r"\s*(?::(?!\d)|[–—]|--?\s)\s*\S")


def heads(words: Words, found: list[Candidate]) -> set[int]:
    """The numbers of the dates that stand above entries of their own; none where there are not several.

    A day with its month alone on its line, with an entry below it before the next one.
    """
    lone = [n for n, item in enumerate(found) if _is_day(item) and _alone(words, item)]
    if len(lone) < _FEWEST or words.start[found[lone[0]].first] > _BEGINNING:
        return set()
    ends = [words.start[found[n].first] for n in lone[1:]] + [len(words.text)]
    above = {n for n, end in zip(lone, ends, strict=True) if _tells(words.text, words.end[found[n].last - 1], end)}
    return above if len(above) >= _FEWEST else set()


def labels(words: Words, found: list[Candidate]) -> set[int]:
    """The numbers of the dates with a year that lines of a chronology begin with (``March 2022: The tenants sue``)."""
    dated = (n for n, item in enumerate(found) if item.sense.year is not None and item.sense.grain in _DATED)
    begin = {n for n in dated if _begins_line(words, found[n])}
    return begin if len(begin) >= _FEWEST else set()


def _begins_line(words: Words, item: Candidate) -> bool:
    text, start = words.text, words.start[item.first]
    first = text.rfind("\n", max(0, start - 12), start) + 1
    if first == 0 and start > 0 and not _BULLET.fullmatch(text, 0, start):
        return False
    begins = _BULLET.fullmatch(text, first, start) is not None
    return begins and _COLON.match(text, words.end[item.last - 1]) is not None


def _is_day(item: Candidate) -> bool:
    sense = item.sense
    if sense.value is not None:
        return sense.grain == "day" and len(sense.value) >= len("2019-04-12")
    return sense.grain == "day" and sense.month is not None and sense.day is not None and sense.fault is None


def _alone(words: Words, item: Candidate) -> bool:
    text, start, end = words.text, words.start[item.first], words.end[item.last - 1]
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    if start - first > 12 or last - end > 12:
        return False
    return _REST.fullmatch(text, first, start) is not None and _REST.fullmatch(text, end, last) is not None


def _tells(text: str, start: int, end: int) -> bool:
    """Whether an entry begins near below: a line that is a sentence."""
    lines = [line.strip() for line in text[start : min(end, start + 600)].split("\n")[1:]]
    near = [line for line in lines if line][:_NEAR]
    return any(line.count(" ") >= _SENTENCE and (line[-1] in '.?!”"' or len(line) > 200) for line in near)
