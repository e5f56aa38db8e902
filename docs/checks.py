"""docs/check.md: the checks out of their rows."""

from __future__ import annotations

from pathlib import Path

from mpp_extract.check import CHECKS, Check
from mpp_extract.check.row import KNOWS, told

PAGE = Path(__file__).resolve().parent / "check.md"
_MARKS = ("<!-- checks -->\n", "<!-- end -->")
FAMILIES = {
    "D": "Days",
    "J": "Judges",
    "V": "Votes",
    "N": "Names",
    "Q": "Quotations",
    "S": "Sums and figures",
    "C": "Dockets, citations and cases",
    "L": "Other articles",
}


def page() -> str:
    """docs/check.md, with its part that is made."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(_MARKS[0])
    _, _, after = rest.partition(_MARKS[1])
    return before + _MARKS[0] + "\n".join(_lines()) + "\n" + _MARKS[1] + after


def _lines() -> list[str]:
    lines = ["| code | severity | what is wrong | how it is known |", "| --- | --- | --- | --- |"]
    lines += [_line(row) for row in CHECKS]
    family = ""
    for row in CHECKS:
        if row.code[0] != family:
            family = row.code[0]
            lines += ["", f"## {family}: {FAMILIES[family].lower()}"]
        lines += ["", *_section(row)]
    return lines


def _line(row: Check) -> str:
    return f"| [{row.code}](#{row.code.lower()}) | {row.severity} | {row.meaning} | {row.certainty} |"


def _section(row: Check) -> list[str]:
    wrong = [f"| {_cell(told(each))} | {_cell(each.finds)} | … {_cell(each.message)} … |" for each in row.wrong]
    severity = {"error": "an error", "warning": "a warning", "house": "a house rule"}[row.severity]
    return [
        f"### {row.code}",
        "",
        f"{row.meaning} It is {severity}: {KNOWS[row.certainty]}.",
        "",
        "| wrong | finds | says |",
        "| --- | --- | --- |",
        *wrong,
        "",
        "Right:",
        "",
        *(f"- {_cell(told(each))}" for each in row.right),
        "",
        f"Limits: {row.limits}",
    ]


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())
