"""Files that were damaged at random, read in every format: ``make fuzz``. An hour for the 20,000 of the default.

Each has to give stories that can be written, or one line that says what is wrong and what to do; never an exception of
another kind, a dead process or an endless read. A file is made of its number and the seed alone, so that what fails can
be made again (``--one NUMBER``). It begins with the files that the readers' tests read (``seeds.py``).
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random

import seeds
from mutations import changed

HERE = Path(__file__).resolve().parent
# What a reader did not foresee has the exception's name in its line; of these a library says that a file is damaged.
OF_LIBRARIES = ("BadZipFile", "PdfiumError", "XMLSyntaxError", "ParserError", "YAMLError", "zlib.error", "error:")


def gathered(folder: Path) -> None:
    """Run the readers' tests and keep what they read."""
    tests = [sys.executable, "-m", "pytest", "-q", "-p", "seeds", str(HERE.parent / "tests" / "readers")]
    path = os.pathsep.join([str(HERE), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, seeds.FOLDER: str(folder), "PYTHONPATH": path}
    subprocess.run(tests, env=environment, cwd=HERE.parent, stdout=subprocess.DEVNULL, check=False)


class Files:
    """The damaged files of a seed number, by their own numbers."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._paths = sorted(folder.iterdir())
        self._data = [path.read_bytes() for path in self._paths]
        self._by_ending: dict[str, list[int]] = {}
        for number, path in enumerate(self._paths):
            self._by_ending.setdefault(path.suffix, []).append(number)
        self._seed = seed

    def __len__(self) -> int:
        return len(self._paths)

    def one(self, number: int) -> tuple[str, bytes]:
        """Its name and its bytes. Formats come in turns, however many seeds each has."""
        chance = Random(f"{self._seed} {number}")
        endings = sorted(self._by_ending)
        ending = endings[number % len(endings)]
        alike = self._by_ending[ending]
        data = changed(chance, self._data[chance.choice(alike)], _Others(self._data, alike, chance))
        return "x" + (ending if chance.random() < 0.85 else chance.choice((*endings, ".xml", ".dat", ""))), data


class _Others(Sequence[bytes]):
    """Other files: mostly of the same format."""

    def __init__(self, data: list[bytes], alike: list[int], chance: Random) -> None:
        self._chosen = [data[chance.choice(alike)] for _ in range(3)] + [chance.choice(data)]

    def __len__(self) -> int:
        return len(self._chosen)

    def __getitem__(self, at):  # type: ignore[no-untyped-def]
        return self._chosen[at]


def faults(name: str, data: bytes) -> list[str]:
    """What is wrong with how a file is read; exceptions that the readers raise are left to whoever calls."""
    from mpp_extract import readers
    from mpp_extract.errors import ReadError
    from mpp_extract.readers.inputs import Input, expanded
    from mpp_extract.readers.source import ReadOptions

    options = ReadOptions()
    found = []
    number = 0
    for number, given in enumerate(expanded(Input(name, data=data, name="x"), options), start=1):
        if number > 3000:  # of an archive with very many
            break
        read = given
        if isinstance(given, Input):
            try:
                read = readers.read(given, options)
            except ReadError as error:
                read = error
        if isinstance(read, ReadError):
            line = str(read)
            if "\n" in line or len(line) > 500 or not (read.fault and read.remedy):
                found.append(f"no line: {line[:300]!r}")
            if "of an unknown make" in line and not any(each in line for each in OF_LIBRARIES):
                found.append(f"not foreseen: {line[-160:]}")
            continue
        json.dumps(read.described().model_dump(mode="json") if hasattr(read.described(), "model_dump") else None)
        read.text.encode()
        if "\r" in read.text:
            found.append("a carriage return in the text")
    return found if number else [*found, "neither a story nor a reason"]


def work(files: Files, first: int, last: int, limit: float, slow: float) -> None:
    """Read files and print a line for each that is at fault; in a process of its own, which may die."""
    for number in range(first, last):
        name, data = files.one(number)
        print(f"at {number}", flush=True)
        faulthandler.dump_traceback_later(limit, exit=True)
        began = time.process_time()
        try:
            for fault in faults(name, data):
                print(f"fault {number} {name} {fault}", flush=True)
        except Exception as error:
            import traceback

            at = traceback.extract_tb(error.__traceback__)[-1]
            told = " ".join(f"{type(error).__name__}: {error}".split())[:160]
            print(f"fault {number} {name} raised {told} at {Path(at.filename).name}:{at.lineno}", flush=True)
        faulthandler.cancel_dump_traceback_later()
        spent = time.process_time() - began
        if spent > slow:
            print(f"fault {number} {name} slow: {spent:.1f} s for {len(data):,} bytes", flush=True)


def main() -> None:
    """Fuzz, and print what was found."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--number", type=int, default=20_000, help="files (default 20,000)")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="of the random changes")
    parser.add_argument("--seeds", type=Path, metavar="FOLDER", help="files to begin with, kept there for another time")
    parser.add_argument("--limit", type=float, default=60, help="seconds that a file may take (default 60)")
    parser.add_argument("--slow", type=float, default=3, help="seconds of CPU time that are told (default 3)")
    parser.add_argument("--one", type=int, metavar="NUMBER", help="write this file into the working folder, and end")
    parser.add_argument("--work", type=int, nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.seeds or Path(scratch)
        folder.mkdir(exist_ok=True)
        if not any(folder.iterdir()):
            gathered(folder)
        files = Files(folder, options.seed)
        if options.one is not None:
            name, data = files.one(options.one)
            Path(f"{options.one}{name}").write_bytes(data)
        elif options.work:
            work(files, *options.work, options.limit, options.slow)
        else:
            print(f"seed {options.seed}, {len(files)} files to begin with", flush=True)
            print(told(options, folder))


def told(options: argparse.Namespace, folder: Path) -> str:
    """Have all of them read, by one process after another: what was found."""
    command = [sys.executable, __file__, "--seed", str(options.seed), "--seeds", str(folder)]
    command += ["--limit", str(options.limit), "--slow", str(options.slow), "--work"]
    found: Counter[str] = Counter()
    first = 0
    while first < options.number:
        last = min(options.number, first + 1000)
        process = subprocess.Popen(
            [*command, str(first), str(last)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        lines, errors = process.communicate()
        at = first
        for line in lines.splitlines():
            if line.startswith("at "):
                at = int(line[3:])
            else:
                found["faults"] += 1
                print(line, flush=True)
        if process.returncode:
            found["dead or endless"] += 1
            print(f"fault {at} the process ended with {process.returncode}: {errors[-1500:]}", flush=True)
        first = at + 1 if process.returncode else last
    return f"{options.number} files, {found.total()} faults {dict(found) or ''}"


if __name__ == "__main__":
    main()
