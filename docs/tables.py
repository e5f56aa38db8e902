"""docs/tables.md: the tables of Parquet and CSV, out of the code that makes them."""

from __future__ import annotations

from pathlib import Path

from mpp_extract.writers import csv_tables
from mpp_extract.writers.csv import ARTICLE
from mpp_extract.writers.tables.columns import KEY, TABLES, Column

PAGE = Path(__file__).resolve().parent / "tables.md"
_MARKS = ("<!-- tables -->\n", "<!-- end -->")


def page() -> str:
    """docs/tables.md, with its part that is made."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(_MARKS[0])
    _, _, after = rest.partition(_MARKS[1])
    return before + _MARKS[0] + "\n".join(_tables()) + _MARKS[1] + after


def _tables() -> list[str]:
    lines = []
    for name, columns in TABLES.items():
        lines += ["", f"### {name}", "", "| column | type in Parquet | what |", "| --- | --- | --- |"]
        lines += [f"| `{each.name}` | {_type(each)} | {_cell(each.meaning)} |" for each in columns]
        if name in csv_tables.TABLES:
            own = [column for column in csv_tables.TABLES[name] if column not in ARTICLE]
            lines += ["", f"In CSV, behind the four of the article: {', '.join(f'`{each}`' for each in own)}."]
    return [*lines, ""]


def _type(column: Column) -> str:
    of = {part.name: _name(part) for part in column.parts}
    if column.kind == "structure":
        said = f"structure ({', '.join(f'`{name}` {kind}' for name, kind in of.items())})"
    elif column.kind == "list":
        of_each = column.parts[0]
        said = f"list of {_type(of_each).replace(' (', 's (', 1) if of_each.parts else f'{_name(of_each)}s'}"
    else:
        said = _name(column)
    return said if column.needed or column == KEY else f"{said} or null"


def _name(column: Column) -> str:
    return {"number": "double", "JSON": "string of JSON"}.get(column.kind, column.kind)


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())
