"""The marks of numbered paragraphs and lists, which a DOCX document's text does not hold."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mpp_extract.readers.documents.docx.xml import attribute, first, local_name, value

if TYPE_CHECKING:
    from lxml import etree

    from mpp_extract.readers.documents.docx.styles import Styles

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Level:
    format: str = "decimal"
    text: str = ""
    start: int = 1


class Numbering:
    """Counts through a document's lists as its paragraphs come."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists: dict[str, tuple[str, dict[int, _Level]]] = {}  # by numId: the list that it counts in, its levels
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        if root is not None:
            self._read(root)

    def mark(self, properties: etree._Element | None, style: str) -> str | None:
        """What stands before a paragraph: "3." or "(b)"; "" for one of a list without numbers; None outside lists."""
        found = self._place(properties, style)
        if found is None:
            return None
        number, depth = found
        if number not in self._lists:
            return None
        counted, levels = self._lists[number]
        counts = self._counts[counted]
        level = levels.get(depth, _Level("bullet"))
        counts[depth] = counts[depth] + 1 if depth in counts else level.start
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        if level.format in ("bullet", "none") or not level.text:
            return ""
        return re.sub(r"%([1-9])", lambda found: self._shown(levels, counts, int(found[1]) - 1), level.text).strip()

    def _place(self, properties: etree._Element | None, style: str) -> tuple[str, int] | None:
        """The list and the depth in it, of the paragraph itself or of its style."""
        own = first(properties, "numPr")
        numbered = [each for each in self._styles.chain(style) if each in self._styles.numbered]
        inherited = first(self._styles.numbered[numbered[0]], "numPr") if numbered else None
        if own is None and inherited is None:
            return None
        number = value(first(own, "numId")) or value(first(inherited, "numId"))
        depth = value(first(own, "ilvl")) or value(first(inherited, "ilvl")) or "0"
        return None if number in ("", "0") or not depth.isdecimal() else (number, min(int(depth), 8))

    def _shown(self, levels: dict[int, _Level], counts: dict[int, int], depth: int) -> str:
        level = levels.get(depth, _Level())
        return _figure(counts.get(depth, level.start), level.format)

    def _read(self, root: etree._Element) -> None:
        abstract: dict[str, dict[int, _Level]] = {}
        for child in root:
            ident = attribute(child, "abstractNumId")
            if local_name(child) == "abstractNum":
                abstract[ident] = dict(map(_level, (each for each in child if local_name(each) == "lvl")))
            elif local_name(child) == "num":
                own = value(first(child, "abstractNumId"))
                starts = [each for each in child if local_name(each) == "lvlOverride"]
                levels = dict(abstract.get(own, {}))
                for override in starts:
                    _override(levels, override)
                number = attribute(child, "numId")
                self._lists[number] = (f"num {number}" if starts else f"list {own}", levels)


def _level(element: etree._Element) -> tuple[int, _Level]:
    depth = attribute(element, "ilvl")
    start = value(first(element, "start"))
    made = _Level(
        value(first(element, "numFmt")) or "decimal",
        value(first(element, "lvlText")),
        int(start) if start.isdecimal() else 1,
    )
    return int(depth) if depth.isdecimal() else 0, made


def _override(levels: dict[int, _Level], override: etree._Element) -> None:
    depth, start = attribute(override, "ilvl"), value(first(override, "startOverride"))
    level = first(override, "lvl")
    if level is not None:
        levels.update([_level(level)])
    elif depth.isdecimal() and start.isdecimal():
        old = levels.get(int(depth), _Level())
        levels[int(depth)] = _Level(old.format, old.text, int(start))


def _figure(number: int, kind: str) -> str:
    """
    >>> [_figure(28, kind) for kind in ("decimal", "lowerLetter", "upperRoman", "decimalZero")]
    ['28', 'bb', 'XXVIII', '28']
    """
    if kind.endswith("Letter") and number > 0:
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters.upper() if kind.startswith("upper") else letters
    if kind.endswith("Roman") and 0 < number < 4000:
        letters = ""
        for worth, sign in _ROMAN:
            letters += sign * (number // worth)
            number %= worth
        return letters.upper() if kind.startswith("upper") else letters
    return f"{number:02}" if kind == "decimalZero" else str(number)
