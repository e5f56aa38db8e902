"""Texts of any length to tokens: long ones are cut at paragraph breaks, and parsed piece by piece."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from mpp_extract.tokens import Tokens

if TYPE_CHECKING:
    from spacy.language import Language

# Characters a piece: the model's memory grows with a piece's length (100 MB for 20,000 characters, times BATCH).
PIECE = 20_000
# A run without white space longer than this is cut, too: the tokenizer's time grows with the square of a run's length.
LONGEST_RUN = 1_000
# Texts that the model is given together: one by one costs a sixth more time; more at a time, memory.
BATCH = 4
# Articles that are parsed before rooms read the first of them: model and rooms push each other's data out of the
# processor's caches, so taking turns by four instead costs a twentieth more time. Fewer, where that is much text.
GROUP = 16
GROUP_CHARACTERS = 100_000
_BREAKS = (re.compile(r"\n\s*\n\s*"), re.compile(r"\n\s*"), re.compile(r"(?<=[.!?”\"])\s+"), re.compile(r"\s+"))
_LONG_RUN = re.compile(rf"\S{{{LONGEST_RUN + 1},}}")


def parse_many(nlp: Language, texts: Sequence[str]) -> Iterator[Tokens]:
    """The texts' tokens, in order. Batched, as that costs a sixth less than one text at a time.

    A piece's Doc is let go as soon as its tokens are taken: those of a long text together would fill the memory.
    """
    cuts = [list(cut(text)) for text in texts]
    docs = nlp.pipe((piece for pieces in cuts for piece in pieces), batch_size=BATCH)
    for pieces in cuts:
        tokens = Tokens()
        for doc in islice(docs, len(pieces)):
            tokens.add(doc)
        yield tokens


def cut(text: str) -> Iterator[str]:
    """The text in pieces that, joined, are the text again: at paragraph breaks where that is possible."""
    start = 0
    for end in _forced_cuts(text):
        yield from _pieces(text, start, end)
        start = end
    yield from _pieces(text, start, len(text))


def _forced_cuts(text: str) -> Iterator[int]:
    """Offsets inside long runs without white space."""
    for run in _LONG_RUN.finditer(text):
        yield from range(run.start(), run.end(), LONGEST_RUN)
        yield run.end()


def _pieces(text: str, start: int, end: int) -> Iterator[str]:
    while end - start > PIECE:
        stop = _last_break(text, start + PIECE // 2, start + PIECE)
        yield text[start:stop]
        start = stop
    if end > start:
        yield text[start:end]


def _last_break(text: str, low: int, high: int) -> int:
    """The end of the best break between two offsets, or the upper one where there is none."""
    window = text[low:high]
    for pattern in _BREAKS:
        ends = [match.end() for match in pattern.finditer(window)]
        if ends:
            return low + ends[-1]
    return high
