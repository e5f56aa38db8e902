"""What stands on pages but is not their text: running heads and feet, page numbers, courts' stamps, line numbers."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from mpp_extract.language.calendar import FULL_WEEKDAYS
from mpp_extract.readers import days
from mpp_extract.readers.documents.pdf.breaks import leading
from mpp_extract.readers.documents.pdf.lines import Line, lines_of

if TYPE_CHECKING:
    from datetime import date

    from mpp_extract.readers.documents.pdf.words import Page, Word

_EDGE = 0.16  # share of the page's height at its top and foot in which heads and feet stand
_DEEPEST = 5  # lines that a head or foot has at most
_NUMBER = re.compile(
    r"(?:page|pg\.?|p\.|seite|página)?[\s#]*[-–—~•|\[(]*\s*(?:[A-Z]{1,3}-)?(?:\d{1,5}|[ivxlc]{1,7})\s*[-–—~•|\])]*"
    r"(?:\s*(?:of|/|von|de)\s*\d{1,5})?\.?(?:\s*page)?",
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
# A web page that a browser printed: day and time, the page's title and address, the number of the sheet.
_CLOCK = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+\d{1,2}[:.]\d{2}(?:\s?[APap]\.?[Mm]\.?)?"
_ADDRESS = r"(?P<url>(?:https?|file)://\S+)"
_SHEET = r"(?:Page\s)?\d+\s?(?:/|of)\s?\d+"
_BROWSER_HEAD = re.compile(rf"{_CLOCK}(?:\s.*)?|.*\s{_ADDRESS}")
_BROWSER_FOOT = re.compile(rf"{_ADDRESS}\s+(?:{_SHEET}|{_CLOCK}|{_SHEET}\s+{_CLOCK})|{_SHEET}\s+{_CLOCK}")
_MORE = re.compile(r"[-–—(\s]*more[-–—)\s]*", re.IGNORECASE)  # what releases say of the next page
_PAGE_WORD = re.compile(r"\bpage\s+(\d+)\b", re.IGNORECASE)
# A newspaper's head of a page: its number on one side, the paper and the day on the other.
_DAY = rf"\b(?:{'|'.join(sorted(FULL_WEEKDAYS))}),?\s(?P<day>.{{5,20}}\d{{4}})"
_FOLIO = (
    re.compile(rf"[A-Z]?\d{{1,3}}\s.{{0,90}}{_DAY}", re.IGNORECASE),
    re.compile(rf".{{0,60}}{_DAY}\s.{{0,60}}\b[A-Z]?\d{{1,3}}", re.IGNORECASE),
)
_ENDS_IN_PAGE = re.compile(r".{3,80}\s\W?\s?page\s+(\d{1,4})(?:\s+of\s+\d{1,4})?", re.IGNORECASE)
_PAGE = re.compile(r"[1-9]\d{0,3}")
_DIGITS = re.compile(r"\d{1,18}")


def take_away(pages: list[Page]) -> list[str]:
    """Takes furniture out of the pages' words. Returns what was taken, line by line, for what can be read in it."""
    taken: list[str] = []
    for page in pages:
        _take_line_numbers(page)
    lines = [lines_of(page.words) for page in pages]
    repeated = _repeated(lines, pages)
    repeated |= _counting_heads(lines, pages) | _heads_of_later_pages(lines, pages)
    for page, all_lines in zip(pages, lines, strict=True):
        edge = _edge_lines(all_lines, page)
        gone = [line for line in edge if _is_furniture(line, page, line in (edge[0], edge[-1]))]
        if page.pictures or not _is_shared(all_lines, edge, repeated):
            gone += _apart([line for line in edge if id(line) in repeated], all_lines, page)
        words = {id(word) for line in gone for word in line.words}
        taken += [line.text for line in gone]
        page.words = [word for word in page.words if id(word) not in words]
        _take_number([line for line in all_lines if id(line.words[0]) not in words], page, taken)
    return taken


def printed_day(taken: list[str]) -> date | None:
    """The day of the paper that the head of its page gives beside the page's number.

    >>> printed_day(["B4\\tBUSINESS\\tTHE MILL GAZETTE Friday, March 5, 2021"])
    datetime.date(2021, 3, 5)
    """
    plain = [text.replace("\t", " ") for text in taken]
    found = (days.day(match["day"]) for text in plain for folio in _FOLIO if (match := folio.fullmatch(text)))
    return next(filter(None, found), None)


def browser_address(taken: list[str]) -> str | None:
    """The address that a browser printed below its pages, where it is whole."""
    for text in taken:
        plain = text.replace("\t", " ")
        found = _BROWSER_FOOT.fullmatch(plain) or _BROWSER_HEAD.fullmatch(plain)
        if found and found["url"] and found["url"].startswith("http") and not found["url"].endswith(("…", "...")):
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


def _edge_lines(lines: list[Line], page: Page) -> list[Line]:
    """The lines near the page's top and foot."""
    above = [line for line in lines if line.y < _EDGE * page.height][:_DEEPEST]
    below = [line for line in lines if line.y > (1 - _EDGE) * page.height][-_DEEPEST:]
    return above + below


