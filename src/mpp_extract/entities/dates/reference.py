"""The reference date out of the text's first lines."""

from __future__ import annotations

from datetime import date


def reference_date(text: str) -> date | None:
    """The date that a dateline or time stamp in the first lines gives, or None."""
    return None
