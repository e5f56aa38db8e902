"""The articles that one is held against: a database in which it is one of them."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

_DISAGREES = """SELECT DISTINCT d.decision, w.value FROM decisions_in_articles p JOIN decisions d USING (decision)
JOIN json_each(d.disagreements) w WHERE p.article = ? AND w.value IN ('vote', 'day') ORDER BY 1, 2"""
_REPORTS = """SELECT p.article, r.start, r."end", r.vote, r.date, a.path FROM decisions_in_articles p
JOIN rulings r ON r.article = p.article AND r.id = p.ruling_id JOIN articles a ON a.article = p.article
WHERE p.decision = ? ORDER BY p.article, r.item"""
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
    """What an article says of a decision: where it stands, in which article, the vote or the day."""

    start: int
    end: int
    path: str
    value: str


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


class Others:
    """A database of ours, open, whose registers are up to date, and the article's number in it."""

    def __init__(self, connection: sqlite3.Connection, number: int) -> None:
        self._connection = connection
        self._number = number

    def disagreements(self) -> Iterator[tuple[str, list[Told], list[Told]]]:
        """Of each decision of which others say another vote or day: which of these, what it says, what others say."""
        for decision, what in self._connection.execute(_DISAGREES, (self._number,)).fetchall():
            mine: list[Told] = []
            theirs: list[Told] = []
            for article, start, end, vote, day, path in self._connection.execute(_REPORTS, (decision,)):
                value = _vote(vote) if what == "vote" else day
                if value is not None and (what == "vote" or len(value) == len("2025-04-15")):
                    (mine if article == self._number else theirs).append(Told(start, end, path, value))
            if mine and theirs and not {each.value for each in mine} & {each.value for each in theirs}:
                yield what, mine, theirs

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


def _vote(told: str | None) -> str | None:
    return None if told is None else "-".join(str(side) for side in sorted(json.loads(told), reverse=True))