def _repeated(lines: list[list[Line]], pages: list[Page]) -> set[int]:
    """The ids of lines that stand at the same place on several pages, but for numbers that count the pages."""
    groups: dict[tuple[str, int], list[tuple[int, list[int], Line]]] = defaultdict(list)
    for page, found in zip(pages, lines, strict=True):
        for line in found:
            text = line.text.replace("\t", " ").casefold()
            if not text or line.words[0].note:
                continue
            numbers = [int(number) for number in _DIGITS.findall(text)]
            place = round((line.y if line.y < page.height / 2 else line.y - page.height - 10_000) / 6)
            for near in (place, place + 1):  # so that two within half a line's height have one place in common
                groups[_DIGITS.sub("#", text), near].append((page.number, numbers, line))
    repeated: set[int] = set()
    for group in groups.values():
        for (number, numbers, line), (other_number, other_numbers, other) in pairwise(group):
            step = other_number - number
            if step and all(b - a in (0, step) for a, b in zip(numbers, other_numbers, strict=True)):
                repeated |= {id(line), id(other)}
    return repeated


def _counting_heads(lines: list[list[Line]], pages: list[Page]) -> set[int]:
    """The ids of outermost lines that begin or end with a number that counts the pages, whatever else they say."""
    heads: dict[int, list[Line]] = defaultdict(list)  # by how far the number is ahead of the page's place in the file
    for page, found in zip(pages, lines, strict=True):
        for line, neighbour in ((found[0], found[1:2]), (found[-1], found[-2:-1])) if len(found) > 2 else ():
            apart = all(abs(other.y - line.y) > 1.5 * line.size for other in neighbour)
            at_edge = line.y < _EDGE * page.height or line.y > (1 - _EDGE) * page.height
            for word in (line.words[0], line.words[-1]):
                if apart and at_edge and not word.note and _PAGE.fullmatch(word.text):
                    heads[int(word.text) - page.number].append(line)
    return {id(line) for head in heads.values() if len(head) > 1 for line in head}


def _heads_of_later_pages(lines: list[list[Line]], pages: list[Page]) -> set[int]:
    """The ids of lines at the top of a page that name it, as letters and releases have from their second page on."""
    heads: set[int] = set()
    for page, found in zip(pages, lines, strict=True):
        top = [line for line in found if line.y < _EDGE * page.height]
        for number, line in enumerate(found[:3], 1):
            named = _PAGE_WORD.search(line.text)
            apart = number < len(found) and found[number].y - line.y > 1.6 * line.size
            if line in top and named and int(named[1]) == page.number + 1 > 1 and apart and len(line.text) < 80:
                heads |= {id(head) for head in found[:number]}
    return heads


def _apart(found: list[Line], lines: list[Line], page: Page) -> list[Line]:
    """Of lines that other pages hold as well, those that are not set like the next line of the text, and near to it."""
    if not found:
        return []
    usual = leading(lines)
    places = {id(line): index for index, line in enumerate(lines)}
    text = {id(line) for line in lines} - {id(line) for line in found}
    inward = sorted(found, key=lambda line: abs(line.y - page.height / 2))
    for line in inward:
        next_place = places[id(line)] + (1 if line.y < page.height / 2 else -1)
        other = lines[next_place] if 0 <= next_place < len(lines) else None
        if other is None or id(other) not in text:
            continue
        alike = abs(other.size - line.size) < 0.05 * line.size and abs(other.x0 - line.x0) < 2
        if alike and abs(other.y - line.y) < 1.1 * usual:
            text.add(id(line))
    return [line for line in found if id(line) not in text]


def _is_shared(lines: list[Line], edge: list[Line], repeated: set[int]) -> bool:
    """Whether other pages hold most of what this one does, so that this is its text: a form, a filler."""
    known = {id(line) for line in edge}
    inner = [line for line in lines if id(line) not in known]
    if not inner:
        return all(id(line) in repeated for line in edge)
    return sum(id(line) in repeated for line in inner) > 0.5 * len(inner)


def _is_furniture(line: Line, page: Page, outermost: bool) -> bool:
    plain = line.text.replace("\t", " ")
    if is_stamp(plain) or all(word.artifact for word in line.words):
        return True
    if line.y < page.height / 2:
        return outermost and any(head.fullmatch(plain) for head in (_BROWSER_HEAD, *_FOLIO))
    return _BROWSER_FOOT.fullmatch(plain) is not None or _MORE.fullmatch(plain) is not None


def _take_number(lines: list[Line], page: Page, taken: list[str]) -> None:
    """Takes the page's number away: the outermost line of the page where it stands alone."""
    for line, neighbour in ((lines[0], lines[1:2]), (lines[-1], lines[-2:-1])) if lines else ():
        text = line.text.replace("\t", " ")
        at_edge = line.y < 0.2 * page.height or line.y > 0.8 * page.height
        apart = not neighbour or abs(neighbour[0].y - line.y) > 1.6 * line.size
        named = _ENDS_IN_PAGE.fullmatch(text)
        numbers = _NUMBER.fullmatch(text) or (named and int(named[1]) == page.number + 1)
        if at_edge and apart and numbers:
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
            if len(counted) >= 8 and _in_margin(counted, page.words, page.height, right):
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


def _in_margin(counted: list[Word], words: list[Word], height: float, right: bool) -> bool:
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
    inner = [word.y for word in others if 0.1 * height < word.y < 0.9 * height]
    if not inner:
        return False
    steps = Counter(round(below.y - above.y) for above, below in pairwise(counted))
    even = sum(count for _, count in steps.most_common(2)) >= 0.5 * (len(counted) - 1)
    return even and counted[-1].y - counted[0].y > 0.6 * (max(inner) - min(inner))
