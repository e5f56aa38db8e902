"""What a docket number's form is: a rule, how much the words round it must say, and how its court writes it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from mpp_extract.entities.case_numbers.clues import Evidence, Said
from mpp_extract.entities.case_numbers.normalize import printed
from mpp_extract.language.numbers.signs import Kind, Numbers
from mpp_extract.rule import Refusal, Rule

# A hyphen as typed, as typesetters and browsers change it, and with the line broken after it.
H = r"(?:[-‐‑‒–]\n?)"
# A space, or the line's end in its place.
S = r"[ \u00a0\u202f\n]"
# What joins a number's parts where courts differ: a hyphen, a space, or nothing.
J = rf"(?:{H}|{S})?"
YEAR = r"(?:19|20)\d\d"
_FIGURES = re.compile(r"\d+")
END = r"(?!\w)(?![-‐‑‒–/:.,]\d)"


@dataclass(frozen=True)
class Form:
    """rule        what it is; its expression matches at the number's first character
    need        what the words round it must say, at least
    normalize   the match to the number as its court writes it
    before      what must stand right before it, where the number alone has no form of its own; a number that begins
                with a letter is free of it
    refuses     what else rules a match out: asked with its ``Trial``
    level       the level of the courts that write such numbers, where they are all of one
    shared      some states' courts write the same form, and keep it as printed
    """

    rule: Rule
    need: Evidence
    normalize: Callable[[re.Match[str]], str]
    before: re.Pattern[str] | None = None
    refuses: tuple[Refusal, ...] = ()
    level: str | None = None
    shared: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The rule's expression, compiled when a text first has a number that may be a docket's."""
        return re.compile(self.rule.expression or "")


class Trial(NamedTuple):
    """A number on trial: the text's numbers as all rooms read them, a form's match, the form, what is said round it."""

    numbers: Numbers
    match: re.Match[str]
    form: Form
    said: Said

    @property
    def text(self) -> str:
        """The whole text."""
        return self.numbers.text

    def kinds(self) -> set[Kind]:
        """What each of its figures is when it is no docket's, by the characters beside it."""
        spans = [(match.start(), match.end()) for match in _FIGURES.finditer(self.text, *self.match.span())]
        return {sign.kind for sign in (self.numbers.sign(*span) for span in spans) if sign is not None}


def form(
    name: str,
    meaning: str,
    pattern: str,
    example: str,
    counterexample: str,
    source: str,
    need: Evidence = Evidence.NOTHING,
    normalize: Callable[[re.Match[str]], str] = printed,
    before: str | None = None,
    end: str = END,
    refuses: tuple[Refusal, ...] = (),
    level: str | None = None,
    shared: bool = False,
) -> Form:
    """A form of docket number; the pattern is anchored at the number's first character and ends at its last."""
    whole = f"(?:{pattern}){end}"
    rule = Rule(f"case_numbers.{name}", meaning, example, counterexample, pattern=whole, source=source)
    marked = re.compile(before + "$", re.IGNORECASE) if before else None
    return Form(rule, need, normalize, marked, refuses, level, shared)
