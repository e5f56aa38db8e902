"""Every rule of every room finds its example, exactly, and leaves its counterexample alone."""

from __future__ import annotations

import pytest

from marked import unmarked
from mpp_extract import rooms
from mpp_extract.extractor import Extractor
from mpp_extract.rule import Rule

RULES = rooms.rules()


@pytest.fixture(scope="module")
def extractors() -> dict[tuple[str, bool], Extractor]:
    return {}


def found(extractors: dict[tuple[str, bool], Extractor], rule: Rule, text: str) -> list[tuple[int, int]]:
    key = (rule.room, rule.indirect)
    if key not in extractors:
        lists = ["quotes", "speakers"] if rule.room in ("quotes", "speakers") else [rule.room]
        extractors[key] = Extractor(only=lists, indirect=rule.indirect)
    article = extractors[key].extract(text, rule.published)
    items = [item for item in getattr(article, rule.room) if item.rule == rule.id]
    firsts = [item.mentions[0] if hasattr(item, "mentions") else item for item in items]
    return [(mention.start, mention.end) for mention in firsts]


def test_ids_are_unique_and_name_a_room() -> None:
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
    assert {rule.room for rule in RULES} <= set(rooms.FILLED_BY)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_example(rule: Rule, extractors: dict[tuple[str, bool], Extractor]) -> None:
    text, spans = unmarked(rule.example)
    assert spans, "an example marks what the rule finds"
    assert found(extractors, rule, text) == spans


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_counterexample(rule: Rule, extractors: dict[tuple[str, bool], Extractor]) -> None:
    assert found(extractors, rule, rule.counterexample) == []
