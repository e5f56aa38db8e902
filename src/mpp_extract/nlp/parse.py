"""Texts of any length to Docs: long ones are cut at paragraph breaks, parsed piece by piece, and put together again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# Characters a piece: the model's memory grows with a piece's length. spaCy's own limit is 1,000,000.
PIECE = 40_000
# A run without white space longer than this is cut, too: the tokenizer's time grows with the square of a run's length.
LONGEST_RUN = 1_000
BATCH = 4
_BREAKS = (re.compile(r"\n\s*\n\s*"), re.compile(r"\n\s*"), re.compile(r"(?<=[.!?”\"])\s+"), re.compile(r"\s+"))
_LONG_RUN = re.compile(rf"\S{{{LONGEST_RUN + 1},}}")


def parse(nlp: Language, text: str) -> Doc:
    """The text's Doc; ``doc.text == text`` for every text."""
    return next(parse_many(nlp, [text]))


def parse_many(nlp: Language, texts: Sequence[str]) -> Iterator[Doc]:
    """The texts' Docs, in order. Batched, as that costs a sixth less than one text at a time."""
    from spacy.tokens import Doc

    cuts = [list(cut(text)) or [""] for text in texts]
    docs = nlp.pipe((piece for pieces in cuts for piece in pieces), batch_size=BATCH)
    for pieces in cuts:
        parsed = list(islice(docs, len(pieces)))
        # ensure_whitespace would put a space between pieces that were cut inside a run.
        yield parsed[0] if len(parsed) == 1 else Doc.from_docs(parsed, ensure_whitespace=False)


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
