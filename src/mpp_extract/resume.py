"""What an output holds already, so that a run that was ended goes on: by path, bytes, version and what was asked."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from mpp_extract.errors import ReadError
from mpp_extract.lists import LISTS
from mpp_extract.readers.inputs import Input, digest
from mpp_extract.reading import mask
from mpp_extract.version import __version__


@dataclass(frozen=True, slots=True)
class Asked:
    """What a record must be for its article not to be done again, as far as a record shows it.

    lists       the lists asked for               text       whether the record has the article's text
    published   the day that an option gave       explain    whether items are explained
    pinned      name of the pinned model          other      whether another model was asked for
    indirect    whether reported statements were asked for: an article that has none is then done again
    """

    lists: tuple[str, ...]
    text: bool
    published: date | None
    explain: bool
    indirect: bool
    pinned: str
    other: bool

    def fits(self, record: Mapping[str, Any]) -> bool:
        """Whether it is what was asked for. False for the line of an article that failed, and for anything else."""
        try:
            source = record["source"]
            named = isinstance(source["path"], str) and isinstance(source["sha256"], str | None)
            return named and self.is_of(made_of(record))
        except (KeyError, TypeError, AttributeError):
            return False

    def is_of(self, made: Made) -> bool:
        """Whether an article that was made with this is what was asked for."""
        day = None if self.published is None else self.published.isoformat()
        return (
            made.version == __version__
            and (made.pipeline is None or (made.pipeline != self.pinned) == self.other)
            and made.text == self.text
            and made.published == day
            and made.lists == self.lists
            and made.explained <= {self.explain}
            and ("quotes" not in self.lists or made.reported == self.indirect)
        )


@dataclass(frozen=True, slots=True)
class Made:
    """What a record shows of how its article was made.

    version, pipeline   of the tool and the model      text       whether it has the article's text
    published           the day that an option gave    lists      the lists that were asked for
    explained           whether items are explained; empty where there are none
    reported            whether there are reported statements
    """

    version: str
    pipeline: str | None
    text: bool
    published: str | None
    lists: tuple[str, ...]
    explained: frozenset[bool]
    reported: bool


def made_of(record: Mapping[str, Any]) -> Made:
    """What the record shows. Raises KeyError, TypeError or AttributeError for what is none."""
    generator, info = record["generator"], record["article"]
    return Made(
        generator["version"],
        generator["pipeline"],
        info["text"] is not None,
        info["published"] if info["published_from"] == "option" else None,
        tuple(name for name in LISTS if record[name] is not None),
        frozenset(item.get("explain") is not None for name in LISTS for item in record[name] or ()),
        any(item.get("kind") == "indirect" for item in record["quotes"] or ()),
    )


@dataclass(slots=True)
class Held:
    """The articles that an output has.

    A path may stand for several: an archive's members may have one name, and file numbers in names are masked.

    digests   by path, the SHA-256 of the bytes that each article was read from
    names     by path and digest, the name of its own file in a result folder
    passed    how many inputs were among them
    old       by path of an input, the digests that no input had: the article has changed, and its old result goes
    frees     told the name of such a one in a result folder
    """

    digests: dict[str, tuple[str | None, ...]] = field(default_factory=dict)
    names: dict[tuple[str, str | None], str] = field(default_factory=dict)
    passed: int = 0
    old: dict[str, tuple[str | None, ...]] = field(default_factory=dict)
    frees: Callable[[str], None] | None = None

    def add(self, source: Mapping[str, Any]) -> bool:
        """Take a record's source in; False where the same bytes of its path are there already."""
        path, made_of = source["path"], source["sha256"]
        there = self.digests.get(path, ())
        if made_of in there:
            return False
        self.digests[path] = (*there, made_of)
        return True

    def others(self, given: Iterable[Input | ReadError]) -> Iterator[Input | ReadError]:
        """The inputs that the output has not."""
        for item in given:
            if not isinstance(item, Input) or not self._has(item):
                yield item
            else:
                self.passed += 1

    def is_current(self, line: bytes) -> bool:
        """Whether a line's article is not one of those that changed."""
        record = _object(line)
        return record is None or record["source"]["sha256"] not in self.old.get(record["source"]["path"], ())

    def _has(self, item: Input) -> bool:
        path = mask(item.shown)
        if path in self.digests:
            self.old[path] = self.digests.pop(path)
        there = self.old.get(path)
        if there is None:
            return False
        found = digest(item)
        if found in there:
            self._drop(path, found)
            return True
        if self.frees is not None:
            like = min(there, key=lambda one: _unlike(self.names[path, one], item.name))
            self._drop(path, like)
            self.frees(self.names[path, like])
        return False

    def _drop(self, path: str, made_of: str | None) -> None:
        rest = tuple(one for one in self.old[path] if one != made_of)
        if rest:
            self.old[path] = rest
        else:
            del self.old[path]


def _unlike(name: str, wanted: str) -> tuple[bool, int, str]:
    """Sorts results' names: the wanted one first, then with small numbers behind it before great ones."""
    return name != wanted, len(name), name


def lines(paths: Iterable[Path], asked: Asked, held: Held) -> Iterator[str]:
    """The lines of JSON Lines files that are whole and as asked for, each article's once; they are held then."""
    for path in paths:
        with path.open("rb") as file:
            for line in file:
                record = _object(line) if line.endswith(b"\n") else None
                if record is not None and asked.fits(record) and held.add(record["source"]):
                    yield line.decode("utf-8")


def files(folder: Path, ending: str, asked: Asked, held: Held, takes: Callable[[str], None]) -> None:
    """Hold the articles of a result folder. ``takes`` is told each one's name, so that no other gets it."""
    for place, _, names in os.walk(folder):
        for name in names:
            if name.startswith(".") or not name.endswith(ending):
                continue
            path = Path(place) / name
            record = _result(path)
            if record is not None and asked.fits(record) and held.add(record["source"]):
                taken = str(path.relative_to(folder))[: -len(ending)].replace(os.sep, "/")
                held.names[record["source"]["path"], record["source"]["sha256"]] = taken
                takes(taken)


def _result(path: Path) -> Mapping[str, Any] | None:
    """What stands in a file of a result folder. Other people's things may lie there: links to nowhere, pipes."""
    try:
        return _object(path.read_bytes()) if path.is_file() else None
    except OSError:
        return None


def _object(data: bytes) -> Mapping[str, Any] | None:
    try:
        value = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
