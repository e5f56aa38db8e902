"""Decisions over all articles: reports of one act, by who decided, what, when, in which case."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from mpp_extract.entities.cases.words import COMPANY_ENDS
from mpp_extract.entities.dates.bounds import bounds
from mpp_extract.entities.people.names import parse_name
from mpp_extract.language.fold import fold
from mpp_extract.store.decisions import summary
from mpp_extract.store.decisions.acts import VERDICTS, chief
from mpp_extract.store.decisions.group import resolve as resolve
from mpp_extract.store.decisions.objects import Thing, closer, states_in, thing, what_was_found
from mpp_extract.store.decisions.report import Report, Traits, When, when_published
from mpp_extract.store.decisions.wording import REACH, wordings
from mpp_extract.store.registers.cases import caption_of, is_common
from mpp_extract.store.registers.courts import is_of_many
from mpp_extract.store.registers.index import CHOSEN
from mpp_extract.store.registers.people import full_name
from mpp_extract.store.registers.resolve import Evidence
from mpp_extract.store.registers.span import span

if TYPE_CHECKING:
    import sqlite3

REGISTER = "decisions"
_COPY, _CASE, _JUDGE, _COURT = range(4)  # ranks of evidence
_WORDS = 6  # of what was decided on, that are evidence
# Kinds of act of which a clause says what was decided: ruled that …, agreed to decide whether …
_BY_CLAUSE = frozenset({"find", "rule", "grant"})
_TOLD = 2  # words of what was decided on, of which more say it: of fewer, what follows is read as well
_NAME = 120  # characters of a report's name
_ALONE = frozenset({"trial", "immigration"})  # levels of courts in which one judge decides
_COURTS = f"""SELECT c.article, c.id, c.name, c.courtlistener_id, c.level, p.court FROM courts c
LEFT JOIN courts_in_articles p ON p.article = c.article AND p.court_id = c.id WHERE c.article IN {CHOSEN}"""
_JUDGES = f"SELECT article, id, name, fjc_id FROM judges WHERE article IN {CHOSEN}"
_CASES = f"SELECT article, id, name, plaintiff, defendant FROM cases WHERE article IN {CHOSEN}"
_DOCKETS = f"""SELECT article, case_id, normalized FROM case_numbers
WHERE kind = 'docket' AND case_id IS NOT NULL AND normalized IS NOT NULL AND article IN {CHOSEN} ORDER BY item"""
# Whom a pronoun or a last name means, where that is told.
_MEANT = f"""SELECT r.article, r.id, s.name FROM rulings r
JOIN speaker_mentions m ON m.article = r.article AND m.start = r.object_start AND m."end" = r.object_end
JOIN speakers s ON s.article = m.article AND s.id = m.speaker_id
WHERE r.article IN {CHOSEN} AND s.kind IN ('person', 'organization')"""
_RULINGS = f"""SELECT r.article, a.published, r.id, r.text, r.action, r.object, r.court_id, r.judge_ids, r.dissent_ids,
  r.vote, r.date, r.case_id, r.same_as, r.object_end - r.start,
  substr(a.text, max(1, r.start - {REACH - 1}), min(r.start, {REACH})), substr(a.text, r.start + 1, {REACH})
FROM rulings r JOIN articles a USING (article) WHERE r.article IN {CHOSEN} ORDER BY r.article, r.item"""


@dataclass(slots=True)
class _Ruling:
    """A row of ``rulings``; lists are JSON."""

    article: int
    published: str | None
    id: str
    text: str
    action: str
    object: str | None
    court_id: str | None
    judge_ids: str
    dissent_ids: str
    vote: str | None
    date: str | None
    case_id: str | None
    same_as: str | None
    object_end: int | None  # from the verb on
    before: str | None
    after: str | None


@dataclass(slots=True)
class _Known:
    """What the chosen articles say of what rulings lead to, by article and id."""

    courts: dict[tuple[int, str], tuple[str, str | None, str, int | None]] = field(default_factory=dict)
    judges: dict[tuple[int, str], tuple[str, str | None]] = field(default_factory=dict)
    cases: dict[tuple[int, str], tuple[str, str | None, str | None]] = field(default_factory=dict)
    dockets: dict[tuple[int, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    meant: dict[tuple[int, str], str] = field(default_factory=dict)


def entries(connection: sqlite3.Connection) -> list[Report]:
    """The chosen articles' reports, with what can make them one."""
    known = _known(connection)
    acts: dict[tuple[int, str], list[_Ruling]] = defaultdict(list)
    heads: dict[tuple[int, str], str] = {}
    for row in connection.execute(_RULINGS):
        ruling = _Ruling(*row)
        head = heads.get((ruling.article, ruling.same_as or ""), ruling.same_as or ruling.id)
        heads[ruling.article, ruling.id] = head
        acts[ruling.article, head].append(ruling)
    return [_report(rulings, known) for rulings in acts.values()]


def _known(connection: sqlite3.Connection) -> _Known:
    known = _Known()
    for article, own, *court in connection.execute(_COURTS):
        known.courts[article, own] = (court[0], court[1], court[2], court[3])
    known.judges = {(article, own): (name, fjc) for article, own, name, fjc in connection.execute(_JUDGES)}
    known.cases = {(article, own): (name, p, d) for article, own, name, p, d in connection.execute(_CASES)}
    for article, case, number in connection.execute(_DOCKETS):
        known.dockets[article, case].append(number)
    known.meant = {(article, own): name for article, own, name in connection.execute(_MEANT)}
    return known


