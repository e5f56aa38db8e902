"""XML to a tree: no entity, DTD or address of it is ever followed; what is broken is mended as far as it can be."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from html.entities import html5
from itertools import islice
from typing import TYPE_CHECKING, Any

from lxml import etree

from mpp_extract.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

# No entity is resolved and nothing fetched: an entity stays a node of its own, and `entity_text` says what it stands
# for. huge_tree stays off: libxml2 then refuses nesting beyond 256, texts beyond 10 MB and entities that multiply.
PARSER_OPTIONS: dict[str, Any] = {
    "resolve_entities": False,
    "load_dtd": False,
    "dtd_validation": False,
    "attribute_defaults": False,
    "no_network": True,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CONTROLS = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # no characters of XML
_JUNK = re.compile(rb"^[^<]{0,1000}(?=<)")
MOST_ELEMENTS = 200_000  # a long story has a thousand, a table of results ten thousand
# Marks of elements and attributes in one file: a message of ten thousand stories has two million, and a tree of more
# takes a gigabyte. They are counted before anything is parsed.
MOST_MARKS = 3_000_000
_UNDECLARED_ENTITY = 26  # XML_ERR_UNDECLARED_ENTITY of libxml2: &mdash; in a file without a DTD
_ENCODING_ERRORS = frozenset({9, 31, 32, 81})  # invalid character, unknown or unsupported encoding, invalid bytes
_SEND_AGAIN = "get it again from its source, or save the article's text as a .txt file and name that"


@dataclass(slots=True)
class Tree:
    """A file's root element, the encoding it was read with, and what there is to say about it."""

    root: _Element
    encoding: str
    warnings: list[str] = field(default_factory=list)


def parse(data: bytes, where: str, encoding: str | None = None) -> Tree:
    """The tree of an XML file's bytes. ``encoding`` goes before what the file declares.

    What is no well-formed XML is read as far as it can be, with a warning. Raises ReadError where nothing is left, and
    for a file of more elements than messages of news have.
    """
    if data.count(b"<") + data.count(b"=") > MOST_MARKS:
        fault = f"more than {MOST_MARKS // 10**6} million elements and attributes"
        raise ReadError(where, fault, "split it into files of fewer stories")
    data = _JUNK.sub(b"", data) if data[:1] != b"<" and b"\0" not in data[:4] else data
    if encoding is not None:
        return _decoded(data, where, encoding)
    try:
        root = etree.fromstring(data, etree.XMLParser(**PARSER_OPTIONS))
    except etree.XMLSyntaxError as error:
        if error.code in _ENCODING_ERRORS:
            return _decoded(data, where, None)
        return _mended(data, where)
    return _tree(root, where)


def refuse_vast(element: _Element, where: str) -> None:
    """Raise ReadError for an element with more in it than any story has: it would take minutes to read."""
    if sum(1 for _ in islice(element.iter(), MOST_ELEMENTS + 1)) > MOST_ELEMENTS:
        raise ReadError(where, f"more than {MOST_ELEMENTS:,} elements in one story, so no article", _SEND_AGAIN)


def name(element: Any) -> str:
    """An element's name without its namespace, in lower case; "" for an entity.

    >>> name(etree.fromstring('<x:newsItem xmlns:x="urn:x"/>'))
    'newsitem'
    """
    tag = element.tag
    return _local(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=4096)
def _local(tag: str) -> str:
    return tag.rpartition("}")[2].rpartition(":")[2].lower()


def attribute(element: _Element, *names: str) -> str | None:
    """The first of the attributes that has a value, whatever its namespace and case."""
    if not element.attrib:
        return None
    values = {key.rpartition("}")[2].lower(): value.strip() for key, value in element.attrib.items()}
    return next((str(values[each]) for each in names if values.get(each)), None)


def children(element: _Element, *names: str) -> Iterator[_Element]:
    """The element's children of these names."""
    return (child for child in element if name(child) in names)


def find(element: _Element, *path: str) -> _Element | None:
    """The first element below along a path of names, children only."""
    for each in path:
        found = next(children(element, each), None)
        if found is None:
            return None
        element = found
    return element


def below(element: _Element, *names: str) -> Iterator[_Element]:
    """The element itself and all below it, in order, that have one of these names."""
    return (each for each in element.iter() if name(each) in names)


def entity_text(entity: Any) -> str:
    """The characters that an entity node stands for, by HTML's table of names; "" for one of nobody's making."""
    return html5.get(f"{entity.name};", "")


def _mended(data: bytes, where: str) -> Tree:
    parser = etree.XMLParser(recover=True, **PARSER_OPTIONS)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _no_xml(where, error.msg or str(error)) from error
    return _tree(root, where, _first_fault(parser))


def _decoded(data: bytes, where: str, encoding: str | None) -> Tree:
    """The tree of bytes whose declared encoding is wrong or overridden: decoded here, the declaration taken away."""
    from mpp_extract.readers.decode import decode

    decoded = decode(data, where, encoding)
    text, controls = _CONTROLS.subn("\ufffd", _DECLARATION.sub("", decoded.text))
    if controls:
        decoded.warnings.append("it holds control characters; each was replaced by U+FFFD")
    parser = etree.XMLParser(recover=True, **PARSER_OPTIONS)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise _no_xml(where, error.msg or str(error)) from error
    tree = _tree(root, where, _first_fault(parser))
    tree.encoding = decoded.encoding
    tree.warnings[:0] = decoded.warnings
    return tree


def _tree(root: _Element | None, where: str, fault: str | None = None) -> Tree:
    if root is None:
        raise _no_xml(where, fault or "no element in it")
    info = root.getroottree().docinfo
    warnings = [] if fault is None else [f"damaged XML ({fault}); read as far as it could be"]
    return Tree(root, (info.encoding or "utf-8").lower(), warnings)


def _first_fault(parser: Any) -> str | None:
    return next((_plain(entry.message) for entry in parser.error_log if entry.type != _UNDECLARED_ENTITY), None)


def _no_xml(where: str, reason: str) -> ReadError:
    return ReadError(where, f"no XML that can be read ({_plain(reason)})", _SEND_AGAIN)


def _plain(message: str) -> str:
    """libxml2's message on one line, short."""
    return " ".join(message.split()).rstrip(".")[:150]
