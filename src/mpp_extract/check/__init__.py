"""What an editor wants to hear before it is printed: checks of an article's record against itself and what is known.

Each check is a row (``row.py``) in its family's module; ``CHECKS`` are all of them. A check compares values that the
lists have, and says nothing where one side is unknown. Nothing is changed in the article.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from mpp_extract.check import archive, cases, days, judges, names, quoted, sums, votes
from mpp_extract.check.archive import Others
from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.row import Check, Right, Wrong
from mpp_extract.check.silence import silenced
from mpp_extract.check.story import Story
from mpp_extract.record import Article

__all__ = ["CHECKS", "Check", "Finding", "Others", "Right", "Span", "Story", "Wrong", "check"]

_FAMILIES = (archive, cases, days, judges, names, quoted, sums, votes)
CHECKS: tuple[Check, ...] = tuple(sorted((row for each in _FAMILIES for row in each.CHECKS), key=lambda row: row.order))


def check(
    article: Article,
    text: str | None = None,
    checks: Iterable[Check] | None = None,
    table: Path | None = None,
    others: Others | None = None,
) -> list[Finding]:
    """What is wrong in an article, in reading order, but for what the text's own marks silence (docs/check.md).

    text    the article's text, where its record was made without ``include_text``. Raises ValueError without either.
    checks  the rows to run; None for all but the house rules.
    table   the table of federal judges that the record was made with; None for the imported one, where there is one.
    others  the articles that it is held against (L).
    """
    text = article.article.text if text is None else text
    if text is None:
        raise ValueError("the article's text is needed: make its record with include_text, or hand the text in")
    is_silenced = silenced(text)
    rows = [row for row in CHECKS if row.severity != "house"] if checks is None else checks
    found = (each for each in _found(Story(article, text, table, others), rows) if not is_silenced(each))
    return sorted(found, key=lambda each: (each.start, each.end, each.code))


def _found(story: Story, rows: Iterable[Check]) -> Iterator[Finding]:
    for row in rows:
        for finding in row.find(story):
            yield replace(finding, code=row.code, severity=row.severity)
