"""What the characters beside a number make of it: one predicate for each way in which a number is no quantity.

Each takes a ``Place``. Patterns look a bounded stretch back and ahead, so that all of it is linear in the text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from mpp_extract.language.calendar import MONTH_NAMES, MONTH_PATTERN, SHORT_MONTHS
from mpp_extract.language.lazy import lazily
from mpp_extract.language.money import before as money_before
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.numbers.words import VULGAR
from mpp_extract.language.word_sets import word_set


class Place(NamedTuple):
    """A number in its text. before, second, after: the character before it, the one before that, the one behind it."""

    text: str
    start: int
    end: int
    before: str
    second: str
    after: str
    number: Number | None = None

    @classmethod
    def of(cls, text: str, start: int, end: int, number: Number | None = None) -> Place:
        """The place of the number at these offsets."""
        return cls(text, start, end, text[start - 1 : start], text[start - 2 : start - 1], text[end : end + 1], number)

    def behind(self, pattern: re.Pattern[str]) -> bool:
        """Whether the pattern fits right behind the number."""
        return pattern.match(self.text, self.end) is not None

    def led_by(self, pattern: re.Pattern[str], reach: int) -> bool:
        """Whether the pattern, which ends in $, fits right before the number, in so many characters."""
        return pattern.search(self.text, max(0, self.start - reach), self.start) is not None


# ---------------------------------------------------------------- parts of longer words
# Words that lose their blank before a number ("about52 people") and prefixes that leave it a quantity ("then-16").
_RUN_TOGETHER = lazily(
    r"\b(?:approximately|about|around|roughly|nearly|almost|over|under|some|than|least|most|only|just|from|between|"
    r"the|of|and|to|with|for|in|by|at|estimated)$",
    re.IGNORECASE,
)
_PREFIX = lazily(
    r"\b(?:now|then|minus|nearly|almost|about|over|under|roughly|some|plus|sub|non|an?|the|magnitude|half|another|"
    r"single|to|and|or|by|in)[-–]$",
    re.IGNORECASE,
)
_SHOTS = lazily(r"\d-(?:of|for)-$")  # 12-of-19 shooting
_ALTERNATIVE = lazily(r"\d\s?[GMT]B/$")  # 64GB/128GB
_FORM = lazily(r"-(?:[A-Z](?![a-z])|[Ee]leven\b)|[xX×]\d|’s\b|'s\b")
_PARENTHESIS = lazily(r"\((?:[A-Za-z]|\d{1,2}|i+v?|vi*)\)")


def letters_before(at: Place) -> bool:
    """``B52``; but neither ``about52`` nor ``Rs52``."""
    if not at.before.isalpha() or (at.before.islower() and at.led_by(_RUN_TOGETHER, 15)):
        return False
    return money_before(at.text, at.start) is None


def hyphened(at: Place) -> bool:
    """``MS-13``; but neither ``then-16`` nor ``12-of-19``."""
    return at.before == "-" and at.second.isalpha() and not at.led_by(_PREFIX, 12) and not at.led_by(_SHOTS, 7)


def hyphened_word(at: Place) -> bool:
    """``A-one``; but not ``nearly-two``."""
    return at.before == "-" and at.second.isalnum() and not at.led_by(_PREFIX, 12)


def bracketed(at: Place) -> bool:
    """``1225(3)``: a part of a section."""
    return at.before == "(" and (at.second.isalnum() or at.second == ")")


def slashed(at: Place) -> bool:
    """``AC/12``; but not ``64GB/128GB``."""
    return at.before == "/" and at.second.isalpha() and not at.led_by(_ALTERNATIVE, 9)


def underscored(at: Place) -> bool:
    """``item_35``."""
    return at.before == "_" or at.after == "_"


def short_year(at: Place) -> bool:
    """``’93``."""
    two = at.end - at.start == 2 and at.text[at.start : at.end].isdigit()
    return two and at.before in ("’", "'", "‘")


def ordinal(at: Place) -> bool:
    """``22nd``, ``twenty-third``: read as one."""
    return at.number is not None and at.number.form == "ordinal"


def form_behind(at: Place) -> bool:
    """``12-A``, ``7-Eleven``, ``4x4``, ``401(k)``."""
    return at.behind(_FORM) or at.behind(_PARENTHESIS)


def fraction_in_word(at: Place) -> bool:
    """``a½``: a sign of a fraction between letters."""
    if at.number is None or at.number.form != "fraction":
        return False
    sign = at.text[at.start].isdigit() or at.text[at.start] in VULGAR
    return sign and (at.before.isalpha() or at.after.isalpha())


# A line in capitals, as headlines are: the number's neighbours of two letters or more have no other.
_SHOUTED = lazily(r"\b[A-Z]{2,}[\s,;:]+$")
_SHOUTS_ON = lazily(r"[-\s,;:]+[A-Z]{2,}\b")
# A headline that sets its words with capitals, and a plural behind the number: Council Cuts Two Jobs.
_HEADED = lazily(r"(?:\s+[A-Z][\w’'-]*){0,2}\s+[A-Z][a-z’'-]*(?:[^s\W]s|en|people|People)\b(?![.’'])")


_SMALL = word_set("with from over into than upon after")  # without a capital in many headlines


def capital(at: Place) -> bool:
    """``Room Two``: a number word with a capital that no sentence asks for; but not ``JURY FREES TWO MEN``."""
    if not at.text[at.start].isupper() or opens(at.text, at.start):
        return False
    shouted = at.text[at.start : at.end].isupper() and at.led_by(_SHOUTED, 40) and at.behind(_SHOUTS_ON)
    return not (shouted or _in_headline(at))


def _in_headline(at: Place) -> bool:
    """Whether the line is a headline whose words have capitals, and the number stands before a plural."""
    first = at.text.rfind("\n", max(0, at.start - 120), at.start) + 1
    if at.start - first > 119 or not at.behind(_HEADED):
        return False
    end = at.text.find("\n", at.end, at.end + 120)
    line = at.text[first : end if end >= 0 else min(len(at.text), at.end + 120)]
    words = [word for word in re.findall(r"[A-Za-z][\w’'-]*", line) if len(word) > 3 and word not in _SMALL]
    return len(words) > 2 and line.rstrip()[-1:] not in ".,;" and all(word[0].isupper() for word in words)


_OPENERS = frozenset(".!?“”\"'’‘:—–-(|\n\r•*[/…")


def opens(text: str, start: int) -> bool:
    """Whether a capital is due here: a line, a sentence, a quotation or a part after a dash or colon begins."""
    i = start - 1
    while i >= 0 and text[i] in " \t\u00a0\u202f":
        i -= 1
    return i < 0 or text[i] in _OPENERS


# ---------------------------------------------------------------- dates and clock times
_CLOCK = lazily(r"\s?(?:[ap]\.?m\b|[AP]\.?M\b|o[’']clock\b|GMT\b|UTC\b|midnight\b|hrs\s+GMT\b|noon\b)|:\d")
_CLOCK_RANGE = lazily(r"\s?(?:-|–|to)\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m\b", re.IGNORECASE)
# Sides with a colon between them: a 4:1 majority, split 5:4, a ratio of 3:1. A clock time has two digits behind it.
_SIDES = lazily(r"(?<![\d:])(\d{1,3}):(\d{1,3})(?![\d:])")
_SIDES_AFTER = lazily(
    r"[\s-]+(?:majority|vote|votes|margin|decision|ruling|verdict|split|ratio|odds|opinion|judgment|panel)\b"
)
_SIDES_BEFORE = lazily(
    r"\b(?:ratio\s+(?:of|is|was)|odds\s+of|split\s+of|vot(?:e|ed|es|ing)(?:\s+of)?|split|divided|ruled|decided|outnumbered)\s+(?:about\s+|roughly\s+|nearly\s+)?$",
    re.IGNORECASE,
)
_YEAR = lazily(r"(?:1[5-9]|20)\d\d$")
_YEAR_RANGE = lazily(r"\s?[-–—/]\s?(?:\d\d|(?:1[5-9]|20)\d\d)(?!\d|[,.]\d)")
_IN_YEAR_RANGE = lazily(r"(?<!\d)(?:1[5-9]|20)\d\d\s?[-–—/]$")
# Only the abbreviation of a month goes on after a full stop, and no date crosses an empty line.
_BLANK = r"(?:[^\S\n]+\n?|\n)[^\S\n]*"
_MONTH = rf"(?:(?:{'|'.join(MONTH_NAMES)})\b|(?:{'|'.join(sorted(map(str.title, SHORT_MONTHS)))})\b\.?)"
_MONTH_BEFORE = lazily(rf"\b{_MONTH}{_BLANK}(?:the\s+)?(?:\d{{1,2}}\s?(?:-|–|to|and|or|,|&)\s?)?$")
_MONTH_AFTER = lazily(
    rf"(?:\s?[-–]\s?\d{{1,2}})?{_BLANK}(?:of\s+)?{MONTH_PATTERN}\.?(?!\s+(?:be|have|not|also|face)\b)"
)
# "on June 23 to 18 months in prison": the second number is no day.
_TO_LENGTH = lazily(r"\d(?:\s+(?:to|and|or)|,)\s*$")
_LENGTH = lazily(
    r"[\s-]+(?:[a-z]+\s+)?(?:years?|months?|weeks?|days?|hours?|minutes?|counts?|people|percent)\b", re.IGNORECASE
)


def clock(at: Place) -> bool:
    """``9:30``, ``5 p.m.``, ``2-5 p.m.``."""
    if (at.after == ":" and at.text[at.end + 1 : at.end + 2].isdigit()) or (at.before == ":" and at.second.isdigit()):
        return not _has_sides(at)
    return at.end - at.start <= 5 and (at.behind(_CLOCK) or at.behind(_CLOCK_RANGE))


def _has_sides(at: Place) -> bool:
    """``a 4:1 majority``, ``split 5:4``."""
    low, high = max(0, at.start - 4), at.end + 4
    for pair in _SIDES.finditer(at.text, low, high):
        if pair.start() <= at.start and at.end <= pair.end():
            if _SIDES_AFTER.match(at.text, pair.end()):
                return True
            single = len(pair[2]) == 1
            return single and _SIDES_BEFORE.search(at.text, max(0, pair.start() - 30), pair.start()) is not None
    return False


def slash_date(at: Place) -> bool:
    """``4/16/25``."""
    return (at.before == "/" and at.second.isdigit()) or (
        at.after == "/" and at.text[at.end + 1 : at.end + 2].isdigit()
    )


def years(at: Place) -> bool:
    """``2015-16``, ``1918–1921``."""
    if at.end - at.start == 4 and _YEAR.match(at.text, at.start, at.end) and at.behind(_YEAR_RANGE):
        return True
    return at.before in ("-", "–", "—", "/") and at.led_by(_IN_YEAR_RANGE, 8)


def day(at: Place) -> bool:
    """``Oct. 3``, ``14 March``, ``June 3 and 4``."""
    number_words = at.number is not None and at.number.form != "digits"
    if at.end - at.start > 2 and not number_words:
        return False
    before = _MONTH_BEFORE.search(at.text, max(0, at.start - 24), at.start)
    if before and not (_TO_LENGTH.search(before[0]) and at.behind(_LENGTH)):
        return True
    return at.behind(_MONTH_AFTER)


# ---------------------------------------------------------------- references
# Source: The Bluebook, tables T1 and T3 (reporters and codes that begin with a volume or title number).
_CODE = (
    r"(?:U\.?\s?S\.?\s?C\b|C\.?\s?F\.?\s?R\b|U\.S\.\s\d|F\.\s?(?:[23]d|4th|Supp)|S\.\s?Ct|L\.\s?Ed|"
    r"Fed\.\s?(?:Reg|Cl|App)|Stat\.\s\d|P\.[23]d|[NS]\.[EW]\.)"
)
_CODE_AFTER = lazily(rf"\s{_CODE}")
# The states' codes in short. Source: The Bluebook, table T1.3.
_STATE_CODE = (
    r"(?:O?\.?R\.C|C\.R\.S|A\.R\.S|O\.C\.G\.A|N\.J\.S\.A|R\.S|I\.C|M\.C\.L|N\.R\.S|K\.R\.S)\."
    r"|\b(?:RCW|ORS|ORC|NRS|KRS|MCL|MCA|RSMo|ILCS|RSA|HRS|CRS|ARS|NMSA|SDCL|NDCC)"
)
_CODE_BEFORE = lazily(
    rf"{_CODE}[\w.]*\s?(?:§+\s?)?$|(?:{_STATE_CODE})\s(?:§+\s?)?$|(?:\b(?:F|Stat|Reg)|\d\sU\.S)\.\s?$"
)
_SIGN_BEFORE = lazily(
    r"(?:[#№§¶@]|§§|\b[Nn]os?\.|\bpp?\.|\bvol\.|\bch\.|\bsec\.|\bart\.|\bpara\.|\bnn?\.|\bver?\.|\bfig\.)\s?$"
)
# Bills and resolutions. Source: congress.gov and the states' forms.
_BILL_BEFORE = lazily(
    r"(?<![A-Z]\.)\b(?:(?:H|S)\.?\s?(?:J\.?|Con\.?)?\s?(?:Res|R)\.?|H\.?\s?R\.?|S\.|[AHSL]\.?B\.?|[AS]CA|LD|LR|P\.?L\.?|Pub\.\s?L\.)\s$"
)
_SUM = lazily(r"\s[+×÷*]\s\d|\s?=\s?\d")
_IN_SUM = lazily(r"\d(?:\s[+×÷*]\s|\s?=\s?)$")
# Share indexes named by how many shares they hold. Source: their publishers' names for them.
_INDEX_SIZES = word_set("20 25 30 35 40 50 60 80 100 150 200 225 250 300 350 400 500 600 800 1000 2000 3000 5000")
_INDEX_BEFORE = lazily(
    r"\b(?:nasdaq|s\s?(?:&|&amp;)?\s?p|ftse|nikkei|russell|stoxx|cac|dax|mdax|asx|s&p/asx|tsx|csi|ibex|smi|topix|"
    r"ibovespa|aex|bel|atx|mib|omx|omxs|nifty|sensex|wig|px|ta|tsec|kospi|djia|wilshire)[\s-]$",
    re.IGNORECASE,
)
_POINTS = lazily(r"\s?(?:points?\b|%|per\s?cent\b)")
_RUN_IN = lazily(r"\.\s+[A-Z]")
_SENTENCE_END = lazily(r"[.!?:]\s+$")
_LIST_MARK = lazily(r"[.)\]]\s")
_LISTED = lazily(r"(?:^|\n)[ \t]*[(\[]?$")


def numbered(at: Place) -> bool:
    """``§ 1225``, ``No. 4``, ``#12``."""
    return at.led_by(_SIGN_BEFORE, 6)


