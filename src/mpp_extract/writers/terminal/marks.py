"""The stretches of a text that were found, each with its label."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.writers import acts
from mpp_extract.writers.terminal.context import Context
from mpp_extract.writers.terminal.dates import added

if TYPE_CHECKING:
    from mpp_extract.check import Finding

# The colours of findings: those of lists, since few can be read on black and on white.
SEVERITIES = {"error": "rulings", "warning": "statistics", "house": "grey"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch and what it is said to be; ``style`` gives its colour: a list's."""

    start: int
    end: int
    style: str
    label: str


class Found(NamedTuple):
    """A mention: where it is, what is said of it."""

    start: int
    end: int
    style: str
    what: str
    more: str = ""


def marks(known: Context, lists: Collection[str] | None = None, findings: Iterable[Finding] = ()) -> list[Mark]:
    """All that was found, in order, of those that begin together the longest first; what is one stretch is one mark.

    lists: the lists to mark, None for all. findings: what checks found in the text.
    """
    by_span: dict[tuple[int, int], list[Found]] = {}
    slips = (Found(each.start, each.end, SEVERITIES[each.severity], each.code) for each in findings)
    for found in chain(slips, (each for each in _found(known) if lists is None or each.style in lists)):
        if found.end > found.start:
            by_span.setdefault((found.start, found.end), []).append(found)
    made = [Mark(start, end, several[0].style, _label(several)) for (start, end), several in by_span.items()]
    return sorted(made, key=lambda mark: (mark.start, -mark.end))


def _label(several: list[Found]) -> str:
    """``judge, speaker Ann Ruiz``: a name that two of them have is said once."""
    what: dict[str, list[str]] = {}
    for found in several:
        kinds = what.setdefault(found.more, [])
        if found.what not in kinds:
            kinds.append(found.what)
    return ", ".join(" ".join(filter(None, (", ".join(kinds), more))) for more, kinds in what.items())


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
