"""The room's refusals: words that name a court, or its kind, and are none here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.language.lazy import lazily
from mpp_extract.rule import Refusal

if TYPE_CHECKING:
    from mpp_extract.entities.courts.federal import CourtName

_OFFICE = lazily(
    r"(?:[Aa]ttorneys?|ATTORNEY|[Pp]rosecutors?|[Mm]arshal|[Oo]ffice|[Gg]rand [Jj]ury)[’']?s?(?:\s+[Oo]ffice)?"
    r"\W+(?:\w[\w’'-]*\W+){0,4}$"
)
_PROSECUTORS = lazily(
    r"\b(?:[Pp]rosecut|[Aa]ttorney|[Oo]ffice|[Ii]nvestigat|[Cc]harg|[Ii]ndict|[Uu]nseal|[Pp]robe|FBI|DOJ)"
)
_FIRST_NAME = lazily(r"[A-Z][a-z]+\s$")  # "Ana D. Maine" is a person
_OF_COURT = lazily(r"\s+(?:date|hearing|judge|system|backlog|proceeding|case|appearance)s")


def of_office(text: str, start: int, end: int) -> bool:
    """Whether the words before a district say its prosecutors, its marshal or its grand jury."""
    return _OFFICE.search(text, max(0, start - 80), start) is not None


def _prosecutors(text: str, start: int, end: int) -> bool:
    before = re.split(r"[).;]", text[max(0, start - 40) : start])[-1]
    after = re.split(r"[(.;]", text[end : end + 24])[0]
    return text[start + 1] == "D" and _PROSECUTORS.search(before + after) is not None


def _initial(text: str, start: int, end: int) -> bool:
    return text.startswith("D.", start) and _FIRST_NAME.search(text, max(0, start - 24), start) is not None


def _of_immigration_court(text: str, start: int, end: int) -> bool:
    return text[start].islower() and _OF_COURT.match(text, end) is not None


def _unplaced(court: CourtName | None) -> bool:
    return court is None


# Asked with the text and the words' offsets.
OFFICE = Refusal(
    "courts.not.office",
    "The district is named as that of prosecutors, a marshal or a grand jury.",
    "The U.S. attorney for the [[Northern District of Ohio]] resigned.",
    "A judge of the [[Northern District of Ohio]] resigned.",
    test=of_office,
)
PROSECUTORS = Refusal(
    "courts.not.prosecutors",
    "The letters of a district stand for its prosecutors.",
    "She led the probe at [[SDNY]] for years.",
    "She lost twice in [[SDNY]] and appealed.",
    test=_prosecutors,
    source="Department of Justice, offices of the U.S. attorneys (USAO-SDNY)",
)
INITIAL = Refusal(
    "courts.not.initial",
    "The letter and the name are a person's.",
    "A lawyer, Ana [[D. Maine]], spoke.",
    "It was decided ([[D. Maine]] 2011).",
    test=_initial,
    source="Associated Press Stylebook, middle initials",
)
OF_IMMIGRATION = Refusal(
    "courts.not.of_immigration",
    "The words speak of dates, hearings or judges of immigration courts.",
    "The Houston [[immigration court]] judges are few.",
    "The [[Houston immigration court]] has few judges.",
    test=_of_immigration_court,
)
# A kind of court, not one: "such a fee needs a Constitutional Court". The nation's own is called one, too.
_INDEFINITE = lazily(r"\b(?:an?|any|every|each|no|another)\s+$", re.IGNORECASE)
_PHRASE_ENDS = lazily(
    r"\s*(?:[.,;:!?)\]”\"]|$)|\s+(?:to|that|which|who|whose|in|for|of|on|with|and|or|is|was|can|could|may|might|must|shall|should|"
    r"will|would|has|had|does|did)\b"
)


def _kind(text: str, start: int, end: int) -> bool:
    return _INDEFINITE.search(text, max(0, start - 9), start) is not None and _PHRASE_ENDS.match(text, end) is not None


KIND = Refusal(
    "courts.not.kind",
    "The words speak of a kind of court, of any such court, and of no certain one.",
    "NAIROBI: No law asks a [[Constitutional Court]] to sit alone, the Supreme Court of Kenya held.",
    "NAIROBI: No law asks the [[Constitutional Court]] to sit alone, the Supreme Court of Kenya held.",
    test=_kind,
    source="Quirk et al., A Comprehensive Grammar of the English Language, 5.37 (the indefinite article)",
)
# Asked with the court that the article makes of a kind alone.
UNPLACED = Refusal(
    "courts.not.unplaced",
    "Neither the words nor the article tell where a court of this kind is.",
    "The [[Superior Court]] ruled on Monday.",
    "The [[Superior Court of New Jersey]] ruled on Monday.",
    test=_unplaced,
)
OF_CITED = (INITIAL, PROSECUTORS)
REFUSALS: tuple[Refusal, ...] = (OFFICE, *OF_CITED, OF_IMMIGRATION, KIND, UNPLACED)
