"""Lines to paragraphs: where one ends, how it goes on in the next column or on the next page, what is a footnote."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from mpp_extract.readers.pdf.layout import LIST_MARK, letter_size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mpp_extract.readers.pdf.layout import Column, Line

_ENDS = re.compile(r"[.?!:;…][\"'”’»)\]]*$")
_BULLETS = re.compile(r"[•▪●◦‣∙·►]")
_NOTE_MARK = re.compile(r"(?:\d{1,3}|[*†‡§]{1,3}|\[\d{1,3}\])[.)]?")


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
        return _ENDS.search(self.lines[-1].text.rstrip()) is not None


def paragraphs(pages: list[list[Column]]) -> tuple[list[Paragraph], list[Paragraph]]:
    """The document's paragraphs, and its footnotes, each in order; joined across columns and pages."""
    size = letter_size([word for page in pages for column in page for line in column.lines for word in line.words])
    body: list[Paragraph] = []
    notes: list[Paragraph] = []
    for number, page in enumerate(pages):
        for column in page:
            main, foot = _split_notes(column.lines, size)
            for lines, found in ((main, body), (foot, notes)):
                made = list(_of_column(lines, column.left, column.right)) if lines else []
                for paragraph in made:
                    paragraph.page = number
                    paragraph.width = column.right - column.left
                found += made
    indented = _style_is_indented(body)
    return _joined(body, indented), _joined(notes, indented)


def _split_notes(lines: list[Line], size: float) -> tuple[list[Line], list[Line]]:
    """The lines of a column above its footnotes, and those of its footnotes: small, at its foot, with marks."""
    start = len(lines)
    while start > 0 and lines[start - 1].size < 0.93 * size:
        start -= 1
    if start == 0 and not _begins_note(lines[0]):
        return lines, []
    for index in range(start, len(lines)):
        if _begins_note(lines[index]):
            first = index
            break
    else:
        if start == len(lines):
            start = _raised_note(lines)
            return lines[:start], lines[start:]
        return lines, []
    # What is small above the first mark goes on from the page before.
    gap = lines[start].y - lines[start - 1].y if start else 0.0
    usual = _leading(lines)
    return (lines[:start], lines[start:]) if gap > 1.15 * usual or first == start else (lines[:first], lines[first:])


def _begins_note(line: Line) -> bool:
    return line.words[0].note or _NOTE_MARK.match(line.words[0].text) is not None


