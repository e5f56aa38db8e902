"""What is told of judges, courts, cases and case numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mpp_extract.writers.terminal.context import Context, grey, shown, times
from mpp_extract.writers.terminal.layout import Row, clean

if TYPE_CHECKING:
    from mpp_extract import record


def judges(known: Context) -> Iterator[tuple[record.Judge, Row]]:
    """Name; title, court, who appointed him or her."""
    for judge in known.article.judges or []:
        court = known.court(judge.court_id, "of" if judge.title else "at")
        seat = " ".join(part for part in (judge.title, court) if part)
        appointed = f"appointed by {judge.appointed_by}" if judge.appointed_by else None
        linked = f"FJC {judge.fjc_id}" if judge.fjc_id else None
        told = grey(seat, appointed, linked, times(judge))
        yield judge, Row([(clean(judge.name), "judges bold")], told, known.line(judge.mentions[0].start))


def courts(known: Context) -> Iterator[tuple[record.Court, Row]]:
    """The article's words; the canonical name where it is another, CourtListener's id."""
    for court in known.article.courts or []:
        mention = shown(court)
        name = None if _plain(mention.text) == _plain(court.name) else court.name
        words = [(clean(mention.text), "courts bold")]
        yield court, Row(words, grey(name, court.courtlistener_id, times(court)), known.line(mention.start))


def cases(known: Context) -> Iterator[tuple[record.Case, Row]]:
    """Name; court."""
    for case in known.article.cases or []:
        told = grey(known.court(case.court_id, "in"), times(case))
        yield case, Row([(clean(case.name), "cases bold")], told, known.line(case.mentions[0].start))


def case_numbers(known: Context) -> Iterator[tuple[record.CaseNumber, Row]]:
    """The article's words; what it is a number of, and where."""
    for number in known.article.case_numbers or []:
        case = known.named("cases", number.case_id)
        what = f"{number.kind} of {case.name}" if case else number.kind
        other = number.normalized if number.normalized and number.normalized not in number.text else None
        told = grey(other, what, known.court_beside(case, number.court_id, "in"))
        yield number, Row([(clean(number.text), "case_numbers bold")], told, known.line(number.start))


def _plain(name: str) -> str:
    """
    >>> _plain("the U.S. Supreme Court") == _plain("United States Supreme Court")
    True
    """
    return " ".join(name.lower().replace("u.s.", "united states").split()).removeprefix("the ")
