"""The database from Python: what goes in comes out, an article stands in it once, and it is whole at any time."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
import records
from hypothesis import given

import made
from mpp_extract import Store, record, resume
from mpp_extract.errors import OutputError
from mpp_extract.lists import LISTS
from mpp_extract.store import migrations, read, schema
from mpp_extract.store.column import Table


def counts(store: Store) -> dict[str, int]:
    """The number of rows of every table."""
    return {
        table.name: store.connection.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0]
        for table in schema.TABLES
    }


def whole(connection: sqlite3.Connection) -> bool:
    """Whether nothing is broken, dangling or out of step with the search."""
    for search in ("article_search", "quote_search"):
        connection.execute(f"INSERT INTO {search} ({search}, rank) VALUES ('integrity-check', 1)")
    return (
        connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        and connection.execute("PRAGMA foreign_key_check").fetchall() == []
    )


class TestSchema:
    @pytest.mark.parametrize("name", LISTS)
    def test_a_list_s_columns_are_its_keys(self, name: str) -> None:
        keys = {*record.MODELS[name].model_fields} - {"mentions"}
        parts = {f"{part}_{end}" for part in schema.PARTS.get(name, ()) for end in ("start", "end")}
        assert {*schema.LISTS[name].names} - {"article"} == keys | parts
        assert (name in schema.MENTIONS) == ("mentions" in record.MODELS[name].model_fields)

    def test_the_lists_are_the_record_s(self) -> None:
        assert {*schema.LISTS} == {*LISTS} == {*record.MODELS}

    def test_an_article_s_columns_are_its_keys(self) -> None:
        keys = {*record.Source.model_fields, *record.ArticleInfo.model_fields, "warnings", "schema_version"}
        assert {*schema.ARTICLES.names} == keys | {"version", "pipeline", "lists", "failed"}

    def test_what_leads_to_an_item_is_a_foreign_key(self) -> None:
        leads = {(t.name, c.name, c.leads_to) for t in schema.LISTS.values() for c in t.columns if c.leads_to}
        assert leads == {*record.REFERENCES, *((of, name, of) for of, name in record.REFERENCES_BACK)}

    def test_what_holds_mentions_is_the_record_s(self) -> None:
        parts = {
            (name, part) for name, model in record.MODELS.items() for part in {*record.PARTS} & {*model.model_fields}
        }
        assert {(name, part) for name, several in schema.PARTS.items() for part in several} == parts


class TestRecords:
    def test_what_goes_in_comes_out(self, store: Store) -> None:
        for article in (made.article(), made.article(explain=True)):
            assert store.get(store.add(article)) == article
        assert whole(store.connection)

    @given(records.articles())
    def test_any_record_comes_out_as_json_says_it(self, article: record.Article) -> None:
        with memory() as store:
            number = store.add(article)
            back = store.get(number)
            assert back is not None
            assert json.loads(back.model_dump_json()) == json.loads(article.model_dump_json())
            assert whole(store.connection)
            assert store.add(article) == number or article.source.sha256 is None
            store.remove(number)
            assert article.source.sha256 is None or not any(counts(store).values())
            assert whole(store.connection)

    def test_no_article_of_that_number(self, store: Store) -> None:
        assert store.get(7) is None

    def test_plain_values_will_do(self, store: Store) -> None:
        number = store.add(json.loads(made.article().model_dump_json()))
        assert store.get(number) == made.article()

    def test_all_articles_in_their_order(self, store: Store) -> None:
        for path in ("b.txt", "a.txt"):
            store.add(records.article(path))
        assert [article.source.path for article in store.articles()] == ["b.txt", "a.txt"]
        assert [path for path, *_ in store.held()] == ["b.txt", "a.txt"]

    def test_a_record_that_leads_nowhere_is_refused_and_leaves_nothing(self, store: Store) -> None:
        broken = made.article()
        broken.judges[0].court_id = "court-9"  # type: ignore[index]
        with pytest.raises(OutputError, match="FOREIGN KEY"):
            store.add(broken)
        assert not any(counts(store).values())

    def test_a_full_disk_leaves_the_articles_before(self, store: Store) -> None:
        store.add(records.article("a.txt"))
        (pages,) = store.connection.execute("PRAGMA page_count").fetchone()
        store.connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(OutputError, match=r"can't be written .*full"):
            store.add(records.article("b.txt", "It was quiet. " * 10_000))
        assert [article.source.path for article in store.articles()] == ["a.txt"]
        assert whole(store.connection)

    def test_what_could_not_be_read_again(self, store: Store) -> None:
        for path in ("a.zip!b.txt", "a.zip", "a.zipper", "b.jsonl:7", "b.jsonl"):
            store.add(records.article(path))
        assert store.mark_failed("a.zip", "damaged") == 2
        assert store.mark_failed("b.jsonl:7", "empty") == 1
        assert [path for path, _, _ in store.made()] == ["a.zipper", "b.jsonl"]
        store.add(records.article("a.zip"))
        assert [path for path, _, _ in store.made()] == ["a.zip", "a.zipper", "b.jsonl"]

    @given(records.articles())
    def test_what_it_was_made_with_is_what_the_record_shows(self, article: record.Article) -> None:
        made = json.loads(article.model_dump_json())
        for name in LISTS:
            for item in made[name] or ():
                item["explain"] = {} if made["warnings"] else None
        with memory() as store:
            store.add(made)
            ((path, sha256, found),) = store.made()
        assert (path, sha256) == (article.source.path, article.source.sha256)
        assert found == resume.made_of(made)

    def test_closed_twice(self, store: Store) -> None:
        store.close()
        store.close()
        with pytest.raises(ValueError, match="closed"):
            len(store)


# Two articles' (path, own id, bytes), whether the second takes the first one's place, and by path alone.
SAME = [
    (("a.txt", None, "1"), ("a.txt", None, "2"), True, True),
    (("a.txt", None, "1"), ("b.txt", None, "1"), True, False),
    (("a.txt", None, "1"), ("b.txt", None, "2"), False, False),
    (("feed.jsonl:1", "x", "1"), ("feed.jsonl:1", "y", "2"), False, False),
    (("feed.jsonl:1", "x", "1"), ("feed.jsonl:2", "x", "1"), True, False),
    (("feed.jsonl:1", "x", "1"), ("feed.jsonl:2", "y", "1"), False, False),
    (("-", None, "1"), ("-", None, "2"), False, False),
    (("-", None, "1"), ("-", None, "1"), True, True),
    (("-:1", None, "1"), ("-:1", None, "2"), False, False),
    (("-draft.txt", None, "1"), ("-draft.txt", None, "2"), True, True),
    (("a.txt", None, None), ("b.txt", None, None), False, False),
]


class TestTheSameArticle:
    @pytest.mark.parametrize(("first", "second", "same", "same_by_path"), SAME)
    def test_stands_there_once(
        self,
        store: Store,
        first: tuple[str, str | None, str | None],
        second: tuple[str, str | None, str | None],
        same: bool,
        same_by_path: bool,
    ) -> None:
        for by_path, expected in ((False, same), (True, same_by_path)):
            numbers = []
            for path, own_id, sha256 in (first, second):
                numbers.append(store.add(records.article(path, id=own_id, sha256=sha256), by_path=by_path))
            assert (numbers[0] == numbers[1]) == expected
            assert len(store) == (1 if expected else 2)
            for number in numbers:
                store.remove(number)

    def test_none_of_its_old_rows_is_left(self, store: Store) -> None:
        store.add(made.article())
        before = counts(store)
        store.add(made.article())
        assert counts(store) == before
        smaller = made.article().model_copy(update={"quotes": [], "judges": None, "speakers": [], "rulings": []})
        store.add(smaller)
        assert counts(store) == {
            **before,
            "quotes": 0,
            "judges": 0,
            "speakers": 0,
            "rulings": 0,
            "ruling_judges": 0,
            "judge_mentions": 0,
            "speaker_mentions": 0,
        }
        assert whole(store.connection)

    def test_a_file_that_becomes_a_copy_of_another_leaves_one(self, store: Store) -> None:
        store.add(records.article("a.txt", sha256="1"))
        store.add(records.article("b.txt", sha256="2"))
        store.add(records.article("a.txt", sha256="2"))
        assert [path for path, *_ in store.held()] == ["a.txt"]


class TestAtTheSameTime:
    def test_readers_see_whole_articles_while_somebody_writes(self, tmp_path: Path) -> None:
        path = tmp_path / "copy.db"
        with Store(path, write=True) as writer, Store(path) as one, Store(path) as other:
            writer.add(made.article())
            writer.connection.execute("BEGIN IMMEDIATE")
            writer.connection.execute("DELETE FROM articles")
            assert [len(one), len(other)] == [1, 1]
            assert one.get(1) == made.article()
            writer.connection.execute("COMMIT")
            assert [len(one), len(other)] == [0, 0]

    def test_a_record_is_not_of_two_states(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "copy.db"
        rows = read._rows
        with Store(path, write=True) as writer, Store(path) as reader:
            number = writer.add(made.article())

            def meanwhile(connection: sqlite3.Connection, table: Table, number: int) -> list[dict[str, object]]:
                found = rows(connection, table, number)
                if table is schema.ARTICLES:
                    writer.add(made.article().model_copy(update={"quotes": [], "judges": [], "rulings": []}))
                return found

            monkeypatch.setattr(read, "_rows", meanwhile)
            assert reader.get(number) == made.article()
            monkeypatch.undo()
            assert reader.get(number) != made.article()

    def test_who_reads_alone_is_told_how_to_write(self, tmp_path: Path) -> None:
        Store(tmp_path / "copy.db", write=True).close()
        with Store(tmp_path / "copy.db") as reader, pytest.raises(OutputError, match="open it with write=True"):
            reader.add(made.article())

    def test_two_writers_take_turns(self, tmp_path: Path) -> None:
        path = tmp_path / "copy.db"
        with Store(path, write=True) as one, Store(path, write=True) as other:
            for number in range(4):
                (one, other)[number % 2].add(records.article(f"{number}.txt"))
            assert len(one) == len(other) == 4


def memory() -> Store:
    """A database that is nowhere."""
    store = Store.__new__(Store)
    store.path = Path(":memory:")
    store._connection = sqlite3.connect(":memory:", isolation_level=None)
    store._connection.execute("PRAGMA foreign_keys = ON")
    migrations.make(store._connection)
    return store
