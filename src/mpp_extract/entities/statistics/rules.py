"""The room's rules."""

from __future__ import annotations

from mpp_extract.rule import Rule

RULES: tuple[Rule, ...] = ()
