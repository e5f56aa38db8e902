"""Runs that are killed (``SIGKILL``) at random moments: ``make kills``. Ten minutes for the 200 kills of the default.

What goes on with ``--resume`` (JSON Lines, a folder, a database) is killed again and again until a run reaches its end;
then it has to be what a run that nobody disturbed makes. What replaces an older result (CSV, JSON, a page, folders of
tables) has to leave the older one whole, or stand there whole itself. Nothing may be left behind: no process, no file.
A kill counts where the run had begun its result and had not ended. Linux only: what still runs is read in /proc.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

COMMAND = (sys.executable, "-m", "mpp_extract", "in", "--only", "case_numbers", "-q")
GONE_ON_WITH = {"JSON Lines": "out.jsonl", "a folder": "out/", "a database": "out.db"}
REPLACED = {
    "CSV": ("-o", "out.csv"),
    "JSON": ("-o", "out.json"),
    "a page": ("-o", "out.html"),
    "CSV tables": ("-o", "out/", "-f", "csv"),
    "Parquet": ("-o", "out/", "-f", "parquet"),
}
MOST_IN_A_ROW = 6  # kills before a run may reach its end
UNFINISHED = (".part", "-wal", "-shm", "-journal")
OF_SEARCH = ("_data", "_idx", "_docsize", "_config", "_content")  # how FTS5 keeps its index
# Numbers that SQLite gives out, and what tells the time: of two databases with the same articles they may differ.
OF_THE_RUN = {"written_at", "made_at"}


class Lost(Exception):
    """A promise that was not kept."""


@dataclass
class Killer:
    """The folder that runs work in, how long a run takes, and what became of the kills so far."""

    folder: Path
    chance: random.Random
    whole: float = 1.0
    kills: Counter[str] = field(default_factory=Counter)
    idle: int = 0  # runs killed before they had begun a result
    ended: int = 0  # runs that were at their end before

    def run(self, *options: str) -> None:
        """A run that nobody disturbs. Raises Lost where it fails."""
        began = time.monotonic()
        done = subprocess.run([*COMMAND, *options], cwd=self.folder, capture_output=True, text=True, check=False)
        self.whole = time.monotonic() - began
        if done.returncode != 1 or done.stderr.count("\n") != 1:  # of the one that can't be read
            raise Lost(f"{options}: exit status {done.returncode}: {done.stderr[-500:]}")

    def kill(self, kind: str, *options: str) -> bool:
        """A run that is killed at a random moment; False where it was at its end before."""
        before = self._written()
        jobs = ("--jobs", str(self.chance.choice((1, 2))))
        run = subprocess.Popen(
            [*COMMAND, *options, *jobs], cwd=self.folder, stderr=subprocess.DEVNULL, start_new_session=True
        )
        self._wait(run, before)
        run.send_signal(signal.SIGKILL)
        killed = run.wait() == -signal.SIGKILL
        if not killed:
            self.ended += 1
        elif self._written() != before:
            self.kills[kind] += 1
        else:
            self.idle += 1
        self._see_that_none_stays(run.pid)
        return killed

    def _wait(self, run: subprocess.Popen[bytes], before: dict[str, int]) -> None:
        """Until a random moment of its time, or until it has written a random number of bytes."""
        until = time.monotonic() + self.chance.uniform(0, self.whole * 1.05)
        if self.chance.random() < 0.5:
            while time.monotonic() < until and run.poll() is None:
                time.sleep(0.002)
            return
        most = self.chance.randrange(1, 40_000)
        while run.poll() is None:
            if sum(self._written().values()) - sum(before.values()) >= most:
                return

    def _written(self) -> dict[str, int]:
        """Every file but the inputs, with its size."""
        found = {}
        for path in self.folder.rglob("*"):
            if "in" in path.relative_to(self.folder).parts[:1] or "older" in path.parts:
                continue
            try:
                if path.is_file():
                    found[str(path)] = path.stat().st_size
            except OSError:
                continue
        return found

    def _see_that_none_stays(self, group: int) -> None:
        until = time.monotonic() + 20
        while (left := _processes_of(group)) and time.monotonic() < until:
            time.sleep(0.02)
        if left:
            raise Lost(f"processes {left} are still there")


def _processes_of(group: int) -> list[int]:
    """Those of a process group that still run."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, of_group = place.read_text().rpartition(")")[2].split()[:3]
        except (OSError, ValueError):
            continue
        if int(of_group) == group and state not in "ZX":
            found.append(int(place.parent.name))
    return found


def inputs(folder: Path) -> None:
    """Texts in folders of folders, two of one name, an archive, JSON Lines, and one that can't be read."""

    def text(number: int) -> str:
        return f"The clerk filed No. 2:24-cv-{number:05} on Monday, and No. 24-{number + 100} on Friday.\n" * 5

    for number in range(30):
        path = folder / "in" / ("ab", "b", "c/d")[number % 3] / f"{number // 2:03}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text(number))
    (folder / "in" / "broken.pdf").write_bytes(b"\x00\x01\x02 no pdf " * 9)
    lines = (json.dumps({"text": text(number), "id": str(number)}) + "\n" for number in range(100, 140))
    (folder / "in" / "lines.jsonl").write_text("".join(lines))
    with zipfile.ZipFile(folder / "in" / "z.zip", "w") as archive:
        for number in range(200, 220):
            archive.writestr(f"{number}/story.txt", text(number))


