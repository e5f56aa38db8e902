"""How long a run will still take: by the bytes of the files that are left, and how fast those before were done."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from mpp_extract.errors import ReadError
from mpp_extract.readers.folders import Choice, Folder
from mpp_extract.readers.inputs import STDIN, Input

_SOONEST = 3.0  # seconds, before which nothing is known
_STEP = 50  # files listed between two looks at the clock


class Remaining:
    """Knows the inputs that are taken, and adds up the sizes of all, a little at a time.

    without   real paths that are passed over: those of results
    held      how many inputs were done by a run before
    """

    def __init__(
        self, paths: Iterable[str], choice: Choice, without: frozenset[str], held: Callable[[], int] = lambda: 0
    ) -> None:
        self._paths = tuple(paths)
        self._choice = replace(choice, seen=set(), passed=Counter())
        self._without = without
        self._held = held
        self._sizes = self._listed()
        self._total = 0
        self._is_known = False  # whether all sizes are in the total
        self._consumed = 0
        self._taken = 0
        self._began = time.monotonic()
        self._path = ""
        self._within = 0  # bytes of the path's file that are among the consumed
        self._files = 0
        self._are_articles = STDIN not in self._paths  # whether each file has been one article so far

    def watched(self, given: Iterator[Input | ReadError]) -> Iterator[Input | ReadError]:
        """The same inputs."""
        for item in given:
            self._taken += 1
            if isinstance(item, Input):
                self._are_articles = self._are_articles and not item.place
                self._take(item)
            yield item

    def look(self, seconds: float) -> None:
        """Go on adding up sizes, for so long."""
        until = time.monotonic() + seconds
        while not self._is_known and time.monotonic() < until:
            for _ in range(_STEP):
                size = next(self._sizes, None)
                if size is None:
                    self._is_known = True
                    break
                self._total += size
                self._files += 1

    def articles(self) -> int | None:
        """How many articles there are; None where that is not known, such as where a file may hold many."""
        return self._files if self._is_known and self._are_articles else None

    def seconds(self, finished: int) -> float | None:
        """How long what is left will take, where so many inputs are finished; None where it can't be told."""
        elapsed = time.monotonic() - self._began
        if not self._is_known or not finished or elapsed < _SOONEST or not self._consumed or STDIN in self._paths:
            return None
        each = self._consumed / self._taken
        waiting = max(0, self._taken - finished - self._held())
        left = max(0.0, self._total - self._consumed) + waiting * each
        return left * elapsed / (finished * each)

    def _take(self, item: Input) -> None:
        if item.path != self._path:
            if self._path:
                self._consumed += max(0, _size(self._path) - self._within)
            self._path, self._within = item.path, 0
        # A packed file's articles are larger than it is.
        size = _size(item.path)
        more = min(size - self._within, size if item.data is None else len(item.data))
        self._within += more
        self._consumed += more

    def _listed(self) -> Iterator[int]:
        for path in self._paths:
            if not os.path.isdir(path):
                yield _size(path)
                continue
            for file in Folder(path, _say_nothing, self._choice, self._without).files():
                yield _size(file.path) if isinstance(file, Input) else 0


def _say_nothing(message: str) -> None:
    pass


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0


def told(seconds: float) -> str:
    """A time for people, no more exact than it is known.

    >>> told(20), told(100), told(7600), told(200_000)
    ('less than a minute left', 'about 2 min left', 'about 2 h 10 min left', 'about 2 days 7 h left')
    """
    minutes = round(seconds / 60)
    if minutes < 1:
        return "less than a minute left"
    if minutes < 60:
        return f"about {minutes} min left"
    hours, minutes = divmod(round(minutes, -1), 60)
    if hours < 24:
        return f"about {hours} h{f' {minutes} min' if minutes else ''} left"
    days, hours = divmod(hours, 24)
    return f"about {days} {'day' if days == 1 else 'days'}{f' {hours} h' if hours else ''} left"
