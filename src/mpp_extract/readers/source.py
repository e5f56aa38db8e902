"""What a reader hands on: a text with all that is known of where it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date

    from mpp_extract import record


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user said about the inputs.

    published   reference date that goes before the input's own
    encoding    encoding that goes before what the bytes say
    """

    published: date | None = None
    encoding: str | None = None


@dataclass(slots=True)
class Source:
    """One article as read.

    published       the reference date, where an option or the input's own metadata gives it
    published_from  which of the two gave it
    warnings        what went wrong without stopping the reading (a guessed encoding)
    """

    text: str
    path: str = "-"
    id: str | None = None
    format: record.SourceFormat = "text"
    sha256: str | None = None
    encoding: str | None = None
    title: str | None = None
    published: date | None = None
    published_from: Literal["option", "metadata"] | None = None
    warnings: list[str] = field(default_factory=list)

    @classmethod
    def of_text(cls, text: str, published: date | None = None) -> Source:
        """A text that a program holds already."""
        from hashlib import sha256

        from mpp_extract.readers.decode import whole_characters

        warnings: list[str] = []
        text = whole_characters(text, warnings)
        return cls(
            text=text,
            sha256=sha256(text.encode("utf-8")).hexdigest(),
            encoding="utf-8",
            published=published,
            published_from="option" if published else None,
            warnings=warnings,
        )

    def described(self) -> record.Source:
        """The record's ``source``."""
        from mpp_extract import record

        return record.Source(
            path=self.path,
            id=self.id,
            format=self.format,
            sha256=self.sha256,
            encoding=self.encoding,
            characters=len(self.text),
        )
