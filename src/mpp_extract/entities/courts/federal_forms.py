"""Federal courts as newspapers and citations write them: circuits, districts, bankruptcy courts, Bluebook forms."""

from __future__ import annotations

import re

from mpp_extract.entities.courts import forms
from mpp_extract.entities.courts.candidate import Candidate, Refused
from mpp_extract.entities.courts.circuit_names import which_circuit
from mpp_extract.entities.courts.federal import (
    DISTRICTS,
    DIVIDED,
    SEATS,
    CourtName,
    circuit,
    district,
)
from mpp_extract.entities.courts.phrase import PLACE, Word, one_place, words_before
from mpp_extract.entities.courts.refusals import OFFICE, of_office
from mpp_extract.entities.courts.special_courts import bankruptcy_panel
from mpp_extract.entities.courts.state_courts import located, state_court
from mpp_extract.entities.courts.states import state_of
from mpp_extract.language.fold import fold_place
from mpp_extract.language.lazy import lazily
from mpp_extract.language.numbers.ordinals import ordinal_of

# Bodies of a circuit beside its court. Source: 28 U.S.C. 158(b), 331-333.
_BODY_AFTER = lazily(
    r"(?:['’]s)?\s+(?:(?P<panel>Bankruptcy\s+Appellate\s+Panel|BAP)|Judicial\s+(?:Council|Conference)|(?:Criminal\s+)?Jury\s+Instructions)\b"
)
_BODY_OF = lazily(r"\bJudicial\s+(?:Council|Conference)\s+(?:of|for)\s+the\s+(?:U\.S\.\s+)?$")
US = frozenset({"us", "united states", "states", "federal"})
# Cities where the courts of appeals sit. Source: 28 U.S.C. 48.
CIRCUIT_SEATS: dict[str, int | str] = {
    "boston": 1, "new york": 2, "manhattan": 2, "philadelphia": 3, "richmond": 4, "new orleans": 5, "cincinnati": 6,
    "chicago": 7, "st louis": 8, "san francisco": 9, "pasadena": 9, "seattle": 9, "denver": 10, "atlanta": 11,
    "washington": "DC",
}  # fmt: skip
_AFTER_CIRCUIT = lazily(
    r"\s+(?:(?:U\.\s?S\.?|US|United\s+States)\s+)?(?:Court(?:\s+of\s+Appeals?)?|[Aa]ppeals\s+[Cc]ourt|[Aa]ppellate\s+[Cc]ourt)\b"
)
_FOR_CIRCUIT = lazily(
    r"(?:,?\s+(?:for|of|in)\s+the|,)\s+(?P<which>[1-9]\d?(?:st|nd|rd|d|th)|[A-Z][a-z]+|D\.?\s?C\.?|District\s+of\s+Columbia)"
    r"\s+(?:U\.S\.\s+)?Circuit\b"
)
_HAWAII = lazily(r"\b(?:Honolulu|HONOLULU|Hawaii)\b")
# Michigan numbers its circuit courts, and is in the Sixth Circuit.
_MICHIGAN, _HOME = lazily(r"\b(?:Michigan|Mich\.|DETROIT|Detroit|LANSING)(?!\w)"), 6
_LOUISIANA = lazily(r"\b(?:Louisiana|La\.|New\s+Orleans|Baton\s+Rouge|Shreveport|[Pp]arish)\b")
_FOR_DC = lazily(r"\s+(?:for|of|in)\s+(?:the\s+)?(?:District\s+of\s+Columbia|D\.C\.)(?:\s+Circuit\b)?")
_TO_STATE = lazily(rf"\s+(?:of|in)\s+(?:the\s+[Ss]tate\s+of\s+)?(?P<place>{PLACE})")
_STATE_AFTER = lazily(rf",\s+(?P<state>{PLACE})")
DIRECTIONS = {"northern": "n", "southern": "s", "eastern": "e", "western": "w", "middle": "m", "central": "c"}
DISTRICT = lazily(
    rf"(?:(?P<direction>Northern|Southern|Eastern|Western|Middle|Central)\s+)?(?:Federal\s+)?District\s+of\s+(?:the\s+)?(?P<place>{PLACE})"
)
_TO_DISTRICT = lazily(
    r"(?:\s+of\s+the\s+United\s+States)?(?:,?\s+(?:for|of|in|in\s+and\s+for|from|at)|,)?\s+(?:the\s+)?(?=[NSEWMCF]\w+\s+(?:Federal\s+)?District\s+of|District\s+of)"
)
_TO_PLACE = lazily(rf"\s+(?:for|of|in)\s+(?:the\s+)?(?:[Dd]owntown\s+|[Ss]tate\s+of\s+)?(?P<place>{PLACE})")
_TO_CITY = lazily(rf",?\s+(?:in|at)\s+(?:[Dd]owntown\s+)?(?P<place>{PLACE})(?:,\s+(?P<state>{PLACE}))?")


