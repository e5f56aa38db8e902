"""Forms that name years and longer or shorter periods of the calendar, and what each means."""

from __future__ import annotations

from mpp_extract.entities.dates.calendar_forms import deixis
from mpp_extract.entities.dates.lexer import century
from mpp_extract.entities.dates.patterns import Form, Hit
from mpp_extract.entities.dates.sense import Sense


def _year(hit: Hit) -> Sense | None:
    return Sense("year", year=hit.number("year"))


def _short_year(hit: Hit) -> Sense | None:
    return Sense("year", year=century(hit.number("short") or 0))


def _era(hit: Hit) -> Sense | None:
    year = hit.number("year")
    if not year:
        return None
    return Sense("year", value=f"BC{year:04d}" if hit.value("era") == "BC" else f"{year:04d}")


def _era_month(hit: Hit) -> Sense | None:
    """June 479 BC, the spring of 480 BC."""
    year = hit.number("year")
    if not year or hit.value("era") != "BC":
        return None
    if hit.has("season"):
        return Sense("season", value=f"BC{year:04d}-{hit.value('season')}")
    day = f"-{hit.number('day'):02d}" if hit.has("day") else ""
    return Sense("month", value=f"BC{year:04d}-{hit.number('month'):02d}{day}")


def _era_decade(hit: Hit) -> Sense | None:
    decade = hit.number("decade") or 0
    if decade >= 2000 or hit.value("era") != "BC":
        return None
    return Sense("decade", value=f"BC{decade // 10:03d}")


