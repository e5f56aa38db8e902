"""The command takes what is plainly meant, asks back where it is nearly plain, and spares what is not its own."""

from __future__ import annotations

import csv
import io
import json
import os
from datetime import date, timedelta
from pathlib import Path

import pytest

from conftest import STORY, Command
from mpp_extract.cli.config import configured, nearest, settings_of
from mpp_extract.cli.parsed import day
from mpp_extract.errors import UsageError
from mpp_extract.lists import LISTS

QUICK = ["--only", "case_numbers"]  # needs no model
ARE = f"the lists are {', '.join(LISTS)}"

FETCHED = "an address, and nothing is fetched from the network; save the page, and name its file"
NEAR = {  # arguments: how the line on standard error begins, exit status
    "a list": (
        ["story.txt", "--only", "jugdes"],
        f"--only: there is no list 'jugdes' (did you mean 'judges'?); {ARE}",
        2,
    ),
    "a list of rules": (
        ["rules", "dat"],
        f"mpp-extract rules: there is no list 'dat' (did you mean 'dates'?); {ARE}",
        2,
    ),
    "a list to score": (
        ["score", "a", "b", "--only", "quots"],
        "--only: there is no list 'quots' (did you mean 'quo",
        2,
    ),
    "a format": (["story.txt", "-f", "jsno"], "--format: there is no format 'jsno' (did you mean 'json'?); the for", 2),
    "a path": (["stroy.txt"], "stroy.txt: no such file or folder; did you mean story.txt?", 3),
    "a path in a folder": (["./stroy.txt"], "./stroy.txt: no such file or folder; did you mean ./story.txt?", 3),
    "a place": (["why", "stroy.txt:7"], "stroy.txt: no such file or folder; did you mean story.txt?", 1),
    "nothing near": (["xyz.pdf"], "xyz.pdf: no such file or folder; check the path", 3),
    "a command": (["scor", "a", "b"], "scor: no such file, folder or command; did you mean mpp-extract score?", 2),
    "an address": (["https://example.org/a.html"], f"https://example.org/a.html: {FETCHED}", 3),
}


@pytest.mark.parametrize("what", NEAR)
def test_what_is_nearly_right_is_asked_back(what: str, command: Command, story: Path) -> None:
    arguments, line, status = NEAR[what]
    done = command(*arguments)
    assert done.stderr.decode().splitlines()[0].startswith(line)
    assert done.returncode == status


@pytest.mark.parametrize("written", ["case-number", "CASE_NUMBERS", "case numbers", "Case Numbers"])
def test_lists_are_taken_as_people_write_them(written: str, command: Command, story: Path) -> None:
    article = json.loads(command("story.txt", "--only", written).stdout)
    assert [number["text"] for number in article["case_numbers"]] == ["2:25-cv-01234"]


def test_several_lists_with_blanks(command: Command, story: Path) -> None:
    article = json.loads(command("story.txt", "--only", "Courts case").stdout)
    assert {name for name in LISTS if article[name] is not None} == {"courts", "cases"}


def test_help_as_a_command(command: Command) -> None:
    assert command("help").stdout == command("--help").stdout
    assert command("help", "score").stdout == command("score", "--help").stdout


DAYS = {
    "2025-03-14": date(2025, 3, 14),
    "20250314": date(2025, 3, 14),
    "March 14, 2025": date(2025, 3, 14),
    "Mar. 14 2025": date(2025, 3, 14),
    "Friday, March 14, 2025": date(2025, 3, 14),
    "14 March 2025": date(2025, 3, 14),
    "14.3.2025": date(2025, 3, 14),
    "3/14/2025": date(2025, 3, 14),
}


class TestDay:
    @pytest.mark.parametrize("written", DAYS)
    def test_as_it_may_be_written(self, written: str) -> None:
        assert day(written) == DAYS[written]

    def test_today_and_yesterday(self) -> None:
        before = date.today()
        assert day("today") in (before, date.today())
        assert day(" Yesterday ") in (before - timedelta(days=1), date.today() - timedelta(days=1))

    @pytest.mark.parametrize("written", ["Friday", "03/04/2025", "2025-02-30", "1741910400", "2025", "March 2025", ""])
    def test_what_is_none_or_several(self, written: str) -> None:
        with pytest.raises(UsageError, match="is no date"):
            day(written)


