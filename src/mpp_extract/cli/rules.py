"""``mpp-extract rules``: what can stand in an item's ``rule``, and what each rule means."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mpp_extract.errors import UsageError
from mpp_extract.lists import LISTS

if TYPE_CHECKING:
    from mpp_extract.rule import Rule

app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})


@app.command(name="rules")
def rules(
    lists: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="LIST", autocompletion=lambda: list(LISTS), help=f"Only rules for these: {', '.join(LISTS)}."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, with the patterns.")] = False,
) -> None:
    """List the rules that find items: what each means, text in which it finds something and text in which it doesn't.

    In an example, [[ and ]] stand round what is found. Example: mpp-extract rules dates
    """
    from mpp_extract import rooms

    unknown = [name for name in lists or [] if name not in LISTS]
    if unknown:
        raise UsageError(unknown[0], "there is no such list", f"the lists are {', '.join(LISTS)}")
    chosen = [rule for rule in rooms.rules() if not lists or rule.room in lists]
    text = json.dumps([as_object(rule) for rule in chosen], indent=2, ensure_ascii=False) if as_json else _page(chosen)
    sys.stdout.buffer.write(f"{text}\n".encode())


def as_object(rule: Rule) -> dict[str, Any]:
    """The rule as plain values."""
    return {
        "id": rule.id,
        "list": rule.room,
        "meaning": rule.meaning,
        "example": rule.example,
        "counterexample": rule.counterexample,
        "pattern": rule.expression,
        "source": rule.source,
        "published": rule.published,
        "indirect": rule.indirect,
    }


def _page(rules: list[Rule]) -> str:
    return "\n\n".join("\n".join(_entry(rule)) for rule in rules)


def _entry(rule: Rule) -> list[str]:
    from mpp_extract.writers.escape import for_terminal

    indirect = " (with --indirect)" if rule.indirect else ""
    lines = [f"{rule.id}{indirect}", f"  {rule.meaning}", f"  finds  {rule.example}", f"  not    {rule.counterexample}"]
    if rule.source:
        lines.append(f"  source {rule.source}")
    return [lines[0], *(f"  {for_terminal(line[2:])}" for line in lines[1:])]
