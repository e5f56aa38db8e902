"""Persons, groups, and what is neither."""

from __future__ import annotations

import pytest

from mpp_extract.language import documents, groups, organizations, persons
from mpp_extract.language.inflect import plural


@pytest.mark.parametrize("noun", ["aide", "adviser", "analyst", "banker", "widow", "Haitian", "child", "juror"])
def test_person(noun: str) -> None:
    assert persons.is_person(noun)
    assert plural(noun.lower()) in persons.PEOPLE <= groups.GROUPS


@pytest.mark.parametrize("noun", ["panel", "letter", "printer", "mile", "people", "guards"])
def test_no_person(noun: str) -> None:
    assert not persons.is_person(noun)


def test_gender() -> None:
    assert persons.gender_of({"policeman"}) == "m"
    assert persons.gender_of({"judge"}) is None
    assert persons.gender_of({"judge", "aunt", "uncle"}) is None
    assert (persons.MALE | persons.FEMALE) <= persons.PERSONS


def test_a_noun_is_of_one_kind() -> None:
    kinds = [persons.PERSONS, organizations.ORGANIZATIONS, documents.DOCUMENTS - {"minutes"}]
    assert not kinds[0] & kinds[1]
    assert not kinds[0] & kinds[2]
