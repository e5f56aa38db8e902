"""What is known of whoever decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Actor:
    """Who decides.

    head   the token whose phrase is printed, -1 where only the paper is named
    court  id of the article's court      judges  ids of the article's judges
    kind   named (a court or judge of the article's), noun, pronoun, or document
    paper  the token of the paper, -1 for none
    noun   the token of the noun that a pronoun takes up, -1 where it takes up none or another pronoun's
    """

    head: int
    kind: Literal["named", "noun", "pronoun", "document"]
    court: str | None = None
    judges: tuple[str, ...] = ()
    paper: int = -1
    noun: int = -1
