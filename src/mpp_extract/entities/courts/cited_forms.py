"""Federal courts as citations abbreviate them: C.D. Cal., S.D.N.Y., D. Mass., Bankr. D. Del., 9th Cir."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpp_extract.entities.courts import forms
from mpp_extract.entities.courts.candidate import Candidate, Refused
from mpp_extract.entities.courts.circuit_names import which_circuit
from mpp_extract.entities.courts.federal import DIVIDED, CourtName, circuit, district
from mpp_extract.entities.courts.federal_forms import as_bankruptcy
from mpp_extract.entities.courts.refusals import OF_CITED
from mpp_extract.entities.courts.state_courts import state_court
from mpp_extract.entities.courts.states import STATES
from mpp_extract.language.fold import fold_place
from mpp_extract.language.lazy import lazily
from mpp_extract.rule import refusing


def _bluebook_table() -> dict[str, CourtName]:
    table = {}
    for code, (name, newspapers, bluebook) in STATES.items():
        for form in (bluebook, newspapers, name):
            for direction in DIVIDED.get(code) or ("",):
                court = district(code, direction or None)
                if court is not None:
                    table[f"{direction}d{fold_place(form)}".replace(" ", "")] = court
    return table


BLUEBOOK = _bluebook_table()
_STATE = r"(?:[A-Z]\.\s?[A-Z]\.|[A-Z][a-z]+\b\.?(?:\s[A-Z][a-z]*\b\.?){0,2})"
_LETTERS = (
    "NY",
    "Tex",
    "Cal",
    "Va",
    "Ill",
    "Fla",
    "Pa",
    "Ohio",
    "Mich",
    "Ga",
    "Ala",
    "Miss",
    "Tenn",
    "La",
    "TX",
    "CA",
    "VA",
    "IL",
)
_DOTTED_DISTRICT = rf"(?<![\w.])(?:Bankr\.\s?)?(?:[NSEWMC]\.\s?)?D\.\s?{_STATE}"
_LETTERED_DISTRICT = rf"(?<![\w.])[NSEW]D(?:{'|'.join(_LETTERS)})\b(?!-)"
_CIRCUIT = r"(?<![\w.])(?:(?:[1-9]|1[01])(?:st|nd|rd|d|th)\.?\s?Cir\.|(?:D\.C\.|Fed\.)\s?Cir\.)"
# A state's highest court: the state and the year alone, behind a reporter's volume and page.
# Source: The Bluebook, B10.1.3.
_HIGH = lazily(r"\((?P<state>[A-Z][A-Za-z. ]{1,11}?)\s+(?:1[6-9]\d\d|20\d\d)\)")
_PAGE_BEFORE = lazily(r"\d\s*$")
_HIGHEST = {
    fold_place(form): (code, court)
    for code, (name, newspapers, bluebook) in STATES.items()
    for form in (bluebook, newspapers, name)
    if (court := state_court(code, "supreme")) is not None
}


def cited_highest(text: str) -> Iterator[Candidate]:
    """``164 A.3d 1402 (Pa. 2017)``: the highest courts of states that citations name by the state alone."""
    if "(" not in text:
        return
    for match in _HIGH.finditer(text):
        found = _HIGHEST.get(fold_place(match["state"]))
        if found is not None and _PAGE_BEFORE.search(text, max(0, match.start() - 4), match.start()) is not None:
            # New York's highest is its Court of Appeals, as are Maryland's of old and the capital's.
            court = _APPEALS_HIGHEST.get(found[0]) or found[1]
            yield Candidate(*match.span("state"), forms.CITED_STATE, court)


_APPEALS_HIGHEST = {code: court for code in ("NY", "DC") if (court := state_court(code, "appeals")) is not None}
# Plain pieces of text, one of which must be there, and the expression.
_CITED = (
    (("D.",), lazily(_DOTTED_DISTRICT)),
    (("ND", "SD", "ED", "WD"), lazily(_LETTERED_DISTRICT)),
    (("Cir.",), lazily(_CIRCUIT)),
)
CITED = lazily(f"{_DOTTED_DISTRICT}|{_LETTERED_DISTRICT}|{_CIRCUIT}")
_CITED_AFTER = lazily(r",?\s+(?:for\s+(?:the\s+)?|of\s+(?:the\s+)?)?(?=[NSEWMCD]\.)")
_SHORT = {
    "fl": "florida",
    "tn": "tennessee",
    "pa": "pennsylvania",
    "mi": "michigan",
    "ga": "georgia",
    "nc": "northcarolina",
    "tx": "texas",
    "ca": "california",
    "va": "virginia",
    "il": "illinois",
}


def cited(text: str) -> Iterator[Candidate | Refused]:
    """The courts that the text names as citations do, and what only looks like one."""
    for words, pattern in _CITED:
        if any(word in text for word in words):
            for match in pattern.finditer(text):
                found = cited_at(match)
                if found is not None:
                    yield found


def cited_after(text: str, start: int, end: int, *, bankruptcy: bool) -> Candidate | None:
    """``District Court, E.D. Michigan``: a court word with a Bluebook district after it."""
    gap = _CITED_AFTER.match(text, end)
    match = CITED.match(text, gap.end()) if gap is not None else None
    cited = cited_at(match) if match is not None else None
    if not isinstance(cited, Candidate) or cited.court is None or cited.court.kind != "district":
        return None
    court = as_bankruptcy(cited.court) if bankruptcy else cited.court
    return Candidate(start, cited.end, forms.BANKRUPTCY_CITED if bankruptcy else forms.DISTRICT_CITED, court)


def cited_at(match: re.Match[str]) -> Candidate | Refused | None:
    """The court of a Bluebook parenthesis that ``CITED`` matched, or None where the letters name none."""
    words = match[0]
    if words.replace(" ", "").endswith("Cir."):
        which = which_circuit("federal" if words.startswith("Fed") else words.replace("Cir.", "").strip().rstrip("."))
        court = circuit(which) if which is not None else None
        return None if court is None else Candidate(match.start(), match.end(), forms.CITED_CIRCUIT, court)
    bankruptcy = words.startswith("Bankr.")
    body = words.removeprefix("Bankr.").strip()
    while body:
        key = re.sub(r"[.\s]", "", body).lower()
        if key[2:] in _SHORT and body[:2].isupper():
            key = key[:2] + _SHORT[key[2:]]
        court = BLUEBOOK.get(key)
        if court is not None:
            end = match.start() + words.index(body) + len(body)
            refusal = refusing(OF_CITED, match.string, match.start(), end)
            if refusal is not None:
                return Refused(refusal, match.start(), end)
            return Candidate(match.start(), end, forms.CITED_DISTRICT, as_bankruptcy(court) if bankruptcy else court)
        if " " not in body:
            return None
        body = body.rpartition(" ")[0]
    return None
