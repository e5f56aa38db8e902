"""Decisions: reports of many articles that are of one act, where they disagree, and what people say of it."""

from __future__ import annotations

import json
import time
from typing import Any, ClassVar

import pytest
from decision_tables import BY_CASE, BY_COURT, BY_JUDGE, BY_PERSON, DAY, NEXT, told
from stories import article, case, ruling

from growth import growth
from mpp_extract import Store
from mpp_extract.store.decisions.group import resolve
from mpp_extract.store.decisions.objects import thing
from mpp_extract.store.decisions.report import Report, Traits, When
from mpp_extract.store.decisions.search import WantedDecisions
from mpp_extract.store.registers.resolve import Decisions
from mpp_extract.store.registers.rulings import evidence_of


def decisions(store: Store) -> list[list[str]]:
    """Of each decision the paths of its articles."""
    store.refresh()
    return sorted([article["path"] for article in each["articles"]] for each in store.decisions(WantedDecisions()))


def only(store: Store) -> dict[str, Any]:
    """The one decision that there is."""
    store.refresh()
    (found,) = store.decisions(WantedDecisions())
    return found


class TestWhatIsOne:
    @pytest.mark.parametrize(("what", "first", "second", "one"), [*BY_COURT, *BY_JUDGE, *BY_PERSON, *BY_CASE])
    def test_two_reports(
        self, store: Store, what: str, first: dict[str, Any], second: dict[str, Any], one: bool
    ) -> None:
        store.add(article("a.txt", **first))
        store.add(article("b.txt", **second))
        assert decisions(store) == ([["a.txt", "b.txt"]] if one else [["a.txt"], ["b.txt"]])

    def test_what_an_article_ties_is_one(self, store: Store) -> None:
        again = ruling("rule", None, same_as="ruling-1")
        store.add(article("a.txt", rulings=[ruling(), again, ruling("convict", "Jo Park")]))
        store.refresh()
        query = "SELECT ruling_id FROM decisions_in_articles GROUP BY decision ORDER BY min(ruling_id)"
        assert store.connection.execute("SELECT count(*) FROM decisions").fetchone() == (2,)
        assert [each for (each,) in store.connection.execute(query)] == ["ruling-1", "ruling-3"]

    def test_a_third_joins_what_speaks_against_none_of_the_two(self, store: Store) -> None:
        store.add(article("a.txt", rulings=[ruling(court="ca9", vote=[2, 1])]))
        store.add(article("b.txt", rulings=[ruling(court="ca9", vote=[3, 0])]))
        store.add(article("c.txt", rulings=[ruling(court="ca9", vote=[3, 0])]))
        assert decisions(store) == [["a.txt"], ["b.txt", "c.txt"]]

    def test_a_pronoun_is_whom_it_means(self, store: Store) -> None:
        for path, name in (("a.txt", "Jo Park"), ("b.txt", "him")):
            story = article(path, rulings=[ruling("sentence", name, judges=("Ana Quill",), date=DAY)])
            base = article(path, speakers=[{"name": "Jo Park", "kind": "person"}]).speakers[0]  # type: ignore[index]
            mentions = [story.rulings[0].object.model_copy()]  # type: ignore[index,union-attr]
            store.add(story.model_copy(update={"speakers": [base.model_copy(update={"mentions": mentions})]}))
        assert decisions(store) == [["a.txt", "b.txt"]]

    SENTENCE = (
        "the board of the river town blocked a plan to fell every old elm along the road to the mill, which the town "
        "had bought two summers before"
    )
    COPIES: ClassVar = [
        # before it, the sentence, a date that is told, whether it is the first one's copy
        ("", SENTENCE, None, True),
        ("OAKTON (AP) - On Monday ", SENTENCE, None, True),
        ("", SENTENCE.replace("two summers", "three winters"), None, True),
        ("", SENTENCE.replace("elm", "oak"), None, False),
        ("", "they blocked a plan to fell every old elm", None, False),
        ("", SENTENCE, "2025-05-02", True),
        ("", SENTENCE, "2026-01-02", False),
    ]

    @pytest.mark.parametrize(("before", "sentence", "day", "one"), COPIES)
    def test_a_copy_is_of_the_same_whoever_decided(
        self, store: Store, before: str, sentence: str, day: str | None, one: bool
    ) -> None:
        told = (("a.txt", "OAKTON - ", self.SENTENCE, "2025-05-02"), ("b.txt", before, sentence, day))
        for path, opening, words, date in told:
            story = article(path, rulings=[ruling(object=None, date=date)], published=None)
            text = f"{opening}{words}."
            start = text.index("blocked")
            story.rulings[0].start, story.rulings[0].end = start, start + 7  # type: ignore[index]
            store.add(story.model_copy(update={"article": story.article.model_copy(update={"text": text})}))
        assert decisions(store) == ([["a.txt", "b.txt"]] if one else [["a.txt"], ["b.txt"]])