def _report(rulings: list[_Ruling], known: _Known) -> Report:
    head = rulings[0]
    article = head.article
    things = [found for each in rulings if (found := _thing(each, known)) is not None]
    courts = _distinct((article, each.court_id) for each in rulings if each.court_id)
    judges = _distinct((article, own) for each in rulings for own in json.loads(each.judge_ids))
    dissents = _distinct((article, own) for each in rulings for own in json.loads(each.dissent_ids))
    cases = _distinct((article, each.case_id) for each in rulings if each.case_id)
    days = [told for each in rulings if (told := bounds(each.date)) is not None]
    spans = [When(first.toordinal(), last.toordinal(), told=True) for first, last in days]
    when = min(spans, key=lambda each: each.last - each.first, default=None)
    if when is None and head.published and not any(each.date for each in rulings):
        when = when_published(date.fromisoformat(head.published))
    actions = frozenset(each.action for each in rulings)
    named = next((found.text for found in things), "")
    report = Report(
        article,
        f"{head.text} {named}".strip()[:_NAME],
        rulings=tuple(each.id for each in rulings),
        actions=actions,
        things=tuple(dict.fromkeys(things)),
        wordings=frozenset(run for each in rulings if each.after for run in wordings(each.before or "", each.after)),
        persons=frozenset(each.person for each in things if each.person and actions & VERDICTS),
        captions=frozenset(filter(None, (_caption(*known.cases[key][1:]) for key in cases))),
        when=when,
        traits=Traits(
            courts=frozenset(filter(None, (_court_key(*known.courts[key][:2]) for key in courts))),
            judges=frozenset(key for own in judges for key in _judge_keys(*known.judges[own])),
            surnames=frozenset(filter(None, (_surname(known.judges[own][0]) for own in judges))),
            alone=any(known.courts[key][2] in _ALONE for key in courts),
            parties=frozenset(word for key in cases for word in _parties(*known.cases[key][1:])),
            dockets=frozenset(number for key in cases for number in known.dockets.get(key, ())),
            chiefs=frozenset({chief(actions)}),
            votes=frozenset(_vote(each.vote) for each in rulings if each.vote),
            days=frozenset(each.first for each in spans if each.first == each.last),
            states=frozenset(state for each in things for state in states_in(each.text)),
        ),
        court=next((known.courts[key][3] for key in courts), None),
        judges=tuple(known.judges[own][0] for own in judges),
        dissents=tuple(known.judges[own][0] for own in dissents),
        case=next((known.cases[key][0] for key in cases), None),
    )
    report.evidence = tuple(evidence_of(report))
    return report


def evidence_of(report: Report) -> Iterator[Evidence]:
    """What brings it together with others that are then compared."""
    for wording in sorted(report.wordings):
        yield Evidence(f"words: {wording}", "", _COPY)
    for docket in sorted(report.traits.dockets):
        yield Evidence(f"docket: {docket}", "", _CASE)
    for caption in sorted(report.captions):
        yield Evidence(f"case: {caption}", "", _CASE)
    words = list(dict.fromkeys(word for each in report.things for word in sorted(each.strong)))[:_WORDS]
    months = report.when.months() if report.when else []
    for who, rank in ((report.traits.judges, _JUDGE), (report.traits.courts, _COURT)):
        for one in sorted(who):
            yield from (Evidence(f"{one}: {word}, {month}", "", rank) for word in words for month in months)
    for person in sorted(report.persons):
        yield from (Evidence(f"person {person}, {month}", "", _JUDGE) for month in months)
    for judge in sorted(report.traits.judges):
        for day in sorted(report.traits.days):
            yield Evidence(f"{judge}: {date.fromordinal(day)}", "", _JUDGE)


def _vote(told: str) -> tuple[int, int]:
    most, fewest = json.loads(told)
    return most, fewest


def _distinct(keys: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    return list(dict.fromkeys(keys))


def _thing(ruling: _Ruling, known: _Known) -> Thing | None:
    meant = known.meant.get((ruling.article, ruling.id))
    if not meant and ruling.object is None:
        return thing(what_was_found(ruling.after or "")) if ruling.action in _BY_CLAUSE else None
    found = thing(meant or ruling.object or "")
    if found is None or len(found.strong) > _TOLD or meant or not ruling.object_end or ruling.object_end < 0:
        return found
    return thing(f"{ruling.object}{closer((ruling.after or '')[ruling.object_end :])}")


def _court_key(name: str, courtlistener_id: str | None) -> str | None:
    if courtlistener_id:
        return f"court {courtlistener_id}"
    return None if is_of_many(name) else f"court {fold(name)}"


def _judge_keys(called: str, fjc_id: str | None) -> Iterator[str]:
    if fjc_id:
        yield f"judge fjc {fjc_id}"
    name = parse_name(called)
    if name is not None and name.given:
        yield f"judge {full_name(name)}"


def _surname(called: str) -> str | None:
    name = parse_name(called)
    return None if name is None else fold(name.last)


def _caption(plaintiff: str | None, defendant: str | None) -> str | None:
    return None if is_common(plaintiff, defendant) else caption_of(plaintiff, defendant)


def _parties(plaintiff: str | None, defendant: str | None) -> frozenset[str]:
    """The words that tell a caption from others: two that share none are of other cases."""
    if not plaintiff or not defendant:
        return frozenset()
    both = (thing(plaintiff), thing(defendant))
    return frozenset(word for each in both if each is not None for word in each.strong) - COMPANY_ENDS


def rows(reports: list[Report], groups: list[list[int]], days: dict[int, str | None]) -> Iterator[list[Any]]:
    """The register's rows, in the order of the groups."""
    for group in groups:
        members = [reports[number] for number in group]
        yield [*summary.row(members), *span((report.article for report in members), days)]


def places(reports: list[Report], group: list[int]) -> Iterator[list[Any]]:
    """A group's rows in ``decisions_in_articles``, without the decision's number."""
    for report in (reports[number] for number in group):
        yield from ([report.article, own, report.name] for own in report.rulings)
