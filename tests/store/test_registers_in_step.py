"""Registers that are kept in step with the articles are those that are made of all of them anew."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stories import article, case, judge, ruling, speaker
from test_store import memory

from mpp_extract import Store, record
from mpp_extract.store.registers import refresh

REGISTERS = ("people", "court_register", "case_register", "docket_register", "decisions")
PLACES = (
    "people_in_articles",
    "courts_in_articles",
    "cases_in_articles",
    "dockets_in_articles",
    "decisions_in_articles",
)
# Few of each, so that articles share them: namesakes, courts that have no id, captions that many cases have.
PATHS = ("a.txt", "b.txt", "c.txt", "d.txt", "e.txt")
NAMES = ("Ana Quill", "Ana M. Quill", "Ana P. Quill", "Ana Quill Jr.", "Quill", "Lee Poole")
COURTS = ("cacd", "ca9")
SPEAKERS = st.builds(
    speaker,
    st.sampled_from(NAMES),
    st.sampled_from([None, "Gov.", "Rep.", "senior supervising attorney"]),
    st.sampled_from([None, "Legal Aid", "Ohio", "Texas"]),
)
JUDGES = st.builds(
    judge, st.sampled_from(NAMES), st.sampled_from([None, *COURTS]), st.sampled_from([None, None, "77", "78"])
)
CASES = st.builds(
    case,
    st.sampled_from(["Quill", "State", "Doe"]),
    st.sampled_from(["Acme", "Ana Poole"]),
    st.sampled_from([None, *COURTS]),
    st.sampled_from([None, "2:25-cv-00001", "2:25-cv-00002"]),
)
OTHER_COURTS = st.builds(
    lambda name, own: {"name": name, "courtlistener_id": own, "level": "supreme"},
    st.sampled_from(["Supreme Court of Freedonia", "Supreme Court"]),
    st.sampled_from([None, None, "ca9"]),
)
RULINGS = st.builds(
    lambda action, object, **values: ruling(action, object, **values),
    st.sampled_from(["block", "order", "allow", "rule"]),
    st.sampled_from(["ban on paper kites", "paper kite ban", "kite fee", "order", None]),
    court=st.sampled_from([None, "cacd", "ca9"]),
    judges=st.sampled_from([(), ("Ana Quill",), ("Quill",), ("Lee Poole",)]),
    vote=st.sampled_from([None, None, [2, 1], [3, 0]]),
    date=st.sampled_from([None, "2025-05-02", "2025-05-03", "2025-05", "2025", "PAST_REF"]),
)
SPEECH = "Nobody ever answered the letter that we sent to the court in March and nobody will answer it"
QUOTES = st.builds(
    lambda start, length: " ".join(SPEECH.split()[start : start + length]), st.integers(0, 8), st.integers(7, 18)
)
STORIES = st.builds(
    article,
    st.sampled_from(PATHS),
    speakers=st.lists(SPEAKERS, max_size=2),
    judges=st.lists(JUDGES, max_size=2),
    courts=st.lists(OTHER_COURTS, max_size=1),
    cases=st.lists(CASES, max_size=2),
    quotes=st.lists(QUOTES, max_size=2),
    rulings=st.lists(RULINGS, max_size=2),
    published=st.sampled_from([None, "2024-01-01", "2025-05-05"]),
)
WHICH = st.integers(0, 10**6)
BY_HAND = "INSERT OR IGNORE INTO merges (register, evidence, article, name, accepted) VALUES (?, ?, ?, ?, 1)"
DEEDS = st.one_of(
    STORIES,
    STORIES,
    st.tuples(st.just("remove"), WHICH),
    st.tuples(st.just("refuse"), WHICH),
    st.tuples(st.just("accept"), WHICH),
    st.tuples(st.just("forget"), WHICH),
    st.tuples(st.just("by hand"), WHICH),
    st.just("refresh"),
)


def do(store: Store, deed: Any) -> None:
    """Add or replace an article, take one out, or decide about a merge."""
    if isinstance(deed, record.Article):
        store.add(deed)
        return
    what, which = deed
    ids = "SELECT article FROM articles" if what == "remove" else "SELECT merge FROM merges"
    there = [number for (number,) in store.connection.execute(ids)]
    if what == "by hand":
        for nth in (which, which // 7):
            entries = store.connection.execute("SELECT article, name FROM speakers").fetchall()
            if entries:
                row = ("people", f"by hand: {which % 2}", *entries[nth % len(entries)])
                store.connection.execute(BY_HAND, row)
    elif there and what == "remove":
        store.remove(there[which % len(there)])
    elif there and what == "forget":
        store.connection.execute("DELETE FROM merges WHERE merge = ?", (there[which % len(there)],))
    elif there:
        change = "UPDATE merges SET accepted = ? WHERE merge = ?"
        store.connection.execute(change, (what == "accept", there[which % len(there)]))


def made_anew(connection: sqlite3.Connection, first: str = "") -> dict[str, list[Any]]:
    """The registers of a copy of the database that are made anew out of all articles, after an SQL script."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA foreign_keys = ON")
        copy.executescript(first)
        refresh.refresh(copy, whole=True)
        return rows(copy)


