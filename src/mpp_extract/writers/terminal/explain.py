"""How an item came about, as ``--explain`` has it, in lines for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mpp_extract.writers.terminal.layout import Runs, clean


def explained(item: Any) -> Iterator[Runs]:
    """Where the item stands, the rule and what it means; then a line for each thing that was weighed."""
    if item.explain is None:
        return
    told = dict(item.explain)
    place = (getattr(item, "mentions", None) or [item])[0]
    meaning = told.pop("rule_meaning", None)
    yield _line("rule", f"{item.rule} at {place.start}-{place.end}" + (f": {meaning}" if meaning else ""))
    for name, value in told.items():
        if isinstance(value, list) and any(isinstance(each, dict) for each in value):
            for number, each in enumerate(value, 1):
                yield _line(f"{_words(name).removesuffix('s')} {number}", said(each))
        elif said(value):
            yield _line(_words(name), said(value))


def said(value: Any) -> str:
    """A value in words: of an object its names and values, without what is unknown.

    >>> said({"how": "after", "score": 10.14, "cue": None, "doubts": [], "single": True})
    'how after, score 10.14, single'
    """
    if isinstance(value, dict):
        parts = ((_words(name), each, said(each)) for name, each in value.items())
        return ", ".join(name if each is True else f"{name} {words}" for name, each, words in parts if words)
    if isinstance(value, (list, tuple)):
        return ", ".join(filter(None, map(said, value)))
    return "" if value is None or value is False else "yes" if value is True else str(value)


def _line(name: str, words: str) -> Runs:
    return [(f"{name}: ", "grey"), (clean(words), "grey")]


def _words(name: str) -> str:
    return clean(name.replace("_", " "))
