"""Docket numbers over all articles: the same number of the same court, or of the same case where no court is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mpp_extract.store.registers.cases import caption_of
from mpp_extract.store.registers.index import CHOSEN
from mpp_extract.store.registers.resolve import Entry, Evidence
from mpp_extract.store.registers.span import span

if TYPE_CHECKING:
    import sqlite3

REGISTER = "docket_register"
_QUERY = f"""SELECT n.article, n.start, n.normalized, coalesce(p.court, pc.court), c.name, c.plaintiff, c.defendant
FROM case_numbers n
LEFT JOIN cases c ON c.article = n.article AND c.id = n.case_id
LEFT JOIN courts_in_articles p ON p.article = n.article AND p.court_id = n.court_id
LEFT JOIN courts_in_articles pc ON pc.article = n.article AND pc.court_id = c.court_id
WHERE n.kind = 'docket' AND n.normalized IS NOT NULL AND n.article IN {CHOSEN} ORDER BY n.article, n.item"""


@dataclass(slots=True)
class Docket(Entry):
    """A docket number at a place of an article."""

    start: int = 0
    court: int | None = None
    caption: str | None = None


def entries(connection: sqlite3.Connection) -> list[Docket]:
    """Every docket number of the chosen articles, with what can make them one."""
    found = []
    for article, start, number, court, name, plaintiff, defendant in connection.execute(_QUERY):
        docket = Docket(article, number, start=start, court=court, caption=name)
        # In one article a number means one thing.
        docket.evidence += (Evidence(f"article: {number}, {article}", "the same number in one article", 0),)
        if court is not None:
            docket.evidence += (Evidence(f"court: {number}, court {court}", "the same number and court", 0),)
            docket.marks["court"] = (1, frozenset({str(court)}))
        caption = caption_of(plaintiff, defendant)
        if caption:
            docket.evidence += (Evidence(f"case: {number}, {caption}", f"the same number and caption: {caption}", 1),)
        found.append(docket)
    return found


def rows(dockets: list[Docket], groups: list[list[int]], days: dict[int, str | None]) -> Iterator[list[Any]]:
    """The register's rows, in the order of the groups."""
    for group in groups:
        members = [dockets[number] for number in group]
        court = next((docket.court for docket in members if docket.court is not None), None)
        caption = next((docket.caption for docket in members if docket.caption), None)
        yield [members[0].name, court, caption, *span((docket.article for docket in members), days)]


def places(dockets: list[Docket], group: list[int]) -> Iterator[list[Any]]:
    """A group's rows in ``dockets_in_articles``, without the docket's number."""
    for docket in (dockets[number] for number in group):
        yield [docket.article, docket.start]
