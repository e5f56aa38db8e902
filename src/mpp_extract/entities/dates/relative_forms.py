"""Forms seen from the day of writing or from a date said before, and what each means."""

from __future__ import annotations

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.forms import DateForm, form
from mpp_extract.entities.dates.meaning import deixis, today
from mpp_extract.entities.dates.offset_forms import unit_of
from mpp_extract.entities.dates.sense import Sense
from mpp_extract.language.function_words import ARTICLES, DEMONSTRATIVES, OWNERS
from mpp_extract.language.patterns import Hit


def _deictic(hit: Hit) -> Sense | None:
    unit, which = unit_of(hit), deixis(hit, "deixis")
    if unit == "quarter" and hit.words.letters[hit.last : hit.last + 2] == hit.letters["OF"] + hit.letters["A"]:
        return None  # the next quarter of a century
    if hit.within("deixis", "LATEST"):
        return (
            Sense("fy" if hit.holds("FISCAL") else unit, deixis="last") if unit in ("week", "month", "year") else None
        )
    if unit == "day" and (which not in ("same", "following", "previous") or hit.holds("LAST", "PAST", "COMING")):
        return None
    if unit in ("century", "decade") and hit.holds("LATEST", "PAST", "LAST") and hit.holds("THE", "PAST"):
        return None
    return Sense(unit, deixis=which or "same")


def _edge_of(hit: Hit) -> Sense | None:
    """The end of the month, later in the year: the running one, seen from the date said before in a story."""
    return Sense(unit_of(hit), deixis="running")


def _year_end(hit: Hit) -> Sense | None:
    if hit.has("year"):
        return Sense("year", year=hit.number("year")) if hit.holds("YEARU") else None
    return Sense(unit_of(hit), deixis="this")


def _midyear(hit: Hit) -> Sense | None:
    return Sense("year", year=hit.number("year")) if hit.has("year") else Sense("year", deixis="this")


def _new_year(hit: Hit) -> Sense | None:
    """The new year: the next one, or in its first months the one begun."""
    return Sense("year", deixis="new")


def _spoken(hit: Hit) -> Sense | None:
    """For the quarter, for the year: the one that is spoken of."""
    return Sense(unit_of(hit), deixis="spoken")


def _the_weekend(hit: Hit) -> Sense | None:
    """Over the weekend: the last one or the next, as the clause has it."""
    return Sense("weekend", deixis="bare")


def _night_before(hit: Hit) -> Sense | None:
    part = str(hit.value("part"))
    if _is_noun_phrase(hit.words.word(hit.last)):
        # The night before the hearing: which day that was is not said.
        return Sense("clock", part=part)
    return Sense("day", shift=-1 if hit.holds("BEFORE", "EARLIER") else 1, base="text", part=str(hit.value("part")))


def _is_noun_phrase(word: str) -> bool:
    """Whether a noun phrase begins with a word."""
    return word.lower() in ARTICLES | OWNERS | DEMONSTRATIVES or word[:1].isupper()


_WHICH_WEEKEND = "(?:THIS (?:PAST|COMING)?|THE? (?:LAST|PAST|NEXT|COMING)|THE (?:PREVIOUS|FOLLOWING|SAME)|THAT SAME?)"
_SIDE = "(?:BEFORE|EARLIER|AFTER|LATER)"
_CLDR = "Unicode CLDR 44, relative fields"
FORMS: tuple[DateForm, ...] = (
    form(
        kinds.TODAY,
        "named",
        "(?: (?:EARLY|LATE|EARLIER|LATER) | THE DAY side:(?:BEFORE|AFTER) )? day:TODAY",
        today,
        "day",
        "She appealed [[yesterday]] and argues [[the day after tomorrow]].",
        "The daytime show has gone.",
        f"{_CLDR} (yesterday, today, tomorrow)",
    ),
    form(
        kinds.WEEKEND,
        "which",
        f"(?:EARLY|LATE|EARLIER|LATER)? deixis:{_WHICH_WEEKEND} unit:WEEKEND",
        _deictic,
        "unit",
        "They rallied [[last weekend]].",
        "A weekend is short.",
    ),
    form(
        kinds.DEICTIC,
        "which",
        "edge:EDGE? deixis:(?:DEICTIC|THE LATEST FISCAL?) unit:UNIT",
        _deictic,
        "unit",
        "Filed [[last month]], heard [[the following week]], closed in [[the latest fiscal year]].",
        "It took a month or a week.",
        f"{_CLDR} (last month)",
    ),
    form(
        kinds.EDGE,
        "of",
        "(?:THE? (?:END|START|MIDDLE|REST) OF|(?:LATER|EARLIER|EARLY|LATE) IN) THE"
        " unit:(?:WEEK|MONTHU|YEARU|DECADEU|CENTURY|QUARTER)",
        _edge_of,
        "unit",
        "They expect an answer by [[the end of the month]].",
        "It took the better part of the month.",
    ),
    form(
        kinds.EDGE,
        "year_end",
        "THE? unit:(?: (?:YEARU|MONTHU) (?:POSS|HYPHEN)? | WEEK POSS ) END year:YEAR?",
        _year_end,
        "",
        "They expect an answer by [[year-end]], or [[the month’s end]].",
        "They expect an answer in the year’s endless talks.",
    ),
    form(
        kinds.EDGE,
        "new_year",
        "THE NEW unit:YEARU",
        _new_year,
        "unit",
        "It opens early in [[the new year]].",
        "It opens with a new year-long show.",
    ),
    form(
        kinds.DEICTIC,
        "spoken",
        "THE FULL? unit:(?:WEEK|MONTHU|QUARTER|YEARU)",
        _spoken,
        "unit",
        "Sales rose 4 percent for [[the quarter]].",
        "The quarter mile and the year of the fire.",
    ),
    form(
        kinds.EDGE,
        "midyear",
        "unit:(?: MID HYPHEN? YEARU | MIDYEAR ) year:YEAR?",
        _midyear,
        "",
        "It opens by [[mid-year]] and closes by [[midyear 2021]].",
        "It opens amid a year of change.",
        "Merriam-Webster, “midyear”",
    ),
    form(
        kinds.WEEKEND,
        "bare",
        "THE unit:WEEKEND",
        _the_weekend,
        "unit",
        "They rallied over [[the weekend]].",
        "The weekend crowd was large.",
    ),
    form(
        kinds.PART_OF_DAY,
        "beside",
        f"THE part:PART {_SIDE}",
        _night_before,
        "part",
        "She ruled on March 3, having dined with them [[the night before]].",
        "She ruled in the night.",
    ),
)
