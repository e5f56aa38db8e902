"""What a check finds: where, how bad it is, and what is wrong in words that quote both places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "house"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "house")


class Span(NamedTuple):
    """A stretch of the article's text, by offsets."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that an editor wants to hear of.

    start, end   what is wrong, as offsets in the article's text
    message      one sentence that quotes both places and says what would be right, where that is known
    others       the other places that it is seen from
    fix          what could stand in the place of ``start`` to ``end``; None where that can't be told
    code, severity    of the check; whoever runs the checks fills them in
    """

    start: int
    end: int
    message: str
    others: tuple[Span, ...] = ()
    fix: str | None = None
    code: str = ""
    severity: Severity = "error"
