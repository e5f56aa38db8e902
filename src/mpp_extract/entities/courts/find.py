"""The courts of an article: candidates in reading order, placed by the article's setting, gathered into entities."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract import record
from mpp_extract.entities.courts import federal_forms
from mpp_extract.entities.courts.candidate import Candidate
from mpp_extract.entities.courts.cited_forms import CITED, cited_at
from mpp_extract.entities.courts.context import Setting
from mpp_extract.entities.courts.federal import SCOTUS, CourtName, ordinal
from mpp_extract.entities.courts.generic import generic_mentions
from mpp_extract.entities.courts.immigration_forms import immigration_at
from mpp_extract.entities.courts.kinds import APPELLATE, having, level_of, title_of
from mpp_extract.entities.courts.named_forms import court_at
from mpp_extract.entities.courts.places import whole_local
from mpp_extract.entities.courts.plural_forms import plurals
from mpp_extract.entities.courts.short_names import with_short_names
from mpp_extract.entities.courts.special_courts import SPECIAL
from mpp_extract.entities.courts.state_courts import located, ordinal_name, state_court
from mpp_extract.entities.courts.state_forms import appellate_part_at, district_appeal_at
from mpp_extract.entities.courts.states import folded, state_name
from mpp_extract.entities.courts.world import INTERNATIONAL, OWN

if TYPE_CHECKING:
    from mpp_extract.reading import Reading

# The letters in front let the search skip most of a text at once, here and in other patterns of these rooms.
HEADS = re.compile(
    r"(?=[CiNSEWMBPTJUDAORKI])\b(?:(?P<court>Court|COURT)\b|(?P<immigration>immigration\s+court)\b(?!\s+(?:date|hearing|judge|system|backlog|proceeding|case|appearance)s)|(?P<circuit>Circuit|CIRCUIT)\b(?!\s+Court\s+(?:for|in)\b)"
    r"|(?P<district>(?:Northern|Southern|Eastern|Western|Middle|Central)\s+District\s+of\s)"
    r"|(?P<board>Board\s+of\s+Immigration\s+Appeals|(?:Patent|Trademark)\s+Trial\s+and\s+Appeal\s+Board"
    r"|Judicial\s+Panel\s+(?:on|for)\s+Multidistrict\s+Litigation)\b"
    r"|(?P<panel>(?:U\.S\.\s+)?Bankruptcy\s+Appellate\s+Panel)\b|(?P<scotus>SCOTUS)\b"
    r"|(?P<dca>DCA)\b|(?P<part>Appellate\s+(?:Division|Term))\b"
    r"|(?P<own>Old\s+Bailey|Royal\s+Courts\s+of\s+Justice|Sandiganbayan|Kosovo\s+Specialist\s+Chambers|"
    r"Extraordinary\s+Chambers\s+in\s+the\s+Courts\s+of\s+Cambodia|Judicial\s+Committee\s+of\s+the\s+Privy\s+Council|"
    r"Privy\s+Council|(?:International|Special|Iran-U\.?S\.?|Iran-United\s+States|Khmer\s+Rouge)\s+(?:Criminal\s+|Claims\s+)?"
    r"[Tt]ribunal(?:\s+for\s+(?:the\s+)?(?:[Ff]ormer\s+)?(?:Yugoslavia|Rwanda|Lebanon|Law\s+of\s+the\s+Sea))?)\b)"
)

_APPELLATE = having(APPELLATE)


def find(reading: Reading) -> list[record.Court]:
    """All courts that the article names, with their mentions, in the order of their first mentions."""
    candidates = _candidates(reading.text)
    setting = Setting(reading.text, candidates)
    for n, candidate in enumerate(candidates):
        if candidate.rule == "courts.local" and candidate.court is None:
            candidates[n] = candidate._replace(court=_local(candidate, setting))
        elif candidate.court is None and candidate.kind in _APPELLATE and candidate.local:
            candidates[n] = candidate._replace(court=setting.bare(candidate))
    placed = [(candidate, court) for candidate in candidates if (court := _place(candidate, setting)) is not None]
    return _entities(reading, placed)


def _candidates(text: str) -> list[Candidate]:
    """What names a court in the text, in reading order, without overlaps."""
    found: list[Candidate] = []
    covered = 0
    for match in HEADS.finditer(text):
        if match.start() < covered:
            continue
        candidate = _candidate(text, match)
        if candidate is not None:
            found.append(candidate)
            covered = candidate.end
    for match in CITED.finditer(text):
        candidate = cited_at(match)
        if candidate is not None:
            found.append(candidate)
    found += plurals(text)
    found.sort(key=lambda c: (c.start, -c.end))
    kept: list[Candidate] = []
    for candidate in found:
        if not kept or candidate.start >= kept[-1].end:
            kept.append(candidate)
    return with_short_names(text, kept)


def _candidate(text: str, match: re.Match[str]) -> Candidate | None:
    kind, start, end = match.lastgroup, match.start(), match.end()
    if kind == "court":
        return court_at(text, start, end)
    if kind == "immigration":
        return immigration_at(text, start, end)
    if kind == "circuit":
        return federal_forms.circuit_at(text, start)
    if kind == "district":
        return federal_forms.bare_district(text, start)
    if kind == "panel":
        return federal_forms.panel_at(text, start, end)
    if kind == "dca":
        return district_appeal_at(text, start, end)
    if kind == "part":
        return appellate_part_at(text, start, end)
    if kind == "own":
        court = INTERNATIONAL.get(folded(match[0])) or OWN.get(folded(match[0]))
        return None if court is None else Candidate(start, end, "courts.foreign", court)
    if kind == "scotus":
        return Candidate(start, end, "courts.scotus", SCOTUS)
    name = " ".join(match[0].lower().split())
    return Candidate(start, end, "courts.special", SPECIAL[name])


def _place(candidate: Candidate, setting: Setting) -> CourtName | None:
    if candidate.court is not None:
        return candidate.court
    if candidate.rule == "courts.unnamed_federal":
        return setting.only_federal(candidate.kind)
    if candidate.kind == "supreme":
        return setting.supreme(candidate)
    return setting.bare(candidate)


def _local(candidate: Candidate, setting: Setting) -> CourtName:
    state = setting.local_state(candidate)
    place = whole_local(candidate.local, candidate.kind, state)
    court = state_court(state, candidate.kind) if state else None
    if court is not None:
        return located(court, place)
    if ordinal(place) is not None:
        return CourtName(f"{ordinal_name(place)} {title_of(candidate.kind)}", None, "trial", candidate.kind, state)
    name = f"{place} {title_of(candidate.kind)}"
    if state:
        name += f", {state_name(state)}"
    return CourtName(name, None, level_of(candidate.kind, state), candidate.kind, state)


def _entities(reading: Reading, placed: list[tuple[Candidate, CourtName]]) -> list[record.Court]:
    """The courts with their mentions; the first candidate's rule is the entity's."""
    courts: dict[str, record.Court] = {}
    for candidate, court in placed:
        item = courts.get(court.name)
        if item is None:
            item = courts[court.name] = record.Court.model_construct(
                id="",
                name=court.name,
                courtlistener_id=court.id,
                level=court.level,
                rule=candidate.rule,
                mentions=[],
            )
        elif item.rule == "courts.unnamed_federal":
            item.rule = candidate.rule  # a court is found by the words that name it
        item.mentions.append(_mention(reading, candidate.start, candidate.end))
        if reading.settings.explain:
            _explain(item, candidate, reading)
    named = [(candidate.start, candidate.end, court) for candidate, court in placed]
    for start, end, court in generic_mentions(reading.text, named):
        courts[court.name].mentions.append(_mention(reading, start, end, generic=True))
    for item in courts.values():
        if item.rule == "courts.unnamed_federal":
            item.rule = "courts.bare"  # placed by the article alone
        item.mentions.sort(key=lambda mention: mention.start)
    found = sorted(courts.values(), key=lambda item: item.mentions[0].start)
    for n, item in enumerate(found, start=1):
        item.id = f"court-{n}"
    return found


def _mention(reading: Reading, start: int, end: int, *, generic: bool = False) -> record.CourtMention:
    return record.CourtMention.model_construct(
        text=reading.text[start:end], start=start, end=end, generic=True if generic else None
    )


def _explain(item: record.Court, candidate: Candidate, reading: Reading) -> None:
    """How each mention was found, for ``--explain``."""
    if item.explain is None:
        item.explain = {"found": []}
    rule = "courts.bare" if candidate.rule == "courts.unnamed_federal" else candidate.rule
    how = {"text": reading.text[candidate.start : candidate.end], "start": candidate.start, "rule": rule}
    told = {"kind": candidate.kind, "place": candidate.place, "local": candidate.local}
    item.explain["found"].append(how | {key: value for key, value in told.items() if value})
