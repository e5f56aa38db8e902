"""What a record holds beside its article: fields that are no text, title, day and the like are handed through."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from math import isfinite
from typing import Any

DEEPEST = 20  # objects and lists in one another; what is deeper is a machine's, and no printer takes it
TOO_DEEP = "{name!r} is nested more than {depth} levels deep, so it was left out of source.extra"


def others(record: Mapping[str, Any], known: Collection[str], warnings: list[str]) -> dict[str, Any] | None:
    """The fields of a record that nothing was made of, as they stand; None where there are none.

    known: names of those of which something was made; of a field within an object, such as fields.body, its path.

    >>> others({"text": "He left.", "desk": "Metro", "fields": {"body": "…", "beat": 7}}, {"text", "fields.body"}, [])
    {'desk': 'Metro', 'fields': {'beat': 7}}
    """
    found = {}
    for name, value in record.items():
        if name in known:
            continue
        inner = {path.partition(".")[2] for path in known if path.startswith(f"{name}.")}
        if inner and isinstance(value, dict):
            value = {key: each for key, each in value.items() if key not in inner}
            if not value:
                continue
        try:
            found[str(name)] = _plain(value, DEEPEST)
        except _TooDeepError:
            warnings.append(TOO_DEEP.format(name=name, depth=DEEPEST))
    return found or None


class _TooDeepError(Exception):
    pass


def _plain(value: Any, depth: int) -> Any:
    """The value as any reader of JSON takes it: NaN and the like, which are no JSON, are null."""
    if isinstance(value, float) and not isfinite(value):
        return None
    if not isinstance(value, (dict, list)):
        return value
    if not depth:
        raise _TooDeepError
    if isinstance(value, list):
        return [_plain(each, depth - 1) for each in value]
    return {key: _plain(each, depth - 1) for key, each in value.items()}
