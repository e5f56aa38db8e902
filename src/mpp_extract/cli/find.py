"""``mpp-extract find``: search a database that ``-o FILE.db`` has made."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mpp_extract.cli.console import say
from mpp_extract.cli.values import among, day, not_empty
from mpp_extract.errors import UsageError
from mpp_extract.lists import LISTS

if TYPE_CHECKING:
    from mpp_extract.store.search import Hits

app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})

KINDS = ("articles", *LISTS)
FORMATS = ("table", "json", "csv")


@app.command(name="find")
def find(
    database: Annotated[str, typer.Argument(metavar="FILE.db", help="A database that -o FILE.db has made.")],
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="WORDS",
            show_default=False,
            help='Words that must all be there, in any form (ban, banned); "travel ban" as it stands; deport* whatever '
            "begins so. Without any, the newest.",
        ),
    ] = None,
    by: Annotated[
        str | None, typer.Option("--by", metavar="NAME", help="Quotes by whoever's name has these words.")
    ] = None,
    court: Annotated[
        str | None, typer.Option("--court", metavar="ID", help="In articles that name this court: ca9, scotus.")
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="YYYY-MM-DD", help="In articles published on this day or later.")
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
    format: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            autocompletion=lambda: list(FORMATS),
            help="table, json or csv. [default: table on a terminal, json elsewhere]",
        ),
    ] = None,
) -> None:
    """Search a database for articles, or for what was found in them. The best come first; without WORDS, the newest.

    Example: mpp-extract find copy.db "travel ban" --court ca9 --since 2025-01-01
    """
    from mpp_extract.store.search import Wanted
    from mpp_extract.store.store import Store

    wanted = Wanted(
        words=tuple(words or ()),
        kind=among(kind, KINDS, "--list", "list") or ("articles" if by is None else "quotes"),
        by=not_empty(by, "--by"),
        court=not_empty(court, "--court"),
        since=day(since, "--since"),
        limit=_limit(limit),
    )
    printed = among(format, FORMATS, "--format", "format") or ("table" if sys.stdout.isatty() else "json")
    with Store(Path(database)) as store:
        hits = store.find(wanted)
        if court is not None and not hits.total and not store.names_court(court):
            say(f"--court: no article in {database} names a court with the id {court!r}")
    sys.stdout.buffer.write(_encoded(hits, wanted.kind, printed).encode(_encoding(printed), "backslashreplace"))


def _encoded(hits: Hits, kind: str, printed: str) -> str:
    if printed == "table":
        return _table(hits, kind)
    from mpp_extract.reading import masked

    rows: list[dict[str, Any]] = masked(hits.rows)
    if printed == "csv":
        return _csv(rows)
    from mpp_extract.writers.escape import for_json

    return for_json(json.dumps(rows, indent=2, ensure_ascii=False)) + "\n"


def _csv(rows: list[dict[str, Any]]) -> str:
    from mpp_extract.writers.csv import harmless

    file = io.StringIO()
    if rows:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\r\n")
        writer.writeheader()
        writer.writerows({name: harmless(value) for name, value in row.items()} for row in rows)
    return file.getvalue()


def _table(hits: Hits, kind: str) -> str:
    from mpp_extract.cli.options import Options
    from mpp_extract.cli.runner import table_look
    from mpp_extract.writers.rows import TITLES
    from mpp_extract.writers.table import Page

    if not hits.rows:
        say("nothing found")
        return ""
    page = Page(table_look(Options((), "table")))
    shown = len(hits.rows)
    count = f"{shown:,}" if shown == hits.total else f"{shown:,} of {'more than ' * hits.more}{hits.total:,}"
    page.panel(TITLES.get(kind, "Articles"), count, [tuple(_cells(row, kind)) for row in hits.rows])
    return page.text()


def _cells(row: dict[str, Any], kind: str) -> Iterator[str | None]:
    """The day, what was found, and below it where it stands."""
    title, own = (row["title"], row["id"]) if kind == "articles" else (row["title_of_article"], row["article_id"])
    place = row["path"] if own is None else f"{row['path']} ({own})"
    yield row["published"] or "?"
    if kind == "articles":
        yield title or place
        yield "; ".join(filter(None, (row["publisher"], place if title else None, row["excerpt"])))
        return
    if kind == "quotes":
        yield row["speaker"] or "?"
        yield f"“{row['text']}”"
    else:
        yield row.get("text") or row["name"]
    yield "; ".join(filter(None, (title, place)))


def _limit(value: str) -> int:
    if not value.isascii() or not value.isdigit() or not 1 <= int(value[:9]) <= 10**6:
        raise UsageError("--limit", f"{value!r} is no number of rows", "give a whole number from 1 to 1000000")
    return int(value)


def _encoding(printed: str) -> str:
    return (sys.stdout.encoding or "utf-8") if printed == "table" else "utf-8"
