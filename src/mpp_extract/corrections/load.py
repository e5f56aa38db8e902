"""Reads a file of corrections and checks it, so that whoever applies them need not."""

from __future__ import annotations

import json
import types
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic import ValidationError

from mpp_extract import record
from mpp_extract.errors import UsageError
from mpp_extract.lists import LISTS

ADDED = "corrections.added"  # the rule of what a reader added
_REMEDY = "save it anew from the page, or see docs/corrections.md"

Place = tuple[int, int]
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Wrong:
    """What stands at a place is no item of the list of that name, or no mention of one."""

    name: str
    place: Place
    text: str | None


@dataclass(frozen=True, slots=True)
class Added:
    """An item that was missed: a checked one of the contract's, whose references ``refs`` has as places of mentions."""

    name: str
    item: Json
    refs: dict[str, list[Place]]

    @property
    def places(self) -> list[Place]:
        """Where it stands."""
        return [(mention["start"], mention["end"]) for mention in self.item.get("mentions", [self.item])]


@dataclass(frozen=True, slots=True)
class Mentioned:
    """One more mention of the item that has a mention at ``of``."""

    name: str
    of: Place
    place: Place
    text: str | None


@dataclass(slots=True)
class Corrections:
    """What a reader put right in one article."""

    wrong: list[Wrong] = field(default_factory=list)
    added: list[Added] = field(default_factory=list)
    mentions: list[Mentioned] = field(default_factory=list)


def load(path: Path) -> dict[str, Corrections]:
    """The corrections of a file by the SHA-256 of their articles. Raises UsageError for a file that holds none."""
    where = str(path)
    try:
        value = json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise UsageError(where, f"can't be read ({error.strerror or error})", "check the path") from error
    except (ValueError, RecursionError) as error:
        raise UsageError(where, f"broken JSON ({error})", _REMEDY) from error
    found: dict[str, Corrections] = {}
    for number, one in enumerate(value if isinstance(value, list) else [value], 1):
        try:
            digest, corrections = _of(one)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            why = "no corrections of an article" if isinstance(error, (AttributeError, TypeError)) else _why(error)
            raise UsageError(f"{where}:{number}", why, _REMEDY) from error
        known = found.setdefault(digest, Corrections())
        known.wrong += corrections.wrong
        known.added += corrections.added
        known.mentions += corrections.mentions
    return found


def _why(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"the key {error} is missing"
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg'].lower()}"
    return str(error)


def _of(document: Json) -> tuple[str, Corrections]:
    given = document["corrections"]
    digest = document["source"]["sha256"]
    if not isinstance(digest, str) or len(digest) != 64:
        raise ValueError("source.sha256 is no digest")
    return digest, Corrections(
        [Wrong(_list(one), _place(one), one.get("text")) for one in given.get("wrong", [])],
        [_added(one) for one in given.get("added", [])],
        [Mentioned(_list(one), _place(one["of"]), _place(one), one.get("text")) for one in given.get("mentions", [])],
    )


def _list(one: Json) -> str:
    name = one["list"]
    if name not in LISTS:
        raise ValueError(f"there is no list {name!r}")
    return str(name)


def _place(one: Json) -> Place:
    start, end = one["start"], one["end"]
    if type(start) is not int or type(end) is not int or not 0 <= start < end:
        raise ValueError(f"no good start and end ({start!r}, {end!r})")
    return start, end


def _added(one: Json) -> Added:
    name = _list(one)
    model = record.MODELS[name]
    item = {**blank(model), **one["item"], "rule": ADDED}
    if "mentions" not in model.model_fields:
        _place(item)
    elif not item["mentions"]:
        raise ValueError("an item without mentions")
    for mention in item.get("mentions") or ():
        _place(mention)
    for unknown in item.keys() - model.model_fields.keys():
        raise ValueError(f"{name} have no field {unknown!r}")
    model.model_validate(item)
    refs = {key: [_place(at) for at in places] for key, places in one.get("refs", {}).items() if key in item}
    return Added(name, item, refs)


def blank(model: type[Any]) -> Json:
    """An item of which a reader said nothing: null where the contract lets it be, else its first choice."""
    return dict(_blanks(model))


def _blanks(model: type[Any]) -> Iterator[tuple[str, Any]]:
    for name, about in model.model_fields.items():
        kind = about.annotation
        if name == "id":
            yield name, "added"
        elif kind is bool:
            yield name, False
        elif get_origin(kind) is Literal:
            yield name, get_args(kind)[0]
        elif get_origin(kind) is list:
            yield name, []
        elif get_origin(kind) is types.UnionType or type(None) in get_args(kind):
            yield name, None
