"""The currency beside a number: its sign or letters before it, its sign, code or name behind it."""

from __future__ import annotations

import re
from typing import NamedTuple

from mpp_extract.language.currencies import CODES, MINOR, NAMES, NATIONAL, SIGNS


class Currency(NamedTuple):
    """A currency found beside a number: its code, where its words start or end, and what one of them is worth in it."""

    code: str
    edge: int
    factor: str = "1"


def _letters(signs: list[str]) -> str:
    return "|".join(re.escape(sign) for sign in sorted(signs, key=len, reverse=True))


_PREFIX = re.compile(
    r"(?:(?<![A-Za-z])(?:U\.S\.|US|C|CA|AU|NZ|HK|NT|MX)\s\$"
    rf"|(?<![A-Za-z])(?:{_letters([s for s in SIGNS if s[0].isalpha()])}"
    rf"|(?:{'|'.join(sorted(CODES))})[$]?)|{_letters([s for s in SIGNS if not s[0].isalpha()])})\s?$"
)
# Letters that also make names (R2, PS5): only before an amount that can't be one.
_LETTERS_ONLY = frozenset({"R", "PS", "Sh", "N"})
# N95 is a mask, N35,000 are naira. Source: the style of Nigerian newspapers.
_NAIRA = re.compile(r"\d{1,3}(?:,\d{3})+(?!\d)|\d[\d.]*\s?(?:m|bn|tn|[mbtr]{1,2}illion)\b")
_MINUS = frozenset("-−")
_SIGNED = frozenset(sign for sign in SIGNS if len(sign) == 1 and not sign.isalpha())
_LARGE = re.compile(r"\d{2}|\d[., ]\d|\d(?:m|bn|tn)\b|\d [mb]illion")
_SUFFIX = re.compile(rf"(?:\s?(?:{'|'.join(sorted(CODES))})\b|\s?[$€£¥₹₽₪₺₴](?!\d)|\s?zł|\s?Kč|\s?kr\b|¢|[pc]\b)")
# A lone p behind digits with a blank: pence of British copy, unless an hour, a page or a probability goes on.
_PENCE = re.compile(r"[ \u00a0\u202f]p(?![\w’'/-]|\.\s?m\b|\.\d|\s?[=<>])")
_US = re.compile(r"\s?(?:U\.S\.|US|USD|Cdn|Canadian|AUD|CAD|NZD|EUR|GBP)(?![\w$])")
_US_CODES = {"U.S.": "USD", "US": "USD", "Cdn": "CAD", "Canadian": "CAD"}
_WORDS = re.compile(r"[\s-]+([A-Za-zÀ-ÿ.]+)" + r"(?:[\s-]+([A-Za-zÀ-ÿʻ’']+))?" * 3)


def before(text: str, start: int) -> Currency | None:
    """The currency whose sign or letters end where the number starts; ``edge`` is where they start."""
    if start == 0 or not (text[start - 1] in " \u00a0\u202f=." or not text[start - 1].isdigit()):
        return None
    if text[start - 1] in _MINUS and start > 1 and text[start - 2] in _SIGNED:
        start -= 1  # $-31 billion
    match = _PREFIX.search(text, max(0, start - 7), start)
    if match is None:
        return None
    sign = re.sub(r"\s", "", match[0])
    large = _NAIRA if sign == "N" else _LARGE
    if sign in _LETTERS_ONLY and (match[0][-1].isspace() or not large.match(text, start)):
        return None
    code = SIGNS.get(sign) or (sign[:3] if sign[:3] in CODES else SIGNS.get(sign.replace("U.S.", "US")))
    return Currency(code, match.start()) if code else None


def after(text: str, end: int) -> Currency | None:
    """The currency named or signed right after a number; ``edge`` is where its words end."""
    if match := _SUFFIX.match(text, end):
        sign = match[0].strip()
        if sign in MINOR:
            code, factor = MINOR[sign]
            return Currency(code, match.end(), factor)
        return Currency(SIGNS.get(sign, sign), match.end())
    if text[end - 1 : end].isdigit() and (pence := _PENCE.match(text, end)):
        code, factor = MINOR["p"]
        return Currency(code, pence.end(), factor)
    words = _WORDS.match(text, end)
    return _named(words) if words else None


def clarified(text: str, end: int) -> Currency | None:
    """A currency named again after a signed amount: ``$75 U.S.``, ``$1.13 EUR``."""
    match = _US.match(text, end)
    if match is None:
        return None
    name = match[0].strip()
    return Currency(_US_CODES.get(name, name), match.end())


def _named(words: re.Match[str]) -> Currency | None:
    """``dollars``, ``Canadian dollars``, ``New Zealand dollars``, ``U.S. cents``."""
    if words[1].lower() == "grand" and not words[2]:
        return Currency("USD", words.end(1), "1000")
    parts = [(words[n].lower(), words.end(n) - words[n].endswith(".")) for n in (1, 2, 3, 4) if words[n]]
    for count in range(len(parts), 0, -1):
        name, edge = parts[count - 1]
        name = name.rstrip(".")
        adjective = " ".join(part for part, _ in parts[: count - 1])
        for form in (name, name.removesuffix("s"), name.removesuffix("es")):
            if adjective:
                code = NATIONAL.get((adjective, form))
                if code is None and form in MINOR and len(form) > 1:
                    code = NATIONAL.get((adjective, "dollar")) or NATIONAL.get((adjective, "peso"))
            else:
                code = MINOR[form][0] if form in MINOR and len(form) > 1 else NAMES.get(form)
            if code:
                return Currency(code, edge, MINOR[form][1] if form in MINOR else "1")
    return None
