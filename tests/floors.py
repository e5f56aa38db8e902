"""Quality floors: what is measured on samples/ and, where it is there, on ../shared/gold, and how floors are raised.

floors.json holds, for each area, the figures (F1, from 0 to 1) that a change must not lower, and a digest of the texts,
gold and scorer that they were measured with. ``make floors`` raises floors to what is reached now. It lowers none, and
takes no other gold, without ``ARGS=--lower``: say in CHANGELOG.md why.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ROOT / "tests" / "floors.json"
SHARED = ROOT.parent / "shared"
JUDGES = SHARED / "data" / "fjc_judges.csv"

# Figures are kept with four decimals, cut off; the same machine reaches the same figure again to the last digit.
# Another machine's arithmetic may move a probability by 1e-7 and so, in some 300,000 tokens, one tag: half a thousandth
# is what one item changes in the larger areas.
EPSILON = 0.0005

Figures = dict[str, float]


@dataclass(frozen=True)
class Area:
    """A set of texts with gold. scorer: None for the project's own; figures: what to read out of what it prints."""

    name: str
    texts: Path
    gold: Path
    scorer: Path | None
    figures: Callable[[str], Figures]

    @property
    def there(self) -> bool:
        """Whether its files are there."""
        return self.texts.is_dir() and self.gold.is_dir() and (self.scorer is None or self.scorer.is_file())

    @property
    def names(self) -> list[str]:
        """The documents' names."""
        return sorted(path.stem for path in self.gold.glob("*.json"))

    def digest(self) -> str:
        """Of the texts, the gold and the scorer: another digest means that figures can't be compared."""
        files = [path for name in self.names for path in (self.texts / f"{name}.txt", self.gold / f"{name}.json")]
        digest = hashlib.sha256()
        for path in [*files, *([self.scorer] if self.scorer else [])]:
            digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
        return digest.hexdigest()[:16]


def measured(area: Area, records: Path) -> tuple[Figures, str]:
    """The figures of the records in a folder, and all that the scorer printed. Raises RuntimeError where it fails."""
    if area.scorer is None:
        command = ["-m", "mpp_extract", "score", str(records), str(area.gold), "--format", "json"]
    else:
        command = [str(area.scorer), "--pred", str(records), "--gold", str(area.gold)]
        command += [] if area.name == "courtroom" else ["--texts", str(area.texts)]
    # Another folder, so that the tests' own modules hide none that a scorer imports.
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True, encoding="utf-8", cwd=records)
    printed = done.stdout + done.stderr
    if done.returncode or re.search(r"breaks? the contract|BROKEN|ERROR", printed):
        raise RuntimeError(f"{area.name}: the scorer failed\n{printed[-4000:]}")
    return area.figures(done.stdout), printed


def extract(areas: list[Area], folder: Path) -> None:
    """Write the records of all areas' texts as folder/AREA/NAME.json, in one run of the command line.

    Reference dates are the gold's article.published. The samples are read without the table of federal judges.
    """
    tables = {True: JUDGES, False: folder / "none.csv"}
    (folder / "none.csv").write_text("")
    for shared, table in tables.items():
        wanted = [area for area in areas if (area.scorer is not None) == shared]
        if wanted:
            _extract(wanted, folder, table if table.exists() else None, shared)


def _extract(areas: list[Area], folder: Path, table: Path | None, shared: bool) -> None:
    given, found = folder / f"articles-{shared}.jsonl", folder / f"records-{shared}.jsonl"
    given.write_text("".join(json.dumps(_article(area, name)) + "\n" for area in areas for name in area.names))
    environment = {**os.environ, "MPP_EXTRACT_DATA": str(folder / "data")}
    environment.pop("MPP_EXTRACT_JUDGES", None)
    if shared and table is not None:
        environment["MPP_EXTRACT_JUDGES"] = str(table)
    program = (
        [str(ROOT / "benchmarks" / "cached.py")] if os.environ.get("MPP_EXTRACT_PARSES") else ["-m", "mpp_extract"]
    )
    command = [sys.executable, *program, str(given), "-o", str(found), "--quiet"]
    subprocess.run(command, env=environment, check=True, cwd=folder)
    for line in found.read_text(encoding="utf-8").split("\n"):
        if line:
            area, _, name = json.loads(line)["source"]["id"].partition("/")
            (folder / area).mkdir(exist_ok=True)
            (folder / area / f"{name}.json").write_text(line, encoding="utf-8")


def _article(area: Area, name: str) -> dict[str, str | None]:
    gold = json.loads((area.gold / f"{name}.json").read_text(encoding="utf-8"))
    text = (area.texts / f"{name}.txt").read_bytes().decode("utf-8-sig")
    published = (gold.get("article") or {}).get("published") or _published(area).get(name)
    return {"id": f"{area.name}/{name}", "text": text, "published": published}


@cache
def _published(area: Area) -> dict[str, str]:
    """Reference dates of an area that keeps them beside its gold, not in it."""
    beside = area.gold.parent / "published.json"
    return json.loads(beside.read_text(encoding="utf-8")) if beside.exists() else {}


def _own(printed: str) -> Figures:
    score = json.loads(printed)
    strict = {name: result["measures"]["strict"]["f1"] for name, result in score["lists"].items()}
    return {"headline": score["headline"], **strict}


def _whole(printed: str) -> Figures:
    """gold/score.py: one line of strict figures, and the headline."""
    strict = re.findall(r"(\w+) (\d\.\d+)", re.search(r"^strict F1: (.*)$", printed, re.M)[1])
    if not re.search(r"^contract: 0 breaches$", printed, re.M):
        raise RuntimeError(f"the contract is breached\n{printed[-4000:]}")
    return {"headline": _last(printed), **{name: float(figure) for name, figure in strict}}


