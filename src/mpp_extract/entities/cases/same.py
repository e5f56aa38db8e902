"""Which captions name the same proceeding."""

from __future__ import annotations

import re
from itertools import chain

from mpp_extract.entities.cases.captions import Caption
from mpp_extract.entities.cases.words import COMPANY_ENDS
from mpp_extract.language.word_sets import word_set

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_EMPTY = COMPANY_ENDS | word_set("the of and et al state for in re matter ex parte co inc corp llc ltd l p n a")
_Key = tuple[frozenset[str], frozenset[str]]
_SAME = {"u.s": "united", "us": "united", "states": "united", "usa": "united", "people": "people"}


def groups(captions: list[Caption]) -> list[list[Caption]]:
    """The captions by proceeding, in the order of each proceeding's first caption.

    Two captions are one proceeding where each party's words are among the other's (`Trump v. Hawaii`,
    `Trump v. State of Hawaii`): a court's reporter shortens names but doesn't change them.
    """
    found: list[list[Caption]] = []
    keys: list[_Key] = []
    index = _Index()
    for caption in captions:
        key = (_words(caption.first or caption.name), _words(caption.second or ""))
        place = next((i for i in index.candidates(key) if _alike(keys[i], key)), None)
        if place is None:
            place = len(found)
            found.append([])
            keys.append(key)
        else:
            keys[place] = (keys[place][0] | key[0], keys[place][1] | key[1])
        found[place].append(caption)
        index.add(place, key, keys[place])
    return found


class _Index:
    """Proceedings by their parties' words. Where many share a word (a first name, a government), few are looked at."""

    def __init__(self) -> None:
        self._having: dict[tuple[int, str], list[int]] = {}
        self._longest: dict[tuple[int, str], list[int]] = {}

    def add(self, place: int, key: _Key, whole: _Key) -> None:
        """Enter a proceeding under one more caption's words; whole: the words of all its captions."""
        for side in (0, 1):
            for word in key[side]:
                _append(self._having, (side, word), place)
            if whole[side]:
                _append(self._longest, (side, _longest(whole[side])), place)

    def candidates(self, key: _Key) -> list[int]:
        """The places of which a party's words may be among, or may hold, those of this caption; in order."""
        # Of the two parties the one with fewer: a government's places need not even be gathered.
        sharing = (self._sharing(side, words) for side, words in enumerate(key) if words)
        fewest = min(sharing, key=lambda lists: sum(len(places) for places in lists))
        return sorted(set(chain.from_iterable(fewest)))

    def _sharing(self, side: int, words: frozenset[str]) -> list[list[int]]:
        holding = min((self._having.get((side, word), []) for word in words), key=len)
        return [holding, *(self._longest.get((side, word), []) for word in words)]


def _append(index: dict[tuple[int, str], list[int]], at: tuple[int, str], place: int) -> None:
    places = index.setdefault(at, [])
    if place not in places[-1:]:
        places.append(place)


def _longest(words: frozenset[str]) -> str:
    return max(words, key=lambda word: (len(word), word))


def _words(name: str) -> frozenset[str]:
    words = [_SAME.get(word, word) for word in _WORD.findall(name.lower().replace("u.s.", "united"))]
    kept = frozenset(word for word in words if word not in _EMPTY)
    return kept or frozenset(words)


def _alike(a: _Key, b: _Key) -> bool:
    return all(left <= right or right <= left for left, right in zip(a, b, strict=True)) and bool(a[1]) == bool(b[1])
