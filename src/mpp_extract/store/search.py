"""Finding in a database: articles by their words, quotes by words and speaker, and the items of such articles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mpp_extract.errors import UsageError
from mpp_extract.store.schema import LISTS

if TYPE_CHECKING:
    import sqlite3

ARTICLES = "articles"
FINDABLE = (ARTICLES, *LISTS)
COUNTED = 10_000  # more are not counted
EXCERPT = 24  # words of an article that are shown round those that were looked for
_WORD = re.compile(r"\w")
_OF_ARTICLE = ("path", "id", "title", "published", "publisher")
# What the row of an item says of its article, by the names that CSV has for it.
_HEAD = ", ".join(
    ("a.article", "a.path", "a.id AS article_id", "a.title AS title_of_article", "a.published", "a.publisher")
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for.

    words   each a word, several in a row as they stand, or a word's beginning with ``*`` behind it; all must be there
    kind    ``articles``, or the list whose items are meant: quotes with the words, or the items of articles with them
    by      words of a speaker's name: quotes by them, or articles that quote them
    court   CourtListener's id of a court that the article names
    since   the first day of publication, as an ISO date
    limit   how many at most
    """

    words: tuple[str, ...] = ()
    kind: str = ARTICLES
    by: str | None = None
    court: str | None = None
    since: str | None = None
    limit: int = 20


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found: the first rows, the best before the others or the newest, and how many there are.

    total   the number, as far as they are counted      more   whether there are more than that
    """

    total: int
    more: bool
    rows: list[dict[str, Any]]


def find(connection: sqlite3.Connection, wanted: Wanted) -> Hits:
    """What is found. Raises UsageError for words in which nothing can be looked for."""
    plan = _Plan(wanted)
    most = max(COUNTED, wanted.limit)
    query = f"SELECT {plan.key} FROM {plan.tables} WHERE {plan.where} ORDER BY {plan.order} LIMIT ?"
    keys = [key for (key,) in connection.execute(query, [*plan.values, most + 1])]
    rows = [plan.row(connection, key) for key in keys[: wanted.limit]]
    return Hits(min(len(keys), most), len(keys) > most, rows)


class _Plan:
    """The parts of a query that gives the keys of what is wanted, in order, and the one that gives a key's row."""

    def __init__(self, wanted: Wanted) -> None:
        self.values: list[Any] = []
        self.key = self.tables = self.order = ""
        self._conditions: list[str] = []
        self._searched = "quote_search" if wanted.kind == "quotes" else "article_search"
        self._words = _all_of(wanted.words)
        said = "" if wanted.by is None else f"speaker : ({_all_of(wanted.by.split())})"
        if wanted.kind == ARTICLES:
            self._articles()
        elif wanted.kind == "quotes":
            self._quotes(said)
        else:
            self._items(wanted.kind)
        if said and wanted.kind != "quotes":
            quoted = "SELECT q.article FROM quote_search JOIN quotes q ON q.item = quote_search.rowid"
            self._condition(f"a.article IN ({quoted} WHERE quote_search MATCH ?)", said)
        if wanted.court is not None:
            self._condition("a.article IN (SELECT article FROM courts WHERE courtlistener_id = ?)", wanted.court)
        if wanted.since is not None:
            self._condition("a.published >= ?", wanted.since)
        if self.order == "rank" and len(self._conditions) == 1:  # nothing is asked of the article itself
            self.tables, self.key = self._searched, f"{self._searched}.rowid"
        self.where = " AND ".join(self._conditions) or "1"

    def row(self, connection: sqlite3.Connection, key: int) -> dict[str, Any]:
        """The row of a key."""
        cursor = connection.execute(self._row, [*([self._words] if "MATCH" in self._row else []), key])
        names = [column[0] for column in cursor.description]
        return dict(zip(names, cursor.fetchone(), strict=True))

    def _condition(self, condition: str, value: str) -> None:
        self._conditions.append(condition)
        self.values.append(value)

    def _articles(self) -> None:
        self.key = "a.article"
        columns = ", ".join(("a.article", *(f"a.{name}" for name in _OF_ARTICLE)))
        if self._words:
            self.tables = "article_search JOIN articles a ON a.article = article_search.rowid"
            self.order = "rank"
            self._condition("article_search MATCH ?", self._words)
            excerpt = f"snippet(article_search, 1, '', '', '…', {EXCERPT}) AS excerpt"
            found = "article_search MATCH ? AND article_search.rowid = ?"
            self._row = f"SELECT {columns}, {excerpt} FROM {self.tables} WHERE {found}"
        else:
            self.tables, self.order = "articles a", "a.published DESC, a.article DESC"
            self._row = f"SELECT {columns}, NULL AS excerpt FROM articles a WHERE a.article = ?"

    def _quotes(self, said: str) -> None:
        self._items("quotes")
        name = "(SELECT name FROM speakers s WHERE s.article = t.article AND s.id = t.speaker_id) AS speaker"
        self._row = self._row.replace(" FROM ", f", {name} FROM ", 1)
        words = self._words and f"text : ({self._words})"
        if words or said:
            self._conditions, self.values = [], []
            self.tables = "quote_search JOIN quotes t ON t.item = quote_search.rowid JOIN articles a USING (article)"
            self.order = "rank" if words else self.order
            self._condition("quote_search MATCH ?", " AND ".join(filter(None, (words, said))))

    def _items(self, kind: str) -> None:
        self.key = "t.item"
        # Articles first, in the order of their index: only as many are looked at as are shown.
        self.tables = f'articles a CROSS JOIN "{kind}" t ON t.article = a.article'
        self.order = "a.published DESC, a.article DESC, t.item"
        own = _own(kind, "t")
        self._row = f'SELECT {_HEAD}, {own} FROM "{kind}" t JOIN articles a USING (article) WHERE t.item = ?'
        if self._words:
            self._condition("a.article IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)", self._words)


def _own(kind: str, table: str) -> str:
    """A list's columns but the article and the explanation, out of the table of that name in a query."""
    return ", ".join(f'{table}."{name}"' for name in LISTS[kind].names if name not in ("article", "explain"))


def _all_of(words: tuple[str, ...] | list[str]) -> str:
    """The words in the search's own language: all of them, each as it stands.

    >>> _all_of(["travel ban", 'say"ing', "deport*"])
    '"travel ban" AND "say""ing" AND "deport" *'
    """
    return " AND ".join(map(_phrase, words))


def _phrase(words: str) -> str:
    if _WORD.search(words) is None:
        raise UsageError(
            words or "an empty word", "there is no word in it to look for", "name words as articles have them"
        )
    escaped = words.rstrip("*").replace('"', '""').replace("\0", " ")
    return f'"{escaped}" *' if words.endswith("*") else f'"{escaped}"'
