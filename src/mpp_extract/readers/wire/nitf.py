"""NITF, the News Industry Text Format: one story a file, or several in one another's company."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from lxml import etree

from mpp_extract.errors import ReadError
from mpp_extract.readers import xml
from mpp_extract.readers.bylines import authors
from mpp_extract.readers.days import day
from mpp_extract.readers.inputs import LARGEST, Input
from mpp_extract.readers.language import language_code
from mpp_extract.readers.markup import line_of, one_line, paragraphs, text_of, unescaped, unescaped_paragraphs
from mpp_extract.readers.source import ReadOptions, Story
from mpp_extract.readers.wire import envelope, newscopy
from mpp_extract.readers.wire.reflow import reflowed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lxml.etree import _Element

_START = re.compile(rb"<(?:[\w.-]+:)?nitf[\s>]", re.I)
# Parts of a body that are no copy. `note` is editorial by its definition, `media` has pictures and their captions.
_NOT_COPY = """
media media-caption media-producer media-reference media-metadata media-object note ednote ed-msg series copyrite rights
datasource byline credit distributor hedline keyword caption nitf-table-metadata
"""
_NO_COPY = frozenset(_NOT_COPY.split())
# docdata/@management-status. NITF 3.6: usable, embargoed, withheld, canceled.
_NOT_USABLE = frozenset({"canceled", "cancelled", "withheld", "killed", "kill"})


def split(file: BinaryIO, given: Input, options: ReadOptions) -> Iterator[Input | ReadError]:
    """The stories of a file: itself where it holds one, else each ``nitf`` element as #1, #2, …"""
    data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        yield too_large(given.shown)
        return
    if len(_START.findall(data)) < 2:
        yield replace(given, data=data, format="nitf")
        return
    try:
        root = xml.parse(_in_one(data), given.shown, options.encoding).root
    except ReadError as error:
        yield error
        return
    for number, element in enumerate(xml.below(root, "nitf"), 1):
        story = etree.tostring(element, encoding="utf-8", with_tail=False)
        yield given.part(f"#{number}", story, "nitf")


def too_large(where: str) -> ReadError:
    """The error for a file beyond what is read at once."""
    return ReadError(where, f"more than {LARGEST // 10**6} MB of XML", "split it into files of fewer stories")


def read(data: bytes, where: str, options: ReadOptions) -> Story:
    """The story in an NITF file's bytes. Raises ReadError for what is no XML."""
    tree = xml.parse(data, where, options.encoding)
    root = next(xml.below(tree.root, "nitf"), tree.root)
    xml.refuse_vast(root, where)
    story = story_of(root)
    envelope.complete(story, tree.root)
    return story.decoded_in(tree.encoding, tree.warnings)


def story_of(nitf: _Element) -> Story:
    """The story of an ``nitf`` element, wherever it stands."""
    head, body = xml.find(nitf, "head"), xml.find(nitf, "body")
    body = nitf if body is None else body
    body_head = xml.find(body, "body.head")
    title = _title(head, body_head)
    warnings: list[str] = []
    story = Story(
        text=_text(body, body_head, title, warnings),
        title=title,
        published=None if head is None else _published(head, body_head),
        authors=([] if body_head is None else _authors(body_head))
        or newscopy.authors_above(line_of(each) for each in xml.below(body, "p")),
        url=_from_pubdata(head, "ex-ref", "https?://"),
        publisher=_publisher(head, body_head),
        language=language_code(xml.attribute(nitf, "baselang", "lang")),
        id=_docdata(head, "doc-id", "id-string"),
        warnings=warnings,
    )
    status = (_docdata(head, None, "management-status") or "").lower()
    message = _docdata(head, "ed-msg", "info")
    if status in _NOT_USABLE or newscopy.is_kill(title, message):
        story.text = ""
        warnings[:] = [newscopy.KILLED]
    elif status == "embargoed":
        warnings.append("the agency marked this story as embargoed")
    return story


def _text(body: _Element, body_head: _Element | None, title: str | None, warnings: list[str]) -> str:
    content = xml.find(body, "body.content")
    content = body if content is None else content
    if newscopy.is_link_list(content):
        warnings.append(newscopy.LINKS_ONLY)
        return ""
    text = newscopy.cleaned(_content_text(content), title)
    abstract = None if body_head is None else xml.find(body_head, "abstract")
    pictures = next(xml.below(body, "media", "media-reference"), None) is not None
    if not text and not pictures and abstract is not None:
        text = unescaped_paragraphs(text_of(abstract, _is_no_copy))
        warnings.extend(["the body is empty, so the abstract was read"] if text else [])
    end = xml.find(body, "body.end")
    if end is not None and text:
        parts = paragraphs(unescaped_paragraphs(text_of(end, _is_marked_no_copy)))
        kept = [part for part in parts if not newscopy.is_credit(part)]
        text = newscopy.cleaned("\n\n".join([text, *kept]), title)
    if not text and pictures:
        warnings.append(newscopy.PICTURES_ONLY)
    return text