class TestOthersFiles:
    @pytest.mark.parametrize("name", ["x.json", "x.jsonl", "x.csv", "x.txt"])
    def test_they_are_replaced_only_when_that_is_wanted(self, name: str, command: Command, story: Path) -> None:
        target = story.parent / name
        for content in ("Notes for Monday.\n", '{"a": 1}\n', "id,text\n1,He left.\n", "<p>He left.</p>", STORY):
            target.write_text(content)
            done = command("story.txt", *QUICK, "-o", name)
            remedy = "name another with -o, or give --force to replace it"
            assert done.stderr.decode() == f"{name}: there is a file that mpp-extract has not written; {remedy}\n"
            assert done.returncode == 2
            assert target.read_text() == content
        assert command("story.txt", *QUICK, "-o", name, "--force").returncode == 0
        assert target.read_text() != content

    @pytest.mark.parametrize("name", ["x.json", "x.jsonl", "x.csv", "x.txt"])
    def test_its_own_are_replaced(self, name: str, command: Command, story: Path) -> None:
        (story.parent / "title.jsonl").write_text(json.dumps({"text": STORY, "title": "A title"}))
        (story.parent / name).write_text("")
        for path in ("story.txt", "title.jsonl", "story.txt"):
            assert command(path, *QUICK, "-o", name).stderr == b""
        (story.parent / "in.jsonl").write_text('{"memo": 1}\n')
        command("in.jsonl", "-o", "failed.jsonl")
        assert command("story.txt", *QUICK, "-o", "failed.jsonl").returncode == 0

    def test_in_a_result_folder(self, command: Command, story: Path) -> None:
        (story.parent / "out").mkdir()
        theirs = story.parent / "out" / "story.json"
        theirs.write_text('{"a": 1}')
        done = command("story.txt", *QUICK, "-o", "out/")
        assert done.stderr.decode().startswith("out/story.json: there is a file that mpp-extract has not written; ")
        assert theirs.read_text() == '{"a": 1}'
        assert command("story.txt", *QUICK, "-o", "out/", "--force").returncode == 0
        assert command("story.txt", *QUICK, "-o", "out/").returncode == 0
        assert json.loads(theirs.read_text())["source"]["path"] == "story.txt"

    @pytest.mark.parametrize("how", ["--resume", "--append"])
    def test_nor_are_they_gone_on_with(self, how: str, command: Command, story: Path) -> None:
        theirs = story.parent / "x.jsonl"
        theirs.write_text('{"a": 1}\n')
        assert command("story.txt", *QUICK, "-o", "x.jsonl", how).returncode == 2
        assert theirs.read_text() == '{"a": 1}\n'


WRONG_SETTINGS = {
    'onyl = "dates"': "mpp-extract.toml: onyl: there is no such setting (did you mean 'only'?); ",
    "force = true": "mpp-extract.toml: force: there is no such setting",
    'quiet = "yes"': "mpp-extract.toml: quiet: 'yes' is neither true nor false; ",
    "date = [1]": "mpp-extract.toml: date: [1] is no value of it; ",
    "only = {a = 1}": "mpp-extract.toml: only: {'a': 1} is no value of it; ",
    "only = ": "broken TOML (",
    'date = "soon"': "--date: 'soon' is no date; ",
}


