"""What was found, for people: an article's lists in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.writers.terminal.article import page

if TYPE_CHECKING:
    from mpp_extract.record import Article
    from mpp_extract.writers import Look


def encode(article: Article, look: Look) -> str:
    """The article's lists, with a line break at the end. ``look`` says how wide and how plain."""
    return page(article, look)
