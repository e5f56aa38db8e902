"""The singular of a counted noun, and which nouns are people.

Rules and irregulars after Quirk et al., A Comprehensive Grammar of the English Language (1985), 5.73-5.103.
"""

from __future__ import annotations

import re

from mpp_extract.entities.statistics.vocabulary import vocabulary

_IRREGULAR = {
    "people": "person",
    "persons": "person",
    "peoples": "people",
    "folks": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "grandchildren": "grandchild",
    "schoolchildren": "schoolchild",
    "stepchildren": "stepchild",
    "brethren": "brother",
    "feet": "foot",
    "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse",
    "lice": "louse",
    "oxen": "ox",
    "dice": "die",
    "pence": "penny",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "alumni": "alumnus",
    "alumnae": "alumna",
    "syllabi": "syllabus",
    "nuclei": "nucleus",
    "fungi": "fungus",
    "cacti": "cactus",
    "stimuli": "stimulus",
    "radii": "radius",
    "bacteria": "bacterium",
    "larvae": "larva",
    "vertebrae": "vertebra",
    "indices": "index",
    "appendices": "appendix",
    "matrices": "matrix",
    "vertices": "vertex",
    "memoranda": "memorandum",
    "referenda": "referendum",
    "strata": "stratum",
    "axes": "axis",
    "lives": "life",
    "wives": "wife",
    "midwives": "midwife",
    "housewives": "housewife",
    "knives": "knife",
    "thieves": "thief",
    "shelves": "shelf",
    "wolves": "wolf",
    "halves": "half",
    "calves": "calf",
    "leaves": "leaf",
    "loaves": "loaf",
    "scarves": "scarf",
    "hooves": "hoof",
    "elves": "elf",
    "selves": "self",
    "sheaves": "sheaf",
    "passersby": "passerby",
    "bystanders": "bystander",
    "sons-in-law": "son-in-law",
    "attorneys": "attorney",
    "movies": "movie",
    "cookies": "cookie",
    "rookies": "rookie",
    "calories": "calorie",
    "zombies": "zombie",
    "ties": "tie",
    "pies": "pie",
    "lies": "lie",
    "dies": "die",
    "selfies": "selfie",
    "hoodies": "hoodie",
    "goalies": "goalie",
    "veggies": "veggie",
    "prairies": "prairie",
    "genies": "genie",
    "sorties": "sortie",
    "eyries": "eyrie",
    "hippies": "hippie",
    "smoothies": "smoothie",
    "brownies": "brownie",
    "birdies": "birdie",
    "bogies": "bogie",
    "freebies": "freebie",
    "walkie-talkies": "walkie-talkie",
    "buses": "bus",
    "gases": "gas",
    "viruses": "virus",
    "bonuses": "bonus",
    "campuses": "campus",
    "caucuses": "caucus",
    "censuses": "census",
    "choruses": "chorus",
    "circuses": "circus",
    "statuses": "status",
    "surpluses": "surplus",
    "walruses": "walrus",
    "minuses": "minus",
    "pluses": "plus",
    "lenses": "lens",
    "aliases": "alias",
    "atlases": "atlas",
    "canvases": "canvas",
    "biases": "bias",
    "trellises": "trellis",
    "irises": "iris",
    "geniuses": "genius",
    "octopuses": "octopus",
    "abacuses": "abacus",
    "quizzes": "quiz",
    "whizzes": "whiz",
    "headaches": "headache",
    "toothaches": "toothache",
    "aches": "ache",
    "caches": "cache",
    "avalanches": "avalanche",
    "niches": "niche",
    "psyches": "psyche",
    "creches": "creche",
    "quiches": "quiche",
    "mustaches": "mustache",
    "heroes": "hero",
    "potatoes": "potato",
    "tomatoes": "tomato",
    "vetoes": "veto",
    "echoes": "echo",
    "embargoes": "embargo",
    "torpedoes": "torpedo",
    "volcanoes": "volcano",
    "tornadoes": "tornado",
    "mosquitoes": "mosquito",
    "mangoes": "mango",
    "cargoes": "cargo",
    "buffaloes": "buffalo",
    "dominoes": "domino",
    "negroes": "negro",
    "noes": "no",
    "goes": "go",
    "crises": "crisis",
    "analyses": "analysis",
    "theses": "thesis",
    "hypotheses": "hypothesis",
    "parentheses": "parenthesis",
    "diagnoses": "diagnosis",
    "prognoses": "prognosis",
    "oases": "oasis",
    "synopses": "synopsis",
    "metastases": "metastasis",
    "taxis": "taxi",
    "rabbis": "rabbi",
    "alibis": "alibi",
    "safaris": "safari",
    "skis": "ski",
    "kiwis": "kiwi",
    "bikinis": "bikini",
    "taxes": "tax",
    "deluxe": "deluxe",
}
# Same in both numbers, or never singular.
SAME = vocabulary(
    """aircraft spacecraft hovercraft watercraft sheep deer moose elk fish salmon trout squid shrimp bison swine series
    species means headquarters barracks crossroads gallows news staff police personnel cattle offspring crew
    clergy poultry data media yen yuan baht hertz kelvin horsepower politics economics mathematics athletics ethics
    measles diabetes pants trousers shorts jeans scissors glasses goods proceeds remains earnings savings thanks
    congratulations bus gas lens virus census campus caucus status bonus plus minus genius chorus circus focus
    corpus citrus apparatus consensus surplus radius cactus fungus nucleus stimulus terminus alias atlas canvas bias
    iris tennis chaos cosmos ethos pathos pancreas christmas this his its is was has us yes perhaps always this thus
    less unless across mess whereas texas kansas arkansas paris times"""
) - {"times"}
# -ves of a word in -ve, -ses of a word in -se and so on need no table: dropping the s is right.
_ES = re.compile(r"(?:ss|sh|ch|x|zz)es$")
_MEN = re.compile(r"(?:[a-z-]{2,})(?<!hu)(?<!speci)(?<!regi)(?<!o)(?<!abdo)men$|(?:^|[a-z-])women$")
# Iraqis, Israelis, Saudis: peoples in -i.
_DEMONYM = re.compile(
    r"(?:raqis|raelis|audis|istanis|omalis|uwaitis|adeshis|epalis|emenis|atalis|fghanis|jikis|zbekis|hrainis|manis|qataris|azis)$"
)
_KEEP = re.compile(r"(?:ss|us|is)$")

