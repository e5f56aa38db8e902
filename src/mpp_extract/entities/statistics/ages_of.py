"""Ages without their words: behind a person, at an event of a life, said of a person or a group."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics.ages import OLDEST, led_by
from mpp_extract.entities.statistics.forms import first, form, row
from mpp_extract.entities.statistics.kinds import AGE_OF
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language.calendar import MONTHS
from mpp_extract.language.given_names import GIVEN
from mpp_extract.language.inflect import singular, verbs
from mpp_extract.language.labels import is_label
from mpp_extract.language.numbers.lexemes import WORDS
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.persons import PEOPLE, is_person
from mpp_extract.language.sports import ATHLETES
from mpp_extract.language.word_sets import word_set
from mpp_extract.tokens import Tokens

_BEHIND = re.compile(r"\s*(?:[,.;)—–]|$|\s(?:and|of|from|who|was|is)\b)")
_AGES = re.compile(r"(?!(?:\d\d{3}|0))\d{1,3}(?:, \d{1,3})*,? and \d{1,3}(?:,(?! (?:respectively|or)\b)|[.;)]|$)(?!\d)")
_BEFORE = re.compile(r",\s+$|\s\($|,\s+(?:then|now|only|just|about|at|still|barely|not\s+yet)\s+$")
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
_EVENTS = "|".join(
    sorted(
        verbs("die retire marry wed divorce become graduate enlist debut emigrate immigrate elect ordain crown draft")
    )
)
_DIED_AT = re.compile(
    rf"\b(?:{_EVENTS}|dead|pregnant|passed\s+away|widowed|orphaned|killed|"
    r"le(?:ft|aves?|aving)\s+(?:home|school)|dropped\s+out|(?:had|has)\s+(?:his|her)\s+first|gave\s+birth|turn(?:s|ed)\s+pro)"
    r"(?!\s+(?:down|out|off)\b)(?:\s+[\w.,]+){0,3}?\s+at\s+(?:about\s+|around\s+|only\s+|just\s+)?$",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\((\d{1,2})\)")
_CHILDREN = word_set(
    """child children boy boys girl girls baby babies infant infants toddler toddlers son sons daughter daughters twins
    brother sister siblings kid kids grandson granddaughter"""
)
# At 88, she still runs; and at 24 he left; he lived to 102.
_AT_FIRST = re.compile(r"(?:^|[.!?”\n]\s?)At\s$|(?:[,;]|\b(?:and|but|then))\s+at\s$")
_THEN = re.compile(r",?\s(he|she|I|[A-Z][\w.’-]+)\s(?!\d)")
_LIVED_TO = re.compile(r"\bliv(?:e|es|ed|ing)\s+to\s+(?:be\s+)?(?:about\s+|only\s+|nearly\s+)?$")
_STOP = re.compile(r"[.!?;:]\s|\n")
_TODDLER = 5
_YOUNGEST = 13
_OVER_UNDER = re.compile(r"\b(\w+)\s+(?:over|under|above|below)\s+$")
_SAID_OF = word_set("is are was were be been all mostly mainly largely mainly still")
# What is asked of people is an age: drivers must be 16 to enter.
_MUST = word_set("must should shall")
_WHO_MUST = PEOPLE | ATHLETES | {singular(word) for word in PEOPLE}
_MUST_END = re.compile(r"\s*(?:[.,;:)]|$|\s(?:to|or|and|when|by|on|at)\b)")
# Adjectives that stand for people, with the article. Source: Quirk et al. (1985), 7.24.
_WHO_ARE = word_set("dead injured wounded missing unemployed homeless jobless accused infected sick poor young elderly")
_STROKES = word_set("par birdie birdies bogey bogeys golf golfer")  # strokes, not years
_BELONGS = word_set("of from at in for on with")
_PREPOSITIONS = 3  # to climb from a noun to the person it belongs to
_PEOPLE = frozenset({"NNP", "NNPS"})
# Participles that stand for a person. Source: Quirk et al. (1985), 7.24.
_NOMINAL = frozenset({"accused", "deceased"})
_TITLES = word_set("mr mr. mrs mrs. ms ms. miss mx mx. dr dr.")


def age_of_person(page: Page, quantity: Quantity) -> bool:
    """Makes the bare number an age, where it stands between commas behind a person or is said of one."""
    if not quantity.bare or quantity.suspended or not 0 < quantity.numbers[0].value < OLDEST:
        return False
    found = first(AGES_OF, page, quantity.numbers[0])
    if found is not None:
        quantity.takes_after(found)
    return found is not None


def _behind_person(page: Page, number: Number) -> Quantity | None:
    text, tokens = page.text, page.tokens
    before = _BEFORE.search(text, max(0, number.start - 10), number.start)
    digits = text[number.start : number.end].isdigit() and number.end - number.start <= 3
    if before is None or not digits or not _BEHIND.match(text, number.end) or _counted_off(page, number):
        return None
    i = tokens.at(before.start())
    if i == len(tokens) or tokens.start[i] >= before.start():
        i -= 1
    while i > 0 and tokens.tag[i] == "_SP":
        i -= 1
    person = i >= 0 and (_person(page, i) or person_over(tokens, i) is not None)
    return Quantity.of(number, "age", number.end, "year") if person else None


def _behind_people(page: Page, number: Number) -> Quantity | None:
    """``Two men, [34] and 29, were charged``: so many ages behind the plural."""
    text, tokens = page.text, page.tokens
    if text[number.start - 2 : number.start] != ", " or not _AGES.match(text, number.start):
        return None
    i = tokens.at(number.start) - 2
    people = i >= 0 and tokens.tag[i] == "NNS" and is_person(singular(tokens.lower[i]))
    return Quantity.of(number, "age", number.end, "year") if people else None


def _counted_off(page: Page, number: Number) -> bool:
    """``Ohio (15), Utah ([2])``: so many of each; one of them is too small for an age, and no child is spoken of."""
    text = page.text
    if text[number.start - 1] != "(" or _CHILDREN & set(page.words(number.start)):
        return False
    near = _BRACKETED.finditer(text, max(0, number.start - 60), min(len(text), number.end + 60))
    others = [
        int(each[1])
        for each in near
        if each.start(1) != number.start
        and not _STOP.search(text, min(each.end(), number.start), max(each.start(), number.end))
    ]
    return bool(others) and min([*others, int(number.value)]) < _TODDLER


def person_over(tokens: Tokens, i: int, many: bool = False) -> int | None:
    """``the [owner] of the shop, 54``: the person whom the noun right before an age belongs to, by its prepositions.

    many   Several ages follow, so that they are those of a plural (``the [sons] of Ann Roe, ages 7 and 9``).
    """
    if many and tokens.tag[i] == "NNS" and is_person(singular(tokens.lower[i])):
        return i  # the mother of [boys], ages 7 and 9
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
    opening = _AT_FIRST.search(page.text, max(0, number.start - 10), number.start) is not None
    if opening and (person := _THEN.match(page.text, number.end)) is not None:
        opening = page.tokens.tag[page.tokens.at(person.start(1))] in ("PRP", "NNP")
    else:
        opening = False
    lived = led_by(_LIVED_TO, page, number, 24) and _SAID_END.match(page.text, number.end) is not None
    if number.value < _YOUNGEST or not (opening or lived or led_by(_DIED_AT, page, number, 60)):
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
    lower = page.tokens.lower
    people = any(
        lower[j] in PEOPLE | ATHLETES or (lower[j] in _WHO_ARE and lower[j - 1] == "the") for j in range(first, i)
    )
    return (
        Quantity.of(number, "age", number.end, "year")
        if people and not _STROKES & set(page.words(number.start))
        else None
    )


def _said_of_pronoun(page: Page, number: Number) -> Quantity | None:
    if not _may_be_said(page, number) or not led_by(_SHE_WAS, page, number, 36):
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
        tokens.dep[child] == "nsubj"
        and (_somebody(tokens, child) or (tokens.tag[child] == "NNP" and (named or _grown(tokens, child, number))))
        for child in tokens.children(verb)
    )
    return Quantity.of(number, "age", number.end, "year") if somebody and _may_be_said(page, number) else None


def _must_be(page: Page, number: Number) -> Quantity | None:
    """``Applicants must be at least [18]``, ``drivers must be [16] to enter``."""
    tokens, i = page.tokens, page.tokens.at(number.start)
    verb = tokens.head[i]
    if tokens.dep[i] not in ("attr", "acomp") or tokens.lower[verb] != "be" or not 0 < i - verb <= 3:
        return None
    if not _MUST_END.match(page.text, number.end):
        return None
    children = tokens.children(verb)
    must = any(tokens.lower[child] in _MUST for child in children)
    somebody = any(tokens.dep[child] == "nsubj" and tokens.lower[child] in _WHO_MUST for child in children)
    return Quantity.of(number, "age", number.end, "year") if must and somebody else None


def _may_be_said(page: Page, number: Number) -> bool:
    i = page.tokens.at(number.start)
    if (number.form == "words" and number.value == 1) or page.tokens.lower[i - 1 : i] in (["a"], ["the"]):
        return False  # I am one, she is a ten
    return not led_by(_BEFORE, page, number, 10) and _SAID_END.match(page.text, number.end) is not None


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
    form(
        AGE_OF,
        "behind_people",
        _behind_people,
        "Two men, [[34]] and [[29]], were charged.",
        "Two men, 34 and 29 of those named, were charged.",
        source="Associated Press Stylebook, ages (set off by commas behind a person)",
    ),
    form(AGE_OF, "said_of_pronoun", _said_of_pronoun, "She was [[34]] when they met.", "She was 34 miles away."),
    form(
        AGE_OF,
        "must_be",
        _must_be,
        "Applicants must be [[at least 18]].",
        "Orders must be at least 18.",
        source="U.S. Equal Employment Opportunity Commission, age requirements",
    ),
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


def _grown(tokens: Tokens, i: int, number: Number) -> bool:
    """Whether a name has a title or a first name, and what is said of it is no score."""
    if number.value < _YOUNGEST:
        return False
    before = [j for j in tokens.children(i) if tokens.dep[j] == "compound" and j < i]
    return any(tokens.lower[j] in _TITLES or tokens.lower[j] in GIVEN for j in before)


def _person(page: Page, i: int) -> bool:
    tokens = page.tokens
    word = tokens.lower[i]
    if tokens.tag[i] in _PEOPLE:
        surname = i > 0 and tokens.tag[i - 1] in _PEOPLE  # Ann Lane, 37
        numbered = word.rstrip(".") in MONTHS or (is_label(tokens.text[i]) and not surname)
        return not numbered and tokens.text[i][0].isupper()
    return (tokens.tag[i] == "NN" and is_person(word)) or (word in _NOMINAL and tokens.lower[i - 1] != "was")
