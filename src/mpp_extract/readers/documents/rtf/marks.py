"""What stands between the letters that are gathered of an RTF document, and how paragraphs are made of them."""

from __future__ import annotations

import re

from mpp_extract.readers.documents.blocks import Block, cleaned, row

# Of the range that Unicode leaves to private use: letters of it in a file have no meaning that could be kept.
PARAGRAPH, INNER, CELL, ROW, NOTE, BOX, ITEM, END, LOOK = map(chr, range(0xE000, 0xE009))
_LOOKS = 0xE100  # the letter after LOOK: twice the size in half points, and one for bold
PRIVATE = frozenset(map(chr, range(0xE000, 0xE600)))  # all that may be set in this way
_MARKS = re.compile(f"([{PARAGRAPH}-{LOOK}])")
_DEEPEST = 20  # boxes and notes inside each other


class Assembly:
    """Paragraphs, list items and rows out of letters and marks.

    blocks  the text's own, with text boxes after the paragraph that they stand in        notes  the footnotes'
    """

    def __init__(self, gathered: list[str]) -> None:
        whole = "".join(gathered).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        self.notes: list[Block] = []
        self._look = _LOOKS
        self._pieces = iter(_MARKS.split(whole))
        self.blocks = self._frame(0)

    def _frame(self, depth: int) -> list[Block]:
        """The blocks up to the end of a note, of a box or of the document."""
        blocks: list[Block] = []
        boxes: list[Block] = []
        cells: list[list[Block]] = [[]]
        text, mark = "", None
        look = self._look
        for piece in self._pieces:
            if piece in (PARAGRAPH, INNER, CELL, ROW):
                cells[-1] += _paragraph(text, mark, look)
                text, mark, look = "", None, self._look
                if piece == CELL:
                    cells.append([])
                elif piece != INNER:
                    blocks += row(cells[:-1] if len(cells) > 1 and not cells[-1] else cells)
                    blocks += boxes
                    boxes, cells = [], [[]]
            elif piece in (NOTE, BOX) and depth < _DEEPEST:
                (self.notes if piece == NOTE else boxes).extend(self._frame(depth + 1))
            elif piece == ITEM:
                mark = cleaned("".join(iter(lambda: next(self._pieces, END), END)))
            elif piece == END and depth:
                break
            elif piece == LOOK:
                piece = next(self._pieces, "")
                self._look = ord(piece[0]) if piece else self._look
                if not text.strip():
                    look = self._look
                text += piece[1:]
            elif piece != END:
                text += piece
        cells[-1] += _paragraph(text, mark, look)
        return [*blocks, *(block for cell in cells for block in cell), *boxes]


def look_of(size: int, bold: bool) -> str:
    """What is set before letters of this size (in half points)."""
    return LOOK + chr(_LOOKS + 2 * min(max(size, 0), 500) + bold)


def _paragraph(text: str, mark: str | None, look: int) -> list[Block]:
    """The paragraph, unless it is empty; with its number where it is a list's item."""
    text = cleaned(text)
    if not text:
        return []
    if mark is None:
        return [Block(text, size=float((look - _LOOKS) // 2), bold=bool((look - _LOOKS) % 2))]
    return [Block(f"{mark} {text}" if any(letter.isalnum() for letter in mark) else text, "item")]
