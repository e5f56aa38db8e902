"""What a room is given: one article's text, its parse, and what the rooms before it found."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from spacy.tokens import Doc

    from mpp_extract import record
    from mpp_extract.entities.people.graph import Graph
    from mpp_extract.language.numbers.signs import Numbers
    from mpp_extract.rule import Refusal
    from mpp_extract.tokens import Tokens

# A file number of the immigration agencies ("A-number"): the letter and eight or nine digits, often in groups of three.
# Source: 8 CFR 103.2; USCIS Glossary, "Alien Registration Number".
FILE_NUMBER = re.compile(
    r"(?<![A-Za-z0-9])A[-#\s]{0,2}(?:\d{3}[-\s]\d{3}[-\s]\d{3}|\d{2}[-\s]\d{3}[-\s]\d{3}|\d{8,9})(?![0-9])"
)
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user asked for that changes how rooms work.

    indirect      Find reported statements without quotation marks, too.
    explain       Fill each item's ``explain``.
    judges_file   The table of federal judges for this run, or None for the one in the user's data folder.
    """

    indirect: bool = False
    explain: bool = False
    judges_file: Path | None = None


@dataclass(slots=True)
class Found:
    """The lists found so far. None: not (yet) looked for."""

    judges: list[record.Judge] | None = None
    courts: list[record.Court] | None = None
    dates: list[record.Date] | None = None
    case_numbers: list[record.CaseNumber] | None = None
    cases: list[record.Case] | None = None
    statistics: list[record.Statistic] | None = None
    quotes: list[record.Quote] | None = None
    speakers: list[record.Speaker] | None = None
    rulings: list[record.Ruling] | None = None


@dataclass
class Reading:
    """One article as the rooms see it. Rooms read it, add to ``warnings``, and return their own list.

    text        The article's text; every offset counts its code points.
    doc         The parsed text where it is one of spaCy's Docs, else None.
    parse       The parsed text's tokens where they were taken from the model already, else None.
    published   The reference date for relative dates, or None where nobody knows it or no news can be of it.
    found       What the rooms before this one found.
    people      The article's people, once a room has asked for them (``entities.people.graph``).
    refused     What was considered and refused: (refusal, start, end), in the order in which it came about.
    """

    text: str
    doc: Doc | None = None
    parse: Tokens | None = None
    published: date | None = None
    settings: Settings = field(default_factory=Settings)
    found: Found = field(default_factory=Found)
    warnings: list[str] = field(default_factory=list)
    people: Graph | None = None
    refused: list[tuple[Refusal, int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        from mpp_extract.language.calendar import NEWS_YEARS

        if self.published is not None and self.published.year not in NEWS_YEARS:
            self.warnings.append(f"{self.published.isoformat()} is no day that news is of, so it was left out")
            self.published = None

    @cached_property
    def tokens(self) -> Tokens:
        """The parse as plain lists. Raises ValueError where the text was not parsed (a room that forgot its needs)."""
        from mpp_extract.tokens import Tokens

        if self.parse is not None:
            return self.parse
        if self.doc is None:
            raise ValueError("this room needs a parsed text: name what it needs in rooms.py")
        return Tokens(self.doc)

    @cached_property
    def corrected(self) -> Tokens:
        """The tokens with what the tokenizer and the tagger mistook put right, for the rooms that read people."""
        from mpp_extract.language.tagging import corrected

        return corrected(self.tokens)

    @cached_property
    def paragraphs(self) -> list[tuple[int, int]]:
        """Offsets of the paragraphs (stretches between line breaks), without the white space round them."""
        spans = []
        start = 0
        for line in self.text.split("\n"):
            words = line.strip()
            if words:
                first = start + len(line) - len(line.lstrip())
                spans.append((first, first + len(words)))
            start += len(line) + 1
        return spans

    @cached_property
    def numbers(self) -> Numbers:
        """The text's numbers, each judged once by the characters beside it, whichever room asks."""
        from mpp_extract.language.numbers.signs import Numbers

        return Numbers(self.text)

    def refuse(self, refusal: Refusal, start: int, end: int) -> None:
        """Keep that the words at these offsets were considered, and why they are no item."""
        self.refused.append((refusal, start, end))

    def mention(self, start: int, end: int) -> record.Mention:
        """The mention at these offsets. Raises ValueError where they hold no text."""
        from mpp_extract.record import Mention

        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no text at {start}-{end}")
        return Mention.model_construct(text=self.text[start:end], start=start, end=end)


def mask(text: str) -> str:
    """The text with people's immigration file numbers made unreadable; its length stays as it is.

    >>> mask("file A 123-456-789, he said")
    'file A ***-***-***, he said'
    """
    return FILE_NUMBER.sub(lambda match: _DIGIT.sub("*", match[0]), text)


def masked(value: Any) -> Any:
    """Plain values with people's immigration file numbers made unreadable in all text; tuples and sets are lists."""
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, dict):
        return {str(key): masked(entry) for key, entry in value.items()}
    return [masked(entry) for entry in value] if isinstance(value, (list, tuple, set, frozenset)) else value
