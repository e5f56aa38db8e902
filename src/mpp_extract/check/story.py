"""What a check is given: an article's record and its text, with look-ups that several checks need."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from mpp_extract.language.stops import sentence_ends
from mpp_extract.lists import LISTS
from mpp_extract.reading import Settings
from mpp_extract.record import Article, Court, Quote

if TYPE_CHECKING:
    from mpp_extract.check.archive.others import Others
    from mpp_extract.entities.judges.record_table import Directory

T = TypeVar("T")
_CORRECTED = re.compile(
    r"\W*(?:corrections?|clarifications?|editor[’']?s note|corrects|an earlier version|a previous version)\b", re.I
)


class Story:
    """An article's record and text.

    judges  the table of federal judges that the record was made with; None for the imported one, where there is one
    others  the articles that it is held against
    """

    def __init__(self, article: Article, text: str, judges: Path | None = None, others: Others | None = None) -> None:
        self.others = others
        self.article = article
        self._settings = Settings(judges_file=judges)
        self.text = text
        self.title = article.article.title
        told = article.article.published
        self.published = None if told is None else date.fromisoformat(told)
        self._made: dict[Callable[[Story], Any], Any] = {}

    def once(self, make: Callable[[Story], T]) -> T:
        """What a function makes of the story, made at the first call: for what several checks need."""
        if make not in self._made:
            self._made[make] = make(self)
        made: T = self._made[make]
        return made

    @cached_property
    def _by_id(self) -> dict[str, Any]:
        return {item.id: item for name in LISTS for item in getattr(self.article, name) or () if hasattr(item, "id")}

    def item(self, id: str | None) -> Any:
        """The judge, court, case, quote, speaker or ruling of an id; None where there is none."""
        return None if id is None else self._by_id.get(id)

    @cached_property
    def directory(self) -> Directory | None:
        """The federal judges, where there is a table of them. Raises UsageError for a named one that is not there."""
        from mpp_extract.entities.judges.directory import open_directory

        return open_directory(self._settings)

    @cached_property
    def court_places(self) -> list[tuple[int, int, Court]]:
        """Where courts are named, in reading order; descriptions of courts are left out."""
        courts = self.article.courts or ()
        return sorted(
            ((m.start, m.end, court) for court in courts for m in court.mentions if not m.generic),
            key=lambda place: place[:2],
        )

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    @cached_property
    def _sentences(self) -> list[int]:
        return sorted({*self._lines, *sentence_ends(self.text, 0, len(self.text))})

    def sentence(self, offset: int) -> tuple[int, int]:
        """Start and end of the sentence at an offset; a line's end is a sentence's, too."""
        n = bisect_right(self._sentences, offset)
        end = self._sentences[n] if n < len(self._sentences) else len(self.text)
        return self._sentences[n - 1], end

    def words(self, start: int, end: int) -> str:
        """The words between two offsets, on one line."""
        return " ".join(self.text[start:end].split())

    @cached_property
    def _quotes(self) -> list[Quote]:
        return [quote for quote in self.article.quotes or () if quote.kind != "indirect"]

    def quote_at(self, offset: int) -> Quote | None:
        """The quote whose words stand at an offset."""
        n = bisect_right(self._quotes, offset, key=lambda quote: quote.start)
        return self._quotes[n - 1] if n and self._quotes[n - 1].end > offset else None

    @cached_property
    def _corrections(self) -> list[tuple[int, int]]:
        ends = [*self._lines[1:], len(self.text)]
        lines = zip(self._lines, ends, strict=True)
        return [(start, end) for start, end in lines if _CORRECTED.match(self.text, start, end)]

    def is_correction(self, offset: int) -> bool:
        """Whether the line at an offset corrects what was said: it names what is wrong as such."""
        n = bisect_right(self._corrections, (offset, len(self.text)))
        return n > 0 and self._corrections[n - 1][1] > offset

    def is_question(self, offset: int) -> bool:
        """Whether the sentence at an offset asks."""
        start, end = self.sentence(offset)
        return self.text[start:end].rstrip().rstrip("\"”’')").endswith("?")