class TestSettings:
    def test_the_nearest_file_counts_and_the_command_line_goes_before_it(self, command: Command, story: Path) -> None:
        (story.parent / "mpp-extract.toml").write_text('only = ["case numbers"]\ndate = 2025-03-14\nquiet = true\n')
        article = json.loads(command("story.txt").stdout)
        assert article["article"]["published"] == "2025-03-14"
        assert article["dates"] is None
        article = json.loads(command("story.txt", "--date", "2025-03-15", "--only", "cases").stdout)
        assert article["article"]["published"] == "2025-03-15"
        assert article["case_numbers"] is None
        article = json.loads(command("story.txt", *QUICK, "--config", os.devnull).stdout)
        assert article["article"]["published_from"] != "option"

    def test_those_of_a_project(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\n[tool.mpp-extract]\ntext-field = "Body"\n')
        (tmp_path / "a" / "b").mkdir(parents=True)
        (tmp_path / "a" / "pyproject.toml").write_text('[project]\nname = "no settings of mpp-extract here"\n')
        monkeypatch.chdir(tmp_path / "a" / "b")
        assert nearest() == tmp_path / "pyproject.toml"
        assert configured(None, known()) == {"text_field": "Body"}

    def test_paths_are_meant_from_its_folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "mpp-extract.toml").write_text('judges = "judges.csv"\noutput = "out/"\ninclude = "*.html"\n')
        (tmp_path / "copy").mkdir()
        monkeypatch.chdir(tmp_path / "copy")
        folder = str(tmp_path.resolve())
        expected = {"judges": f"{folder}/judges.csv", "output": f"{folder}/out/", "include": ["*.html"]}
        assert configured(None, known()) == expected
        monkeypatch.chdir(tmp_path)
        assert configured(None, known())["output"] == "out/"

    @pytest.mark.parametrize("content", WRONG_SETTINGS)
    def test_what_is_wrong_is_said_in_one_line(self, content: str, command: Command, story: Path) -> None:
        (story.parent / "mpp-extract.toml").write_text(content)
        done = command("story.txt")
        assert done.returncode == 2
        (line,) = done.stderr.decode().splitlines()
        assert WRONG_SETTINGS[content] in line

    def test_a_file_that_is_not_there(self, command: Command, story: Path) -> None:
        done = command("story.txt", "--config", "gone.toml")
        assert done.stderr.startswith(b"gone.toml: can't be read (No such file or directory); ")
        assert done.returncode == 2


def known() -> dict[str, object]:
    import typer.main

    from mpp_extract.cli import extract

    return settings_of(typer.main.get_command(extract.app).params)


class TestListedFiles:
    def paths(self, data: bytes) -> list[str]:
        return [json.loads(line)["source"]["path"] for line in data.decode().splitlines()]

    @pytest.mark.parametrize("listed", [b"story.txt\n\nb.txt\n", b"story.txt\r\nb.txt", b"story.txt\0b.txt\0"])
    def test_a_line_each_or_with_nuls(self, listed: bytes, command: Command, story: Path) -> None:
        (story.parent / "b.txt").write_text(STORY)
        (story.parent / "list").write_bytes(listed)
        assert self.paths(command("--files-from", "list", *QUICK, "-f", "jsonl").stdout) == ["story.txt", "b.txt"]
        assert self.paths(command("--files-from", "-", *QUICK, "-f", "jsonl", text=listed).stdout) == [
            "story.txt",
            "b.txt",
        ]

    def test_one_is_a_list_too_and_none_is_no_failure(self, command: Command, story: Path) -> None:
        assert len(json.loads(command("--files-from", "-", *QUICK, text=b"story.txt\n").stdout)) == 1
        done = command("--files-from", "-", *QUICK)
        assert (done.returncode, done.stdout) == (0, b"")

    def test_what_can_t_be(self, command: Command, story: Path) -> None:
        done = command("--files-from", "gone")
        assert done.stderr.startswith(b"--files-from: gone can't be read (No such file or directory); ")
        assert command("--files-from", "-", "-").stderr == b"-: standard input is named twice; name it once\n"


