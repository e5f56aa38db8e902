"""CSV: one row an item, with its article's path; what the lists call alike stands in one column."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mpp_extract import record
from mpp_extract.reading import mask

if TYPE_CHECKING:
    from mpp_extract.record import Article

_PLACE = ("text", "start", "end")
_ITEM = tuple(dict.fromkeys(name for model in record.MODELS.values() for name in model.model_fields))
# The article, the list, the item's place (its first mention's, where it has many), then everything else.
ARTICLE = ("path", "article_id", "title_of_article", "published")
COLUMNS = (*ARTICLE, "list", "id", *_PLACE, *(name for name in _ITEM if name not in {"id", *_PLACE}))
MARK = "\ufeff"  # which Excel tells UTF-8 by
# A spreadsheet takes a cell that begins so for a formula. Source: OWASP, "CSV Injection".
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def encode(article: Article) -> str:
    """The article's rows, each with its line end."""
    head = article_cells(article)
    items = ((name, item) for name in record.LISTS for item in getattr(article, name) or [])
    return lines(COLUMNS, ({**head, "list": name, **item_cells(item)} for name, item in items))


def article_cells(article: Article) -> dict[str, Any]:
    """What each row says of its article."""
    source, info = article.source, article.article
    return dict(zip(ARTICLE, (source.path, source.id, info.title, info.published), strict=True))


def item_cells(item: Any) -> dict[str, Any]:
    """What a row says of an item."""
    cells = item.model_dump()
    place = cells["mentions"][0] if cells.get("mentions") else cells
    return {**cells, **{key: place[key] for key in _PLACE}}


def lines(columns: Sequence[str], rows: Iterable[Mapping[str, Any]], unmasked: str = "") -> str:
    """Rows as lines, with cells that are harmless; ``unmasked`` is the column in which file numbers stay."""
    file = io.StringIO()
    writer = csv.DictWriter(file, columns, lineterminator="\r\n", extrasaction="raise")
    for row in rows:
        cells = {key: (guarded if key == unmasked else harmless)(_plain(value)) for key, value in row.items()}
        writer.writerow(cells)
    return file.getvalue()


def header(columns: Iterable[str]) -> str:
    """The line with the columns' names."""
    return ",".join(columns) + "\r\n"


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, (dict, list)) else value


def harmless(value: Any) -> Any:
    """The value as a spreadsheet takes it for nothing but text or a number, with file numbers of persons masked."""
    return mask(guarded(value)) if isinstance(value, str) else value


def guarded(value: Any) -> Any:
    """The value; a text with an apostrophe before it where a spreadsheet would compute it."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


HEADER = header(COLUMNS)
