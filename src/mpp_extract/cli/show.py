"""``mpp-extract show``: an article's text with what was found marked in it."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from mpp_extract.cli.extract import Day, Encoding, Indirect, InputFormat, Judges, Model, Only, Paths, Quiet
from mpp_extract.cli.options import checked

app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})


@app.command(name="show")
def show(
    paths: Paths = None,
    only: Only = None,
    check: Annotated[
        bool,
        typer.Option("--check", help="Mark what mpp-extract check finds, and tell it below; lists only with --only."),
    ] = False,
    date: Day = None,
    indirect: Indirect = False,
    input_format: InputFormat = None,
    text_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field that holds the text.")] = None,
    title_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field that holds the title.")] = None,
    date_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field that holds the day.")] = None,
    encoding: Encoding = None,
    judges: Judges = None,
    model: Model = None,
    quiet: Quiet = False,
) -> None:
    """Print articles with what was found marked in them, as --format text does: ‹Tuesday|date 2025-04-15›.

    Example: mpp-extract show story.txt --only judges,courts or mpp-extract show story.txt --check
    """
    from mpp_extract.cli.runner import carry_out

    given = {"paths": paths, "only": only, "date": date, "indirect": indirect, "judges": judges, "model": model}
    read = {"encoding": encoding, "input_format": input_format}
    fields = {"text_field": text_field, "title_field": title_field, "date_field": date_field}
    status = carry_out(checked({**given, **read, **fields, "quiet": quiet, "check": check, "format": "text"}))
    sys.stdout.flush()
    raise typer.Exit(status)
