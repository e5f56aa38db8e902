"""D: days that can't be as they are written. The calendar tells, with the values that the list of dates has."""

from __future__ import annotations

from mpp_extract.check.days import ages, events, no_such_day, ranges, tenses, weekdays

CHECKS = (weekdays.CHECK, no_such_day.CHECK, tenses.CHECK, ages.CHECK, ranges.CHECK, events.CHECK)
