"""Which captions name the same proceeding."""

from __future__ import annotations

import re

from mpp_extract.entities.cases.captions import Caption
from mpp_extract.entities.cases.words import COMPANY_ENDS

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_EMPTY = COMPANY_ENDS | frozenset(
    [
        "the",
        "of",
        "and",
        "et",
        "al",
        "state",
        "for",
        "in",
        "re",
        "matter",
        "ex",
        "parte",
        "co",
        "inc",
        "corp",
        "llc",
        "ltd",
        "l",
        "p",
        "n",
        "a",
    ]
)
_Key = tuple[frozenset[str], frozenset[str]]
_SAME = {"u.s": "united", "us": "united", "states": "united", "usa": "united", "people": "people"}


def groups(captions: list[Caption]) -> list[list[Caption]]:
    """The captions by proceeding, in the order of each proceeding's first caption.

    Two captions are one proceeding where each party's words are among the other's (`Trump v. Hawaii`,
    `Trump v. State of Hawaii`): a court's reporter shortens names but doesn't change them.
    """
    found: list[list[Caption]] = []
    keys: list[_Key] = []
    index: dict[tuple[int, str], list[int]] = {}
    for caption in captions:
        key = (_words(caption.first or caption.name), _words(caption.second or ""))
        place = next((i for i in _candidates(index, key) if _alike(keys[i], key)), None)
        if place is None:
            place = len(found)
            found.append([])
            keys.append(key)
        else:
            keys[place] = (keys[place][0] | key[0], keys[place][1] | key[1])
        found[place].append(caption)
        for side in (0, 1):
            for word in key[side]:
                places = index.setdefault((side, word), [])
                if place not in places[-1:]:
                    places.append(place)
    return found


def _candidates(index: dict[tuple[int, str], list[int]], key: _Key) -> list[int]:
    """The places that share a word with the party whose words are rarer: a government sues in many cases."""
    sides = [[index.get((side, word), []) for word in words] for side, words in enumerate(key) if words]
    return [place for places in min(sides, key=lambda lists: sum(map(len, lists))) for place in places]


def _words(name: str) -> frozenset[str]:
    words = [_SAME.get(word, word) for word in _WORD.findall(name.lower().replace("u.s.", "united"))]
    kept = frozenset(word for word in words if word not in _EMPTY)
    return kept or frozenset(words)


def _alike(a: _Key, b: _Key) -> bool:
    return all(left <= right or right <= left for left, right in zip(a, b, strict=True)) and bool(a[1]) == bool(b[1])
