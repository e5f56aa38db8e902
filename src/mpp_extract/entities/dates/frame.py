"""What values are seen from: the reference date, and the dates said before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import NamedTuple

RANK = {
    "day": 0, "week": 1, "weekend": 1, "month": 2, "quarter": 3, "half": 3, "season": 3, "year": 4, "fy": 4,
    "decade": 5, "century": 6,
}  # fmt: skip
# Without a reference date, a month's year is that of a date said at most so many sentences before.
BESIDE = 2
_FAR_BACK = 100
# So many dates, of at least so many years ago, and a paragraph goes on telling of them.
_TOLD = 2
_GONE = 2
# So many sentences go on telling of a quarter.
_REPORT = 4
_HALF_YEAR = 6
# A day so many days after a full one goes on with it.
_GOES_ON = 21
# Tells past, ahead, soon or open (see anchor.py); asked only where a value hangs on it.
Direction = Callable[[], str]
Value = tuple[str | None, bool]


class Seen(NamedTuple):
    """A day that a value is seen from, and whether it hangs on the reference date itself."""

    day: date
    anchored: bool


@dataclass(slots=True)
class Mention:
    """A date said before: the first day that it can mean, and its grain.

    firm  the story has come to it: not a bare year in the middle of a sentence, which often looks back or ahead
    full  a day whose year was written out
    aside  only compared with: the lowest since 1973, up from August
    anchored  it was itself seen from the reference date
    sentence  the number of its sentence
    bc    the year before Christ, for which there is no day
    way   tells which way it lies, by its own clause
    """

    day: date
    grain: str
    firm: bool = True
    full: bool = False
    anchored: bool = False
    sentence: int = 0
    bc: int | None = None
    aside: bool = False
    way: Direction | None = None

    @property
    def seen(self) -> Seen:
        """The day, to see others from."""
        return Seen(self.day, self.anchored)


@dataclass(frozen=True, slots=True)
class Opening:
    """The year, and the month if it names one, that a sentence begins with (In 2003, he was tried in May)."""

    sentence: int
    year: int
    month: int = 1

    def is_past(self, base: date) -> bool:
        """Whether it is of a year before the base's."""
        return self.year < base.year

    def year_of(self, month: int) -> int:
        """The year of a month told after it: November 2003, then January."""
        return self.year + (1 if month < self.month else 0)


@dataclass(frozen=True, slots=True)
class Entry:
    """The day, month or year that a chronology's entry begins with, and its grain."""

    day: date
    grain: str

    def year_of(self, month: int) -> int:
        """The year of a month told in it: February behind November 2022 is of 2023, March behind May 2022 of 2022."""
        ahead = (month - self.day.month) % 12
        return self.day.year + (1 if self.grain != "year" and month < self.day.month and ahead <= _HALF_YEAR else 0)


