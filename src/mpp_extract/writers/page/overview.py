"""Many articles' summaries put together: what the index can be filtered by, and what its charts show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from mpp_extract.writers.acts import ACTS
from mpp_extract.writers.page.kinds import KINDS, Kind
from mpp_extract.writers.page.plain import Json

MOST = 8  # bars of a chart


@dataclass(slots=True)
class Facet:
    """Something that articles can be filtered by; ``options`` are (number, name, articles), by name."""

    name: str
    label: str
    options: list[tuple[int, str, int]] = field(default_factory=list)


@dataclass(slots=True)
class Row:
    """An article in the index; ``keys`` has the numbers of its options, facet by facet."""

    number: int
    about: Json
    keys: dict[str, list[int]]

    @property
    def lists(self) -> list[str]:
        """The lists of which it has items."""
        return [name for name, count in self.about["counts"].items() if count]


@dataclass(slots=True)
class Overview:
    """What the index shows."""

    rows: list[Row]
    facets: list[Facet]
    kinds: list[Kind]
    totals: dict[str, int]


_FACETS = (("courts", "Court"), ("judges", "Judge"), ("speakers", "Speaker"), ("publisher", "Publisher"))


def overview(summaries: Sequence[Json]) -> Overview:
    """The index of the articles, in their order."""
    rows = [Row(number, about, {}) for number, about in enumerate(summaries, 1)]
    facets = [_facet(name, label, rows) for name, label in _FACETS]
    totals = Counter[str]()
    for about in summaries:
        totals.update(about["counts"])
    kinds = [kind for name, kind in KINDS.items() if any(name in about["counts"] for about in summaries)]
    return Overview(rows, [facet for facet in facets if facet.options], kinds, dict(totals))


def _facet(name: str, label: str, rows: Iterable[Row]) -> Facet:
    """Fills the rows' keys; of several spellings of one thing the most frequent is its name."""
    numbers: dict[str, int] = {}
    spellings: dict[int, Counter[str]] = {}
    articles = Counter[int]()
    for row in rows:
        found = row.about[name] if name != "publisher" else _publisher(row.about)
        keys = []
        for key, spelling, _ in found:
            number = numbers.setdefault(key, len(numbers))
            spellings.setdefault(number, Counter())[spelling] += 1
            keys.append(number)
        row.keys[name] = list(dict.fromkeys(keys))
        articles.update(row.keys[name])
    options = [(number, spellings[number].most_common(1)[0][0], articles[number]) for number in spellings]
    return Facet(name, label, sorted(options, key=lambda option: option[1].casefold()))


def _publisher(about: Json) -> list[list[Any]]:
    name = about["publisher"]
    return [[name.casefold(), name, 1]] if name else []


def most_quoted(summaries: Iterable[Json]) -> list[tuple[str, int, int]]:
    """(name, quotations, articles) of the people who are quoted most."""
    quotes, articles = Counter[str](), Counter[str]()
    names: dict[str, str] = {}
    for about in summaries:
        people = set(about["people"])
        for key, name, number in about["speakers"]:
            if number and name.casefold() in people:
                quotes[key] += number
                articles[key] += 1
                names.setdefault(key, name)
    return [(names[key], number, articles[key]) for key, number in quotes.most_common(MOST)]


def most_named_courts(summaries: Iterable[Json]) -> list[tuple[str, int, int]]:
    """(name, articles, mentions) of the courts that most articles name."""
    articles, mentions = Counter[str](), Counter[str]()
    names: dict[str, str] = {}
    for about in summaries:
        for key, name, number in about["courts"]:
            articles[key] += 1
            mentions[key] += number
            names.setdefault(key, name)
    return [(names[key], number, mentions[key]) for key, number in articles.most_common(MOST)]


def actions(summaries: Iterable[Json]) -> list[tuple[str, int]]:
    """(kind of act in words, rulings), the most frequent first."""
    return Counter(ACTS[action] for about in summaries for action in about["actions"]).most_common()
