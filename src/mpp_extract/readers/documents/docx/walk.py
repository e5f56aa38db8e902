"""The text of a DOCX document's XML as it is seen: without what is deleted, hidden, a comment or a field's code.

Source of the elements: ECMA-376, part 1, chapter 17.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mpp_extract.readers.documents.blocks import Block, cleaned
from mpp_extract.readers.documents.blocks import row as row_blocks
from mpp_extract.readers.documents.docx.xml import attribute, first, is_on, local_name, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from mpp_extract.readers.documents.docx.numbering import Numbering
    from mpp_extract.readers.documents.docx.styles import Styles

# Elements that only hold others: what is inserted or moved here counts as text, and so do a formula's letters.
_HOLDING = """ins moveTo hyperlink smartTag customXml sdtContent fldSimple dir bdo Choice r ruby rubyBase oMath
oMathPara e num den sup sub f sSup sSub sSubSup rad deg d nary func fName m mr acc bar box borderBox eqArr groupChr
limLow limUpp lim phant sPre"""
_HOLDERS = frozenset(_HOLDING.split())
_SIGNS = {
    "tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "",
}  # fmt: skip
# Symbol fonts: what newsroom copy has of them. Source: the fonts' code charts (Symbol, Wingdings).
_SYMBOLS = {
    0xB7: "•", 0xA7: "•", 0xD8: "•", 0xFC: "✓", 0xE0: "→", 0xAE: "®", 0xA9: "©", 0xD2: "®", 0xD3: "©", 0xD4: "™",
    0x2D: "-", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xA3: "≤", 0xB3: "≥", 0x2A: "*", 0xDE: "⇒",
}  # fmt: skip


@dataclass
class Walk:
    """Goes through a document once. ``notes`` gathers the ids of footnotes and endnotes in the order of their marks."""

    styles: Styles
    numbering: Numbering
    follow_fields: bool = True
    notes: list[tuple[str, str]] = field(default_factory=list)
    embedded: int = 0
    boxes: int = 0
    _fields: list[str] = field(default_factory=list)
    _boxes: list[etree._Element] = field(default_factory=list)
    _carried: str = ""  # a paragraph's text whose end is deleted: the next paragraph goes on with it

    @property
    def fields_open(self) -> bool:
        """Whether a field never ended, so that text after it may be taken for its code."""
        return "code" in self._fields

    def blocks(self, parent: etree._Element) -> Iterator[Block]:
        """The paragraphs and tables below an element, in order."""
        for child in parent:
            name = local_name(child)
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield from self._table(child)
            elif name == "sdt":
                content = _content(child)
                if content is not None:
                    yield from self.blocks(content)
            elif name == "AlternateContent":
                yield from self.blocks(_alternative(child))
            elif name == "altChunk":
                self.embedded += 1
            elif name in _HOLDERS:
                yield from self.blocks(child)

    def _paragraph(self, paragraph: etree._Element) -> Iterator[Block]:
        properties = first(paragraph, "pPr")
        style = value(first(properties, "pStyle"))
        text = self._carried + "".join(self._inline(paragraph))
        self._carried = ""
        if _goes_on(properties):
            self._carried = text
        else:
            name = self.styles.name(style)
            if not name.startswith(("toc ", "contents ")) and not self.styles.is_hidden(style):
                yield from self._made(text, paragraph, style, name)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.boxes += 1
            number = self.boxes
            for block in self.blocks(box):
                block.box = number
                yield block

    def _made(self, text: str, paragraph: etree._Element, style: str, name: str) -> Iterator[Block]:
        mark = self.numbering.mark(first(paragraph, "pPr"), style)
        text = cleaned(text)
        if text:
            kind = "paragraph" if mark is None or name.startswith("heading") else "item"
            yield Block(f"{mark} {text}" if mark else text, kind, name, *self._looks(paragraph, style))

    def _looks(self, paragraph: etree._Element, style: str) -> tuple[float, bool]:
        """The size (in half points) of a paragraph's first letters, and whether they are bold."""
        runs = (run for run in paragraph if local_name(run) == "r" and _first_text(run))
        own = first(next(runs, None), "rPr")
        size, bold = value(first(own, "sz")), first(own, "b")
        return (
            float(size) if size.isdecimal() else self.styles.size(style),
            is_on(bold) if bold is not None else self.styles.is_bold(style),
        )

    def _inline(self, parent: etree._Element) -> Iterator[str]:
        for child in parent:
            name = local_name(child)
            if name == "r" and self._is_hidden(child):
                continue
            if name == "t" or name in _SIGNS:
                if "code" not in self._fields or not self.follow_fields:
                    yield _SIGNS.get(name) or child.text or ""
            elif name == "fldChar":
                self._field(attribute(child, "fldCharType"))
            elif name == "sym":
                yield _symbol(child)
            elif name in ("footnoteReference", "endnoteReference"):
                self.notes.append((name.removesuffix("Reference"), attribute(child, "id")))
            elif name in ("drawing", "pict", "object"):
                self._boxes += _text_boxes(child)
            elif name == "AlternateContent":
                yield from self._inline(_alternative(child))
            elif name == "sdt":
                content = _content(child)
                if content is not None:
                    yield from self._inline(content)
            elif name in _HOLDERS:
                yield from self._inline(child)

    def _is_hidden(self, run: etree._Element) -> bool:
        properties = first(run, "rPr")
        if properties is None:
            return False
        vanish = first(properties, "vanish")
        if vanish is not None:
            return is_on(vanish)
        return self.styles.is_hidden(value(first(properties, "rStyle")))

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append("code")
        elif kind == "separate" and self._fields:
            self._fields[-1] = "result"
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _table(self, table: etree._Element) -> Iterator[Block]:
        for row in _rows(table):
            yield from row_blocks([list(self.blocks(cell)) for cell in _cells(row)])


