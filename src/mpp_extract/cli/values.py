"""Values of options, checked: what can't be meant is told in one line."""

from __future__ import annotations

from datetime import date

from mpp_extract.errors import UsageError


def among(value: str | None, known: tuple[str, ...], option: str, what: str) -> str | None:
    """The value. Raises UsageError where it is none of those known."""
    if value is not None and value not in known:
        raise UsageError(option, f"there is no {what} {value!r}", f"the {what}s are {', '.join(known)}")
    return value


def not_empty(value: str | None, option: str) -> str | None:
    """The value. Raises UsageError where there is nothing in it."""
    if value is not None and not value.strip():
        raise UsageError(option, "it is empty", "leave it out, or say what is meant")
    return value


def day(value: str | None, option: str) -> str | None:
    """The day as ISO has it. Raises UsageError for what is no day."""
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise UsageError(option, f"{value!r} is no date", "write it as YYYY-MM-DD, such as 2025-04-17") from None
