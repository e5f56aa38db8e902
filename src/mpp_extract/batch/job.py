"""What is to be done with every input, and what came of one: plain values, so that they reach worker processes."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from mpp_extract.clock import TooLong
from mpp_extract.digest import Digest
from mpp_extract.errors import InternalError, MppError
from mpp_extract.readers.inputs import Input
from mpp_extract.readers.source import ReadOptions
from mpp_extract.writers import Look


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
    summary: bool = False
    timeout: float | None = None


@dataclass(slots=True)
class Outcome:
    """What came of one input: the encoded article, its warnings and its part of the run's end, or why there is none.

    where   the input as messages show it         name  for a file of its own
    format  what it was read as, None where that is not known
    """

    where: str
    name: str = ""
    format: str | None = None
    encoded: str | None = None
    warnings: tuple[str, ...] = ()
    digest: Digest | None = None
    failure: MppError | None = None


def failed(error: MppError) -> Outcome:
    return Outcome(error.where, failure=error)


def internal(given: Input, error: BaseException) -> InternalError:
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


def died(given: Input) -> Outcome:
    fault = "the worker process died on it (out of memory, or killed)"
    error = InternalError(given.shown, fault, "run it alone with --jobs 1 to see more, or split it")
    return Outcome(given.shown, given.name, given.format, failure=error)
