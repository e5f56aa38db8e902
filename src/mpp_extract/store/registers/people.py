"""Persons over all articles: judges, and persons who are quoted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, product
from typing import TYPE_CHECKING, Any

from mpp_extract.entities.courts.federal import SCOTUS, is_federal
from mpp_extract.entities.courts.states import state_of
from mpp_extract.entities.people.names import PersonName, parse_name
from mpp_extract.language.fold import fold
from mpp_extract.store.registers.courts import court_key
from mpp_extract.store.registers.index import CHOSEN
from mpp_extract.store.registers.resolve import Entry, Evidence, Marks
from mpp_extract.store.registers.roles import OF_ANYTHING, identifying_roles, is_public, of_chamber, states_of
from mpp_extract.store.registers.short import body_name, initials, short_names, told_given
from mpp_extract.store.registers.span import span

if TYPE_CHECKING:
    import sqlite3

REGISTER = "people"
_ID, _BY_COURT, _BY_AFFILIATION, _BY_ROLE, _BY_SHORT_FORM = range(5)
_JUDGES = f"""SELECT j.article, j.id, j.name, j.title, j.fjc_id, j.appointed_by, c.courtlistener_id, c.name, p.court
FROM judges j
LEFT JOIN courts c ON c.article = j.article AND c.id = j.court_id
LEFT JOIN courts_in_articles p ON p.article = j.article AND p.court_id = j.court_id
WHERE j.article IN {CHOSEN} ORDER BY j.article, j.item"""
_SPEAKERS = f"""SELECT article, id, name, role, affiliation, judge_id FROM speakers
WHERE kind = 'person' AND article IN {CHOSEN} ORDER BY article, item"""
_QUOTES = f"""SELECT article, speaker_id, count(*) FROM quotes
WHERE speaker_id IS NOT NULL AND article IN {CHOSEN} GROUP BY article, speaker_id"""


@dataclass(slots=True)
class Person(Entry):
    """A person as one article has them."""

    judge_id: str | None = None
    speaker_ids: tuple[str, ...] = ()
    fjc_id: str | None = None
    appointed_by: str | None = None
    title: str | None = None
    court: int | None = None
    roles: tuple[str, ...] = ()
    affiliations: tuple[str, ...] = ()
    quotes: int = 0


def entries(connection: sqlite3.Connection) -> list[Person]:
    """The chosen articles' persons, with what can make them one."""
    people: dict[tuple[int, str], Person] = {}
    courts: dict[tuple[int, str], str] = {}
    for article, own, name, title, fjc_id, appointed_by, court_id, court_name, court in connection.execute(_JUDGES):
        people[article, own] = Person(
            article, name, judge_id=own, title=title, fjc_id=fjc_id, appointed_by=appointed_by, court=court
        )
        if court_name is not None:
            courts[article, own] = court_key(court_id, court_name)
    quoted = {(article, own): count for article, own, count in connection.execute(_QUOTES)}
    speakers = []
    for article, own, name, role, affiliation, judge_id in connection.execute(_SPEAKERS):
        person = people.get((article, judge_id)) if judge_id else None
        if person is None:
            person = Person(article, name)
            speakers.append(person)
        person.speaker_ids += (own,)
        person.quotes += quoted.get((article, own), 0)
        person.name = max(person.name, name, key=len)
        person.roles += (role,) if role else ()
        person.affiliations += (affiliation,) if affiliation else ()
    for person in chain(people.values(), speakers):
        court = courts.get((person.article, person.judge_id)) if person.judge_id else None
        title = (person.title or "judge") if person.judge_id else None
        told = _told(person.name, person.fjc_id, court, title, person.roles, person.affiliations)
        person.evidence, person.marks = told
    _without_short_forms_of_two(chain(people.values(), speakers))
    return sorted(chain(people.values(), speakers), key=lambda person: person.article)


def _without_short_forms_of_two(people: Iterable[Person]) -> None:
    """Where one article has two who are one by a shorter name, a father and a son, they are not."""
    having: dict[tuple[int, Evidence], list[Person]] = defaultdict(list)
    for person in people:
        for evidence in person.evidence:
            if evidence.rank == _BY_SHORT_FORM:
                having[person.article, evidence].append(person)
    for (_, evidence), several in having.items():
        if len(several) > 1:
            for person in several:
                person.evidence = tuple(each for each in person.evidence if each != evidence)


@lru_cache(maxsize=10_000)  # the same few are in most articles
def _told(
    called: str,
    fjc_id: str | None,
    court: str | None,
    title: str | None,
    roles: tuple[str, ...],
    affiliations: tuple[str, ...],
) -> tuple[tuple[Evidence, ...], Marks]:
    """A person's evidence, and what speaks against a namesake's being the same; the title of a judge, else None."""
    evidence: list[Evidence] = []
    marks: Marks = {}
    if fjc_id:
        evidence.append(Evidence(f"fjc: {fjc_id}", f"the same judge of the FJC: {fjc_id}", _ID))
        marks["fjc"] = (_BY_COURT, frozenset({fjc_id}))
    name = parse_name(called)
    if name is None or not name.given:
        return tuple(evidence), marks
    marks |= _marks_of(name, court, roles, affiliations)
    full = full_name(name)
    if court:
        evidence.append(Evidence(f"court: {full}, {court}", f"{person_words(full)} and court: {court}", _BY_COURT))
    for affiliation in dict.fromkeys(map(body_name, affiliations)):
        if affiliation and (state_of(affiliation) is None or any(map(is_public, roles))):
            why = f"{person_words(full)} and affiliation: {affiliation}"
            evidence.append(Evidence(f"affiliation: {full}, {affiliation}", why, _BY_AFFILIATION))
    for role in dict.fromkeys(_roles_of(roles, title, affiliations)):
        if role.split()[-1] in OF_ANYTHING and affiliations:
            continue
        evidence.append(Evidence(f"role: {full}, {role}", f"{person_words(full)} and role: {role}", _BY_ROLE))
    return (*evidence, *_by_short_forms(evidence, name, affiliations)), marks


