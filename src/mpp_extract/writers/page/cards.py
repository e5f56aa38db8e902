"""An item as a page shows it: its name, its value, what else is known of it, where it stands, what found it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Any, NamedTuple

from mpp_extract.writers.acts import ACTS
from mpp_extract.writers.days import in_words
from mpp_extract.writers.page import PREFIX
from mpp_extract.writers.page.kinds import KINDS, LEADS, NO_FACTS, Kind, field_name, items, mentions, title
from mpp_extract.writers.page.links import link
from mpp_extract.writers.page.plain import Json

_LONGEST = 300  # characters of one line of an explanation


class Fact(NamedTuple):
    """A field in words. ``href`` is the attribute that leads to an item of the page or to another site."""

    label: str
    text: str
    href: str | None = None


@dataclass(slots=True)
class Card:
    """An item. ``places`` are its mentions: the attribute that leads to one, and its words.

    explain: how it came about, as terms and what is said of each, in HTML.
    """

    number: int
    kind: Kind
    title: str
    item: Json
    value: str = ""
    facts: list[Fact] = field(default_factory=list)
    places: list[tuple[str, str]] = field(default_factory=list)
    explain: str = ""

    @property
    def place(self) -> str:
        """The attributes by which it is found on the page."""
        return f'id="{PREFIX}i{self.number}" data-i="{self.number}"'

    @property
    def rule(self) -> str:
        """The id of what found it."""
        return str(self.item["rule"])


def cards(record: Json) -> list[Card]:
    """All items of a record, numbered; their mentions are numbered through, too, in the same order."""
    text = record["article"]["text"]
    named = [(number, kind, item, title(item, text)) for number, kind, item in items(record)]
    by_id = {(kind.name, item["id"]): (number, name) for number, kind, item, name in named if "id" in item}
    made = []
    mention = 0
    for number, kind, item, name in named:
        card = Card(number, kind, name, item, value=_value(kind, item))
        card.facts = list(_facts(kind, item, by_id))
        if item.get("explain"):
            card.explain = _explained(item["explain"])
        for place in mentions(item):
            card.places.append((_to("m", mention), place["text"]))
            mention += 1
        made.append(card)
    return made


_PLAIN = re.compile(r"\d{4}(?:-\d\d)?")  # a year or a month, which nobody needs to be told the days of
_HEDGES = {
    "approximate": "about ",
    "more_than": "more than ",
    "at_least": "at least ",
    "less_than": "less than ",
    "up_to": "up to ",
}
# What an item's value, or its title, says.
_IN_VALUE: dict[str, frozenset[str]] = {
    "dates": frozenset({"value", "earliest", "latest", "type"}),
    "statistics": frozenset({"value", "value_max", "unit", "qualifier"}),
    "rulings": frozenset({"actor", "object"}),  # in its title
}
_LEFT_OUT = {name: NO_FACTS | _IN_VALUE.get(name, frozenset()) for name in KINDS}


def _value(kind: Kind, item: Json) -> str:
    """What programs compute with, in one short piece; empty where the words say it all."""
    if kind.name == "dates":
        first, last = item["earliest"], item["latest"]
        if first and first != last and not _PLAIN.fullmatch(item["value"] or ""):
            return f"{first} to {last}"
        value = in_words(item["value"]) or ("" if (item["value"] or "").endswith("_REF") else "no day known")
        return "" if value == item["text"] else value
    if kind.name == "rulings":
        return in_words(item["date"]) or ""
    return amount(item) if kind.name == "statistics" else ""


def amount(item: Json) -> str:
    """A statistic's hedge, number and unit.

    >>> amount({"value": 1500, "value_max": None, "unit": "person", "qualifier": "approximate"})
    'about 1,500 person'
    """
    number = _figure(item["value"])
    if item["value_max"] is not None:
        number += f"–{_figure(item['value_max'])}"
    unit = "%" if item["unit"] == "percent" else f" {item['unit']}" if item["unit"] else ""
    return _HEDGES.get(item["qualifier"], "") + number + unit


def _figure(value: float | None) -> str:
    if value is None:
        return "?"
    return f"{int(value):,}" if float(value).is_integer() else f"{value:,}"


def _facts(kind: Kind, item: Json, by_id: Mapping[tuple[str, str], tuple[int, str]]) -> Iterator[Fact]:
    left_out = _LEFT_OUT[kind.name]
    for name, value in item.items():
        if value is None or name in left_out or value == []:
            continue
        if name in LEADS:
            for one in value if isinstance(value, list) else [value]:
                target = by_id.get((LEADS[name], one))
                if target is not None:
                    yield Fact(field_name(name), target[1], _to("i", target[0]))
        elif name == "action":
            yield Fact(field_name(name), ACTS[value])
        elif name == "normalized" and value == item["text"]:
            yield Fact("look up", "CourtListener", _away(link(name, value, item)))
        else:
            yield Fact(field_name(name), _told(value), _away(link(name, value, item)))


def _to(letter: str, number: int) -> str:
    """The attribute that leads to an item or a mention of the page."""
    return f'href="#{PREFIX}{letter}{number}"'


def _away(address: str | None) -> str | None:
    """The attributes that lead to another site, which is told nothing of where one comes from."""
    return None if address is None else f'href="{escape(address)}" rel="external noopener noreferrer"'


def _told(value: Any) -> str:
    """A field's value in words: a mention's are its text."""
    if isinstance(value, dict):
        return str(value.get("text") or value.get("name") or "")
    if isinstance(value, list):
        return "–".join(map(_told, value))
    return str(value).replace("_", " ") if isinstance(value, str) else str(value)


def _explained(explain: Json) -> str:
    """An explanation as lines of HTML; what the rule means stands on the page once for all items.

    >>> _explained({"rule_meaning": "A name.", "cue": "<said>", "doubts": []})
    '<dt>cue<dd>&lt;said&gt;'
    """
    told = []
    for key, value in explain.items():
        if key != "rule_meaning" and value not in (None, [], {}, ""):
            line = _line(value)
            if len(line) > _LONGEST:
                line = line[:_LONGEST] + " …"
            told.append(f"<dt>{escape(key.replace('_', ' '))}<dd>{escape(line)}")
    return "".join(told)


def _line(value: Any) -> str:
    """
    >>> _line([{"how": "after", "score": 1.5}, "told"])
    'how after, score 1.5; told'
    """
    if isinstance(value, dict):
        return ", ".join(f"{key} {_line(entry)}" for key, entry in value.items() if entry is not None)
    return "; ".join(map(_line, value)) if isinstance(value, list) else str(value)