def _courtroom(printed: str) -> Figures:
    """A table that ends in the numbers right, wrong and missed; then the share of right fields."""
    rows = re.findall(r"^(\S.*?) +\d\.\d{3} +\d\.\d{3} +\d\.\d{3} +(\d+) +(\d+) +(\d+)$", printed, re.M)
    shares = re.findall(r"^(\S.* right) +\d\.\d{3}   \((\d+) of (\d+) matched", printed, re.M)
    return {
        "headline": _last(printed),
        **{name: _f1(int(right), int(wrong), int(missed)) for name, right, wrong, missed in rows},
        **{name: int(right) / int(of) if int(of) else 0.0 for name, right, of in shares},
    }


def _dates(printed: str) -> Figures:
    """A table of P, R and F1, in percent."""
    rows = re.findall(r"^(strict|relaxed|type|value|bounds) +\S+ +\S+ +(\S+)$", printed, re.M)
    return {"headline": _last(printed) / 100, **{name: float(figure) / 100 for name, figure in rows}}


def _statistics(printed: str) -> Figures:
    """Tables of figures in percent with their counts; two views of one set have lines of the same name."""
    figures = {"headline": _last(printed) / 100}
    view = ""
    for line in printed.splitlines():
        view = "paper " if "paper view:" in line else "contract " if "contract view:" in line else view
        row = re.fullmatch(r" *(\S.*?) +P .* \((\d+) of (\d+) predicted, (\d+) gold\)", line)
        if row:
            right, found, gold = map(int, row.groups()[1:])
            figures[view + row[1]] = _f1(right, found - right, gold - right)
    return figures


def _quotes(printed: str) -> Figures:
    """A table that ends in the numbers right, predicted and gold."""
    rows = re.findall(r"^(\S.*?) +\d+\.\d +\d+\.\d +\d+\.\d +(\d+) +(\d+) +(\d+)$", printed, re.M)
    return {
        "headline": _last(printed) / 100,
        **{name: _f1(int(right), int(found) - int(right), int(gold) - int(right)) for name, right, found, gold in rows},
    }


def _rulings(printed: str) -> Figures:
    """F1 of triggers and of triggers with their action, and in how many of gold's items each field is right.

    Of all items, not of those matched: else a share falls when more is found.
    """
    if not re.search(r"^contract breaches: 0$", printed, re.M):
        raise RuntimeError(f"the contract is breached\n{printed[-4000:]}")
    f1 = re.findall(r"^(trigger|trigger \+ action|strict) +P .* F1 (\d\.\d+)$", printed, re.M)
    gold = int(re.search(r"^documents .*, gold (\d+),", printed, re.M)[1])
    fields = re.findall(r"^  (\w+) +(\d+)/\d+ +\d\.\d+  \|", printed, re.M)
    return {
        "headline": _last(printed),
        **{name: float(figure) for name, figure in f1},
        **{f"{name} right": int(right) / gold for name, right in fields},
    }


def _last(printed: str) -> float:
    return float(printed.split()[-1])


def _f1(right: int, extra: int, missed: int) -> float:
    return 2 * right / (2 * right + extra + missed) if right else 0.0


def _shared(name: str, figures: Callable[[str], Figures]) -> Area:
    folder = SHARED / "gold" / name
    return Area(name, folder / "texts", folder / "gold", folder / "score.py", figures)


AREAS = (
    Area("samples", ROOT / "samples", ROOT / "samples" / "gold", None, _own),
    Area("seeds", SHARED / "seeds", SHARED / "gold" / "seeds", SHARED / "gold" / "score.py", _whole),
    _shared("courtroom", _courtroom),
    _shared("dates", _dates),
    _shared("statistics", _statistics),
    _shared("quotes", _quotes),
    _shared("rulings", _rulings),
)


def read_floors() -> dict[str, dict[str, Figures | str]]:
    """The floors as they are pinned."""
    return json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}


def raised(
    old: dict[str, Figures | str], figures: Figures, digest: str, lower: bool
) -> tuple[dict[str, object], list[str]]:
    """An area's new floors, and what would have had to be lowered (and was, with ``lower``)."""
    cut = {name: int(figure * 10_000 + 1e-6) / 10_000 for name, figure in sorted(figures.items())}
    pinned = old.get("figures") or {}
    fallen = [f"{name}: {cut.get(name, 0.0)} < {pinned[name]}" for name in pinned if cut.get(name, 0.0) < pinned[name]]
    if old and old["digest"] != digest:
        fallen.append(f"other texts, gold or scorer: {digest} for {old['digest']}")
    if lower or not fallen:
        return {"digest": digest, "figures": cut}, fallen
    kept = {name: max(cut.get(name, 0.0), pinned.get(name, 0.0)) for name in sorted({*cut, *pinned})}
    return {"digest": old["digest"], "figures": pinned if old["digest"] != digest else kept}, fallen


def main() -> int:
    """Measure every area that is there and raise its floors; the exit status is 1 where something fell."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--lower", action="store_true", help="also lower floors, and take other gold")
    parser.add_argument("--only", metavar="AREA", action="append", help="this area only; repeatable")
    options = parser.parse_args()
    areas = [area for area in AREAS if area.there and (not options.only or area.name in options.only)]
    floors, status = read_floors(), 0
    with tempfile.TemporaryDirectory() as folder:
        extract(areas, Path(folder))
        for area in areas:
            figures, _ = measured(area, Path(folder) / area.name)
            floors[area.name], fallen = raised(floors.get(area.name, {}), figures, area.digest(), options.lower)
            print(f"{area.name}: headline {figures['headline']:.4f}")
            for line in fallen:
                print(f"  {'lowered' if options.lower else 'NOT LOWERED'}: {line}")
            status |= bool(fallen) and not options.lower
    FLOORS.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
