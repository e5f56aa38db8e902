"""The text of marked-up copy (NITF, XHTML, HTML): paragraphs, lists, tables and line breaks, and nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING, Any

from mpp_extract.readers.characters import on_one_line, seen
from mpp_extract.readers.xml import attribute, entity_text, name

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    Skip = Callable[[_Element], bool]

# Elements that begin a paragraph of their own. Sources: the HTML standard's rendering of display: block; the NITF 3.6
# documentation's "block" elements. Everything else stands in the line.
_BLOCK_NAMES = """
p div section article main header footer aside address blockquote bq pre center fieldset form figure figcaption
h1 h2 h3 h4 h5 h6 hl1 hl2 hr ul ol dl li dt dd table caption thead tbody tfoot tr td th block body body.content
body.head body.end html hedline headline abstract fn note media media-caption media-producer nitf-table custom-table
credit byline dateline details summary nav title tagline bibliography
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_ITEMS = frozenset({"li", "dt", "dd"})
_LISTS = frozenset({"ul", "ol", "dl"})
_HIDDEN_NAMES = """
script style head noscript template svg math iframe object embed applet video audio canvas picture img select button
input textarea nav figure figcaption title meta link map
"""
_HIDDEN = frozenset(_HIDDEN_NAMES.split())
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.I)
_WHITE = re.compile(r"\s+")
_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,8}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});")
_TAG = re.compile(
    r"</?(?:p|div|span|section|article|br|h[1-6]|ul|ol|li|table|t[rdh]|a|b|i|u|em|strong|font|blockquote|"
    r"figure|img|script|html|body|sup|sub|hl2|block)(?:\s[^<>]*)?/?>",
    re.I,
)
_PARTED = re.compile(r"<(?:p|br|div|html|body)\b", re.I)
_BLOCK_TAG = re.compile(r"<(?:h[1-6]|ul|ol|li|table|tr|blockquote|section|article|figure|pre|hr)\b", re.I)
_CLOSING = re.compile(r"</[a-z][a-z0-9]*\s*>|<br\s*/?>|<p>", re.I)
# Control characters and references to them: no text, and this module's marks.
_CONTROLS = re.compile(
    "[\0-\x08\x0b\x0e-\x1f\ue005]|"
    r"&#(?:0*(?:[0-8]|11|1[4-9]|2\d|3[01])|x0*(?:[0-8bef]|1[0-9a-f]))(?:;|(?![0-9a-f]))",
    re.I,
)
# Control characters can't stand in XML; HTML's are taken out before.
_BREAK, _PARAGRAPH, _ITEM, _CELL = "\x01", "\x02", "\x03", "\x04"
_DEEPEST = 250  # elements in one another: real copy has 30; Python's stack has room for 1,000 calls
_LONG_CELL = 400  # characters: a cell beyond is a column of a page laid out as a table


def text_of(element: _Element, skip: Skip | None = None, is_line: Skip | None = None) -> str:
    """The text of an element: paragraphs with a blank line between, list items and table rows a line each, cells
    separated by a tab. ``skip`` tells which elements stay out, besides scripts, pictures and hidden ones; ``is_line``
    which blocks are lines rather than paragraphs.
    """
    walk = _Walk(skip, is_line)
    walk.element(element, 0)
    return _joined("".join(walk.parts))


def html_text(markup: str, skip: Skip | None = None) -> str:
    """The text of HTML, a whole page's or a fragment's, with no judgement on what in it is the article.

    >>> html_text("<p>One &amp; two<br>three</p><ul><li>a<li>b</ul>")
    'One & two\\nthree\\n\\na\\nb'
    """
    root = html_tree(markup)
    return "" if root is None else text_of(root, skip)


def html_tree(markup: str) -> _Element | None:
    """The tree of HTML, however broken; None for none."""
    from lxml import etree, html

    markup = _CONTROLS.sub(" ", markup)
    # A declared encoding is of the bytes that the text came from, not of the text.
    markup = _with_breaks(re.sub(r"^\s*<\?xml[^>]*\?>", "", markup))
    if not markup.strip():
        return None
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        return html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def _with_breaks(markup: str) -> str:
    """HTML that has line feeds for paragraphs, as content systems' drafts do, with elements in their place."""
    if "\n" not in markup or _PARTED.search(markup) is not None:
        return markup
    if _BLOCK_TAG.search(markup) is None:
        return markup.strip().replace("\n", "<br>")
    return re.sub(r"\n\s*\n", "<br><br>", markup)


def looks_like_html(text: str) -> bool:
    """Whether a string is HTML rather than plain text that speaks of it.

    >>> looks_like_html("<p>He said no.</p>"), looks_like_html("a < b, and <Smith> said"), looks_like_html("one<br>two")
    (True, False, True)
    """
    return _TAG.search(text) is not None and _CLOSING.search(text) is not None


def unescaped(text: str) -> str:
    """A text with what was escaped once too often put right: references as characters, tags read as such.

    >>> unescaped("&quot;No,&quot; he said"), unescaped("&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;")
    ('"No," he said', 'One\\n\\nTwo')
    """
    for _ in range(2):
        if _ENTITY.search(text) is not None:
            text = _ENTITY.sub(lambda match: unescape(match[0]), text)
        if looks_like_html(text):
            text = html_text(text)
    return text


