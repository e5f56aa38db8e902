"""Ordinals in digits and words, one by one and inside a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpp_extract.language.numbers import in_words, ordinal_at, ordinal_of

# text: what the ordinal at its start says, and the words of it
AT_START = {
    "twenty-second of May": (22, "twenty-second"),
    "Thirty first day": (31, "Thirty first"),
    "twentieth century": (20, "twentieth"),
    "sixth-grade pupils": (6, "sixth"),
    "22nd floor": (22, "22nd"),
    "2d Cir.": (2, "2d"),
    "113th Congress": (113, "113th"),
}
NONE_AT_START = ["seconds", "thirdly", "2 days", "22ndly", "twenty", "1234th", "a third", "d", ""]


@pytest.mark.parametrize("text", AT_START)
def test_ordinal(text: str) -> None:
    found = ordinal_at(text, 0)
    assert found is not None
    assert (found[0], text[: found[1]]) == AT_START[text]


@pytest.mark.parametrize("text", NONE_AT_START)
def test_no_ordinal(text: str) -> None:
    assert ordinal_at(text, 0) is None


@given(st.integers(1, 99))
def test_in_words_and_back(number: int) -> None:
    words = in_words(number)
    assert ordinal_of(words) == ordinal_of(words.upper()) == number
    assert ordinal_at(f"the {words} day", 4) == (number, 4 + len(words))


@pytest.mark.parametrize("number", [0, 100, -1])
def test_beyond_ninety_ninth(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        in_words(number)
