"""Ctrl-C, and requests to end: the first ends the taking of articles, the second the run."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn, TypeVar

from mpp_extract.errors import EXIT_INTERRUPTED

_T = TypeVar("_T")


@contextmanager
def ends_at_once() -> Iterator[None]:
    """Within it Ctrl-C ends the process on the spot, with one line: there is nothing yet that could be kept.

    While modules are imported, Python's own KeyboardInterrupt may come up in a callback that can pass nothing on: it is
    printed, forgotten, and the run goes on.
    """
    heeded = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if heeded:
        signal.signal(signal.SIGINT, _end)
    try:
        yield
    finally:
        if heeded:
            signal.signal(signal.SIGINT, signal.default_int_handler)


def _end(number: int, frame: FrameType | None) -> NoReturn:
    try:
        os.write(2, b"mpp-extract: interrupted\n")
    finally:
        os._exit(EXIT_INTERRUPTED)


class Stop:
    """Whether the run is to end. ``told`` is called at the first request.

    asked   a request has come: no article is begun any more, those under way are finished
    """

    def __init__(self, told: Callable[[], None]) -> None:
        self.asked = False
        self._told = told
        self._taking = False

    @contextmanager
    def heeded(self) -> Iterator[None]:
        """Within it SIGINT, SIGTERM and SIGHUP are requests, but for those that the caller wants ignored (nohup)."""
        before = {}
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)  # Windows has no SIGHUP
            if number is not None and signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
                before[number] = signal.signal(number, self._request)
        try:
            yield
        finally:
            for number, handler in before.items():
                # A run that was asked to end is about to: one request more is not to end it in another way.
                signal.signal(number, signal.SIG_IGN if self.asked else handler)

    def until_asked(self, given: Iterator[_T]) -> Iterator[_T]:
        """What is given, up to the request; one that comes while an item is waited for ends the waiting."""
        while not self.asked:
            try:
                self._taking = True
                item = next(given)
            except StopIteration:
                return
            except KeyboardInterrupt:
                self.asked = True
                return
            finally:
                self._taking = False
            yield item

    def _request(self, number: int, frame: FrameType | None) -> None:
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True
        self._told()
        if self._taking:
            raise KeyboardInterrupt
