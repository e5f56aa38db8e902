"""The command with -o FILE.db: what it writes, what it refuses, what is left when it is killed."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest

from conftest import PROGRAM, STORY, Command, environment
from mpp_extract import Store

ONLY = ("--only", "case_numbers")  # needs no model


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder of three articles in the folder that ``command`` runs in."""
    folder = tmp_path / "copy"
    folder.mkdir()
    for name in ("a", "b", "c"):
        (folder / f"{name}.txt").write_text(f"{STORY}\nThis is the story of {name}.\n", encoding="utf-8")
    return folder


def paths(database: Path) -> list[str]:
    """The paths of a database's articles."""
    with Store(database) as store:
        return [path for path, *_ in store.held()]


@pytest.mark.usefixtures("story")
def test_the_database_says_what_the_json_says(command: Command, tmp_path: Path) -> None:
    assert command("story.txt", "-o", "copy.db", "--include-text", "--explain").returncode == 0
    printed = command("story.txt", "--include-text", "--explain").stdout
    with Store(tmp_path / "copy.db") as store:
        assert [json.loads(article.model_dump_json()) for article in store.articles()] == [json.loads(printed)]


@pytest.mark.usefixtures("copy")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_articles_are_added_and_replaced(command: Command, tmp_path: Path, jobs: str) -> None:
    database = tmp_path / "copy.db"
    for _ in range(2):
        assert command("copy", "-o", "copy.db", *ONLY, "--jobs", jobs).returncode == 0
        assert paths(database) == ["copy/a.txt", "copy/b.txt", "copy/c.txt"]
    (tmp_path / "copy" / "b.txt").write_text("No. 1:24-cv-00007 is new.", encoding="utf-8")
    (tmp_path / "other.txt").write_text("No. 1:24-cv-00008 is new.", encoding="utf-8")
    assert command("copy/b.txt", "other.txt", "-o", "copy.db", *ONLY).returncode == 0
    assert paths(database) == ["copy/a.txt", "copy/b.txt", "copy/c.txt", "other.txt"]
    with Store(database) as store:
        numbers = store.connection.execute("SELECT normalized FROM case_numbers ORDER BY article").fetchall()
    assert numbers == [("2:25-cv-01234",), ("1:24-cv-00007",), ("2:25-cv-01234",), ("1:24-cv-00008",)]


@pytest.mark.usefixtures("copy")
@pytest.mark.parametrize("name", ["copy.sqlite", "copy.DB"])
def test_other_endings(command: Command, tmp_path: Path, name: str) -> None:
    assert command("copy", "-o", name, *ONLY).returncode == 0
    assert len(paths(tmp_path / name)) == 3


@pytest.mark.usefixtures("copy")
def test_a_format_without_an_ending(command: Command, tmp_path: Path) -> None:
    assert command("copy", "-o", "found", "--format", "sqlite", *ONLY).returncode == 0
    assert len(paths(tmp_path / "found")) == 3


@pytest.mark.usefixtures("copy")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--format", "sqlite"), b"--format: a database is one file; name it with -o FILE.db\n"),
        (("--format", "sqlite", "-o", "out/"), b"--format: a database is one file; name it with -o FILE.db\n"),
        (
            ("-o", "notes.db"),
            b"notes.db: it is no SQLite database; name another file, or one that mpp-extract made with -o\n",
        ),
        (("-o", "none/x.db"), b"none/x.db: the folder it is to lie in does not exist; check the path\n"),
    ],
)
def test_what_can_t_be_written_is_refused(
    command: Command, tmp_path: Path, arguments: tuple[str, ...], message: bytes
) -> None:
    (tmp_path / "notes.db").write_text("It was quiet.", encoding="utf-8")
    done = command("copy", *arguments, *ONLY)
    assert (done.returncode, done.stderr) == (2, message)
    assert (tmp_path / "notes.db").read_text(encoding="utf-8") == "It was quiet."


def test_where_nothing_could_be_read_no_database_is_left(command: Command, tmp_path: Path) -> None:
    assert command("none.txt", "-o", "copy.db").returncode == 3
    assert not list(tmp_path.iterdir())


