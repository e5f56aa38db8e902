"""What an expression means before it is put on the calendar."""

from __future__ import annotations

from dataclasses import dataclass

from mpp_extract.rule import Form


@dataclass(slots=True)
class Sense:
    """The meaning of one expression; what it does not say is None.

    grain    day, week, weekend, month, quarter, half, season, year, fy, decade, century, vague
    value    the TIMEX3 value, where the words alone give it
    year     and month, day, weekday (Monday 0), number (of a quarter or half), season: what the words name
    holiday  number of the named day in ``holidays.NAMED_DAYS``
    deixis   last, this, next (seen from the reference date); previous, following, same (seen from the date
             said before)
    shift    how many grains away from the base, for ``two years ago``; ``base`` is ref or text
    part     MO, MI, AF, EV, NI; hour, minute, second, zone: the clock (zone is an IANA name or minutes from UTC)
    half_told  False for an hour that may be before or after noon (9 o’clock)
    back     years to take off at the end (``the third quarter a year ago``)
    months   months to add at the end (``a month ago yesterday``)
    until    the other end of a range that this one begins, where neither says its year
    closes   quarter or half, where it is the day that ends one (the quarter ended June 30)
    compared  a year before, with which a figure is compared (up from $4 a year ago)
    next_day  a clock time of the day after the one beside it
    of       the day beside a clock time that names none
    about    a count that is none exactly: almost two decades
    listed   a weekday right after another (Thursday and Friday)
    fault    why no such date exists; such an expression is listed with an unknown value
    """

    grain: str
    value: str | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    number: int | None = None
    season: str | None = None
    holiday: int | None = None
    deixis: str | None = None
    shift: int | None = None
    base: str = "ref"
    part: str | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str | int | None = None
    timed: bool = False
    half_told: bool = True
    back: int = 0
    months: int = 0
    fiscal: bool = False
    about: bool = False
    listed: bool = False
    fault: str | None = None
    closes: str | None = None
    compared: bool = False
    next_day: bool = False
    until: Sense | None = None
    of: Candidate | None = None

    @property
    def kind(self) -> str:
        """``time`` where there is a clock time or a part of the day, else ``date``."""
        return "time" if self.timed or self.part or self.hour is not None else "date"

    @property
    def is_day(self) -> bool:
        """Whether it is a day and no time of it."""
        return self.grain == "day" and self.hour is None and self.part is None and not self.timed

    @property
    def is_number_alone(self) -> bool:
        """Whether it is a day that only its number in the month names (the 12th)."""
        return self.day is not None and self.month is None and self.weekday is None

    @property
    def is_year(self) -> bool:
        """Whether it is a year and nothing else."""
        return self.grain == "year" and self.year is not None


@dataclass(slots=True)
class Candidate:
    """An expression found: words ``first`` to ``last`` (exclusive), the form that it has, and what it means.

    ``head`` is the word that the clause's tense is looked up for.
    """

    first: int
    last: int
    form: Form
    sense: Sense
    head: int

    @property
    def rule(self) -> str:
        """The id of the rule that it is printed with."""
        return self.form.rule
