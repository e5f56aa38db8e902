"""Multiples said by a word: ``doubled``, ``triple the``, ``twice as many``, ``halved``."""

from __future__ import annotations

import re
from decimal import Decimal

from mpp_extract.entities.statistics.number import Number
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity

_FACTORS = {
    "doubl": "2",
    "tripl": "3",
    "trebl": "3",
    "quadrupl": "4",
    "quintupl": "5",
    "sextupl": "6",
    "halv": "0.5",
    "twice": "2",
    "thrice": "3",
}
_WORD = re.compile(
    r"(?<![\w-])(doubl|tripl|trebl|quadrupl|quintupl|sextupl|halv)(e|ed|es|ing)(?![\w-])|(?<![\w-])(twice|thrice)(?![\w-])",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\s+(?:as|the|that|those|what|its|their|his|her|our|your|last|this|more|this\s+year|normal|of\s+what)\b(?!\s+(?:day|week|month|year|season|time)\b)",
    re.IGNORECASE,
)
_THAN = re.compile(r"\bthan\s+$")
_PHRASES = re.compile(
    r"\s+(?:down|back|over|up|check|as\s+an?|murder|digits?|standard|jeopardy|play|bill|header)\b", re.IGNORECASE
)


def multiples(page: Page) -> list[Quantity]:
    """Every word of the text that multiplies, in reading order."""
    found = []
    for match in _WORD.finditer(page.text):
        quantity = _multiple(page, match)
        if quantity is not None:
            found.append(quantity)
    return found


def _multiple(page: Page, match: re.Match[str]) -> Quantity | None:
    text, tokens = page.text, page.tokens
    if _PHRASES.match(text, match.end()):
        return None
    i = tokens.at(match.start())
    stem = (match[1] or match[3]).lower()
    compared = _COMPARED.match(text, match.end()) is not None
    changed = False
    if match[3]:
        if not compared:
            return None
    elif match[2].lower() in ("ed", "ing", "es") or stem == "halv":
        if i < len(tokens) and not tokens.tag[i].startswith("VB") and (match[2] or "").lower() != "ing":
            return None
        changed = True
    else:
        verb = i < len(tokens) and tokens.tag[i] in ("VB", "VBP", "VBD")
        following = i + 1 < len(tokens) and tokens.tag[i + 1] in ("NN", "NNS", "JJ") and not compared
        more_than = _THAN.search(text, max(0, match.start() - 8), match.start()) is not None
        if not (compared or more_than or verb) or following:
            return None
        changed = (verb and not compared) or (verb and i > 0 and tokens.tag[i - 1] in ("MD", "TO"))
    value = Decimal(_FACTORS[stem])
    number = Number(match.start(), match.end(), value, "words")
    found = Quantity((number,), match.start(), match.end(), value, "ratio", "statistics.multiple")
    if changed:
        found.change = "decrease" if value < 1 else "increase"
    return found
