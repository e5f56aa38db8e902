"""What a place for results does."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from mpp_extract.errors import MppError


class Sink(ABC):
    """Takes articles' strings in order. ``close`` keeps what was written, ``abort`` leaves no trace where it can."""

    @abstractmethod
    def write(self, encoded: str, name: str) -> None:
        """Write one article's string; ``name`` is for a file of its own."""

    @abstractmethod
    def close(self) -> None:
        """End the result."""

    def abort(self) -> None:
        """Drop what was not finished."""
        self.close()

    def leave(self) -> None:
        """Keep what is finished where nothing more can be written, as far as a later run can go on with it."""
        self.abort()

    def fail(self, error: MppError) -> int:
        """Take note of an article that failed; how many the result has of what it was before."""
        return 0

    def keep(self, test: Callable[[bytes], bool]) -> None:  # noqa: B027 (nothing to do where results are no lines)
        """Drop the lines written so far of which the test does not hold, where results of many articles are lines."""


def unwritable(error: OSError) -> tuple[str, str]:
    """What is wrong with a place that can't be written, and what to do."""
    return f"can't be written ({error.strerror or error})", "name another place with -o"
