"""Legal citations to decisions: reporters through eyecite, and the forms that it lacks.

eyecite is imported only once a text has words that look like a citation (its tables take 0.3 seconds to build),
and is given only the stretch round them.
"""

from __future__ import annotations

import logging
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from mpp_extract.entities.case_numbers.normalize import plain
from mpp_extract.language.calendar import MONTH_PATTERN
from mpp_extract.rule import Rule

# Volume, reporter, page, as cheaply as can be told from "12 U.S. senators". What may stand before the volume is asked
# behind its first digit: a pattern that begins with a class of signs is tried nowhere else.
_CANDIDATE = re.compile(
    r"(?P<volume>[1-9](?<![\w.$,-].)\d{0,3})[ \u00a0\n]"
    r"(?P<reporter>[A-Z][\w.'’&]{0,14}(?:[ \u00a0\n]?(?:[A-Z&(][\w.'’&)]{0,12}"
    r"|[2-9](?:d|th|nd|rd)|of|ex|rel\.?)){0,5}?)"
    r"(?:,?[ \u00a0\n](?:at[ \u00a0])?)(?P<page>\d[\d,]{0,8}|_{2,6}|[—–-]{2,4})(?![\w%]|[-–:.]\d)"
)
# First words of reporters printed without full stops, and neutral citations' courts; all others have a full stop.
_UNDOTTED = frozenset(
    """
    US SCt LEd F F2d F3d F4th FSupp FRD BR Fed FedCl WL LEXIS A A2d A3d P P2d P3d NE NE2d NE3d NW NW2d NW3d SE SE2d
    SW SW2d SW3d So So2d So3d NY NY2d NY3d NYS NYS2d NYS3d AD AD2d AD3d Misc Cal CalApp Or Ore OrApp Mich MichApp
    Ill IllApp Wis Minn Mass Pa Va Ga Wash Wn Ohio Okla Kan Neb Nev Mont Utah Idaho Iowa Haw Hawai'i Hawaii Tex Tenn
    Ky Ala Ark Ariz Conn Del Md Me Mo Miss NC ND NH NJ NM RI SC SD Vt WVa Wyo Alaska OK UT IL CO WI WY WV MT ME VT
    ND SD NM NMSC NMCA NCSC NCCOA MSPB COA ARK AZ IA NV PA LA MS AR CA DNH BNH Vet MJ CMR TC BTA Cranch Wheat Wall
    How Black Pet Dall Int'l U S L D
    """.split()  # noqa: SIM905
)
# The official style where it is not the Bluebook's, which eyecite's canonical names follow.
# Source: Washington Courts, General Rule 14(d) and the reporter of decisions' style sheet (Wn., Wn.2d, Wn. App.).
_LOCAL = re.compile(r"Wn\.?\s?(?:2d|App\.?(?:\s?2d)?)?$")

LONGEST = 4000  # characters given to eyecite at once: its cost grows faster than the text
_MONTH = re.compile(rf"\b{MONTH_PATTERN}\.?\s$")

