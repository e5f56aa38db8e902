"""S2, S9: a number of people, or of counts, and the list behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.story import Story
from mpp_extract.check.sums.amounts import number
from mpp_extract.entities.people.names import SUFFIX, WORD
from mpp_extract.language.numbers import CARDINALS
from mpp_extract.language.persons import is_person
from mpp_extract.record import Statistic

_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(sorted(CARDINALS, key=len, reverse=True))})"
_GUILTY = r"(?:convict(?:ed|s|ing)?|(?<!not )guilty)"
_FREE = r"(?:acquit(?:ted|s|ting)?|not guilty|cleared|deadlocked|hung)"
_SHARE = rf"(?P<part>{_NUMBER}) of (?:the |his |her |their )?(?P<all>{_NUMBER}) (?:[\w-]+ ){{0,2}}?(?:counts|charges)\b"
_LEFT = rf"\b(?P<rest>(?:the )?(?:other |remaining )?(?P<left>{_NUMBER}))"
_REST = rf"{_LEFT}(?: others?| of them| counts?| charges?)?(?=[.,;]|$)"
# A verdict on so many of all counts, and the other one on the rest, in one sentence.
_VERDICTS = [
    re.compile(
        rf"\b{one}\b[^.;:\n\d]{{0,60}}?\b{_SHARE}[^.;:\n\d]{{0,60}}?\b{other}\b[^.;:\n\d]{{0,40}}?{_REST}", re.I | re.M
    )
    for one, other in ((_GUILTY, _FREE), (_FREE, _GUILTY))
]
_COLON = re.compile(r"[^.;:()\d\n]{0,40}:\s")
_AND = re.compile(r"(?:,|,? and|;)\s")
_ENDS = re.compile(r"[.;\n]|\Z")
_ONE_MORE = re.compile(r"\b(?:an?|his|her|their|the)\b")
# A name in a list, with what may stand between it and the next: its age, its place or party.
_NAME = rf"(?:[A-Z][a-z]{{0,5}}\. )?{WORD}(?: (?:[A-Z]\.|{WORD})){{1,3}}(?:,? {SUFFIX})?"
_ASIDE = r"(?:, \d{1,2}\b| of [A-Z]\w+(?: [A-Z]\w+)?| \([A-Z][\w.-]*\))?"
_LIST = rf"(?P<names>{_NAME}{_ASIDE}(?:[,;] {_NAME}{_ASIDE})*[,;]? and {_NAME}{_ASIDE})"
# What stands before a list of all, and behind it.
_FRAMES = [
    re.compile(before + _LIST + behind)
    for before, behind in (
        (r":\s", r"(?=[.;\n]|\Z)"),
        (r", ", r"(?=,)"),
        (r"\s?[—–]\s?", r"(?=\s?[—–])"),
        (r"\s--\s", r"(?=\s--)"),
        (r"\s\(", r"(?=\))"),
    )
]
_LONGEST = 400  # characters of a list of names
_NOT_ALL = re.compile(r",? (?:among|and others|were among|including|and more)\b")
_BESIDE_A_NAME = re.compile(_ASIDE)
_BETWEEN = re.compile(r"[,;] and |[,;] | and ")
_OF_MORE = re.compile(
    r"\b(?:other|another|more|least|first|last|next|top|of|than|than the|of the|among|about|nearly)\s+\Z", re.I
)
_MOST = 9


def verdicts(story: Story) -> Iterator[Finding]:
    """S2: convicted on five of the 12 counts, and acquitted on eight."""
    if not any(word in story.text for word in ("counts", "charges", "Counts", "Charges")):
        return
    for pattern in _VERDICTS:
        for match in pattern.finditer(story.text):
            part, whole, left = (_value(match[name]) for name in ("part", "all", "left"))
            is_rest = match["rest"] != match["left"] and "other" in match["rest"].lower()
            if part + left <= whole and not (is_rest and part + left != whole):
                continue
            if story.is_correction(match.start()) or story.quote_at(match.start()):
                continue
            start, end = match.span("all")
            message = (
                f"of “{story.words(start, end)}” counts, “{match['part']}” and “{match['left']}” make {part + left}"
            )
            yield Finding(
                start=start, end=end, message=message, others=(Span(*match.span("part")), Span(*match.span("left")))
            )


def _value(word: str) -> int:
    return int(word) if word.isdigit() else int(CARDINALS[word.lower()])


def people_listed(story: Story) -> Iterator[Finding]:
    """S2: four people: two teachers and three nurses."""
    items = story.article.statistics or []
    for n, whole in enumerate(items):
        if not _counts_people(whole) or story.is_correction(whole.start):
            continue
        parts: list[Statistic] = []
        for item in items[n + 1 : n + 8]:
            gap = story.text[(parts[-1] if parts else whole).end : item.start]
            if not _counts_people(item) or not (_AND if parts else _COLON).fullmatch(gap):
                break
            parts.append(item)
        if len(parts) > 1 and _is_all(story, whole, parts):
            total = sum(int(part.value or 0) for part in parts)
            added = " and ".join(f"“{story.words(part.start, part.end)}”" for part in parts)
            message = f"“{story.words(whole.start, whole.end)}”: {added} make {number(total)}"
            others = tuple(Span(part.start, part.end) for part in parts)
            yield Finding(start=whole.start, end=whole.end, message=message, others=others)


def _counts_people(item: Statistic) -> bool:
    told = item.kind == "count" and item.qualifier == "exact" and item.value_max is None and item.change is None
    return told and item.value is not None and item.unit is not None and (item.unit == "person" or is_person(item.unit))


def _is_all(story: Story, whole: Statistic, parts: list[Statistic]) -> bool:
    """Whether the parts, of kinds that differ, end the sentence, and are more or fewer than the whole."""
    units = [part.unit for part in parts]
    total = sum(int(part.value or 0) for part in parts)
    last = story.text[parts[-2].end : parts[-1].start]
    if len(set(units)) < len(units) or total == whole.value or "and" not in last:
        return False
    if total > int(whole.value or 0):
        return True
    listed = story.text[parts[0].start : parts[-1].end]
    return _ENDS.match(story.text, parts[-1].end) is not None and _ONE_MORE.search(listed) is None


def names_behind(story: Story) -> Iterator[Finding]:
    """S9: two defendants, Ana Poe, Omar Reyes and Lee Quill, were there."""
    for item in story.article.statistics or []:
        if not _counts_people(item) or not 2 <= int(item.value or 0) <= _MOST or item.unit == "person":
            continue
        if _OF_MORE.search(story.text, max(0, item.start - 12), item.start) or story.is_correction(item.start):
            continue
        until = min(len(story.text), item.end + _LONGEST)
        match = next(filter(None, (frame.match(story.text, item.end, until) for frame in _FRAMES)), None)
        if match is None:
            continue
        start, end = match.span("names")
        people = len(_BETWEEN.findall(_BESIDE_A_NAME.sub("", story.text[start:end]))) + 1
        if people != item.value and _NOT_ALL.match(story.text, end) is None:
            message = f"“{story.words(item.start, item.end)}”: “{story.words(start, end)}” are {people}"
            yield Finding(start=item.start, end=item.end, message=message, others=(Span(start, end),))
