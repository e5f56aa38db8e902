"""Q3: quotation marks that are opened and never closed, or closed where none is open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.story import Story
from mpp_extract.entities.quotes.layout import attributed, unwrapped
from mpp_extract.entities.quotes.marks import OPENING
from mpp_extract.entities.quotes.signs import CLOSE, EITHER, OPEN, Mark, marks_in
from mpp_extract.language.captions import is_caption
from mpp_extract.language.verbs import SAY
from mpp_extract.typography.plain import plain

# How many paragraphs a quotation may run on without marks before it is closed.
_RUNS = 3
# Marks of an article that are wrong this often are not slips of a hand: a program has lost them.
_TOO_MANY = 4
# Who said it, at the end of a paragraph: there the quotation is over.
_REPORTED = re.compile(r",\s+(?:[A-Z]?[\w.]+\s+){0,3}(?:said|says|added|wrote|told\s\w+)(?:\s+[\w.,’'-]+){0,8}[.:]\Z")
_REPORT = 90  # characters
# ``, Poe continued.``, ``, wrote the mayor.``, and then a quotation goes on.
_NAMED_REPORT = re.compile(
    r"[,?!] (?:(?:[A-Z][\w.]+|he|she|they|the \w+) (?P<verb>[a-z]+)"
    r"|(?P<verb_first>[a-z]+) (?:[A-Z][\w.]+|the)\b[^“”\"]*?)"
    r"(?:,? [a-z][^“”\"]{0,40})?[.:] ?\Z"
)
# The same inside a paragraph, where the verb comes first, or nothing but the verb and its pronoun.
_REPORT_INSIDE = re.compile(
    r"[,?!] (?:(?:said|says|added|wrote) (?:[A-Z]\w+|the|an?)\b|(?:he|she|they) (?:said|says|added|wrote)[.,])"
)
_BESIDE = 32  # characters on either side that a message shows of a mark
_ANY = re.compile('[“”„«»"]')
# Two closing marks, or two opening ones, of one kind.
_TWICE = re.compile(r"(?<=[\w.,?!…])(?:””|\"\")(?=[\s.,;)]|\Z)|““(?=\w)")
_STOPS = ".?!"
# Where a paragraph of a quotation ends, and the next begins, or the next point of a list in it: printed in one line,
# its mark is no new quotation's.
_NEXT_PARAGRAPH = re.compile(r"[.?!…][’'”\"]?[\s\u200b-\u200d]+\Z")
_NEXT_POINT = re.compile(r"[.?!;:,…](?: and| or)?\s+(?:--?|[–—•*])\s*\Z")
_GAP = 12  # characters before a mark that tell of a new paragraph
_SPOKEN = re.compile(r"\b(?:said|says|added|wrote|told)\b")
_CURLY, _STRAIGHT = frozenset("“”„«»"), frozenset('"')
_MARKS = _CURLY | _STRAIGHT
_LINE_ENDS = ".?!:”\"’'"
_CAPTION = re.compile(r"(?:Image|Media|Photo|Video|Advertisement|Media playback)\b")
# A tweet or a line of a program that was put in, or a note on what was corrected: its marks are not the reporter's.
_FOREIGN = re.compile(r"https?://|\bt\.co/|pic\.twitter\.com|[{}″]|@\w+\)|\(Corrects\b")


@dataclass(slots=True)
class _Paragraph:
    """A paragraph's double marks, and what is left of them when they are paired; offsets are of the plain text.

    opened   marks that are open at its end       closing  the first mark that closes what is not open here
    again    the mark that opens before the first of ``opened`` is closed
    """

    first: int
    last: int
    opened: list[Mark] = field(default_factory=list)
    closing: Mark | None = None
    again: Mark | None = None


def unbalanced(story: Story) -> Iterator[Finding]:
    """Q3: marks without their other half. What runs over paragraphs is opened in each, and closed in the last."""
    copy = plain(story.text)
    paragraphs = [_read(copy.text, *place) for place in _paragraphs(copy.text)]
    found = [*_doubled(copy.text), *_faults(copy.text, paragraphs)]
    if len(found) >= _TOO_MANY:
        return
    for mark, other, message in found:
        start, end = copy.span(mark.start, mark.end)
        if not story.is_correction(start):
            others = () if other is None else (Span(*copy.span(other.start, other.end)),)
            beside = story.words(*_near(story.text, start))
            yield Finding(start=start, end=end, message=f"{message}: {beside}", others=others)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Paragraphs as they were before a width broke their lines."""
    lines: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            first = start + len(line) - len(line.lstrip())
            broken = lines and text[lines[-1][1] - 1] not in _LINE_ENDS and text.count("\n", lines[-1][1], first) == 1
            if broken:
                first = lines.pop()[0]
            lines.append((first, start + len(line.rstrip())))
        start += len(line) + 1
    return attributed(text, unwrapped(text, lines))


