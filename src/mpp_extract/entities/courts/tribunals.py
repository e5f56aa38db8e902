"""Tribunals that decide cases by law, by the words before ``Tribunal``."""

from __future__ import annotations

from mpp_extract.entities.courts import forms
from mpp_extract.entities.courts.candidate import Candidate
from mpp_extract.entities.courts.countries import COUNTRIES
from mpp_extract.entities.courts.federal import CourtName
from mpp_extract.entities.courts.phrase import Word, words_before
from mpp_extract.entities.courts.places import named_place, town_before
from mpp_extract.entities.courts.states import state_of
from mpp_extract.entities.courts.world_places import PLACES
from mpp_extract.language.fold import fold_place
from mpp_extract.language.lazy import lazily

# The kinds, folded. Those of professions, schools and sports, whose members are no judges, are left out.
# Sources: Courts and Tribunals Judiciary (tribunals of the United Kingdom, and of its countries); Tribunals Reforms
# Act, 2021 (India), first schedule; Council of Australasian Tribunals, members; Administrative Tribunals Support
# Service of Canada Act, schedule, and Tribunals Ontario, British Columbia's Administrative Tribunals Act; Judiciary of
# Hong Kong, of Singapore, of Kenya (tribunals); Competition Act, 1998 (South Africa); Constitution of Nigeria, s. 285.
_ROWS = """
employment|employment appeal|employment appeals|fair employment|employment claims|labour
first-tier|upper|first-tier tax|tax|tax appeal|tax appeals|income tax appellate|sales tax|finance and tax
customs excise and service tax appellate|goods and services tax appellate|gst appellate|revenue appeals
immigration|asylum and immigration|immigration and protection|migration review|refugee review|refugee appeals
lands|property and housing|residential property|residential tenancies|residential tenancy|tenancy|valuation
ontario land|agricultural land|native title|national native title|waitangi
mental health|mental health review|guardianship|guardianship and administration
special educational needs and disability|care standards|information rights|transport|charity
competition|competition appeal|copyright|investigatory powers|social security|social security appeals|war pensions
national company law|national company law appellate|company law|national green|central administrative
administrative|state administrative|administrative appeals|administrative review|administrative labour
civil and administrative|civil resolution|consumer trader and tenancy|consumer|small claims
armed forces|securities appellate|debts recovery|debt recovery|debts recovery appellate|railway claims|railway rates
telecom disputes settlement and appellate|telecom disputes settlement|motor accident claims|motor accidents claims
foreigners|water disputes|waqf|wakf|anti-terrorism
human rights|human rights review|licence appeal|environmental review|capital markets|financial services
international trade|specific claims|transportation appeal|health services appeal
workers' compensation|workers compensation|workers' compensation appeal|workers' compensation appeals
workplace safety and insurance appeals
political parties disputes|national environment
election|election petition|election petitions|governorship election petition|code of conduct|investments and securities
international crimes|motor vehicle disputes
"""
_KINDS = frozenset(kind for row in _ROWS.strip().splitlines() for kind in row.split("|"))
_LONGEST = max(len(kind.split()) for kind in _KINDS)
# Kinds of which there is one in a land or a town: alone they may be any such body, or a word of a heading.
_OF_PLACES = frozenset({"administrative", "tax", "election", "immigration", "consumer", "labour",
                        "transport", "charity", "water disputes", "competition", "valuation", "tenancy"})  # fmt: skip
# Kinds that sit in many towns, whose names stand before theirs.
_OF_TOWNS = frozenset({"employment", "immigration"})
_TAIL = lazily(r"\s+(?:of|for)\s+(?P<place>[A-Z][\w.]*(?:\s+(?:and\s+)?[A-Z][\w.]*){0,2})")
# Letters that stand for one tribunal wherever they stand. Sources: the tribunals' own sites.
LETTERS: dict[str, str] = {
    "NCLT": "National Company Law Tribunal",
    "NCLAT": "National Company Law Appellate Tribunal",
    "ITAT": "Income Tax Appellate Tribunal",
    "CESTAT": "Customs, Excise and Service Tax Appellate Tribunal",
    "VCAT": "Victorian Civil and Administrative Tribunal",
    "QCAT": "Queensland Civil and Administrative Tribunal",
}
KIND = "tribunal"


def tribunal_at(text: str, start: int, end: int) -> Candidate | None:
    """The tribunal that the word at these offsets ends, with the place before or behind it."""
    words = words_before(text, start)
    count = _kind_before(words)
    if not count:
        return None
    kind = " ".join(word.folded.rstrip(",") for word in words[-count:])
    before = words[:-count]
    stop = _place_behind(text, end)
    if stop is not None:
        return _named(text, words[-count].start, stop, kind)
    place = _place_before(before, kind)
    if place:
        return _named(text, before[-place].start, end, kind)
    if kind in _OF_PLACES:
        return None
    return _named(text, words[-count].start, end, kind, "")


def letters_at(text: str, start: int, end: int) -> Candidate:
    """A tribunal by its letters: ``the NCLT``."""
    name = LETTERS[text[start:end]]
    return Candidate(start, end, forms.TRIBUNAL_LETTERS, CourtName(name, None, "other", KIND, "abroad"))


def _kind_before(words: list[Word]) -> int:
    """How many of the last words are a kind's, the most that are; 0 where none are."""
    for n in range(min(len(words), _LONGEST), 0, -1):
        kind = " ".join(word.folded for word in words[-n:])
        if kind in _KINDS and words[-n].text[0].isupper():
            return n
    return 0


def _place_before(words: list[Word], kind: str) -> int:
    """How many of these words name the land, the state or the town: ``Victorian``, ``Leeds``."""
    place = town_before(words) if kind in _OF_TOWNS else named_place(words)
    return place.words if place is not None else 0


def _place_behind(text: str, end: int) -> int | None:
    """Where the place that follows ends: ``of Ontario``, ``for Scotland``."""
    match = _TAIL.match(text, end)
    if match is None:
        return None
    words = match["place"].split()
    for n in range(len(words), 0, -1):
        name = fold_place(" ".join(words[:n])).removesuffix("'s")
        if name in COUNTRIES or name in PLACES or state_of(name) is not None:
            return match.start("place") + len(" ".join(words[:n]).rstrip("."))
    return None


def _named(text: str, start: int, end: int, kind: str, where: str = "abroad") -> Candidate:
    name = " ".join(text[start:end].split())
    court = CourtName(name, None, "other", f"{KIND} {kind}", where)
    return Candidate(start, end, forms.TRIBUNAL, court, court.kind)
