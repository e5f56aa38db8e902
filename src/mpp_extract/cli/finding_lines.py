"""Findings as lines: for people and editors, and as GitHub's workflow commands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from mpp_extract.cli.terminal import look
from mpp_extract.writers.escape import for_terminal
from mpp_extract.writers.terminal.layout import Page, Signs, clean
from mpp_extract.writers.terminal.palette import painted

_BLANKS = re.compile(r"\s+")
_INDENT = 4  # columns
_STYLES = {"error": "rulings bold", "warning": "statistics bold", "house": "grey bold"}


def table(found: Iterable[dict[str, Any]]) -> str:
    """``path:line:column: CODE message``, a line each, as compilers write and editors read."""
    colours = look(printed=True).colours
    return "".join(_line(row, colours) + "\n" for row in found)


def in_text(found: Iterable[dict[str, Any]]) -> str:
    """The same lines, below each the sentence with what is wrong in it marked, no wider than the terminal."""
    page = Page(look(printed=True))
    for row in found:
        style = _STYLES[row["severity"]]
        page.line(
            [(f"{for_terminal(row['path'])}:{row['line']}:{row['column']}: ", ""), (row["code"], style), (" ", "")]
        )
        page.line([(for_terminal(row["message"]), "")], indent=_INDENT)
        page.line(_marked(row, style, page.signs), indent=_INDENT)
        page.blank()
    return page.text()


def _marked(row: dict[str, Any], style: str, signs: Signs) -> list[tuple[str, str]]:
    sentence = row["sentence"]
    first, last = row["start"] - sentence["start"], row["end"] - sentence["start"]
    text = sentence["text"]
    before, words, behind = (clean(_BLANKS.sub(" ", part)) for part in (text[:first], text[first:last], text[last:]))
    return [(before, "grey"), (signs.left, style), (words, style), (signs.right, style), (behind, "grey")]


def _line(row: dict[str, Any], colours: int) -> str:
    code = painted(row["code"], _STYLES[row["severity"]], colours)
    return f"{_place(row)} {code} {for_terminal(row['message'])}"


def _place(row: dict[str, Any]) -> str:
    return f"{for_terminal(row['path'])}:{row['line']}:{row['column']}:"


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
