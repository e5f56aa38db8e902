"""Nouns for places that are counted: where people live, work, learn and buy. The hyponyms of building and district in
WordNet 3.0 that news counts."""

from __future__ import annotations

from mpp_extract.language.inflect import plural
from mpp_extract.language.word_sets import word_set

_PLACES = word_set(
    """room home house household apartment flat cell hotel store shop school classroom hospital clinic church mosque
    theater theatre cinema village town city district county country municipality community neighborhood neighbourhood
    precinct location site place building camp prison jail factory office branch library restaurant outlet street
    block ward parish station screen"""
)
# Their plurals.
PLACES = frozenset(map(plural, _PLACES))