def unescaped_paragraphs(text: str) -> str:
    """Paragraphs as this module makes them, each put right by itself: tags that one holds end no other.

    >>> unescaped_paragraphs("The court ruled.\\n\\n&lt;div&gt;&lt;/div&gt;\\n\\nNo date was set.")
    'The court ruled.\\n\\nNo date was set.'
    """
    return "\n\n".join(filter(None, (unescaped(part).strip("\n") for part in paragraphs(text))))


def one_line(text: str | None) -> str | None:
    """A title or name on one line, without references and tags; None for nothing."""
    if text is None:
        return None
    return on_one_line(unescaped(text)) or None


def line_of(element: _Element | None, skip: Skip | None = None) -> str | None:
    """The text of an element on one line; None for nothing."""
    return None if element is None else one_line(text_of(element, skip))


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text as this module makes them."""
    return [part for part in text.split("\n\n") if part.strip()]


@dataclass(slots=True)
class _Walk:
    """The parts of an element's text in order: characters, and marks for the edges of paragraphs, lines and cells."""

    skip: Skip | None
    is_line: Skip | None
    parts: list[str] = field(default_factory=list)

    def element(self, element: Any, depth: int) -> None:
        tag = name(element)
        if not tag:
            self.parts.append(entity_text(element) if getattr(element, "name", None) else "")
        elif depth > _DEEPEST or tag in _HIDDEN or _is_hidden(element) or (self.skip and self.skip(element)):
            self.parts.append(_PARAGRAPH if tag in _BLOCKS else " ")
        elif tag == "br":
            self.parts.append(_BREAK)
        elif tag == "table" and not _is_layout(element):
            self.parts.extend((_PARAGRAPH, _table(element, self.skip), _PARAGRAPH))
        elif tag == "pre":
            inner = _Walk(self.skip, self.is_line)
            inner.inside(element, depth)
            self.parts.extend((_PARAGRAPH, "".join(inner.parts).strip("\n").replace("\n", _BREAK), _PARAGRAPH))
        elif tag == "q" and not _has_quotes(element):
            self.parts.append("“")
            self.inside(element, depth)
            self.parts.append("”")
        else:
            edge = self.edge(element, tag)
            self.parts.append(edge)
            self.inside(element, depth)
            self.parts.append(edge)

    def inside(self, element: Any, depth: int) -> None:
        """What is in an element."""
        self.parts.append(element.text or "")
        for child in element:
            self.element(child, depth + 1)
            self.parts.append(child.tail or "")

    def edge(self, element: Any, tag: str) -> str:
        """What stands before and after an element: a list's item is a line of its own, and so is a paragraph in it."""
        if tag not in _BLOCKS:
            return ""
        if tag in _ITEMS or (self.is_line and self.is_line(element)):
            return _ITEM
        parent = element.getparent() if tag in ("p", "div") else None
        return _ITEM if parent is not None and name(parent) in _ITEMS else _PARAGRAPH


def _joined(raw: str) -> str:
    """The parts of a walk as text: runs of edges to one blank line or one line feed, white space to blanks."""
    found: list[str] = []
    for paragraph in raw.split(_PARAGRAPH):
        if _ITEM in paragraph:
            # An empty line that somebody made, with a line break or a blank that does not break, is kept.
            items = [_lines(part) for part in paragraph.split(_ITEM) if part.strip(" \t\r\n")]
            text = re.sub(r"\n{3,}", "\n\n", "\n".join(items)).strip("\n")
        else:
            text = _lines(paragraph)
        if text:
            found.append(text)
    return "\n\n".join(found)


def _lines(raw: str) -> str:
    if _BREAK not in raw and _CELL not in raw:
        return seen(_WHITE.sub(" ", raw)).strip(" ")
    lines = [seen(_blanks(line)).strip(" ") for line in raw.split(_BREAK)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _blanks(line: str) -> str:
    return "\t".join(_WHITE.sub(" ", cell).strip(" ") for cell in line.split(_CELL))


def _table(element: Any, skip: Skip | None) -> str:
    """A table row by row, its cells between tabs; a caption goes before as a paragraph."""
    rows = []
    for row in element.iter():
        if name(row) == "caption":
            rows.append(" ".join(text_of(row, skip).split()) + _PARAGRAPH)
        elif name(row) == "tr":
            cells = [" ".join(text_of(cell, skip).split()) for cell in row if name(cell) in ("td", "th")]
            while cells and not cells[-1]:
                cells.pop()
            if any(cells):
                rows.append(_CELL.join(cells) + _BREAK)
    return "".join(rows)


def _is_layout(table: Any) -> bool:
    """Whether a table lays out a page (as mails and old pages do) rather than holds figures."""
    if attribute(table, "role") == "presentation":
        return True
    columns = 0
    for each in table.iter():
        tag = name(each)
        if each is not table and tag in ("table", "h1", "h2", "h3"):
            return True
        if tag == "tr":
            columns = max(columns, sum(name(cell) in ("td", "th") for cell in each))
        elif tag in ("td", "th"):
            blocks = sum(name(child) in ("p", "div", "ul", "ol") for child in each)
            if blocks > 2 or len("".join(each.itertext())) > _LONG_CELL:
                return True
    return columns < 2


def _is_hidden(element: Any) -> bool:
    attributes = element.attrib
    if not attributes:
        return False
    style = attributes.get("style")
    return "hidden" in attributes or (style is not None and _HIDDEN_STYLE.search(style) is not None)


def _has_quotes(element: Any) -> bool:
    return "".join(element.itertext()).lstrip()[:1] in tuple("\"'“‘«„‟‹「")
