"""First version: finds nothing yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mpp_extract.reading import Reading


def find(reading: Reading) -> list[Any]:
    return []
