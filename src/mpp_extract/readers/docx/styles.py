"""What of a DOCX document's styles matters to its text: their names, and which of them hide it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.readers.docx.xml import attribute, first, is_on, local_name, value

if TYPE_CHECKING:
    from lxml import etree


class Styles:
    """The styles part; ids are those that paragraphs and runs refer to."""

    def __init__(self, root: etree._Element | None) -> None:
        self._names: dict[str, str] = {}
        self._based: dict[str, str] = {}
        self._hidden: dict[str, bool] = {}
        self.numbered: dict[str, etree._Element] = {}  # pPr of styles with a numbering of their own
        for style in root if root is not None else ():
            if local_name(style) == "style":
                self._add(style)

    def name(self, style: str) -> str:
        """The style's name in lower case, which is English for built-in ones in every language."""
        return self._names.get(style, style).lower()

    def is_hidden(self, style: str) -> bool:
        """Whether text in this style is hidden."""
        return next((self._hidden[each] for each in self.chain(style) if each in self._hidden), False)

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
        vanish = first(first(style, "rPr"), "vanish")
        if vanish is not None:
            self._hidden[ident] = is_on(vanish)
        properties = first(style, "pPr")
        if first(properties, "numPr") is not None and properties is not None:
            self.numbered[ident] = properties
