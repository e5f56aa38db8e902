"""What a revision of the project prints for a set of articles: run once, kept, and read again."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import parses
from articles import ROOT, SHARED, Given

JUDGES = SHARED / "data" / "fjc_judges.csv"
PARTS = ("src", "models")  # what of the project a run reads
Records = dict[str, dict[str, Any]]


class RevisionError(Exception):
    """A revision that is not there, or does not run; the message says why."""


@contextmanager
def sources(revision: str | None) -> Iterator[Path]:
    """A folder with the project as it was at a revision, for a while; None for the project as it is now."""
    if revision is None:
        yield ROOT
        return
    done = subprocess.run(["git", "archive", revision, *PARTS], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        raise RevisionError(f"{revision}: {done.stderr.decode(errors='replace').strip()}")
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=BytesIO(done.stdout)) as archive:
            archive.extractall(folder, filter="data")
        yield Path(folder)


def digest(folder: Path) -> str:
    """Of all that decides what this copy of the project prints."""
    files = sorted(path for part in PARTS for path in (folder / part).rglob("*") if path.suffix in (".py", ".json"))
    whole = hashlib.sha256()
    for path in files:
        whole.update(f"{path.relative_to(folder)}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()[:16]


def records(
    revision: str | None, given: Sequence[Given], only: Sequence[str] = (), options: Sequence[str] = ()
) -> Records:
    """By an article's id, the record that a revision (None: the project as it is now) makes of it.

    only: the lists to find; empty for all. options: more of the command line, such as ``--explain``. Records are kept
    beside the parses. Raises RevisionError.
    """
    with sources(revision) as folder:
        place = parses.folder().parent / f"{parses.folder().name}-records" / digest(folder)
        return _kept(folder, place, given, only, options)


def _kept(folder: Path, place: Path, given: Sequence[Given], only: Sequence[str], options: Sequence[str]) -> Records:
    """The records out of the files that hold them, and those that none holds made anew."""
    found: Records = {}
    wanted = {each.id: each.digest for each in given}
    label = _label(sorted(only), options)  # not those with more lists: rooms may use what others found
    for path in place.glob(f"{label}.*.jsonl"):
        found |= _read(path, wanted)
    missing = [each for each in given if each.id not in found]
    if missing:
        made = _run(folder, missing, only, options)
        place.mkdir(parents=True, exist_ok=True)
        name = hashlib.sha256("\n".join(sorted(each.id for each in missing)).encode()).hexdigest()[:12]
        part = place / f"{label}.{name}.part{os.getpid()}"
        part.write_text("".join(json.dumps([wanted[id_], record]) + "\n" for id_, record in made.items()))
        part.replace(place / f"{label}.{name}.jsonl")
        found |= made
    return found


def _label(lists: Sequence[str], options: Sequence[str]) -> str:
    return "_".join([*(lists or ["all"]), *options])


def _read(path: Path, wanted: Mapping[str, str]) -> Records:
    found = {}
    with path.open(encoding="utf-8") as file:
        for line in file:
            text, record = json.loads(line)
            if wanted.get(record["source"]["id"]) == text:
                found[record["source"]["id"]] = record
    return found


def _run(folder: Path, given: Sequence[Given], only: Sequence[str], options: Sequence[str]) -> Records:
    with tempfile.TemporaryDirectory() as work:
        articles, out = Path(work) / "articles.jsonl", Path(work) / "records.jsonl"
        articles.write_text("".join(each.line() for each in given), encoding="utf-8")
        command = [sys.executable, str(ROOT / "benchmarks" / "cached.py"), str(articles), "-o", str(out), "--quiet"]
        command += ["--only", ",".join(only)] if only else []
        environment = {
            **os.environ,
            "PYTHONPATH": str(folder / "src"),
            "MPP_EXTRACT_DATA": work,
            parses.VARIABLE: str(parses.folder()),
        }
        environment.pop("MPP_EXTRACT_JUDGES", None)
        if JUDGES.is_file():
            environment["MPP_EXTRACT_JUDGES"] = str(JUDGES)
        done = subprocess.run([*command, *options], env=environment, capture_output=True, text=True, check=False)
        lines = out.read_text(encoding="utf-8").split("\n") if out.is_file() else []
    made = {record["source"]["id"]: record for record in map(json.loads, filter(None, lines))}
    failed = [id_ for id_, record in made.items() if "error" in record]
    if done.returncode or failed or len(made) < len(given):
        raise RevisionError(f"{done.stderr.strip()[-2000:]}\n{len(made) - len(failed)} of {len(given)} articles read")
    return made
