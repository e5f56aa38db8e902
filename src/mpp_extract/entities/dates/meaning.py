"""What several forms' meanings share: which year is said, which one a phrase points to, whether a month has the day."""

from __future__ import annotations

from datetime import date

from mpp_extract.entities.dates.lexer import century
from mpp_extract.entities.dates.sense import Sense
from mpp_extract.language.patterns import Hit
from mpp_extract.language.persons import PEOPLE
from mpp_extract.language.word_sets import word_set

# What is said of an age rather than of a day. Source: Merriam-Webster, “today” (noun), sense 2.
_OF_AN_AGE = word_set(
    """world society societies culture economy economies climate environment age era generation generations youth youths
    youngsters teenagers children kids students parents families women men workers consumers voters politicians
    politics technology internet media landscape standards values terms dollars money language life lives times
    readers audiences america americans"""
)
# What a day has of its own: the events of today, but the hospitals of today.
_OF_A_DAY = word_set(
    """events proceedings results hearings games races matches news attacks arrests votes elections headlines scores
    winners losers trades losses gains earnings figures numbers findings developments announcements rulings decisions
    remarks comments as is was guests speakers witnesses protesters demonstrators attendees participants victims
    defendants people police"""
)
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# A year after a month and day: , 2019 / '19 / this year / of the same year
YEAR_AFTER = (
    "(?: (?:COMMA|OF)? year:YEAR | OF? short:SHORTYEAR"
    " | (?:OF)? which:(?:THIS|LAST|NEXT|THAT|(?:THE|THAT) SAME|THE (?:FOLLOWING|PREVIOUS|CURRENT)) YEARU )"
)


def which_year(hit: Hit, sense: Sense) -> Sense:
    """The sense with the year that the named words ``year``, ``short`` or ``which`` give."""
    if hit.has("year"):
        sense.year = hit.number("year")
    elif hit.has("short"):
        sense.year = century(hit.number("short") or 0)
    elif hit.has("which"):
        sense.deixis = "year-" + deixis(hit, "which")
    return sense


def deixis(hit: Hit, name: str) -> str:
    """Which one a phrase like ``this past``, ``the following`` points to; empty where the phrase is not there."""
    if hit.within(name, "SAME", "THAT"):
        return "same"
    if hit.within(name, "PREVIOUS"):
        return "previous"
    if hit.within(name, "FOLLOWING"):
        return "following"
    if hit.within(name, "LAST", "PAST"):
        return "last"
    if hit.within(name, "NEXT", "COMING"):
        return "following" if hit.within(name, "THE") and hit.within(name, "NEXT") else "next"
    return "this" if hit.within(name, "THIS", "CURRENT", "LATEST", "THESE") else ""


def checked(sense: Sense, words: str) -> Sense:
    """The sense, with its fault named where its month has no such day."""
    if sense.month is None or sense.day is None:
        return sense
    name = " ".join(words.split())
    if not 1 <= sense.month <= 12 or not 1 <= sense.day <= _LONGEST[sense.month - 1]:
        sense.fault = f"“{name}” is no date of the calendar"
    elif sense.year is not None:
        try:
            date(sense.year, sense.month, sense.day)
        except ValueError:
            sense.fault = f"“{name}”: {sense.year} has no February 29"
    return sense


def today(hit: Hit) -> Sense | None:
    """Today, the day after tomorrow: the day that the words ``day`` and ``side`` give."""
    value = hit.value("day")
    if not isinstance(value, tuple):
        return None
    days, part = value
    if not days and not hit.has("side") and part is None and _nowadays(hit):
        return Sense("vague", value="PRESENT_REF")
    return Sense("day", shift=days * 2 if hit.has("side") else days, part=part)


def _nowadays(hit: Hit) -> bool:
    """Whether today is the present age: today’s world, today’s political climate, the youth of today."""
    words, letters = hit.words, hit.letters
    if words.letters[hit.last : hit.last + 1] == letters["POSS"]:
        if words.word(hit.last + 1).lower() in PEOPLE - _OF_A_DAY:
            return True
        return not _OF_AN_AGE.isdisjoint(words.word(hit.last + n).lower() for n in (1, 2, 3))
    before = words.word(hit.first - 2).lower() if words.letters[hit.first - 1 : hit.first] == letters["OF"] else ""
    return before in _OF_AN_AGE or (before[-1:] == "s" and before not in _OF_A_DAY)


def before_name(hit: Hit) -> bool:
    """Whether a capitalized word follows, to which an ordinal may belong: ``Monday the 9th Circuit``."""
    following = hit.words.word(hit.last)[:1]
    return following.isalpha() and following.isupper()
