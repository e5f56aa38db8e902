"""Forms seen from the day of writing or from a date said before, and what each means."""

from __future__ import annotations

from mpp_extract.entities.dates.calendar_forms import deixis
from mpp_extract.entities.dates.patterns import Form, Hit
from mpp_extract.entities.dates.sense import Sense

_VAGUE_COUNT = ("FEW", "SEVERAL", "COUPLE")
# Units as the named word may be one of ("unit" of the tables), and what a fortnight is.
_GRAINS = {"fortnight": "week"}


def _unit(hit: Hit) -> str:
    unit = str(hit.value("unit"))
    return _GRAINS.get(unit, unit)


def _today(hit: Hit) -> Sense | None:
    value = hit.value("day")
    if not isinstance(value, tuple):
        return None
    days, part = value
    return Sense("day", shift=days * 2 if hit.has("side") else days, part=part)


def _deictic(hit: Hit) -> Sense | None:
    unit, which = _unit(hit), deixis(hit, "deixis")
    if unit == "day" and (which not in ("same", "following", "previous") or hit.holds("LAST", "PAST", "COMING")):
        return None
    if unit in ("century", "decade") and hit.holds("LATEST", "PAST", "LAST") and hit.holds("THE", "PAST"):
        return None
    return Sense(unit, deixis=which or "same")


def _edge_of(hit: Hit) -> Sense | None:
    """The end of the month, later in the year: the running one, seen from the date said before in a story."""
    return Sense(_unit(hit), deixis="running")


def _year_end(hit: Hit) -> Sense | None:
    if hit.has("year"):
        return Sense("year", year=hit.number("year")) if hit.holds("YEARU") else None
    return Sense(_unit(hit), deixis="this")


def _midyear(hit: Hit) -> Sense | None:
    return Sense("year", year=hit.number("year")) if hit.has("year") else Sense("year", deixis="this")


def _new_year(hit: Hit) -> Sense | None:
    """The new year: the next one, or in its first months the one begun."""
    return Sense("year", deixis="new")


def _latest(hit: Hit) -> Sense | None:
    return Sense("fy" if hit.holds("FISCAL") else _unit(hit), deixis="last")


def _spoken(hit: Hit) -> Sense | None:
    """For the quarter, for the year: the one that is spoken of."""
    return Sense(_unit(hit), deixis="spoken")


def _the_weekend(hit: Hit) -> Sense | None:
    """Over the weekend: the last one or the next, as the clause has it."""
    return Sense("weekend", deixis="bare")


def _night_before(hit: Hit) -> Sense | None:
    return Sense("day", shift=-1 if hit.holds("BEFORE", "EARLIER") else 1, base="text", part=str(hit.value("part")))


def _before_last(hit: Hit) -> Sense | None:
    return Sense(_unit(hit), shift=-2)


def _day_before(hit: Hit) -> Sense | None:
    return Sense(_unit(hit), shift=-1 if hit.holds("BEFORE", "EARLIER") else 1, base="text")


def count(hit: Hit) -> float | None:
    """The number that the words ``count`` give; None for a vague one."""
    if hit.within("count", *_VAGUE_COUNT):
        return 2 if hit.within("count", "COUPLE") else None
    start, end = hit.match.span("count")
    total, seen = 0, False
    for i in range(start, end):
        value = hit.words.value[i]
        if isinstance(value, int):
            total, seen = total + value, True
    if hit.within("count", "DOZEN"):
        return 12
    return total if seen else 1


