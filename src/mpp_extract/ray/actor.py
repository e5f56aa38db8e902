"""What runs on the machines: files into articles, articles into records. Everything here is given plain values only."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from mpp_extract.batch import Job, Outcome, Worker
from mpp_extract.errors import InternalError, ReadError
from mpp_extract.nlp.parse import GROUP
from mpp_extract.ray import rows
from mpp_extract.ray.tries import Tries
from mpp_extract.readers.inputs import Input, expanded
from mpp_extract.readers.source import ReadOptions
from mpp_extract.writers.jsonl import encode_failure

_FATAL = "a process died on it twice (out of memory, or killed)"
_ENOUGH = 1 << 18  # bytes of articles that are handed on together


def split(files: pa.Table, reading: ReadOptions, folder: str) -> Iterator[pa.Table]:
    """The articles of files. ``folder`` is what their paths start from, on every machine."""
    with contextlib.suppress(OSError):
        os.chdir(folder)
    found: list[dict[str, Any]] = []
    size = 0
    for file in files.to_pylist():
        given = rows.input_of(file)
        for item in _articles(given, reading):
            found.append(rows.input_row(item))
            size += len(item.data or b"") if isinstance(item, Input) else 0
            if size >= _ENOUGH:
                yield pa.Table.from_pylist(found, rows.INPUTS)
                found, size = [], 0
    yield pa.Table.from_pylist(found, rows.INPUTS)


def _articles(file: Input | ReadError, reading: ReadOptions) -> Iterator[Input | ReadError]:
    if isinstance(file, ReadError):
        yield file
    elif file.path.endswith(rows.PARQUET):
        yield from rows.inputs_of_parquet(file)
    else:
        yield from expanded(file, reading)


class Extraction:
    """One loaded pipeline. Called with a table of articles it gives one of records, a row for each, in their order.

    job     what is to be done            folder   what the articles' paths start from
    files   whether the rows are those that ``split`` gives; else they have fields, as JSON Lines have them
    run     name of the run, by which articles are known that an actor before died on: these fail
    """

    def __init__(self, job: Job, folder: str, files: bool, run: str) -> None:
        with contextlib.suppress(OSError):
            os.chdir(folder)
        self._tries = Tries(run)
        self._worker = Worker(job)
        self._worker.load()
        self._input = rows.input_of if files else rows.input_of_record

    def __call__(self, table: pa.Table) -> pa.Table:
        given = [self._input(row) for row in table.to_pylist()]
        articles = [item for item in given if isinstance(item, Input)]
        # One by one where an actor died on some of them, so that it is known which.
        done = self._together(articles) if self._tries.begin(articles) else self._one_by_one(articles)
        found = [rows.record_row(_made(item if isinstance(item, ReadError) else next(done))) for item in given]
        self._tries.end(articles)
        return pa.Table.from_pylist(found, rows.RECORDS)

    def _together(self, articles: list[Input]) -> Iterator[Outcome]:
        for start in range(0, len(articles), GROUP):
            yield from self._worker.outcomes(articles[start : start + GROUP])

    def _one_by_one(self, articles: list[Input]) -> Iterator[Outcome]:
        for item in articles:
            if self._tries.begin([item]):
                (outcome,) = self._worker.outcomes([item])
            else:
                error = InternalError(item.shown, _FATAL, "run it alone with mpp-extract to see more, or split it")
                outcome = Outcome(item.shown, format=item.format, failure=error)
            self._tries.end([item])
            yield outcome


def _made(outcome: Outcome | ReadError) -> dict[str, Any]:
    if isinstance(outcome, ReadError):
        encoded = encode_failure(outcome, None)
    elif outcome.failure is not None:
        encoded = encode_failure(outcome.failure, outcome.format)
    else:
        encoded = outcome.encoded or ""
    made: dict[str, Any] = json.loads(encoded)
    return made
