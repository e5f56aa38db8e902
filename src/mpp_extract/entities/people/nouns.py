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

MALE_NOUNS = frozenset(_MALE.split())
FEMALE_NOUNS = frozenset(_FEMALE.split())


def gender_of(words: set[str]) -> str | None:
    """``"m"`` or ``"f"`` where the nouns say so and do not differ, else None.

    >>> gender_of({"lawyer", "widow"})
    'f'
    """
    if words & MALE_NOUNS:
        return None if words & FEMALE_NOUNS else "m"
    return "f" if words & FEMALE_NOUNS else None