def rows(connection: sqlite3.Connection) -> dict[str, list[Any]]:
    """All rows of the registers, without the numbers of the rows that nothing leads to."""
    found: dict[str, list[Any]] = {}
    for table in REGISTERS:
        found[table] = connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()
    for table, key in (*((table, "place") for table in PLACES), ("merges", "merge"), ("quote_groups", "")):
        cursor = connection.execute(f"SELECT * FROM {table}")
        columns = [n for n, column in enumerate(cursor.description) if column[0] != key]
        found[table] = sorted((tuple(row[n] for n in columns) for row in cursor), key=repr)
    return found


def together(found: dict[str, list[Any]]) -> list[Any]:
    """Which places are one in each register, whatever their row's number, and which quotes are one quotation."""
    sets: dict[tuple[str, Any], set[Any]] = {}
    for table in PLACES:
        for number, *place in found[table]:
            sets.setdefault((table, number), set()).add(tuple(place))
    return [sorted(((table, sorted(each, key=repr)) for (table, _), each in sets.items()), key=repr)]


class TestInStep:
    @settings(max_examples=150, deadline=None)
    @given(st.lists(DEEDS, min_size=2, max_size=25))
    def test_whatever_is_done_they_are_as_made_anew(self, deeds: list[Any]) -> None:
        with memory() as store:
            for deed in [*deeds, "refresh"]:
                if deed != "refresh":
                    do(store, deed)
                    continue
                expected = made_anew(store.connection)
                store.refresh()
                assert rows(store.connection) == expected
                assert store.is_registered
                assert store.connection.execute("PRAGMA foreign_key_check").fetchall() == []

    @settings(max_examples=60, deadline=None)
    @given(st.lists(STORIES | st.tuples(st.just("remove"), WHICH) | st.just("refresh"), min_size=2, max_size=20))
    def test_no_trace_is_left_of_what_was_before(self, deeds: list[Any]) -> None:
        clear = ";".join(f"DELETE FROM {table}" for table in (*REGISTERS, "merges", "quote_groups"))
        with memory() as store:
            for deed in [*deeds, "refresh"]:
                store.refresh() if deed == "refresh" else do(store, deed)
            found, expected = rows(store.connection), made_anew(store.connection, clear)
            assert together(found) == together(expected)
            assert found["quote_groups"] == expected["quote_groups"]
            for table in REGISTERS:
                assert len(found[table]) == len(expected[table])

    @settings(max_examples=30, deadline=None)
    @given(st.lists(STORIES, min_size=4, max_size=12, unique_by=lambda story: story.source.path), st.integers(1, 3))
    def test_in_whatever_portions(self, stories: list[record.Article], portion: int) -> None:
        with pytest.MonkeyPatch.context() as patch, memory() as store:
            patch.setattr(refresh, "AT_ONCE", portion)
            for story in stories:
                store.add(story)
            store.refresh()
            assert store.is_registered
            assert together(rows(store.connection)) == together(made_anew(store.connection))

    def test_only_what_is_linked_is_looked_at(self, tmp_path: Path) -> None:
        with Store(tmp_path / "copy.db", write=True) as store:
            for number in range(6):
                name = "Ana Quill" if number % 2 else "Lee Poole"
                store.add(article(f"{number}.txt", speakers=[speaker(name, "Gov.")]))
            store.refresh()
            store.connection.execute("UPDATE people SET role = 'untouched'")
            store.add(article("7.txt", speakers=[speaker("Ana Quill", "Gov.")]))
            store.refresh()
            query = "SELECT name, role, articles FROM people ORDER BY name"
            assert store.connection.execute(query).fetchall() == [
                ("Ana Quill", "Gov.", 4),
                ("Lee Poole", "untouched", 3),
            ]
            store.refresh(whole=True)
            assert store.connection.execute(query).fetchall() == [("Ana Quill", "Gov.", 4), ("Lee Poole", "Gov.", 3)]
