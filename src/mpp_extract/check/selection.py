"""Which checks run: codes, or the beginnings of codes, that are asked for or left out."""

from __future__ import annotations

from collections.abc import Iterable

from mpp_extract.check.row import Check

ALL = "ALL"


def selected(rows: Iterable[Check], select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Check, ...]:
    """The rows that are asked for. Raises ValueError for a code that no row has.

    select  codes (D1), families (D) or ALL; nothing for all but the house rules, for which their own code must ask
    ignore  codes or families to leave out; a code that is selected as it stands goes before its family here
    """
    rows = tuple(rows)
    asked, refused = [*map(str.upper, select)], [*map(str.upper, ignore)]
    for code in (*asked, *refused):
        if code != ALL and not any(code in (row.code, row.code[:1]) for row in rows):
            raise ValueError(code)
    return tuple(row for row in rows if _rank(row, asked or [""], True) > _rank(row, refused, False))


def _rank(row: Check, codes: list[str], is_asking: bool) -> int:
    """How exactly the codes name the row: 0 not at all, else the length of the nearest and one more."""
    lengths = (0 if code == ALL else len(code) for code in codes if _names(row, code, is_asking))
    return max((length + 1 for length in lengths), default=0)


def _names(row: Check, code: str, is_asking: bool) -> bool:
    if code in (ALL, row.code):
        return True
    return row.code.startswith(code) and len(code) < 2 and not (row.severity == "house" and is_asking)
