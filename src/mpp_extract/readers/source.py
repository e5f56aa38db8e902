"""What is read of an article: a format's reader gives a ``Story``, and ``readers.read`` makes a ``Source`` of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from datetime import date

    from mpp_extract import record


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user said about the inputs.

    published     reference date that goes before the input's own
    encoding      encoding that goes before what the bytes say
    format        name of the format that goes before what the content says
    text_field    name of the field of JSON, JSON Lines, CSV and TSV that holds the text; None to look for a usual one
    title_field, date_field, id_field    likewise
    """

    published: date | None = None
    encoding: str | None = None
    format: str | None = None
    text_field: str | None = None
    title_field: str | None = None
    date_field: str | None = None
    id_field: str | None = None


@dataclass(slots=True)
class Story:
    """One article as a format's reader understands it: the body's text and what the file itself says of it.

    text       paragraphs with line feeds between them; every offset counts in it
    published  day of publication as the file's metadata has it (in the zone that it gives), never guessed from the body
    authors    names, without ``By``            url        canonical address
    publisher  its source's name                language   ISO 639 code as declared
    id         the article's own id             encoding   that the bytes were read with, where they are text
    extra      the fields of its record that nothing was made of
    warnings   what went wrong without stopping the reading, each a sentence for people
    """

    text: str
    title: str | None = None
    published: date | None = None
    authors: list[str] = field(default_factory=list)
    url: str | None = None
    publisher: str | None = None
    language: str | None = None
    id: str | None = None
    encoding: str | None = None
    extra: dict[str, Any] | None = None
    warnings: list[str] = field(default_factory=list)

    def decoded_in(self, encoding: str, warnings: list[str]) -> Story:
        """The story itself, with what is known of its bytes: their encoding, and warnings that go before its own."""
        self.encoding = encoding
        self.warnings[:0] = warnings
        return self


@dataclass(slots=True)
class Source:
    """One article as read, with all that is known of where it came from.

    published       the reference date, where an option or the input's own metadata gives it
    published_from  which of the two gave it
    warnings        what went wrong without stopping the reading (a guessed encoding)
    The other fields are the record's (``source`` and ``article``).
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
    authors: list[str] = field(default_factory=list)
    url: str | None = None
    publisher: str | None = None
    language: str | None = None
    extra: dict[str, Any] | None = None
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
            extra=self.extra,
        )
