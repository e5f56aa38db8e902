"""Where the characters of an edited text stood before."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """The old text's ``start:end`` gave way to so many characters at ``at`` of the new one."""

    at: int
    length: int
    start: int
    end: int


class Edits:
    """The edits that made a new text of an old one.

    >>> new, edits = edited("one,  two", [(4, 6, " ")])
    >>> new, edits.span(5, 8)
    ('one, two', (6, 9))
    """

    def __init__(self, edits: list[Edit]) -> None:
        """edits: in reading order; those that change no place need not be among them."""
        self._edits = edits
        self._places = [edit.at for edit in edits]

    def __bool__(self) -> bool:
        return bool(self._edits)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The old offsets of what stands at these new ones; what vanished at its ends is left out."""
        first = self._character(start)[0]
        return first, self._character(end - 1)[1] if end > start else first

    def _character(self, offset: int) -> tuple[int, int]:
        n = bisect_right(self._places, offset) - 1
        if n < 0:
            return offset, offset + 1
        at, length, start, end = self._edits[n]
        within = offset - at
        if within >= length:
            place = end + within - length
            return place, place + 1
        return min(start + within, end - 1), end if within == length - 1 else min(start + within + 1, end)


def edited(text: str, changes: Iterable[tuple[int, int, str]]) -> tuple[str, Edits]:
    """The text with other words at some offsets (start, end, words; in reading order), and the edits."""
    parts: list[str] = []
    edits: list[Edit] = []
    done = length = 0
    for start, end, words in changes:
        parts += (text[done:start], words)
        length += start - done
        if len(words) != end - start:
            edits.append(Edit(length, len(words), start, end))
        length += len(words)
        done = end
    parts.append(text[done:])
    return "".join(parts), Edits(edits)
