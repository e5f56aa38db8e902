"""The words of a PDF page with their places: what everything else about its layout is worked out from."""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfPage

HYPHEN = "\x02"  # what PDFium gives for a hyphen that ends a line
_MOST_CHARACTERS = 200_000  # on one page: 20 times a newspaper's broadsheet
_LETTERS = {
    **{0xFB00 + number: letters for number, letters in enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"))},
    0x00AD: "-",  # a hyphen that is printed: fonts often name it so
    0x2010: "-",
    0x2011: "-",
    0xFFFE: HYPHEN,
    **dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF), ""),
}


@dataclass(slots=True)
class Word:
    """Letters without a blank between them, in points from the page's left and upper edge as it is read.

    text    its letters; a hyphen that divides it at the line's end is HYPHEN
    x0, x1  left and right edge        y  its baseline        size  of its font, as printed
    note    whether it is a mark of a footnote: small, raised digits
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    note: bool = False


@dataclass(slots=True)
class Page:
    """A page's words and its size in points; ``number`` counts from 0."""

    number: int
    width: float
    height: float
    words: list[Word]
    pictures: bool = False  # whether it holds a picture; looked up for pages with few words only
    unmapped: int = 0  # characters of which the font doesn't say what letter they are


def page_words(page: PdfPage, number: int) -> Page:
    """The words on a page in the order of its content; those that are turned against most others are left out."""
    left, bottom, right, top = page.get_bbox()
    textpage = page.get_textpage()
    try:
        runs = list(_runs(textpage))
        unmapped = _unmapped(textpage) if runs else 0
    finally:
        textpage.close()
    turn = Counter(run.turn for run in runs for _ in run.text).most_common(1)[0][0] if runs else 0
    corners = [_turned(x, y, turn) for x in (left, right) for y in (bottom, top)]
    x_least, y_most = min(x for x, _ in corners), max(y for _, y in corners)
    width = max(x for x, _ in corners) - x_least
    height = y_most - min(y for _, y in corners)
    words = []
    for run in runs:
        if run.turn != turn:
            continue
        x0, y = _turned(*run.origin, turn)
        x1 = max(_turned(x, y, turn)[0] for x, y in run.ends)
        word = Word(run.text, x0 - x_least, max(x1, x0) - x_least, y_most - y, run.size, run.note)
        if -1 <= (word.x0 + word.x1) / 2 <= width + 1 and -1 <= word.y <= height + word.size:
            words.append(word)
    return Page(number, width, height, _once(words), unmapped=unmapped)


@dataclass(slots=True)
class _Run:
    text: str
    origin: tuple[float, float]
    ends: tuple[tuple[float, float], tuple[float, float]]
    size: float
    turn: int | None  # quarter turns against the clock; None for what stands aslant
    note: bool = False


def _turned(x: float, y: float, turn: int | None) -> tuple[float, float]:
    """The point after the page is turned so that its text stands upright."""
    return ((x, y), (y, -x), (-x, -y), (-y, x))[turn or 0]


def _runs(textpage: Any) -> Iterator[_Run]:
    raw = textpage.raw
    count = min(pdfium.FPDFText_CountChars(raw), _MOST_CHARACTERS)
    unicode_of = pdfium.FPDFText_GetUnicode
    letters: list[str] = []
    start = 0
    index = 0
    high = 0  # the first half of a character outside the first 65,536
    while index < count:
        code = unicode_of(raw, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            index += 1
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
        high = 0
        letter = _LETTERS[code] if code in _LETTERS else chr(code)
        if letter.isspace() or (code < 32 and code != 2):
            if letters:
                yield from _measured(raw, start, index, letters)
                letters = []
        else:
            if not letters:
                start = index
            letters.append(letter)
            if code == 2:
                yield from _measured(raw, start, index + 1, letters)
                letters = []
        index += 1
    if letters:
        yield from _measured(raw, start, count, letters)


def _measured(raw: Any, start: int, end: int, letters: list[str]) -> Iterator[_Run]:
    """The word of these characters; where it ends in a footnote's mark, the word and the mark."""
    whole = len(letters) == end - start
    first = _place(raw, start)
    cut = end
    if whole and letters[-1] in "0123456789*†‡§" and end - start > 1:
        while cut > start and letters[cut - 1 - start] in "0123456789*†‡§":
            cut -= 1
        mark = _place(raw, cut)
        raised = mark.y > first.y + 0.15 * first.size if first.turn == 0 else mark.size < 0.8 * first.size
        if start < cut < end and mark.size < 0.85 * first.size and raised:
            yield _run(raw, first, cut - 1, "".join(letters[: cut - start]))
            note = _run(raw, mark, end - 1, "".join(letters[cut - start :]))
            note.note = True
            yield note
            return
    text = "".join(letters)
    if text:
        yield _run(raw, first, end - 1, text)


@dataclass(slots=True)
class _Place:
    x: float
    y: float
    size: float
    turn: int | None


def _place(raw: Any, index: int) -> _Place:
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(raw, index, x, y)
    matrix = pdfium.FS_MATRIX()
    size = pdfium.FPDFText_GetFontSize(raw, index)
    if not pdfium.FPDFText_GetMatrix(raw, index, matrix):
        return _Place(x.value, y.value, size, 0)
    angle = math.degrees(math.atan2(matrix.b, matrix.a)) % 360
    nearest = round(angle / 90)
    turn = nearest % 4 if abs(angle - 90 * nearest) < 5 else None
    return _Place(x.value, y.value, size * math.hypot(matrix.c, matrix.d), turn)


def _run(raw: Any, first: _Place, last: int, text: str) -> _Run:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(raw, last, left, right, bottom, top)
    ends = ((left.value, bottom.value), (right.value, top.value))
    return _Run(text, (first.x, first.y), ends, first.size, first.turn)


def _unmapped(textpage: Any) -> int:
    raw = textpage.raw
    count = min(pdfium.FPDFText_CountChars(raw), 2000)
    return sum(pdfium.FPDFText_HasUnicodeMapError(raw, index) == 1 for index in range(count))


def _once(words: list[Word]) -> list[Word]:
    """The words without those printed twice over each other, as some writers do for bold or shadowed letters."""
    seen: dict[str, list[Word]] = {}
    kept = []
    for word in words:
        same = seen.setdefault(word.text, [])
        near = 0.2 * word.size
        if any(abs(other.x0 - word.x0) < near and abs(other.y - word.y) < near for other in same[-8:]):
            continue
        same.append(word)
        kept.append(word)
    return kept
