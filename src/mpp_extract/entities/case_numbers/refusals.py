"""The room's refusals: numbers that only look like a case's."""

from __future__ import annotations

from mpp_extract.entities.case_numbers import bare_numbers, context, dockets
from mpp_extract.rule import Refusal

REFUSALS: tuple[Refusal, ...] = (*dockets.REFUSALS, *context.REFUSALS, *bare_numbers.REFUSALS)