@dataclass
class Frame:
    """What values are seen from.

    published  the reference date, or None
    story      the text tells of a time of its own: relative dates hang on the date said before
    sentence   the number of the sentence at hand
    opening    the year that the last such sentence began with
    opened     the same, while its sentence lasts
    entry      what the entry of a chronology that is at hand begins with
    mentions   dates said before, in reading order
    yearless   how many of these had been said when a day came whose year nobody knows
    paragraph  how many of these had been said when the paragraph at hand began
    """

    published: date | None
    story: bool = False
    sentence: int = 0
    opening: Opening | None = None
    opened: Opening | None = None
    entry: Entry | None = None
    mentions: list[Mention] = field(default_factory=list)
    yearless: int | None = None
    paragraph: int = 0

    def _recent(self) -> Iterator[Mention]:
        """The dates said last, the last first; those far back do not count."""
        return islice(reversed(self.mentions), _FAR_BACK)

    def said(self, grain: str, firm: bool = False) -> Seen | None:
        """The day of the last date said that is at least as exact as the grain; None if that is of an unknown year."""
        if RANK.get(grain, 4) == RANK["day"] and self.yearless == len(self.mentions):
            return None
        loose = None
        for mention in self._recent():
            if mention.bc is None and RANK[mention.grain] <= RANK.get(grain, 4):
                if not mention.aside and (mention.firm or not firm):
                    return mention.seen
                loose = loose or mention.seen
        return loose

    @property
    def told(self) -> bool:
        """Whether relative dates hang on the date said before, not on the reference date."""
        return self.story or self.published is None

    def beside(self, grain: str) -> Seen | None:
        """The day of a date, at least as exact as the grain, said in this sentence or the ones just before."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or last.bc is not None or self.sentence - last.sentence > BESIDE:
            return None
        if RANK[last.grain] > RANK[grain]:
            return None
        return last.seen

    @property
    def report(self) -> Mention | None:
        """The quarter or half whose results this paragraph or so tells, if it is no other time that was told last."""
        for mention in self._recent():
            if mention.aside or mention.grain == "day":
                continue
            near = self.sentence - mention.sentence <= _REPORT and mention.grain in ("quarter", "half")
            return mention if near else None
        return None

    @property
    def base(self) -> Seen | None:
        """The day that today, last month, Friday are seen from."""
        return self.said("year", firm=True) if self.story else self.reference

    @property
    def reference(self) -> Seen | None:
        """The reference date."""
        return None if self.published is None else Seen(self.published, anchored=True)

    def nearby(self, grain: str = "year", direction: Direction | None = None) -> Seen | None:
        """The day that a bare month, a season, the end of the month is seen from.

        Where no day of publication is known: one said before in the same sentence, at least as exact as the grain. A
        sentence before tells nothing: it may be of another year. Nor does a past year for what is to come.
        """
        if self.story and grain != "year":
            return self.said(grain)
        if self.base is not None or self.published is not None:
            return self.base
        last = self.mentions[-1] if self.mentions else None
        if last is None or last.sentence != self.sentence:
            return None
        if direction is not None and last.way is not None and direction() == "ahead" and last.way() == "past":
            return None
        return self.beside(grain)

    def tells_of_a_day(self, which: str, direction: Direction) -> bool:
        """Whether a day said before can be what the next day, that night is seen from.

        Not where the text has come to a month or year since, or where none was said and the past is told.
        """
        if self.said("day") is None and which != "same":
            return self.story or direction() != "past"
        last = self.mentions[-1] if self.mentions else None
        if last is None or self.opening is None or self.sentence - self.opening.sentence > BESIDE:
            return True
        return last.sentence != self.opening.sentence or RANK[last.grain] < RANK["month"]

    def last(self, *grains: str) -> Mention | None:
        """The last date said of one of the grains."""
        return next((mention for mention in self._recent() if mention.grain in grains and not mention.aside), None)

    def beside_said(self, month: int, day: int) -> int | None:
        """The year of a full date that the text gave before, at most two days from this month's day."""
        for mention in self._recent():
            if mention.full and mention.day.month == month and abs(mention.day.day - day) <= 2:
                return mention.day.year
        return None

    def told_here(self, base: date) -> date | None:
        """The last date of a paragraph that has told of years gone by at least twice, and of no other time."""
        here = self.mentions[self.paragraph :]
        if len(here) < _TOLD or any(each.anchored or each.bc or each.day.year > base.year - _GONE for each in here):
            return None
        last = here[-1]
        return last.day if RANK[last.grain] <= RANK["month"] and not last.aside else None

    def goes_on_from(self, base: date, month: int, day: int) -> date | None:
        """The full day of years gone by that the paragraph told last, where this month's day is soon after it."""
        here = self.mentions[self.paragraph :]
        if not here or not here[-1].full or here[-1].aside or here[-1].day.year > base.year - _GONE:
            return None
        last = here[-1].day
        return last if 0 <= 31 * (month - last.month) + day - last.day <= _GOES_ON else None

    @property
    def bc(self) -> int | None:
        """The year before Christ that the story has come to."""
        return self.mentions[-1].bc if self.mentions else None
