"""``Store``: the database from Python, and what the command writes with ``-o FILE.db``."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mpp_extract.errors import OutputError, ReadError
from mpp_extract.store import read, search, write
from mpp_extract.store.connect import connect

if TYPE_CHECKING:
    from types import TracebackType

    from mpp_extract.record import Article
    from mpp_extract.resume import Made
    from mpp_extract.store.decisions.search import WantedDecisions
    from mpp_extract.store.search import Hits, Wanted


class Store:
    """A database of records, open for reading or for writing. Used with ``with``, or closed by ``close``.

    path    the file; for writing it is made where there is none
    write   whether records are put in

    Raises UsageError for a file that is no database of ours, or that can't be opened.

    >>> import tempfile
    >>> from mpp_extract import Extractor
    >>> article = Extractor(only=["case_numbers"], include_text=True).extract("He filed No. 3:21-cr-00457 on Monday.")
    >>> with tempfile.TemporaryDirectory() as folder, Store(f"{folder}/copy.db", write=True) as store:
    ...     number = store.add(article)
    ...     store.get(number) == article, len(store)
    (True, 1)
    """

    def __init__(self, path: str | Path, *, write: bool = False) -> None:
        self.path = Path(path)
        self._writes = write
        self._connection: sqlite3.Connection | None = connect(self.path, write=write)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def __len__(self) -> int:
        """The number of articles."""
        return int(self.connection.execute("SELECT count(*) FROM articles").fetchone()[0])

    @property
    def connection(self) -> sqlite3.Connection:
        """The open connection, for queries of your own. Raises ValueError where the store is closed."""
        if self._connection is None:
            raise ValueError("the store is closed")
        return self._connection

    def add(self, article: Article | Mapping[str, Any], *, by_path: bool = False) -> int:
        """Put a record in, in place of the same article's where it is there; the article's number, which it keeps.

        The same article has the same own id (or none), and the same path or the same bytes; by_path: the same path
        alone, so that copies of one text are articles of their own. Its text, where the record has it
        (``include_text``), is what is searched. Raises OutputError where it can't be written.
        """
        record = article if isinstance(article, Mapping) else article.model_dump(mode="json")
        with self._told():
            return write.put(self.connection, record, by_path=by_path)

    def remove(self, number: int) -> None:
        """Take an article out, with all its rows. Raises OutputError where that can't be written."""
        with self._told():
            write.drop(self.connection, number)

    def get(self, number: int) -> Article | None:
        """The record of the article of this number; None where there is none. Raises ReadError."""
        from mpp_extract import record

        with self._reading():
            found = read.get(self.connection, number)
        return None if found is None else record.Article.model_validate(found)

    def articles(self) -> Iterator[Article]:
        """All records, one at a time, in the order of their numbers."""
        for (number,) in self.connection.execute("SELECT article FROM articles ORDER BY article"):
            found = self.get(number)
            if found is not None:  # another process may have taken it out meanwhile
                yield found

    def held(self) -> Iterator[tuple[str, str | None, str | None, str]]:
        """Of each article: path, own id, sha256 of what was read, version of the tool that read it."""
        yield from self.connection.execute("SELECT path, id, sha256, version FROM articles ORDER BY article")

    def made(self) -> Iterator[tuple[str, str | None, Made]]:
        """Of each article path, sha256 of what was read, and what it was made with; of those that failed, nothing."""
        yield from read.made(self.connection)

    def mark_failed(self, path: str, why: str) -> int:
        """Say of the articles of a file that it could not be read again, and why; how many there are.

        Their rows stay, as of what they were before, until it is read. Raises OutputError where it can't be written.
        """
        with self._told():
            return write.mark_failed(self.connection, path, why)

    @property
    def is_registered(self) -> bool:
        """Whether the registers are of what is there: nothing was written, taken out or decided since."""
        query = "SELECT EXISTS (SELECT 1 FROM unregistered) OR EXISTS (SELECT 1 FROM merges_edited)"
        return not self.connection.execute(query).fetchone()[0]

    def refresh(self, *, whole: bool = False) -> None:
        """Bring the registers (people, courts, cases, dockets, decisions, quotations) to what the articles say.

        Only what was written, taken out or decided in ``merges`` since they were made is looked at, with what it is
        linked with; whole: all is, with the same result, which mends registers that something else has changed. What
        was decided by hand is kept. Raises OutputError where it can't be written.
        """
        from mpp_extract.store.registers.refresh import refresh

        with self._told():
            refresh(self.connection, whole)

    def registered(self) -> dict[str, int]:
        """How many rows the registers have, by their names, and how many merges made them."""
        names = ("people", "court_register", "case_register", "docket_register", "decisions", "merges")
        counted = (self.connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names)
        return dict(zip(names, counted, strict=True))

    def find(self, wanted: Wanted) -> Hits:
        """What is found of articles, or of their items. Raises UsageError for words without a letter, ReadError."""
        with self._reading():
            return search.find(self.connection, wanted)

    def decisions(self, wanted: WantedDecisions) -> list[dict[str, Any]]:
        """The decisions that are wanted, the newest first, with the articles that report them. Raises ReadError."""
        from mpp_extract.store.decisions import search as decided

        with self._reading():
            return decided.find(self.connection, wanted)

    def names_court(self, court: str) -> bool:
        """Whether any article names the court of this CourtListener id."""
        query = "SELECT 1 FROM courts WHERE courtlistener_id = ? LIMIT 1"
        return self.connection.execute(query, (court,)).fetchone() is not None

    def close(self) -> None:
        """End it; nothing is left beside the file."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """One state of the database for several queries, whoever writes meanwhile; SQLite's errors as one line."""
        connection = self.connection
        own = not connection.in_transaction
        try:
            if own:
                connection.execute("BEGIN")
            try:
                yield
            finally:
                if own:
                    connection.execute("COMMIT")
        except sqlite3.Error as error:
            remedy = "make it anew, or take a copy that is whole"
            raise ReadError(str(self.path), f"can't be read ({error})", remedy) from error

    @contextmanager
    def _told(self) -> Iterator[None]:
        """SQLite's errors in writing as one line for people."""
        try:
            yield
        except (sqlite3.Error, UnicodeError) as error:
            if not self._writes:
                raise OutputError(str(self.path), "it is open for reading alone", "open it with write=True") from error
            remedy = "check the disk and the file's permissions, or name another file"
            raise OutputError(str(self.path), f"can't be written ({error})", remedy) from error
