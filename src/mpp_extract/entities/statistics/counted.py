"""The noun that a number counts: ``1,400 [unopened letters]``, ``38-[page]``, ``hundreds of [families]``."""

from __future__ import annotations

import re
from typing import NamedTuple

from mpp_extract.entities.statistics.measure_tables import NAMES, TIMES
from mpp_extract.entities.statistics.noun_run import ARGUMENTS, LONGEST, NAME, STOPS, hyphened, run_of
from mpp_extract.language.inflect import singular, verbs
from mpp_extract.language.irregular_nouns import SAME
from mpp_extract.language.numbers.lexemes import WORDS
from mpp_extract.language.persons import HARMED, is_person
from mpp_extract.language.tags import NOUNS
from mpp_extract.language.word_sets import word_set
from mpp_extract.tokens import Tokens

_GLUED = re.compile(r"[a-zà-ÿ]{4,}\b")
_DIGITS_NEXT = re.compile(r"[-–—/]\s?\d")
_HYPHEN_WORD = re.compile(r"[-‐‑–]([A-Za-z]+)")
_FORECASTERS = word_set("economists analysts experts forecasters investors traders pollsters officials observers")
_FORECASTS = word_set(
    "had expected forecast predicted estimated polled surveyed anticipated projected expect predict were"
)
_SECOND = word_set(
    "grade grades graders grader half place team round floor district terms term homes hand thoughts chances"
)
# Units that stand in the singular behind a plural number.
_LONE_UNITS = TIMES | NAMES.keys() | {"point", "person", "dozen", "odd"}
_ADJECTIVES = frozenset({"JJ", "JJR", "NNP", "VBN"})
# Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.52 (object and bare infinitive).
_WITH_INFINITIVE = verbs("see watch hear overhear feel notice observe let make have help")
_FEW_FIGURES = 3
_BACK = 4  # tokens between such a verb and the noun
# Singulars that stand for many, behind a plural of what they deal with: 40 sales staff.
_MANY = word_set("staff personnel crew gear equipment police folk clergy faculty cavalry infantry livestock cattle")
_NO_COMPOUND = word_set("of for to and or in by on at a an the per plus all with up down under over not")
_BREAKS = frozenset('.,;:()[]—–“”"\n')


# Aircraft by maker and model: 40 Boeing 787-9 jets, 25 Airbus A320neos. Source: ICAO Doc 8643, the large makers.
_AIRCRAFT = re.compile(
    r"(?:\s(?:new|used|more|additional))?\s(?:Boeing|Airbus|Embraer|Bombardier|Cessna|Gulfstream|Sukhoi|Comac|COMAC|ATR|Lockheed|Dassault)"
    r"(?:\s(?:[A-Z]{1,3}-?)?\d[\w-]{0,9}|\s(?:MAX|Max|neo|ER|XLR|Dreamliner|SuperJet|Superjet)(?:\s\d{1,2})?s?)+"
    r"(?:\s(?:passenger\s|wide-?body\s|narrow-?body\s|fighter\s|cargo\s)?(?:jets|planes|aircraft|airplanes|jetliners|airliners|freighters|aeroplanes))?"
)


class Counted(NamedTuple):
    """head: token of the noun (None where only characters tell); unit: its singular; end: offset after the phrase."""

    head: int | None
    unit: str
    end: int
    hyphen: bool = False


def counted(text: str, tokens: Tokens, end: int, plural: bool, vague: bool = False) -> Counted | None:
    """The noun phrase that starts where a number ends; None where the text leaves the noun out.

    plural   The number is more than one: a lone singular is part of a compound (``3 cylinder engine``).
    vague    It is a scale word, behind which a singular may be a mass (``billions of pension money``).
    """
    if match := _HYPHEN_WORD.match(text, end):
        return _compound(tokens, match)
    if text[end : end + 1].isalpha():  # 59,000migrants
        word = _GLUED.match(text, end)
        return Counted(None, singular(word[0]), word.end()) if word else None
    if planes := _AIRCRAFT.match(text, end):
        return Counted(None, "aircraft", planes.end())
    first = tokens.at(end)
    parted = first < len(tokens) and text[end : tokens.start[first]].count("\n") > 1
    if first >= len(tokens) or parted or _DIGITS_NEXT.match(text, end):
        return None
    if tokens.lower[first] in HARMED and tokens.text[first][0].isupper():
        return None  # Quake Leaves 21 Dead
    if plural and _singular_time(tokens, first):
        return Counted(first, tokens.lower[first], tokens.end[first], True)
    return _noun_behind(text, tokens, first, plural, vague)