def _is_caption(line: str) -> bool:
    return is_caption(line) or _CAPTION.match(line) is not None


def _read(text: str, first: int, last: int) -> _Paragraph:
    """A paragraph, its marks paired as far as they can be; nothing is wrong where a mark may turn either way."""
    paragraph = _Paragraph(first, last)
    if _ANY.search(text, first, last) is None:
        return paragraph
    marks = [mark for mark in marks_in(text, first, last) if not mark.single and text[mark.start] in _MARKS]
    signs = {text[mark.start] for mark in marks}
    if (
        not signs
        or _FOREIGN.search(text, first, last)
        or any(mark.side == EITHER for mark in marks)
        or (signs & _CURLY and signs & _STRAIGHT)
    ):
        return paragraph
    for mark in marks:
        if mark.side == OPEN:
            if paragraph.opened and _is_run_on(text, paragraph.opened[-1].end, mark):
                paragraph.opened.pop()
            paragraph.opened.append(mark)
        elif paragraph.opened:
            paragraph.opened.pop()
        elif paragraph.closing is None:
            paragraph.closing = mark
    if paragraph.opened:
        behind = (mark for mark in marks if mark.start > paragraph.opened[0].start and mark.side == OPEN)
        paragraph.again = next(behind, None)
    return paragraph


def _is_run_on(text: str, start: int, mark: Mark) -> bool:
    """Whether a mark opens again what is open from ``start`` on: a paragraph of one quotation, run into the one before.

    Where the words between report speech, a closing mark was lost among them.
    """
    near = max(start, mark.start - _GAP)
    if _NEXT_POINT.search(text, near, mark.start):
        return True
    if _NEXT_PARAGRAPH.search(text, near, mark.start) is None or not text[mark.end : mark.end + 1].isupper():
        return False
    if _is_reported(text, start, mark.start):
        return False
    return _SPOKEN.search(text, start, mark.start) is None


def _doubled(text: str) -> Iterator[tuple[Mark, Mark | None, str]]:
    if not any(signs in text for signs in ("””", "““", '""')):
        return
    for match in _TWICE.finditer(text):
        side = OPEN if text[match.start()] == "“" else CLOSE
        yield Mark(match.start() + 1, match.end(), False, side), None, "a quotation mark stands twice"


def _faults(text: str, paragraphs: list[_Paragraph]) -> Iterator[tuple[Mark, Mark | None, str]]:
    """At most one of a paragraph: the mark, the one beside it that shows it, and what is wrong."""
    held = 0  # so many paragraphs ago something was left open
    for n, paragraph in enumerate(paragraphs):
        is_held = 0 < held <= _RUNS
        held = 0 if paragraph.closing is not None or not is_held else held + 1
        if paragraph.closing is not None and not is_held:
            yield paragraph.closing, None, "a quotation is closed that was not opened"
        elif paragraph.opened and not _goes_on(text, paragraphs, n):
            told = "opened again before it is closed" if paragraph.again else "opened and never closed"
            yield paragraph.opened[0], paragraph.again, f"a quotation is {told}"
        elif paragraph.opened:
            held = 1


def _goes_on(text: str, paragraphs: list[_Paragraph], n: int) -> bool:
    """Whether what paragraph n leaves open is opened again by the next one, or closed by one of the next."""
    paragraph = paragraphs[n]
    following = paragraphs[n + 1 : n + 1 + 2 * _RUNS]  # captions of pictures stand between paragraphs
    behind = [each for each in following if not _is_caption(text[each.first : each.last])][:_RUNS]
    if _REPORT_INSIDE.search(text, paragraph.opened[-1].end, paragraph.last):
        return False
    if paragraph.again and _is_reported(text, paragraph.opened[0].end, paragraph.again.start):
        return False
    if _REPORTED.search(text, max(paragraph.opened[0].end, paragraph.last - _REPORT), paragraph.last):
        return False
    if not behind:
        return text[paragraph.last - 1] not in _STOPS
    if text[behind[0].first] in OPENING:
        return len(paragraph.opened) == 1
    return any(each.closing is not None for each in behind)


def _is_reported(text: str, start: int, end: int) -> bool:
    """Whether what stands before a mark, or at a paragraph's end, tells who said it: the quotation is over there."""
    match = _NAMED_REPORT.search(text, max(start, end - _REPORT), end)
    return match is not None and (match["verb"] or match["verb_first"]) in SAY


def _near(text: str, at: int) -> tuple[int, int]:
    """A few whole words round a mark, of one line."""
    first, last = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    last = len(text) if last < 0 else last
    start, end = max(first, at - _BESIDE), min(last, at + _BESIDE + 1)
    if start > first:
        start = text.find(" ", start, at) + 1 or start
    if end < last:
        end = max(text.rfind(" ", at, end), at + 1)
    return start, end
