"""Where an article is set: which state's or country's court a bare ``Supreme Court`` or a county court is."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from mpp_extract.entities.courts.candidate import Candidate
from mpp_extract.entities.courts.counties import COUNTY_STATES
from mpp_extract.entities.courts.countries import COUNTRIES
from mpp_extract.entities.courts.federal import DISTRICTS, SCOTUS, SEATS, CourtName
from mpp_extract.entities.courts.state_courts import APPELLATE, in_part, state_court
from mpp_extract.entities.courts.states import STATES, folded, state_of
from mpp_extract.entities.courts.world import national_court

_WORDS = re.compile(r"\b[A-Z][\w.’'-]*(?:[ \n][A-Z][\w.-]*)?")
_AMERICAN = re.compile(r"\b(?:U\.S\.|US|United States|Americans?|Washington|Congress|White House)(?!\w)")
# What is said of the nation's court alone, and its justices since 1975.
# Source: Supreme Court of the United States, "Justices 1789 to Present".
_NOMINATION = re.compile(r"(?:['’]s)?\s+(?:nomine|nominat|confirmation|vacanc|short\s?list|pick\b)", re.IGNORECASE)
_JUSTICES = re.compile(
    r"\b(?:Scalia|Ginsburg|Sotomayor|Kagan|Gorsuch|Kavanaugh|Alito|Breyer|Rehnquist|Souter|Amy\s+Coney\s+Barrett|"
    r"Clarence\s+Thomas|John\s+(?:G\.\s+)?Roberts|Anthony\s+(?:M\.\s+)?Kennedy|Ketanji\s+Brown\s+Jackson|"
    r"Sandra\s+Day\s+O['’]Connor|John\s+Paul\s+Stevens|Thurgood\s+Marshall|Harry\s+Blackmun|William\s+Brennan)\b"
)
_DATELINE = re.compile(r"\s*(?:[^\n]{0,120}\n\s*)?WASHINGTON\b")
_TRIBAL = re.compile(r"\b(?:[Tt]rib(?:e|es|al)|Nation|Indian|reservation)\b")
# Kinds that a state's context alone can name; the lower trial courts need to be named with their county somewhere.
_STATE_KINDS = (
    frozenset({"superior", "common-pleas", "chancery", "commonwealth", "judiciary", "judicial-discipline"}) | APPELLATE
)
# Kinds that one state has alone.
_ONLY = {"commonwealth": "PA", "special-appeals": "MD", "appellate-term": "NY", "circuit-appeals": "LA"}


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
            if place in STATES:
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

    def named(self, kind: str) -> list[tuple[int, CourtName]]:
        """The courts of that kind that candidates name, with the offsets where they stand."""
        return [(c.start, c.court) for c in self.candidates if c.court is not None and c.court.kind == kind]

    def supreme(self, candidate: Candidate) -> CourtName | None:
        """The court that a ``Supreme Court`` without a place in its name is.

        The nation's, unless the article is set in a state or country whose highest court it names, and nothing in it
        (the court's full name, its justices, a nomination, a dateline) speaks of the nation's.
        """
        if candidate.place == "STATE":
            state = self.state("supreme")
            return state_court(state, "supreme") if state else _latest(self._local_supremes, candidate.start)
        if candidate.place:
            return _highest(candidate.place)
        if _NOMINATION.match(self.text, candidate.end) is not None:
            return SCOTUS
        if any(start < candidate.start for start in self._scotus):
            return SCOTUS
        local = _latest(self._local_supremes, candidate.start)
        if local is not None and self._is_home(local.place) and not self._speaks_of_scotus:
            return local
        return SCOTUS if self._scotus or local is not None else self._abroad() or SCOTUS

    @cached_property
    def _scotus(self) -> list[int]:
        return [c.start for c in self.candidates if c.court == SCOTUS]

    @cached_property
    def _local_supremes(self) -> list[tuple[int, CourtName]]:
        """The highest courts of states and countries that the article names or hints at (``Ohio's Supreme Court``)."""
        found = []
        for c in self.candidates:
            court = c.court
            if court is None and c.kind == "supreme" and c.place:
                place = self.state("supreme") if c.place == "STATE" else c.place
                court = _highest(place) if place else None
            if court is not None and court.kind == "supreme" and court != SCOTUS:
                found.append((c.start, court))
        return found

    @cached_property
    def _speaks_of_scotus(self) -> bool:
        return _JUSTICES.search(self.text) is not None or _DATELINE.match(self.text) is not None

    @cached_property
    def _american(self) -> int:
        return len(_AMERICAN.findall(self.text))

    def _is_home(self, place: str) -> bool:
        """Whether the article is set in that state or country more than in the nation as a whole."""
        if place == "tribal":
            weight = len(_TRIBAL.findall(self.text))
        else:
            weight = self.states[place] if place in STATES else 2 * self.countries[place] + 4
        return weight > 2 * self._american

    def bare(self, candidate: Candidate) -> CourtName | None:
        """The court that a kind without a place is: one that the article names, else the state's."""
        kind, place = candidate.kind, candidate.place
        if not place and not candidate.local:
            named = [(at, court) for at, court in self.named(kind) if court.place != "US"]
            if named:
                return _latest(named, candidate.start)
        if kind == "high":
            return national_court(place, kind) if place and place not in STATES else None
        if place and place not in STATES and place != "STATE":
            return national_court(place, kind)
        if kind not in _STATE_KINDS and not place:
            return None
        state = place if place in STATES else self.state(kind) or _ONLY.get(kind, "")
        court = state_court(state, kind) if state else None
        if court is None or not candidate.local:
            return court
        return in_part(court, candidate.local)

    def only_federal(self, kind: str) -> CourtName | None:
        """The one federal court of that kind that the article names, or None where there is none or several."""
        courts = {court for _, court in self.named(kind)}
        return courts.pop() if len(courts) == 1 else None

    def _abroad(self) -> CourtName | None:
        if not self.countries:
            return None
        country, count = self.countries.most_common(1)[0]
        if count < 3 or count <= 2 * self._american + sum(self.states.values()):
            return None
        return national_court(country, "supreme")


def _highest(place: str) -> CourtName | None:
    return state_court(place, "supreme") or national_court(place, "supreme")


def _latest(named: list[tuple[int, CourtName]], at: int) -> CourtName | None:
    """The court named last before an offset, else first after it."""
    before = [court for start, court in named if start < at]
    return before[-1] if before else named[0][1] if named else None