def circuit_at(text: str, at: int, end: int) -> Candidate | None:
    """The court of appeals that the word ``Circuit`` at these offsets names (``the 9th U.S. Circuit``), or None."""
    words = words_before(text, at)
    last = len(words) - 1
    while last > 0 and words[last].folded in US:
        if words[last].folded == "federal" and which_circuit(words[last - 1].text) is None:
            break  # The Federal Circuit, not the Ninth Federal Circuit.
        last -= 1
    if last < 0:
        return None
    if words[last].folded == "judicial":
        return _judicial_circuit(text, words[:last], at)
    first, which = _ordinal_words(words, last)
    court = circuit(which) if which is not None else None
    if court is None:
        return None
    body = _BODY_AFTER.match(text, end)
    if body is not None:
        panel = bankruptcy_panel(which) if body["panel"] and isinstance(which, int) else None
        return None if panel is None else Candidate(words[first].start, body.end(), forms.SPECIAL_PANEL, panel)
    if _BODY_OF.search(text, max(0, words[first].start - 40), words[first].start) is not None:
        return None
    after = _AFTER_CIRCUIT.match(text, end)
    if isinstance(which, int) and _of_a_state(text, words, first, after):
        return None
    if after is not None:
        end = after.end()
    while first > 0 and words[first - 1].folded in ("us", "united states"):
        first -= 1
    return Candidate(words[first].start, end, forms.CIRCUIT_NUMBERED, court)


def _judicial_circuit(text: str, words: list[Word], at: int) -> Candidate | None:
    """``Eleventh Judicial Circuit of Florida``: the state's circuit court there, where the name has the state."""
    end = at + len("Circuit")
    if not words or ordinal_of(words[-1].text) is None or text.startswith(" Court", end):
        return None
    if of_office(text, words[-1].start, at):
        return None
    match = _TO_STATE.match(text, end)
    state, stop = longest_state(match["place"], match.start("place")) if match is not None else (None, end)
    start = words[-1].start
    if state is None and len(words) > 1:
        state, stop = state_of(words[-2].text), end
        start = words[-2].start
    court = state_court(state, "circuit") if state is not None else None
    return None if court is None else Candidate(start, stop, forms.LOCAL_CIRCUIT, located(court, words[-1].text))


def _of_a_state(text: str, words: list[Word], first: int, after: re.Match[str] | None) -> bool:
    """Whether a numbered circuit is a state's: ``Louisiana 4th Circuit Court of Appeal``."""
    if (
        first > 0
        and words[first - 1].folded not in US
        and state_of(words[first - 1].text.removesuffix("'s")) is not None
    ):
        return True
    if after is None:
        return False
    if after[0].endswith("Court"):
        if first > 0 and words[first - 1].folded == "county":
            return True
        return len(words) - 1 == first and (
            _HAWAII.search(text) is not None
            or (which_circuit(words[first].text) != _HOME and _MICHIGAN.search(text) is not None)
        )
    return after[0].endswith("Appeal") and _LOUISIANA.search(text) is not None


def _ordinal_words(words: list[Word], last: int) -> tuple[int, int | str | None]:
    if last >= 2 and [w.folded for w in words[last - 2 : last + 1]] == ["district", "of", "columbia"]:
        return last - 2, "DC"
    if last >= 1 and words[last - 1].folded == "d" and words[last].folded == "c":
        return last - 1, "DC"
    return last, which_circuit(words[last].text)


def appeals_court(text: str, end: int, *, federal: bool) -> tuple[CourtName, int] | None:
    """After ``Court of Appeals``: the court and where its name ends, from the circuit after it.

    federal: the words before say that it is a federal court; then the city after it will do.
    """
    match = _FOR_CIRCUIT.match(text, end)
    if match is not None:
        which = which_circuit(match["which"])
        court = circuit(which) if which is not None else None
        return (court, match.end()) if court is not None else None
    if not federal:
        return None
    match = _FOR_DC.match(text, end)
    if match is not None:
        court = circuit("DC")
        return (court, match.end()) if court is not None else None
    match = _TO_CITY.match(text, end)
    if match is not None:
        which = CIRCUIT_SEATS.get(fold_place(one_place(match["place"])))
        court = circuit(which) if which is not None else None
        return (court, match.start("place") + len(one_place(match["place"]))) if court is not None else None
    return None


def district_phrase(text: str, at: int, *, bankruptcy: bool = False) -> tuple[CourtName, int] | None:
    """The district that a phrase such as ``Northern District of Texas`` at this offset names, and where it ends."""
    match = DISTRICT.match(text, at)
    if match is None:
        return None
    place, end = longest_state(match["place"], match.start("place"))
    if place is None:
        return None
    direction = DIRECTIONS[match["direction"].lower()] if match["direction"] else None
    court = district(place, direction, bankruptcy=bankruptcy)
    return (court, end) if court is not None else None


