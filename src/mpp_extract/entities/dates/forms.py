"""What a form of date is: a row with its pattern, what it means, its example and its counterexample."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from mpp_extract.entities.dates.classes import GRAMMAR
from mpp_extract.entities.dates.sense import Sense
from mpp_extract.language.patterns import Hit
from mpp_extract.rule import Form, Rule

# The day of writing for examples that need one: a Friday.
FRIDAY = "2019-04-12"


@dataclass(frozen=True, slots=True)
class DateForm:
    """row      its id, example and counterexample
    pattern   the expression over classes of words
    meaning   what a match says; None where the words only look like the form
    head      the named word whose clause gives the tense; empty for the last word
    triggers  letters one of which every match holds
    """

    row: Form
    pattern: re.Pattern[str]
    meaning: Callable[[Hit], Sense | None]
    head: str
    triggers: frozenset[str]


def form(
    rule: Rule,
    name: str,
    pattern: str,
    meaning: Callable[[Hit], Sense | None],
    head: str,
    example: str,
    counterexample: str,
    source: str | None = None,
    published: str | None = FRIDAY,
) -> DateForm:
    """A form of a kind of date, its pattern in the language of ``language.patterns``."""
    row = Form(f"{rule.id}/{name}", example, counterexample, source, published)
    built = GRAMMAR.build(pattern)
    return DateForm(row, built, meaning, head, GRAMMAR.triggers(built, head))
