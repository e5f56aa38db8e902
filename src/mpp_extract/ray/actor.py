"""What runs on the machines: files into articles, articles into records. Everything here is given plain values only."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from mpp_extract.batch import Job, Outcome, Worker
from mpp_extract.errors import ReadError
from mpp_extract.nlp.parse import BATCH
from mpp_extract.ray import rows
from mpp_extract.readers.inputs import Input, expanded
from mpp_extract.readers.source import ReadOptions
from mpp_extract.writers.jsonl import encode_failure

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
    """

    def __init__(self, job: Job, folder: str, files: bool) -> None:
        with contextlib.suppress(OSError):
            os.chdir(folder)
        self._worker = Worker(job)
        self._worker.load()
        self._input = rows.input_of if files else rows.input_of_record

    def __call__(self, table: pa.Table) -> pa.Table:
        given = [self._input(row) for row in table.to_pylist()]
        done: Iterator[Outcome] = iter(())
        found = []
        for start in range(0, len(given), BATCH):
            group = given[start : start + BATCH]
            done = self._worker.outcomes([item for item in group if isinstance(item, Input)])
            for item in group:
                found.append(rows.record_row(_made(item if isinstance(item, ReadError) else next(done))))
        return pa.Table.from_pylist(found, rows.RECORDS)


def _made(outcome: Outcome | ReadError) -> dict[str, Any]:
    if isinstance(outcome, ReadError):
        encoded = encode_failure(outcome, None)
    elif outcome.failure is not None:
        encoded = encode_failure(outcome.failure, outcome.format)
    else:
        encoded = outcome.encoded or ""
    made: dict[str, Any] = json.loads(encoded)
    return made