def longest_state(words: str, at: int) -> tuple[str | None, int]:
    """The state that the first words name, as many as fit, and the offset after them."""
    pieces = [m.end() for m in re.finditer(r"\S+", one_place(words))]
    for end in reversed(pieces[:4]):
        name = words[:end].rstrip(",;:")
        for form in (name, re.sub(r"['’]s$", "", name)):
            state = "DC" if fold_place(form) == "columbia" else state_of(form)
            if state is not None:
                return state, at + len(form)
    return None, at


def trial_court(text: str, end: int, *, bankruptcy: bool = False) -> tuple[CourtName, int] | None:
    """After ``U.S. District Court`` or ``U.S. Bankruptcy Court``: the court and where its name ends."""
    match = _TO_DISTRICT.match(text, end)
    if match is not None:
        found = district_phrase(text, match.end(), bankruptcy=bankruptcy)
        if found is not None:
            return found
    match = _TO_PLACE.match(text, end)
    if match is None:
        return None
    place, stop = match["place"], match.end("place")
    compass = _in_part_of(place, match.start("place"), bankruptcy)
    if compass is not None:
        return compass
    state, state_end = longest_state(place, match.start("place"))
    seat = seat_of(text, match.start("place"), stop)
    if seat is not None:
        court, stop = seat
        if bankruptcy:
            court = as_bankruptcy(court)
        return court, stop
    if state is not None and state not in DIVIDED:
        court_name = district(state, bankruptcy=bankruptcy)
        if court_name is not None:
            return court_name, state_end
    return None


def _in_part_of(place: str, at: int, bankruptcy: bool) -> tuple[CourtName, int] | None:
    """``Northern California`` for the district of that side of the state."""
    first, _, rest = place.partition(" ")
    direction = DIRECTIONS.get(first.lower())
    state, end = longest_state(rest, at + len(first) + 1) if direction is not None else (None, at)
    court = district(state, direction, bankruptcy=bankruptcy) if state is not None else None
    return (court, end) if court is not None else None


def as_bankruptcy(court: CourtName) -> CourtName:
    """The bankruptcy court of a district court's district."""
    prefix = "nmi" if court.place == "MP" else court.place.lower()
    direction = (court.id or "")[len(prefix) : -1] or None
    return district(court.place, direction, bankruptcy=True) or court


def seat_of(text: str, start: int, end: int) -> tuple[CourtName, int] | None:
    """The district court that sits in the city named at these offsets (a state after it decides between namesakes)."""
    name = one_place(text[start:end])
    pieces = [m.end() for m in re.finditer(r"\S+", name)]
    for stop in reversed(pieces[:4]):
        city = re.sub(r"['’]s$", "", name[:stop].rstrip(",;:."))
        if re.fullmatch(r"Washington,? D\.?C", city):
            return DISTRICTS["dcd"], start + len(city) + 1
        courts = SEATS.get(fold_place(city))
        if courts is None:
            continue
        if len(courts) == 1:
            return DISTRICTS[courts[0]], start + len(city)
        after = _STATE_AFTER.match(text, start + len(city))
        state = state_of(one_place(after["state"])) if after else None
        chosen = [court for court in courts if DISTRICTS[court].place == state]
        if len(chosen) == 1:
            return DISTRICTS[chosen[0]], start + len(city)
        return None
    return None


def bare_district(text: str, at: int, _: int) -> Candidate | Refused | None:
    """``Northern District of Texas`` standing for its court; not where it is a prosecutor's or marshal's office."""
    found = district_phrase(text, at)
    if found is None:
        return None
    court, end = found
    if OFFICE.test is not None and OFFICE.test(text, at, end):
        return Refused(OFFICE, at, end)
    return Candidate(at, end, forms.DISTRICT_ALONE, court)


_NAMED = lazily(r"(?:\b[Tt]he|[,;(])\s*$")


def undivided_district(text: str, at: int, end: int) -> Candidate | Refused | None:
    """``the District of Oregon``: a state that is one district, standing for its court."""
    return bare_district(text, at, end) if _NAMED.search(text, max(0, at - 5), at) is not None else None


def panel_at(text: str, start: int, end: int) -> Candidate | None:
    """``Bankruptcy Appellate Panel for the Ninth Circuit``."""
    match = _FOR_CIRCUIT.match(text, end)
    which = which_circuit(match["which"]) if match else None
    court = bankruptcy_panel(which) if isinstance(which, int) else None
    if court is None or match is None:
        return None
    return Candidate(start, match.end(), forms.SPECIAL_PANEL, court)
