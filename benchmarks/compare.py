"""Items gained, lost and changed against another revision: ``make compare BASE=main ARGS="--only dates"``.

Both revisions read the same articles (samples, gold and unmarked news, as far as they are there) with the same parses,
which are kept (parses.py), as is what each revision printed. The table counts; below it, and whole in a file, stands
each difference with the words around it.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TextIO

import parses
from articles import ROOT, Given, areas, articles, chosen
from differences import Difference, Span, differences
from mpp_extract.lists import LISTS
from revisions import Records, RevisionError, records

KINDS = ("lost", "changed", "gained")
AROUND = 60  # characters on each side


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare the project as it is now with another revision of it."""
    options = _options(arguments)
    try:
        given = [each for area in chosen(options.areas) for each in articles(area, options.sample)]
        old = records(options.base, given, options.only or ())
        new = records(options.to, given, options.only or ())
    except (ValueError, RevisionError) as error:
        print(f"compare: {error}", file=sys.stderr)
        return 1
    lists = tuple(name for name in LISTS if not options.only or name in options.only)
    found = [(each, list(differences(old[each.id], new[each.id], lists))) for each in given]
    place = options.out or ROOT / ".cache" / "compare.txt"
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("w", encoding="utf-8") as file:
        _report(file, lists, given, (old, new), found, None)
    _report(sys.stdout, lists, given, (old, new), found, options.limit)
    print(f"\nall of it is in {place}")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make compare", description=main.__doc__)
    parser.add_argument("base", help="the revision to compare with: a commit, a branch")
    parser.add_argument("--to", metavar="REV", help="compare that revision, not the project as it is now")
    parser.add_argument("--only", metavar="LISTS", type=_names, help=f"some of {', '.join(LISTS)}, with commas")
    parser.add_argument(
        "--areas", metavar="AREAS", type=_split, help=f"some of gold, {', '.join(areas())}, with commas"
    )
    parser.add_argument("--sample", metavar="N", type=int, help="so many articles of each area, always the same")
    parser.add_argument("--limit", metavar="N", type=int, default=12, help="lines of each kind and list on the screen")
    parser.add_argument("--out", metavar="FILE", type=Path, help="where all of it goes (.cache/compare.txt)")
    return parser.parse_args(arguments)


def _split(value: str) -> list[str]:
    return [name.strip() for name in value.split(",") if name.strip()]


def _names(value: str) -> list[str]:
    names = _split(value)
    unknown = [name for name in names if name not in LISTS]
    if unknown:
        raise argparse.ArgumentTypeError(f"there is no list {unknown[0]}; there are {', '.join(LISTS)}")
    return names


Found = list[tuple[Given, list[Difference]]]


def _report(
    out: TextIO,
    lists: Sequence[str],
    given: Sequence[Given],
    both: tuple[Records, Records],
    found: Found,
    limit: int | None,
) -> None:
    out.write(f"{len(given)} articles: {_counted(Counter(each.area for each in given))}\n\n")
    row = "{:<14}{:>8}{:>8}{:>8}{:>9}{:>8}{:>10}  {}\n"
    out.write(row.format("list", "before", "now", "lost", "changed", "gained", "articles", "changed fields"))
    for name in lists:
        mine = [(each, item) for each, items in found for item in items if item.list == name]
        before, now = (sum(len(each.get(name) or ()) for each in side.values()) for side in both)
        kinds = Counter(item.kind for _, item in mine)
        fields = Counter(field for _, item in mine for field in item.fields)
        places = len({each.id for each, _ in mine})
        counts = (kinds[kind] for kind in KINDS)
        out.write(row.format(name, before, now, *counts, places, _counted(fields)).rstrip() + "\n")
    by_kind: dict[tuple[str, str], list[str]] = defaultdict(list)
    for each, items in found:
        for item in items:
            by_kind[item.list, item.kind].append(_line(each, item))
    for name in lists:
        for kind in KINDS:
            _section(out, f"{name} {kind}", by_kind[name, kind], limit)


def _section(out: TextIO, title: str, lines: list[str], limit: int | None) -> None:
    if not lines:
        return
    shown = lines if limit is None else lines[:: max(1, len(lines) // limit)][:limit] if limit else []
    more = f", {len(shown)} of them" if len(shown) < len(lines) else ""
    out.write(f"\n{title}: {len(lines)}{more}\n")
    out.writelines(f"  {line}\n" for line in shown)


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {number}" for name, number in counts.most_common())


def _line(given: Given, item: Difference) -> str:
    words = _words(given.text, item.spans[0])
    if item.kind == "changed":
        said = "; ".join(f"{field}: {_shown(field, was, is_, given.text)}" for field, (was, is_) in item.fields.items())
    else:
        said = ", ".join(f"{key} {value}" for key, value in _values(item.item))
    return f"{given.id} {item.spans[0][0]}  {words}  {said}"


def _shown(field: str, was: Any, is_: Any, text: str) -> str:
    if field != "mentions":
        return f"{was} → {is_}"
    parts = [f"{sign}{_words(text, span, 20)}" for sign, spans in (("-", was), ("+", is_)) for span in spans[:3]]
    return " ".join(parts) or "in another order"


def _values(item: dict[str, Any]) -> Iterable[tuple[str, Any]]:
    skipped = ("text", "start", "end", "id", "explain", "mentions")
    for key, value in item.items():
        if key not in skipped and value is not None:
            yield key, value.get("text") if isinstance(value, dict) else value
    if len(item.get("mentions", ())) > 1:
        yield "mentions", len(item["mentions"])


def _words(text: str, span: Span, around: int = AROUND) -> str:
    start, end = span
    left, right = text[max(0, start - around) : start], text[end : end + around]
    return " ".join(f"{left}[[{text[start:end]}]]{right}".split())


if __name__ == "__main__":
    if not parses.folder().is_dir():
        print("the first comparison parses every article; later ones only run the rooms", file=sys.stderr)
    sys.exit(main())
