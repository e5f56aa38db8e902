"""What goes between the actors: rows of articles to read, and rows of records with their lists nested in them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from mpp_extract.errors import ReadError
from mpp_extract.readers.inputs import STDIN, Input, why
from mpp_extract.writers.tables import arrow
from mpp_extract.writers.tables.columns import ARTICLES, FAILURES, KEY, LISTS, Column, article_row, failure_row

PARQUET = ".parquet"
_ROWS = 256  # that are read at once
# A file, or an article to read, as ``Input`` has it, or what is wrong with a file that should hold one.
INPUTS = pa.schema(
    [
        ("path", pa.string()),
        ("place", pa.string()),
        ("data", pa.large_binary()),
        ("format", pa.string()),
        ("name", pa.string()),
        ("fault", pa.list_(pa.string())),
    ]
)


def _nested(name: str, columns: tuple[Column, ...]) -> pa.Field:
    own = [pa.field(column.name, arrow.kind(column)) for column in columns if column is not KEY]
    return pa.field(name, pa.list_(pa.field("element", pa.struct(own))))


_ERROR = pa.struct(
    [pa.field(column.name, arrow.kind(column)) for column in FAILURES if column.name in ("code", "message")]
)
RECORDS = pa.schema(
    [
        *(pa.field(column.name, arrow.kind(column)) for column in ARTICLES),
        *(_nested(name, columns) for name, columns in LISTS.items()),
        pa.field("error", _ERROR),
    ],
    {arrow.MADE_BY: arrow.SCHEMAS["articles"].metadata[arrow.MADE_BY]},
)


def input_row(item: Input | ReadError) -> dict[str, Any]:
    """An article to read as a row."""
    if isinstance(item, ReadError):
        return {"fault": [item.where, item.fault, item.remedy]}
    return {"path": item.path, "place": item.place, "data": item.data, "format": item.format, "name": item.name}


def input_of(row: Mapping[str, Any]) -> Input | ReadError:
    """The article to read, or the failure, that a row stands for."""
    if row["fault"] is not None:
        return ReadError(*row["fault"])
    return Input(row["path"], row["place"], row["data"], row["format"], row["name"])


def input_of_record(row: Mapping[str, Any]) -> Input:
    """A row of any dataset as an article to read: its columns are the fields that a line of JSON Lines has."""
    fields = dict(row)
    path = fields.pop("path", None)
    return Input(path if isinstance(path, str) else STDIN, data=_line(fields), format="jsonl")


def inputs_of_parquet(file: Input) -> Iterator[Input | ReadError]:
    """The rows of a Parquet file as articles to read, likewise; each has its number, from 1, as its place."""
    number = 0
    try:
        with pq.ParquetFile(file.path) as there:
            for batch in there.iter_batches(_ROWS):
                for row in batch.to_pylist():
                    number += 1
                    yield file.part(f":{number}", _line(row), "jsonl")
    except OSError as error:
        yield ReadError(file.shown, *why(error))
    except pa.ArrowException as error:
        fault = f"Parquet that is damaged ({str(error).splitlines()[0][:100]})"
        yield ReadError(file.shown, fault, "get it again from its source")


def _line(row: Mapping[str, Any]) -> bytes:
    fields = {name: value for name, value in row.items() if value is not None}
    return json.dumps(fields, ensure_ascii=False, default=str).encode("utf-8", "backslashreplace")


def record_row(made: Mapping[str, Any]) -> dict[str, Any]:
    """A record, or a failure, as JSON Lines have it, as a row."""
    if "error" in made:
        row = failure_row(made)
        return {"path": row["path"], "format": row["format"], "error": made["error"]}
    row = article_row(made)
    return {**row, **{name: [arrow.plain(item) for item in made[name]] for name in row["lists"]}}


def table_rows(records: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of the tables that rows of records are of, each with its table's name."""
    for row in records:
        if row["error"] is not None:
            yield "failures", {"path": row["path"], "format": row["format"], **row["error"]}
            continue
        yield "articles", {column.name: row[column.name] for column in ARTICLES}
        for name in LISTS:
            for item in row[name] or []:
                yield name, {**item, "article": row["article"]}
