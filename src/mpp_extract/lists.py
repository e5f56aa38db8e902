"""The lists' names, in the contract's order: for whoever must not import pydantic to know them."""

from __future__ import annotations

LISTS = ("judges", "courts", "dates", "case_numbers", "cases", "statistics", "quotes", "speakers", "rulings")
