"""Many articles: order, processes, deaths of processes, flat memory."""

from __future__ import annotations

import itertools
import json
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import STORY
from mpp_extract import batch
from mpp_extract.batch import pool, process
from mpp_extract.errors import ModelError, ReadError
from mpp_extract.extractor import Extractor
from mpp_extract.readers.inputs import Input

JOB = batch.Job(lists=("case_numbers",), format="jsonl")
FORKS = "fork" in multiprocessing.get_all_start_methods() and sys.platform != "darwin"


def article(number: int, text: str = STORY) -> Input:
    data = json.dumps({"text": text, "id": str(number)}).encode()
    return Input("in.jsonl", f":{number}", data, "jsonl", f"in.{number}")


def ids(outcomes: Iterator[batch.Outcome]) -> list[str]:
    return [json.loads(o.encoded)["source"]["id"] if o.encoded else o.where for o in outcomes]


@pytest.mark.parametrize("jobs", [1, 2, 3])
@pytest.mark.parametrize("count", [1, 2, 3, 9, 50])
def test_results_come_in_the_order_of_the_inputs(jobs: int, count: int) -> None:
    assert ids(batch.run(map(article, range(count)), JOB, jobs)) == [str(n) for n in range(count)]


def test_failures_stand_in_their_place() -> None:
    gone = ReadError("gone.txt", "no such file or folder", "check the path")
    given = [gone, article(1), article(2), gone, gone, article(3), gone]
    for jobs in (1, 2):
        expected = ["gone.txt", "1", "2", "gone.txt", "gone.txt", "3", "gone.txt"]
        assert ids(batch.run(given, JOB, jobs)) == expected


def test_only_failures_start_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "ProcessPoolExecutor", None)
    gone = ReadError("gone.txt", "no such file or folder", "check the path")
    assert ids(batch.run([gone] * 20, JOB, 2)) == ["gone.txt"] * 20


@pytest.mark.parametrize("jobs", [1, 2])
def test_inputs_are_taken_as_they_are_needed(jobs: int) -> None:
    taken = itertools.count()

    def endless() -> Iterator[Input]:
        while True:
            yield article(next(taken))

    outcomes = batch.run(endless(), JOB, jobs)
    assert ids(itertools.islice(outcomes, 40)) == [str(n) for n in range(40)]
    assert next(taken) < 40 + (pool.AHEAD + 2) * batch.GROUP * jobs + batch.EACH * jobs
    outcomes.close()  # type: ignore[attr-defined]


def test_closing_ends_the_workers() -> None:
    before = set(multiprocessing.active_children())
    outcomes = batch.run(map(article, range(1000)), JOB, 2)
    next(outcomes)
    assert set(multiprocessing.active_children()) - before
    outcomes.close()  # type: ignore[attr-defined]
    deadline = time.monotonic() + 10
    while set(multiprocessing.active_children()) - before and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not set(multiprocessing.active_children()) - before


class Fatal(Extractor):
    """Kills its process, or raises, on texts that say so."""

    def record_of(self, source, tokens):  # type: ignore[no-untyped-def]
        if source.text.startswith("KILL") and multiprocessing.parent_process() is not None:
            os.kill(os.getpid(), signal.SIGKILL)
        if source.text.startswith("RAISE"):
            raise KeyError("a\nbug")
        if source.text.startswith("FULL"):
            raise MemoryError
        return super().record_of(source, tokens)


@pytest.fixture
def fatal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mpp_extract.extractor.Extractor", Fatal)
    monkeypatch.setattr(process, "_worker", None)


@pytest.mark.skipif(not FORKS, reason="a started process does not know the test's extractor")
@pytest.mark.usefixtures("fatal")
def test_a_worker_that_dies_is_an_error_of_its_article_alone() -> None:
    texts = [STORY, STORY, "KILL", STORY, STORY, STORY, "KILL", "KILL", *[STORY] * 30]
    outcomes = list(batch.run((article(n, text) for n, text in enumerate(texts)), JOB, 2))
    assert [outcome.where for outcome in outcomes] == [f"in.jsonl:{n}" for n in range(len(texts))]
    failed = {outcome.where: outcome.failure for outcome in outcomes if outcome.failure}
    assert set(failed) == {"in.jsonl:2", "in.jsonl:6", "in.jsonl:7"}
    assert all(error.message.startswith("the worker process died on it") for error in failed.values())


@pytest.mark.skipif(not FORKS, reason="a started process does not know the test's extractor")
@pytest.mark.usefixtures("fatal")
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_bug_in_a_room_is_an_error_of_its_article_alone(jobs: int) -> None:
    texts = [STORY, "RAISE", STORY, "FULL", STORY]
    outcomes = list(batch.run((article(n, text) for n, text in enumerate(texts)), JOB, jobs))
    assert [outcome.failure is None for outcome in outcomes] == [True, False, True, False, True]
    assert str(outcomes[1].failure) == (
        "in.jsonl:1: the tool failed on it (KeyError: 'a\\nbug'); report it with the article, please"
    )
    assert str(outcomes[3].failure) == "in.jsonl:3: not enough memory for it; split it, or run with fewer --jobs"


def test_a_text_that_the_model_fails_on_is_an_error_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def parse_many(self: Extractor, texts: list[str]) -> Iterator[None]:
        for text in texts:
            if text.startswith("BAD"):
                raise RuntimeError("no parse")
            yield None

    monkeypatch.setattr(Extractor, "parse_many", parse_many)
    texts = [STORY, "BAD", STORY, "BAD", STORY]
    outcomes = list(batch.run((article(n, text) for n, text in enumerate(texts)), JOB, 1))
    assert [outcome.failure is None for outcome in outcomes] == [True, False, True, False, True]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_missing_model_is_raised_and_not_an_article_s_error(jobs: int) -> None:
    job = batch.Job(lists=("dates",), model="no_such_pipeline")
    with pytest.raises(ModelError):
        list(batch.run(map(article, range(5)), job, jobs))


def test_processes_that_are_started_anew_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    forked = [o.encoded for o in batch.run(map(article, range(6)), JOB, 2)]
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])
    assert [o.encoded for o in batch.run(map(article, range(6)), JOB, 2)] == forked


def test_cores_that_may_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    assert 1 <= batch.usable_cores() <= (os.cpu_count() or 1)


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads memory from /proc")
@pytest.mark.parametrize("text", [STORY * 10, None], ids=["articles", "failures"])
def test_memory_does_not_grow_with_the_number_of_articles(text: str | None) -> None:
    def resident() -> int:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    broken = Input("in.jsonl", ":1", b"{broken", "jsonl", "in.1")
    given = (broken if text is None else article(n, text) for n in itertools.count())
    outcomes = batch.run(given, JOB, 1)
    for _ in itertools.islice(outcomes, 100):
        pass
    before = resident()
    for _ in itertools.islice(outcomes, 500 if text else 10_000):
        pass
    assert resident() - before < 8_000_000
