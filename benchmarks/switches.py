"""Switching a row off in this process, to see what is lost without it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from types import FunctionType
from typing import Any

from mpp_extract import rooms
from mpp_extract.rule import Refusal

NEVER = re.compile(r"(?!)")


@contextmanager
def off(id_: str) -> Iterator[bool]:
    """For a while, have the row of this id never hold; gives whether there is something to switch off.

    Of a refusal it is the test, wherever that is called from, or the pattern on its row. Of a rule or form it is the
    pattern of whatever in the rooms' tables is the row or has it, or its weight as evidence; without a rule all its
    forms are off.
    """
    taken = [(holder, name, getattr(holder, name)) for holder, name in _switches(id_)]
    for holder, name, value in taken:
        _set(holder, name, _OFF.get(name, _never) if not hasattr(value, "search") else NEVER)
    try:
        yield bool(taken)
    finally:
        for holder, name, value in taken:
            _set(holder, name, value)


def _never(*given: object, **named: object) -> bool:
    return False


# What an attribute is while its row is off: less than any weight that counts.
_OFF: dict[str, Any] = {"__code__": _never.__code__, "weight": -1000.0}


def _set(holder: Any, name: str, value: Any) -> None:
    """Also where the holder is frozen."""
    object.__setattr__(holder, name, value)


@cache
def _switches(id_: str) -> tuple[tuple[Any, str], ...]:
    """What is to be set: (object, attribute)."""
    for row in rooms.refusals():
        if row.id == id_:
            return tuple(_switch_of(row))
    wanted = {id_, *(form.id for form in rooms.forms() if form.rule == id_)}
    holders = {id(holder): holder for holder in _holders() if not wanted.isdisjoint(_ids(holder))}
    return tuple((each, name) for each in holders.values() for name in ("pattern", "weight") if _runs(each, name))


def _runs(holder: Any, name: str) -> bool:
    value = getattr(holder, name, None)
    return hasattr(value, "search") if name == "pattern" else isinstance(value, float)


def _switch_of(row: Refusal) -> Iterator[tuple[Any, str]]:
    if isinstance(row.test, FunctionType) and not row.test.__closure__:
        yield row.test, "__code__"
    elif row.test is not None:
        yield row, "test"
    if row.pattern is not None:
        yield row, "pattern"


def _ids(holder: Any) -> set[str]:
    """The ids of the row that a table's entry is, or has."""
    rows = [holder, *(getattr(holder, name, None) for name in ("row", "form", "rule"))]
    return {row.id for row in rows if isinstance(getattr(row, "id", None), str)}


@cache
def _holders() -> tuple[Any, ...]:
    """Everything that stands in a table of the rooms' modules and can be changed, frozen or not."""
    rooms.warm(rooms.BY_LIST)
    found: list[Any] = []
    for name, module in list(sys.modules.items()):
        if name.startswith(("mpp_extract.entities.", "mpp_extract.language.")):
            for value in list(vars(module).values()):
                if isinstance(value, (tuple, list)):
                    found += value
                elif isinstance(value, Mapping):
                    found += value.values()
                else:
                    found.append(value)
    return tuple(each for each in found if not isinstance(each, (str, int, type, tuple, Refusal)))
