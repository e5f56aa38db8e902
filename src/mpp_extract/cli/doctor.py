"""``mpp-extract doctor``: whether everything is in place."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from mpp_extract.cli.plain_help import PlainCommand
from mpp_extract.errors import EXIT_MODEL, EXIT_OK
from mpp_extract.version import __version__
from mpp_extract.writers.escape import for_terminal

app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})


@app.command(name="doctor", cls=PlainCommand)
def doctor(
    model: Annotated[
        str | None, typer.Option(metavar="NAME|PATH", help="Check this spaCy pipeline, not the default one.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Check that the model and all else that is needed is in place. Ends with 0 where it is, with 4 where it isn't.

    Example: mpp-extract doctor
    """
    from mpp_extract.nlp.check import checks

    found = []
    for check in checks(model):
        found.append(check)
        if not as_json:
            _show(
                "ok" if check.ok else "WRONG", check.what, check.state if check.ok else f"{check.state}; {check.remedy}"
            )
    notes = _notes()
    ok = all(check.ok for check in found)
    if as_json:
        entries = [{"what": c.what, "ok": c.ok, "state": c.state, "remedy": c.remedy} for c in found]
        print(json.dumps({"ok": ok, "checks": entries, "notes": notes}, indent=2))
    else:
        for what, state in notes.items():
            _show("note", what, state)
        print("Everything is in place." if ok else "Something is wrong: see above.")
    sys.stdout.flush()
    raise typer.Exit(EXIT_OK if ok else EXIT_MODEL)


def _show(mark: str, what: str, state: str) -> None:
    print(f"{mark:<6}{what:<18}{for_terminal(state)}", flush=True)


def _notes() -> dict[str, str]:
    """What is neither right nor wrong, but good to know."""
    from mpp_extract.batch import usable_cores
    from mpp_extract.cli.config import nearest
    from mpp_extract.nlp.check import data_folder

    settings = nearest()
    return {
        "mpp-extract": __version__,
        "settings": "none" if settings is None else str(settings),
        "user's data": data_folder(),
        "cores to use": str(usable_cores()),
    }
