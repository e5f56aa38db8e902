"""Numbers that the words round them make a name, a year, a pronoun or a numbered thing (``Title 42``, ``one of the``)."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics import nouns
from mpp_extract.entities.statistics.amounts import Page
from mpp_extract.entities.statistics.numerals import Number
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.entities.statistics.vocabulary import vocabulary

# A number behind one of these is its name. Those with a capital count only so: five units, but Unit 5.
_NUMBERED = vocabulary(
    """section sections subsection sec. title titles rule rules chapter chapters clause clauses paragraph paragraphs
    pages page pp note notes footnote footnotes line lines exhibit exhibits amendment proposition prop prop.
    interstate route highway hwy exit flight gate terminal platform suite apartment apt apt. room building tower
    pier dock box channel volume vol issue appendix table figure fig schedule tier phase stage step level grade zone
    precinct ward district lot parcel unit bldg covid marker milepost no. nos. docket case number numbers article
    articles part parts act psalm verse catch formula version model windows apollo soyuz boeing airbus iphone galaxy
    playstation xbox type class category hurricane magnitude-scale division pool episode season week day game round
    lap inning race stage count counts group lane track cell block camp fortune area sector item question measure"""
)
_CAPITAL_ONLY = vocabulary(
    """article articles part parts act model windows apollo case unit division pool season game race count counts group
    camp area fortune sector measure formula catch class galaxy issue question title item number numbers rule
    district ward lane building tower cell"""
)
# Of these the lower-case form numbers only where no unit or plural follows: "day 3", but "that day 3 people".
_LOOSE = vocabulary(
    """day week game round lap level grade stage step phase number figure season line case room issue type class
    category count group part numbers lines notes counts pages item table box track episode race"""
)
_ONE_BEFORE = vocabulary(
    """no any every each some which another this that the these those not whichever loved little only last first next
    previous a"""
)
_ONE_AFTER = vocabulary(
    """another of more-or-less such or who that which whose to and but is was has had can could would will should may
    might does did"""
)
_ONE_OF = re.compile(
    r"\s+of\b(?!\s+(?:every\s+)?\d|\s+(?:every\s+)?(?:three|four|five|six|seven|eight|nine|ten)\b)", re.IGNORECASE
)
_ONE_PHRASES = re.compile(
    r"\s+(?:another|by\s+one|after\s+another|on\s+one|way\s+or|day\s*,|thing)\b|[-‐](?:on-one|off|time|way|sided|stop|man|of|liner|upmanship|size|piece|party)\b",
    re.IGNORECASE,
)
_AT_ONE = re.compile(r"\bat\s+$", re.IGNORECASE)
_POINT_OR_TIME = re.compile(r"\s+(?:point|time)\b")
_HYPHEN_PHRASES = re.compile(
    r"[-‐](?:way|ways|sided|handed|something|somethings|ish|to-one|tier|tiered|part|fold-up|hearted|stop|party|off|dimensional|percenter|"
    r"pronged|legged|wheeled|wheeler|footed|figure|digit|letter|headed|faced|sum|by-|time\b(?!s)|star|plus-|ply|some)\b",
    re.IGNORECASE,
)
_AGO = re.compile(r"\s+(?:ago|prior|hence)\b")
_ZERO = re.compile(r"\s+(?:tolerance|in\s+on|sum|hour|emissions)\b|-sum|-tolerance|-emission", re.IGNORECASE)
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|of|by|until|till|from|during|before|after|through|early|late|mid|fiscal|year|the|summer|spring|fall|autumn|winter|"
    r"circa|back|and|to|between|election|class\s+of|around|about|a|an|his|her|its|their|our|for|on|this|s|’s|'s)|[,(;:’'–-])\s?$",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"[A-Z]")
_FIFTY = re.compile(r"50[-–/]50|fifty-fifty", re.IGNORECASE)
_HOURS = re.compile(r"\b(?:at|by|until|till|from|before|after|past)\s+$", re.IGNORECASE)


def named(page: Page, quantity: Quantity) -> str | None:
    """Why the words round a quantity speak against it, or None: name, year, pronoun, numbered, phrase."""
    number = quantity.numbers[0]
    for check in (_one, _half, _phrase, _year, _numbered, _proper):
        reason = check(page, number, quantity)
        if reason:
            return reason
    return None


def _one(page: Page, number: Number, quantity: Quantity) -> str | None:
    """``one`` as a pronoun or an article: ``one of the``, ``no one``, ``this one``, ``at one point``."""
    text = page.text
    if number.form != "words" or number.value != 1 or len(quantity.numbers) > 1:
        return None
    if text[number.start : number.end].lower() != "one" or quantity.kind not in ("count", "duration"):
        return None
    if _ONE_OF.match(text, number.end) or _ONE_PHRASES.match(text, number.end):
        return "pronoun"
    i = page.tokens.at(number.start)
    before = page.tokens.lower[i - 1] if i > 0 else ""
    if quantity.unit is None or (before in _ONE_BEFORE and (before != "the" and before != "only" and before != "last")):
        return "pronoun"
    if _AT_ONE.search(text, max(0, number.start - 4), number.start) and _POINT_OR_TIME.match(text, number.end):
        return "phrase"
    head = quantity.head
    if head is not None and page.tokens.tag[head] in ("NNS", "NNPS", "NNP") and quantity.kind == "count":
        return "pronoun" if page.tokens.tag[head] != "NNP" else "name"
    return None


_HALF_BEFORE = re.compile(
    r"\b(?:first|second|latter|former|other|better|front|back|final|opening|top|bottom|upper|lower|early|one|last|third|fourth)[\s-]+$",
    re.IGNORECASE,
)
_HALF_AFTER = re.compile(
    r"[-‐](?!hour|mile|dozen|million|inch|century|point|percent|cent|pound|acre|ton)|time\b|\s+(?:time|brother|sister|sibling|way|back|century)\b",
    re.IGNORECASE,
)


def _half(page: Page, number: Number, quantity: Quantity) -> str | None:
    """``the second half``, ``half-brother``, ``half time``: no fraction of anything."""
    text = page.text
    if quantity.kind != "ratio" or text[number.start : number.end].lower() not in ("half", "a half"):
        return None
    if _HALF_BEFORE.search(text, max(0, number.start - 12), number.start) or _HALF_AFTER.match(text, number.end):
        return "phrase"
    i = page.tokens.at(number.end)
    if i < len(page.tokens) and page.tokens.tag[i] == "NN" and text[number.end : number.end + 1] == " ":
        return "phrase"
    return None


def _phrase(page: Page, number: Number, quantity: Quantity) -> str | None:
    text, end = page.text, number.end
    if _HYPHEN_PHRASES.match(text, end) or _FIFTY.match(text, number.start):
        return "phrase"
    if number.value == 0 and _ZERO.match(text, end):
        return "phrase"
    if quantity.kind == "duration" and _AGO.match(text, quantity.end):
        return "date"
    if (
        text[end : end + 1] in "-‐"
        and text[end + 1 : end + 2].islower()
        and quantity.unit is None
        and not quantity.suspended
        and quantity.kind == "count"
        and len(quantity.numbers) == 1
    ):
        return "phrase"
    return None


def _year(page: Page, number: Number, quantity: Quantity) -> str | None:
    """A year: four digits without separators, and nothing that makes them a quantity."""
    text = page.text
    digits = text[number.start : number.end]
    if len(digits) != 4 or not digits.isdigit() or not 1500 <= int(digits) <= 2100:
        return None
    if quantity.kind in ("money", "percent", "measure", "age", "vote", "ratio"):
        return None
    if quantity.kind == "duration":
        return None
    before = _YEAR_BEFORE.search(text, max(0, number.start - 12), number.start) is not None
    plural = quantity.head is not None and page.tokens.tag[quantity.head] == "NNS"
    return None if plural and not before and number.start > 0 else "year"


def _numbered(page: Page, number: Number, quantity: Quantity) -> str | None:
    """``Title 42``, ``page 14``, ``mile marker 30``, ``Day Two``."""
    tokens = page.tokens
    i = tokens.at(number.start) - 1
    if i < 0 or page.text[tokens.end[i] : number.start].strip(" \u00a0\n-#"):
        return None
    word, form = tokens.lower[i], tokens.text[i]
    if word not in _NUMBERED or quantity.kind in ("money", "percent"):
        return None
    if word in _CAPITAL_ONLY and not form[0].isupper():
        return None
    plural = quantity.head is not None and tokens.tag[quantity.head] in ("NNS", "NNPS")
    if (
        word in _LOOSE
        and not form[0].isupper()
        and (plural or quantity.kind in ("duration", "measure", "age", "ratio", "vote"))
    ):
        return None
    return "numbered"


def _proper(page: Page, number: Number, quantity: Quantity) -> str | None:
    """A number that is part of a proper name: ``Nasdaq 100``, ``iPhone 12``, ``787 Dreamliner``."""
    tokens, text = page.tokens, page.text
    if quantity.kind != "count" or number.form not in ("digits", "words") or len(quantity.numbers) > 1:
        return None
    i = tokens.at(number.start)
    singular_name = (
        quantity.head is not None
        and tokens.tag[quantity.head] == "NNP"
        and not quantity.hyphen
        and not nouns.is_person(quantity.unit or "")
        and text[tokens.start[quantity.head]].isupper()
        and not tokens.lower[quantity.head].endswith("s")
    )
    if singular_name and number.form == "digits" and number.scale == 1 and "," not in text[number.start : number.end]:
        return "name"
    if singular_name and number.form == "words" and text[number.start].isupper() and number.value < 100:
        return "name"
    if number.form != "digits" or i == 0 or number.scale != 1:
        return None
    previous = i - 1
    touching = text[tokens.end[previous] : number.start] in (" ", "\u00a0", "\n")
    capital = tokens.tag[previous] in ("NNP", "NNPS") and tokens.text[previous][0].isupper() and touching
    if not capital or "," in text[number.start : number.end] or tokens.lower[previous].endswith("."):
        return None
    counted = quantity.unit is not None and quantity.head is not None and tokens.tag[quantity.head] in ("NNS", "NNPS")
    linked = tokens.head[i] == previous or tokens.head[previous] == i or tokens.head[i] == tokens.head[previous]
    if counted and not (tokens.head[i] == previous):
        return None
    return "name" if linked or not counted else None
