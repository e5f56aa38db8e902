"""Tables and small readers: currencies, measures, hedges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpp_extract.entities.statistics import measures
from mpp_extract.entities.statistics.measure_tables import NAMES, SYMBOLS
from mpp_extract.entities.statistics.qualifiers import hedge
from mpp_extract.language import currencies, money
from mpp_extract.language.hedges import PHRASES

BEFORE = {"$": "USD", "US$": "USD", "US $": "USD", "C$": "CAD", "NZ$": "NZD", "£": "GBP", "€": "EUR", "RM": "MYR"} | {
    "Rs ": "INR",
    "CHF ": "CHF",
    "R$": "BRL",
    "MS-": None,
    "route ": None,
    "R": None,
}


@pytest.mark.parametrize("sign", BEFORE)
def test_currency_before(sign: str) -> None:
    found = money.before(f"at {sign}5", 3 + len(sign))
    assert (found.code if found else None) == BEFORE[sign]


AFTER = {"dollars": "USD", "Danish crowns": "DKK", "New Zealand dollars": "NZD", "euros.": "EUR", "yuan": "CNY"} | {
    "Georgian laris": "GEL",
    "New Taiwan dollars": "TWD",
    "West African CFA francs": "XOF",
    "Trinidad and Tobago dollars": "TTD",
    "Vietnamese dong": "VND",
    "JPY": "JPY",
    "€": "EUR",
    "U.S. cents": "USD",
    "guards": None,
    "percent": None,
}


@pytest.mark.parametrize("name", AFTER)
def test_currency_after(name: str) -> None:
    found = money.after(f"5 {name}", 1)
    assert (found.code if found else None) == AFTER[name]
    if found:
        assert f"5 {name}"[: found.edge].rstrip(".") == f"5 {name}".rstrip(".")


def test_every_code_has_three_letters_and_every_sign_a_code() -> None:
    assert {code for code in currencies.CODES if len(code) != 3 or not code.isupper()} == set()
    assert set(currencies.SIGNS.values()) <= currencies.CODES
    assert set(currencies.NATIONAL.values()) <= currencies.CODES


UNITS = {
    "5 km": "kilometer",
    "5km/h": "kilometer per hour",
    "20-mile": "mile",
    "20 miles an hour": "mile per hour",
    "5 percentage points": "percentage point",
    "5%": "percent",
    "500 degrees Celsius": "degree celsius",
    "3,923 sq ft": "square foot",
    "32m2": "square meter",
    "1,300 metres": "meter",
    "3 cubic feet": "cubic foot",
    "35 mg/dL": "milligram per deciliter",
    "20 mins": "minute",
    "6 in the room": None,
    "5 m people": None,
    "6 guards": None,
}


@pytest.mark.parametrize("text", UNITS)
def test_unit(text: str) -> None:
    digits = len(text) - len(text.lstrip("0123456789,"))
    found = measures.after(text, digits)
    assert (found.name if found else None) == UNITS[text]


@given(st.sampled_from(sorted(NAMES)), st.integers(min_value=2, max_value=999))
def test_any_name_of_a_unit_is_found_whole(name: str, value: int) -> None:
    text = f"{value} {name}, they said"
    found = measures.after(text, len(str(value)))
    assert found is not None
    assert found.end == len(f"{value} {name}")
    assert found.name == NAMES[name]


@given(st.sampled_from(sorted(SYMBOLS)), st.integers(min_value=2, max_value=999))
def test_a_symbol_glued_to_the_digits_is_found(symbol: str, value: int) -> None:
    found = measures.after(f"{value}{symbol} ", len(str(value)))
    assert found is not None
    assert found.name == SYMBOLS[symbol]


@given(st.sampled_from(sorted(PHRASES)))
def test_any_hedge_is_read_and_stands_in_the_span(phrase: str) -> None:
    text = f"He saw {phrase} 20 guards."
    start = text.index("20")
    found = hedge(text, start, start + len("20 guards"), start + 2)
    assert found.name == PHRASES[phrase]
    assert text[found.start : start].strip().endswith(phrase.split()[-1])
    assert found.start <= start - len(phrase)


HEDGES = {
    "four months or so": "approximate",
    "500-plus guards": "at_least",
    "16 or older": "at_least",
    "ten or fewer": "up_to",
    "20 guards": "exact",
    "exceeded 20 guards": "more_than",
    "may not exceed 20 guards": "up_to",
    "well over 20 guards": "more_than",
    "just under 20 guards": "less_than",
    "no fewer than 20": "at_least",
    "as many as 20": "up_to",
    "north of 20": "more_than",
    "~20": "approximate",
}


@pytest.mark.parametrize("text", HEDGES)
def test_hedge(text: str) -> None:
    number = next(
        word for word in text.replace("-", " ").replace("~", " ").split() if word in ("four", "500", "16", "ten", "20")
    )
    start = text.index(number)
    end = start + len(number)
    unit = next((start + len(f"{number} {noun}") for noun in ("months", "guards") if f"{number} {noun}" in text), end)
    assert hedge(text, start, unit, end).name == HEDGES[text]
