"""What NewsML 1 says of a story in NITF that it carries: agencies keep headline, byline and day there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.readers import xml
from mpp_extract.readers.bylines import authors
from mpp_extract.readers.days import day
from mpp_extract.readers.language import language_code
from mpp_extract.readers.markup import line_of
from mpp_extract.readers.wire import newscopy

if TYPE_CHECKING:
    from lxml.etree import _Element

    from mpp_extract.readers.source import Story

_NOT_USABLE = frozenset({"canceled", "cancelled", "withheld", "killed"})  # Status/@FormalName


def complete(story: Story, root: _Element) -> None:
    """Adds to the story of a ``NewsML`` or its ``NewsItem`` what it does not say itself; nothing for another root."""
    if xml.name(root) not in ("newsml", "newsitem"):
        return
    story.title = story.title or _line(root, "headline")
    story.authors = story.authors or authors(_line(root, "byline") or "")
    story.published = story.published or day(
        _line(root, "firstcreated", "thisrevisioncreated", "dateandtime", "dateid")
    )
    houses = (_named(root, outer, "party") for outer in ("provider", "sentfrom", "source"))
    story.publisher = story.publisher or next(filter(None, houses), None) or _line(root, "providerid")
    story.language = story.language or language_code(_formal_name(next(xml.below(root, "language"), None)))
    story.id = story.id or _line(root, "publicidentifier")
    if story.text and story.title:
        story.text = newscopy.cleaned(story.text, story.title)
    status = (_formal_name(next(xml.below(root, "status"), None)) or "").lower()
    if status in _NOT_USABLE or newscopy.is_kill(story.title):
        story.text = ""
        story.warnings[:] = [newscopy.KILLED]
    elif status == "embargoed":
        story.warnings.append("the agency marked this story as embargoed")


def _line(root: _Element, *names: str) -> str | None:
    """The text of the first element that has one, of the first of these names that is there."""
    lines = (line_of(each) for name in names for each in xml.below(root, name))
    return next((line for line in lines if line), None)


def _named(root: _Element, outer: str, inner: str) -> str | None:
    found = (each for parent in xml.below(root, outer) for each in xml.below(parent, inner))
    return next((name for each in found if (name := _formal_name(each))), None)


def _formal_name(element: _Element | None) -> str | None:
    return None if element is None else xml.attribute(element, "formalname")
