"""Decisions as rows of a tracker: a table for people, a sheet for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from mpp_extract.cli.listing import place

if TYPE_CHECKING:
    from mpp_extract.writers.terminal.layout import Row, Run

Decision = dict[str, Any]
COLUMNS = (
    "day",
    "earliest",
    "latest",
    "published",
    "court",
    "court_id",
    "judges",
    "action",
    "object",
    "vote",
    "dissents",
    "case",
    "dockets",
    "reports",
    "articles",
    "told_by",
    "disagreements",
    "why",
)
_AS_IT_IS = ("day", "earliest", "latest", "published", "court", "court_id", "action", "object", "case", "reports")
SHOWN = 3  # articles that a table names


def csv(decisions: list[Decision]) -> str:
    """The decisions as CSV, a row each; what is several stands in one cell, with semicolons."""
    from mpp_extract.writers.csv import header, lines

    return header(COLUMNS) + lines(COLUMNS, map(_cells, decisions))


def _cells(decision: Decision) -> Decision:
    articles = decision["articles"]
    why = dict.fromkeys(reason for article in articles for reason in article["why"])
    return {
        **{name: decision[name] for name in _AS_IT_IS},
        "judges": "; ".join(decision["judges"]),
        "vote": vote(decision["vote"]),
        "dissents": "; ".join(decision["dissents"]),
        "dockets": "; ".join(decision["dockets"]),
        "articles": len(articles),
        "told_by": "; ".join(map(_where, articles)),
        "disagreements": "; ".join(_disagreements(decision)),
        "why": " | ".join(why),
    }


def vote(told: list[int] | None) -> str | None:
    """A vote in words: a spreadsheet takes 5-4 for a day in May.

    >>> vote([5, 4])
    '5 to 4'
    """
    return None if told is None else f"{told[0]} to {told[1]}"


def _where(article: Decision) -> str:
    return place(article["path"], article["article_id"])


def _disagreements(decision: Decision) -> Iterator[str]:
    """What the articles say otherwise, each with the article."""
    for what, told in decision["disagreements"].items():
        said: dict[str, list[str]] = {}
        for each in told:
            value = vote(each["said"]) if what == "vote" else each["said"]
            said.setdefault(str(value), []).append(each["path"])
        yield f"{what}: {', '.join(f'{value} ({_several(dict.fromkeys(paths))})' for value, paths in said.items())}"


def _several(values: Iterable[str]) -> str:
    """The first few, and how many more there are.

    >>> _several(["a.txt", "b.txt", "c.txt", "d.txt"])
    'a.txt, b.txt, c.txt and 1 more'
    """
    given = list(values)
    more = len(given) - SHOWN
    return ", ".join(given[:SHOWN]) + (f" and {more} more" if more > 0 else "")


def table(decisions: list[Decision]) -> str:
    """The decisions for people, as wide as the terminal."""
    from mpp_extract.cli.terminal import look
    from mpp_extract.writers.terminal.layout import Page

    if not decisions:
        return ""
    page = Page(look(printed=True), gutter=2)
    page.line([(f"Decisions ({len(decisions):,})", "rulings bold")])
    page.rows([_row(decision) for decision in decisions])
    return page.text()


def _row(decision: Decision) -> Row:
    """The day, the kind of act, what was acted on; below it who decided, who reports it, in what they disagree."""
    from mpp_extract.writers.acts import ACTS, APART
    from mpp_extract.writers.terminal.context import grey
    from mpp_extract.writers.terminal.layout import Row, clean

    voted = vote(decision["vote"])
    act: list[Run] = [(ACTS[decision["action"]], "rulings bold")]
    if decision["object"]:
        between = ": " if decision["action"] in APART else " "
        act.append((f"{between}{clean(decision['object'])}", "rulings"))
    who = (
        ", ".join(decision["judges"]),
        decision["court"],
        decision["case"],
        decision["dissents"] and f"dissenting: {', '.join(decision['dissents'])}",
    )
    below = [grey(*who), grey(f"told by {_several(map(_where, decision['articles']))}")]
    below += [grey(f"they disagree in the {text}") for text in _disagreements(decision)]
    if voted:
        act.append((f" ({voted})", "grey"))
    return Row([(_day(decision), "")], act, below=[line for line in below if line])


def _day(decision: Decision) -> str:
    if decision["day"]:
        return str(decision["day"])
    first, last, told = decision["earliest"], decision["latest"], decision["published"]
    return f"{first} to {last}" if first else f"by {told}" if told else "?"
