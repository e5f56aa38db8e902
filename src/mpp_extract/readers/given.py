"""What a program hands in itself: a text, or a mapping as a line of JSON Lines has it, as a source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from mpp_extract.readers.source import ReadOptions, Source

_OWN = ("text", "id", "title", "published")


def as_day(published: date | str | None) -> date | None:
    """The day. Raises ValueError for a string that is no ISO date, TypeError for anything else.

    >>> as_day("2025-04-17")
    datetime.date(2025, 4, 17)
    """
    if isinstance(published, datetime):
        return published.date()
    if published is None or isinstance(published, date):
        return published
    if not isinstance(published, str):
        raise TypeError(f"published is a date or an ISO string, not {type(published).__name__}")
    return date.fromisoformat(published)


def as_sources(given: Iterable[str | Mapping[str, Any] | Source], published: date | None = None) -> Iterator[Source]:
    """The sources of several articles, as they are asked for. Raises TypeError for one alone: a string is many, too."""
    if isinstance(given, str | bytes | Mapping):
        raise TypeError("several articles are a list, or what else gives one after the other; extract takes one alone")
    return (as_source(each, published) for each in given)


def as_source(given: str | Mapping[str, Any] | Source, published: date | None = None) -> Source:
    """The source; ``published`` is its day where it has none of its own. Raises TypeError for what has no text.

    >>> as_source({"text": "He left.", "id": 7, "published": "2025-04-17", "desk": "Metro"}).extra
    {'desk': 'Metro'}
    """
    if isinstance(given, Source):
        if given.published is None and published is not None:
            given.published, given.published_from = published, "option"
        return given
    fields = {"text": given} if isinstance(given, str) else given
    if not isinstance(fields, Mapping):
        raise TypeError(f"an article is a string or a mapping with text, not {type(given).__name__}")
    if "text" not in fields:
        raise TypeError(f"an article's mapping needs 'text'; it has {', '.join(map(repr, fields)) or 'nothing'}")
    text = fields["text"]
    if not isinstance(text, str):
        raise TypeError(f"an article's text is a string, not {type(text).__name__}")
    source = Source.of_text(text, as_day(fields.get("published")) or published)
    others = {name: value for name, value in fields.items() if name not in _OWN and value is not None}
    if others:
        _describe(source, others)
    source.id, source.title = _label(fields.get("id")), _label(fields.get("title"))
    return source


def _describe(source: Source, fields: Mapping[str, Any]) -> None:
    """Take in what else is said of the article, as of a line of JSON Lines."""
    from mpp_extract.readers.records.fields import story_of

    story = story_of({**fields, "text": ""}, "-", ReadOptions(), verbatim=True)
    source.authors, source.url, source.publisher = story.authors, story.url, story.publisher
    source.language, source.extra = story.language, story.extra


def _label(value: Any) -> str | None:
    return None if value is None else str(value)