def rows(path: Path) -> list[str]:
    """What a result holds, in an order that does not tell how it came about."""
    if path.suffix == ".db":
        return _of_database(path)
    if path.is_dir():
        files = (each for each in path.rglob("*") if each.is_file())
        return sorted(f"{each.relative_to(path)}: {each.read_bytes().hex()}" for each in files)
    return sorted(path.read_text().splitlines())


def _of_database(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as base:
        for fault in ("PRAGMA integrity_check", "PRAGMA foreign_key_check"):
            told = base.execute(fault).fetchall()
            if told not in ([], [("ok",)]):
                raise Lost(f"{fault}: {told}")
        tables = [name for (name,) in base.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        found = []
        for table in tables:
            known = [row[1] for row in base.execute(f"PRAGMA table_info({table})") if row[1] not in OF_THE_RUN]
            if not table.endswith(OF_SEARCH):
                query = f"SELECT {', '.join(known)} FROM {table}"
                found += [f"{table}: {row}" for row in base.execute(query)]
    return sorted(found)


def gone_on_with(killer: Killer, kind: str, wanted: int) -> None:
    """Kills of runs with --resume, until so many count. Raises Lost where something is lost, doubled or left."""
    output = GONE_ON_WITH[kind]
    whole = killer.folder / output
    killer.run("-o", output)
    expected = rows(whole)
    _take_away(whole)
    while killer.kills[kind] < wanted:
        for _ in range(killer.chance.randrange(1, MOST_IN_A_ROW + 1)):
            if not killer.kill(kind, "-o", output, "--resume"):
                break
        killer.run("-o", output, "--resume")
        _compare(rows(whole), expected, kind)
        _see_that_nothing_is_left(killer.folder)
        if killer.chance.random() < 0.6:  # else the next goes on with a whole one
            _take_away(whole)


def replaced(killer: Killer, kind: str, wanted: int) -> None:
    """Kills of runs that are to replace an older result. Raises Lost where neither stands there whole."""
    options = REPLACED[kind]
    whole = killer.folder / options[1]
    killer.run(*options, "--date", "2025-01-01")
    older = rows(whole)
    _take_away(whole)
    killer.run(*options)
    expected = rows(whole)
    while killer.kills[kind] < wanted:
        _take_away(whole)
        killer.run(*options, "--date", "2025-01-01")
        killer.kill(kind, *options)
        if whole.is_file() and rows(whole) not in (older, expected):
            raise Lost(f"{kind}: neither the older result nor the new one stands there")
        killer.run(*options)
        _compare(rows(whole), expected, kind)
        _see_that_nothing_is_left(killer.folder)


def _take_away(path: Path) -> None:
    shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)


def _compare(found: list[str], expected: list[str], kind: str) -> None:
    lost, more = Counter(expected) - Counter(found), Counter(found) - Counter(expected)
    if lost or more:
        raise Lost(f"{kind}: {len(lost)} rows lost, {len(more)} too many: {[*lost][:2]} {[*more][:2]}")


def _see_that_nothing_is_left(folder: Path) -> None:
    left = [str(path) for path in folder.rglob("*") if path.name.endswith(UNFINISHED) or "exchange" in path.name]
    if left:
        raise Lost(f"{left} are left behind")


def main() -> None:
    """Kill, go on, compare, and print what was counted."""
    parser = argparse.ArgumentParser(prog="make kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=200, help="of them three in four are gone on with (default 200)")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="of the random moments")
    parser.add_argument("--only", choices=[*GONE_ON_WITH, *REPLACED], help="this kind of result only")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    ways: list[tuple[Callable[[Killer, str, int], None], str, float]] = [
        *((gone_on_with, kind, options.kills * 0.75 / len(GONE_ON_WITH)) for kind in GONE_ON_WITH),
        *((replaced, kind, options.kills * 0.25 / len(REPLACED)) for kind in REPLACED),
    ]
    total = 0
    for way, kind, share in ways:
        if options.only not in (None, kind):
            continue
        with tempfile.TemporaryDirectory() as folder:
            killer = Killer(Path(folder), random.Random(f"{options.seed} {kind}"))
            inputs(killer.folder)
            way(killer, kind, max(1, round(share)))
        total += killer.kills[kind]
        told = f"{killer.idle} before a result was begun, {killer.ended} runs were at their end before"
        print(f"{kind:<12}{killer.kills[kind]:>4} kills, nothing lost, doubled or left ({told})", flush=True)
    print(f"{total} kills in all")


if __name__ == "__main__":
    main()
