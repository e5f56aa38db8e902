"""The courts of the states, the District of Columbia and the territories: which there are, and how they are named."""

from __future__ import annotations

from mpp_extract.entities.courts.federal import CourtName
from mpp_extract.entities.courts.kinds import level_of
from mpp_extract.entities.courts.new_york import SUPREME_COURTS
from mpp_extract.entities.courts.state_court_rows import ROWS
from mpp_extract.entities.courts.states import state_name
from mpp_extract.language.fold import fold_place
from mpp_extract.language.numbers.ordinals import in_words, ordinal_of


def _table() -> dict[tuple[str, str], CourtName]:
    table = {}
    for row in ROWS.strip().splitlines():
        state, kind, identifier, name = row.split(" ", 3)
        table[state, kind] = CourtName(
            name, None if identifier == "-" else identifier, level_of(kind, state), kind, state
        )
    return table


STATE_COURTS = _table()


def state_court(state: str, kind: str) -> CourtName | None:
    """The state's court of that kind, or None where it has none."""
    if kind == "appellate-court" and (state, kind) not in STATE_COURTS:
        kind = "appeals"
    return STATE_COURTS.get((state, kind))


def states_with(kind: str) -> frozenset[str]:
    """Postal codes of the states that have a court of that kind."""
    return frozenset(state for state, have in STATE_COURTS if have == kind)


_IN_WORDS = 11  # the ordinals up to this one stand in names as words


def located(court: CourtName, place: str) -> CourtName:
    """The court where it sits in one county, city or judicial district: its name with the place.

    place: ``Cook County``, ``Charlottesville``, ``185th``. New York's Supreme Court has an id for each county.
    """
    state = state_name(court.place)
    if court.kind == "supreme" and court.place == "NY":
        identifier = SUPREME_COURTS.get(fold_place(place).removesuffix(" county"), court.id)
        return court._replace(name=f"{court.name}, {place}", id=identifier)
    if place in court.name:
        return court
    if court.place == "CA":
        return court._replace(name=f"{court.name}, County of {place.removesuffix(' County')}")
    base = court.name.removeprefix(f"{state} ")
    if ordinal_of(place) is not None:
        judicial = "" if court.place == "MI" and court.kind == "district" else "Judicial "
        return court._replace(name=f"{ordinal_name(place)} {judicial}{base} of {state}")
    if base == court.name:
        return court._replace(name=f"{court.name}, {place}")
    return court._replace(name=f"{base} of {place}, {state}")


# How a state's appellate court names its districts. "{}" is the ordinal word. Source: the courts' own sites.
_PARTS = {
    "CA": "California Court of Appeal, {} Appellate District",
    "FL": "Florida {} District Court of Appeal",
    "IL": "Appellate Court of Illinois, {} District",
    "LA": "Louisiana Court of Appeal, {} Circuit",
    "OH": "Ohio Court of Appeals, {} District",
    "TX": "Texas {} Court of Appeals",
    "WI": "Wisconsin Court of Appeals, District {}",
}


def in_part(court: CourtName, which: str) -> CourtName:
    """The district, department or circuit of a state's appellate court, by its number (``4th``, ``Fourth``)."""
    number = ordinal_name(which)
    form = _PARTS.get(court.place) if court.kind in ("appeals", "circuit-appeals", "appellate-court") else None
    if form is not None:
        return court._replace(name=form.format(number))
    part = "Department" if court.kind in ("appellate-division", "appellate-term") else "District"
    return court._replace(name=f"{court.name}, {number} {part}")


def ordinal_name(which: str) -> str:
    """An ordinal as names have it: in words up to eleven, else in figures.

    >>> ordinal_name("4th"), ordinal_name("185th")
    ('Fourth', '185th')
    """
    number = ordinal_of(which)
    return in_words(number).title() if number is not None and 0 < number <= _IN_WORDS else which
