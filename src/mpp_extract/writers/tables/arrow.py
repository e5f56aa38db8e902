"""The tables for Arrow: their columns as its types, rows as its tables."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow as pa

from mpp_extract import record
from mpp_extract.version import __version__
from mpp_extract.writers.tables.columns import TABLES, Column, article_row, failure_row

MADE_BY = b"mpp-extract"  # key of a schema's metadata: the version that made the table
_SINGLE = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "JSON": pa.string(),
}


def schema(columns: Iterable[Column], table: str) -> pa.Schema:
    """A table's schema."""
    metadata = {
        MADE_BY: __version__.encode(),
        b"schema_version": record.SCHEMA_VERSION.encode(),
        b"table": table.encode(),
    }
    return pa.schema([pa.field(column.name, kind(column)) for column in columns], metadata)


def kind(column: Column) -> pa.DataType:
    """A column's type."""
    if column.kind == "structure":
        return pa.struct([pa.field(part.name, kind(part)) for part in column.parts])
    if column.kind == "list":
        return pa.list_(pa.field("element", kind(column.parts[0])))
    return _SINGLE[column.kind]


SCHEMAS = {name: schema(columns, name) for name, columns in TABLES.items()}


def rows_of(made: Mapping[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """The rows of a record or a failure, as JSON Lines have it, by table."""
    if "error" in made:
        return {"failures": [failure_row(made)]}
    row = article_row(made)
    rows = {"articles": [row]}
    for name in row["lists"]:
        rows[name] = [{**plain(item), "article": row["article"]} for item in made[name]]
    return rows


def plain(item: Mapping[str, Any]) -> dict[str, Any]:
    """An item with what explains it as JSON, and numbers as a double can have them: one too large is none."""
    given = dict(item)
    if given.get("explain") is not None:
        given["explain"] = json.dumps(given["explain"], ensure_ascii=False)
    for name in ("value", "value_max"):
        if isinstance(given.get(name), int):
            given[name] = _double(given[name])
    return given


def _double(number: int) -> float | None:
    try:
        return float(number)
    except OverflowError:
        return None


def table(name: str, rows: list[dict[str, Any]]) -> pa.Table:
    """Rows as a table of that name's schema."""
    return pa.Table.from_pylist(rows, SCHEMAS[name])
