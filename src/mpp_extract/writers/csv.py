"""CSV: one row an item, with its article's path; what the lists call alike stands in one column."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from mpp_extract import record
from mpp_extract.reading import mask

if TYPE_CHECKING:
    from mpp_extract.record import Article

_PLACE = ("text", "start", "end")
_ITEM = tuple(dict.fromkeys(name for model in record.MODELS.values() for name in model.model_fields))
# The article, the list, the item's place (its first mention's, where it has many), then everything else.
COLUMNS = (
    "path",
    "article_id",
    "title_of_article",
    "published",
    "list",
    "id",
    *_PLACE,
    *(name for name in _ITEM if name not in {"id", *_PLACE}),
)
# A spreadsheet takes a cell that begins so for a formula. Source: OWASP, "CSV Injection".
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def encode(article: Article) -> str:
    """The article's rows, each with its line end."""
    file = io.StringIO()
    writer = csv.DictWriter(file, COLUMNS, lineterminator="\r\n", extrasaction="raise")
    head = {
        "path": article.source.path,
        "article_id": article.source.id,
        "title_of_article": article.article.title,
        "published": article.article.published,
    }
    for name in record.LISTS:
        for item in getattr(article, name) or []:
            row = {**head, "list": name, **_cells(item.model_dump())}
            writer.writerow({key: harmless(value) for key, value in row.items()})
    return file.getvalue()


def _cells(item: dict[str, Any]) -> dict[str, Any]:
    place = item["mentions"][0] if item.get("mentions") else item
    cells = {**item, **{key: place[key] for key in _PLACE}}
    return {key: _plain(value) for key, value in cells.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, (dict, list)) else value


def harmless(value: Any) -> Any:
    """The value as a spreadsheet takes it for nothing but text or a number, with file numbers of persons masked."""
    if not isinstance(value, str):
        return value
    return mask(f"'{value}" if value.startswith(_FORMULA) else value)


def _header() -> str:
    file = io.StringIO()
    csv.writer(file, lineterminator="\r\n").writerow(COLUMNS)
    return file.getvalue()


HEADER = _header()
