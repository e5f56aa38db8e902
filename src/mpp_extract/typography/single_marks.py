"""British copy, which quotes in single marks and within those in double ones, set as American copy is: the other way.

Source: New Hart's Rules 9.2.2 (single marks first, double ones inside); Chicago Manual of Style 6.9, 13.30.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# Words that begin with an apostrophe are not quoted: '90s, 'em.
_OPENING = re.compile(
    r"(?<![^\s(\[{—–\-/“\"])['‘](?![\s.,;:!?)\]'’]|(?:\d0s|\d\d|em|til|tis|twas|cause|bout|round|n|ere|neath)\b)", re.I
)
_CLOSING = re.compile(r"(?<=\S)['’](?!['’\w])")
_DOUBLE = re.compile(r"[“”\"]")
_SPOKEN = frozenset(",.?!…")
_BEFORE_CLOSING = _SPOKEN | frozenset('—–-:;”"')
_AFTER_CLOSING = frozenset(".,;:!?)]—–\n")
_LINE = re.compile(r"[^\n]+")
_FEWEST = 3
_WITHIN = str.maketrans('“”"', "‘’'")


class _Pair(NamedTuple):
    """An outermost quotation: the offsets of its marks; the closing one is -1 where the next paragraph goes on."""

    opening: int
    closing: int
    single: bool


def double_first(text: str) -> str:
    """The text, of the same length, with double marks outermost where it is British copy; else the text itself.

    >>> double_first("‘We won,’ she said. ‘He called it “luck”,’ she added. ‘Well.’")
    '“We won,” she said. “He called it ‘luck’,” she added. “Well.”'
    """
    if _OPENING.search(text) is None:
        return text
    pairs = [pair for line in _LINE.finditer(text) for pair in _pairs(text, line.start(), line.end())]
    single = [pair for pair in pairs if pair.single]
    spoken = sum(pair.closing > 0 and text[pair.closing - 1] in _SPOKEN for pair in single)
    if len(single) < _FEWEST or 2 * len(single) <= len(pairs) or not spoken:
        return text
    parts: list[str] = []
    done = 0
    for opening, closing, _ in single:
        end = closing if closing >= 0 else _line_end(text, opening)
        parts += (text[done:opening], "“", text[opening + 1 : end].translate(_WITHIN))
        done = end
        if closing >= 0:
            parts.append("”")
            done += 1
    return "".join([*parts, text[done:]])


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _pairs(text: str, start: int, end: int) -> Iterator[_Pair]:
    """The outermost quotations of a paragraph, in either kind of marks. Cost is linear in its length."""
    opening = [match.start() for match in _OPENING.finditer(text, start, end)]
    closing = [match.start() for match in _CLOSING.finditer(text, start, end)]
    double = [match.start() for match in _DOUBLE.finditer(text, start, end)]
    o = c = d = 0
    at = start
    while True:
        while o < len(opening) and opening[o] < at:
            o += 1
        while d < len(double) and double[d] < at:
            d += 1
        if o < len(opening) and (d >= len(double) or opening[o] < double[d]):
            here, limit = opening[o], opening[o + 1] if o + 1 < len(opening) else end
            while c < len(closing) and closing[c] <= here + 1:
                c += 1
            close = _closing(text, closing, c, limit)
            if close is not None:
                yield _Pair(here, close, True)
                at = close + 1
            else:
                if limit == end and _goes_on(text, end):
                    yield _Pair(here, -1, True)
                    return
                at = here + 1
        elif d + 1 < len(double):
            yield _Pair(double[d], double[d + 1], False)
            at = double[d + 1] + 1
        else:
            return


def _closing(text: str, closing: list[int], c: int, limit: int) -> int | None:
    """The mark that closes: the first behind a stop, else the first that can't be a plural's, else the last of all."""
    sure = last = None
    while c < len(closing) and closing[c] < limit:
        last = closing[c]
        if text[last - 1] in _BEFORE_CLOSING:
            return last
        if sure is None and (text[last + 1 : last + 2] in _AFTER_CLOSING or not _possessive(text, last)):
            sure = last
        c += 1
    return last if sure is None else sure


def _possessive(text: str, at: int) -> bool:
    return text[at - 1] in "sSxz" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].isalpha()


def _goes_on(text: str, end: int) -> bool:
    """Whether the next paragraph opens a quotation in single marks, too."""
    while end < len(text) and text[end] == "\n":
        end += 1
    return _OPENING.match(text, end) is not None
