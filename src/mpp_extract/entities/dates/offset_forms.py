"""Forms of so many units before or after a day: two years ago, a week from Friday, and what each means."""

from __future__ import annotations

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.forms import DateForm, form
from mpp_extract.entities.dates.meaning import deixis, today
from mpp_extract.entities.dates.sense import Sense
from mpp_extract.language.calendar import UNITS
from mpp_extract.language.patterns import Hit

_VAGUE_COUNT = ("FEW", "SEVERAL", "COUPLE")
_MOST_YEARS = 1000
_MOST_UNITS = 3000


def unit_of(hit: Hit) -> str:
    """The unit that the named word ``unit`` is, a fortnight as weeks."""
    unit = str(hit.value("unit"))
    return "week" if unit == "fortnight" else unit


def _beside(hit: Hit) -> Sense | None:
    return Sense(unit_of(hit), shift=-1 if hit.holds("BEFORE", "EARLIER") else 1, base="text")


def _before_last(hit: Hit) -> Sense | None:
    """The week before last, the Monday after next."""
    sign = -1 if hit.holds("BEFORE") else 1
    if hit.has("weekday"):
        return Sense("day", weekday=hit.number("weekday"), deixis="weeks", shift=sign)
    return Sense(unit_of(hit), shift=2 * sign)


def count(hit: Hit) -> float | None:
    """The number that the words ``count`` give; None for a vague one."""
    hundreds = hit.within("count", "HUNDRED")
    if hit.within("count", *_VAGUE_COUNT):
        return 2 if hit.within("count", "COUPLE") and not hundreds else None
    if hit.within("count", "DOZEN"):
        return 12
    if hit.at_class("count", "HALFWORD"):
        return 0.5
    return _hundreds(hit) if hundreds else _sum(hit, *hit.match.span("count")) or 1


def _sum(hit: Hit, first: int, last: int) -> int:
    return sum(value for value in hit.words.value[first:last] if isinstance(value, int))


def _hundreds(hit: Hit) -> int:
    """A hundred and ten, two hundred, 3 hundred."""
    first, last = hit.match.span("count")
    place = hit.words.letters.index(hit.letters["HUNDRED"], first, last)
    return (_sum(hit, first, place) or 1) * 100 + _sum(hit, place, last)


def _offset(hit: Hit) -> Sense | None:
    number, unit = count(hit), unit_of(hit)
    if unit in ("hour", "minute", "second"):
        return Sense("clock", timed=True) if hit.within("ago", "AGO") else None
    if unit in ("weekend", "vague"):
        return None
    past = hit.within("ago", "AGO", "EARLIER", "BEFORE")
    if number is None:
        return Sense("vague", value="PAST_REF") if past and not hit.within("ago", "BEFORE") else None
    if hit.has("half") or hit.has("and_half"):
        number += 0.5
    if number % 1:
        years = (UNITS[unit].months or 0) // 12
        if not years:  # half a month, or a week
            return None
        unit, number = ("month", number * 12) if years == 1 else ("year", number * years)
    if str(hit.value("unit")) == "fortnight":
        number *= 2
    if number > _MOST_UNITS:
        return None
    if hit.within("ago", "TODAY"):
        return _from_day(hit, unit, int(number))
    base = "ref" if hit.within("ago", "AGO", "FROM", "HENCE") else "text"
    about = hit.holds("APPROX", "SOME", "MORE", "LESS", "LEAST")
    return Sense(unit, shift=int(-number if past else number), base=base, about=about)


def _from_day(hit: Hit, unit: str, number: int) -> Sense | None:
    """Four days from tomorrow, a week from today, a year from today: a day each."""
    day = hit.words.value[hit.last - 1]
    if not isinstance(day, tuple):
        return None
    if unit in ("month", "year"):
        return Sense("day", shift=day[0], months=number * (12 if unit == "year" else 1))
    return Sense("day", shift=day[0] + number * (7 if unit == "week" else 1)) if unit in ("day", "week") else None


def _in_time(hit: Hit) -> Sense | None:
    """In two weeks, the board votes: so far ahead."""
    number, unit = count(hit), unit_of(hit)
    if number is None or number % 1 or unit in ("weekend", "vague") or number > _MOST_UNITS:
        return None
    number *= 2 if str(hit.value("unit")) == "fortnight" else 1
    return Sense(unit, shift=int(number), deixis="in")


def _week_from(hit: Hit) -> Sense | None:
    """A week from Friday, a week ago Monday, a month from tomorrow, a month ago yesterday."""
    weeks = count(hit)
    if weeks is None or weeks % 1:
        return None
    if unit_of(hit) in ("month", "year"):
        return _months_from(hit, int(weeks))
    if unit_of(hit) != "week":
        return None
    weeks *= 2 if str(hit.value("unit")) == "fortnight" else 1
    weeks *= -1 if hit.within("sign", "AGO") else 1
    day = hit.value("day")
    if isinstance(day, tuple):
        return Sense("day", shift=int(7 * weeks) + day[0])
    return Sense("day", weekday=hit.number("weekday"), deixis="weeks", shift=int(weeks))


