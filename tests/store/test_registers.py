"""Registers across articles: what is one and what isn't, why, and that a person can undo it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from register_tables import CASES, COURTS, JUDGES, PEOPLE
from stories import article, case, judge, speaker

from conftest import Command
from mpp_extract import Store
from mpp_extract.store.registers.resolve import Decisions, Entry, Evidence, resolve


def one(store: Store, register: str) -> bool:
    """Whether the register has one row, that all articles share, after it is made anew."""
    store.refresh()
    (rows,) = store.connection.execute(f"SELECT count(*) FROM {register}").fetchone()
    return bool(rows == 1)


class TestWhatIsOne:
    @pytest.mark.parametrize(("what", "first", "second", "same"), PEOPLE, ids=[row[0] for row in PEOPLE])
    def test_speakers(self, store: Store, what: str, first: dict[str, Any], second: dict[str, Any], same: bool) -> None:
        store.add(article("a.txt", speakers=[first]))
        store.add(article("b.txt", speakers=[second]))
        assert one(store, "people") == same

    @pytest.mark.parametrize(("what", "first", "second", "same"), JUDGES, ids=[row[0] for row in JUDGES])
    def test_judges(self, store: Store, what: str, first: dict[str, Any], second: dict[str, Any], same: bool) -> None:
        store.add(article("a.txt", judges=[first]))
        store.add(article("b.txt", judges=[second]))
        assert one(store, "people") == same

    @pytest.mark.parametrize(("what", "first", "second", "same"), CASES, ids=[row[0] for row in CASES])
    def test_cases(self, store: Store, what: str, first: dict[str, Any], second: dict[str, Any], same: bool) -> None:
        store.add(article("a.txt", cases=[first]))
        store.add(article("b.txt", cases=[second]))
        assert one(store, "case_register") == same

    @pytest.mark.parametrize(("what", "first", "second", "same"), COURTS, ids=[row[0] for row in COURTS])
    def test_courts(self, store: Store, what: str, first: dict[str, Any], second: dict[str, Any], same: bool) -> None:
        store.add(article("a.txt", courts=[first]))
        store.add(article("b.txt", courts=[second]))
        assert one(store, "court_register") == same

    @pytest.mark.parametrize(("court", "same"), [("cacd", True), ("nysd", False), (None, False)])
    def test_dockets(self, store: Store, court: str | None, same: bool) -> None:
        store.add(article("a.txt", cases=[case("Quill", "Acme", "cacd", "2:25-cv-00001")]))
        store.add(article("b.txt", cases=[case("Poole", "Legal Aid", court, "2:25-cv-00001")]))
        assert one(store, "docket_register") == same

    def test_two_whom_one_article_tells_apart_are_two(self, store: Store) -> None:
        both = [speaker("Al Lee Quill", "director", "Acme"), speaker("Al Quill", "teacher", "Acme")]
        store.add(article("a.txt", speakers=both))
        store.refresh()
        assert store.connection.execute("SELECT count(*) FROM people").fetchone() == (2,)

    def test_a_short_form_that_can_be_either_of_two_is_neither(self, store: Store) -> None:
        for n, name in enumerate(("Chris Quill", "Christine Quill", "Christopher Quill")):
            store.add(article(f"{n}.txt", speakers=[speaker(name, "Gov.")]))
        store.refresh()
        assert store.connection.execute("SELECT count(*) FROM people").fetchone() == (3,)

    def test_a_judge_who_speaks_is_one_person_of_the_article(self, store: Store) -> None:
        first = article("a.txt", judges=[judge("Ana Quill")], speakers=[speaker("Quill", judge_id="judge-0")])
        store.add(first.model_copy(update={"quotes": []}))
        store.refresh()
        query = "SELECT name, is_judge, articles FROM people"
        assert store.connection.execute(query).fetchall() == [("Ana Quill", 1, 1)]
        query = "SELECT judge_id, speaker_id FROM people_in_articles"
        assert store.connection.execute(query).fetchall() == [("judge-0", "speaker-0")]

    def test_what_a_row_says(self, store: Store) -> None:
        for day, role in (("2025-01-01", "Gov."), ("2024-01-01", "Governor"), (None, "Gov.")):
            store.add(article(f"{day}.txt", speakers=[speaker("Ana Quill", role)], quotes=["So it is."], published=day))
        store.refresh()
        columns = "name, role, quotes, articles, first_published, last_published, is_judge"
        (row,) = store.connection.execute(f"SELECT {columns} FROM people").fetchall()
        assert row == ("Ana Quill", "Gov.", 3, 3, "2024-01-01", "2025-01-01", 0)


class TestMerges:
    @pytest.fixture
    def store(self, tmp_path: Path) -> Store:
        """Three articles with one governor."""
        store = Store(tmp_path / "copy.db", write=True)
        for path in ("a.txt", "b.txt", "c.txt"):
            store.add(article(path, speakers=[speaker("Ana Quill", "Gov.")], quotes=["So it is."]))
        store.refresh()
        return store

    def people(self, store: Store) -> int:
        """How many persons there are after the registers are made anew."""
        store.refresh()
        return int(store.connection.execute("SELECT count(*) FROM people").fetchone()[0])

    def test_each_says_why(self, store: Store) -> None:
        query = "SELECT DISTINCT register, evidence, name, why, accepted FROM merges"
        assert store.connection.execute(query).fetchall() == [
            ("people", "role: ana quill, governor", "Ana Quill", "the same full name (ana quill) and role: governor", 1)
        ]

    def test_a_short_form_says_why_and_is_undone(self, store: Store) -> None:
        store.add(article("d.txt", speakers=[speaker("Ana Lee Quill", "Gov.")]))
        assert self.people(store) == 1
        short = "evidence LIKE 'short form%'"
        (why,) = store.connection.execute(f"SELECT DISTINCT why FROM merges WHERE {short}").fetchall()
        assert why == ("the same name but for a short form or a middle name (ana quill) and role: governor",)
        store.connection.execute(f"UPDATE merges SET accepted = 0 WHERE {short} AND article = 4")
        assert [self.people(store), self.people(store)] == [2, 2]

    def test_one_is_undone_and_stays_so(self, store: Store) -> None:
        store.connection.execute("UPDATE merges SET accepted = 0 WHERE article = 2")
        assert [self.people(store), self.people(store)] == [2, 2]
        store.add(article("b.txt", speakers=[speaker("Ana Quill", "Gov."), speaker("Lee Poole")]))
        assert self.people(store) == 3
        store.connection.execute("UPDATE merges SET accepted = 1")
        assert self.people(store) == 2

    def test_evidence_that_is_refused_for_all_is_refused_for_new_articles(self, store: Store) -> None:
        store.connection.execute("UPDATE merges SET accepted = 0")
        store.add(article("d.txt", speakers=[speaker("Ana Quill", "Gov.")]))
        assert self.people(store) == 4

    def test_evidence_that_is_refused_for_one_counts_for_new_articles(self, store: Store) -> None:
        store.remove(3)
        store.refresh()
        store.connection.execute("UPDATE merges SET accepted = 0 WHERE article = 2")
        assert self.people(store) == 2
        store.add(article("d.txt", speakers=[speaker("Ana Quill", "Gov.")]))
        assert self.people(store) == 2
        query = "SELECT articles FROM people ORDER BY 1"
        assert store.connection.execute(query).fetchall() == [(1,), (2,)]

    def test_what_is_decided_counts_at_the_next_run(self, store: Store) -> None:
        assert store.is_registered
        store.connection.execute("UPDATE merges SET accepted = 0 WHERE article = 2")
        assert not store.is_registered
        store.refresh()
        assert store.is_registered

    def test_made_by_hand(self, store: Store) -> None:
        store.add(article("d.txt", speakers=[speaker("Annie Quill")]))
        assert self.people(store) == 2
        store.connection.executemany(
            "INSERT INTO merges (register, evidence, article, name, accepted) VALUES ('people', 'by hand: 1', ?, ?, 1)",
            [(1, "Ana Quill"), (4, "Annie Quill")],
        )
        assert [self.people(store), self.people(store)] == [1, 1]

    def test_of_an_article_that_is_gone_nothing_is_left(self, store: Store) -> None:
        store.connection.execute("UPDATE merges SET accepted = 0 WHERE article = 2")
        store.remove(2)
        assert self.people(store) == 1
        assert store.connection.execute("SELECT DISTINCT article FROM merges").fetchall() == [(1,), (3,)]

    def test_numbers_stay(self, store: Store) -> None:
        before = store.connection.execute("SELECT person FROM people").fetchall()
        store.add(article("0.txt", speakers=[speaker("Lee Poole", "Mayor")]))
        store.add(article("a.txt", speakers=[speaker("Ana Quill", "Gov."), speaker("Jo Park", "Mayor")]))
        store.refresh()
        assert store.connection.execute("SELECT person FROM people WHERE name = 'Ana Quill'").fetchall() == before

    def test_by_the_command(self, store: Store, command: Command) -> None:
        store.connection.execute("UPDATE merges SET accepted = 0 WHERE article = 2")
        done = command("registers", "copy.db")
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.decode().splitlines()[0].split() == ["2", "people"]
        missing = command("registers", "none.db")
        assert missing.returncode == 2
        assert missing.stderr == b"none.db: no such file; make it with mpp-extract PATH -o FILE.db\n"


class TestResolve:
    def marked(self, *marks: dict[str, str]) -> list[Entry]:
        """Entries that share a piece of evidence, with these marks."""
        shared = (Evidence("e", "why", 1),)
        return [
            Entry(n, "A", shared, {key: (1, frozenset({value})) for key, value in mark.items()})
            for n, mark in enumerate(marks)
        ]

    def test_by_what_stands_against_it_no_other_is_kept_apart(self) -> None:
        groups, merges = resolve(self.marked({"x": "1"}, {"x": "2"}, {"x": "1"}, {"x": "2"}), Decisions())
        assert groups == [[0, 2], [1, 3]]
        assert sorted(merge.article for merge in merges) == [0, 1, 2, 3]

    def test_who_could_be_either_of_two_is_neither(self) -> None:
        assert resolve(self.marked({"x": "1"}, {"x": "2"}, {}, {"x": "2"}), Decisions())[0] == [[0], [1, 3], [2]]

    def test_who_could_be_either_is_the_one_that_nearly_all_are(self) -> None:
        groups, _ = resolve(self.marked({"x": "2"}, *[{"x": "1"}] * 9, {}), Decisions())
        assert groups == [[0], [*range(1, 11)]]

    def test_by_what_can_change_nobody_is_left_out(self) -> None:
        entries = self.marked({"court": "1"}, {"court": "2"}, {}, {"court": "2"})
        assert resolve(entries, Decisions())[0] == [[0, 2], [1, 3]]

    def test_an_id_goes_before_what_stands_against_it(self) -> None:
        entries = [Entry(n, "A", (Evidence("id", "why", 0),), {"x": (1, frozenset({str(n)}))}) for n in range(3)]
        assert resolve(entries, Decisions())[0] == [[0, 1, 2]]


class TestWhenTheyAreMade:
    def test_whether_they_are_of_what_is_there(self, store: Store) -> None:
        assert store.is_registered
        number = store.add(article("a.txt"))
        assert not store.is_registered
        store.refresh()
        assert store.is_registered
        store.remove(number)
        assert not store.is_registered

    def test_what_a_killed_run_left_is_made_up_for(self, tmp_path: Path, command: Command) -> None:
        (tmp_path / "story.txt").write_text("No. 1:24-cv-00007 is new.", encoding="utf-8")
        assert command("story.txt", "-o", "copy.db", "--only", "case_numbers").returncode == 0
        with Store(tmp_path / "copy.db", write=True) as store:
            assert store.is_registered
            store.add(article("a.txt", speakers=[speaker("Ana Quill")]))
        assert command("story.txt", "-o", "copy.db", "--only", "case_numbers").returncode == 0
        with Store(tmp_path / "copy.db") as store:
            assert store.is_registered
            assert store.registered()["people"] == 1

    def test_little_by_little_is_as_all_at_once(self, tmp_path: Path) -> None:
        stories = [
            article(f"{n}.txt", speakers=[speaker("Ana Quill", role)], quotes=[said])
            for n, (role, said) in enumerate(
                [
                    ("Gov.", "the letter that we sent to the court in March"),
                    (None, "Nobody ever answered the letter that we sent to the court in March, she said"),
                    ("governor", "Nobody ever answered the letter that we sent to the court in March"),
                    ("Mayor", "Nobody ever answered the door when the people of the county came"),
                ]
            )
        ]
        tables = ("people", "people_in_articles", "merges", "quote_groups")
        found = []
        for name, each in (("once.db", False), ("slowly.db", True)):
            with Store(tmp_path / name, write=True) as store:
                for story in stories:
                    store.add(story)
                    if each:
                        store.refresh()
                store.refresh()
                query = "SELECT item, quotation FROM quote_groups ORDER BY item"
                assert len(store.connection.execute(query).fetchall()) == 3
                found.append([store.connection.execute(f"SELECT count(*) FROM {table}").fetchall() for table in tables])
                found[-1].append(store.connection.execute(query).fetchall())
        assert found[0] == found[1]
