"""Words with styles, set in lines that are no wider than the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rich.cells import cell_len

from mpp_extract.reading import mask
from mpp_extract.writers.escape import for_terminal
from mpp_extract.writers.terminal.palette import painted

if TYPE_CHECKING:
    from mpp_extract.writers import Look

NARROWEST = 20
GAP = 2  # columns between an item's words and what is told of it
STACKED = 48  # columns, under which what takes several lines stands below an item, not beside
LEAST = 24  # columns for it beside
COLUMN = 48  # columns that the words of items take at most where lines are not broken
_JOINER = "\u200d"

Run = tuple[str, str]  # words and their style
Runs = Sequence[Run]


@dataclass(frozen=True, slots=True)
class Signs:
    """The characters that are ours, not the article's."""

    opening: str = "“"
    closing: str = "”"
    dots: str = "…"
    left: str = "‹"
    right: str = "›"
    rule: str = "─"


UNICODE = Signs()
ASCII = Signs('"', '"', "...", "[", "]", "-")


@dataclass(slots=True)
class Row:
    """An item: its words; what is told of it; the line that it stands on; what stands below it, a line each.

    times  how many items the row stands for
    """

    words: Runs
    told: Runs = ()
    line: int | None = None
    below: list[Runs] = field(default_factory=list)
    times: int = 1


class Page:
    """Lines for a terminal, one below the other. Nothing in them is taken for markup, nothing is obeyed."""

    def __init__(self, look: Look, gutter: int = 0) -> None:
        self.signs = UNICODE if look.unicode else ASCII
        self._width = None if look.width is None else max(look.width, NARROWEST)
        self._colours = look.colours
        self._gutter = gutter
        self._lines: list[str] = []

    def line(self, runs: Runs, indent: int = 0, hang: int = 0) -> None:
        """One line of words; those that it goes on in stand further to the right by ``hang``."""
        for place, part in enumerate(self._broken(runs, indent, indent + hang)):
            self._put([(" " * (indent + hang if place else indent), ""), *part])

    def blank(self) -> None:
        """An empty line, where there is none yet."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def rule(self) -> None:
        """A line across the page."""
        self._put([(self.signs.rule * min(self._width or 72, 72), "grey")])

    def numbered(self, number: int | None, runs: Runs) -> None:
        """A line of words behind a line's number."""
        for place, part in enumerate(self._broken(runs, self._gutter, self._gutter)):
            self._put([self._number(None if place else number), *part])

    def rows(self, rows: Sequence[Row]) -> None:
        """Items, one below the other, what is told of them in a column of its own where there is room for one."""
        inside = None if self._width is None else self._width - self._gutter
        column = _column([row for row in rows if row.told], inside)
        for row in rows:
            self._row(row, column)
            for below in row.below:
                self.line(below, self._gutter + GAP, GAP)

    def text(self) -> str:
        """All lines, each with its end."""
        while self._lines and not self._lines[-1]:
            self._lines.pop()
        return "".join(f"{line}\n" for line in self._lines)

    def _row(self, row: Row, column: int) -> None:
        size = columns_of(row.words)
        if not self._is_beside(row, size, column):
            self.numbered(row.line, row.words)
            if row.told:
                self.line(row.told, self._gutter + GAP)
            return
        indent = self._gutter + max(column, size) + GAP
        padding = " " * (indent - self._gutter - size)
        for place, part in enumerate(self._broken(row.told, indent, indent)):
            before = [(" " * indent, "")] if place else [self._number(row.line), *row.words, (padding, "")]
            self._put([*before, *part])

    def _is_beside(self, row: Row, size: int, column: int) -> bool:
        """Whether what is told of an item stands beside its words, not below them."""
        if not row.told or self._width is None:
            return bool(row.told)
        inside = self._width - self._gutter
        wide = size <= column and inside >= STACKED and inside - column >= LEAST
        return wide or max(column, size) + GAP + columns_of(row.told) <= inside

    def _broken(self, runs: Runs, first: int, rest: int) -> Iterator[list[Run]]:
        if self._width is None:
            yield list(runs)
        else:
            yield from broken(runs, self._width - first, self._width - rest)

    def _number(self, number: int | None) -> Run:
        if not self._gutter:
            return ("", "")
        return (f"{'' if number is None else number:>{self._gutter - GAP}}{' ' * GAP}", "grey")

    def _put(self, runs: Iterable[Run]) -> None:
        kept = [(words, style) for words, style in _joined(runs) if words]
        while kept and not (last := kept[-1][0].rstrip(" ")):
            kept.pop()
        if kept:
            kept[-1] = (last, kept[-1][1])
        self._lines.append("".join(painted(words, style, self._colours) for words, style in kept))


