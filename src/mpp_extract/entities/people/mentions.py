"""Where people are named: the recogniser's PERSON spans repaired, and what titles or given names give away besides."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.people.acronyms import bracketed_acronyms
from mpp_extract.entities.people.alone import last_names_alone
from mpp_extract.entities.people.called_after import called_after
from mpp_extract.entities.people.names import PARTICLES, SUFFIXES, PersonName, leading_titles, parse_name
from mpp_extract.entities.people.recognised import recognised
from mpp_extract.entities.people.surnames import full_names_misnamed, surnames_alone
from mpp_extract.entities.people.titles import OFFICES, PERSONAL_TITLES, TITLE_WORDS
from mpp_extract.entities.people.words import (
    CALLED_AFTER,
    DESIGNATORS,
    FUNCTION_WORDS,
    NAME_ENDS,
    NOT_NAMES,
    SURNAMES_TOO,
)
from mpp_extract.language.given_names import GIVEN
from mpp_extract.language.persons import PERSONS, gender_of
from mpp_extract.language.tags import PROPER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mpp_extract.tokens import Entity, Tokens

# Nouns that a name follows; "person" stands before one only inside another word (the five-person Zoning Board).
_BEFORE_NAMES = PERSONS - {"person"}
_LEADS = PERSONAL_TITLES | OFFICES | GIVEN | _BEFORE_NAMES
# Titles that begin no body's or place's name, as Justice, Governor and President do.
_NEVER_A_BODY = frozenset(
    {"mr", "mrs", "ms", "councilman", "councilwoman", "assemblyman", "assemblywoman", "congressman", "congresswoman"}
)
_TITLED = 3
_OTHER_NAMES = frozenset({"ORG", "FAC", "GPE", "LOC", "PRODUCT", "WORK_OF_ART", "LAW", "EVENT", "NORP"})


# What an editor put into somebody's words: [Antonin] Scalia.
_BRACKETS = re.compile(r"[\[\]]")


class NameMention(NamedTuple):
    """A person's name in the text: offsets and tokens (end exclusive) without titles, its parts, the title before.

    gender  what a noun before the name says (her husband, X; spokeswoman X), or None
    """

    start: int
    end: int
    first: int
    last: int
    name: PersonName
    title: str
    gender: str | None = None


def name_mentions(text: str, tokens: Tokens, known: Iterable[tuple[int, int]] = ()) -> list[NameMention]:
    """People's names in reading order, none overlapping another.

    known: tokens (end exclusive) of names that something else has found to be persons' (judges).
    """
    taken = bytearray(len(tokens))
    found: list[NameMention] = []
    # One pass keeps the few words that a name may follow or begin with; nothing is done for all others.
    leads = [i for i, word in enumerate(tokens.lower[:-1]) if word in _LEADS or word[-1:] == "."]
    other = _named_otherwise(tokens)
    companies = _companies(tokens) | bracketed_acronyms(tokens)
    given = _given(tokens, leads, other)
    told = [
        *_whole(tokens, recognised(tokens), given),
        *_titled(tokens, leads, other),
        *given,
        *_described(tokens, leads),
    ]
    misnamed = full_names_misnamed(tokens)
    whole = set(misnamed)  # Virginia March, whose name is no day's
    for first, last in [*misnamed, *told, *known, *surnames_alone(tokens)]:
        if not any(taken[first:last]) and not (last - first == 1 and tokens.text[first] in companies):
            mention = _mention(text, tokens, first, last, full=(first, last) in whole)
            if mention:
                taken[mention.first : mention.last] = b"\1" * (mention.last - mention.first)
                found.append(mention)
    found = _cut(text, tokens, found)
    spans, full = last_names_alone(tokens, found, taken)
    for first, last in spans:
        mention = _mention(text, tokens, first, last, known=True, full=tokens.text[last - 1] in full)
        if mention:
            found.append(mention)
    return sorted(_with_particles(text, tokens, found))


def _with_particles(text: str, tokens: Tokens, found: list[NameMention]) -> list[NameMention]:
    """Bare last names with the particles that they have where the article gives them in full: de la Torre."""
    whole = {item.name.surname[-1]: item.name.surname for item in found if len(item.name.surname) > 1}
    return [_led(text, tokens, item, whole.get(item.name.surname[-1], ())) for item in found]


def _led(text: str, tokens: Tokens, item: NameMention, surname: tuple[str, ...]) -> NameMention:
    first = item.first - len(surname) + 1
    if item.name.given or len(item.name.surname) > 1 or first < 0 or len(surname) < 2:
        return item
    if tuple(tokens.lower[first : item.first]) != tuple(word.lower() for word in surname[:-1]):
        return item
    name = parse_name(text[tokens.start[first] : item.end])
    return item if name is None else item._replace(start=tokens.start[first], first=first, name=name)


def _companies(tokens: Tokens) -> frozenset[str]:
    """The words that stand right before a company's designator somewhere: Apex of Apex Inc."""
    return frozenset(
        tokens.text[i - 1]
        for i, word in enumerate(tokens.lower)
        if word in DESIGNATORS
        and i
        and tokens.text[i] != word
        and tokens.tag[i - 1] in PROPER
        and (i < 2 or tokens.tag[i - 2] not in PROPER)
    )


