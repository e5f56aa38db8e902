"""The room's rules, and the forms in which each finds."""

from __future__ import annotations

from mpp_extract.entities.statistics import ages, ages_of, amounts, counts, multiples, ratios, singles, sums, votes
from mpp_extract.entities.statistics.forms import rows
from mpp_extract.entities.statistics.kinds import RULES
from mpp_extract.rule import Form

FORMS: tuple[Form, ...] = (
    *rows((*sums.BEFORE, *ages.AGES, *ages_of.AGES_OF, *amounts.AMOUNTS, *counts.COUNTS)),
    *rows((*ratios.PARTS, *votes.MARGINS, *votes.SHARES, *votes.SIDES)),
    ages_of.AVERAGE,
    multiples.WORD,
    *singles.SINGLES.values(),
)

__all__ = ["FORMS", "RULES"]
