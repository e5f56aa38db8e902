"""Puts slips of known kinds into articles, one at a time, and counts how many mpp-extract check tells.

python benchmarks/seeded.py                              # over the samples
python benchmarks/seeded.py --texts gold --errors 200    # over all there is
python benchmarks/seeded.py --kinds vote,weekday --show  # each, with what was said of it

A slip is found where an article with it has a finding that it has not without, at the slip or in its sentence. The same
seed makes the same slips; ``benchmarks/seeded_kinds.py`` has the kinds.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import articles
import parses
import seeded_kinds as kinds
from mpp_extract.check import CHECKS, Finding, Story, check
from mpp_extract.extractor import Extractor
from mpp_extract.record import Article

JUDGES = articles.SHARED / "data" / "fjc_judges.csv"
TABLE = JUDGES if JUDGES.exists() else None


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip put into an article."""

    kind: kinds.Kind
    given: articles.Given
    edit: kinds.Edit


@dataclass(frozen=True, slots=True)
class Read:
    """An article with its record and what is found in it as it is."""

    given: articles.Given
    record: Article
    said: frozenset[tuple[str, str]]


def read(given: articles.Given, extractor: Extractor) -> Read:
    """The article as it is."""
    record = extractor.extract(given.text, given.published)
    found = check(record, given.text, CHECKS, TABLE)
    return Read(given, record, frozenset((each.code, each.message) for each in found))


def slips(read_: list[Read], wanted: tuple[kinds.Kind, ...], number: int, seed: int) -> list[Slip]:
    """So many slips, of each kind as many as can be, at most one of a kind in an article."""
    dice = random.Random(seed)
    found: dict[str, list[Slip]] = {}
    for kind in wanted:
        each = []
        for one in read_:
            edits = list(kind.edits(one.record, one.given.text, dice))
            if edits:
                each.append(Slip(kind, one.given, dice.choice(edits)))
        dice.shuffle(each)
        found[kind.name] = each
    chosen: list[Slip] = []
    while len(chosen) < number and any(found.values()):
        chosen += [each.pop() for each in found.values() if each][: number - len(chosen)]
    return chosen


def told(slip: Slip, before: Read, extractor: Extractor) -> list[Finding]:
    """What is said of a slip."""
    text = slip.edit.of(slip.given.text)
    record = extractor.extract(text, slip.given.published)
    story = Story(record, text)
    place = slip.edit.start
    start, end = story.sentence(place)

    def is_there(first: int, last: int) -> bool:
        return first < end and last > start

    return [
        each
        for each in check(record, text, CHECKS, TABLE)
        if (each.code, each.message) not in before.said
        and any(is_there(*span) for span in ((each.start, each.end), *each.others))
    ]


def results(chosen: list[Slip], read_: list[Read], extractor: Extractor) -> Iterator[tuple[Slip, list[Finding]]]:
    """Each slip with what is said of it."""
    before = {one.given.id: one for one in read_}
    for slip in chosen:
        yield slip, told(slip, before[slip.given.id], extractor)


def main() -> None:
    """Print a row a kind."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--texts", default="samples", help="areas of articles (benchmarks/articles.py), or gold for all"
    )
    parser.add_argument("--kinds", help="only these kinds, with commas (a kind's name has none but by a dot: million)")
    parser.add_argument("--families", default="", help="only kinds of these families of checks, such as DV")
    parser.add_argument("--errors", type=int, default=200)
    parser.add_argument("--seed", type=int, default=15)
    parser.add_argument("--show", action="store_true", help="each slip, with what is said of it")
    options = parser.parse_args()
    parses.install()
    extractor = Extractor(judges=TABLE)
    names = options.kinds.split(",") if options.kinds else None
    wanted = tuple(
        kind
        for kind in kinds.KINDS
        if (names is None or kind.name in names) and (not options.families or kind.family in options.families)
    )
    given = [each for area in articles.chosen(options.texts.split(",")) for each in articles.articles(area)]
    read_ = [read(each, extractor) for each in given]
    made: Counter[str] = Counter()
    found: Counter[str] = Counter()
    codes: dict[str, Counter[str]] = {kind.name: Counter() for kind in wanted}
    for slip, said in results(slips(read_, wanted, options.errors, options.seed), read_, extractor):
        name = slip.kind.name
        made[name] += 1
        found[name] += bool(said)
        codes[name].update({each.code for each in said})
        if options.show:
            show(slip, said)
    report(wanted, made, found, codes)


def show(slip: Slip, said: list[Finding]) -> None:
    """One slip, with the words round it."""
    edit, text = slip.edit, slip.given.text
    before, after = text[max(0, edit.start - 60) : edit.start], text[edit.end : edit.end + 60]
    words = " ".join(f"{before}[{text[edit.start : edit.end]} -> {edit.words}]{after}".split())
    print(f"{slip.kind.name}: {slip.given.id}: {words}")
    for each in said:
        print(f"    {each.code} {each.message}")


def report(
    wanted: tuple[kinds.Kind, ...], made: Counter[str], found: Counter[str], codes: dict[str, Counter[str]]
) -> None:
    """A row a kind, and one for the certain ones and for the rest."""
    for kind in wanted:
        if made[kind.name]:
            by = ", ".join(f"{code} {number}" for code, number in codes[kind.name].most_common())
            print(f"{kind.name:<20}{found[kind.name]:>4} of {made[kind.name]:<4}{by}")
    for certain in (True, False):
        mine = [kind.name for kind in wanted if kind.certain is certain]
        all_, met = sum(made[name] for name in mine), sum(found[name] for name in mine)
        if all_:
            print(f"{'certain' if certain else 'the rest':<20}{met:>4} of {all_:<4}{100 * met / all_:.0f} %")


if __name__ == "__main__":
    main()
