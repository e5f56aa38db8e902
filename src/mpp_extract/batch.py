"""Many articles: reading, extracting and encoding them in this process or in worker processes, in the inputs' order.

Nothing grows with the number of articles: inputs are taken as they are needed, and results handed on as they come.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mpp_extract.clock import TooLong, limited
from mpp_extract.errors import InternalError, ModelError, MppError, ReadError, UsageError
from mpp_extract.nlp.parse import BATCH
from mpp_extract.readers.inputs import Input
from mpp_extract.readers.source import ReadOptions, Source
from mpp_extract.writers import Look

if TYPE_CHECKING:
    from mpp_extract.extractor import Extractor
    from mpp_extract.tokens import Tokens

EACH = 2 * BATCH  # with fewer articles than this for each worker, chunks are smaller, so that all have work to the end
PATIENCE = 2.0  # seconds in which a worker that is to end at once must have ended
AHEAD = 3  # chunks waiting for each worker: enough to keep it busy, few enough to hold in memory


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done with every input; plain values, so that it reaches worker processes."""

    lists: tuple[str, ...] | None = None
    model: str | None = None
    indirect: bool = False
    explain: bool = False
    include_text: bool = False
    judges: Path | None = None
    corrections: Path | None = None
    reading: ReadOptions = field(default_factory=ReadOptions)
    format: str = "json"
    look: Look = field(default_factory=Look)
    timeout: float | None = None


@dataclass(slots=True)
class Outcome:
    """What came of one input: the encoded article and its warnings, or why there is none.

    where   the input as messages show it         name  for a file of its own
    format  what it was read as, None where that is not known
    """

    where: str
    name: str = ""
    format: str | None = None
    encoded: str | None = None
    warnings: tuple[str, ...] = ()
    failure: MppError | None = None


class Worker:
    """Does a job's work on one input after the other. The model is loaded when the first text needs it."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self._extractor: Extractor | None = None
        self._encode: Callable[[Any], str] | None = None

    def load(self) -> None:
        """Load everything now, so that processes made by forking share it. Raises ModelError and UsageError."""
        self._ready()

    def outcomes(self, given: Sequence[Input]) -> Iterator[Outcome]:
        """The outcomes of inputs that are parsed together.

        Raises ModelError or UsageError for what is wrong for all inputs: the model, the table of judges.
        """
        sources = [self._source(item) for item in given]
        parsed = self._parsed([source for source in sources if isinstance(source, Source)])
        for item, source in zip(given, sources, strict=True):
            yield self._failed(item, source) if isinstance(source, MppError) else self._done(item, source, parsed)

    def _source(self, given: Input) -> Source | MppError:
        from mpp_extract import readers

        try:
            with limited(self.job.timeout):
                return readers.read(given, self.job.reading)
        except MppError as error:
            return error
        except (Exception, TooLong) as error:
            return _internal(given, error)

    def _parsed(self, sources: list[Source]) -> Iterator[Tokens | BaseException | None]:
        """The sources' tokens; where the model fails on one, its error, and the rest one by one."""
        if not sources:
            return
        extractor, _ = self._ready()
        done = 0
        try:
            if self.job.timeout is None:
                for tokens in extractor.parse_sources(sources):
                    yield tokens
                    done += 1
            else:  # parsed to the end within the time, since what is done with them has a time of its own
                with limited(self.job.timeout * len(sources)):
                    parsed = list(extractor.parse_sources(sources))
                yield from parsed
        except ModelError:
            raise
        except (Exception, TooLong) as error:
            if len(sources) == 1:
                yield error
                return
            for source in sources[done:]:
                yield from self._parsed([source])

    def _done(self, given: Input, source: Source, parsed: Iterator[Tokens | BaseException | None]) -> Outcome:
        extractor, encode = self._ready()
        tokens = next(parsed)
        try:
            if isinstance(tokens, BaseException):
                raise tokens
            with limited(self.job.timeout):
                article = extractor.record_of(source, tokens)
            return Outcome(given.shown, given.name, given.format, encode(article), tuple(article.warnings))
        except UsageError:
            raise  # the table of judges is broken: so it is for every article
        except (Exception, TooLong) as error:
            return self._failed(given, _internal(given, error))

    def _failed(self, given: Input, error: MppError) -> Outcome:
        return Outcome(given.shown, given.name, given.format, failure=error)

    def _ready(self) -> tuple[Extractor, Callable[[Any], str]]:
        if self._extractor is None or self._encode is None:
            from mpp_extract import writers
            from mpp_extract.extractor import Extractor

            job = self.job
            self._extractor = Extractor(
                only=job.lists,
                model=job.model,
                indirect=job.indirect,
                explain=job.explain,
                include_text=job.include_text or job.format in writers.TEXTS,
                judges=job.judges,
                corrections=job.corrections,
            )
            self._encode = writers.encoder(job.format, job.look)
            self._extractor.load()
        return self._extractor, self._encode


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
    size = BATCH if len(first) == EACH * jobs else -(-len(first) // (2 * jobs))
    return _Pool(job, jobs).run(_chunks(chain(first, ahead), size))


def _run_here(given: Iterable[Input | ReadError], worker: Worker) -> Iterator[Outcome]:
    for chunk in _chunks(given, BATCH):
        done = worker.outcomes(chunk.inputs)
        for item in chunk.items:
            yield _failed(item) if isinstance(item, ReadError) else next(done)


def _failed(error: MppError) -> Outcome:
    return Outcome(error.where, failure=error)


def _internal(given: Input, error: BaseException) -> InternalError:
    if isinstance(error, TooLong):
        return InternalError(
            given.shown, f"it took longer than {error.seconds:g} seconds", "raise --timeout, or split it"
        )
    if isinstance(error, MemoryError):
        return InternalError(given.shown, "not enough memory for it", "split it, or run with fewer --jobs")
    if os.environ.get("MPP_EXTRACT_DEBUG"):
        raise error
    what = f"{type(error).__name__}: {error}".splitlines()[0][:200]
    return InternalError(given.shown, f"the tool failed on it ({what})", "report it with the article, please")


def _died(given: Input) -> Outcome:
    fault = "the worker process died on it (out of memory, or killed)"
    error = InternalError(given.shown, fault, "run it alone with --jobs 1 to see more, or split it")
    return Outcome(given.shown, given.name, given.format, failure=error)


_SET_PARENT_DEATH_SIGNAL = 1  # Source: prctl(2)
# In a worker process: the worker. Forked processes get their parent's, with the model in shared memory.
_worker: Worker | None = None


def _start(job: Job, parent: int) -> None:
    global _worker
    # The parent gets the Ctrl-C and ends its workers; a parent that is gone ends them, too.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    _end_with_parent(parent)
    if _worker is None or _worker.job != job:
        _worker = Worker(job)


def _end_with_parent(parent: int) -> None:
    """Have Linux end this process when its parent is killed; elsewhere it would wait for work for ever.

    A thread that waits for the parent's end would do it everywhere, but memory is managed a sixth slower with a second
    thread in the process, whatever that thread does.
    """
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGTERM)
        if os.getppid() != parent:  # it went before it could be asked for
            os._exit(1)


