"""What a reader may say of an item that is added: the contract's fields, as the page's script makes a form of them."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal, get_args, get_origin

from mpp_extract import record
from mpp_extract.corrections import blank
from mpp_extract.writers.acts import ACTS
from mpp_extract.writers.page.kinds import KINDS, LEADS, NO_FACTS, field_name
from mpp_extract.writers.page.plain import for_script


@cache
def fields() -> str:
    """JSON for the script: list by list what an item is called, whether it has mentions, its fields, and an empty one.

    A field is (name, label, what it takes, choices); it takes ``text``, ``number``, ``choice`` (each with what it is
    called, the empty one for null), ``ref`` or ``refs`` (the list of the item, or items, that it names).
    """
    lists = {}
    for name, kind in KINDS.items():
        model = record.MODELS[name]
        entity = "mentions" in model.model_fields
        asked = [
            (field, field_name(field), *taken)
            for field, about in model.model_fields.items()
            if (field not in NO_FACTS or (field == "name" and entity)) and (taken := _taken(field, about.annotation))
        ]
        lists[name] = {"one": kind.one, "entity": entity, "fields": asked, "blank": _blank(model)}
    return for_script(lists)


def _blank(model: type[Any]) -> dict[str, Any]:
    return {field: value for field, value in blank(model).items() if field not in ("id", "mentions", "explain")}


def _called(field: str, value: Any) -> str:
    return ACTS[value] if field == "action" else str(value).replace("_", " ")


_BOUNDS = frozenset({"earliest", "latest"})  # follow from the value


def _taken(field: str, kind: Any) -> tuple[str, Any] | None:
    """What a field takes; None for one that is no reader's to fill."""
    if field in _BOUNDS:
        return None
    if field in LEADS:
        return "refs" if field.endswith("_ids") else "ref", LEADS[field]
    if get_origin(kind) is Literal:
        return "choice", [(value, _called(field, value)) for value in get_args(kind)]
    parts = get_args(kind)
    literal = next((part for part in parts if get_origin(part) is Literal), None)
    if literal is not None:
        return "choice", [("", ""), *((value, _called(field, value)) for value in get_args(literal))]
    if float in parts:
        return "number", None
    return ("text", None) if kind is str or str in parts else None
