"""``mpp-extract rulings``: what courts decided, each decision once, out of articles or a database."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mpp_extract.actions import ACTIONS
from mpp_extract.cli.console import say
from mpp_extract.cli.extract import Day, Paths, Quiet
from mpp_extract.cli.listing import Format, print_rows, printed_as, say_unknown_court
from mpp_extract.cli.options import checked
from mpp_extract.cli.plain_help import PlainCommand
from mpp_extract.cli.values import among, day, not_empty
from mpp_extract.errors import EXIT_OK, UsageError

if TYPE_CHECKING:
    from mpp_extract.store.decisions.search import WantedDecisions

app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})

# What tells of decisions: the rulings, and what they lead to.
LISTS = "judges,courts,case_numbers,cases,rulings"
_DATABASE = b"SQLite format 3\0"


@app.command(name="rulings", cls=PlainCommand)
def rulings(
    paths: Paths = None,
    court: Annotated[
        str | None, typer.Option("--court", metavar="ID", help="Of this court alone: ca9, scotus.")
    ] = None,
    judge: Annotated[
        str | None, typer.Option("--judge", metavar="NAME", help="With a judge whose name has these words.")
    ] = None,
    action: Annotated[
        str | None,
        typer.Option(
            "--action",
            metavar="KIND",
            autocompletion=lambda: list(ACTIONS),
            help=f"Of this kind: {', '.join(ACTIONS)}.",
        ),
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="DAY", help="Decided, or else told, on this day or later.")
    ] = None,
    format: Format = None,
    date: Day = None,
    jobs: Annotated[str | None, typer.Option(metavar="N", help="Worker processes for articles.")] = None,
    quiet: Quiet = False,
) -> None:
    """List what courts, judges and juries decided: a row a decision, with the articles that report it.

    PATH is articles, or one database that -o FILE.db has made. The newest come first. Where articles disagree in the
    vote, the day, the judge or the kind of act, it is said.

    Example: mpp-extract rulings copy/ --format csv > tracker.csv
    """
    from mpp_extract.store.decisions.search import WantedDecisions

    wanted = WantedDecisions(
        court=not_empty(court, "--court"),
        judge=not_empty(judge, "--judge"),
        action=among(action, ACTIONS, "--action", "kind"),
        since=day(since, "--since"),
    )
    printed = printed_as(format)
    databases = [path for path in paths or () if _is_database(path)]
    if databases and paths != databases[:1]:
        raise UsageError(databases[0], "a database is listed by itself", "name it alone, or name articles alone")
    if databases:
        status, found = EXIT_OK, _in_database(Path(databases[0]), wanted)
    else:
        status, found = _in_articles({"paths": paths, "date": date, "jobs": jobs, "quiet": quiet}, wanted)
    if found or status == EXIT_OK:
        _print(found, printed)
    raise typer.Exit(status)


def _is_database(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return False


def _in_database(path: Path, wanted: WantedDecisions) -> list[dict[str, Any]]:
    from mpp_extract.store.store import Store

    with Store(path) as store:
        if not store.is_registered:
            say(f"{path}: something was written since decisions were put together; see mpp-extract registers --help")
        found = store.decisions(wanted)
        if wanted.court is not None and not found and not store.names_court(wanted.court):
            say_unknown_court(wanted.court, path)
    return found


def _in_articles(raw: dict[str, Any], wanted: WantedDecisions) -> tuple[int, list[dict[str, Any]]]:
    """The decisions that articles tell of, by way of a database that is then thrown away; the status of reading."""
    from mpp_extract.cli.runner import carry_out

    with tempfile.TemporaryDirectory(prefix="mpp-extract-") as folder:
        database = os.path.join(folder, "copy.db")
        status = carry_out(replace(checked({**raw, "only": [LISTS], "output": database}), scratch=True))
        return status, _in_database(Path(database), wanted) if os.path.exists(database) else []


def _print(found: list[dict[str, Any]], printed: str) -> None:
    from mpp_extract.cli import tracker

    if not found:
        say("no decision found")
    print_rows(found, printed, tracker.table, tracker.csv)
