"""Forms that name years, decades and centuries, and what each means."""

from __future__ import annotations

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.forms import DateForm, form
from mpp_extract.entities.dates.lexer import century
from mpp_extract.entities.dates.sense import Sense
from mpp_extract.language.patterns import Hit


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
    if not hit.holds("THE", "EARLY", "LATE", "MID") and not hit.text.lstrip().startswith(("'", "’", "‘")):
        return None
    return Sense("decade", value=str((1900 + number) // 10) if number >= 20 else str((2000 + number) // 10))


def _possessive_year(hit: Hit) -> Sense | None:
    return Sense("year", year=hit.number("decade")) if hit.text.endswith(("'s", "’s")) else None


def _century(hit: Hit) -> Sense | None:
    n = hit.number("n") or 0
    if not 1 <= n <= 40:
        return None
    if hit.value("era") == "BC":
        return Sense("century", value=f"BC{n - 1:02d}")
    return Sense("century", value=f"{n - 1:02d}")


EDGE = "edge:EDGE?"
_ERAS = "Unicode CLDR 44, eras (BC, BCE, AD, CE)"
FORMS: tuple[DateForm, ...] = (
    form(
        kinds.YEAR,
        "figures",
        f"{EDGE} (?: THE (?:YEARU|UNITS) | CALENDAR YEARU? )? year:YEAR",
        _year,
        "year",
        "A law of [[1996]], changed in [[mid-2007]] and in [[the year 2009]].",
        "Clerks stamped 2016 parcels in an 1800-page ledger.",
        "AP style book, “years”",
    ),
    form(
        kinds.YEAR,
        "short",
        "short:SHORTYEAR",
        _short_year,
        "short",
        "He left in [[’87]] and died in [[’91]].",
        "She said ’87 times is enough.",
        "AP style book, “years” (’87)",
    ),
    form(
        kinds.YEAR,
        "possessive",
        "decade:DECADE",
        _possessive_year,
        "decade",
        "It was [[1990’s]] best book.",
        "It was the best book of the 1990s.",
        "AP style book, “years” (2010’s)",
    ),
    form(
        kinds.ERA,
        "after_year",
        "year:SMALL era:ERA",
        _era,
        "era",
        "The city fell in [[490 BC]].",
        "The British Columbia office (BC) has 64 rooms.",
        _ERAS,
    ),
    form(
        kinds.ERA,
        "month_or_season",
        f"{EDGE} (?: month:MONTH day:DOM? | THE? season:SEASON OF?) COMMA? year:SMALL era:ERA",
        _era_month,
        "era",
        "They sailed in [[June 479 BC]] and landed in [[the spring of 478 BC]].",
        "They sailed in June 79.",
        _ERAS,
    ),
    form(
        kinds.ERA,
        "before_year",
        "era:ERA year:(?:TWO|N3|YEAR)",
        _era,
        "era",
        "The city burned in [[A.D. 64]].",
        "The ad 64 people saw is gone.",
        "AP style book, “A.D.”",
    ),
    form(
        kinds.ERA,
        "decade",
        f"{EDGE} THE? decade:DECADE era:ERA",
        _era_decade,
        "era",
        "The wall is of [[the late 470s BC]].",
        "The wall is of the 1970s, British Columbia says.",
        _ERAS,
    ),
    form(
        kinds.DECADE,
        "figures_or_words",
        f"{EDGE} THE? decade:DECADE",
        _decade,
        "decade",
        "A doctrine of [[the late 1980s]], [[the ’90s]] and [[the twenties]].",
        "A woman in her eighties.",
        "AP style book, “decades”",
    ),
    form(
        kinds.CENTURY,
        "named",
        f"{EDGE} THE? n:ANYORD CENTURY era:ERA?",
        _century,
        "n",
        "Since [[the 19th century]] no one has tried, and none will in [[the twenty-second century]].",
        "The 19th amendment came a century later.",
        "AP style book, “century”",
    ),
    form(
        kinds.CENTURY,
        "attributive",
        f"{EDGE} n:ANYORD HYPHEN CENTURY era:ERA?",
        _century,
        "n",
        "He owns a [[19th-century]] mill.",
        "He owns a century-old mill.",
        "AP style book, “century”",
    ),
)
