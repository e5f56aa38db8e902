"""The benchmarks run and measure what they say; what comes out is not judged here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"
pytestmark = pytest.mark.skipif(not hasattr(os, "wait4"), reason="whole processes are measured on Unix only")

PARTS = {
    "help": {"import, s", "--help, s", "--help / import", "usage error / import"},
    "throughput": {"stock, words/s", "whole, words/s", "whole / bare", "whole / stock"},
    "shares": {"pipeline, ms", "dates, ms", "record, ms", "all the rest / pipeline"},
}


def test_parts_measure(tmp_path: Path) -> None:
    out = tmp_path / "measured.json"
    only = [option for part in PARTS for option in ("--only", part)]
    command = [
        sys.executable,
        str(BENCHMARKS / "bench.py"),
        *only,
        "--rounds",
        "1",
        "--words",
        "300",
        "--json",
        str(out),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    measured = json.loads(out.read_text(encoding="utf-8"))
    for part, names in PARTS.items():
        assert names <= set(measured[part])
        assert all(figure > 0 for figure in measured[part].values())
    assert "whole / bare" in done.stdout
    assert "at most 1.22" in done.stdout


def test_what_is_to_be_reached_is_what_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import bench

    assert bench.verdict("whole / bare", 1.2).endswith("at most 1.22: reached")
    assert bench.verdict("whole / bare", 1.31).endswith("NOT REACHED")
    assert bench.verdict("one process / two", 1.6).endswith("at least 1.7: NOT REACHED")
    assert bench.verdict("bare / stock", 0.5) == ""
    kept = json.loads((BENCHMARKS / "measured.json").read_text(encoding="utf-8"))
    figures = {name for part in kept.values() if isinstance(part, dict) for name in part}
    assert {*bench.MOST, *bench.LEAST} - {
        "largest peak, MB",
        "one process / two",
        "database / jsonl",
        "slowest search, ms",
        "least of all settings, %",
        "two workers / stock's two",
        "parent, many / few",
        "one worker / two",
    } <= figures


def test_a_process_that_fails_is_no_measurement(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import processes

    with pytest.raises(RuntimeError, match="exit status 3"):
        processes.run(["-c", "raise SystemExit(3)"])
    run = processes.run(["-c", "x = b'x' * 200_000_000; print(sum(range(2_000_000)))"])
    assert run.peak > 190
    assert 0 < run.cpu <= run.wall * (os.cpu_count() or 1) + 0.1


@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked for in /proc")
def test_a_run_that_is_killed_is_gone_on_with() -> None:
    command = [sys.executable, str(BENCHMARKS / "kills.py"), "--kills", "4", "--only", "JSON Lines", "--seed", "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "nothing lost, doubled or left" in done.stdout


def test_what_a_killed_run_lost_or_doubled_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import kills

    kills._compare(["a", "b"], ["b", "a"], "a folder")
    for found in (["a"], ["a", "b", "b"], ["a", "c"]):
        with pytest.raises(kills.Lost):
            kills._compare(found, ["a", "b"], "a folder")


def test_damaged_files_are_read(tmp_path: Path) -> None:
    for name, data in {
        "a.txt": b"It is so.",
        "a.json": b'{"text": "It is so."}',
        "a.html": b"<p>It is so.</p>",
    }.items():
        (tmp_path / name).write_bytes(data)
    command = [sys.executable, str(BENCHMARKS / "fuzz.py"), "--number", "60", "--seed", "1", "--seeds", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == "seed 1, 3 files to begin with"
    assert done.stdout.splitlines()[-1].startswith("60 files, 0 faults")


def test_a_reader_s_faults_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import fuzz
    from mpp_extract.readers import text

    def broken(*_: object) -> None:
        raise KeyError("x")

    assert fuzz.faults("x.txt", b"It is so.") == []
    monkeypatch.setattr(text, "read", broken)
    assert fuzz.faults("x.txt", b"It is so.")[0].startswith("not foreseen: ")
