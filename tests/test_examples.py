"""Every example in the docs runs: shell lines in a folder of short articles, Python as doctests."""

from __future__ import annotations

import doctest
import json
import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import environment

ROOT = Path(__file__).resolve().parent.parent
PAGES = ["README.md", "docs/recipes.md", "docs/tables.md", "docs/database.md", "docs/scale.md", "docs/formats.md"]
_SHELL = re.compile(r"^```sh\n(.*?)^```$", re.M | re.S)
# Programs that belong to no line here: what installs, and what needs a daemon, a cluster or a browser.
ELSEWHERE = {"pip", "python3", ".venv/bin/pip", ".venv/bin/mpp-extract", "docker", "datasette", "export", "ray"}
ELSEWHERE_SAYING = ("mpp_extract.ray", "sqlite3 copy.db   ", "judges import", "tonight/")
PAGE = """<html><head><title>Judge halts new fees</title><meta property="article:published_time" content="2025-03-14">
</head><body><article><h1>Judge halts new fees</h1>
<p>U.S. District Judge Ana Ruiz halted the new ferry fees on Friday, saying the port had asked nobody who rides.</p>
<p>“Nobody was asked, and everybody pays,” Ruiz wrote of them in Olin Riders v. Port of Olin, No. 2:25-cv-01234.</p>
<p>“We will appeal,” said Lee Park, a lawyer for the port. He said that 212 riders in Ward 9 had signed the letter.</p>
</article></body></html>
"""


def lines() -> Iterator[tuple[str, str]]:
    """Each page's lines of shell, without their comments."""
    for page in PAGES:
        for block in _SHELL.finditer((ROOT / page).read_text(encoding="utf-8")):
            for line in block[1].splitlines():
                if line.strip() and not line.startswith("#"):
                    yield page, line


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the docs suppose one: story.txt, story.html, copy/, feed.csv, articles.jsonl, gold/."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "copy").mkdir()
    for name in ("wire-brief", "bankruptcy"):
        shutil.copy(ROOT / "samples" / f"{name}.txt", folder / "copy")
    (folder / "story.html").write_text(PAGE, encoding="utf-8")
    text = re.sub(r"<[^>]+>", "", PAGE.partition("<article>")[2]).strip()
    (folder / "story.txt").write_text(text, encoding="utf-8")
    (folder / "copy" / "page.html").write_text(PAGE, encoding="utf-8")
    (folder / "articles.jsonl").write_text(json.dumps({"text": text, "id": "a1"}) + "\n", encoding="utf-8")
    cell = text.replace('"', '""')
    head = "Headline,Day,Body,Desk,Link\n"
    (folder / "feed.csv").write_text(f'{head}Fees,2025-03-14,"{cell}",Metro,https://example.org/1\n', encoding="utf-8")
    shutil.copytree(ROOT / "samples" / "gold", folder / "gold")
    for name in ("samples", "examples"):
        (folder / name).symlink_to(ROOT / name)
    program = folder / "bin" / "mpp-extract"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m mpp_extract "$@"\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return folder


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        cwd=folder,
        env=environment(PATH=path, MPP_EXTRACT_DATA=str(folder / "data")),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


@pytest.mark.skipif(os.name == "nt" or not shutil.which("bash"), reason="no bash here")
@pytest.mark.parametrize("page", PAGES)
def test_lines_of_shell_run(page: str, desk: Path) -> None:
    ran = 0
    for of, line in lines():
        if of != page or any(words in line for words in ELSEWHERE_SAYING):
            continue
        programs = {
            part.split()[0] for part in re.split(r"\|", re.sub(r"'[^']*'|\"[^\"]*\"", "x", line)) if part.split()
        }
        if programs & ELSEWHERE or not all(name == "mpp-extract" or shutil.which(name) for name in programs):
            continue
        done = shell(line, desk)
        assert done.returncode == 0, f"{line}\n{done.stderr}"
        ran += 1
    assert ran or page == "docs/formats.md"


def test_the_recipes_python_runs(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for package in ("pandas", "duckdb", "pyarrow"):
        pytest.importorskip(package)
    monkeypatch.chdir(desk)
    assert shell("mpp-extract copy/ -o tables/ --format parquet", desk).returncode == 0
    result = doctest.testfile(str(ROOT / "docs" / "recipes.md"), module_relative=False, encoding="utf-8")
    assert result.attempted >= 12
    assert result.failed == 0


def test_there_are_a_dozen_recipes() -> None:
    recipes = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
    assert len(re.findall(r"^### ", recipes, re.M)) >= 12
