"""The words at which a court's name is looked for, and what reads it there: one row each, tried in this order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from mpp_extract.entities.courts import forms
from mpp_extract.entities.courts.candidate import Candidate, Refused
from mpp_extract.entities.courts.circuit_names import lower_circuit
from mpp_extract.entities.courts.federal import SCOTUS
from mpp_extract.entities.courts.federal_forms import bare_district, circuit_at, panel_at, undivided_district
from mpp_extract.entities.courts.immigration_forms import immigration_at
from mpp_extract.entities.courts.named_forms import court_at
from mpp_extract.entities.courts.special_courts import SPECIAL
from mpp_extract.entities.courts.state_forms import (
    appellate_part_at,
    common_pleas_at,
    district_appeal_at,
    lower_english,
    lower_supreme,
)
from mpp_extract.entities.courts.tribunals import LETTERS, letters_at, tribunal_at
from mpp_extract.entities.courts.world import BENCH_LETTERS, INTERNATIONAL, OWN
from mpp_extract.language.fold import fold_place
from mpp_extract.language.lazy import lazily


@dataclass(frozen=True, slots=True)
class Opening:
    """words    plain pieces of text: where none of them stands in an article, the pattern can't match
    pattern  the words, without groups
    read     the court that they name: called with the text and the words' offsets; None where they name none
    """

    words: tuple[str, ...]
    pattern: str
    read: Callable[[str, int, int], Candidate | Refused | None]


def _board(text: str, start: int, end: int) -> Candidate:
    return Candidate(start, end, forms.SPECIAL_BOARD, SPECIAL[" ".join(text[start:end].lower().split())])


def _own(text: str, start: int, end: int) -> Candidate | None:
    words = fold_place(text[start:end])
    court = INTERNATIONAL.get(words) or OWN.get(words)
    return None if court is None else Candidate(start, end, forms.FOREIGN_OWN, court)


def _scotus(text: str, start: int, end: int) -> Candidate:
    return Candidate(start, end, forms.SCOTUS_SHORT, SCOTUS)


# Letters that other bodies have, too: a court's where a word of courts stands beside them, or its city is named.
_BESIDE = lazily(
    r"(?:['’]s)?\s+(?:[a-z-]+\s+)?(?:[Jj]udges?|[Pp]rosecutors?|[Pp]resident\s+[Jj]udge|rul(?:ed|ing|ings)|verdicts?|warrants?|"
    r"indictments?|judg(?:e?ment)s?|appeals\s+chamber)\b"
)
_SEAT = lazily(r"\b(?:The\s+Hague|Strasbourg|Luxembourg)\b")
_NO_COURT = lazily(r"\b(?:International\s+(?:Cricket|Chamber|Code|Commission)|Convention|Interstate\s+Commerce)\b")


def _letters(text: str, start: int, end: int) -> Candidate | None:
    if text[start - 1 : start] in ("-", "(") or text[end : end + 1] == "-":
        return None
    of_others, at_seat = _told(text)
    if of_others or not (at_seat or _BESIDE.match(text, end) is not None):
        return None
    return Candidate(start, end, forms.FOREIGN_LETTERS, INTERNATIONAL[text[start:end].lower()])


_EUROPEAN = lazily(r"\b(?:EU|European\s+(?:Union|Commission)|Luxembourg)\b")
_MASSACHUSETTS = lazily(r"\b(?:Massachusetts|New\s+Hampshire|legislat\w+)\b")


def _general(text: str, start: int, end: int) -> Candidate | None:
    """The General Court in Luxembourg; those in Boston and Concord make laws."""
    if not _of_the_union(text):
        return None
    return Candidate(start, end, forms.FOREIGN_OWN, INTERNATIONAL["general court of the european union"])


@lru_cache(maxsize=1)
def _of_the_union(text: str) -> bool:
    return _EUROPEAN.search(text) is not None and _MASSACHUSETTS.search(text) is None


@lru_cache(maxsize=1)
def _told(text: str) -> tuple[bool, bool]:
    """Whether the text names another body of such letters, and whether it names a city of the courts."""
    return _NO_COURT.search(text) is not None, _SEAT.search(text) is not None


_TRIBUNAL = (
    r"(?:International|Special|Iran-U\.?S\.?|Iran-United\s+States|Khmer\s+Rouge)\s+(?:Criminal\s+|Claims\s+|Military\s+)?[Tt]ribunal"
    r"(?:\s+for\s+(?:the\s+)?(?:[Ff]ormer\s+)?(?:Yugoslavia|Rwanda|Lebanon|Law\s+of\s+the\s+Sea))?"
)
OPENINGS: tuple[Opening, ...] = (
    Opening(("Court", "COURT"), r"Court\b|COURT\b", court_at),
    Opening(("immigration",), r"immigration\s+court\b", immigration_at),
    Opening(("Circuit", "CIRCUIT"), r"(?:Circuit|CIRCUIT)\b(?!\s+Court\s+(?:for|in)\b)", circuit_at),
    Opening(("circuit",), r"circuit\b", lower_circuit),
    Opening(("District",), r"(?:Northern|Southern|Eastern|Western|Middle|Central)\s+District\s+of\s", bare_district),
    Opening(("District of",), r"District\s+of\s(?!Columbia)", undivided_district),
    Opening(("Immigration",), r"Board\s+of\s+Immigration\s+Appeals\b", _board),
    Opening(("Trial",), r"(?:Patent|Trademark)\s+Trial\s+and\s+Appeal\s+Board\b", _board),
    Opening(("Pleas",), r"Common\s+Pleas\b(?!\s+Court)", common_pleas_at),
    Opening(("supreme court",), r"supreme\s+court\b", lower_supreme),
    Opening(("high court", "court of appeal"), r"(?:high\s+court|court\s+of\s+appeal)\b", lower_english),
    Opening(("Multidistrict",), r"Judicial\s+Panel\s+(?:on|for)\s+Multidistrict\s+Litigation\b", _board),
    Opening(("Appellate",), r"(?:U\.S\.\s+)?Bankruptcy\s+Appellate\s+Panel\b", panel_at),
    Opening(("SCOTUS",), r"SCOTUS\b", _scotus),
    Opening(("DCA",), r"DCA\b", district_appeal_at),
    Opening(("Appellate",), r"Appellate\s+(?:Division|Term)\b", appellate_part_at),
    Opening(
        ("Bailey", "Royal", "Sandiganbayan"),
        r"Old\s+Bailey\b(?!\s+(?:Street|Road|Lane))|Royal\s+Courts\s+of\s+Justice\b|Sandiganbayan\b",
        _own,
    ),
    Opening(("Residual",), r"(?:International\s+)?Residual\s+Mechanism\s+for\s+Criminal\s+Tribunals\b", _own),
    Opening(("Kosovo",), r"Kosovo\s+Specialist\s+Chambers\b", _own),
    Opening(("Extraordinary",), r"Extraordinary\s+Chambers\s+in\s+the\s+Courts\s+of\s+Cambodia\b", _own),
    Opening(("Privy",), r"(?:Judicial\s+Committee\s+of\s+the\s+)?Privy\s+Council\b", _own),
    Opening(("ribunal",), rf"{_TRIBUNAL}\b", _own),
    Opening(("General",), r"General\s+Court\b(?!\s+of\b)", _general),
    Opening(tuple(BENCH_LETTERS), rf"(?:{'|'.join(BENCH_LETTERS)})\b", _letters),
    Opening(("Tribunal",), r"Tribunal\b", tribunal_at),
    Opening(tuple(LETTERS), rf"(?:{'|'.join(LETTERS)})\b", letters_at),
)


def openings(text: str) -> Iterator[tuple[Opening, int, int]]:
    """Where a court's name may be found: the row, and the offsets of its words. What is read may cover what follows."""
    present = tuple(row for row in OPENINGS if any(word in text for word in row.words))
    if present:
        for match in _any_of(present).finditer(text):
            yield present[(match.lastindex or 1) - 1], match.start(), match.end()


@lru_cache(maxsize=256)
def _any_of(rows: tuple[Opening, ...]) -> re.Pattern[str]:
    """The rows' patterns in one. Most articles have the words of few: a pattern of these costs a fraction of all."""
    return re.compile(r"\b(?:" + "|".join(f"({row.pattern})" for row in rows) + ")")