# Nouns for people, so that two of them joined by "and" count persons.
PEOPLE = vocabulary(
    """person man woman child adult boy girl teenager teen youth baby infant toddler parent mother father son daughter
    brother sister grandparent grandmother grandfather grandchild husband wife spouse sibling relative minor
    juvenile student pupil teacher professor worker employee staff consultant contractor resident citizen noncitizen
    immigrant migrant refugee asylum-seeker seeker applicant detainee inmate prisoner patient doctor nurse physician
    lawyer attorney judge justice prosecutor clerk officer agent deputy sheriff soldier troop sailor marine airman
    veteran guard officer civilian fighter rebel militant hostage victim survivor suspect defendant plaintiff
    witness protester demonstrator activist journalist reporter editor photographer voter delegate lawmaker
    legislator senator congressman congresswoman representative politician candidate member leader official manager
    executive director owner farmer driver passenger pedestrian cyclist pilot player coach fan visitor tourist guest
    customer client shopper consumer user subscriber volunteer donor buyer seller renter tenant homeowner neighbor
    friend colleague singer actor musician artist writer author scientist researcher engineer firefighter paramedic
    policeman policewoman american mexican venezuelan haitian cuban ukrainian palestinian israeli democrat
    republican independent gunman smuggler trafficker conspirator accomplice accuser infant newborn senior junior
    retiree pensioner taxpayer priest bishop monk nun rabbi imam pastor missionary villager farmworker laborer
    fisherman businessman salesman chairman"""
)


def singular(noun: str) -> str:
    """The singular of a noun, in lower case unless it is a proper one.

    >>> [singular(word) for word in ("people", "cases", "Venezuelans", "deputies", "aircraft", "gunmen", "taxes")]
    ['person', 'case', 'Venezuelan', 'deputy', 'aircraft', 'gunman', 'tax']
    """
    lower = noun.lower()
    if lower in _IRREGULAR:
        return _cased(noun, _IRREGULAR[lower])
    if lower in SAME or len(lower) < 3:
        return noun
    if _MEN.search(lower):
        return noun[:-2] + "an"
    if lower.endswith(("mice", "feet", "teeth")) and "-" in lower:
        stem, _, last = noun.rpartition("-")
        return f"{stem}-{singular(last)}"
    if noun[0].isupper() and _DEMONYM.search(lower):
        return noun[:-1]
    if not lower.endswith("s") or _KEEP.search(lower):
        return noun
    if lower.endswith("ies") and len(lower) > 4:
        return noun[:-3] + "y"
    if _ES.search(lower):
        return noun[:-2]
    return noun[:-1]


def _cased(noun: str, form: str) -> str:
    return form.capitalize() if noun[:1].isupper() and form not in ("person",) and noun[1:].islower() else form


def is_person(noun: str) -> bool:
    """Whether a singular noun names people."""
    return noun.lower() in PEOPLE
