"""Findings as a log of the Static Analysis Results Interchange Format.

Source: OASIS, SARIF Version 2.1.0 (2020), sections 3.13 to 3.52.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from mpp_extract.version import __version__

if TYPE_CHECKING:
    from mpp_extract.check import Check

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "house": "note"}


def log(found: Iterable[dict[str, Any]], rows: Iterable[Check]) -> dict[str, Any]:
    """A log of one run. The checks that ran are its rules; offsets and columns count code points."""
    rules = list(rows)
    number = {row.code: n for n, row in enumerate(rules)}
    driver = {"name": "mpp-extract", "version": __version__, "rules": [_rule(row) for row in rules]}
    results = [_result(each, number[each["code"]]) for each in found]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(row: Check) -> dict[str, Any]:
    return {
        "id": row.code,
        "shortDescription": {"text": row.meaning},
        "fullDescription": {"text": f"{row.meaning} {row.limits}"},
        "defaultConfiguration": {"level": _LEVELS[row.severity], "enabled": row.severity != "house"},
        "properties": {"certainty": row.certainty},
    }


def _result(each: dict[str, Any], number: int) -> dict[str, Any]:
    related = [
        {"id": n, "physicalLocation": _location(each["path"], other)} for n, other in enumerate(each["others"], start=1)
    ]
    result: dict[str, Any] = {
        "ruleId": each["code"],
        "ruleIndex": number,
        "level": _LEVELS[each["severity"]],
        "message": {"text": each["message"]},
        "locations": [{"physicalLocation": _location(each["path"], each)}],
        "partialFingerprints": {"sentenceAndCode/v1": each["fingerprint"]},
    }
    return {**result, "relatedLocations": related} if related else result


def _location(path: str, place: dict[str, Any]) -> dict[str, Any]:
    region = {
        "startLine": place["line"],
        "startColumn": place["column"],
        "endLine": place["end_line"],
        "endColumn": place["end_column"],
        "charOffset": place["start"],
        "charLength": place["end"] - place["start"],
        "snippet": {"text": place["text"]},
    }
    return {"artifactLocation": {"uri": quote(path.replace(os.sep, "/"))}, "region": region}
