"""The rooms, their order, what each fills and what each needs: the only place that says so.

A room is a folder under ``entities/`` with ``find.py``. Where it fills one list: ``find(reading) -> list`` of record
models. Where it fills several: ``find(reading, wanted) -> dict`` of such lists, at least of those wanted; a list found
before may be among them, with more known of its items (a case's court, by its number).
Its rows are in ``rules.py`` (``RULES``, and ``FORMS`` where rules have several) and ``refusals.py`` (``REFUSALS``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mpp_extract.reading import Reading
    from mpp_extract.rule import Form, Refusal, Rule


@dataclass(frozen=True, slots=True)
class Room:
    """name    its folder under ``entities/``
    model   components of the language model that it reads
    fills   the lists that it fills; none given: the one of its name
    needs   by list, the lists that it can't be filled without: they are found first even when nobody asked for them
    """

    name: str
    model: frozenset[str] = frozenset()
    fills: tuple[str, ...] = ()
    needs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def lists(self) -> tuple[str, ...]:
        """The lists that it fills."""
        return self.fills or (self.name,)


PARSE = frozenset({"tagger", "parser"})
NAMES = frozenset({"tagger", "parser", "ner"})

# In the order in which they run. A room may also use what an earlier one found when that list was asked for.
ROOMS: tuple[Room, ...] = (
    Room("courts"),
    Room("cases", needs={"cases": ("courts",)}),
    Room("case_numbers", fills=("case_numbers",), needs={"case_numbers": ("courts", "cases")}),
    Room("judges", model=NAMES, needs={"judges": ("courts",)}),
    Room("dates", model=PARSE, needs={"dates": ("case_numbers",)}),
    Room("statistics", model=PARSE, needs={"statistics": ("dates", "case_numbers")}),
    Room("quotes", model=NAMES, fills=("quotes", "speakers"), needs={"speakers": ("quotes", "judges", "courts")}),
    Room("rulings", model=NAMES, needs={"rulings": ("courts", "cases", "judges", "dates", "statistics")}),
)
BY_LIST = {name: room for room in ROOMS for name in room.lists}


def wanted(names: Iterable[str]) -> frozenset[str]:
    """The lists to find so that the named ones can be. Raises KeyError for an unknown name."""
    all_: set[str] = set()
    stack = list(names)
    while stack:
        name = stack.pop()
        if name not in all_:
            all_.add(name)
            stack.extend(BY_LIST[name].needs.get(name, ()))
    return frozenset(all_)


def closure(names: Iterable[str]) -> list[Room]:
    """The rooms to run, in order, so that the named lists can be filled. Raises KeyError for an unknown name."""
    lists = wanted(names)
    return [room for room in ROOMS if not lists.isdisjoint(room.lists)]


def components(names: Iterable[str]) -> frozenset[str]:
    """The model's components that these lists need; empty where no model is needed."""
    return frozenset().union(*(room.model for room in closure(names)))


def fill(reading: Reading, names: Iterable[str]) -> None:
    """Find the named lists, and those they need, that have not been looked for in this reading yet."""
    lists = wanted(names)
    for room in closure(names):
        if any(name in lists and getattr(reading.found, name) is None for name in room.lists):
            run(room, reading, lists)


def run(room: Room, reading: Reading, lists: frozenset[str]) -> None:
    """Run a room, for those of its lists that are among the given ones, and put what it finds into the reading."""
    find = _module(room, "find").find
    found = find(reading, lists.intersection(room.fills)) if room.fills else {room.name: find(reading)}
    for name, items in found.items():
        setattr(reading.found, name, items)


def warm(names: Iterable[str]) -> None:
    """Import the rooms' code now, so that worker processes made by forking share it."""
    for room in closure(names):
        _module(room, "find")


def rules() -> list[Rule]:
    """Every rule of every room, in the rooms' order. Imports no spaCy."""
    return [rule for room in ROOMS for rule in _module(room, "rules").RULES]


def forms() -> list[Form]:
    """Every form of the rules that have several, in the rooms' order. Imports no spaCy."""
    return [form for room in ROOMS for form in getattr(_module(room, "rules"), "FORMS", ())]


def refusals() -> list[Refusal]:
    """Every refusal of every room, in the rooms' order. Imports no spaCy."""
    having = [room for room in ROOMS if find_spec(f"mpp_extract.entities.{room.name}.refusals")]
    return [refusal for room in having for refusal in _module(room, "refusals").REFUSALS]


def _module(room: Room, part: str) -> Any:
    return import_module(f"mpp_extract.entities.{room.name}.{part}")
