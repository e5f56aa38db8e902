"""Dates in sentences: spans, values, anchoring, and what is no date."""

from __future__ import annotations

import re

import date_tables
import date_tables_chronicles
import date_tables_more
import date_tables_told
import date_tables_wire
import pytest

from mpp_extract.extractor import Extractor
from mpp_extract.record import Article, Date

TABLES = (date_tables, date_tables_chronicles, date_tables_more, date_tables_told, date_tables_wire)
ROWS = [(day, row) for table in TABLES for day, rows in table.SENTENCES.items() for row in rows]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(only=["dates"])


def unmarked(sentence: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text without its marks, and each mark's span and value."""
    text, marks = "", []
    for part in re.split(r"(\[\[.*?\]\])", sentence):
        if part.startswith("[["):
            words, _, value = part[2:-2].rpartition("|")
            marks.append((len(text), len(text) + len(words), value))
            text += words
        else:
            text += part
    return text, marks


def read(extractor: Extractor, text: str, published: str | None = None) -> tuple[Article, list[Date]]:
    article = extractor.extract(text, published)
    assert article.dates is not None
    return article, article.dates


@pytest.mark.parametrize(("day", "sentence"), ROWS, ids=[f"{day}: {sentence[:50]}" for day, sentence in ROWS])
def test_sentence(day: str, sentence: str, extractor: Extractor) -> None:
    text, marks = unmarked(sentence)
    _, dates = read(extractor, text, day or None)
    assert [(date.start, date.end, str(date.value)) for date in dates] == marks
    assert all(text[date.start : date.end] == date.text for date in dates)


ANCHORED = {  # why: (text, whether each date needed the reference date)
    "a full date says all": ("She ruled on April 8, 2019, and again in 2021.", [False, False]),
    "a weekday hangs on it": ("She ruled Monday.", [True]),
    "a month's day hangs on it": ("She ruled on April 8.", [True]),
    "vague times do not": ("She has recently ruled and is now away.", [False, False]),
    "seen from a date said": ("She ruled on April 8, 2019. The next day she left.", [False, False]),
    "a year ago": ("She ruled two years ago.", [True]),
    "seen from a date that needed it": ("She ruled Monday. The next day she left.", [True, True]),
    "an event's own day": ("After the Sept. 11 attacks she ruled.", [False]),
    "a range's year is said once": ("It lasted from March to June 2018.", [False, False]),
}


@pytest.mark.parametrize(("text", "expected"), ANCHORED.values(), ids=ANCHORED)
def test_anchored_where_the_reference_date_was_needed(text: str, expected: list[bool], extractor: Extractor) -> None:
    _, dates = read(extractor, text, "2019-04-12")
    assert [date.anchored for date in dates] == expected


LIMITS = {  # text: bounds of its one date
    "She ruled Monday.": ("2019-04-08", "2019-04-08"),
    "She ruled last week.": ("2019-04-01", "2019-04-07"),
    "She ruled last month.": ("2019-03-01", "2019-03-31"),
    "It grew in fiscal 2018.": ("2017-10-01", "2018-09-30"),
    "It grew in the third quarter of 2018.": ("2018-07-01", "2018-09-30"),
    "It grew in the 1990s.": ("1990-01-01", "1999-12-31"),
    "It grew in the 19th century.": ("1800-01-01", "1899-12-31"),
    "She has recently ruled.": (None, None),
    "It fell in 490 BC.": (None, None),
}


@pytest.mark.parametrize("text", LIMITS)
def test_bounds_follow_from_the_value(text: str, extractor: Extractor) -> None:
    _, dates = read(extractor, text, "2019-04-12")
    assert [(date.earliest, date.latest) for date in dates] == [LIMITS[text]]


IMPOSSIBLE = (
    "It began on February 30, 2019.",
    "It began on February 29, 2019.",
    "It began on 13/13/2020.",
    "It began on 2019-02-31.",
    "It began on June 31.",
)


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_a_day_that_is_none_has_no_value(text: str, extractor: Extractor) -> None:
    article, dates = read(extractor, text, "2019-04-20")
    assert [date.value for date in dates] == [None]
    assert article.warnings == []  # mpp-extract check tells of it


NOT_DATES = {  # why: text
    "a modal": "She may appeal, and the state may not.",
    "a verb": "They march on.",
    "surnames and forenames": "Mr. May, April Ryan Cole and August Bell met June Lane.",
    "a newspaper": "The Sunday Times and the Friday Herald wrote.",
    "counts": "He moved 2,000 crates and 2016 bottles, then counted 1999 boxes.",
    "a room, a flight, a section": "Room 1984, Flight 1549 and Section 1983 are names.",
    "an address": "She works at 1600 Oakwood Avenue.",
    "a telephone number": "Call 202-555-1984.",
    "a score and a ratio": "They won 9:10, a ratio of 21:15.",
    "a title in quotation marks": "He taught “1984” and “2001”.",
    "a measure": "A 2010 mile road, 1998 feet up.",
    "prices": "It costs $1999 or €2020.",
    "a percentage": "It rose 1990%.",
    "durations": "It took two years, three months and a 20-day stay.",
    "ages": "She was 40 years old, a woman in her 80s.",
    "recurring": "The court sits every Friday and each May.",
    "order words": "The current, former, previous and earlier rulings came later.",
    "the fall of a thing": "The fall of the wall was quick.",
    "the sun": "The sun shone and the Sun wrote.",
    "seconds and quarters": "A second later quarter-mile, three quarters full.",
    "versions": "Version 10.4.1 of 3.2.2020.7 shipped.",
    "a statute and a docket": "She was sued under 42 U.S.C. 1985, docket number 17-2093, once CA2017-06.",
    "a tag": "They wrote #Vote2016 on it.",
    "the working week": "The court is open Monday through Friday.",
    "bills": "H.R. 1990 and S. 2012 were read.",
    "Black Monday": "Stocks fell on Black Monday.",
    "a Christmas tree": "He sold a Christmas tree and signed the Good Friday Agreement.",
    "the newspaper": "He reads USA Today.",
    "now that": "Now that he has gone, she rests.",
    "durations of the past": "For the past three years and over the last decade she has ruled.",
    "a fiscal court": "The fiscal court met.",
}


@pytest.mark.parametrize("text", NOT_DATES.values(), ids=NOT_DATES)
def test_not_a_date(text: str, extractor: Extractor) -> None:
    _, dates = read(extractor, text, "2019-04-12")
    assert [date.text for date in dates] == []


STORY = (
    "The league was founded in 1901. In 1904 it moved, and in 1907 it split. By 1911 it had grown. In March 1912 a"
    " strike began. On 4 April the mills closed. The next day the troops came. It ended in June. In 1914 the war came,"
    " and in 1918 it ended. In November 1919 a new strike began. In January it spread. In 1921 the league was banned,"
    " and in 1924 it was gone."
)


def test_a_story_is_seen_from_its_own_dates(extractor: Extractor) -> None:
    _, dates = read(extractor, STORY, "2009-12-19")
    values = {date.text: date.value for date in dates}
    assert values["4 April"] == "1912-04-04"
    assert values["The next day"] == "1912-04-05"
    assert values["June"] == "1912-06"
    assert values["January"] == "1920-01"
    assert not any(date.anchored for date in dates)


def test_news_with_many_years_is_seen_from_its_day(extractor: Extractor) -> None:
    text = STORY + " Its last member died Tuesday. The family told reporters yesterday that she would be buried Friday."
    _, dates = read(extractor, text, "2009-12-19")
    values = {date.text: date.value for date in dates}
    assert values["Tuesday"] == "2009-12-15"
    assert values["Friday"] == "2009-12-25"


def test_before_christ(extractor: Extractor) -> None:
    _, dates = read(extractor, "The war began in 499 BC. In August the city fell. It lasted from 499 to 449 BC.")
    assert [date.value for date in dates] == ["BC0499", "BC0499-08", "BC0499", "BC0449"]


def test_dates_inside_case_numbers_are_left_out() -> None:
    article = Extractor(only=["dates", "case_numbers"]).extract("He filed No. 3:21-cr-00457 in 2021.")
    assert [date.text for date in article.dates or []] == ["2021"]


def test_explain_tells_the_way(extractor: Extractor) -> None:
    article = Extractor(only=["dates"], explain=True).extract("She ruled Monday.", "2019-04-12")
    explained = (article.dates or [])[0].explain
    assert explained is not None
    assert explained["reference"] == "2019-04-12"
    assert explained["clause"] == "past"
    assert read(extractor, "She ruled Monday.", "2019-04-12")[1][0].explain is None
