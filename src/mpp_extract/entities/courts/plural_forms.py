"""Several federal courts under one noun: ``the Ninth and Tenth Circuits``, ``the Northern and Southern Districts of
California``. The noun, and what follows it, belongs to the last mention."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpp_extract.entities.courts import forms
from mpp_extract.entities.courts.candidate import Candidate
from mpp_extract.entities.courts.circuit_names import which_circuit
from mpp_extract.entities.courts.federal import circuit, district
from mpp_extract.entities.courts.federal_forms import DIRECTIONS, longest_state
from mpp_extract.entities.courts.phrase import PLACE
from mpp_extract.entities.courts.refusals import of_office
from mpp_extract.language.lazy import lazily
from mpp_extract.language.numbers.ordinals import in_words

_REACH = 140  # characters before the noun that a list of all circuits may take
_WORDS = "|".join(in_words(number).title() for number in range(1, 12))
_ORDINAL = rf"(?:1?\d(?:st|nd|rd|d|th)|{_WORDS}|D\.\s?C\.|Federal)"
_SIDE = r"(?:Northern|Southern|Eastern|Western|Middle|Central)"
_JOIN = r"(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+(?:the\s+)?|\s*&\s*)"
_NOUN = lazily(r"\b(?:(?P<circuits>Circuits\b|Circuit\s+Courts\s+of\s+Appeals?\b)|Districts\s+of\s+(?:the\s+)?)")
_CIRCUITS = lazily(rf"(?<![\w-]){_ORDINAL}(?:{_JOIN}{_ORDINAL}){{1,12}}\s+(?:(?:U\.S\.|federal)\s+)?$")
_DISTRICTS = lazily(rf"(?<![\w-]){_SIDE}(?:{_JOIN}{_SIDE}){{1,3}}\s+$")
_ONE_CIRCUIT = lazily(_ORDINAL)
_ONE_SIDE = lazily(_SIDE)
_PLACE = lazily(PLACE)


def plurals(text: str) -> Iterator[Candidate]:
    """The courts of each such list, in reading order."""
    if not any(noun in text for noun in ("Circuits", "Districts of", "Courts of Appeal")):
        return  # a look for the plain words costs a tenth of the pattern
    for noun in _NOUN.finditer(text):
        if noun["circuits"]:
            yield from _circuits(text, noun)
        else:
            yield from _districts(text, noun)


def _circuits(text: str, noun: re.Match[str]) -> Iterator[Candidate]:
    whole = _CIRCUITS.search(text, max(0, noun.start() - _REACH), noun.start())
    members = list(_ONE_CIRCUIT.finditer(text, *whole.span())) if whole is not None else []
    for member in members:
        which = which_circuit(member[0])
        court = circuit(which) if which is not None else None
        if court is not None:
            end = noun.end() if member is members[-1] else member.end()
            yield Candidate(member.start(), end, forms.CIRCUIT_LISTED, court)


def _districts(text: str, noun: re.Match[str]) -> Iterator[Candidate]:
    whole = _DISTRICTS.search(text, max(0, noun.start() - _REACH), noun.start())
    place = _PLACE.match(text, noun.end()) if whole is not None else None
    if whole is None or place is None or of_office(text, *whole.span()):
        return
    state, stop = longest_state(place[0], noun.end())
    members = list(_ONE_SIDE.finditer(text, *whole.span()))
    for member in members:
        court = district(state, DIRECTIONS[member[0].lower()]) if state is not None else None
        if court is not None:
            end = stop if member is members[-1] else member.end()
            yield Candidate(member.start(), end, forms.DISTRICT_LISTED, court)
