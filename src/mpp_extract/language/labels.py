"""Nouns that make the number behind them a label: it names one of several things (Section 5, Ward 9, Flight 12).

Three classes by how surely they do, in lower case without full stops; no word is in two of them.
"""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

# Always: parts of documents and laws, numbered places and products.
PLAIN = word_set(
    """section sections subsection sec titles rules chapter chapters ch clause clauses paragraph paragraphs para page pp
    note footnote footnotes exhibit exhibits bates appendix fig schedule usc cfr amendment proposition prop resolution
    resolutions directive regulation ordinance decree proclamation docket psalm verse
    interstate route highway hwy exit flight gate terminal platform suite apartment apt pier dock channel berth hangar
    runway zone precinct parcel lot block bldg marker milepost volume vol tier extension ext badge
    version covid hurricane boeing airbus soyuz iphone ios android
    macos playstation xbox ipados"""
)
# Only with a capital, or shortened with a full stop: five units, but Unit 5; no 3, but no. 3.
CAPITAL = word_set(
    """no nos art act model models windows apollo galaxy case cases unit division pool season game race
    count counts group camp area fortune sector measure formula catch class issue question title item campaign order
    law ward building tower cell local form train bus bill code mark company school engine station
    battalion squadron regiment platoon convoy squad"""
)
# In lower case only where no unit and no plural follows: day 3, but that day 3 people.
LOOSE = word_set(
    """book room day week round lap level grade stage step phase number numbers figure line lines notes pages table box
    track episode inning part parts type category article articles rule district lane"""
)
ALL = PLAIN | CAPITAL | LOOSE
# Of these a year may be what follows: Campaign 2020, the Education Act 2002, Week 2016.
YEARLY = word_set("act season game race count counts class campaign day week law covid hurricane school company catch")
# Before a year the case does not matter: hardly any year follows a noun without a word or comma between.
BEFORE_YEAR = ALL - YEARLY

# Before a number in the form of a file's these are a court's own, or are more often said of one than number anything.
_IN_COURT = word_set("no nos docket case cases number numbers count counts order campaign act law question class")
BEFORE_FILE = ALL - _IN_COURT


def is_label(word: str, counted: bool = False) -> bool:
    """Whether a number after the word, as it is written, is a label.

    counted  a plural or a unit follows the number, so that a loose label is none.

    >>> is_label("Unit"), is_label("unit"), is_label("day"), is_label("day", counted=True)
    (True, False, True, False)
    """
    key = word.lower().rstrip(".")
    if key in PLAIN:
        return True
    capital = word[:1].isupper()
    if key in CAPITAL:
        return capital or word.endswith(".")
    return key in LOOSE and (capital or not counted)
