"""Stretches of a text that overlap, cut so that each lies in another or beside it, as marks in a text must."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar


class Stretch(Protocol):
    """What has a start and an end."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


S = TypeVar("S", bound=Stretch)


@dataclass(slots=True)
class Piece(Generic[S]):
    """A stretch, or a part of one that another's end or the limits cut.

    parent  the number of the piece that it lies in, -1 for none    height  how many lie in one another below it
    """

    start: int
    end: int
    span: S
    parent: int
    height: int = 0

    @property
    def went_before(self) -> bool:
        """Whether the beginning of its stretch is another piece."""
        return self.span.start < self.start

    @property
    def goes_on(self) -> bool:
        """Whether the rest of its stretch is another piece."""
        return self.span.end > self.end


def pieces(spans: Iterable[S], start: int, end: int) -> list[Piece[S]]:
    """The stretches' parts between two offsets, in the order in which they begin, the longest first.

    Of two that cross, the later one ends where the earlier does, and goes on behind it.
    """
    heap = [(max(span.start, start), -min(span.end, end), order, span) for order, span in enumerate(spans)]
    heapq.heapify(heap)
    made: list[Piece[S]] = []
    open_: list[int] = []
    while heap:
        at, minus_end, order, span = heapq.heappop(heap)
        until = -minus_end
        while open_ and made[open_[-1]].end <= at:
            open_.pop()
        if open_ and made[open_[-1]].end < until:
            cut = made[open_[-1]].end
            heapq.heappush(heap, (cut, -until, order, span))
            until = cut
        made.append(Piece(at, until, span, open_[-1] if open_ else -1))
        open_.append(len(made) - 1)
    for piece in reversed(made):
        if piece.parent >= 0:
            above = made[piece.parent]
            above.height = max(above.height, piece.height + 1)
    return made


def edges(made: Sequence[Piece[S]]) -> Iterator[tuple[int, Piece[S], bool]]:
    """Where pieces begin and end, in the text's order: the offset, the piece, whether it begins."""
    open_: list[Piece[S]] = []
    for piece in made:
        while open_ and open_[-1].end <= piece.start:
            done = open_.pop()
            yield done.end, done, False
        yield piece.start, piece, True
        open_.append(piece)
    while open_:
        done = open_.pop()
        yield done.end, done, False
