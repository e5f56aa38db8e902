"""The places that an article names, counted: what tells where it is set."""

from __future__ import annotations

import re
from collections import Counter

from mpp_extract.entities.courts.candidate import Candidate
from mpp_extract.entities.courts.counties import COUNTY_STATES, SHARED
from mpp_extract.entities.courts.countries import COUNTRIES
from mpp_extract.entities.courts.federal import DISTRICTS, SEATS
from mpp_extract.entities.courts.states import STATES, state_of
from mpp_extract.entities.courts.world_places import PLACES
from mpp_extract.language.fold import fold_place

_WORDS = re.compile(r"\b[A-Z][\w.’']*(?:-[\w.’']+)*?(?:[ \n][A-Z][\w.-]*)?")


def count_places(text: str, candidates: list[Candidate]) -> tuple[Counter[str], Counter[str]]:
    """Weights of the states (by postal code) and counts of the countries that the article names.

    A state's name weighs 2, a city with a district court of one state 1, a court of a state 6.
    """
    states: Counter[str] = Counter()
    countries: Counter[str] = Counter()
    for match in _WORDS.finditer(text):
        words = match[0]
        near = text[match.start() : match.end() + 8]
        for form in (words, words.partition(" ")[0]) if " " in words else (words,):
            if _count(fold_place(form).removesuffix("'s"), near, states, countries):
                break
    for candidate in candidates:
        place = candidate.court.place if candidate.court is not None else candidate.place
        if place in STATES:
            states[place] += 6
        elif candidate.local and not place:
            for county_state in _of_county(candidate.local):
                states[county_state] += 4
    return states, countries


def _count(plain: str, near: str, states: Counter[str], countries: Counter[str]) -> bool:
    """Count a name; false where no table has it.

    plain  the name, folded        near  its words, and a few letters more
    """
    state = state_of(plain)
    if state is not None:
        if state != "DC" and plain != "washington":
            states[state] += 2
        return True
    country = COUNTRIES.get(plain) or COUNTRIES.get(plain.removesuffix("s")) or PLACES.get(plain)
    if country is not None:
        countries[country] += 1
        return True
    seats = SEATS.get(plain, ())
    if len(seats) == 1 and plain not in ("washington", "new york"):
        states[DISTRICTS[seats[0]].place] += 1
        return True
    counties = COUNTY_STATES.get(plain, ())
    if len(counties) == 1 and "County" in near:
        states[counties[0]] += 2
        return True
    return False


def _of_county(local: str) -> tuple[str, ...]:
    """The state of a county whose name no other state's county has; parishes are Louisiana's."""
    name = fold_place(local)
    if name.endswith(" parish"):
        return ("LA",)
    name = name.removesuffix(" county")
    return () if name in SHARED else COUNTY_STATES.get(name, ())
