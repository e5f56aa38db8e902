"""The articles that one is held against: a database in which it is one of them."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from mpp_extract.entities.people.names import parse_name
from mpp_extract.language.fold import fold

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

_DISAGREES = """SELECT DISTINCT d.decision, w.value FROM decisions_in_articles p JOIN decisions d USING (decision)
JOIN json_each(d.disagreements) w WHERE p.article = ? AND w.value IN ('vote', 'day', 'judge') ORDER BY 1, 2"""
_REPORTS = """SELECT p.article, r.start, r."end", r.vote, r.date, a.path,
(SELECT json_group_array(j.name) FROM ruling_judges x JOIN judges j ON j.article = x.article AND j.id = x.judge_id
  WHERE x.article = r.article AND x.ruling_id = r.id AND NOT x.dissents)
FROM decisions_in_articles p
JOIN rulings r ON r.article = p.article AND r.id = p.ruling_id JOIN articles a ON a.article = p.article
WHERE p.decision = ? ORDER BY p.article, r.item"""
# By this the statistics of one subject are found at once, where there are many articles.
BY_SUBJECT = "CREATE INDEX IF NOT EXISTS check_by_subject ON statistics (lower(subject))"
_ROLES = """SELECT s.id, s.role, a.published, o.role, b.article, b.published, b.path
FROM speakers s JOIN articles a USING (article) JOIN speakers o ON o.name = s.name AND o.article <> s.article
JOIN articles b ON b.article = o.article WHERE s.article = ? AND s.kind = 'person' AND o.kind = 'person'
AND instr(s.name, ' ') > 0 AND s.role IS NOT NULL AND o.role IS NOT NULL ORDER BY s.item, b.article"""
# A number in a bracket may be another than an age: which president one is.
_NO_BRACKET = "(s.kind <> 'age' OR substr(a.text, s.start, 1) <> '(')"
_MINE = f"""SELECT s.start, s."end", s.subject, s.kind, s.value, s.unit, s."change", a.published FROM statistics s
JOIN articles a USING (article) WHERE s.article = ? AND s.qualifier = 'exact' AND s.value_max IS NULL
AND instr(s.subject, ' ') > 0 AND s.kind IN (SELECT value FROM json_each(?)) AND {_NO_BRACKET} ORDER BY s.start"""
_THEIRS = f"""SELECT s.article, s.subject, s.kind, s.value, s.unit, s."change", s.text, a.published, a.path
FROM statistics s JOIN articles a USING (article) WHERE s.article <> ? AND s.qualifier = 'exact'
AND s.value_max IS NULL AND s.kind IN (SELECT value FROM json_each(?)) AND {_NO_BRACKET}
AND lower(s.subject) IN (SELECT value FROM json_each(?)) ORDER BY s.article, s.item"""
# What two articles on one story name, beside a person: a court or a case.
_SHARED = """SELECT EXISTS (SELECT 1 FROM courts_in_articles m JOIN courts_in_articles n USING (court)
  WHERE m.article = ?1 AND n.article = ?2)
OR EXISTS (SELECT 1 FROM cases_in_articles m JOIN cases_in_articles n USING (proceeding)
  WHERE m.article = ?1 AND n.article = ?2)"""


class Told(NamedTuple):
    """What an article says of a decision: where it stands, in which article, the vote, the day or the judge.

    key  by which two that say the same are known: of a judge the last name
    """

    start: int
    end: int
    path: str
    value: str
    key: str


class Figure(NamedTuple):
    """A number of this article with one that another gives for the same words."""

    start: int
    end: int
    kind: str
    value: Any
    published: str | None
    article: int
    value_there: Any
    text_there: str
    published_there: str | None
    path: str


class Role(NamedTuple):
    """What this article calls somebody, and what another does."""

    speaker_id: str
    role: str
    published: str | None
    role_there: str
    article: int
    published_there: str | None
    path: str


class Others:
    """A database of ours, open, whose registers are up to date, and the article's number in it."""

    def __init__(self, connection: sqlite3.Connection, number: int) -> None:
        self._connection = connection
        self._number = number

    def disagreements(self) -> Iterator[tuple[str, list[Told], list[Told]]]:
        """Of each decision of which others say another vote, day or judge: which, what it says, what others say."""
        for decision, what in self._connection.execute(_DISAGREES, (self._number,)).fetchall():
            mine: list[Told] = []
            theirs: list[Told] = []
            for article, start, end, vote, day, path, judges in self._connection.execute(_REPORTS, (decision,)):
                said = {"vote": _vote(vote), "day": _day(day), "judge": _judge(judges)}[what]
                if said is not None:
                    (mine if article == self._number else theirs).append(Told(start, end, path, *said))
            if mine and theirs and not {each.key for each in mine} & {each.key for each in theirs}:
                yield what, mine, theirs

    def roles(self) -> Iterator[Role]:
        """What this article calls people by full names, with what others call who has the same name."""
        for row in self._connection.execute(_ROLES, (self._number,)).fetchall():
            yield Role(*row)

    def figures(self, *kinds: str) -> Iterator[Figure]:
        """The exact numbers of these kinds that others give otherwise, and never as this article does, for a thing."""
        own = self._connection.execute(_MINE, (self._number, json.dumps(kinds))).fetchall()
        if not own:
            return
        subjects = json.dumps(sorted({row[2].lower() for row in own}))
        told: dict[tuple[Any, ...], list[Any]] = defaultdict(list)
        for article, subject, kind, value, unit, change, text, published, path in self._connection.execute(
            _THEIRS, (self._number, json.dumps(kinds), subjects)
        ):
            told[subject.lower(), kind, unit, change].append((article, value, text, published, path))
        said = defaultdict(set)
        for _, _, subject, kind, value, unit, change, _ in own:
            said[subject.lower(), kind, unit, change].add(value)
        for start, end, subject, kind, value, unit, change, published in own:
            key = (subject.lower(), kind, unit, change)
            there = {other[1] for other in told[key]}
            for article, other, text, day, path in told[key]:
                if kind == "age" or (value not in there and other not in said[key]):
                    yield Figure(start, end, kind, value, published, article, other, text, day, path)

    def shares_a_story(self, article: int) -> bool:
        """Whether the two name a court or a case that is one."""
        return bool(self._connection.execute(_SHARED, (self._number, article)).fetchone()[0])


def _vote(told: str | None) -> tuple[str, str] | None:
    if told is None:
        return None
    value = "-".join(str(side) for side in sorted(json.loads(told), reverse=True))
    return value, value


def _day(told: str | None) -> tuple[str, str] | None:
    return (told, told) if told is not None and len(told) == len("2025-04-15") else None


def _judge(told: str) -> tuple[str, str] | None:
    """The judge who decided alone."""
    names: list[str] = json.loads(told)
    name = parse_name(names[0]) if len(names) == 1 else None
    return None if name is None else (names[0], fold(name.last))
