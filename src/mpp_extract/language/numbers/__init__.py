"""The one reader of numbers: cardinals and ordinals in digits and words, fractions, vague plurals.

``scan``         every number of a text as a span with value and form
``ordinal_at``   the ordinal at an offset; ``ordinal_of`` what one word says; ``in_words`` the way back
``words``        the tables (module)
"""

from __future__ import annotations

from mpp_extract.language.numbers.number import Number, plain, ratio
from mpp_extract.language.numbers.ordinals import in_words, ordinal_at, ordinal_of
from mpp_extract.language.numbers.scan import scan
from mpp_extract.language.numbers.words import CARDINALS, DECADES, ORDINALS, TEENS, TENS, UNITS

__all__ = [
    "CARDINALS",
    "DECADES",
    "ORDINALS",
    "TEENS",
    "TENS",
    "UNITS",
    "Number",
    "in_words",
    "ordinal_at",
    "ordinal_of",
    "plain",
    "ratio",
    "scan",
]
