"""Nouns that say a person's gender, and a person's noun phrase where it stands by a name. Data.

Source: the hyponyms of man, woman and relative in WordNet 3.0 that news copy uses of people.
"""

from __future__ import annotations

_MALE = """
    man boy father dad son brother husband uncle grandfather grandson nephew gentleman guy king prince widower
    businessman chairman congressman councilman spokesman salesman policeman fireman actor waiter boyfriend monk
    priest assemblyman alderman sportsman anchorman cameraman fisherman
"""
_FEMALE = """
    woman girl mother mom mum daughter sister wife aunt grandmother granddaughter niece lady queen princess
    widow businesswoman chairwoman congresswoman councilwoman spokeswoman saleswoman policewoman actress
    waitress girlfriend nun assemblywoman alderwoman sportswoman
"""
_ROLE = """
    president vice-president candidate nominee senator congressman congresswoman representative governor mayor
    secretary minister chancellor premier ambassador judge justice attorney lawyer prosecutor defendant
    plaintiff spokesman spokeswoman spokesperson director chairman chairwoman chair chief ceo executive founder
    owner manager professor economist scientist doctor physician pastor rabbi bishop pope cardinal archbishop
    sheriff commissioner officer agent billionaire businessman businesswoman mogul magnate actor actress singer
    comedian host anchor author writer journalist reporter columnist editor analyst strategist adviser advisor
    aide consultant pollster activist leader lawmaker legislator democrat republican libertarian socialist
    veteran general admiral colonel captain sergeant soldier coach player teacher student resident voter
    delegate witness victim suspect inmate prisoner immigrant magistrate speaker whip treasurer comptroller
    administrator superintendent principal dean historian scholar expert researcher filmmaker artist developer
    entrepreneur investor frontrunner front-runner incumbent challenger newcomer politician diplomat official
    man woman father mother husband wife son daughter brother sister widow celebrity star king queen prince
    princess texan floridian ohioan new-yorker vermonter clergyman priest nun imam pontiff lady preacher
    reverend counsel jurist monarch detective investigator marshal clerk bartender waiter waitress neighbor
    neighbour driver pilot farmer nurse firefighter paramedic trooper guard foreman juror surgeon banker broker
    trader shopkeeper carpenter plumber electrician mechanic engineer architect moderator narrator referee
    umpire rancher fisherman miner janitor landlord tenant shopper customer passenger bystander passerby
    nominee runner-up negotiator envoy mediator biographer organizer protester demonstrator volunteer
    taoiseach tánaiste chancellor premier
"""

MALE_NOUNS = frozenset(_MALE.split())
FEMALE_NOUNS = frozenset(_FEMALE.split())
ROLES = frozenset(_ROLE.split())
PERSON_NOUNS = ROLES | MALE_NOUNS | FEMALE_NOUNS


def gender_of(words: set[str]) -> str | None:
    """``"m"`` or ``"f"`` where the nouns say so and do not differ, else None.

    >>> gender_of({"lawyer", "widow"})
    'f'
    """
    if words & MALE_NOUNS:
        return None if words & FEMALE_NOUNS else "m"
    return "f" if words & FEMALE_NOUNS else None
