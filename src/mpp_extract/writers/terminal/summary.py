"""Many articles in a page: how much was found, who and what is in most of them, what failed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mpp_extract.digest import NAMED
from mpp_extract.lists import called, heading
from mpp_extract.writers.terminal.article import ORDER, shown
from mpp_extract.writers.terminal.context import grey
from mpp_extract.writers.terminal.layout import Page, Row, clean

if TYPE_CHECKING:
    from mpp_extract.digest import Overview
    from mpp_extract.writers import Look

MOST = 10  # of each list, where not all are asked for


def summary(overview: Overview, failed: Mapping[str, tuple[int, str]], look: Look) -> str:
    """The page. ``failed`` is how many articles could not be read, and the first of them, by reason."""
    page = Page(look, gutter=2)
    page.line([(_articles(overview.articles), "bold")])
    counts = [(name, overview.counts[name]) for name in ORDER if name in overview.counts]
    wide = max((len(f"{number:,}") for _, number in counts), default=0)
    page.rows([Row([(_right(number, wide), "")], [(called(name, number), name)]) for name, number in counts])
    for name in (name for name in ORDER if name in NAMED):
        _most(page, overview, name, None if look.rows is None else MOST)
    _failures(page, failed)
    return page.text()


def _failures(page: Page, failed: Mapping[str, tuple[int, str]]) -> None:
    if not failed:
        return
    page.blank()
    page.line([(f"Failed ({sum(number for number, _ in failed.values()):,})", "bold")])
    wide = max(len(f"{number:,}") for number, _ in failed.values())
    rows = []
    for reason, (number, where) in failed.items():
        path = f"{where} and others" if number > 1 else where
        rows.append(Row([(_right(number, wide), "")], [(f"{clean(reason)}: ", ""), (clean(path), "grey")]))
    page.rows(rows)


def _most(page: Page, overview: Overview, name: str, limit: int | None) -> None:
    number = len(overview.met[name])
    if not number:
        return
    some = shown(number, limit)
    page.blank()
    page.line([(f"{heading(name)} in most articles", f"{name} bold")])
    page.rows(
        [
            Row([(clean(met.name), f"{name} bold")], grey(met.id, _articles(met.articles), _often(name, met.times)))
            for met in overview.most(name, some)
        ]
    )
    if number > some:
        page.numbered(None, grey(f"{page.signs.dots} {number - some:,} more: --all lists them"))


def _often(name: str, times: int) -> str:
    if name == "speakers":
        return "quoted once" if times == 1 else f"quoted {times:,} times"
    return "1 mention" if times == 1 else f"{times:,} mentions"


def _right(number: int, columns: int) -> str:
    return f"{number:>{columns},}"


def _articles(number: int) -> str:
    return f"{number:,} {'article' if number == 1 else 'articles'}"
