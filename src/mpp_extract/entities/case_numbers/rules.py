"""The room's rules: the courts' docket numbers by form, and citations."""

from __future__ import annotations

from mpp_extract.entities.case_numbers.citations import RULES as CITATIONS
from mpp_extract.entities.case_numbers.dockets import DESIGNATED
from mpp_extract.entities.case_numbers.dockets import FORMS as DOCKETS
from mpp_extract.rule import Rule

RULES: tuple[Rule, ...] = (*(form.rule for form in (*DOCKETS, DESIGNATED)), *CITATIONS)
