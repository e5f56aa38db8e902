"""Where in an article's text something stands: its line, and the sentence round it."""

from __future__ import annotations

import re
from bisect import bisect_right

from mpp_extract.language.stops import sentence_ends

LONGEST = 280  # characters of a sentence that is shown round a fragment
_END = re.compile(r"[.?!:][\"”’')\]]*\s*\Z")
_WRAPPED = range(45, 101)  # characters of a line that a width may have broken


class Lines:
    """A text's lines, counted from 1 as editors and grep count them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        if len(self._starts) > 1 and self._starts[-1] == len(text):
            self._starts.pop()

    def __len__(self) -> int:
        return len(self._starts)

    def of(self, offset: int) -> int:
        """The line's number."""
        return bisect_right(self._starts, offset)

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Offsets of the sentence round a stretch of the text, at most its words near it."""
        first, last = self._paragraph(start, end)
        first, last = max(first, start - 2 * LONGEST), min(last, end + 2 * LONGEST)
        first = max(sentence_ends(self.text, first, start), default=first)
        last = next(sentence_ends(self.text, max(end - 1, first), last), last)
        room = max(LONGEST - (end - start), 0)
        # Half of the room for each side; what one spares is the other's.
        before, behind = min(start - first, room // 2), min(last - end, room // 2)
        before, behind = min(start - first, room - behind), min(last - end, room - before)
        if before < start - first:
            first = self.text.find(" ", start - before, start) + 1 or start
        if behind < last - end:
            last = max(self.text.rfind(" ", end, end + behind), end)
        return first, last

    def _paragraph(self, start: int, end: int) -> tuple[int, int]:
        first, last = self.of(start), self.of(max(end - 1, start))
        while first > 1 and self._starts[first - 1] > start - LONGEST and self._goes_on(first - 1):
            first -= 1
        while last < len(self) and self._starts[last] < end + LONGEST and self._goes_on(last):
            last += 1
        return self._starts[first - 1], self._end(last)

    def _goes_on(self, number: int) -> bool:
        """Whether a line was broken by a width, so that its sentence goes on in the next."""
        line = self.text[self._starts[number - 1] : self._end(number)]
        return len(line) in _WRAPPED and _END.search(line) is None

    def _end(self, number: int) -> int:
        return self._starts[number] - 1 if number < len(self) else len(self.text.rstrip("\n"))
