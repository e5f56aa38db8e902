"""The room's rules, and the forms in which each finds: a date's own, and those of dates that stand together."""

from __future__ import annotations

from mpp_extract.entities.dates import combine, grammar
from mpp_extract.entities.dates.kinds import RULES
from mpp_extract.rule import Form

FORMS: tuple[Form, ...] = (*(form.row for form in grammar.FORMS), *combine.FORMS)

__all__ = ["FORMS", "RULES"]
