"""What the commands that list rows of a database share: in which format, how it is printed."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Annotated, Any

import typer

from mpp_extract.cli.console import say
from mpp_extract.cli.values import among

Rows = list[dict[str, Any]]
FORMATS = ("table", "json", "csv")
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        autocompletion=lambda: list(FORMATS),
        help="table, json or csv. [default: table on a terminal, json elsewhere]",
    ),
]


def printed_as(format: str | None) -> str:
    """The format: the one that was asked for, else the one that fits where it is printed. Raises UsageError."""
    return among(format, FORMATS, "--format", "format") or ("table" if sys.stdout.isatty() else "json")


def print_rows(rows: Rows, printed: str, table: Callable[[Rows], str], csv: Callable[[Rows], str]) -> None:
    """Print the rows, with people's file numbers masked. ``table`` and ``csv`` make text of them."""
    from mpp_extract.reading import masked
    from mpp_extract.writers.escape import for_json

    rows, encoding = masked(rows), "utf-8"
    if printed == "table":
        encoding, text = sys.stdout.encoding or "utf-8", table(rows)
    elif printed == "csv":
        text = csv(rows)
    else:
        text = for_json(json.dumps(rows, indent=2, ensure_ascii=False)) + "\n"
    sys.stdout.buffer.write(text.encode(encoding, "backslashreplace"))


def place(path: str, own: str | None) -> str:
    """Where an article is, with its own id where it has one.

    >>> place("wire.jsonl", "a-7"), place("story.txt", None)
    ('wire.jsonl (a-7)', 'story.txt')
    """
    return path if own is None else f"{path} ({own})"


def say_unknown_court(court: str, database: object) -> None:
    """Tell that nothing can be found, since the court is nowhere in the database."""
    say(f"--court: no article in {database} names a court with the id {court!r}")
