"""A program of its own: a PDF on standard input to the words of its pages, a line of JSON each, on standard output.

It runs apart because PDFium, reading a file that was made to harm or is badly broken, may take any time and memory, or
crash; what runs apart can be limited and stopped. So nothing of mpp_extract is imported here, and what it writes is
checked for no more than its form: lines are

    {"pages": 12, "information": {"Title": …, …}}                      first; or {"error": code, "reason": …} alone
    {"number": 0, "width": …, "height": …, "words": […], …}            for each page, or {"number": 0, "broken": true}
    {"whole": true}                                                    last
"""

from __future__ import annotations

import ctypes
import json
import math
import re
import sys
from collections import Counter
from itertools import pairwise
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

_MOST_CHARACTERS = 100_000  # on one page: ten times a newspaper's broadsheet
_MOST_CLOSELY_READ = 100  # pages: it takes a third more time
_FEW_WORDS = 30  # on a page: then pictures on it matter
_EDGE = 0.17  # share of a page's height at its top and foot in which heads and feet stand
_INFORMATION = ("Title", "Author", "CreationDate", "Creator", "Producer")
_LETTERS = {
    **{0xFB00 + number: letters for number, letters in enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"))},
    0x00AD: "-",  # a hyphen that is printed: fonts often name it so
    0x2010: "-",
    0x2011: "-",
    0xFFFE: "\x02",  # a hyphen at a line's end
    **dict.fromkeys((0xF0B7, 0xF0A7, 0xF0A8, 0xF0D8, 0xF06E, 0xF076), "•"),  # bullets of Symbol and Wingdings
    **dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF), ""),
}
# Raised digits that are a footnote's mark: not cents of a price, nor square metres.
_TRAILING = re.compile(r"(?<=[^\d\s])(?:\d{1,3}|[*†‡§]{1,3})$")
_LEADING = re.compile(r"(?:\d{1,3}|[*†‡§]{1,3})(?=[^\d\s.,])")
_BEGINS = re.compile(r"[^\W\d_]|[(\[“‘]")  # no figure: those stand apart in tables
_BLANK = 0.11  # least white between two words, in sizes of their letters: PDFium asks for more, and joins some
_ARTIFACT = "Artifact\0".encode("utf-16-le")
_UNITS = frozenset({"m", "km", "cm", "mm", "ft", "mi", "$", "€", "£"})

# A word as it is found: text, x and y of its beginning, x and y of two corners of its end, size, quarter turns, whether
# it is a footnote's mark, and the index of its last character.
Run = tuple[str, float, float, float, float, float, float, float, int, bool, int]
# Where a character stands: x, y, size of its font as printed, quarter turns against the clock, -1 for aslant.
Place = tuple[float, float, float, int]
# Widths of characters with their white, by size and letter: near enough in all fonts to see that white is left over.
Widths = dict[tuple[float, str], float]


def main(data: bytes, most_pages: int) -> None:
    """Writes the lines for the first pages of the PDF in ``data``."""
    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
        information = {key: _information(document, key) for key in _INFORMATION}
        filled = document.get_formtype() != pdfium.FORMTYPE_NONE
    except pypdfium2.PdfiumError as error:
        _write({"error": getattr(error, "err_code", None) or pdfium.FPDF_GetLastError(), "reason": str(error)})
        return
    _write({"pages": count, "information": information})
    for number in range(min(count, most_pages)):
        try:
            if filled:
                _flatten(document, number)
            page = document[number]
            _write({"number": number, **_page(page, number < _MOST_CLOSELY_READ)})
            page.close()
        except pypdfium2.PdfiumError:
            _write({"number": number, "broken": True})
    _write({"whole": True})


def _write(line: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def _information(document: pypdfium2.PdfDocument, key: str) -> str:
    try:
        return str(document.get_metadata_value(key)).replace("\0", "")
    except UnicodeError:
        return ""


def _flatten(document: pypdfium2.PdfDocument, number: int) -> None:
    """Makes what is filled in on a page's form a part of the page, so that it is read as its text."""
    page = document[number]
    pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY)
    page.close()


def _page(page: pypdfium2.PdfPage, closely: bool) -> dict[str, Any]:
    """The page's words in the order of its content, from its left and upper edge as most of its text is read.

    closely  whether words that PDFium takes for one are told apart
    """
    textpage = page.get_textpage()
    try:
        runs = _runs(textpage.raw, {} if closely else None)
        turns = Counter(run[8] for run in runs for _ in run[0])
        turn = turns.most_common(1)[0][0] if turns else 0
        width, height, words = _words(textpage.raw, runs, turn, page.get_bbox())
        unmapped = _unmapped(textpage.raw)
    finally:
        textpage.close()
    pictures = len(words) < _FEW_WORDS and _has_pictures(page)
    return {"width": width, "height": height, "words": words, "pictures": pictures, "unmapped": unmapped}


