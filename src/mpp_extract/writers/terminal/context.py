"""What is known of an article when its items are told: its lines, and the names that its ids lead to."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from typing import TYPE_CHECKING, Any

from mpp_extract.reading import mask
from mpp_extract.writers.terminal.layout import GAP, Run, clean
from mpp_extract.writers.terminal.lines import Lines

if TYPE_CHECKING:
    from mpp_extract.record import Article, Case, Court, CourtMention


class Context:
    """An article for people. ``lines`` is None where the record has no text.

    lists: those that are shown, None for all.
    """

    def __init__(self, article: Article, lists: Collection[str] | None = None) -> None:
        self.article = article
        self.lines = None if article.article.text is None else Lines(mask(article.article.text))
        self._lists = lists

    @property
    def numbered(self) -> bool:
        """Whether lines have numbers: a text of one line, as many feeds have it, needs none."""
        return self.lines is not None and len(self.lines) > 1

    @cached_property
    def gutter(self) -> int:
        """Columns that lines' numbers take, with the gap behind them, or by which items stand in without numbers."""
        return max(len(str(len(self.lines))), 3) + GAP if self.lines is not None and self.numbered else 4

    def line(self, start: int) -> int | None:
        """The number of the line at an offset, where it is known."""
        return self.lines.of(start) if self.lines is not None and self.numbered else None

    def shows(self, name: str) -> bool:
        """Whether a list is shown, and is not only there for what others refer to."""
        return self._lists is None or name in self._lists

    def named(self, of: str, id: str | None) -> Any:
        """The item of a list that has the id; None where there is none."""
        return self._by_id.get((of, id))

    def court(self, id: str | None, before: str) -> str | None:
        """``of the 9th Circuit (ca9)``, where the id leads to a court; its full name where it has no id of its own."""
        court: Court | None = self.named("courts", id)
        if court is None:
            return None
        words = shown(court).text
        if not court.courtlistener_id or words.endswith("."):  # D. Nev., 10th Cir.
            words = court.name
        known = f" ({court.courtlistener_id})" if court.courtlistener_id else ""
        return f"{before} {'' if words.lower().startswith('the ') else 'the '}{words}{known}"

    def court_beside(self, case: Case | None, id: str | None, before: str) -> str | None:
        """The court of what belongs to a case; None where the case is shown with it."""
        if case is not None and case.court_id == id and self.shows("cases"):
            return None
        return self.court(id, before)

    @cached_property
    def _by_id(self) -> dict[tuple[str, str | None], Any]:
        lists = ("judges", "courts", "cases", "quotes", "speakers", "rulings")
        return {(name, item.id): item for name in lists for item in getattr(self.article, name) or []}


def shown(court: Court) -> CourtMention:
    """The mention that a court is shown by: the first that names it."""
    return next((mention for mention in court.mentions if not mention.generic), court.mentions[0])


def grey(*facts: str | None) -> list[Run]:
    """What is known, with commas between, in grey."""
    told = clean(", ".join(fact for fact in facts if fact))
    return [(told, "grey")] if told else []


def times(item: Any) -> str | None:
    """``5 mentions``; nothing of the one that the item is shown by."""
    return f"{len(item.mentions)} mentions" if len(item.mentions) > 1 else None
