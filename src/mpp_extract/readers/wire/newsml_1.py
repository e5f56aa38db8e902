"""NewsML 1, which came before NewsML-G2: an item's story as XHTML, HTML or plain text."""

from __future__ import annotations

import binascii
from base64 import b64decode
from typing import TYPE_CHECKING

from mpp_extract.readers import xml
from mpp_extract.readers.markup import html_tree, line_of, looks_like_html, unescaped
from mpp_extract.readers.source import Story
from mpp_extract.readers.wire import envelope, newscopy, nitf
from mpp_extract.readers.wire.reflow import reflowed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

# MediaType/@FormalName of IPTC's NewsML 1 topic set for what is no text.
_MEDIA = frozenset({"photo", "picture", "image", "graphic", "video", "audio", "animation", "complexdata"})
# Role/@FormalName of a component that says something about another one.
_BESIDE = frozenset({"caption", "supporting", "slugline", "keywords", "preview", "thumbnail", "quicklook", "abstract"})
_NO_PARTS = "it holds no part that is a text"


def is_item(item: _Element) -> bool:
    """Whether a NewsItem is one of NewsML 1: its content stands in components."""
    return xml.find(item, "newscomponent") is not None


def story_of(item: _Element, root: _Element) -> Story:
    """The story of a NewsItem: the longest text among its components that are no caption."""
    story = Story("")
    pictures = False
    for content in xml.below(item, "contentitem"):
        if _name(xml.find(content, "mediatype")) in _MEDIA or _is_beside(content):
            pictures = True
            continue
        for data in xml.below(content, "datacontent"):
            found = _read(data)
            if len(found.text) > len(story.text) or (found.warnings and not story.text):
                story = found
    envelope.complete(story, item)
    envelope.complete(story, root)
    if not story.text and not story.warnings:
        story.warnings.append(newscopy.PICTURES_ONLY if pictures else _NO_PARTS)
    return story


def _is_beside(content: _Element) -> bool:
    """Whether the component around some content only says something about another one."""
    component = next(content.iterancestors(), None)
    return component is not None and _name(xml.find(component, "role")) in _BESIDE


def _read(data: _Element) -> Story:
    for inner in xml.below(data, "nitf"):
        return nitf.story_of(inner)
    warnings: list[str] = []
    if len(data):
        body = next(xml.below(data, "body", "body.content"), data)
        named = newscopy.authors_above(line_of(each) for each in xml.below(body, "p"))
        return Story(newscopy.marked_copy(body, None, warnings), authors=named, warnings=warnings)
    text = "".join(data.itertext())
    encoding = next((_name(each) for each in _encodings(data)), "")
    if "base64" in encoding:
        try:
            text = str(b64decode(text), "utf-8", "replace")
        except binascii.Error:
            return Story("", warnings=["its text is in base64 that can't be read"])
    if looks_like_html(text):
        root = html_tree(text)
        return Story("" if root is None else newscopy.marked_copy(root, None, warnings), warnings=warnings)
    named = newscopy.authors_above(text[:1000].split("\n"))
    return Story(newscopy.cleaned(reflowed(unescaped(text)), None), authors=named)


def _encodings(data: _Element) -> Iterator[_Element]:
    """The Encoding elements around some data: their Notation says how it was packed."""
    return (each for each in data.iterancestors() if xml.name(each) == "encoding")


def _name(element: _Element | None) -> str:
    return "" if element is None else (xml.attribute(element, "formalname", "notation") or "").lower()
