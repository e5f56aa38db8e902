"""Nouns for persons, by what they say of them, with gender and number.

Source: the hyponyms of person, man, woman and relative in WordNet 3.0 that news copy uses of people; the nationals of
countries after the GPO Style Manual (2016), 5.22, and those of the states after 5.23. Occupations: also the titles of
the Standard Occupational Classification (Bureau of Labor Statistics, 2018, public domain).
"""

from __future__ import annotations

from mpp_extract.language.inflect import plural
from mpp_extract.language.word_sets import word_set

# Holders of public office.
OFFICES = word_set(
    """president vice-president senator congressman congresswoman representative governor mayor secretary minister
    chancellor premier ambassador judge justice prosecutor attorney sheriff commissioner magistrate speaker whip
    treasurer comptroller administrator superintendent king queen prince princess monarch taoiseach tánaiste jurist
    marshal envoy attaché consul diplomat official lawmaker legislator councilman councilwoman assemblyman
    assemblywoman alderman alderwoman committeeman committeewoman delegate clerk counsel emperor empress supervisor
    constable coroner bailiff warden regulator"""
)
# Those who lead or stand for an organization.
LEADERS = word_set(
    """director chairman chairwoman chairperson chair chief ceo cfo coo cto executive founder co-founder owner manager
    principal dean provost leader spokesman spokeswoman spokesperson foreman organizer moderator incumbent boss"""
)
OCCUPATIONS = word_set(
    """lawyer professor economist scientist doctor physician surgeon nurse paramedic pastor rabbi bishop pope cardinal
    archbishop priest nun monk imam pontiff preacher reverend clergyman missionary officer agent deputy trooper guard
    detective investigator inspector policeman policewoman firefighter fireman general admiral colonel captain
    lieutenant sergeant soldier sailor marine airman troop billionaire businessman businesswoman mogul magnate banker
    broker trader investor actor actress singer musician comedian host anchor anchorman author writer journalist
    reporter correspondent columnist editor photographer cameraman filmmaker artist analyst strategist adviser advisor
    aide consultant pollster activist advocate coach player referee umpire pitcher catcher quarterback linebacker
    midfielder striker goalkeeper shortstop defender sportsman sportswoman teacher student pupil historian scholar
    expert pundit commentator researcher developer engineer architect entrepreneur bartender waiter waitress driver
    pilot farmer farmworker rancher fisherman miner janitor shopkeeper carpenter plumber electrician mechanic laborer
    salesman saleswoman contractor worker employee narrator biographer mediator negotiator smuggler trafficker
    landlord fighter gunman scout welder baker cook chef barber tailor butcher butler maid nanny babysitter librarian
    pharmacist dentist therapist psychologist psychiatrist veterinarian accountant auditor bookkeeper cashier
    receptionist courier mover roofer painter gardener lifeguard dispatcher interpreter translator stenographer
    paralegal intern trainee apprentice recruit cadet
    actuary agronomist anesthesiologist anthropologist arborist archaeologist archivist astronomer astronaut barista
    barrister beekeeper biochemist biologist botanist brewer cardiologist caregiver caretaker cartographer chaplain
    chemist choreographer climatologist cosmetologist counselor craftsman criminologist curator custodian
    dermatologist dietitian docent ecologist entomologist epidemiologist ethicist ethnographer farmhand florist
    forester geneticist geographer geologist geophysicist goldsmith gynecologist hairdresser handyman homebuilder
    horticulturist hydrologist illustrator immunologist ironworker jeweler landscaper linguist lobbyist lobsterman
    locksmith lumberjack machinist mathematician meteorologist microbiologist midwife mortician neurologist
    neuroscientist neurosurgeon novelist nutritionist obstetrician oceanographer oncologist optometrist orthodontist
    oysterman paleontologist pathologist pediatrician philosopher phlebotomist physicist physiologist playwright
    podiatrist publicist radiologist realtor registrar sculptor seismologist shipbuilder shrimper sociologist
    solicitor statistician steelworker stonemason surveyor theologian toxicologist trapper trucker urologist
    videographer virologist vintner volcanologist watchmaker webmaster winemaker woodworker zoologist ornithologist
    glaciologist demographer"""
)
PARTISANS = word_set(
    "democrat republican libertarian socialist independent conservative liberal progressive communist politician"
)
# What somebody is in a matter, a contest or a crowd.
STANDINGS = word_set(
    """candidate nominee front-runner frontrunner runner-up challenger newcomer rival opponent critic supporter ally
    insider backer donor volunteer member observer defendant plaintiff witness victim survivor suspect inmate prisoner
    detainee hostage juror accuser accomplice conspirator petitioner respondent litigant claimant appellant immigrant
    migrant refugee noncitizen asylum-seeker seeker applicant resident citizen civilian voter taxpayer consumer
    customer client shopper buyer seller renter tenant homeowner user subscriber passenger pedestrian cyclist motorist
    bystander passerby visitor tourist guest patient protester demonstrator rebel militant veteran celebrity star fan
    neighbor neighbour villager colleague friend boyfriend girlfriend retiree pensioner person"""
)
RELATIVES = word_set(
    """parent mother mom mum father dad son daughter brother sister sibling grandparent grandmother grandfather
    grandchild grandson granddaughter husband wife spouse widow widower uncle aunt nephew niece cousin relative"""
)
# By age and sex.
HUMANS = word_set(
    """man woman boy girl guy gentleman lady adult child teenager teen youth youngster minor juvenile baby infant
    newborn toddler junior senior"""
)
# Nouns only: Chinese, French, Swiss and the like stand for a people, not for persons that can be counted in a plural.
NATIONALS = word_set(
    """afghan albanian algerian american angolan argentine armenian australian austrian bangladeshi belarusian belgian
    bolivian brazilian briton bulgarian cambodian cameroonian canadian chadian chilean colombian congolese croatian
    cuban cypriot dane dominican ecuadorean egyptian eritrean estonian ethiopian filipino finn georgian german ghanaian
    greek guatemalan guinean haitian honduran hungarian icelander indian indonesian iranian iraqi israeli italian
    jamaican jordanian kenyan kosovar kurd kuwaiti latvian liberian libyan lithuanian malaysian malian mexican moldovan
    moroccan namibian nepali nicaraguan nigerian norwegian pakistani palestinian panamanian paraguayan peruvian
    pole puerto-rican romanian russian rwandan salvadoran saudi senegalese serb singaporean slovak slovene somali
    spaniard swede syrian tanzanian thai tunisian turk turkmen ugandan ukrainian uruguayan uzbek venezuelan yemeni
    zambian zimbabwean uyghur rohingya
    alabamian alaskan arizonan arkansan californian coloradan delawarean floridian georgian hawaiian idahoan illinoisan
    indianan hoosier iowan kansan kentuckian louisianian mainer marylander michiganian minnesotan mississippian
    missourian montanan nebraskan nevadan new-yorker north-carolinian ohioan oklahoman oregonian pennsylvanian
    rhode-islander south-carolinian south-dakotan tennessean texan utahn vermonter virginian washingtonian
    west-virginian wisconsinite wyomingite"""
)
MALE = word_set(
    """man boy father dad son brother husband uncle grandfather grandson nephew gentleman guy king prince widower
    businessman chairman congressman councilman spokesman salesman policeman fireman actor waiter boyfriend monk
    priest assemblyman alderman committeeman sportsman anchorman cameraman fisherman clergyman emperor"""
)
FEMALE = word_set(
    """woman girl mother mom mum daughter sister wife aunt grandmother granddaughter niece lady queen princess
    widow businesswoman chairwoman congresswoman councilwoman spokeswoman saleswoman policewoman actress
    waitress girlfriend nun assemblywoman alderwoman committeewoman sportswoman empress"""
)
# What somebody does or stands for, so that it can stand by a name as a role.
ROLES = OFFICES | LEADERS | OCCUPATIONS | PARTISANS | STANDINGS
# Every noun for one person.
PERSONS = ROLES | RELATIVES | HUMANS | NATIONALS
# Every plural of one, and who is one of many in form though plural in sense.
PEOPLE = frozenset(map(plural, PERSONS)) | word_set("people police clergy personnel staff folks persons")
# What has happened to people of whom a headline counts so many: Quake Leaves 21 Dead. Source: Associated Press
# Stylebook, headlines; Quirk et al. (1985), 7.24 (adjectives that stand for people).
HARMED = word_set("dead killed injured hurt wounded missing arrested homeless")


def is_person(noun: str) -> bool:
    """Whether a singular noun names a person.

    >>> is_person("adviser"), is_person("Venezuelan"), is_person("panel")
    (True, True, False)
    """
    return noun.lower() in PERSONS


def gender_of(words: set[str]) -> str | None:
    """``"m"`` or ``"f"`` where the nouns say so and do not differ, else None.

    >>> gender_of({"lawyer", "widow"})
    'f'
    """
    if words & MALE:
        return None if words & FEMALE else "m"
    return "f" if words & FEMALE else None