def _months_from(hit: Hit, number: int) -> Sense | None:
    """A month ago yesterday, two months from tomorrow: so many months off the day."""
    day = hit.value("day")
    back = hit.within("sign", "AGO")
    if not isinstance(day, tuple) or (back and unit_of(hit) == "year"):
        return None
    months = number * (12 if unit_of(hit) == "year" else 1)
    return Sense("day", shift=day[0], months=-months if back else months)


def _years_from(hit: Hit) -> Sense | None:
    """Ten years ago today, a year ago this month, 20 years ago Saturday: the day or month, so many years back."""
    years = count(hit)
    if years is None or str(hit.value("unit")) != "year" or not 0 < years < _MOST_YEARS:
        return None
    sense: Sense | None
    if hit.has("day"):
        sense = today(hit)
    elif hit.has("weekday"):
        sense = Sense("day", weekday=hit.number("weekday"))
    elif hit.has("month"):
        sense = Sense("month", month=hit.number("month"), deixis=deixis(hit, "which"))
    elif hit.has("season"):
        sense = Sense("season", season=str(hit.value("season")), deixis=deixis(hit, "which"))
    else:
        sense = Sense(str(hit.value("of")), deixis=deixis(hit, "which"))
    if sense is not None:
        sense.back = int(years)
    return sense


def _about(hit: Hit) -> Sense | None:
    """Two or three years ago, twenty-odd years ago, a week or so ago, 2 1/2 years ago: no one day or year."""
    return Sense("vague", value="PAST_REF")


_SIDE = "(?:BEFORE|EARLIER|AFTER|LATER)"
FORMS: tuple[DateForm, ...] = (
    form(
        kinds.OFFSET,
        "about",
        "APPROXIMATELY? (?: COUNT (?:OR|TO|HYPHEN) COUNT UNITS | (?:INT|NUMWORD) HYPHEN? (?:SOME|ODD) HYPHEN? UNITS"
        " | COUNT OR (?:SO|MORE) UNITS | COUNT UNITS OR (?:SO|MORE) | INT INT SLASHMARK (?:INT|NUM) UNITS"
        " | A (?:UNIT|HOURS) OR (?:NUMWORD|SO|MORE) ) (?:AGO|EARLIER)",
        _about,
        "",
        "It closed [[two or three years ago]], or [[twenty-odd years ago]], and reopened [[a week or so ago]].",
        "It closed two or three years late.",
        source="ISO 24617-1 (TIMEX3), mod APPROX",
    ),
    form(
        kinds.OFFSET,
        "before_last",
        "THE (?: unit:(?:WEEK|MONTHU|YEARU) | weekday:WEEKDAY ) (?: BEFORE LAST | AFTER NEXT )",
        _before_last,
        "",
        "It closed [[the week before last]], and reopens [[the month after next]].",
        "It closed the week before the last act.",
        "Merriam-Webster, “before last”",
    ),
    form(
        kinds.OFFSET,
        "beside",
        f"THE unit:UNIT {_SIDE}",
        _beside,
        "unit",
        "It closed on March 3. [[The week before]], it had sold out.",
        "It closed the week that she came.",
    ),
    form(
        kinds.OFFSET,
        "weeks_from",
        "count:(?:A|NUMWORD|INT) unit:(?:WEEK|FORTNIGHT|MONTHU|YEARU|UNITS) sign:(?:FROM|AGO)"
        " (?: weekday:WEEKDAY | day:TODAY )",
        _week_from,
        "sign",
        "They meet again [[a week from Friday]], or [[two months from tomorrow]].",
        "They rest a week on Friday.",
        "TimeML annotation guidelines 1.2.1 (two weeks from a day)",
    ),
    form(
        kinds.OFFSET,
        "ago",
        "APPROXIMATELY? count:(?:COUNT|HALFWORD A) half:(?:AND A HALFWORD)? HYPHEN? unit:(?:UNIT|UNITS|HOURS)"
        f" and_half:(?:AND A HALFWORD)? ago:(?:AGO|{_SIDE}|HENCE|FROM (?:NOW|TODAY))",
        _offset,
        "unit",
        "It closed [[two years ago]], or [[a year and a half ago]], and will reopen [[six months from now]].",
        "He served two years.",
        "Unicode CLDR 44, relative fields (2 years ago)",
    ),
    form(
        kinds.OFFSET,
        "in",
        "(?:(?<=IN)|(?<=IN JUST)) APPROXIMATELY? count:(?:NUMWORD|INT|A|A COUPLE OF?) unit:(?:UNIT|UNITS)",
        _in_time,
        "unit",
        "In [[two weeks]], the board will vote.",
        "In two weeks, the board heard nine men.",
        "TimeML annotation guidelines 1.2.1 (signals: in two weeks)",
    ),
    form(
        kinds.OFFSET,
        "years_ago",
        "APPROXIMATELY? count:COUNT unit:(?:YEARU|UNITS) AGO (?: day:TODAY | weekday:WEEKDAY"
        " | which:(?:THIS|LAST|NEXT) (?: of:(?:WEEK|WEEKEND|MONTHU) | month:MONTH | season:SEASON ) )",
        _years_from,
        "unit",
        "It opened [[ten years ago today]] and closed [[a year ago this summer]].",
        "It opened ten years too late today.",
    ),
)