class TestWhatIsSaid:
    def test_a_decision_says_what_most_articles_say(self, store: Store) -> None:
        kites = [case("Quill", "Kite Corp.", "ca9", "25-1234")]
        first = ruling(court="ca9", date=DAY, vote=[2, 1], judges=("Poole",), case=0)
        store.add(article("a.txt", rulings=[first], cases=kites))
        store.add(
            article("b.txt", rulings=[{**first, "judges": ("Jo Poole",), "dissents": ("Lee Park",)}], cases=kites)
        )
        store.add(article("c.txt", rulings=[{**first, "action": "order", "vote": [3, 0], "date": NEXT}], cases=kites))
        found = only(store)
        assert {name: found[name] for name in ("day", "court_id", "judges", "action", "vote", "dissents")} == {
            "day": DAY,
            "court_id": "ca9",
            "judges": ["Jo Poole"],
            "action": "block",
            "vote": [2, 1],
            "dissents": ["Lee Park"],
        }
        assert (found["case"], found["dockets"], found["reports"]) == ("Quill v. Kite Corp.", ["25-1234"], 3)
        said = {what: [each["said"] for each in told] for what, told in found["disagreements"].items()}
        assert said == {
            "vote": [[2, 1], [2, 1], [3, 0]],
            "day": [DAY, DAY, NEXT],
            "action": ["block", "block", "order"],
        }
        assert [each["path"] for each in found["disagreements"]["day"]] == ["a.txt", "b.txt", "c.txt"]
        assert all("the same case: " in reason for each in found["articles"] for reason in each["why"])

    def test_who_says_less_does_not_disagree(self, store: Store) -> None:
        store.add(article("a.txt", rulings=[ruling(court="ca9", date=DAY, vote=[2, 1], judges=("Ana Quill",))]))
        store.add(article("b.txt", rulings=[ruling("rule", court="ca9", date=DAY)]))
        assert only(store)["disagreements"] == {}

    def test_an_article_that_disagrees_with_itself(self, store: Store) -> None:
        again = ruling("rule", None, date=NEXT, same_as="ruling-1")
        store.add(article("a.txt", rulings=[ruling("order", court="ca9", date=DAY), again]))
        store.add(article("b.txt", rulings=[ruling("order", court="ca9", date=DAY)]))
        assert list(only(store)["disagreements"]) == ["day"]

    def test_a_slip_in_a_judge_s_name(self, store: Store) -> None:
        kites = [case("Quill", "Kite Corp.", "cacd")]
        for path, name in (("a.txt", "Ana Quill"), ("b.txt", "Ana Quil")):
            store.add(article(path, rulings=[ruling(court="cacd", judges=(name,), case=0)], cases=kites))
        assert [each["said"] for each in only(store)["disagreements"]["judge"]] == ["Ana Quill", "Ana Quil"]

    def test_a_period_where_no_day_is_told(self, store: Store) -> None:
        store.add(article("a.txt", rulings=[ruling(court="ca9", date="2024-11")]))
        found = only(store)
        assert (found["day"], found["earliest"], found["latest"]) == (None, "2024-11-01", "2024-11-30")

    @pytest.mark.parametrize(
        ("wanted", "paths"),
        [
            ({"court": "ca9"}, ["b.txt"]),
            ({"judge": "quill"}, ["a.txt"]),
            ({"judge": "Quill Ana"}, ["a.txt"]),
            ({"judge": "park"}, ["b.txt"]),
            ({"action": "uphold"}, ["b.txt"]),
            ({"since": DAY}, ["a.txt", "c.txt"]),
            ({"since": "2025-05-10"}, []),
        ],
    )
    def test_those_that_are_wanted(self, store: Store, wanted: dict[str, str], paths: list[str]) -> None:
        store.add(article("a.txt", rulings=[ruling(court="cacd", date=DAY, judges=("Ana Quill",))]))
        upheld = ruling("uphold", court="ca9", date="2025-01", dissents=("Lee Park",))
        store.add(article("b.txt", rulings=[upheld]))
        store.add(article("c.txt", rulings=[ruling("convict", "Jo Park")]))
        store.refresh()
        found = store.decisions(WantedDecisions(**wanted))
        assert sorted(each["articles"][0]["path"] for each in found) == paths


