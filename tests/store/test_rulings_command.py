"""``mpp-extract rulings``: decisions out of articles and out of a database, and the recipe in docs/rulings.md."""

from __future__ import annotations

import csv
import io
import json
import re
import shlex
from pathlib import Path

import pytest
from stories import article, ruling

from conftest import Command
from mpp_extract import Store
from mpp_extract.cli import tracker

PAGE = Path(__file__).resolve().parents[2] / "docs" / "rulings.md"
STORIES = {
    "gazette.txt": "SEATTLE, May 5, 2025 — U.S. District Judge Maria Ortiz-Vance blocked the state’s ban on paper "
    "kites on Friday. Kite makers had sued in March.\n",
    "herald.txt": "TACOMA, May 6, 2025 — Kites may fly. U.S. District Judge Maria Ortiz-Vance blocked a ban on paper "
    "kites on Friday.\n",
    "other.txt": "SEATTLE, May 6, 2025 — A jury convicted Lee Pook of arson on Monday.\n",
}
WIDE = {"COLUMNS": "100"}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder of STORIES in the folder that ``command`` runs in."""
    folder = tmp_path / "copy"
    folder.mkdir()
    for name, text in STORIES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A database of a few decisions, likewise."""
    with Store(tmp_path / "copy.db", write=True) as store:
        kites = ruling(court="ca9", date="2025-05-02", vote=[2, 1], judges=("Ana Quill",), dissents=("Lee Park",))
        store.add(article("a.txt", rulings=[kites, ruling("find", "=1+1", same_as="ruling-1")]))
        store.add(article("b.txt", rulings=[{**kites, "vote": [3, 0]}]))
        store.add(article("c.txt", rulings=[ruling("convict", "file A123456789\x1b[31m")]))
        store.refresh()
    return tmp_path / "copy.db"


@pytest.mark.usefixtures("copy")
def test_out_of_articles(command: Command) -> None:
    done = command("rulings", "copy", "--quiet")
    assert (done.returncode, done.stderr) == (0, b"")
    found = {tuple(each["path"] for each in one["articles"]): one for one in json.loads(done.stdout)}
    one = found["copy/gazette.txt", "copy/herald.txt"]
    assert (one["day"], one["action"], one["judges"]) == ("2025-05-02", "block", ["Maria Ortiz-Vance"])
    assert "ban" in one["object"]
    assert ("copy/other.txt",) in found
    assert json.loads(command("rulings", "copy", "--quiet", "--action", "convict").stdout) == [found["copy/other.txt",]]


@pytest.mark.usefixtures("database")
def test_out_of_a_database(command: Command) -> None:
    done = command("rulings", "copy.db", "--court", "ca9")
    assert (done.returncode, done.stderr) == (0, b"")
    (found,) = json.loads(done.stdout)
    assert [(each["path"], len(each["reports"])) for each in found["articles"]] == [("a.txt", 2), ("b.txt", 1)]
    assert found["disagreements"] == {"vote": [{"path": "a.txt", "said": [2, 1]}, {"path": "b.txt", "said": [3, 0]}]}


@pytest.mark.usefixtures("database")
def test_for_a_spreadsheet(command: Command) -> None:
    text = command("rulings", "copy.db", "-f", "csv").stdout.decode()
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert tuple(rows[0]) == tracker.COLUMNS
    (kites,) = [row for row in rows if row["court_id"] == "ca9"]
    assert (kites["judges"], kites["vote"], kites["dissents"], kites["articles"], kites["told_by"]) == (
        "Ana Quill",
        "2 to 1",
        "Lee Park",
        "2",
        "a.txt; b.txt",
    )
    assert kites["disagreements"] == "vote: 2 to 1 (a.txt), 3 to 0 (b.txt)"
    assert kites["why"].startswith("the same judge: ana quill; act: block; object: ban, kite, paper")


@pytest.mark.usefixtures("database")
def test_for_people(command: Command) -> None:
    text = command("rulings", "copy.db", "-f", "table", env=WIDE).stdout.decode()
    assert "Decisions (2)" in text
    assert "  2025-05-02     blocked ban on paper kites (2 to 1)\n" in text
    assert "dissenting: Lee Park" in text
    assert "by 2025-05-05  convicted" in text
    assert max(map(len, text.splitlines())) <= 100


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_nothing_in_an_article_is_obeyed_or_told_that_must_not_be(command: Command, form: str) -> None:
    text = command("rulings", "copy.db", "-f", form).stdout.decode()
    assert "A123456789" not in text
    assert "A***" in text
    assert form == "csv" or "\x1b" not in text


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (
            [],
            2,
            "mpp-extract: nothing to read; name a file, a folder, or - for standard input; mpp-extract --help has "
            "examples",
        ),
        (["none.txt"], 3, "none.txt: no such file or folder; check the path"),
        (["copy.db", "copy"], 2, "copy.db: a database is listed by itself; name it alone, or name articles alone"),
        (["copy.db", "--court", " "], 2, "--court: it is empty; leave it out, or say what is meant"),
        (
            ["copy.db", "--since", "May"],
            2,
            "--since: 'May' is no date; write it as 2025-04-17, April 17, 2025, today or yesterday",
        ),
        (["copy.db", "-f", "xml"], 2, "--format: there is no format 'xml'; the formats are table, json, csv"),
        (
            ["copy.db", "--court", "nowhere"],
            0,
            "--court: no article in copy.db names a court with the id 'nowhere'\nno decision found",
        ),
        (["copy.db", "--judge", "nobody"], 0, "no decision found"),
    ],
)
@pytest.mark.usefixtures("database")
def test_what_is_told(command: Command, arguments: list[str], status: int, message: str) -> None:
    done = command("rulings", *arguments)
    assert (done.returncode, done.stderr.decode()) == (status, f"{message}\n")


def test_what_was_written_since_is_told(command: Command, database: Path) -> None:
    with Store(database, write=True) as store:
        store.add(article("d.txt", rulings=[ruling()]))
    assert b"something was written since" in command("rulings", "copy.db").stderr
    assert command("registers", "copy.db").returncode == 0
    assert command("rulings", "copy.db").stderr == b""


@pytest.mark.usefixtures("copy")
def test_the_recipe_in_the_docs_runs(command: Command, tmp_path: Path) -> None:
    """The three commands one after the other, as a shell would run them."""
    block = re.search(r"^```sh\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.M | re.S)
    assert block is not None
    lines = block[1].splitlines()
    assert len(lines) == 3
    for line in lines:
        asked, _, target = line.partition(" > ")
        done = command(*shlex.split(asked)[1:])
        assert done.returncode == 0, done.stderr
        if target:
            (tmp_path / target).write_bytes(done.stdout)
    rows = list(csv.DictReader((tmp_path / "tracker.csv").read_text(encoding="utf-8").splitlines()))
    assert [row["told_by"] for row in rows if row["action"] == "block"] == ["copy/gazette.txt; copy/herald.txt"]
