"""Values of dates in words, for whoever reads them: 2024-FA is fall 2024, 2021-Q1 the first quarter of 2021."""

from __future__ import annotations

import re

from mpp_extract.language.calendar import SEASONS
from mpp_extract.language.numbers.words import UNIT_ORDINALS

_SEASON_NAMES = {code: word for word, code in reversed(SEASONS.items())}
_SEASON = re.compile(rf"(\d{{4}})-({'|'.join(_SEASON_NAMES)})")
_PART = re.compile(r"(\d{4})-([QH])(\d)")
_FISCAL = re.compile(r"FY(\d{4})")
_DECADE = re.compile(r"\d{3}")
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)T(?:(\d\d:\d\d)|[A-Z]{2})?.*")


def in_words(value: str | None) -> str | None:
    """The value without codes; None where it says no day: of now, recently, a Friday of any week.

    >>> [in_words(value) for value in ("2024-FA", "2021-Q1", "FY2020", "199", "2024-05-14T15:42", "2024-05-14TEV")]
    ['fall 2024', 'first quarter of 2021', 'fiscal year 2020', '1990s', '2024-05-14 15:42', '2024-05-14']
    >>> in_words("2024-05-14"), in_words("PRESENT_REF"), in_words("XXXX-WXX-5")
    ('2024-05-14', None, None)
    """
    if not value or value.endswith("_REF") or "X" in value:
        return None
    if found := _SEASON.fullmatch(value):
        return f"{_SEASON_NAMES[found[2]]} {found[1]}"
    if found := _PART.fullmatch(value):
        return f"{UNIT_ORDINALS[int(found[3]) - 1]} {'quarter' if found[2] == 'Q' else 'half'} of {found[1]}"
    if found := _FISCAL.fullmatch(value):
        return f"fiscal year {found[1]}"
    if found := _TIME.fullmatch(value):
        return f"{found[1]} {found[2]}" if found[2] else found[1]
    return f"{value}0s" if _DECADE.fullmatch(value) else value
