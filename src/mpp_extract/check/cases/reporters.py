"""When the series of the National Reporter System and the Supreme Court's reports were published, and their volumes.

Sources: Thomson West's National Reporter System, as its series' first and last volumes say (years may differ by one,
since a volume is bound later than it is decided); the United States Reports by a decision or two of a volume,
as the Supreme Court's bound volumes (supremecourt.gov/opinions/boundvolumes; the title page of 505: June 18 through
September 30, 1992) and the Library of Congress's collection have them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple


class Series(NamedTuple):
    """The years of the first and the last decision, and the last volume; None where it goes on."""

    first: int
    last: int | None = None
    volumes: int | None = None


SERIES = {
    "F.": Series(1880, 1924, 300),
    "F.2d": Series(1924, 1993, 999),
    "F.3d": Series(1993, 2021, 999),
    "F.4th": Series(2021),
    "F. Supp.": Series(1932, 1998, 999),
    "F. Supp. 2d": Series(1997, 2014, 999),
    "F. Supp. 3d": Series(2014),
    "F. App'x": Series(2001, 2021, 861),
    "A.": Series(1885, 1938, 200),
    "A.2d": Series(1938, 2010, 999),
    "A.3d": Series(2010),
    "N.E.": Series(1885, 1936, 200),
    "N.E.2d": Series(1936, 2014, 999),
    "N.E.3d": Series(2012),
    "N.W.": Series(1879, 1942, 300),
    "N.W.2d": Series(1941),
    "P.": Series(1883, 1931, 300),
    "P.2d": Series(1931, 2000, 999),
    "P.3d": Series(2000),
    "S.E.": Series(1887, 1939, 200),
    "S.E.2d": Series(1938),
    "So.": Series(1887, 1941, 200),
    "So. 2d": Series(1940, 2009, 999),
    "So. 3d": Series(2008),
    "S.W.": Series(1886, 1928, 300),
    "S.W.2d": Series(1928, 1999, 999),
    "S.W.3d": Series(1999),
    "L. Ed.": Series(1790, 1956, 100),
    "L. Ed. 2d": Series(1956),
}
# Of the United States Reports, volumes with the year of their decisions. Between two of them lie the years of others.
_VOLUMES = (
    (5, 1803), (17, 1819), (60, 1857), (83, 1873), (109, 1883), (163, 1896), (198, 1905), (249, 1919), (300, 1937),
    (319, 1943), (323, 1944), (347, 1954), (370, 1962), (384, 1966), (410, 1973), (418, 1974), (438, 1978), (467, 1984),
    (491, 1989), (505, 1992), (514, 1995), (531, 2000), (539, 2003), (554, 2008), (567, 2012), (576, 2015), (585, 2018),
    (597, 2022), (603, 2024),
)  # fmt: skip
_NUMBERS = [volume for volume, _ in _VOLUMES]
_A_YEAR = 8  # volumes, at most
_SUPREME_COURT_REPORTER = 1879  # a volume a term: its number and this are the year in which the term begins
_SURE = 50  # volume from which on it is so


def years_of(reporter: str, volume: int) -> tuple[int, int | None] | None:
    """The years in which the decisions of a volume were made; None of a reporter that is not known.

    >>> years_of("U.S.", 411), years_of("F.4th", 3), years_of("S. Ct.", 135)
    ((1972, 1975), (2020, None), (2013, 2016))
    """
    if reporter == "U.S.":
        before, behind = bisect_right(_NUMBERS, volume) - 1, bisect_left(_NUMBERS, volume)
        first = _VOLUMES[before][1] if before >= 0 else 1754
        return first - 1, _VOLUMES[behind][1] + 1 if behind < len(_VOLUMES) else None
    if reporter == "S. Ct." and volume >= _SURE:
        return volume + _SUPREME_COURT_REPORTER - 1, volume + _SUPREME_COURT_REPORTER + 2
    series = SERIES.get(reporter)
    return None if series is None else (series.first - 1, None if series.last is None else series.last + 1)


def last_volume(reporter: str, year: int | None) -> int | None:
    """A number that no volume goes beyond in a year; None where it is not known.

    >>> last_volume("F.2d", None), last_volume("U.S.", 2025), last_volume("F.4th", 2025)
    (999, 619, None)
    """
    if reporter == "U.S." and year is not None:
        last, told = _VOLUMES[-1]
        return last + _A_YEAR * (max(year - told, 0) + 1)
    series = SERIES.get(reporter)
    return None if series is None else series.volumes
