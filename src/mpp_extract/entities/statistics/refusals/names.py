"""Numbers that the words round them make a year, a label or part of a name."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language.calendar import DEICTIC_DAYS, FULL_MONTHS, FULL_WEEKDAYS
from mpp_extract.language.labels import is_label
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.persons import HARMED, is_person
from mpp_extract.language.sports import PLAY, POSITIONS
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Refusal
from mpp_extract.tokens import Tokens

_GROUP_OF = re.compile(r"\bGroup\s+of\s+$")
_BOEING = re.compile(r"7[0-9]7-\d{1,3}(?:ER|LR|F|MAX)?\b")
_GROUPED = re.compile(r"\d,\d{3}\b")
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|of|by|until|till|from|during|before|after|through|early|late|mid|fiscal|year|the|summer|spring|fall|autumn|winter|"
    r"circa|back|and|to|between|election|class\s+of|around|about|a|an|his|her|its|their|our|for|on|this|s|’s|'s)|[,(;:’'–-])\s?$",
    re.IGNORECASE,
)
_STYLES = word_set("style era model vintage edition season election date year cycle class")
# Verbs of headlines, which are taken for names there: Storm Kills Four, Hurts 12.
_HEADLINE = word_set(
    """kills hurts injures wounds arrests charges jails frees rescues saves seizes displaces hires evacuates detains
    indicts convicts"""
)
_HARMED = re.compile(
    rf"\s(?:{'|'.join(sorted(HARMED))})(?=\s*(?:$|[.,;:\n]|(?:and|in|after|at|as|on|by)\b))",
    re.IGNORECASE,
)
_DAYS = FULL_WEEKDAYS | FULL_MONTHS | DEICTIC_DAYS.keys()


def _long(page: Page, quantity: Quantity) -> bool:
    number = quantity.numbers[0]
    digits = page.text[number.start : number.end]
    if not digits.isdigit():
        return False
    if len(digits) > 9:
        return True
    if not _lone_digits(quantity):
        return False
    return len(digits) > 6 or (len(digits) in (5, 6) and _GROUPED.search(page.text) is not None)


def _lone_digits(quantity: Quantity) -> bool:
    return quantity.bare and quantity.numbers[0].form == "digits" and len(quantity.numbers) == 1


def _furniture(page: Page, quantity: Quantity) -> bool:
    if not _lone_digits(quantity):
        return False
    text, number = page.text, quantity.numbers[0]
    if text[number.start - 1 : number.start] == "[" and text[number.end : number.end + 1] == "]":
        return True
    line_start = text.rfind("\n", max(0, number.start - 40), number.start)
    left = text[max(line_start + 1, number.start - 40) : number.start]
    right = text[number.end : number.end + 40].partition("\n")[0]
    alone = not left.strip(" \t-•|") and not right.strip(" \t-•|.")
    return alone and len(text) > number.end - number.start + 8


def _aircraft(page: Page, quantity: Quantity) -> bool:
    return _BOEING.match(page.text, quantity.numbers[0].start) is not None


def _group_of(page: Page, quantity: Quantity) -> bool:
    start = quantity.numbers[0].start
    return _GROUP_OF.search(page.text, max(0, start - 10), start) is not None


def _letters_behind(page: Page, quantity: Quantity) -> bool:
    end = quantity.numbers[0].end
    return quantity.bare and page.text[end : end + 1].isalpha()


_COUNTING = re.compile(
    r"\b(?:about|around|some|nearly|almost|over|than|least|most|approximately|roughly|only|just|exactly|estimated|of)\s$",
    re.IGNORECASE,
)
_RECENT = range(1950, 2051)


def _counts(page: Page, quantity: Quantity) -> bool:
    """Whether what was read as no date counts: far from our years, hedged, or one of several counts in a row."""
    number, tokens = quantity.numbers[0], page.tokens
    if number.start not in page.no_years:
        return False
    i = tokens.at(number.end)
    if i < len(tokens) and tokens.tag[i] == "NN":
        return False  # another 2012 estimate
    hedged = _COUNTING.search(page.text, max(0, number.start - 16), number.start) is not None
    return number.value not in _RECENT or hedged or (quantity.head is not None and _in_row(tokens, quantity.head))


def _in_row(tokens: Tokens, noun: int) -> bool:
    """``about 900 people and [2020 dogs]``: the noun is joined to one that is counted, too."""
    return tokens.dep[noun] == "conj" and any(
        tokens.dep[child] == "nummod" and tokens.tag[child] == "CD" for child in tokens.children(tokens.head[noun])
    )


def _year(page: Page, quantity: Quantity) -> bool:
    number, tokens = quantity.numbers[0], page.tokens
    digits = page.text[number.start : number.end]
    if _counts(page, quantity):
        return False
    if len(digits) != 4 or not digits.isdigit() or not 1500 <= int(digits) <= 2100:
        return False
    if quantity.kind == "duration":
        return quantity.unit == "year" and page.text[quantity.end - 1] == "r"
    if quantity.kind != "count":
        return False
    before = _YEAR_BEFORE.search(page.text, max(0, number.start - 12), number.start) is not None
    head = quantity.head
    if quantity.hyphen and (quantity.unit or "") not in _STYLES and head is not None:
        return False
    plural = head is not None and tokens.tag[head] == "NNS" and tokens.text[head][0].islower()
    return not plural or before or number.start == 0


def _label(page: Page, quantity: Quantity) -> bool:
    tokens, number = page.tokens, quantity.numbers[0]
    i = tokens.at(number.start) - 1
    if i < 0 or page.text[tokens.end[i] : number.start].strip(" \u00a0\n-#") or quantity.kind in ("money", "percent"):
        return False
    plural = quantity.head is not None and tokens.tag[quantity.head] in ("NNS", "NNPS")
    counted = plural or quantity.kind in ("duration", "measure", "age", "ratio", "vote")
    return is_label(tokens.text[i], counted)


def _may_name(page: Page, quantity: Quantity) -> bool:
    number = quantity.numbers[0]
    return quantity.kind == "count" and number.form in ("digits", "words") and len(quantity.numbers) == 1


def _plain_digits(page: Page, quantity: Quantity) -> bool:
    number = quantity.numbers[0]
    return number.form == "digits" and number.scale == 1 and "," not in page.text[number.start : number.end]


def _name_behind(page: Page, quantity: Quantity) -> bool:
    number = quantity.numbers[0]
    if not _may_name(page, quantity) or not _before_name(page, quantity):
        return False
    if number.form == "words":
        return page.text[number.start].isupper() and number.value < 100
    return number.value > 1 and _plain_digits(page, quantity)


def _before_name(page: Page, quantity: Quantity) -> bool:
    """Whether what the number seems to count is one thing with a capital: ``787 Dreamliner``, ``Three Mile Island``."""
    head, tokens = quantity.head, page.tokens
    if head is None or quantity.hyphen or is_person(quantity.unit or "") or _harmed(page, quantity.numbers[0]):
        return False
    word = tokens.text[head]
    single = tokens.tag[head] in ("NNP", "NN") and not word.lower().endswith("s")
    return single and word[0].isupper() and not word.isupper()


def _model(page: Page, quantity: Quantity) -> bool:
    if not _may_name(page, quantity) or not _plain_digits(page, quantity) or not quantity.bare:
        return False
    tokens, number = page.tokens, quantity.numbers[0]
    i = tokens.at(number.start)
    owned = i > 0 and tokens.tag[i - 1] in ("DT", "PRP$", "POS") and tokens.tag[i + 1 : i + 2] == ["NN"]
    return owned and number.end - number.start > 2 and page.text[number.start : number.end].isdigit()


def _harmed(page: Page, number: Number) -> re.Match[str] | None:
    return _HARMED.match(page.text, number.end)


def _name_before(page: Page, quantity: Quantity) -> bool:
    if not _may_name(page, quantity) or not _plain_digits(page, quantity) or _before_name(page, quantity):
        return False
    tokens, number = page.tokens, quantity.numbers[0]
    i = tokens.at(number.start)
    before = i - 1
    if i == 0 or page.text[tokens.end[before] : number.start] not in (" ", "\u00a0", "\n"):
        return False
    word = tokens.lower[before]
    if not tokens.text[before][0].isupper() or word in _DAYS or word[-1] == "." or word in _HEADLINE:
        return False
    if tokens.tag[before] not in ("NNP", "NNPS", "NN"):
        return False
    if _harmed(page, number) is not None:
        return False  # Storm Leaves 14 Dead
    linked = tokens.head[i] == before or tokens.head[before] == i
    counted = quantity.head is not None and tokens.tag[quantity.head] in ("NNS", "NNPS")
    part = tokens.head[i] != i and tokens.head[tokens.head[i]] == tokens.head[before] != before
    if part and not counted and quantity.kind == "count" and tokens.dep[tokens.head[i]] == "compound":
        return True  # the Rover Stream 2 gas pipeline
    return linked or (not counted and tokens.head[i] == tokens.head[before])


def _shirt(page: Page, quantity: Quantity) -> bool:
    text, number = page.text, quantity.numbers[0]
    bracketed = text[number.start - 1 : number.start] == "(" and text[number.end : number.end + 1] == ")"
    if not (quantity.kind == "age" or quantity.bare) or not bracketed or number.end - number.start > 2:
        return False
    return bool((POSITIONS | PLAY) & set(page.words(number.start)))


LABEL = Refusal(
    "statistics.not.label",
    "Behind a noun that numbers things, a number is a label, and so are those in a list with it.",
    "Flight [[370]] left gate [[12]] under Rules [[9]] and [[11]].",
    "On that day [[12 people]] left.",
    test=_label,
)
NAMES: tuple[Refusal, ...] = (
    Refusal(
        "statistics.not.long",
        "Many digits without separators are a key, not a count.",
        "The form reads [[20458812]], and 4,000 guards saw it.",
        "The form lists [[204,588 names]].",
        test=_long,
    ),
    Refusal(
        "statistics.not.furniture",
        "Digits alone on their line or in square brackets belong to the page.",
        "Back\n[[3]]\nThe roof leaks again.",
        "The roof leaks in [[3 places]].",
        test=_furniture,
    ),
    Refusal(
        "statistics.not.aircraft",
        "The model of an aircraft.",
        "The [[737]]-800 landed.",
        "All [[737]] landed.",
        test=_aircraft,
        source="ICAO Doc 8643",
    ),
    Refusal(
        "statistics.not.group_of",
        "The size of a group of states is part of its name.",
        "The Group of [[20]] met.",
        "A group of [[20 men]] met.",
        test=_group_of,
    ),
    Refusal(
        "statistics.not.letters_behind",
        "Digits with letters behind them that are no unit are part of a name.",
        "The phone has a [[5]]G chip.",
        "The phone has a [[5GB]] chip.",
        test=_letters_behind,
    ),
    LABEL,
    Refusal(
        "statistics.not.shirt",
        "The number in brackets behind a player is the one on the shirt.",
        "Goalkeeper Ramona Quill ([[31]]) dives for the ball.",
        "The widow Ramona Quill ([[31]]) dives for pearls.",
        test=_shirt,
        source="captions of AP and Getty Images: a player's number in brackets",
    ),
    Refusal(
        "statistics.not.year",
        "Four digits between 1500 and 2100 that count no plural are a year.",
        "Another [[2012]] estimate came.",
        "They sent [[1996 letters]].",
        test=_year,
    ),
    Refusal(
        "statistics.not.name_behind",
        "A number before one thing with a capital is part of its name.",
        "He flew a [[787]] Dreamliner.",
        "He flew [[787 miles]].",
        test=_name_behind,
    ),
    Refusal(
        "statistics.not.model",
        "Three or more digits between an article and a noun in the singular name a model.",
        "They sold the [[757]] jet.",
        "They sold [[757 jets]].",
        test=_model,
        source="ICAO Doc 8643, Aircraft Type Designators",
    ),
    Refusal(
        "statistics.not.name_before",
        "A number behind a word with a capital is part of a name.",
        "The Rover [[75]] was sold.",
        "At Rover [[75 men]] were sacked.",
        test=_name_before,
    ),
)
# After one of these the digits alone are the same name, cut short.
NAMING = frozenset(
    row for row in NAMES if row.test in (_aircraft, _group_of, _letters_behind, _name_behind, _model, _name_before)
)
