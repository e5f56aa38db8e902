"""JSON for people and programs: one indented object an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.writers.escape import for_json
from mpp_extract.writers.masking import as_json

if TYPE_CHECKING:
    from mpp_extract.record import Article


def encode(article: Article) -> str:
    """The article's object, indented, without a line break at its end."""
    return for_json(as_json(article, indent=2))
