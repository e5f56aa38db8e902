"""S2, S3: parts that don't make up their whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.story import Story
from mpp_extract.check.sums.amounts import amounts, is_percent, number
from mpp_extract.check.sums.lists import people_listed, verdicts
from mpp_extract.record import Statistic

_OF = re.compile(r"\b[Oo]f\s+(?:the|its|their|those|these|all)?\s*\Z")
_REST = re.compile(r"\b(?:the|its|their)\s+(?:other|remaining|rest\s+of\s+the)\s+\Z", re.IGNORECASE)
_MORE = re.compile(r"\banother\s+\Z", re.IGNORECASE)
_BEFORE = 24
# People of one kind are none of another. Source: Merriam-Webster Dictionary.
_KINDS = (frozenset({"man", "woman", "child"}), frozenset({"man", "woman", "boy", "girl"}))
_INCLUDING = re.compile(r",?\s+including\s+|\s?[—–:(]\s?|\s--?\s|,\s+(?:(?:\w+\s+)?of\s+(?:whom|them)\s+)?")
_AND = re.compile(r",?\s+and\s+|,\s+")
# What one answers who doesn't answer the other. Source: AAPOR, Best Practices (forced choice).
_ANSWERS = (
    (r"approv\w+", r"disapprov\w+"),
    (r"agree\w*", r"disagree\w*"),
    (r"support\w*|favou?r\w*|back\w*", r"oppos\w+"),
    (r"(?:said|say|saying|answered|voted)\s+yes", r"(?:(?:said|say|saying|answered|voted)\s+)?no"),
    (r"favou?rabl[ey]", r"unfavou?rabl[ey]"),
)
# Backed by 56 percent and opposed by 54 percent: the same, before their shares.
_BY = [
    (re.compile(rf"\b(?:{yes}) by (?:some )?\Z", re.I), re.compile(rf"\b(?:{no}) by (?:some )?\Z", re.I))
    for yes, no in _ANSWERS
]
_PAIRS = [(re.compile(rf"\b(?:{yes})\b", re.I), re.compile(rf"\b(?:{no})\b", re.I)) for yes, no in _ANSWERS]
_AMONG = re.compile(r"\bamong\b", re.IGNORECASE)
_GROUPS = re.compile(r"(?:\s+(?:said|say))?\s+of\s+(?!them\b|respondents\b)|[^.;]*\bamong\b", re.IGNORECASE)
_REACH = 70
_ALL = 100


def parts_of_a_whole(story: Story) -> Iterator[Finding]:
    """S2: of the 40 clerks, 25 agreed and the other 20 refused; 45 people, including 25 men and 30 women; and lists."""
    items = story.article.statistics or []
    for n, whole in enumerate(items):
        if not _is_count(whole) or story.is_correction(whole.start):
            continue
        if _OF.search(story.text, max(0, whole.start - _BEFORE), whole.start):
            yield from _rest(story, whole, _in_sentence(story, items, n))
        if whole.unit == "person":
            yield from _kinds(story, whole, _in_sentence(story, items, n))
    yield from verdicts(story)
    yield from people_listed(story)


def _in_sentence(story: Story, items: list[Statistic], n: int) -> list[Statistic]:
    end = story.sentence(items[n].start)[1]
    found = []
    for item in items[n + 1 : n + 8]:
        if item.end > end:
            break
        found.append(item)
    return found


def _is_count(item: Statistic) -> bool:
    return item.kind == "count" and bool(item.value) and item.value_max is None and item.change is None


def _rest(story: Story, whole: Statistic, parts: list[Statistic]) -> Iterator[Finding]:
    """What is left of a whole, after the parts before it."""
    for n, part in enumerate(parts):
        if not _is_count(part) or part.unit not in (whole.unit, None):
            return
        before = story.text[max(0, part.start - _BEFORE) : part.start]
        rest = _REST.search(before)
        if n and (rest or _MORE.search(before)):
            low, high = _sum(parts[: n + 1])
            told = amounts(whole)[0]
            least = told.low if all(each.qualifier == "exact" for each in (whole, *parts)) else told.low * 0.9
            if (rest and high < least) or low > told.high:
                yield _unequal(story, whole, parts[: n + 1])
            return


def _kinds(story: Story, whole: Statistic, following: list[Statistic]) -> Iterator[Finding]:
    """Men and women, who can be no more than the people they are."""
    parts: list[Statistic] = []
    for item in following:
        gap = story.text[(parts[-1] if parts else whole).end : item.start]
        if not _is_count(item) or not (_AND if parts else _INCLUDING).fullmatch(gap):
            break
        parts.append(item)
    units = [part.unit for part in parts]
    apart = len(parts) > 1 and len(set(units)) == len(units) and any(kind.issuperset(units) for kind in _KINDS)
    if apart and _sum(parts)[0] > amounts(whole)[0].high:
        yield _unequal(story, whole, parts)


def _sum(parts: list[Statistic]) -> tuple[float, float]:
    told = [amounts(part)[0] for part in parts]
    exact = all(part.qualifier == "exact" for part in parts)
    if exact:
        total = sum(each.value for each in told)
        return total, total
    return sum(each.low for each in told), sum(each.high for each in told)


def _unequal(story: Story, whole: Statistic, parts: list[Statistic]) -> Finding:
    added = " and ".join(f"“{story.words(part.start, part.end)}”" for part in parts)
    total = number(sum(float(part.value or 0) for part in parts))
    return Finding(
        start=whole.start,
        end=whole.end,
        message=f"“{story.words(whole.start, whole.end)}”: {added} make {total}",
        others=tuple(Span(part.start, part.end) for part in parts),
    )


def past_all(story: Story) -> Iterator[Finding]:
    """S3: 52 percent approve, while 53 percent disapprove; 60 percent agreed and the other 50 percent refused."""
    for one, other in pairwise(story.article.statistics or []):
        if not (_is_share(one) and _is_share(other)) or story.sentence(one.start)[1] < other.end:
            continue
        total = amounts(one)[0].low + amounts(other)[0].low
        if total <= _ALL + 1 or story.is_correction(one.start):
            continue
        rest = _REST.search(story.text, max(0, other.start - _BEFORE), other.start)
        if rest or _are_answers(story, one, other):
            both = " and ".join(f"“{story.words(each.start, each.end)}”" for each in (one, other))
            added = number(float(one.value or 0) + float(other.value or 0))
            message = f"{both} of one whole make {added} percent"
            yield Finding(start=one.start, end=one.end, message=message, others=(Span(other.start, other.end),))


def _is_share(item: Statistic) -> bool:
    return is_percent(item) and item.value_max is None and item.change is None and item.value is not None


def _are_answers(story: Story, one: Statistic, other: Statistic) -> bool:
    """Whether the two are the answers to one question, of one group."""
    between, end = story.text[one.end : other.start], story.sentence(one.start)[1]
    behind = story.text[other.end : min(end, other.end + _REACH)]
    if len(between) > _REACH or _AMONG.search(between) or _GROUPS.match(behind):
        return False
    if _are_answered_by(story.text[max(0, one.start - _BEFORE) : one.start], between):
        return True
    told = any(yes.search(between) and no.search(behind) and not no.search(between) for yes, no in _PAIRS)
    return told or any(
        no.search(between) and yes.search(behind) and not yes.search(no.sub("", between)) for yes, no in _PAIRS
    )


def _are_answered_by(before: str, between: str) -> bool:
    return any(
        (yes.search(before) and no.search(between)) or (no.search(before) and yes.search(between)) for yes, no in _BY
    )
