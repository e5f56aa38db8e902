"""An article's text with what was found marked in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mpp_extract.writers.escape import for_terminal
from mpp_extract.writers.nesting import edges, pieces
from mpp_extract.writers.terminal.article import head
from mpp_extract.writers.terminal.context import Context
from mpp_extract.writers.terminal.layout import Page, Run, Signs, clean
from mpp_extract.writers.terminal.marks import SEVERITIES, Mark, marks

if TYPE_CHECKING:
    from pathlib import Path

    from mpp_extract.check import Finding
    from mpp_extract.record import Article
    from mpp_extract.writers import Look


def encode(article: Article, look: Look, judges: Path | None = None) -> str:
    """The text, each line behind its number; what was found stands in brackets with its label: ‹Tuesday|date›.

    Where ``look`` asks for checks, what they find is marked by its code, and told below its line. judges: the table of
    federal judges that the record was made with. Raises ValueError for a record that has no text.
    """
    known = Context(article)
    if known.lines is None:
        raise ValueError("the record has no text: extract it with include_text")
    findings = _findings(article, judges) if look.checks else []
    told: dict[int, list[Finding]] = defaultdict(list)
    for each in findings:
        told[known.lines.of(each.start)].append(each)
    page = Page(look, known.gutter)
    head(page, known)
    page.blank()
    for number, runs in enumerate(_lines(known.lines.text, marks(known, look.lists, findings), page.signs), 1):
        if any(words.strip() for words, _ in runs):
            page.numbered(number if known.numbered else None, runs)
        else:
            page.blank()
        for each in told.get(number, ()):
            style = f"{SEVERITIES[each.severity]} bold"
            page.line([(f"{each.code} ", style), (f"{each.severity}: {clean(each.message)}", "")], known.gutter, 3)
    if look.checks and not findings:
        page.blank()
        page.line([("The checks find nothing.", "grey")])
    return page.text()


def _findings(article: Article, judges: Path | None) -> list[Finding]:
    from mpp_extract.check import check

    return check(article, table=judges)


def _lines(text: str, found: list[Mark], signs: Signs) -> Iterator[list[Run]]:
    """The text's lines, with what was found marked."""
    line: list[Run] = []
    open_: list[Mark] = []
    place = 0
    for offset, piece, begins in [*edges(pieces(found, 0, len(text))), (len(text), None, False)]:
        style = open_[-1].style if open_ else ""
        first, *others = text[place:offset].split("\n")
        line.append((for_terminal(first), style))
        for other in others:
            yield line
            line = [(for_terminal(other), style)]
        place = offset
        if piece is None:
            break
        mark = piece.span
        if begins:
            open_.append(mark)
            line.append((f"{signs.left}{signs.dots if piece.went_before else ''}", f"{mark.style} bold"))
        else:
            open_.pop()
            line.append((f"{signs.dots if piece.goes_on else ''}|{clean(mark.label)}", "grey"))
            line.append((signs.right, f"{mark.style} bold"))
    yield line
