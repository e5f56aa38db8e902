"""A number with its currency: ``$1.2 million``, ``30,000 Swiss francs``, ``19 cents``, ``$650 an hour``."""

from __future__ import annotations

import re
from decimal import Decimal

from mpp_extract.entities.statistics.forms import form
from mpp_extract.entities.statistics.kinds import MONEY
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language import currencies, money
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.word_sets import word_set

_RATE = re.compile(
    r"(?:\s+(?:a|an|per|each|every)\s+(?:second|minute|hour|day|night|week|month|year|quarter|season|person|share|barrel|gallon|"
    r"liter|litre|ounce|pound|ton|tonne|square\s+foot|square\s+meter|mile|unit|household|head|family|child|student|dozen|capita|bottle|ticket|"
    r"kilo|kilogram|acre|game|room|trip|vehicle|worker|bushel|inmate|detainee|piece|plate|bed|visit|pack|bag|page|word|user|"
    r"customer|hectare|kilometer|kilowatt[\s-]hour|megawatt[\s-]hour|mmBTU|ounce|(?:million|mln)\s(?:British\sthermal\sunits|btus?))\b(?!\s+(?:ago|earlier|before|later|prior)\b)|/(?:year|month|week|day|hour|hr|yr|mo|barrel|share|"
    r"gallon|lb|kg|oz|sq\.?\s?ft\.?)\b)",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+of\s+", re.IGNORECASE)
_POUNDS_WEIGHT = re.compile(r"pounds?[\s-](?:of|lighter|heavier|overweight|per)\b|pound\b", re.IGNORECASE)


_AND_PENCE = re.compile(r"\s+pounds?,?\s+(?:and\s+)?[\w-]+\s+(?:pence|pennies|p)\b")
_WEIGHT_WORDS = word_set(
    """weigh weighs weighed weighing weight heavy heavier lift lifted lifting bench pounder ounces obese lean muscle
    cargo seized marijuana cocaine heroin methamphetamine meth fentanyl thrust torque"""
)
_MONEY_WORDS = word_set(
    """pay pays paid paying cost costs worth fine fined price priced prices spend spends spent earn earns earned
    salary wage wages tax taxes profit profits revenue debt debts loan loans sterling bank fee fees bill bills
    budget fund funds income cash invest invested investment sales bonus compensation damages"""
)


_LINES = frozenset({240, 360, 480, 576, 720, 1080, 1440, 2160, 4320})  # of a picture: 1080p
_SCREEN_WORDS = word_set(
    """screen display video videos camera cameras resolution hd record recording footage stream streaming monitor tv
    projector panel playback webcam fps pixels gameplay"""
)


def _money_before(page: Page, number: Number) -> Quantity | None:
    currency = money.before(page.text, number.start)
    if currency is None or number.form not in ("digits", "words"):
        return None
    end, code = number.end, currency.code
    if clear := money.clarified(page.text, end):
        end, code = clear.edge, clear.code
    if rate := _RATE.match(page.text, end):
        end = rate.end()
    value = -number.value if page.text[number.start - 1] in "-−" else number.value
    return Quantity.of(number, "money", end, code, currency.edge, value)


def _money_after(page: Page, number: Number) -> Quantity | None:
    if number.form == "fraction":
        return None
    text, end = page.text, number.end
    if of := _OF.match(text, end):
        if number.form != "vague":
            return None
        end = of.end() - 1
    currency = money.after(text, end)
    if currency is None or not is_money(page, number, text[end : currency.edge]):
        return None
    edge = currency.edge
    if rate := _RATE.match(text, edge):
        edge = rate.end()
    factor = Decimal(currency.factor)
    found = Quantity.of(number, "money", edge, currency.code, value=number.value * factor)
    if factor != 1:
        found.factor = factor
    return found


# Tried before all else, with page and number.
BEFORE = (form(MONEY, "sign", _money_before, "The county paid [[$1.2 million]].", "The county paid 12 men."),)
MONEY_AFTER = form(MONEY, "name", _money_after, "It paid [[30,000 Swiss francs]].", "It paid 30,000 Swiss firms.")


def is_money(page: Page, number: Number, words: str) -> bool:
    """Whether the words are a currency here: pounds may be weight, won a verb."""
    name = words.strip(" -\n.").lower()
    form = name.removesuffix("s")
    if name == "p" and number.value in _LINES and _SCREEN_WORDS & set(page.words(number.start)):
        return False
    if form not in currencies.AMBIGUOUS and name not in currencies.AMBIGUOUS:
        return len(name) > 1 or name in "¢€£$¥p" or (name == "c" and number.value < 100)
    large = number.scale > 1 or number.value >= 1000
    if form == "pound":
        return _is_sterling(page, number)
    rate = number.value != number.value.to_integral_value() and form in ("mark", "rand", "real", "won")
    return large or rate or form in ("buck", "sterling")


def _is_sterling(page: Page, number: Number) -> bool:
    """Whether pounds are money: by the words of the sentence, else by how many there are."""
    if _POUNDS_WEIGHT.match(page.text, number.end + 1):
        return False
    if _AND_PENCE.match(page.text, number.end):
        return True
    words = set(page.words(number.start))
    if words & _WEIGHT_WORDS:
        return False
    return number.scale >= 10**6 or "£" in page.text or bool(words & _MONEY_WORDS)
