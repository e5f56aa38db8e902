"""What two records of one article have that the other has not: items gained, lost and changed.

An item is known by its list and place, not by its running number: first whatever stands at the same offsets is paired,
then what overlaps most. Of a pair, all values are compared; a reference into another list is the same where it leads to
the two items of a pair there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from mpp_extract.lists import LISTS

Json = dict[str, Any]
Span = tuple[int, int]
Kind = Literal["lost", "gained", "changed"]
# (list, field): the list that the field's ids are of.
LINKS = {
    ("judges", "court_id"): "courts",
    ("cases", "court_id"): "courts",
    ("case_numbers", "court_id"): "courts",
    ("case_numbers", "case_id"): "cases",
    ("quotes", "speaker_id"): "speakers",
    ("quotes", "continues"): "quotes",
    ("speakers", "judge_id"): "judges",
    ("rulings", "court_id"): "courts",
    ("rulings", "case_id"): "cases",
    ("rulings", "same_as"): "rulings",
}
PLACES = ("text", "start", "end", "id", "explain")


@dataclass(frozen=True, slots=True)
class Difference:
    """One item that is not the same.

    list, kind   what of                  spans     where it stands (in the new record, unless it is lost)
    item         the item, as printed     fields    what changed: name to (before, after), readable
    """

    list: str
    kind: Kind
    item: Json
    spans: tuple[Span, ...]
    fields: Mapping[str, tuple[Any, Any]]


def differences(old: Json, new: Json, lists: tuple[str, ...] = LISTS) -> Iterator[Difference]:
    """The differences of two records of one text, list by list, in reading order. A null list has no items."""
    compared = _Compared(old, new)
    for name in lists:
        found = [*compared.changed(name), *compared.alone(name)]
        yield from sorted(found, key=lambda each: (each.spans[0], each.kind))


class _Compared:
    def __init__(self, old: Json, new: Json) -> None:
        self._old = {name: old.get(name) or [] for name in LISTS}
        self._new = {name: new.get(name) or [] for name in LISTS}
        self._asked = {name: old.get(name) is not None and new.get(name) is not None for name in LISTS}
        self._pairs = {name: _paired(self._old[name], self._new[name]) for name in LISTS}
        # By list: the old item's id to the new one's.
        self._same = {
            name: {self._old[name][i].get("id"): self._new[name][j].get("id") for i, j in pairs.items()}
            for name, pairs in self._pairs.items()
        }

    def changed(self, name: str) -> Iterator[Difference]:
        for i, j in self._pairs[name].items():
            before, after = self._old[name][i], self._new[name][j]
            fields = dict(self._fields(name, before, after))
            if fields:
                yield Difference(name, "changed", after, spans_of(after), fields)

    def alone(self, name: str) -> Iterator[Difference]:
        pairs = self._pairs[name]
        for i, item in enumerate(self._old[name]):
            if i not in pairs:
                yield Difference(name, "lost", item, spans_of(item), {})
        kept = set(pairs.values())
        for j, item in enumerate(self._new[name]):
            if j not in kept:
                yield Difference(name, "gained", item, spans_of(item), {})

    def _fields(self, name: str, before: Json, after: Json) -> Iterator[tuple[str, tuple[Any, Any]]]:
        old, new = spans_of(before), spans_of(after)
        if "mentions" in after:
            if old != new:
                yield "mentions", (sorted(set(old) - set(new)), sorted(set(new) - set(old)))
        elif old != new:
            yield "span", (before["text"], after["text"])
        for field in {**before, **after}:
            if field in PLACES or field == "mentions":
                continue
            was, is_ = before.get(field), after.get(field)
            target = LINKS.get((name, field))
            if target is None:
                if was != is_:
                    yield field, (was, is_)
            elif self._asked[target] and (was, is_) != (None, None) and self._same[target].get(was, was) != is_:
                yield field, (_said(self._old[target], was), _said(self._new[target], is_))
        generic = [[mention.get("generic") for mention in each.get("mentions", ())] for each in (before, after)]
        if old == new and generic[0] != generic[1]:
            yield "generic", (generic[0], generic[1])


def spans_of(item: Json) -> tuple[Span, ...]:
    """Where the item stands: its mentions, or itself."""
    return tuple((each["start"], each["end"]) for each in item.get("mentions") or [item])


def _said(items: list[Json], id_: str | None) -> str | None:
    """A readable name of the item of this id."""
    for item in items:
        if item["id"] == id_:
            return item.get("name") or item["text"]
    return id_


def _paired(old: list[Json], new: list[Json]) -> dict[int, int]:
    """Which item of the new list each of the old one is, if any: the most alike first."""
    ranks = sorted(
        ((_likeness(a, b), i, j) for i, a in enumerate(old) for j, b in _near(a, new)),
        key=lambda each: (tuple(-part for part in each[0]), abs(each[1] - each[2]), each[1]),
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in ranks:
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def _near(item: Json, others: list[Json]) -> Iterator[tuple[int, Json]]:
    """The items that share a character with this one."""
    spans = spans_of(item)
    for j, other in enumerate(others):
        if any(a < d and c < b for a, b in spans for c, d in spans_of(other)):
            yield j, other


def _likeness(one: Json, other: Json) -> tuple[int, int, int]:
    """How many mentions are the same; how many values are; how many characters are shared."""
    a, b = spans_of(one), spans_of(other)
    values = sum(
        one.get(field) == other.get(field) for field in one if field not in PLACES and not field.endswith("_id")
    )
    shared = sum(max(0, min(d, y) - max(c, x)) for c, d in a for x, y in b)
    return len(set(a) & set(b)), values, shared