def _whole(tokens: Tokens, recognised: list[tuple[int, int]], given: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The recognised names; one that is a first name alone (Maria) with the last name that the text has behind it."""
    longer = {first: (first, last) for first, last in given if last - first == 2}
    return [longer.get(first, (first, last)) if last - first == 1 else (first, last) for first, last in recognised]


def _cut(text: str, tokens: Tokens, found: list[NameMention]) -> list[NameMention]:
    """A name that is another one and a word more is that other one: headlines capitalise what stands beside a name."""
    known = {tuple(tokens.text[item.first : item.last]) for item in found if item.last - item.first > 1}
    return [_shorter(text, tokens, item, known) for item in found]


def _shorter(text: str, tokens: Tokens, item: NameMention, known: set[tuple[str, ...]]) -> NameMention:
    words = tuple(tokens.text[item.first : item.last])
    first, last = item.first, item.last
    size = next((size for size in range(len(words) - 1, 1, -1) if words[:size] in known), None)
    if size and words[-1].lower() not in SUFFIXES:
        last = first + size
    elif len(words) > 2 and words[0].isupper() and len(words[0].rstrip(".")) > 1 and words[1:] in known:
        first += 1  # CLOSE Ann Poe
    name = parse_name(text[tokens.start[first] : tokens.end[last - 1]])
    if name is None or (first, last) == (item.first, item.last):
        return item
    return item._replace(start=tokens.start[first], end=tokens.end[last - 1], first=first, last=last, name=name)


def _titled(tokens: Tokens, leads: list[int], other: bytearray) -> list[tuple[int, int]]:
    """``Mr. X``, ``Sen. X Y``: a personal title and capitalised words; not the Justice of a Justice Department."""
    spans = []
    for i in leads:
        if tokens.lower[i].rstrip(".") in PERSONAL_TITLES and tokens.text[i][0].isupper() and not other[i]:
            first = i + 2 if tokens.text[i + 1] == "." and tokens.end[i] == tokens.start[i + 1] else i + 1
            last = _run(tokens, first)
            if last > first:
                spans.append((first, last))
        elif tokens.lower[i] in OFFICES and tokens.text[i][0].isupper():
            last = _run(tokens, i + 1)
            if last - i == 3 and not other[i + 1]:
                spans.append((i + 1, last))
    return spans


def _named_otherwise(tokens: Tokens) -> bytearray:
    """For each token whether it is in a name of several words that the recogniser takes for no person's."""
    other = bytearray(len(tokens))
    for entity in tokens.entities:
        if entity.label in _OTHER_NAMES and entity.last - entity.first > 1 and not _is_titled(tokens, entity):
            other[entity.first : entity.last] = b"\1" * (entity.last - entity.first)
    return other


def _is_titled(tokens: Tokens, entity: Entity) -> bool:
    """``Councilman X Y``: a title, a first and a last name and no more, whatever the recogniser calls it."""
    if entity.last - entity.first != _TITLED or tokens.lower[entity.first] not in _NEVER_A_BODY:
        return False
    names = tokens.text[entity.first + 1 : entity.last]
    return all(name.istitle() and name.isalpha() and name.lower() not in NAME_ENDS for name in names)


def _given(tokens: Tokens, leads: list[int], other: bytearray) -> list[tuple[int, int]]:
    """A given name and capitalised words after it, outside what the recogniser names otherwise."""
    spans = []
    for i in leads:
        if tokens.lower[i] in GIVEN and tokens.tag[i] in PROPER and tokens.text[i][0].isupper() and not other[i]:
            last = _run(tokens, i)
            if 2 <= last - i <= 4 and not other[last - 1] and (i == 0 or tokens.tag[i - 1] not in PROPER):
                spans.append((i, last))
    return spans


def _described(tokens: Tokens, leads: list[int]) -> list[tuple[int, int]]:
    """Capitalised words behind a noun for a person: her daughter X; the chief executive, X Y, said."""
    spans = []
    for i in leads:
        if i + 2 >= len(tokens) or tokens.tag[i] != "NN" or tokens.lower[i] not in _BEFORE_NAMES:
            continue
        comma = tokens.text[i + 1] == ","
        first = i + 2 if comma else i + 1
        last = _run(tokens, first)
        if (last - first >= 2 and (not comma or (last < len(tokens) and tokens.text[last] in (",", ".")))) or (
            last - first == 1 and gender_of({tokens.lower[i]}) and (not comma or tokens.text[last : last + 1] == [","])
        ):
            spans.append((first, last))
    return spans


def _run(tokens: Tokens, first: int) -> int:
    """The end of the run of name words that begins at a token; at most five."""
    i = first
    while i < len(tokens) and i - first < 5:
        word, tag = tokens.text[i], tokens.tag[i]
        apart = i > first and tokens.start[i] - tokens.end[i - 1] != 1
        proper = tag in PROPER and word[0].isupper() and tokens.lower[i].rstrip(".") not in TITLE_WORDS
        particle = i > first and tokens.lower[i] in PARTICLES and word.islower() and i + 1 < len(tokens)
        if apart or not (proper or particle):
            break
        i += 1
    while i > first and tokens.text[i - 1].islower():
        i -= 1
    return i


def _mention(
    text: str, tokens: Tokens, first: int, last: int, known: bool = False, full: bool = False
) -> NameMention | None:
    """The name that these tokens are, its title told apart; None where they are no person's name.

    known: the article names somebody so elsewhere; full: and in full.
    """
    start = first
    first += leading_titles(tokens.text[first:last])
    while first < last - 1 and tokens.lower[first] in FUNCTION_WORDS:
        first += 1
        start = first
    words = tokens.lower[first:last]
    if not full and (_has_no_name(words, tokens, first) or _is_acronym(tokens, start, first, last)):
        return None
    if _names_a_thing(tokens, start, first, last, known):
        return None
    name = parse_name(_BRACKETS.sub("", text[tokens.start[first] : tokens.end[last - 1]]))
    if name is None or (not full and not name.given and name.surname[-1].lower().rstrip(".") in TITLE_WORDS):
        return None
    while start > 0 and tokens.lower[start - 1].rstrip(".") in TITLE_WORDS and tokens.text[start - 1][0].isupper():
        start -= 1
    title = text[tokens.start[start] : tokens.start[first]].strip()
    gender = _noun_gender(tokens, start)
    return NameMention(tokens.start[first], tokens.end[last - 1], first, last, name, title, gender)


def _has_no_name(words: list[str], tokens: Tokens, first: int) -> bool:
    """A word that is in no name, a figure, or a single letter in front."""
    if not NOT_NAMES.isdisjoint(words) or len(tokens.text[first]) == 1:
        return True
    return any(sign.isdigit() for word in words for sign in word)


def _is_acronym(tokens: Tokens, start: int, first: int, last: int) -> bool:
    """``IBM``, ``(FBI)``: one short word in capitals without a title."""
    if last - first > 1 or not tokens.text[first].isupper() or len(tokens.text[first]) > 5:
        return False
    return start == first or tokens.text[first - 1] == "("


def _names_a_thing(tokens: Tokens, start: int, first: int, last: int, known: bool) -> bool:
    """``Poe Foundation``, ``Poe Memorial Bridge``: bodies, places and things that are called after somebody."""
    word = tokens.lower[last - 1].rstrip(".")
    if word in NAME_ENDS and not (known or _surname_too(tokens, start, first, last)):
        return True
    # Bridge may be a last name; behind a first and a last name, or no first name, it is none.
    whole = last - first > 2 or (last - first == 2 and tokens.lower[first] not in GIVEN)
    if whole and not known and word in CALLED_AFTER - NAME_ENDS:
        return True
    return called_after(tokens, last)


def _surname_too(tokens: Tokens, start: int, first: int, last: int) -> bool:
    """Whether a word like Park or Hall is a last name here: behind a title or a given name."""
    if tokens.lower[last - 1] not in SURNAMES_TOO or (last - first > 2 and tokens.lower[last - 2] in SUFFIXES):
        return False
    titled = first > 0 and tokens.lower[first - 1].rstrip(".") in PERSONAL_TITLES
    return start < first or titled or (last - first > 1 and tokens.lower[first] in GIVEN)


def _noun_gender(tokens: Tokens, start: int) -> str | None:
    """The gender of the noun right before a name, or before the comma before it: her husband, X."""
    i = start - 1
    if (
        i > 1
        and tokens.text[i] == ","
        and tokens.tag[i - 1] == "NN"
        and tokens.tag[i - 2] in ("PRP$", "POS", "DT", "JJ")
    ):
        i -= 1
    return gender_of({tokens.lower[i]}) if i >= 0 and tokens.tag[i] in ("NN", "NNP") else None
