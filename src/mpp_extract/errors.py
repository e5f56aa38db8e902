"""Every error that a user can meet: its code, what is wrong, what to do, and the exit status it leads to."""

from __future__ import annotations

EXIT_OK = 0
EXIT_SOME_FAILED = 1
EXIT_USAGE = 2
EXIT_NOTHING_READ = 3
EXIT_MODEL = 4
EXIT_INTERRUPTED = 130


class MppError(Exception):
    """An error with a remedy. ``args`` hold all three parts, so that it survives the way out of a worker process.

    where    the path or option it is about
    fault    what is wrong
    remedy   what to do
    """

    code = "error"
    exit_status = EXIT_SOME_FAILED

    def __init__(self, where: str, fault: str, remedy: str) -> None:
        super().__init__(where, fault, remedy)
        self.where, self.fault, self.remedy = where, fault, remedy

    @property
    def message(self) -> str:
        """What is wrong and what to do, without the place."""
        return f"{self.fault}; {self.remedy}"

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"


class UsageError(MppError):
    """The command line can't be carried out as it stands."""

    code = "usage"
    exit_status = EXIT_USAGE


class ReadError(MppError):
    """An input can't be read."""

    code = "unreadable"


class OutputError(MppError):
    """A result can't be written."""

    code = "unwritable"


class PlaceError(OutputError):
    """One article's result can't have its place; the others' can."""


class InternalError(MppError):
    """An article on which the tool itself failed."""

    code = "internal"


class ModelError(MppError):
    """The language model is missing or broken."""

    code = "model"
    exit_status = EXIT_MODEL
