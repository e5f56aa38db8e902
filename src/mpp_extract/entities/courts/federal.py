"""The federal courts: CourtListener's ids, names, and the cities where the district courts sit."""

from __future__ import annotations

from typing import NamedTuple

from mpp_extract.entities.courts.states import STATES, state_name
from mpp_extract.language.numbers.ordinals import in_words
from mpp_extract.record import CourtLevel


class CourtName(NamedTuple):
    """A court: canonical name, CourtListener's id (None where it has none), level, kind of court, and where it is.

    kind    ``supreme``, ``circuit-appeals``, ``district``, ``superior``, ... as in the tables here
    place   a state's postal code, ``US`` for a national court, or a country's name; ``""`` where unknown
    """

    name: str
    id: str | None
    level: CourtLevel
    kind: str
    place: str = "US"

    @property
    def federal(self) -> bool:
        """Whether it is a court of the United States."""
        return self.place == "US" or is_federal(self.id or "") or self.kind == "bankruptcy"


SCOTUS = CourtName("Supreme Court of the United States", "scotus", "supreme", "supreme")


def circuit(which: int | str) -> CourtName | None:
    """The court of appeals for a numbered circuit, ``DC`` or ``federal``; None for a number that is none."""
    if which == "DC":
        name, identifier = "District of Columbia", "cadc"
    elif which == "federal":
        name, identifier = "Federal", "cafc"
    elif isinstance(which, int) and 1 <= which <= 11:
        name, identifier = in_words(which).title(), f"ca{which}"
    else:
        return None
    return CourtName(
        f"United States Court of Appeals for the {name} Circuit", identifier, "appellate", "circuit-appeals"
    )


# Districts of the states that have several. Source: 28 U.S.C. 81-131.
DIRECTIONS = {"n": "Northern", "s": "Southern", "e": "Eastern", "w": "Western", "m": "Middle", "c": "Central"}
DIVIDED: dict[str, str] = {
    "AL": "nms", "AR": "ew", "CA": "necs", "FL": "nms", "GA": "nms", "IL": "ncs", "IN": "ns", "IA": "ns", "KY": "ew",
    "LA": "emw", "MI": "ew", "MS": "ns", "MO": "ew", "NY": "nesw", "NC": "emw", "OH": "ns", "OK": "new", "PA": "emw",
    "TN": "emw", "TX": "nesw", "VA": "ew", "WA": "ew", "WV": "ns", "WI": "ew",
}  # fmt: skip
_PREFIX = {"MP": "nmi"}
_BANKRUPTCY = {"AZ": "arb", "NE": "nebraskab"}


def district(state: str, direction: str | None = None, *, bankruptcy: bool = False) -> CourtName | None:
    """The federal district (or bankruptcy) court of a state; None where the state has no such district.

    state: postal code; direction: ``n s e w m c``, or None for a state that is one district.
    """
    directions = DIVIDED.get(state, "")
    if state == "AS" or (direction or "") not in (directions or ("",)):
        return None
    if directions and direction is None:
        return None
    prefix = _PREFIX.get(state, state.lower())
    of = f"{DIRECTIONS[direction]} District of " if direction else "District of "
    place = state_name(state).removeprefix("District of ") if state == "DC" else state_name(state)
    if state == "VI":
        of, place = "District of the ", "Virgin Islands"
    elif state == "MP":
        of, place = "District of the ", "Northern Mariana Islands"
    if bankruptcy:
        identifier = _BANKRUPTCY.get(state, f"{prefix}{direction or ''}b")
        return CourtName(
            f"United States Bankruptcy Court for the {of}{place}", identifier, "trial", "bankruptcy", state
        )
    return CourtName(
        f"United States District Court for the {of}{place}", f"{prefix}{direction or ''}d", "trial", "district", state
    )


