"""What a table says of each item: a few short cells, the longest last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mpp_extract.record import Article

Row = tuple[Any, tuple[str, ...]]

TITLES = {
    "judges": "Judges",
    "courts": "Courts",
    "dates": "Dates",
    "case_numbers": "Case numbers",
    "cases": "Cases",
    "statistics": "Statistics",
    "quotes": "Quotes",
    "speakers": "Speakers",
    "rulings": "Rulings",
}
HEDGES = {
    "approximate": "about ",
    "more_than": "more than ",
    "at_least": "at least ",
    "less_than": "less than ",
    "up_to": "up to ",
}
ARROWS = {"increase": " more", "decrease": " less"}


def judges(article: Article) -> Iterator[Row]:
    """Name; times mentioned; title, court and appointment."""
    courts = _names(article.courts)
    for judge in article.judges or []:
        appointed = f"appointed by {judge.appointed_by}" if judge.appointed_by else None
        linked = f"FJC {judge.fjc_id}" if judge.fjc_id else None
        yield judge, (judge.name, _times(judge), _joined(judge.title, courts.get(judge.court_id), appointed, linked))


def courts(article: Article) -> Iterator[Row]:
    """CourtListener's id or the level; times mentioned; canonical name."""
    for court in article.courts or []:
        yield court, (court.courtlistener_id or court.level, _times(court), court.name)


def dates(article: Article) -> Iterator[Row]:
    """Value; the words, with the days that bound a period."""
    for date in article.dates or []:
        bounds = f"{date.earliest} to {date.latest}" if date.earliest and date.earliest != date.latest else None
        yield date, (date.value or "?", f"{date.text} ({bounds})" if bounds else date.text)


def case_numbers(article: Article) -> Iterator[Row]:
    """Normalized number; kind; words, court and case."""
    courts, cases = _names(article.courts), _names(article.cases)
    for number in article.case_numbers or []:
        words = number.text if number.text != number.normalized else None
        known = _joined(words, cases.get(number.case_id), courts.get(number.court_id))
        yield number, (number.normalized or number.text, number.kind, known)


def cases(article: Article) -> Iterator[Row]:
    """Name; times mentioned; court."""
    courts = _names(article.courts)
    for case in article.cases or []:
        yield case, (case.name, _times(case), _joined(courts.get(case.court_id)))


def statistics(article: Article) -> Iterator[Row]:
    """Value with its unit; the words, with what they are about."""
    for number in article.statistics or []:
        about = f" [{number.subject}]" if number.subject and number.subject not in number.text else ""
        yield number, (_amount(number), f"{number.text}{about}")


def quotes(article: Article) -> Iterator[Row]:
    """Speaker; the words in quotation marks (a partial quotation in single ones; a reported statement without)."""
    names = _names(article.speakers)
    marks = {"direct": "“{}”", "partial": "‘{}’", "indirect": "{}"}
    for quote in article.quotes or []:
        yield quote, (names.get(quote.speaker_id, "?"), marks[quote.kind].format(quote.text))


def speakers(article: Article) -> Iterator[Row]:
    """Name; number of quotations; role and affiliation, or the kind."""
    said = Counter(quote.speaker_id for quote in article.quotes or [])
    for speaker in article.speakers or []:
        judge = "a judge above" if speaker.judge_id else None
        known = _joined(speaker.role, speaker.affiliation, judge) or speaker.kind
        times = "" if article.quotes is None else f"{said[speaker.id]} quoted"
        yield speaker, (speaker.name, times, known)


def rulings(article: Article) -> Iterator[Row]:
    """What kind of act; the day; who decided, in what word, of what, by what vote."""
    for ruling in article.rulings or []:
        actor = ruling.actor.text if ruling.actor else "?"
        vote = f"({ruling.vote[0]}-{ruling.vote[1]})" if ruling.vote else None
        words = (actor, ruling.text, ruling.object.text if ruling.object else None, vote)
        yield ruling, (ruling.action, ruling.date or "", " ".join(word for word in words if word))


ROWS: dict[str, Callable[[Article], Iterator[Row]]] = {
    "judges": judges,
    "courts": courts,
    "dates": dates,
    "case_numbers": case_numbers,
    "cases": cases,
    "statistics": statistics,
    "quotes": quotes,
    "speakers": speakers,
    "rulings": rulings,
}


def _names(items: list[Any] | None) -> dict[str | None, str]:
    return {item.id: item.name for item in items or []}


def _times(item: Any) -> str:
    return f"{len(item.mentions)}x"


def _joined(*parts: str | None) -> str:
    return "; ".join(part for part in parts if part)


def _amount(number: Any) -> str:
    value = _figure(number.value)
    if number.value_max is not None:
        value += f"-{_figure(number.value_max)}"
    unit = "%" if number.unit == "percent" else f" {number.unit}" if number.unit else ""
    return f"{HEDGES.get(number.qualifier, '')}{value}{unit}{ARROWS.get(number.change, '')}"


def _figure(value: float | None) -> str:
    """
    >>> _figure(470000), _figure(0.3333), _figure(None)
    ('470,000', '0.3333', '?')
    """
    if value is None:
        return "?"
    return f"{value:,}" if isinstance(value, int) or not value.is_integer() else f"{int(value):,}"
