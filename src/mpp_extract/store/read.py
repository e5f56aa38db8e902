"""Rows into a record: the same that was written, with the text."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mpp_extract.store.column import Column, Table
from mpp_extract.store.schema import ARTICLES, LISTS, MENTIONS, PARTS

if TYPE_CHECKING:
    import sqlite3

    from mpp_extract.resume import Made

_SOURCE = ("path", "id", "format", "sha256", "encoding", "characters")
_ARTICLE = ("title", "published", "published_from", "authors", "url", "publisher", "language", "text")


def get(connection: sqlite3.Connection, number: int) -> dict[str, Any] | None:
    """The record of the article of this number, as plain values; None where there is none."""
    row = _rows(connection, ARTICLES, number)
    if not row:
        return None
    head = row[0]
    lists = {name: _list(connection, name, number) if name in head["lists"] else None for name in LISTS}
    return {
        "schema_version": head["schema_version"],
        "generator": {"name": "mpp-extract", "version": head["version"], "pipeline": head["pipeline"]},
        "source": {name: head[name] for name in _SOURCE} | ({"extra": head["extra"]} if head["extra"] else {}),
        "article": {name: head[name] for name in _ARTICLE},
        **lists,
        "warnings": head["warnings"],
    }


def made(connection: sqlite3.Connection) -> Iterator[tuple[str, str | None, Made]]:
    """Of each article its path, the SHA-256 of its bytes, and what it was made with; of those that failed, nothing.

    An article's items are made together: the first of each list tells whether they are explained.
    """
    from mpp_extract.resume import Made

    explained = ", ".join(
        f'(SELECT explain IS NOT NULL FROM "{name}" t WHERE t.article = a.article LIMIT 1)' for name in LISTS
    )
    query = f"""SELECT path, sha256, version, pipeline, text IS NOT NULL,
      CASE published_from WHEN 'option' THEN published END, lists,
      EXISTS (SELECT 1 FROM quotes q WHERE q.article = a.article AND q.kind = 'indirect'), {explained}
      FROM articles a WHERE failed IS NULL ORDER BY article"""
    for path, sha256, version, pipeline, text, day, lists, reported, *items in connection.execute(query):
        explain = frozenset(bool(item) for item in items if item is not None)
        yield path, sha256, Made(version, pipeline, bool(text), day, tuple(json.loads(lists)), explain, bool(reported))


def _list(connection: sqlite3.Connection, name: str, number: int) -> list[dict[str, Any]]:
    items = _rows(connection, LISTS[name], number)
    mentions: dict[str, list[dict[str, Any]]] = defaultdict(list)
    if name in MENTIONS:
        owner = MENTIONS[name].columns[1].name
        for mention in _rows(connection, MENTIONS[name], number):
            mentions[mention.pop(owner)].append(_without_null(mention, "generic"))
    for item in items:
        if name in MENTIONS:
            item["mentions"] = mentions[item["id"]]
        for part in PARTS.get(name, ()):
            start, end = item.pop(f"{part}_start"), item.pop(f"{part}_end")
            item[part] = None if item[part] is None else {"text": item[part], "start": start, "end": end}
        _without_null(item, "explain")
    return items


def _rows(connection: sqlite3.Connection, table: Table, number: int) -> list[dict[str, Any]]:
    """An article's rows of a table, in the order in which they were written."""
    columns = [column for column in table.columns if column.name != "article"]
    names = ", ".join(f'"{column.name}"' for column in columns)
    query = f'SELECT {names} FROM "{table.name}" WHERE article = ? ORDER BY "{table.key}"'
    return [
        {column.name: _value(column, value) for column, value in zip(columns, row, strict=True)}
        for row in connection.execute(query, (number,))
    ]


def _value(column: Column, value: Any) -> Any:
    if value is None:
        return None
    if column.kind == "json":
        return json.loads(value)
    if column.kind == "boolean":
        return bool(value)
    return int(value) if column.kind == "any" and isinstance(value, str) else value


def _without_null(row: dict[str, Any], name: str) -> dict[str, Any]:
    """The row without a key that a record leaves out where it is unknown."""
    if row.get(name, "") is None:
        del row[name]
    return row
