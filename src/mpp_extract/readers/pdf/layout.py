"""A page's words to lines in reading order: columns found by the white between them, tables left in rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mpp_extract.readers.pdf.words import Word

_GUTTER = 0.9  # least white between columns, in sizes of the page's letters
_CELL = 2.0  # least white between a table's cells, likewise: blanks in justified lines are narrower
_PROSE = 16  # least mean of letters in a column's line: cells of tables are shorter
_DEEPEST = 12  # cuts within cuts
_MOST_BANDS = 400  # on one page: it has no more lines than that
_DIVIDERS = frozenset(")(§|:*]}")  # what stands one below the other between the two halves of a court's caption


@dataclass(slots=True)
class Line:
    """Words on one baseline from left to right. Places as of Word; ``cells`` counts what wide white divides."""

    words: list[Word]
    cells: list[list[Word]] = field(default_factory=list)

    @property
    def x0(self) -> float:
        return self.words[0].x0

    @property
    def x1(self) -> float:
        return max(word.x1 for word in self.words)

    @property
    def y(self) -> float:
        return max(self.words, key=lambda word: len(word.text)).y

    @property
    def size(self) -> float:
        return letter_size(self.words)

    @property
    def text(self) -> str:
        return "\t".join(" ".join(word.text for word in cell if not word.note) for cell in self.cells).strip()


@dataclass(slots=True)
class Column:
    """Lines from top to bottom between one left and one right edge."""

    lines: list[Line]

    @property
    def left(self) -> float:
        return min(line.x0 for line in self.lines)

    @property
    def right(self) -> float:
        return max(line.x1 for line in self.lines)


def letter_size(words: Sequence[Word]) -> float:
    """The size that most letters have."""
    return median(word.size for word in words for _ in word.text) if words else 0.0


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
    common = min(word.y, other.y) - max(word.y - 0.7 * word.size, other.y - 0.7 * other.size)
    return common > 0.35 * min(word.size, other.size)


def columns(words: list[Word]) -> list[Column]:
    """The page's lines in the order in which they are read."""
    size = letter_size(words)
    parts: list[list[Word]] = []
    for region in _without_dividers(words):
        parts += _ordered(region, size, 0)
    return [Column(lines_of(part)) for part in parts if part]


def _line(words: list[Word]) -> Line:
    words = sorted(words, key=lambda word: word.x0)
    cells = [[words[0]]]
    reach = words[0].x1
    for word in words[1:]:
        if word.x0 - reach > _CELL * max(word.size, cells[-1][-1].size):
            cells.append([])
        cells[-1].append(word)
        reach = max(reach, word.x1)
    return Line(words, cells)


def _ordered(words: list[Word], size: float, depth: int) -> list[list[Word]]:
    """The parts of a region in reading order: columns side by side, and what stands above and below them."""
    bands = _bands(words)
    if depth == _DEEPEST or len(bands) > _MOST_BANDS:
        return [words]
    found = _columned_run(bands, size)
    if found is None:
        return [words]
    first, last, cut = found
    above = [word for band in bands[:first] for word in band]
    below = [word for band in bands[last + 1 :] for word in band]
    inside = [word for band in bands[first : last + 1] for word in band]
    parts = [
        above,
        [word for word in inside if word.x0 < cut],
        [word for word in inside if word.x0 >= cut],
        below,
    ]
    return [part for words in parts if words for part in _ordered(words, size, depth + 1)]


def _bands(words: list[Word]) -> list[list[Word]]:
    """Words from top to bottom, cut wherever a level line crosses none of them."""
    bands: list[list[Word]] = []
    reach = float("-inf")
    for word in sorted(words, key=lambda word: word.y - 0.7 * word.size):
        if word.y - 0.7 * word.size >= reach:
            bands.append([])
        bands[-1].append(word)
        reach = max(reach, word.y)
    return bands


def _columned_run(bands: list[list[Word]], size: float) -> tuple[int, int, float] | None:
    """The tallest run of bands that one gutter divides into columns of prose: first, last, and where to cut."""
    gaps = [_gaps(band, _GUTTER * size) for band in bands]
    best: tuple[float, int, int, float] | None = None
    for first in range(len(bands)):
        if len(gaps[first]) <= 2:
            continue  # only its margins: no run begins with a band that has text on one side
        for left, right in gaps[first][1:-1]:
            run = _run_from(bands, gaps, first, (left, right), _GUTTER * size)
            if run is None:
                continue
            last, cut = run
            height = bands[last][-1].y - bands[first][0].y
            if (best is None or height > best[0]) and _is_prose(bands[first : last + 1], cut):
                best = (height, first, last, cut)
    return None if best is None else best[1:]


