"""Finding in a database: articles by their words, quotes by words and speaker, and the items of such articles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mpp_extract.errors import UsageError
from mpp_extract.store.schema import LISTS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

ARTICLES = "articles"
COUNTED = 10_000  # more are not counted
EXCERPT = 24  # words of an article that are shown round those that were looked for
_AT_ONCE = 500  # rows that are read together
_WORD = re.compile(r"\w")
_OPERATORS = ("AND", "OR", "NOT")
_OF_ARTICLE = ("path", "id", "title", "published", "publisher")
# What the row of an item says of its article, by the names that CSV has for it.
_HEAD = ", ".join(
    ("a.article", "a.path", "a.id AS article_id", "a.title AS title_of_article", "a.published", "a.publisher")
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for.

    words   each a word, several in a row as they stand, or a word's beginning with ``*`` behind it; all must be there,
            but of two with ``OR`` between them one, and none that stands behind ``NOT``
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
    """What was found: the first rows, and how many there are. Of what has words the best come first, but the newest do
    without words, and where more have them than are counted.

    total   the number, as far as they are counted      more   whether there are more than that
    """

    total: int
    more: bool
    rows: list[dict[str, Any]]


def find(connection: sqlite3.Connection, wanted: Wanted) -> Hits:
    """What is found. Raises UsageError for words in which nothing can be looked for."""
    most = max(COUNTED, wanted.limit)
    plan = _Plan(wanted, few=True)
    counted = f"SELECT count(*) FROM (SELECT 1 FROM {plan.tables} WHERE {plan.where} LIMIT ?)"
    total: int = connection.execute(counted, [*plan.values, most + 1]).fetchone()[0]
    if total > most:  # of what nearly all have none is better, and to tell which would take long
        plan = _Plan(wanted, few=False)
    query = f"SELECT {plan.key} FROM {plan.tables} WHERE {plan.where} ORDER BY {plan.order} LIMIT ?"
    keys = [key for (key,) in connection.execute(query, [*plan.values, wanted.limit])]
    return Hits(min(total, most), total > most, list(plan.rows(connection, keys)))


class _Plan:
    """The parts of a query that gives the keys of what is wanted, in order, and the one that gives keys' rows.

    few: whether to begin with what has the words, the best first; else with the newest articles, up to what is shown
    """

    def __init__(self, wanted: Wanted, few: bool) -> None:
        self.values: list[Any] = []
        self._conditions: list[str] = []
        self._words = _all_of(wanted.words)
        # Articles first, in the order of their index: only as many are looked at as are shown.
        self.tables, self.key, self.order = "articles a", "a.article", "a.published DESC, a.article DESC"
        if wanted.kind != ARTICLES:
            self.tables = f'articles a CROSS JOIN "{wanted.kind}" t ON t.article = a.article'
            self.key, self.order = "t.item", f"{self.order}, t.item"
        said = "" if wanted.by is None else f"speaker : ({_all_of(wanted.by.split())})"
        if said and wanted.kind != "quotes":
            quoted = "SELECT q.article FROM quote_search JOIN quotes q ON q.item = quote_search.rowid"
            self._condition(f"a.article IN ({quoted} WHERE quote_search MATCH ?)", said)
        if wanted.court is not None:
            self._condition("a.article IN (SELECT article FROM courts WHERE courtlistener_id = ?)", wanted.court)
        if wanted.since is not None:
            self._condition("a.published >= ?", wanted.since)
        if wanted.kind == "quotes":
            words = self._words and f"text : ({self._words})"
            sought = " AND ".join(filter(None, (words, said)))
            self._search("quote_search", self.key, sought, few)
            if few and sought and not words:
                self._newest_quotes()
        else:
            self._search("article_search", "a.article", self._words, few and wanted.kind == ARTICLES)
        self.where = " AND ".join(self._conditions) or "1"
        self._row = self._row_of(wanted.kind)

    def rows(self, connection: sqlite3.Connection, keys: list[int]) -> Iterator[dict[str, Any]]:
        """The rows of the keys."""
        for begin in range(0, len(keys), _AT_ONCE):
            some = keys[begin : begin + _AT_ONCE]
            words = [self._words] if "MATCH" in self._row else []
            cursor = connection.execute(f"{self._row} IN ({', '.join('?' * len(some))})", [*words, *some])
            names = [column[0] for column in cursor.description[1:]]
            found = {key: dict(zip(names, row, strict=True)) for key, *row in cursor}
            for row in (found[key] for key in some):
                if row.get("excerpt"):  # in one line, whatever lines the text has
                    row["excerpt"] = " ".join(row["excerpt"].split())
                yield row

    def _condition(self, condition: str, value: str) -> None:
        self._conditions.append(condition)
        self.values.append(value)

    def _search(self, search: str, searched: str, words: str, few: bool) -> None:
        """Have the words looked for, besides the conditions so far. For ``+ … IN`` a list is made once for all rows."""
        if not words:
            return
        if not few:
            self._condition(f"+{searched} IN (SELECT rowid FROM {search} WHERE {search} MATCH ?)", words)
            return
        self.order = "rank"
        if self._conditions:
            inner = f"SELECT {self.key} FROM {self.tables} WHERE {' AND '.join(self._conditions)}"
            self._conditions = [f"+{search}.rowid IN ({inner})"]
            self.order = f"bm25({search})"  # the rank, which SQLite would make for all that has the words
        self._condition(f"{search} MATCH ?", words)
        self.tables, self.key = search, f"{search}.rowid"

    def _newest_quotes(self) -> None:
        """Of a speaker's quotes none is better than another."""
        self.tables = "quote_search JOIN quotes t ON t.item = quote_search.rowid JOIN articles a USING (article)"
        self.order = "a.published DESC, a.article DESC, t.item"

    def _row_of(self, kind: str) -> str:
        """The query for rows, each with its key before it, up to which keys are wanted."""
        if kind != ARTICLES:
            speaker = "(SELECT name FROM speakers s WHERE s.article = t.article AND s.id = t.speaker_id) AS speaker"
            more = f", {speaker}" if kind == "quotes" else ""
            columns = f"t.item, {_HEAD}, {_own(kind, 't')}{more}"
            return f'SELECT {columns} FROM "{kind}" t JOIN articles a USING (article) WHERE t.item'
        columns = ", ".join(("a.article", "a.article", *(f"a.{name}" for name in _OF_ARTICLE)))
        if not self._words:
            return f"SELECT {columns}, NULL AS excerpt FROM articles a WHERE a.article"
        excerpt = f"snippet(article_search, 1, '', '', '…', {EXCERPT}) AS excerpt"
        joined = "article_search JOIN articles a ON a.article = article_search.rowid"
        return f"SELECT {columns}, {excerpt} FROM {joined} WHERE article_search MATCH ? AND +article_search.rowid"


