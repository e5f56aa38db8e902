"""The court that a judge sits on, where the article says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mpp_extract.entities.judges.mentions import Person
    from mpp_extract.reading import Reading
    from mpp_extract.record import Court


def assign_courts(people: list[Person], reading: Reading, courts: list[Court]) -> None:
    """Fill each person's ``court_id``."""
