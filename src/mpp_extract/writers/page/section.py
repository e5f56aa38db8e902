"""An article's part of a page: its text with all mentions marked, and beside it the lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

from mpp_extract.writers.names import leads
from mpp_extract.writers.page.cards import Card, cards
from mpp_extract.writers.page.findings import Told
from mpp_extract.writers.page.kinds import KINDS, Kind, mentions
from mpp_extract.writers.page.links import web_address
from mpp_extract.writers.page.listed import act, line, quotation, row
from mpp_extract.writers.page.plain import Json, for_script
from mpp_extract.writers.page.templates import template
from mpp_extract.writers.page.text import Span, marked


@dataclass(slots=True)
class Voice:
    """A speaker's quotations; ``speaker`` is None for those that nobody is named for."""

    speaker: Card | None
    quotes: list[Card] = field(default_factory=list)

    @property
    def title(self) -> str | None:
        """The role, where it is a title that stands before the name."""
        role = self.speaker.item["role"] if self.speaker else None
        return role if leads(role) else None

    @property
    def about(self) -> str:
        """Role and affiliation, as far as they stand behind the name."""
        item = self.speaker.item if self.speaker else {}
        return ", ".join(filter(None, (None if self.title else item.get("role"), item.get("affiliation"))))

    @property
    def html(self) -> Markup:
        """The quotations, line by line."""
        return Markup("".join(map(quotation, self.quotes)))


@dataclass(slots=True)
class Group:
    """A list with its items in the order in which it is shown; among the dates stand the rulings of known day."""

    kind: Kind
    cards: list[Card]
    number: int
    voices: list[Voice] = field(default_factory=list)

    @property
    def html(self) -> Markup:
        """The items, line by line or row by row."""
        if self.kind.name == "statistics":
            return Markup("".join(map(row, self.cards)))
        return Markup("".join([line(card) if card.kind is self.kind else act(card) for card in self.cards]))


def section(record: Json, findings: Sequence[Told] = ()) -> str:
    """The HTML of an article; its ids begin with the page's prefix. findings: what checks found in it."""
    made = cards(record)
    text = record["article"]["text"]
    return template("section.html").render(
        article=record["article"],
        source=record["source"],
        address=web_address(record["article"]["url"]),
        warnings=record["warnings"],
        findings=findings,
        groups=list(_groups(record, made)),
        text=Markup("".join(marked(text, [*_spans(made), *_found(findings)]))),
        data=Markup(as_data(record)),
    )


def _spans(made: list[Card]) -> Iterator[Span]:
    number = 0
    for card in made:
        for place in mentions(card.item):
            yield Span(place["start"], place["end"], number, card.kind.mark)
            number += 1


def _found(findings: Sequence[Told]) -> Iterator[Span]:
    for number, each in enumerate(findings, 1):
        yield Span(each.start, each.end, -number, "")


def _groups(record: Json, made: list[Card]) -> Iterator[Group]:
    by_list: dict[str, list[Card]] = {name: [] for name in KINDS if record.get(name) is not None}
    for card in made:
        by_list[card.kind.name].append(card)
    for name, found in by_list.items():
        group = Group(KINDS[name], found, len(found))
        if name == "dates":
            rulings = [card for card in by_list.get("rulings", []) if _day(card)]
            group.cards = sorted([*found, *rulings], key=lambda card: _day(card) or _NO_DAY)
        if name == "quotes":
            group.voices = _voices(found, by_list.get("speakers", []))
        yield group


_NO_DAY = "~"  # behind all days


def _day(card: Card) -> str | None:
    """Where an item stands on the timeline: its first day; None for one of no known day."""
    if card.kind.name == "dates":
        first: str | None = card.item["earliest"]
        return first
    value = card.item["date"] or ""
    return value if value[:4].isdigit() else None


def _voices(quotes: list[Card], speakers: list[Card]) -> list[Voice]:
    known = {card.item["id"]: card for card in speakers}
    voices: dict[Any, Voice] = {}
    for quote in quotes:
        by = quote.item["speaker_id"]
        voices.setdefault(by, Voice(known.get(by))).quotes.append(quote)
    return list(voices.values())


def as_data(record: Json) -> str:
    """What the script needs of a record to write corrections down, as JSON that HTML can hold.

    Words are left out where their offsets say them.
    """
    kept = {name: value for name, value in record.items() if name not in KINDS}
    kept["article"] = {**record["article"], "text": None}
    for name in KINDS:
        found = record.get(name)
        kept[name] = None if found is None else [_lean(item) for item in found]
    return for_script(kept)


def _lean(value: Any) -> Any:
    if isinstance(value, dict):
        left_out = _WITH_PLACE if "start" in value else _WITHOUT
        return {k: _lean(v) if type(v) in _DEEP else v for k, v in value.items() if k not in left_out}
    return [_lean(entry) for entry in value] if isinstance(value, list) else value


_WITHOUT, _WITH_PLACE = frozenset({"explain"}), frozenset({"explain", "text"})
_DEEP = frozenset({dict, list})
