"""Worker processes that can't be made, don't heed, are killed, or lose their parent: nothing is lost, none stays."""

from __future__ import annotations

import errno
import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from conftest import PROGRAM, STORY, environment, heeds_signals
from mpp_extract import batch
from mpp_extract.batch import Job, pool, process
from test_batch import FORKS, JOB, article, ids


@pytest.mark.skipif(not FORKS, reason="processes are made in another way")
def test_where_no_process_can_be_made_one_does_it_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_more(self: object) -> None:
        raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))

    monkeypatch.setattr("multiprocessing.popen_fork.Popen._launch", lambda self, process: no_more(self))
    outcomes = list(batch.run(map(article, range(40)), JOB, 2))
    assert ids(iter(outcomes)) == [str(n) for n in range(40)]
    told = [warning for outcome in outcomes for warning in outcome.warnings if "worker process" in warning]
    assert told == [f"no worker process can be made ({os.strerror(errno.EAGAIN)}), so one process does it all"]


@pytest.mark.skipif(not FORKS, reason="processes are made in another way")
def test_a_worker_that_does_not_heed_the_request_to_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "PATIENCE", 0.3)
    monkeypatch.setattr(process, "start", _deaf)
    before = set(multiprocessing.active_children())
    outcomes = batch.run(map(article, range(1000)), JOB, 2)
    next(outcomes)
    outcomes.close()  # type: ignore[attr-defined]
    deadline = time.monotonic() + 10
    while set(multiprocessing.active_children()) - before and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not set(multiprocessing.active_children()) - before


_began = process.start


def _deaf(job: Job, parent: int) -> None:
    _began(job, parent)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a process with its parent")
def test_no_worker_outlives_its_parent(tmp_path: Path) -> None:
    fifo = tmp_path / "slow.jsonl"
    os.mkfifo(fifo)
    parent = subprocess.Popen([*PROGRAM, "slow.jsonl", "-o", "x.jsonl", "--jobs", "2"], cwd=tmp_path, env=environment())
    with fifo.open("wb", buffering=0) as lines:
        lines.write((json.dumps({"text": STORY}) + "\n").encode() * 100)
        deadline = time.monotonic() + 60
        while len(workers := _children(parent.pid)) < 2 and time.monotonic() < deadline:
            time.sleep(0.05)
        assert len(workers) == 2
        parent.kill()
        parent.wait(30)
        while any(Path(f"/proc/{worker}").exists() for worker in workers) and time.monotonic() < deadline:
            time.sleep(0.05)
    assert not [worker for worker in workers if Path(f"/proc/{worker}").exists()]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_all_workers_killed_at_once_cost_no_more_than_what_they_were_on(tmp_path: Path) -> None:
    fifo = tmp_path / "slow.jsonl"
    os.mkfifo(fifo)
    command = [*PROGRAM, "slow.jsonl", "-o", "x.jsonl", "--jobs", "2", "--only", "case_numbers"]
    parent = subprocess.Popen(command, cwd=tmp_path, env=environment(), stderr=subprocess.PIPE)
    line = (json.dumps({"text": STORY}) + "\n").encode()
    with fifo.open("wb", buffering=0) as lines:
        lines.write(line * 100)
        deadline = time.monotonic() + 60
        while len(workers := _children(parent.pid)) < 2 and time.monotonic() < deadline:
            time.sleep(0.05)
        for worker in workers:
            os.kill(worker, signal.SIGKILL)
        lines.write(line * 100)
    parent.communicate(timeout=60)
    results = [json.loads(line) for line in (tmp_path / "x.jsonl").read_text().splitlines()]
    assert [result["source"]["path"] for result in results] == [f"slow.jsonl:{n}" for n in range(1, 201)]
    failed = [result for result in results if "error" in result]
    assert len(failed) <= len(workers)
    assert parent.returncode == (1 if failed else 0)
    assert not _children(parent.pid)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_ctrl_c_to_the_whole_group_keeps_what_is_finished(tmp_path: Path) -> None:
    fifo = tmp_path / "slow.jsonl"
    os.mkfifo(fifo)
    parent = subprocess.Popen(
        [*PROGRAM, "slow.jsonl", "-o", "x.jsonl", "--jobs", "2"],
        cwd=tmp_path,
        env=environment(),
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=heeds_signals,
    )
    with fifo.open("wb", buffering=0) as lines:
        lines.write((json.dumps({"text": STORY}) + "\n").encode() * 200)
        deadline = time.monotonic() + 60
        while not [p for p in tmp_path.glob(".*.part") if p.stat().st_size] and time.monotonic() < deadline:
            time.sleep(0.05)
        os.killpg(parent.pid, signal.SIGINT)
        said = parent.communicate(timeout=60)[1].decode()
    assert parent.returncode == 130
    kept = [json.loads(line) for line in (tmp_path / "x.jsonl").read_text().splitlines()]
    assert kept
    assert f"mpp-extract: interrupted; {len(kept)} finished articles are kept" in said
    assert said.count("finishing what is under way") == 1  # by the parent alone
    assert not _children(parent.pid)


def _children(parent: int) -> list[int]:
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            found.append(int(status.parent.name))
    return found
