"""CSV as a folder of tables, a file a list: an article's lines of each, as one JSON object."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mpp_extract import record
from mpp_extract.writers.csv import ARTICLE, COLUMNS, article_cells, header, item_cells, lines
from mpp_extract.writers.tables import columns

if TYPE_CHECKING:
    from mpp_extract.record import Article

# What the article's row calls otherwise than all rows do.
_HEAD = {"article", "path", "id", "title", "published"}
# The columns that one file of all lists has; of each list those that it has.
TABLES = {
    "articles": (*ARTICLE, *(column.name for column in columns.ARTICLES if column.name not in _HEAD)),
    **{
        name: tuple(each for each in COLUMNS if each in {*ARTICLE, "text", "start", "end", *model.model_fields})
        for name, model in record.MODELS.items()
    },
}
HEADERS = {name: header(names) for name, names in TABLES.items()}


def encode(article: Article) -> str:
    """The article's lines by table."""
    head = article_cells(article)
    made = article.model_dump(include={"source", "article", "generator", "warnings", "schema_version"})
    made |= {name: [] for name in record.LISTS if getattr(article, name) is not None}
    row = {name: value for name, value in columns.article_row(made).items() if name not in _HEAD}
    told = {"articles": lines(TABLES["articles"], [{**head, **row}], unmasked="text")}
    for name in record.LISTS:
        items = getattr(article, name)
        if items:
            told[name] = lines(TABLES[name], ({**head, **item_cells(item)} for item in items))
    return json.dumps(told, ensure_ascii=False)
