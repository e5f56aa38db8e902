"""A record into rows. An article's rows are put in place of those it had in one transaction."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from mpp_extract.store.column import Column, Table
from mpp_extract.store.schema import ARTICLES, LISTS, MENTIONS, PARTS, RULING_JUDGES
from mpp_extract.store.transaction import transaction

if TYPE_CHECKING:
    import sqlite3

# Paths of what was read from standard input, or handed in by a program: the next text has the same.
_NO_PATH = re.compile(r"-(?![^:#!])")
_PLACES = "!#:"  # what stands between a file's path and the place of an article in it
_SMALLEST, _LARGEST = -(2**63), 2**63 - 1  # what SQLite holds as a whole number
# Speakers before quotes, since the search over quotes holds who speaks.
_ORDER = ("courts", "judges", "cases", "case_numbers", "dates", "statistics", "speakers", "quotes", "rulings")
_INSERTS = {name: LISTS[name].insert() for name in _ORDER}
_INSERTS_OF_MENTIONS = {name: table.insert() for name, table in MENTIONS.items()}
_INSERT_RULING_JUDGES = RULING_JUDGES.insert()
_INSERT_ARTICLE = ARTICLES.insert().replace("(", '("article", ', 1).replace("VALUES (", "VALUES (?, ", 1)


def put(connection: sqlite3.Connection, record: Mapping[str, Any], *, by_path: bool = False) -> int:
    """Write a record's rows, in place of those that the same article has; the article's number, which it keeps.

    It is the same article by its path and own id, or by the bytes that it was read of and own id; by_path: by the
    former alone, so that copies of one text are articles of their own.
    """
    with transaction(connection):
        number = _make_room(connection, record["source"], by_path)
        cursor = connection.execute(_INSERT_ARTICLE, [number, *_cells(ARTICLES, _article(record))])
        number = number or int(cursor.lastrowid or 0)
        for name in _ORDER:
            items = record.get(name)
            if items:
                _put_list(connection, name, items, number)
        connection.execute("INSERT OR IGNORE INTO unregistered VALUES (?)", (number,))
    return number


def drop(connection: sqlite3.Connection, number: int) -> None:
    """Take an article's rows out."""
    with transaction(connection):
        connection.execute("DELETE FROM articles WHERE article = ?", (number,))
        connection.execute("INSERT OR IGNORE INTO unregistered VALUES (?)", (number,))


def mark_failed(connection: sqlite3.Connection, path: str, why: str) -> int:
    """Have the articles of that path, or in the file of that path, say why they could not be read again; how many."""
    inside = " OR ".join("(path >= ? AND path < ?)" for _ in _PLACES)
    bounds = [path + mark for place in _PLACES for mark in (place, chr(ord(place) + 1))]
    return connection.execute(
        f"UPDATE articles SET failed = ? WHERE path = ? OR {inside}", (why, path, *bounds)
    ).rowcount


def _make_room(connection: sqlite3.Connection, source: Mapping[str, Any], by_path: bool) -> int | None:
    """Take the rows away that the article has already; its number, None for a new one."""
    found = []
    has_path = _NO_PATH.match(source["path"]) is None
    if has_path:
        found += _numbers(connection, "path", source["path"], source["id"])
    if source["sha256"] is not None and not (by_path and has_path):
        found += _numbers(connection, "sha256", source["sha256"], source["id"])
    for number in dict.fromkeys(found):
        connection.execute("DELETE FROM articles WHERE article = ?", (number,))
    return found[0] if found else None


def _numbers(connection: sqlite3.Connection, column: str, value: str, own_id: str | None) -> list[int]:
    query = f"SELECT article FROM articles WHERE {column} = ? AND id IS ?"
    return [number for (number,) in connection.execute(query, (value, own_id))]


def _article(record: Mapping[str, Any]) -> dict[str, Any]:
    generator = record["generator"]
    return {
        **record["source"],
        **record["article"],
        "warnings": record["warnings"],
        "schema_version": record["schema_version"],
        "version": generator["version"],
        "pipeline": generator["pipeline"],
        "lists": [name for name in LISTS if record.get(name) is not None],
    }


def _put_list(connection: sqlite3.Connection, name: str, items: list[dict[str, Any]], number: int) -> None:
    table = LISTS[name]
    rows = [_cells(table, _item(name, item, number)) for item in items]
    connection.executemany(_INSERTS[name], rows)
    if name in MENTIONS:
        connection.executemany(_INSERTS_OF_MENTIONS[name], _mention_rows(MENTIONS[name], items, number))
    if name == "rulings":
        connection.executemany(_INSERT_RULING_JUDGES, _judge_rows(items, number))


def _item(name: str, item: Mapping[str, Any], number: int) -> dict[str, Any]:
    row = {**item, "article": number}
    for part in PARTS.get(name, ()):
        mention = item.get(part)
        if mention is not None:
            row.update({part: mention["text"], f"{part}_start": mention["start"], f"{part}_end": mention["end"]})
    return row


def _judge_rows(items: list[dict[str, Any]], number: int) -> Iterator[list[Any]]:
    for item in items:
        for column, dissents in (("judge_ids", False), ("dissent_ids", True)):
            yield from ([number, item["id"], judge, dissents] for judge in item.get(column) or ())


def _mention_rows(table: Table, items: list[dict[str, Any]], number: int) -> Iterator[list[Any]]:
    owner = table.columns[1].name
    for item in items:
        for mention in item["mentions"]:
            yield _cells(table, {**mention, "article": number, owner: item["id"]})


def _cells(table: Table, row: Mapping[str, Any]) -> list[Any]:
    return [_cell(column, row.get(column.name)) for column in table.columns]


def _cell(column: Column, value: Any) -> Any:
    if column.kind == "json":
        return None if value is None else json.dumps(value, ensure_ascii=False)
    if column.kind == "any" and isinstance(value, int) and not _SMALLEST <= value <= _LARGEST:
        return str(value)
    return value
