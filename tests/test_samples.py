"""The samples are what samples/README.md says, their gold is whole, and the tool reads them as their gold does."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from mpp_extract import record
from mpp_extract.evaluate import evaluate
from mpp_extract.evaluate.documents import checked
from mpp_extract.extractor import Extractor
from mpp_extract.record import REFERENCES, Article

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
NAMES = sorted(path.stem for path in SAMPLES.glob("*.txt"))
EXTRAS = {"alt", "alt_spans"}
LISTS = record.LISTS


def text_of(name: str) -> str:
    return (SAMPLES / f"{name}.txt").read_text(encoding="utf-8")


def gold_of(name: str) -> dict[str, Any]:
    return json.loads((SAMPLES / "gold" / f"{name}.json").read_text(encoding="utf-8"))


def test_every_sample_has_gold_and_is_described() -> None:
    page = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert sorted(path.stem for path in (SAMPLES / "gold").glob("*.json")) == NAMES
    assert sorted(re.findall(r"^\| `([\w-]+)\.txt`", page, re.M)) == NAMES
    assert len(NAMES) >= 6


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_an_article(name: str) -> None:
    assert 300 <= len(text_of(name).split()) <= 900


@pytest.mark.parametrize("name", NAMES)
def test_gold_has_the_form_of_the_output(name: str) -> None:
    gold = gold_of(name)
    checked(gold, name)
    bare = {key: value for key, value in gold.items() if key not in {"ignore", "generator"}}
    for wanted in LISTS:
        bare[wanted] = [{k: v for k, v in item.items() if k not in EXTRAS} for item in gold[wanted]]
    Article.model_validate({**bare, "generator": {**gold["generator"], "name": "mpp-extract"}})
    assert gold["source"]["sha256"] == hashlib.sha256((SAMPLES / f"{name}.txt").read_bytes()).hexdigest()


@pytest.mark.parametrize("name", NAMES)
def test_gold_is_in_the_text(name: str) -> None:
    text, gold = text_of(name), gold_of(name)
    places = [item for wanted in LISTS for item in gold[wanted] if "start" in item] + gold["ignore"]
    places += [mention for wanted in LISTS for item in gold[wanted] for mention in item.get("mentions", [])]
    places += [quote["cue"] for quote in gold["quotes"] if quote["cue"]]
    assert [place for place in places if text[place["start"] : place["end"]] != place["text"]] == []
    for item in (item for wanted in LISTS for item in gold[wanted]):
        assert all(0 <= start < end <= len(text) for start, end in item.get("alt_spans", []))
        assert set(item.get("alt", {})) <= set(item)
    for wanted, field, target in REFERENCES:
        known = {item["id"] for item in gold[target]}
        assert all(item[field] in {None, *known} for item in gold.get(wanted) or ())
    assert {quote["speaker_id"] for quote in gold["quotes"]} >= {speaker["id"] for speaker in gold["speakers"]}


def test_gold_scores_itself_without_fault() -> None:
    score = evaluate((name, gold_of(name), gold_of(name)) for name in NAMES)
    assert list(score.lists) == list(LISTS)
    for result in score.lists.values():
        assert {tally.f1 for tally in result.measures.values()} == {1.0}
        assert all(right == of for right, of in result.fields.values())


@pytest.mark.parametrize("name", NAMES)
def test_the_reference_date_is_found_where_the_text_has_it(name: str, extractor: Extractor) -> None:
    wanted = gold_of(name)["article"]
    found = extractor.extract(text_of(name)).article
    expected = (wanted["published"], "text") if wanted["published_from"] == "text" else (None, None)
    assert (found.published, found.published_from) == expected
