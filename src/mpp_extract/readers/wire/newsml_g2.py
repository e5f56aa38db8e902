"""NewsML-G2: news items and messages of several, with their body as NITF, XHTML or plain text."""

from __future__ import annotations

import binascii
from base64 import b64decode
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from lxml import etree

from mpp_extract.errors import ReadError
from mpp_extract.readers import xml
from mpp_extract.readers.bylines import authors
from mpp_extract.readers.days import day
from mpp_extract.readers.inputs import LARGEST, Input
from mpp_extract.readers.language import language_code
from mpp_extract.readers.markup import html_tree, line_of, looks_like_html, one_line, text_of, unescaped
from mpp_extract.readers.source import ReadOptions, Story
from mpp_extract.readers.wire import newscopy, newsml_1, nitf
from mpp_extract.readers.wire.reflow import reflowed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lxml.etree import _Element

# The kinds of item of NewsML-G2 2.x, and what those are that hold no story.
ITEMS = ("newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem")
_NO_STORY = {
    "packageitem": newscopy.LINKS_ONLY,
    "conceptitem": "it is a concept of a controlled vocabulary, no article",
    "knowledgeitem": "it is a controlled vocabulary, no article",
    "planningitem": "it is a plan of coverage, no article",
    "catalogitem": "it is a catalog of vocabularies, no article",
}
# itemMeta/itemClass: IPTC's "News Item Nature" codes for items that are no text.
_MEDIA = frozenset({"picture", "photo", "graphic", "video", "audio", "animation"})
_NOT_USABLE = frozenset({"canceled", "cancelled", "withheld", "killed"})
_TEXT_ROLES = frozenset({"main", "headline", "hl1", "title"})


def split(file: BinaryIO, given: Input, options: ReadOptions) -> Iterator[Input | ReadError]:
    """The items of a message as #1, #2, …; a message of one item, or a lone item, is the file itself."""
    data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        yield nitf.too_large(given.shown)
        return
    try:
        tree = xml.parse(data, given.shown, options.encoding)
    except ReadError as error:
        yield error
        return
    items = _items(tree.root)
    if len(items) < 2:
        yield replace(given, data=data, format="newsml-g2")
        return
    for number, item in enumerate(items, 1):
        story = etree.tostring(item, encoding="utf-8", with_tail=False)
        yield given.part(f"#{number}", story, "newsml-g2")
    for warning in tree.warnings:
        yield ReadError(f"{given.shown}#{len(items)}", warning, "get it again from its source if items are missing")


def read(data: bytes, where: str, options: ReadOptions) -> Story:
    """The story of the first item in the bytes. Raises ReadError where there is no item at all."""
    tree = xml.parse(data, where, options.encoding)
    items = _items(tree.root)
    if not items:
        raise ReadError(where, "a NewsML-G2 message with no item in it", "name a file that holds a newsItem")
    xml.refuse_vast(items[0], where)
    return _story(items[0], tree.root).decoded_in(tree.encoding, tree.warnings)


def _items(root: _Element) -> list[_Element]:
    """The items in a tree, those inside of others (as an event's news item) not counted."""
    if xml.name(root) in ITEMS:
        return [root]
    found: dict[_Element, None] = {}  # a look-up each: messages of an archive hold tens of thousands
    for each in xml.below(root, *ITEMS):
        if not any(ancestor in found for ancestor in each.iterancestors()):
            found[each] = None
    return list(found)


def _story(item: _Element, root: _Element) -> Story:
    if newsml_1.is_item(item):
        return newsml_1.story_of(item, root)
    meta, content = xml.find(item, "itemmeta"), xml.find(item, "contentmeta")
    if content is None:  # items of an event or package may carry partMeta alone
        content = xml.find(item, "partmeta")
    title = _headline(content) or _line(meta, "title")
    warnings: list[str] = []
    inner = _body(item, title, warnings)
    title = title or inner.title
    story = Story(
        text=newscopy.cleaned(inner.text, title),
        title=title,
        published=_published(meta, content) or inner.published or day(_line(xml.find(root, "header"), "sent")),
        authors=_authors(content) or inner.authors or _authors_above(item),
        url=_url(meta),
        publisher=_party(meta, "provider") or _party(content, "infosource") or _holder(item) or inner.publisher,
        language=_language(item, content) or inner.language,
        id=xml.attribute(item, "guid"),
        warnings=warnings,
    )
    _say_what_is_missing(story, item, meta)
    return story


def _say_what_is_missing(story: Story, item: _Element, meta: _Element | None) -> None:
    """Take the text away from a story that was killed; say of an item without a text why it has none."""
    warnings, kind = story.warnings, _code(meta, "itemclass")
    if _code(meta, "pubstatus") in _NOT_USABLE or newscopy.is_kill(story.title):
        story.text = ""
        warnings[:] = [newscopy.KILLED]
    elif xml.name(item) in _NO_STORY:
        warnings[:] = [_NO_STORY[xml.name(item)]]
    elif (
        not story.text and not warnings and (kind in _MEDIA or next(xml.below(item, "remotecontent"), None) is not None)
    ):
        warnings.append(newscopy.PICTURES_ONLY)


def _body(item: _Element, title: str | None, warnings: list[str]) -> Story:
    """The first of the item's copies of its content that has text: marked-up ones first, since they have paragraphs."""
    contents = xml.find(item, "contentset")
    if contents is None:
        return Story("")
    for tag, read_content in (("inlinexml", _inline_xml), ("inlinedata", _inline_data)):
        for element in xml.children(contents, tag):
            noted: list[str] = []
            story = read_content(element, title, noted)
            if story.text or noted:
                warnings.extend(noted)
                return story
    return Story("")


