"""A colour for each list, and how a style is written for a terminal."""

from __future__ import annotations

# Of the 256 colours those that are read as well on black as on white: at least 3.5 to 1 against both, where 3 to 1 is
# asked of what is no running text. Source: WCAG 2.2, 1.4.3 and 1.4.11; xterm's 256colres.h.
DEEP = {
    "judges": 129,
    "courts": 32,
    "dates": 28,
    "case_numbers": 30,
    "cases": 63,
    "statistics": 130,
    "quotes": 100,
    "speakers": 162,
    "rulings": 160,
    "grey": 243,
}
# Where there are but sixteen, which the user has chosen: ECMA-48's codes. Grey is faint there: bright black is the
# background of some schemes.
FEW = {
    "judges": "35",
    "courts": "34",
    "dates": "32",
    "case_numbers": "36",
    "cases": "94",
    "statistics": "33",
    "quotes": "92",
    "speakers": "95",
    "rulings": "31",
    "grey": "2",
}
_RESET = "\x1b[0m"


def painted(words: str, style: str, colours: int) -> str:
    r"""The words in a style, which is names with blanks between: a list's, ``grey``, ``bold``.

    >>> painted("Tuesday", "dates bold", 16), painted("Tuesday", "dates", 256), painted("Tuesday", "dates", 0)
    ('\x1b[32;1mTuesday\x1b[0m', '\x1b[38;5;28mTuesday\x1b[0m', 'Tuesday')
    """
    if not colours or not style or not words:
        return words
    codes = ";".join("1" if name == "bold" else _code(name, colours) for name in style.split())
    return f"\x1b[{codes}m{words}{_RESET}"


def _code(name: str, colours: int) -> str:
    return f"38;5;{DEEP[name]}" if colours >= 256 else FEW[name]
