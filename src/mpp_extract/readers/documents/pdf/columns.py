"""The order in which a page is read: columns found by the white between them, tables left in rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median, median_high
from typing import TYPE_CHECKING

from mpp_extract.readers.documents.pdf.initials import with_initials
from mpp_extract.readers.documents.pdf.lines import Line, letter_size, lines_of, mark_rows, with_whole_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mpp_extract.readers.documents.pdf.words import Page, Word

_GUTTER = 0.9  # least white between columns, in sizes of the page's letters
_PROSE = 16  # least mean of letters in a column's line: cells of tables are shorter
_DEEPEST = 12  # cuts within cuts
_MOST_RUNS = 20  # that are tried for columns
_MOST_BANDS = 400  # on one page: it has no more lines than that
_DIVIDERS = frozenset(")(§|:*]}")  # what stands one below the other between the two halves of a court's caption


@dataclass(slots=True)
class Column:
    """Lines from top to bottom between the edges of the column or page that they stand in."""

    lines: list[Line]
    left: float
    right: float


def text_edges(pages: list[Page]) -> dict[float, tuple[float, float]]:
    """The left and right edge of the text on pages of each width, as most of them have it."""
    edges: dict[float, list[tuple[float, float]]] = {}
    for page in pages:
        if page.words:
            found = (min(word.x0 for word in page.words), max(word.x1 for word in page.words))
            edges.setdefault(page.width, []).append(found)
    return {
        width: (median(left for left, _ in found), median_high(right for _, right in found))
        for width, found in edges.items()
    }


def columns(words: list[Word], left: float, right: float) -> list[Column]:
    """The page's lines in the order in which they are read; its text stands between these edges."""
    size = letter_size(words)
    words = with_initials(words, size)
    found: list[Column] = []
    for region, start, end in _without_dividers(words, left, right):
        for part, first, last in _ordered(region, (start, end), size, 0):
            lines = with_whole_rows(lines_of(part))
            mark_rows(lines, size)
            found.append(Column(lines, min(first, lines[0].x0), _right_edge(lines, last)))
    return found


def _right_edge(lines: list[Line], bound: float) -> float:
    """Where lines end that are full: the longest does in a text of some length, else the page's text has it."""
    longest = max(lines, key=lambda line: line.x1)
    tells = len(lines) >= 6 and len(longest.text) >= 35
    return longest.x1 if tells else max(longest.x1, bound)


def _ordered(
    words: list[Word], edges: tuple[float, float], size: float, depth: int
) -> list[tuple[list[Word], float, float]]:
    """The parts of a region in reading order, each with its edges: columns, and what stands above and below them."""
    bands = _bands(words)
    found = None if depth == _DEEPEST or len(bands) > _MOST_BANDS else _columned_run(bands, size)
    if found is None:
        return [(words, *edges)] if words else []
    first, last, cut = found
    inside = [word for band in bands[first : last + 1] for word in band]
    left = [word for word in inside if word.x0 < cut]
    right = [word for word in inside if word.x0 >= cut]
    parts = [
        ([word for band in bands[:first] for word in band], edges),
        (left, (edges[0], max(word.x1 for word in left))),
        (right, (min(word.x0 for word in right), edges[1])),
        ([word for band in bands[last + 1 :] for word in band], edges),
    ]
    return [ordered for part, bounds in parts for ordered in _ordered(part, bounds, size, depth + 1)]


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
    runs: list[tuple[float, int, int, float]] = []
    for first in range(len(bands)):
        # Its margins are white as well; no run begins with a band that has text on one side only.
        for gutter in gaps[first][1:-1]:
            run = _run_from(bands, gaps, first, gutter, _GUTTER * size)
            if run is not None:
                upper, last, cut = run
                runs.append((bands[last][-1].y - bands[upper][0].y, upper, last, cut))
    for _, first, last, cut in sorted(runs, reverse=True)[:_MOST_RUNS]:
        if _is_prose(bands[first : last + 1], cut):
            return first, last, cut
    return None


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
) -> tuple[int, int, float] | None:
    """How far a gutter goes: the first and the last band that it divides, and where to cut."""
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
    last, cut = result
    while last + 1 < len(bands) and _goes_on_one_side(bands[last], bands[last + 1], cut):
        last += 1
    while first and _goes_on_one_side(bands[first - 1], bands[first], cut):
        first -= 1
    return first, last, cut


