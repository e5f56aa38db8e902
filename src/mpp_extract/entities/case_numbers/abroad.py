"""Docket numbers of courts abroad that count cases by kind and year."""

from __future__ import annotations

from mpp_extract.entities.case_numbers.clues import Evidence
from mpp_extract.entities.case_numbers.forms import YEAR, Form, H, S, form

_KIND = (
    r"(?:petition|appeal|application|suit|case|reference|revision|review|cause|claim|action|motion|matter|writ|"
    r"w\.?p\.?|s\.?l\.?p\.?|c\.?s\.?|pil|contempt|crl\.?[ ]?[a-z.]{1,5}|o\.?a\.?|c\.?a\.?|l\.?p\.?a\.?)"
)
# Letters of India's kinds that say so much that "No." may be left out: W.P.(C) 870/2019.
_LETTERS = r"(?:w\.?p\.?|s\.?l\.?p\.?|crl\.?[ ]?[a-z.]{1,5}|c\.?s\.?(?=[ ]?\())"
_SORT = rf"(?:\([a-z.]{{1,10}}\){S}?)?"

FORMS: tuple[Form, ...] = (
    form(
        "commonwealth",
        "The form of courts in India, Pakistan, Kenya, Nigeria and their neighbors: kind, number, year.",
        rf"\d{{1,6}}(?:{S}of{S}|{S}?/{S}?){YEAR}",
        "The order came in Writ Petition (Civil) No. [[1870 of 2019]], they said.",
        "It was box No. 1870 of 2019.",
        "Supreme Court Rules, 2013 (India), order III; Kenya Law, case citations; Federal High Court Rules (Nigeria)",
        before=rf"\b(?:{_KIND}{S}?{_SORT}nos?\.?{S}?|{_LETTERS}{S}?{_SORT})",
    ),
    form(
        "electronic_filing",
        "Kenya's form of cases that are filed by computer: E, number, year.",
        rf"E\d{{1,6}}{S}of{S}{YEAR}",
        "The order came in Petition No. [[E870 of 2024]], they said.",
        "It was seat E870 of 2024 that broke.",
        "The Judiciary of Kenya, electronic case management practice directions, 2020",
        Evidence.SUBJECT,
    ),
    form(
        "registry",
        "A registry of the Federal Court of Australia, number, year.",
        rf"(?:NSD|VID|QUD|WAD|SAD|TAD|ACD|NTD){S}?\d{{1,5}}(?:{S}of{S}|/){YEAR}",
        "The matter is [[QUD 870 of 2024]], they said.",
        "The matter is QUX 870 of 2024, they said.",
        "Federal Court of Australia, Central Practice Note (file numbers by registry)",
    ),
    form(
        "immigration_abroad",
        "The Federal Court of Canada's form of immigration cases.",
        rf"IMM{H}\d{{1,5}}{H}\d\d",
        "The file is [[IMM-870-24]], they said.",
        "The file is IMN-870-24, they said.",
        "Federal Courts Citizenship, Immigration and Refugee Protection Rules (Canada), forms",
    ),
    form(
        "divisions",
        "Court, division and kind between strokes, number, year: Nigeria, Uganda; Singapore.",
        rf"(?:(?:FHC|CA|SC|NICN|FCT|HC|HCT|EPT)/(?:[A-Z0-9]{{1,6}}/){{1,4}}\d{{1,5}}[A-Z]?|"
        rf"(?:HC|DC|MC|CA|SIC)/[A-Z]{{1,5}}{S}\d{{1,5}})/{YEAR}",
        "The suit is [[FHC/KN/CS/87/2024]], they said.",
        "The form is FHD/KN/CS/87/2024, they said.",
        "Federal High Court (Civil Procedure) Rules, 2019 (Nigeria); Supreme Court Practice Directions (Singapore)",
    ),
)
