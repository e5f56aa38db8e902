"""Forms of nouns and verbs."""

from __future__ import annotations

import pytest

from mpp_extract.language import persons
from mpp_extract.language.inflect import nouns, plural, singular, verb, verbs
from mpp_extract.language.word_sets import word_set

SINGULARS = {
    "people": "person",
    "gunmen": "gunman",
    "humans": "human",
    "children": "child",
    "deputies": "deputy",
    "movies": "movie",
    "cases": "case",
    "losses": "loss",
    "churches": "church",
    "headaches": "headache",
    "taxes": "tax",
    "prizes": "prize",
    "knives": "knife",
    "executives": "executive",
    "crises": "crisis",
    "heroes": "hero",
    "shoes": "shoe",
    "aircraft": "aircraft",
    "series": "series",
    "Iraqis": "Iraqi",
    "Venezuelans": "Venezuelan",
    "staff": "staff",
    "curies": "curie",
    "sons-in-law": "son-in-law",
    "Oklahomans": "Oklahoman",
}


@pytest.mark.parametrize("plural", SINGULARS)
def test_singular(plural: str) -> None:
    assert singular(plural) == SINGULARS[plural]


@pytest.mark.parametrize("noun", sorted(set(SINGULARS.values())))
def test_a_singular_stays(noun: str) -> None:
    assert singular(noun) == noun


@pytest.mark.parametrize("noun", sorted({noun for noun in SINGULARS.values() if noun.islower()}))
def test_plural_and_back(noun: str) -> None:
    assert singular(plural(noun)) == noun


def test_every_person_has_a_plural() -> None:
    peoples = {noun for noun in persons.NATIONALS if noun.endswith("i")}  # Saudis: only with a capital
    assert [noun for noun in persons.PERSONS - peoples if singular(plural(noun)) != noun] == []


# base: third person, pasts, participles, gerunds
VERBS = {
    "say": "says said said saying",
    "deny": "denies denied denied denying",
    "stay": "stays stayed stayed staying",
    "free": "frees freed freed freeing",
    "lie": "lies lay/lied lain/lied lying",
    "echo": "echoes echoed echoed echoing",
    "quip": "quips quipped quipped quipping",
    "suit": "suits suited suited suiting",
    "visit": "visits visited visited visiting",
    "refer": "refers referred referred referring",
    "offer": "offers offered offered offering",
    "total": "totals totaled/totalled totaled/totalled totaling/totalling",
    "cut": "cuts cut cut cutting",
    "swear": "swears swore sworn swearing",
    "be": "is was/were been being",
    "have": "has had had having",
}


@pytest.mark.parametrize("base", VERBS)
def test_verb(base: str) -> None:
    forms = verb(base)
    parts = ((forms.third,), forms.past, forms.participle, forms.gerund)
    assert " ".join("/".join(part) for part in parts) == VERBS[base]


def test_tables_of_forms() -> None:
    assert verbs("rise") == {"rise", "rises", "rose", "risen", "rising"}
    assert nouns("ally thief") == {"ally", "allies", "thief", "thieves"}


STRESSED = word_set(
    """abet abhor abut acquit admit allot annul befit commit compel
concur confer control debar debug defer demur
deter dispel emit equip excel expel extol impel incur infer inter occur omit patrol permit prefer propel rebel rebut
recur refer refit regret remit repel submit transfer transmit unplug"""
)
UNSTRESSED = word_set(
    """alter benefit budget cancel differ edit enter exhibit exit limit market monitor offer open orbit pardon
profit suffer target vomit visit"""
)


@pytest.mark.parametrize("base", sorted(STRESSED))
def test_a_stressed_last_syllable_doubles_its_consonant(base: str) -> None:
    assert verb(base).past[0] == base + base[-1] + "ed"
    assert verb(base).gerund[0] == base + base[-1] + "ing"


@pytest.mark.parametrize("base", sorted(UNSTRESSED))
def test_an_unstressed_last_syllable_keeps_its_consonant(base: str) -> None:
    assert verb(base).past[0] == base + "ed"
    assert verb(base).gerund[0] == base + "ing"


def test_irregular_verbs_double_in_the_gerund() -> None:
    assert [verb(base).gerund[0] for base in ("begin", "forget", "forbid", "upset", "overrun", "beset")] == [
        "beginning",
        "forgetting",
        "forbidding",
        "upsetting",
        "overrunning",
        "besetting",
    ]
