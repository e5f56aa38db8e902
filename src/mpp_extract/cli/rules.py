"""``mpp-extract rules``: what can stand in an item's ``rule``, what each rule means, and what is refused."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mpp_extract.cli.meant import named
from mpp_extract.cli.plain_help import PlainCommand
from mpp_extract.errors import UsageError
from mpp_extract.lists import LISTS

if TYPE_CHECKING:
    from mpp_extract.rule import Form, Refusal, Rule

app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})


@app.command(name="rules", cls=PlainCommand)
def rules(
    lists: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="LIST", autocompletion=lambda: list(LISTS), help=f"Only rules for these: {', '.join(LISTS)}."
        ),
    ] = None,
    refusals: Annotated[
        bool, typer.Option("--refusals", help="List what is refused: why words that look like an item are none.")
    ] = False,
    forms: Annotated[bool, typer.Option("--forms", help="List the forms of rules that find in several ways.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, with the patterns.")] = False,
) -> None:
    """List the rules that find items: what each means, text in which it finds something and text in which it doesn't.

    In an example, [[ and ]] stand round what is found, or refused. Example: mpp-extract rules dates
    """
    from mpp_extract import rooms

    wanted = named(lists, where="mpp-extract rules") if lists else LISTS
    if refusals and forms:
        raise UsageError("rules", "--refusals and --forms are two lists", "leave one out")
    rows: Sequence[Rule | Form | Refusal]
    rows = rooms.refusals() if refusals else rooms.forms() if forms else rooms.rules()
    chosen = [row for row in rows if row.room in wanted]
    text = json.dumps([as_object(row) for row in chosen], indent=2, ensure_ascii=False) if as_json else _page(chosen)
    sys.stdout.buffer.write(f"{text}\n".encode())


def as_object(row: Rule | Form | Refusal) -> dict[str, Any]:
    """The row as plain values."""
    entry: dict[str, Any] = {"id": row.id, "list": row.room}
    for name in ("rule", "meaning", "example", "counterexample"):
        if hasattr(row, name):
            entry[name] = getattr(row, name)
    if hasattr(row, "expression"):
        entry["pattern"] = row.expression
    return {**entry, "source": row.source, "published": row.published, "indirect": row.indirect}


def _page(rows: Sequence[Rule | Form | Refusal]) -> str:
    return "\n\n".join("\n".join(_entry(row)) for row in rows)


def _entry(row: Rule | Form | Refusal) -> list[str]:
    from mpp_extract.writers.escape import for_terminal

    indirect = " (with --indirect)" if row.indirect else ""
    verb = "refuses" if hasattr(row, "test") else "finds"
    width = max(len(verb), len("source")) + 1
    lines = [f"{verb:<{width}}{row.example}", f"{'not':<{width}}{row.counterexample}"]
    if hasattr(row, "meaning"):
        lines.insert(0, row.meaning)
    if row.source:
        lines.append(f"{'source':<{width}}{row.source}")
    return [f"{row.id}{indirect}", *(f"  {for_terminal(line)}" for line in lines)]
