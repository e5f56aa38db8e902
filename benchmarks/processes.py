"""Whole processes, as a user starts them: time from start to end, CPU time, peak memory. Unix only (``os.wait4``)."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

MEGABYTE = 2**20 if sys.platform == "darwin" else 2**10  # ru_maxrss is in bytes on macOS, else in kilobytes

# The same loader and pipe, and nothing else: what one article must cost at least.
SCRIPT = """
import sys
from mpp_extract.nlp.loader import load
nlp = load()
with open(sys.argv[1], encoding="utf-8") as file:
    text = file.read()
for doc in nlp.pipe([text]):
    print(len(doc.ents))
"""


@dataclass(frozen=True)
class Run:
    """One process: seconds of wall and CPU time (its workers' too), peak memory of its largest process in MB."""

    wall: float
    cpu: float
    peak: float


def run(arguments: Sequence[str], expected: int = 0) -> Run:
    """Run Python with these arguments. Raises RuntimeError for another exit status than expected."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert process.stderr is not None
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode != expected:
        raise RuntimeError(f"{' '.join(arguments)}: exit status {process.returncode}\n{errors.decode()[-2000:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / MEGABYTE)


def interleaved(commands: Mapping[str, tuple[Sequence[str], int]], rounds: int) -> dict[str, list[Run]]:
    """Every command once a round, after one run that is not counted. commands: name to (arguments, exit status)."""
    for arguments, expected in commands.values():
        run(arguments, expected)
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, (arguments, expected) in commands.items():
            runs[name].append(run(arguments, expected))
    return runs


def ratio(one: Sequence[Run], other: Sequence[Run], what: str) -> float:
    """Median over the rounds of one's ``wall`` or ``cpu`` against the other's."""
    return median(getattr(a, what) / getattr(b, what) for a, b in zip(one, other, strict=True))


def middle(runs: Sequence[Run], what: str) -> float:
    """Median of ``wall``, ``cpu`` or ``peak``."""
    return median(getattr(each, what) for each in runs)
