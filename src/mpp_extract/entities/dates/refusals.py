"""The room's refusals, and how they are asked: what only looks like a date."""

from __future__ import annotations

from mpp_extract.entities.dates import kinds, not_names, not_spans, not_times, not_years
from mpp_extract.entities.dates.around import Around
from mpp_extract.rule import Refusal

NUMBER = Refusal(
    "dates.not.case_number",
    "It is part of a case number.",
    "He sued in No. [[2019]]-CV-0412.",
    "He sued in [[2019]].",
)
_ROWS = (*not_times.ROWS, *not_spans.ROWS, *not_names.ROWS, *not_years.ROWS)
REFUSALS: tuple[Refusal, ...] = (NUMBER, *(row.refusal for row in _ROWS))
# Those asked of each kind of date, in order.
_OF_KIND = {rule.id: tuple(row.refusal for row in _ROWS if not row.of or rule in row.of) for rule in kinds.RULES}


def refused(around: Around) -> Refusal | None:
    """Why the expression is no date after all; None where it is one."""
    for refusal in _OF_KIND[around.item.rule]:
        if refusal.test is not None and refusal.test(around):
            return refusal
    return None
