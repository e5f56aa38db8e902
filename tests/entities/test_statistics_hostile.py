"""Text that nobody would print: it costs little time, and every offset still holds."""

from __future__ import annotations

import time

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import growth
from mpp_extract.entities.statistics.find import find
from mpp_extract.reading import Reading
from mpp_extract.record import Statistic
from mpp_extract.rule import Rule

BLANK = spacy.blank("en")
BLANK.max_length = 10**7


def read(text: str) -> list[Statistic]:
    """The text's statistics without a parse: every token its own head, the whole text one sentence."""
    return find(Reading(text=text, doc=BLANK(text)))


HOSTILE = {
    "digits": "1" * 100_000,
    "grouped digits": "1," * 10_000,
    "numbers": "7 " * 10_000,
    "number words": "one " * 10_000,
    "percentages": "5% " * 10_000,
    "money": "$5 million " * 5_000,
    "ranges": "1-" * 10_000,
    "nouns": "5 guards and " * 5_000,
    "hedges": "more than " * 10_000 + "5 guards",
    "hyphens": "5-" * 10_000,
    "quotes and marks": "“5” (6) [7] " * 2_000,
    "one long line": "the court of the state " * 40_000 + "has 5 judges",
}


@pytest.mark.parametrize("why", HOSTILE)
def test_cost_is_bounded(why: str) -> None:
    text = HOSTILE[why]
    reading = Reading(text=text, doc=BLANK(text))
    assert len(reading.tokens) >= 0
    start = time.process_time()
    items = find(reading)
    assert time.process_time() - start < 20
    assert all(text[item.start : item.end] == item.text for item in items)


def test_cost_grows_with_the_length_alone() -> None:
    def cost(times: int) -> float:
        text = "About 1,400 guards paid $5 million, or 3 percent, for 12 to 14 days. " * times
        reading = Reading(text=text, doc=BLANK(text))
        assert len(reading.tokens) > 0
        start = time.process_time()
        find(reading)
        return time.process_time() - start

    assert growth(cost, 200, 800, within=8) < 8


WORDS = st.sampled_from(
    """5 1,400 $3 €12,50 % percent half a-third two-thirds 2-1 between and to or from in of one dozen hundreds million
    -3 +4% 1/2 ½ 5-year-old aged 42, 1996 guards court May § No. No “ ” ' \u2028 \ud83d\ude00 \u00a0 \n \n\n . , ; : ( )
    x 7-Eleven 10am 3rd 2m 4K 1st doubled twice halved times points a the fell rose by""".split(" ")  # noqa: SIM905
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=25).map(" ".join))
def test_offsets_and_order_hold_on_any_text(text: str) -> None:
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    items = read(text)
    assert all(text[item.start : item.end] == item.text for item in items)
    assert [item.start for item in items] == sorted(item.start for item in items)
    for item in items:
        Statistic.model_validate(item.model_dump())
        assert (
            item.value_max is None or item.kind in ("vote", "ratio", "count", "percent") or item.value < item.value_max
        )


def test_every_item_names_a_rule() -> None:
    from mpp_extract.entities.statistics.rules import RULES

    rules: tuple[Rule, ...] = RULES
    text = (
        "5 guards, 5%, $5, five days, 5 miles, a 5-year-old, half of it, 7 in 10, 2-1, 3 to 4 days, hundreds of guards"
    )
    assert {item.rule for item in read(text)} <= {rule.id for rule in rules}


def test_no_text_no_statistics() -> None:
    assert read("") == []
