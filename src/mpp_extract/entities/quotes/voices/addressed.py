"""Whom quoted words address: “Do you recall it, Governor?” he asked. Whoever is addressed does not speak.

Source: Quirk et al., A Comprehensive Grammar of the English Language, 10.52 (vocatives).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.language.persons import PERSONS
from mpp_extract.language.tags import PROPER
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.voices.voice import Voice
    from mpp_extract.entities.quotes.voices.voices import Voices

# How many tokens a name or title has by which somebody is addressed.
_LONGEST = 3
# Behind the comma of a name that is not addressed: X, who left; X, a clerk; X, and others.
_GOES_ON = word_set("who whom whose which a an the and or his her their my our")
# What a judge is called to her face.
_HONORS = word_set("honor honour")


def addressed(voices: Voices, first: int, last: int) -> frozenset[int]:
    """The ids of the voices that the words between two tokens address, at their beginning or end."""
    tokens = voices.tokens
    while last > first and not tokens.text[last - 1][0].isalnum():
        last -= 1
    low = last
    while low > max(first, last - _LONGEST) and _names(voices, low - 1):
        low -= 1
    found = [_meant(voices, last - 1)] if first + 1 < low < last and tokens.text[low - 1] == "," else []
    high = first
    while high < min(last, first + _LONGEST) and _names(voices, high):
        high += 1
    if first < high < last - 1 and tokens.text[high] == "," and tokens.lower[high + 1] not in _GOES_ON:
        found.append(_meant(voices, high - 1))
    return frozenset(id(voice) for voice in found if voice is not None)


def _names(voices: Voices, i: int) -> bool:
    tokens = voices.tokens
    return tokens.tag[i] in PROPER or tokens.lower[i] in PERSONS or tokens.lower[i] in _HONORS | {"your"}


def _meant(voices: Voices, i: int) -> Voice | None:
    voice = voices.at.get(i)
    if voice is not None:
        return voice if voice.kind == "person" else None
    noun = voices.tokens.lower[i]
    return voices.last_called("judge" if noun in _HONORS else noun, voices.tokens.start[i])
