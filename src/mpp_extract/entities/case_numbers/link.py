"""Which case a number belongs to, and which court it is of: only where the article's words tie them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from mpp_extract.entities.case_numbers.citations import Citation
from mpp_extract.entities.case_numbers.dockets import Docket
from mpp_extract.entities.case_numbers.neutral import court_named
from mpp_extract.entities.case_numbers.normalize import plain
from mpp_extract.language.stops import ends_sentence

if TYPE_CHECKING:
    from mpp_extract.entities.case_numbers.forms import Form
    from mpp_extract.reading import Reading
    from mpp_extract.record import Case, CaseNumber

REACH = 220


def link(reading: Reading, numbers: list[CaseNumber], found: list[Citation | Docket]) -> dict[str, str]:
    """Fill ``case_id`` and ``court_id`` of the numbers, which ``found`` tells more of, one each.

    Returns the courts of those cases whose court only their number's sentence names: case's id to court's id.
    """
    courts: dict[str, str] = {}
    places = _Places(reading, numbers)
    known = {court.courtlistener_id: court.id for court in reading.found.courts or [] if court.courtlistener_id}
    known |= {court.name: court.id for court in reading.found.courts or []}
    for number, told in zip(numbers, found, strict=True):
        court = (told.court or court_named(number.text)) if isinstance(told, Citation) else None
        form = told.form if isinstance(told, Docket) else None
        case = places.case_of(number)
        number.case_id = case.id if case else None
        own = known.get(court) if court else None
        number.court_id = own or (None if court else places.court_of(number, form))
        if form is not None and form.shared and _is_local(reading, number, case):
            number.normalized = plain(number.text)
        if case is None:
            continue
        if number.court_id and case.court_id is None:
            courts.setdefault(case.id, number.court_id)
        elif number.court_id is None and court is None and number.kind == "docket":
            number.court_id = case.court_id or courts.get(case.id)
    return courts


class _Places:
    """Where an article's cases, named courts and numbers stand, in reading order."""

    def __init__(self, reading: Reading, numbers: list[CaseNumber]) -> None:
        self.text = reading.text
        self.captions = sorted(
            ((m.start, m.end, case) for case in reading.found.cases or [] for m in case.mentions), key=lambda c: c[:2]
        )
        self.courts = sorted(
            ((m.start, m.end, court) for court in reading.found.courts or [] for m in court.mentions if not m.generic),
            key=lambda c: c[:2],
        )
        self.numbers = [number.start for number in numbers]
        self._caption_ends = [end for _, end, _ in self.captions]
        self._court_starts = [start for start, _, _ in self.courts]

    def case_of(self, number: CaseNumber) -> Case | None:
        """The case named last before the number in its sentence; for a number that comes first, the one after it."""
        i = bisect_right(self._caption_ends, number.start) - 1
        if i >= 0 and number.start - self._caption_ends[i] <= REACH and self._same_sentence(i, number):
            return self.captions[i][2]
        if i + 1 == len(self.captions):
            return None
        start, end, case = self.captions[i + 1]
        if not 0 <= start - number.end <= REACH or self._number_in(number.end, start) or self._has_own(end):
            return None
        return None if ends_sentence(self.text[number.end : start]) else case

    def _same_sentence(self, i: int, number: CaseNumber) -> bool:
        return not ends_sentence(self.text[self._caption_ends[i] : number.start])

    def _number_in(self, start: int, end: int) -> bool:
        return bisect_left(self.numbers, start) < bisect_left(self.numbers, end)

    def _has_own(self, end: int) -> bool:
        """Whether a number of its own follows a case's name that ends at this offset."""
        i = bisect_left(self.numbers, end)
        return (
            i < len(self.numbers)
            and self.numbers[i] - end <= 60
            and not ends_sentence(self.text[end : self.numbers[i]])
        )

    def court_of(self, number: CaseNumber, form: Form | None) -> str | None:
        """The one court that the number's sentence names, if its level goes with the number's form."""
        near: dict[str, int] = {}
        first = bisect_left(self._court_starts, number.start - 2 * REACH)
        for start, end, court in self.courts[first : bisect_right(self._court_starts, number.end + REACH)]:
            gap = self._gap(number, start, end)
            if gap is not None and (form is None or form.level in (None, court.level)):
                near[court.id] = min(near.get(court.id, REACH + 1), gap)
        if not near:
            return None
        best = min(near, key=lambda court_id: near[court_id])
        return best if len(near) == 1 or near[best] <= 12 else None

    def _gap(self, number: CaseNumber, start: int, end: int) -> int | None:
        """Characters between a number and a court's name, or None where they are too far apart or not tied.

        A citation's court stands right after it: `845 F.3d 112 (3d Cir. 2017)`.
        """
        a, b = (number.end, start) if start >= number.end else (end, number.start)
        if not 0 <= b - a <= REACH:
            return None
        between = self.text[a:b]
        if number.kind == "citation" and (start < number.start or between.strip(" ,(\n")):
            return None
        return None if ends_sentence(between) else b - a


def _is_local(reading: Reading, number: CaseNumber, case: Case | None) -> bool:
    """Whether the number is a state's, which keeps it as printed though federal numbers have the same form."""
    if number.court_id:
        names = (court.name for court in reading.found.courts or [] if court.id == number.court_id)
        return not any(name.startswith("United States") for name in names)
    return bool(case and case.plaintiff and case.plaintiff.split()[0].lower() in ("state", "people", "commonwealth"))