class TestMerges:
    def merges(self, store: Store) -> list[tuple[str, int, bool]]:
        query = "SELECT name, article, accepted FROM merges WHERE register = 'decisions' ORDER BY article"
        return [(name, number, bool(accepted)) for name, number, accepted in store.connection.execute(query)]

    def test_they_are_undone_and_stay_undone(self, store: Store) -> None:
        for path in ("a.txt", "b.txt"):
            store.add(article(path, rulings=[ruling(court="ca9")]))
        assert decisions(store) == [["a.txt", "b.txt"]]
        assert self.merges(store) == [("blocked ban on paper kites", 1, True), ("blocked ban on paper kites", 2, True)]
        store.connection.execute("UPDATE merges SET accepted = 0 WHERE register = 'decisions' AND article = 2")
        assert decisions(store) == [["a.txt"], ["b.txt"]]
        store.add(article("c.txt", rulings=[ruling(court="ca9")]))
        assert decisions(store) == [["a.txt", "c.txt"], ["b.txt"]]
        store.connection.execute("UPDATE merges SET accepted = 1 WHERE register = 'decisions'")
        assert decisions(store) == [["a.txt", "b.txt", "c.txt"]]

    def test_they_are_made_by_hand(self, store: Store) -> None:
        store.add(article("a.txt", rulings=[ruling(court="ca9")]))
        store.add(article("b.txt", rulings=[ruling("order", "vendors", court="ca8")]))
        query = "INSERT INTO merges (register, evidence, article, name, accepted) VALUES ('decisions', ?, ?, ?, 1)"
        for number, name in ((1, "blocked ban on paper kites"), (2, "ordered vendors")):
            store.connection.execute(query, ("by hand: kites", number, name))
        assert decisions(store) == [["a.txt", "b.txt"]]


def test_the_cost_grows_with_the_number_of_reports() -> None:
    """Of one court and month, half of them of one decision, half each of its own with a word that all have."""
    when = When(739000, 739000, told=True)

    def cost(number: int) -> float:
        reports = []
        for n in range(number):
            about = thing("levy on kites" if n % 2 else f"kites of street{n} and lane{n}")
            traits = Traits(courts=frozenset({"court ca9"}), chiefs=frozenset({"block"}), days=frozenset({739000}))
            report = Report(n, "blocked", actions=frozenset({"block"}), things=(about,), when=when, traits=traits)  # type: ignore[arg-type]
            report.evidence = tuple(evidence_of(report))
            reports.append(report)
        began = time.process_time()
        groups, _ = resolve(reports, Decisions())
        taken = time.process_time() - began
        assert max(map(len, groups)) == number // 2
        return taken

    assert growth(cost, 500, 2000, within=6) < 8


class TestViews:
    def test_reports_judges_and_votes(self, store: Store) -> None:
        upheld = ruling("uphold", court="ca9", vote=[2, 1], date=DAY, judges=("Ana Quill",), dissents=("Lee Park",))
        store.add(article("a.txt", rulings=[upheld, ruling("rule", None, same_as="ruling-1")]))
        store.add(article("b.txt", rulings=[{**upheld, "judges": ("Quill",)}]))
        store.add(article("c.txt", rulings=[ruling("convict", "Jo Park", judges=("Ana Quill",), court="ca9")]))
        store.refresh()

        def rows(query: str) -> list[Any]:
            return store.connection.execute(query).fetchall()

        assert rows("SELECT path, ruling_id FROM ruling_reports WHERE decision = 1 ORDER BY path, ruling_id") == [
            ("a.txt", "ruling-1"),
            ("a.txt", "ruling-2"),
            ("b.txt", "ruling-1"),
        ]
        assert rows("SELECT name, action, dissents FROM judge_record ORDER BY name, action") == [
            ("Ana Quill", "convict", 0),
            ("Ana Quill", "uphold", 0),
            ("Lee Park", "uphold", 1),
        ]
        assert rows("SELECT name, side, vote FROM how_they_voted ORDER BY name") == [
            ("Ana Quill", "for", "[2, 1]"),
            ("Lee Park", "against", "[2, 1]"),
        ]
        assert rows("SELECT * FROM ruling_disagreements") == []
        assert json.loads(rows("SELECT judges FROM decisions WHERE action = 'uphold'")[0][0]) == ["Ana Quill"]

    def test_no_judge_is_in_a_list_twice(self, store: Store) -> None:
        store.add(article("a.txt", **told(ruling(judges=("Ana Quill",), court="ca9"))))
        query = "SELECT ruling_id, judge_id, dissents FROM ruling_judges"
        assert store.connection.execute(query).fetchall() == [("ruling-1", "judge-r0", 0)]