@pytest.mark.usefixtures("copy")
def test_what_failed_is_not_in_it(command: Command, tmp_path: Path) -> None:
    assert command("none.txt", "copy/a.txt", "-o", "copy.db", *ONLY).returncode == 1
    assert paths(tmp_path / "copy.db") == ["copy/a.txt"]


@pytest.mark.usefixtures("copy")
def test_what_fails_that_was_read_before_stays_and_says_so(command: Command, tmp_path: Path) -> None:
    again = ["copy", "-o", "copy.db", *ONLY]
    assert command(*again).returncode == 0
    before = (tmp_path / "copy" / "a.txt").read_bytes()
    for options in ([], ["--resume"]):
        (tmp_path / "copy" / "a.txt").write_bytes(b"%PDF-1.7 and no more\n")
        done = command(*again, *options)
        assert done.returncode == 1
        assert b", 1 of what failed kept as of before," in done.stderr
        assert failed(tmp_path / "copy.db") == [("copy/a.txt", done.stderr.decode().split(": ", 1)[1].splitlines()[0])]
        assert len(paths(tmp_path / "copy.db")) == 3
        (tmp_path / "copy" / "a.txt").write_bytes(before)
        assert command(*again, "--resume").returncode == 0
        assert failed(tmp_path / "copy.db") == []


def failed(database: Path) -> list[tuple[str, str]]:
    """The paths of what could not be read again, and why."""
    with Store(database) as store:
        query = "SELECT path, failed FROM articles WHERE failed IS NOT NULL"
        return store.connection.execute(query).fetchall()


@pytest.mark.usefixtures("copy")
def test_a_database_is_no_article(command: Command, tmp_path: Path) -> None:
    for _ in range(2):
        assert command("copy", "-o", "copy/copy.db", *ONLY).returncode == 0
    assert len(paths(tmp_path / "copy" / "copy.db")) == 3


@pytest.mark.parametrize(("options", "text"), [((), "A***"), (("--include-text",), "A123")])
def test_file_numbers_of_persons_in_the_text(
    command: Command, tmp_path: Path, options: tuple[str, ...], text: str
) -> None:
    (tmp_path / "story.txt").write_text("The file of A123456789 is closed.", encoding="utf-8")
    assert command("story.txt", "-o", "copy.db", *ONLY, *options).returncode == 0
    with Store(tmp_path / "copy.db") as store:
        (article,) = store.articles()
    assert article.article.text is not None
    assert article.article.text.startswith(f"The file of {text}")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows kills otherwise")
@pytest.mark.parametrize("articles", [1, 20, 60])
def test_killed_in_mid_run_it_is_whole(tmp_path: Path, articles: int) -> None:
    lines = [json.dumps({"text": f"No. 1:24-cv-{place:05} is a case.", "id": str(place)}) for place in range(100_000)]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    database = tmp_path / "copy.db"
    process = subprocess.Popen(
        [*PROGRAM, "in.jsonl", "-o", "copy.db", *ONLY, "--jobs", "1"],
        cwd=tmp_path,
        env=environment(),
        stderr=subprocess.PIPE,
    )
    try:
        _wait_for(database, articles)
    finally:
        process.kill()
        process.communicate(timeout=60)
    with Store(database, write=True) as store:
        connection = store.connection
        connection.execute("INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)")
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        held = [
            (int(own or 0), len(article.case_numbers or []))
            for article in store.articles()
            if (own := article.source.id)
        ]
    assert held == [(place, 1) for place in range(len(held))]
    assert len(held) >= articles


def _wait_for(database: Path, articles: int) -> None:
    """Read the database while it is written, until it holds so many articles."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if database.exists() and _count(database) >= articles:
            return
        time.sleep(0.01)
    raise AssertionError("it took too long")


def _count(database: Path) -> int:
    try:
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
            return int(connection.execute("SELECT count(*) FROM articles").fetchone()[0])
    except sqlite3.OperationalError:  # it is being made
        return 0
