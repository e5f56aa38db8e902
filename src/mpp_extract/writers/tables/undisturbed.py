"""Steps that a Ctrl-C must not fall into: what is done by halves there would be lost or doubled."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any


@contextmanager
def undisturbed() -> Iterator[None]:
    """Requests to end that come within it are heeded at its end."""
    if threading.current_thread() is not threading.main_thread():  # which alone gets them
        yield
        return
    came: list[tuple[int, FrameType | None]] = []
    before: dict[int, Callable[[int, FrameType | None], Any]] = {}
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        handler = None if number is None else signal.getsignal(number)
        if number is not None and callable(handler) and not isinstance(handler, signal.Handlers):
            before[number] = handler
            signal.signal(number, lambda number, frame: came.append((number, frame)))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        for number, frame in came:
            before[number](number, frame)
