"""The views say what they promise."""

from __future__ import annotations

from typing import Any

import pytest
from stories import article, case, judge, speaker

import made
from mpp_extract import Store

SPEECH = "We asked for a hearing in March and nobody ever answered the letter that we sent to the court"


class TestViews:
    def test_one_quotation_in_many_stories(self, store: Store) -> None:
        store.add(article("a.txt", speakers=[speaker("Ana Quill")], quotes=[SPEECH, "We are done."]))
        store.add(article("b.txt", quotes=["nobody ever answered the letter that we sent to the court,"]))
        store.add(
            article(
                "c.txt",
                quotes=["We asked for a hearing in April, and that was it, as everybody knows.", "We are done."],
            )
        )
        store.refresh()
        rows = store.connection.execute("SELECT path, articles, speaker FROM same_quote ORDER BY path").fetchall()
        assert rows == [("a.txt", 2, "Ana Quill"), ("b.txt", 2, None)]

    def test_two_parts_of_a_speech_are_not_joined_by_a_third(self, store: Store) -> None:
        store.add(article("a.txt", quotes=["We asked for a hearing in March and nobody ever answered"]))
        store.add(article("b.txt", quotes=["ever answered the letter that we sent to the court"]))
        store.refresh()
        assert store.connection.execute("SELECT count(*) FROM same_quote").fetchone() == (0,)

    def test_who_said_and_quotes_by_person(self, store: Store) -> None:
        for path in ("a.txt", "b.txt"):
            store.add(article(path, speakers=[speaker("Ana Quill", "Gov.")], quotes=[f"This is {path}."]))
        store.refresh()
        query = "SELECT path, speaker, role, text, person FROM who_said ORDER BY path"
        person = store.connection.execute("SELECT person FROM people").fetchone()[0]
        expected = [(path, "Ana Quill", "Gov.", f"This is {path}.", person) for path in ("a.txt", "b.txt")]
        assert store.connection.execute(query).fetchall() == expected
        query = "SELECT path, name, role, text, person FROM quotes_by_person ORDER BY path"
        assert store.connection.execute(query).fetchall() == expected

    def test_judges_and_courts(self, store: Store) -> None:
        for path, day in (("a.txt", "2025-05-05"), ("b.txt", "2025-05-09"), ("c.txt", "2025-06-01")):
            store.add(article(path, judges=[judge("Ana Quill", "cacd")], published=day))
        store.refresh()
        query = "SELECT courtlistener_id, month, articles, judges, cases FROM court_activity ORDER BY month"
        assert store.connection.execute(query).fetchall() == [
            ("cacd", "2025-05", 2, 1, 0),
            ("cacd", "2025-06", 1, 1, 0),
        ]
        query = "SELECT path, name, courtlistener_id, mentions FROM judges_by_article ORDER BY path"
        assert store.connection.execute(query).fetchall()[0] == ("a.txt", "Ana Quill", "cacd", 1)

    def test_a_judge_and_a_case_of_two_articles_are_counted_once(self, store: Store) -> None:
        for name, plaintiff in (("Ana Quill", "Poole"), ("Ana M. Quill", "the Poole")):
            story = article(name, judges=[judge(name, "cacd")], cases=[case(plaintiff, "Acme Corp.", "cacd")])
            store.add(story)
        store.refresh()
        query = "SELECT articles, judges, cases FROM court_activity"
        assert store.connection.execute(query).fetchall() == [(2, 1, 1)]

    FIGURE = {"value": 40, "subject": "detained children", "unit": "child", "qualifier": "exact"}  # noqa: RUF012
    DISAGREE = [  # noqa: RUF012
        ({"value": 41}, "2025-05-07", True),
        ({"value": 41, "subject": "Detained children"}, "2025-05-07", True),
        ({"value": 40}, "2025-05-07", False),
        ({"value": 41, "qualifier": "approximate"}, "2025-05-07", False),
        ({"value": 41, "subject": "other children"}, "2025-05-07", False),
        ({"value": 41, "unit": "person"}, "2025-05-07", False),
        ({"value": 41}, "2025-07-07", False),
        ({"value": 41}, None, False),
    ]

    @pytest.mark.parametrize(("change", "day", "listed"), DISAGREE)
    def test_figures_that_disagree(self, store: Store, change: dict[str, Any], day: str | None, listed: bool) -> None:
        store.add(article("a.txt", statistics=[self.FIGURE]))
        store.add(article("b.txt", statistics=[{**self.FIGURE, **change}], published=day))
        rows = store.connection.execute(
            "SELECT path, value, other_path, other_value FROM figures_that_disagree"
        ).fetchall()
        assert rows == ([("a.txt", 40, "b.txt", 41)] if listed else [])

    def test_the_words_round_a_figure(self, store: Store) -> None:
        base = made.article()
        base.article.text = made.TEXT
        store.add(base)
        (words,) = store.connection.execute("SELECT words_round_it FROM figures").fetchone()
        start = made.TEXT.index("some 1,500 people")
        told = made.TEXT[max(0, start - 80) : start + len("some 1,500 people") + 80]
        assert words == told.replace("\n", " ").replace("  ", " ")
