"""Comparing revisions: which differences two records have, and parses and records that are kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"
TEXT = "Ortiz and Park met on May 5 in the Dalton court. Ortiz spoke."


@pytest.fixture(autouse=True)
def benchmarks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))


def place(words: str, nth: int = 0) -> dict[str, Any]:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return {"text": words, "start": start, "end": start + len(words)}


def judge(number: int, name: str, *mentions: dict[str, Any], court: str | None = None) -> dict[str, Any]:
    return {"id": f"judge-{number}", "name": name, "court_id": court, "mentions": list(mentions)}


def said(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str, str, dict[str, Any]]]:
    from differences import differences

    return [(d.list, d.kind, d.item.get("name") or d.item["text"], dict(d.fields)) for d in differences(old, new)]


def test_the_same_is_no_difference() -> None:
    record = {"judges": [judge(1, "Ortiz", place("Ortiz"))], "dates": None}
    assert said(record, record) == []


def test_gained_lost_and_changed() -> None:
    date, other = {**place("May 5"), "value": "2025-05-05"}, {**place("Dalton"), "value": None}
    assert said({"dates": [date]}, {"dates": [other]}) == [
        ("dates", "lost", "May 5", {}),
        ("dates", "gained", "Dalton", {}),
    ]
    moved = {**place("on May 5"), "value": "2025-05-05"}
    assert said({"dates": [date]}, {"dates": [moved]}) == [
        ("dates", "changed", "on May 5", {"span": ("May 5", "on May 5")})
    ]
    later = {**date, "value": "2026-05-05"}
    assert said({"dates": [date]}, {"dates": [later]}) == [
        ("dates", "changed", "May 5", {"value": ("2025-05-05", "2026-05-05")})
    ]


def test_other_numbers_of_the_same_items_are_no_difference() -> None:
    court = {"name": "Dalton court", "mentions": [place("Dalton court")]}
    old = {"courts": [{"id": "court-1", **court}], "judges": [judge(1, "Ortiz", place("Ortiz"), court="court-1")]}
    new = {
        "courts": [{"id": "court-1", "name": "May", "mentions": [place("May")]}, {"id": "court-2", **court}],
        "judges": [judge(1, "Park", place("Park")), judge(2, "Ortiz", place("Ortiz"), court="court-2")],
    }
    assert said(old, new) == [("judges", "gained", "Park", {}), ("courts", "gained", "May", {})]
    new["judges"][1]["court_id"] = "court-1"
    assert ("judges", "changed", "Ortiz", {"court_id": ("Dalton court", "May")}) in said(old, new)


def test_a_reference_into_a_list_that_was_not_asked_for_is_no_difference() -> None:
    old = {"courts": None, "judges": [judge(1, "Ortiz", place("Ortiz"))]}
    court = {"id": "court-1", "name": "Dalton court", "mentions": [place("Dalton court")]}
    new = {"courts": [court], "judges": [judge(1, "Ortiz", place("Ortiz"), court="court-1")]}
    assert said(old, new) == [("courts", "gained", "Dalton court", {})]


def test_items_that_merge() -> None:
    first, second, last = place("Ortiz"), place("Park"), place("Ortiz", 1)
    old = {"judges": [judge(1, "Ortiz", first, last), judge(2, "Park", second)]}
    new = {"judges": [judge(1, "Ortiz", first, second, last)]}
    changes = {"mentions": ([], [(second["start"], second["end"])])}
    assert said(old, new) == [("judges", "changed", "Ortiz", changes), ("judges", "lost", "Park", {})]
    assert [kind for _, kind, _, _ in said(new, old)] == ["changed", "gained"]


def test_overlapping_items_are_paired_by_their_places() -> None:
    outer, inner = {**place("on May 5"), "kind": "a"}, {**place("May 5"), "kind": "a"}
    assert said({"dates": [outer, inner]}, {"dates": [inner]}) == [("dates", "lost", "on May 5", {})]
    assert said({"dates": [outer]}, {"dates": [outer, inner]}) == [("dates", "gained", "May 5", {})]


def test_areas() -> None:
    import articles

    assert set(articles.chosen(["gold"])) == set(articles.areas()) - {"cases", "news"}
    with pytest.raises(ValueError, match="no area nonsense"):
        articles.chosen(["nonsense"])
    some = articles.articles("samples", 3)
    assert len(some) == 3
    assert {each.id for each in some} <= {each.id for each in articles.articles("samples")}


def test_kept_parses_are_the_model_s(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import parses
    from mpp_extract.extractor import Extractor

    texts = ["Judge Ana Ruiz ruled on Monday, she said.\n\nIt rained 🎉 in Ohio.", "“No,” he said."]
    columns = (*parses.COLUMNS, "text", "lower", "sentence")

    def read(extractor: Extractor) -> list[list[Any]]:
        return [[getattr(tokens, name) for name in columns] for tokens in extractor.parse_many(texts) if tokens]

    plain = read(Extractor())
    monkeypatch.setattr(Extractor, "parse_many", Extractor.parse_many)
    parses.install(tmp_path)
    extractor = Extractor()
    first = read(extractor)
    assert len(list(tmp_path.rglob("*.json"))) == 2
    monkeypatch.setattr(extractor, "_nlp", None)  # the second time, nothing is parsed
    assert read(extractor) == first == plain
    next(iter(tmp_path.rglob("*.json"))).write_text("[", encoding="utf-8")
    assert read(Extractor(only=["judges"])) == plain, "a file that is no JSON is parsed anew"
    read(Extractor(only=["dates"]))
    assert len(list(tmp_path.rglob("*.json"))) == 4, "another set of components is another parse"


def test_a_revision_compared_with_the_project_as_it_is(tmp_path: Path) -> None:
    if subprocess.run(["git", "rev-parse", "HEAD"], cwd=BENCHMARKS, capture_output=True, check=False).returncode:
        pytest.skip("the project is no git checkout")
    out = tmp_path / "all.txt"
    compare = [sys.executable, str(BENCHMARKS / "compare.py")]
    rest = ["--only", "case_numbers", "--areas", "samples", "--sample", "2", "--out", str(out)]
    environment = {**os.environ, "MPP_EXTRACT_PARSES": str(tmp_path / "parses")}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*compare, *arguments], env=environment, capture_output=True, text=True, check=False)

    done = run("HEAD", *rest)
    assert done.returncode == 0, done.stderr
    assert "2 articles: samples 2" in done.stdout
    assert "case_numbers" in out.read_text(encoding="utf-8")
    for path in (tmp_path / "parses-records").rglob("*.jsonl"):
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for _, record in lines:
            record["case_numbers"] = record["case_numbers"][1:]
        path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    kept = run("HEAD", *rest)
    assert kept.returncode == 0, kept.stderr
    assert kept.stdout != done.stdout, "records are kept and read again"
    gone = run("no-such-revision", *rest)
    assert gone.returncode == 1
    assert "no-such-revision" in gone.stderr
    assert "Traceback" not in gone.stderr
