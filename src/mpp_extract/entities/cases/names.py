"""What both parties of a caption have in common: how their names go on, and what never belongs to one."""

from __future__ import annotations

import re

from mpp_extract.entities.cases.words import BUSINESS, FOR_HEADS, IN_HEADS, ON_HEADS, POSSESSIVE_NAMES

MOST_WORDS = 18
# Small words that join parts of an organization's name, and the words before them that make it one.
LINKS = {
    "for": FOR_HEADS,
    "in": IN_HEADS,
    "on": ON_HEADS,
    "to": ON_HEADS,
    "against": frozenset(("mothers", "campaign", "coalition", "people", "students", "citizens", "doctors", "league")),
}
# Small words that join names whatever stands before them.
JOINS = frozenset(("ex", "rel", "rel.", "d/b/a", "dba", "a/k/a", "o/b/o"))
YEAR = re.compile(r"(?:1[789]|20)\d\d(?:'s|s)?$")
COUNT = re.compile(r"\d+[-–]\d+$")


def possessive_name(lows: list[str]) -> bool:
    """Whether a possessive belongs to the name that goes on after it (`Women's Health`, `Harlan's Feed Co.`).

    lows   the possessive and the words after it, in lower case
    """
    return lows[0] in POSSESSIVE_NAMES or any(low in BUSINESS for low in lows[1:5])