_BLOOMBERG = r"(?:19|20)\d\d\s(?:BL|WL|Bloomberg\sLaw|LEXIS|LX|DJDAR|D\.J\.D\.A\.R\.)\s\d{1,9}"
_LEXIS = r"(?:19|20)\d\d\s(?:U\.?\s?S\.?\s|[A-Z][A-Za-z.]{0,8}\.?\s)(?:[A-Z][A-Za-z.]{0,8}\s){0,3}LEXIS\s\d{1,7}"
_BOARD = r"\d{1,2}\sI\s?\.?\s?(?:&|and)\s?N\.?\sDec\.?\s\d{1,4}"
_BRITISH = (
    r"[\[(](?:19|20)\d\d[\])]\s(?:UKSC|UKPC|UKHL|UKUT|UKFTT|UKEAT|EAT|EWCA\s(?:Civ|Crim)|EWHC|EWCOP|EWFC|EWCC|UKIPTrib|CAT"
    r"|CSIH|CSOH|HCJAC|SAC\s\((?:Civ|Crim)\)|NICA|NIQB|NIKB|NICh|NICC|NIFam|IESC|IEHC|IECA|IEDC"
    r"|HCA|HCATrans|FCA|FCAFC|FCCA|FedCFamC[12][AF]|FamCA|FamCAFC|FWC|FWCFB|AATA|ARTA|NNTTA"
    r"|NSWCA|NSWSC|NSWCCA|NSWDC|NSWLC|NSWLEC|NSWCATA[DP]|NSWCATCD|NSWCATOD|VSC|VSCA|VCC|VMC|VCAT|QCA|QSC|QDC|QMC|QLC|QPEC|QCAT"
    r"|WASC|WASCA|WADC|WASAT|SASC|SASCA|SASCFC|SADC|SACAT|SAET|TASSC|TASFC|TASCCA|ACTSC|ACTCA|ACTMC|NTSC|NTCA|NTCCA"
    r"|NZSC|NZCA|NZHC|NZDC|NZFC|NZEmpC|NZEnvC|NZERA|NZCopyT|ZACC|ZASCA|ZAGPJHC|ZAGPPHC|ZAWCHC|ZAKZDHC|ZAKZPHC|ZALAC|ZALCJHB"
    r"|HKCFA|HKCA|HKCFI|HKDC|SGCA|SGHC|SGHC\([AIF]\)|SGDC|SGMC|MYFC|MYCA|MYHC|CCJ|KESC|KECA|KEHC|KEELRC|KEELC|UGSC|UGCA|UGHC"
    r"|TZCA|TZHC|ZMSC|ZWSC|ZWHHC|GHASC|NASC|BWCA|LSCA|FJSC|FJCA|FJHC|PGSC)\s\d{1,5}"
    r"(?:\s\((?:Admin|Ch|QB|KB|Comm|Fam|TCC|Pat|IPEC|AC|IAC|TC|AJ)\))?"
)
# Law reports of the Commonwealth. Source: Cardiff Index to Legal Abbreviations.
_REPORTS = (
    r"[\[(](?:19|20)\d\d[\])]\s(?:\d{1,3}\s)?(?:AC|QB|KB|Ch|WLR|All\sER|CLR|ALR|ALJR|FCR|FLR|NSWLR|VR|SASR|WAR|Qd\sR|NZLR|"
    r"SLT|SLR|IR|ILRM|NI|IRLR|ICR|EHRR|Cr\sApp\sR|Lloyd['’]s\sRep|BCLC|ECR|EA|KLR|NWLR|SCR|DLR|AIR|HKCFAR|HKLRD)\s\d{1,5}"
)
_CANADIAN = (
    r"(?:19|20)\d\d\s(?:SCC|CSC|FCA|CAF|FC|CF|TCC|ONCA|ONSC|ONSCDC|ONCJ|BCCA|BCSC"
    r"|BCPC|ABCA|ABQB|ABKB|ABPC|QCCA|QCCS|QCCQ|MBCA|MBQB|MBKB|SKCA|SKQB|SKKB|NSCA|NSSC|NBCA"
    r"|NBQB|NLCA|NLSC|NLTD|PECA|PESC|YKSC|YKCA|NWTSC|NUCJ|CMAC|CHRT|HRTO|ONLSHP|NTPC|NWTCA|NUCA|SKPC|MBPC|NSPC|NBPC|INSC|CanLII)\s\d{1,6}"
)
# Neutral citations of states and territories that eyecite lacks, with the letter of a published or unpublished opinion.
# Source: The Bluebook, table T1.3 (public domain formats); the courts of the Virgin Islands, Guam and the Marianas.
_STATES = (
    r"(?:19|20)\d\d\s(?:V\.?I\.?(?:\sSuper\.?)?|PA\sSuper\.?|Guam|MP|OK\s(?:CIV\sAPP|CR)|UT\sApp|WI\sApp)\s\d{1,4}[UP]?"
)
_EUROPEAN = r"ECLI:[A-Z]{2}:[A-Z]{1,7}:(?:19|20)\d\d:[\dA-Z]{1,20}"
_OHIO = r"(?:19|20)\d\d[-‐‑–]Ohio[-‐‑–]\d{1,5}|(?:19|20)\d\d[-‐‑–](?:NM(?:SC|CA|CERT)|NC(?:SC|COA)|MSPB)[-‐‑–]\d{1,5}"
_TAX = r"T\.\s?C\.\s(?:Memo\.?|Summ(?:ary|\.)\sOp(?:inion|\.))\s(?:19|20)\d\d[-‐‑–]\d{1,3}"
_SLIP = r"(?:19|20)\d\d\sNY\sSlip\sOp\s\d{4,6}(?:\(U\)|U)?|(?:19|20)\d\dNYSlipOp\d{4,6}"
OWN = (
    rf"(?<![\w.])(?:{_BLOOMBERG}|{_LEXIS}|{_BOARD}|{_BRITISH}|{_REPORTS}|{_CANADIAN}|{_EUROPEAN}|{_OHIO}|{_TAX}|{_SLIP}"
    rf"|{_STATES})(?![\w-])"
)
# One of these has to be there for the forms to be tried. Each expression begins with a class of signs, for speed.
_HINTS = (
    re.compile(r"[\])]\s[A-Z]"),
    re.compile(r"\d[\])]\s\d{1,3}\s[A-Z]"),
    re.compile(r"\d\s[A-Z]{2,7}\s\d"),
    re.compile(r"[BWLD](?<=\s.)(?:(?<=B)L|(?<=W)L|(?<=L)(?:EXIS|X|aw)|(?<=D)ec\.?)\s\d"),
    re.compile(r"T\.\s?C\.\s(?:Memo|Summ)"),
)
_HINT_WORDS = (
    "ECLI:",
    "Ohio",
    "Slip",
    "NMSC",
    "NMCA",
    "NCSC",
    "NCCOA",
    "CanLII",
    "MSPB",
    "Super",
    "Guam",
    "CIV APP",
    " App ",
)

