"""A limit on the time that one article may take."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class TooLong(BaseException):
    """The time is over. ``seconds``: how much there was.

    No Exception, since readers and libraries turn those into damage of the file, or pass over them.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


@contextmanager
def limited(seconds: float | None) -> Iterator[None]:
    """Raise TooLong in what takes longer. Only in a process's main thread, on systems that have SIGALRM; not nested.

    The time is looked at between two steps of Python: a step within a library is finished first.
    """
    if seconds is None:
        yield
        return

    def over(number: int, frame: FrameType | None) -> None:
        raise TooLong(seconds)

    before = signal.signal(signal.SIGALRM, over)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
