"""A table for people: a panel for each list, as wide as the terminal, or as its lines need where there is none."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from mpp_extract.reading import mask
from mpp_extract.writers.escape import for_terminal
from mpp_extract.writers.rows import ROWS, TITLES

if TYPE_CHECKING:
    from mpp_extract.record import Article
    from mpp_extract.writers import Look

FROM = {"option": "as given", "metadata": "by its metadata", "text": "by its text"}
UNLIMITED = 100_000  # columns of a line that is not to be broken
RULE = 72  # columns of a panel's frame where lines are not broken
NARROWEST = 20
CHUNK = 200  # rows laid out together: the time Rich takes for a table grows faster than the table


def encode(article: Article, look: Look) -> str:
    """The article's panels, with a line break at the end. ``look`` says how wide and how plain."""
    page = Page(look)
    _head(page, article)
    missing = []
    for name, rows in ROWS.items():
        items = getattr(article, name)
        if items:
            page.panel(TITLES[name], len(items), [(*row, _why(item)) for item, row in rows(article)])
        elif items is not None:
            missing.append(TITLES[name].lower())
    if missing:
        page.line(f"Not found: {', '.join(missing)}", "dim")
    return page.text()


def clean(text: str) -> str:
    """What an article says, fit for a terminal: one line, no control characters, no file numbers of persons."""
    return for_terminal(mask(text))


def _head(page: Page, article: Article) -> None:
    source, info = article.source, article.article
    name = "standard input" if source.path == "-" else source.path
    if source.id is not None:
        name += f" ({source.id})"
    page.line(name, "bold")
    if info.title:
        page.line(info.title)
    facts = [f"{source.characters or 0:,} characters"]
    if info.published:
        facts.append(f"published {info.published} ({FROM.get(info.published_from or '', 'unknown')})")
    else:
        facts.append("day of publication unknown")
    page.line(", ".join(facts), "dim")
    for warning in article.warnings:
        page.line(f"Warning: {warning}", "bold")


def _why(item: Any) -> str | None:
    """With --explain: where the item stands, what found it, and how."""
    if item.explain is None:
        return None
    place = (getattr(item, "mentions", None) or [item])[0]
    told = dict(item.explain)
    meaning = told.pop("rule_meaning", None) or ""
    facts = (f"{key}: {json.dumps(value, ensure_ascii=False, default=str)}" for key, value in told.items())
    return f"{item.rule} at {place.start}-{place.end}. {meaning} {'; '.join(facts)}".rstrip()


class Page:
    """Lines and panels, drawn with Rich as plain text: nothing in an article is taken for markup."""

    def __init__(self, look: Look) -> None:
        self._width = UNLIMITED if look.width is None else max(look.width, NARROWEST)
        self._rule = min(self._width, RULE) if look.width is None else self._width
        self._corner, self._line, self._bar, self._foot = "╭─│╰" if look.unicode else "+-|+"
        self._file = io.StringIO()
        self._console = Console(
            file=self._file,
            width=self._width,
            force_terminal=look.colour,
            color_system="standard" if look.colour else None,
            no_color=not look.colour,
            markup=False,
            highlight=False,
            emoji=False,
            legacy_windows=False,
        )

    def line(self, text: str, style: str = "") -> None:
        """One line of text, broken where it is too long."""
        self._console.print(Text(clean(text), style=style))

    def panel(self, title: str, count: int | str, rows: list[tuple[Any, ...]]) -> None:
        """A framed list; a row is its cells and, last, what is said below them (or None)."""
        head = f"{self._corner}{self._line} {title} ({count}) "
        self._console.print(Text(head + self._line * (self._rule - cell_len(head)), style="bold"))
        inside = self._width - 2
        widths = _widths(rows)
        for first in range(0, len(rows), CHUNK):
            table = _grid(rows[first : first + CHUNK], widths, inside)
            for segments in self._console.render_lines(table, self._console.options.update(width=inside), pad=False):
                line = Text.assemble((f"{self._bar} ", "bold"), *((part.text, part.style or "") for part in segments))
                line.rstrip()
                self._console.print(line, no_wrap=True, overflow="ignore", crop=False)
        self._console.print(Text(self._foot + self._line * (self._rule - 1), style="bold"))

    def text(self) -> str:
        """All that was drawn."""
        return self._file.getvalue()


def _widths(rows: list[tuple[Any, ...]]) -> list[int]:
    """The widest cell of each column, so that every part of a long list is laid out alike."""
    widths = [max(cell_len(clean(str(row[column]))) for row in rows) for column in range(len(rows[0]) - 1)]
    below = max((cell_len(clean(row[-1])) for row in rows if row[-1] is not None), default=0)
    return [*widths[:-1], max(widths[-1], below)]


def _grid(rows: list[tuple[Any, ...]], widths: list[int], inside: int) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0), pad_edge=False)
    columns = _fitted(widths, inside)
    for width in columns:
        grid.add_column(width=width, overflow="fold")
    for *cells, below in rows:
        texts = [Text(clean(str(cell)), style="bold" if not place else "") for place, cell in enumerate(cells)]
        if below is not None:
            texts[-1].append("\n" + clean(below), style="dim")
        grid.add_row(*texts)
    return grid


def _fitted(widths: list[int], inside: int) -> list[int]:
    """Widths of the columns in the room there is: what the last can spare goes to those before it, narrow ones first.

    The last keeps at least three fifths of the room.

    >>> _fitted([10, 40, 300], 100), _fitted([40, 30], 60), _fitted([40, 30], 100)
    ([10, 28, 58], [28, 30], [40, 58])
    """
    room = inside - 2 * (len(widths) - 1)
    spare = max(room - widths[-1], room * 2 // 5)
    fitted = [1] * len(widths)
    columns = sorted(range(len(widths) - 1), key=widths.__getitem__)
    for place, column in enumerate(columns):
        fitted[column] = max(min(widths[column], spare // (len(columns) - place)), 1)
        spare -= fitted[column]
    fitted[-1] = widths[-1] if inside >= UNLIMITED - 2 else max(room - sum(fitted[:-1]), 1)
    return fitted
