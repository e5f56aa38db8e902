"""File numbers of persons at the immigration agencies, made unreadable in what is printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.reading import masked

if TYPE_CHECKING:
    from mpp_extract.record import Article

# What each such number has in JSON: nearly no article has it, and is spared the closer look.
_PERHAPS = re.compile(r"A(?:[-#\s]|\\[nrt]|\\u00[0-9a-f]{2}){0,2}\d\d")


def as_json(article: Article, indent: int | None = None) -> str:
    """The article's object with every string masked, as the contract says, except ``article.text``. Lengths stay."""
    encoded = article.model_dump_json(indent=indent)
    return encoded if _PERHAPS.search(encoded) is None else _masked(article).model_dump_json(indent=indent)


def _masked(article: Article) -> Article:
    plain = article.model_dump()
    text = plain["article"].get("text")
    plain = masked(plain)
    plain["article"]["text"] = text
    return type(article).model_validate(plain)