def _noun_behind(text: str, tokens: Tokens, first: int, plural: bool, vague: bool) -> Counted | None:
    run = run_of(tokens, first)
    parsed = _parsed_head(tokens, first)
    if parsed is not None and (not run or parsed > run[-1]):
        return _phrase(tokens, parsed)
    if not run:
        misread = plural and _misread_verb(tokens, first)
        return Counted(first, singular(tokens.lower[first]), tokens.end[first]) if misread else None
    head = run[-1]
    if plural and _noun_for_all_its_tag(tokens, head + 1):
        return _phrase(tokens, head + 1)
    if rest := _BEHIND_HEAD.match(text, tokens.end[head]):  # passers-by, brothers-in-law
        return Counted(head, _unit(tokens, head) + rest[0], rest.end())
    if plural and _bare_infinitive(tokens, run):
        return _phrase(tokens, run[-2])
    if plural and not vague and _compound_of(tokens, run):
        return Counted(run[0], _unit(tokens, run[0]), tokens.end[run[0]], True)
    if plural and len(run) == 1 and _misread(tokens, head) and not _single(tokens, first, head):
        return None
    return None if head == first and _forecaster(tokens, head) else _phrase(tokens, head)


def _compound_of(tokens: Tokens, run: list[int]) -> bool:
    """``3 cylinder engine``: the number counts the first noun of a compound in the singular."""
    single = tokens.tag[run[-1]] in ("NN", "NNP") and tokens.lower[run[-1]] not in SAME
    return single and len(run) > 1 and tokens.tag[run[0]] == "NN"


def _noun_for_all_its_tag(tokens: Tokens, i: int) -> bool:
    """``300 wire coat hangers``: what the parser makes an object or subject is no verb, whatever its tag."""
    return i < len(tokens) and tokens.tag[i] == "VBZ" and tokens.dep[i] in ARGUMENTS and tokens.lower[i].endswith("s")


def _bare_infinitive(tokens: Tokens, run: list[int]) -> bool:
    """``saw two cars park``: the singular right behind a plural is a verb, unless it names what is many."""
    if len(run) < 2 or run[-2] != run[-1] - 1 or tokens.tag[run[-2]] != "NNS" or tokens.tag[run[-1]] != "NN":
        return False
    first = run[0]
    if not any(word in _WITH_INFINITIVE for word in tokens.lower[max(0, first - _BACK) : first]):
        return False
    word = tokens.lower[run[-1]]
    return tokens.text[run[-1]].islower() and word not in SAME | _MANY and word not in _LONE_UNITS


def _misread_verb(tokens: Tokens, i: int) -> bool:
    """``on 21 carries``, ``six steals``: after more than one a form in -s is no verb, whatever its tag."""
    word = tokens.lower[i]
    behind = i > 1 and (tokens.tag[i - 2] in NOUNS | {"JJ", "DT", "PRP$", "POS"} or tokens.text[i - 2] == ",")
    return tokens.tag[i] == "VBZ" and len(word) > 4 and word.endswith("s") and word.isalpha() and not behind


def _single(tokens: Tokens, first: int, head: int) -> bool:
    """``a 2.5 rating``: one thing with a decimal for its attribute."""
    return first > 1 and tokens.lower[first - 2] in ("a", "an") and "." in tokens.text[first - 1] and head == first


def _misread(tokens: Tokens, head: int) -> bool:
    """``nearly 6 million cast``: a lone singular after a plural number is no counted noun but a verb."""
    word = tokens.lower[head]
    single = tokens.tag[head] == "NN" and singular(word) == word
    return single and tokens.text[head].islower() and word not in SAME and word not in _LONE_UNITS


def _forecaster(tokens: Tokens, head: int) -> bool:
    """``the 180,000 economists had forecast``: those who counted, not what was counted."""
    after = tokens.lower[head + 1] if head + 1 < len(tokens) else ""
    if after in ("polled", "surveyed") and len(tokens.text[head - 1]) <= _FEW_FIGURES:
        return False  # the average of 18 analysts polled
    return tokens.lower[head] in _FORECASTERS and after in _FORECASTS


def _parsed_head(tokens: Tokens, first: int) -> int | None:
    """The noun that the parser hangs the number on, where all between them belongs to it, whatever their tags."""
    number = first - 1
    if number < 0 or tokens.dep[number] != "nummod":
        return None
    head = tokens.head[number]
    while tokens.tag[head] == "NNP" and tokens.dep[head] in ("nmod", "compound") and tokens.head[head] > head:
        head = tokens.head[head]  # 300 Model T and Model U trucks
    word = tokens.text[head]
    if not number < head <= number + LONGEST or not NAME.fullmatch(word) or tokens.lower[head] in STOPS:
        return None
    inside = all(number < tokens.head[i] <= head for i in range(first, head))
    plain = not any(_parts(tokens, i) for i in range(first, head))
    return head if inside and plain and singular(word) != word else None


