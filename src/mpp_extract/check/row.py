"""A check as a row: what it is called, how it knows, what it finds, and texts that show it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from mpp_extract.check.finding import Finding, Severity

if TYPE_CHECKING:
    from mpp_extract.check.story import Story

Certainty = Literal["calendar", "record", "arithmetic", "article", "archive", "house rule"]
# How it is known that something is wrong, for people.
KNOWS: dict[Certainty, str] = {
    "calendar": "the calendar says so",
    "record": "a public record says otherwise",
    "arithmetic": "the numbers don't fit each other",
    "article": "the article says it in two ways",
    "archive": "another article says otherwise",
    "house rule": "a rule of the house, which is asked for by its code",
}


class Wrong(NamedTuple):
    """A text with one thing wrong in it.

    finds      the words found
    message    a piece of what is said of them
    published  the day of publication (ISO), where one is needed
    others     articles of that day that it is held against
    """

    text: str
    finds: str
    message: str
    published: str | None = None
    others: tuple[str, ...] = ()


class Right(NamedTuple):
    """The nearest text with nothing wrong, where the day of publication or other articles matter."""

    text: str
    published: str | None = None
    others: tuple[str, ...] = ()


def told(example: str | Wrong | Right) -> str:
    """An example's text, with its day and the articles beside it.

    >>> told(Right("They met.", "2024-05-06", ("They sat.",)))
    'They met. (published 2024-05-06; another article: They sat.)'
    """
    if isinstance(example, str):
        return example
    day = [f"published {example.published}"] if example.published else []
    beside = [f"another article: {text}" for text in example.others]
    return f"{example.text} ({'; '.join([*day, *beside])})" if day or beside else example.text


@dataclass(frozen=True, slots=True)
class Check:
    """One kind of slip.

    code        a letter for the family and a number; public, and never given to another kind
    severity    error: certain; warning: to be looked at; house: only where it is asked for by its code
    certainty   how it knows
    meaning     what is wrong, in one sentence for whoever meets the code
    wrong       texts in which it is found        right   the nearest texts in which nothing is
    limits      what it passes over, and where it can be mistaken
    find        looks for it in a story; the findings need no code or severity
    """

    code: str
    severity: Severity
    certainty: Certainty
    meaning: str
    wrong: tuple[Wrong, ...]
    right: tuple[str | Right, ...]
    limits: str
    find: Callable[[Story], Iterator[Finding]]

    @property
    def order(self) -> tuple[str, int]:
        """By family, then by number."""
        return self.code[0], int(self.code[1:])
