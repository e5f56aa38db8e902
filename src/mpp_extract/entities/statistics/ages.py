"""Ages: ``19-year-old``, ``aged 16``, ``those over 60``, and the number behind a name (``Ramona Quill, 47, who``)."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics.forms import first, form, row
from mpp_extract.entities.statistics.kinds import AGE, AGE_OF
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language.calendar import MONTHS
from mpp_extract.language.inflect import singular, verbs
from mpp_extract.language.labels import is_label
from mpp_extract.language.numbers.lexemes import WORDS
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.persons import PEOPLE, is_person
from mpp_extract.language.sports import ATHLETES
from mpp_extract.language.word_sets import word_set
from mpp_extract.tokens import Tokens

_OLD = re.compile(r"[\s-]*(year|yr|month|week|day)s?[\s-]+old(s?)\b", re.IGNORECASE)
_OF_AGE = re.compile(r"\s+(year|month|week|day)s?\s+of\s+age\b", re.IGNORECASE)
_AGED = re.compile(
    r"\b(?:aged|ages?|age\s+of|turn(?:s|ed|ing)|(?:older|younger)\s+than|ages\s+of)\s+"
    r"(?:between\s+|from\s+|about\s+|around\s+|over\s+|under\s+|only\s+|just\s+|just\s+under\s+)?$",
    re.IGNORECASE,
)
_AGE_GROUP = re.compile(
    r"\b([a-z]+)\s+(?:who\s+are\s+|aged\s+|ages\s+)?"
    r"(?:over|under|above|below|between|older\s+than|younger\s+than|at\s+least)\s+$",
    re.IGNORECASE,
)
_UNIT_FOLLOWS = re.compile(r"\s?(?:%|percent|per\s?cent|points?\b|[a-z]{3,}s\b(?<!was)(?<!has)(?<!is)(?<!does))")
_YEARS_FOLLOW = re.compile(r"[\s-]years?\b(?!\s*(?:old|of\s+age))", re.IGNORECASE)
_OR_OLDER = re.compile(
    r"\s+(?:or|and)\s+(older|younger|over|under|up|above|below)\b(?!\s+(?:to|than)\b)", re.IGNORECASE
)
_WORD_BEFORE = re.compile(r"\b([a-z]+)\s+$", re.IGNORECASE)
# Who can be of an age, in front of it.
_SOMEBODY = PEOPLE | word_set("those anyone everyone someone kids age ages aged")

_TIME = re.compile(r"\s+(year|month|week|day)s?\b")
_BEHIND = re.compile(r"\s*(?:[,.;)—–]|$|\s(?:and|of|from|who|was|is)\b)")
_BEFORE = re.compile(r",\s+$|\s\($|,\s+(?:then|now|only|just|about)\s+$")
_BE = word_set("is was are were am be been being 's ’s 'm ’m turns turned")
_SHE = word_set("he she i who we you they")
_SHE_WAS = re.compile(
    r"\b(?:he|she|I|who|they|(?:average|median|mean)\s+age)\s+(?:already\s+|only\s+)?(?:is|was|were|are|am|turn(?:s|ed)|will\s+be|would\s+be|had\s+been)\s+"
    r"(?:only\s+|just\s+|about\s+|around\s+|nearly\s+|almost\s+|already\s+|now\s+)?$",
    re.IGNORECASE,
)
_SAID_END = re.compile(r"\s*(?:[.,;:!?)”\"—–-]|$|(?:when|and|but|at|in|now|then|as|or|by|years?)\b)")
# What only a person's age stands before.
_AT_THE_TIME = re.compile(r"\s+(?:at\s+the\s+time|when\s+(?:he|she|they|the|his|her))\b")
# What happens to people at an age. An hour of the clock is no more than 12.
_EVENTS = "|".join(sorted(verbs("die retire marry wed divorce")))
_DIED_AT = re.compile(
    rf"\b(?:{_EVENTS}|dead|pregnant|passed\s+away|widowed|orphaned|killed)"
    r"(?!\s+(?:down|out|off)\b)(?:\s+[\w.,]+){0,3}?\s+at\s+(?:about\s+|around\s+|only\s+|just\s+)?$"
)
_YOUNGEST = 13
_OVER_UNDER = re.compile(r"\b(\w+)\s+(?:over|under|above|below)\s+$")
_SAID_OF = word_set("is are was were be been all mostly mainly largely mainly still")
_STROKES = word_set("par birdie birdies bogey bogeys golf golfer")  # strokes, not years
_BELONGS = word_set("of from at in for on with")
_PREPOSITIONS = 3  # to climb from a noun to the person it belongs to
_PEOPLE = frozenset({"NNP", "NNPS"})
_OLDEST = 120  # years


def age(page: Page, number: Number) -> Quantity | None:
    """The number as an age, where words beside it say so: ``19-year-old``, ``aged 16``, ``under the age of 5``."""
    if number.form not in ("digits", "words"):
        return None
    # Of rocks, trees and stars there are ages of any length, but only in these words.
    return first(AGES if number.value <= _OLDEST * 12 else AGES[:1], page, number)


def _old(page: Page, number: Number) -> Quantity | None:
    old = _OLD.match(page.text, number.end)
    if old is None:
        return None
    found = Quantity.of(number, "age", old.end(), old[1].lower().replace("yr", "year"))
    found.hyphen = "-" in old[0]
    return found


def _of_age(page: Page, number: Number) -> Quantity | None:
    match = _OF_AGE.match(page.text, number.end)
    return Quantity.of(number, "age", match.end(), match[1].lower()) if match else None


def _or_older(page: Page, number: Number) -> Quantity | None:
    older = _OR_OLDER.match(page.text, number.end)
    if older is None or number.value >= _OLDEST:
        return None
    sure = older[1].lower() in ("older", "younger") or _people_before(_WORD_BEFORE, page, number)
    return Quantity.of(number, "age", number.end, "year") if sure else None


def _aged(page: Page, number: Number) -> Quantity | None:
    return _years(page, number) if _before(_AGED, page, number) else None


def _aged_unit(page: Page, number: Number) -> Quantity | None:
    if number.value >= _OLDEST or not _before(_AGED, page, number):
        return None
    of = page.text[max(0, number.start - 40) : number.start].rstrip().lower().endswith("age of")
    unit = _TIME.match(page.text, number.end)
    if unit is None or (not of and _YEARS_FOLLOW.match(page.text, number.end)):
        return None
    return Quantity.of(number, "age", unit.end(), unit[1])


def _of_group(page: Page, number: Number) -> Quantity | None:
    return _years(page, number) if number.value >= 5 and _people_before(_AGE_GROUP, page, number) else None


def _before(pattern: re.Pattern[str], page: Page, number: Number, reach: int = 40) -> bool:
    return pattern.search(page.text, max(0, number.start - reach), number.start) is not None


def _people_before(pattern: re.Pattern[str], page: Page, number: Number) -> bool:
    """Whether the pattern fits right before the number and its word names people."""
    found = pattern.search(page.text, max(0, number.start - 40), number.start)
    return found is not None and found[1].lower() in _SOMEBODY


def _years(page: Page, number: Number) -> Quantity | None:
    """The number in years, where no other unit follows it."""
    if number.value >= _OLDEST or _UNIT_FOLLOWS.match(page.text, number.end):
        return None
    return Quantity.of(number, "age", number.end, "year")


# Tried in order, with page and number.
AGES = (
    form(AGE, "old", _old, "A [[19-year-old]] was hurt.", "A 19-year term began."),
    form(AGE, "of_age", _of_age, "She was [[11 years of age]].", "She got 11 years of peace."),
    form(AGE, "or_older", _or_older, "Riders [[65 and older]] paid half.", "They sold 65 and bought 10."),
    form(AGE, "aged", _aged, "A guard aged [[62]] was hurt.", "A guard with 62 keys was hurt."),
    form(
        AGE,
        "aged_unit",
        _aged_unit,
        "She had a boy aged [[six months]].",
        "She had a boy for six months.",
        source="Associated Press Stylebook, ages",
    ),
    form(AGE, "of_group", _of_group, "Adults [[over 60]] ride free.", "Adults over 60 miles away ride free."),
)


def age_of_person(page: Page, quantity: Quantity) -> bool:
    """Makes the bare number an age, where it stands between commas behind a person or is said of one."""
    if not quantity.bare or quantity.suspended or not 0 < quantity.numbers[0].value < _OLDEST:
        return False
    found = first(AGES_OF, page, quantity.numbers[0])
    if found is not None:
        quantity.takes_after(found)
    return found is not None


def _behind_person(page: Page, number: Number) -> Quantity | None:
    text, tokens = page.text, page.tokens
    before = _BEFORE.search(text, max(0, number.start - 10), number.start)
    digits = text[number.start : number.end].isdigit() and number.end - number.start <= 3
    if before is None or not digits or not _BEHIND.match(text, number.end):
        return None
    i = tokens.at(before.start())
    if i == len(tokens) or tokens.start[i] >= before.start():
        i -= 1
    while i > 0 and tokens.tag[i] == "_SP":
        i -= 1
    person = i >= 0 and (_person(page, i) or person_over(tokens, i) is not None)
    return Quantity.of(number, "age", number.end, "year") if person else None


def person_over(tokens: Tokens, i: int, many: bool = False) -> int | None:
    """``the [owner] of the shop, 54``: the person whom the noun right before an age belongs to, by its prepositions.

    many   Several ages follow, so that they are those of a plural (``the [sons] of Ann Roe, ages 7 and 9``).
    """
    for _ in range(_PREPOSITIONS):
        preposition = tokens.head[i]
        if tokens.dep[i] != "pobj" or tokens.lower[preposition] not in _BELONGS or tokens.head[preposition] >= i:
            return None
        i = tokens.head[preposition]
        if (many or tokens.tag[i] == "NN") and is_person(singular(tokens.lower[i])):
            return i
    return None


def _died_at(page: Page, number: Number) -> Quantity | None:
    """``died Monday at 92``, ``retired at 62``."""
    if number.value < _YOUNGEST or not _before(_DIED_AT, page, number, 60):
        return None
    return Quantity.of(number, "age", number.end, "year")


def _said_of_group(page: Page, number: Number) -> Quantity | None:
    """``Of 40 pupils, 12 were over 15``, ``half of the riders are under 30``."""
    found = _OVER_UNDER.search(page.text, max(0, number.start - 40), number.start)
    if found is None or number.value < 2 or not _SAID_END.match(page.text, number.end):
        return None
    word = found[1].lower()
    if word not in _SAID_OF and word not in WORDS and not word.isdigit():
        return None
    i = page.tokens.at(number.start)
    first = page.tokens.sentences[page.tokens.sentence[i]][0]
    people = any(page.tokens.lower[j] in PEOPLE | ATHLETES for j in range(first, i))
    return (
        Quantity.of(number, "age", number.end, "year")
        if people and not _STROKES & set(page.words(number.start))
        else None
    )


def _said_of_pronoun(page: Page, number: Number) -> Quantity | None:
    if not _may_be_said(page, number) or not _before(_SHE_WAS, page, number, 36):
        return None
    return Quantity.of(number, "age", number.end, "year")


def _said_of_person(page: Page, number: Number) -> Quantity | None:
    tokens = page.tokens
    i = tokens.at(number.start)
    verb = tokens.head[i]
    if tokens.dep[i] not in ("attr", "acomp") or tokens.lower[verb] not in _BE or not 0 < i - verb <= 3:
        return None
    named = _AT_THE_TIME.match(page.text, number.end) is not None
    somebody = any(
        tokens.dep[child] == "nsubj" and (_somebody(tokens, child) or (named and tokens.tag[child] == "NNP"))
        for child in tokens.children(verb)
    )
    return Quantity.of(number, "age", number.end, "year") if somebody and _may_be_said(page, number) else None


def _may_be_said(page: Page, number: Number) -> bool:
    return not _before(_BEFORE, page, number, 10) and _SAID_END.match(page.text, number.end) is not None


# Tried in order of a bare number, with page and number.
AGES_OF = (
    form(
        AGE_OF,
        "died_at",
        _died_at,
        "The singer died on Monday at [[92]].",
        "The singer sang on Monday at 92 gates.",
        source="Associated Press Stylebook, ages; obituaries",
    ),
    form(
        AGE_OF,
        "said_of_group",
        _said_of_group,
        "Of the riders, 40 were [[under 16]].",
        "Of the riders, 40 were under 16 tents.",
        source="U.S. Census Bureau, age groups",
    ),
    form(AGE_OF, "behind_person", _behind_person, "Ramona Quill, [[47]], was sworn in.", "On June 5, 47 men came."),
    form(AGE_OF, "said_of_pronoun", _said_of_pronoun, "She was [[34]] when they met.", "She was 34 miles away."),
    form(AGE_OF, "said_of_person", _said_of_person, "The guard is [[34]].", "The guard is on 34 lists."),
)
# A length of time whose subject is an age (find.py).
AVERAGE = row(
    AGE_OF,
    "average",
    "The median age is [[40 years]].",
    "The median term is 40 years.",
    source="U.S. Census Bureau, American Community Survey subject definitions (median age)",
)


def _somebody(tokens: Tokens, i: int) -> bool:
    """Whether the subject is a person or an age."""
    word = tokens.lower[i]
    return word in _SHE or word in ("age", "ages") or (tokens.tag[i] == "NN" and is_person(word))


def _person(page: Page, i: int) -> bool:
    tokens = page.tokens
    word = tokens.lower[i]
    if tokens.tag[i] in _PEOPLE:
        surname = i > 0 and tokens.tag[i - 1] in _PEOPLE  # Ann Lane, 37
        numbered = word.rstrip(".") in MONTHS or (is_label(tokens.text[i]) and not surname)
        return not numbered and tokens.text[i][0].isupper()
    return tokens.tag[i] == "NN" and is_person(word)
