"""``make oddities``: what stands out is listed with the words round it, of any folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"
ARTICLES = {
    "one.txt": "Two clerks spoke on Monday. Judge Varga let 900 clerks go. “We are gone,” it said.",
    "two.txt": "The mill sold 7 looms to 5 clerks in May 1650. Judge Lucinda Varga sat. Judge Omar Varga spoke.",
}


def oddities(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "MPP_EXTRACT_PARSES": str(folder / "parses")}
    command = [sys.executable, str(BENCHMARKS / "oddities.py"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=folder)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("oddities")
    (place / "articles").mkdir()
    for name, text in ARTICLES.items():
        (place / "articles" / name).write_text(text, encoding="utf-8")
    return place


def test_what_stands_out_is_listed_by_kind(folder: Path) -> None:
    done = oddities(folder, "articles")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("2 articles: unit met once ")
    lines = done.stdout.splitlines()
    of_kind = {line.partition(":")[0]: n for n, line in enumerate(lines)}
    assert "[[7 looms]]" in done.stdout
    assert "[[Two clerks]]" not in "\n".join(lines[of_kind["unit met once"] : of_kind["extreme"]])
    assert "[[900 clerks]]" in "\n".join(lines[of_kind["extreme"] :])
    assert "Judge [[Varga]]" in lines[of_kind["judge of one word"] + 1]
    assert "[[May 1650]]" in lines[of_kind["far day"] + 1]


def test_lines_of_one_kind_picked_at_random(folder: Path) -> None:
    done = oddities(folder, "articles", "--kinds", "extreme", "--random", "2", "--seed", "3")
    assert done.returncode == 0, done.stderr
    assert "\nextreme: 2\n" in done.stdout
    assert len(done.stdout.splitlines()) == 5
    assert done.stdout == oddities(folder, "articles", "--kinds", "extreme", "--random", "2", "--seed", "3").stdout


def test_an_unknown_kind_and_a_missing_folder_are_no_tracebacks(folder: Path) -> None:
    assert "there is no kind 'nonsense'; there are " in oddities(folder, "--kinds", "nonsense").stderr
    done = oddities(folder, "nowhere")
    assert done.returncode == 1
    assert "no such file or folder" in done.stderr
    assert "Traceback" not in done.stderr
