"""The compact table of federal judges: one line a judge, found by last name without reading the others.

The file's first line is a JSON object that says what it is; each other line is a last name's key, a tab, and
the judge as a JSON list, which is read only when the name is looked up.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cached_property
from typing import Any, NamedTuple

from mpp_extract.errors import UsageError
from mpp_extract.language.fold import without_accents

FORMAT = "mpp-extract judges"
VERSION = 1
_LETTERS = re.compile(r"[^a-z0-9]")


class Service(NamedTuple):
    """One appointment. Dates are ISO; ``start`` is the recess appointment's or the commission's; None where unknown.

    again   the president who appointed the judge anew, after a recess appointment by another
    """

    court_id: str | None
    court: str
    title: str
    president: str | None
    again: str | None
    start: str | None
    senior: str | None
    end: str | None
    termination: str | None


class FjcJudge(NamedTuple):
    """A judge of the Center's directory. ``nid`` is the Center's id; names are as it writes them (``J[ackson]``)."""

    nid: str
    last: str
    first: str
    middle: str
    suffix: str
    birth: int | None
    death: int | None
    services: tuple[Service, ...]

    @property
    def name(self) -> str:
        """First, middle and last name with suffix, brackets taken away."""
        parts = (self.first, self.middle, self.last, self.suffix)
        return " ".join(part.replace("[", "").replace("]", "") for part in parts if part)


def name_key(words: str) -> str:
    """A last name without accents, case, spaces and signs.

    >>> name_key("Quiñones Alejandro"), name_key("O’Connor")
    ('quinonesalejandro', 'oconnor')
    """
    return _LETTERS.sub("", without_accents(words).lower())


class Directory:
    """Look-ups in a compact table. ``load`` gives its text; it is called when a judge is first looked up.

    path  the table's file, for the UsageError that a look-up raises where it is broken
    """

    def __init__(self, load: Callable[[], str], path: str = "") -> None:
        self._load = load
        self._path = path

    @cached_property
    def _text(self) -> tuple[str, str]:
        first, _, lines = self._load().partition("\n")
        return first, lines

    @property
    def header(self) -> dict[str, Any]:
        """What the table's first line says."""
        header: dict[str, Any] = json.loads(self._text[0])
        return header

    @cached_property
    def _by_key(self) -> dict[str, list[str]]:
        by_key: dict[str, list[str]] = {}
        for line in self._text[1].split("\n"):
            key, _, judge = line.partition("\t")
            by_key.setdefault(key, []).append(judge)
        return by_key

    @cached_property
    def _by_letter(self) -> dict[str, list[str]]:
        by_letter: dict[str, list[str]] = {}
        for key in self._by_key:
            by_letter.setdefault(key[:1], []).append(key)
        return by_letter

    def named(self, last: str) -> list[FjcJudge]:
        """All judges of that last name (in any spelling that ``name_key`` makes equal)."""
        key = name_key(last)
        try:
            return [_parsed(line) for line in self._by_key.get(key, ())] if key else []
        except (ValueError, TypeError) as error:
            remedy = "import the Center's exports again: mpp-extract judges import FILE"
            raise UsageError(self._path, f"the table of judges is broken at {last!r}", remedy) from error

    def check(self) -> None:
        """Look every judge up once. Raises UsageError where the table is broken."""
        for key in self._by_key:
            self.named(key)

    def near(self, last: str) -> list[FjcJudge]:
        """Judges whose last names are one letter away from this one: for a warning, never for a link."""
        key = name_key(last)
        if len(key) < 5:
            return []
        near = [other for other in self._by_letter.get(key[0], ()) if other != key and one_apart(key, other)]
        return [judge for other in near for judge in self.named(other)]


def one_apart(one: str, other: str) -> bool:
    """Whether one letter put in, left out, changed, or two neighbours swapped make one word the other."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1:
        return False
    n = 0
    while n < len(one) and one[n] == other[n]:
        n += 1
    if len(one) < len(other):
        return one[n:] == other[n + 1 :]
    return one[n + 1 :] == other[n + 1 :] or (
        one[n : n + 2] == other[n : n + 2][::-1] and one[n + 2 :] == other[n + 2 :]
    )


def _parsed(line: str) -> FjcJudge:
    nid, last, first, middle, suffix, birth, death, services = json.loads(line)
    return FjcJudge(nid, last, first, middle, suffix, birth, death, tuple(Service(*service) for service in services))


def compact(judges: list[FjcJudge], files: list[str], sha256: str, imported: str) -> str:
    """The compact table's text of these judges."""
    starts = [service.start for judge in judges for service in judge.services if service.start]
    header = {
        "format": FORMAT,
        "version": VERSION,
        "files": files,
        "sha256": sha256,
        "imported": imported,
        "judges": len(judges),
        "appointments": sum(len(judge.services) for judge in judges),
        "latest_commission": max(starts, default=None),
    }
    lines = sorted(f"{name_key(judge.last)}\t{json.dumps(judge, ensure_ascii=False)}" for judge in judges)
    return "\n".join([json.dumps(header), *lines, ""])
