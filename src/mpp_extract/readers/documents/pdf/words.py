"""Words of PDF pages with their places: what everything else about a page's layout is worked out from."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

HYPHEN = "\x02"  # a hyphen at a line's end, which may divide a word
_NOTE = re.compile(r"\d{1,3}|[*†‡§]{1,3}")


@dataclass(slots=True)
class Word:
    """Letters without a blank between them, in points from the page's left and upper edge as it is read.

    text    its letters; a hyphen at a line's end is HYPHEN
    x0, x1  left and right edge        y  its baseline        size  of its font, as printed
    note      whether it is a mark of a footnote: small, raised digits
    artifact  whether the file says that it is no part of the text
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    note: bool = False
    artifact: bool = False


@dataclass(slots=True)
class Page:
    """A page's words and its size in points; ``number`` counts from 0.

    pictures  whether it holds a picture; False also where it has many words, so that nobody looked
    unmapped  share of its characters of which the font doesn't say what letter they are
    """

    number: int
    width: float
    height: float
    words: list[Word]
    pictures: bool = False
    unmapped: float = 0.0


def page_of(line: dict[str, Any]) -> Page:
    """The page in a line of what letters.py writes."""
    words = _once([Word(*word) for word in line["words"]])
    _mark_notes(words)
    return Page(line["number"], line["width"], line["height"], words, line["pictures"], line["unmapped"])


def even_sizes(pages: list[Page]) -> None:
    """Gives words one size where sizes differ a little from line to line, as where they were recognised in a scan."""
    letters: Counter[float] = Counter()
    for page in pages:
        for word in page.words:
            letters[round(word.size, 1)] += len(word.text)
    if len(letters) < 5 or max(letters.values()) > 0.4 * letters.total():
        return
    ordered, reached = sorted(letters), 0
    middle = next(size for size in ordered if (reached := reached + letters[size]) >= letters.total() / 2)
    for page in pages:
        for word in page.words:
            if abs(word.size - middle) < 0.3 * middle:
                word.size = middle


def _mark_notes(words: list[Word]) -> None:
    """Finds marks of footnotes that stand apart from the word before or after them."""
    for index, word in enumerate(words):
        if not word.note and len(word.text) <= 3 and _NOTE.fullmatch(word.text):
            beside = words[max(index - 1, 0) : index] + words[index + 1 : index + 2]
            word.note = any(_is_mark_at(word, other) for other in beside)


def _is_mark_at(word: Word, other: Word) -> bool:
    near = -other.size < max(other.x0 - word.x1, word.x0 - other.x1) < 0.6 * other.size
    raised = 0.15 * other.size < other.y - word.y < 0.8 * other.size
    return near and raised and word.size < 0.85 * other.size and not other.text[-1:].isdigit()


def _once(words: list[Word]) -> list[Word]:
    """The words without those printed twice over each other, as some writers do for bold or shadowed letters."""
    seen: dict[tuple[str, int], list[Word]] = {}
    kept = []
    for word in words:
        row = round(word.y / 2)
        same = seen.setdefault((word.text, row), [])
        near = 0.2 * word.size
        if same and any(abs(other.x0 - word.x0) < near and abs(other.y - word.y) < near for other in same[-8:]):
            continue
        same.append(word)
        kept.append(word)
    return kept