def _gaps(band: list[Word], least: float) -> list[tuple[float, float]]:
    """The white in a band from its left margin to its right one, as far as it is wide enough."""
    gaps = []
    reach = float("-inf")
    for word in sorted(band, key=lambda word: word.x0):
        if word.x0 - reach >= least:
            gaps.append((reach, word.x0))
        reach = max(reach, word.x1)
    gaps.append((reach, float("inf")))
    return gaps


def _run_from(
    bands: list[list[Word]],
    gaps: list[list[tuple[float, float]]],
    first: int,
    gutter: tuple[float, float],
    least: float,
) -> tuple[int, float] | None:
    """How far down a gutter goes: the last band with text on both sides, and the middle of the gutter there."""
    left, right = gutter
    result = None
    for index in range(first, len(bands)):
        fits = [
            (max(left, low), min(right, high))
            for low, high in gaps[index]
            if min(right, high) - max(left, low) >= least
        ]
        if not fits:
            break
        left, right = max(fits, key=lambda fit: fit[1] - fit[0])
        middle = (left + right) / 2
        if any(word.x1 <= middle for word in bands[index]) and any(word.x0 >= middle for word in bands[index]):
            result = (index, middle)
    if result is None:
        return None
    return _with_one_sided(bands, gaps, result[0], (left, right), least, result[1])


def _with_one_sided(
    bands: list[list[Word]],
    gaps: list[list[tuple[float, float]]],
    last: int,
    gutter: tuple[float, float],
    least: float,
    cut: float,
) -> tuple[int, float]:
    """The longer column's end belongs to the run as well, where it goes on at the distance of its lines."""
    for index in range(last + 1, len(bands)):
        band = bands[index]
        one_sided = all(word.x1 <= cut for word in band) or all(word.x0 >= cut for word in band)
        near = band[0].y - max(word.y for word in bands[index - 1]) < 1.8 * band[0].size
        if not (one_sided and near):
            return index - 1, cut
    return len(bands) - 1, cut


def _is_prose(bands: list[list[Word]], cut: float) -> bool:
    """Whether both sides of the cut are columns of running text, and not a table's cells or blanks by chance."""
    words = [word for band in bands for word in band]
    left = lines_of(word for word in words if word.x0 < cut)
    right = lines_of(word for word in words if word.x0 >= cut)
    if len(left) < 3 or len(right) < 3:
        return False
    if any(sum(len(line.text) for line in side) < _PROSE * len(side) for side in (left, right)):
        return False
    white = min(line.x0 for line in right) - max(line.x1 for line in left)
    size = letter_size(words)
    edges = Counter(round(line.x0 / (0.3 * size)) for line in right)
    even = edges.most_common(1)[0][1] >= 0.4 * len(right)
    return (even or white > 2.5 * size) and not _aligned_rows(left, right)


def _aligned_rows(left: list[Line], right: list[Line]) -> bool:
    """Whether rows begin together on both sides, below white that goes through: a table with long cells."""
    starts = []
    for lines in (left, right):
        distances = [below.y - above.y for above, below in pairwise(lines)]
        usual = median(distances)
        starts.append(
            [below.y for (_, below), far in zip(pairwise(lines), distances, strict=True) if far > 1.3 * usual]
        )
    if len(starts[0]) < 2 or len(starts[1]) < 2:
        return False
    common = sum(any(abs(start - other) < 2 for other in starts[1]) for start in starts[0])
    return common >= 0.8 * max(len(starts[0]), len(starts[1]))


def _without_dividers(words: list[Word]) -> list[list[Word]]:
    """The page cut in two where signs stand below each other down the middle of a caption, without the signs."""
    stacks: dict[int, list[Word]] = {}
    for word in words:
        if len(word.text) == 1 and word.text in _DIVIDERS:
            stacks.setdefault(round(word.x0 / 6), []).append(word)
    stack = max(stacks.values(), key=len, default=[])
    if len(stack) < 4:
        return [words]
    top, bottom = min(word.y for word in stack), max(word.y for word in stack)
    middle = median(word.x0 for word in stack)
    if not any(word.x0 > middle for word in words) or not any(word.x1 < middle for word in words):
        return [words]
    dropped = {id(word) for word in stack}
    kept = [word for word in words if id(word) not in dropped]
    inside = [word for word in kept if top - word.size <= word.y <= bottom + 0.2 * word.size]
    if any(word.x0 < middle - 1 and word.x1 > middle + 1 for word in inside):
        return [words]
    return [
        [word for word in kept if word.y < top - word.size],
        [word for word in inside if word.x0 < middle],
        [word for word in inside if word.x0 >= middle],
        [word for word in kept if word.y > bottom + 0.2 * word.size],
    ]
