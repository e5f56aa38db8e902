"""A docket number as its court's own system writes it."""

from __future__ import annotations

import re

_DASH = re.compile(r"[-‐‑‒–—]\s?")
_SPACE = re.compile(r"\s+")
# Full words and newspapers' short ones to CM/ECF's two letters.
TYPES = {
    "civ": "cv", "civil": "cv", "c": "cv", "cv": "cv", "sacv": "cv", "edcv": "cv", "lacv": "cv",
    "crim": "cr", "cr": "cr", "criminal": "cr", "sacr": "cr", "edcr": "cr", "lacr": "cr",
    "mag": "mj", "misc": "mc", "mj": "mj", "mc": "mc", "bky": "bk", "adv": "ap", "adversary": "ap", "bankruptcy": "bk",
}  # fmt: skip
# Divisions that are written into a district's own short numbers, and their office in CM/ECF.
OFFICES = {
    "sacv": "8", "sacr": "8", "edcv": "5", "edcr": "5", "lacv": "2", "lacr": "2",
    "phx": "2", "pct": "3", "tuc": "4",
}  # fmt: skip


def printed(match: re.Match[str]) -> str:
    """The number as printed, with plain hyphens, single spaces and no line break."""
    return plain(match[0])


def plain(number: str) -> str:
    """Plain hyphens, single spaces, no break after a hyphen.

    >>> plain("2:20-cv-\\n09893")
    '2:20-cv-09893'
    """
    return _SPACE.sub(" ", _DASH.sub("-", number)).strip()


def upper(match: re.Match[str]) -> str:
    """As printed, in capitals."""
    return plain(match[0]).upper()


def federal(match: re.Match[str]) -> str:
    """CM/ECF's form: office, two-digit year, two-letter type, five-digit serial.

    The office is left out where neither the number nor its division's letters give it.
    """
    groups = match.groupdict()
    letters = re.sub(r"[^a-z]|no\.", "", (groups.get("type") or "").lower())
    division = (groups.get("division") or "").lower()
    office = groups.get("office") or OFFICES.get(letters) or OFFICES.get(division)
    kind = TYPES.get(letters, letters)
    serial = groups["serial"].zfill(5)
    number = f"{groups['year'][-2:]}-{kind}-{serial}"
    return f"{office}:{number}" if office else number


def year_serial(match: re.Match[str]) -> str:
    """Year and serial, with the court's part (`19-1234-II`) and without a judge's initials."""
    return f"{match['year']}-{match['serial']}{plain(match['part'] or '')}"


def original(match: re.Match[str]) -> str:
    """The Supreme Court's original docket as its system writes it: `No. 145, Original` is 22O145."""
    return f"22O{match['serial']}"


def multidistrict(match: re.Match[str]) -> str:
    """The Judicial Panel on Multidistrict Litigation's number."""
    return f"MDL {match['serial']}"
