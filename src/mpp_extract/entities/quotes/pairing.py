"""One paragraph's quotation marks in pairs: which opening mark a closing one ends, what is left open, and where."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mpp_extract.entities.quotes.refusals import UNCLOSED
from mpp_extract.entities.quotes.signs import CLOSE, OPEN, Mark
from mpp_extract.rule import refusing

_REPORT_AFTER = re.compile(
    r",\s+(?:said|says|added|wrote)\s|,\s+(?:he|she|they|[A-Z]\w+)\s+(?:said|says|added|wrote)\b"
)
# Closed by the wrong kind of mark: “It is late,' she said.
_WRONG_CLOSE = re.compile(r"[,.?!]['’](?=\s)")
# A quotation inside another one with marks of the same kind has no more words than this.
_INNER = 4
_LONGEST_WORD = 60  # characters, with the blanks before it


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


class Pairing:
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
        if not 0 <= inner < outer or self.marks[inner].start - self.marks[j].end > _INNER * _LONGEST_WORD:
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
        end = opening.start
        while end > self.first and self.text[end - 1].isspace():
            end -= 1
        return end == self.first or self.text[end - 1] in ".?!:,”\"’'"

    def _after(self, end: int, i: int) -> int:
        while i < len(self.marks) and self.marks[i].start < end:
            i += 1
        return i
