"""The article in plain typography, as model and rooms read it: what is only a matter of setting is the same for all.

White space of every kind is one blank or a line break, unseen characters and boxes of links are gone, lines that were
broken at a width are whole again, and marks made of several signs are one. Letters, apostrophes and marks of one sign
stay as they are. What is found is put back where it stands in the source: ``text[start:end]`` is the source's own text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from mpp_extract.typography.edits import edited
from mpp_extract.typography.link_boxes import link_boxes
from mpp_extract.typography.single_marks import double_first
from mpp_extract.typography.unwrap import joined_lines

# Nobody sees them: soft hyphen, grapheme joiner, zero-width space and non-joiner, marks of direction, word joiner,
# byte-order mark. The zero-width joiner is not among them: it makes one sign of several.
# Source: Unicode Standard 15, 23.2 "Layout Controls".
_UNSEEN = "\u00ad\u034f\u200b\u200c\u200e\u200f\u2060\ufeff"
_UNSEEN_ONES = re.compile(rf"[{_UNSEEN}]+")
# Whatever may not be as it should be: blanks other than a space or line feed, several in a row, or at the text's ends;
# marks made of several signs.
# A comma between two words, or before opening marks, and a colon before those, without the blank behind.
# Each begins with a sign of one class, and single spaces are let go at once: five times as fast as without.
_ODD = re.compile(
    r"[\s,:`'‘’](?:(?<! )|(?<=\A )|(?=\s)|\Z)"
    r"(?:(?<=\s)(?:\s+|(?<![ \n])|(?<=\A\s)|\Z)"
    r"|(?<=[a-z]{2},)(?=[A-Za-z])|(?<=[a-z]{2}[,:])(?=“\w)"
    r"|(?<=`)(?<!``)`{1,2}(?!`)|(?<=')(?<!'')'{1,2}(?!')|(?<=‘)(?<!‘‘)‘(?!‘)|(?<=’)(?<!’’)’(?!’))"
)
# Source: Unicode Standard 15, 5.8 "Newline Guidelines".
_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_INDENT = re.compile(r"[\n\r\u2028\u2029](?:\t| {2,})[\t ]*\Z")
_INCHES = re.compile(r"\d\s?['’′]\s?\d{1,2}\Z")
_BEFORE_OPENING = frozenset("([{—–-/“‘\"'")
_SIGNS = frozenset("`'‘’")
# By the shape of a mark or apostrophe the model takes a word beside it for another, here and there.
_STRAIGHT = str.maketrans("‘’‚‛`", "'" * 5)
_PAGE_END, _PARAGRAPH_END = "\x0c", "\u2029"


class Plain:
    """A text in plain typography.

    >>> plain = Plain("The\\tcourt  ruled.\\r\\n\\r\\n\\r\\nIt sat.\\n")
    >>> plain.text, plain.span(4, 9)
    ('The court ruled.\\n\\nIt sat.', (4, 9))
    >>> plain.span(18, 20)
    (23, 25)
    """

    def __init__(self, source: str) -> None:
        self.source = source
        indented: set[int] = set()
        text, seen = edited(source, ((one.start(), one.end(), "") for one in _UNSEEN_ONES.finditer(source)))
        text, unboxed = edited(text, link_boxes(text))
        text, plainly_set = edited(text, _as_set(text, indented))
        text, unbroken = edited(text, joined_lines(text, frozenset(indented)))
        self.text = double_first(text)
        # The last first, as they lead back; most texts need none of most kinds.
        self._edits = [edits for edits in (unbroken, plainly_set, unboxed, seen) if edits]

    @property
    def moved(self) -> bool:
        """Whether anything stands at another place than in the source."""
        return bool(self._edits)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the source of what stands at these in the plain text."""
        for edits in self._edits:
            start, end = edits.span(start, end)
        return start, end


@lru_cache(maxsize=32)
def plain(source: str) -> Plain:
    """A text in plain typography; those of the last group are kept, as reading and parsing both ask for them."""
    return Plain(source)


def straight(text: str) -> str:
    """A plain text with straight marks and apostrophes, as the model reads it: of the same length."""
    return text if text.isascii() else text.translate(_STRAIGHT)


def _as_set(text: str, indented: set[int]) -> Iterator[tuple[int, int, str]]:
    """The changes that make blanks, line ends and marks plain; the new offsets of indented lines go to ``indented``."""
    moved = 0
    for match in _ODD.finditer(text):
        words, start, end = match[0], match.start(), match.end()
        if words[0] in ",:":
            new = words + " "
        elif words[0] in _SIGNS:
            start, end, new = _mark(text, start, words)
        else:
            new = _white(text, start, words)
        if new != text[start:end]:
            yield start, end, new
            moved += len(new) - (end - start)
        if new[-1:] == "\n" and _INDENT.search(words):
            indented.add(match.end() + moved)


def _white(text: str, start: int, words: str) -> str:
    if start == 0 or start + len(words) == len(text):
        return ""
    ends = _LINE_END.findall(words)
    if not ends:
        return " "
    # A page that ends in the middle of a paragraph ends no paragraph.
    count = len(ends) - (len(ends) > 1 and _PAGE_END in ends) + (_PARAGRAPH_END in ends)
    return "\n\n" if count > 1 else "\n"


def _mark(text: str, start: int, words: str) -> tuple[int, int, str]:
    """Where two of two or three signs stand, and the one mark for them; of three, one is a single mark."""
    end = start + len(words)
    if words[0] == "'" and _INCHES.search(text, max(0, start - 6), start):
        return start, end, words
    opens = words[0] in "`‘" or (
        (start == 0 or text[start - 1].isspace() or text[start - 1] in _BEFORE_OPENING)
        and text[end : end + 1].strip() != ""
    )
    return (start, start + 2, "“") if opens else (end - 2, end, "”")