def _content_text(content: _Element) -> str:
    if len(content):
        twice = _said_twice(content)
        return unescaped_paragraphs(text_of(content, lambda element: _is_no_copy(element) or element in twice))
    text = unescaped(content.text or "")  # plain text, or HTML in CDATA
    return text if "\n\n" in text else reflowed(text)


def _is_no_copy(element: _Element) -> bool:
    return xml.name(element) in ("body.head", "body.end") or _is_marked_no_copy(element)


def _is_marked_no_copy(element: _Element) -> bool:
    return xml.name(element) in _NO_COPY or newscopy.is_no_copy(element)


def _said_twice(content: _Element) -> set[_Element]:
    """The blocks whose text another block holds too, as an archive's ``lead_paragraph`` beside its ``full_text``."""
    blocks = list(xml.children(content, "block"))
    if len(blocks) < 2:
        return set()
    texts = [" ".join(text_of(block).split()) for block in blocks]
    return {
        block
        for index, block in enumerate(blocks)
        if any(
            texts[index] in texts[other] and (len(texts[index]) < len(texts[other]) or index > other)
            for other in range(len(blocks))
            if other != index
        )
    }


def _title(head: _Element | None, body_head: _Element | None) -> str | None:
    """The headline that readers see; a file's title is often a slug, so it comes last."""
    if body_head is not None:
        for path in (("hedline", "hl1"), ("headline", "hl1"), ("hedline",), ("headline",)):
            if title := line_of(xml.find(body_head, *path)):
                return title
    return None if head is None else _title_element(xml.find(head, "title"))


def _title_element(element: _Element | None) -> str | None:
    """The text of a ``title``, which markup otherwise leaves out."""
    return None if element is None else one_line("".join(element.itertext()))


def _published(head: _Element, body_head: _Element | None) -> date | None:
    """The day of publication. In the order of what comes nearest to it by NITF's documentation: when the item was
    used in a publication, may be released, was issued; the dateline's date; a newspaper archive's own three numbers.
    """
    found = day(_from_pubdata(head, "date.publication"))
    for each in ("date.release", "date.issue"):
        for element in xml.below(head, each):
            found = found or day(xml.attribute(element, "norm") or "".join(element.itertext()))
    if body_head is not None:
        for element in xml.below(body_head, "story.date"):
            found = found or day(xml.attribute(element, "norm") or "".join(element.itertext()))
    return found or _in_three_numbers(head)


def _in_three_numbers(head: _Element) -> date | None:
    """The day as an archive of newspapers has it: a ``meta`` each for year, month and day."""
    metas = {xml.attribute(each, "name"): xml.attribute(each, "content") for each in xml.below(head, "meta")}
    numbers = [metas.get(f"publication_{part}") or "" for part in ("year", "month", "day_of_month")]
    return day("-".join(numbers)) if all(map(str.isdecimal, numbers)) else None


def _authors(body_head: _Element) -> list[str]:
    found: list[str] = []
    for byline in xml.below(body_head, "byline"):
        persons = [line_of(person) for person in xml.below(byline, "person")]
        names = [person for person in persons if person] or authors(
            line_of(byline, lambda element: xml.name(element) == "byttl") or ""
        )
        found.extend(each for each in names if each not in found)
    return found


def _publisher(head: _Element | None, body_head: _Element | None) -> str | None:
    found = _from_pubdata(head, "name")
    for each in ("distributor", "rights.owner"):
        if found is None and body_head is not None:
            found = next((line for element in xml.below(body_head, each) if (line := line_of(element))), None)
    return found or _docdata(head, "doc.copyright", "holder") or _docdata(head, "doc-id", "regsrc")


def _from_pubdata(head: _Element | None, key: str, pattern: str = "") -> str | None:
    if head is None:
        return None
    values = (xml.attribute(each, key) for each in xml.below(head, "pubdata"))
    return next((value for value in values if value and re.match(pattern, value)), None)


def _docdata(head: _Element | None, child: str | None, key: str) -> str | None:
    """An attribute of ``docdata`` or of a child of it."""
    docdata = None if head is None else xml.find(head, "docdata")
    if docdata is None:
        return None
    elements = [docdata] if child is None else xml.children(docdata, child)
    return next((value for element in elements if (value := xml.attribute(element, key))), None)


def _in_one(data: bytes) -> bytes:
    """Documents that follow one another as one: their declarations out, a root around them."""
    bare = re.sub(rb"<\?xml[^>]*\?>|<!DOCTYPE[^>\[]*(?:\[[^\]]*\])?[^>]*>", b"", data)
    declared = re.search(rb"<\?xml[^>]*\?>", data)
    return (declared[0] if declared else b"") + b"<stories>" + bare + b"</stories>"
