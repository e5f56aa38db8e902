"""The days that a value bounds, values of every grain, steps along the calendar, and the rules of named days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpp_extract.entities.dates import before_christ, holidays, shape
from mpp_extract.entities.dates.bounds import bounds, months
from mpp_extract.entities.dates.sense import Sense

FORMS = {  # value: first and last day
    "2019-04-12": ("2019-04-12", "2019-04-12"),
    "2019-04-12T17:34": ("2019-04-12", "2019-04-12"),
    "2019-04-12T17:34:05Z": ("2019-04-12", "2019-04-12"),
    "2019-04-12T17:34-04:00": ("2019-04-12", "2019-04-12"),
    "2019-04-12TNI": ("2019-04-12", "2019-04-12"),
    "2020-02-29": ("2020-02-29", "2020-02-29"),
    "2019-W14": ("2019-04-01", "2019-04-07"),
    "2020-W53": ("2020-12-28", "2021-01-03"),
    "2019-W01": ("2018-12-31", "2019-01-06"),
    "2019-W14-WE": ("2019-04-06", "2019-04-07"),
    "2019-02": ("2019-02-01", "2019-02-28"),
    "2020-02": ("2020-02-01", "2020-02-29"),
    "2019-12": ("2019-12-01", "2019-12-31"),
    "2018-Q1": ("2018-01-01", "2018-03-31"),
    "2018-Q4": ("2018-10-01", "2018-12-31"),
    "2011-H1": ("2011-01-01", "2011-06-30"),
    "2011-H2": ("2011-07-01", "2011-12-31"),
    "2025-SP": ("2025-03-01", "2025-05-31"),
    "2025-SU": ("2025-06-01", "2025-08-31"),
    "2025-FA": ("2025-09-01", "2025-11-30"),
    "2019-WI": ("2019-12-01", "2020-02-29"),
    "2018": ("2018-01-01", "2018-12-31"),
    "FY2018": ("2017-10-01", "2018-09-30"),
    "FY2018-Q1": ("2017-10-01", "2017-12-31"),
    "FY2018-Q2": ("2018-01-01", "2018-03-31"),
    "FY2018-H2": ("2018-04-01", "2018-09-30"),
    "198": ("1980-01-01", "1989-12-31"),
    "18": ("1800-01-01", "1899-12-31"),
    "9999": ("9999-01-01", "9999-12-31"),
    "9999-12": ("9999-12-01", "9999-12-31"),
    "9999-Q4": ("9999-10-01", "9999-12-31"),
}
BOUNDLESS = (
    "PAST_REF PRESENT_REF FUTURE_REF XXXX-04-12 XXXX-04 XXXX-WXX-5 XXXX-SU XXXX-Q3 BC0490 BC0490-08 BC049 2019-02-30"
    " 2019-13 2019-W54 2019-W00 2011-H3 2011-Q5 0000 000 00 XXXX-XX-XXT09:00 2019-04-12x P3D 20190412"
)


@pytest.mark.parametrize("value", FORMS)
def test_every_form_of_value(value: str) -> None:
    found = bounds(value)
    assert found is not None
    assert tuple(day.isoformat() for day in found) == FORMS[value]


@pytest.mark.parametrize("value", [*BOUNDLESS.split(), "", None])
def test_what_bounds_nothing(value: str | None) -> None:
    assert bounds(value) is None


@given(st.text(alphabet="0123456789-WQHEFYXTSPUABC", max_size=12))
def test_no_value_raises(value: str) -> None:
    found = bounds(value)
    assert found is None or found[0] <= found[1]


GRAINS = ("day", "week", "month", "quarter", "half", "season", "year", "fy", "decade", "century")


@given(st.dates(date(1600, 1, 1), date(2999, 12, 31)), st.sampled_from(GRAINS))
def test_a_value_holds_the_day_it_was_made_of(day: date, grain: str) -> None:
    found = bounds(shape.value(day, grain))
    assert found is not None
    assert found[0] <= day <= found[1]


@given(st.dates(date(1600, 1, 1), date(2999, 12, 31)), st.sampled_from(GRAINS))
def test_neighbouring_values_meet(day: date, grain: str) -> None:
    found = bounds(shape.value(day, grain))
    assert found is not None
    after = bounds(shape.value(found[1] + timedelta(1), grain))
    assert after is not None
    assert after[0] == found[1] + timedelta(1)


@given(st.dates(date(1700, 1, 1), date(2900, 12, 31)), st.sampled_from(GRAINS), st.integers(-10, 10))
def test_steps_go_there_and_back(day: date, grain: str, count: int) -> None:
    there = shape.step(day, grain, count)
    assert there is not None
    back = shape.step(there, grain, -count)
    assert back is not None
    assert shape.value(back, grain) == shape.value(day, grain)


def test_a_step_off_the_calendar_is_unknown() -> None:
    assert shape.step(date(2019, 4, 12), "century", 900) is None
    assert shape.step(date(2019, 4, 12), "day", -(10**9)) is None


def test_months_run_over_the_year() -> None:
    assert months(2019, 12, 3) == (date(2019, 12, 1), date(2020, 2, 29))


HOLIDAYS = {  # as written: its date in 2019
    "Martin Luther King Jr. Day": "2019-01-21",
    "MLK Day": "2019-01-21",
    "Presidents’ Day": "2019-02-18",
    "Mardi Gras": "2019-03-05",
    "Ash Wednesday": "2019-03-06",
    "Good Friday": "2019-04-19",
    "Easter": "2019-04-21",
    "Easter Monday": "2019-04-22",
    "Mother’s Day": "2019-05-12",
    "Memorial Day": "2019-05-27",
    "Pentecost": "2019-06-09",
    "Father's Day": "2019-06-16",
    "Juneteenth": "2019-06-19",
    "July Fourth": "2019-07-04",
    "Independence Day": "2019-07-04",
    "Labor Day": "2019-09-02",
    "Columbus Day": "2019-10-14",
    "Halloween": "2019-10-31",
    "Election Day": "2019-11-05",
    "Veterans Day": "2019-11-11",
    "Thanksgiving": "2019-11-28",
    "Black Friday": "2019-11-29",
    "Christmas Eve": "2019-12-24",
    "Christmas": "2019-12-25",
    "New Year’s Eve": "2019-12-31",
    "New Year's Day": "2019-01-01",
}


@pytest.mark.parametrize("name", HOLIDAYS)
def test_named_days(name: str) -> None:
    text = f"By {name} it was over."
    found = holidays.match(text, 3, name.replace("’", "'").split()[0].split("'")[0].lower())
    assert found is not None
    number, end = found
    assert text[3:end] == name
    assert holidays.day(number, 2019).isoformat() == HOLIDAYS[name]


# Source: the US Naval Observatory's table of Easter Sundays.
@pytest.mark.parametrize(
    "day",
    ["1961-04-02", "1989-03-26", "2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2038-04-25"],
)
def test_easter(day: str) -> None:
    assert holidays.easter(int(day[:4])).isoformat() == day


BEFORE_CHRIST = {  # why: (meaning, year before Christ, value)
    "a month of the year": (Sense("month", month=8), 480, "BC0480-08"),
    "a day of it": (Sense("day", month=8, day=9), 480, "BC0480-08-09"),
    "a season": (Sense("season", season="WI"), 480, "BC0480-WI"),
    "the next year counts down": (Sense("year", deixis="following"), 480, "BC0479"),
    "the year before": (Sense("year", deixis="previous"), 480, "BC0481"),
    "ten years later": (Sense("year", shift=10), 490, "BC0480"),
    "into the era": (Sense("year", shift=500), 490, None),
    "a weekday is not known": (Sense("day", weekday=1), 490, None),
}


@pytest.mark.parametrize("why", BEFORE_CHRIST)
def test_before_christ(why: str) -> None:
    sense, year, value = BEFORE_CHRIST[why]
    assert before_christ.resolve(sense, year) == value
