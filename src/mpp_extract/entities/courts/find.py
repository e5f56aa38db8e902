"""The courts of an article: candidates in reading order, placed by the article's setting, gathered into entities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract import record
from mpp_extract.entities.courts.candidate import Candidate, Refused
from mpp_extract.entities.courts.cited_forms import cited, cited_highest
from mpp_extract.entities.courts.context import Setting
from mpp_extract.entities.courts.federal import CourtName
from mpp_extract.entities.courts.generic import generic_mentions
from mpp_extract.entities.courts.kinds import APPELLATE, TOWN, having, level_of, title_of
from mpp_extract.entities.courts.openings import openings
from mpp_extract.entities.courts.places import whole_local
from mpp_extract.entities.courts.plural_forms import plurals
from mpp_extract.entities.courts.refusals import KIND, UNPLACED
from mpp_extract.entities.courts.short_names import with_short_names
from mpp_extract.entities.courts.state_courts import located, ordinal_name, state_court
from mpp_extract.entities.courts.states import state_name
from mpp_extract.entities.courts.tribunals import KIND as TRIBUNAL
from mpp_extract.entities.courts.world import regional_court
from mpp_extract.language.numbers.ordinals import ordinal_of
from mpp_extract.rule import refusing

if TYPE_CHECKING:
    from mpp_extract.reading import Reading

_APPELLATE, _TOWN = having(APPELLATE), having(TOWN)


def find(reading: Reading) -> list[record.Court]:
    """All courts that the article names, with their mentions, in the order of their first mentions."""
    candidates = _candidates(reading)
    setting = Setting(reading.text, candidates)
    for n, candidate in enumerate(candidates):
        if candidate.court is None and candidate.local:
            court = setting.bare(candidate) if candidate.kind in _APPELLATE else _local(candidate, setting)
            candidates[n] = candidate._replace(court=court)
    placed: list[tuple[Candidate, CourtName]] = []
    for candidate in candidates:
        bare = candidate.court is None and not candidate.local and not candidate.federal
        if candidate.kind == "supreme":
            bare = bare and not candidate.place and bool(setting.abroad)  # the nation's is "a Supreme Court that ..."
        kind = refusing((KIND,), reading.text, candidate.start, candidate.end) if bare else None
        if kind is not None:
            reading.refuse(kind, candidate.start, candidate.end)
            continue
        court = _place(candidate, setting)
        refusal = refusing((UNPLACED,), court)
        if refusal is not None:
            reading.refuse(refusal, candidate.start, candidate.end)
        elif court is not None:
            placed.append((candidate, court))
    return _entities(reading, placed)


def _candidates(reading: Reading) -> list[Candidate]:
    """What names a court in the text, in reading order, without overlaps."""
    text = reading.text
    found: list[Candidate] = []
    covered = 0
    for opening, start, end in openings(text):
        if start < covered:
            continue
        candidate = opening.read(text, start, end)
        if isinstance(candidate, Refused):
            reading.refuse(*candidate)
        elif candidate is not None:
            found.append(candidate)
            covered = candidate.end
    for each in cited(text):
        if isinstance(each, Refused):
            reading.refuse(*each)
        else:
            found.append(each)
    found += cited_highest(text)
    found += plurals(text)
    found.sort(key=lambda c: (c.start, -c.end))
    kept: list[Candidate] = []
    for candidate in found:
        if not kept or candidate.start >= kept[-1].end:
            kept.append(candidate)
    return with_short_names(text, kept)


def _place(candidate: Candidate, setting: Setting) -> CourtName | None:
    if candidate.court is not None:
        tribunal = candidate.kind.startswith(TRIBUNAL)
        return setting.tribunal(candidate, candidate.court) if tribunal else candidate.court
    if candidate.unnamed_federal:
        return setting.only_federal(candidate.kind)
    if candidate.kind == "supreme":
        return setting.supreme(candidate)
    return setting.bare(candidate)


def _local(candidate: Candidate, setting: Setting) -> CourtName:
    if candidate.kind in _TOWN:
        return regional_court(
            candidate.local, candidate.place or setting.abroad, candidate.kind, title_of(candidate.kind)
        )
    state = setting.local_state(candidate)
    place = whole_local(candidate.local, candidate.kind, state)
    court = state_court(state, candidate.kind) if state else None
    if court is not None:
        return located(court, place)
    if ordinal_of(place) is not None:
        return CourtName(f"{ordinal_name(place)} {title_of(candidate.kind)}", None, "trial", candidate.kind, state)
    name = f"{place} {title_of(candidate.kind)}"
    if state:
        name += f", {state_name(state)}"
    return CourtName(name, None, level_of(candidate.kind, state), candidate.kind, state)


def _entities(reading: Reading, placed: list[tuple[Candidate, CourtName]]) -> list[record.Court]:
    """The courts with their mentions; the first that names one is what found it."""
    courts: dict[str, record.Court] = {}
    finders: dict[str, Candidate] = {}
    for candidate, court in placed:
        item = courts.get(court.name)
        if item is None:
            item = courts[court.name] = record.Court.model_construct(
                id="", name=court.name, courtlistener_id=court.id, level=court.level, rule="", mentions=[]
            )
        if court.name not in finders or finders[court.name].unnamed_federal:
            finders[court.name] = candidate  # a court is found by the words that name it, where any do
        item.mentions.append(_mention(reading, candidate.start, candidate.end))
        if reading.settings.explain:
            _explain(item, candidate, reading)
    named = [(candidate.start, candidate.end, court) for candidate, court in placed]
    for start, end, court in generic_mentions(reading.text, named):
        courts[court.name].mentions.append(_mention(reading, start, end, generic=True))
    for item in courts.values():
        item.rule = finders[item.name].form.rule
        if item.explain is not None:
            item.explain["form"] = finders[item.name].form.id
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
    words = reading.text[candidate.start : candidate.end]
    how = {"text": words, "start": candidate.start, "rule": candidate.form.rule, "form": candidate.form.id}
    told = {"kind": candidate.kind, "place": candidate.place, "local": candidate.local}
    item.explain["found"].append(how | {key: value for key, value in told.items() if value})
