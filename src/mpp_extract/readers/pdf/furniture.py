"""What stands on pages but is not their text: running heads and feet, page numbers, courts' stamps, line numbers."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from mpp_extract.readers.pdf.layout import Line, lines_of

if TYPE_CHECKING:
    from mpp_extract.readers.pdf.words import Page, Word

_EDGE = 0.16  # share of the page's height at its top and foot in which heads and feet stand
_DEEPEST = 5  # lines that a head or foot has at most
_NUMBER = re.compile(
    r"(?:page|pg\.?|p\.|seite|página)?[\s#]*[-–—~•|\[(]*\s*(?:[A-Z]{1,3}-)?(?:\d{1,5}|[ivxlc]{1,7})\s*[-–—~•|\])]*"
    r"(?:\s*(?:of|/|von|de)\s*\d{1,5})?\.?",
    re.IGNORECASE,
)
# What courts' filing systems print on pages. Source: stamps of CM/ECF (district, bankruptcy and appeals courts),
# NYSCEF, and the e-filing systems of states, as they stand on public filings.
_STAMP = re.compile(
    r"""
    (?:(?:USCA\d+|USDC|Appellate|[A-Z]{2,6})\s)?(?:Case|Appeal|Appellate\ Case)[:#]?\s+[\w:.-]*\d[\w:.-]*
        ,?\s.*\b(?:Doc(?:ument)?\b|Filed\b|Pg\b|Page)
    | Document:?\ \#?\d+.*\b(?:Page|Filed)\b
    | (?:Page:?\s\d+\s+)?Date\sFiled:\s\d
    | .*\bPage\s?ID\ ?\#?:?\s*\d+
    | (?:E-?FILED|FILED|ELECTRONICALLY\ FILED|Electronically\ Filed|E-?Filed|Filed|RECEIVED\ NYSCEF|Received)\b
        .*\d{1,4}[-/ ](?:\d{1,2}|[A-Z]{3})[-/ ]\d{1,4}.*
    | (?:Electronically\ Filed|ELECTRONICALLY\ FILED|E-FILED)\b.*
    | NYSCEF\ DOC\.\ NO\..*
    | INDEX\ NO\.\ \S+\s*
    | (?:DocuSign|Docusign)\ Envelope\ ID:.*
    | (?:Entered\ on\ Docket|Docket\ No\.?\s?\d+\s+Filed).*\d{4}.*
    """,
    re.VERBOSE,
)
# A web page that a browser printed: day and time with the page's title above, its address and the page's number below.
_BROWSER_HEAD = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+\d{1,2}[:.]\d{2}(?:\s?[APap]\.?[Mm]\.?)?(?:\s.*)?")
_BROWSER_FOOT = re.compile(r"(?P<url>(?:https?|file)://\S+)\s+(?:Page\s)?\d+\s?(?:/|of)\s?\d+")
_DIGITS = re.compile(r"\d+")


def take_away(pages: list[Page]) -> list[str]:
    """Takes furniture out of the pages' words. Returns what was taken, line by line, for what can be read in it."""
    taken: list[str] = []
    for page in pages:
        _take_line_numbers(page)
    edges = [_edge_lines(page) for page in pages]
    repeated = _repeated(edges, pages)
    for page, lines in zip(pages, edges, strict=True):
        gone: set[int] = set()
        for line, place, outermost in lines:
            text = line.text
            if _key(text, place) in repeated[page.number % 2] or _is_furniture(text, line, page, outermost):
                gone.update(id(word) for word in line.words)
                taken.append(text)
        page.words = [word for word in page.words if id(word) not in gone]
        _take_number(page, taken)
    return taken


def browser_address(taken: list[str]) -> str | None:
    """The address that a browser printed below its pages, where it is whole."""
    for text in taken:
        found = _BROWSER_FOOT.fullmatch(text.replace("\t", " "))
        if found and found["url"].startswith("http") and not found["url"].endswith(("…", "...")):
            return found["url"]
    return None


def is_stamp(text: str) -> bool:
    """Whether a line is what a court's filing system prints on each page.

    >>> is_stamp("Case 1:20-cv-00123-ABC Document 12 Filed 03/04/20 Page 1 of 9")
    True
    >>> is_stamp("Case law is filed with the clerk")
    False
    """
    return _STAMP.match(text.replace("\t", " ")) is not None and re.search(r"\d", text) is not None


def _edge_lines(page: Page) -> list[tuple[Line, int, bool]]:
    """Lines near the page's top and foot, each with its place (rounded) and whether nothing stands further out."""
    lines = lines_of(page.words)
    above = [line for line in lines if line.y < _EDGE * page.height][:_DEEPEST]
    below = [line for line in lines if line.y > (1 - _EDGE) * page.height][-_DEEPEST:]
    found = [(line, round(line.y / 6), number == 0) for number, line in enumerate(above)]
    kept = {id(line) for line in above}
    last = len(below) - 1
    return found + [
        (line, round((line.y - page.height) / 6), number == last)
        for number, line in enumerate(below)
        if id(line) not in kept
    ]


def _key(text: str, place: int) -> tuple[str, int]:
    return _DIGITS.sub("#", text.replace("\t", " ")).casefold(), place


def _repeated(edges: list[list[tuple[Line, int, bool]]], pages: list[Page]) -> tuple[set[tuple[str, int]], ...]:
    """What stands at the same place on several pages, for even and for odd pages."""
    counts: dict[tuple[str, int], set[int]] = defaultdict(set)
    for page, lines in zip(pages, edges, strict=True):
        for line, place, _ in lines:
            for near in (place - 1, place, place + 1):
                counts[_key(line.text, near)].add(page.number)
    repeated: tuple[set[tuple[str, int]], ...] = (set(), set())
    for key, numbers in counts.items():
        for parity in (0, 1):
            if len(numbers) >= 2 and any(number % 2 == parity for number in numbers):
                repeated[parity].add(key)
    return repeated


def _is_furniture(text: str, line: Line, page: Page, outermost: bool) -> bool:
    plain = text.replace("\t", " ")
    if is_stamp(plain):
        return True
    if line.y < page.height / 2:
        return outermost and _BROWSER_HEAD.fullmatch(plain) is not None
    return _BROWSER_FOOT.fullmatch(plain) is not None


def _take_number(page: Page, taken: list[str]) -> None:
    """Takes the page's number away: the outermost line of the page where it stands alone."""
    lines = lines_of(page.words)
    for line, edge, neighbour in ((lines[0], "top", lines[1:2]), (lines[-1], "foot", lines[-2:-1])) if lines else ():
        text = line.text.replace("\t", " ")
        if not text or _NUMBER.fullmatch(text) is None:
            continue
        at_edge = line.y < 0.2 * page.height if edge == "top" else line.y > 0.8 * page.height
        apart = not neighbour or abs(neighbour[0].y - line.y) > 1.6 * line.size
        if at_edge and apart:
            gone = {id(word) for word in line.words}
            page.words = [word for word in page.words if id(word) not in gone]
            taken.append(text)


def _take_line_numbers(page: Page) -> None:
    """Takes away the numbers of lines that pleadings, transcripts and bills have in their margins."""
    numbers = [word for word in page.words if word.text.isdigit() and len(word.text) <= 4]
    if len(numbers) < 8:
        return
    for right in (False, True):
        stacks: dict[int, list[Word]] = defaultdict(list)
        for word in numbers:
            stacks[round((word.x0 if right else word.x1) / 8)].append(word)
        for place in sorted(stacks, reverse=right):
            stack = sorted(
                (word for near in (place - 1, place, place + 1) for word in stacks.get(near, [])),
                key=lambda word: word.y,
            )
            counted = _counting(stack)
            if len(counted) >= 8 and _in_margin(counted, page.words, right):
                gone = {id(word) for word in counted}
                page.words = [word for word in page.words if id(word) not in gone]
                break


def _counting(stack: list[Word]) -> list[Word]:
    """The words of a stack that count up by one, or by five, from top to bottom."""
    best: list[Word] = []
    for step in (1, 5):
        run: list[Word] = []
        for word in stack:
            value = int(word.text)
            if run and value == int(run[-1].text) + step:
                run.append(word)
            elif len(run) < 3:
                run = [word]
        if len(run) > len(best):
            best = run
    return best


def _in_margin(counted: list[Word], words: list[Word], right: bool) -> bool:
    """Whether the numbers go down the page's whole length, evenly, with hardly a word further out.

    The first column of a table, which other text of the page stands above or below, does not.
    """
    known = {id(word) for word in counted}
    others = [word for word in words if id(word) not in known]
    if not others:
        return False
    edge = min(word.x0 for word in counted) if right else max(word.x1 for word in counted)
    if sum(word.x1 > edge if right else word.x0 < edge for word in others) > 0.03 * len(others):
        return False
    height = max(word.y for word in others) - min(word.y for word in others)
    steps = Counter(round(below.y - above.y) for above, below in pairwise(counted))
    even = sum(count for _, count in steps.most_common(2)) >= 0.5 * (len(counted) - 1)
    return even and counted[-1].y - counted[0].y > 0.6 * height
