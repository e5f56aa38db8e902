"""When two values, names or entities count as the same."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

Json = Mapping[str, Any]

# Fields that hold the id of an entity of another list.
LINKS = {"court_id": "courts", "speaker_id": "speakers", "judge_id": "judges", "case_id": "cases"}

_MARKS = re.compile("[\"'`\u2018\u2019\u201c\u201d]")
_ARTICLE = re.compile(r"^(?:a|an|the) ")
_COUNTRY = re.compile(r"\bunited states\b|\bu\.? ?s\.?(?= )")
_SMALL_WORDS = re.compile(r"\b(?:for|of|the)\b")


def same_text(one: object, other: object, *, court: bool = False) -> bool:
    """Whether two names or values are equal but for case, quotation marks, spaces, a leading article and final points.

    court: United States, and of, for and the, make no difference either.

    >>> same_text("The governor\u2019s office", "governor's  Office.")
    True
    """
    return _plain(one, court) == _plain(other, court)


def same_value(one: object, other: object) -> bool:
    """Whether two values of a field are the same: numbers as numbers, all else as text; None is only itself."""
    if one is None or other is None:
        return one is other
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) <= 1e-9 * max(1.0, abs(other))
    return same_text(one, other)


def same_entity(one: Json, other: Json, wanted: str) -> bool:
    """Whether two entities of a list are the same: by a shared name, courts also by their CourtListener id."""
    known = one.get("courtlistener_id") if wanted == "courts" else None
    if known and known == other.get("courtlistener_id"):
        return True
    return bool(_names(one, wanted) & _names(other, wanted))


def linked(record: Json, item: Json, name: str) -> Json | None:
    """The entity that a field of an item names, out of the record's own lists."""
    wanted = item.get(name)
    if wanted is None:
        return None
    return next((entity for entity in record.get(LINKS[name]) or [] if entity.get("id") == wanted), None)


def _names(item: Json, wanted: str) -> set[str]:
    names = [item.get("name"), *(item.get("alt") or {}).get("name", [])]
    return {_plain(name, wanted == "courts") for name in names if name}


def _plain(value: object, court: bool = False) -> str:
    if value is None:
        return ""
    text = " ".join(_MARKS.sub("", str(value).casefold()).split()).strip(" .,;:")
    text = _ARTICLE.sub("", text)
    return " ".join(_SMALL_WORDS.sub(" ", _COUNTRY.sub(" ", text)).split()) if court else text
