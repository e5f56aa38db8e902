"""``mpp-extract judges``: the table of federal judges that links are made with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from mpp_extract.cli.plain_help import PlainCommand
from mpp_extract.errors import EXIT_OK, EXIT_SOME_FAILED
from mpp_extract.writers.escape import for_terminal

SHOWN = 20  # refused rows that are told one by one
app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["--help", "-h"]},
    help="Import and look up federal judges: the table that judges are linked with.\n\n"
    "Example: mpp-extract judges import judges.csv",
)


@app.command(name="import", cls=PlainCommand)
def import_(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE",
            help="The Center's exports: judges.csv, or federal-judicial-service.csv with demographics.csv.",
        ),
    ],
) -> None:
    """Check the Federal Judicial Center's exports and keep them as the table of judges, in place of the one before it.

    The Center offers them under "Biographical Directory of Article III Federal Judges: Export". Ends with 1 where rows
    were refused; the others are imported.

    Example: mpp-extract judges import judges.csv
    """
    from mpp_extract.cli.console import say
    from mpp_extract.entities.judges.directory import import_files, imported_path

    imported = import_files(files)
    appointments = f"{len(imported.judges)} judges with {imported.appointments} appointments"
    print(for_terminal(f"{appointments} imported into {imported_path()}"))
    for reason in imported.refused[:SHOWN]:
        say(f"refused: {reason}")
    if len(imported.refused) > SHOWN:
        say(f"refused: {len(imported.refused) - SHOWN} more")
    raise typer.Exit(EXIT_SOME_FAILED if imported.refused else EXIT_OK)


@app.command(cls=PlainCommand)
def status(as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False) -> None:
    """Show which table of judges is in use, and what is in it.

    Example: mpp-extract judges status
    """
    from mpp_extract.entities.judges.directory import describe

    table = describe()
    if as_json:
        print(json.dumps(table, indent=2))
    elif table is None:
        print("No table of judges: judges are found, but not linked. See mpp-extract judges import --help")
    else:
        for what, value in table.items():
            words = ", ".join(value) if isinstance(value, list) else str(value)
            print(f"{what.replace('_', ' '):<20}{for_terminal(words)}")


@app.command(cls=PlainCommand)
def forget() -> None:
    """Delete the imported table of judges.

    Example: mpp-extract judges forget
    """
    from mpp_extract.entities.judges.directory import forget as forget_table

    path = forget_table()
    print("There was no imported table of judges." if path is None else for_terminal(f"Deleted {path}"))
