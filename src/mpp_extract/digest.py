"""What a run's end tells of its articles, as little of each as that takes: who and what was found how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mpp_extract.ids import Ids
from mpp_extract.lists import LISTS

if TYPE_CHECKING:
    from mpp_extract.record import Article, Date

# Lists whose items are met again in other articles. A judge is known by the directory's number, a court by its id.
NAMED = {"judges": "fjc_id", "courts": "courtlistener_id", "cases": None, "speakers": None}
_TOLD_BY_THE_DAY = 3  # words that need the day of publication, which are told


@dataclass(frozen=True, slots=True)
class Digest:
    """One article's part of it.

    counts   items of each list that was asked for
    named    of each list in ``NAMED``: what tells an item from others, its name, how often it is mentioned; not of
             speakers without a name, since ``a neighbor`` of two articles is two people
    undated  words that would have a date if the day of publication were known
    id       the article's own, out of its file
    """

    counts: dict[str, int]
    named: dict[str, list[tuple[str, str, int]]]
    undated: tuple[str, ...] = ()
    id: str | None = None


def digest(article: Article, asked: Collection[str]) -> Digest:
    """The article's part. asked: lists to tell of; without any only what costs next to nothing."""
    if not asked:
        return Digest({}, {}, undated(article), article.source.id)
    lists = {name: getattr(article, name) for name in LISTS if name in asked}
    quoted = Counter(quote.speaker_id for quote in article.quotes or [])
    found = {
        name: [
            (
                (getattr(item, id) if id else None) or item.name.casefold(),
                item.name,
                quoted[item.id] if name == "speakers" and article.quotes is not None else len(item.mentions),
            )
            for item in lists.get(name) or []
            if name != "speakers" or item.kind != "unnamed"
        ]
        for name, id in NAMED.items()
    }
    counts = {name: len(items) for name, items in lists.items() if items is not None}
    return Digest(counts, found, undated(article), article.source.id)


def undated(article: Article) -> tuple[str, ...]:
    """Words such as Friday, in an article of which nobody knows the day of publication."""
    if article.article.published is not None:
        return ()
    return tuple(" ".join(date.text.split()) for date in article.dates or [] if _needs_a_day(date))


def _needs_a_day(date: Date) -> bool:
    return date.earliest is None and "REF" not in (date.value or "")


@dataclass(slots=True)
class Met:
    """Somebody or something in several articles; ``id`` is a court's, where it has one."""

    name: str
    id: str | None
    articles: int = 0
    times: int = 0


@dataclass(slots=True)
class Overview:
    """All articles of a run together.

    undated, days  how many articles have words that need the day of publication, and the first such words
    """

    articles: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    met: dict[str, dict[str, Met]] = field(default_factory=lambda: {name: {} for name in NAMED})
    undated: int = 0
    where: str = ""
    days: list[str] = field(default_factory=list)
    ids: Ids = field(default_factory=Ids)

    def add(self, where: str, part: Digest) -> None:
        """Take in an article; ``where`` is its path."""
        self.articles += 1
        self.ids.add(where, part.id)
        self.counts.update(part.counts)
        for name, items in part.named.items():
            known = self.met[name]
            for key, called, times in items:
                met = known.setdefault(key, Met(called, key if name == "courts" and key != called.casefold() else None))
                met.articles += 1
                met.times += times
        if part.undated:
            self.undated += 1
            if not self.days:
                self.where, self.days = where, [*dict.fromkeys(part.undated)]

    def most(self, name: str, number: int) -> Iterator[Met]:
        """Of a list those that are in most articles, then those that are met most often."""
        ordered = sorted(self.met[name].values(), key=lambda met: (-met.articles, -met.times, met.name))
        return iter(ordered[:number])

    def asks_for_a_day(self) -> str | None:
        """What a user is told where the day of publication is not known; None where nothing needs it."""
        if not self.undated:
            return None
        words = ", ".join(f"“{each}”" for each in self.days[:_TOLD_BY_THE_DAY])
        if self.undated == 1:
            return f"{self.where}: its day of publication is unknown; --date YYYY-MM-DD gives {words} a day"
        return (
            f"{self.undated:,} articles have no day of publication, {self.where} for one; "
            f"--date YYYY-MM-DD, or a day in their metadata, gives {words} a day"
        )
