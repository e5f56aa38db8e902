"""An article's text as HTML, its mentions in marks: whatever overlaps or lies inside what, no letter is moved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

from mpp_extract.writers.nesting import Piece, edges, pieces
from mpp_extract.writers.page import PREFIX

_BLANK_LINES = re.compile(r"\n\s*\n\s*")
_LINES = re.compile(r"\n+")
# A character that HTML makes another one of, unless it is written as a number.
_RETURN = "\r"
DEEPEST = 4  # marks in marks that are told apart by how far below the line they are drawn


class Span(NamedTuple):
    """A mention in the text: its offsets, its number on the page, the letter of its list.

    Of what a check found, ``mark`` is empty and the number is one of its own, below nought.
    """

    start: int
    end: int
    number: int
    mark: str


def marked(text: str, spans: Sequence[Span]) -> Iterator[str]:
    """The text as paragraphs, each span's text in ``<mark>`` elements that bear its number. Linear in both.

    The text of all of it is the text itself: what stands between paragraphs is white space of the text.
    """
    waiting = sorted(spans, key=_order)
    first = 0
    begun: list[Span] = []  # by a paragraph before
    told: set[int] = set()
    before = 0
    for start, end in _paragraphs(text):
        yield _escaped(text[before:start])
        while first < len(waiting) and waiting[first].start < end:
            begun.append(waiting[first])
            first += 1
        begun = [span for span in begun if span.end > start]
        yield "<p>"
        yield from _elements(text, start, end, pieces(begun, start, end), told)
        yield "</p>"
        before = end
    yield _escaped(text[before:])


def _order(span: Span) -> tuple[int, int, int]:
    return span.start, -span.end, span.number


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Where paragraphs stand: between blank lines; in a text without any, each line is one."""
    between = _BLANK_LINES if _BLANK_LINES.search(text.strip()) else _LINES
    start = len(text) - len(text.lstrip())
    for gap in between.finditer(text, start):
        if gap.start() > start:
            yield start, gap.start()
        start = gap.end()
    if start < len(text):
        yield start, len(text)


def _elements(text: str, start: int, end: int, made: Sequence[Piece[Span]], told: set[int]) -> Iterator[str]:
    """The paragraph's text with its pieces; ``told`` are the spans that have their id already."""
    at = start
    for place, piece, begins in edges(made):
        yield _escaped(text[at:place]) + (_opening(piece, told) if begins else _closing(piece))
        at = place
    yield _escaped(text[at:end])


def _opening(piece: Piece[Span], told: set[int]) -> str:
    number = piece.span.number
    if not piece.span.mark:
        place = "" if number in told else f' id="{PREFIX}f{-number}"'
        told.add(number)
        return f'<span class="finding"{place}>'
    height = f" h{min(piece.height, DEEPEST)}" if piece.height else ""
    place = "" if number in told else f' id="{PREFIX}m{number}"'
    told.add(number)
    return f'<mark class="{piece.span.mark}{height}" data-m="{number}"{place}>'


def _closing(piece: Piece[Span]) -> str:
    return "</mark>" if piece.span.mark else "</span>"


def _escaped(text: str) -> str:
    return escape(text, quote=False).replace(_RETURN, "&#13;")