def _inline_xml(element: _Element, title: str | None, warnings: list[str]) -> Story:
    inner = next(xml.below(element, "nitf"), None)
    if inner is not None:
        story = nitf.story_of(inner)
        warnings.extend(story.warnings)
        return story
    body = next(xml.below(element, "body"), element)
    text = newscopy.marked_copy(body, title, warnings)
    heading = next(xml.below(element, "title"), None)
    name = one_line("".join(heading.itertext())) if heading is not None else None
    return Story(newscopy.cleaned(text, name), title=name or line_of(next(xml.below(element, "h1"), None)))


def _inline_data(element: _Element, title: str | None, warnings: list[str]) -> Story:
    kind = (xml.attribute(element, "contenttype") or "text/plain").lower()
    text = "".join(element.itertext())
    if "base64" in (xml.attribute(element, "encoding") or ""):
        try:
            text = str(b64decode(text), "utf-8", "replace")
        except binascii.Error:
            warnings.append("its text is in base64 that can't be read")
            return Story("")
    if kind.startswith(("image/", "audio/", "video/")):
        return Story("")
    if looks_like_html(text):
        return Story(newscopy.cleaned(_reflowed_html(text), title))
    return Story(newscopy.cleaned(reflowed(unescaped(text)), title))


def _reflowed_html(markup: str) -> str:
    """HTML's text; where a single paragraph holds the whole of it, its own lines tell the paragraphs."""
    root = html_tree(markup)
    if root is None:
        return ""
    blocks = list(xml.below(root, "p", "div", "li", "td", "br"))
    if len(blocks) == 1:
        return reflowed(unescaped("".join(root.itertext())))
    return newscopy.marked_copy(root, None, [])


def _published(meta: _Element | None, content: _Element | None) -> date | None:
    """The day of publication.

    firstCreated, the day of the item's first version, as a web page's datePublished stays when the page is modified:
    the words of the story ("on Tuesday") were written then, while a version of years later may only mend a keyword.
    Then versionCreated, which every item has, then contentCreated, which of a feature may be days before. An embargo
    that ends later than all of them is when it may first be published.
    """
    found = (
        day(_line(meta, "firstcreated")) or day(_line(meta, "versioncreated")) or day(_line(content, "contentcreated"))
    )
    embargo = day(_line(meta, "embargoed"))
    return embargo if found is not None and embargo is not None and embargo > found else found


def _headline(content: _Element | None) -> str | None:
    """The main headline: one without a role or with the main one, else the first."""
    if content is None:
        return None
    headlines = [each for each in xml.children(content, "headline") if line_of(each)]
    plain = [each for each in headlines if _last(xml.attribute(each, "role")) in _TEXT_ROLES | {""}]
    return line_of((plain or headlines or [None])[0])


def _authors(content: _Element | None) -> list[str]:
    found: list[str] = []
    if content is None:
        return found
    for by in xml.children(content, "by"):
        found.extend(each for each in authors(line_of(by) or "") if each not in found)
    if not found:
        for creator in xml.children(content, "creator"):
            if _last(xml.attribute(creator, "type")) in ("", "person"):
                found.extend(each for each in authors(_name(creator) or "") if each not in found)
    return found


def _authors_above(item: _Element) -> list[str]:
    """The authors that the body's byline names."""
    contents = xml.find(item, "contentset")
    if contents is None:
        return []
    marked = newscopy.authors_above(line_of(each) for each in xml.below(contents, "p"))
    plain = next(xml.below(contents, "inlinedata"), None)
    return marked or newscopy.authors_above("" if plain is None else "".join(plain.itertext())[:1000].split("\n"))


def _party(parent: _Element | None, tag: str) -> str | None:
    element = None if parent is None else xml.find(parent, tag)
    if element is None:
        return None
    return _name(element) or xml.attribute(element, "literal") or _last(xml.attribute(element, "qcode")) or None


def _holder(item: _Element) -> str | None:
    return _party(xml.find(item, "rightsinfo"), "copyrightholder")


def _name(element: _Element) -> str | None:
    return next((line for each in xml.children(element, "name") if (line := line_of(each))), None)


def _language(item: _Element, content: _Element | None) -> str | None:
    element = None if content is None else xml.find(content, "language")
    return language_code(None if element is None else xml.attribute(element, "tag")) or language_code(
        xml.attribute(item, "lang")
    )


def _url(meta: _Element | None) -> str | None:
    """The address of a web page that the item names as a copy of its own."""
    links = [] if meta is None else list(xml.children(meta, "link"))
    addresses = [
        xml.attribute(each, "href") for each in links if _last(xml.attribute(each, "rel")) in ("isa", "canonical")
    ]
    return next((address for address in addresses if address and address.startswith("http")), None)


def _line(parent: _Element | None, tag: str) -> str | None:
    """The text of a child: what its elements say on one line."""
    element = None if parent is None else xml.find(parent, tag)
    return None if element is None else one_line(text_of(element) or "".join(element.itertext()))


def _code(meta: _Element | None, tag: str) -> str:
    """The code that a child's qcode or uri ends with: stat:usable → usable."""
    element = None if meta is None else xml.find(meta, tag)
    return "" if element is None else _last(xml.attribute(element, "qcode", "uri", "literal"))


def _last(code: str | None) -> str:
    return (code or "").rstrip("/").rpartition("/")[2].rpartition(":")[2].lower()
