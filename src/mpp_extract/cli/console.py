"""What is said to people, on standard error: one line a message, nothing in it that a terminal obeys."""

from __future__ import annotations

import contextlib
import sys
import time
from typing import TYPE_CHECKING

from mpp_extract.reading import mask
from mpp_extract.writers.escape import for_terminal

if TYPE_CHECKING:
    from mpp_extract.cli.remaining import Remaining
    from mpp_extract.cli.tally import Tally

PROGRAM = "mpp-extract"
_AS_FAR_AS_IT_GOES = contextlib.suppress(OSError, ValueError, AttributeError, RuntimeError)


def say(message: str) -> None:
    """One line on standard error; nothing happens where there is none.

    A signal may ask for a line while another is being written: Python refuses that with a RuntimeError.
    """
    with _AS_FAR_AS_IT_GOES:
        print(for_terminal(mask(message)), file=sys.stderr, flush=True)


class Progress:
    """How far a run is: a line on a terminal that changes, elsewhere a line now and then."""

    INTERVAL = 0.2  # seconds between two updates on a terminal
    SELDOM = 60.0  # and elsewhere, such as in a nightly job's log

    def __init__(self, wanted: bool) -> None:
        self.remaining: Remaining | None = None  # where there is one, it says how long the run will take
        self._wanted = wanted and sys.stderr is not None
        self._terminal = self._wanted and sys.stderr.isatty()
        self._interval = self.INTERVAL if self._terminal else self.SELDOM
        self._next = time.monotonic() + self._interval
        self._shown = False

    def count(self, tally: Tally) -> None:
        """Show how far it is, at most a few times a second."""
        if not self._wanted or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + self._interval
        if not self._terminal:
            say(f"{PROGRAM}: so far {tally.summary}{self._left(tally)}")
            return
        rate = tally.done / max(0.1, time.monotonic() - tally.began)
        failures = f", {tally.failed:,} failed" if tally.failed else ""
        left = self._left(tally)
        line = f"{tally.done + tally.failed:,}{self._of_all(tally)} articles, {rate:.1f} a second{failures}{left}"
        with _AS_FAR_AS_IT_GOES:
            sys.stderr.write(f"\r{line} \x1b[K")
            sys.stderr.flush()
        self._shown = True

    def _of_all(self, tally: Tally) -> str:
        total = None if self.remaining is None else self.remaining.articles()
        return "" if total is None or total < tally.done + tally.failed else f" of {total:,}"

    def _left(self, tally: Tally) -> str:
        """How long it will take, with a comma before it; nothing where that is not known."""
        if self.remaining is None:
            return ""
        self.remaining.look(self._interval / 20)
        seconds = self.remaining.seconds(tally.done + tally.failed)
        if seconds is None:
            return ""
        from mpp_extract.cli.remaining import told

        return f", {told(seconds)}"

    def say(self, message: str) -> None:
        """A message in the line's place."""
        self.clear()
        say(message)

    def clear(self) -> None:
        """Take the line away, so that a message can stand in its place."""
        if self._shown:
            self._shown = False
            with _AS_FAR_AS_IT_GOES:
                sys.stderr.write("\r\x1b[K")
                sys.stderr.flush()
