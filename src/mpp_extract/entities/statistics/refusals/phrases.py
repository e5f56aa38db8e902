"""Number words that count nothing: pronouns, halves of a game, turns of phrase."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language.numbers.beside import opens
from mpp_extract.language.numbers.words import UNIT_ORDINALS, UNITS
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Refusal

_ONE_BEFORE = word_set(
    """no any every each some which another this that these those not whichever loved little first next previous a"""
)
_ONE_OF = re.compile(r"\s+of\b", re.IGNORECASE)
_ONE_PHRASES = re.compile(
    r"\s+(?:another|by\s+one|after\s+another|on\s+one|way\s+or|day\s*,|thing)\b|[-‐](?:on-one|off|time|way|tier|part|state|sided|stop|man|of|liner|upmanship|size|piece|party)\b",
    re.IGNORECASE,
)
_ONE_BY = re.compile(r"\bone[-‐ ]by[-‐ ]$", re.IGNORECASE)
_AT_ONE = re.compile(r"\bat\s+$", re.IGNORECASE)
_POINT_OR_TIME = re.compile(r"\s+(?:point|time)\b")


def _is_one(page: Page, quantity: Quantity) -> bool:
    number = quantity.numbers[0]
    if number.form != "words" or number.value != 1 or len(quantity.numbers) > 1:
        return False
    return page.text[number.start : number.end].lower() == "one" and quantity.kind in ("count", "duration")


def _one_of(page: Page, quantity: Quantity) -> bool:
    start, end = quantity.numbers[0].start, quantity.numbers[0].end
    if not _is_one(page, quantity):
        return False
    if _ONE_BY.search(page.text, max(0, start - 7), start):
        return True
    return (_ONE_OF.match(page.text, end) or _ONE_PHRASES.match(page.text, end)) is not None


def _pronoun(page: Page, quantity: Quantity) -> bool:
    if not _is_one(page, quantity):
        return False
    i = page.tokens.at(quantity.numbers[0].start)
    return quantity.unit is None or (i > 0 and page.tokens.lower[i - 1] in _ONE_BEFORE)


def _at_one_point(page: Page, quantity: Quantity) -> bool:
    number = quantity.numbers[0]
    if not _is_one(page, quantity) or not _POINT_OR_TIME.match(page.text, number.end):
        return False
    return _AT_ONE.search(page.text, max(0, number.start - 4), number.start) is not None


def _one_and_more(page: Page, quantity: Quantity) -> bool:
    if not _is_one(page, quantity) or quantity.head is None or quantity.kind != "count":
        return False
    return page.tokens.tag[quantity.head] in ("NNS", "NNPS", "NNP")


_HALF_BEFORE = re.compile(
    r"\b(?:northern|southern|eastern|western|first|second|latter|former|other|better|front|back|final|opening|top|bottom|upper|lower|early|one|last|this|next|each|either|current|previous|past|third|fourth)[\s-]+$",
    re.IGNORECASE,
)
_HALF_AFTER = re.compile(
    r"[-‐](?!hour|mile|dozen|million|inch|century|point|percent|cent|pound|acre|ton)|time\b|\s+(?:time|brother|sister|sibling|way|back|century)\b",
    re.IGNORECASE,
)
_THE = re.compile(r"\bthe\s$", re.IGNORECASE)
_OF_THE = re.compile(r"\s+(?:of|that|which|who)\b", re.IGNORECASE)


def _half(page: Page, quantity: Quantity) -> bool:
    number, text = quantity.numbers[0], page.text
    if quantity.kind != "ratio" or text[number.start : number.end].lower() not in ("half", "a half"):
        return False
    if _HALF_BEFORE.search(text, max(0, number.start - 12), number.start) or _HALF_AFTER.match(text, number.end):
        return True
    if _THE.search(text, max(0, number.start - 5), number.start) and not _OF_THE.match(text, number.end):
        return True
    i = page.tokens.at(number.end)
    return i < len(page.tokens) and page.tokens.tag[i] == "NN" and text[number.end : number.end + 1] == " "


# One more than were counted: shot four men and left a fifth for dead.
_NUMBERED = {
    place: re.compile(rf"(?<![\w.,-])(?:{UNITS[n - 1]}|{n}|{UNIT_ORDINALS[n - 1]})(?![\w%]|[.,]\d|-\d)", re.IGNORECASE)
    for n, place in enumerate(UNIT_ORDINALS[2:6], 2)
}
_PART_OF = re.compile(r"\s+(?:of|to|more|less|fewer|as|off)\b", re.IGNORECASE)
_SHARES = re.compile(r"%|\bper\s?cent\b|\bhalf\b|\bquarters?\b|-thirds\b|-fifths\b")
_LEFT_OFF = 160  # characters to look back for those that were counted


def _one_more(page: Page, quantity: Quantity) -> bool:
    number, text = quantity.numbers[0], page.text
    article, _, place = text[number.start : number.end].lower().rpartition(" ")
    if quantity.kind != "ratio" or article not in ("a", "an") or place not in _NUMBERED:
        return False
    if _PART_OF.match(text, number.end) or quantity.change is not None:
        return False
    low = max(0, number.start - _LEFT_OFF)
    shares = _SHARES.search(text, low, number.start) is not None
    return not shares and _NUMBERED[place].search(text, low, number.start) is not None


_COMPOUND = re.compile(
    r"[-‐](?:sided|handed|something|somethings|ish|to-one|tiered|fold-up|hearted|minded(?:ness)?|stop|off|dimensional|percenter|"
    r"pronged|legged|wheeled|wheeler|footed|headed|faced|sum|by-(?!\d)|time\b(?!s)|plus-|ply|some|pointers?|wheel|wheelers?|fers?|under\b|over\b)\b",
    re.IGNORECASE,
)
_FIFTY = re.compile(r"50[-–/]50|fifty-fifty", re.IGNORECASE)
_OR_TWO = re.compile(r"\ban?\s+\w+\s+or\s+$", re.IGNORECASE)
_ZERO = re.compile(r"\s+(?:tolerance|in\s+on|sum|hour|emissions)\b|-sum|-tolerance|-emission", re.IGNORECASE)
_AGO = re.compile(r"\s+(?:ago|prior|hence)\b")


def _compound(page: Page, quantity: Quantity) -> bool:
    return _COMPOUND.match(page.text, quantity.numbers[0].end) is not None


def _fifty_fifty(page: Page, quantity: Quantity) -> bool:
    return _FIFTY.match(page.text, quantity.numbers[0].start) is not None


def _or_two(page: Page, quantity: Quantity) -> bool:
    number = quantity.numbers[0]
    if number.value != 2 or not quantity.bare:
        return False
    return _OR_TWO.search(page.text, max(0, number.start - 30), number.start) is not None


def _zero(page: Page, quantity: Quantity) -> bool:
    number, head = quantity.numbers[0], quantity.head
    if number.value != 0:
        return False
    if _ZERO.match(page.text, number.end):
        return True
    return number.form == "words" and quantity.kind == "count" and head is not None and page.tokens.tag[head] == "NN"


def _enumeration(page: Page, quantity: Quantity) -> bool:
    number, text = quantity.numbers[0], page.text
    opening = quantity.bare and number.form == "words" and text[number.end : number.end + 1] in ",:"
    return opening and opens(text, number.start)


def _ago(page: Page, quantity: Quantity) -> bool:
    return quantity.kind == "duration" and _AGO.match(page.text, quantity.end) is not None


def _hyphened_on(page: Page, quantity: Quantity) -> bool:
    text, end = page.text, quantity.numbers[0].end
    hyphen = text[end : end + 1] in ("-", "‐") and text[end + 1 : end + 2].islower()
    if not hyphen or quantity.unit is not None or quantity.suspended or quantity.kind != "count":
        return False
    return len(quantity.numbers) == 1 and not text.startswith(("plus", "odd", "strong"), end + 1)


PHRASES: tuple[Refusal, ...] = (
    Refusal(
        "statistics.not.one_of",
        "One of several, or a turn of phrase with one.",
        "[[One]] of the lawyers left, and the rest went [[one]] by [[one]] on a [[one]]-way road.",
        "[[One lawyer]] left.",
        test=_one_of,
    ),
    Refusal(
        "statistics.not.pronoun",
        "One as a pronoun.",
        "No [[one]] kept this [[one]].",
        "They kept [[one car]].",
        test=_pronoun,
    ),
    Refusal(
        "statistics.not.at_one_point",
        "Once, not one of anything.",
        "At [[one]] point he wept.",
        "He made [[one point]].",
        test=_at_one_point,
    ),
    Refusal(
        "statistics.not.one_and_more",
        "One before a plural or a name stands for a person or thing.",
        "To [[one]] Republicans were the past.",
        "To [[one lawyer]] it was the past.",
        test=_one_and_more,
    ),
    Refusal(
        "statistics.not.half",
        "A half of a game, a half-brother, half time: no part of anything.",
        "His [[half]]-brother came.",
        "They led in [[half]] of the games.",
        test=_half,
    ),
    Refusal(
        "statistics.not.one_more",
        "One more than those who were counted before, not a part.",
        "He shot four men and left [[a fifth]] for dead.",
        "He left four men [[a fifth]] of the gold.",
        test=_one_more,
        source="Quirk et al., A Comprehensive Grammar of the English Language (1985), 5.22 (ordinals with a: another)",
    ),
    Refusal(
        "statistics.not.compound",
        "A number in a compound that says of what shape or kind a thing is.",
        "It was a [[four]]-legged dog with [[two]]-sided cards and [[two]]-minded fans.",
        "It was a [[four-way]] race.",
        test=_compound,
    ),
    Refusal(
        "statistics.not.fifty_fifty",
        "Even shares: both or neither.",
        "They split it [[50]]-50.",
        "They split [[50 cakes]].",
        test=_fifty_fifty,
    ),
    Refusal(
        "statistics.not.or_two",
        "A few: a day or two.",
        "It took a minute or [[two]].",
        "It took one minute or [[two minutes]].",
        test=_or_two,
    ),
    Refusal(
        "statistics.not.zero",
        "Zero of what can't be counted: none of it.",
        "It had [[zero]] logic and [[zero]] tolerance.",
        "It had [[zero errors]].",
        test=_zero,
    ),
    Refusal(
        "statistics.not.enumeration",
        "A number word that opens a sentence with a comma or colon behind it numbers what is said.",
        "[[Two]], the roof fell in.",
        "[[Two roofs]] fell in.",
        test=_enumeration,
    ),
    Refusal(
        "statistics.not.ago",
        "A length of time counted back from now is a date.",
        "He was freed [[two]] years ago.",
        "He was held for [[two years]].",
        test=_ago,
    ),
    Refusal(
        "statistics.not.hyphened_on",
        "A number with a hyphen and a word that is no noun behind it.",
        "It carried a [[six]]-pointed star.",
        "It carried a [[six-page]] note.",
        test=_hyphened_on,
    ),
)
