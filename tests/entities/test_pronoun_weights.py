"""Each weight of a voice that a pronoun may mean decides its example, and nothing else does in its stead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mpp_extract.entities.quotes.voices import weights
from mpp_extract.entities.quotes.voices.weights import Weight
from mpp_extract.extractor import Extractor

WEIGHTS = {name: row for name, row in vars(weights).items() if isinstance(row, Weight)}


def speaker(extractor: Extractor, text: str) -> str | None:
    """The name of who says the text's last quotation."""
    article = extractor.extract(text)
    assert article.quotes
    names = {each.id: each.name for each in article.speakers or []}
    return names.get(article.quotes[-1].speaker_id or "")


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(only=["quotes", "speakers"])


def test_ids_are_unique() -> None:
    assert len({row.id for row in WEIGHTS.values()}) == len(WEIGHTS)


@pytest.mark.parametrize("name", WEIGHTS)
def test_a_weight_decides_its_example(extractor: Extractor, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    row = WEIGHTS[name]
    assert speaker(extractor, row.example) == row.speaker
    monkeypatch.setattr(weights, name, replace(row, value=0.0))
    assert speaker(extractor, row.example) != row.speaker
