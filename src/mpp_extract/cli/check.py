"""``mpp-extract check``: what an editor wants to hear of articles before they are printed."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mpp_extract.cli.config import configured_for, settings_of
from mpp_extract.cli.console import PROGRAM, say
from mpp_extract.cli.extract import (
    DateField,
    Day,
    Encoding,
    Exclude,
    IdField,
    Include,
    InputFormat,
    Jobs,
    Judges,
    Model,
    Paths,
    Quiet,
    TextField,
    TitleField,
)
from mpp_extract.cli.options import checked
from mpp_extract.cli.plain_help import PlainCommand
from mpp_extract.cli.values import among
from mpp_extract.errors import EXIT_NOTHING_READ, EXIT_OK, EXIT_SOME_FAILED, UsageError

if TYPE_CHECKING:
    from mpp_extract.check import Check

app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})

FORMATS = ("table", "text", "json", "jsonl", "sarif", "github")
# Asked for on the command line, or not at all.
_ASKED = ("explain", "list_checks", "write_baseline")
# How articles are read, which is set for all commands.
_SHARED = (
    *("input_format", "text_field", "title_field", "date_field", "id_field", "encoding", "include", "exclude"),
    *("judges", "model", "jobs", "quiet"),
)
FAILS_ON = ("error", "warning", "never")
Codes = Annotated[
    list[str] | None,
    typer.Option(metavar="CODE,...", show_default=False, help="Only these checks: D1, or D for all of a family; ALL."),
]


@app.command(name="check", cls=PlainCommand)
def check(
    ctx: typer.Context,
    paths: Paths = None,
    select: Codes = None,
    ignore: Annotated[
        list[str] | None, typer.Option(metavar="CODE,...", show_default=False, help="Not these checks.")
    ] = None,
    format: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            autocompletion=lambda: list(FORMATS),
            help=f"{', '.join(FORMATS[:-1])} or {FORMATS[-1]}. [default: table]",
        ),
    ] = None,
    fail_on: Annotated[
        str | None,
        typer.Option(
            metavar="SEVERITY",
            autocompletion=lambda: list(FAILS_ON),
            help="Exit with 1 where something so bad is found: error, warning or never. [default: warning]",
        ),
    ] = None,
    baseline: Annotated[
        str | None, typer.Option(metavar="FILE", help="Leave out the findings that this file has as accepted.")
    ] = None,
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Write all findings into the --baseline as accepted.")
    ] = False,
    against: Annotated[
        str | None,
        typer.Option(metavar="FILE.db", help="Hold the articles against those of a database, and each other."),
    ] = None,
    together: Annotated[bool, typer.Option("--together", help="Hold the articles against each other.")] = False,
    explain: Annotated[
        str | None,
        typer.Option("--explain", metavar="CODE", help="Tell what a check, or a family, finds, and how it knows."),
    ] = None,
    list_checks: Annotated[bool, typer.Option("--list", help="List the checks.")] = False,
    date: Day = None,
    input_format: InputFormat = None,
    text_field: TextField = None,
    title_field: TitleField = None,
    date_field: DateField = None,
    id_field: IdField = None,
    encoding: Encoding = None,
    include: Include = None,
    exclude: Exclude = None,
    judges: Judges = None,
    model: Model = None,
    jobs: Jobs = None,
    config: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Settings, in its table check. [default: as for mpp-extract]"),
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Tell what can't be right in articles: a weekday that is not the date's, a vote that no bench can give.

    A line a finding, PATH:LINE:COLUMN: CODE message. Exit status 1 where there is one, 0 where there is none. Nothing
    is changed in the articles. Example: mpp-extract check copy/ --ignore V --format github
    """
    raw = _with_settings(ctx, config)
    form = among(raw["format"], FORMATS, "--format", "format") or "table"
    limit = among(raw["fail_on"], FAILS_ON, "--fail-on", "severity") or "warning"
    if write_baseline and raw["baseline"] is None:
        raise UsageError(
            "--write-baseline", "there is no file to write", "name it with --baseline FILE --write-baseline"
        )
    if explain is not None or list_checks:
        _tell(explain, form)
        return
    rows = _rows(raw["select"], raw["ignore"])
    if rows and all(row.certainty == "archive" for row in rows) and not (raw["against"] or raw["together"]):
        told = "these checks compare articles, and there is nothing to compare with"
        raise UsageError(", ".join(row.code for row in rows), told, "add --against FILE.db or --together")
    status = _carry_out(raw, rows, form, limit, write_baseline)
    sys.stdout.flush()
    raise typer.Exit(status)