def _raised_note(lines: list[Line]) -> int:
    """Where footnotes in letters as large as the text's begin: at a raised mark that begins a line, near the foot."""
    for index in range(max(1, len(lines) // 2), len(lines)):
        first = lines[index].words[0]
        raised = first.text.isdigit() and first.size < 0.8 * lines[index].size and len(lines[index].words) > 1
        if raised and lines[index].y - lines[index - 1].y > 1.15 * _leading(lines):
            return index
    return len(lines)


def _leading(lines: list[Line]) -> float:
    """The usual distance between lines of the same size."""
    steps = [
        round(below.y - above.y, 1)
        for above, below in pairwise(lines)
        if abs(above.size - below.size) < 0.1 * above.size and below.y - above.y < 4 * above.size
    ]
    if not steps:
        return 1.2 * lines[0].size if lines else 0.0
    common, count = Counter(round(step) for step in steps).most_common(1)[0]
    near = [step for step in steps if abs(step - common) <= 1]
    return median(near) if count > 1 else min(steps)


def _of_column(lines: list[Line], left: float, right: float) -> Iterator[Paragraph]:
    leading = _leading(lines)
    current: Paragraph | None = None
    for index, line in enumerate(lines):
        if current is None:
            current = Paragraph([line], size=line.size)
            current.begins = line.x0 > left + 0.8 * line.size
            continue
        kind = _break_between(current, line, left, right, leading, lines[index + 1] if index + 1 < len(lines) else None)
        if kind == "paragraph":
            yield current
            current = Paragraph([line], begins=True, size=line.size)
            continue
        if kind == "line":
            current.breaks.add(len(current.lines))
        current.lines.append(line)
    if current is not None:
        last = current.lines[-1]
        current.open = not last.row and last.x1 > right - 0.25 * (right - left)
        yield current


def _break_between(
    current: Paragraph, line: Line, left: float, right: float, leading: float, following: Line | None
) -> str:
    """What divides a line from those of the paragraph before it: "paragraph", "line" or "blank"."""
    above = current.lines[-1]
    distance = line.y - above.y
    same_size = abs(line.size - above.size) < 0.08 * max(line.size, above.size)
    if line.row or above.row:
        return "line" if line.row and above.row else "paragraph"
    if not same_size:
        return "paragraph"
    usual = max(leading, 1.05 * line.size) if line.size < 1.3 * leading else 1.35 * line.size
    if distance > 1.3 * usual or distance < 0:
        return "paragraph"
    centred = _centred(above, left, right) and _centred(line, left, right)
    if line.size > 1.15 * leading / 1.05 and centred:
        return "blank"
    marked = LIST_MARK.match(line.words[0].text) is not None and len(line.words) > 1
    if marked and (_BULLETS.match(line.words[0].text) or _short(above, line, right) or line.x0 <= current.lines[0].x0):
        long = len(current.lines) - max(current.breaks, default=0) > 1
        return (
            "paragraph"
            if current.ended and (long or LIST_MARK.match(current.lines[0].words[0].text) is None)
            else "line"
        )
    if _is_indented(current, line, following):
        return "paragraph"
    if _short(above, line, right):
        if centred:
            return "line"
        ended = _ENDS.search(above.text) is not None
        long = above.x1 - left > 0.7 * (right - left)
        if long and not ended and (line.text[:1].islower() or above.text.endswith(",")):
            return "blank"  # broken by hand, or where lines are uneven
        full = line.x1 > right - 0.12 * (right - left)
        return "paragraph" if full or ended else "line"
    return "blank"


def _centred(line: Line, left: float, right: float) -> bool:
    lead, rest = line.x0 - left, right - line.x1
    return lead > 1.5 * line.size and abs(lead - rest) < 0.1 * (right - left) + line.size


def _is_indented(current: Paragraph, line: Line, following: Line | None) -> bool:
    """Whether a line begins a paragraph by where it begins: further in than the one above, or back at the edge."""
    above = current.lines[-1]
    step = line.x0 - above.x0
    if step > 0.7 * line.size:
        # Further in than the line above, and alone in that: else it is the turn of a hanging or numbered paragraph.
        hangs = len(current.lines) == 1 and LIST_MARK.match(above.words[0].text) is not None
        return not hangs
    if step < -0.7 * line.size and len(current.lines) > 1:
        return abs(above.x0 - current.lines[-2].x0) < 0.3 * line.size
    return False


def _short(above: Line, line: Line, right: float) -> bool:
    """Whether the line above ends so early that the next word would have had room on it."""
    first = line.words[0]
    return above.x1 + 0.35 * line.size + (first.x1 - first.x0) < right - 0.5 * line.size


def _style_is_indented(found: list[Paragraph]) -> bool:
    """Whether paragraphs begin with an indented line in this document."""
    long = [paragraph for paragraph in found if len(paragraph.lines) > 2 and not paragraph.breaks]
    indented = sum(paragraph.lines[0].x0 - paragraph.lines[1].x0 > 0.7 * paragraph.size for paragraph in long)
    return indented > 0.4 * len(long)


def _joined(found: list[Paragraph], indented: bool) -> list[Paragraph]:
    """Paragraphs with those that go on in the next column or on the next page made one."""
    joined: list[Paragraph] = []
    for paragraph in found:
        before = joined[-1] if joined else None
        if before is not None and _goes_on(before, paragraph, indented):
            shift = len(before.lines)
            before.breaks.update(index + shift for index in paragraph.breaks)
            before.lines += paragraph.lines
            before.open = paragraph.open
            before.page, before.width = paragraph.page, paragraph.width
        else:
            joined.append(paragraph)
    return joined


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
