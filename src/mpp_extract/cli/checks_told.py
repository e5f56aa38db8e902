"""Checks as they are told to people and programs: the list of codes, and a code's whole row."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from mpp_extract.check.row import KNOWS, Check, Right, told


def as_json(rows: Iterable[Check]) -> str:
    """The rows as a list of objects."""
    return json.dumps([as_object(row) for row in rows], indent=2, ensure_ascii=False)


def as_object(row: Check) -> dict[str, Any]:
    """The row as plain values."""
    return {
        "code": row.code,
        "severity": row.severity,
        "certainty": row.certainty,
        "meaning": row.meaning,
        "wrong": [wrong._asdict() for wrong in row.wrong],
        "right": [Right(right)._asdict() if isinstance(right, str) else right._asdict() for right in row.right],
        "limits": row.limits,
    }


def listed(rows: Iterable[Check]) -> str:
    """A line a check: its code, how bad it is, what it means."""
    return "\n".join(f"{row.code:<4}{row.severity:<9}{row.meaning}" for row in rows)


def explained(row: Check) -> str:
    """All that is known of a check."""
    wrong = [f"  wrong  {told(each)}" for each in row.wrong]
    right = [f"  right  {told(each)}" for each in row.right]
    head = [f"{row.code} ({row.severity}): {row.meaning}", f"How it knows: {KNOWS[row.certainty]}."]
    return "\n".join([*head, "", *wrong, *right, "", row.limits])
