"""Text that was broken into lines at a width: which of its line breaks end nothing.

Whoever breaks lines puts as many words on each as fit. So a break that only the width made stands where the next word
would not have fitted; one that ends a paragraph, a heading or an entry of a list stands there by chance only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from mpp_extract.language.lazy import lazily
from mpp_extract.typography.ragged import LEFT_OVER, goes_on

# Characters: nobody breaks text at a greater width, and below the smaller one stand tables and verse.
_WIDEST, _NARROWEST = 132, 30
# So many full lines are no chance; with fewer, all must break off inside of a sentence.
_MANY = 4
# Characters of a word and its blank, about: by so many of the width's is a line full by chance.
_WORD = 7
_ENDS = frozenset(".?!:;…”\"'’)]")
_ABBREVIATED = lazily(r"\b[A-Z][a-z]{0,4}\.\Z")
_BULLET = lazily(r"[•*·▪●○◦‣+>#] ")
_NUMBERED = lazily(r"\(?(?:[0-9]{1,2}|[a-z])[.)] ")
_BYLINE = lazily(r"(?:By|BY)(?: (?:[A-Z][\w.’'-]*,?|and|[|]))+\Z")
# A dash or hyphen between two words, behind which lines break, too. A hyphen before "and" waits for a later word.
_DASH_BEFORE = lazily(r"\w(?:[-‐‑–—]|--)\Z")
_WORD_AFTER = lazily(r"(?!(?:and|or|to|nor|but)\b(?!-))\w")
_DASH_AFTER = lazily(r"--\w")


class _Break(NamedTuple):
    """A single line break between two lines with words.

    at       its offset                length   of the line before it
    needed   the length that the line before would have with the next word
    after    length of the line behind it, 0 for a single word (which nobody could break)
    ended    a sentence may end before it
    small    the line behind it begins with a small letter
    apart    the line before it is a byline, or the one behind it begins as an entry of a list does
    """

    at: int
    length: int
    needed: int
    after: int
    ended: bool
    small: bool
    apart: bool

    @property
    def goes_on(self) -> bool:
        """Whether it stands inside of a sentence."""
        return self.small and not self.ended

    @property
    def kind(self) -> tuple[bool, bool]:
        """What paragraphs and entries of one text have in common."""
        return self.ended, self.small


def joined_lines(text: str, indented: frozenset[int]) -> list[tuple[int, int, str]]:
    r"""The line breaks that end nothing, each with what stands in its place. Cost is linear in the text's length.

    text: with single blanks, and none round line breaks. indented: offsets of the lines that were indented.

    >>> joined_lines("The court ruled that the mill must\nstay closed until the second half-\nyear.", frozenset())
    [(34, 35, ' '), (69, 70, '')]
    """
    wide = set(_at_a_width(text, indented))
    found = wide.union(at for at in goes_on(text, surely=bool(wide)) if at + 1 not in indented)
    return [(at, at + 1, _between(text, at)) for at in sorted(found)]


def _at_a_width(text: str, indented: frozenset[int]) -> Iterator[int]:
    """The offsets of the line breaks that only a width made."""
    breaks = [each for each in _breaks(text) if each.length <= _WIDEST]
    width = _width(breaks)
    full = {each.at for each in breaks if each.needed > width >= each.after}
    if width < _NARROWEST or not _wrapped(text, breaks, full, width):
        return
    if 2 * len(indented) > len(breaks):
        indented = frozenset()  # a whole text that was moved in has no paragraphs by that
    ending = _ending(breaks, full, width)
    for each in breaks:
        if each.kind in ending or each.apart or each.at + 1 in indented:
            continue
        if each.goes_on or each.at in full:
            yield each.at


def _width(breaks: Sequence[_Break]) -> int:
    """The width that the lines before breaks fill; where they are few, those behind are asked, too."""
    few = len(breaks) < _MANY
    return max((max(each.length, each.after if few else 0) for each in breaks), default=0)


def _wrapped(text: str, breaks: Sequence[_Break], full: set[int], width: int) -> bool:
    """Whether a width broke the text: what breaks off inside of a sentence does so where a line is full."""
    inside = [each for each in breaks if each.goes_on]
    on = sum(each.at in full for each in inside)
    longer = sum(len(line) for line in text.split("\n") if len(line) > width and " " in line)
    if len(full) >= _MANY:
        return 2 * longer < len(text) and 6 * on >= max(3 * len(inside), 2 * len(full))
    return longer == 0 and 0 < len(full) == on


def _ending(breaks: Sequence[_Break], full: set[int], width: int) -> set[tuple[bool, bool]]:
    """The kinds of breaks that end something even where a line is full: so many of them stand where none is."""
    short = Counter(each.kind for each in breaks if each.at not in full)
    long = Counter(each.kind for each in breaks if each.at in full)
    return {kind for kind, number in short.items() if 2 * number * _WORD >= long[kind] * width}


def _between(text: str, at: int) -> str:
    before, after = text[max(0, at - 3) : at], text[at + 1 : at + 6]
    dashed = _DASH_BEFORE.search(before) and _WORD_AFTER.match(after)
    return "" if dashed or LEFT_OVER.match(after) or (before[-1:].isalnum() and _DASH_AFTER.match(after)) else " "


def _breaks(text: str) -> Iterator[_Break]:
    start, first = 0, True
    lines = text.split("\n")
    for line, after in pairwise(lines):
        at = start + len(line)
        if line and after:
            word, blank, _ = after.partition(" ")
            ended = line[-1] in _ENDS and _ABBREVIATED.search(line) is None
            listed = _BULLET.match(after) or (ended and _NUMBERED.match(after))
            yield _Break(
                at=at,
                length=len(line) if " " in line else 0,
                needed=len(line) + 1 + len(word),
                after=len(after) if blank else 0,
                ended=ended,
                small=after[0].islower(),
                apart=bool(listed or (first and _BYLINE.match(line))),
            )
        start, first = at + 1, not line
