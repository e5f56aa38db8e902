"""What is said to people, on standard error: one line a message, nothing in it that a terminal obeys."""

from __future__ import annotations

import contextlib
import sys
import time

from mpp_extract.reading import mask
from mpp_extract.writers.escape import for_terminal

PROGRAM = "mpp-extract"


def say(message: str) -> None:
    """One line on standard error; nothing happens where there is none."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        print(for_terminal(mask(message)), file=sys.stderr, flush=True)


class Progress:
    """A line on a terminal that counts the finished articles; nothing anywhere else."""

    INTERVAL = 0.2  # seconds between two updates

    def __init__(self, wanted: bool) -> None:
        self._wanted = wanted and sys.stderr is not None and sys.stderr.isatty()
        self._next = time.monotonic() + self.INTERVAL
        self._shown = False

    def count(self, done: int, failed: int) -> None:
        """Show how far it is, at most a few times a second."""
        if not self._wanted or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + self.INTERVAL
        failures = f", {failed} failed" if failed else ""
        sys.stderr.write(f"\r{done} articles{failures} \x1b[K")
        sys.stderr.flush()
        self._shown = True

    def clear(self) -> None:
        """Take the line away, so that a message can stand in its place."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._shown = False
