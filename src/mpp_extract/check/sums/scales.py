"""S6: one sum, in millions and in billions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.story import Story
from mpp_extract.language.fold import fold
from mpp_extract.record import Statistic

_SUM = re.compile(r"(?P<figure>\d[\d,.]*\d|\d)\s?-?(?P<scale>million|billion|trillion)\b", re.IGNORECASE)
_NOUN = re.compile(r"\s(?:in\s)?(?P<noun>[a-z]{4,}(?:\s[a-z]{4,})?)")
_WORD = re.compile(r"[^\W\d_]{4,}")


def other_scale(story: Story) -> Iterator[Finding]:
    """S6: $3.2 million and $3.2 billion of one thing."""
    first: dict[tuple[str, str | None], list[tuple[Statistic, str]]] = {}
    for item in story.article.statistics or []:
        match = _SUM.search(item.text)
        if item.kind != "money" or match is None or item.change is not None or item.value_max is not None:
            continue
        same = first.setdefault((match["figure"], item.unit), [])
        scale = match["scale"].lower()
        other = next((one for one, told in same if told != scale and _is_one_thing(story, one, item)), None)
        if other is not None and not story.is_correction(item.start):
            here, there = story.words(item.start, item.end), story.words(other.start, other.end)
            message = f"“{here}”: elsewhere “{there}”"
            yield Finding(start=item.start, end=item.end, message=message, others=(Span(other.start, other.end),))
        same.append((item, scale))


def _is_one_thing(story: Story, one: Statistic, other: Statistic) -> bool:
    """Whether what two sums are of has a word in common: the noun behind them, or what they are said to be about."""
    return bool(_about(story, one) & _about(story, other))


def _about(story: Story, item: Statistic) -> set[str]:
    noun = _NOUN.match(story.text, item.end)
    words = f"{item.subject or ''} {'' if noun is None else noun['noun']}"
    return {fold(word).removesuffix("s") for word in _WORD.findall(words)}
