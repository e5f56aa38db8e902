"""Quotation marks to quoted stretches: which marks open and close, paragraph by paragraph, whatever the typography.

Source of the conventions: Associated Press Stylebook and Chicago Manual of Style 6.9, 13.30 (a quotation that runs over
paragraphs is opened again in each and closed in the last).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mpp_extract.entities.quotes.refusals import UNCLOSED
from mpp_extract.entities.quotes.signs import CLOSE, OPEN, Mark, marks_in, may_open
from mpp_extract.rule import refusing

_REPORT_AFTER = re.compile(
    r",\s+(?:said|says|added|wrote)\s|,\s+(?:he|she|they|[A-Z]\w+)\s+(?:said|says|added|wrote)\b"
)
# Closed by the wrong kind of mark: “It is late,' she said.
_WRONG_CLOSE = re.compile(r"[,.?!]['’](?=\s)")
# A quotation inside another one with marks of the same kind has no more words than this.
_INNER = 4
# How many paragraphs a quotation may run on without new marks.
_RUNS = 3
OPENING = '“"„«'


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text between quotation marks.

    start, end     what stands between the marks
    outer, after   from the opening mark to behind the closing one; equal to start or end where a mark is missing
    single         the marks are single ones
    runs_on        not closed in its paragraph, and the next paragraph opens again
    goes_on        opens a paragraph that carries on a quotation left open in the one before
    recovered      a mark was missing or wrong
    """

    start: int
    end: int
    outer: int
    after: int
    single: bool = False
    runs_on: bool = False
    goes_on: bool = False
    recovered: bool = False


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
    if before.end != blocks[m][1] or before.end != before.after:
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
    pairing = _Pairing(text, first, last, marks, reopened)
    found = pairing.stretches()
    if unclosed is not None:
        unclosed += pairing.unclosed
    return found


