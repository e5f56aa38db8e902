"""Footnotes in a column: where they begin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.readers.documents.pdf.breaks import leading

if TYPE_CHECKING:
    from mpp_extract.readers.documents.pdf.lines import Line

_NOTE_MARK = re.compile(r"(?:\d{1,3}|[*†‡§]{1,3}|\[\d{1,3}\])[.)]?")


def split_notes(lines: list[Line], size: float) -> tuple[list[Line], list[Line]]:
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
    usual = leading(lines)
    return (lines[:start], lines[start:]) if gap > 1.15 * usual or first == start else (lines[:first], lines[first:])


def _begins_note(line: Line) -> bool:
    return line.words[0].note or _NOTE_MARK.match(line.words[0].text) is not None


def _raised_note(lines: list[Line]) -> int:
    """Where footnotes in letters as large as the text's begin: at a raised mark that begins a line, near the foot."""
    for index in range(max(1, len(lines) // 2), len(lines)):
        first = lines[index].words[0]
        raised = first.text.isdigit() and first.size < 0.8 * lines[index].size and len(lines[index].words) > 1
        if raised and lines[index].y - lines[index - 1].y > 1.15 * leading(lines):
            return index
    return len(lines)
