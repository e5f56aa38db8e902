"""Worker processes that a job's inputs are spread over; one that dies costs the article it died on, no more."""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from mpp_extract.batch import process
from mpp_extract.batch.chunks import Chunk
from mpp_extract.batch.job import Job, Outcome, died
from mpp_extract.batch.worker import Worker

PATIENCE = 2.0  # seconds in which a worker that is to end at once must have ended
REAPED = 2.0  # seconds in which the system must have ended one that was killed
AHEAD = 3  # chunks waiting for each worker: enough to keep it busy, few enough to hold in memory


class Pool:
    """Worker processes that a job's inputs are spread over; one that dies costs the article it died on, no more."""

    def __init__(self, job: Job, jobs: int) -> None:
        self._job = job
        self._jobs = jobs
        self._executor: ProcessPoolExecutor | None = None
        self._others = set(multiprocessing.active_children())
        # Forking shares the loaded model. macOS has fork, but its system libraries don't survive it.
        forks = "fork" in multiprocessing.get_all_start_methods() and sys.platform != "darwin"
        self._alone: Worker | None = None
        self._context = multiprocessing.get_context("fork" if forks else "spawn")
        self._forks = forks

    def run(self, chunks: Iterable[Chunk]) -> Iterator[Outcome]:
        """The outcomes of all chunks, in order."""
        waiting: deque[Chunk] = deque()
        try:
            for chunk in chunks:
                if chunk.inputs:
                    self._submit(chunk)
                waiting.append(chunk)
                if len(waiting) >= AHEAD * self._jobs:
                    yield from self._first(waiting)
            while waiting:
                yield from self._first(waiting)
            self._stop(kill=False)
        finally:
            self._stop()

    def _submit(self, chunk: Chunk) -> None:
        chunk.future = None
        if self._alone is not None:
            return
        try:
            if self._executor is None:
                self._executor = self._started()
            chunk.future = self._executor.submit(process.work_on, chunk.inputs)
        except BrokenProcessPool:
            pass  # found out again, and mended, when its turn comes
        except OSError as error:  # no more processes, files or memory for another one
            self._stop()
            self._alone = Worker(self._job)
            chunk.trouble = f"no worker process can be made ({error.strerror or error}), so one process does it all"

    def _started(self) -> ProcessPoolExecutor:
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        if self._forks:
            process.prepare(self._job)
        given = (self._job, os.getpid())
        return ProcessPoolExecutor(self._jobs, self._context, initializer=process.start, initargs=given)

    def _first(self, waiting: deque[Chunk]) -> list[Outcome]:
        chunk = waiting.popleft()
        if not chunk.inputs:
            return chunk.outcomes([])
        try:
            if chunk.future is None:
                raise BrokenProcessPool
            done = chunk.future.result()
        except (BrokenProcessPool, CancelledError):
            done = self._mend(chunk, waiting) if self._alone is None else list(self._alone.outcomes(chunk.inputs))
        return chunk.outcomes(done)

    def _mend(self, chunk: Chunk, waiting: deque[Chunk]) -> list[Outcome]:
        """Start anew after a worker's death: this chunk's inputs one by one, alone, so that the culprit is known."""
        done = []
        for given in chunk.inputs:
            self._stop(kill=False)
            try:
                alone = self._started()
                self._executor = alone
                done += alone.submit(process.work_on, [given]).result()
            except BrokenProcessPool:
                done.append(died(given))
                self._stop(kill=False)
        for other in waiting:
            if other.inputs and not _is_done(other.future):
                self._submit(other)
        return done

    def _stop(self, kill: bool = True) -> None:
        """End the workers: when they are done with what they have, or at once."""
        executor, self._executor = self._executor, None
        if executor is None:
            return
        if kill:
            children = set(multiprocessing.active_children()) - self._others
            for child in children:
                child.terminate()
            # One that was made just now still has this process's handler, which takes the request for a Ctrl-C.
            until = time.monotonic() + PATIENCE
            for child in children:
                child.join(max(0.0, until - time.monotonic()))
                child.kill()
            # The executor's own thread may wait for the same child: joining then returns before it is known as ended.
            until = time.monotonic() + REAPED
            while children.intersection(multiprocessing.active_children()) and time.monotonic() < until:
                time.sleep(0.001)
        # Not waited for after a kill: a worker may have been killed while it was writing what would be waited for.
        executor.shutdown(wait=not kill, cancel_futures=True)


def _is_done(future: Future[list[Outcome]] | None) -> bool:
    return future is not None and future.done() and not future.cancelled() and future.exception() is None
