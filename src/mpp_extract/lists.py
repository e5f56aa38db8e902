"""The lists' names, in the contract's order: for whoever must not import pydantic to know them."""

from __future__ import annotations

# Each list with what one item of it, and several, are called in running text.
_CALLED = {
    "judges": ("judge", "judges"),
    "courts": ("court", "courts"),
    "dates": ("date", "dates"),
    "case_numbers": ("case number", "case numbers"),
    "cases": ("case", "cases"),
    "statistics": ("statistic", "statistics"),
    "quotes": ("quote", "quotes"),
    "speakers": ("speaker", "speakers"),
    "rulings": ("ruling", "rulings"),
}
LISTS = tuple(_CALLED)


def called(name: str, number: int = 2) -> str:
    """What so many items of a list are called.

    >>> called("case_numbers"), called("statistics", 1)
    ('case numbers', 'statistic')
    """
    one, several = _CALLED[name]
    return one if number == 1 else several


def heading(name: str) -> str:
    """A list's name as a heading.

    >>> heading("case_numbers")
    'Case numbers'
    """
    return called(name).capitalize()