class _Pairing:
    """Pairs one paragraph's marks; looks ahead only through tables made once, so that its cost is linear."""

    def __init__(self, text: str, first: int, last: int, marks: list[Mark], reopened: bool) -> None:
        self.text, self.first, self.last, self.marks, self.reopened = text, first, last, marks, reopened
        self.next_double = self._next([not mark.single for mark in marks])
        self.next_single_close = self._next([mark.single and mark.side == CLOSE for mark in marks])
        self.next_single_open = self._next([mark.single and mark.side == OPEN for mark in marks])
        self.next_sure_close = self._next(
            [mark.single and mark.side == CLOSE and not self._possessive(i) for i, mark in enumerate(marks)]
        )
        self.partner = self._partners()
        self.found: list[Stretch] = []
        self.unclosed: list[tuple[int, int]] = []

    def _partners(self) -> list[int]:
        """For each opening mark the closing one that balances it, of its kind and counted from it; -1 for none."""
        partner = [-1] * len(self.marks)
        stacks: dict[bool, list[int]] = {True: [], False: []}
        maybe = -1  # what closes the inner of two single marks, unless it is a plural's apostrophe
        for i, mark in enumerate(self.marks):
            stack = stacks[mark.single]
            if mark.side == OPEN:
                stack.append(i)
                maybe = -1
            elif stack and mark.side == CLOSE:
                if mark.single and self._possessive(i):
                    maybe = i
                    continue
                if mark.single and maybe >= 0 and len(stack) > 1:
                    partner[stack.pop()] = maybe
                partner[stack.pop()] = i
                maybe = -1
        return partner

    def _next(self, wanted: list[bool]) -> list[int]:
        """For each place the index of the first wanted mark at or after it; the number of marks where there is none."""
        count = len(wanted)
        table = [count] * (count + 1)
        for i in range(count - 1, -1, -1):
            table[i] = i if wanted[i] else table[i + 1]
        return table

    def stretches(self) -> list[Stretch]:
        i = 0
        while i < len(self.marks):
            mark = self.marks[i]
            if mark.side == CLOSE:
                i += 1
            elif mark.single:
                i = self._single(i)
            else:
                i = self._double(i)
        return self.found

    def _double(self, i: int) -> int:
        """Take the double quotation that opens at mark i; returns the place after it."""
        opening = self.marks[i]
        inner_open = False
        depth = 0
        j = i + 1
        while j < len(self.marks):
            mark = self.marks[j]
            if mark.single:
                inner_open = mark.side == OPEN or (inner_open and mark.side != CLOSE)
            elif mark.side == OPEN:
                if not (self._nested(j) or self._balanced(i, j) or self._styled(opening, j)):
                    break
                depth += 1
            elif depth:
                depth -= 1
            elif not (inner_open and self._speech_goes_on(j)):
                self._take(opening, mark)
                return j + 1
            else:
                inner_open = False
            j += 1
        return self._unclosed(opening, i, j)

    def _nested(self, j: int) -> bool:
        """Whether the opening mark j stands inside a quotation: two closing marks follow before another opens."""
        one = self.next_double[j + 1]
        two = self.next_double[one + 1] if one < len(self.marks) else len(self.marks)
        return two < len(self.marks) and self.marks[one].side != OPEN and self.marks[two].side == CLOSE

    def _balanced(self, i: int, j: int) -> bool:
        """Whether mark j opens a word or two inside the quotation that mark i opens, and each has its closing mark."""
        outer, inner = self.partner[i], self.partner[j]
        if not 0 <= inner < outer:
            return False
        words = len(self.text[self.marks[j].end : self.marks[inner].start].split())
        return words <= _INNER and self.text[self.marks[outer].start - 1] in ",.?!…"

    def _styled(self, opening: Mark, j: int) -> bool:
        return self._other_style(opening, j) or self._left_open(opening, j)

    def _other_style(self, opening: Mark, j: int) -> bool:
        """Whether the opening mark j is curly inside straight ones, and closed as such before the next straight one."""
        close = self.next_double[j + 1]
        outer, inner = self.text[opening.start], self.text[self.marks[j].start]
        return outer != inner and close < len(self.marks) and self.text[self.marks[close].start] in "”»" + inner

    def _left_open(self, opening: Mark, j: int) -> bool:
        """Whether the quotation opens the paragraph and runs on into the next, so that mark j opens one inside it."""
        close = self.next_double[j + 1]
        return (
            self.reopened
            and opening.start == self.first
            and close < len(self.marks)
            and self.marks[close].side == CLOSE
            and self.next_double[close + 1] >= len(self.marks)
        )

    def _speech_goes_on(self, j: int) -> bool:
        """The outer mark closed an inner quotation: another closing mark follows, and none opens between."""
        after = self.next_double[j + 1]
        return after < len(self.marks) and self.marks[after].side == CLOSE

    def _single(self, i: int) -> int:
        """Take the quotation in single marks that opens at mark i, if it is one; returns the place after it."""
        opening = self.marks[i]
        limit = min(self.next_double[i + 1] + 1, self.next_single_open[i + 1])
        close = self.next_single_close[i + 1]
        sure = self.next_sure_close[close]
        nested = self.next_single_open[i + 1]
        if nested < close and self._balanced(i, nested) and self.next_double[i + 1] > self.partner[i]:
            self._take(opening, self.marks[self.partner[i]])
            return self.partner[i] + 1
        if close < len(self.marks) and self._possessive(close) and sure < limit:
            close = sure
        double = self.next_double[i + 1]
        if double < close and double < len(self.marks) and self.marks[double].side != CLOSE:
            return self._single_round_double(i, close)
        if close >= len(self.marks) or close > limit or self.marks[close].start == opening.end:
            return i + 1
        self._take(opening, self.marks[close])
        return close + 1

    def _single_round_double(self, i: int, close: int) -> int:
        """British copy: single marks outside, double ones inside."""
        one = self.next_double[i + 1]
        two = self.next_double[one + 1]
        if two < close < len(self.marks) and self.next_double[two + 1] > close and self.next_single_open[i + 1] > close:
            self._take(self.marks[i], self.marks[close])
            return close + 1
        return i + 1

    def _possessive(self, j: int) -> bool:
        """Whether the closing single mark j may be a plural possessive: after an s, before a word in lower case."""
        mark, text = self.marks[j], self.text
        return (
            text[mark.start - 1] in "sSxz"
            and text[mark.end : mark.end + 1] == " "
            and text[mark.end + 1 : mark.end + 2].isalpha()
        )

    def _take(self, opening: Mark, closing: Mark) -> None:
        value = opening.start > self.first and self.text[opening.start - 1] == "="  # Of a tag that was left in: id="…"
        if self.text[opening.end : closing.start].strip() and not value:
            self.found.append(Stretch(opening.end, closing.start, opening.start, closing.end, opening.single))

    def _unclosed(self, opening: Mark, i: int, j: int) -> int:
        """A double mark that is never closed: cut where the reporter's words begin, else at the paragraph's end."""
        limit = self.marks[j].start if j < len(self.marks) else self.last
        wrong = _WRONG_CLOSE.search(self.text, opening.end, limit)
        report = _REPORT_AFTER.search(self.text, opening.end, limit)
        cut = [match.start() + 1 for match in (wrong, report) if match]
        if cut:
            end = min(cut)
        elif refusing((UNCLOSED,), j < len(self.marks), self._alone(opening)):
            if self.text[opening.end : limit].strip():
                self.unclosed.append((opening.end, limit))
            return j if j < len(self.marks) else i + 1
        else:
            end = limit
        if self.text[opening.end : end].strip():
            self.found.append(Stretch(opening.end, end, opening.start, end, recovered=True))
        return max(j, i + 1) if j < len(self.marks) else self._after(end, i)

    def _alone(self, opening: Mark) -> bool:
        """Whether an unclosed quotation can run to the paragraph's end: it opens the paragraph or a sentence in it."""
        before = self.text[self.first : opening.start].rstrip()
        return not before or before[-1] in ".?!:,”\"’'"

    def _after(self, end: int, i: int) -> int:
        while i < len(self.marks) and self.marks[i].start < end:
            i += 1
        return i


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
