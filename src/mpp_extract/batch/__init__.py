"""Many articles: reading, extracting and encoding them in this process or in worker processes, in the inputs' order.

Nothing grows with the number of articles: inputs are taken as they are needed, and results handed on as they come.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from mpp_extract.batch.chunks import chunks
from mpp_extract.batch.job import Job, Outcome, failed
from mpp_extract.batch.pool import Pool
from mpp_extract.batch.worker import Worker
from mpp_extract.errors import ReadError
from mpp_extract.nlp.parse import GROUP
from mpp_extract.readers.inputs import Input

__all__ = ["Job", "Outcome", "Worker", "run", "usable_cores"]

EACH = 2 * GROUP  # with fewer articles than this for each worker, chunks are smaller, so that all have work to the end


def usable_cores() -> int:
    """The number of processors that this process may use."""
    if sys.version_info >= (3, 13):
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


def run(given: Iterable[Input | ReadError], job: Job, jobs: int | None = None) -> Iterator[Outcome]:
    """The outcomes of all inputs, in their order.

    jobs: number of worker processes; None for one an available core. With one, or one input, this process does it all.
    Raises ModelError where the model can't be loaded, UsageError for a table of judges that can't be used. Closing the
    iterator ends the workers at once.
    """
    ahead = iter(given)
    first = list(islice(ahead, 2))
    jobs = usable_cores() if jobs is None else jobs
    if len(first) < 2 or jobs == 1:
        return _run_here(chain(first, ahead), Worker(job))
    first += islice(ahead, EACH * jobs - 2)
    size = GROUP if len(first) == EACH * jobs else -(-len(first) // (2 * jobs))
    return Pool(job, jobs).run(chunks(chain(first, ahead), size))


def _run_here(given: Iterable[Input | ReadError], worker: Worker) -> Iterator[Outcome]:
    for chunk in chunks(given, GROUP):
        done = worker.outcomes(chunk.inputs)
        for item in chunk.items:
            yield failed(item) if isinstance(item, ReadError) else next(done)