def _goes_on_one_side(upper: list[Word], lower: list[Word], cut: float) -> bool:
    """Whether one of two bands is the beginning or end of the longer of two columns that the other one has."""
    near = min(word.y for word in lower) - max(word.y for word in upper) < 1.8 * letter_size(lower)
    alike = abs(letter_size(upper) - letter_size(lower)) < 0.08 * letter_size(lower)
    sides = (all(word.x1 <= cut for word in band) or all(word.x0 >= cut for word in band) for band in (upper, lower))
    return near and alike and any(sides)


def _is_prose(bands: list[list[Word]], cut: float) -> bool:
    """Whether both sides of the cut are columns of running text, and not a table's cells or blanks by chance."""
    words = [word for band in bands for word in band]
    sides = [[word for word in words if (word.x0 < cut) is chosen] for chosen in (True, False)]
    if not all(_looks_like_prose(side) for side in sides):
        return False
    left, right = (lines_of(side) for side in sides)
    if len(left) < 3 or len(right) < 3:
        return False
    means = [sum(len(line.text) for line in side) / len(side) for side in (left, right)]
    if min(means) < _PROSE and (max(means) < 2 * _PROSE or _share_baselines(left, right)):
        return False
    white = min(line.x0 for line in right) - max(line.x1 for line in left)
    size = letter_size(words)
    edges = Counter(round(line.x0 / (0.3 * size)) for line in right)
    even = edges.most_common(1)[0][1] >= 0.4 * len(right)
    return (even or white > 2.5 * size) and not _aligned_rows(left, right)


def _share_baselines(left: list[Line], right: list[Line]) -> bool:
    """Whether most lines of the shorter side stand beside lines of the other, as a table's cells do."""
    few, many = sorted((left, right), key=len)
    return sum(any(abs(line.y - other.y) < 1 for other in many) for line in few) > 0.5 * len(few)


def _looks_like_prose(words: Iterable[Word]) -> bool:
    """What _is_prose asks, about, for less work: whether there are several baselines with enough letters on each."""
    letters: Counter[int] = Counter()
    for word in words:
        letters[round(word.y / 3)] += len(word.text)
    return len(letters) >= 3 and letters.total() > 0.4 * _PROSE * len(letters)


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


def _divider(words: list[Word]) -> list[Word]:
    """The longest row of dividing signs below each other."""
    stacks: dict[int, list[Word]] = {}
    for word in words:
        if len(word.text) == 1 and word.text in _DIVIDERS:
            stacks.setdefault(round(word.x0 / 6), []).append(word)
    return max(stacks.values(), key=len, default=[])


def _without_dividers(words: list[Word], left: float, right: float) -> list[tuple[list[Word], float, float]]:
    """The page cut in two where signs stand below each other down the middle of a caption, without the signs."""
    stack = _divider(words)
    if len(stack) < 4:
        return [(words, left, right)]
    top, bottom = min(word.y for word in stack), max(word.y for word in stack)
    middle = median(word.x0 for word in stack)
    if not any(word.x0 > middle for word in words) or not any(word.x1 < middle for word in words):
        return [(words, left, right)]
    dropped = {id(word) for word in stack}
    kept = [word for word in words if id(word) not in dropped]
    inside = [word for word in kept if top - word.size <= word.y <= bottom + 0.2 * word.size]
    if any(word.x0 < middle - 1 and word.x1 > middle + 1 for word in inside):
        return [(words, left, right)]
    return [
        ([word for word in kept if word.y < top - word.size], left, right),
        ([word for word in inside if word.x0 < middle], left, middle),
        ([word for word in inside if word.x0 >= middle], middle, right),
        ([word for word in kept if word.y > bottom + 0.2 * word.size], left, right),
    ]
