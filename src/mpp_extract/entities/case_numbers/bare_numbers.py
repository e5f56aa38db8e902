"""Numbers that no court's own form marks out: when figures are a score, a year, a count or a clock time after all."""

from __future__ import annotations

import re
from collections.abc import Callable

from mpp_extract.entities.case_numbers import clues
from mpp_extract.entities.case_numbers.clues import Evidence, Said
from mpp_extract.entities.case_numbers.forms import Trial
from mpp_extract.language.numbers.signs import Kind
from mpp_extract.rule import Refusal

# Right before the number: what stands there makes it one, however it is written.
_NUMBER_SIGN = re.compile(r"(?:\bNos?\.|#)\s?$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
_CLOCK = re.compile(r"\d{1,2}:\d\d(?:\s?[-–—]\s?\d{1,2}:\d\d)?")
_SCORE = re.compile(r"\d{1,3}[-‐‑‒–]\d{1,3}")
_INITIALS = re.compile(r"\s\([A-Z][A-Za-z]{1,3}\)")
_COUNTED = re.compile(r"\s+(?:percent|people|points?|vote|[a-z]+s\b(?<!was)(?<!has)(?<!is))")


def _short(trial: Trial) -> bool:
    return sum(char.isdigit() for char in trial.match[0]) < 3


def _count(trial: Trial) -> bool:
    number, said = trial.match[0], trial.said
    if number.replace(",", "").isdigit() and said.clue is clues.CALLED_SEVERAL:
        return True  # `cases: 12,345`
    if not _GROUPED.fullmatch(number) or said.evidence is Evidence.NAMED or _is_signed(said):
        return False
    text, start, end = trial.text, *trial.match.span()
    return _NUMBER_SIGN.search(text, max(0, start - 6), start) is None and not _ends_there(text, end)


def _clock(trial: Trial) -> bool:
    return _CLOCK.fullmatch(trial.match[0]) is not None and trial.kinds() <= {Kind.CLOCK, Kind.SUM}


def _house(trial: Trial) -> bool:
    return trial.said.evidence is not Evidence.NAMED and not _is_signed(trial.said) and Kind.ADDRESS in trial.kinds()


def _score(trial: Trial) -> bool:
    number = trial.match[0]
    if trial.said.clue is not clues.AFTER_CAPTION:
        return False
    goes_on = number.isdigit() and not _ends_there(trial.text, trial.match.end())
    return goes_on or _SCORE.fullmatch(number) is not None


def _year(trial: Trial) -> bool:
    number = trial.match[0]
    short = len(number) < (3 if trial.said.evidence is Evidence.NAMED else 4)
    return number.isdigit() and (short or _YEAR.fullmatch(number) is not None)


def _word(trial: Trial) -> bool:
    number = trial.match[0]
    return not number.isdigit() and not any(char in "-–‐‑‒:/," or char.isalpha() for char in number)


def _years(trial: Trial) -> bool:
    year, serial = trial.match["year"], trial.match["serial"]
    return len(year) == 4 and _YEAR.fullmatch(serial) is not None and trial.said.evidence is not Evidence.NAMED


def _no_year(trial: Trial) -> bool:
    return 35 < int(trial.match["year"][-2:]) < 60


def _serial_after_caption(trial: Trial) -> bool:
    after = trial.said.clue is clues.AFTER_CAPTION and len(trial.match["serial"]) < 3
    return after and not _ends_there(trial.text, trial.match.end())


def _vote(trial: Trial) -> bool:
    """Year and serial alone look like scores, votes, ranges and parts of dates: those need a designator."""
    text, match, said = trial.text, trial.match, trial.said
    year, serial, end = match["year"], match["serial"], match.end()
    if said.evidence >= Evidence.NUMBERED:
        return len(serial) == 1 and said.evidence is not Evidence.NAMED and not _is_signed(said)
    bracketed = text[match.start() - 1 : match.start()] == "[" and text[end : end + 1] == "]"
    if len(serial) >= 4 and said.evidence >= Evidence.SUBJECT and (bracketed or _INITIALS.match(text, end)):
        return False
    if said.evidence < Evidence.RECORDS or _COUNTED.match(text, end, end + 24):
        return True
    return len(serial) < 3 or len(year) > 2 or _YEAR.fullmatch(serial) is not None


def _is_signed(said: Said) -> bool:
    """Whether `No.` or `#` stands before the number, and not the word number."""
    return said.clue is clues.NUMBER_SIGN and not said.words[:1].islower()


def _ends_there(text: str, end: int) -> bool:
    """Whether punctuation follows a number that may be a quantity (`Harlow v. Dunmore, 125,123, a suit`)."""
    return text[end : end + 1] in (",", "]", ")", ";", "")


def _row(
    name: str, meaning: str, test: Callable[[Trial], bool], example: str, counterexample: str, source: str | None = None
) -> Refusal:
    return Refusal(f"case_numbers.not.{name}", meaning, example, counterexample, test=test, source=source)


HOUSE = _row(
    "house",
    "A house’s number, before its street.",
    _house,
    "The judge heard of the case at [[19-1234]] Alder Street there.",
    "The judge heard case No. [[19-1234]] on Alder Street there.",
    source="USPS Publication 28, appendix D1 (hyphenated address ranges: New York City, Hawaii, southern California)",
)
# Asked of a number without a form of a court, in order.
DESIGNATED: tuple[Refusal, ...] = (
    _row(
        "short",
        "Too few figures for a number of no known form.",
        _short,
        "The judge ruled in case No. [[A7]] there.",
        "The judge ruled in case No. [[A712]] there.",
    ),
    _row(
        "count",
        "So many cases, or figures in groups that nothing numbers.",
        _count,
        "The court has open cases: [[12,345]] by now.",
        "The court has open case No. [[12,345]] by now.",
        source="Unicode CLDR 44, grouping of digits",
    ),
    _row(
        "clock",
        "A time of the clock, a verse or a score.",
        _clock,
        "The judge recalled docket No. [[9:10]] there.",
        "The judge recalled docket No. [[9:1012]] there.",
        source="Associated Press Stylebook, times",
    ),
    _row(
        "score_after_caption",
        "A score or vote after a case’s name, or figures that the sentence goes on with.",
        _score,
        "In Harlow v. Dunmore, [[219-203]], it ruled.",
        "In Harlow v. Dunmore, [[19-1234]], it ruled.",
        source="Associated Press Stylebook, scores; vote tabulations",
    ),
    _row(
        "year",
        "A year, or too short a number.",
        _year,
        "The judge closed docket [[2019]] there.",
        "The judge closed docket [[201918]] there.",
    ),
    _row(
        "word",
        "A word with a figure in it.",
        _word,
        "The judge closed docket [[700.25]] there.",
        "The judge closed docket [[A700.25]] there.",
        source="the numbering of the states’ codes (Iowa Code 700.25), which no court numbers its dockets by",
    ),
    HOUSE,
)
# Asked of a year and a serial.
YEAR_SERIAL: tuple[Refusal, ...] = (
    _row(
        "years",
        "A stretch of years.",
        _years,
        "The lawsuits of [[2019-2020]] were settled in court.",
        "The lawsuit, No. [[20-2020]], was settled in court.",
    ),
    _row(
        "no_year",
        "Its first part is no year that a docket can be of.",
        _no_year,
        "The Senate confirmed the judge by [[53-44]] there.",
        "The court ruled in No. [[19-1234]] there.",
    ),
    _row(
        "serial_after_caption",
        "A vote or score after a case’s name.",
        _serial_after_caption,
        "In Harlow v. Dunmore, [[19-15]] was the score.",
        "In Harlow v. Dunmore, [[19-15]], it ruled.",
        source="Associated Press Stylebook, scores; vote tabulations",
    ),
    _row(
        "vote",
        "A vote, a score or a range: two numbers with too little said for a docket.",
        _vote,
        "The judge saw the team lead [[19-15]] there.",
        "The clerk’s docket shows [[19-1512]] there.",
    ),
    HOUSE,
)
REFUSALS: tuple[Refusal, ...] = tuple(dict.fromkeys((*DESIGNATED, *YEAR_SERIAL)))
