"""A day that does not exist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from mpp_extract.check.days.words import MONTH, YEAR
from mpp_extract.check.finding import Finding
from mpp_extract.check.row import Check, Wrong
from mpp_extract.check.story import Story
from mpp_extract.language.calendar import MONTH_NAMES, MONTH_PATTERN, MONTHS, WEEKDAY_NAMES

_NUMBER = re.compile(r"(?<![\d:.])\d{1,2}(?![\d:])")
_NUMERIC = re.compile(r"\b(\d{1,2}|\d{4})[-/.](\d{1,2})[-/.](\d{1,4})\b")
# A number that no month reaches makes no date of the list. A day it is with a year behind it, or where nothing but a
# day can stand (on Oct. 32, the task force), not where it counts something (by May 40 people had left).
_DAY = rf"(?P<day>{MONTH_PATTERN}\.? (?:3[2-9]|4\d))(?![\d%:]|,\d)"
_BEYOND = re.compile(
    rf"\b{_DAY}(?=,? (?:19|20)\d\d\b)"
    rf"|\b(?:on|On|as of|since|until|through|by|dated|after|before|between|from|the|a|an|{'|'.join(WEEKDAY_NAMES)},) "
    rf"{_DAY.replace('<day>', '<alone>')}"
    r"(?! (?:percent|people|men|women|children|of|more|new|other|had|have|were|[a-z]+s)\b)"
    rf"|(?<!\b[Ii]n ){_DAY.replace('<day>', '<end>')}(?=[-–]\d{{1,2}}\b|\.?\s*\Z|\.?\n|\. [A-Z])"
)
_HIGH = re.compile(r" (?:3[2-9]|4\d)(?![\d%:]|,\d)")
_BEFORE, _BEHIND = 24, 12  # characters that a weekday and a month take, and a year or what is counted
_LEAP = 2024  # for a February whose year is not told


def _no_such_day(story: Story) -> Iterator[Finding]:
    for each in story.article.dates or ():
        if each.value is None and not story.is_correction(each.start):
            why = _why_no_day(each.text)
            if why is not None:
                message = f"“{story.words(each.start, each.end)}” is no day: {why}"
                yield Finding(start=each.start, end=each.end, message=message)
    for match in _beyond(story.text):
        if not story.is_correction(match.start()):
            start, end = match.span(next(name for name in ("day", "alone", "end") if match[name]))
            message = f"“{story.words(start, end)}” is no day: {_why_no_day(story.text[start:end])}"
            yield Finding(start=start, end=end, message=message)


def _beyond(text: str) -> Iterator[re.Match[str]]:
    """Days that no month reaches, looked for round such numbers, which are few."""
    for number in _HIGH.finditer(text):
        match = _BEYOND.search(text, max(0, number.start() - _BEFORE), min(len(text), number.end() + _BEHIND))
        if match is not None and match.start() < number.start() < match.end():
            yield match


def _why_no_day(text: str) -> str | None:
    """Why there is no such day; None where there is one, or where no day is written."""
    numeric = _NUMERIC.search(text)
    if numeric is not None:
        first, second, third = map(int, numeric.groups())
        year, orders = (first, [(second, third)]) if first > 99 else (third, [(first, second), (second, first)])
        return None if any(_is_day(year, *order) for order in orders) else "no month has it"
    month, number = MONTH.search(text), _NUMBER.search(text)
    if month is None or number is None:
        return None
    of_year = YEAR.search(text)
    day, of, year = int(number[0]), MONTHS[month[0].lower()], int(of_year[0]) if of_year else _LEAP
    if _is_day(year, of, day):
        return None
    days = max(n for n in range(28, 32) if _is_day(year, of, n))
    called = f"{MONTH_NAMES[of - 1]} {year}" if of_year and of == 2 else MONTH_NAMES[of - 1]
    return f"{called} has {days} days"


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


CHECK = Check(
    code="D2",
    severity="error",
    certainty="calendar",
    meaning="A day that does not exist.",
    wrong=(
        Wrong("The lease ended on June 31, 2023.", "June 31, 2023", "June has 30 days"),
        Wrong("The vote of Feb. 29, 2023, stands.", "Feb. 29, 2023", "February 2023 has 28 days"),
        Wrong("They met on the 31st of September.", "the 31st of September", "September has 30 days"),
        Wrong("The fair is planned for March 32.", "March 32", "March has 31 days"),
        Wrong("The trial is set for Oct. 32, 2024.", "Oct. 32", "October has 31 days"),
        Wrong("It was filed on 13/13/2020.", "13/13/2020", "no month has it"),
    ),
    right=(
        "The lease ended on June 30, 2023.",
        "The vote of Feb. 29, 2024, stands, and so does that of Feb. 29.",
        "It was filed on 12/13/2020 and answered on 13/12/2020.",
        "In March 32 people left; by March 40 were gone, after May 35 letters later.",
        "Correction: The lease ended on June 30, not on June 31, 2023.",
    ),
    limits="Of a February without a year it allows 29 days, of a day in digits either order of month and day.",
    find=_no_such_day,
)
