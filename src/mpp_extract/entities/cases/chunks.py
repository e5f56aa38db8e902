"""The words round a caption's separator, cut at white space, each with what its punctuation means."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mpp_extract.entities.cases.words import COMPANY_ENDS, ROLES
from mpp_extract.language.stops import CAPTION_WORDS

REACH = 220  # characters looked at on each side of a separator: longer party names don't occur in running text
HARD_WRAP = 45  # a line at least this long ends where the page did, not where the thought did
OPENING = "\"'“‘«([{*_"
CLOSING = "\"'”’»)]}*_"
_WORD = re.compile(r"\[?[^\s—―\[]+")
_NAME = re.compile(r"\(?(?:\d+-?)?[A-ZÀ-ÖØ-Þ]|[a-z]{1,3}['’\-‑]?[A-ZÀ-ÖØ-Þ]|\d+(?:st|nd|rd|th)?$|#\d|\$\d")
# Words of grammar inside parties' names.
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "by", "at", "with"})
# A place or an office in brackets inside a company's or at the end of an official's name: "Tull (UK) Ltd.".
_BRACKETED = re.compile(r"\([A-Z][\w.&-]{1,14}\)$")
_NEXT_WORD = re.compile(r"\s+([^\s,;]+)")
_INITIALS = re.compile(r"(?:[A-Za-z]\.)+(?:[A-Za-z]\.?)?|[A-Z]")


@dataclass(frozen=True, slots=True)
class Chunk:
    """start, end   offsets of the word without opening marks and without closing ones
    low          the word in lower case, curly apostrophes made straight, without a comma or stop that ends it
    opened       an opening quotation mark or bracket stands before it
    tail         the punctuation that ends it, in order (", ." and closing marks)
    """

    start: int
    end: int
    low: str
    opened: bool
    tail: str

    @property
    def comma(self) -> bool:
        return self.tail == ","

    @property
    def closed(self) -> bool:
        """A sentence, clause or bracket ends after it."""
        return any(mark not in "," for mark in self.tail)


def chunk(text: str, start: int, end: int) -> Chunk | None:
    """The word at these offsets; None where it is punctuation alone."""
    opened = False
    while start < end and text[start] in OPENING:
        opened, start = True, start + 1
    core = end
    while core > start and text[core - 1] in CLOSING + ",;:!?…":
        core -= 1
    if core > start and text[core - 1] == "." and not is_abbreviation(text[start:core]):
        core -= 1
        while core > start and text[core - 1] in CLOSING + ",.…":
            core -= 1
    if core == start:
        return None
    # A possessive's apostrophe (`Lawyers'`) belongs to the word, unless a quotation that it opened ends there.
    if core < end and text[core] in "'’" and text[core - 1] == "s" and not opened:
        core += 1
    low = text[start:core].lower().replace("’", "'").rstrip(",;:")
    return Chunk(start, core, low, opened, text[core:end])


def is_abbreviation(word: str) -> bool:
    """Whether the full stop at the word's end abbreviates it (`Inc.`, `U.S.`, `J.`)."""
    body = word[:-1].lower().replace("’", "'").lstrip("(")
    return body in CAPTION_WORDS or _INITIALS.fullmatch(word) is not None


def is_name(text: str, word: Chunk) -> bool:
    """Whether it may be in a party's name: a capital, a number, `eBay`, `O'Neil`, `d'Amato`, `(UK)`."""
    if word.low in _SMALL and text[word.start : word.end].isupper():
        return False  # a small word of a caption in capitals
    return _NAME.match(text, word.start, word.end) is not None


def before(text: str, end: int, floor: int) -> list[Chunk]:
    """The words before an offset, nearest first, up to a paragraph break or ``floor``."""
    start = max(floor, end - REACH)
    if start > floor:
        while start < end and not text[start].isspace():
            start += 1
    found: list[Chunk] = []
    right = end
    for match in reversed(list(_WORD.finditer(text, start, end))):
        if found and found[-1].low not in ROLES and _breaks(text, match.end(), right):
            break
        word = chunk(text, match.start(), match.end())
        if word is None:
            break
        if _BRACKETED.match(text, match.start(), match.end()) and (not found or found[-1].low in COMPANY_ENDS):
            word = Chunk(match.start(), match.end(), word.low, False, "")
        found.append(word)
        right = match.start()
        if word.opened or (right > 0 and text[right - 1] in "—―"):
            break
    return found


def after(text: str, start: int, ceiling: int) -> list[Chunk]:
    """The words after an offset, nearest first, up to a paragraph break or ``ceiling``."""
    stop = min(ceiling, start + REACH)
    found: list[Chunk] = []
    left = start
    for match in _WORD.finditer(text, start, stop):
        if match.end() == stop < ceiling or (found and _breaks(text, left, match.start())):
            break
        word = chunk(text, match.start(), match.end())
        if word is not None and found and _BRACKETED.match(text, match.start(), match.end()):
            following = _NEXT_WORD.match(text, match.end(), stop)
            if following is not None and following[1].lower() in COMPANY_ENDS:
                word = Chunk(match.start(), match.end(), word.low, False, "")
        if word is None or (found and word.opened):
            break
        found.append(word)
        left = match.end()
        if word.closed or (left < len(text) and text[left] in "—―"):
            break
    return found


def _breaks(text: str, left: int, right: int) -> bool:
    """Whether the white space between two words ends a line for good: a blank line, a bullet, or a short line's end."""
    gap = text[left:right]
    lines = gap.count("\n")
    if "—" in gap or "―" in gap or lines > 1:
        return True
    if not lines:
        return False
    line_start = text.rfind("\n", max(0, left - HARD_WRAP), left) + 1
    return line_start > 0 or left < HARD_WRAP
