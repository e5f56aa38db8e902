"""A number on its way to becoming a statistic."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from mpp_extract.language.numbers.number import Number
from mpp_extract.rule import Form


@dataclass(slots=True)
class Quantity:
    """A number with its unit, before qualifier, change and subject are read.

    numbers      The one or two numbers it is made of.
    start, end   Offsets of number and unit (later: with the qualifier).
    form         The form that read it; None until one has.
    head         Token index of the counted noun, or None.
    hyphen       Number and unit are one compound (``57-page``).
    suspended    The unit stands at the next number (``5- to 10-year``).
    of_whole     The unit is the noun of the whole (``four of the seven cells``).
    text_unit    The unit as the text has it where the contract names it otherwise (points of a poll), else "".
    factor       What one of the text's unit is worth in the unit (a cent 0.01).
    changed_by   The word that says the change, or "".
    moved        The change is said by a verb or particle: what moved is its subject.
    """

    numbers: tuple[Number, ...]
    start: int
    end: int
    value: Decimal
    kind: str
    unit: str | None = None
    value_max: Decimal | None = None
    form: Form | None = None
    head: int | None = None
    hyphen: bool = False
    suspended: bool = False
    of_whole: bool = False
    text_unit: str = ""
    factor: Decimal = Decimal(1)
    qualifier: str = "exact"
    change: str | None = None
    changed_by: str = ""
    moved: bool = False
    subject: str | None = None

    @classmethod
    def of(
        cls,
        number: Number,
        kind: str,
        end: int,
        unit: str | None,
        start: int | None = None,
        value: Decimal | None = None,
    ) -> Quantity:
        """One number up to ``end``; its span starts and its value are the number's own unless given."""
        begin = number.start if start is None else start
        return cls((number,), begin, end, number.value if value is None else value, kind, unit)

    @property
    def rule(self) -> str:
        """The id of the rule that it is printed with."""
        assert self.form is not None
        return self.form.rule

    @property
    def bare(self) -> bool:
        """Whether nothing says what is counted."""
        return self.unit is None and self.kind == "count"

    def takes_after(self, other: Quantity) -> None:
        """Kind, unit and form are those of another number, which says what both count."""
        self.kind, self.unit, self.form = other.kind, other.unit, other.form
