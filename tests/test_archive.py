"""Runs over many files: what is taken of folders, the summary, --resume after any end, --timeout."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import subprocess
import time
import zipfile
from pathlib import Path

import pytest

from conftest import PROGRAM, STORY, Command, environment, heeds_signals
from mpp_extract import Store, version
from mpp_extract.cli.console import Progress
from mpp_extract.cli.remaining import Remaining
from mpp_extract.cli.tally import Tally
from mpp_extract.clock import TooLong, limited
from mpp_extract.errors import ReadError
from mpp_extract.readers.folders import Choice
from mpp_extract.readers.inputs import Input, damage_told, digest, inputs

QUICK = ["--only", "case_numbers"]


def texts(folder: Path, count: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for n in range(count):
        (folder / f"{n:03}.txt").write_text(f"{STORY}It is No. 2:24-cv-{n:05}.\n")


def paths(output: str) -> list[str]:
    return [json.loads(line)["source"]["path"] for line in output.splitlines()]


class TestFolders:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        texts(tmp_path / "in", 3)
        texts(tmp_path / "in" / "draft", 1)
        (tmp_path / "in" / "b.md").write_text("No. 2:24-cv-00777 is Friday's.\n")
        (tmp_path / "in" / "c.dat").write_text("No. 2:24-cv-00778 is Friday's.\n")
        (tmp_path / "in" / "z").mkdir()
        (tmp_path / "in" / "z" / "copy.txt").write_text((tmp_path / "in" / "001.txt").read_text())
        os.utime(tmp_path / "in" / "002.txt", (10**9, 10**9))
        return tmp_path

    @pytest.mark.usefixtures("folder")
    @pytest.mark.parametrize(
        ("options", "names", "passed"),
        [
            ([], "000 001 002 b", "1 .dat file, 2 duplicates; the first duplicate is in/draft/000.txt"),
            (["--keep-duplicates"], "000 001 002 b 000 copy", "1 .dat file"),
            (["--include", "*.md"], "b", "6 unmatched files"),
            (["--include", "*.dat", "--include", "00?.txt", "--exclude", "draft"], "000 001 002 c", "excluded folder"),
            (["--exclude", "00*", "--exclude", "z/*.txt"], "b", "1 .dat file, 5 excluded files"),
            (["--since", "2d", "--keep-duplicates"], "000 001 b 000 copy", "1 older file"),
            (["--since", "2001-10-01", "--keep-duplicates"], "000 001 b 000 copy", "1 older file"),
        ],
    )
    def test_what_is_taken(self, options: list[str], names: str, passed: str, command: Command) -> None:
        done = command("in", "-f", "jsonl", *QUICK, *options)
        assert [Path(path).stem for path in paths(done.stdout.decode())] == names.split()
        assert passed in done.stderr.decode()
        assert done.returncode == 0

    @pytest.mark.parametrize(
        ("options", "told"),
        [
            (["--since", "lately"], "--since: 'lately' is no time; "),
            (["--since", "99999999d"], "--since: '99999999d' is no time; "),
            (["--include", ""], "--include: it is empty; "),
            (["--timeout", "0"], "--timeout: '0' is no time for an article; "),
            (["--timeout", "nan"], "--timeout: 'nan' is no time for an article; "),
            (["--resume"], "--resume: there is no output that could be gone on with; "),
            (["--resume", "-o", "x.csv"], "--resume: there is no output that could be gone on with; "),
            (["--resume", "-o", "x.json"], "--resume: there is no output that could be gone on with; "),
        ],
    )
    @pytest.mark.usefixtures("story")
    def test_wrong_options(self, options: list[str], told: str, command: Command) -> None:
        done = command("story.txt", *options)
        assert done.returncode == 2
        assert done.stderr.decode().startswith(told)

    def test_the_summary_counts_by_reason(self, command: Command, tmp_path: Path) -> None:
        texts(tmp_path / "in", 3)
        for name in ("x", "y"):
            (tmp_path / "in" / f"{name}.pdf").write_bytes(b"\x00\x01\x02 no pdf " * 9)
        (tmp_path / "in" / ".hidden").write_text("")
        done = command("in", "-o", "out.jsonl", *QUICK)
        last = done.stderr.decode().splitlines()[-1]
        assert last.startswith("mpp-extract: 3 articles done, 2 failed (2 ")
        assert ", 1 passed over, in " in last
        assert done.returncode == 1
        assert b"articles done" not in command("in", "-o", "out.jsonl", "-q", *QUICK).stderr


class TestResume:
    """Whatever ends a run, the same command with --resume makes of it what one that nobody disturbed makes."""

    OUTPUTS = ("out.jsonl", "out/", "out.db")

    def rows(self, folder: Path, output: str) -> list[str]:
        if output.endswith(".db"):
            with Store(folder / output) as store:
                return [json.dumps(article.model_dump(mode="json")["source"]) for article in store.articles()]
        if output.endswith("/"):
            files = sorted(path for path in (folder / output).rglob("*") if path.is_file())
            return [f"{path.relative_to(folder)} {path.read_text()}" for path in files]
        return (folder / output).read_text().splitlines()

    @pytest.mark.parametrize("output", OUTPUTS)
    @pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
    def test_after_ends_at_any_moment(self, output: str, how: signal.Signals, command: Command, tmp_path: Path) -> None:
        texts(tmp_path / "in", 60)
        assert command("in", "-o", "whole" + output.removeprefix("out"), *QUICK).returncode == 0
        chance = random.Random(f"{output} {how}")
        for _ in range(3):
            process = subprocess.Popen(
                [*PROGRAM, "in", "-o", output, "--resume", "--jobs", "2", *QUICK],
                cwd=tmp_path,
                env=environment(),
                stderr=subprocess.DEVNULL,
                preexec_fn=heeds_signals,
            )
            time.sleep(chance.uniform(0.1, 1.5))
            process.send_signal(how)
            process.wait(60)
        done = command("in", "-o", output, "--resume", *QUICK)
        assert done.returncode == 0, done.stderr
        mine = [row.replace("whole", "out") for row in self.rows(tmp_path, "whole" + output.removeprefix("out"))]
        assert sorted(self.rows(tmp_path, output)) == sorted(mine)
        assert not list(tmp_path.rglob("*.part"))

    @pytest.mark.parametrize("output", OUTPUTS)
    def test_only_what_is_new_changed_or_asked_for_otherwise_is_done(
        self, output: str, command: Command, tmp_path: Path
    ) -> None:
        texts(tmp_path / "in", 3)
        again = ["in", "-o", output, "--resume"]
        assert b"3 articles done, in" in command(*again, *QUICK).stderr
        assert b"0 articles done, 3 done before, in" in command(*again, *QUICK).stderr
        (tmp_path / "in" / "001.txt").write_text("No. 2:24-cv-00999 is new.\n")
        (tmp_path / "in" / "new.txt").write_text("No. 2:24-cv-00998 is new.\n")
        assert b"2 articles done, 2 done before, in" in command(*again, *QUICK).stderr
        assert len(self.rows(tmp_path, output)) == 4
        assert b"4 articles done, in" in command(*again, *QUICK, "--date", "2024-05-05").stderr
        assert b"4 articles done, in" in command(*again, "--only", "case_numbers,dates", "--date", "2024-05-05").stderr
        assert len(self.rows(tmp_path, output)) == 4

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of that kind")
    @pytest.mark.parametrize(("output", "most"), [("out.jsonl", 30_000), ("out.db", 1_000_000)])
    def test_a_full_disk_keeps_what_is_finished(self, output: str, most: int, command: Command, tmp_path: Path) -> None:
        import resource

        texts(tmp_path / "in", 40)
        for path in (tmp_path / "in").iterdir():
            path.write_text(path.read_text() + "It was quiet.\n" * 3000)
        run = [*PROGRAM, "in", "-o", output, "--resume", "--jobs", "1", *QUICK]
        done = subprocess.run(
            run,
            cwd=tmp_path,
            env=environment(),
            capture_output=True,
            check=False,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
        )
        told = done.stderr.decode().splitlines()
        assert done.returncode == 1
        kept = re.fullmatch(
            "mpp-extract: stopped; ([0-9]+) finished articles are kept; the same command with --resume goes on", told[0]
        )
        assert kept, told
        assert re.fullmatch(rf"{output}: can't be written \(.*\); .*", told[1]), told
        again = command("in", "-o", output, "--resume", *QUICK)
        assert (
            again.returncode,
            f"{40 - int(kept[1])} articles done, {kept[1]} done before" in again.stderr.decode(),
        ) == (
            0,
            True,
        ), again.stderr
        assert len(self.rows(tmp_path, output)) == 40
        assert not list(tmp_path.rglob("*.part"))

    def test_an_article_that_failed_is_tried_again(self, command: Command, tmp_path: Path) -> None:
        texts(tmp_path / "in", 2)
        (tmp_path / "in" / "x.pdf").write_bytes(b"\x00\x01\x02 no pdf " * 9)
        again = ["in", "-o", "out.jsonl", "--resume", *QUICK]
        assert command(*again).returncode == 1
        assert command(*again).returncode == 1
        assert len(self.rows(tmp_path, "out.jsonl")) == 3
        (tmp_path / "in" / "x.pdf").unlink()
        assert command(*again).returncode == 0
        assert len(self.rows(tmp_path, "out.jsonl")) == 2

    def test_a_line_that_was_cut_is_done_again(self, command: Command, tmp_path: Path) -> None:
        texts(tmp_path / "in", 3)
        again = ["in", "-o", "out.jsonl", "--resume", *QUICK]
        command(*again)
        whole = (tmp_path / "out.jsonl").read_bytes()
        for cut in (1, 40, len(whole) // 2):
            (tmp_path / "out.jsonl").write_bytes(whole[:-cut])
            assert command(*again).returncode == 0
            assert (tmp_path / "out.jsonl").read_bytes() == whole

    @pytest.mark.parametrize("output", ["out.jsonl", "out/"])
    def test_articles_that_are_called_alike(self, output: str, command: Command, tmp_path: Path) -> None:
        texts(tmp_path / "in", 2)
        for n, name in ((0, "A12345678.txt"), (1, "A12345679.txt")):  # masked, they are one path
            (tmp_path / "in" / f"{n:03}.txt").rename(tmp_path / "in" / name)
        with zipfile.ZipFile(tmp_path / "in" / "z.zip", "w") as archive:
            for n in range(2):
                archive.writestr(f"x{chr(n + 1)}.txt", f"It is No. 2:24-cv-0080{n}.\n")
        again = ["in", "-o", output, "--resume", *QUICK]
        command(*again)
        before = self.rows(tmp_path, output)
        assert len(before) == 4
        assert b"0 articles done, 4 done before" in command(*again).stderr
        (tmp_path / "in" / "A12345679.txt").write_text("It is No. 2:24-cv-00999.\n")
        assert b"1 article done, 3 done before" in command(*again).stderr
        after = self.rows(tmp_path, output)
        assert len(after) == 4
        assert len(set(after) & set(before)) == 3
        assert "00999" in "".join(after)

    def test_a_result_folder_with_other_things_in_it(self, command: Command, tmp_path: Path) -> None:
        texts(tmp_path / "in", 1)
        out = tmp_path / "out"
        out.mkdir()
        (out / "link.json").symlink_to("nowhere")
        os.mkfifo(out / "pipe.json")
        (out / "folder.json").mkdir()
        (out / "list.json").write_text("[1]")
        made = {"generator": {"version": version.__version__, "pipeline": None}, "case_numbers": ["x"], "source": {}}
        (out / "alike.json").write_text(json.dumps({**made, "article": {"text": None, "published_from": None}}))
        assert command("in", "-o", "out/", "--resume", *QUICK).returncode == 0
        assert (out / "000.json").is_file()


def test_nothing_new_is_no_failure(command: Command, tmp_path: Path) -> None:
    texts(tmp_path / "in", 1)
    os.utime(tmp_path / "in" / "000.txt", (10**9, 10**9))
    done = command("in", "-o", "out.jsonl", "--since", "1d", *QUICK)
    assert (done.returncode, done.stderr) == (0, b"in: passed over 1 older file\n")


def test_folders_deeper_than_people_make_cost_no_other_article(command: Command, tmp_path: Path) -> None:
    texts(tmp_path / "in", 1)
    (tmp_path / "in" / "d").joinpath(*"d" * 600).mkdir(parents=True)
    done = command("in", "-f", "jsonl", *QUICK)
    assert done.returncode == 1
    assert ": folders in folders, more than 200 deep; name it itself\n" in done.stderr.decode()
    assert paths(done.stdout.decode())[0] == "in/000.txt"


@pytest.mark.parametrize(
    ("faults", "reason"),
    [
        (["it took longer than 1.5 seconds", "it took longer than 20 seconds"], "2 it took longer than N seconds"),
        (["it can't be read, it isn't whole"], "1 it can't be read, it isn't whole"),
        (["there is no field 'a' in it", "there is no field “b” in it"], "2 there is no field in it"),
        (["a damaged archive (bad CRC 7)", "a damaged archive (bad CRC 8)"], "2 a damaged archive"),
    ],
)
def test_failures_are_summed_up_by_reason(faults: list[str], reason: str) -> None:
    tally = Tally()
    for fault in faults:
        tally.fail(ReadError("x", fault, "look"))
    assert f"({reason})" in tally.summary


def test_a_request_to_end_while_a_line_is_being_said(tmp_path: Path) -> None:
    """Nobody reads standard error, so that the request comes within its writing."""
    (tmp_path / "in.jsonl").write_text('{"text": "It is No. 2:24-cv-00001."}\n' + "{broken\n" * 5000)
    process = subprocess.Popen(
        [*PROGRAM, "in.jsonl", "-o", "out.jsonl", "--jobs", "1", *QUICK],
        cwd=tmp_path,
        env=environment(),
        stderr=subprocess.PIPE,
        preexec_fn=heeds_signals,
    )
    deadline = time.monotonic() + 60
    size = -1
    while time.monotonic() < deadline:
        written = sum(p.stat().st_size for p in tmp_path.glob(".*.part"))
        if written and written == size:
            break
        size = written
        time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    time.sleep(0.2)
    said = process.communicate(timeout=60)[1].decode()
    assert process.returncode == 130
    assert "the tool itself failed" not in said


def test_the_first_request_to_end_finishes_what_is_under_way(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "slow.jsonl")
    process = subprocess.Popen(
        [*PROGRAM, "slow.jsonl", "-o", "out.jsonl", "--jobs", "2", *QUICK],
        cwd=tmp_path,
        env=environment(),
        stderr=subprocess.PIPE,
        preexec_fn=heeds_signals,
    )
    with (tmp_path / "slow.jsonl").open("wb", buffering=0) as lines:
        lines.write((json.dumps({"text": STORY}) + "\n").encode() * 300)
        deadline = time.monotonic() + 60
        while not [p for p in tmp_path.glob(".*.part") if p.stat().st_size] and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=60)[1].decode().splitlines()
    kept = paths((tmp_path / "out.jsonl").read_text())
    assert process.returncode == 130
    assert said == [
        "mpp-extract: finishing what is under way; Ctrl-C again stops at once",
        f"mpp-extract: interrupted; {len(kept)} finished articles are kept; the same command with --resume goes on",
    ]
    assert kept == [f"slow.jsonl:{n}" for n in range(1, len(kept) + 1)]


def test_an_article_that_takes_too_long_is_given_up(command: Command, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(STORY)
    (tmp_path / "in" / "b.txt").write_text("“It is so,” said Lee Park of the 5 percent. " * 20_000)
    done = command("in", "-f", "jsonl", "--timeout", "1.5", "--jobs", "1")
    assert done.returncode == 1
    assert "in/b.txt: it took longer than 1.5 seconds; raise --timeout, or split it" in done.stderr.decode()
    assert paths(done.stdout.decode()) == ["in/a.txt", "in/b.txt"]


def _wait_within(seconds: float) -> None:
    with limited(seconds):
        while True:
            pass


def test_a_limit_on_time_is_no_damage_of_the_file() -> None:
    with pytest.raises(TooLong), damage_told("x.pdf", "a PDF file"):
        _wait_within(0.05)


def test_a_limit_on_time_leaves_nothing_behind() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with pytest.raises(TooLong):
        _wait_within(0.05)
    with limited(None):
        pass
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
    assert signal.getsignal(signal.SIGALRM) == before


class TestTimeLeft:
    """How long a run will take, by the bytes that are left, on a clock of the test's own."""

    @pytest.fixture
    def clock(self, monkeypatch: pytest.MonkeyPatch) -> list[float]:
        now = [0.0]
        monkeypatch.setattr("mpp_extract.cli.remaining.time.monotonic", lambda: now[0])
        return now

    def test_a_folder_s_files(self, tmp_path: Path, clock: list[float]) -> None:
        texts(tmp_path / "in", 40)
        (tmp_path / "in" / "z.dat").write_text("no article " * 10_000)
        choice = Choice()
        remaining = Remaining([str(tmp_path / "in")], choice, frozenset())
        given = remaining.watched(inputs([str(tmp_path / "in")], print, choice=choice))
        for _ in range(12):
            next(given)
        clock[0] = 10.0
        assert remaining.seconds(10) is None  # nobody has looked how much there is
        remaining.look(1.0)
        assert remaining.seconds(10) == pytest.approx(30.0, rel=0.01)
        assert remaining.seconds(0) is None
        assert not choice.seen - {digest(item) for item in inputs([str(tmp_path / "in")], print)}

    def test_a_file_of_many_and_what_was_done_before(self, tmp_path: Path, clock: list[float]) -> None:
        path = tmp_path / "x.jsonl"
        path.write_text('{"text": "It is so."}\n' * 100)
        remaining = Remaining([str(path)], Choice(), frozenset(), held=lambda: 20)
        given = remaining.watched(inputs([str(path)], print))
        for _ in range(60):
            next(given)
        clock[0] = 40.0
        remaining.look(1.0)
        assert remaining.seconds(40) == pytest.approx(40.0, rel=0.15)  # lines are read without their ends
        assert [*given]
        assert remaining.seconds(80) == pytest.approx(0.0, abs=6.0)

    def test_standard_input_has_no_end_that_is_known(self, clock: list[float]) -> None:
        remaining = Remaining(["-"], Choice(), frozenset())
        assert list(remaining.watched(iter([Input("-", data=b"x")])))
        clock[0] = 10.0
        remaining.look(1.0)
        assert remaining.seconds(1) is None

    def test_it_is_told_on_a_terminal_and_in_a_log(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        tally = Tally(done=30, failed=2)
        for terminal, said in ((True, "32 articles, "), (False, "mpp-extract: so far 30 articles done, 2 failed")):
            monkeypatch.setattr("sys.stderr.isatty", lambda terminal=terminal: terminal)
            progress = Progress(wanted=True)
            progress.remaining = Remaining(["x"], Choice(), frozenset())
            monkeypatch.setattr(progress.remaining, "seconds", lambda finished: 300.0)
            progress._next = 0.0
            progress.count(tally)
            shown = capsys.readouterr().err
            assert shown.strip("\r").startswith(said)
            assert ", about 5 min left" in shown
