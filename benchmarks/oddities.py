"""What stands out over many articles, which is where an extractor's slips show: ``make oddities``.

A unit that one article has, a judge of one word, the largest number of each kind, a president whom the directory of
judges contradicts: most of what is right is met often, so that what is rare is worth reading. Each line has the kind of
oddity, the article, the words round the item and what was printed of it. Articles: those of ../shared/news, or what
files and folders are named. Parses and records are kept (parses.py, revisions.py).
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from articles import Given, articles, chosen
from revisions import JUDGES, RevisionError, records

Json = dict[str, Any]
AROUND = 70  # characters on each side
MOST = 8  # extremes at each end of each kind
SHORT = 2  # letters of a unit
AHEAD = timedelta(days=366)
OLDEST = 1700  # years before it are rare in news
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True)
class Read:
    """An article and the record that was made of it."""

    given: Given
    record: Json

    def items(self, name: str) -> list[Json]:
        """Its items of a list."""
        return self.record.get(name) or []


@dataclass(frozen=True, slots=True)
class Oddity:
    """One item that stands out: the kind of oddity, where it is, and what was printed."""

    kind: str
    read: Read
    start: int
    end: int
    said: str

    def line(self) -> str:
        """The oddity with the words round it, on one line."""
        text = self.read.given.text
        left, right = text[max(0, self.start - AROUND) : self.start], text[self.end : self.end + AROUND]
        words = " ".join(f"{left}[[{text[self.start : self.end]}]]{right}".split())
        return f"{self.read.given.id} {self.start}  {words}  {self.said}"


class Corpus:
    """All articles that were read, and what is counted over them."""

    def __init__(self, read: Sequence[Read]) -> None:
        self.read = read

    @cached_property
    def units(self) -> Counter[str]:
        """In how many articles each unit is met."""
        return Counter(unit for each in self.read for unit in {item["unit"] for item in each.items("statistics")})

    @cached_property
    def courts(self) -> Counter[str]:
        """In how many articles each court is met."""
        return Counter(name for each in self.read for name in {item["name"] for item in each.items("courts")})

    @cached_property
    def common(self) -> frozenset[str]:
        """Words that more articles write small than with a capital, capitals that begin a sentence included."""
        small: Counter[str] = Counter()
        large: Counter[str] = Counter()
        for each in self.read:
            words = set(_WORD.findall(each.given.text))
            small.update(word for word in words if word.islower())
            large.update({word.lower() for word in words if not word.islower()})
        return frozenset(word for word, count in small.items() if count > large[word] // 2)


Found = Iterator[Oddity]
KINDS: dict[str, Callable[[Corpus], Found]] = {}


def kind(function: Callable[[Corpus], Found]) -> Callable[[Corpus], Found]:
    """Enter a kind of oddity under its function's name."""
    KINDS[function.__name__.replace("_", " ")] = function
    return function


def odd(name: str, read: Read, item: Json, *said: object) -> Oddity:
    """An oddity at an item, or at the first of its mentions."""
    place = (item.get("mentions") or [item])[0]
    return Oddity(name, read, place["start"], place["end"], "; ".join(str(each) for each in said if each is not None))


def _statistics(corpus: Corpus) -> Iterator[tuple[Read, Json]]:
    return ((each, item) for each in corpus.read for item in each.items("statistics"))


@kind
def unit_met_once(corpus: Corpus) -> Found:
    """Units of one article only."""
    for read, item in _statistics(corpus):
        if item["unit"] and corpus.units[item["unit"]] == 1:
            yield odd("unit met once", read, item, item["kind"], item["value"], item["unit"])


@kind
def short_unit(corpus: Corpus) -> Found:
    """Units of one or two letters."""
    for read, item in _statistics(corpus):
        if 0 < len(item["unit"] or "") <= SHORT:
            yield odd("short unit", read, item, item["kind"], item["value"], item["unit"])


@kind
def extreme(corpus: Corpus) -> Found:
    """The largest and smallest numbers of each kind."""
    by_kind: dict[str, list[tuple[float, int, Read, Json]]] = defaultdict(list)
    for n, (read, item) in enumerate(_statistics(corpus)):
        if item["value"] is not None:
            by_kind[item["kind"]].append((item["value"], n, read, item))
    for name, found in sorted(by_kind.items()):
        found.sort(key=lambda each: each[:2])
        ends = found if len(found) <= 2 * MOST else found[:MOST] + found[-MOST:]
        for value, _, read, item in ends:
            yield odd("extreme", read, item, name, value, item["unit"])


@kind
def judge_of_one_word(corpus: Corpus) -> Found:
    """Judges whose full name nobody gives."""
    for read in corpus.read:
        for item in read.items("judges"):
            if " " not in item["name"]:
                yield odd("judge of one word", read, item, item["title"], item["name"], item["rule"])


@kind
def common_word_in_a_name(corpus: Corpus) -> Found:
    """Judges, persons and parties in whose names is a word that is mostly written small."""
    for read in corpus.read:
        persons = (item for item in read.items("speakers") if item["kind"] == "person")
        for item in (*read.items("judges"), *persons):
            if corpus.common.intersection(word.lower() for word in _WORD.findall(item["name"]) if len(word) > 1):
                yield odd("common word in a name", read, item, item["rule"], item["name"])


@kind
def court_met_once(corpus: Corpus) -> Found:
    """Courts of one article only that have no id."""
    for read in corpus.read:
        for item in read.items("courts"):
            if corpus.courts[item["name"]] == 1 and item["courtlistener_id"] is None:
                yield odd("court met once", read, item, item["name"], item["level"])


