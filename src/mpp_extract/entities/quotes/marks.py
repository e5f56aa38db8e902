"""Quotation marks to quoted stretches: which marks open and close, paragraph by paragraph, whatever the typography.

Source of the conventions: Associated Press Stylebook and Chicago Manual of Style 6.9, 13.30 (a quotation that runs over
paragraphs is opened again in each and closed in the last).
"""

from __future__ import annotations

from mpp_extract.entities.quotes.pairing import Pairing, Stretch
from mpp_extract.entities.quotes.signs import OPEN, Mark, marks_in, may_open

# How many paragraphs a quotation may run on without new marks.
_RUNS = 3
OPENING = '“"„«'


def stretches(
    text: str, paragraphs: list[tuple[int, int]], unclosed: list[tuple[int, int]] | None = None
) -> list[Stretch]:
    """The quoted stretches of a text, outermost only, in reading order. Cost is linear in the text's length.

    paragraphs  offsets of the text's lines with words in them
    unclosed    where given, gets the offsets of words behind a mark that nothing closes, and that are no stretch
    """
    found: list[Stretch] = []
    blocks = _blocks(text, paragraphs)
    for n, (first, last) in enumerate(blocks):
        reopened = n + 1 < len(blocks) and text[blocks[n + 1][0]] in OPENING
        here = _in_paragraph(text, first, last, reopened, unclosed)
        if not here and found and n and found[-1].recovered:
            here = _run_on(text, found[-1], blocks, n)
        found += here
    return _chained(text, found, paragraphs)


def _run_on(text: str, before: Stretch, blocks: list[tuple[int, int]], n: int) -> list[Stretch]:
    """Paragraph n as the end of a quotation left open before it: its last sign, and only that, is a closing mark.

    Paragraphs between them, without marks, belong to it.
    """
    m = n - 1
    while m > max(0, n - _RUNS) and before.end != blocks[m][1] and not _doubles(text, *blocks[m]):
        m -= 1
    if before.end != blocks[m][1] or before.end != before.after or text[before.outer] not in '“"':
        return []
    first, last = blocks[n]
    closing = _doubles(text, first, last)
    if len(closing) != 1 or closing[0].side == OPEN or closing[0].end != last or closing[0].start == first:
        return []
    runs = [Stretch(start, end, start, end, goes_on=True, recovered=True) for start, end in blocks[m + 1 : n]]
    return [*runs, Stretch(first, closing[0].start, first, last, goes_on=True)]


def _doubles(text: str, first: int, last: int) -> list[Mark]:
    return [mark for mark in marks_in(text, first, last) if not mark.single]


def _blocks(text: str, paragraphs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Paragraphs; lines are joined where one breaks off inside a sentence and the next goes on in lower case."""
    blocks: list[tuple[int, int]] = []
    for start, end in paragraphs:
        if (
            blocks
            and text[start].islower()
            and text.count("\n", blocks[-1][1], start) == 1
            and _breaks_off(text, blocks)
        ):
            blocks[-1] = (blocks[-1][0], end)
        else:
            blocks.append((start, end))
    return blocks


def _breaks_off(text: str, blocks: list[tuple[int, int]]) -> bool:
    return text[blocks[-1][1] - 1] not in ".?!:”\"'’"


def _in_paragraph(
    text: str, first: int, last: int, reopened: bool, unclosed: list[tuple[int, int]] | None
) -> list[Stretch]:
    if not may_open(text, first, last):
        return []
    marks = marks_in(text, first, last)
    pairing = Pairing(text, first, last, marks, reopened)
    found = pairing.stretches()
    if unclosed is not None:
        unclosed += pairing.unclosed
    return found


def _chained(text: str, found: list[Stretch], paragraphs: list[tuple[int, int]]) -> list[Stretch]:
    """Marks quotations that run over paragraphs: left open at the end of one, opened again at the next one's start."""
    ends = {end for _, end in paragraphs}
    starts = {start for start, _ in paragraphs}
    next_start = {paragraphs[n][1]: paragraphs[n + 1][0] for n in range(len(paragraphs) - 1)}
    chained: list[Stretch] = []
    goes_on_at = -1
    for n, item in enumerate(found):
        goes_on = item.goes_on or item.outer == goes_on_at
        runs_on = False
        if item.recovered and item.end in ends and n + 1 < len(found):
            goes_on_at = next_start.get(item.end, -1)
            runs_on = goes_on_at in starts and found[n + 1].outer == goes_on_at
        chained.append(
            Stretch(
                item.start,
                item.end,
                item.outer,
                item.after,
                item.single,
                runs_on,
                goes_on,
                item.recovered and not runs_on,
            )
            if runs_on or goes_on
            else item
        )
        if not runs_on:
            goes_on_at = -1
    return chained
