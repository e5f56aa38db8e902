"""Paragraphs, list items and table rows as word processors have them, to text."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from mpp_extract.readers.characters import BLANK, seen
from mpp_extract.readers.documents.properties import is_beginning, is_headline, is_shown

NO_TEXT = "the document holds no text (only pictures?); if it is a scan, recognise the text first (OCR)"
_FIRST = 10  # blocks among which a headline stands
_HEAD = 3  # blocks among which the text begins
_LONG_CELL = 250  # characters: a longer cell of several paragraphs is layout, not data
# Styles of headlines: Word's Title, and what papers' templates call theirs (the names of NITF's and InCopy's parts).
_TITLES = frozenset({"title", "headline", "hed", "hedline"})
_BETWEEN = re.compile(r"[\W_\d]+")
_BLANKS = re.compile(f"{BLANK.pattern}+")


@dataclass(slots=True)
class Block:
    """A paragraph, or a table's row.

    kind   "paragraph", "item" (of a list) or "row"        size  of its first letters; 0 where it isn't known
    style  name of its style, in lower case               bold  whether its first letters are
    box    number of the text box that it stands in; 0 for the text itself
    """

    text: str
    kind: str = "paragraph"
    style: str = ""
    size: float = 0.0
    bold: bool = False
    box: int = 0


def words_of(style: str) -> set[str]:
    """The words of a style's name, by which desks call what it is for: "Story Headline", "head-line 2"."""
    return set(_BETWEEN.split(style.replace("by-line", "byline").replace("head-line", "headline")))


def cleaned(text: str) -> str:
    """The text without signs that are not seen, with single blanks, and none at the ends of its lines.

    >>> cleaned(" the\\u00a0 co\\u00adurt \\n ruled ")
    'the court\\nruled'
    """
    lines = _BLANKS.sub(" ", seen(text)).split("\n")
    return "\n".join(line.strip(" ").rstrip() for line in lines).strip()


def row(cells: list[list[Block]]) -> list[Block]:
    """A table's row as one line with tabs between the cells; cells of running text or with tables one by one."""
    if len(cells) == 1 or any(_is_layout(cell) for cell in cells):
        return [block for cell in cells for block in cell]
    text = "\t".join(" ".join(" ".join(block.text.split()) for block in cell) for cell in cells).rstrip()
    return [Block(text, "row")] if text.strip() else []


def joined(blocks: list[Block]) -> str:
    """Paragraphs with a blank line between them; items of a list and rows of a table a line each."""
    pieces: list[str] = []
    before = ""
    for block in blocks:
        if pieces:
            pieces.append("\n" if block.kind == before != "paragraph" else "\n\n")
        pieces.append(block.text)
        before = block.kind
    return "".join(pieces)


def title_of(written: str | None, blocks: list[Block]) -> str | None:
    """A document's title: what its properties say, unless that is how the text begins; else its headline as set.

    Where a headline is set that has nothing to do with the properties, these are those of an older document.
    """
    if written is not None and any(is_beginning(written, block.text) for block in blocks[:_HEAD]):
        written = None
    if written is not None and not is_shown(written, (block.text for block in blocks[:_FIRST])):
        return headline(blocks, in_bold=False) or written
    return written or headline(blocks)


def headline(blocks: list[Block], in_bold: bool = True) -> str | None:
    """The story's title as it is set: in the style Title, else clearly larger than the text, else alone in bold.

    Looked for in the first ten blocks.
    """
    first = [(block, " ".join(block.text.split())) for block in blocks[:_FIRST] if block.kind == "paragraph"]
    for block, text in first:
        if words_of(block.style) & _TITLES:
            return text
    if blocks and blocks[0].style == "heading 1":
        return first[0][1]
    chosen = [(block, text) for block, text in first if is_headline(text)]
    usual = _usual_size(blocks)
    large = [(block.size, text) for block, text in chosen if block.size > 1.12 * usual > 0]
    if large:
        return max(large, key=lambda candidate: candidate[0])[1]
    bold = in_bold and sum(block.bold for block in blocks) <= max(1, len(blocks) // 3)
    return next((text for block, text in chosen if bold and block.bold and _is_sentence(text)), None)


def _usual_size(blocks: list[Block]) -> float:
    """The size that most letters have; 0 for none."""
    letters: Counter[float] = Counter()
    for block in blocks:
        letters[block.size] += len(block.text)
    return letters.most_common(1)[0][0] if letters else 0.0


def _is_sentence(text: str) -> bool:
    return len(text.split()) >= 4 and not text.endswith(".")


def _is_layout(cell: list[Block]) -> bool:
    long = sum(len(block.text) for block in cell) > _LONG_CELL
    return any(block.kind == "row" for block in cell) or (long and len(cell) > 1)
