"""Where an article is set: which state's or country's court a bare ``Supreme Court`` or a county court is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cached_property

from mpp_extract.entities.courts.candidate import Candidate
from mpp_extract.entities.courts.counties import COUNTY_STATES, SHARED, county_key
from mpp_extract.entities.courts.countries import COUNTRIES
from mpp_extract.entities.courts.federal import DIVIDED, SCOTUS, CourtName, district
from mpp_extract.entities.courts.kinds import KINDS, STATE, having, title_of
from mpp_extract.entities.courts.place_names import count_places
from mpp_extract.entities.courts.state_courts import in_part, state_court
from mpp_extract.entities.courts.states import STATES
from mpp_extract.entities.courts.world import OF_PARTS, national_court, regional_court
from mpp_extract.entities.courts.world_places import PLACES, REGIONS
from mpp_extract.language.fold import fold_place
from mpp_extract.language.lazy import lazily

_AMERICAN = lazily(r"\b(?:U\.S\.|US|United States|Americans?|Washington|Congress|White House)(?!\w)")
_POLITICS = lazily(r"\b(?:Senate|Republicans?|Democrats?|GOP|FBI|Trump|Obama|Clinton|Biden|Bush|Reagan)(?!\w)")
# What is said of the nation's court alone, and its justices since 1975.
# Source: Supreme Court of the United States, "Justices 1789 to Present".
_NOMINATION = lazily(r"(?:['’]s)?\s+(?:nomine|nominat|confirmation|vacanc|short\s?list|pick\b)", re.IGNORECASE)
_JUSTICES = lazily(
    r"\b(?:Scalia|Ginsburg|Sotomayor|Kagan|Gorsuch|Kavanaugh|Alito|Breyer|Rehnquist|Souter|Amy\s+Coney\s+Barrett|"
    r"Clarence\s+Thomas|John\s+(?:G\.\s+)?Roberts|Anthony\s+(?:M\.\s+)?Kennedy|Ketanji\s+Brown\s+Jackson|"
    r"Sandra\s+Day\s+O['’]Connor|John\s+Paul\s+Stevens|Thurgood\s+Marshall|Harry\s+Blackmun|William\s+Brennan)\b"
)
_DATELINE = lazily(r"\s*(?:[^\n]{0,120}\n\s*)?WASHINGTON\b")
_TRIBAL = lazily(r"\b(?:[Tt]rib(?:e|es|al)|Nation|Indian|reservation)\b")
# The lower trial courts need to be named with their county somewhere.
_STATE_KINDS = having(STATE)
# States whose middle court is a Court of Appeal, in the singular.
_SINGULAR = frozenset({"CA", "FL", "LA"})
_PLURAL = frozenset(STATES) - _SINGULAR
_OHIO = frozenset({"OH"})  # whose Courts of Appeals have numbered districts
_APPELLATE_COURTS = frozenset({"IL", "CT", "MD"})
_MANY = 200  # candidates that are looked through for a federal appeals court
_PRESIDES = lazily(r"(?:['’]s)?\s+(?:[Vv]ice[- ]|[Dd]eputy\s+)?[Pp]resident\s+[A-Z]")
_DETERMINED = lazily(r"\b(?:[Tt]he|[Aa]|[Tt]h(?:at|is))\s+$")
_JUSTICE_NAMED = lazily(r"\s+Justices?\s+(?:[A-Z][\w.’'-]*\s+){0,3}(?P<last>[A-Z][\w’'-]+)")
_JUSTICE_LASTS = frozenset(
    {"Thomas", "Roberts", "Kennedy", "Jackson", "Barrett", "Stevens", "Marshall", "White", "O'Connor"}
)
_CITY_LINE = lazily(
    r"\s*(?:[^\n]{0,120}\n\s*)?(?P<city>[A-Z][A-Z .]{2,24}[A-Z])(?:,\s+[A-Z][\w.]+)?\s*"
    r"(?:\([^)\n]{1,30}\)\s*)?(?:—|–|-|:|,\s)"
)
_CITY_COURT = lazily(r"(?<![\w’'-])(?P<city>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})\s+court\b")
_OPENING = 300  # characters: a headline and the first sentence
# Who is addressed, prosecuted or cited so is in England, or in the Supreme Court of all the kingdom.
_BRITISH = lazily(
    r"\b(?:(?:(?:Lord|Lady|Mr|Mrs|Ms)\s+Justice|Crown\s+Prosecution|[KQ]C|EWCA|EWHC|UKSC)\b|R\s+v\s+[A-Z]|"
    r"(?:Lord|Lady)\s+[A-Z][\w’'-]+,\s+(?:the\s+)?(?:deputy\s+)?president\s+of\s+the\s+Supreme\s+Court|"
    r"Supreme\s+Court(?:['’]s)?\s+(?:(?:justices?|judges?|president)\s+)?(?:Lord|Lady)\s+[A-Z])"
)
# Judges of both Irelands are addressed as England's are. Sources: Police Service of Northern Ireland; Garda Síochána
# Act 2005; Constitution of Ireland, arts. 15 and 28; Courts Service of Ireland.
_NORTHERN_IRISH = lazily(r"\b(?:Northern\s+Ireland|Northern\s+Irish|PSNI|Stormont|Belfast|Laganside)\b")
_IRISH = lazily(
    r"\b(?:Gardaí|gardaí|Gardai|gardai|Garda|garda|Taoiseach|Tánaiste|Dáil|Oireachtas|Circuit\s+Criminal\s+Court|Special\s+Criminal\s+Court|"
    r"Four\s+Courts|Dublin|Ireland|Irish\s+(?:courts?|law|state|government))\b"
)
COUNTRY_NAMES = frozenset(COUNTRIES.values())


class Setting:
    """What an article's place names say about where it is set. Counted only when a court needs it."""

    def __init__(self, text: str, candidates: list[Candidate]) -> None:
        self.text = text
        self.candidates = candidates
        self._not_federal: dict[str, list[tuple[int, CourtName]]] = {}

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
        return count_places(self.text, self.candidates)

    def state(self, having: str = "", local: str = "", among: frozenset[str] | None = None) -> str:
        """The state where the article is set, or "" where none stands out.

        having  only states that have a court of this kind come into question
        local   a county or city: only states that have one of this name, where the tables know any
        among   only these states
        """
        known = COUNTY_STATES.get(county_key(local), ()) if local else ()
        fitting = [
            (weight, state)
            for state, weight in self.states.items()
            if (not having or state_court(state, having) is not None)
            and (not known or state in known)
            and (among is None or state in among)
        ]
        fitting.sort(reverse=True)
        if fitting and (len(fitting) == 1 or fitting[0][0] > fitting[1][0]):
            return fitting[0][1]
        return known[0] if len(known) == 1 and not fitting else ""

    def local_state(self, candidate: Candidate) -> str:
        """The state of a county's or city's court. A name that many states have is the story's."""
        told = candidate.place
        name = county_key(candidate.local)
        if told and not (name in SHARED and not self.states[told] and self.state(candidate.kind)):
            return told
        return self.state(candidate.kind, "" if name in SHARED else candidate.local)

    def named(self, kind: str) -> list[tuple[int, CourtName]]:
        """The courts of that kind that candidates name, with the offsets where they stand."""
        return self._by_kind.get(kind, [])

    @cached_property
    def _by_kind(self) -> dict[str, list[tuple[int, CourtName]]]:
        by_kind: dict[str, list[tuple[int, CourtName]]] = {}
        for candidate in self.candidates:
            if candidate.court is not None:
                by_kind.setdefault(candidate.court.kind, []).append((candidate.start, candidate.court))
        return by_kind

    def _elsewhere(self, kind: str) -> list[tuple[int, CourtName]]:
        if kind not in self._not_federal:
            self._not_federal[kind] = [(at, court) for at, court in self.named(kind) if court.place != "US"]
        return self._not_federal[kind]

    def supreme(self, candidate: Candidate) -> CourtName | None:
        """The court that a ``Supreme Court`` without a place in its name is.

        The nation's, unless the article is set in a state or country whose highest court it names, and nothing in it
        (the court's full name, its justices, a nomination, a dateline) speaks of the nation's.
        """
        if candidate.place == "STATE":
            state = self.state("supreme")
            return state_court(state, "supreme") if state else _latest(self._local_supremes, candidate.start)
        if candidate.place:
            return SCOTUS if candidate.place == "US" else _highest(candidate.place)
        if _NOMINATION.match(self.text, candidate.end) is not None:
            return SCOTUS
        if self._has_president(candidate):
            return _highest(self.abroad) if self.abroad else None
        if self._scotus and self._scotus[0] < candidate.start:
            return SCOTUS
        of_justice = self._of_named_justice(candidate)
        if of_justice is not None:
            return of_justice
        if any(_is_circuit(c.court) for c in self.candidates[:_MANY]):
            return SCOTUS
        local = self._at_home(self._local_supremes, candidate.start, "supreme")
        local = local or _latest(self._local_supremes, candidate.start)
        if local is not None and self._is_home(local.place) and not self._speaks_of_scotus:
            return local
        if self._scotus or local is not None or self._speaks_of_scotus:
            return SCOTUS
        if self.abroad:
            return self._abroad(self.abroad, "supreme") or SCOTUS
        return _highest(self._only_state) or SCOTUS if self._only_state else SCOTUS

    def _abroad(self, country: str, kind: str) -> CourtName | None:
        """A country's court of a kind: its part's, where it is the parts that have such courts and one is named."""
        if kind in OF_PARTS.get(country, ()) and len(self._parts) == 1:
            (part,) = self._parts
            return regional_court(part, country, kind, KINDS[kind].abroad or title_of(kind))
        return national_court(country, kind)

    @cached_property
    def _parts(self) -> set[str]:
        """The provinces and states of federations abroad that the article's courts are named after."""
        places = {c.court.place for c in self.candidates if c.court is not None} & set(OF_PARTS)
        names = {c.court.name for c in self.candidates if c.court is not None and c.court.place in places}
        return {name[: len(part)] for name in names for part in REGIONS if fold_place(name).startswith(f"{part} ")}

    def _has_president(self, candidate: Candidate) -> bool:
        """``Supreme Court President Ana Poe``: the nation's has none; ``the Supreme Court President Poe`` is of two."""
        determined = _DETERMINED.search(self.text, max(0, candidate.start - 6), candidate.start) is not None
        return not determined and _PRESIDES.match(self.text, candidate.end) is not None

    def _of_named_justice(self, candidate: Candidate) -> CourtName | None:
        """``Supreme Court Justice Ana Poe``: the nation's for a justice of it, else the article's state's."""
        match = _JUSTICE_NAMED.match(self.text, candidate.end)
        if match is None:
            return None
        if _JUSTICES.search(match[0]) is not None or match["last"] in _JUSTICE_LASTS:
            return SCOTUS
        acting = self.text[max(0, candidate.start - 7) : candidate.start] == "Acting "
        state = "NY" if acting else self.state("supreme")
        if acting or (state and self._is_home(state)):
            return state_court(state, "supreme")
        return None

    @cached_property
    def _only_state(self) -> str:
        """The one state whose courts the article names, where it names no federal court and is set there; else ""."""
        places = {c.court.place if c.court is not None else c.place for c in self.candidates} - {""}
        states = places & set(STATES)
        if len(states) != 1 or "US" in places or any(c.federal for c in self.candidates):
            return ""
        (state,) = states
        return state if self._is_home(state) else ""

    @cached_property
    def abroad(self) -> str:
        """The country where the article is set, or "": by its courts, its dateline, its judges' titles, its places."""
        places = [c.court.place if c.court is not None else c.place for c in self.candidates]
        if any(place == "US" or place in STATES for place in places):
            return ""
        named = Counter(place for place in places if place in COUNTRY_NAMES)
        if named:
            return named.most_common(1)[0][0]
        return self._told_home or self._most_named()

    @cached_property
    def _told_home(self) -> str:
        """The country abroad that the dateline, a city's court in the opening, or the judges' titles say, or ""."""
        dateline = _CITY_LINE.match(self.text)
        if dateline is not None and fold_place(dateline["city"]) in PLACES:
            return PLACES[fold_place(dateline["city"])]
        for court in _CITY_COURT.finditer(self.text, 0, _OPENING):
            words = court["city"].split()
            city = next((city for n in (2, 1) if (city := fold_place(" ".join(words[-n:]))) in PLACES), None)
            if city is not None:
                return PLACES[city]
        if _BRITISH.search(self.text) is None:
            return ""
        if _NORTHERN_IRISH.search(self.text) is not None:
            return "Northern Ireland"
        return "Ireland" if _IRISH.search(self.text) is not None else "England"

    def _at_home(self, named: list[tuple[int, CourtName]], at: int, kind: str) -> CourtName | None:
        """The home country's court, where a court of the kind is named only later, and is another country's."""
        if not named or named[0][0] < at or not self._told_home or named[0][1].place == self._told_home:
            return None
        return national_court(self._told_home, kind) if named[0][1].place in COUNTRY_NAMES else None

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
                court = _highest(place) if place and place != "US" else None
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
        alone = not place and not candidate.local
        if alone and self._elsewhere(kind):
            home = self._at_home(self._elsewhere(kind), candidate.start, kind)
            return home or _latest(self._elsewhere(kind), candidate.start)
        country = place if place not in STATES and place != "STATE" else ""
        if country or (not place and self.abroad):
            return self._abroad(country or self.abroad, kind)
        if kind in ("high", "federal") or (kind not in _STATE_KINDS and not place):
            return None
        if kind == "appeals" and alone and self.named("circuit-appeals"):
            return _only({court for _, court in self.named("circuit-appeals")})
        return self._of_state(candidate, alone)

    def _of_state(self, candidate: Candidate, alone: bool) -> CourtName | None:
        """A state's court of a kind: that of the state said or, where nothing is said, of the article's own."""
        kind, place = candidate.kind, candidate.place
        words = self.text[candidate.start : candidate.end]
        state = place if place in STATES else self._state_of(kind, words)
        if alone and state and not self._is_home(state):
            return None
        court = state_court(state, kind) if state else None
        if not candidate.local:
            return court
        if court is None:
            return CourtName(" ".join(words.split()), None, "appellate", kind, "")
        return in_part(court, candidate.local)

    def _state_of(self, kind: str, words: str) -> str:
        """The state of a bare court: only those come into question that call a court so."""
        state = self.state(kind, among=_calling(kind, words))
        if not state and kind == "appeals" and "District Court" in words and "Appeals" in words and self.states["OH"]:
            state = "OH"
        return state or KINDS[kind].only

    def tribunal(self, candidate: Candidate, court: CourtName) -> CourtName:
        """A tribunal without a place is the one of its kind that the article places, if it places any."""
        return court if court.place else _latest(self._placed_kinds.get(court.kind, []), candidate.start) or court

    @cached_property
    def _placed_kinds(self) -> dict[str, list[tuple[int, CourtName]]]:
        return {kind: [pair for pair in named if pair[1].place] for kind, named in self._by_kind.items()}

    def only_federal(self, kind: str) -> CourtName | None:
        """The one federal court of that kind that the article names; where it names none, that of a state which is
        one district and where the article is set."""
        courts = {court for _, court in self.named(kind)}
        if courts or kind not in ("district", "bankruptcy"):
            return _only(courts)
        state = self.state()
        alone = bool(state) and state not in DIVIDED and self._is_home(state)
        return district(state, bankruptcy=kind == "bankruptcy") if alone else None

    def _most_named(self) -> str:
        if not self.countries:
            return ""
        country, count = self.countries.most_common(1)[0]
        national = self._american + len(_POLITICS.findall(self.text))
        return "" if count < 4 or count <= 2 * national + sum(self.states.values()) else country


def _highest(place: str) -> CourtName | None:
    return state_court(place, "supreme") or national_court(place, "supreme")


def _latest(named: list[tuple[int, CourtName]], at: int) -> CourtName | None:
    """The court named last before an offset, else first after it."""
    if not named:
        return None
    return named[max(0, bisect_left(named, at, key=lambda pair: pair[0]) - 1)][1]


def _is_circuit(court: CourtName | None) -> bool:
    return court is not None and court.kind == "circuit-appeals" and court.place == "US"


def _only(courts: set[CourtName]) -> CourtName | None:
    return next(iter(courts)) if len(courts) == 1 else None


def _calling(kind: str, words: str) -> frozenset[str] | None:
    """The states that call a court so (``Court of Appeal``, ``District Court of Appeals``); None for any."""
    if kind == "appellate-court":
        return _APPELLATE_COURTS
    if kind != "appeals":
        return None
    if "Appeals" not in words:
        return _SINGULAR
    return _OHIO if "District" in words else _PLURAL
