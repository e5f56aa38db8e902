"""docs/database.md and docs/datasette.json: the tables and views of the database, out of the code that makes them."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import BaseModel

from mpp_extract import record
from mpp_extract.store import schema
from mpp_extract.store.column import Column, Table
from mpp_extract.store.views import VIEWS

FOLDER = Path(__file__).resolve().parent
PAGE = FOLDER / "database.md"
METADATA = FOLDER / "datasette.json"
_MARKS = ("<!-- tables -->\n", "<!-- end -->")
_OF_MENTIONS = {"judges": record.Mention, "courts": record.CourtMention, "cases": record.Mention}
_MODELS: dict[str, tuple[type[BaseModel], ...]] = {
    "articles": (record.Source, record.ArticleInfo, record.Generator, record.Article),
    **{name: (model,) for name, model in record.MODELS.items()},
    "people": (record.Judge,),
    "court_register": (record.Court,),
    "case_register": (record.Case,),
    **{table.name: (_OF_MENTIONS.get(of, record.Mention),) for of, table in schema.MENTIONS.items()},
}


def page() -> str:
    """docs/database.md, with its part that is made."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(_MARKS[0])
    _, _, after = rest.partition(_MARKS[1])
    return before + _MARKS[0] + "\n".join(_tables()) + _MARKS[1] + after


def metadata() -> str:
    """docs/datasette.json: what Datasette shows beside the tables."""
    tables = {
        table.name: {
            "description": table.meaning,
            "columns": {column.name: meaning(table, column) for column in table.columns},
        }
        for table in schema.TABLES
    }
    tables["articles"] |= {"label_column": "title", "sort_desc": "published"}
    for name, key in (("articles", "article"), ("quotes", "item")):
        tables[name] |= {"fts_table": f"{name.removesuffix('s')}_search", "fts_pk": key}
    for view in VIEWS:
        tables[view.name] = {"description": view.meaning}
    described = {"title": "What mpp-extract found", "databases": {"copy": {"tables": tables}}}
    return json.dumps(described, indent=1, ensure_ascii=False) + "\n"


def meaning(table: Table, column: Column) -> str:
    """What a column holds, in its own words or in those of the record's key."""
    if column.meaning:
        return column.meaning
    for model in _MODELS.get(table.name, ()):
        field = model.model_fields.get(column.name)
        if field is not None and field.description:
            return field.description
    raise ValueError(f"nothing says what {table.name}.{column.name} holds")


def _tables() -> list[str]:
    lines = []
    for table in schema.TABLES:
        lines += ["", f"### {table.name}", "", table.meaning, "", "| column | type | what |", "| --- | --- | --- |"]
        lines.append(f"| `{table.key}` | integer | The row's number. |")
        lines += [f"| `{each.name}` | {_kind(each)} | {_cell(meaning(table, each))} |" for each in table.columns]
    lines += ["", "## The views", "", "| view | a row is |", "| --- | --- |"]
    lines += [f"| `{view.name}` | {_cell(view.meaning)} |" for view in VIEWS]
    return [*lines, ""]


def _kind(column: Column) -> str:
    return {"json": "JSON", "any": "number"}.get(column.kind, column.kind) + ("" if column.needed else " or null")


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())
