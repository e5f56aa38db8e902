"""What values are seen from: the reference date, and the dates said before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

RANK = {
    "day": 0, "week": 1, "weekend": 1, "month": 2, "quarter": 3, "half": 3, "season": 3, "year": 4, "fy": 4,
    "decade": 5, "century": 6,
}  # fmt: skip
# Tells past, ahead, soon or open (see anchor.py); asked only where a value hangs on it.
Direction = Callable[[], str]
Value = tuple[str | None, bool]


@dataclass(slots=True)
class Mention:
    """A date said before: the first day that it can mean, and its grain.

    firm  the story has come to it: not a bare year in the middle of a sentence, which often looks back or ahead
    bc    the year before Christ, for which there is no day
    """

    day: date
    grain: str
    firm: bool = True
    bc: int | None = None


@dataclass
class Frame:
    """What values are seen from.

    published  the reference date, or None
    story      the text tells of a time of its own: relative dates hang on the date said before
    opening    the last sentence that began with a year (In 2003, he was tried in May), and the year
    opened     that year, while its sentence lasts
    mentions   dates said before, in reading order
    """

    published: date | None
    story: bool = False
    opening: tuple[int, int] | None = None
    opened: int | None = None
    mentions: list[Mention] = field(default_factory=list)

    def said(self, grain: str, firm: bool = False) -> date | None:
        """The day of the last date said that is at least as exact as the grain."""
        loose = None
        for mention in reversed(self.mentions):
            if mention.bc is None and RANK[mention.grain] <= RANK.get(grain, 4):
                if mention.firm or not firm:
                    return mention.day
                loose = loose or mention.day
        return loose

    @property
    def told(self) -> bool:
        """Whether relative dates hang on the date said before, not on the reference date."""
        return self.story or self.published is None

    @property
    def base(self) -> date | None:
        """The day that today, last month, Friday are seen from."""
        if self.told:
            return self.said("year", firm=True)
        return self.published

    def last(self, *grains: str) -> Mention | None:
        """The last date said of one of the grains."""
        return next((mention for mention in reversed(self.mentions) if mention.grain in grains), None)

    @property
    def bc(self) -> int | None:
        """The year before Christ that the story has come to."""
        return self.mentions[-1].bc if self.mentions else None
