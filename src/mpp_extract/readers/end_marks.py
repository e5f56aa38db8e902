"""The marks that end copy: ``###``, ``-30-``, ``ENDS``. What stands below one is for editors."""

from __future__ import annotations

import re
from collections.abc import Sequence

_MARK = re.compile(
    r"\s*(?:#{3,}|(?:#\s+){2,}#|[-–—]+\s?(?:30|0|ends?)\s?[-–—]+|\[?ends?\]?|\*+\s*ends?\s*\*+|-+ ?ENDS ?-+|ENDS)\s*"
)
_LONGEST = 40  # characters


def before_end_mark(pieces: Sequence[str]) -> int:
    """How many of a story's lines or paragraphs stand before its end mark: all, where most of it would be below one.

    >>> before_end_mark(["The court ruled on Monday, and Roe left.", "###", "Contact: A. Roe"])
    1
    >>> before_end_mark(["The court ruled.", "ENDS", "The court's reasons were given on Tuesday."])
    3
    """
    before, total = 0, sum(map(len, pieces))
    for at, piece in enumerate(pieces):
        line = piece.partition("\n")[0]  # what stands below a mark may be set close to it
        if at and len(line) < _LONGEST and _MARK.fullmatch(line) and 2 * (total - before - len(line)) <= before:
            return at
        before += len(piece)
    return len(pieces)