def _parts(tokens: Tokens, i: int) -> bool:
    """Whether a word can't stand between a number and its noun, whatever the parser hangs it on."""
    tag = tokens.tag[i]
    if tag == "CD":  # 400 Model 5 vans
        return not (tokens.head[i] == i - 1 and tokens.tag[i - 1] in NOUNS)
    if tokens.text[i] == "," and tokens.tag[i - 1] in _ADJECTIVES and tokens.tag[i + 1] in _ADJECTIVES:
        return False  # 80 US, French and British clerks
    if tokens.text[i] in _BREAKS or tag in ("IN", "DT"):
        return not hyphened(tokens, i)
    attribute = (tag == "JJ" and tokens.dep[i] == "amod") or (tag == "NNP" and tokens.dep[i] in ("compound", "nmod"))
    return tokens.lower[i] in STOPS and not attribute and not hyphened(tokens, i)


def _singular_time(tokens: Tokens, i: int) -> bool:
    """``60 second ad``, ``30 year loan``: a length of time before its noun, without the hyphen."""
    if tokens.lower[i] not in TIMES or i + 1 >= len(tokens) or tokens.tag[i + 1] not in ("NN", "NNS", "JJ", "NNP"):
        return False
    return tokens.lower[i] != "second" or tokens.lower[i + 1] not in _SECOND


def _compound(tokens: Tokens, match: re.Match[str]) -> Counted | None:
    """``57-page``: the word behind the hyphen, where it is a noun."""
    word = match[1]
    if word.lower() in _NO_COMPOUND:
        return None
    i = tokens.at(match.start(1))
    inside = i < len(tokens) and tokens.start[i] == match.start(1)
    if inside and tokens.tag[i] not in NOUNS and not _noun_like(word):
        return None
    return Counted(i if inside else None, singular(word.lower() if word.istitle() else word), match.end(1), True)


def _noun_like(word: str) -> bool:
    lower = singular(word.lower())
    return (
        lower in TIMES
        or lower in NAMES
        or is_person(lower)
        or lower in ("page", "point", "seat", "vote", "story", "part", "round")
    )


def _phrase(tokens: Tokens, head: int) -> Counted:
    unit = _unit(tokens, head)
    end = tokens.end[head]
    second = _second_noun(tokens, head) if unit not in TIMES and unit not in NAMES else None
    if second is not None:
        other = _unit(tokens, second)
        people = is_person(unit) and is_person(other)
        return Counted(head, "person" if people else unit, tokens.end[second])
    return Counted(head, unit, end)


# Parts that are no nouns of their own behind or before a hyphen: break-ins, check-ups; co-sponsors, ex-soldiers.
# Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), I.20-I.34 (prefixes), I.57 (particles).
_PARTICLES = word_set("in up off out on by down over away through around back together between along")
_PREFIXES = word_set(
    """co e ex re non sub mid pre pro anti semi multi mini mega micro super ultra inter post over under out counter
    vice half step great grand self by neo pseudo quasi proto arch"""
)
_BEHIND_HEAD = re.compile(
    r"-(?:by|up|elect|general|designate|in-(?:law|chief|waiting)|at-(?:law|arms|large)|of-war|on)\b"
)


def _unit(tokens: Tokens, i: int) -> str:
    unit = _own_unit(tokens, i)
    if i > 1 and tokens.text[i - 1] in ("-", "‐") and tokens.start[i - 1] == tokens.end[i - 2]:
        first = tokens.lower[i - 2]
        if (unit.lower() in _PARTICLES or first in _PREFIXES) and tokens.start[i] == tokens.end[i - 1]:
            return f"{first}-{unit}"
    return unit


def _own_unit(tokens: Tokens, i: int) -> str:
    word = tokens.text[i]
    if len(word) > 1 and word[:-1].isupper() and word[-1] == "s":
        return word[:-1]  # RBIs
    if tokens.tag[i] not in ("NNP", "NNPS") and not (word.isupper() and len(word) > 1):
        word = word.lower()
    return singular(word)


def _second_noun(tokens: Tokens, head: int) -> int | None:
    """``men and women``: a second plural noun with no number or article of its own."""
    i = head + 1
    if tokens.tag[head] not in ("NNS", "NNPS") or i + 1 >= len(tokens) or tokens.lower[i] != "and":
        return None
    for j in range(i + 1, min(i + 4, len(tokens))):
        if tokens.tag[j] in ("NNS", "NNPS") and tokens.lower[j] in WORDS:
            return None  # and hundreds of volunteers
        if tokens.tag[j] in ("NNS", "NNPS"):
            both = is_person(_unit(tokens, head)) and is_person(_unit(tokens, j))
            follows = j + 1 < len(tokens) and tokens.lower[j + 1] == "and"
            joined = tokens.head[j] == head and tokens.dep[j] == "conj"
            return j if joined and not follows and (both or j == i + 1) else None
        if tokens.tag[j] not in ("JJ", "NN", "VBN"):
            return None
    return None
