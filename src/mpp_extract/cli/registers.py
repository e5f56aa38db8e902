"""``mpp-extract registers``: resolve a database's people, courts, cases, dockets and decisions across articles anew."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mpp_extract.cli.plain_help import PlainCommand
from mpp_extract.errors import UsageError

app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})


@app.command(name="registers", cls=PlainCommand)
def registers(
    database: Annotated[str, typer.Argument(metavar="FILE.db", help="A database that -o FILE.db has made.")],
) -> None:
    """Make the registers of a database anew, after somebody has edited its table merges or added records to it.

    Example: mpp-extract registers copy.db
    """
    from mpp_extract.store.store import Store

    if not Path(database).exists():
        raise UsageError(database, "no such file", "make it with mpp-extract PATH -o FILE.db")
    with Store(database, write=True) as store:
        store.refresh(whole=True)
        for name, count in store.registered().items():
            print(f"{count:>9,}  {name}")
