"""The tables' columns, out of the record's models: what is no key of a record is named here, and nothing else.

A table of a list has its keys as columns, and ``article``, which leads to the table of articles. What a key holds that
is no single value stays as it is: a mention is a structure, mentions are a list of them.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel

from mpp_extract import record

Kind = Literal["string", "integer", "number", "boolean", "JSON", "structure", "list"]
_SINGLE: dict[Any, Kind] = {str: "string", int: "integer", float: "number", bool: "boolean"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    kind    what its values are; ``JSON`` is text in it, ``number`` a double
    needed  never null
    parts   of a structure its columns, of a list the one that each of its entries is
    """

    name: str
    kind: Kind
    meaning: str
    needed: bool = True
    parts: tuple[Column, ...] = ()


def of_model(model: type[BaseModel], *only: str) -> tuple[Column, ...]:
    """A model's keys (only these, where some are named) as columns.

    What identifies and places an item stands first, its rule and what explains it last.
    """
    hints = typing.get_type_hints(model)
    fields = model.model_fields
    first, last = ("id", "text", "start", "end"), ("rule", "mentions", "explain")
    names = [name for name in first if name in fields]
    names += [name for name in fields if name not in (*first, *last)]
    names += [name for name in last if name in fields]
    names = [name for name in only or names if name in names]
    return tuple(_column(name, hints[name], fields[name].description or "") for name in names)


def _column(name: str, hint: Any, meaning: str) -> Column:
    options = get_args(hint) if get_origin(hint) in (typing.Union, types.UnionType) else (hint,)
    needed = type(None) not in options
    (kind, parts), *others = [_kind(each) for each in options if each is not type(None)]
    if others:  # a whole number or a fraction
        kind = "number"
    return Column(name, kind, meaning, needed, parts)


def _kind(hint: Any) -> tuple[Kind, tuple[Column, ...]]:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return _SINGLE[type(arguments[0])], ()
    if origin is list:
        return "list", (_column("element", arguments[0], ""),)
    if origin is dict:
        return "JSON", ()
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return "structure", of_model(hint)
    return _SINGLE[hint], ()


KEY = Column(
    "article",
    "string",
    "Which article it is: 16 characters made of its path, own id and sha256, so the same wherever it is read again.",
)
ARTICLES = (
    KEY,
    *of_model(record.Source, *record.Source.model_fields),
    *of_model(record.ArticleInfo, *record.ArticleInfo.model_fields),
    *of_model(record.Article, "warnings"),
    Column("schema_version", "string", "Version of the output that the record is in."),
    Column("version", "string", "Version of mpp-extract that made it."),
    *of_model(record.Generator, "pipeline"),
    _column("lists", list[str], "The lists that were asked for."),
)
FAILURES = (*of_model(record.Source, "path", "format"), *of_model(record.Failure))
LISTS = {name: (KEY, *of_model(model)) for name, model in record.MODELS.items()}
TABLES = {"articles": ARTICLES, **LISTS, "failures": FAILURES}


def key(source: Mapping[str, Any]) -> str:
    """What ``article`` is for the article of a record's ``source``.

    >>> key({"path": "in/a.txt", "id": None, "sha256": "0" * 64})
    'eaf803f77879811a'
    """
    told = "\0".join("" if source[name] is None else f"={source[name]}" for name in ("path", "id", "sha256"))
    return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def article_row(made: Mapping[str, Any]) -> dict[str, Any]:
    """The row of a record, as JSON has it, in the table of articles."""
    return {
        "article": key(made["source"]),
        **made["source"],
        **made["article"],
        "extra": json.dumps(extra, ensure_ascii=False) if (extra := made["source"].get("extra")) else None,
        "warnings": made["warnings"],
        "schema_version": made["schema_version"],
        "version": made["generator"]["version"],
        "pipeline": made["generator"]["pipeline"],
        "lists": [name for name in LISTS if made.get(name) is not None],
    }


def failure_row(failed: Mapping[str, Any]) -> dict[str, Any]:
    """The row of an input that could not be read, out of its line in JSON Lines."""
    source = failed["source"]
    return {"path": source["path"], "format": source["format"], **failed["error"]}
