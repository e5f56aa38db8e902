"""The parts of README.md that are made: what commands print, and figures. ``make docs`` writes them."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from mpp_extract.lists import LISTS
from mpp_extract.readers.formats import FORMATS, Format

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
FLOORS = ROOT / "tests" / "floors.json"
MEASURED = ROOT / "benchmarks" / "measured.json"
WIDTH = 92

_BLOCK = re.compile(r"^```console\n\$ (?P<command>[^\n]+)\n(?P<output>.*?)^```$", re.M | re.S)
_PART = re.compile(r"(?P<open><!-- (?P<name>samples|published|speed|formats) -->\n).*?(?=<!-- end -->)", re.S)

# The measure that says most for each set, and how it is called there.
PUBLISHED = (
    ("courtroom", "court entities", "courts with the right id, 72 articles and press releases"),
    ("courtroom", "judge entities", "judges"),
    ("courtroom", "case numbers", "case numbers, normalized"),
    ("dates", "value", "dates with the right value, 50 texts"),
    ("statistics", "span + kind + value + unit", "statistics with the right kind, value and unit, 50 paragraphs"),
    ("statistics", "paper value + unit", "quantities with the right value and unit, 291 sentences of NewsQuant"),
    ("quotes", "quote spans", "quotes, 190 news articles"),
    ("quotes", "span + speaker, name level", "quotes with the right speaker"),
)
SPEED = (
    ("throughput", "stock, words/s", "stock `spacy.load` and `pipe`, words a second of CPU time", "{:,.0f}"),
    ("throughput", "bare, words/s", "the same model with the loader here, nothing else", "{:,.0f}"),
    ("throughput", "whole, words/s", "the whole extraction", "{:,.0f}"),
    ("throughput", "whole / bare", "CPU time of the whole against that model alone", "{:.2f}"),
    ("throughput", "whole / stock", "CPU time of the whole against stock", "{:.2f}"),
    ("start", "article, CPU s", "one article of 1,270 words, from start to end, CPU seconds", "{:.1f}"),
    ("start", "article, MB", "its peak memory, MB", "{:.0f}"),
    ("number", "1,000 / 100, MB", "peak memory of 1,000 articles against 100", "{:.2f}"),
    ("length", "90 more / 9 more", "cost of 90 more articles' length against 9 more", "{:.1f}"),
    ("jobs", "one process / two", "two processes, times as fast as one", "{:.2f}"),
)


def page() -> str:
    """README.md as it should be."""
    return _PART.sub(_part, _BLOCK.sub(_run, README.read_text(encoding="utf-8")))


def commands() -> list[str]:
    """The commands whose output README.md shows."""
    return [match["command"] for match in _BLOCK.finditer(README.read_text(encoding="utf-8"))]


def _run(match: re.Match[str]) -> str:
    return f"```console\n$ {match['command']}\n{output(match['command'])}```"


def output(command: str, colours: bool = False, width: int = WIDTH) -> str:
    """What a command prints on a terminal of a certain width, with colours or without. RuntimeError where it fails."""
    program, *arguments = shlex.split(command)
    if program != "mpp-extract":
        raise RuntimeError(f"not a command of ours: {command}")
    environment = {**os.environ, "COLUMNS": str(width), "PYTHONUTF8": "1", "TERM": "xterm-256color"}
    for name in ("MPP_EXTRACT_JUDGES", "NO_COLOR", "FORCE_COLOR"):
        environment.pop(name, None)
    environment["FORCE_COLOR" if colours else "NO_COLOR"] = "1"
    done = subprocess.run(
        [sys.executable, "-m", "mpp_extract", *arguments],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env=environment,
    )
    if done.returncode:
        raise RuntimeError(f"{command}: {done.stderr}")
    return "".join(line.rstrip() + "\n" for line in done.stdout.splitlines())


def _part(match: re.Match[str]) -> str:
    return match["open"] + PARTS[match["name"]]()


def _formats() -> str:
    rows = [
        f"| {row.what.removeprefix('a ').removeprefix('an ')} | {_endings(row)} | {row.gives} |\n" for row in FORMATS
    ]
    return "| format | endings | what is read |\n| --- | --- | --- |\n" + "".join(rows)


def _endings(row: Format) -> str:
    endings = [f"`{suffix}`" for suffix in row.suffixes]
    return ", ".join([*endings, *(["`.xml`"] if row.name in ("nitf", "newsml-g2") else [])])


def _samples() -> str:
    figures = dict(json.loads(FLOORS.read_text(encoding="utf-8"))["samples"]["figures"])
    mean = figures.pop("headline")
    head = " | ".join(name.replace("_", " ") for name in LISTS)
    cells = " | ".join(f"{figures[name]:.2f}" for name in LISTS)
    return f"| {head} | mean |\n|{' --- |' * (len(LISTS) + 1)}\n| {cells} | {mean:.2f} |\n"


def _published() -> str:
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    rows = [f"| {what} | {floors[area]['figures'][name]:.2f} |\n" for area, name, what in PUBLISHED]
    return "| what | F1 |\n| --- | --- |\n" + "".join(rows)


def _speed() -> str:
    measured = json.loads(MEASURED.read_text(encoding="utf-8"))
    known = [row for row in SPEED if row[0] in measured]  # parts need not have been measured all
    rows = [f"| {what} | {form.format(measured[part][name])} |\n" for part, name, what, form in known]
    return f"| {measured['machine']} | |\n| --- | --- |\n" + "".join(rows)


PARTS = {"samples": _samples, "published": _published, "speed": _speed, "formats": _formats}
