"""Values of options, checked: what can't be meant is told in one line."""

from __future__ import annotations

from mpp_extract.cli import parsed
from mpp_extract.cli.meant import one_of as among
from mpp_extract.errors import UsageError

__all__ = ["among", "day", "not_empty"]


def not_empty(value: str | None, option: str) -> str | None:
    """The value. Raises UsageError where there is nothing in it."""
    if value is not None and not value.strip():
        raise UsageError(option, "it is empty", "leave it out, or say what is meant")
    return value


def day(value: str | None, option: str) -> str | None:
    """The day as ISO has it. Raises UsageError for what is no day."""
    found = parsed.day(value, option)
    return None if found is None else found.isoformat()
