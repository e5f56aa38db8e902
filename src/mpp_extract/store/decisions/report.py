"""A report: what one article says of an act of a court, judge or jury."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from mpp_extract.store.decisions.objects import Thing
from mpp_extract.store.registers.resolve import Entry

BEFORE = 7  # days before its article's publication in which an act lies that no date is told of
LONG = 31  # days: a period that is longer tells little


@dataclass(frozen=True, slots=True)
class Traits:
    """What two reports of one decision can't differ in, of a report or of several that are one.

    alone   whether one judge decides in that court          surnames  of the judges, by whom two panels are not told
    chiefs  the most telling kind of act of each             parties   words of the captions
    days    the exact days, by their ordinals                votes     those for it, those against
    states  in the words of what was acted on
    """

    courts: frozenset[str] = frozenset()
    judges: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    alone: bool = False
    parties: frozenset[str] = frozenset()
    dockets: frozenset[str] = frozenset()
    chiefs: frozenset[str] = frozenset()
    votes: frozenset[tuple[int, int]] = frozenset()
    days: frozenset[int] = frozenset()
    states: frozenset[str] = frozenset()

    def __or__(self, other: Traits) -> Traits:
        """The traits of both."""
        both = {
            name: getattr(self, name) | getattr(other, name)
            for name in ("courts", "judges", "surnames", "parties", "dockets", "chiefs", "votes", "days", "states")
        }
        return replace(self, alone=self.alone or other.alone, **both)


@dataclass(frozen=True, slots=True)
class When:
    """The days between which an act lies, by their ordinals.

    told  whether the article tells them; else they are taken from its day of publication
    """

    first: int
    last: int
    told: bool

    @property
    def is_long(self) -> bool:
        """Whether the days tell little."""
        return self.last - self.first > LONG

    def months(self) -> list[str]:
        """The months that it touches, none of a period of more than a year."""
        if self.last - self.first > 366:
            return []
        day, last = date.fromordinal(self.first), date.fromordinal(self.last)
        found = [f"{day:%Y-%m}"]
        while (day.year, day.month) < (last.year, last.month):
            day = day.replace(day=28) + timedelta(4)
            found.append(f"{day:%Y-%m}")
        return found


def when_published(day: date) -> When:
    """When an act lies that an article of this day tells without a date: in the days before, as news has it."""
    return When(day.toordinal() - BEFORE, day.toordinal() + 1, told=False)


@dataclass(slots=True)
class Report(Entry):
    """What one article says of an act.

    rulings   ids of its items         actions   the kinds of act that they give it
    things    what was acted on        when      None where nothing says it
    captions  of the case              traits    what another report of the same can't differ in
    wordings  of the words round its verbs, by which copies are told
    persons   of a verdict or sentence, the full names of whom it is on
    """

    rulings: tuple[str, ...] = ()
    actions: frozenset[str] = frozenset()
    things: tuple[Thing, ...] = ()
    captions: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    wordings: frozenset[str] = frozenset()
    when: When | None = None
    traits: Traits = field(default_factory=Traits)
    # What the decision's row says, as this article has it.
    court: int | None = None
    judges: tuple[str, ...] = ()
    dissents: tuple[str, ...] = ()
    case: str | None = None