def _roles_of(roles: tuple[str, ...], title: str | None, affiliations: tuple[str, ...]) -> Iterator[str]:
    """What of the roles and a judge's title tells namesakes apart, and what they say of other offices."""
    for role in roles:
        yield from identifying_roles(role)
        yield from filter(None, (of_chamber(role, affiliation) for affiliation in affiliations or (None,)))
    if title:  # a jurist or an Honorable is a judge
        yield from identifying_roles(title) or identifying_roles("judge")


def _by_short_forms(evidence: list[Evidence], name: PersonName, affiliations: tuple[str, ...]) -> Iterator[Evidence]:
    """The same evidence for whoever has the name in a shorter form; and bodies by their initials."""
    full = full_name(name)
    for each, short in product(evidence, short_names(name)):
        kind, _, value = each.key.partition(f": {full}, ")
        if value:
            why = f"the same name but for a short form or a middle name ({short}) and {kind}: {value}"
            yield Evidence(f"short form, {kind}: {short}, {value}", why, _BY_SHORT_FORM, each.key)
    for affiliation in affiliations:
        letters = initials(affiliation) if state_of(affiliation) is None else None
        if letters:
            why = f"{person_words(full)} and an affiliation with the initials {letters.upper()}"
            of = f"affiliation: {full}, {body_name(affiliation)}"
            yield Evidence(f"initials: {full}, {letters}", why, _BY_SHORT_FORM, of)


def _marks_of(name: PersonName, court: str | None, roles: tuple[str, ...], affiliations: tuple[str, ...]) -> Marks:
    """Two persons differ in a suffix, in a middle initial; namesakes in one role by state or court."""
    marks: Marks = {}
    suffix = fold(name.suffix or "").rstrip(".")
    if suffix:
        marks["suffix"] = (_BY_COURT, frozenset({suffix}))
    # Of a court's judge a suffix is often left out; elsewhere who has none may be the father.
    marks["generation"] = (_BY_AFFILIATION, frozenset({suffix}))
    # Of George X. and George Y. Z. neither is the other.
    middle = "".join(initial for part in name.given[1:] for initial in _initials(part))
    if middle:
        marks["middle"] = (_BY_COURT, frozenset({middle}))
    given = told_given(name)
    if given:
        marks["given"] = (_BY_SHORT_FORM, frozenset({given}))
    states = frozenset(filter(None, map(state_of, affiliations))).union(*map(states_of, roles))
    if states:
        marks["state"] = (_BY_ROLE, states)
    if court:
        # Justices of the Supreme Court were judges of others before, mostly of federal ones.
        marks["bench"] = (_BY_ROLE, frozenset({"federal" if is_federal(court) else court}))
        if court != SCOTUS.id:
            marks["court"] = (_BY_ROLE, frozenset({court}))
    return marks


def _initials(part: str) -> str:
    """A given name's initial, or the several that are written as one.

    >>> _initials("Herbert"), _initials("H.W.")
    ('h', 'hw')
    """
    folded = fold(part)
    return folded.replace(".", "") if "." in folded else folded[0]


def full_name(name: PersonName) -> str:
    """First and last name in one form for comparing; initials between them, which many articles leave out, are dropped.

    >>> full_name(parse_name("Ana M. de la Peña Jr."))
    'ana de la pena'
    """
    between = [part for part in name.given[1:] if len(part.rstrip(".")) > 1 and not part.endswith(".")]
    return fold(" ".join((name.given[0].replace(".", ""), *between, *name.surname)))


def person_words(full: str) -> str:
    """The beginning of a reason."""
    return f"the same full name ({full})"


def rows(people: list[Person], groups: list[list[int]], days: dict[int, str | None]) -> Iterator[list[Any]]:
    """The register's rows, in the order of the groups."""
    for group in groups:
        members = [people[number] for number in group]
        yield [
            max((person.name for person in members), key=_fullness),
            _most(person.fjc_id for person in members),
            _most(role for person in members for role in (*person.roles, *([] if person.roles else [person.title]))),
            _most(affiliation for person in members for affiliation in person.affiliations),
            _most(person.court for person in members),
            _most(person.appointed_by for person in members),
            any(person.judge_id for person in members),
            sum(person.quotes for person in members),
            *span((person.article for person in members), days),
        ]


def places(people: list[Person], group: list[int]) -> Iterator[list[Any]]:
    """A group's rows in ``people_in_articles``, without the person's number."""
    for person in (people[number] for number in group):
        speaker_ids: tuple[str | None, ...] = person.speaker_ids or (None,)
        yield from ([person.article, person.judge_id, speaker_id] for speaker_id in speaker_ids)


def _fullness(name: str) -> tuple[int, int]:
    return len(name.split()), len(name)


def _most(values: Iterator[Any]) -> Any:
    """The value that stands most often, the first of several; None where there is none."""
    counted = Counter(value for value in values if value)
    return max(counted, key=counted.__getitem__) if counted else None