REPORTER, VENDOR = RULES = (
    Rule(
        "case_numbers.reporter",
        "Volume, reporter and page of a published decision, or a court's own neutral citation.",
        "She cited [[598 U.S. 41]], a later ruling.",
        "About 598 U.S. 41-year-olds answered.",
        source="Free Law Project: eyecite and reporters-db",
    ),
    Rule(
        "case_numbers.vendor",
        "A publisher's, an agency's or a foreign court's citation: BL, WL, LEXIS, I&N"
        " Dec., UKSC, SCC, ECLI and others.",
        "The opinion is [[2021 BL 777123]], the filing says.",
        "In 2021 BL sold 777123 books.",
        pattern=OWN,
        source="The Bluebook, rule 18.3 (databases); neutral citation standards of the UK, Australia, Canada, the EU",
    ),
)


@dataclass(frozen=True, slots=True)
class Citation:
    """Offsets, rule, the normalized form, and CourtListener's id of the court whose decision it is, where known."""

    start: int
    end: int
    rule: str
    normalized: str | None
    court: str | None


def citations(text: str) -> list[Citation]:
    """Citations in reading order; the earlier of two that overlap."""
    own = list(_own(text)) if _is_hinted(text) else []
    starts = [citation.start for citation in own]

    def free(start: int, end: int) -> bool:
        i = bisect_left(starts, end)
        return not (i and own[i - 1].end > start)

    candidates = [match for match in _CANDIDATE.finditer(text) if _promising(match) and free(*match.span())]
    found, reached = list(own), 0
    for start, end in _stretches(text, candidates):
        for citation in sorted(_by_eyecite(text, start, end), key=lambda citation: citation.start):
            if citation.start >= reached and free(citation.start, citation.end):
                found.append(citation)
                reached = citation.end
    return sorted(found, key=lambda citation: citation.start)


def _is_hinted(text: str) -> bool:
    return any(word in text for word in _HINT_WORDS) or any(hint.search(text) for hint in _HINTS)


@cache
def _own_forms() -> re.Pattern[str]:
    """Compiled for the first text that hints at one: few articles do."""
    return re.compile(OWN)