def _offset(hit: Hit) -> Sense | None:
    number, unit = count(hit), _unit(hit)
    if unit in ("hour", "minute", "second"):
        return Sense("clock", timed=True) if hit.has("ago") and hit.within("ago", "AGO") else None
    if unit in ("weekend", "vague"):
        return None
    past = hit.within("ago", "AGO", "EARLIER", "BEFORE")
    if number is None:
        return Sense("vague", value="PAST_REF") if past and not hit.within("ago", "BEFORE") else None
    if hit.has("half"):
        number += 0.5
        if unit not in ("year", "century", "decade"):
            return None
    if str(hit.value("unit")) == "fortnight":
        number *= 2
    if unit == "year" and number % 1:
        unit, number = "month", number * 12
    if number > 3000:
        return None
    base = "ref" if hit.within("ago", "AGO", "FROM", "HENCE") else "text"
    if unit == "week" and hit.within("ago", "TODAY"):
        # A week from today is a day.
        unit, number = "day", number * 7
    return Sense(unit, shift=int(-number if past else number), base=base)


def _half_ago(hit: Hit) -> Sense | None:
    years = 50 if hit.value("unit") == "century" else 5
    return Sense("year", shift=-years if hit.within("ago", "AGO", "EARLIER", "BEFORE") else years, base="ref")


def _week_from(hit: Hit) -> Sense | None:
    """A week from Friday, a week ago Monday."""
    weeks = count(hit)
    if weeks is None or str(hit.value("unit")) not in ("week", "fortnight"):
        return None
    weeks *= 2 if str(hit.value("unit")) == "fortnight" else 1
    back = hit.within("sign", "AGO")
    return Sense("day", weekday=hit.number("weekday"), deixis="weeks", shift=int(-weeks if back else weeks))


def _years_from(hit: Hit) -> Sense | None:
    """Ten years ago today, a year ago this month, 20 years ago Saturday: the day or month, so many years back."""
    years = count(hit)
    if years is None or str(hit.value("unit")) != "year" or not 0 < years < _MOST_YEARS:
        return None
    sense: Sense | None
    if hit.has("day"):
        sense = _today(hit)
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


def _past(hit: Hit) -> Sense | None:
    return Sense("vague", value="PAST_REF")


def _present(hit: Hit) -> Sense | None:
    return Sense("vague", value="PRESENT_REF")


def _future(hit: Hit) -> Sense | None:
    return Sense("vague", value="FUTURE_REF")


def _vague(hit: Hit) -> Sense | None:
    return Sense("vague", value=str(hit.value("vague")))


