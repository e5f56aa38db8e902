"""Numbers that the words round them make a name, a year, a pronoun or a numbered thing (``Title 42``)."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics import exclusions
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.entities.statistics.vocabulary import vocabulary
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.persons import is_person

# A number behind one of these is its name. Those with a capital count only so: five units, but Unit 5.
_NUMBERED = vocabulary(
    """book section sections subsection sec. title titles rule rules chapter chapters clause clauses paragraph
    paragraphs pages page pp note notes footnote footnotes line lines exhibit exhibits amendment proposition prop
    prop. interstate route highway hwy exit flight gate terminal platform suite apartment apt apt. room building
    tower pier dock box channel volume vol issue appendix table figure fig schedule tier phase stage step level
    grade zone precinct ward district lot parcel unit bldg covid marker milepost no. nos. docket case number
    numbers article articles part parts act psalm verse catch formula version model windows apollo soyuz boeing
    airbus iphone ios android macos galaxy playstation xbox ipados type class category hurricane magnitude-scale
    division pool episode season week day game round lap inning race stage campaign count counts group order law
    lane track cell block camp fortune area sector item question measure"""
)
_CAPITAL_ONLY = vocabulary(
    """article articles act model windows apollo case unit division pool season game race count counts group camp
    area fortune sector measure formula catch class galaxy issue question title item campaign order law rule
    district ward lane building tower cell"""
)
# Of these the lower-case form numbers only where no unit or plural follows: "day 3", but "that day 3 people".
_LOOSE = vocabulary(
    """book day week game round lap level grade stage step phase number figure season line case room issue type class
    category count group part number numbers lines notes counts pages item table box track episode race"""
)
_ONE_BEFORE = vocabulary(
    """no any every each some which another this that the these those not whichever loved little only last first next
    previous a"""
)
_ONE_OF = re.compile(r"\s+of\b", re.IGNORECASE)
_ONE_PHRASES = re.compile(
    r"\s+(?:another|by\s+one|after\s+another|on\s+one|way\s+or|day\s*,|thing)\b|[-‐](?:on-one|off|time|way|sided|stop|man|of|liner|upmanship|size|piece|party)\b",
    re.IGNORECASE,
)
_GROUP_OF = re.compile(r"\bGroup\s+of\s+$")
_OR_TWO = re.compile(r"\ban?\s+\w+\s+or\s+$", re.IGNORECASE)
_AT_ONE = re.compile(r"\bat\s+$", re.IGNORECASE)
_POINT_OR_TIME = re.compile(r"\s+(?:point|time)\b")
_HYPHEN_PHRASES = re.compile(
    r"[-‐](?:to-life|way|ways|sided|handed|something|somethings|ish|to-one|tier|tiered|part|fold-up|hearted|stop|party|off|dimensional|percenter|"
    r"pronged|legged|wheeled|wheeler|footed|figure|digit|letter|headed|faced|sum|by-(?!\d)|time\b(?!s)|plus-|ply|some|pointers?|wheel|wheelers?|fers?|under\b|over\b)\b",
    re.IGNORECASE,
)
_BY_ONE = re.compile(r"\b(?:[a-z]+-by-|-on-)$", re.IGNORECASE)
_BY = re.compile(r"-by-(?!\d)", re.IGNORECASE)
_AGO = re.compile(r"\s+(?:ago|prior|hence)\b")
_ZERO = re.compile(r"\s+(?:tolerance|in\s+on|sum|hour|emissions)\b|-sum|-tolerance|-emission", re.IGNORECASE)
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|of|by|until|till|from|during|before|after|through|early|late|mid|fiscal|year|the|summer|spring|fall|autumn|winter|"
    r"circa|back|and|to|between|election|class\s+of|around|about|a|an|his|her|its|their|our|for|on|this|s|’s|'s)|[,(;:’'–-])\s?$",
    re.IGNORECASE,
)
_STYLES = vocabulary("style era model vintage edition season election date year cycle class")
_BOEING = re.compile(r"7[0-9]7-\d{1,3}(?:ER|LR|F|MAX)?\b")
_FIFTY = re.compile(r"50[-–/]50|fifty-fifty", re.IGNORECASE)
_HOURS = re.compile(r"\b(?:at|by|until|till|from|before|after|past)\s+$", re.IGNORECASE)


def named(page: Page, quantity: Quantity) -> str | None:
    """Why the words round a quantity speak against it, or None: name, year, pronoun, numbered, phrase."""
    number = quantity.numbers[0]
    for check in (_one, _half, _furniture, _phrase, _year, _numbered, _proper):
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


def _furniture(page: Page, number: Number, quantity: Quantity) -> str | None:
    """A number alone on its line or in brackets, or long and without separators: the page's or a file's."""
    text = page.text
    digits = text[number.start : number.end]
    if digits.isdigit() and len(digits) > 9:
        return "reference"
    if not quantity.bare or number.form != "digits" or len(quantity.numbers) > 1:
        return None
    before, after = text[number.start - 1 : number.start], text[number.end : number.end + 1]
    if (before == "[" and after == "]") or (digits.isdigit() and len(digits) > 6):
        return "reference"
    if digits.isdigit() and len(digits) in (5, 6) and _GROUPED.search(text):
        return "reference"  # where the text writes 10,000 with a comma
    line_start = text.rfind("\n", max(0, number.start - 40), number.start)
    left = text[max(line_start + 1, number.start - 40) : number.start]
    right = text[number.end : number.end + 40].partition("\n")[0]
    alone = not left.strip(" \t-•|") and not right.strip(" \t-•|.")
    return "reference" if alone and len(text) > len(digits) + 8 else None


_GROUPED = re.compile(r"\d,\d{3}\b")
_HALF_BEFORE = re.compile(
    r"\b(?:northern|southern|eastern|western|first|second|latter|former|other|better|front|back|final|opening|top|bottom|upper|lower|early|one|last|third|fourth)[\s-]+$",
    re.IGNORECASE,
)
_THE = re.compile(r"\bthe\s$", re.IGNORECASE)
_OF_THE = re.compile(r"\s+(?:of|that|which|who)\b", re.IGNORECASE)
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
    if _THE.search(text, max(0, number.start - 5), number.start) and not _OF_THE.match(text, number.end):
        return "phrase"
    i = page.tokens.at(number.end)
    if i < len(page.tokens) and page.tokens.tag[i] == "NN" and text[number.end : number.end + 1] == " ":
        return "phrase"
    return None


def _phrase(page: Page, number: Number, quantity: Quantity) -> str | None:
    text, end = page.text, number.end
    if _BOEING.match(text, number.start):
        return "name"
    if _HYPHEN_PHRASES.match(text, end) or _FIFTY.match(text, number.start):
        return "phrase"
    if _GROUP_OF.search(text, max(0, number.start - 10), number.start):
        return "name"
    if number.value == 2 and quantity.bare and _OR_TWO.search(text, max(0, number.start - 30), number.start):
        return "phrase"
    if number.value == 0 and (_ZERO.match(text, end) or _mass_noun(page, number, quantity)):
        return "phrase"
    if (
        quantity.bare
        and number.form == "words"
        and text[end : end + 1] in ",:"
        and exclusions.opens(text, number.start)
    ):
        return "enumeration"
    if quantity.bare and text[end : end + 1].isalpha():
        return "name"
    if _BY_ONE.search(text, max(0, number.start - 8), number.start) or _BY.match(text, end):
        return "phrase"
    if quantity.kind == "duration" and _AGO.match(text, quantity.end):
        return "date"
    if (
        text[end : end + 1] in "-‐"
        and text[end + 1 : end + 2].islower()
        and not text.startswith(("plus", "odd"), end + 1)
        and quantity.unit is None
        and not quantity.suspended
        and quantity.kind == "count"
        and len(quantity.numbers) == 1
    ):
        return "phrase"
    return None


def _mass_noun(page: Page, number: Number, quantity: Quantity) -> bool:
    """``zero logic``: none of it, no number."""
    head = quantity.head
    return number.form == "words" and quantity.kind == "count" and head is not None and page.tokens.tag[head] == "NN"


def _year(page: Page, number: Number, quantity: Quantity) -> str | None:
    """A year: four digits without separators, and nothing that makes them a quantity."""
    text = page.text
    digits = text[number.start : number.end]
    if len(digits) != 4 or not digits.isdigit() or not 1500 <= int(digits) <= 2100:
        return None
    if quantity.kind in ("money", "percent", "measure", "age", "vote", "ratio"):
        return None
    if quantity.kind == "duration":
        return "year" if quantity.unit == "year" and page.text[quantity.end - 1] == "r" else None
    before = _YEAR_BEFORE.search(text, max(0, number.start - 12), number.start) is not None
    plural = quantity.head is not None and page.tokens.tag[quantity.head] == "NNS"
    plural = plural and page.tokens.text[quantity.head or 0][0].islower()
    if quantity.hyphen and (quantity.unit or "") not in _STYLES and quantity.head is not None:
        return None
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
    if quantity.kind != "count" or number.form not in ("digits", "words") or len(quantity.numbers) > 1:
        return None
    tokens, text = page.tokens, page.text
    digits = text[number.start : number.end]
    if _before_name(page, quantity):
        if number.form == "words":
            return "name" if digits[0].isupper() and number.value < 100 else None
        return "name" if number.scale == 1 and number.value > 1 and "," not in digits else None
    i = tokens.at(number.start)
    if number.form != "digits" or i == 0 or number.scale != 1 or "," in digits:
        return None
    if (
        quantity.bare
        and tokens.tag[i + 1 : i + 2] == ["NN"]
        and tokens.tag[i - 1] in ("DT", "PRP$", "POS")
        and len(digits) > 2
        and digits.isdigit()
    ):
        return "name"  # his 757 jet
    before = i - 1
    if text[tokens.end[before] : number.start] not in (" ", "\u00a0", "\n") or not tokens.text[before][0].isupper():
        return None
    if (
        tokens.tag[before] not in ("NNP", "NNPS", "NN")
        or tokens.lower[before] in _DAYS
        or tokens.lower[before][-1] == "."
    ):
        return None
    linked = tokens.head[i] == before or tokens.head[before] == i
    counted = quantity.head is not None and tokens.tag[quantity.head] in ("NNS", "NNPS")
    return "name" if linked or (not counted and tokens.head[i] == tokens.head[before]) else None


def _before_name(page: Page, quantity: Quantity) -> bool:
    """Whether what the number seems to count is one thing with a capital: ``787 Dreamliner``, ``Three Mile Island``."""
    head, tokens = quantity.head, page.tokens
    if head is None or quantity.hyphen or is_person(quantity.unit or ""):
        return False
    word = tokens.text[head]
    single = tokens.tag[head] in ("NNP", "NN") and not word.lower().endswith("s")
    return single and word[0].isupper() and not word.isupper()


_DAYS = vocabulary(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february
    march april may june july august september october november december"""
)