def _own(text: str) -> Iterator[Citation]:
    for match in _own_forms().finditer(text):
        yield Citation(match.start(), match.end(), VENDOR.id, plain(match[0]).replace("I & N", "I&N"), None)


def _promising(match: re.Match[str]) -> bool:
    """Whether eyecite should be asked: the first word begins a reporter's name, and is printed like one."""
    first = match["reporter"].split()[0].rstrip(",")
    if "." not in first and first not in _UNDOTTED:
        return False
    if first.startswith("U.S") and len(match["volume"]) > 3:
        return False
    return first.replace(".", "").lower() in _reporters_first_words()


@cache
def _reporters_first_words() -> frozenset[str]:
    from reporters_db import REPORTERS

    names = (name for sources in REPORTERS.values() for source in sources for name in _names(source))
    return frozenset(name.split()[0].replace(".", "").rstrip(",").lower() for name in names)


def _names(source: dict[str, Any]) -> Iterator[str]:
    """A reporter's editions and their variant spellings, and the first part of those run together (`F.Supp.2d`)."""
    for name in (*source["editions"], *source["variations"]):
        yield name
        yield name.replace(" ", "")


def _stretches(text: str, candidates: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Pieces of text for eyecite: the candidates with what follows them (`(9th Cir. 2018)`), joined where they meet."""
    start = end = -1
    for match in candidates:
        if start < 0:
            start, end = match.start(), match.end() + 60
        elif match.start() <= end and match.end() - start < LONGEST:
            end = max(end, match.end() + 60)
        else:
            yield start, min(end, len(text))
            start, end = match.start(), match.end() + 60
    if start >= 0:
        yield start, min(end, len(text))


def _by_eyecite(text: str, start: int, end: int) -> Iterator[Citation]:
    from eyecite import get_citations
    from eyecite.models import FullCaseCitation

    logging.getLogger("eyecite").setLevel(logging.CRITICAL)  # it prints its objects where citations overlap
    stretch = text[start:end].replace("\n", " ")
    for found in get_citations(stretch):
        if not isinstance(found, FullCaseCitation):
            continue
        a, b = found.span()
        if not _plausible(stretch, found, a, b) or not _set_off(text, start + a, start + b, found):
            continue
        court = found.metadata.court if found.metadata.court not in (None, "") else None
        yield Citation(start + a, start + b, REPORTER.id, _normalized(found), court)


def _plausible(stretch: str, found: Any, a: int, b: int) -> bool:
    """Not a year and a count (`2016 U.S. 30`), nor the front of something longer (`598 U.S. 41-year-olds`)."""
    if re.match(r"[-–][A-Za-z\d]|%|[\w]", stretch[b : b + 2]) or re.match(
        r"\s(?:percent|people|years?)\b", stretch[b : b + 9]
    ):
        return False
    reporter = found.groups.get("reporter") or ""
    volume = found.groups.get("volume") or ""
    neutral = getattr(found.all_editions[0].reporter, "cite_type", "") in (
        "neutral",
        "specialty_west",
        "specialty_lexis",
    )
    if re.fullmatch(r"(?:19|20)\d\d", volume) and not neutral and "Slip" not in reporter and "LEXIS" not in reporter:
        return False
    return "." in reporter or " " in reporter or neutral or reporter in _UNDOTTED or any(c.isdigit() for c in reporter)


def _set_off(text: str, start: int, end: int, found: Any) -> bool:
    """A place's abbreviation with a low page must stand like a citation does (not: `killed 12 U.S. 5 times`)."""
    page = (found.groups.get("page") or "").replace(",", "")
    if _MONTH.search(text, max(0, start - 12), start):
        return False
    if re.fullmatch(r"(?:19|20)\d\d", found.groups.get("volume") or ""):
        return True
    if not page.isdigit() or len(page) > 2 or any(char.isdigit() for char in found.groups.get("reporter") or ""):
        return True
    return re.match(r"\s*(?:[,;.()\[\]]|$)", text[end : end + 3]) is not None


def _normalized(found: Any) -> str:
    reporter = found.groups.get("reporter") or ""
    if _LOCAL.fullmatch(reporter):
        return plain(found.matched_text())
    return str(found.corrected_citation())
