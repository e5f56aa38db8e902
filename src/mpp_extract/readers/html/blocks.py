"""An element's text as blocks: paragraphs, headings, list items, rows of tables, each of them one line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from lxml import etree
from lxml.html import HtmlElement

from mpp_extract.readers.characters import UNSEEN

Kind = Literal["paragraph", "heading", "item", "row", "quote"]
_BLOCKS_TEXT = """
    p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody thead tfoot tr td th caption blockquote pre section
    article main header footer aside nav address center form fieldset details summary figure hr hgroup body html
    dir menu legend template
"""
_BLOCKS = frozenset(_BLOCKS_TEXT.split())
_NO_TEXT = frozenset({"head", "script", "style", "noscript", "svg", "select", "textarea", "title", "iframe", "object"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BREAK, _PRE = "\x01", "\x02"  # a line break that the page makes; one that stands in preformatted text
_BLANKS = re.compile(r"\s+")
_INVISIBLE = re.compile(rf"[{UNSEEN}\x00\x03-\x08\x0e-\x1f\x7f-\x9f]")
_CELL_LONGEST = 300  # characters: a longer cell is a column of a page laid out with tables
_SENTENCE_END = re.compile(r"[.!?:…][\"'”’)\]]*$")
_FULL_LINE = 45  # characters: a line as long as this that ends inside a sentence goes on in the next one
_LONG_LINE = 80  # characters: a line longer than this that ends a sentence is a paragraph


@dataclass(slots=True)
class Block:
    """A paragraph or the like.

    text     without markup; line feeds only where a break means something
    kind     what it is
    linked   characters of it that are links
    bold     characters of it that are set bold
    element  the innermost block element that it stands in
    """

    text: str
    kind: Kind
    linked: int
    bold: int
    element: HtmlElement


def blocks(root: HtmlElement, most: int | None = None) -> list[Block]:
    """The blocks of an element in their order: all, or somewhat more than the first ``most``."""
    return _Walk(root, most).blocks


def collapsed(text: str) -> str:
    """Text on one line, without invisible characters.

    >>> collapsed(" a\\xa0 judge\\u00ad ment\\n")
    'a judge ment'
    """
    return _BLANKS.sub(" ", _INVISIBLE.sub("", text)).strip()


class _Walk:
    def __init__(self, root: HtmlElement, most: int | None) -> None:
        self.blocks: list[Block] = []
        self._pieces: list[str] = []
        self._open: list[HtmlElement] = []
        self._rows: dict[HtmlElement, bool] = {}
        self._links = self._bolds = self._quotes = self._pres = self._cells = 0
        self._linked = self._bold = 0
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if element.tag in _NO_TEXT:
                if event == "start":
                    walk.skip_subtree()
                elif element is not root:
                    self._add(element.tail)
            elif event == "start":
                self._start(element)
            else:
                self._end(element)
                if element is not root:
                    self._add(element.tail)
                if most is not None and len(self.blocks) >= most:
                    break
        self._flush(root)

    def _start(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag == "table":
            self._rows[element] = _is_data(element)
        if self._is_block(element):
            self._flush(self._open[-1] if self._open else element)
            self._open.append(element)
        elif tag in _BLOCKS:
            self._pieces.append("\t" if tag in ("td", "th") and element.getprevious() is not None else " ")
        self._count(element, 1)
        if tag == "br":
            self._pieces.append(" " if self._cells else _BREAK)
        elif tag == "q":
            self._pieces.append("“")
        elif tag == "time" or (tag == "span" and _touches_a_span(element)):
            self._set_apart(element.text)
        self._add(element.text)

    def _end(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag == "q":
            self._pieces.append("”")
        if self._open and self._open[-1] is element:
            self._flush(element)
            self._open.pop()
        elif tag in _BLOCKS and tag not in ("td", "th"):
            self._pieces.append(" ")
        self._count(element, -1)

    def _set_apart(self, text: str | None) -> None:
        """A blank where styles alone keep two words apart: ``<span>Ann Ellery</span><span>Reporter</span>``."""
        before = next((piece for piece in reversed(self._pieces) if piece), "")[-1:]
        if before.isalnum() and (text or "")[:1].isupper() and not before.isupper():
            self._pieces.append(" ")

    def _count(self, element: HtmlElement, step: int) -> None:
        tag = element.tag
        if tag == "a":
            self._links += 0 if _is_anchor(element) else step
        elif tag in ("b", "strong"):
            self._bolds += step
        elif tag == "blockquote":
            self._quotes += step
        elif tag == "pre":
            self._pres += step

    def _is_block(self, element: HtmlElement) -> bool:
        """Whether an element begins a block of its own: inside a row of data, nothing does."""
        if element.tag in ("tr", "caption", "tbody", "thead", "tfoot", "table"):
            self._cells = 0
        if element.tag == "tr":
            table = next(element.iterancestors("table"), None)
            self._cells = int(table is not None and self._rows.get(table, False))
            return True
        return element.tag in _BLOCKS and not self._cells

    def _add(self, text: str | None) -> None:
        if not text:
            return
        text = text.replace(_BREAK, "").replace(_PRE, "")
        self._pieces.append(text.replace("\n", _PRE) if self._pres else _BLANKS.sub(" ", text))
        length = len(text.strip())
        self._linked += length if self._links else 0
        self._bold += length if self._bolds else 0

    def _flush(self, element: HtmlElement) -> None:
        if element.tag == "tr":
            self._cells = 0
        text, linked, bold = "".join(self._pieces), self._linked, self._bold
        self._pieces, self._linked, self._bold = [], 0, 0
        if not text.strip(f" \t\n{_BREAK}{_PRE}\xa0"):
            return
        kind = self._kind(element)
        parts = _row(text) if kind == "row" and "\t" in text else _paragraphs(text)
        for part in parts:
            # Links and bold type are counted for the whole of what stood between two block elements.
            share = len(part) / max(1, len(text))
            self.blocks.append(Block(part, kind, round(linked * share), round(bold * share), element))

    def _kind(self, element: HtmlElement) -> Kind:
        if element.tag in _HEADINGS:
            return "heading"
        if element.tag in ("li", "dt", "dd") or (self._open and any(above.tag == "li" for above in self._open[-3:])):
            return "item"
        if element.tag == "tr":
            return "row"
        return "quote" if self._quotes else "paragraph"


def _is_anchor(element: HtmlElement) -> bool:
    """Whether an ``<a>`` leads nowhere else: a heading's own anchor, or a note's mark."""
    href = element.get("href")
    return href.startswith("#") if href else element.get("name") is not None or element.get("id") is not None


def _touches_a_span(element: HtmlElement) -> bool:
    before = element.getprevious()
    return before is not None and before.tag == "span" and not before.tail


def _is_data(table: HtmlElement) -> bool:
    """Whether a table shows data, rather than laying out a page."""
    if table.find(".//table") is not None or (table.get("role") or "") == "presentation":
        return False
    widths = []
    for row in table.iter("tr"):
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        widths.append(len(cells))
        for cell in cells:
            if len(cell.findall(".//p")) > 2 or len(collapsed(cell.text_content())) > _CELL_LONGEST:
                return False
    return len(widths) >= 2 and max(widths) >= 2


def _row(text: str) -> list[str]:
    cells = [collapsed(cell.replace(_BREAK, " ").replace(_PRE, " ")) for cell in text.split("\t")]
    return ["\t".join(cells).strip()] if any(cells) else []


def _paragraphs(text: str) -> list[str]:
    """The paragraphs of a run of text: two line breaks end one, a single one is kept, or was only the page's width."""
    if _BREAK not in text and _PRE not in text:
        return [line] if (line := collapsed(text)) else []
    found: list[str] = []
    preformatted = _PRE in text
    for part in re.split(rf"(?:\s*[{_BREAK}{_PRE}]){{2,}}", text):
        lines = [line for line in re.split(f"[{_BREAK}{_PRE}]", part) if collapsed(line)]
        if lines:
            found.extend(_joined(lines, preformatted))
    return found


def _joined(lines: list[str], preformatted: bool) -> list[str]:
    """The lines of a run as paragraphs: each is what goes on, begins anew, or stands on a line of its own."""
    last = collapsed(lines[0])
    made = [[last]]
    for line in lines[1:]:
        text = collapsed(line)
        full, ended = len(last) >= _FULL_LINE, _SENTENCE_END.search(last) is not None
        indented = preformatted and full and re.match(r"\s{2,}\S", line) is not None
        if indented or (ended and not preformatted and len(last) > _LONG_LINE and len(text) > _FULL_LINE):
            made.append([text])
        elif full and (preformatted or not ended or text[:1].islower()):
            made[-1].extend((" ", text))
        else:
            made[-1].extend(("\n", text))
        last = text
    return ["".join(pieces) for pieces in made]
