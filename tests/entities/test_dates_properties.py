"""Properties of the dates' room over generated dates, texts and hostile input."""

from __future__ import annotations

import time
from datetime import date

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from mpp_extract.entities.dates import grammar, lexer
from mpp_extract.entities.dates.find import find
from mpp_extract.entities.dates.rules import RULES
from mpp_extract.language.calendar import WEEKDAY_NAMES
from mpp_extract.reading import Reading
from mpp_extract.record import Date

NLP = spacy.blank("en")
MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()  # noqa: SIM905
ORDINAL_ENDINGS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


def _ordinal(day: int) -> str:
    return f"{day}{ORDINAL_ENDINGS.get(day, 'th')}"


# Every form that says day, month and year.
FORMS = {
    "month day, year": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "month day year": lambda d: f"{MONTHS[d.month - 1]} {d.day} {d.year}",
    "short month": lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
    "capitals": lambda d: f"{MONTHS[d.month - 1].upper()} {d.day}, {d.year}",
    "ordinal day": lambda d: f"{MONTHS[d.month - 1]} {_ordinal(d.day)}, {d.year}",
    "padded day": lambda d: f"{MONTHS[d.month - 1]} {d.day:02d}, {d.year}",
    "weekday": lambda d: f"{WEEKDAY_NAMES[d.weekday()]}, {MONTHS[d.month - 1]} {d.day}, {d.year}",
    "day month year": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "day month, year": lambda d: f"{d.day} {MONTHS[d.month - 1]}, {d.year}",
    "day of month": lambda d: f"the {_ordinal(d.day)} of {MONTHS[d.month - 1]} {d.year}",
    "weekday day month": lambda d: f"{WEEKDAY_NAMES[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}",
    "ISO": lambda d: d.isoformat(),
    "ISO with clock": lambda d: f"{d.isoformat()}T10:15:00Z",
    "slashes": lambda d: f"{d.month}/{d.day}/{d.year}",
    "slashes, year first": lambda d: f"{d.year}/{d.month:02d}/{d.day:02d}",
    "dots, day first": lambda d: f"{d.day}.{d.month}.{d.year}",
    "hyphens": lambda d: f"{d.month}-{d.day}-{d.year}",
    "with clock and zone": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}, at 9:10 PM UTC",
    "clock first": lambda d: f"9:10 p.m. on {MONTHS[d.month - 1]} {d.day}, {d.year}",
    "part of the day": lambda d: f"the evening of {MONTHS[d.month - 1]} {d.day}, {d.year}",
}
DAYS = st.dates(date(1901, 1, 1), date(2099, 12, 31))


def dates_in(text: str, published: date | None = None) -> list[Date]:
    reading = Reading(text=text, doc=NLP(text), published=published)
    reading.found.case_numbers = []
    return find(reading)


@settings(max_examples=1000, deadline=None)
@given(DAYS, st.sampled_from(sorted(FORMS)), st.none() | DAYS, st.sampled_from(["The order of ", "It ended on ", ""]))
def test_a_date_is_read_back_as_written(day: date, form: str, published: date | None, before: str) -> None:
    written = FORMS[form](day)
    (found,) = dates_in(f"{before}{written} was the last.", published)
    assert (found.value or "")[:10] == day.isoformat()
    assert (found.earliest, found.latest, found.anchored) == (day.isoformat(), day.isoformat(), False)
    assert found.text.lower() == written.lower()


@settings(max_examples=200, deadline=None)
@given(DAYS, st.integers(0, 23), st.integers(0, 59))
def test_clock_times_are_read_back(day: date, hour: int, minute: int) -> None:
    half = "AM" if hour < 12 else "PM"
    written = f"{MONTHS[day.month - 1]} {day.day}, {day.year}, {hour % 12 or 12}:{minute:02d} {half} GMT"
    (found,) = dates_in(f"Posted {written}\n")
    assert found.value == f"{day.isoformat()}T{hour:02d}:{minute:02d}Z"
    assert found.type == "time"


