"""``mpp-extract find``: what is found, in which order, how it is shown, and what is refused."""

from __future__ import annotations

import csv
import io
import json
import shlex
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import records
from typer.testing import CliRunner

import made
from conftest import Command
from mpp_extract import Store, record
from mpp_extract.cli.find import app
from mpp_extract.store import search
from mpp_extract.store.search import Wanted

BAN = "The travel ban falls, judges wrote.\n\n“The ban is over,” said Ana Peña, a judge."
SNOW = "Snow fell on Tuesday, and travelers were banned from the road."
# path: text, day, court's id, (speaker, quote)
ARTICLES: dict[str, tuple[str, str | None, str | None, tuple[str, str] | None]] = {
    "ban.txt": (BAN, "2024-03-01", "ca9", ("Ana Peña", "The ban is over,")),
    "snow.txt": (SNOW, "2024-01-05", None, ("Lee Park", "We ban no one, and the travel goes on.")),
    "old.txt": ("A ban, and a ban, on travel.", "1999-01-01", "scotus", ("=cmd A123456789", "It was\x1b[31m new")),
    "undated.txt": ("Nothing about it.", None, "ca9", None),
}


def stored(path: str) -> record.Article:
    """The record of one of ARTICLES."""
    text, day, court, said = ARTICLES[path]
    article = records.article(path, text)
    info = article.article.model_copy(
        update={"published": day, "title": f"Title of {path}", "publisher": "The Gazette"}
    )
    court_item = made.article().courts[0].model_copy(update={"courtlistener_id": court})  # type: ignore[index]
    quote = made.article().quotes[0]  # type: ignore[index]
    speaker = made.article().speakers[0]  # type: ignore[index]
    return article.model_copy(
        update={
            "article": info,
            "courts": [court_item],
            "quotes": [quote.model_copy(update={"text": said[1]})] if said else [],
            "speakers": [speaker.model_copy(update={"name": said[0], "role": None})] if said else [],
        }
    )


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A database of ARTICLES in the folder that ``command`` runs in."""
    with Store(tmp_path / "copy.db", write=True) as store:
        for path in ARTICLES:
            store.add(stored(path))
    return tmp_path / "copy.db"


def found(command: Command, *arguments: str) -> list[dict[str, Any]]:
    """The rows that are found, as JSON has them."""
    done = command("find", "copy.db", *arguments)
    assert done.returncode == 0, done.stderr
    rows: list[dict[str, Any]] = json.loads(done.stdout)
    return rows


FINDS = [
    # what is looked for, and the paths that are found
    ("", ["ban.txt", "snow.txt", "old.txt", "undated.txt"]),
    ("ban", ["old.txt", "ban.txt", "snow.txt"]),
    ("BANNED travel", ["old.txt", "ban.txt", "snow.txt"]),
    ("'travel ban'", ["ban.txt"]),
    ("trav*", ["old.txt", "ban.txt", "snow.txt"]),
    ("snow ban", ["snow.txt"]),
    ("pena", ["ban.txt"]),
    ("title", ["ban.txt", "snow.txt", "old.txt", "undated.txt"]),
    ("ban --since 2024-01-05", ["ban.txt", "snow.txt"]),
    ("ban --court ca9", ["ban.txt"]),
    ("--court ca9", ["ban.txt", "undated.txt"]),
    ("--since 2000-01-01", ["ban.txt", "snow.txt"]),
    ("ban --limit 1", ["old.txt"]),
    ("ban --by park --list articles", ["snow.txt"]),
    ("--by peña", ["ban.txt"]),
    ("--by 'pena ana'", ["ban.txt"]),
    ("travel --by park", ["snow.txt"]),
    ("snow --by park", []),
    ("--by ban", []),
    ("ban --list quotes", ["ban.txt", "snow.txt"]),
    ("--list quotes", ["ban.txt", "snow.txt", "old.txt"]),
    ("ban --list courts --court scotus", ["old.txt"]),
    ("--list case_numbers --by lee", ["snow.txt"]),
    ("ban --list rulings --since 2024-01-05", ["ban.txt", "snow.txt"]),
    ("ban OR title", ["old.txt", "ban.txt", "snow.txt", "undated.txt"]),
    ("banned snow OR pena", ["snow.txt", "ban.txt"]),
    ("ban AND snow", ["snow.txt"]),
    ("ban NOT snow", ["old.txt", "ban.txt"]),
    ("title NOT snow NOT pena", ["old.txt", "undated.txt"]),
    ("OR", []),
    ("NOT ban", []),
    ("ban OR", []),
    ("ban or snow", []),
    ("ban NOT travel --list quotes", ["ban.txt"]),
    ("--by 'peña OR park'", ["ban.txt", "snow.txt"]),
    ("'\"ban'", ["old.txt", "ban.txt", "snow.txt"]),
    ("ban)", ["old.txt", "ban.txt", "snow.txt"]),
    ("text:ban", []),
]


def test_what_is_found(database: Path) -> None:
    for asked, paths in FINDS:
        done = CliRunner().invoke(app, [str(database), *shlex.split(asked), "--format", "json"])
        assert sorted(row["path"] for row in json.loads(done.stdout)) == sorted(paths), asked


@pytest.mark.usefixtures("database")
def test_the_best_come_first_and_without_words_the_newest(command: Command) -> None:
    assert [row["path"] for row in found(command, "ban")] == ["old.txt", "ban.txt", "snow.txt"]
    assert [row["path"] for row in found(command)] == ["ban.txt", "snow.txt", "old.txt", "undated.txt"]


def test_of_more_than_are_counted_the_newest_come_first(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind, best, newest in (
        ("articles", ["old.txt", "ban.txt"], ["ban.txt", "snow.txt"]),
        ("quotes", ["ban.txt", "snow.txt"], ["ban.txt", "snow.txt"]),
    ):
        wanted = Wanted(words=("ban",), kind=kind, limit=2)
        with Store(database) as store:
            monkeypatch.setattr(search, "COUNTED", 3)
            hits = store.find(wanted)
            assert [row["path"] for row in hits.rows] == best
            assert not hits.more
            monkeypatch.setattr(search, "COUNTED", 1)
            hits = store.find(replace(wanted, limit=1))
            assert [row["path"] for row in hits.rows] == newest[:1]
            assert (hits.total, hits.more) == (1, True)


def test_many_rows_are_read_in_several_queries(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_AT_ONCE", 1)
    with Store(database) as store:
        rows = store.find(Wanted(words=("ban",))).rows
    assert [row["path"] for row in rows] == ["old.txt", "ban.txt", "snow.txt"]
    assert [row["excerpt"][:5] for row in rows] == ["A ban", "The t", "Snow "]


@pytest.mark.usefixtures("database")
def test_rows_say_what_the_record_says(command: Command) -> None:
    (quote,) = found(command, "ban", "--by", "ana")
    assert (quote["text"], quote["speaker"], quote["kind"], quote["rule"]) == (
        "The ban is over,",
        "Ana Peña",
        "direct",
        "quotes.direct",
    )
    assert (quote["path"], quote["title_of_article"], quote["published"]) == (
        "ban.txt",
        "Title of ban.txt",
        "2024-03-01",
    )
    (article,) = found(command, "travel ban")
    assert article["excerpt"].startswith("The travel ban falls")
    (judge,) = found(command, "snow", "--list", "judges")
    assert (judge["name"], judge["title"], judge["fjc_id"]) == ("Ana 山田", "Judge", "1394151")


@pytest.mark.usefixtures("database")
def test_a_table(command: Command) -> None:
    done = command("find", "copy.db", "ban", "--list", "quotes", "-f", "table", env={"COLUMNS": "60"})
    assert done.stdout.decode().splitlines() == [
        "Quotes (2)",
        "  Ana Peña  “The ban is over,”",
        "    2024-03-01, Title of ban.txt, ban.txt",
        "  Lee Park  “We ban no one, and the travel goes on.”",
        "    2024-01-05, Title of snow.txt, snow.txt",
    ]
    done = command("find", "copy.db", "ban", "-f", "table", "--limit", "1")
    assert "Articles (1 of 3)" in done.stdout.decode()


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("judges", ["  Ana 山田  Judge, appointed by Barack Obama"]),
        ("statistics", ["  some 1,500 people"]),
        ("rulings", ["  Ana 山田 … some 1,500 people … won  grant, 2-1"]),
    ],
)
def test_what_is_told_of_an_item(command: Command, kind: str, lines: list[str]) -> None:
    done = command("find", "copy.db", "snow", "--list", kind, "-f", "table", env={"COLUMNS": "80"})
    assert done.stdout.decode().splitlines()[1 : 1 + len(lines)] == lines


@pytest.mark.usefixtures("database")
def test_nothing_in_an_article_is_obeyed_or_told_that_must_not_be(command: Command) -> None:
    for form in ("table", "json", "csv"):
        printed = command("find", "copy.db", "--by", "cmd", "-f", form).stdout.decode()
        assert "A123456789" not in printed
        assert "A*********" in printed
        assert "\x1b" not in printed or form == "csv"
    (row,) = csv.DictReader(io.StringIO(printed))
    assert row["speaker"] == "'=cmd A*********"


@pytest.mark.usefixtures("database")
def test_nothing_found(command: Command) -> None:
    assert found(command, "unheard") == []
    done = command("find", "copy.db", "unheard", "-f", "table")
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr == b"nothing found; try part of a word (unheard*)\n"
    done = command("find", "copy.db", "unheard", "snow", "--since", "2024-01-05")
    assert (done.returncode, done.stdout) == (0, b"[]\n")
    assert done.stderr == b"nothing found; try fewer words, part of a word (unheard*), no --since\n"
    done = command("find", "copy.db", "--court", "nowhere")
    assert done.stderr == b"--court: no article in copy.db names a court with the id 'nowhere'\n"


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["none.db", "ban"], "none.db: no such file; check the path"),
        (
            ["text.db", "ban"],
            "text.db: it is no SQLite database; name another file, or one that mpp-extract made with -o",
        ),
        (["copy.db", "--", "-"], "-: there is no word in it to look for; name words as articles have them"),
        (["copy.db", "--by", " "], "--by: it is empty; leave it out, or say what is meant"),
        (["copy.db", "--by", "!"], "!: there is no word in it to look for; name words as articles have them"),
        (
            ["copy.db", "--since", "May"],
            "--since: 'May' is no date; write it as 2025-04-17, April 17, 2025, today or yesterday",
        ),
        (["copy.db", "--limit", "0"], "--limit: '0' is no number of rows; give a whole number from 1 to 1000000"),
        (
            ["copy.db", "--list", "laws"],
            "--list: there is no list 'laws'; the lists are articles, judges, courts, dates, case_numbers, cases, "
            "statistics, quotes, speakers, rulings",
        ),
        (["copy.db", "-f", "xml"], "--format: there is no format 'xml'; the formats are table, json, csv"),
    ],
)
def test_wrong_usage(command: Command, tmp_path: Path, arguments: list[str], message: str) -> None:
    (tmp_path / "text.db").write_text("It was quiet.", encoding="utf-8")
    done = command("find", *arguments)
    assert (done.returncode, done.stdout.decode(), done.stderr.decode()) == (2, "", f"{message}\n")
