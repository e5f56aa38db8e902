"""Numbers that are no statistics: dates, clock times, names, statutes, addresses, telephone numbers, list numbering.

Everything here reads characters beside the number; what needs the parse is in names.py.
"""

from __future__ import annotations

import re

from mpp_extract.entities.statistics.vocabulary import vocabulary
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.numbers.words import VULGAR

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
)
_MONTH_BEFORE = re.compile(rf"\b{MONTH}\s+(?:the\s+)?(?:\d{{1,2}}\s?(?:-|–|to|and|or|,|&)\s?)?$")
# "on June 23 to 18 months in prison": the second number is no day.
_TO_LENGTH = re.compile(r"\d\s+(?:to|and|or|,)\s*$")
_LENGTH = re.compile(
    r"[\s-]+(?:[a-z]+\s+)?(?:years?|months?|weeks?|days?|hours?|minutes?|counts?|people|percent)\b", re.IGNORECASE
)
_MONTH_AFTER = re.compile(rf"(?:\s?[-–]\s?\d{{1,2}})?\s+(?:of\s+)?{MONTH}(?!\s+(?:be|have|not|also|face)\b)")
_CLOCK_AFTER = re.compile(r"\s?(?:[ap]\.?m\b|[AP]\.?M\b|o[’']clock\b|GMT\b|UTC\b|midnight\b|hrs\s+GMT\b|noon\b)|:\d")
_CLOCK_RANGE = re.compile(r"\s?(?:-|–|to)\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m\b", re.IGNORECASE)
_ERA_AFTER = re.compile(r"\s(?:BCE?|CE|AD|A\.D\.|B\.C\.(?:E\.)?)(?!\w)")
_ERA_BEFORE = re.compile(r"\b(?:AD|A\.D\.)\s$")
_YEARS = re.compile(r"(?:1[5-9]|20)\d\d$")
_YEAR_RANGE = re.compile(r"\s?[-–—/]\s?(?:\d\d|(?:1[5-9]|20)\d\d)(?!\d|[,.]\d)")
_IN_YEAR_RANGE = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d\s?[-–—/]$")
# Source: The Bluebook, tables T1 and T3 (reporters and codes that begin with a volume or title number).
_CODE = (
    r"(?:U\.?\s?S\.?\s?C\b|C\.?\s?F\.?\s?R\b|U\.S\.\s\d|F\.\s?(?:[23]d|4th|Supp)|S\.\s?Ct|L\.\s?Ed|"
    r"Fed\.\s?(?:Reg|Cl|App)|Stat\.\s\d|P\.[23]d|[NS]\.[EW]\.)"
)
_CODE_AFTER = re.compile(rf"\s{_CODE}")
_CODE_BEFORE = re.compile(rf"{_CODE}[\w.]*\s?(?:§+\s?)?$")
_SIGN_BEFORE = re.compile(
    r"(?:[#№§¶@]|§§|\b[Nn]os?\.|\bpp?\.|\bvol\.|\bch\.|\bsec\.|\bart\.|\bpara\.|\bver?\.|\bfig\.)\s?$"
)
# Bills and resolutions. Source: congress.gov and the states' forms.
_BILL_BEFORE = re.compile(
    r"\b(?:(?:H|S)\.?\s?(?:J\.?|Con\.?)?\s?(?:Res|R)\.?|H\.?R\.?|S\.|[AHSL]\.?B\.?|[AS]CA|LD|LR|P\.?L\.?|Pub\.\s?L\.)\s$"
)
_SUM = re.compile(r"\s[+×÷*]\s\d|\s?=\s?\d")
_IN_SUM = re.compile(r"\d(?:\s[+×÷*]\s|\s?=\s?)$")
# Share indexes named by how many shares they hold. Source: their publishers' names for them.
_INDEX_SIZES = vocabulary("20 25 30 35 40 50 60 80 100 150 200 225 250 300 350 400 500 600 800 1000 2000 3000 5000")
_INDEX_BEFORE = re.compile(
    r"\b(?:nasdaq|s\s?(?:&|&amp;)?\s?p|ftse|nikkei|russell|stoxx|cac|dax|mdax|asx|s&p/asx|tsx|csi|ibex|smi|topix|ibovespa|aex|bel|"
    r"atx|mib|omx|omxs|nifty|sensex|wig|px|ta|tsec|kospi|djia|wilshire)[\s-]$",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\s?(?:points?\b|%|per\s?cent\b)")
_PHONE = re.compile(
    r"(?<![\d.,$])(?:\+?1[\s.-]?)?(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.-]\d{4}(?!\d|,\d)|(?<![\d.,$-])\d{3}-\d{4}(?!\d|[,-]\d)|"
    r"\+\d[\d\s().-]{6,18}\d"
)
_KEYS = re.compile(r"\d{2,}-\d{2,}-\d{2,}|\d+-\d+-\d{3,}")
_ZIP = re.compile(r"\b[A-Z]{2},?\s+$")
# Source: USPS Publication 28, appendix C1 (street suffixes), the common ones.
_STREET = re.compile(
    r"\s(?:[NSEW]\.?\s|North\s|South\s|East\s|West\s)?(?:[A-Z0-9][\w.’'-]*\s){1,4}?"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Place|Pl|Parkway|Pkwy|Highway|Hwy|Terrace|Plaza|"
    r"Square|Broadway|Turnpike|Pike|Trail|Loop)\b"
)
_LISTED = re.compile(r"(?:^|\n)[ \t]*[(\[]?$")
_RUN_IN = re.compile(r"\.\s+[A-Z]")
_SENTENCE_END = re.compile(r"[.!?:]\s+$")
_LIST_MARK = re.compile(r"[.)\]]\s")
_PARENTHESIS = re.compile(r"\((?:[A-Za-z]|\d{1,2}|i+v?|vi*)\)")
_ORDINAL_AFTER = re.compile(r"(?:st|nd|rd|th|s|ST|ND|RD|TH)\b|\s(?:st|nd|rd|th)\b")
_ORDINAL_WORD = re.compile(r"[-‐](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b", re.IGNORECASE)
_FORM_AFTER = re.compile(r"-(?:[A-Z](?![a-z])|[Ee]leven\b)|[xX×]\d|’s\b|'s\b")
_GLUED = re.compile(
    r"\b(?:approximately|about|around|roughly|nearly|almost|over|under|some|than|least|most|only|just|from|between|"
    r"the|of|and|to|with|for|in|by|at|estimated)$",
    re.IGNORECASE,
)
_HYPHENATED = re.compile(
    r"\b(?:now|then|minus|nearly|almost|about|over|under|roughly|some|plus|sub|non|an?|the|magnitude|half|another|single|to|and|or|by|in)[-–]$",
    re.IGNORECASE,
)
_ALTERNATIVE = re.compile(r"\d\s?[GMT]B/$")  # 64GB/128GB
_SHOTS = re.compile(r"\d-(?:of|for)-$")  # 12-of-19 shooting
_TIMES_OF_DAY = re.compile(r"[’'‘]$")
_NOT_IN_SENTENCE = frozenset(".!?“”\"'’‘:—–-(|\n\r•*[/…")


def unlikely(text: str, number: Number) -> str | None:
    """Why the number is no statistic, as far as the characters beside it tell; None where nothing speaks against it.

    Answers one of the reasons: glued, ordinal, date, clock, reference, statute, phone, address, list, name.
    """
    start, end = number.start, number.end
    if number.form != "digits":
        return _word(text, number)
    before, after = text[start - 1 : start], text[end : end + 1]
    for check in (_glued, _calendar, _reference, _place):
        reason = check(text, start, end, before, after)
        if reason:
            return reason
    return None


def _word(text: str, number: Number) -> str | None:
    start, end = number.start, number.end
    before = text[start - 1 : start]
    if _ORDINAL_WORD.match(text, end) and (number.value % 10 == 0 or (number.form == "words" and number.value >= 100)):
        return "ordinal"
    if (
        number.form == "fraction"
        and (text[start].isdigit() or text[start] in VULGAR)
        and (before.isalpha() or text[end : end + 1].isalpha())
    ):
        return "glued"
    if (
        before == "-"
        and text[start - 2 : start - 1].isalnum()
        and not _HYPHENATED.search(text, max(0, start - 12), start)
    ):
        return "name"
    if text[start].isupper() and not opens(text, start):
        return "name"
    return "clock" if _CLOCK_AFTER.match(text, end) else _month(text, start, end, 31)


def opens(text: str, start: int) -> bool:
    """Whether a capital is due here: a line, a sentence, a quotation or a part after a dash or colon begins."""
    i = start - 1
    while i >= 0 and text[i] in " \t\u00a0\u202f":
        i -= 1
    return i < 0 or text[i] in _NOT_IN_SENTENCE


def _glued(text: str, start: int, end: int, before: str, after: str) -> str | None:
    """The number as a part of a longer word."""
    if (
        before.isalpha()
        and not (before.islower() and _GLUED.search(text, max(0, start - 15), start))
        and not _money_letters(text, start)
    ):
        return "name"
    if (
        before == "-"
        and text[start - 2 : start - 1].isalpha()
        and not _HYPHENATED.search(text, max(0, start - 12), start)
        and not _SHOTS.search(text, max(0, start - 7), start)
    ):
        return "name"
    if before == "(" and (text[start - 2 : start - 1].isalnum() or text[start - 2 : start - 1] == ")"):
        return "reference"
    if (
        before == "/"
        and text[start - 2 : start - 1].isalpha()
        and not _ALTERNATIVE.search(text, max(0, start - 9), start)
    ):
        return "name"
    if before == "_" or after == "_" or (_TIMES_OF_DAY.search(text, start - 1, start) and _decade(text, end)):
        return "name"
    if _ORDINAL_AFTER.match(text, end):
        return "ordinal"
    if _FORM_AFTER.match(text, end) or _PARENTHESIS.match(text, end):
        return "name"
    return None


def _money_letters(text: str, start: int) -> bool:
    from mpp_extract.entities.statistics.money import before

    return before(text, start) is not None


def _decade(text: str, end: int) -> bool:
    return text[end - 2 : end].isdigit() and (end - 2 == 0 or not text[end - 3].isdigit())


def _calendar(text: str, start: int, end: int, before: str, after: str) -> str | None:
    if (after == ":" and text[end + 1 : end + 2].isdigit()) or (
        before == ":" and text[start - 2 : start - 1].isdigit()
    ):
        return "clock"
    if end - start <= 5 and (_CLOCK_AFTER.match(text, end) or _CLOCK_RANGE.match(text, end)):
        return "clock"
    if (before == "/" and text[start - 2 : start - 1].isdigit()) or (
        after == "/" and text[end + 1 : end + 2].isdigit()
    ):
        return "date"
    if (
        end - start == 4
        and _YEARS.match(text, start, end)
        and (_YEAR_RANGE.match(text, end) or _ERA_AFTER.match(text, end))
    ):
        return "date"
    if before in tuple("-–—/") and _IN_YEAR_RANGE.search(text, max(0, start - 8), start):
        return "date"
    if _ERA_AFTER.match(text, end) or _ERA_BEFORE.search(text, max(0, start - 6), start):
        return "date"
    return _month(text, start, end, 31) if end - start <= 2 else None


def _month(text: str, start: int, end: int, highest: int) -> str | None:
    before = _MONTH_BEFORE.search(text, max(0, start - 24), start)
    if (before and not (_TO_LENGTH.search(before[0]) and _LENGTH.match(text, end))) or _MONTH_AFTER.match(text, end):
        return "date"
    return None


def _reference(text: str, start: int, end: int, before: str, after: str) -> str | None:
    if _SIGN_BEFORE.search(text, max(0, start - 6), start) or _BILL_BEFORE.search(text, max(0, start - 14), start):
        return "reference"
    if end - start <= 4 and text[start:end] in _INDEX_SIZES and _INDEX_BEFORE.search(text, max(0, start - 14), start):
        return None if _POINTS.match(text, end) else "index"
    if _SUM.match(text, end) or _IN_SUM.search(text, max(0, start - 6), start):
        return "sum"
    if text[start] == "0" and end - start > 1 and text[start + 1].isdigit():
        return "reference"
    if (after == " " and _CODE_AFTER.match(text, end)) or _CODE_BEFORE.search(text, max(0, start - 16), start):
        return "statute"
    if (
        after == "."
        and end - start <= 2
        and _RUN_IN.match(text, end)
        and _SENTENCE_END.search(text, max(0, start - 3), start)
    ):
        return "list"
    if (
        after in (".", ")", "]")
        and end - start <= 2
        and _LIST_MARK.match(text, end)
        and _LISTED.search(text, max(0, start - 12), start)
    ):
        return "list"
    if (
        before == "("
        and after == ")"
        and end - start <= 2
        and opens(text, start - 1)
        and text[end + 1 : end + 2] == " "
    ):
        return "list"
    if after == ")" and before == " " and end - start <= 2 and text.rfind("(", max(0, start - 40), start) < 0:
        return "list"
    if (before == "." and text[start - 2 : start - 1].isalnum()) or (
        after == "." and text[end + 1 : end + 2].isdigit()
    ):
        return "reference"
    return None


def _place(text: str, start: int, end: int, before: str, after: str) -> str | None:
    """Telephone numbers, keys, addresses, links."""
    low, high = max(0, start - 18), min(len(text), end + 18)
    for pattern in (_PHONE, _KEYS):
        for match in pattern.finditer(text, low, high):
            if match.start() <= start and end <= match.end():
                return "phone"
    if end - start == 5 and text[start:end].isdigit() and _ZIP.search(text, max(0, start - 5), start):
        return "address"
    if end - start <= 5 and after == " " and text[end + 1 : end + 2].isupper() and _STREET.match(text, end):
        return "address"
    return "link" if _linked(text, start, end) else None


def _linked(text: str, start: int, end: int) -> bool:
    """Whether the number stands inside a web or mail address."""
    left = start
    while left > 0 and start - left < 80 and not text[left - 1].isspace():
        left -= 1
    chunk = text[left : end + 30].split(None, 1)[0] if end > left else ""
    return "@" in chunk or "://" in chunk or chunk.startswith("www.")
