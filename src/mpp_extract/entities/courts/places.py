"""Counties, cities and boroughs that courts are named after, and the states they are in."""

from __future__ import annotations

from typing import NamedTuple

from mpp_extract.entities.courts.counties import COUNTY_STATES, county_key
from mpp_extract.entities.courts.countries import COUNTRIES
from mpp_extract.entities.courts.federal import DISTRICTS, SEATS
from mpp_extract.entities.courts.kinds import CITY, KINDS, PLACED, having
from mpp_extract.entities.courts.phrase import Word
from mpp_extract.entities.courts.state_courts import states_with
from mpp_extract.entities.courts.states import state_of
from mpp_extract.entities.courts.world_places import PLACES
from mpp_extract.language.calendar import FULL_MONTHS, FULL_WEEKDAYS
from mpp_extract.language.fold import fold_place
from mpp_extract.language.function_words import (
    ARTICLES,
    COORDINATORS,
    DEMONSTRATIVES,
    OWNERS,
    PREPOSITIONS,
    QUANTIFIERS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from mpp_extract.language.numbers.ordinals import ordinal_of
from mpp_extract.language.word_sets import word_set


class Place(NamedTuple):
    """state    postal code, or ""          country  a country's name, or ""
    local    county, city or district, or ""  words    how many words before the court word name it
    """

    state: str
    country: str
    local: str
    words: int


# Boroughs and the counties whose courts they stand for.
BOROUGHS = {
    "brooklyn": "Kings County", "manhattan": "New York County", "staten island": "Richmond County",
    "queens": "Queens County", "bronx": "Bronx County", "the bronx": "Bronx County", "kings county": "Kings County",
    "new york county": "New York County",
}  # fmt: skip
_COUNTY = frozenset({"county", "parish", "co", "borough", "city"})
_PLACED_KINDS, _CITY_KINDS = having(PLACED), having(CITY)
# First words of names of several words, where no table has the name.
_FIRST_WORDS = """
    san santa st saint ste new old fort ft los las el la le de du del van von palm prince queen anne north south
    east west upper lower central mount mt lake big little grand white black red green blue salt contra rio cape
    costa baton bay port mc king indian virginia newport ann fall des cedar sioux council rock hot pine long eau
    fond charles james isle jo cerro buena falls walla box sweet deer cook otter yellow golden oak johnson coeur
    tom green kit jim great market chipping kings bishops royal
"""
_FIRST = word_set(_FIRST_WORDS)
# No place by themselves: words of grammar, days and months, titles, presidents, and words for courts and systems.
_STOP = (
    (ARTICLES | DEMONSTRATIVES | OWNERS | SUBJECT_PRONOUNS | PREPOSITIONS | COORDINATORS | SUBORDINATORS | QUANTIFIERS)
    | (RELATIVES | FULL_WEEKDAYS | FULL_MONTHS)
    | word_set(
        """de former retired longtime late then now chief associate acting senior presiding president justice justices
        judge judges magistrate honorable hon mr mrs ms dr state federal local area district circuit us states united
        democratic republican conservative liberal trump biden obama bush clinton reagan court courts elected veteran
        fellow read related"""
    )
)


def county_state(name: str, kind: str) -> str | None:
    """The state of the county or city of that name that has a court of that kind, where only one fits."""
    states = COUNTY_STATES.get(county_key(name), ())
    if len(states) > 1:
        having = states_with(kind)
        states = tuple(state for state in states if state in having)
    return states[0] if len(states) == 1 else None


def named_place(words: list[Word], kind: str = "") -> Place | None:
    """The place that the last of these words name: ``Texas``, ``State of New York``, ``Cook County``, ``Brooklyn``."""
    if not words:
        return None
    last = words[-1]
    if kind in ("crown", "sheriff") and last.text[0].isupper():
        return _british(words)
    if last.text == "L.A.":
        return Place("CA", "", "Los Angeles County", 1)
    if last.folded in _COUNTY and len(words) > 1:
        return _county(words)
    for n in range(min(len(words), 4), 0, -1):
        name = " ".join(w.text for w in words[len(words) - n :])
        state = state_of(name)
        if state is not None:
            extra = _state_prefix(words[: len(words) - n])
            return Place(state, "", "", n + extra)
        country = COUNTRIES.get(fold_place(name))
        if country is not None:
            return Place("", country, "", n)
        if fold_place(name) in COUNTY_STATES or fold_place(name) in SEATS or fold_place(name) in BOROUGHS:
            return Place(city_state(name), "", BOROUGHS.get(fold_place(name), name), n)
        if fold_place(name) in PLACES:
            return Place("", PLACES[fold_place(name)], name, n)
    if ordinal_of(last.text) is not None:
        return _numbered(words)
    if kind == "magistrate" and _is_name(last):
        return _british(words)
    return _unknown(words) if kind in _PLACED_KINDS else None


_LONGEST_NAME = 6  # "Bath and North East Somerset"
_BETWEEN = frozenset(("upon", "on", "and", "le", "by", "under"))


def _british(words: list[Word]) -> Place:
    """``High Wycombe Magistrates' Court``: such courts are named after towns and districts of several words, and stand
    behind a verb or a preposition; the whole run of capitals is the name."""
    n = 1
    while n < min(len(words), _LONGEST_NAME):
        word = words[-1 - n]
        joins = word.folded in _BETWEEN and len(words) > n + 1 and _is_name(words[-2 - n])
        if not joins and not _is_name(word):
            break
        n += 1
    while words[-n].folded in _BETWEEN:
        n -= 1
    return Place("", "", " ".join(word.text for word in words[-n:]), n)


def town_before(words: list[Word]) -> Place | None:
    """The town that a court's name begins with, though no table has it; None where no capitalised word may be one."""
    return _british(words) if words and _is_name(words[-1]) else None


def _is_name(word: Word) -> bool:
    """Whether a word may be a place's: capitalised, no word of grammar, title, day or month, no possessive."""
    return word.text[0].isupper() and word.folded not in _STOP and not word.text.endswith(("'s", "’s", "."))


def _unknown(words: list[Word]) -> Place | None:
    """``Jessamine Circuit Court``: a capitalised word that no table has, directly before a local court's kind."""
    last = words[-1]
    if not last.text[0].isupper() or last.folded in _STOP | _DIRECTIONS or last.text.endswith(("'s", "’s", ".")):
        return None
    n = 1
    while n < 3 and len(words) > n and words[-1 - n].folded in _FIRST and words[-1 - n].text[0].isupper():
        n += 1
    return Place("", "", " ".join(word.text for word in words[-n:]), n)


def _state_prefix(words: list[Word]) -> int:
    """``State of`` or ``Commonwealth of`` before the state's name."""
    if len(words) >= 2 and words[-1].folded == "of" and words[-2].folded in ("state", "commonwealth"):
        return 2
    return 0


def _county(words: list[Word]) -> Place | None:
    """``Los Angeles County``, ``Prince George's County``, ``St. Tammany Parish``: as many words as the name has."""
    for n in range(min(len(words) - 1, 4), 0, -1):
        name = " ".join(w.text for w in words[-1 - n : -1])
        if fold_place(name) in COUNTY_STATES and not (n > 1 and words[-1 - n].folded in _STOP):
            return _with_state(words, n + 1, name)
    n = 1
    while n < 3 and len(words) > n + 1 and words[-2 - n].folded in _FIRST:
        n += 1
    if words[-1 - n].folded in _STOP or not words[-1 - n].text[0].isupper():
        return None
    return _with_state(words, n + 1, " ".join(w.text for w in words[-1 - n : -1]))


def _with_state(words: list[Word], n: int, name: str) -> Place:
    suffix = "County" if words[-1].folded == "co" else words[-1].text
    local = f"{name} {suffix}"
    state = state_of(" ".join(w.text for w in words[-n - 1 : -n])) if len(words) > n else None
    if fold_place(local) in BOROUGHS and state is None:
        state = "NY"
    return Place(state or "", "", local, n)


def _numbered(words: list[Word]) -> Place | None:
    """``Texas 5th``, ``17th Judicial``: the number belongs to the name; the state before it, where there is one."""
    if len(words) > 1:
        state = state_of(words[-2].text)
        if state is not None:
            return Place(state, "", words[-1].text, 2)
    return Place("", "", words[-1].text, 1)


def city_state(name: str) -> str:
    """The state of a city or county, where only one fits; "" for others."""
    plain = fold_place(name)
    if plain in BOROUGHS:
        return "NY"
    states = {DISTRICTS[court].place for court in SEATS.get(plain, ())} | set(COUNTY_STATES.get(plain, ()))
    return states.pop() if len(states) == 1 else ""


def whole_local(local: str, kind: str, state: str) -> str:
    """A place as the canonical name of a court has it: a county in full, so that ``Fulton Superior Court`` and
    ``Fulton County Superior Court`` are one."""
    plain = fold_place(local)
    if plain in BOROUGHS:
        return BOROUGHS[plain]
    if kind in _CITY_KINDS or plain.endswith((" county", " parish", " city")) or ordinal_of(local) is not None:
        return local
    if state in COUNTY_STATES.get(plain, ()) and plain not in _TOWNS.get(state, ()):
        return f"{local} {'Parish' if state == 'LA' else 'County'}"
    if kind and state in KINDS[kind].counties:
        return f"{local} County"
    return local


_DIRECTIONS = frozenset(
    {"northern", "southern", "eastern", "western", "central", "middle", "judicial", "criminal", "civil"}
)
# Towns in the table above that are no counties.
_TOWNS = {
    "MA": frozenset(
        [
            "boston",
            "salem",
            "dedham",
            "quincy",
            "springfield",
            "lowell",
            "brockton",
            "dorchester",
            "fall",
            "river",
            "new",
            "bedford",
        ]
    ),
    "MO": frozenset({"st louis"}),
    "AK": frozenset({"anchorage"}),
    "HI": frozenset({"honolulu", "maui", "kauai"}),
    "CT": frozenset({"hartford", "new haven", "new london", "litchfield"})
    | frozenset(["bridgeport", "stamford", "waterbury", "danbury"]),
    "NJ": frozenset({"newark"}),
    "OH": frozenset(["cleveland", "cincinnati", "toledo", "akron", "dayton"]),
    "TN": frozenset({"nashville", "memphis"}),
    "WA": frozenset({"tacoma", "seattle"}),
    "PA": frozenset({"pittsburgh"}),
    "VA": frozenset(
        [
            "norfolk",
            "newport",
            "news",
            "alexandria",
            "richmond",
            "charlottesville",
            "lynchburg",
            "hampton",
            "portsmouth",
            "chesapeake",
        ]
    ),
    "TX": frozenset({"houston", "san antonio"}),
    "NY": frozenset({"buffalo", "rochester", "yonkers", "long island"}),
}
