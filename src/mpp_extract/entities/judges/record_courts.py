"""The Center's names of courts to CourtListener's ids."""

from __future__ import annotations

import re
from functools import lru_cache

from mpp_extract.entities.courts.federal import DISTRICTS, circuit
from mpp_extract.entities.courts.special_courts import SPECIAL
from mpp_extract.language.numbers.ordinals import ordinal_of

_APPEALS = re.compile(r"U\.S\. Court of Appeals for the (.+) Circuit")
_BY_NAME = {
    court.name.replace("United States", "U.S."): identifier for identifier, court in DISTRICTS.items()
}  # "U.S. District Court for the Northern District of Ohio"


@lru_cache(maxsize=512)
def court_id(name: str) -> str | None:
    """CourtListener's id of a court that sits today, by the Center's name of it; None for one that is no more.

    >>> court_id("U.S. Court of Appeals for the Eleventh Circuit"), court_id("U.S. Customs Court")
    ('ca11', None)
    """
    plain = re.sub(r"\s*\(.*\)$", "", name)
    if plain == "Supreme Court of the United States":
        return "scotus"
    match = _APPEALS.fullmatch(plain)
    if match is not None:
        words = match[1]
        which = "DC" if words == "District of Columbia" else "federal" if words == "Federal" else ordinal_of(words)
        court = circuit(which) if which is not None else None
        return court.id if court is not None else None
    if plain in _BY_NAME:
        return _BY_NAME[plain]
    special = SPECIAL.get(plain.removeprefix("U.S. ").lower())
    return special.id if special is not None else None