def _first_text(run: etree._Element) -> str:
    """The first text of a run, without blanks round it."""
    return next(((child.text or "").strip() for child in run if local_name(child) == "t"), "")


def _goes_on(properties: etree._Element | None) -> bool:
    """Whether the next paragraph goes on: this one's end is deleted, moved or hidden, or it is a large initial."""
    frame = first(properties, "framePr")
    if frame is not None and attribute(frame, "dropCap") in ("drop", "margin"):
        return True
    mark = first(properties, "rPr")
    return mark is not None and any(first(mark, name) is not None for name in ("del", "moveFrom", "specVanish"))


def _content(control: etree._Element) -> etree._Element | None:
    """What a content control holds; None for a hint that nobody wrote over, and for a table of contents."""
    properties = first(control, "sdtPr")
    if properties is not None:
        if is_on(first(properties, "showingPlcHdr")):
            return None
        gallery = first(first(properties, "docPartObj"), "docPartGallery")
        if value(gallery) == "Table of Contents":
            return None
    return first(control, "sdtContent")


def _alternative(element: etree._Element) -> etree._Element:
    """One of several renderings of the same: the first, else what older programs show."""
    choice = first(element, "Choice")
    return choice if choice is not None else next(iter(element), element)


def _text_boxes(element: etree._Element) -> list[etree._Element]:
    """The contents of text boxes below an element, not those inside each other: these come with them."""
    found = []
    waiting = list(element)[::-1]
    while waiting:
        child = waiting.pop()
        name = local_name(child)
        if name == "txbxContent":
            found.append(child)
        elif name == "AlternateContent":
            waiting.append(_alternative(child))
        else:
            waiting += list(child)[::-1]
    return found


def _symbol(element: etree._Element) -> str:
    try:
        code = int(attribute(element, "char"), 16)
    except ValueError:
        return ""
    low = code & 0xFF if 0xF000 <= code <= 0xF0FF else code
    return _SYMBOLS.get(low, "") if low != code or low < 0x100 else chr(code)


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        name = local_name(child)
        if name == "tr":
            if first(first(child, "trPr"), "del") is None:
                yield child
        elif name == "sdt":
            content = _content(child)
            if content is not None:
                yield from _rows(content)
        elif name in _HOLDERS:
            yield from _rows(child)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        name = local_name(child)
        if name == "tc":
            yield child
        elif name == "sdt":
            content = _content(child)
            if content is not None:
                yield from _cells(content)
        elif name in _HOLDERS:
            yield from _cells(child)
