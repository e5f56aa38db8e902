"""Ids that more than one article of a file has: whoever joins results by them would mix the articles."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_PLACE = re.compile(r"(.*)([:#]\d+)")
_MOST = 100_000  # ids of a run that are kept in memory; of those behind them only what is among these is noticed


@dataclass(slots=True)
class Ids:
    """The ids of a run's articles, and how many stood in their file before.

    first  the first of them: where it is, its id, where that was before
    """

    number: int = 0
    first: tuple[str, str, str] = ("", "", "")
    _met: dict[tuple[str, int], str] = field(default_factory=dict)

    def add(self, where: str, id: str | None) -> None:
        """Take in an article: its path with its place in the file, and its id. What is no part of a file has no like.

        >>> ids = Ids()
        >>> for line, id in enumerate(("a", "b", "a"), 1):
        ...     ids.add(f"in.jsonl:{line}", id)
        >>> ids.told()
        'in.jsonl:3 has the id a, as in.jsonl:1 has: results joined by ids would mix them'
        """
        parted = _PLACE.fullmatch(where)
        if id is None or parted is None:
            return
        file, place = parted.groups()
        key = (file, hash(id))
        before = self._met.get(key)
        if before is None:
            if len(self._met) < _MOST:
                self._met[key] = place
            return
        self.number += 1
        if self.number == 1:
            self.first = (where, id, f"{file}{before}")

    def told(self) -> str | None:
        """What a user is told of it; None where no article has another's id."""
        if not self.number:
            return None
        where, id, before = self.first
        if self.number == 1:
            said = f"{where} has the id {id}, as {before} has"
        else:
            told = f"{where} for one ({id}, as {before})"
            said = f"{self.number:,} articles have an id that another of their file has, {told}"
        return f"{said}: results joined by ids would mix them"
