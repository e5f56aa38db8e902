"""Which case a number belongs to, and which court it is of: only where the article's words tie them."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from mpp_extract.entities.case_numbers.normalize import plain

if TYPE_CHECKING:
    from mpp_extract.reading import Reading
    from mpp_extract.record import Case, CaseNumber, Court

REACH = 220
_STOP = re.compile(r"[.;!?][\"”’)\]]*\s+(?=[A-Z“\"‘])|\n\s*\n")
_ABBREVIATED = re.compile(r"(?:\b(?:No|Nos|Cal|Cir|Dist|Ct|App|Fed|Supp|Bankr|Cl|Dec|vs?|Inc|Co|Corp|Ltd|[A-Z])|U\.S)$")


def link(reading: Reading, numbers: list[CaseNumber], courts: list[str | None]) -> None:
    """Fill ``case_id`` and ``court_id`` of the numbers, and of cases whose court only their number's sentence names.

    courts   CourtListener's id of each number's court where the citation itself says it (`142 S. Ct. 2528`), else None.
    """
    cases = {case.id: case for case in reading.found.cases or []}
    captions = sorted((m.start, m.end, case) for case in cases.values() for m in case.mentions)
    known = {court.courtlistener_id: court.id for court in reading.found.courts or [] if court.courtlistener_id}
    for number, court in zip(numbers, courts, strict=True):
        case = _case_of(reading.text, number, captions, numbers)
        number.case_id = case.id if case else None
        own = known.get(court) if court else None
        number.court_id = own or (None if court else _court_of(reading, number, numbers))
        if (
            number.court_id
            and number.rule == "case_numbers.federal_no_office"
            and not _is_federal(reading, number.court_id)
        ):
            number.normalized = plain(number.text)
        if case and case.court_id is None and number.court_id:
            case.court_id = number.court_id
        elif case and number.court_id is None and court is None and number.kind == "docket":
            number.court_id = case.court_id


def _case_of(
    text: str, number: CaseNumber, captions: list[tuple[int, int, Case]], numbers: list[CaseNumber]
) -> Case | None:
    """The case named last before the number in its sentence; for a number that comes first, the one right after it."""
    ends = [end for _, end, _ in captions]
    i = bisect_right(ends, number.start) - 1
    if i >= 0 and number.start - ends[i] <= REACH and not _stops(text[ends[i] : number.start]):
        return captions[i][2]
    if i + 1 < len(captions):
        start, end, case = captions[i + 1]
        between = text[number.end : start]
        alone = not any(number.end <= other.start < start for other in numbers) and not _numbered(text, end, numbers)
        if 0 <= start - number.end <= REACH and alone and not _stops(between):
            return case
    return None


def _numbered(text: str, end: int, numbers: list[CaseNumber]) -> bool:
    """Whether a number of its own follows a case's name that ends at this offset."""
    return any(0 <= other.start - end <= 60 and not _stops(text[end : other.start]) for other in numbers)


def _court_of(reading: Reading, number: CaseNumber, numbers: list[CaseNumber]) -> str | None:
    """The one court that the number's sentence names, if its level goes with the number's form."""
    text = reading.text
    near: dict[str, int] = {}
    for court in reading.found.courts or []:
        if not _fits(number, court):
            continue
        for mention in court.mentions:
            if mention.generic:
                continue
            left, right = sorted(((number.start, number.end), (mention.start, mention.end)))
            gap = right[0] - left[1]
            if gap > REACH:
                continue
            between = text[left[1] : right[0]]
            if number.kind == "citation" and (right[0] == number.start or between.strip(" ,(\n")):
                continue
            if 0 <= gap <= REACH and not _stops(between):
                near[court.id] = min(near.get(court.id, REACH + 1), gap)
    if not near:
        return None
    ordered = sorted(near.items(), key=lambda item: item[1])
    return ordered[0][0] if len(ordered) == 1 or ordered[0][1] <= 12 else None


def _is_federal(reading: Reading, court_id: str) -> bool:
    return any(court.id == court_id and court.name.startswith("United States") for court in reading.found.courts or [])


def _fits(number: CaseNumber, court: Court) -> bool:
    if number.rule in ("case_numbers.federal_district", "case_numbers.federal_civ"):
        return court.level == "trial"
    if number.rule.startswith("case_numbers.supreme_court"):
        return court.level == "supreme"
    return True


def _stops(between: str) -> bool:
    """Whether a sentence or paragraph ends in these words."""
    return any(not _ABBREVIATED.search(between[: match.start()]) for match in _STOP.finditer(between))
