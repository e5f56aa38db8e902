"""Inside a worker process: how it begins and ends, and the worker that it has."""

from __future__ import annotations

import contextlib
import os
import signal
import sys

from mpp_extract.batch.job import Job, Outcome
from mpp_extract.batch.worker import Worker
from mpp_extract.readers.inputs import Input

_SET_PARENT_DEATH_SIGNAL = 1  # Source: prctl(2)
# In a worker process: the worker. Forked processes get their parent's, with the model in shared memory.
_worker: Worker | None = None


def prepare(job: Job) -> None:
    """Load everything now, in the parent, so that processes made by forking share it."""
    global _worker
    if _worker is None or _worker.job != job:
        _worker = Worker(job)
        _worker.load()


def start(job: Job, parent: int) -> None:
    """Make this a worker process, of a parent of that number."""
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


def work_on(chunk: list[Input]) -> list[Outcome]:
    """The outcomes of a chunk's inputs."""
    if _worker is None:
        raise RuntimeError("the worker process was not started by start")
    return list(_worker.outcomes(chunk))
