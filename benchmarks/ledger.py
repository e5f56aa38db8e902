"""What each row is worth: ``make ledger``. In how many articles, of how many publishers, each rule, form and refusal
decided, over samples, gold and unmarked news, as far as they are there; and what is lost without it.

A row lives by a source (a statute, a style book, a court's system) or by articles of two publishers. Those that have
neither are listed at the end. Parses are kept (parses.py).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import parses
import switches
from articles import Given, areas, articles, chosen
from differences import differences
from mpp_extract import rooms
from mpp_extract.rule import Form, Refusal, Rule
from revisions import JUDGES

Row = Rule | Form | Refusal
# Where the name of an article tells who published it; elsewhere the area counts as one publisher.
NAMED = ("quotes", "news")
ENOUGH = 2  # publishers


@dataclass
class Entry:
    """A row's account.

    decided     how often it decided      where     ids of the articles in which it did
    publishers  whose articles these are  tried     in how many of them it was switched off
    changed     items that differ then: lost, gained and changed, by list; None where it can't be switched off
    """

    row: Row
    decided: int = 0
    where: list[str] = field(default_factory=list)
    publishers: set[str] = field(default_factory=set)
    tried: int = 0
    changed: Counter[str] | None = None

    @property
    def kind(self) -> str:
        """What it is: rule, form or refusal."""
        return type(self.row).__name__.lower()

    @property
    def stands(self) -> bool:
        """Whether it has a right to live."""
        return bool(self.row.source) or len(self.publishers) >= ENOUGH

    def plain(self) -> dict[str, Any]:
        """The account as plain values."""
        return {
            "id": self.row.id,
            "kind": self.kind,
            "source": self.row.source,
            "decided": self.decided,
            "articles": len(self.where),
            "publishers": len(self.publishers),
            "tried": self.tried,
            "changed": None if self.changed is None else dict(self.changed),
            "stands": self.stands,
        }


def main(arguments: Sequence[str] | None = None) -> int:
    """Count what each rule, form and refusal decided."""
    options = _options(arguments)
    try:
        names = chosen(options.areas or ["gold", "news"])
    except ValueError as error:
        print(f"ledger: {error}", file=sys.stderr)
        return 1
    given = {each.id: each for area in names for each in articles(area, options.sample)}
    if JUDGES.is_file():
        os.environ.setdefault("MPP_EXTRACT_JUDGES", str(JUDGES))
    parses.install()
    ledger = counted(list(given.values()), options.jobs)
    if options.without:
        tried = [(entry.row.id, [given[id_] for id_ in entry.where[: options.without]]) for entry in ledger]
        with get_context("fork").Pool(options.jobs) as pool:
            for entry, changed in zip(ledger, pool.imap(_without, tried, chunksize=8), strict=True):
                entry.changed, entry.tried = changed, min(len(entry.where), options.without)
    for line in report(ledger, options.room, len(given)):
        print(line)
    if options.json:
        options.json.write_text(json.dumps([entry.plain() for entry in ledger], indent=1) + "\n", encoding="utf-8")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make ledger", description=main.__doc__)
    names = ", ".join(areas())
    parser.add_argument("--areas", metavar="AREAS", type=_split, help=f"some of gold, {names}, with commas (gold,news)")
    parser.add_argument("--sample", metavar="N", type=int, help="so many articles of each area, always the same")
    parser.add_argument("--room", metavar="ROOM", help="only the rows of this room")
    parser.add_argument(
        "--without",
        metavar="N",
        type=int,
        default=0,
        help="switch each row off in up to N of the articles it decided in",
    )
    parser.add_argument("--jobs", metavar="N", type=int, default=2, help="processes (2)")
    parser.add_argument("--json", metavar="FILE", type=Path, help="also write the accounts there")
    return parser.parse_args(arguments)


def _split(value: str) -> list[str]:
    return [name.strip() for name in value.split(",") if name.strip()]


def rows() -> list[Row]:
    """Every row that decides."""
    return [*rooms.rules(), *rooms.forms(), *rooms.refusals()]


def counted(given: Sequence[Given], jobs: int = 1) -> list[Entry]:
    """The accounts of all rows over the articles."""
    entries = {row.id: Entry(row) for row in rows()}
    extractor()  # loaded before forking, so that it is shared
    with get_context("fork").Pool(jobs) as pool:
        for each, decided in zip(given, pool.imap(_decided, given, chunksize=16), strict=True):
            publisher = each.publisher if each.area in NAMED else each.area
            for id_, times in decided.items():
                if id_ in entries:
                    entries[id_].decided += times
                    entries[id_].where.append(each.id)
                    entries[id_].publishers.add(publisher)
    return list(entries.values())


_extractors: list[Any] = []


def extractor() -> Any:
    """One for all: every list, reported statements too, with explanations."""
    from mpp_extract.extractor import Extractor

    if not _extractors:
        _extractors.append(Extractor(indirect=True, explain=True))
        _extractors[0].load()
    return _extractors[0]


def _reading(given: Given) -> Any:
    from mpp_extract import readers
    from mpp_extract.readers.inputs import Input
    from mpp_extract.readers.source import ReadOptions

    source = readers.read(Input("articles.jsonl", ":1", given.line().encode(), "jsonl"), ReadOptions())
    return extractor().read(source, next(extractor().parse_sources([source])))[0]


def _decided(given: Given) -> Counter[str]:
    """How often each row decided in an article, by id."""
    reading = _reading(given)
    items = [item for name in rooms.BY_LIST for item in getattr(reading.found, name) or ()]
    forms = (form for item in items if (form := (item.explain or {}).get("form")) is not None)
    refused = (row.id for row, _, _ in dict.fromkeys(reading.refused))
    return Counter([*(item.rule for item in items), *forms, *refused])


def _without(tried: tuple[str, list[Given]]) -> Counter[str] | None:
    """What differs in these articles without the row of this id; None where nothing can be switched off."""
    id_, given = tried
    changed: Counter[str] = Counter()
    for each in given:
        before = _items(each)
        with switches.off(id_) as done:
            if not done:
                return None
            after = _items(each)
        changed.update(f"{found.list} {found.kind}" for found in differences(before, after))
    return changed


def _items(given: Given) -> dict[str, Any]:
    found = _reading(given).found
    return {name: [item.model_dump() for item in getattr(found, name) or ()] for name in rooms.BY_LIST}


def report(ledger: Sequence[Entry], room: str | None, articles_: int) -> Iterator[str]:
    """The accounts as lines: a table a room, then the rows that have no right to live."""
    shown = [entry for entry in ledger if room is None or entry.row.room == room]
    by_room: dict[str, list[Entry]] = defaultdict(list)
    for entry in shown:
        by_room[entry.row.room].append(entry)
    line = "{:<44}{:<9}{:>8}{:>9}{:>11}  {}"
    yield f"{articles_} articles"
    for name, entries in by_room.items():
        yield ""
        yield line.format(name, "", "decided", "articles", "publishers", "without it")
        for entry in sorted(entries, key=lambda each: (each.kind, -len(each.where), each.row.id)):
            counts = (entry.decided, len(entry.where), len(entry.publishers))
            yield line.format(entry.row.id, entry.kind, *counts, _lost(entry)).rstrip()
    yield from _section(
        "never decided, no source", (each for each in shown if not each.decided and not each.row.source)
    )
    few = (each for each in shown if each.decided and not each.stands)
    yield from _section(f"articles of fewer than {ENOUGH} publishers, no source", few)
    idle = (each for each in shown if each.tried and each.changed is not None and not each.changed)
    yield from _section("decided, but nothing changes without it", idle)


def _lost(entry: Entry) -> str:
    if not entry.tried:
        return ""
    if entry.changed is None:
        return "can't be switched off"
    said = ", ".join(f"{name} {number}" for name, number in sorted(entry.changed.items()))
    return f"{said or 'the same'} ({entry.tried} tried)"


def _section(title: str, entries: Iterable[Entry]) -> Iterator[str]:
    ids = [entry.row.id for entry in entries]
    yield ""
    yield f"{title}: {len(ids)}"
    yield from (f"  {id_}" for id_ in ids)


if __name__ == "__main__":
    sys.exit(main())
