"""Words that are no part of a person's name, though they stand in or beside what looks like one. Data."""

from __future__ import annotations

from mpp_extract.language.calendar import FULL_MONTHS, FULL_WEEKDAYS
from mpp_extract.language.function_words import ARTICLES
from mpp_extract.language.inflect import nouns
from mpp_extract.language.word_sets import word_set

# Words that the recogniser takes into a name, or takes for one: days, parties, houses of parliament; gods; networks and
# agencies, which stand beside names in credits.
NOT_NAMES = (
    FULL_WEEKDAYS
    | FULL_MONTHS - {"may"}  # a last name, too
    | nouns("democrat republican tweet")
    | word_set("gop senate house congress god lord allah islam brexit obamacare photo")
    | word_set("facebook twitter google instagram youtube getty reuters")
)
# Words that end a name of a body, a place or a thing.
NAME_ENDS = word_set(
    """university college school foundation institute center centre tower towers hotel company corp inc organization
    campaign administration act street avenue bank park hall church library airport hospital prize building house group
    fund pac"""
)
# Nouns that end the name of what is called after somebody. Source: the classes of the Geographic Names Information
# System of the U.S. Geological Survey that are built or set apart, and WordNet 3.0, hyponyms of facility and award.
CALLED_AFTER = NAME_ENDS | word_set(
    """bridge tunnel highway freeway expressway parkway turnpike boulevard road plaza square airport airfield airstrip
    station terminal stadium arena coliseum speedway raceway racetrack ballpark gymnasium auditorium amphitheater
    courthouse jail prison penitentiary museum gallery theater theatre planetarium observatory zoo aquarium
    cemetery mausoleum memorial monument arboretum preserve sanctuary refuge forest reservoir dam canal pier marina
    dormitory apartments homes houses gardens academy seminary conservatory laboratory laboratories clinic pavilion
    complex fieldhouse clubhouse scholarship fellowship award medal trophy prize lecture professorship trust charity
    archive archives collection estate ranch winery brewery mall"""
)
# What stands between a name and such a noun: Poe International Airport.
BEFORE_CALLED = word_set(
    """memorial international intercontinental regional municipal metropolitan national state county city federal
    public charter magnet high middle elementary primary secondary junior senior community technical business law
    medical nursing cancer heart children's research presidential performing arts art cultural recreation sports
    youth veterans affairs historic historical nature wildlife botanical golf tennis toll interstate juvenile
    correctional detention convention civic science history law peace humanitarian achievement lifetime"""
)
# What a company's name ends with by law. Source: Garner's Dictionary of Legal Usage, corporate designators.
DESIGNATORS = word_set("inc inc. corp corp. llc llp ltd ltd. plc gmbh ag s.a.")
# Of these the ones that are last names, too.
SURNAMES_TOO = word_set("park hall church house bank street tower towers")
# Capitalised in headlines, and then taken into a name.
FUNCTION_WORDS = ARTICLES | word_set(
    """between with for on in of to by why how what when who after before as at from like about and but if is was meet
    watch exclusive poll report video opinion analysis breaking update fact check team"""
)
