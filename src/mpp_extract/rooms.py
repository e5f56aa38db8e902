"""The rooms, their order, what each needs and what each uses: the only place that says so.

A room is a folder under ``entities/`` with ``find.py``: ``find(reading)`` gives the list of record models that the
room fills, or a tuple of lists where it fills several.
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
    """name    its folder under ``entities/``
    model   components of the language model that it reads
    needs   lists that it can't do without: the rooms that fill them run first even when nobody asked for them
    fills   the lists that it fills, all of them whichever is asked for; none given: the one of its own name
    """

    name: str
    model: frozenset[str] = frozenset()
    needs: tuple[str, ...] = ()
    fills: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.fills:
            object.__setattr__(self, "fills", (self.name,))


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
    Room("quotes", model=NAMES, needs=("judges", "courts"), fills=("quotes", "speakers")),
)
# The lists, in the rooms' order, each with the room that fills it.
FILLED_BY = {name: room for room in ROOMS for name in room.fills}


def closure(names: Iterable[str]) -> list[Room]:
    """The rooms to run, in order, so that the named lists can be filled. Raises KeyError for an unknown name."""
    wanted: set[str] = set()
    stack = list(names)
    while stack:
        room = FILLED_BY[stack.pop()]
        if room.name not in wanted:
            wanted.add(room.name)
            stack.extend(room.needs)
    return [room for room in ROOMS if room.name in wanted]


def components(names: Iterable[str]) -> frozenset[str]:
    """The model's components that these lists need; empty where no model is needed."""
    return frozenset().union(*(room.model for room in closure(names)))


def fill(reading: Reading, names: Iterable[str]) -> None:
    """Run the rooms for the named lists, and those they need, that have not run on this reading yet."""
    for room in closure(names):
        if any(getattr(reading.found, name) is None for name in room.fills):
            found = _module(room, "find").find(reading)
            for name, items in zip(room.fills, found if len(room.fills) > 1 else (found,), strict=True):
                setattr(reading.found, name, items)


def warm(names: Iterable[str]) -> None:
    """Import the rooms' code now, so that worker processes made by forking share it."""
    for room in closure(names):
        _module(room, "find")


def rules() -> list[Rule]:
    """Every rule of every room, in the rooms' order. Imports no spaCy."""
    return [rule for room in ROOMS for rule in _module(room, "rules").RULES]


def _module(room: Room, part: str) -> Any:
    return import_module(f"mpp_extract.entities.{room.name}.{part}")
