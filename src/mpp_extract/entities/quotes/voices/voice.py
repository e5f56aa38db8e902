"""One that may speak in an article."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mpp_extract.entities.people.cluster import Person
    from mpp_extract.entities.quotes.rules import Kind


@dataclass(slots=True, eq=False)
class Voice:
    """One that may speak.

    name      the fullest form in the article; for an unnamed one its noun phrase without the article
    mentions  offsets of all mentions known so far
    gender    ``m``, ``f`` or None;   plural: whether ``they`` fits
    nouns     role nouns that the article uses of a person (governor, lawyer)
    """

    name: str
    kind: Kind
    mentions: set[tuple[int, int]] = field(default_factory=set)
    gender: str | None = None
    plural: bool = False
    person: Person | None = None
    judge_id: str | None = None
    role: str | None = None
    affiliation: str | None = None
    nouns: set[str] = field(default_factory=set)
    head: str = ""
