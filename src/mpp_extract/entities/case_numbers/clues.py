"""How much the words round a number say that it is a docket's, and which words do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from mpp_extract.rule import Refusal


class Evidence(IntEnum):
    """How much the words round a number say that it is a docket's."""

    NOTHING = 0
    SUBJECT = 1  # the passage is about a court or a case
    RECORDS = 2  # the sentence is about a docket: records, a clerk, papers unsealed
    NUMBERED = 3  # `No.`, `#`, or a caption stands right before it
    NAMED = 4  # `Case No.`, `docket number`, `Index No.`


@dataclass(frozen=True, slots=True)
class Clue:
    """What speaks for a docket, and how much; ``words``: what is said of it where it is no words of the text."""

    evidence: Evidence
    words: str = ""


NAMED = Clue(Evidence.NAMED)  # Case No., docket number
AFTER_CAPTION = Clue(Evidence.NUMBERED, "a caption before it")
NUMBER_SIGN = Clue(Evidence.NUMBERED)  # No., #, where a docket's may stand
CALLED = Clue(Evidence.NUMBERED)  # Docket, Petition; the lawsuit, N, was filed; filings in
CALLED_SEVERAL = Clue(Evidence.NUMBERED)  # Cases, dockets in: a count may follow
AFTER_VERSUS = Clue(Evidence.RECORDS, "v. before it")
BEFORE_CAPTION = Clue(Evidence.RECORDS, "a caption after it")
THING_NUMBERED = Clue(Evidence.RECORDS)  # a small word before No.
IN_NAMES_PLACE = Clue(Evidence.NUMBERED, "records or a docket in the sentence")
RECORDS = Clue(Evidence.RECORDS, "records or a docket in the sentence")
TAKEN_UP = Clue(Evidence.RECORDS, "a court that takes it up")
SUBJECT = Clue(Evidence.SUBJECT, "a court or case nearby")
NOTHING = Clue(Evidence.NOTHING)


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a number: by which clue, in which words, and what rules a docket out."""

    clue: Clue
    words: str
    refusal: Refusal | None = None

    @property
    def evidence(self) -> Evidence:
        """How much is said for a docket."""
        return self.clue.evidence


def said(clue: Clue, words: str = "", refusal: Refusal | None = None) -> Said:
    """What a clue says, in the text's words or its own."""
    return Said(clue, words or clue.words, refusal)