class TestWhatAListRefersTo:
    def test_quotes_bring_their_speakers(self, command: Command, story: Path) -> None:
        article = json.loads(command("story.txt", "--only", "quotes").stdout)
        assert {name for name in LISTS if article[name] is not None} == {"quotes", "speakers", "judges", "courts"}
        (quote,) = article["quotes"]
        assert [s["name"] for s in article["speakers"] if s["id"] == quote["speaker_id"]] == ["Lee Park"]

    def test_a_table_and_csv_list_what_was_named(self, command: Command, story: Path) -> None:
        page = command("story.txt", "--only", "quotes", "-f", "table").stdout.decode()
        assert "Lee Park" in page
        assert "Speakers" not in page
        rows = list(csv.DictReader(io.StringIO(command("story.txt", "--only", "quotes", "-f", "csv").stdout.decode())))
        assert [(row["list"], row["speaker"], row["sentence"]) for row in rows] == [
            ("quotes", "Lee Park", "“We won,” said Lee Park, a lawyer.")
        ]

    def test_a_run_goes_on_with_what_it_has(self, command: Command, story: Path) -> None:
        for output in ("x.jsonl", "x.db", "out/"):
            for told in (b"1 article done, in", b"0 articles done, 1 done before, in"):
                assert told in command("story.txt", "--only", "case_numbers", "-o", output, "--resume").stderr


def test_nothing_on_standard_input_is_a_failure(command: Command) -> None:
    done = command("-")
    assert done.stderr == b"-: nothing came on standard input; look at what was to send it, or name a file\n"
    assert (done.returncode, done.stdout) == (3, b"")


RECORD = {"text": STORY, "id": 7, "desk": "Metro", "tags": ["x", {"y": None}], "url": "https://example.org/a"}


class TestFieldsThatNothingIsMadeOf:
    def test_they_are_passed_through(self, command: Command, tmp_path: Path) -> None:
        (tmp_path / "in.jsonl").write_text(json.dumps(RECORD))
        (article,) = json.loads(command("in.jsonl", *QUICK).stdout)
        assert article["source"]["extra"] == {"desk": "Metro", "tags": ["x", {"y": None}]}
        assert article["article"]["url"] == "https://example.org/a"
        (tmp_path / "in.csv").write_text("Body,beat\nHe left.,Courts\n")
        (article,) = json.loads(command("in.csv", *QUICK, "--text-key", "Body").stdout)
        assert article["source"]["extra"] == {"beat": "Courts"}

    def test_there_is_no_such_key_where_there_are_none(self, command: Command, story: Path) -> None:
        assert "extra" not in json.loads(command("story.txt", *QUICK).stdout)["source"]

    def test_tables_and_databases_have_them(self, command: Command, tmp_path: Path) -> None:
        from mpp_extract import Store

        (tmp_path / "in.jsonl").write_text(json.dumps(RECORD))
        command("in.jsonl", *QUICK, "-o", "x.db")
        with Store(tmp_path / "x.db") as store:
            record = store.get(1)
        assert record is not None
        assert record.source.extra == {"desk": "Metro", "tags": ["x", {"y": None}]}
        command("in.jsonl", *QUICK, "-o", "out/", "-f", "csv")
        (row,) = csv.DictReader(io.StringIO((tmp_path / "out" / "articles.csv").read_text()))
        assert json.loads(row["extra"]) == {"desk": "Metro", "tags": ["x", {"y": None}]}

    def test_what_is_too_deep_is_left_out_and_said(self, command: Command, tmp_path: Path) -> None:
        deep: object = 1
        for _ in range(30):
            deep = [deep]
        (tmp_path / "in.jsonl").write_text(json.dumps({"text": STORY, "a": deep, "b": float("nan")}))
        (article,) = json.loads(command("in.jsonl", *QUICK).stdout)
        assert article["source"]["extra"] == {"b": None}
        assert article["warnings"] == ["'a' is nested more than 20 levels deep, so it was left out of source.extra"]


class TestCsv:
    def test_the_guard_can_be_left_out(self, command: Command, tmp_path: Path) -> None:
        (tmp_path / "-x.jsonl").write_text(json.dumps({"text": STORY, "title": "=1+1"}))
        for more, title in (([], "'=1+1"), (["--unguarded"], "=1+1")):
            done = command("./-x.jsonl", *QUICK, "-f", "csv", *more)
            (row,) = csv.DictReader(io.StringIO(done.stdout.decode()))
            assert row["title_of_article"] == title
        (row,) = csv.DictReader(io.StringIO(command("-", *QUICK, "-f", "csv", text=STORY.encode()).stdout.decode()))
        assert row["path"] == "-"
        assert command("./-x.jsonl", "--unguarded", "-f", "json").returncode == 2
