"""Quotation marks one by one: which characters are marks, and which way each can turn where it stands."""

from __future__ import annotations

import re
from typing import NamedTuple

MARK = re.compile(r"'{2,3}|‘{2,3}|’{2,3}|``?|[“”„‟\"＂«»‹›‘’‚‛']")
SINGLES = frozenset("‘’‚‛'`‹›")
# Signs that may open a quotation wherever they stand; an apostrophe may only behind a space, a bracket or a dash.
_OPENS = re.compile('["“”„‟＂«»‹›`‘‚‛]')
_APOSTROPHE_OPENS = re.compile(r"(?:(?<=[\s(\[{—–\-/'])|\A)'")
# Words that begin with an apostrophe. Longest first is not needed: the whole word must match.
_ELISION = re.compile(r"['’‘](?:\d0s|\d\d\b|em|til|tis|twas|cause|bout|round|n|ere|neath|nother|kay|sup)\b", re.I)
_FEET_INCHES = re.compile(r"\d\s?['’′]\s?\d{0,2}\Z|\d\Z")
OPEN, CLOSE, EITHER = "open", "close", "either"


class Mark(NamedTuple):
    """A mark: offsets, whether it is a single one, and which way it turns (``open``, ``close``, ``either``)."""

    start: int
    end: int
    single: bool
    side: str


def may_open(text: str, first: int, last: int) -> bool:
    """Whether any sign in ``text[first:last]`` may open a quotation: apostrophes inside and behind words may not."""
    if _OPENS.search(text, first, last) or text.find("’’", first, last) >= 0:
        return True
    return text.find("'", first, last) >= 0 and _APOSTROPHE_OPENS.search(text, first, last) is not None


def marks_in(text: str, first: int, last: int) -> list[Mark]:
    """The quotation marks in ``text[first:last]``, one paragraph, in reading order; apostrophes and inches are none."""
    marks: list[Mark] = []
    for match in MARK.finditer(text, first, last):
        start, end, sign = match.start(), match.end(), match[0]
        before = text[start - 1] if start > first else " "
        after = text[end] if end < last else " "
        if len(sign) == 3:
            marks += _triple(start, before)
        elif len(sign) == 2 or sign not in SINGLES:
            side = _double_side(sign, before, after)
            if not (
                sign == '"' and before.isdigit() and _FEET_INCHES.search(text, max(first, start - 6), start)
            ) or any(not mark.single for mark in marks[-1:] if mark.side != CLOSE):
                marks.append(Mark(start, end, False, side))
        else:
            turn = _single_side(text, sign, start, before, after)
            if turn:
                marks.append(Mark(start, end, True, turn))
    return marks


def _triple(start: int, before: str) -> list[Mark]:
    """Three apostrophes: a single mark inside a double one of two apostrophes."""
    if before.isspace() or before in "([{—–-":
        return [Mark(start, start + 2, False, OPEN), Mark(start + 2, start + 3, True, OPEN)]
    return [Mark(start, start + 1, True, CLOSE), Mark(start + 1, start + 3, False, CLOSE)]


def _double_side(sign: str, before: str, after: str) -> str:
    space_before = before.isspace() or before in "([{—–-/‘"
    space_after = after.isspace() or after in ".,;:?!)]}—–-/’"
    if sign in ("“", "„", "``", "‘‘"):
        # „…“ closes with the mark that opens English quotations.
        return EITHER if sign == "“" and not space_before and space_after else OPEN
    if sign in ("”", "’’"):
        return EITHER if before.isspace() and not after.isspace() else CLOSE
    if sign in "«»":
        return OPEN if space_before and not space_after else CLOSE if space_after and not space_before else EITHER
    if space_before and not space_after:
        return OPEN
    if space_after and not space_before:
        return CLOSE
    return EITHER


def _single_side(text: str, sign: str, start: int, before: str, after: str) -> str | None:
    """Which way a single mark may turn; None for an apostrophe."""
    if before.isalnum() and after.isalnum():
        return None
    opens = (before.isspace() or before in "([{—–-/“\"'„«") and not after.isspace() and after not in ".,;:?!)"
    if opens:
        if sign == "’" or _ELISION.match(text, start):
            return None if _ELISION.match(text, start) or sign == "’" else OPEN
        return OPEN
    if before.isspace() or sign == "‘" or sign == "‚":
        return OPEN if sign in "‘‚" and not after.isspace() else None
    if before.isdigit() and sign in "'’" and not after.isspace() and after not in '.,;:?!)”"':
        return None
    return CLOSE