def _words(
    raw: Any, runs: list[Run], turn: int, box: tuple[float, float, float, float]
) -> tuple[float, float, list[list[Any]]]:
    """The page's width and height, and the words on it that are turned as most are."""
    corners = [turned(x, y, turn) for x in box[::2] for y in box[1::2]]
    edge, head = min(x for x, _ in corners), max(y for _, y in corners)
    width, height = max(x for x, _ in corners) - edge, head - min(y for _, y in corners)
    words = []
    for text, x, y, x1, y1, x2, y2, size, own, note, last in runs:
        if own != turn:
            continue
        start, base = turned(x, y, turn)
        end = max(turned(x1, y1, turn)[0], turned(x2, y2, turn)[0], start)
        if -1 <= (start + end) / 2 - edge <= width + 1 and -1 <= head - base <= height + size:
            places = (start - edge, end - edge, head - base, size)
            inner = _EDGE * height < head - base < (1 - _EDGE) * height
            artifact = not inner and _is_artifact(raw, last)
            words.append([text, *(round(place, 2) for place in places), note, artifact])
    return width, height, words


def turned(x: float, y: float, turn: int) -> tuple[float, float]:
    """The point after the page is turned so that its text stands upright."""
    return ((x, y), (y, -x), (-x, -y), (-y, x), (x, y))[turn]


def _runs(raw: Any, widths: Widths | None) -> list[Run]:
    unicode_of = pdfium.FPDFText_GetUnicode
    codes = [unicode_of(raw, index) for index in range(min(pdfium.FPDFText_CountChars(raw), _MOST_CHARACTERS))]
    runs: list[Run] = []
    letters: list[str] = []
    start = 0
    for index, code in enumerate(codes):
        if 0xD800 <= code < 0xDC00:
            continue  # the first half of a character above U+FFFF: it comes with its second half
        letter = _LETTERS[code] if code in _LETTERS else _letter(codes, index)
        if letter != "\x02" and (letter.isspace() or letter < " ") and letter:
            if letters:
                _measure(raw, start, index, letters, runs, widths)
                letters = []
            continue
        if not letters:
            start = index
        letters.append(letter)
        if letter == "\x02":
            _measure(raw, start, index + 1, letters, runs, widths)
            letters = []
    if letters:
        _measure(raw, start, len(codes), letters, runs, widths)
    return runs


def _letter(codes: list[int], index: int) -> str:
    code = codes[index]
    if not 0xDC00 <= code < 0xE000:
        return chr(code)
    high = codes[index - 1] if index else 0
    return chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00) if 0xD800 <= high < 0xDC00 else "\ufffd"


def _measure(raw: Any, start: int, end: int, letters: list[str], runs: list[Run], widths: Widths | None) -> None:
    """Adds the word of these characters, and apart from it the mark of a footnote that it begins or ends with."""
    text = "".join(letters)
    if not text:
        return
    first = _place(raw, start)
    # Letters stand for characters one by one, except where a ligature was taken apart.
    single = len(text) == end - start
    if widths is not None and single and len(text) > 3 and first[3] == 0:
        parts = [start, *_beginnings(raw, start, text, first, widths), end]
        if len(parts) > 2:
            for low, high in pairwise(parts):
                _measure(raw, low, high, letters[low - start : high - start], runs, widths)
            return
    tail = _TRAILING.search(text) if single else None
    if tail is not None and text[: tail.start()] not in _UNITS:
        cut = start + tail.start()
        mark = _place(raw, cut)
        if _is_raised(mark, first):
            runs.append(_run(raw, first, cut - 1, text[: tail.start()]))
            runs.append(_run(raw, mark, end - 1, tail[0], note=True))
            return
    head = _LEADING.match(text) if single else None
    if head is not None:
        rest = _place(raw, start + head.end())
        if _is_raised(first, rest):
            runs.append(_run(raw, first, start + head.end() - 1, head[0], note=True))
            runs.append(_run(raw, rest, end - 1, text[head.end() :]))
            return
    runs.append(_run(raw, first, end - 1, text))


