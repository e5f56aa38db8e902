"""What the rooms read of a parsed text, as plain Python lists made once an article.

Reading an attribute off a spaCy ``Token`` costs about ten times a list look-up, and every room reads many.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from spacy.tokens import Doc


class Entity(NamedTuple):
    """A span of the named-entity recogniser: character offsets, token indexes (end exclusive) and label."""

    start: int
    end: int
    first: int
    last: int
    label: str


class Tokens:
    """Parallel lists over the tokens of a text; index ``i`` is the token's place.

    ``start``/``end``   character offsets        ``text``/``lower``   the word
    ``tag``             Penn Treebank tag        ``dep``              dependency label (ClearNLP scheme)
    ``head``            index of the head (the root's is its own)
    ``sentence``        index of the token's sentence; ``sentences`` holds (first token, token after the last)
    ``entities``        recogniser's spans in reading order
    Where the pipeline had no parser, ``dep`` is ``""``, ``head`` the token itself, and the text is one sentence.
    """

    def __init__(self, doc: Doc) -> None:
        strings = doc.vocab.strings
        rows = doc.to_array(["TAG", "DEP", "HEAD", "SENT_START"]).tolist()
        names = {key: strings[key] if key else "" for row in rows for key in row[:2]} if rows else {}
        self.text: list[str] = [token.text for token in doc]
        self.lower: list[str] = [word.lower() for word in self.text]
        self.start: list[int] = [token.idx for token in doc]
        self.end: list[int] = [start + len(word) for start, word in zip(self.start, self.text, strict=True)]
        self.tag: list[str] = [names[row[0]] for row in rows]
        self.dep: list[str] = [names[row[1]] for row in rows]
        # to_array gives unsigned numbers: a negative distance to the head wraps round 2**64.
        self.head: list[int] = [i + _signed(row[2]) for i, row in enumerate(rows)]
        self.sentences: list[tuple[int, int]] = _sentences([_signed(row[3]) == 1 for row in rows])
        self.sentence: list[int] = [n for n, (first, last) in enumerate(self.sentences) for _ in range(first, last)]
        self.entities: list[Entity] = [
            Entity(span.start_char, span.end_char, span.start, span.end, span.label_) for span in doc.ents
        ]
        self._children: list[list[int]] | None = None

    def __len__(self) -> int:
        return len(self.text)

    def at(self, offset: int) -> int:
        """Index of the token that covers the character offset, or of the next one after it (``len`` past the end)."""
        return bisect_right(self.end, offset)

    def before(self, offset: int) -> int:
        """Number of tokens that start before the character offset: ``range(at(a), before(b))`` touches ``a:b``."""
        return bisect_left(self.start, offset)

    def children(self, i: int) -> list[int]:
        """Indexes of the tokens whose head is token ``i``, in reading order."""
        if self._children is None:
            self._children = [[] for _ in self.head]
            for child, head in enumerate(self.head):
                if child != head:
                    self._children[head].append(child)
        return self._children[i]

    def subtree(self, i: int) -> tuple[int, int]:
        """First and last token index (inclusive) of everything below token ``i``, itself included."""
        first = last = i
        stack = [i]
        while stack:
            node = stack.pop()
            first, last = min(first, node), max(last, node)
            stack.extend(self.children(node))
        return first, last


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def _sentences(starts: list[bool]) -> list[tuple[int, int]]:
    if not starts:
        return []
    firsts = sorted({0, *(i for i, is_start in enumerate(starts) if is_start)})
    return list(zip(firsts, [*firsts[1:], len(starts)], strict=True))
