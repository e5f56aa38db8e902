"""Where an article is set: which state's or country's court a bare ``Supreme Court`` or a county court is."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from mpp_extract.entities.courts.candidate import Candidate
from mpp_extract.entities.courts.federal import DISTRICTS, SCOTUS, SEATS, CourtName
from mpp_extract.entities.courts.places import COUNTY_STATES
from mpp_extract.entities.courts.state_courts import state_court
from mpp_extract.entities.courts.states import STATES, folded, state_of
from mpp_extract.entities.courts.world import COUNTRIES, national_court

_WORDS = re.compile(r"\b[A-Z][\w.’'-]*(?:[ \n][A-Z][\w.-]*)?")


class Setting:
    """What an article's place names say about where it is set. Counted only when a court needs it."""

    def __init__(self, text: str, candidates: list[Candidate]) -> None:
        self.text = text
        self.candidates = candidates

    @cached_property
    def states(self) -> Counter[str]:
        """Postal codes with their weights: names of states, and state courts (three times as much)."""
        return self._places[0]

    @cached_property
    def countries(self) -> Counter[str]:
        """Countries with the number of times that they or their people are named."""
        return self._places[1]

    @cached_property
    def _places(self) -> tuple[Counter[str], Counter[str]]:
        states: Counter[str] = Counter()
        countries: Counter[str] = Counter()
        for match in _WORDS.finditer(self.text):
            words = match[0]
            for form in (words, words.partition(" ")[0]) if " " in words else (words,):
                plain = folded(form).removesuffix("'s")
                state = state_of(plain)
                if state is not None:
                    if state != "DC" and plain != "washington":
                        states[state] += 2
                    break
                country = COUNTRIES.get(plain)
                if country is not None:
                    countries[country] += 1
                    break
                seats = SEATS.get(plain)
                if seats is not None and len(seats) == 1 and plain not in ("washington", "new york"):
                    states[DISTRICTS[seats[0]].place] += 1
                    break
                counties = COUNTY_STATES.get(plain, ())
                if len(counties) == 1 and "County" in self.text[match.start() : match.end() + 8]:
                    states[counties[0]] += 2
                    break
        for candidate in self.candidates:
            place = candidate.court.place if candidate.court is not None else candidate.place
            if place in STATES and candidate.rule in ("courts.state", "courts.local", "courts.bare"):
                states[place] += 6
        return states, countries

    def state(self, having: str = "", local: str = "") -> str:
        """The state where the article is set, or "" where none stands out.

        having  only states that have a court of this kind come into question
        local   a county or city: only states that have one of this name, where the tables know any
        """
        known = COUNTY_STATES.get(folded(local).removesuffix(" county").removesuffix(" parish"), ()) if local else ()
        fitting = [
            (weight, state)
            for state, weight in self.states.items()
            if (not having or state_court(state, having) is not None) and (not known or state in known)
        ]
        fitting.sort(reverse=True)
        if fitting and (len(fitting) == 1 or fitting[0][0] > fitting[1][0]):
            return fitting[0][1]
        return known[0] if len(known) == 1 and not fitting else ""

    def supreme(self, candidate: Candidate) -> CourtName | None:
        """The court that a bare ``Supreme Court`` is."""
        if candidate.place:
            return state_court(candidate.place, "supreme") or national_court(candidate.place, "supreme")
        named = [c.court for c in self.candidates if c.court is not None and c.court.kind == "supreme"]
        if named and SCOTUS not in named:
            return self._latest_supreme(candidate)
        return self._abroad() or SCOTUS

    def _latest_supreme(self, candidate: Candidate) -> CourtName:
        before = [
            c.court
            for c in self.candidates
            if c.court is not None and c.court.kind == "supreme" and c.start < candidate.start
        ]
        after = [
            c.court
            for c in self.candidates
            if c.court is not None and c.court.kind == "supreme" and c.start > candidate.start
        ]
        return before[-1] if before else after[0]

    def _abroad(self) -> CourtName | None:
        if not self.countries:
            return None
        country, count = self.countries.most_common(1)[0]
        american = len(
            re.findall(r"\b(?:U\.S\.|US|United States|American|Americans|Washington|Congress|White House)\b", self.text)
        )
        return (
            national_court(country, "supreme")
            if count >= 3 and count > 2 * american + sum(self.states.values())
            else None
        )
