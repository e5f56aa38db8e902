"""An item's HTML: a line of a list, a quotation under its speaker, a row of the table of statistics.

Most of a page's writing is here: in a template's loops it took two and a half times as long. Every string of an article
goes through ``escape``.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from mpp_extract.writers.page import PREFIX

if TYPE_CHECKING:
    from mpp_extract.writers.page.cards import Card, Fact


def line(card: Card) -> str:
    """An item of a list."""
    value = f'<span class="value">{escape(card.value, False)}</span> ' if card.value and _is_dated(card) else ""
    return _line(card, value + _link(card.places[0][0], card.title, "words"), card.facts)


def quotation(card: Card) -> str:
    """A quotation where its speaker stands above it."""
    facts = [fact for fact in card.facts if fact.label != "speaker"]
    return _line(card, _link(card.places[0][0], f"“{card.title}”", "words"), facts)


def row(card: Card) -> str:
    """A statistic as a row of the table; ``data-value`` is what it is sorted by."""
    item = card.item
    value = "" if item["value"] is None else item["value"]
    kind = f"{item['kind']}, {item['change']}" if item["change"] else item["kind"]
    return (
        f'<tr class="item" {card.place}><td>{_link(card.places[0][0], card.title, "words")}'
        f'<td class="number" data-value="{value}"><span class="value">{escape(card.value, False)}</span>'
        f"<td>{escape(kind, False)}<td>{escape(item['subject'] or '', False)}<td>{_rule(card)}\n"
    )


def act(card: Card) -> str:
    """A ruling among the days."""
    link = _link(f'href="#{PREFIX}i{card.number}"', card.title)
    return f'<li class="act"><span class="value">{escape(card.value, False)}</span> {card.kind.one}: {link}</li>\n'


def _is_dated(card: Card) -> bool:
    return card.kind.name == "dates"


def _line(card: Card, words: str, facts: list[Fact]) -> str:
    told = "".join([f' <span class="fact">{_fact(fact)}</span>' for fact in facts])
    also = ""
    if len(card.places) > 1:
        also = f' <span class="also">also {" ".join([_link(href, words) for href, words in card.places[1:]])}</span>'
    return f'<li class="item" {card.place}>{words}{told}{also} {_rule(card)}</li>\n'


def _fact(fact: Fact) -> str:
    text = escape(fact.text, False) if fact.href is None else _link(fact.href, fact.text)
    return f"<b>{escape(fact.label, False)}</b> {text}"


def _link(href: str, words: str, class_: str = "") -> str:
    """href: the attribute, which ``cards`` made."""
    of = f'class="{class_}" ' if class_ else ""
    return f"<a {of}{href}>{escape(words, False)}</a>"


def _rule(card: Card) -> str:
    """What found it, and where it is told how it came about."""
    why = f'<details class="why"><summary>why</summary><dl>{card.explain}</dl></details>' if card.explain else ""
    return f'<span class="rule">{escape(card.rule, False)}</span>{why}'
