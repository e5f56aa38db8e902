"""CSV: one row an item, with its article's path; what the lists call alike stands in one column.

Beside ids stand the names that they lead to, and last the sentence, so that a row can be read by itself.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mpp_extract import record
from mpp_extract.language.stops import sentence_at
from mpp_extract.reading import mask
from mpp_extract.writers import Look

if TYPE_CHECKING:
    from mpp_extract.record import Article

_PLACE = ("text", "start", "end")
_ITEM = tuple(dict.fromkeys(name for model in record.MODELS.values() for name in model.model_fields))
# The column of the name that an id leads to, by the field that holds the id.
NAMES = {field: field.removesuffix("_id") for _, field, _ in record.REFERENCES}
SENTENCE = "sentence"
# The article, the list, the item's place (its first mention's, where it has many), then everything else.
ARTICLE = ("path", "article_id", "title_of_article", "published")
COLUMNS = (
    *ARTICLE,
    "list",
    "id",
    *_PLACE,
    *(name for name in _ITEM if name not in {"id", *_PLACE}),
    *NAMES.values(),
    SENTENCE,
)
MARK = "\ufeff"  # which Excel tells UTF-8 by
# A spreadsheet takes a cell that begins so for a formula. Source: OWASP, "CSV Injection".
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def encode(article: Article, text: str | None = None, look: Look | None = None) -> str:
    """The article's rows, each with its line end. text: what sentences are taken from."""
    look = look or Look()
    head = article_cells(article)
    rows = Rows(article, text)
    wanted = (name for name in record.LISTS if look.lists is None or name in look.lists)
    found = ({**head, "list": name, **cells} for name in wanted for cells in rows.of(name))
    return lines(COLUMNS, found, guard=look.guard)


class Rows:
    """What the rows of an article say of its items. text: what sentences are taken from; None for the record's own."""

    def __init__(self, article: Article, text: str | None = None) -> None:
        self._article = article
        self._text = text if text is not None else article.article.text or ""
        self._names = {
            target: {item.id: item.name for item in getattr(article, target) or []}
            for target in dict.fromkeys(target for _, _, target in record.REFERENCES)
        }
        self._leads = {(name, field): target for name, field, target in record.REFERENCES}

    def of(self, name: str) -> Iterator[dict[str, Any]]:
        """The rows of a list."""
        for item in getattr(self._article, name) or []:
            cells = item.model_dump()
            place = cells["mentions"][0] if cells.get("mentions") else cells
            cells |= {key: place[key] for key in _PLACE}
            for field, column in NAMES.items():
                if (name, field) in self._leads:
                    cells[column] = self._names[self._leads[name, field]].get(cells[field])
            cells[SENTENCE] = sentence_at(self._text, cells["start"], cells["end"]) if self._text else None
            yield cells


def article_cells(article: Article) -> dict[str, Any]:
    """What each row says of its article."""
    source, info = article.source, article.article
    return dict(zip(ARTICLE, (source.path, source.id, info.title, info.published), strict=True))


def lines(columns: Sequence[str], rows: Iterable[Mapping[str, Any]], unmasked: str = "", *, guard: bool = True) -> str:
    """Rows as lines, with cells that are harmless; ``unmasked`` is the column in which file numbers stay.

    guard: whether what a spreadsheet would compute has an apostrophe before it.
    """
    file = io.StringIO()
    writer = csv.DictWriter(file, columns, lineterminator="\r\n", extrasaction="raise")
    for row in rows:
        cells = {key: _plain(value) for key, value in row.items()}
        cells = {
            key: mask(value) if isinstance(value, str) and key != unmasked else value for key, value in cells.items()
        }
        writer.writerow({key: guarded(value) for key, value in cells.items()} if guard else cells)
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
    """The value; a text with an apostrophe before it where a spreadsheet would compute it. A lone - is standard input.

    >>> guarded("=1+1"), guarded("-"), guarded(-3)
    ("'=1+1", '-', -3)
    """
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) and value != "-" else value


HEADER = header(COLUMNS)
