"""Proceedings over all articles: by docket with its court, by citation, by caption."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mpp_extract.entities.cases.words import GOVERNMENTS
from mpp_extract.entities.courts.states import state_of
from mpp_extract.language.fold import fold
from mpp_extract.language.word_sets import word_set
from mpp_extract.store.registers.index import CHOSEN
from mpp_extract.store.registers.landmarks import LANDMARKS
from mpp_extract.store.registers.resolve import Entry, Evidence
from mpp_extract.store.registers.short import initials
from mpp_extract.store.registers.span import span

if TYPE_CHECKING:
    import sqlite3

REGISTER = "case_register"
# Names for parties who stay unnamed. Source: Fed. R. Civ. P. 10 and its commentary on pseudonyms.
_UNNAMED = word_set("doe does roe noe moe poe unknown anonymous")
_MONARCHS = word_set("king queen")
# What is written for one party in several ways. Source: The Bluebook, rule 10.2.2, and news copy.
_ONE_PARTY = {
    "us": "united states",
    "usa": "united states",
    "united states of america": "united states",
    "dc": "district of columbia",
}
_ID, _BY_COURT, _BY_CAPTION, _BY_INITIALS = range(4)


@dataclass(slots=True)
class Case(Entry):
    """A proceeding as one article has it."""

    case_id: str = ""
    plaintiff: str | None = None
    defendant: str | None = None
    court: int | None = None
    dockets: list[str] = field(default_factory=list)


def entries(connection: sqlite3.Connection) -> list[Case]:
    """The chosen articles' cases, with what can make them one."""
    numbers: dict[tuple[int, str], list[tuple[str, str, int | None]]] = defaultdict(list)
    query = f"""SELECT n.article, n.case_id, n.kind, n.normalized, p.court
      FROM case_numbers n LEFT JOIN courts_in_articles p ON p.article = n.article AND p.court_id = n.court_id
      WHERE n.case_id IS NOT NULL AND n.normalized IS NOT NULL AND n.article IN {CHOSEN}
      ORDER BY n.article, n.item"""
    for article, own, *number in connection.execute(query):
        numbers[article, own].append((number[0], number[1], number[2]))
    query = f"""SELECT c.article, c.id, c.name, c.plaintiff, c.defendant, p.court, r.courtlistener_id, r.name
      FROM cases c LEFT JOIN courts_in_articles p ON p.article = c.article AND p.court_id = c.court_id
      LEFT JOIN court_register r USING (court)
      WHERE c.article IN {CHOSEN} ORDER BY c.article, c.item"""
    found = []
    for article, own, name, plaintiff, defendant, court, court_id, court_name in connection.execute(query):
        case = Case(article, name, case_id=own, plaintiff=plaintiff, defendant=defendant, court=court)
        _tell(case, numbers[article, own], court_id or court_name)
        found.append(case)
    return found


def _tell(case: Case, numbers: list[tuple[str, str, int | None]], court: str | None) -> None:
    """Fill in the case's evidence, and what speaks against its being another of the same name."""
    for kind, number, where in numbers:
        if kind == "citation":
            case.evidence += (Evidence(f"citation: {number}", f"the same citation: {number}", _ID),)
            continue
        case.dockets.append(number)
        in_court = where if where is not None else case.court
        if in_court is not None:
            why = f"the same docket number in the same court: {number}"
            case.evidence += (Evidence(f"docket: {number}, court {in_court}", why, _ID),)
    if case.dockets:
        case.marks["docket"] = (_BY_COURT, frozenset(case.dockets))
    caption = caption_of(case.plaintiff, case.defendant)
    if caption is None:
        return
    if court:
        case.marks["court"] = (_BY_CAPTION, frozenset({court}))
    if not is_common(case.plaintiff, case.defendant):
        if court:
            why = f"the same caption ({caption}) and court: {court}"
            case.evidence += (Evidence(f"court: {caption}, {court}", why, _BY_COURT),)
        of = f"caption: {caption}"
        case.evidence += (Evidence(of, f"the same full caption ({caption})", _BY_CAPTION),)
        letters = _by_initials(case.plaintiff or "", case.defendant or "")
        if letters:
            why = f"the same caption but for a body's initials ({letters})"
            case.evidence += (Evidence(f"initials: {letters}", why, _BY_INITIALS, of),)


