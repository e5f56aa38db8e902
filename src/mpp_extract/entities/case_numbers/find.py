"""Docket numbers and citations in a text, tied to the article's cases and courts where its words tie them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mpp_extract.entities.case_numbers.citations import Citation, citations
from mpp_extract.entities.case_numbers.context import Context
from mpp_extract.entities.case_numbers.dockets import Docket, dockets
from mpp_extract.entities.case_numbers.link import link
from mpp_extract.record import CaseNumber

if TYPE_CHECKING:
    from mpp_extract.reading import Reading


def find(reading: Reading, wanted: frozenset[str]) -> dict[str, list[Any]]:
    """The article's case numbers in reading order; needs the text, and the cases for their places.

    With them the article's cases, where a number gives away the court of one that had none.
    """
    text = reading.text
    cited = citations(text)
    spans = [(citation.start, citation.end) for citation in cited]
    names = sorted((m.start, m.end) for case in reading.found.cases or [] for m in case.mentions)
    found: list[Citation | Docket] = [*cited, *dockets(reading.numbers, Context(text, names), spans, reading.refuse)]
    found.sort(key=lambda item: item.start)
    numbers = [_number(reading, item) for item in found]
    courts = link(reading, numbers, found)
    lists: dict[str, list[Any]] = {"case_numbers": numbers}
    if courts:
        cases = reading.found.cases or []
        lists["cases"] = [case.model_copy(update={"court_id": case.court_id or courts.get(case.id)}) for case in cases]
    return lists


def _number(reading: Reading, item: Citation | Docket) -> CaseNumber:
    docket = isinstance(item, Docket)
    number = CaseNumber.model_construct(
        text=reading.text[item.start : item.end],
        start=item.start,
        end=item.end,
        kind="docket" if docket else "citation",
        normalized=item.normalized,
        court_id=None,
        case_id=None,
        rule=item.form.rule.id if isinstance(item, Docket) else item.rule,
        explain=None,
    )
    if reading.settings.explain:
        number.explain = _explained(item)
    return number


def _explained(item: Citation | Docket) -> dict[str, str | None]:
    if isinstance(item, Docket):
        said = item.said
        return {"evidence": said.words, "strength": said.evidence.name.lower(), "needed": item.form.need.name.lower()}
    return {"court": item.court}