@kind
def directory_contradicts(corpus: Corpus) -> Found:
    """Presidents and courts of judges that the directory has otherwise, and names that it spells otherwise."""
    for read in corpus.read:
        by_name = {item["name"]: item for item in read.items("judges")}
        for warning in read.record["warnings"]:
            item = by_name.get(warning.partition(":")[0])
            if item is not None and "directory" in warning:
                yield odd("directory contradicts", read, item, warning)
    yield from _of_other_courts(corpus)


def _of_other_courts(corpus: Corpus) -> Found:
    """Judges of a full name that the directory has once, but not at the federal court where the record puts them."""
    if not JUDGES.is_file():
        return
    from mpp_extract.entities.courts.federal import is_federal
    from mpp_extract.entities.judges.directory import open_directory
    from mpp_extract.entities.judges.link import candidates
    from mpp_extract.entities.people.names import parse_name
    from mpp_extract.reading import Settings

    directory = open_directory(Settings(judges_file=JUDGES))
    for read in corpus.read:
        courts = {item["id"]: item["courtlistener_id"] for item in read.items("courts")}
        for item in read.items("judges"):
            court, name = courts.get(item["court_id"]), parse_name(item["name"])
            if directory is None or name is None or not name.given or not court or not is_federal(court):
                continue
            known = candidates(name, directory)
            own = {service.court_id for judge in known for service in judge.services}
            if len(known) == 1 and court not in own:
                yield odd(
                    "directory contradicts", read, item, f"{item['name']} at {court}, not {sorted(map(str, own))}"
                )


@kind
def far_day(corpus: Corpus) -> Found:
    """Dates more than a year ahead of the article, and those of long ago."""
    for read in corpus.read:
        published = read.record["article"]["published"]
        last = (date.fromisoformat(published) + AHEAD).isoformat() if published else "2100"
        for item in read.items("dates"):
            first = item["earliest"] or ""
            if first > last or (first and first < f"{OLDEST}") or (item["value"] or "").startswith("-"):
                yield odd("far day", read, item, item["value"], f"published {published}", item["rule"])


@kind
def quote_without_a_speaker(corpus: Corpus) -> Found:
    """Whole quotations that nobody says."""
    for read in corpus.read:
        for item in read.items("quotes"):
            if item["speaker_id"] is None and item["kind"] == "direct":
                yield odd("quote without a speaker", read, item, item["rule"])


@kind
def name_doubled(corpus: Corpus) -> Found:
    """Two items of one list in an article of which one's name holds the other's."""
    for read in corpus.read:
        for name in ("judges", "courts", "cases", "speakers"):
            items = read.items(name)
            for n, item in enumerate(items):
                words = set(item["name"].lower().split())
                other = next((each for each in items[:n] if _holds(words, set(each["name"].lower().split()))), None)
                if other is not None:
                    yield odd("name doubled", read, item, name, f"{item['name']} beside {other['name']}")


def _holds(one: set[str], other: set[str]) -> bool:
    return one <= other or other <= one


def read_articles(given: Sequence[Given]) -> list[Read]:
    """The articles with their records. Raises RevisionError."""
    made = records(None, given)
    return [Read(each, made[each.id]) for each in given]


def files(paths: Iterable[str]) -> Iterator[Given]:
    """The articles in files and folders; what can't be read is said on standard error."""
    from mpp_extract import readers
    from mpp_extract.errors import MppError
    from mpp_extract.readers.inputs import inputs
    from mpp_extract.readers.source import ReadOptions

    for each in inputs(paths, lambda note: print(f"oddities: {note}", file=sys.stderr)):
        try:
            if isinstance(each, MppError):
                raise each
            source = readers.read(each, ReadOptions())
        except MppError as error:
            print(f"oddities: {error}", file=sys.stderr)
            continue
        published = None if source.published is None else source.published.isoformat()
        yield Given("files", each.shown, source.publisher or "files", source.text, published)


def main(arguments: Sequence[str] | None = None) -> int:
    """List what stands out in many articles, to be read for errors."""
    options = _options(arguments)
    try:
        given = list(files(options.paths)) if options.paths else [a for n in chosen(["news"]) for a in articles(n)]
        if not given:
            raise ValueError("there is no article to read")
        corpus = Corpus(read_articles(given))
    except (ValueError, RevisionError) as error:
        print(f"oddities: {error}", file=sys.stderr)
        return 1
    wanted = options.kinds or list(KINDS)
    found = {name: list(KINDS[name](corpus)) for name in wanted}
    print(f"{len(given)} articles: {', '.join(f'{name} {len(each)}' for name, each in found.items())}")
    shown = [oddity for each in found.values() for oddity in each]
    if options.random is not None:
        chosen_ones = set(random.Random(options.seed).sample(range(len(shown)), min(options.random, len(shown))))
        shown = [oddity for n, oddity in enumerate(shown) if n in chosen_ones]
    for name in wanted:
        mine = [oddity for oddity in shown if oddity.kind == name]
        if mine:
            print(f"\n{name}: {len(mine)}")
            print("\n".join(f"  {oddity.line()}" for oddity in mine))
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make oddities", description=main.__doc__)
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files and folders of articles (../shared/news)")
    parser.add_argument("--kinds", metavar="KINDS", type=_kinds, help=f"some of {', '.join(KINDS)}, with commas")
    parser.add_argument("--random", metavar="N", type=int, help="only so many lines, picked at random")
    parser.add_argument("--seed", metavar="N", type=int, default=1, help="what the picking starts from (1)")
    return parser.parse_args(arguments)


def _kinds(value: str) -> list[str]:
    names = [name.strip() for name in value.split(",") if name.strip()]
    unknown = [name for name in names if name not in KINDS]
    if unknown:
        raise argparse.ArgumentTypeError(f"there is no kind {unknown[0]!r}; there are {', '.join(KINDS)}")
    return names


if __name__ == "__main__":
    sys.exit(main())
