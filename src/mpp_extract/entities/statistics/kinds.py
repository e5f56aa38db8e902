"""The room's rules: what kinds of statistic there are."""

from __future__ import annotations

from mpp_extract.rule import Rule

COUNT = Rule(
    "statistics.count",
    "A number, in digits or words, before the noun that it counts.",
    "Guards found [[about 1,400 unopened letters]] in a cellar, and [[two lawyers]] filed a [[38-page]] motion.",
    "He lives at 1400 Harbor Street and reads Title 42 on Flight 370.",
)
BARE = Rule(
    "statistics.bare",
    "A number whose noun the text leaves out or says elsewhere; its unit is that noun where it can be told.",
    "Crossings reached [[41,600]] in May.",
    "It happened in 2019, and 9/11 was long past.",
)
VAGUE = Rule(
    "statistics.vague",
    "A plural or vague scale word; its value is the scale word alone.",
    "[[Hundreds of families]] waited outside, and [[several dozen guards]] watched.",
    "Several families waited and a few guards watched.",
)
PERCENT = Rule(
    "statistics.percent",
    "A number with a percent sign or word, percentage points or basis points, or points in a poll.",
    "Arrests fell [[12 percent]], and the mayor led by [[four points]] in the poll.",
    "A small percentage of the arrests were made at night.",
)
MONEY = Rule(
    "statistics.money",
    "A number with a currency sign, code or name.",
    "The county paid [[$1.2 million]] and the firm [[30,000 Swiss francs]].",
    "The team won 30 games and the dollar rose.",
    source="ISO 4217; CLDR 44",
)
DURATION = Rule(
    "statistics.duration",
    "A length of time.",
    "He was held for [[14 months]] under a [[30-day]] rule.",
    "He was released two years ago.",
)
MEASURE = Rule(
    "statistics.measure",
    "A length, weight, area, volume, temperature, speed or other measure with its unit.",
    "The fence runs [[1,900 miles]] and stands [[18 feet]] high.",
    "The mile marker stands by the pound.",
    source="NIST SP 811; CLDR 44",
)
AGE = Rule(
    "statistics.age",
    "An age with its words: N-year-old, aged N, under the age of N, older than N.",
    "A [[19-year-old]] and a man aged [[62]] were hurt.",
    "A 19-year sentence was overturned.",
)
AGE_OF = Rule(
    "statistics.age_of",
    "A number between commas or in brackets behind a person's name or description.",
    "Ramona Quill, [[47]], was sworn in.",
    "On June 5, 47 people came.",
)
VOTE = Rule(
    "statistics.vote",
    "The two sides of a vote, a ruling or a verdict; the larger is the value.",
    "The panel ruled [[2-1]] for the state, and the board voted by [[217 votes to 213]].",
    "The panel met from 2-5 p.m. on Monday.",
)
SCORE = Rule(
    "statistics.score",
    "The two sides of a game; the larger is the value.",
    "The visitors won [[3-1]] after a goal in the last minute.",
    "The visitors flew home on a 7-Eleven jet.",
)
RATIO = Rule(
    "statistics.ratio",
    "So many in, of or out of so many; its value is the part.",
    "About one guard quit, and [[one in three]] stayed.",
    "They killed five in 10 days.",
)
FRACTION = Rule(
    "statistics.fraction",
    "A fraction of something.",
    "[[Nearly two-thirds]] of the inmates signed.",
    "A third inmate signed in the second half.",
)
ODDS = Rule(
    "statistics.odds",
    "So many to one.",
    "Filings outnumber closings by [[3-to-1]].",
    "The driver went 3 to 4 miles.",
)
MULTIPLE = Rule(
    "statistics.multiple",
    "So many times as much, as a number or as a word.",
    "The backlog [[doubled]] and is [[seven times]] what it was.",
    "He was arrested seven times for a double murder.",
)
RULES: tuple[Rule, ...] = (
    COUNT,
    BARE,
    VAGUE,
    PERCENT,
    MONEY,
    DURATION,
    MEASURE,
    AGE,
    AGE_OF,
    VOTE,
    SCORE,
    RATIO,
    FRACTION,
    ODDS,
    MULTIPLE,
)
