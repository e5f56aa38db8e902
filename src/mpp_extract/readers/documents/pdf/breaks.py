"""What divides a column's lines: nothing but a blank, a line's end that is kept, or a paragraph's."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Literal

from mpp_extract.readers.documents.pdf.lines import LIST_MARK

if TYPE_CHECKING:
    from mpp_extract.readers.documents.pdf.lines import Line

ENDS = re.compile(r"[.?!:;…][\"'”’»)\]]*$")
_BULLETS = re.compile(r"[•▪●◦‣∙·►]")
Break = Literal["blank", "line", "paragraph"]


def leading(lines: list[Line], size: float | None = None) -> float:
    """The usual distance between lines of the same size, or of this one."""
    steps = [
        round(below.y - above.y, 1)
        for above, below in pairwise(lines)
        if _alike(above, below)
        and (size is None or abs(above.size - size) < 0.08 * size)
        and below.y - above.y < 3.2 * above.size
    ]
    if not steps:
        return 1.2 * (size or lines[0].size)
    common, count = Counter(round(step) for step in steps).most_common(1)[0]
    near = [step for step in steps if abs(step - common) <= 1]
    return median(near) if count > 1 else min(steps)


class Breaks:
    """The breaks between the lines of a column that stands between two edges.

    rights  for each line, where it would end if it were full
    """

    def __init__(self, lines: list[Line], left: float, right: float) -> None:
        self._lines, self._left, self._right = lines, left, right
        self._leadings = {size: leading(lines, size) for size in {line.size for line in lines}}
        self._usual_size = median(line.size for line in lines)
        self.rights = self._full_edges()

    def before(self, index: int, first: int, since: int) -> Break:
        """What divides the line from the one above, in a paragraph that began at ``first``.

        ``since`` counts the paragraph's lines after its last kept break.
        """
        line, above = self._lines[index], self._lines[index - 1]
        if line.row or above.row:
            return "line" if line.row and above.row else "paragraph"
        if (
            line.words[0].note
            or not _alike(above, line)
            or not 0 <= line.y - above.bottom <= 1.3 * self._leadings[line.size]
        ):
            return "paragraph"
        if line.size > 1.12 * self._usual_size:
            return "blank"  # a headline
        centred = self._is_centred(index)
        if centred and abs(above.x0 + above.x1 - line.x0 - line.x1) < 1.2 * line.size:
            return "line" if self._is_short(index - 1) else "blank"
        if centred != self._is_centred(index - 1) and self._is_short(index - 1):
            return "paragraph"
        if self._begins_item(index, first):
            item = LIST_MARK.match(self._lines[first].words[0].text) is not None
            return "paragraph" if ENDS.search(above.text) and (since > 1 or not item) else "line"
        if self._is_indented(index, since):
            return "paragraph"
        return self._after_short(index) if self._is_short(index - 1) else "blank"

    def _after_short(self, index: int) -> Break:
        """What divides a line from one that had room for more."""
        line, above = self._lines[index], self._lines[index - 1]
        ended = ENDS.search(above.text) is not None
        width = self._right - self._left
        if above.x1 - self._left > 0.7 * width and not ended and (line.text[:1].islower() or above.text[-1:] == ","):
            return "blank"  # broken by hand, or where lines are uneven
        full = line.x1 > self.rights[index] - 0.12 * width
        return "paragraph" if full or ended else "line"

    def _full_edges(self) -> list[float]:
        """The column's right edge; for lines that are set in on both sides, such as a quotation's, their own."""
        lines = self._lines
        rights = [self._right] * len(lines)
        start = 0
        for end in range(1, len(lines) + 1):
            if end < len(lines) and self._follows(lines[end - 1], lines[end]):
                continue
            run = lines[start:end]
            edge = max(line.x1 for line in run)
            even = all(line.x1 - line.x0 > 0.8 * (edge - line.x0) for line in run[:-1])
            wide = edge - run[0].x0 > 0.35 * (self._right - self._left)
            if len(run) > 1 and run[0].x0 > self._left + run[0].size and even and wide:
                rights[start:end] = [edge] * len(run)
                if start and edge - 2 * run[0].size < lines[start - 1].x1 < edge + run[0].size:
                    rights[start - 1] = edge  # its first line, set in further
            start = end
        return rights

    def _follows(self, above: Line, line: Line) -> bool:
        near = line.y - above.y <= 1.3 * self._leadings[line.size]
        return _alike(above, line) and near and abs(line.x0 - above.x0) < 0.4 * line.size

    def _is_centred(self, index: int) -> bool:
        """Whether a line stands in the middle, and is no paragraph's indented first line that is almost full."""
        line = self._lines[index]
        lead, rest = line.x0 - self._left, self._right - line.x1
        middle = min(lead, rest) > 1.5 * line.size and abs(lead - rest) < 1.2 * line.size
        return middle and (index + 1 == len(self._lines) or self._is_short(index))

    def _begins_item(self, index: int, first: int) -> bool:
        line = self._lines[index]
        mark = line.words[0].text
        if LIST_MARK.match(mark) is None or len(line.words) < 2:
            return False
        return bool(_BULLETS.match(mark)) or self._is_short(index - 1) or line.x0 <= self._lines[first].x0

    def _is_indented(self, index: int, since: int) -> bool:
        """Whether a line begins a paragraph by where it begins: further in than the one above, or back at the edge."""
        line, above = self._lines[index], self._lines[index - 1]
        step = line.x0 - above.x0
        if step > 0.7 * line.size:
            hangs = since == 1 and LIST_MARK.match(above.words[0].text) is not None
            full = above.x1 > self.rights[index - 1] - 3 * line.size and len(above.text) > 30
            return not hangs and (ENDS.search(above.text) is not None or not full)
        back = step < -0.7 * line.size and since > 1
        return back and abs(above.x0 - self._lines[index - 2].x0) < 0.3 * line.size

    def _is_short(self, index: int) -> bool:
        """Whether a line ends so early that the next one's first word would have had room on it."""
        line, first = self._lines[index], self._lines[index + 1].words[0]
        return line.x1 + 0.35 * line.size + (first.x1 - first.x0) < self.rights[index] - 0.5 * line.size


def _alike(above: Line, line: Line) -> bool:
    return abs(line.size - above.size) < 0.08 * max(line.size, above.size)
