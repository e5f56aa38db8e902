"""One of a unit as the amount of a change: ``rose a point``, ``fell by a percentage point``, ``up a dollar``."""

from __future__ import annotations

import re
from decimal import Decimal

from mpp_extract.entities.statistics.change import change
from mpp_extract.entities.statistics.forms import row
from mpp_extract.entities.statistics.kinds import COUNT, MONEY, PERCENT
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.tags import NOUNS

_ONE = re.compile(
    r"a(?<![\w-].)n?\s+(?:full\s+|whole\s+|single\s+)?(percentage\s+point|basis\s+point|point|dollar|cent|penny|euro)\b(?!-)"
)
_UNITS = {
    "point": ("count", "point", "1"),
    "percentage point": ("percent", "percent", "1"),
    "basis point": ("percent", "basis point", "1"),
    "dollar": ("money", "USD", "1"),
    "euro": ("money", "EUR", "1"),
    "cent": ("money", "USD", "0.01"),
    "penny": ("money", "USD", "0.01"),
}


SINGLES = {
    "count": row(
        COUNT,
        "single",
        "The index rose [[a point]].",
        "He made a point.",
        source="Wren and Martin, High School English Grammar: a and an as weakened forms of one",
    ),
    "percent": row(
        PERCENT,
        "single",
        "Support fell by [[a percentage point]].",
        "It is a percentage point.",
        source="Associated Press Stylebook, percent, percentage, percentage points",
    ),
    "money": row(
        MONEY,
        "single",
        "The fare rose [[a dollar]].",
        "He lost a dollar bill.",
        source="Wren and Martin, High School English Grammar: a and an as weakened forms of one",
    ),
}


def singles(page: Page) -> list[Quantity]:
    """Every ``a point``, ``a dollar`` of the text that is the amount of a change; elsewhere an article is no number."""
    found = []
    for match in _ONE.finditer(page.text):
        kind, unit, value = _UNITS[" ".join(match[1].split())]
        shift = change(page.text, page.tokens, match.start(), match.end(), unit, kind)
        after = page.tokens.at(match.end())
        compound = after < len(page.tokens) and page.tokens.tag[after] in NOUNS and page.text[match.end()] == " "
        if shift is None or shift.end is not None or compound:
            continue
        number = Number(match.start(), match.start() + 1, Decimal(value), "words")
        single = Quantity.of(number, kind, match.end(), unit)
        single.form = SINGLES[kind]
        found.append(single)
    return found