def _beginnings(raw: Any, start: int, text: str, first: Place, widths: Widths) -> list[int]:
    """Where words begin in what PDFium takes for one: behind white that is no blank to it, but wider than the rest."""
    x, _, size, _ = first
    if size <= 0 or not any(letter.isalpha() for letter in text):
        return []
    natural = 0.0
    for index, letter in enumerate(text, start):
        key = (round(size, 1), letter)
        if key not in widths:
            left, right = _sides(raw, index)
            widths[key] = right - left
        natural += widths[key]
    # The last letter's own white is not in its box, so that what is left over is less than a blank.
    if _box(raw, start + len(text) - 1)[1] - x - natural < 0.25 * _BLANK * size:
        return []
    sides = [_sides(raw, index) for index in range(start, start + len(text))]
    white = [after[0] - before[1] for before, after in pairwise(sides)]
    wide = [place for place, gap in enumerate(white, 1) if gap > _BLANK * size]
    if 3 * len(wide) > len(white) or sorted(white)[len(white) // 2] > 0.4 * _BLANK * size:
        return []  # letters set apart
    return [start + place for place in wide if _BEGINS.match(text[place]) and not text[place - 1].isdigit()]


def _sides(raw: Any, index: int) -> tuple[float, float]:
    """Where a character begins and the next one would, with the white that its font gives it."""
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(raw, index, box)
    return box.left, box.right


def _is_raised(mark: Place, word: Place) -> bool:
    height = turned(mark[0], mark[1], word[3])[1] - turned(word[0], word[1], word[3])[1]
    return mark[2] < 0.85 * word[2] and height > 0.15 * word[2]


def _place(raw: Any, index: int) -> Place:
    x, y, matrix = ctypes.c_double(), ctypes.c_double(), pdfium.FS_MATRIX()
    pdfium.FPDFText_GetCharOrigin(raw, index, x, y)
    size = pdfium.FPDFText_GetFontSize(raw, index)
    if not pdfium.FPDFText_GetMatrix(raw, index, matrix):
        return x.value, y.value, size, 0
    if matrix.b == 0 and matrix.a > 0:
        return x.value, y.value, size * abs(matrix.d), 0
    angle = math.degrees(math.atan2(matrix.b, matrix.a)) % 360
    nearest = round(angle / 90)
    turn = nearest % 4 if abs(angle - 90 * nearest) < 5 else -1
    return x.value, y.value, size * math.hypot(matrix.c, matrix.d), turn


def _run(raw: Any, first: Place, last: int, text: str, note: bool = False) -> Run:
    x, y, size, turn = first
    left, right, bottom, top = _box(raw, last)
    corners = (left, bottom, right, top)
    return text, x, y, *corners, size, turn, note, last


def _box(raw: Any, index: int) -> tuple[float, float, float, float]:
    """A character's left, right, lower and upper edge, as far as ink goes."""
    left, right, bottom, top = ctypes.c_double(), ctypes.c_double(), ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharBox(raw, index, left, right, bottom, top)
    return left.value, right.value, bottom.value, top.value


def _is_artifact(raw: Any, index: int) -> bool:
    """Whether a character is marked as no part of the text (ISO 32000, 14.8.2.2)."""
    letters = pdfium.FPDFText_GetTextObject(raw, index)
    name, size = ctypes.create_string_buffer(32), ctypes.c_ulong()
    wide = ctypes.cast(name, ctypes.POINTER(pdfium.FPDF_WCHAR))
    for place in range(pdfium.FPDFPageObj_CountMarks(letters) if letters else 0):
        mark = pdfium.FPDFPageObj_GetMark(letters, place)
        if pdfium.FPDFPageObjMark_GetName(mark, wide, len(name), size) and name.raw[: size.value] == _ARTIFACT:
            return True
    return False


def _unmapped(raw: Any) -> float:
    """The share of characters of which the font doesn't say what letter they are, in a sample."""
    sample = range(0, min(pdfium.FPDFText_CountChars(raw), _MOST_CHARACTERS), 17)
    missing = sum(pdfium.FPDFText_HasUnicodeMapError(raw, index) == 1 for index in sample)
    return float(missing) / max(len(sample), 1)


def _has_pictures(page: pypdfium2.PdfPage) -> bool:
    kinds = (pdfium.FPDF_PAGEOBJ_IMAGE,)
    return next(iter(page.get_objects(filter=kinds, max_depth=4)), None) is not None


def _limit(seconds: int, memory: int) -> None:
    """Ends this program where it takes more processor time or memory; on Windows only its parent's clock does."""
    try:
        import resource
    except ImportError:
        return
    limits = ((resource.RLIMIT_CPU, seconds), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_AS, memory))
    for kind, most in limits:
        try:
            resource.setrlimit(kind, (most, most))
        except (ValueError, OSError):
            continue  # macOS has no limit of address space


if __name__ == "__main__":
    _limit(int(sys.argv[2]), int(sys.argv[3]))
    try:
        main(sys.stdin.buffer.read(), int(sys.argv[1]))
    except MemoryError:
        sys.exit(3)