def caption_of(plaintiff: str | None, defendant: str | None) -> str | None:
    """Both parties in one form for comparing; None where one is missing.

    >>> caption_of("Marlin Deepwater, L.L.C.", "O’Neil"), caption_of("U.S.", "the State of Ohio, et al.")
    ("marlin deepwater llc v. o'neil", 'united states v. ohio')
    """
    if not plaintiff or not defendant:
        return None
    caption = " v. ".join(map(_party, (plaintiff, defendant)))
    return LANDMARKS.get(caption, caption)


def _party(party: str) -> str:
    words = fold(party).replace(".", "").replace(",", " ").split()
    if words[:1] == ["the"] and len(words) > 1:
        del words[0]
    if words[-2:] == ["et", "al"]:
        del words[-2:]
    name = " ".join(words)
    own = name.removeprefix("state of ")
    return _ONE_PARTY.get(name, own if state_of(own) else name)


def _by_initials(plaintiff: str, defendant: str) -> str | None:
    """The caption with bodies by their initials; None where no party has any.

    >>> _by_initials("Quill", "Tenants’ Legal Union"), _by_initials("Quill", "TLU"), _by_initials("Quill", "Poole")
    ('quill v. tlu', 'quill v. tlu', None)
    """
    parties = [initials(party) for party in (plaintiff, defendant)]
    if not any(parties):
        return None
    both = zip(parties, (plaintiff, defendant), strict=True)
    return " v. ".join(letters or _party(party) for letters, party in both)


def is_common(plaintiff: str | None, defendant: str | None) -> bool:
    """Whether many proceedings can have the caption: a government or somebody unnamed against a last name.

    >>> is_common("State", "Miller"), is_common("Doe", "Acme Corp."), is_common("United States", "Marlin Deepwater")
    (True, True, False)
    """
    if caption_of(plaintiff, defendant) in LANDMARKS:
        return False
    parties = [fold(party or "").replace(".", "").split() for party in (plaintiff, defendant)]
    if any(_is_unnamed(party, other) for party, other in (parties, reversed(parties))):
        return True
    governments = [_governs(party) for party in parties]
    return all(governments) or (
        any(governments) and min(map(len, (p for p, g in zip(parties, governments, strict=True) if not g))) < 2
    )


def _governs(party: list[str]) -> bool:
    """Whether the party is a government. One King or Queen is a family's name, and the king's is with an article."""
    if party[:1] == ["the"]:
        return bool(GOVERNMENTS.intersection(party[1:2]))
    return bool(party) and party[0] in GOVERNMENTS and party[0] not in _MONARCHS


def _is_unnamed(party: list[str], other: list[str]) -> bool:
    """Whether nobody knows who the party is. A lone ``Roe`` against a lone name is a name that a case goes by."""
    return bool(_UNNAMED.intersection(party)) and not (party == ["roe"] and len(other) == 1)


def rows(cases: list[Case], groups: list[list[int]], days: dict[int, str | None]) -> Iterator[list[Any]]:
    """The register's rows, in the order of the groups."""
    for group in groups:
        members = [cases[number] for number in group]
        fullest = max(members, key=lambda case: len(case.name))
        dockets = list(dict.fromkeys(docket for case in members for docket in case.dockets))
        court = next((case.court for case in members if case.court is not None), None)
        yield [
            fullest.name,
            fullest.plaintiff,
            fullest.defendant,
            court,
            json.dumps(dockets, ensure_ascii=False),
            *span((case.article for case in members), days),
        ]


def places(cases: list[Case], group: list[int]) -> Iterator[list[Any]]:
    """A group's rows in ``cases_in_articles``, without the case's number."""
    for case in (cases[number] for number in group):
        yield [case.article, case.case_id]