def _with_settings(ctx: typer.Context, config: str | None) -> dict[str, Any]:
    """What was given, and what the settings' file says where nothing was."""
    known = {name: each for name, each in settings_of(ctx.command.params).items() if name not in _ASKED}
    settings = configured_for("check", config, known, _SHARED)
    given = {name: value for name, value in ctx.params.items() if value}
    return {**dict.fromkeys(ctx.params), **settings, **given}


def _rows(select: list[str] | None, ignore: list[str] | None) -> tuple[Check, ...]:
    from mpp_extract.check import CHECKS
    from mpp_extract.check.selection import selected

    asked, refused = _codes(select), _codes(ignore)
    try:
        return selected(CHECKS, asked, refused)
    except ValueError as error:
        typed = next((code for code in (*asked, *refused) if code.upper() == str(error)), "")
        raise _unknown(typed) from None


def _codes(values: list[str] | None) -> list[str]:
    return [code.strip() for value in values or () for code in value.split(",")]


def _unknown(code: str) -> UsageError:
    """What is said of a code that there is none of: those of its family, or of which families there are checks."""
    from mpp_extract.check import CHECKS
    from mpp_extract.cli.meant import did_you_mean

    codes = [row.code for row in CHECKS]
    family = [each for each in codes if each[0] == code[:1].upper() and len(code) <= len("D10")]
    near = did_you_mean(code.upper(), family) or (f" (did you mean {family[0]!r}?)" if len(family) == 1 else "")
    known = ", ".join(family) or f"of the families {', '.join(sorted({each[0] for each in codes}))}, or ALL"
    return UsageError(code or "--select", f"there is no such check{near}", f"the checks are {known}; --list has all")


def _tell(code: str | None, form: str) -> None:
    """Print the rows of a check or of a family, or the list of all."""
    from mpp_extract.check import CHECKS
    from mpp_extract.cli import checks_told

    rows = [row for row in CHECKS if code is None or code.upper() in (row.code, row.code[0])]
    if not rows:
        raise _unknown(str(code))
    if form in ("json", "jsonl"):
        print(checks_told.as_json(rows))
    else:
        print(checks_told.listed(rows) if code is None else "\n\n".join(map(checks_told.explained, rows)))


def _carry_out(raw: dict[str, Any], rows: tuple[Check, ...], form: str, limit: str, writes: bool) -> int:
    from mpp_extract.cli import findings
    from mpp_extract.cli.runner import carry_out

    baseline: str | None = raw["baseline"]
    reading = {name: value for name, value in raw.items() if name in (*_SHARED, "paths", "date")}

    accepted = findings.Baseline() if baseline is None or writes else findings.read_baseline(Path(baseline))
    options = checked(reading)
    if raw["against"] or raw["together"]:
        from mpp_extract.cli.against import Compared

        sink: findings.Gathered = Compared(rows, accepted, Path(raw["against"]) if raw["against"] else None)
        status = carry_out(replace(options, format="checked"), into=sink)
    else:
        sink = findings.Gathered({row.code for row in rows}, accepted)
        status = carry_out(replace(options, format="findings"), into=sink)
    if writes and baseline is not None:
        findings.write_baseline(Path(baseline), sink.found)
        say(f"{PROGRAM}: {_number(len(sink.found))} accepted in {baseline}")
        return status
    findings.show(sink.found, form, rows)
    if not raw["quiet"] and status != EXIT_NOTHING_READ:
        held = f", {len(sink.accepted):,} more in the baseline" if sink.accepted else ""
        say(f"{PROGRAM}: {findings.counted(sink.found)}{held}")
    return EXIT_SOME_FAILED if status == EXIT_OK and findings.fails(sink.found, limit) else status


def _number(number: int) -> str:
    return f"{number:,} finding{'' if number == 1 else 's'}"