def _decade(hit: Hit) -> Sense | None:
    """1980s, ’80s, the eighties: the latest such decade that had begun by now."""
    number = hit.number("decade") or 0
    if number > 999:
        if hit.text.endswith(("'s", "’s")) and not hit.holds("THE", "EARLY", "LATE", "MID"):
            return None
        if number % 100 == 0 and number < 2000:
            return Sense("century", value=str(number // 100))
        return Sense("decade", value=str(number // 10))
    if not hit.holds("THE", "EARLY", "LATE", "MID") and not hit.text.lstrip().startswith(("'", "’")):
        return None
    return Sense("decade", value=str((1900 + number) // 10) if number >= 20 else str((2000 + number) // 10))


def _possessive_year(hit: Hit) -> Sense | None:
    return Sense("year", year=hit.number("decade")) if hit.text.endswith(("'s", "’s")) else None


def _century(hit: Hit) -> Sense | None:
    n = (hit.number("tens") or 0) + (hit.number("n") or 0)
    if not 1 <= n <= 40:
        return None
    if hit.value("era") == "BC":
        return Sense("century", value=f"BC{n - 1:02d}")
    return Sense("century", value=f"{n - 1:02d}")


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
    months = hit.number("count")
    grain = {3: "quarter", 6: "half"}.get(months or 0, "year")
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


def _same_quarter(hit: Hit) -> Sense | None:
    """The year-ago quarter, the year-earlier period: the quarter last spoken of, a year before."""
    return Sense("quarter" if hit.holds("QUARTER") else "period", deixis="latest", back=1)


def _latest(hit: Hit) -> Sense | None:
    """The latest quarter, the latest period: the one reported on."""
    return Sense("quarter" if hit.holds("QUARTER") else "period", deixis="latest")


def _quarter_in(hit: Hit) -> Sense | None:
    """The 1988 quarter: the one spoken of, in that year."""
    grain = "quarter" if hit.holds("QUARTER") else "period"
    return Sense(grain, deixis="latest", year=hit.number("year"))


def _same_last_year(hit: Hit) -> Sense | None:
    """The same month a year ago, the same quarter last year."""
    grain = (
        "quarter"
        if hit.holds("QUARTER")
        else "month"
        if hit.holds("MONTHU")
        else "week"
        if hit.holds("WEEK")
        else "period"
    )
    return Sense(grain, deixis="latest" if grain in ("quarter", "period") else "same", back=1)


_E = "edge:EDGE?"
_OF_YEAR = (
    "(?: (?:OF|IN|COMMA)? (?:tail:YEAR | THE? FISCAL YEARU? tail2:YEAR | fy:FYNUM) | short:SHORTYEAR"
    " | (?:OF|IN)? of:(?:LAST|THIS|NEXT|THE? (?:CURRENT|PREVIOUS|SAME|FOLLOWING)|THAT|THE) FISCAL? YEARU"
    " | ago:(?:(?:A|NUMWORD) YEARU (?:AGO|EARLIER|BEFORE)) )"
)
FORMS = (
    Form("dates.year", f"{_E} (?: THE YEARU | CALENDAR YEARU? )? year:YEAR", _year, "year"),
    Form("dates.year", "THE UNITS year:YEAR", _year, "year"),
    Form("dates.year", "short:SHORTYEAR", _short_year, "short"),
    Form("dates.year", "decade:DECADE", _possessive_year, "decade"),
    Form("dates.era", "year:SMALL era:ERA", _era, "era"),
    Form(
        "dates.era",
        f"{_E} (?: month:MONTH day:DOM? | THE? season:SEASON OF?) COMMA? year:SMALL era:ERA",
        _era_month,
        "era",
    ),
    Form("dates.era", "era:ERA year:(?:TWO|N3|YEAR)", _era, "era"),
    Form("dates.era", f"{_E} THE? decade:DECADE era:ERA", _era_decade, "era"),
    Form("dates.decade", f"{_E} THE? decade:DECADE", _decade, "decade"),
    Form("dates.century", f"{_E} THE? (?:tens:NUMWORD HYPHEN)? n:ANYORD CENTURY era:ERA?", _century, "n"),
    Form("dates.century", f"{_E} (?:tens:NUMWORD HYPHEN)? n:ANYORD HYPHEN CENTURY era:ERA?", _century, "n"),
    Form("dates.quarter", f"q:(?:QNUM|HALF) {_OF_YEAR}?", _quarter, "q"),
    Form("dates.quarter", "year:YEAR q:(?:QNUM|HALF)", _quarter, "q"),
    Form(
        "dates.quarter",
        f"{_E} (?: owner:(?:LAST|THIS|NEXT|THE) YEARU POSS | THE? owner_year:YEAR POSS?"
        " | THE? owner_decade:DECADE | THE? (?:CURRENT|LATEST)? )"
        f" FISCAL? q:(?:ORDINAL|LAST|LATTER|FINAL) FISCAL? grain:(?:QUARTER|HALFWORD) {_OF_YEAR}?",
        _quarter,
        "grain",
    ),
    Form(
        "dates.quarter",
        f"FISCAL? q:(?:ORDINAL|LAST) HYPHEN FISCAL? grain:(?:QUARTER|HALFWORD) {_OF_YEAR}?",
        _quarter,
        "grain",
    ),
    Form(
        "dates.quarter",
        "THE q:(?:WORDORD|LAST|FINAL) count:(?:NUMWORD|N12) UNITS OF THE?"
        " (?:tail:YEAR | of:(?:LAST|THIS|NEXT|CURRENT|PREVIOUS)? YEARU)",
        _months_of,
        "q",
    ),
    Form(
        "dates.quarter",
        "THE? (?:A)? (?:YEARU HYPHEN (?:AGO|EARLIER)) unit:(?:QUARTER|PERIOD|MONTHU)?",
        _same_quarter,
        "unit",
    ),
    Form(
        "dates.quarter",
        "THE SAME (?:QUARTER|PERIOD|MONTHU|WEEK) (?: OF? (?:LAST|THE PREVIOUS) YEARU"
        " | (?:A|NUMWORD) YEARU (?:AGO|EARLIER|BEFORE) | THE YEARU (?:BEFORE|EARLIER) )",
        _same_last_year,
        "",
    ),
    Form("dates.quarter", "THE year:YEAR (?:QUARTER|PERIOD|MONTHU)", _quarter_in, "year"),
    Form(
        "dates.quarter",
        "(?:THE|THIS) LATEST (?:QUARTER|PERIOD)",
        _latest,
        "",
    ),
    Form("dates.fiscal", f"{_E} THE? FISCAL (?:HYPHEN? YEARU|UNITS)? year:YEAR", _fiscal, "year"),
    Form("dates.fiscal", f"{_E} THE? FISCAL YEARU? short:(?:SHORTYEAR|TWO)", _fiscal, "short"),
    Form("dates.fiscal", f"{_E} THE year:YEAR FISCAL YEARU", _fiscal, "year"),
    Form("dates.fiscal", f"{_E} year:YEAR FISCAL YEARU", _fiscal, "year"),
    Form("dates.fiscal", f"{_E} fy:FYNUM", _fiscal, "fy"),
    Form("dates.fiscal", f"{_E} deixis:DEICTIC FISCAL unit:(?:YEARU|QUARTER)", _deictic_fiscal, "unit"),
    Form("dates.fiscal", "edge:(?:THE? (?:END|START|MIDDLE|REST) OF) THE FISCAL YEARU", _plain_fiscal, ""),
)
