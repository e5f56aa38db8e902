"""Courts abroad by the letters of their neutral citations: ``[2024] UKSC 12``, ``2023 SCC 8``."""

from __future__ import annotations

# Names as the courts' room prints them. Sources: Cardiff Index to Legal Abbreviations; Practice Direction (Judgments:
# Form and Citation) [2001] 1 WLR 194; Canadian Guide to Uniform Legal Citation (McGill), appendix B; Australian Guide
# to Legal Citation, rule 2.3.1.
_BRACKETED = {
    "UKSC": "Supreme Court of the United Kingdom",
    "UKPC": "Judicial Committee of the Privy Council",
    "EWCA": "Court of Appeal of England and Wales",
    "EWHC": "High Court of Justice",
    "CSIH": "Court of Session",
    "CSOH": "Court of Session",
    "HCJAC": "High Court of Justiciary",
    "IESC": "Supreme Court of Ireland",
    "IECA": "Court of Appeal of Ireland",
    "IEHC": "High Court of Ireland",
    "HCA": "High Court of Australia",
    "FCA": "Federal Court of Australia",
    "FCAFC": "Federal Court of Australia",
    "NSWCCA": "NSW Court of Criminal Appeal",
    "NSWCA": "NSW Court of Appeal",
    "NZSC": "Supreme Court of New Zealand",
    "NZCA": "Court of Appeal of New Zealand",
    "NZHC": "High Court of New Zealand",
    "ZACC": "Constitutional Court of South Africa",
    "HKCFA": "Hong Kong Court of Final Appeal",
}
_BARE = {
    "SCC": "Supreme Court of Canada",
    "FCA": "Federal Court of Appeal of Canada",
    "FC": "Federal Court of Canada",
}


def court_named(citation: str) -> str | None:
    """Name of the court that a neutral citation is of, as the courts' room has it; None for other citations.

    >>> court_named("[2024] EWCA Civ 118"), court_named("2019 FCA 4"), court_named("512 U.S. 3")
    ('Court of Appeal of England and Wales', 'Federal Court of Appeal of Canada', None)
    """
    year, _, rest = citation.partition(" ")
    letters = rest.split(" ", 1)[0]
    return (_BRACKETED if year[:1] in "[(" else _BARE if year.isdigit() and len(year) == 4 else {}).get(letters)
