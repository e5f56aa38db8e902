"""Docket numbers of courts abroad that count cases by kind and year."""

from __future__ import annotations

from mpp_extract.entities.case_numbers.forms import YEAR, Form, S, form

_KIND = (
    r"(?:petition|appeal|application|suit|case|reference|revision|review|cause|claim|action|motion|matter|writ|"
    r"w\.?p\.?|s\.?l\.?p\.?|c\.?s\.?|pil|contempt)"
)

FORMS: tuple[Form, ...] = (
    form(
        "commonwealth",
        "The form of courts in India, Pakistan, Kenya, Nigeria and their neighbors: kind, number, year.",
        rf"\d{{1,6}}{S}of{S}{YEAR}",
        "The order came in Writ Petition (Civil) No. [[1870 of 2019]], they said.",
        "It was box No. 1870 of 2019.",
        "Supreme Court Rules, 2013 (India), order III; Kenya Law, case citations; Federal High Court Rules (Nigeria)",
        before=rf"\b{_KIND}{S}?(?:\([a-z.]{{1,10}}\){S}?)?nos?\.?{S}?",
    ),
)
