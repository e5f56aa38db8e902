"""An article's lists, one below the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from mpp_extract.lists import called, heading
from mpp_extract.writers.terminal import dates, people_and_courts, quotes, rulings, statistics
from mpp_extract.writers.terminal.context import Context, grey
from mpp_extract.writers.terminal.explain import explained
from mpp_extract.writers.terminal.layout import Page, Row, Runs, clean
from mpp_extract.writers.terminal.repeats import merged

if TYPE_CHECKING:
    from mpp_extract.record import Article
    from mpp_extract.writers import Look

# What is read first comes first: who and where, what was decided and said, then days and numbers.
ORDER = ("judges", "courts", "cases", "case_numbers", "rulings", "quotes", "speakers", "dates", "statistics")
FROM = {"option": "as given", "metadata": "by its metadata", "text": "by its text"}
REPEATED = ("dates", "statistics", "case_numbers")  # an item each time the article says it
QUOTES = 2  # times as many of them are shown as of other items: they are what an article is read for
Told = Iterator[tuple[Any, Row]]
ROWS: dict[str, Callable[[Context], Told]] = {
    "judges": people_and_courts.judges,
    "courts": people_and_courts.courts,
    "cases": people_and_courts.cases,
    "case_numbers": people_and_courts.case_numbers,
    "speakers": quotes.speakers,
    "dates": dates.dates,
    "statistics": statistics.statistics,
}


def page(article: Article, look: Look) -> str:
    """The article's lists as ``look`` has it, with a line break at the end."""
    known = Context(article, look.lists)
    made = Page(look, known.gutter)
    head(made, known)
    limit = look.rows
    for name in ORDER:
        items = getattr(article, name)
        if not items or not known.shows(name) or (name == "speakers" and article.quotes):
            continue
        made.blank()
        if name == "quotes":
            _quotes(made, known, limit and QUOTES * limit)
            continue
        made.line([(f"{heading(name)} ({len(items):,})", f"{name} bold")])
        told = rulings.rulings(known, made.signs) if name == "rulings" else ROWS[name](known)
        _rows(made, name, told, limit)
    _none(made, known)
    return made.text()


def head(made: Page, known: Context) -> None:
    """What the article is: path, title, day, length; warnings."""
    article = known.article
    source, info = article.source, article.article
    name = "standard input" if source.path == "-" else source.path
    made.line([(clean(name if source.id is None else f"{name} ({source.id})"), "bold")], hang=2)
    if info.title:
        made.line([(clean(info.title), "")], hang=2)
    if info.published:
        day = f"published {info.published} ({FROM.get(info.published_from or '', 'unknown')})"
    else:
        day = "day of publication unknown"
    length = f"{source.characters or 0:,} characters"
    if known.lines is not None and known.numbered:
        length = f"{len(known.lines):,} numbered lines"
        if source.format not in ("text", None):
            length += " (see mpp-extract text)"
    made.line(grey(day, length), hang=2)
    for warning in article.warnings:
        made.line([("Warning: ", "bold"), (clean(warning), "bold")], hang=2)


def shown(number: int, limit: int | None) -> int:
    """How many of so many items are shown: all, where only a few would be left out.

    >>> shown(30, 12), shown(14, 12), shown(30, None)
    (12, 14, 30)
    """
    return number if limit is None or number <= limit + limit // 4 else limit


def _rows(made: Page, name: str, told: Told, limit: int | None) -> None:
    rows = []
    for item, row in told:
        row.below = list(explained(item))
        rows.append(row)
    if name in REPEATED:
        rows = merged(rows)
    some = shown(len(rows), limit)
    left = sum(row.times for row in rows[some:])
    made.rows(rows[:some])
    _folded(made, left, name)


def _quotes(made: Page, known: Context, limit: int | None) -> None:
    """Quotes under their speakers; of a long list the first of each speaker, as many as there is room for."""
    voices = quotes.voices(known)
    number = len(known.article.quotes or [])
    people = len(known.article.speakers or [])
    by: Runs = [] if not people else [(f" by {people:,} {'speaker' if people == 1 else 'speakers'}", "grey")]
    made.line([(f"{heading('quotes')} ({number:,})", "quotes bold"), *by])
    some = shown(number, limit)
    left = some
    for speaker, said in voices:
        if not left and (said or some < number):
            continue
        if speaker is not None or known.article.speakers is not None:
            made.line(quotes.head(speaker, known), 2, 2)
            for line in explained(speaker) if speaker is not None else ():
                made.line(line, 4, 2)
        rows = []
        for group, row in quotes.rows(said[:left], known, made.signs):
            row.below = [line for quote in group for line in explained(quote)]
            rows.append(row)
        made.rows(rows)
        left -= min(left, len(said))
    _folded(made, number - some, "quotes")


def _folded(made: Page, number: int, name: str) -> None:
    if number:
        made.numbered(None, grey(f"{made.signs.dots} {number:,} more {called(name, number)}: --all lists them"))


def _none(made: Page, known: Context) -> None:
    missing = [called(name) for name in ORDER if getattr(known.article, name) == [] and known.shows(name)]
    if missing:
        made.blank()
        made.line(grey(f"Not found: {', '.join(missing)}"), hang=2)
