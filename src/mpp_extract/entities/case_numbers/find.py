"""Docket numbers and citations in a text, tied to the article's cases and courts where its words tie them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.case_numbers.citations import Citation, citations
from mpp_extract.entities.case_numbers.context import Context
from mpp_extract.entities.case_numbers.dockets import Docket, dockets
from mpp_extract.entities.case_numbers.link import link
from mpp_extract.record import CaseNumber

if TYPE_CHECKING:
    from mpp_extract.reading import Reading


def find(reading: Reading) -> list[CaseNumber]:
    """The article's case numbers in reading order; needs the text, and the cases for their places.

    Courts of the article's cases that only a number gives away are filled in, too.
    """
    text = reading.text
    cited = citations(text)
    spans = [(citation.start, citation.end) for citation in cited]
    names = sorted((m.start, m.end) for case in reading.found.cases or [] for m in case.mentions)
    found: list[Citation | Docket] = [*cited, *dockets(text, Context(text, names), spans, reading.refuse)]
    found.sort(key=lambda item: item.start)
    numbers = [_number(reading, item) for item in found]
    link(reading, numbers, found)
    return numbers


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
