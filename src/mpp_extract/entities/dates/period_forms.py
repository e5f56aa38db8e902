"""Forms that name quarters, halves and fiscal years, and what each means."""

from __future__ import annotations

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.forms import DateForm, form
from mpp_extract.entities.dates.lexer import century
from mpp_extract.entities.dates.meaning import deixis
from mpp_extract.entities.dates.sense import Sense
from mpp_extract.language.patterns import Hit


def _numbered(hit: Hit) -> tuple[str, int | None]:
    """Grain and number of the third quarter, the second half, Q3, the last quarter."""
    number = hit.number("q")
    if hit.at_class("q", "LAST", "LATTER", "FINAL"):
        number = 4 if hit.at_class("grain", "QUARTER") else 2
    if hit.at_class("q", "HALF") or hit.at_class("grain", "HALFWORD"):
        return "half", number
    return "quarter", number


def _quarter(hit: Hit) -> Sense | None:
    grain, number = _numbered(hit)
    if number is None or number > (4 if grain == "quarter" else 2):
        return None
    if grain == "half" and not hit.has("q"):
        return None
    if hit.at_class("q", "LAST") and hit.last - hit.first == 2 and grain == "quarter":
        return Sense(grain, deixis="last")
    if hit.has("owner_decade") and not hit.words.word(hit.at("owner_decade")).endswith(("'s", "’s")):
        return None
    sense = Sense(grain, number=number, fiscal=hit.holds("FISCAL", "FYNUM"))
    for name in ("year", "tail", "tail2", "owner_year", "owner_decade", "fy"):
        if hit.has(name):
            sense.year = hit.number(name)
    if hit.has("short"):
        sense.year = century(hit.number("short") or 0)
    for name in ("owner", "of"):
        if hit.has(name):
            sense.deixis = "year-" + (deixis(hit, name) or "this")
    if hit.has("ago"):
        sense.back = 1
    return _half_of_something(hit, sense)


def _half_of_something(hit: Hit, sense: Sense) -> Sense | None:
    """``the first half`` alone is a game's or a book's: a year must follow, or a hyphen (first-half profit)."""
    if hit.at_class("q", "FINAL") and sense.year is None and sense.deixis is None:
        return None
    if sense.grain == "half" and sense.year is None and sense.deixis is None and not hit.holds("HYPHEN", "THE"):
        return None
    return sense


def _months_of(hit: Hit) -> Sense | None:
    """The first six months of 2018: a quarter or half where it is one, else its year."""
    last = hit.at_class("q", "LAST", "FINAL")
    if not last and hit.number("q") != 1:
        return None
    months = (hit.number("count") or 0) * (3 if hit.value("unit") == "quarter" else 1)
    grain = {3: "quarter", 6: "half"}.get(months, "year")
    sense = Sense(grain, year=hit.number("tail"))
    if grain != "year":
        sense.number = (4 if grain == "quarter" else 2) if last else 1
    if not hit.has("tail"):
        which = deixis(hit, "of") or "this"
        sense.deixis = which if grain == "year" else "year-" + which
    return sense


def _fiscal(hit: Hit) -> Sense | None:
    year = hit.number("year") or hit.number("fy")
    if year is None:
        year = century(hit.number("short") or 0)
    return Sense("fy", year=year)


def _deictic_fiscal(hit: Hit) -> Sense | None:
    grain = "fy" if hit.at_class("unit", "YEARU") else "quarter"
    return Sense(grain, deixis=deixis(hit, "deixis"), fiscal=True)


def _plain_fiscal(hit: Hit) -> Sense | None:
    return Sense("fy", deixis="this")


def _year_ago(hit: Hit) -> Sense | None:
    """The same month a year ago; the year-earlier quarter, the one spoken of a year before."""
    unit = "same" if hit.has("same") else "unit"
    grains = {"QUARTER": "quarter", "MONTHU": "month", "WEEK": "week"}
    grain = next((grain for name, grain in grains.items() if hit.at_class(unit, name)), "period")
    if hit.has("year"):
        return None if grain == "week" else Sense(grain, deixis="latest", year=hit.number("year"))
    if grain in ("month", "week") and hit.has("same"):
        return Sense(grain, deixis="same", back=1)
    return Sense("quarter" if grain == "quarter" else "period", deixis="latest", back=1)


def _latest(hit: Hit) -> Sense | None:
    """The latest quarter, the 2015 quarter: the one reported on, in that year."""
    return Sense("quarter" if hit.holds("QUARTER") else "period", deixis="latest", year=hit.number("year"))


