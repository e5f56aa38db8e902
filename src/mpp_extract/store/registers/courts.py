"""Courts over all articles: by CourtListener's id; by name where the name says which country's it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mpp_extract.entities.courts.state_courts import STATE_COURTS
from mpp_extract.language.fold import fold
from mpp_extract.language.word_sets import word_set
from mpp_extract.store.registers.index import CHOSEN
from mpp_extract.store.registers.resolve import Entry, Evidence
from mpp_extract.store.registers.span import span

if TYPE_CHECKING:
    import sqlite3

REGISTER = "court_register"
# Levels of which a country, or a city, has one court of a name; trial courts of one name are in many states.
_BY_NAME = frozenset({"supreme", "international", "immigration"})
# Words that many courts' names have: a name of nothing else says not which it is.
_COMMON = word_set(
    "court courts supreme high federal constitutional immigration international appeals of the state national u.s."
)
# CourtListener has one id for all courts of a kind that sit in a state's counties or a city's boroughs.
_WHOLE: dict[str, set[str]] = {}
for _court in STATE_COURTS.values():
    _WHOLE.setdefault(_court.id or "", set()).add(fold(_court.name))


@dataclass(slots=True)
class Court(Entry):
    """A court as one article has it."""

    court_id: str = ""
    courtlistener_id: str | None = None
    level: str = ""


def entries(connection: sqlite3.Connection) -> list[Court]:
    """The chosen articles' courts, with what can make them one."""
    found = []
    query = f"""SELECT article, id, name, courtlistener_id, level FROM courts
      WHERE article IN {CHOSEN} ORDER BY article, item"""
    for article, own, name, courtlistener_id, level in connection.execute(query):
        court = Court(article, name, court_id=own, courtlistener_id=courtlistener_id, level=level)
        if courtlistener_id:
            key = court_key(courtlistener_id, name)
            court.evidence += (Evidence(f"courtlistener: {key}", f"the same court of CourtListener: {key}", 0),)
        elif level in _BY_NAME and not is_of_many(name):
            court.evidence += (Evidence(f"name: {fold(name)}, {level}", f"the same name, level {level}", 1),)
        found.append(court)
    return found


def court_key(courtlistener_id: str | None, name: str) -> str:
    """What tells the court from others: its id, with its name where the id is that of a state's courts of the kind.

    >>> court_key("ca9", "9th Circuit"), court_key("washsuperct", "Superior Court of Quill County, Washington")
    ('ca9', 'washsuperct, superior court of quill county, washington')
    """
    if courtlistener_id is None:
        return name
    whole = _WHOLE.get(courtlistener_id)
    return courtlistener_id if whole is None or fold(name) in whole else f"{courtlistener_id}, {fold(name)}"


def is_of_many(name: str) -> bool:
    """Whether courts of many countries or states are called so.

    >>> is_of_many("Supreme Court of the State"), is_of_many("Supreme Court of Canada")
    (True, False)
    """
    return {*fold(name).split()} <= _COMMON


def rows(courts: list[Court], groups: list[list[int]], days: dict[int, str | None]) -> Iterator[list[Any]]:
    """The register's rows, in the order of the groups."""
    for group in groups:
        first = courts[group[0]]
        yield [first.name, first.courtlistener_id, first.level, *span((courts[n].article for n in group), days)]


def places(courts: list[Court], group: list[int]) -> Iterator[list[Any]]:
    """A group's rows in ``courts_in_articles``, without the court's number."""
    for court in (courts[number] for number in group):
        yield [court.article, court.court_id]
