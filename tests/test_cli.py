"""The command as a user meets it: help, versions, what is imported, formats, several articles, exit statuses."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from conftest import PROGRAM, STORY, Command, environment
from mpp_extract import __version__, record
from mpp_extract.cli import commands, schema
from mpp_extract.lists import LISTS

QUICK = ["--only", "case_numbers"]  # needs no model
IMPORTS = """
import sys
from mpp_extract.cli.app import run
status = run(sys.argv[1:])
heavy = sorted({"spacy", "pydantic", "numpy", "rich.console"} & set(sys.modules))
print(status, *heavy, file=sys.stderr)
"""


def imported(*arguments: str) -> list[str]:
    """Exit status and heavy packages that a command line imports."""
    done = subprocess.run(
        [sys.executable, "-c", IMPORTS, *arguments], capture_output=True, text=True, env=environment(), check=True
    )
    return done.stderr.splitlines()[-1].split()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--help"], ["0"]),
        (["-h"], ["0"]),
        (["--version"], ["0"]),
        ([], ["2"]),
        (["--no-such-option"], ["2"]),
        (["story.txt", "--only", "jugdes"], ["2"]),
        (["story.txt", "--date", "2025-02-30"], ["2"]),
        (["story.txt", "--jobs", "many"], ["2"]),
        (["rules", "--help"], ["0"]),
        (["why", "--help"], ["0"]),
        (["schema", "--no-such-option"], ["2"]),
    ],
    ids=" ".join,
)
def test_help_version_and_usage_errors_import_nothing_heavy(arguments: list[str], expected: list[str]) -> None:
    assert imported(*arguments) == expected


@pytest.mark.parametrize("arguments", [["schema"], ["rules"], ["rules", "--json"]], ids=" ".join)
def test_schema_and_rules_do_without_spacy(arguments: list[str]) -> None:
    status, *heavy = imported(*arguments)
    assert status == "0"
    assert "spacy" not in heavy
    assert "numpy" not in heavy


def test_a_missing_file_is_found_before_the_model_is_loaded() -> None:
    status, *heavy = imported("no-such-file.txt")
    assert status == "3"
    assert "spacy" not in heavy


def test_case_numbers_need_no_model(story: Path) -> None:
    status, *heavy = imported(str(story), *QUICK)
    assert status == "0"
    assert "spacy" not in heavy


def seconds(arguments: list[str]) -> float:
    """Shortest wall time of a few runs: the one that other processes disturbed least."""
    times = []
    for _ in range(7):
        start = time.perf_counter()
        subprocess.run(arguments, capture_output=True, env=environment(), check=False)
        times.append(time.perf_counter() - start)
    return min(times)


@pytest.mark.parametrize("argument", ["--help", "--version", "--no-such-option"])
def test_help_is_there_at_once(argument: str) -> None:
    assert seconds([*PROGRAM, argument]) <= 2 * seconds([sys.executable, "-c", "import typer, rich"])


def test_help_names_every_command_and_option(command: Command) -> None:
    text = command("--help").stdout.decode()
    for name in commands.COMMANDS:
        assert f"\n  {name} " in text
    for option in ("--format", "--output", "--only", "--date", "--model", "--jobs", "--judges", "--indirect"):
        assert option in text
    for option in ("--include-text", "--explain", "--encoding", "--quiet", "--version", "--show-completion"):
        assert option in text
    assert max(map(len, text.splitlines())) <= 80


def test_version(command: Command) -> None:
    assert command("--version").stdout.decode() == f"mpp-extract {__version__}\n"


def test_the_lists_are_the_contract_s() -> None:
    assert tuple(record.MODELS) == LISTS


def test_a_command_of_another_version_is_no_traceback(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    from mpp_extract.cli import app

    monkeypatch.setitem(app.COMMANDS, "later", "Not there yet.")
    assert app.run(["later"]) == 1


def test_a_file_named_like_a_command(command: Command, tmp_path: Path) -> None:
    (tmp_path / "schema").write_text(STORY, encoding="utf-8")
    done = command("./schema", *QUICK)
    assert json.loads(done.stdout)["source"]["path"] == "./schema"


class TestFormats:
    def test_one_article_is_an_object_when_piped(self, command: Command, story: Path) -> None:
        done = command("story.txt", *QUICK, "--date", "2025-05-06")
        article = json.loads(done.stdout)
        assert done.returncode == 0
        assert done.stderr == b""
        assert article["source"]["path"] == "story.txt"
        assert article["article"] == {
            "title": None,
            "published": "2025-05-06",
            "published_from": "option",
            "authors": [],
            "url": None,
            "publisher": None,
            "language": None,
            "text": None,
        }
        assert article["judges"] is None
        assert isinstance(article["case_numbers"], list)

    def test_several_are_a_list_in_the_order_of_the_inputs(self, command: Command, tmp_path: Path) -> None:
        for name in ("b", "a", "c"):
            (tmp_path / f"{name}.txt").write_text(STORY, encoding="utf-8")
        articles = json.loads(command("c.txt", "a.txt", "b.txt", *QUICK).stdout)
        assert [article["source"]["path"] for article in articles] == ["c.txt", "a.txt", "b.txt"]

    def test_a_folder_is_a_list_even_of_one(self, command: Command, story: Path) -> None:
        assert len(json.loads(command(".", *QUICK).stdout)) == 1

    def test_json_lines(self, command: Command, story: Path) -> None:
        done = command("story.txt", "story.txt", *QUICK, "--format", "jsonl")
        lines = done.stdout.decode().splitlines()
        assert len(lines) == 2
        assert json.loads(lines[0]) == json.loads(lines[1])

    def test_a_table(self, command: Command, story: Path) -> None:
        done = command("story.txt", *QUICK, "--format", "table")
        assert done.stdout.decode().startswith("story.txt\n")
        assert b"\x1b" not in done.stdout

    def test_csv(self, command: Command, story: Path) -> None:
        done = command("story.txt", *QUICK, "--format", "csv")
        assert done.stdout.decode().startswith("path,article_id,")

    def test_the_text_only_where_asked_for(self, command: Command, story: Path) -> None:
        done = command("story.txt", *QUICK, "--include-text")
        assert json.loads(done.stdout)["article"]["text"] == STORY

    def test_only_repeated_and_with_commas(self, command: Command, story: Path) -> None:
        done = command("story.txt", "--only", "case_numbers,cases", "--only", "courts")
        article = json.loads(done.stdout)
        assert {name for name in record.LISTS if article[name] is not None} == {"case_numbers", "cases", "courts"}
        assert article["generator"]["pipeline"] is None


class TestOutput:
    @pytest.mark.parametrize(
        ("name", "start"), [("x.json", b"{\n"), ("x.jsonl", b'{"'), ("x.txt", b"story"), ("x.csv", b"path,")]
    )
    def test_the_ending_is_the_format(self, command: Command, story: Path, name: str, start: bytes) -> None:
        done = command("story.txt", *QUICK, "-o", name)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        assert (story.parent / name).read_bytes().startswith(start)
        assert {path.name for path in story.parent.iterdir()} == {"story.txt", name}

    def test_a_folder_gets_a_file_an_article(self, command: Command, tmp_path: Path) -> None:
        for name in ("copy/a.txt", "copy/may/b.txt", "a.txt"):
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(STORY + name, encoding="utf-8")
        (tmp_path / "more.jsonl").write_text(json.dumps({"text": STORY}) + "\n", encoding="utf-8")
        done = command("copy", "a.txt", "more.jsonl", *QUICK, "-o", "out/")
        assert done.returncode == 0
        written = sorted(str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.json"))
        assert written == ["a-2.json", "a.json", "may/b.json", "more.1.json"]
        assert json.loads((tmp_path / "out/may/b.json").read_text())["source"]["path"] == "copy/may/b.txt"

    def test_an_older_result_is_replaced_whole_and_keeps_its_mode(self, command: Command, story: Path) -> None:
        target = story.parent / "x.json"
        command("story.txt", *QUICK, "-o", "x.json", "--include-text")
        target.chmod(0o600)
        command("story.txt", *QUICK, "-o", "x.json")
        assert json.loads(target.read_text())["article"]["text"] is None
        assert target.stat().st_mode & 0o777 == 0o600

    def test_a_device_is_written_and_not_replaced(self, command: Command, story: Path) -> None:
        done = command("story.txt", *QUICK, "--format", "json", "-o", "/dev/stdout")
        assert json.loads(done.stdout)["schema_version"] == "1.1"
        assert Path("/dev/stdout").exists()


class TestManyInputs:
    def test_json_lines_articles(self, command: Command, tmp_path: Path) -> None:
        lines = [
            {"text": STORY, "id": "x-1", "title": "A title", "published": "2025-05-06"},
            {"text": STORY, "id": 7, "published": "2025-05-06T10:00:00Z"},
        ]
        (tmp_path / "in.jsonl").write_text("\n\n".join(map(json.dumps, lines)), encoding="utf-8")
        done = command("in.jsonl", *QUICK)
        first, second = json.loads(done.stdout)
        assert (first["source"]["path"], second["source"]["path"]) == ("in.jsonl:1", "in.jsonl:3")
        assert (first["source"]["id"], second["source"]["id"]) == ("x-1", "7")
        assert first["article"]["title"] == "A title"
        assert [a["article"]["published"] for a in (first, second)] == ["2025-05-06"] * 2
        assert first["article"]["published_from"] == "metadata"

    def test_two_articles_of_one_file_with_one_id_are_told(self, command: Command, tmp_path: Path) -> None:
        lines = [json.dumps({"text": STORY, "id": id}) for id in ("a-7", "b", "a-7", "a-7", None)]
        (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
        (tmp_path / "other.jsonl").write_text(lines[0], encoding="utf-8")
        done = command("in.jsonl", "other.jsonl", *(each for each in QUICK if each != "-q"), "--date", "2025-05-06")
        assert len(json.loads(done.stdout)) == 6
        told = "2 articles have an id that another of their file has, in.jsonl:3 for one (a-7, as in.jsonl:1): results"
        assert done.stderr.decode().count(told) == 1
        assert "other.jsonl" not in done.stderr.decode()
        assert "has the id" not in command("in.jsonl", *QUICK, "-q").stderr.decode()

    def test_the_option_goes_before_the_metadata(self, command: Command, tmp_path: Path) -> None:
        (tmp_path / "in.jsonl").write_text(json.dumps({"text": STORY, "published": "2025-05-06"}))
        (article,) = json.loads(command("in.jsonl", *QUICK, "--date", "2024-01-31").stdout)
        assert article["article"]["published"] == "2024-01-31"
        assert article["article"]["published_from"] == "option"

    def test_standard_input(self, command: Command) -> None:
        article = json.loads(command("-", *QUICK, text=STORY.encode()).stdout)
        assert article["source"]["path"] == "-"
        assert article["source"]["characters"] == len(STORY)

    def test_json_lines_on_standard_input(self, command: Command) -> None:
        text = b"".join(json.dumps({"text": STORY, "id": str(n)}).encode() + b"\n" for n in range(3))
        lines = command("-", *QUICK, "-f", "jsonl", text=text).stdout.decode().splitlines()
        assert [json.loads(line)["source"]["path"] for line in lines] == ["-:1", "-:2", "-:3"]

    def test_a_folder_s_texts_in_name_order_without_links_and_hidden_files(
        self, command: Command, tmp_path: Path
    ) -> None:
        for name in ("copy/b.txt", "copy/a/z.txt", "copy/c.TXT", "copy/.hidden.txt", "copy/.git/x.txt", "copy/d.odt"):
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(STORY + name, encoding="utf-8")
        (tmp_path / "copy/link.txt").symlink_to("b.txt")
        (tmp_path / "copy/loop").symlink_to(".")
        done = command("copy", *QUICK, "-f", "jsonl")
        paths = [json.loads(line)["source"]["path"] for line in done.stdout.decode().splitlines()]
        assert paths == ["copy/a/z.txt", "copy/b.txt", "copy/c.TXT"]
        passed, summary = done.stderr.decode().splitlines()
        assert passed == "copy: passed over 1 .odt file, 2 hidden files, 2 symbolic links"
        assert summary.startswith("mpp-extract: 3 articles done, 5 passed over, in ")
        assert command("copy", *QUICK, "--quiet").stderr == b""


def test_every_output_is_valid_against_the_printed_schema(command: Command, story: Path) -> None:
    import jsonschema

    printed = json.loads(command("schema").stdout)
    line = json.loads(command("schema", "--line").stdout)
    assert printed == schema.article_schema()
    assert printed["$schema"].endswith("2020-12/schema")
    jsonschema.Draft202012Validator.check_schema(printed)
    done = command("story.txt", "gone.txt", "--format", "jsonl", "--explain", "--indirect", "--include-text")
    first, second = (json.loads(text) for text in done.stdout.decode().splitlines())
    jsonschema.validate(first, printed)
    jsonschema.validate(first, line)
    jsonschema.validate(second, line)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(second, printed)


def test_rules_are_listed_for_people_and_for_programs(command: Command) -> None:
    from mpp_extract import rooms

    rules = rooms.rules()
    entries = json.loads(command("rules", "--json").stdout)
    assert [entry["id"] for entry in entries] == [rule.id for rule in rules]
    page = command("rules", "courts").stdout.decode()
    for rule in rules:
        assert (f"{rule.id}\n" in page) == (rule.room == "courts")
    for option, rows in (("--refusals", rooms.refusals()), ("--forms", rooms.forms())):
        entries = json.loads(command("rules", option, "--json").stdout)
        assert [entry["id"] for entry in entries] == [row.id for row in rows]
        page = command("rules", option).stdout.decode()
        assert all(f"{row.id}" in page for row in rows)
    both = command("rules", "--refusals", "--forms")
    assert both.returncode == 2
    assert both.stderr.decode().startswith("rules: --refusals and --forms are two lists; ")
    assert command("rules", "court").stdout.decode() == command("rules", "courts").stdout.decode()


COMPLETED = {  # words typed so far: how the last may end
    "mpp-extract --on": ["--only"],
    "mpp-extract sch": ["schema"],
    "mpp-extract story.txt sch": [],
    "mpp-extract schema --l": ["--line"],
    "mpp-extract rules d": ["dates"],
    "mpp-extract rules ": list(LISTS),
    "mpp-extract judges ": ["import", "status", "forget"],
    "mpp-extract judges i": ["import"],
    "mpp-extract x.txt --only judges,co": ["judges,courts"],
    "mpp-extract x.txt --format js": ["json", "jsonl"],
}


@pytest.mark.parametrize("words", COMPLETED)
def test_a_shell_is_told_how_a_word_may_end(words: str, command: Command) -> None:
    count = len(words.split(" ")) - 1
    asked = {"COMP_WORDS": words, "COMP_CWORD": str(count), "_MPP_EXTRACT_COMPLETE": "complete_bash"}
    done = command(env=asked)
    assert done.stdout.decode().split() == COMPLETED[words]
    assert done.stderr == b""


class TestTerminal:
    """The look on a real terminal, by a pseudo-terminal of a given width."""

    def page(self, story: Path, *arguments: str, width: int = 60, **env: str) -> str:
        pty = pytest.importorskip("pty")
        import fcntl
        import struct
        import termios

        leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 40, width, 0, 0))
        process = subprocess.Popen(
            [*PROGRAM, str(story), *QUICK, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=follower,
            stderr=subprocess.PIPE,
            env=environment(TERM="xterm-256color", **env),
        )
        os.close(follower)
        read = b""
        while True:
            try:
                part = os.read(leader, 65536)
            except OSError:  # Linux: the other side is closed
                break
            if not part:
                break
            read += part
        os.close(leader)
        assert process.wait(60) == 0
        return read.decode().replace("\r\n", "\n")

    def test_a_table_as_wide_as_the_terminal(self, story: Path) -> None:
        page = re.sub(r"\x1b\[[0-9;]*m", "", self.page(story, width=60))
        assert "\nCase numbers (1)\n    2:25-cv-01234  docket\n" in page
        assert max(map(len, page.splitlines())) <= 60

    def test_columns_goes_before_the_terminal_s_width(self, story: Path) -> None:
        for columns in (30, 90):
            page = re.sub(r"\x1b\[[0-9;]*m", "", self.page(story, "--format", "text", width=60, COLUMNS=str(columns)))
            assert columns - 15 < max(map(len, page.splitlines())) <= columns

    def test_long_lists_are_folded_where_not_all_are_asked_for(self, story: Path) -> None:
        story.write_text("".join(f"It is No. 2:25-cv-0{number}.\n" for number in range(1000, 1040)), encoding="utf-8")
        page = self.page(story, NO_COLOR="1")
        assert "     … 28 more case numbers: --all lists them\n" in page
        assert page.count("docket") == 12
        assert self.page(story, "--all", NO_COLOR="1").count("docket") == 40

    def test_colour_only_where_it_is_wanted(self, story: Path) -> None:
        assert "\x1b[1m" in self.page(story)
        assert "\x1b[38;5;" in self.page(story)
        assert "\x1b" not in self.page(story, NO_COLOR="1", FORCE_COLOR="1")
        assert "\x1b" not in self.page(story, "--format", "json")


@pytest.mark.parametrize(
    ("arguments", "env", "colours"),
    [
        ([], {"FORCE_COLOR": "1", "TERM": "xterm"}, b"\x1b[36;1m"),
        ([], {"FORCE_COLOR": "3", "TERM": "xterm-256color"}, b"\x1b[38;5;30;1m"),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, None),
        ([], {"FORCE_COLOR": "0", "TERM": "xterm"}, None),
        ([], {"FORCE_COLOR": "1", "TERM": "dumb"}, None),
        (["-o", "found.txt"], {"FORCE_COLOR": "1", "TERM": "xterm"}, None),
    ],
)
def test_colours_in_a_pipe(
    arguments: list[str], env: dict[str, str | None], colours: bytes | None, command: Command, story: Path
) -> None:
    done = command("story.txt", *QUICK, "--format", "table", *arguments, env=env)
    printed = done.stdout or (story.parent / "found.txt").read_bytes()
    assert (colours in printed) if colours else (b"\x1b" not in printed)
    assert b"2:25-cv-01234" in printed


class TestShow:
    def test_what_was_found_is_marked_in_the_text(self, command: Command, story: Path) -> None:
        done = command("show", "story.txt", *QUICK)
        assert done.stdout.decode().endswith(
            "\n\n    SEATTLE, May 5, 2025 — In No. ‹2:25-cv-01234|docket›, Judge Maria Ortiz ruled. “We won,” said "
            "Lee Park, a lawyer.\n"
        )
        assert command("story.txt", *QUICK, "--format", "text").stdout == done.stdout

    def test_into_a_file(self, command: Command, story: Path) -> None:
        command("story.txt", *QUICK, "--format", "text", "-o", "marked.txt")
        assert "‹2:25-cv-01234|docket›" in (story.parent / "marked.txt").read_text(encoding="utf-8")

    def test_nothing_to_show(self, command: Command) -> None:
        done = command("show")
        assert (done.returncode, done.stderr) == (
            2,
            b"mpp-extract: nothing to read; name a file, a folder, or - for standard input; "
            b"mpp-extract --help has examples\n",
        )


class TestUnknownDay:
    @pytest.fixture
    def undated(self, story: Path) -> Path:
        story.write_text("The judge ruled on Friday, and last month she had not.\n", encoding="utf-8")
        return story

    def test_a_line_says_what_a_day_of_publication_would_give(self, command: Command, undated: Path) -> None:
        done = command("story.txt", "--only", "dates")
        assert done.stderr.decode() == (
            "story.txt: its day of publication is unknown; --date YYYY-MM-DD gives “Friday”, “last month” a day\n"
        )

    def test_once_a_run(self, command: Command, undated: Path) -> None:
        done = command("story.txt", "story.txt", "--only", "dates")
        assert done.stderr.decode() == (
            "2 articles have no day of publication, story.txt for one; --date YYYY-MM-DD, or a day in their metadata, "
            "gives “Friday”, “last month” a day\n"
        )

    @pytest.mark.parametrize("arguments", [["--quiet"], ["--date", "2025-04-17"], QUICK], ids=str)
    def test_not_where_it_tells_nothing(self, arguments: list[str], command: Command, undated: Path) -> None:
        lists = [] if arguments is QUICK else ["--only", "dates"]
        assert command("story.txt", *lists, *arguments).stderr == b""


class TestSummary:
    @pytest.fixture(autouse=True)
    def stories(self, story: Path) -> None:
        (story.parent / "other.txt").write_text("In No. 3:24-cv-00717, Bao v. Osgood Ferry Line, she ruled.\n")

    LISTS = ("--only", "case_numbers,cases", "--summary")

    def test_behind_a_table(self, command: Command) -> None:
        done = command("story.txt", "other.txt", *self.LISTS, "--format", "table")
        page = done.stdout.decode()
        assert page.startswith("story.txt\n")
        assert "\n\n2 articles\n  1  case\n  2  case numbers\n" in page
        assert page.endswith("Cases in most articles\n  Bao v. Osgood Ferry Line  1 article, 1 mention\n")

    def test_alone_where_results_are_in_a_file(self, command: Command) -> None:
        done = command("story.txt", "other.txt", "gone.txt", *self.LISTS, "-o", "found.jsonl")
        assert done.stdout.decode().startswith("2 articles\n")
        assert done.stdout.decode().endswith("\n\nFailed (1)\n  1  no such file or folder: gone.txt\n")

    def test_beside_results_that_programs_read(self, command: Command) -> None:
        done = command("story.txt", "other.txt", *self.LISTS, "--format", "jsonl")
        assert len(done.stdout.splitlines()) == 2
        assert done.stderr.decode().startswith("2 articles\n")


@pytest.mark.parametrize("name", ["found.json", "found.jsonl", "found.csv"])
def test_results_are_not_taken_for_articles(name: str, command: Command, story: Path) -> None:
    command("story.txt", *QUICK, "-o", name)
    done = command(name, *QUICK)
    where = name + (":1" if name == "found.jsonl" else "")
    expected = f"{where}: a result of mpp-extract, no article; name the article that it was made of\n"
    assert (done.stderr.decode(), done.stdout, done.returncode) == (expected, b"", 3)