EDGE = "edge:EDGE?"
_OF_YEAR = (
    "(?: (?:OF|IN|COMMA)? (?:tail:YEAR | THE? FISCAL YEARU? tail2:YEAR | fy:FYNUM) | short:SHORTYEAR"
    " | (?:OF|IN)? of:(?:LAST|THIS|NEXT|THE? (?:CURRENT|PREVIOUS|SAME|FOLLOWING)|THAT|THE) FISCAL? YEARU"
    " | ago:(?:(?:A|NUMWORD) YEARU (?:AGO|EARLIER|BEFORE)) )"
)
FORMS: tuple[DateForm, ...] = (
    form(
        kinds.QUARTER,
        "letter",
        f"year:YEAR? q:(?:QNUM|HALF) {_OF_YEAR}?",
        _quarter,
        "q",
        "Sales fell in [[Q1 2019]] and rose in [[2018 H2]].",
        "Sales fell in Q5 2019.",
        "Unicode CLDR 44, quarters (Q1)",
    ),
    form(
        kinds.QUARTER,
        "named",
        f"{EDGE} (?: owner:(?:LAST|THIS|NEXT|THE) YEARU POSS | THE? owner_year:YEAR POSS?"
        " | THE? owner_decade:DECADE | THE? (?:CURRENT|LATEST)? )"
        f" FISCAL? q:(?:ORDINAL|LAST|LATTER|FINAL) FISCAL? grain:(?:QUARTER|HALFWORD) {_OF_YEAR}?",
        _quarter,
        "grain",
        "Profit rose in [[the third quarter of 2018]] and in [[last year’s second quarter]].",
        "A third of the quarter-mile track.",
        "Unicode CLDR 44, quarters (3rd quarter)",
    ),
    form(
        kinds.QUARTER,
        "attributive",
        f"FISCAL? q:(?:ORDINAL|LAST) HYPHEN FISCAL? grain:(?:QUARTER|HALFWORD) {_OF_YEAR}?",
        _quarter,
        "grain",
        "It posted a [[first-quarter]] profit.",
        "It was first a quarter, then a half.",
    ),
    form(
        kinds.QUARTER,
        "months",
        "THE q:(?:WORDORD|LAST|FINAL) count:(?:NUMWORD|N12) unit:UNITS OF THE?"
        " (?:tail:YEAR | of:(?:LAST|THIS|NEXT|CURRENT|PREVIOUS)? YEARU)",
        _months_of,
        "q",
        "Exports rose in [[the first six months of 2018]].",
        "Exports rose in the second six months of 2018.",
    ),
    form(
        kinds.QUARTER,
        "year_ago",
        "(?: THE? A? YEARU HYPHEN (?:AGO|EARLIER) unit:(?:QUARTER|PERIOD|MONTHU)?"
        " | THE SAME same:(?:QUARTER|PERIOD|MONTHU|WEEK) (?: OF? (?:LAST|THE PREVIOUS) YEARU"
        " | (?:A|NUMWORD) YEARU (?:AGO|EARLIER|BEFORE) | THE YEARU (?:BEFORE|EARLIER) | (?:OF|IN|COMMA) year:YEAR ) )",
        _year_ago,
        "",
        "It was up from [[the same month last year]], and from [[the year-ago quarter]] too.",
        "It was the same quarter that a year ago had closed.",
    ),
    form(
        kinds.QUARTER,
        "latest",
        "(?:THE|THIS) LATEST (?:QUARTER|PERIOD) | THE year:YEAR (?:QUARTER|PERIOD|MONTHU)",
        _latest,
        "",
        "It lost $4 million in [[the latest quarter]], against $2 million in [[the 2018 quarter]].",
        "It lost the latest quarter-mile race.",
        "17 CFR 210.10-01 (interim statements: the most recent fiscal quarter)",
    ),
    form(
        kinds.FISCAL,
        "year",
        f"{EDGE} THE? fiscal:FISCAL (?: (?:HYPHEN? YEARU|UNITS)? year:YEAR | YEARU? short:(?:SHORTYEAR|TWO) )",
        _fiscal,
        "fiscal",
        "Budgets for [[fiscal 2019]], [[the fiscal year 2020]] and [[fiscal ’18]].",
        "The fiscal court has 2019 files.",
        "31 U.S.C. 1102",
    ),
    form(
        kinds.FISCAL,
        "after_year",
        f"{EDGE} THE? year:YEAR FISCAL YEARU",
        _fiscal,
        "year",
        "The bill for [[the 2017 fiscal year]] is due.",
        "In 2017, fiscal policy was tight.",
        "31 U.S.C. 1102",
    ),
    form(
        kinds.FISCAL,
        "letters",
        f"{EDGE} fy:FYNUM",
        _fiscal,
        "fy",
        "The bill for [[FY2019]] and the plan for [[early FY20]].",
        "The model FY201 sold.",
        "OMB Circular A-11 (FY 2019)",
    ),
    form(
        kinds.FISCAL,
        "which",
        f"{EDGE} deixis:DEICTIC FISCAL unit:(?:YEARU|QUARTER)",
        _deictic_fiscal,
        "unit",
        "It lost money [[last fiscal year]].",
        "A fiscal year has four quarters.",
        published="2020-02-28",
    ),
    form(
        kinds.FISCAL,
        "edge",
        "edge:(?:THE? (?:END|START|MIDDLE|REST) OF) THE FISCAL YEARU",
        _plain_fiscal,
        "",
        "It must be spent by [[the end of the fiscal year]].",
        "The fiscal year is long.",
    ),
)
