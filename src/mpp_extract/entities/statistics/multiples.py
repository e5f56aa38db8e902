"""Multiples said by a word: ``doubled``, ``triple the``, ``twice as many``, ``halved``, ``fivefold``."""

from __future__ import annotations

import re
from decimal import Decimal

from mpp_extract.entities.statistics.forms import row
from mpp_extract.entities.statistics.kinds import MULTIPLE
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language.numbers.lexemes import WORDS
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.numbers.words import UNITS

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
# A look for the plain stems costs a tenth of the pattern.
_STEMS = (*_FACTORS, "fold")
_WORD = re.compile(
    rf"(?=[dtqsh{''.join(sorted({word[0] for word in UNITS[1:]}))}])"
    r"(?<!\w)(?:(?<!-)|(?<=near-))(?:(?P<stem>doubl|tripl|trebl|quadrupl|quintupl|sextupl|halv)(?P<ending>e|ed|es|ing)"
    rf"|(?P<adverb>twice|thrice)|(?P<fold>{'|'.join(UNITS[1:])}|ten|hundred)fold)(?![\w-])",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\s+(?:as|the|that|those|what|its|their|his|her|our|your|last|this|more|normal|of\s+what)\b"
    r"(?!\s+(?:day|week|month|year|season|time)\b)",
    re.IGNORECASE,
)
_THAN = re.compile(r"\bthan\s+$")
_WILL = re.compile(
    r"\b(?:will|would|could|may|might|should|can|to|has|have|had|nearly|almost|roughly|about)\s+(?:more\s+than\s+)?$",
    re.IGNORECASE,
)
_PHRASES = re.compile(
    r"\s+(?:down|back|over|up|check|as\s+an?|murder|digits?|standard|jeopardy|play|bill|header)\b", re.IGNORECASE
)


WORD = row(MULTIPLE, "word", "The backlog [[doubled]].", "He was tried for a double murder.")


def multiples(page: Page) -> list[Quantity]:
    """Every word of the text that multiplies, in reading order."""
    lower = page.text.lower()
    if not any(stem in lower for stem in _STEMS):
        return []
    found = []
    for match in _WORD.finditer(page.text):
        quantity = _multiple(page, match)
        if quantity is not None:
            found.append(quantity)
    return found


def _multiple(page: Page, match: re.Match[str]) -> Quantity | None:
    if match["fold"]:
        return _made(match, WORDS[match["fold"].lower()][1], False)
    compared = _COMPARED.match(page.text, match.end()) is not None
    factor = Decimal(_FACTORS[(match["stem"] or match["adverb"]).lower()])
    if match["adverb"]:
        return _made(match, factor, False) if compared else None
    if _PHRASES.match(page.text, match.end()):
        return None
    if match["ending"].lower() != "e" or factor < 1:
        return _made(match, factor, True) if _is_verb(page, match) else None
    return _base_form(page, match, factor, compared)


def _is_verb(page: Page, match: re.Match[str]) -> bool:
    """``doubled``, ``doubling``; but not the doubles of tennis."""
    i = page.tokens.at(match.start())
    return match["ending"].lower() == "ing" or (i < len(page.tokens) and page.tokens.tag[i].startswith("VB"))


def _base_form(page: Page, match: re.Match[str], factor: Decimal, compared: bool) -> Quantity | None:
    """``will triple``, ``triple the``, ``more than double``; but not ``a double murder``."""
    tokens, text = page.tokens, page.text
    i = tokens.at(match.start())
    verb = i < len(tokens) and tokens.tag[i] in ("VB", "VBP", "VBD")
    will = _WILL.search(text, max(0, match.start() - 24), match.start()) is not None
    more = _THAN.search(text, max(0, match.start() - 8), match.start()) is not None
    following = i + 1 < len(tokens) and tokens.tag[i + 1] in ("NN", "NNS", "JJ") and not compared
    if not (compared or more or verb or will) or following:
        return None
    return _made(match, factor, (will and (verb or more)) or (verb and not compared))


def _made(match: re.Match[str], factor: Decimal, changed: bool) -> Quantity:
    number = Number(match.start(), match.end(), factor, "words")
    found = Quantity((number,), match.start(), match.end(), factor, "ratio", form=WORD)
    if changed:
        found.change = "decrease" if factor < 1 else "increase"
    return found
