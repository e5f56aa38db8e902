"""Speed and memory: ``make bench``. Half an hour; on a machine that does nothing else.

Every figure that is to be reached is a ratio of two things measured in turns in the same run.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import platform
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import processes
import texts
from processes import interleaved, middle, ratio

Figures = dict[str, float]
PROGRAM = ("-m", "mpp_extract")

# (figure, the most it may be), and for the speed-up of two processes the least.
MOST = {
    "whole / bare": 1.22,
    "whole / stock": 0.75,
    "article / script": 1.25,
    "--help / import": 2.0,
    "--version / import": 2.0,
    "usage error / import": 2.0,
    "largest peak, MB": 2048,
    "database / jsonl": 1.05,
    "slowest search, ms": 100,
    "two workers / stock's two": 0.5,
    "parent, many / few": 1.1,
}
LEAST = {"one process / two": 1.7, "one worker / two": 1.85, "least of all settings, %": 99.5}


def throughput(options: argparse.Namespace, folder: Path) -> Figures:
    """Words per second of CPU time, and ratios of CPU time."""
    from throughput import throughput as measure

    result = measure(texts.mixture(options.words), options.rounds)
    say(f"  {result.words:,} words, {options.rounds} rounds")
    return {**{f"{name}, words/s": speed for name, speed in result.words_per_second.items()}, **result.ratios}


def shares(options: argparse.Namespace, folder: Path) -> Figures:
    """Each part's CPU time, in milliseconds per 1,000 words, and all the rest against the pipeline."""
    from throughput import shares as measure

    spent = measure(texts.mixture(options.words))
    rest = sum(spent.values()) - spent["pipeline"]
    return {
        **{f"{name}, ms": value for name, value in spent.items()},
        "all the rest / pipeline": rest / spent["pipeline"],
    }


def start(options: argparse.Namespace, folder: Path) -> Figures:
    """One article of some 1,000 words, from process start to end, against a ten-line script."""
    article = folder / "article.txt"
    article.write_text("\n\n".join(texts.samples()[:2]), encoding="utf-8")
    commands = {
        "article": ((*PROGRAM, str(article)), 0),
        "script": (("-c", processes.SCRIPT, str(article)), 0),
        "numbers only": ((*PROGRAM, str(article), "--only", "case_numbers"), 0),
    }
    runs = interleaved(commands, options.rounds + 2)
    return {
        **{f"{name}, CPU s": middle(each, "cpu") for name, each in runs.items()},
        **{f"{name}, MB": middle(each, "peak") for name, each in runs.items()},
        "article / script": ratio(runs["article"], runs["script"], "cpu"),
    }


def help_(options: argparse.Namespace, folder: Path) -> Figures:
    """What needs no model, against the import of Typer and Rich: wall time."""
    commands = {
        "import": (("-c", "import typer, rich"), 0),
        "--help": ((*PROGRAM, "--help"), 0),
        "--version": ((*PROGRAM, "--version"), 0),
        "usage error": ((*PROGRAM, "--no-such-option"), 2),
        "schema": ((*PROGRAM, "schema"), 0),
        "rules": ((*PROGRAM, "rules"), 0),
    }
    runs = interleaved(commands, 2 * options.rounds + 3)
    times = {f"{name}, s": middle(each, "wall") for name, each in runs.items()}
    return times | {
        f"{name} / import": ratio(runs[name], runs["import"], "wall") for name in commands if name != "import"
    }


def length(options: argparse.Namespace, folder: Path) -> Figures:
    """Growth with an article's length: 1, 10 and 100 times one article in one file; its cost without the start."""
    article = texts.samples()[0]
    runs = {}
    for times in (1, 10, 100):
        path = folder / f"long-{times}.txt"
        path.write_text("\n\n".join([article] * times), encoding="utf-8")
        runs[times] = processes.run([*PROGRAM, str(path), "-o", str(folder / "long.json")])
    figures = {f"{times} times, CPU s": each.cpu for times, each in runs.items()}
    figures |= {f"{times} times, MB": each.peak for times, each in runs.items()}
    # What 90 more cost against what 9 more cost: 10 where it is linear.
    growth = (runs[100].cpu - runs[10].cpu) / (runs[10].cpu - runs[1].cpu)
    return {**figures, "90 more / 9 more": growth}


def number(options: argparse.Namespace, folder: Path) -> Figures:
    """Growth of memory with the number of articles, in one process: 100 against 1,000."""
    short = [text for text in texts.samples() if len(text.split()) < 500]
    runs = {}
    for articles in (100, 1000):
        path = texts.write_lines(folder / f"{articles}.jsonl", short, articles)
        runs[articles] = processes.run([*PROGRAM, str(path), "--jobs", "1", "-o", str(folder / "many.jsonl")])
    figures = {f"{articles} articles, MB": each.peak for articles, each in runs.items()}
    return {**figures, "1,000 / 100, MB": runs[1000].peak / runs[100].peak}


