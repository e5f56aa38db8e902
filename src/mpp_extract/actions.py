"""The kinds of act by which courts decide, in the contract's order; importing them takes no pydantic."""

from __future__ import annotations

from typing import Literal, get_args

Action = Literal[
    "block",
    "allow",
    "uphold",
    "overturn",
    "dismiss",
    "grant",
    "deny",
    "order",
    "find",
    "rule",
    "convict",
    "acquit",
    "sentence",
    "procedure",
]
ACTIONS: tuple[Action, ...] = get_args(Action)  # of two that fit, the first is the more specific
