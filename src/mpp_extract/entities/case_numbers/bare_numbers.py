"""Numbers that no court's own form marks out: when figures are a score, a year, a count or a clock time after all."""

from __future__ import annotations

import re

from mpp_extract.entities.case_numbers import clues
from mpp_extract.entities.case_numbers.clues import Evidence, Said
from mpp_extract.rule import Refusal

# Right before the number: what stands there makes it one, however it is written.
_NUMBER_SIGN = re.compile(r"(?:\bNos?\.|#)\s?$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
_CLOCK = re.compile(r"\d{1,2}:\d\d")
_SCORE = re.compile(r"\d{1,3}[-‐‑‒–]\d{1,3}")
_INITIALS = re.compile(r"\s\([A-Z][A-Za-z]{1,3}\)")
_COUNTED = re.compile(r"\s+(?:percent|people|points?|vote|[a-z]+s\b(?<!was)(?<!has)(?<!is))")


def _row(name: str, meaning: str, example: str, counterexample: str) -> Refusal:
    return Refusal(f"case_numbers.not.{name}", "case_numbers", meaning, example, counterexample)


SHORT = _row(
    "short",
    "Too few figures for a number of no known form.",
    "The judge ruled in case No. [[A7]] there.",
    "The judge ruled in case No. [[A712]] there.",
)
COUNT = _row(
    "count",
    "So many cases, or figures in groups that nothing numbers.",
    "The court has open cases: [[12,345]] by now.",
    "The court has open case No. [[12,345]] by now.",
)
CLOCK = _row(
    "clock",
    "A time of the clock, a verse or a score.",
    "The judge recalled docket No. [[9:10]] there.",
    "The judge recalled docket No. [[9:1012]] there.",
)
YEAR = _row(
    "year",
    "A year, or too short a number.",
    "The judge closed docket [[2019]] there.",
    "The judge closed docket [[201918]] there.",
)
WORD = _row(
    "word",
    "A word with a figure in it.",
    "The judge closed docket [[700.25]] there.",
    "The judge closed docket [[A700.25]] there.",
)
SCORE = _row(
    "score_after_caption",
    "A score or vote after a case’s name, or figures that the sentence goes on with.",
    "In Harlow v. Dunmore, [[219-203]], it ruled.",
    "In Harlow v. Dunmore, [[19-1234]], it ruled.",
)
YEARS = _row(
    "years",
    "A stretch of years.",
    "The lawsuits of [[2019-2020]] were settled in court.",
    "The lawsuit, No. [[20-2020]], was settled in court.",
)
NO_YEAR = _row(
    "no_year",
    "Its first part is no year that a docket can be of.",
    "The Senate confirmed the judge by [[53-44]] there.",
    "The court ruled in No. [[19-1234]] there.",
)
VOTE = _row(
    "vote",
    "A vote, a score or a range: two numbers with too little said for a docket.",
    "The judge saw the team lead [[19-15]] there.",
    "The clerk’s docket shows [[19-1512]] there.",
)


def designated_refused(text: str, match: re.Match[str], said: Said) -> Refusal | None:
    """Why a number without a known form is none: too few figures, a plain year, a count."""
    number = match[0]
    digits = sum(char.isdigit() for char in number)
    if digits < 3:
        return SHORT
    if number.replace(",", "").isdigit() and said.clue is clues.CALLED_SEVERAL:
        return COUNT  # `cases: 12,345`
    if _GROUPED.fullmatch(number):
        return None if _grouped(text, match.start(), match.end(), said) else COUNT
    if _CLOCK.fullmatch(number):
        return CLOCK
    if said.clue is clues.AFTER_CAPTION and (
        _SCORE.fullmatch(number) or (number.isdigit() and not ends_there(text, match.end()))
    ):
        return SCORE
    if number.isdigit():
        long = digits >= (3 if said.evidence is Evidence.NAMED else 4)
        return None if long and not _YEAR.fullmatch(number) else YEAR
    marked = any(char in "-–‐‑‒:/," or char.isalpha() for char in number)
    return None if marked else WORD


def _grouped(text: str, start: int, end: int, said: Said) -> bool:
    """Whether a number in groups of three is numbered, or ends where a docket would (`v. Dunmore, 125,123, a suit`)."""
    if said.evidence is Evidence.NAMED or _is_signed(said):
        return True
    return _NUMBER_SIGN.search(text, max(0, start - 6), start) is not None or ends_there(text, end)


def _is_signed(said: Said) -> bool:
    """Whether `No.` or `#` stands before the number, and not the word number."""
    return said.clue is clues.NUMBER_SIGN and not said.words[:1].islower()


def ends_there(text: str, end: int) -> bool:
    """Whether punctuation follows a number that may be a quantity (`Harlow v. Dunmore, 125,123, a suit`)."""
    return text[end : end + 1] in (",", "]", ")", ";", "")


def year_serial_refused(text: str, match: re.Match[str], said: Said) -> Refusal | None:
    """Year and serial alone look like scores, votes, ranges and parts of dates: those need a designator."""
    year, serial, end = match["year"], match["serial"], match.end()
    if len(year) == 4 and _YEAR.fullmatch(serial) and said.evidence is not Evidence.NAMED:
        return YEARS
    if not (int(year[-2:]) <= 35 or int(year[-2:]) >= 60):
        return NO_YEAR
    if said.clue is clues.AFTER_CAPTION and len(serial) < 3 and not ends_there(text, end):
        return SCORE
    if said.evidence >= Evidence.NUMBERED:
        return None if len(serial) > 1 or said.evidence is Evidence.NAMED or _is_signed(said) else VOTE
    if (
        len(serial) >= 4
        and said.evidence >= Evidence.SUBJECT
        and (_INITIALS.match(text, end) or _bracketed(text, match))
    ):
        return None
    if said.evidence < Evidence.RECORDS or _COUNTED.match(text, end, end + 24):
        return VOTE
    return None if len(serial) >= 3 and len(year) == 2 and not _YEAR.fullmatch(serial) else VOTE


def _bracketed(text: str, match: re.Match[str]) -> bool:
    return text[match.start() - 1 : match.start()] == "[" and text[match.end() : match.end() + 1] == "]"


REFUSALS: tuple[Refusal, ...] = (SHORT, COUNT, CLOCK, YEAR, WORD, SCORE, YEARS, NO_YEAR, VOTE)
