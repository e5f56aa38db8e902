"""What must hold for every text: the contract's promises, on texts that nobody would print."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mpp_extract import record, rooms
from mpp_extract.cli.schema import article_schema
from mpp_extract.extractor import Extractor
from mpp_extract.writers import Look, table
from mpp_extract.writers import text as shown

VALIDATOR = jsonschema.Draft202012Validator(article_schema())
RULES = {rule.id for rule in rooms.rules()}
# Pieces that rooms look for, and what breaks programs, in any order.
PIECES = [
    *"“”\"'‘’«»()[]—–-.,;:?!$€%#§&@/\\\n\t\u2028\u00a0\u200d\x00\x0c\x85",
    "\n\n",
    " ",
    " ",
    "Judge ",
    "Justice Maria Ortiz",
    "Ortiz’s",
    "Ninth Circuit",
    "U.S. District Court for the Western District of Washington",
    "Supreme Court",
    "Ruiz v. Doe",
    "In re ",
    "No. 2:25-cv-01234",
    "142 S. Ct. 2528",
    "A123-456-789",
    "May 5, 2025",
    "Friday",
    "last month",
    "9 a.m. EST",
    "the 1990s",
    "more than ",
    "470,000 people",
    "three-judge",
    "71 percent",
    "$3.5 billion",
    "6-3",
    "doubled",
    "he said",
    "said Lee Park, a lawyer",
    "according to the agency",
    "they",
    "SEATTLE (AP) —",
    "山田太郎",
    "🎉👩‍⚖️",
    "é",
    "ﬁ",
    "0" * 30,
    "x" * 40,
    "9" * 400,
]
HOSTILE = {
    "ten thousand quotation marks": '"' * 10_000,
    "quotation marks of all kinds": "“”‘’«»\"'" * 333,
    "opening marks alone": "“He said " * 266,
    "a hundred thousand digits": "1234567890" * 10_000,
    "numbers and hyphens": "1-" * 3_333,
    "commas": ",1" * 3_333,
    "zeros with points": "0." * 3_333,
    "one long word": "a" * 33_333,
    "capital letters": "A" * 6_666,
    "capital words": "Judge " * 1_333,
    "names without end": "Maria Ortiz and " * 666,
    "versus": "Doe v. " * 1_000,
    "numbers of": "No. " * 1_666,
    "line breaks": "\n" * 16_666,
    "blanks": " " * 16_666,
    "combining marks": "a" + "\u0301" * 6_666,
    "brackets": "(" * 3_333 + ")" * 3_333,
    "months": "May " * 1_666,
    "of the": "of the " * 1_666,
    "number words": "one hundred thousand million " * 333,
    "dollar signs": "$" * 6_666,
    "initials": "J. " * 1_666,
    "controls at the edges of names": "The Association\x85of\x85\x1cJudge\x85Ann Bell\x85 said 5\x85percent\x0c. " * 40,
}


def promises(article: record.Article, text: str) -> None:
    """Check all that the contract promises of one article's record."""
    data = json.loads(article.model_dump_json())
    VALIDATOR.validate(data)
    ids = {name: {item["id"] for item in data[name] or [] if "id" in item} for name in record.LISTS}
    for name in record.LISTS:
        items = data[name]
        assert len(ids[name]) in (0, len(items)), f"{name} share an id"
        starts = [item["mentions"][0]["start"] if "mentions" in item else item["start"] for item in items]
        assert starts == sorted(starts), f"{name} are out of order"
        for item in items:
            _of_item(item, text, name)
    for name, field, target in record.REFERENCES:
        assert {item[field] for item in data[name]} <= ids[target] | {None}, f"{field} of {name} leads nowhere"
    for name, field, target in record.REFERENCES_TO_SEVERAL:
        assert {id_ for item in data[name] for id_ in item[field]} <= ids[target], f"{field} of {name} leads nowhere"
    for name, field in record.REFERENCES_BACK:
        assert {item[field] for item in data[name]} <= ids[name] | {None}, f"{field} of {name} leads nowhere"


def _of_item(item: dict[str, Any], text: str, name: str) -> None:
    assert item["rule"] in RULES, f"{item['rule']} is no rule"
    mentions = item.get("mentions", [item])
    assert mentions, f"{name} without a mention"
    assert [m["start"] for m in mentions] == sorted(m["start"] for m in mentions)
    mentions = [*mentions, *(item[part] for part in record.PARTS if item.get(part))]
    for mention in mentions:
        assert mention["text"] == text[mention["start"] : mention["end"]], name
        assert mention["text"] == mention["text"].strip() != "", f"{name} with an empty mention or a blank at its edge"


@settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.booleans())
def test_promises_hold_on_generated_text(extractor: Extractor, text: str, dated: bool) -> None:
    article = extractor.extract(text, "2025-05-06" if dated else None)
    promises(article, text)
    article.article.text = text
    table.encode(article, Look(60))
    shown.encode(article, Look(60))


@pytest.mark.parametrize("why", HOSTILE)
def test_promises_hold_on_hostile_text(why: str, extractor: Extractor) -> None:
    promises(extractor.extract(HOSTILE[why]), HOSTILE[why])


@pytest.mark.parametrize("text", ["", " ", "\n", "\ufeff", "\u2028", "a", "“", "”", "1", "\x00", "🎉", "v.", "No."])
def test_promises_hold_on_next_to_nothing(text: str, extractor: Extractor) -> None:
    promises(extractor.extract(text), text)


STORY = (
    "Judge Maria Ortiz of the Ninth Circuit ruled in Ruiz v. Doe, No. 2:25-cv-01234, that 57 people may stay.\n\n"
    "“We won,” said Lee Park, a lawyer for the group. It took effect on May 5, 2025.\n"
)


def test_a_paragraph_before_the_text_only_shifts_offsets(extractor: Extractor) -> None:
    before = "The weather was fine.\n\n"
    plain, shifted = extractor.extract(STORY), extractor.extract(before + STORY)
    for name in record.LISTS:
        moved = [_shifted(item.model_dump(), len(before)) for item in getattr(plain, name)]
        assert moved == [item.model_dump() for item in getattr(shifted, name)], name


def _shifted(value: Any, by: int) -> Any:
    if isinstance(value, dict):
        return {key: entry + by if key in ("start", "end") else _shifted(entry, by) for key, entry in value.items()}
    return [_shifted(entry, by) for entry in value] if isinstance(value, list) else value


def test_articles_do_not_affect_each_other(extractor: Extractor) -> None:
    alone = extractor.extract(STORY)
    others = ["Judge Ann Other sat in Ohio.", STORY.replace("Ortiz", "Park"), ""]
    assert [*extractor.extract_many([*others, STORY])][-1] == alone


def test_the_same_text_gives_the_same_twice(extractor: Extractor) -> None:
    assert extractor.extract(STORY) == extractor.extract(STORY)
