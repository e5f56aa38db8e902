"""Which stories of agencies and papers tell one decision, from their texts to the tracker’s rows."""

from __future__ import annotations

import pytest
from wire_stories import PAIRS, STORIES

from mpp_extract import Store
from mpp_extract.extractor import Extractor
from mpp_extract.store.decisions.search import WantedDecisions


def together(store: Store, extractor: Extractor, *names: str) -> list[set[str]]:
    """Of each decision the stories that tell it."""
    for name in names:
        day, text = STORIES[name]
        found = extractor.extract(text, day)
        source, head = found.source.model_copy(update={"path": name}), found.article.model_copy(update={"text": text})
        store.add(found.model_copy(update={"source": source, "article": head}))
    store.refresh()
    return [{told["path"] for told in each["articles"]} for each in store.decisions(WantedDecisions())]


@pytest.mark.parametrize(("first", "second", "one"), PAIRS)
def test_two_stories(store: Store, extractor: Extractor, first: str, second: str, one: bool) -> None:
    found = together(store, extractor, first, second)
    assert {first} | {second} == set().union(*found), "each tells of an act"
    assert ({first, second} in found) == one


def test_all_of_them(store: Store, extractor: Extractor) -> None:
    found = together(store, extractor, *STORIES)
    wanted = {frozenset((first, second)): one for first, second, one in PAIRS}
    for pair, one in wanted.items():
        assert any(pair <= each for each in found) == one, pair
