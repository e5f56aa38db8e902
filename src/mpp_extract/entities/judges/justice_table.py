"""The justices of the Supreme Court of the United States since 1953: last name to given names and year of the oath."""

from __future__ import annotations

from mpp_extract.entities.people.names import PersonName, agree, parse_name

# Last name, given names as the press writes them, year of the oath.
# Source: Supreme Court of the United States, "Justices 1789 to Present".
_ROWS = """
Warren:Earl:1953 Harlan:John_Marshall:1955 Brennan:William_J.:1956 Whittaker:Charles:1957 Stewart:Potter:1958
White:Byron_R.:1962 Goldberg:Arthur:1962 Fortas:Abe:1965 Marshall:Thurgood:1967 Burger:Warren_E.:1969
Blackmun:Harry_A.:1970 Powell:Lewis_F.:1972 Rehnquist:William_H.:1972 Stevens:John_Paul:1975
O'Connor:Sandra_Day:1981 Scalia:Antonin:1986 Kennedy:Anthony_M.:1988 Souter:David_H.:1990 Thomas:Clarence:1991
Ginsburg:Ruth_Bader:1993 Breyer:Stephen_G.:1994 Roberts:John_G.:2005 Alito:Samuel_A.:2006 Sotomayor:Sonia:2009
Kagan:Elena:2010 Gorsuch:Neil_M.:2017 Kavanaugh:Brett_M.:2018 Barrett:Amy_Coney:2020 Jackson:Ketanji_Brown:2022
"""
JUSTICES: dict[str, tuple[str, int]] = {}
for _row in _ROWS.split():
    _last, _given, _year = _row.split(":")
    JUSTICES[_last] = (_given.replace("_", " "), int(_year))


def is_justice(name: PersonName) -> bool:
    """Whether a name with its first names is a justice's.

    >>> [is_justice(PersonName((first,), ("Ginsburg",), None)) for first in ("Ruth", "Allen")]
    [True, False]
    """
    known = JUSTICES.get(name.surname[-1].replace("’", "'"))
    own = parse_name(f"{known[0]} {name.surname[-1]}") if known is not None else None
    return own is not None and bool(name.given) and agree(name, own)
