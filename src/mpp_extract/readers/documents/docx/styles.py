"""What of a DOCX document's styles matters to its text: their names, and which of them hide it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.readers.documents.docx.xml import attribute, first, is_on, local_name, value

if TYPE_CHECKING:
    from lxml import etree


class Styles:
    """The styles part; ids are those that paragraphs and runs refer to."""

    def __init__(self, root: etree._Element | None) -> None:
        self._names: dict[str, str] = {}
        self._based: dict[str, str] = {}
        self._hidden: dict[str, bool] = {}
        self._bold: dict[str, bool] = {}
        self._sizes: dict[str, float] = {}
        self._usual_size = 20.0  # half points, where nothing is said
        self._usual_style = ""
        self.numbered: dict[str, etree._Element] = {}  # pPr of styles with a numbering of their own
        for style in root if root is not None else ():
            if local_name(style) == "style":
                self._add(style)
            elif local_name(style) == "docDefaults":
                size = value(first(first(first(style, "rPrDefault"), "rPr"), "sz"))
                self._usual_size = float(size) if size.isdecimal() else self._usual_size

    def name(self, style: str) -> str:
        """The style's name in lower case, which is English for built-in ones in every language."""
        return self._names.get(style, style).lower()

    def is_hidden(self, style: str) -> bool:
        """Whether text in this style is hidden."""
        return next((self._hidden[each] for each in self.chain(style) if each in self._hidden), False)

    def is_bold(self, style: str) -> bool:
        """Whether text in this paragraph's style is bold."""
        return next((self._bold[each] for each in self.chain(style or self._usual_style) if each in self._bold), False)

    def size(self, style: str) -> float:
        """The size of letters in this paragraph's style, in half points."""
        chain = self.chain(style or self._usual_style)
        return next((self._sizes[each] for each in chain if each in self._sizes), self._usual_size)

    def chain(self, style: str) -> list[str]:
        """The style and those that it is based on, nearest first."""
        found: list[str] = []
        while style and style not in found and len(found) < 20:
            found.append(style)
            style = self._based.get(style, "")
        return found

    def _add(self, style: etree._Element) -> None:
        ident = attribute(style, "styleId")
        self._names[ident] = value(first(style, "name")) or ident
        self._based[ident] = value(first(style, "basedOn"))
        letters = first(style, "rPr")
        for name, found in (("vanish", self._hidden), ("b", self._bold)):
            switch = first(letters, name)
            if switch is not None:
                found[ident] = is_on(switch)
        size = value(first(letters, "sz"))
        if size.isdecimal():
            self._sizes[ident] = float(size)
        if attribute(style, "type") == "paragraph" and attribute(style, "default") in ("1", "true", "on"):
            self._usual_style = ident
        properties = first(style, "pPr")
        if first(properties, "numPr") is not None and properties is not None:
            self.numbered[ident] = properties
