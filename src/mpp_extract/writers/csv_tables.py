"""CSV as a folder of tables, a file a list: an article's lines of each, as one JSON object."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mpp_extract import record
from mpp_extract.writers import Look
from mpp_extract.writers.csv import ARTICLE, COLUMNS, NAMES, SENTENCE, Rows, article_cells, header, lines
from mpp_extract.writers.tables import columns

if TYPE_CHECKING:
    from mpp_extract.record import Article

# What the article's row calls otherwise than all rows do.
_HEAD = {"article", "path", "id", "title", "published"}
_EACH = {*ARTICLE, "text", "start", "end", SENTENCE}


def _columns(name: str) -> tuple[str, ...]:
    """Of the columns that one file of all lists has, those that a list has."""
    own = {*_EACH, *record.MODELS[name].model_fields}
    own |= {NAMES[field] for each, field, _ in record.REFERENCES if each == name}
    return tuple(column for column in COLUMNS if column in own)


TABLES = {
    "articles": (*ARTICLE, *(column.name for column in columns.ARTICLES if column.name not in _HEAD)),
    **{name: _columns(name) for name in record.MODELS},
}
HEADERS = {name: header(names) for name, names in TABLES.items()}


def encode(article: Article, text: str | None = None, look: Look | None = None) -> str:
    """The article's lines by table. text: what sentences are taken from."""
    guard = (look or Look()).guard
    head = article_cells(article)
    made = article.model_dump(include={"source", "article", "generator", "warnings", "schema_version"})
    made |= {name: [] for name in record.LISTS if getattr(article, name) is not None}
    row = {name: value for name, value in columns.article_row(made).items() if name not in _HEAD}
    told = {"articles": lines(TABLES["articles"], [{**head, **row}], unmasked="text", guard=guard)}
    rows = Rows(article, text)
    for name in record.LISTS:
        if getattr(article, name):
            told[name] = lines(TABLES[name], ({**head, **cells} for cells in rows.of(name)), guard=guard)
    return json.dumps(told, ensure_ascii=False)
