"""What many tests use: the command in a real process, a few short texts, one loaded extractor."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import hypothesis
import pytest

from mpp_extract import Store
from mpp_extract.extractor import Extractor

sys.path.append(str(Path(__file__).resolve().parent.parent / "benchmarks"))
if os.environ.get("MPP_EXTRACT_PARSES"):  # parses that are kept, see benchmarks/parses.py
    import parses

    parses.install()

# A busy machine is no failure: examples may take their time.
hypothesis.settings.register_profile("busy", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("busy")

Finished = subprocess.CompletedProcess[bytes]
Command = Callable[..., Finished]

STORY = "SEATTLE, May 5, 2025 — In No. 2:25-cv-01234, Judge Maria Ortiz ruled. “We won,” said Lee Park, a lawyer.\n"
PROGRAM = [sys.executable, "-m", "mpp_extract"]


def environment(**changes: str | None) -> dict[str, str]:
    """The process's environment without what changes how output looks, and with the changes (None takes away)."""
    unset = {"NO_COLOR", "COLUMNS", "TERM", "FORCE_COLOR", "MPP_EXTRACT_DEBUG", "MPP_EXTRACT_JUDGES"}
    merged = {name: value for name, value in os.environ.items() if name not in unset}
    for name, value in changes.items():
        merged.pop(name, None)
        if value is not None:
            merged[name] = value
    return merged


def heeds_signals() -> None:
    """In a new process: heed requests to end even where the tests themselves run with them ignored (nohup, some CI)."""
    for name in ("SIGINT", "SIGHUP", "SIGTERM"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)


@pytest.fixture
def command(tmp_path: Path) -> Command:
    """``command("story.txt", "--only", "courts")``: the command in a process, in an empty folder, with real pipes."""

    def run(*arguments: str, text: bytes = b"", env: dict[str, str | None] | None = None) -> Finished:
        return subprocess.run(
            [*PROGRAM, *arguments],
            input=text,
            capture_output=True,
            cwd=tmp_path,
            env=environment(**(env or {})),
            timeout=120,
            check=False,
        )

    return run


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A short article in the folder that ``command`` runs in."""
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """All lists, the pinned model."""
    return Extractor()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """An empty database, open for writing, in the folder that ``command`` runs in."""
    return Store(tmp_path / "copy.db", write=True)
