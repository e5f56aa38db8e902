"""Short names that the article itself gives its courts: ``International Criminal Court (ICC)``, then ``the ICC``."""

from __future__ import annotations

import re

from mpp_extract.entities.courts.candidate import Candidate
from mpp_extract.entities.courts.states import BY_NAME
from mpp_extract.language.fold import fold_place

_GIVEN = re.compile(r"\s*\(\s*(?:the\s+)?[\"“‘']?(?P<short>[A-Z][A-Za-z]{0,2}[A-Z]{1,4}[a-z]?)[\"”’']?\s*\)")
# Names whose letters everybody knows, where the full name stands anywhere in the article.
_KNOWN = {
    "International Criminal Court": "ICC",
    "International Court of Justice": "ICJ",
    "European Court of Human Rights": "ECHR",
    "Board of Immigration Appeals": "BIA",
    "Court of Justice of the European Union": "ECJ",
    "United States Foreign Intelligence Surveillance Court": "FISC",
    "United States Judicial Panel on Multidistrict Litigation": "JPML",
    "Patent Trial and Appeal Board": "PTAB",
    "Court of Arbitration for Sport": "CAS",
    "Massachusetts Supreme Judicial Court": "SJC",
    "Employment Appeal Tribunal": "EAT",
    "National Green Tribunal": "NGT",
    "Caribbean Court of Justice": "CCJ",
    "East African Court of Justice": "EACJ",
}


def with_short_names(text: str, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates, and the places where a short name stands for one of them, in reading order."""
    short: dict[str, Candidate] = {}
    for candidate in candidates:
        match = _GIVEN.match(text, candidate.end)
        if match is not None and fold_place(match["short"]) not in BY_NAME and _fits(match["short"], candidate, text):
            short.setdefault(match["short"], candidate)
        if candidate.court is not None and candidate.court.name in _KNOWN:
            short.setdefault(_KNOWN[candidate.court.name], candidate)
    if not short:
        return candidates
    taken = {at for c in candidates for at in range(c.start, c.end)}
    pattern = re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, short))})(?![\w-])")
    added = [
        short[match[0]]._replace(start=match.start(), end=match.end())
        for match in pattern.finditer(text)
        if match.start() not in taken
    ]
    return sorted([*candidates, *added], key=lambda candidate: candidate.start)


def _fits(short: str, candidate: Candidate, text: str) -> bool:
    """Whether the letters are the name's own initials, in order (``DCA``: District Court of Appeal)."""
    name = candidate.court.name if candidate.court is not None else ""
    for words in (text[candidate.start : candidate.end], name, f"District {text[candidate.start : candidate.end]}"):
        initials = iter("".join(word[0] for word in re.findall(r"[A-Za-z]+", words)).upper())
        if all(letter in initials for letter in short.upper()):
            return True
    return False
