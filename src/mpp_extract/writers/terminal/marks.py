"""The stretches of a text that were found, each with its label, nested in one another."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from mpp_extract.writers import acts
from mpp_extract.writers.terminal.context import Context
from mpp_extract.writers.terminal.dates import added


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch and what it is said to be; ``list`` gives its colour.

    goes_on, went_before  whether the rest of it, its beginning, is another mark: it crosses one that lies round that
    """

    start: int
    end: int
    list: str
    label: str
    goes_on: bool = False
    went_before: bool = False


class Found(NamedTuple):
    """A mention: where it is, what is said of it."""

    start: int
    end: int
    list: str
    what: str
    more: str = ""


def marks(known: Context, lists: Collection[str] | None = None) -> list[Mark]:
    """All that was found, in order, of those that begin together the longest first; what is one stretch is one mark.

    lists: the lists to mark, None for all.
    """
    by_span: dict[tuple[int, int], list[Found]] = {}
    for found in _found(known):
        if found.end > found.start and (lists is None or found.list in lists):
            by_span.setdefault((found.start, found.end), []).append(found)
    made = [Mark(start, end, several[0].list, _label(several)) for (start, end), several in by_span.items()]
    return sorted(made, key=lambda mark: (mark.start, -mark.end))


def _label(several: list[Found]) -> str:
    """``judge, speaker Ann Ruiz``: a name that two of them have is said once."""
    what: dict[str, list[str]] = {}
    for found in several:
        kinds = what.setdefault(found.more, [])
        if found.what not in kinds:
            kinds.append(found.what)
    return ", ".join(" ".join(filter(None, (", ".join(kinds), more))) for more, kinds in what.items())


def nested(ordered: list[Mark]) -> Iterator[tuple[int, Mark | None, Mark | None]]:
    """Where marks begin and end: the offset, and the mark that opens, or else the one that closes there.

    None crosses another: of two that do, the later one ends where the earlier does, and goes on behind it.
    """
    open_: list[Mark] = []
    waiting: list[Mark] = []  # what goes on behind a mark that is still open
    for mark in [*ordered, None]:
        while open_ and (mark is None or open_[-1].end <= mark.start):
            yield from _closed(open_, waiting)
        if mark is not None:
            yield from _opened(mark, open_, waiting)


def _opened(mark: Mark, open_: list[Mark], waiting: list[Mark]) -> Iterator[tuple[int, Mark | None, Mark | None]]:
    if open_ and mark.end > open_[-1].end:
        end = open_[-1].end
        waiting.append(replace(mark, start=end, went_before=True))
        mark = replace(mark, end=end, goes_on=True)
    open_.append(mark)
    yield mark.start, mark, None


def _closed(open_: list[Mark], waiting: list[Mark]) -> Iterator[tuple[int, Mark | None, Mark | None]]:
    mark = open_.pop()
    yield mark.end, None, mark
    if open_ and open_[-1].end == mark.end:
        return
    ready = [each for each in waiting if each.start == mark.end]
    waiting[:] = [each for each in waiting if each.start != mark.end]
    for each in sorted(ready, key=lambda mark: -mark.end):
        yield from _opened(each, open_, waiting)


def _found(known: Context) -> Iterator[Found]:
    """All that was found, with what the words there don't say."""
    article = known.article
    for name, what in (("judges", "judge"), ("courts", "court"), ("cases", "case"), ("speakers", "speaker")):
        for item in getattr(article, name) or []:
            for each in item.mentions:
                more = (item.courtlistener_id or "") if name == "courts" else _name(item.name, each.text)
                yield Found(each.start, each.end, name, what, more)
    for number in article.case_numbers or []:
        yield Found(number.start, number.end, "case_numbers", number.kind)
    for ruling in article.rulings or []:
        yield Found(ruling.start, ruling.end, "rulings", "ruling", acts.added(ruling.action, ruling.text) or "")
    for quote in article.quotes or []:
        speaker = known.named("speakers", quote.speaker_id)
        yield Found(quote.start, quote.end, "quotes", "quote", speaker.name if speaker else "")
    for date in article.dates or []:
        yield Found(date.start, date.end, "dates", date.type, added(date) or "")
    for statistic in article.statistics or []:
        yield Found(statistic.start, statistic.end, "statistics", statistic.kind)


def _name(name: str, text: str) -> str:
    return "" if " ".join(text.split()) == name else name