def _work_on(chunk: list[Input]) -> list[Outcome]:
    if _worker is None:
        raise RuntimeError("the worker process was not started by _start")
    return list(_worker.outcomes(chunk))


class _Pool:
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

    def run(self, chunks: Iterable[_Chunk]) -> Iterator[Outcome]:
        """The outcomes of all chunks, in order."""
        waiting: deque[_Chunk] = deque()
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

    def _submit(self, chunk: _Chunk) -> None:
        chunk.future = None
        if self._alone is not None:
            return
        try:
            if self._executor is None:
                self._executor = self._started()
            chunk.future = self._executor.submit(_work_on, chunk.inputs)
        except BrokenProcessPool:
            pass  # found out again, and mended, when its turn comes
        except OSError as error:  # no more processes, files or memory for another one
            self._stop()
            self._alone = Worker(self._job)
            chunk.trouble = f"no worker process can be made ({error.strerror or error}), so one process does it all"

    def _started(self) -> ProcessPoolExecutor:
        global _worker
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        if self._forks and (_worker is None or _worker.job != self._job):
            _worker = Worker(self._job)
            _worker.load()
        return ProcessPoolExecutor(self._jobs, self._context, initializer=_start, initargs=(self._job, os.getpid()))

    def _first(self, waiting: deque[_Chunk]) -> list[Outcome]:
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

    def _mend(self, chunk: _Chunk, waiting: deque[_Chunk]) -> list[Outcome]:
        """Start anew after a worker's death: this chunk's inputs one by one, alone, so that the culprit is known."""
        done = []
        for given in chunk.inputs:
            self._stop(kill=False)
            try:
                alone = self._started()
                self._executor = alone
                done += alone.submit(_work_on, [given]).result()
            except BrokenProcessPool:
                done.append(_died(given))
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
        # Not waited for after a kill: a worker may have been killed while it was writing what would be waited for.
        executor.shutdown(wait=not kill, cancel_futures=True)


@dataclass(slots=True)
class _Chunk:
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
        return [_failed(item) if isinstance(item, ReadError) else next(results) for item in self.items]


def _chunks(given: Iterable[Input | ReadError], size: int) -> Iterator[_Chunk]:
    source = iter(given)
    while items := list(islice(source, size)):
        yield _Chunk(items)


def _is_done(future: Future[list[Outcome]] | None) -> bool:
    return future is not None and future.done() and not future.cancelled() and future.exception() is None