def jobs(options: argparse.Namespace, folder: Path) -> Figures:
    """Two worker processes against one on 200 articles: wall time. Needs two cores that do nothing else."""
    path = str(texts.write_lines(folder / "200.jsonl", texts.samples(), 200))
    output = ("-o", str(folder / "jobs.jsonl"))
    commands = {str(count): ((*PROGRAM, path, "--jobs", str(count), *output), 0) for count in (1, 2)}
    runs = {name: [] for name in commands}
    for _ in range(max(1, options.rounds // 2)):
        for name, (arguments, _) in commands.items():
            runs[name].append(processes.run(arguments))
    times = {f"--jobs {name}, s": middle(each, "wall") for name, each in runs.items()}
    return {**times, "one process / two": ratio(runs["1"], runs["2"], "wall")}


def large(options: argparse.Namespace, folder: Path) -> Figures:
    """Far too much for an article: 5 MB of prose, a line of 1,000,000 characters, 10,000 marks, 100,000 digits."""
    prose = "\n\n".join(texts.samples())
    cases = {
        "5 MB of prose": (prose * (5_000_000 // len(prose) + 1))[:5_000_000],
        "a line": (prose.replace("\n", " ") * (1_000_000 // len(prose) + 1))[:1_000_000],
        "a word": "a" * 1_000_000,
        "10,000 opening marks": "“" * 10_000,
        "10,000 straight marks": 'He said "no" and ' * 5_000,
        "100,000 digits": "1" * 100_000,
        "100,000 digits in groups": "1,234 " * 25_000,
        "10,000 names": "Judge Ann Roe v. Bob Poe, " * 5_000,
    }
    figures = {}
    for name, text in cases.items():
        path = folder / "large.txt"
        path.write_text(text, encoding="utf-8")
        done = processes.run([*PROGRAM, str(path), "-o", str(folder / "large.json")])
        figures |= {f"{name}, CPU s": done.cpu, f"{name}, MB": done.peak}
        say(f"  {name}: {done.cpu:.1f} s, {done.peak:.0f} MB")
    return {**figures, "largest peak, MB": max(figure for name, figure in figures.items() if name.endswith("MB"))}


def typography(options: argparse.Namespace, folder: Path) -> Figures:
    """The share of items that stay the same where the samples and some unmarked news are set otherwise."""
    import typeset
    from articles import articles
    from mpp_extract.extractor import Extractor

    extractor = Extractor()
    given = [(each.text, each.published) for area in ("samples", "news") for each in articles(area, options.articles)]
    found = typeset.shares(given, lambda texts_: (extractor.extract(text, day).model_dump() for text, day in texts_))
    shares_ = {f"{name}, %": share for name, share in found.items()}
    return {**shares_, "least of all settings, %": min(shares_.values())}


def database(options: argparse.Namespace, folder: Path) -> Figures:
    """What writing a database costs on top of JSON Lines, and how long finding takes in one of 20,000 articles."""
    from stores import cost, finding

    return {**cost(folder, options.rounds), **finding(folder)}


def archive(options: argparse.Namespace, folder: Path) -> Figures:
    """A night's copy: one worker against two, two against stock spaCy's two, the parent's memory, bytes out."""
    from archive import measure

    return measure(folder, options.many, max(1, options.rounds // 2))


def on_ray(options: argparse.Namespace, folder: Path) -> Figures:
    """The same articles by two actors of Ray on this machine; needs the extra ray."""
    from archive import on_ray as measure

    return measure(folder, options.many)


PARTS: dict[str, Callable[[argparse.Namespace, Path], Figures]] = {
    "throughput": throughput,
    "shares": shares,
    "start": start,
    "help": help_,
    "length": length,
    "number": number,
    "jobs": jobs,
    "large": large,
    "database": database,
    "archive": archive,
    "ray": on_ray,
    "typography": typography,
}
DEFAULT = [name for name in PARTS if name not in ("large", "typography", "ray")]


def apart(part: Callable[[argparse.Namespace, Path], Figures], options: argparse.Namespace, folder: Path) -> Figures:
    """Measure in a process of its own: Linux counts a process's peak memory from that of the one that started it."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as executor:
        return executor.submit(part, options, folder).result()


def say(line: str) -> None:
    """Print now: the next line may take a minute."""
    print(line, flush=True)


def verdict(name: str, figure: float) -> str:
    """What is to be reached, and whether it is."""
    if name in MOST:
        return f"  at most {MOST[name]:g}: {'reached' if figure <= MOST[name] else 'NOT REACHED'}"
    if name in LEAST:
        return f"  at least {LEAST[name]:g}: {'reached' if figure >= LEAST[name] else 'NOT REACHED'}"
    return ""


def main() -> None:
    """Measure, and print what was measured."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument(
        "--only",
        action="append",
        choices=list(PARTS),
        help="this part only; repeatable (large, typography, ray only so)",
    )
    parser.add_argument("--rounds", type=int, default=5, help="rounds of what is compared (default 5)")
    parser.add_argument("--words", type=int, default=25_000, help="words for throughput (default 25,000)")
    parser.add_argument("--articles", type=int, default=200, help="articles for typography (default 200)")
    parser.add_argument("--many", type=int, default=2000, help="articles for archive and ray (default 2,000)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="put the figures there, too, in place of older ones")
    options = parser.parse_args()
    machine = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    say(machine)
    figures: dict[str, Figures] = {}
    for name in options.only or DEFAULT:
        say(f"{name}: {(PARTS[name].__doc__ or '').splitlines()[0]}")
        with tempfile.TemporaryDirectory() as folder:
            figures[name] = apart(PARTS[name], options, Path(folder))
        for what, figure in figures[name].items():
            say(f"  {what:<28}{figure:>10.{0 if figure >= 100 else 2}f}{verdict(what, figure)}")
    if options.json:
        kept = json.loads(options.json.read_text(encoding="utf-8")) if options.json.exists() else {}
        options.json.write_text(json.dumps({**kept, "machine": machine, **figures}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
