"""Last names that stand alone where the article names their bearers elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from mpp_extract.entities.people.called_after import called_after
from mpp_extract.entities.people.names import SUFFIXES
from mpp_extract.entities.people.recognised import first_name_cut, past_stop
from mpp_extract.entities.people.titles import TITLE_WORDS
from mpp_extract.language.given_names import GIVEN
from mpp_extract.language.tags import PROPER

if TYPE_CHECKING:
    from mpp_extract.entities.people.mentions import NameMention
    from mpp_extract.tokens import Tokens

_SUFFIXES = frozenset({"jr.", "jr", "sr.", "sr"})
# Before a word in capitals that is an office or a thing, and no name: the Bishop, this Press.
_DETERMINERS = frozenset({"DT", "PRP$", "CD"})


def last_names_alone(
    tokens: Tokens, found: list[NameMention], taken: bytearray
) -> tuple[list[tuple[int, int]], set[str]]:
    """Tokens (end exclusive) of last names that stand alone, and the last words of names that are given in full.

    taken: for each token whether it is in a name that has been found.
    """
    known: dict[str, set[tuple[str, ...]]] = {}
    full: set[str] = set()
    alone = Counter(item.name.surname[-1] for item in found if not item.name.given)
    led = _led_somewhere(tokens, {word for word, count in alone.items() if count == 1}, taken)
    for item in found:
        word = item.name.surname[-1]
        if not (item.name.given or item.title or alone[word] > 1 or word in led):
            continue
        for words in _last_names(tokens, item):
            known.setdefault(words[0], set()).add(words)
        if item.name.given and item.name.suffix:
            given = tokens.text[item.first]
            suffix = next(i for i in range(item.last - 1, item.first, -1) if tokens.lower[i] in SUFFIXES)
            known.setdefault(given, set()).add((given, tokens.text[suffix]))  # J.D. Sr.
        if item.name.given:
            full.add(item.name.surname[-1])
    spans: list[tuple[int, int]] = []
    for i, word in enumerate(tokens.text):
        if word not in known or taken[i] or (spans and i < spans[-1][1]):
            continue
        for words in sorted(known[word], key=len, reverse=True):
            last = i + len(words)
            if tuple(tokens.text[i:last]) != words or any(taken[i:last]):
                continue
            whole = _led(tokens, i, last, taken)
            if whole or _alone(tokens, i, last):
                while last < len(tokens) and tokens.lower[last] in _SUFFIXES and not taken[last]:
                    last += 1  # Poe Jr.
                spans.append((i - whole, past_stop(tokens, last)))
                break
    return spans, full


def _led_somewhere(tokens: Tokens, words: set[str], taken: bytearray) -> set[str]:
    """Those of the last names that have a first name before them somewhere."""
    return {word for i, word in enumerate(tokens.text) if word in words and _led(tokens, i, i + 1, taken)}


def _led(tokens: Tokens, first: int, last: int, taken: bytearray) -> bool:
    """Whether a first name that the recogniser does not know stands right before a last name: Jorun Poe."""
    if not first or taken[first] or taken[first - 1]:
        return False
    apart = tokens.start[first] - tokens.end[first - 1] != 1 or tokens.lower[first - 1] in GIVEN
    return not apart and first_name_cut(tokens, first - 1) and not called_after(tokens, last)


def _last_names(tokens: Tokens, item: NameMention) -> Iterable[tuple[str, ...]]:
    """The tokens of a name's last word (Poe-Ruiz), and of the last name with its particles (Van Poe)."""
    last = item.last
    while last > item.first + 1 and (tokens.lower[last - 1] in SUFFIXES or tokens.text[last - 1] in (",", ".")):
        last -= 1
    first = last
    for _ in item.name.surname:
        first -= 1
        while first > item.first and tokens.end[first - 1] == tokens.start[first]:
            first -= 1
        if first < item.first:
            return
        yield tuple(tokens.text[first:last])


def _alone(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a last name stands there by itself, and is no title, no part of a longer name (Poe Tower)."""
    if tokens.tag[last - 1] not in PROPER:
        return False
    if last - first == 1 and tokens.lower[first] in TITLE_WORDS and not _no_title(tokens, first):
        return False
    if called_after(tokens, last):
        return False
    before = first > 0 and tokens.tag[first - 1] in PROPER and tokens.start[first] - tokens.end[first - 1] == 1
    return not before or tokens.lower[first - 1].rstrip(".") in TITLE_WORDS or tokens.lower[first - 1] in GIVEN


def _no_title(tokens: Tokens, i: int) -> bool:
    """Whether a word like Bishop is a name where it stands: with no article before it and no name behind it."""
    if not tokens.text[i].istitle() or (i and tokens.tag[i - 1] in _DETERMINERS):
        return False
    after = i + 1 < len(tokens) and tokens.text[i + 1][0].isupper() and tokens.start[i + 1] - tokens.end[i] == 1
    return not after and not (i and tokens.lower[i - 1].rstrip(".") in TITLE_WORDS and tokens.tag[i - 1] in PROPER)
