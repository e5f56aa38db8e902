"""``mpp-extract find``: search a database that ``-o FILE.db`` has made."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mpp_extract.cli.console import say
from mpp_extract.cli.listing import Format, Rows, place, print_rows, printed_as, say_unknown_court
from mpp_extract.cli.meant import named
from mpp_extract.cli.plain_help import PlainCommand
from mpp_extract.cli.values import day, not_empty
from mpp_extract.errors import UsageError
from mpp_extract.lists import LISTS, called, heading

if TYPE_CHECKING:
    from mpp_extract.store.search import Hits, Wanted
    from mpp_extract.writers.terminal.layout import Row

app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})

KINDS = ("articles", *LISTS)
# Of a list, the column that says most of an item beside its words.
_TOLD_OF = {"dates": "value", "case_numbers": "normalized", "statistics": "subject", "rulings": "action"}
_OF_RULING = (("actor_start", "actor"), ("start", "text"), ("object_start", "object"))


@app.command(name="find", cls=PlainCommand)
def find(
    database: Annotated[str, typer.Argument(metavar="FILE.db", help="A database that -o FILE.db has made.")],
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="WORDS",
            show_default=False,
            help='Words that must all be there, in any form (ban, banned); "travel ban" as it stands; deport* whatever '
            "begins so; kites OR drums; NOT snow. Without any, the newest.",
        ),
    ] = None,
    by: Annotated[
        str | None, typer.Option("--by", metavar="NAME", help="Quotes by whoever's name has these words.")
    ] = None,
    court: Annotated[
        str | None, typer.Option("--court", metavar="ID", help="In articles that name this court: ca9, scotus.")
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="DAY", help="In articles published on this day or later.")
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option(
            "--list",
            metavar="LIST",
            autocompletion=lambda: list(KINDS),
            help="What to list: articles, quotes with the words, or the judges, courts, … of articles with them. "
            "[default: quotes with --by, else articles]",
        ),
    ] = None,
    limit: Annotated[str, typer.Option("--limit", metavar="N", help="How many at most.")] = "20",
    format: Format = None,
) -> None:
    """Search a database for articles, or for what was found in them. The best come first; without WORDS, the newest.

    Example: mpp-extract find copy.db "travel ban" --court ca9 --since 2025-01-01
    """
    from mpp_extract.store.search import Wanted
    from mpp_extract.store.store import Store

    wanted = Wanted(
        words=tuple(words or ()),
        kind=(named([kind], KINDS, "--list")[0] if kind is not None else None)
        or ("articles" if by is None else "quotes"),
        by=not_empty(by, "--by"),
        court=not_empty(court, "--court"),
        since=day(since, "--since"),
        limit=_limit(limit),
    )
    printed = printed_as(format)
    with Store(Path(database)) as store:
        hits = store.find(wanted)
        if not hits.total:
            if court is not None and not store.names_court(court):
                say_unknown_court(court, database)
            else:
                say(nothing_found(wanted))
    print_rows(hits.rows, printed, lambda rows: _table(rows, hits, wanted.kind), _csv)


def _csv(rows: Rows) -> str:
    from mpp_extract.writers.csv import header, lines

    return header(rows[0]) + lines(list(rows[0]), rows) if rows else ""


def _table(rows: Rows, hits: Hits, kind: str) -> str:
    from mpp_extract.cli.terminal import look
    from mpp_extract.writers.terminal.layout import Page

    if not rows:
        return ""
    page = Page(look(printed=True), gutter=2)
    shown = len(rows)
    count = f"{shown:,}" if shown == hits.total else f"{shown:,} of {'more than ' * hits.more}{hits.total:,}"
    top, style = ("Articles", "bold") if kind == "articles" else (heading(kind), f"{kind} bold")
    page.line([(f"{top} ({count})", style)])
    page.rows([_row(row, kind) for row in rows])
    return page.text()


def _row(row: dict[str, Any], kind: str) -> Row:
    """What was found, and below it, in grey, the day and where it stands."""
    from mpp_extract.writers.terminal.context import grey
    from mpp_extract.writers.terminal.layout import Row, clean

    title, own = (row["title"], row["id"]) if kind == "articles" else (row["title_of_article"], row["article_id"])
    where = place(row["path"], own)
    style = f"{'' if kind == 'articles' else kind} bold".strip()
    if kind == "articles":
        below = [grey(row["published"], row["publisher"], where if title else None), grey(row["excerpt"])]
        return Row([(clean(title or where), style)], below=[line for line in below if line])
    told = grey(row["published"], title, where)
    if kind == "quotes":
        speaker = clean(row["speaker"] or "Nobody is named")
        return Row([(speaker, "speakers bold")], [(f"“{clean(row['text'])}”", "quotes")], below=[told])
    return Row([(clean(_words(row, kind)), style)], grey(*_about(row, kind)), below=[told])


def _words(row: dict[str, Any], kind: str) -> str:
    """What an item is shown by: its words or its name; a ruling's with who decided and what."""
    if kind != "rulings":
        return str(row.get("text") or row["name"])
    parts = sorted((row[start], row[name]) for start, name in _OF_RULING if row[name] is not None)
    told, end = "", None
    for start, words in parts:
        told += ("" if end is None else " " if start <= end + 1 else " … ") + words
        end = start + len(words)
    return told


def _about(row: dict[str, Any], kind: str) -> list[str | None]:
    """What is known of an item besides, where it is not what it is shown by."""
    if kind == "judges":
        by = row["appointed_by"]
        return [row["title"], by and f"appointed by {by}"]
    if kind == "speakers":
        return [row["role"], row["affiliation"]]
    shown = _words(row, kind)
    facts: list[str | None] = [row.get(_TOLD_OF.get(kind, ""))]
    if kind == "rulings":
        facts += [row["vote"] and "-".join(map(str, json.loads(row["vote"])))]
    return [fact for fact in facts if fact and fact.lower() not in shown.lower()]


def nothing_found(wanted: Wanted) -> str:
    """That nothing was found, and what finds more.

    >>> from mpp_extract.store.search import Wanted
    >>> nothing_found(Wanted(words=("travel ban", "snow"), court="ca9"))
    'nothing found; try fewer words, the words without quotation marks, part of a word (snow*), no --court'
    >>> nothing_found(Wanted(kind="quotes", by="Ana Quill"))
    'nothing found; try --by with a last name alone'
    >>> nothing_found(Wanted())
    'nothing found: the database has no articles'
    """
    whole = [word for word in wanted.words if not word.endswith("*") and " " not in word]
    by = wanted.by or ""
    tries = {
        "fewer words": len(wanted.words) > 1,
        "the words without quotation marks": any(" " in word for word in wanted.words),
        f"part of a word ({whole[0][:12]}*)" if whole else "": bool(whole),
        "--by with a last name alone" if len(by.split()) > 1 else "no --by": bool(by),
        "no --court": wanted.court is not None,
        "no --since": wanted.since is not None,
        "--list articles": bool(wanted.words) and wanted.kind != "articles" and not by,
    }
    told = ", ".join(each for each, helps in tries.items() if helps)
    if told:
        return f"nothing found; try {told}"
    return f"nothing found: the database has no {wanted.kind if wanted.kind == 'articles' else called(wanted.kind)}"


def _limit(value: str) -> int:
    if not value.isascii() or not value.isdigit() or not 1 <= int(value[:9]) <= 10**6:
        raise UsageError("--limit", f"{value!r} is no number of rows", "give a whole number from 1 to 1000000")
    return int(value)
