"""The recogniser's names of persons repaired: what it cuts off, draws in, or cuts in two."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from mpp_extract.entities.people.names import PARTICLES, POST_NOMINALS, SUFFIXES
from mpp_extract.entities.people.titles import PERSONAL_TITLES, TITLE_WORDS
from mpp_extract.entities.people.words import NAME_ENDS, NOT_NAMES
from mpp_extract.language.given_names import GIVEN
from mpp_extract.language.persons import PEOPLE, PERSONS
from mpp_extract.language.tagging import says_first
from mpp_extract.language.tags import PROPER
from mpp_extract.language.verbs import PLAIN

if TYPE_CHECKING:
    from mpp_extract.tokens import Entity, Tokens

_PEOPLE = PERSONS | PEOPLE


def recognised(tokens: Tokens) -> list[tuple[int, int]]:
    """Tokens (end exclusive) of what the recogniser calls a person, made whole names."""
    spans: list[tuple[int, int]] = []
    for entity in tokens.entities:
        if entity.label == "PERSON":
            for first, last in _repaired(tokens, entity):
                if spans and _goes_on(tokens, spans[-1], first, last):
                    first = spans.pop()[0]
                spans.append((first, last))
    return spans


def _goes_on(tokens: Tokens, before: tuple[int, int], first: int, last: int) -> bool:
    """Whether the recogniser has cut one name in two: Ann Olin, Poe."""
    if before[1] != first or last - first > 1 or tokens.start[first] - tokens.end[first - 1] != 1:
        return False
    one_case = tokens.text[first].isupper() == tokens.text[first - 1].isupper()
    titled = before[0] > 0 and tokens.lower[before[0] - 1].rstrip(".") in PERSONAL_TITLES
    named = titled or tokens.lower[before[0]] in GIVEN
    return one_case and named and tokens.lower[first] not in GIVEN | TITLE_WORDS


# Set off by a blank, these part a name from what stands before it.
_DASHES = frozenset({"-", "–", "--"})
# What may stand before a name that nothing describes.
_BEFORE_FIRST = frozenset({",", "”", '"', "’s", "'s", "and", "—", "(", "that"})
# Suffixes that older copy sets off by a comma.
_SET_OFF = [["jr."], ["jr"], ["sr."], ["sr"]]
# Signs at which a name is over, though the recogniser goes on.
_SIGNS = frozenset({"’s", "'s", "’", "'", "(", "@", "—", "/"})


def _repaired(tokens: Tokens, entity: Entity) -> list[tuple[int, int]]:
    """The entity without possessives, line breaks and words that are no part of a name; widened by parts it lacks."""
    first, last = entity.first, entity.last
    last = next((i for i in range(first, last) if _is_break(tokens, i)), last)
    while first < last and not tokens.text[first][0].isupper() and tokens.lower[first] not in PARTICLES:
        first += 1
    if first < last and says_first(tokens, first):
        first += 1  # Said Poe, “…”
    last = next((i for i in range(first, last) if _ends_name(tokens, first, i, last)), last)
    while last > first and not tokens.text[last - 1][0].isupper():
        last -= 1
    if first == last:
        return []
    if first > 0 and _is_one_word(tokens, first, last) and first_name_cut(tokens, first - 1):
        first -= 1
    while first > 0 and tokens.tag[first - 1] in PROPER and _extends_left(tokens, first):
        first -= 1
    if last - first == 1 and _last_name_cut(tokens, last):
        last += 1
    return [(first, _past_suffix(tokens, last))]


def _past_suffix(tokens: Tokens, last: int) -> int:
    """The end of a name with its suffix, with or without a comma: Ann Poe, Jr."""
    i = last + 1 if tokens.text[last : last + 1] == [","] and tokens.lower[last + 1 : last + 2] in _SET_OFF else last
    while i < len(tokens) and tokens.lower[i] in SUFFIXES and tokens.start[i] - tokens.end[i - 1] <= 1:
        i += 1
        last = i
    return past_stop(tokens, last)


def past_stop(tokens: Tokens, last: int) -> int:
    """Behind the full stop of a suffix, which the tokenizer cuts off some: Ann Poe Sr."""
    cut = 0 < last < len(tokens) and tokens.text[last] == "." and tokens.end[last - 1] == tokens.start[last]
    return last + 1 if cut and tokens.lower[last - 1] in SUFFIXES else last


def _is_break(tokens: Tokens, i: int) -> bool:
    if tokens.text[i] in _DASHES and i and tokens.start[i] > tokens.end[i - 1]:
        return True
    return tokens.tag[i] == "_SP"


def _ends_name(tokens: Tokens, first: int, i: int, last: int) -> bool:
    if tokens.text[i] == ",":
        return not (i + 1 < last and tokens.lower[i + 1] in SUFFIXES)
    if tokens.lower[i] in PLAIN and tokens.dep[i - 1] == "nsubj" and tokens.head[i - 1] == i:
        return True  # A headline's Poe Said The Ferry Is …
    if i - first > 1 and tokens.lower[i] in POST_NOMINALS and tokens.text[i] != tokens.lower[i]:
        return True  # Ann Poe KC
    return tokens.tag[i] == "POS" or tokens.text[i] in _SIGNS


def _extends_left(tokens: Tokens, first: int) -> bool:
    word = tokens.text[first - 1]
    if tokens.start[first] - tokens.end[first - 1] != 1:
        return False
    ranked = first > 2 and tokens.text[first - 2] == "." and tokens.lower[first - 3] in PERSONAL_TITLES
    return ranked or tokens.lower[first - 1] in GIVEN or (len(word) == 2 and word[1] == "." and word[0].isupper())


def _is_one_word(tokens: Tokens, first: int, last: int) -> bool:
    """Whether nothing parts the tokens (Poe-Ruiz), which are no first name."""
    joined = all(tokens.end[i] == tokens.start[i + 1] for i in range(first, last - 1))
    return joined and tokens.lower[first] not in GIVEN and tokens.start[first] - tokens.end[first - 1] == 1


def first_name_cut(tokens: Tokens, i: int) -> bool:
    """Whether the word before a last name is a first name that the recogniser left out: nothing else it may be."""
    word, lower = tokens.text[i], tokens.lower[i]
    if not (word[0].isupper() and word[-1].islower() and word.replace("’", "").replace("'", "").isalpha()):
        return False
    if tokens.dep[i] != "compound" or tokens.tag[i] != "NNP":
        return False
    if _never_a_name(lower):
        return False
    if _labelled(tokens, i):
        return False
    before = i - 1
    if before < 0 or (tokens.lower[before].rstrip(".") in TITLE_WORDS and tokens.text[before][0].isupper()):
        return before >= 0
    return tokens.text[before] in _BEFORE_FIRST or tokens.tag[before] in ("VBD", "VBZ", "NN", "IN")


def _last_name_cut(tokens: Tokens, i: int) -> bool:
    """Whether the word behind a first name is the last name that the recogniser left out: nothing else it may be."""
    if i >= len(tokens) or tokens.tag[i] not in PROPER or tokens.lower[i - 1] not in GIVEN:
        return False
    word, lower = tokens.text[i], tokens.lower[i]
    if not (word.istitle() and word.isalpha()) or tokens.start[i] - tokens.end[i - 1] != 1 or _labelled(tokens, i):
        return False
    if tokens.dep[i - 1] != "compound" or tokens.head[i - 1] != i:
        return False
    if _never_a_name(lower):
        return False
    return tokens.tag[i + 1 : i + 2] == [] or tokens.tag[i + 1] not in PROPER


def _never_a_name(lower: str) -> bool:
    """Whether a word, in lower case, is a title or another word that a name only stands beside."""
    return lower in TITLE_WORDS or lower in _PEOPLE or lower in NOT_NAMES or lower in NAME_ENDS


def _labelled(tokens: Tokens, i: int) -> bool:
    """Whether the recogniser has a token in what it names."""
    n = bisect_right(tokens.entities, i, key=lambda entity: entity.first) - 1
    return n >= 0 and i < tokens.entities[n].last
