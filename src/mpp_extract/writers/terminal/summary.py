"""Many articles in a page: how much was found, who and what is in most of them, what failed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mpp_extract.digest import NAMED
from mpp_extract.writers.terminal.article import ORDER, TITLES, shown
from mpp_extract.writers.terminal.context import grey
from mpp_extract.writers.terminal.layout import Page, Row, clean

if TYPE_CHECKING:
    from mpp_extract.digest import Overview
    from mpp_extract.writers import Look

MOST = 10  # of each list, where not all are asked for
_TIMES = {"speakers": "quoted"}


def summary(overview: Overview, failed: Mapping[str, int], look: Look) -> str:
    """The page. ``failed`` is how many articles could not be read, by reason."""
    page = Page(look, gutter=2)
    page.line([(_articles(overview.articles), "bold")])
    for name in ORDER:
        number = overview.counts.get(name)
        if number is not None:
            page.numbered(None, [(f"{number:,} ", ""), (_what(name, number), name)])
    for name in (name for name in ORDER if name in NAMED):
        _most(page, overview, name, None if look.rows is None else MOST)
    if failed:
        page.blank()
        page.line([(f"Failed ({sum(failed.values()):,})", "bold")])
        page.rows([Row([(f"{number:,}", "bold")], [(clean(reason), "")]) for reason, number in failed.items()])
    return page.text()


def _most(page: Page, overview: Overview, name: str, limit: int | None) -> None:
    number = len(overview.met[name])
    if not number:
        return
    some = shown(number, limit)
    page.blank()
    page.line([(f"{TITLES[name]} in most articles", f"{name} bold")])
    page.rows(
        [
            Row([(clean(met.name), f"{name} bold")], grey(_articles(met.articles), f"{_often(name, met.times)}"))
            for met in overview.most(name, some)
        ]
    )
    if number > some:
        page.numbered(None, grey(f"{page.signs.dots} {number - some:,} more: --all lists them"))


def _often(name: str, times: int) -> str:
    often = "once" if times == 1 else f"{times:,} times"
    return f"{_TIMES.get(name, 'mentioned')} {often}"


def _what(name: str, number: int) -> str:
    words = TITLES[name].lower()
    return words.removesuffix("s") if number == 1 else words


def _articles(number: int) -> str:
    return f"{number:,} {'article' if number == 1 else 'articles'}"