def _own(kind: str, table: str) -> str:
    """A list's columns but the article and the explanation, out of the table of that name in a query."""
    return ", ".join(f'{table}."{name}"' for name in LISTS[kind].names if name not in ("article", "explain"))


def _all_of(words: Sequence[str]) -> str:
    """The words in the search's own language: all of them, each as it stands; OR and NOT as people mean them.

    >>> _all_of(["travel ban", 'say"ing', "deport*"])
    '"travel ban" AND "say""ing" AND "deport" *'
    >>> _all_of(["ban", "kites", "OR", "drums", "NOT", "snow"])
    '("ban" AND ("kites" OR "drums")) NOT ("snow")'
    """
    wanted: list[list[str]] = []
    unwanted: list[str] = []
    before = ""  # the operator before the word; one with no word on a side of it is a word
    for n, word in enumerate(words):
        if word in _OPERATORS and not before and wanted and n + 1 < len(words):
            before = word
        elif before == "OR":
            wanted[-1].append(_phrase(word))
            before = ""
        elif before == "NOT":
            unwanted.append(_phrase(word))
            before = ""
        else:
            wanted.append([_phrase(word)])
            before = ""
    told = " AND ".join(each[0] if len(each) == 1 else f"({' OR '.join(each)})" for each in wanted)
    return f"({told}) NOT ({' OR '.join(unwanted)})" if unwanted else told


def _phrase(words: str) -> str:
    if _WORD.search(words) is None:
        raise UsageError(
            words or "an empty word", "there is no word in it to look for", "name words as articles have them"
        )
    escaped = words.rstrip("*").replace('"', '""').replace("\0", " ")
    return f'"{escaped}" *' if words.endswith("*") else f'"{escaped}"'
