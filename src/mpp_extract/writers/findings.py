"""What checks found in an article, as JSON, for the command that prints it: from one process to another."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from mpp_extract.check import CHECKS, Finding, Story, check

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from mpp_extract.record import Article


def encode(article: Article, judges: Path | None = None) -> str:
    """The findings of all checks as a list of objects; which of them are wanted is chosen later.

    judges: the table of federal judges that the record was made with; None for the imported one.
    """
    return json.dumps(objects(article, check(article, checks=CHECKS, table=judges)), ensure_ascii=False)


def objects(article: Article, found: Iterable[Finding]) -> list[dict[str, Any]]:
    """The findings of an article that has its text, as plain values."""
    story = Story(article, article.article.text or "")
    return [as_object(finding, story) for finding in found]


def as_object(finding: Finding, story: Story) -> dict[str, Any]:
    """A finding as plain values, with its article and where it stands there."""
    start, end = story.sentence(finding.start)
    end = max(end, finding.end)
    sentence = " ".join(story.text[start:end].split())
    return {
        "path": story.article.source.path,
        "id": story.article.source.id,
        "code": finding.code,
        "severity": finding.severity,
        **_place(story, finding.start, finding.end),
        "message": finding.message,
        "others": [_place(story, other.start, other.end) for other in finding.others],
        "fix": finding.fix,
        "sentence": _place(story, start, end),
        "fingerprint": sha256(f"{finding.code}\n{sentence}".encode()).hexdigest(),
    }


def _place(story: Story, start: int, end: int) -> dict[str, Any]:
    (line, column), (end_line, end_column) = story.place(start), story.place(end)
    return {
        "text": story.text[start:end],
        "start": start,
        "end": end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }
