"""Findings as lines: for people and editors, and as GitHub's workflow commands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mpp_extract.cli.terminal import look
from mpp_extract.writers.escape import for_terminal
from mpp_extract.writers.terminal.palette import painted

_STYLES = {"error": "rulings bold", "warning": "statistics bold", "house": "grey bold"}


def table(found: Iterable[dict[str, Any]]) -> str:
    """``path:line:column: CODE message``, a line each, as compilers write and editors read."""
    colours = look(printed=True).colours
    return "".join(_line(row, colours) + "\n" for row in found)


def _line(row: dict[str, Any], colours: int) -> str:
    place = f"{for_terminal(row['path'])}:{row['line']}:{row['column']}:"
    code = painted(row["code"], _STYLES[row["severity"]], colours)
    return f"{place} {code} {for_terminal(row['message'])}"


def github(found: Iterable[dict[str, Any]]) -> str:
    """GitHub's workflow commands, which show a finding beside its line.

    Source: GitHub Docs, "Workflow commands"; the escapes are those of its actions/toolkit (core/src/command.ts).
    """
    return "".join(_command(row) + "\n" for row in found)


def _command(row: dict[str, Any]) -> str:
    kind = "error" if row["severity"] == "error" else "warning"
    properties = {
        "file": row["path"],
        "line": row["line"],
        "endLine": row["end_line"],
        "col": row["column"],
        "endColumn": row["end_column"],
        "title": f"mpp-extract {row['code']}",
    }
    if row["line"] != row["end_line"]:  # GitHub takes columns only within one line
        del properties["col"], properties["endColumn"]
    told = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{kind} {told}::{_data(row['message'])}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
