"""What the rooms read of a parsed text, as plain Python lists made once an article.

Reading an attribute off a spaCy ``Token`` costs about ten times a list look-up, and every room reads many.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import add
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from spacy.tokens import Doc


# A 64-bit key of spaCy's string store out of the signed number that it is in an array.
_UNSIGNED = (1 << 64) - 1


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

    def __init__(self, *docs: Doc) -> None:
        """The tokens of a text whose pieces, joined, these Docs are."""
        self.text: list[str] = []
        self.lower: list[str] = []
        self.start: list[int] = []
        self.end: list[int] = []
        self.tag: list[str] = []
        self.dep: list[str] = []
        self.head: list[int] = []
        self.sentences: list[tuple[int, int]] = []
        self.sentence: list[int] = []
        self.entities: list[Entity] = []
        self._length = 0
        self._children: dict[int, list[int]] | None = None
        # Each different word once, as itself and in lower case: a long text repeats few words often.
        self._words: dict[int, str] = {}
        self._lower: dict[int, str] = {}
        for doc in docs:
            self.add(doc)

    def add(self, doc: Doc) -> None:
        """Append a piece of the text: its parse, at the offsets that follow what is there. Keeps nothing of the Doc."""
        first, offset = len(self.text), self._length
        # Unsigned numbers by nature: as signed ones, a negative distance to the head is itself again.
        columns = doc.to_array(["ORTH", "IDX", "TAG", "DEP", "HEAD", "SENT_START"]).astype("int64").T.tolist()
        orth, places, tags, labels, heads, begins = columns
        self._add_words(doc, orth)
        # What runs once a token runs in C: look-ups and sums by map, no loop of Python's own.
        words = list(map(self._words.__getitem__, orth))
        starts = [place + offset for place in places] if offset else places
        ends = list(map(add, starts, map(len, words)))
        self.text += words
        self.lower += map(self._lower.__getitem__, orth)
        self.start += starts
        self.end += ends
        names = {key: doc.vocab.strings[key & _UNSIGNED] if key else "" for key in {*tags, *labels}}
        self.tag += map(names.__getitem__, tags)
        self.dep += map(names.__getitem__, labels)
        self.head += map(add, heads, range(first, first + len(heads)))
        for low, high in _sentences(begins):
            self.sentence += [len(self.sentences)] * (high - low)
            self.sentences.append((first + low, first + high))
        self.entities += [
            Entity(starts[low], ends[high - 1], low + first, high + first, label)
            for low, high, label in [(span.start, span.end, span.label_) for span in doc.ents]
        ]
        # The last token ends where the piece does, but for white space: cheaper than joining the piece's text.
        self._length += places[-1] + len(doc[-1].text_with_ws) if places else 0
        self._children = None

    def _add_words(self, doc: Doc, orth: list[int]) -> None:
        strings = doc.vocab.strings
        for key in set(orth).difference(self._words):
            word = strings[key & _UNSIGNED]
            self._words[key] = word
            self._lower[key] = word.lower()

    def spell(self, text: str) -> None:
        """Take the words out of a text that differs only in its characters from the one that was parsed."""
        self.text = list(map(text.__getitem__, map(slice, self.start, self.end)))
        self.lower = list(map(str.lower, self.text))

    def __len__(self) -> int:
        return len(self.text)

    def at(self, offset: int) -> int:
        """Index of the token that covers the character offset, or of the next one after it (``len`` past the end)."""
        return bisect_right(self.end, offset)

    def before(self, offset: int) -> int:
        """Number of tokens that start before the character offset: ``range(at(a), before(b))`` touches ``a:b``."""
        return bisect_left(self.start, offset)

    def entities_at(self, start: int, end: int) -> list[Entity]:
        """The recogniser's spans that share a character with ``start:end``, in reading order."""
        found = []
        for place in range(bisect_right(self.entities, start, key=_entity_end), len(self.entities)):
            if self.entities[place].start >= end:
                break
            found.append(self.entities[place])
        return found

    def children(self, i: int) -> list[int]:
        """Indexes of the tokens whose head is token ``i``, in reading order."""
        if self._children is None:
            children: dict[int, list[int]] = {}
            self._children = children
            for child, head in enumerate(self.head):
                if child != head:
                    if head in children:
                        children[head].append(child)
                    else:
                        children[head] = [child]
        return self._children.get(i, [])


def _entity_end(entity: Entity) -> int:
    return entity.end


def _sentences(begins: list[int]) -> list[tuple[int, int]]:
    """First token and token after the last of each sentence, by whether a token begins one (1) or not."""
    if not begins:
        return []
    firsts = [i for i, begin in enumerate(begins) if begin == 1]
    if firsts[:1] != [0]:
        firsts.insert(0, 0)
    return list(zip(firsts, [*firsts[1:], len(begins)], strict=True))