@settings(max_examples=200, deadline=None)
@given(DAYS, DAYS)
def test_a_day_without_its_year_is_within_a_year(day: date, published: date) -> None:
    (found,) = dates_in(f"It ended on {MONTHS[day.month - 1]} {day.day}.", published)
    if (day.month, day.day) == (2, 29):
        return
    assert found.anchored
    assert abs((date.fromisoformat(found.value or "") - published).days) <= 366
    assert (found.value or "")[5:] == day.isoformat()[5:]


_WORDS = """
    the a of in on at to and last next this that same two three 3 12 31 45 1999 2019 20,000 May March April
    Monday Friday Sept. Jan. week month year years ago later earlier before after early late mid - – / , . : ( )
    ' ’s first third quarter half fiscal spring fall today now recently noon p.m. 9:10 GMT BC century 1990s ’90s
    Christmas 12th decade morning night end beginning Thanksgiving Q3 FY2019 9/11 2019-04-12 4/12/19 “ ” court
    he ruled
"""
WORDS = st.sampled_from([*_WORDS.split(), "\n\n"])


@settings(max_examples=500, deadline=None)
@given(st.lists(WORDS, max_size=40), st.none() | DAYS)
def test_any_words(words: list[str], published: date | None) -> None:
    text = " ".join(words)
    found = dates_in(text, published)
    ids = {rule.id for rule in RULES}
    last = 0
    for item in found:
        assert text[item.start : item.end] == item.text
        assert item.start >= last
        last = item.end
        assert item.rule in ids
        assert item.type in ("date", "time")
        assert (item.earliest is None) == (item.latest is None)
        assert published is not None or not item.anchored


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    for item in dates_in(text, date(2019, 4, 12)):
        assert text[item.start : item.end] == item.text


@settings(max_examples=100, deadline=None)
@given(st.lists(WORDS, max_size=20))
def test_a_form_is_tried_wherever_it_can_match(words: list[str]) -> None:
    """Trying every form everywhere finds no more than trying those whose trigger words stand there."""
    read = lexer.read(" ".join(words))
    every = list(range(len(grammar.FORMS)))
    slow = [
        (item.first, item.last, item.rule)
        for island in grammar.ISLAND.finditer(read.letters)
        for item in grammar.readings(read, every, *island.span())
    ]
    assert [(item.first, item.last, item.rule) for item in grammar.candidates(read)] == slow


def test_a_paragraph_before_only_shifts_offsets() -> None:
    story = "She ruled Monday. On April 2 he left, two years ago and last month, on May 3, 2018."
    before = "A paragraph with no time in it.\n\n"
    plain = dates_in(story, date(2019, 4, 12))
    shifted = dates_in(before + story, date(2019, 4, 12))
    assert [(item.start - len(before), item.value) for item in shifted] == [(item.start, item.value) for item in plain]


HOSTILE = {
    "digits": "9",
    "digits and hyphens": "1-",
    "slashes": "1/2/",
    "clock times run together": "11:22:",
    "thousands": "999,",
    "months": "January ",
    "months and days": "April 1, ",
    "articles": "the ",
    "the end of the end of": "the end of ",
    "ordinals": "first ",
    "weekdays": "Monday, ",
    "units": "two years ",
    "ISO beginnings": "2019-04-",
    "quarters": "the third quarter of ",
    "line breaks": "\n",
    "one word": "a",
    "years": "2019-",
    "capitals": "A. ",
    "quotation marks": "“",
    "lists of days": "Oct. 1-3, ",
    "eras": "490 BC to ",
    "parts of the day": "9 a.m. to ",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_with_length_alone(unit: str) -> None:
    """A hundred thousand characters of the worst kind take no longer than so many would."""
    text = unit * (100_000 // len(unit))
    start = time.process_time()
    grammar.candidates(lexer.read(text))
    assert time.process_time() - start < 5
