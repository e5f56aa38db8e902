"""A number as it stands in the text, and its value as it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Context, Decimal


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written.

    start, end   Offsets of the number itself, with an article that is part of it (``a dozen``, ``a third``).
    value        Its value; for a vague one the scale word alone (``hundreds`` 100).
    form         ``digits``, ``words``, ``ordinal`` (``22nd``), ``fraction`` (``two-thirds``) or ``vague``
                 (``several dozen``).
    scale        The scale words' share of the value (a million in ``1.4 million``), for ``5 to 10 million``.
    """

    start: int
    end: int
    value: Decimal
    form: str
    scale: Decimal = Decimal(1)


def plain(value: Decimal) -> int | float:
    """The value as the contract prints it: whole numbers as integers.

    >>> plain(Decimal("1.4") * 10**6), plain(Decimal("0.25")), plain(Decimal("2.5"))
    (1400000, 0.25, 2.5)
    """
    if value == value.to_integral_value():
        return int(value)
    return float(value)


def ratio(top: Decimal, bottom: Decimal) -> Decimal:
    """A part of a whole, to four places (to four digits where it is smaller than a hundredth).

    >>> plain(ratio(Decimal(1), Decimal(3))), plain(ratio(Decimal(1), Decimal(3000)))
    (0.3333, 0.0003333)
    """
    value = top / bottom
    return round(value, 4) if value >= Decimal("0.01") else value.normalize(Context(prec=4))
