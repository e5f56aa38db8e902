"""The record as JSON with nothing masked, for what goes from one process to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mpp_extract.record import Article


def encode(article: Article) -> str:
    """The article's object."""
    return article.model_dump_json()