def bill(at: Place) -> bool:
    """``H.R. 6201``, ``S. 744``."""
    return at.led_by(_BILL_BEFORE, 14)


def index(at: Place) -> bool:
    """``Nasdaq 100``, ``S&P 500``."""
    size = at.end - at.start <= 4 and at.text[at.start : at.end] in _INDEX_SIZES
    return size and at.led_by(_INDEX_BEFORE, 14) and not at.behind(_POINTS)


def sum_(at: Place) -> bool:
    """``2 + 2 = 4``."""
    return at.behind(_SUM) or at.led_by(_IN_SUM, 6)


def leading_zero(at: Place) -> bool:
    """``007``."""
    return at.text[at.start] == "0" and at.end - at.start > 1 and at.text[at.start + 1].isdigit()


def code(at: Place) -> bool:
    """``8 U.S.C. 1225``, ``142 S. Ct. 2528``."""
    return (at.after == " " and at.behind(_CODE_AFTER)) or at.led_by(_CODE_BEFORE, 16)


def list_mark(at: Place) -> bool:
    """``1. Open``, ``(2) close``, ``3) leave``."""
    if at.end - at.start > 2:
        return False
    if at.after == "/" and at.text[at.end + 1 : at.end + 2] == " " and opens(at.text, at.start):
        return True  # a post of several: 1/ It began
    if at.after == "." and at.behind(_RUN_IN) and at.led_by(_SENTENCE_END, 3):
        return True
    if at.after in (".", ")", "]") and at.behind(_LIST_MARK) and at.led_by(_LISTED, 12):
        return True
    if at.after != ")":
        return False
    if at.before == "(":
        return opens(at.text, at.start - 1) and at.text[at.end + 1 : at.end + 2] == " "
    return at.before == " " and at.text.rfind("(", max(0, at.start - 40), at.start) < 0


