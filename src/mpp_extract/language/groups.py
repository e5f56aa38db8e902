"""Words for several people at once: plurals of persons, and nouns in the singular for many.

Source: the hyponyms of social group and person in WordNet 3.0 that news copy lets speak or act together.
"""

from __future__ import annotations

from mpp_extract.language.persons import PEOPLE
from mpp_extract.language.word_sets import word_set

# Nouns that name many people: no organization, nobody's office.
CROWDS = word_set(
    """family families crowd crowds audience audiences public media press couple couples crew crews mob mobs gang gangs
    squad squads delegation delegations authorities sources youth youths"""
)
# Words that stand for several people who were named or counted before.
SEVERAL = word_set("others many some most few several both those")
GROUPS = PEOPLE | CROWDS | SEVERAL
