"""Pages as a terminal shows them, kept in files; they are written anew by this module as a script.

PYTHONPATH=tests python tests/terminal/snapshots.py
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import ferry

from mpp_extract.writers import Look, table, text

FOLDER = Path(__file__).resolve().parent / "pages"
WIDTHS = (40, 60, 80, 120, 200)


def pages() -> Iterator[tuple[str, str]]:
    """(name, page) of each; the escape that begins a colour is written as a sign that shows."""
    for width in WIDTHS:
        yield f"table-{width}", table.encode(ferry.article(), Look(width))
        yield f"text-{width}", text.encode(ferry.article(), Look(width))
    yield "table-pipe", table.encode(ferry.article(), Look())
    yield "table-80-folded", table.encode(ferry.article(), Look(80, rows=2))
    yield "table-80-explained", table.encode(ferry.article(explain=True), Look(80))
    yield "table-80-without-text", table.encode(ferry.article(with_text=False), Look(80))
    yield "table-60-ascii", table.encode(ferry.article(), Look(60, unicode=False))
    yield "text-60-ascii", text.encode(ferry.article(), Look(60, unicode=False))
    for width in (40, 80):
        yield f"text-{width}-checked", text.encode(ferry.with_slips(), Look(width, lists=(), checks=True))
    yield "text-80-checked-dates", text.encode(ferry.with_slips(), Look(80, lists=("dates",), checks=True))
    yield "text-80-16-checked", _visible(text.encode(ferry.with_slips(), Look(80, 16, lists=(), checks=True)))
    for colours in (16, 256):
        yield f"table-80-{colours}", _visible(table.encode(ferry.article(), Look(80, colours)))
        yield f"text-80-{colours}", _visible(text.encode(ferry.article(), Look(80, colours)))


def _visible(page: str) -> str:
    return page.replace("\x1b", "␛")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.txt"):
        old.unlink()
    for name, page in pages():
        (FOLDER / f"{name}.txt").write_text(page, encoding="utf-8")
