"""A number on its way to becoming a statistic."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from mpp_extract.language.numbers.number import Number


@dataclass(slots=True)
class Quantity:
    """A number with its unit, before qualifier, change and subject are read.

    numbers      The one or two numbers it is made of.
    start, end   Offsets of number and unit (later: with the qualifier).
    head         Token index of the counted noun, or None.
    noun_end     Token index after the counted noun phrase, or None.
    """

    numbers: tuple[Number, ...]
    start: int
    end: int
    value: Decimal
    kind: str
    rule: str
    unit: str | None = None
    value_max: Decimal | None = None
    head: int | None = None
    hyphen: bool = False
    suspended: bool = False
    qualifier: str = "exact"
    change: str | None = None
    subject: str | None = None
    notes: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        number: Number,
        kind: str,
        rule: str,
        end: int,
        unit: str | None,
        start: int | None = None,
        value: Decimal | None = None,
    ) -> Quantity:
        """One number up to ``end``; its span starts and its value are the number's own unless given."""
        begin = number.start if start is None else start
        return cls((number,), begin, end, number.value if value is None else value, kind, rule, unit)

    @property
    def text_unit(self) -> str:
        """The unit as the text has it where the contract names it otherwise (points of a poll), else ""."""
        return str(self.notes.get("unit", ""))

    @property
    def bare(self) -> bool:
        """Whether nothing says what is counted."""
        return self.unit is None and self.kind == "count"