def dotted(at: Place) -> bool:
    """``2.0.1``."""
    return (at.before == "." and at.second.isalnum()) or (
        at.after == "." and at.text[at.end + 1 : at.end + 2].isdigit()
    )


# ---------------------------------------------------------------- telephones, addresses, links
_PHONE = lazily(
    r"(?<![\d.,$])(?:\+?1[\s.-]?)?(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.-]\d{4}(?!\d|,\d)|(?<![\d.,$-])\d{3}-\d{4}(?!\d|[,-]\d)|"
    r"\+\d[\d\s().-]{6,18}\d"
)
_KEYS = lazily(r"\d{2,}-\d{2,}-\d{2,}|\d+-\d+-\d{3,}")
_ZIP = lazily(r"\b[A-Z]{2},?\s+$")
# Source: USPS Publication 28, appendix C1 (street suffixes), the common ones.
_STREET = lazily(
    r"\s(?:[NSEW]\.?\s|North\s|South\s|East\s|West\s)?(?:[A-Z0-9][\w.’'-]*\s){1,4}?"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Place|Pl|Parkway|Pkwy|Highway|Hwy|Terrace|Plaza|"
    r"Square|Broadway|Turnpike|Pike|Trail|Loop|street|avenue|road|boulevard)\b"
)


def telephone(at: Place) -> bool:
    """``212-555-0147``, ``(800) 555-0199``, and the number of an account: ``44-2081-77``."""
    return _within(_PHONE, at) or _within(_KEYS, at)


def _within(pattern: re.Pattern[str], at: Place) -> bool:
    low, high = max(0, at.start - 18), min(len(at.text), at.end + 18)
    return any(match.start() <= at.start and at.end <= match.end() for match in pattern.finditer(at.text, low, high))


def address(at: Place) -> bool:
    """``412 Linden Street``, ``CA 92101``."""
    size = at.end - at.start
    if size == 5 and at.text[at.start : at.end].isdigit() and at.led_by(_ZIP, 5):
        return True
    return size <= 5 and at.after == " " and at.text[at.end + 1 : at.end + 2].isupper() and at.behind(_STREET)


def link(at: Place) -> bool:
    """Inside a web or mail address."""
    low = max(0, at.start - 80)
    left = 1 + max(at.text.rfind(" ", low, at.start), at.text.rfind("\n", low, at.start), low - 1)
    chunk = at.text[left : at.end + 30].split(None, 1)[0]
    return "@" in chunk or "://" in chunk or chunk.startswith("www.")
