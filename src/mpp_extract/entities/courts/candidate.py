"""A stretch of text that names a court, before the article as a whole says which court it is."""

from __future__ import annotations

from typing import NamedTuple

from mpp_extract.entities.courts.federal import CourtName
from mpp_extract.entities.courts.phrase import Word
from mpp_extract.rule import Form, Refusal


class Candidate(NamedTuple):
    """start, end   offsets of the mention, without a leading article
    form         the form that found it
    court        the court it names, or None where only its kind is known (a bare ``Supreme Court``)
    kind         the kind of court, for those: ``supreme``, ``appeals``, ``district``, ...
    place        what the words round it say about where it is: a postal code or a country's name, or ""
    local        the county, city or district that it sits in, as written, or ""
    """

    start: int
    end: int
    form: Form
    court: CourtName | None
    kind: str = ""
    place: str = ""
    local: str = ""

    @property
    def unnamed_federal(self) -> bool:
        """Whether the words say a federal court, and leave open which: ``U.S. District Court``."""
        return self.court is None and self.place == "US" and self.kind != "supreme"

    @property
    def federal(self) -> bool:
        """Whether the words name or say a federal court."""
        return self.unnamed_federal if self.court is None else self.court.federal


class Refused(NamedTuple):
    """Words that name a court and are none here, and why."""

    row: Refusal
    start: int
    end: int


class Head(NamedTuple):
    """The court word as a phrase: the words before its kind, the kind (``""`` where none stands there), its offsets."""

    words: list[Word]
    kind: str
    start: int
    end: int