_MOST_YEARS = 1000
_WHICH_WEEKEND = "(?:THIS (?:PAST|COMING)?|THE? (?:LAST|PAST|NEXT|COMING)|THE (?:PREVIOUS|FOLLOWING|SAME)|THAT SAME?)"
_YEARS_AGO = "APPROXIMATELY? count:COUNT unit:(?:YEARU|UNITS) AGO"
_SIDE = "(?:BEFORE|EARLIER|AFTER|LATER)"
FORMS = (
    Form("dates.today", "(?:EARLY|LATE|EARLIER|LATER)? day:TODAY", _today, "day"),
    Form("dates.today", "THE DAY side:(?:BEFORE|AFTER) day:TODAY", _today, "day"),
    Form("dates.weekend", f"(?:EARLY|LATE|EARLIER|LATER)? deixis:{_WHICH_WEEKEND} unit:WEEKEND", _deictic, "unit"),
    Form("dates.deictic", "edge:EDGE? deixis:DEICTIC unit:UNIT", _deictic, "unit"),
    Form(
        "dates.edge",
        "(?:THE? (?:END|START|MIDDLE|REST) OF|(?:LATER|EARLIER|EARLY|LATE) IN) THE"
        " unit:(?:WEEK|MONTHU|YEARU|DECADEU|CENTURY|QUARTER)",
        _edge_of,
        "unit",
    ),
    Form("dates.edge", "unit:(?:YEARU|MONTHU) HYPHEN END year:YEAR?", _year_end, "unit"),
    Form("dates.edge", "THE? unit:(?:YEARU|MONTHU) (?:POSS|HYPHEN)? END", _year_end, "unit"),
    Form("dates.edge", "THE? unit:WEEK POSS END", _year_end, "unit"),
    Form("dates.edge", "THE NEW unit:YEARU", _new_year, "unit"),
    Form("dates.deictic", "THE LATEST FISCAL? unit:(?:WEEK|MONTHU|YEARU)", _latest, "unit"),
    Form("dates.deictic", "THE FULL? unit:(?:WEEK|MONTHU|QUARTER|YEARU)", _spoken, "unit"),
    Form("dates.offset", "APPROXIMATELY? COUNT (?:OR|TO|HYPHEN) COUNT unit:UNITS (?:AGO|EARLIER)", _past, "unit"),
    Form("dates.offset", "APPROXIMATELY? INT INT SLASHMARK (?:INT|NUM) unit:UNITS AGO", _past, "unit"),
    Form("dates.edge", "unit:(?: MID HYPHEN? YEARU | MIDYEAR ) year:YEAR?", _midyear, "unit"),
    Form("dates.weekend", "THE unit:WEEKEND", _the_weekend, "unit"),
    Form("dates.part_of_day", f"THE part:PART {_SIDE}", _night_before, "part"),
    Form("dates.offset", "THE unit:(?:WEEK|MONTHU|YEARU) BEFORE LAST", _before_last, "unit"),
    Form("dates.offset", f"THE unit:UNIT {_SIDE}", _day_before, "unit"),
    Form(
        "dates.offset",
        f"APPROXIMATELY? count:COUNT HYPHEN? unit:(?:UNIT|UNITS|HOURS) half:(?:AND A HALFWORD)?"
        f" ago:(?:AGO|{_SIDE}|HENCE|FROM (?:NOW|TODAY))",
        _offset,
        "unit",
    ),
    Form(
        "dates.offset",
        "APPROXIMATELY? count:COUNT half:(?:AND A HALFWORD) unit:UNITS ago:(?:AGO|EARLIER|LATER)",
        _offset,
        "unit",
    ),
    Form(
        "dates.offset",
        "APPROXIMATELY? HALFWORD A unit:(?:DECADEU|CENTURY) ago:(?:AGO|EARLIER|LATER)",
        _half_ago,
        "unit",
    ),
    Form(
        "dates.offset",
        "count:(?:A|NUMWORD|INT) unit:(?:WEEK|FORTNIGHT|UNITS) sign:(?:FROM|AGO) weekday:WEEKDAY",
        _week_from,
        "weekday",
    ),
    Form("dates.offset", f"{_YEARS_AGO} day:TODAY", _years_from, "day"),
    Form("dates.offset", f"{_YEARS_AGO} weekday:WEEKDAY", _years_from, "weekday"),
    Form(
        "dates.offset",
        f"{_YEARS_AGO} which:(?:THIS|LAST|NEXT) (?: of:(?:WEEK|WEEKEND|MONTHU) | month:MONTH | season:SEASON )",
        _years_from,
        "unit",
    ),
    Form("dates.offset", "APPROXIMATELY? A (?:UNIT|HOURS) OR NUMWORD (?:AGO|EARLIER)", _past, ""),
    Form("dates.vague", "(?:MORE THAN|APPROX)? (?:UNITS|HOURS) (?:AGO|EARLIER)", _past, ""),
    Form("dates.vague", "(?: NOT? LONG | A WHILE | SOME TIME | A MOMENT | A LONG TIME ) AGO", _past, ""),
    Form("dates.vague", "vague:VAGUE", _vague, "vague"),
    Form("dates.vague", "RIGHT? NOW", _present, ""),
    Form("dates.vague", "(?:THE? RECENT) (?:UNITS|PAST)", _past, ""),
    Form("dates.vague", "THE? COMING UNITS", _future, ""),
    Form("dates.vague", "THE (?:UNITS|MONTHU) (?:AHEAD|TO COME)", _future, ""),
    Form("dates.vague", "THE FORESEEABLE? FUTURE", _future, ""),
    Form("dates.vague", "THE past:PAST", _past, "past"),
    Form(
        "dates.vague",
        "THE? PRESENT HYPHEN? DAY | THE? PRESENT | THE MOMENT | THESE UNITS | THIS TIME | THE TIME BEING",
        _present,
        "",
    ),
)
