"""What a number of a text is, as far as the characters beside it tell: each is judged once, for all rooms.

The rows of ``DIGITS`` and ``WORDS`` are tried in order, the first that holds is kept. A number that no row speaks
against may be a quantity; dates take their years and days, case numbers theirs, statistics what is left.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from mpp_extract.language.numbers import beside
from mpp_extract.language.numbers.beside import Place
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.numbers.scan import scan


class Kind(Enum):
    """What a number is that is no quantity."""

    NAME = "part of a word or name"
    ORDINAL = "place in an order"
    YEAR = "year or decade"
    DAY = "day"
    CLOCK = "clock time"
    REFERENCE = "numbered thing"
    STATUTE = "statute, reporter or bill"
    SUM = "part of a sum"
    LIST = "mark of a list"
    TELEPHONE = "telephone or account number"
    ADDRESS = "address or link"


class Sign(NamedTuple):
    """A sign that a number is no quantity. test: what runs."""

    kind: Kind
    test: Callable[[Place], bool]

    @property
    def name(self) -> str:
        """The predicate's name."""
        return self.test.__name__


DIGITS: tuple[Sign, ...] = (
    Sign(Kind.ADDRESS, beside.link),
    Sign(Kind.NAME, beside.letters_before),
    Sign(Kind.NAME, beside.hyphened),
    Sign(Kind.REFERENCE, beside.bracketed),
    Sign(Kind.NAME, beside.slashed),
    Sign(Kind.NAME, beside.underscored),
    Sign(Kind.YEAR, beside.short_year),
    Sign(Kind.NAME, beside.form_behind),
    Sign(Kind.CLOCK, beside.clock),
    Sign(Kind.DAY, beside.slash_date),
    Sign(Kind.ADDRESS, beside.address),
    Sign(Kind.YEAR, beside.years),
    Sign(Kind.DAY, beside.day),
    Sign(Kind.REFERENCE, beside.numbered),
    Sign(Kind.STATUTE, beside.bill),
    Sign(Kind.NAME, beside.index),
    Sign(Kind.SUM, beside.sum_),
    Sign(Kind.REFERENCE, beside.leading_zero),
    Sign(Kind.STATUTE, beside.code),
    Sign(Kind.LIST, beside.list_mark),
    Sign(Kind.REFERENCE, beside.dotted),
    Sign(Kind.TELEPHONE, beside.telephone),
)
WORDS: tuple[Sign, ...] = (
    Sign(Kind.ORDINAL, beside.ordinal),
    Sign(Kind.NAME, beside.fraction_in_word),
    Sign(Kind.NAME, beside.hyphened_word),
    Sign(Kind.NAME, beside.capital),
    Sign(Kind.DAY, beside.day),
)


class Numbers:
    """The numbers of a text in reading order, and what each is."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._signs: dict[tuple[int, int], Sign | None] = {}

    @cached_property
    def all(self) -> list[Number]:
        """Every number, in digits and words; none overlaps another."""
        return scan(self.text)

    def sign(self, start: int, end: int, number: Number | None = None) -> Sign | None:
        """The first sign that the number at these offsets is no quantity, or None. Without ``number`` it is digits.

        >>> Numbers("at 9 a.m. on May 5").sign(3, 4).kind, Numbers("with 9 guards").sign(5, 6)
        (<Kind.CLOCK: 'clock time'>, None)
        """
        place = (start, end)
        if place not in self._signs:
            rows = DIGITS if number is None or number.form == "digits" else WORDS
            at = Place.of(self.text, start, end, number)
            self._signs[place] = next((sign for sign in rows if sign.test(at)), None)
        return self._signs[place]
