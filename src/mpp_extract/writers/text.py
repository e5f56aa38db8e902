"""An article's text with what was found marked in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mpp_extract.writers.escape import for_terminal
from mpp_extract.writers.terminal.article import head
from mpp_extract.writers.terminal.context import Context
from mpp_extract.writers.terminal.layout import Page, Run, Signs, clean
from mpp_extract.writers.terminal.marks import Mark, marks, nested

if TYPE_CHECKING:
    from mpp_extract.record import Article
    from mpp_extract.writers import Look


def encode(article: Article, look: Look) -> str:
    """The text, each line behind its number; what was found stands in brackets with its label: ‹Tuesday|date›.

    Raises ValueError for a record that has no text.
    """
    known = Context(article)
    if known.lines is None:
        raise ValueError("the record has no text: extract it with include_text")
    page = Page(look, known.gutter)
    head(page, known)
    page.blank()
    for number, runs in enumerate(_lines(known.lines.text, marks(known, look.lists), page.signs), 1):
        if any(words.strip() for words, _ in runs):
            page.numbered(number if known.numbered else None, runs)
        else:
            page.blank()
    return page.text()


def _lines(text: str, found: list[Mark], signs: Signs) -> Iterator[list[Run]]:
    """The text's lines, with what was found marked."""
    line: list[Run] = []
    open_: list[Mark] = []
    place = 0
    for offset, opened, closed in [*nested(found), (len(text), None, None)]:
        style = open_[-1].list if open_ else ""
        first, *others = text[place:offset].split("\n")
        line.append((for_terminal(first), style))
        for other in others:
            yield line
            line = [(for_terminal(other), style)]
        place = offset
        if opened is not None:
            open_.append(opened)
            line.append((f"{signs.left}{signs.dots if opened.went_before else ''}", f"{opened.list} bold"))
        elif closed is not None:
            open_.pop()
            line.append((f"{signs.dots if closed.goes_on else ''}|{clean(closed.label)}", "grey"))
            line.append((signs.right, f"{closed.list} bold"))
    yield line
