"""The rooms, their order, what each needs and what each uses: the only place that says so.

A room is a folder under ``entities/`` with ``find.py``: ``find(reading) -> list`` of its record models.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mpp_extract.reading import Reading
    from mpp_extract.rule import Rule


@dataclass(frozen=True, slots=True)
class Room:
    """name    the list it fills, and its folder under ``entities/``
    model   components of the language model that it reads
    needs   rooms whose findings it can't do without: they run first even when nobody asked for their lists
    """

    name: str
    model: frozenset[str] = frozenset()
    needs: tuple[str, ...] = ()


PARSE = frozenset({"tagger", "parser"})
NAMES = frozenset({"tagger", "parser", "ner"})

# In the order in which they run. A room may also use what an earlier one found when that list was asked for.
ROOMS: tuple[Room, ...] = (
    Room("courts"),
    Room("cases", needs=("courts",)),
    Room("case_numbers", needs=("courts", "cases")),
    Room("judges", model=NAMES, needs=("courts",)),
    Room("dates", model=PARSE, needs=("case_numbers",)),
    Room("statistics", model=PARSE, needs=("dates", "case_numbers")),
    Room("quotes", model=NAMES),
    Room("speakers", model=NAMES, needs=("quotes", "judges", "courts")),
)
BY_NAME = {room.name: room for room in ROOMS}


def closure(names: Iterable[str]) -> list[Room]:
    """The rooms to run, in order, so that the named lists can be filled. Raises KeyError for an unknown name."""
    wanted: set[str] = set()
    stack = list(names)
    while stack:
        name = stack.pop()
        if name not in wanted:
            wanted.add(name)
            stack.extend(BY_NAME[name].needs)
    return [room for room in ROOMS if room.name in wanted]


def components(names: Iterable[str]) -> frozenset[str]:
    """The model's components that these lists need; empty where no model is needed."""
    return frozenset().union(*(room.model for room in closure(names)))


def fill(reading: Reading, names: Iterable[str]) -> None:
    """Run the rooms for the named lists, and those they need, that have not run on this reading yet."""
    for room in closure(names):
        if getattr(reading.found, room.name) is None:
            setattr(reading.found, room.name, _module(room, "find").find(reading))


def warm(names: Iterable[str]) -> None:
    """Import the rooms' code now, so that worker processes made by forking share it."""
    for room in closure(names):
        _module(room, "find")


def rules() -> list[Rule]:
    """Every rule of every room, in the rooms' order. Imports no spaCy."""
    return [rule for room in ROOMS for rule in _module(room, "rules").RULES]


def _module(room: Room, part: str) -> Any:
    return import_module(f"mpp_extract.entities.{room.name}.{part}")