# Where district courts sit, by district: the statutory places and, in big cities, the borough that stands for the
# courthouse. Cities of states with one district need no row: the state tells the court. Source: 28 U.S.C. 81-131.
_SEATS = """
almd Montgomery Dothan Opelika
alnd Birmingham Huntsville Tuscaloosa Gadsden Anniston Decatur
alsd Mobile Selma
ared Little_Rock Helena Jonesboro Pine_Bluff
arwd Fort_Smith Fayetteville El_Dorado Hot_Springs Texarkana
cand San_Francisco Oakland San_Jose Eureka
caed Sacramento Fresno Bakersfield Redding Yosemite Modesto
cacd Los_Angeles Santa_Ana Riverside San_Bernardino
casd San_Diego El_Centro
flnd Tallahassee Pensacola Gainesville Panama_City
flmd Tampa Orlando Jacksonville Fort_Myers Ocala
flsd Miami Fort_Lauderdale West_Palm_Beach Fort_Pierce Key_West
gand Atlanta Rome Gainesville Newnan
gamd Macon Columbus Albany Athens Valdosta
gasd Savannah Augusta Brunswick Statesboro
ilnd Chicago Rockford
ilcd Springfield Peoria Urbana Rock_Island
ilsd East_St._Louis East_Saint_Louis Benton
innd South_Bend Fort_Wayne Hammond Lafayette
insd Indianapolis Evansville Terre_Haute New_Albany
iand Cedar_Rapids Sioux_City
iasd Des_Moines Davenport Council_Bluffs
kyed Lexington Covington Frankfort London Ashland Pikeville
kywd Louisville Bowling_Green Owensboro Paducah
laed New_Orleans
lamd Baton_Rouge
lawd Shreveport Lafayette Alexandria Lake_Charles Monroe
mied Detroit Flint Ann_Arbor Bay_City Port_Huron
miwd Grand_Rapids Kalamazoo Lansing Marquette
msnd Oxford Aberdeen Greenville
mssd Jackson Gulfport Hattiesburg Biloxi Natchez
moed St._Louis Saint_Louis Cape_Girardeau
mowd Kansas_City Springfield Jefferson_City Joplin
nynd Albany Syracuse Utica Binghamton Plattsburgh
nyed Brooklyn Central_Islip Long_Island Queens
nysd Manhattan White_Plains Poughkeepsie New_York New_York_City
nywd Buffalo Rochester
nced Raleigh Wilmington Greenville New_Bern Elizabeth_City
ncmd Greensboro Winston-Salem Durham
ncwd Charlotte Asheville Statesville
ohnd Cleveland Akron Toledo Youngstown
ohsd Columbus Cincinnati Dayton
oked Muskogee
oknd Tulsa
okwd Oklahoma_City Lawton
paed Philadelphia Allentown Reading Easton
pamd Harrisburg Scranton Wilkes-Barre Williamsport
pawd Pittsburgh Erie Johnstown
tned Knoxville Chattanooga Greeneville
tnmd Nashville Cookeville
tnwd Memphis
txnd Dallas Fort_Worth Amarillo Lubbock Abilene Wichita_Falls San_Angelo
txsd Houston Galveston Corpus_Christi Brownsville McAllen Laredo Victoria
txed Tyler Beaumont Marshall Sherman Plano Texarkana Lufkin
txwd San_Antonio Austin El_Paso Waco Midland Del_Rio Odessa Pecos
vaed Alexandria Richmond Norfolk Newport_News
vawd Roanoke Charlottesville Lynchburg Danville Harrisonburg Abingdon
waed Spokane Yakima Richland
wawd Seattle Tacoma Vancouver
wvnd Wheeling Clarksburg Martinsburg Elkins
wvsd Charleston Huntington Beckley Bluefield
wied Milwaukee Green_Bay
wiwd Madison
akd Anchorage Fairbanks Juneau
azd Phoenix Tucson Flagstaff Yuma
cod Denver Grand_Junction Durango
ctd Hartford New_Haven Bridgeport
ded Wilmington
dcd Washington Washington,_D.C.
gud Hagatna
hid Honolulu
idd Boise Pocatello Coeur_d'Alene
ksd Wichita Topeka Kansas_City
mad Boston Worcester Springfield
mdd Baltimore Greenbelt
med Portland Bangor
mnd Minneapolis St._Paul Duluth
mtd Billings Missoula Helena Great_Falls Butte
ndd Fargo Bismarck
ned Omaha Lincoln
nhd Concord
njd Newark Trenton Camden
nmd Albuquerque Santa_Fe Las_Cruces
nvd Las_Vegas Reno
ord Portland Eugene Medford
prd San_Juan
rid Providence
scd Columbia Charleston Greenville Florence Spartanburg
sdd Sioux_Falls Rapid_City Pierre
utd Salt_Lake_City St._George
vtd Burlington Rutland
vid St._Thomas St._Croix
wyd Cheyenne Casper
"""


def _districts() -> dict[str, CourtName]:
    courts = [district(state, d) for state in STATES for d in (DIVIDED.get(state) or (None,))]
    return {court.id: court for court in courts if court is not None and court.id is not None}


DISTRICTS = _districts()
# City, folded, to the districts that sit there: more than one where cities share a name.
SEATS: dict[str, list[str]] = {}
for _line in _SEATS.strip().splitlines():
    _court, *_cities = _line.split()
    for _city in _cities:
        SEATS.setdefault(_city.replace("_", " ").replace(".", "").lower(), []).append(_court)


_APPEALS_IDS = frozenset(f"ca{n}" for n in range(1, 12)) | {"cadc", "cafc"}


def is_federal(court_id: str) -> bool:
    """Whether CourtListener's id is one of a court of Article III judges."""
    return court_id in DISTRICTS or court_id in _APPEALS_IDS or court_id in ("scotus", "cit")
