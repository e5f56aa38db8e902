"""S1, S4, S5: a change that is not the one between its ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.story import Story
from mpp_extract.check.sums.amounts import Ends, amounts, ends_of_changes, is_percent, is_points, number
from mpp_extract.entities.statistics.change_words import DOWN, UP
from mpp_extract.record import Statistic

# What may stand between the amount of a change and its ends: a comma, "in the year", "to a record".
_THEN_ENDS = re.compile(r"[^.;:()\n\d]{0,40}")
_THEN_CHANGE = re.compile(
    r"[^.;:()\n\d]{0,40}?(?:,|\s\(|\s[—–-])\s?(?:(?:an?|or|up|down|representing|marking|about|some)\s+)"
    r"(?:[\w-]+\s+){0,4}",
    re.IGNORECASE,
)
# Another clause, of another thing, may begin with these.
_OTHER_CLAUSE = re.compile(r"\b(?:while|whereas|but|although|though|when|after|as|since|compared)\b", re.IGNORECASE)
# Words that count something else than the change between two levels: rates, places in an order, hours.
_NO_LEVEL = re.compile(
    r"\b(?:rank\w*|places?|spots?|seed\w*|positions?|polls?|odds|grades?|a\.m|p\.m|o[’']clock|degrees?|average|annual\w*|"
    r"(?<!in\s)(?:a|per|each|every)\s+(?:year|month)(?!\s+(?:ago|before|earlier|later))|yearly|adjusted|inflation|"
    r"compound\w*|per\s+capita)\b",
    re.IGNORECASE,
)
_VERB = re.compile(r"\b(\w+)\s+(?:(?:\w+ly|back|just|only|further)\s+){0,2}(?:from|to)\s+\Z")
_VERB_REACH = 40
# Times over, by the word that says so: how small and how large the factor may be. Copy rounds: 1.8 times is doubled.
_FACTORS = {2: (1.75, 2.6), 3: (2.6, 3.6), 4: (3.5, 4.8), 0.5: (0.4, 0.6)}
_WHOLE = 0.02
_MULTIPLIES = re.compile(r"\b(?:doubl|tripl|trebl|quadrupl|halv)", re.IGNORECASE)


def wrong_percentages(story: Story) -> Iterator[Finding]:
    """S1: rose 20 percent, from 50 to 55; and a rise from 55 to 50."""
    for ends, change in _with_changes(story):
        if change is None:
            yield from _wrong_way(story, ends)
        elif not _fits(change, ends) and not _is_points_meant(change, ends):
            yield _contradiction(story, change, ends)


def points_meant(story: Story) -> Iterator[Finding]:
    """S5: rose 5 percent, from 20 percent to 25 percent."""
    for ends, change in _with_changes(story):
        if change is not None and _is_points_meant(change, ends):
            points = number(abs(ends.after.value - ends.before.value))
            relative = number(_share(ends))
            yield Finding(
                start=change.start,
                end=change.end,
                message=f"“{story.words(change.start, change.end)}”: {_words(story, ends)} are {points} percentage "
                f"points, or {relative} percent",
                others=(Span(ends.start, ends.end),),
            )


def wrong_factors(story: Story) -> Iterator[Finding]:
    """S4: doubled from 40 to 60."""
    items = story.article.statistics or []
    for ends in ends_of_changes(story):
        change = _beside(story, ends, items, wanted=_is_multiple)
        if change is None or _is_refused(story, ends):
            continue
        low, high = _FACTORS.get(float(change.value or 0), (0.0, float("inf")))
        if change.qualifier in ("more_than", "at_least"):
            low, high = float(change.value or 0) * (1 - _WHOLE), float("inf")
        if change.qualifier == "approximate":
            low, high = low * 0.85, float(change.value or 0) * (1 + _WHOLE)
        least, most = ends.after.low / ends.before.high, ends.after.high / ends.before.low
        if most < low or least > high:
            times = number(ends.after.value / ends.before.value)
            yield Finding(
                start=change.start,
                end=change.end,
                message=f"“{story.words(change.start, change.end)}”: {_words(story, ends)} is {times} times as much",
                others=(Span(ends.start, ends.end),),
            )


def _is_multiple(item: Statistic) -> bool:
    return item.kind == "ratio" and item.change is not None and _MULTIPLIES.search(item.text) is not None


def _is_share(item: Statistic) -> bool:
    return item.change is not None and (is_percent(item) or (item.kind == "percent" and is_points(item)))


def _with_changes(story: Story) -> Iterator[tuple[Ends, Statistic | None]]:
    items = story.article.statistics or []
    for ends in ends_of_changes(story):
        if not _is_refused(story, ends) and _beside(story, ends, items, wanted=_is_multiple) is None:
            yield ends, _beside(story, ends, items, wanted=_is_share)


def _is_refused(story: Story, ends: Ends) -> bool:
    start, end = story.sentence(ends.start)
    return (
        _NO_LEVEL.search(story.text, start, end) is not None
        or story.is_correction(ends.start)
        or story.is_question(ends.start)
    )


def _beside(story: Story, ends: Ends, items: list[Statistic], wanted: Callable[[Statistic], bool]) -> Statistic | None:
    """The statistic right before or behind the ends that says how much the change is."""
    start, end = story.sentence(ends.start)
    if ends.first > 0:
        item = items[ends.first - 1]
        gap = story.text[item.end : ends.start]
        near = item.start >= start and _THEN_ENDS.fullmatch(gap) and not _OTHER_CLAUSE.search(gap)
        if near and wanted(item):
            return item
    if ends.last + 1 < len(items):
        item = items[ends.last + 1]
        gap = story.text[ends.end : item.start]
        near = item.end <= end and _THEN_CHANGE.fullmatch(gap) and not _OTHER_CLAUSE.search(gap)
        if near and wanted(item):
            return item
    return None


def _share(ends: Ends) -> float:
    return abs(ends.after.value - ends.before.value) / ends.before.value * 100


def _bounds(change: Statistic) -> tuple[float, float]:
    amount = amounts(change, step=1.0)[0]
    sign = -1 if change.change == "decrease" else 1
    low, high = sorted((sign * amount.low, sign * amount.high))
    return low, high


def _fits(change: Statistic, ends: Ends) -> bool:
    low, high = _bounds(change)
    if is_points(change):
        if ends.before.unit != "percent" and ends.after.unit != "percent":
            return True
        return low <= ends.after.high - ends.before.low and high >= ends.after.low - ends.before.high
    least = (ends.after.low - ends.before.high) / ends.before.high * 100
    most = (ends.after.high - ends.before.low) / ends.before.low * 100
    return low <= most and high >= least


def _is_points_meant(change: Statistic, ends: Ends) -> bool:
    """Whether percent is said of the difference of two percentages."""
    if is_points(change) or ends.after.unit != "percent" or _fits(change, ends):
        return False
    low, high = _bounds(change)
    return low <= ends.after.high - ends.before.low and high >= ends.after.low - ends.before.high


def _contradiction(story: Story, change: Statistic, ends: Ends) -> Finding:
    moved = "increase" if ends.after.value > ends.before.value else "decrease"
    if is_points(change):
        told = f"{number(abs(ends.after.value - ends.before.value))} points"
    else:
        told = f"{number(_share(ends))} percent"
    told = f"a{'n' if moved == 'increase' else ''} {moved} of {told}"
    message = f"“{story.words(change.start, change.end)}”: {_words(story, ends)} is {told}"
    return Finding(start=change.start, end=change.end, message=message, others=(Span(ends.start, ends.end),))


def _wrong_way(story: Story, ends: Ends) -> Iterator[Finding]:
    """A rise to less, or a fall to more: the verb stands right before its ends."""
    verb = _VERB.search(story.text, max(0, ends.start - _VERB_REACH), ends.start)
    if verb is None:
        return
    word = verb[1].lower()
    rises, falls = ends.after.low > ends.before.high, ends.after.high < ends.before.low
    if (word in UP and falls) or (word in DOWN and rises):
        way = "down" if falls else "up"
        message = f"“{verb[1]}”: {_words(story, ends)} is {way}"
        yield Finding(start=verb.start(1), end=verb.end(1), message=message, others=(Span(ends.start, ends.end),))


def _words(story: Story, ends: Ends) -> str:
    before = story.words(ends.before.start, ends.before.end)
    after = story.words(ends.after.start, ends.after.end)
    return f"from “{before}” to “{after}”"
