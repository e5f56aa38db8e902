"""Lines to paragraphs: how one goes on in the next column or on the next page, and which are footnotes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mpp_extract.readers.documents.pdf.breaks import ENDS, Breaks
from mpp_extract.readers.documents.pdf.lines import LIST_MARK, letter_size
from mpp_extract.readers.documents.pdf.notes import split_notes

_MOST_BETWEEN = 3  # captions, pulled quotations and headlines between two parts of a paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mpp_extract.readers.documents.pdf.columns import Column
    from mpp_extract.readers.documents.pdf.lines import Line


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together.

    breaks   before which lines (by index) the line break is kept: verse, addresses, rows of a table
    open     whether the last line fills its column, so that the paragraph may go on in the next one
    begins   whether its first line looks like a beginning: indented, or below white
    """

    lines: list[Line]
    breaks: set[int] = field(default_factory=set)
    open: bool = False
    begins: bool = False
    size: float = 0.0
    page: int = 0
    width: float = 0.0  # of its column

    @property
    def ended(self) -> bool:
        return ENDS.search(self.lines[-1].text.rstrip()) is not None


def paragraphs(pages: list[list[Column]]) -> tuple[list[Paragraph], list[Paragraph]]:
    """The document's paragraphs, and its footnotes, each in order; joined across columns and pages."""
    size = letter_size([word for page in pages for column in page for line in column.lines for word in line.words])
    body: list[Paragraph] = []
    notes: list[Paragraph] = []
    for number, page in enumerate(pages):
        for column in page:
            main, foot = split_notes(column.lines, size)
            for lines, found in ((main, body), (foot, notes)):
                made = list(_of_column(lines, column.left, column.right)) if lines else []
                for paragraph in made:
                    paragraph.page = number
                    paragraph.width = column.right - column.left
                found += made
    indented = _style_is_indented(body)
    return _joined(body, indented), _joined(notes, indented)


def _of_column(lines: list[Line], left: float, right: float) -> Iterator[Paragraph]:
    breaks = Breaks(lines, left, right)
    begins = lines[0].words[0].note or lines[0].x0 > left + 0.8 * lines[0].size
    current = Paragraph([lines[0]], size=lines[0].size, begins=begins)
    for index in range(1, len(lines)):
        kind = breaks.before(index, index - len(current.lines), len(current.lines) - max(current.breaks, default=0))
        if kind == "paragraph":
            yield current
            current = Paragraph([lines[index]], begins=True, size=lines[index].size)
            continue
        if kind == "line":
            current.breaks.add(len(current.lines))
        current.lines.append(lines[index])
    last = current.lines[-1]
    current.open = not last.row and last.x1 > breaks.rights[-1] - 0.25 * (right - left)
    yield current


def _style_is_indented(found: list[Paragraph]) -> bool:
    """Whether paragraphs begin with an indented line in this document."""
    long = [paragraph for paragraph in found if len(paragraph.lines) > 2 and not paragraph.breaks]
    indented = sum(paragraph.lines[0].x0 - paragraph.lines[1].x0 > 0.7 * paragraph.size for paragraph in long)
    return indented > 0.4 * len(long)


def _joined(found: list[Paragraph], indented: bool) -> list[Paragraph]:
    """Paragraphs with those that go on in the next column or on the next page made one."""
    joined: list[Paragraph] = []
    for paragraph in found:
        before = _beginning_of(paragraph, joined, indented)
        if before is None:
            joined.append(paragraph)
            continue
        shift = len(before.lines)
        before.breaks.update(index + shift for index in paragraph.breaks)
        before.lines += paragraph.lines
        before.open = paragraph.open
        before.page, before.width = paragraph.page, paragraph.width
    return joined


def _beginning_of(paragraph: Paragraph, joined: list[Paragraph], indented: bool) -> Paragraph | None:
    """The paragraph that this one goes on with: the last one, or one before captions and the like in other letters."""
    for before in joined[: -_MOST_BETWEEN - 2 : -1]:
        if abs(before.size - paragraph.size) < 0.08 * before.size:
            last = before is joined[-1]
            goes_on = _goes_on(before, paragraph, indented)
            between = not before.ended and paragraph.lines[0].text[:1].islower()
            return before if goes_on and (last or between) else None
    return None


def _goes_on(before: Paragraph, after: Paragraph, indented: bool) -> bool:
    if after.begins or not before.lines or abs(before.size - after.size) > 0.08 * before.size:
        return False
    first, last = after.lines[0], before.lines[-1]
    if not before.open or first.row or last.row:
        return False
    if not before.ended and first.text[:1].islower():
        return True
    if LIST_MARK.match(first.words[0].text) or abs(before.width - after.width) > 0.15 * before.width:
        return False
    return indented or not before.ended
