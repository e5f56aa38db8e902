"""Inputs that go to a worker together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import islice

from mpp_extract.batch.job import Outcome, failed
from mpp_extract.errors import ReadError
from mpp_extract.readers.inputs import Input


@dataclass(slots=True)
class Chunk:
    """Inputs that go to a worker together, and where failures found before stand between them."""

    items: list[Input | ReadError]
    future: Future[list[Outcome]] | None = None
    trouble: str | None = None

    @property
    def inputs(self) -> list[Input]:
        return [item for item in self.items if isinstance(item, Input)]

    def outcomes(self, done: list[Outcome]) -> list[Outcome]:
        if self.trouble is not None and done:
            done[0].warnings = (*done[0].warnings, self.trouble)
        results = iter(done)
        return [failed(item) if isinstance(item, ReadError) else next(results) for item in self.items]


def chunks(given: Iterable[Input | ReadError], size: int) -> Iterator[Chunk]:
    source = iter(given)
    while items := list(islice(source, size)):
        yield Chunk(items)
