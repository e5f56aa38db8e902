"""Figures on gold never fall: on samples/ always, on ../shared/gold where it is there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import floors
from floors import AREAS, EPSILON, Area
from mpp_extract.record import LISTS, PARTS, REFERENCES, REFERENCES_TO_SEVERAL, Article

GONE = "no ../shared beside the project, so its gold was not scored"


@pytest.fixture(scope="session")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The records of all areas' texts, made once."""
    folder = tmp_path_factory.mktemp("records")
    floors.extract([area for area in AREAS if area.there], folder)
    return folder


@pytest.mark.parametrize("area", AREAS, ids=lambda area: area.name)
def test_no_figure_falls(area: Area, records: Path) -> None:
    if not area.there:
        pytest.skip(f"{area.name}: {GONE}")
    pinned = floors.read_floors()[area.name]
    assert area.digest() == pinned["digest"], f"{area.name}: other texts, gold or scorer; see make floors"
    reached, _ = floors.measured(area, records / area.name)
    fallen = {
        name: f"{reached.get(name, 0.0):.4f} < {floor:.4f}"
        for name, floor in pinned["figures"].items()
        if reached.get(name, 0.0) < floor - EPSILON
    }
    assert not fallen, f"{area.name}: lower than its floor (make floors says how to see why)"


@pytest.mark.parametrize("area", AREAS, ids=lambda area: area.name)
def test_every_record_keeps_the_contract(area: Area, records: Path) -> None:
    if not area.there:
        pytest.skip(f"{area.name}: {GONE}")
    for name in area.names:
        text = (area.texts / f"{name}.txt").read_bytes().decode("utf-8-sig")
        record = json.loads((records / area.name / f"{name}.json").read_text(encoding="utf-8"))
        Article.model_validate(record)
        assert breaches(record, text) == [], name


def breaches(record: dict[str, Any], text: str) -> list[str]:
    """Mentions that are not the text, lists out of order, references that lead nowhere."""
    found = []
    for name in LISTS:
        items = record[name]
        starts = []
        for item in items:
            mentions = item.get("mentions", [item])
            starts.append(mentions[0]["start"])
            parts = [item[part] for part in PARTS if item.get(part)]
            found += [
                f"{name}: {mention}"
                for mention in [*mentions, *parts]
                if text[mention["start"] : mention["end"]] != mention["text"]
            ]
            if [m["start"] for m in mentions] != sorted(m["start"] for m in mentions):
                found.append(f"{name}: mentions out of order: {item}")
        if starts != sorted(starts):
            found.append(f"{name}: out of order")
    for name, field, target in REFERENCES:
        known = {item["id"] for item in record[target]}
        found += [f"{name}.{field}: {item[field]}" for item in record[name] if item[field] not in {None, *known}]
    for name, field, target in REFERENCES_TO_SEVERAL:
        known = {item["id"] for item in record[target]}
        found += [f"{name}.{field}: {item[field]}" for item in record[name] if not known.issuperset(item[field])]
    return found


OLD = {"digest": "d", "figures": {"headline": 0.5, "dates": 0.6}}


def test_floors_rise() -> None:
    new, fallen = floors.raised(OLD, {"headline": 0.51239, "dates": 0.6, "cases": 0.1}, "d", lower=False)
    assert new == {"digest": "d", "figures": {"cases": 0.1, "dates": 0.6, "headline": 0.5123}}
    assert fallen == []


def test_floors_do_not_fall_by_themselves() -> None:
    new, fallen = floors.raised(OLD, {"headline": 0.7}, "d", lower=False)
    assert new == {"digest": "d", "figures": {"dates": 0.6, "headline": 0.7}}
    assert fallen == ["dates: 0.0 < 0.6"]


def test_floors_fall_when_told_to() -> None:
    new, fallen = floors.raised(OLD, {"headline": 0.7, "dates": 0.4}, "d", lower=True)
    assert new == {"digest": "d", "figures": {"dates": 0.4, "headline": 0.7}}
    assert fallen == ["dates: 0.4 < 0.6"]


def test_other_gold_is_not_taken_by_itself() -> None:
    new, fallen = floors.raised(OLD, {"headline": 0.9, "dates": 0.9}, "e", lower=False)
    assert new == OLD
    assert fallen == ["other texts, gold or scorer: e for d"]
    assert floors.raised(OLD, {"headline": 0.9}, "e", lower=True)[0] == {"digest": "e", "figures": {"headline": 0.9}}


def test_the_first_floors() -> None:
    assert floors.raised({}, {"headline": 0.12345}, "d", lower=False) == (
        {"digest": "d", "figures": {"headline": 0.1234}},
        [],
    )


def test_digests_see_every_change(tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "gold" / "a.json").write_text("{}")
    (tmp_path / "unrelated.txt").write_text("other")
    area = Area("samples", tmp_path, tmp_path / "gold", None, lambda printed: {})
    first = area.digest()
    (tmp_path / "unrelated.txt").write_text("changed")
    assert area.digest() == first
    (tmp_path / "a.txt").write_text("texts")
    second = area.digest()
    (tmp_path / "gold" / "a.json").write_text("[]")
    assert len({first, second, area.digest()}) == 3
