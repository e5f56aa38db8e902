"""Forms of nouns and verbs."""

from __future__ import annotations

import pytest

from mpp_extract.language import persons
from mpp_extract.language.inflect import nouns, plural, singular, verb, verbs

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
