"""Where results go: no input is overwritten, one bad place costs one article, nothing unfinished stays."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from conftest import PROGRAM, STORY, Command, environment, heeds_signals
from growth import growth
from mpp_extract import parts, writers
from mpp_extract.errors import PlaceError
from mpp_extract.writers.sinks import FileSink, FolderSink, file

QUICK = ["--only", "case_numbers"]
FILE_NUMBERS = {
    "eight digits": ("A12345678", "A********"),
    "nine digits in groups": ("A123-456-789", "A***-***-***"),
    "with a space": ("A 123 456 789", "A *** *** ***"),
}


def whole(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text() for path in sorted(folder.rglob("*")) if path.is_file()}


class TestInputsStay:
    @pytest.mark.parametrize(
        "arguments",
        [
            ["in", "-o", "in/", "-f", "table"],
            ["in/a.txt", "-o", "in/", "-f", "table"],
            ["one.jsonl", "one.1.jsonl", "-o", "./", "-f", "jsonl"],
            ["in/a.txt", "-o", "twin.json"],
            ["in/a.txt", "--judges", "judges.csv", "-o", "judges.csv"],
            ["-", "-o", "in/a.json"],
        ],
    )
    def test_by_whatever_path(self, arguments: list[str], command: Command, tmp_path: Path) -> None:
        (tmp_path / "in").mkdir()
        (tmp_path / "in" / "a.txt").write_text(STORY)
        (tmp_path / "in" / "a.json").write_text(STORY)
        os.link(tmp_path / "in" / "a.txt", tmp_path / "twin.json")
        (tmp_path / "judges.csv").write_text("nid\n")
        for name in ("one.jsonl", "one.1.jsonl"):
            (tmp_path / name).write_text(json.dumps({"text": STORY}) + "\n")
        before = whole(tmp_path)
        with (tmp_path / "in" / "a.json").open("rb") as given:
            done = subprocess.run(
                [*PROGRAM, *arguments, *QUICK, "--force"],  # which gives others' files, and no inputs
                stdin=given,
                capture_output=True,
                cwd=tmp_path,
                env=environment(),
            )
        assert done.returncode == 2
        assert len(done.stderr.decode().splitlines()) == 1
        assert whole(tmp_path) == before

    def test_one_that_another_input_s_result_would_replace(self, command: Command, tmp_path: Path) -> None:
        (tmp_path / "in" / "out").mkdir(parents=True)
        (tmp_path / "out").mkdir()
        for path in ("in/b.txt", "out/b.txt", "in/c.txt"):
            (tmp_path / path).write_text(STORY)
        done = command("in", "out/b.txt", "-o", "out/", "-f", "table", *QUICK)
        assert done.returncode in (1, 2)
        assert (tmp_path / "out" / "b.txt").read_text() == STORY
        assert "would take the place of an input" in done.stderr.decode()

    def test_a_folder_within_the_one_that_is_read(self, command: Command, tmp_path: Path) -> None:
        (tmp_path / "in").mkdir()
        (tmp_path / "in" / "a.txt").write_text(STORY)
        for _ in range(2):  # the second time the results of the first are there
            assert command("in", "-o", "in/out/", *QUICK).returncode == 0
        assert set(whole(tmp_path)) == {"in/a.txt", "in/out/a.json"}


class TestOneBadPlace:
    def test_a_name_that_is_taken_by_a_folder(self, command: Command, tmp_path: Path) -> None:
        for name in ("a.txt", "b.txt"):
            (tmp_path / name).write_text(STORY)
        (tmp_path / "out" / "a.json").mkdir(parents=True)
        done = command("a.txt", "b.txt", "-o", "out/", *QUICK)
        assert done.returncode == 1
        assert done.stderr.decode().startswith("out/a.json: can't be written (")
        assert (tmp_path / "out" / "b.json").is_file()

    def test_names_near_the_longest(self, command: Command, tmp_path: Path) -> None:
        for length in (236, 251):
            (tmp_path / ("n" * length + ".txt")).write_text(f"{STORY}{length}")
        done = command(".", "-o", "../out-of-it/", *QUICK)
        assert done.returncode == 0, done.stderr
        assert len(whole(tmp_path.parent / "out-of-it")) == 2

    def test_what_is_an_input(self, tmp_path: Path) -> None:
        (tmp_path / "a.json").write_text("kept")
        sink = FolderSink(tmp_path, writers.frame("json", single=True), ".json", lambda path: path.exists())
        with pytest.raises(PlaceError, match="place of an input"):
            sink.write("1", "a")
        sink.write("1", "b")
        assert (tmp_path / "a.json").read_text() == "kept"


def test_cost_of_articles_of_one_name_is_linear(tmp_path: Path) -> None:
    def cost(size: int) -> float:
        sink = FolderSink(tmp_path, writers.frame("json", single=True), ".json")
        start = time.process_time()
        for _ in range(size):
            sink._free("story")
        return time.process_time() - start

    assert growth(cost, 20_000, 80_000, within=12) < 12


class TestUnfinished:
    def test_what_a_killed_process_left_is_taken_away(self, command: Command, story: Path) -> None:
        gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
        host = parts._host()
        mark = parts._mark(story.parent / "out.json")
        left = story.parent / f".mpp-extract-{host}-{int(gone.stdout)}-{mark}-00112233.part"
        mine = story.parent / f".mpp-extract-{host}-{os.getpid()}-00112233-00112233.part"
        others = story.parent / f".mpp-extract-x{host}-{int(gone.stdout)}-00112233-00112233.part"
        for path in (left, mine, others):
            path.write_text("half")
        assert command("story.txt", "-o", "out.json", *QUICK).returncode == 0
        assert not left.exists()
        assert mine.exists()
        assert others.exists()

    def test_another_result_s_waits_for_its_own_command(self, tmp_path: Path) -> None:
        gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
        names = [f".mpp-extract-{parts._host()}-{int(gone.stdout)}-00112233-0011223{n}.part" for n in range(2)]
        for name in names:
            (tmp_path / name).write_text("half")
        os.utime(tmp_path / names[0], (10**9, 10**9))
        file(tmp_path / "x.jsonl", writers.frame("jsonl", single=False)).close()
        assert set(whole(tmp_path)) == {names[1]}

    def test_one_of_a_process_that_had_this_one_s_number(self, tmp_path: Path) -> None:
        descriptor, mine = parts.new(tmp_path / "x.jsonl")
        os.close(descriptor)
        assert not parts.left(tmp_path)
        os.utime(mine, (10**9, 10**9))
        assert parts.left(tmp_path) == [mine]

    def test_a_run_that_fails_keeps_what_the_one_before_had_done(self, tmp_path: Path) -> None:
        descriptor, left = parts.new(tmp_path / "x.jsonl")
        os.close(descriptor)
        left.write_text("1\n")
        os.utime(left, (10**9, 10**9))
        frame = writers.frame("jsonl", single=False)
        file(tmp_path / "x.jsonl", frame, lambda old: (path.read_text() for path in old)).abort()
        assert set(whole(tmp_path)) == {left.name}
        file(tmp_path / "x.jsonl", frame, lambda old: (path.read_text() for path in old)).close()
        assert whole(tmp_path) == {"x.jsonl": "1\n"}

    def test_those_in_a_result_folder_s_folders(self, tmp_path: Path) -> None:
        (tmp_path / "a").mkdir()
        descriptor, left = parts.new(tmp_path / "a" / "x.json")
        os.close(descriptor)
        os.utime(left, (10**9, 10**9))
        FolderSink(tmp_path, writers.frame("json", single=True), ".json").write("1", "a/b")
        assert set(whole(tmp_path)) == {"a/b.json"}

    def test_a_second_end_goes_on_where_the_first_was_interrupted(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupted(*paths: Path) -> None:
            raise KeyboardInterrupt

        sink = FileSink(tmp_path / "x.jsonl", writers.frame("jsonl", single=False))
        sink.write("1\n", "")
        with monkeypatch.context() as patched:
            patched.setattr(os, "replace", interrupted)
            with pytest.raises(KeyboardInterrupt):
                sink.close()
        sink.close()
        assert whole(tmp_path) == {"x.jsonl": "1\n"}

    def test_the_result_keeps_the_mode_of_the_file_it_replaces(self, tmp_path: Path) -> None:
        path = tmp_path / "x.json"
        path.write_text("old")
        path.chmod(0o640)
        sink = FileSink(path, writers.frame("json", single=True))
        sink.write("1", "a")
        sink.close()
        assert path.stat().st_mode & 0o777 == 0o640

    @pytest.mark.parametrize("output", ["out.json", "out.jsonl"])
    def test_no_half_result_stands_after_a_failure(self, output: str, command: Command, story: Path) -> None:
        command("story.txt", *QUICK, "-o", output)
        old = (story.parent / output).read_text()
        # That there is no such file is a line of its own in JSON Lines, and written before the model fails.
        done = command("none.txt", "story.txt", "-o", output, "--jobs", "1", "--model", "no_such_pipeline")
        assert done.returncode == 4
        assert whole(story.parent) == {output: old, "story.txt": STORY}

    def test_while_standard_input_is_waited_for(self, story: Path) -> None:
        process = subprocess.Popen(
            [*PROGRAM, "-", "-o", "out.json", *QUICK],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=story.parent,
            env=environment(),
            preexec_fn=heeds_signals,
        )
        time.sleep(1.0)
        process.send_signal(signal.SIGTERM)
        said = process.communicate(timeout=60)[1].decode()
        told = "mpp-extract: finishing what is under way; Ctrl-C again stops at once\nmpp-extract: interrupted\n"
        assert (process.returncode, said) in ((130, told), (-signal.SIGTERM, ""))
        assert set(whole(story.parent)) == {"story.txt"}


class TestFileNumbers:
    @pytest.mark.parametrize("why", FILE_NUMBERS)
    @pytest.mark.parametrize("form", ["json", "jsonl", "csv", "table"])
    def test_masked_in_every_string_that_is_printed(
        self, why: str, form: str, command: Command, tmp_path: Path
    ) -> None:
        number, masked = FILE_NUMBERS[why]
        text = f"“My number is {number},” said Lee Park. Of {number} came 2 {number}, one in three {number}.\n"
        text += f"He lost Doe {number} v. Garland. Judge {number} Smith ruled.\n"
        (tmp_path / "a.txt").write_text(text)
        out = command("a.txt", "-f", form).stdout.decode()
        assert masked in out
        assert number not in out

    def test_offsets_hold_and_the_text_itself_stays(self, command: Command, tmp_path: Path) -> None:
        text = "“My number is A123-456-789,” said Lee Park.\n"
        (tmp_path / "a.txt").write_text(text)
        article = json.loads(command("a.txt", "--include-text").stdout)
        quote = article["quotes"][0]
        assert article["article"]["text"] == text
        assert len(quote["text"]) == quote["end"] - quote["start"]
        assert quote["text"] == "My number is A***-***-***,"


def test_csv_on_a_terminal_holds_no_command_of_the_article_s(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("“\x1b]0;x\x07 I am,” said Lee \x9b31mPark.\n")
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*PROGRAM, "a.txt", "-f", "csv"], stdout=theirs, stderr=subprocess.DEVNULL, cwd=tmp_path, env=environment()
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # Linux says so at the end
            break
        if not piece:
            break
        shown += piece
    assert process.wait(60) == 0
    assert b"path,article_id" in shown
    assert b"\x1b" not in shown
    assert "\x9b".encode() not in shown


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["schema"], ["rules"], ["doctor"], ["judges", "status"]]
)
def test_a_full_disk_behind_standard_output(arguments: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*PROGRAM, *arguments], stdout=full, stderr=subprocess.PIPE, env=environment())
    assert done.returncode == 1
    assert done.stderr.decode() == (
        "standard output: can't be written (No space left on device); make room, or send it elsewhere\n"
    )


def test_columns_beyond_all_measure(command: Command, story: Path) -> None:
    done = command("story.txt", "-f", "table", *QUICK, env={"COLUMNS": "9" * 30})
    assert done.returncode == 0
    assert "2:25-cv-01234" in done.stdout.decode()


def test_a_user_without_a_home(command: Command, story: Path) -> None:
    done = command("story.txt", *QUICK, env={"HOME": None, "XDG_DATA_HOME": None, "MPP_EXTRACT_DATA": None})
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("work", "status", "told"),
    [
        ("from mpp_extract.__main__ import main as work", 0, ""),  # needs no folder to read a file by its whole path
        (
            "from mpp_extract.extractor import Extractor; work = Extractor().load",  # all of spaCy, which asks for it
            1,
            "ModelError: .: the working folder is gone; change into one that is there\n",
        ),
    ],
)
def test_the_working_folder_is_gone(story: Path, work: str, status: int, told: str) -> None:
    gone = story.parent / "gone"
    gone.mkdir()
    code = f"import os, sys; {work}; os.rmdir({str(gone)!r}); sys.exit(work())"
    done = subprocess.run([sys.executable, "-c", code, str(story)], cwd=gone, capture_output=True, env=environment())
    assert done.stderr.decode().endswith(told)
    assert (done.returncode, bool(done.stdout)) == (status, status == 0)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems set no such limit")
@pytest.mark.parametrize("most", [150, 180, 300])  # MB: too little for a library, for another, for the model
def test_too_little_memory_is_no_reason_to_install_anew(most: int, command: Command, story: Path) -> None:
    import resource

    done = subprocess.run(
        [*PROGRAM, story.name, "-o", "x.json"],
        stderr=subprocess.PIPE,
        cwd=story.parent,
        env=environment(),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (most * 1_000_000,) * 2),
    )
    assert "not enough memory" in done.stderr.decode().splitlines()[-1]
    assert "install" not in done.stderr.decode()
    assert [path.name for path in story.parent.iterdir()] == [story.name]
