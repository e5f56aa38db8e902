"""``mpp-extract check`` as it is run: what it prints in each format, what it leaves out, how it ends."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from conftest import Command
from mpp_extract.check import CHECKS
from mpp_extract.cli.finding_lines import github

TEXT = "They came.\n\nThe panel met on Tuesday, March 3, 2025, in 50% of its rooms.\n"
LINE = "story.txt:3:18: D1 “Tuesday, March 3, 2025”: 2025-03-03 is a Monday, the Tuesday nearest to it is 2025-03-04\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.usefixtures("story")
class TestCommand:
    def test_a_finding_is_a_line_and_an_exit_status(self, command: Command) -> None:
        done = command("check", "story.txt", "--date", "2025-03-06")
        assert (done.returncode, done.stdout.decode()) == (1, LINE)
        assert done.stderr.decode() == "mpp-extract: 1 error in 1 article\n"

    def test_what_is_not_asked_for_is_not_found(self, command: Command) -> None:
        done = command("check", "story.txt", "--ignore", "D", "-q")
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")

    def test_it_can_end_well_all_the_same(self, command: Command) -> None:
        done = command("check", "story.txt", "--fail-on", "never", "--select", "D1")
        assert (done.returncode, done.stdout.decode()) == (0, LINE)

    def test_where_nothing_is_read_nothing_is_said_of_findings(self, command: Command) -> None:
        done = command("check", "gone.txt")
        assert (done.returncode, done.stderr.decode()) == (3, "gone.txt: no such file or folder; check the path\n")

    @pytest.mark.parametrize(
        ("columns", "sentence"),
        [
            ("200", "    The panel met on ‹Tuesday, March 3, 2025›, in 50% of its rooms.\n"),
            ("40", "    The panel met on ‹Tuesday, March 3,\n    2025›, in 50% of its rooms.\n"),
        ],
    )
    def test_in_the_text(self, columns: str, sentence: str, command: Command) -> None:
        environment: dict[str, str | None] = {"COLUMNS": columns, "PYTHONIOENCODING": "utf-8"}
        page = command("check", "story.txt", "-f", "text", env=environment).stdout.decode()
        assert page.startswith("story.txt:3:18: D1\n    “Tuesday,")
        assert page.endswith(sentence)

    def test_in_the_whole_article(self, command: Command) -> None:
        environment: dict[str, str | None] = {"COLUMNS": "200", "PYTHONIOENCODING": "utf-8"}
        page = command("show", "story.txt", "--check", env=environment).stdout.decode()
        assert page.endswith(
            "  3  The panel met on ‹Tuesday, March 3, 2025|D1›, in 50% of its rooms.\n"
            "     D1 error: “Tuesday, March 3, 2025”: 2025-03-03 is a Monday, the Tuesday nearest to it is 2025-03-04\n"
        )
        both = command("show", "story.txt", "--check", "--only", "dates", env=environment).stdout.decode()
        assert "‹Tuesday, March 3, 2025|D1, date›" in both

    def test_in_a_page(self, command: Command, story: Path) -> None:
        assert command("story.txt", "-o", "story.html").returncode == 0
        page = (story.parent / "story.html").read_text(encoding="utf-8")
        assert "<summary>1 to check</summary>" in page
        assert re.search(r'<a href="#(a\d+-)?f1"><b>D1</b></a> “Tuesday, March 3, 2025”: 2025-03-03 is a Monday', page)
        assert re.search(
            r'on <span class="finding" id="(a\d+-)?f1"><mark class="d"[^>]*>Tuesday, March 3, 2025</mark></span>,', page
        )
        story.write_text(TEXT.replace("Tuesday", "Monday"), encoding="utf-8")
        assert command("story.txt", "-o", "story.html").returncode == 0
        assert "to check" not in (story.parent / "story.html").read_text(encoding="utf-8")

    def test_json_and_jsonl_hold_the_same(self, command: Command) -> None:
        rows = json.loads(command("check", "story.txt", "-f", "json").stdout)
        assert [json.loads(line) for line in command("check", "story.txt", "-f", "jsonl").stdout.splitlines()] == rows
        (row,) = rows
        assert TEXT[row["start"] : row["end"]] == row["text"] == "Tuesday, March 3, 2025"
        assert (row["path"], row["line"], row["column"], row["code"]) == ("story.txt", 3, 18, "D1")
        assert row["fix"] == "Monday, March 3, 2025"

    def test_a_sarif_log_has_the_standard_s_parts(self, command: Command) -> None:
        log = json.loads(command("check", "story.txt", "-f", "sarif").stdout)
        assert log["version"] == "2.1.0"
        (run,) = log["runs"]
        rules: list[dict[str, Any]] = run["tool"]["driver"]["rules"]
        assert [rule["id"] for rule in rules] == [row.code for row in CHECKS if row.severity != "house"]
        (result,) = run["results"]
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == "D1"
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"] == {"uri": "story.txt"}
        assert place["region"]["charOffset"] == TEXT.index("Tuesday")
        assert len(result["partialFingerprints"]["sentenceAndCode/v1"]) == 64

    def test_a_baseline_holds_though_lines_move(self, command: Command, story: Path) -> None:
        made = command("check", "story.txt", "--baseline", "accepted.json", "--write-baseline")
        assert (made.returncode, made.stdout) == (0, b"")
        story.write_text("A new line.\n\n" + TEXT, encoding="utf-8")
        done = command("check", "story.txt", "--baseline", "accepted.json")
        assert (done.returncode, done.stdout) == (0, b"")
        assert done.stderr.decode() == "mpp-extract: nothing found, 1 more in the baseline\n"
        story.write_text(TEXT + TEXT, encoding="utf-8")
        assert command("check", "story.txt", "--baseline", "accepted.json").stdout.decode().count("D1") == 1

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (
                ["--select", "X9"],
                "X9: there is no such check; the checks are of the families C, D, J, L, N, Q, S, V, or A",
            ),
            (
                ["--explain", "X9"],
                "X9: there is no such check; the checks are of the families C, D, J, L, N, Q, S, V, or A",
            ),
            (["--select", "weekday"], "weekday: there is no such check; the checks are of the families C, D"),
            (["--ignore", "d22"], "d22: there is no such check (did you mean 'D2'?); the checks are D1, D2, D3"),
            (["--explain", "Dl"], "Dl: there is no such check; the checks are D1, D2, D3"),
            (["--select", "L1,L3"], "L1, L3: these checks compare articles, and there is nothing to compare with"),
            (["--format", "csv"], "--format: there is no format 'csv'"),
            (["--fail-on", "house"], "--fail-on: there is no severity 'house'; the severities are error"),
            (["--write-baseline"], "--write-baseline: there is no file to write"),
            (["--baseline", "none.json"], "none.json: can't be read"),
            (["--baseline", "story.txt"], "story.txt: is no baseline"),
        ],
    )
    def test_wrong_usage_is_one_line(self, command: Command, arguments: list[str], message: str) -> None:
        done = command("check", "story.txt", *arguments)
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.decode().startswith(message)

    @pytest.mark.parametrize(
        ("name", "settings"),
        [
            ("mpp-extract.toml", '[check]\nignore = ["D"]\n'),
            ("pyproject.toml", '[tool.mpp-extract.check]\nselect = "V"\n'),
            ("mpp-extract.toml", 'jobs = 1\noutput = "out.jsonl"\n[check]\nfail-on = "never"\n'),
        ],
    )
    def test_settings_stand_in_a_file(self, command: Command, story: Path, name: str, settings: str) -> None:
        (story.parent / name).write_text(settings, encoding="utf-8")
        assert command("check", "story.txt").returncode == 0
        assert command("check", "story.txt", "--select", "D1", "--ignore", "V", "--fail-on", "error").returncode == 1
        assert command("story.txt", "--only", "case_numbers", "-o", "found.json").returncode == 0  # no settings of its

    @pytest.mark.parametrize(
        ("settings", "message"),
        [
            ("check = 1\n", "mpp-extract.toml: check: 1 is no table"),
            ('[check]\nselct = "D"\n', "mpp-extract.toml: selct: there is no such setting"),
            ('[check]\nselect = "X9"\n', "X9: there is no such check"),
        ],
    )
    def test_wrong_settings_are_one_line(self, command: Command, story: Path, settings: str, message: str) -> None:
        (story.parent / "mpp-extract.toml").write_text(settings, encoding="utf-8")
        done = command("check", "story.txt")
        assert (done.returncode, done.stderr.decode().count("\n")) == (2, 1)
        assert done.stderr.decode().startswith(message)

    def test_what_can_t_be_read_is_told(self, command: Command) -> None:
        assert command("check", "none.txt").returncode == 3
        assert command("check", "none.txt", "story.txt", "--ignore", "D").returncode == 1


def test_articles_are_held_against_each_other_and_a_database(command: Command, tmp_path: Path) -> None:
    text = "The 9th Circuit upheld the tuba tax on Monday by a {} vote in Poe v. Moss, No. 24-12345.\n"
    (tmp_path / "a.txt").write_text(text.format("2-1"), encoding="utf-8")
    (tmp_path / "b.txt").write_text(text.format("3-0"), encoding="utf-8")
    day = ("--date", "2024-05-07")
    assert command("check", "a.txt", "b.txt", *day).returncode == 0
    done = command("check", "a.txt", "b.txt", "--together", *day)
    assert (done.returncode, done.stdout.decode().splitlines()) == (
        1,
        [
            "a.txt:1:17: L1 “upheld”: vote 2-1 here, 3-0 in b.txt",
            "b.txt:1:17: L1 “upheld”: vote 3-0 here, 2-1 in a.txt",
        ],
    )
    assert command("a.txt", *day, "-o", "copy.db").returncode == 0
    before = (tmp_path / "copy.db").read_bytes()
    done = command("check", "b.txt", "--against", "copy.db", *day)
    assert done.stdout.decode() == "b.txt:1:17: L1 “upheld”: vote 3-0 here, 2-1 in a.txt\n"
    assert command("check", "a.txt", "--against", "copy.db", *day).returncode == 0
    assert (tmp_path / "copy.db").read_bytes() == before
    done = command("check", "b.txt", "--against", "gone.db")
    assert (done.returncode, done.stderr.decode()[:26]) == (2, "gone.db: no such database;")


def test_checks_are_listed_and_explained(command: Command) -> None:
    listed = command("check", "--list").stdout.decode().splitlines()
    assert [line.split()[0] for line in listed] == [row.code for row in CHECKS]
    family = command("check", "--explain", "V").stdout.decode()
    assert family.startswith("V1 (error): ")
    assert "\n\nV5 (warning): " in family
    told = command("check", "--explain", "d1").stdout.decode()
    assert told.startswith("D1 (error): A weekday that is not the date's.\nHow it knows: the calendar says so.\n")
    rows = json.loads(command("check", "--list", "--format", "json").stdout)
    assert [row["code"] for row in rows] == [row.code for row in CHECKS]


def test_github_s_commands_are_escaped() -> None:
    place = {"line": 3, "column": 1, "end_line": 3, "end_column": 4}
    row = {"path": "a,b:c%.txt", "code": "D1", "severity": "house", **place, "message": "50%\nof it: a, b"}
    assert github([row]) == (
        "::warning file=a%2Cb%3Ac%25.txt,line=3,endLine=3,col=1,endColumn=4,title=mpp-extract D1::50%25%0Aof it: a, b\n"
    )
    assert ",col=" not in github([{**row, "end_line": 4}])
