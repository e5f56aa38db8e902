"""Words to lines: those that stand side by side, divided into cells where they are a table's row."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mpp_extract.readers.documents.pdf.words import Word

LIST_MARK = re.compile(r"(?:[•▪●◦‣∙·*–—►]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{2,5})[.)])$")
_CELL = 2.0  # least white between a table's cells, in sizes of the letters: blanks in justified lines are narrower
_ROW_GAP = 0.75  # likewise, where it goes down through several lines


@dataclass(slots=True)
class Line:
    """Words on one baseline from left to right. Places as of Word; ``cells`` are what wide white divides.

    row     whether it is one of several lines that are divided at the same places: a table's row
    bottom  its last baseline: cells of a row may go on below
    """

    words: list[Word]
    cells: list[list[Word]]
    x0: float
    x1: float
    y: float
    size: float
    row: bool = False
    bottom: float = 0.0

    @property
    def text(self) -> str:
        return "\t".join(" ".join(word.text for word in cell if not word.note) for cell in self.cells).strip()


def letter_size(words: Sequence[Word]) -> float:
    """The size that most letters have."""
    letters: Counter[float] = Counter()
    for word in words:
        letters[word.size] += len(word.text)
    return letters.most_common(1)[0][0] if letters else 0.0


def lines_of(words: Iterable[Word]) -> list[Line]:
    """Words that stand side by side, as lines from top to bottom; white of any width may be inside a line."""
    lines: list[list[Word]] = []
    tallest: list[Word] = []  # of each line: raised and small letters stand beside it
    for word in sorted(words, key=lambda word: (word.y, word.x0)):
        for index in range(len(lines) - 1, max(-1, len(lines) - 4), -1):
            if _side_by_side(word, tallest[index]):
                lines[index].append(word)
                if word.size > tallest[index].size:
                    tallest[index] = word
                break
        else:
            lines.append([word])
            tallest.append(word)
    made = [_line(line) for line in lines]
    return sorted(made, key=lambda line: line.y)


def _side_by_side(word: Word, other: Word) -> bool:
    apart = abs(word.y - other.y)
    smaller = min(word.size, other.size)
    if apart < 0.3 * smaller:
        return True
    common = min(word.y, other.y) - max(word.y - 0.7 * word.size, other.y - 0.7 * other.size)
    return common > 0.25 * smaller


def with_whole_rows(lines: list[Line]) -> list[Line]:
    """The lines, with those put into the row above that only go on with its cells."""
    kept: list[Line] = []
    for line in lines:
        row = kept[-1] if kept else None
        places = _cells_gone_on_with(row, line) if row is not None else None
        if row is None or places is None:
            kept.append(line)
            continue
        for cell, place in zip(line.cells, places, strict=True):
            row.cells[place] += cell
        row.bottom, row.x1 = line.y, max(row.x1, line.x1)
    return kept


def _cells_gone_on_with(row: Line, line: Line) -> list[int] | None:
    """The places of a row's cells that each of a line's cells goes on with; None where it doesn't."""
    tight = line.y - row.bottom < 1.35 * line.size and abs(line.size - row.size) < 0.08 * row.size
    if len(row.cells) < 2 or not tight or any(not cell[0].text[:1].islower() for cell in line.cells):
        return None
    places = []
    for cell in line.cells:
        found = [
            place
            for place, above in enumerate(row.cells)
            if min(above[-1].x1, cell[-1].x1) - max(above[0].x0, cell[0].x0) > 0.3 * (cell[-1].x1 - cell[0].x0)
        ]
        if len(found) != 1:
            return None
        places += found
    return places


def mark_rows(lines: list[Line], size: float) -> None:
    """Divides lines that follow each other into the same cells, where white goes down through three of them."""
    index = 0
    while index < len(lines):
        common = _inner_gaps(lines[index], size)
        end = index + 1
        while end < len(lines) and lines[end].y - lines[end - 1].bottom < 3.5 * size:
            both = _common_gaps(common, _inner_gaps(lines[end], size), _ROW_GAP * size)
            if not both:
                break
            common = both
            end += 1
        if end - index >= 3 or (end - index == 2 and len(common) > 1):
            cuts = [(left + right) / 2 for left, right in common]
            for line in lines[index:end]:
                _divide(line, cuts)
            index = end
        else:
            index += 1


def _common_gaps(
    gaps: list[tuple[float, float]], others: list[tuple[float, float]], least: float
) -> list[tuple[float, float]]:
    """The white that two lines have in common, as far as it is wide enough."""
    return [
        (max(left, low), min(right, high))
        for left, right in gaps
        for low, high in others
        if min(right, high) - max(left, low) >= least
    ]


def _divide(line: Line, cuts: list[float]) -> None:
    """Make a line a row, with cells between the cuts."""
    line.row = True
    words = [word for cell in line.cells for word in cell]
    line.cells = [
        cell
        for low, high in pairwise([float("-inf"), *cuts, float("inf")])
        if (cell := [word for word in words if low < word.x0 <= high])
    ]


def _inner_gaps(line: Line, size: float) -> list[tuple[float, float]]:
    gaps = [(before.x1, after.x0) for before, after in pairwise(line.words) if after.x0 - before.x1 >= _ROW_GAP * size]
    return gaps[1:] if gaps and gaps[0][0] == line.words[0].x1 and LIST_MARK.match(line.words[0].text) else gaps


def _line(words: list[Word]) -> Line:
    words = _spaced_out(sorted(words, key=lambda word: word.x0))
    cells = [[words[0]]]
    reach = words[0].x1
    for index, word in enumerate(words[1:], 1):
        marked = index == 1 and LIST_MARK.match(words[0].text) is not None
        if not marked and word.x0 - reach > _CELL * max(word.size, cells[-1][-1].size):
            cells.append([])
        cells[-1].append(word)
        reach = max(reach, word.x1)
    longest = max(words, key=lambda word: len(word.text))
    return Line(words, cells, words[0].x0, reach, longest.y, letter_size(words), bottom=longest.y)


def _spaced_out(words: list[Word]) -> list[Word]:
    """The words, with those made whole whose letters stand apart: R E L E A S E."""
    made: list[Word] = []
    start = 0
    while start < len(words):
        end = start
        while end < len(words) and len(words[end].text) == 1 and words[end].text.isalpha():
            end += 1
        gaps = [after.x0 - before.x1 for before, after in pairwise(words[start:end])]
        if len(gaps) < 4:
            made += words[start : end + 1]
            start = end + 1
            continue
        usual = median(gaps)
        whole = replace(words[start])
        for gap, letter in zip(gaps, words[start + 1 : end], strict=True):
            if gap > max(1.8 * usual, usual + 0.2 * letter.size):
                made.append(whole)
                whole = replace(letter)
            else:
                whole.text, whole.x1 = whole.text + letter.text, letter.x1
        made.append(whole)
        start = end
    return made
