"""The lists as a page shows them: their names, their marks in the text, their fields in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mpp_extract.lists import LISTS, called, heading
from mpp_extract.writers.acts import clause, in_order
from mpp_extract.writers.page.plain import Json


@dataclass(frozen=True, slots=True)
class Kind:
    """A list on a page.

    one, many   what an item and the list are called
    mark        the class of its marks in the text, one letter
    """

    name: str
    one: str
    many: str
    mark: str


_MARKS = {
    "judges": "j",
    "courts": "c",
    "dates": "d",
    "case_numbers": "n",
    "cases": "k",
    "statistics": "s",
    "quotes": "q",
    "speakers": "p",
    "rulings": "r",
}
KINDS = {name: Kind(name, called(name, 1), heading(name), _MARKS[name]) for name in LISTS}

# What fields are called where their names would puzzle a reader.
FIELDS = {
    "action": "act",
    "courtlistener_id": "CourtListener",
    "fjc_id": "Federal Judicial Center no.",
    "appointed_by": "appointed by",
    "court_id": "court",
    "case_id": "case",
    "speaker_id": "speaker",
    "judge_id": "judge",
    "judge_ids": "judges",
    "dissent_ids": "dissenting",
    "same_as": "same as",
    "continues": "carries on",
    "value_max": "up to",
}
# Where the id in a field leads: the list of the item that it names.
LEADS = {
    "court_id": "courts",
    "case_id": "cases",
    "speaker_id": "speakers",
    "judge_id": "judges",
    "judge_ids": "judges",
    "dissent_ids": "judges",
    "continues": "quotes",
    "same_as": "rulings",
}
# What is shown elsewhere of an item, or not at all.
NO_FACTS = frozenset({"id", "name", "text", "start", "end", "mentions", "rule", "explain", "anchored"})


def field_name(name: str) -> str:
    """What a field is called on the page.

    >>> field_name("appointed_by"), field_name("value_max"), field_name("level")
    ('appointed by', 'up to', 'level')
    """
    return FIELDS.get(name, name.replace("_", " "))


def items(record: Json) -> Iterator[tuple[int, Kind, Json]]:
    """All items with their numbers on the page: list by list, each in its order. The script counts so, too."""
    number = 0
    for kind in KINDS.values():
        for item in record.get(kind.name) or ():
            yield number, kind, item
            number += 1


def mentions(item: Json) -> list[Json]:
    """Where an item stands in the text: its mentions, or the one place that it is."""
    found: list[Json] = item.get("mentions", [item])
    return found


def title(item: Json, text: str) -> str:
    """What an item is called: its name, or its words; a ruling's are who, the act and on what."""
    if "actor" in item:
        return _act(item, text)
    name: Any = item.get("name")
    return str(name if name is not None else item.get("text") or "")


def _act(ruling: Json, text: str) -> str:
    parts = [part for part in (ruling["actor"], ruling, ruling["object"]) if part]
    told = ""
    for words, gap in in_order((part["start"], part["end"], part["text"]) for part in parts):
        told += (" … " if gap else " " if told else "") + words
    rest = "" if ruling["object"] else clause(text, max(part["end"] for part in parts))
    return told + (rest if rest[:1] in ",.;:" else f" {rest}")
