"""Ways of reading numbers, as rows: what is listed is what runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.rule import Form, Rule


class NumberForm(NamedTuple):
    """rows: id, example and counterexample of what it finds, one or several; read: what runs.

    Where there are several, ``read`` notes on what it found which of them it is. Its arguments are the table's.
    """

    rows: tuple[Form, ...]
    read: Callable[..., Quantity | None]


def row(rule: Rule, name: str, example: str, counterexample: str, source: str | None = None) -> Form:
    """A form of a rule, for ``several``."""
    return Form(f"{rule.id}/{name}", example, counterexample, source)


def form(
    rule: Rule,
    name: str,
    read: Callable[..., Quantity | None],
    example: str,
    counterexample: str,
    source: str | None = None,
) -> NumberForm:
    """One way of reading numbers, of one rule."""
    return NumberForm((row(rule, name, example, counterexample, source),), read)


def several(read: Callable[..., Quantity | None], *rows: Form) -> NumberForm:
    """One way of reading numbers that finds what several rows say."""
    return NumberForm(rows, read)


def first(forms: Iterable[NumberForm], *given: object) -> Quantity | None:
    """What the first form that fits reads, with the form noted on it; None where none fits."""
    for rows, read in forms:
        found = read(*given)
        if found is not None:
            found.form = found.form or rows[0]
            return found
    return None


def rows(forms: Iterable[NumberForm]) -> tuple[Form, ...]:
    """All rows of the forms, each once, in order."""
    return tuple(dict.fromkeys(row for form in forms for row in form.rows))
