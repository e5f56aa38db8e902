"""Numbers read off characters: digits, words, fractions, vague plurals, and that each reads back as itself."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpp_extract.language.numbers.lexemes import worth
from mpp_extract.language.numbers.number import plain
from mpp_extract.language.numbers.scan import scan

# text: (words of the number, value) for each number in it
NUMBERS: dict[str, list[tuple[str, float]]] = {
    "59,000": [("59,000", 59000)],
    "59 000 people": [("59 000", 59000)],
    "59\u202f000 people": [("59\u202f000", 59000)],
    "12,34,567 rupees": [("12,34,567", 1234567)],
    "1.234,56 or 1.234.567": [("1.234,56", 1234.56), ("1.234.567", 1234567)],
    "12,5 % and 7,3 then": [("12,5", 12.5), ("7", 7), ("3", 3)],
    ".25": [(".25", 0.25)],
    "1.4 million": [("1.4 million", 1400000)],
    "$38million": [("38million", 38000000)],
    "$3bn or $1.2m": [("3bn", 3000000000), ("1.2m", 1200000)],
    "1.2m people, 10m away": [("1.2m", 1200000), ("10", 10)],
    "2½ hours": [("2½", 2.5)],
    "2 1/2 cups": [("2 1/2", 2.5)],
    "1/16 of": [("1/16", 0.0625)],
    "9/11": [],
    "two hundred and six": [("two hundred and six", 206)],
    "a hundred, a dozen": [("a hundred", 100), ("a dozen", 12)],
    "half a dozen": [("half a dozen", 6)],
    "half a million": [("half a million", 500000)],
    "two and a half million": [("two and a half million", 2500000)],
    "a million and a half": [("a million and a half", 1500000)],
    "twenty-five hundred": [("twenty-five hundred", 2500)],
    "one million, two hundred thousand": [("one million, two hundred thousand", 1200000)],
    "one, two": [("one", 1), ("two", 2)],
    "three point five million": [("three point five million", 3500000)],
    "two-thirds": [("two-thirds", 0.6667)],
    "a third of": [("a third", 0.3333)],
    "a third man": [],
    "One barge sank, another burned and a third was towed.": [("One", 1)],
    "The board heard one challenge and declined to hear a third.": [("one", 1)],
    "Another survey found that nearly a third were closed.": [("a third", 0.3333)],
    "Half of them ride, another group walks and a third are driven.": [("Half", 0.5), ("a third", 0.3333)],
    "One mill is a third larger.": [("One", 1), ("a third", 0.3333)],
    "three quarters of": [("three quarters", 0.75)],
    "two quarters": [("two", 2)],
    "a couple of hundred": [("a couple of hundred", 200)],
    "several dozen": [("several dozen", 12)],
    "several people": [],
    "hundreds of": [("hundreds", 100)],
    "tens of thousands": [("tens of thousands", 10000)],
    "1.5×10−3": [("1.5×10−3", 0.0015)],
}


def read(text: str) -> list[tuple[str, float]]:
    return [(text[number.start : number.end], plain(number.value)) for number in scan(text)]


@pytest.mark.parametrize("text", NUMBERS)
def test_number(text: str) -> None:
    assert read(text) == NUMBERS[text]


_UNITS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
""".split()  # noqa: SIM905
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
_SCALES = [(10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand")]


def spelled(value: int, joint: str) -> str:
    """The number in English words, ``joint`` between hundreds and what follows."""
    if value < 20:
        return _UNITS[value]
    if value < 100:
        tens, rest = divmod(value, 10)
        return _TENS[tens - 2] + (f"-{_UNITS[rest]}" if rest else "")
    if value < 1000:
        hundreds, rest = divmod(value, 100)
        return f"{_UNITS[hundreds]} hundred" + (f"{joint}{spelled(rest, joint)}" if rest else "")
    scale, name = next(pair for pair in _SCALES if value >= pair[0])
    many, rest = divmod(value, scale)
    return f"{spelled(many, joint)} {name}" + (f" {spelled(rest, joint)}" if rest else "")


@given(st.integers(min_value=0, max_value=10**12), st.sampled_from([" ", " and "]))
def test_any_number_in_words_reads_back(value: int, joint: str) -> None:
    text = spelled(value, joint)
    assert read(text) == [(text, value)]


@given(st.integers(min_value=0, max_value=10**12), st.sampled_from(["", ",", "\u00a0", "\u202f"]))
def test_any_number_in_digits_reads_back(value: int, separator: str) -> None:
    text = f"{value:,}".replace(",", separator)
    assert read(f"of {text} people") == [(text, value)]


@given(st.decimals(min_value=0, max_value=10**9, places=3))
def test_worth_is_the_same_in_both_conventions(value: object) -> None:
    english = f"{value:,}"
    assert worth(english) == value
    continental = english.replace(",", " ").replace(".", ",").replace(" ", ".")
    if len(english) > 7:
        assert worth(continental) == value


@given(st.text(alphabet=st.sampled_from(list("0123456789.,/-½ aehnortuwdyfivmlsk$€%'\n")), max_size=60))
def test_numbers_are_in_order_and_never_overlap(text: str) -> None:
    end = 0
    for number in scan(text):
        assert end <= number.start < number.end <= len(text)
        end = number.end


@pytest.mark.parametrize(
    "text",
    [
        "1" * 100_000,
        "1," * 50_000,
        ",11" * 33_000,
        "1.111." * 16_000,
        "one " * 10_000,
        "hundred " * 10_000,
        "½" * 50_000,
    ],
    ids=["digits", "commas", "pairs", "dots", "words", "hundreds", "fractions"],
)
def test_hostile_text_takes_little_time(text: str) -> None:
    start = time.process_time()
    scan(text)
    assert time.process_time() - start < 5