def clean(words: str) -> str:
    """What an article says, fit for a terminal: one line, no control characters, no file numbers of persons."""
    return for_terminal(mask(words))


def columns(words: str) -> int:
    """How many columns the words take."""
    return len(words) if words.isascii() else cell_len(words)


def columns_of(runs: Runs) -> int:
    """How many columns the words of all runs take."""
    return sum(columns(words) for words, _ in runs)


def broken(runs: Runs, first: int, rest: int) -> Iterator[list[Run]]:
    """Lines of at most so many columns, the first and the rest, broken at blanks; one word wider than a line, anywhere.

    >>> [*broken([("a long", "bold"), (" word", "")], 6, 4)]
    [[('a', 'bold'), (' ', ''), ('long', 'bold')], [('word', '')]]
    """
    line: list[Run] = []
    used, room = 0, max(first, 1)
    for word in _words(runs):
        size = columns_of(word)
        if used and used + 1 + size > room:
            yield line
            line, used, room = [], 0, max(rest, 1)
        if size > room:
            *whole, (word, size) = _folded(word, room, max(rest, 1))
            yield from (part for part, _ in whole)
            room = max(rest, 1)
        if used:
            line.append((" ", ""))
            used += 1
        line += word
        used += size
    yield line


def _words(runs: Runs) -> Iterator[list[Run]]:
    """The words between blanks; one may be of several styles."""
    word: list[Run] = []
    for words, style in runs:
        for place, part in enumerate(words.split(" ")):
            if place and word:
                yield word
                word = []
            if part:
                word.append((part, style))
    if word:
        yield word


def _folded(word: list[Run], first: int, rest: int) -> Iterator[tuple[list[Run], int]]:
    """A word in parts of so many columns, each with those it takes: no sign is parted from what combines with it."""
    line: list[Run] = []
    used, room = 0, first
    for words, style in word:
        begin = place = 0
        for sign in _signs(words):
            size = columns(sign)
            if used and used + size > room:
                yield [*line, (words[begin:place], style)], used
                line, used, room, begin = [], 0, rest, place
            used += size
            place += len(sign)
        line.append((words[begin:], style))
    yield line, used


def _signs(words: str) -> Iterator[str]:
    """Characters, each with those behind it that take no column of their own."""
    sign = ""
    for character in words:
        if sign and not sign.endswith(_JOINER) and (character.isascii() or cell_len(character)):
            yield sign
            sign = ""
        sign += character
    if sign:
        yield sign


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs, neighbours of one style as one; a blank takes the style of what stands round it."""
    kept: list[Run] = []
    for words, style in runs:
        if kept and (kept[-1][1] == style or (words == " " and not style)):
            kept[-1] = (kept[-1][0] + words, kept[-1][1])
        else:
            kept.append((words, style))
    return iter(kept)


def _column(rows: Sequence[Row], inside: int | None) -> int:
    """How wide the items' words are set: as the widest beside which there is room for what is told of it."""
    if inside is None:
        most = COLUMN
    elif inside >= STACKED:
        told = max((columns_of(row.told) for row in rows), default=0)
        most = max(inside * 9 // 20, inside - GAP - told)
    else:
        rows = [row for row in rows if columns_of(row.words) + GAP + columns_of(row.told) <= inside]
        most = inside
    return max((size for row in rows if (size := columns_of(row.words)) <= most), default=0)
