"""Opening a database: what is refused, what is made, what an older file becomes."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from stories import article, judge

import made
from mpp_extract import Store
from mpp_extract.errors import MppError, OutputError, ReadError, UsageError
from mpp_extract.store import connect, schema


class TestOpening:
    def test_the_same_file_again(self, tmp_path: Path) -> None:
        path = tmp_path / "copy.db"
        with Store(path, write=True) as store:
            number = store.add(made.article())
        assert [each.name for each in tmp_path.iterdir()] == ["copy.db"]
        with Store(path) as store:
            assert store.get(number) == made.article()
            with pytest.raises(OutputError, match="write=True"):
                store.add(made.article())
        assert [each.name for each in tmp_path.iterdir()] == ["copy.db"]  # who only reads leaves nothing beside it

    @pytest.mark.parametrize(
        ("what", "fault"),
        [
            ("text", "no SQLite database"),
            ("another", "that mpp-extract did not make"),
            ("damaged", "no database that can be read"),
            ("newer", "of version 999"),
            ("folder", "can't be read"),
            ("absent", "the folder it is to lie in does not exist"),
        ],
    )
    def test_what_is_no_database_of_ours_is_refused_as_it_is(self, tmp_path: Path, what: str, fault: str) -> None:
        path = {"absent": tmp_path / "none" / "copy.db"}.get(what, tmp_path / "copy.db")
        _prepare(path, what)
        before = path.read_bytes() if path.is_file() else None
        with pytest.raises(UsageError, match=fault):
            Store(path, write=True)
        assert (path.read_bytes() if path.is_file() else None) == before
        assert not list(path.parent.glob("copy.db-*"))

    def test_nothing_to_read(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match="no such file"):
            Store(tmp_path / "none.db")
        (tmp_path / "empty.db").touch()
        with pytest.raises(UsageError, match="it is empty"):
            Store(tmp_path / "empty.db")
        assert not (tmp_path / "none.db").exists()

    def test_an_empty_file_becomes_a_database(self, tmp_path: Path) -> None:
        (tmp_path / "copy.db").touch()
        with Store(tmp_path / "copy.db", write=True) as store:
            assert len(store) == 0

    def test_without_full_text_search(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(connect, "has_search", lambda: False)
        with pytest.raises(UsageError, match=r"no full-text search \(FTS5\)"):
            Store(tmp_path / "copy.db", write=True)
        assert not list(tmp_path.iterdir())

    def test_names_that_a_uri_would_read_otherwise(self, tmp_path: Path) -> None:
        path = tmp_path / "a?mode=memory #1%20.db"
        with Store(path, write=True) as store:
            store.add(made.article())
        assert [each.name for each in tmp_path.iterdir()] == [path.name]

    def test_in_a_folder_that_can_t_be_written_to(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with Store(tmp_path / "copy.db", write=True) as store:
            store.add(made.article())
        monkeypatch.setattr(connect.os, "access", lambda path, mode: False)  # whoever runs this may be root
        with Store(tmp_path / "copy.db") as store:
            assert len(store) == 1

    def test_errors_are_told_in_one_line(self, tmp_path: Path) -> None:
        _prepare(tmp_path / "copy.db", "text")
        with pytest.raises(MppError) as caught:
            Store(tmp_path / "copy.db")
        assert "\n" not in str(caught.value)

    def test_what_can_t_be_read_of_it_is_told_in_one_line(self, tmp_path: Path) -> None:
        path = tmp_path / "copy.db"
        with Store(path, write=True) as store:
            number = store.add(made.article())
            store.connection.execute("DROP TABLE speaker_mentions")
        with Store(path) as store, pytest.raises(ReadError, match="can't be read"):
            store.get(number)


class TestMigration:
    def test_an_older_file_is_brought_to_this_version(self, tmp_path: Path) -> None:
        old = sqlite3.connect(tmp_path / "old.db")
        old.executescript((Path(__file__).parent / "version1.sql").read_text(encoding="utf-8"))
        old.close()
        with pytest.raises(UsageError, match=r"version 1 of the database.*registers"):
            Store(tmp_path / "old.db")
        with Store(tmp_path / "old.db", write=True) as store, Store(tmp_path / "new.db", write=True) as new:
            assert _made(store.connection) == _made(new.connection)
            (article,) = store.articles()
            expected = made.article()
            expected.article.text = made.TEXT
            expected.rulings = None
            assert article == expected
            store.refresh()
            assert store.connection.execute("SELECT name FROM people ORDER BY name").fetchall() == [
                ("Ana 山田",),
                ("Lee Park",),
            ]
            assert store.connection.execute("PRAGMA foreign_key_check").fetchall() == []

    def test_what_people_refused_stays_refused(self, tmp_path: Path) -> None:
        with Store(tmp_path / "copy.db", write=True) as store:
            for path, title in (("a.txt", "Judge"), ("b.txt", "Justice"), ("c.txt", "Judge")):
                store.add(article(path, judges=[judge("Ana Quill", None, title=title)]))
            store.refresh()
            assert store.connection.execute("SELECT count(*) FROM people").fetchone() == (1,)
            store.connection.execute("UPDATE merges SET evidence = 'role: ana quill, judge', accepted = 0")
            store.connection.execute("PRAGMA user_version = 4")
        with Store(tmp_path / "copy.db", write=True) as store:
            store.refresh()
            assert store.connection.execute("SELECT count(*) FROM people").fetchone() == (3,)


def _made(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """Everything that the database is made of, without blanks, and its version. A column that is added has others."""
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {
        *((name, "".join(sql.split())) for name, sql in rows),
        ("version", str(connection.execute("PRAGMA user_version").fetchone()[0])),
    }


def _prepare(path: Path, what: str) -> None:
    """Put something at the path that is no database of ours."""
    if what == "text":
        path.write_text("It was a quiet day in court.", encoding="utf-8")
    elif what == "damaged":
        path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    elif what == "folder":
        path.mkdir()
    elif what in ("another", "newer"):
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE notes (text)")
        if what == "newer":
            connection.execute(f"PRAGMA application_id = {schema.APPLICATION}")
            connection.execute("PRAGMA user_version = 999")
        connection.commit()
        connection.close()
