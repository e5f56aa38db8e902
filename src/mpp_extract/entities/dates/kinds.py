"""The kinds of expression that are found: what an item's ``rule`` names. Their forms are in ``*_forms.py``."""

from __future__ import annotations

from mpp_extract.rule import Rule

TIMEX = "ISO 24617-1 (TIMEX3)"
ISO = Rule(
    "dates.iso",
    "A date, or date and clock time, as ISO 8601 writes it.",
    "Filed [[2019-04-12]], stamped [[2019-04-12T17:34:05Z]].",
    "The form is 2019-04-1234.",
    source="ISO 8601-1:2019",
)
NUMERIC = Rule(
    "dates.numeric",
    "A date in figures with slashes, dots or hyphens; the month is first unless it can't be.",
    "Signed [[4/16/25]] and [[16/4/2025]].",
    "He holds 4/16 of the shares, version 4.16.25.",
)
CALENDAR = Rule(
    "dates.calendar",
    "A day of a named month, with or without its year and weekday.",
    "On [[Tuesday, May 7, 2013]], and on [[the 12th of April]].",
    "April has 30 days, and she may 12 times appeal.",
)
MONTH = Rule(
    "dates.month",
    "A named month, with or without its year.",
    "It lasted from [[late March]] until [[June 2020]].",
    "Ms. May may march on to Augusta.",
)
WEEK_OF = Rule(
    "dates.week_of",
    "The week that holds a named day.",
    "A reply is due [[the week of Jan. 13]].",
    "A week of rain fell on Elm Street.",
    source="Unicode CLDR 44, relative period (the week of {0})",
)
WEEKDAY = Rule(
    "dates.weekday",
    "A day of the week.",
    "She ruled [[Monday]], after [[last Friday]].",
    "The Sunday Times appears every Sunday.",
    published="2019-04-12",
)
ORDINAL_DAY = Rule(
    "dates.ordinal_day",
    "A day of the month by its number alone.",
    "They will meet again on [[the 12th]].",
    "He lost in the 12th round.",
    published="2019-04-02",
)
HOLIDAY = Rule(
    "dates.holiday",
    "A holiday or other named day.",
    "The stay ends on [[Election Day]], before [[Thanksgiving 2018]].",
    "The election lasted all day.",
    published="2018-10-02",
)
YEAR = Rule(
    "dates.year",
    "A year in figures.",
    "A law of [[1996]], changed in [[mid-2007]].",
    "Clerks stamped 2016 parcels in an 1800-page ledger.",
)
ERA = Rule(
    "dates.era",
    "A year or decade before Christ or Anno Domini.",
    "The city fell in [[490 BC]] and burned in [[A.D. 64]].",
    "The British Columbia office (BC) has 64 rooms.",
)
DECADE = Rule(
    "dates.decade",
    "A decade.",
    "A doctrine of [[the late 1980s]] and [[the ’90s]].",
    "A woman in her 80s.",
)
CENTURY = Rule(
    "dates.century",
    "A century.",
    "Since [[the 19th century]] no one has tried.",
    "The 19th amendment came a century later.",
)
QUARTER = Rule(
    "dates.quarter",
    "A quarter or half of a year, also of the year before.",
    "Profit rose in [[the third quarter of 2018]] and in [[the first half of 2019]].",
    "A third of the quarter-mile track.",
)
FISCAL = Rule(
    "dates.fiscal",
    "A fiscal year; the bounds are those of the US government's.",
    "Budgets for [[fiscal 2019]] and [[last fiscal year]].",
    "The fiscal court has 2019 files.",
    published="2020-02-28",
    source="31 U.S.C. 1102",
)
SEASON = Rule(
    "dates.season",
    "A season of a year.",
    "He left in [[the summer of 1963]] and will return [[this spring]].",
    "The price will fall if the springs rust.",
    published="2019-02-28",
)
TODAY = Rule(
    "dates.today",
    "Today, yesterday and tomorrow.",
    "She appealed [[yesterday]] and argues [[the day after tomorrow]].",
    "The daytime show has gone.",
    published="2019-04-12",
)
DEICTIC = Rule(
    "dates.deictic",
    "A day, week, month, year or longer unit named by which one it is: last, next, the same.",
    "Filed [[last month]], heard [[the following week]].",
    "It took a month or a week.",
    published="2019-04-12",
)
WEEKEND = Rule(
    "dates.weekend",
    "A weekend named by which one it is.",
    "They rallied [[last weekend]].",
    "A weekend is short.",
    published="2019-04-12",
)
EDGE = Rule(
    "dates.edge",
    "The beginning, end or another part of the running week, month, year or longer unit.",
    "They expect an answer by [[the end of the month]].",
    "It took the better part of the month.",
    published="2019-04-12",
)
OFFSET = Rule(
    "dates.offset",
    "So many units before or after the reference date or a date said before.",
    "The court refused [[two years ago]].",
    "He served two years.",
    published="2019-04-12",
)
VAGUE = Rule(
    "dates.vague",
    "A time that no calendar bounds: now, recently, the future.",
    "She has [[recently]] said that [[now]] is not the time.",
    "The current term and the recent ruling.",
    source=TIMEX,
)
CLOCK = Rule(
    "dates.clock",
    "A time of the clock, with its zone.",
    "Doors open at [[9 a.m. EST]] and close at [[noon]].",
    "The home side won 9:10, a ratio of 2:15.",
    published="2019-04-12",
)
PART_OF_DAY = Rule(
    "dates.part_of_day",
    "A part of a day.",
    "They ruled [[Monday night]] and appealed [[this morning]].",
    "The night was long.",
    published="2019-04-12",
)
MOMENT = Rule(
    "dates.moment",
    "A date and its clock time together.",
    "Posted [[May 6, 2021 at 9:10 PM UTC]], changed [[11:40 a.m. Monday]].",
    "On April 18 the 9:10 train left.",
    published="2025-04-18",
)
RANGE = Rule(
    "dates.range",
    "A further member of a list or range that shares a month, year, era or unit said once.",
    "Talks on Oct. 1-[[3]] of the 1995-[[96]] session.",
    "On Oct. 1 3 people came.",
    published="2019-11-12",
)
RULES: tuple[Rule, ...] = (
    ISO, NUMERIC, CALENDAR, MONTH, WEEK_OF, WEEKDAY, ORDINAL_DAY, HOLIDAY, YEAR, ERA, DECADE, CENTURY, QUARTER,
    FISCAL, SEASON, TODAY, DEICTIC, WEEKEND, EDGE, OFFSET, VAGUE, CLOCK, PART_OF_DAY, MOMENT, RANGE,
)  # fmt: skip
