"""Finding decisions in a database, with who reports them and where they disagree."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mpp_extract.language.fold import fold

if TYPE_CHECKING:
    import sqlite3

_WORD = re.compile(r"[^\W_]+")
_DECISIONS = """SELECT d.decision, d.day, d.earliest, d.latest, d.first_published AS published,
  c.name AS court, c.courtlistener_id AS court_id,
  d.judges, d.action, d.object, d.vote, d.dissents, d.caption AS "case", d.dockets, d.reports, d.disagreements
FROM decisions d LEFT JOIN court_register c USING (court)
ORDER BY coalesce(d.day, d.latest, d.first_published, '') DESC, d.decision"""
_REPORTS = """SELECT a.article, p.name, a.path, a.id AS article_id, a.title, a.publisher, a.published,
  r.id, r.text, r.start, r."end", r.action, r.object, r.vote, r.date
FROM decisions_in_articles p
JOIN rulings r ON r.article = p.article AND r.id = p.ruling_id
JOIN articles a ON a.article = p.article
WHERE p.decision = ? ORDER BY a.published, a.article, r.item"""
_WHY = """SELECT DISTINCT m.why FROM merges m
WHERE m.register = 'decisions' AND m.accepted AND m.article = ? AND m.name = ? ORDER BY m.why"""
_DISAGREEMENTS = "SELECT what, path, said FROM ruling_disagreements WHERE decision = ? ORDER BY what, published, path"
_LISTS = ("judges", "vote", "dissents", "dockets", "disagreements")
_HEAD = ("path", "article_id", "title", "publisher", "published")


@dataclass(frozen=True, slots=True)
class WantedDecisions:
    """Which decisions are meant: all, but for what is given.

    court   CourtListener's id         judge   words of the name of a judge who decided or dissented
    action  the kind of act            since   the first day, or of publication where no day is told
    """

    court: str | None = None
    judge: str | None = None
    action: str | None = None
    since: str | None = None


def find(connection: sqlite3.Connection, wanted: WantedDecisions) -> list[dict[str, Any]]:
    """The decisions, the newest first, each with its articles and with what these disagree in."""
    rows = _rows(connection, _DECISIONS)
    for row in rows:
        row.update({name: json.loads(row[name] or "null") for name in _LISTS})
    return [_with_articles(connection, row) for row in rows if _is_wanted(row, wanted)]


def _rows(connection: sqlite3.Connection, query: str, *values: Any) -> list[dict[str, Any]]:
    cursor = connection.execute(query, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _is_wanted(row: dict[str, Any], wanted: WantedDecisions) -> bool:
    if wanted.court is not None and row["court_id"] != wanted.court:
        return False
    if wanted.action is not None and row["action"] != wanted.action:
        return False
    if wanted.since is not None and (row["day"] or row["latest"] or row["published"] or "") < wanted.since:
        return False
    if wanted.judge is None:
        return True
    looked_for = _words(wanted.judge)
    return any(looked_for <= _words(name) for part in ("judges", "dissents") for name in row[part])


def _words(name: str) -> set[str]:
    return set(_WORD.findall(fold(name)))


def _with_articles(connection: sqlite3.Connection, row: dict[str, Any]) -> dict[str, Any]:
    """The decision with each of its articles, what that reports of it and why it is of this decision."""
    number = row.pop("decision")
    articles: dict[int, dict[str, Any]] = {}
    for report in _rows(connection, _REPORTS, number):
        article, name = report.pop("article"), report.pop("name")
        head = {key: report.pop(key) for key in _HEAD}
        report["vote"] = json.loads(report["vote"] or "null")
        if article not in articles:
            why = [reason for (reason,) in connection.execute(_WHY, (article, name))]
            articles[article] = {**head, "reports": [], "why": why}
        articles[article]["reports"].append(report)
    said: dict[str, list[dict[str, Any]]] = {what: [] for what in row.pop("disagreements")}
    if said:
        for what, path, value in connection.execute(_DISAGREEMENTS, (number,)):
            said[what].append({"path": path, "said": json.loads(value) if what == "vote" else value})
    return {**row, "articles": list(articles.values()), "disagreements": said}
