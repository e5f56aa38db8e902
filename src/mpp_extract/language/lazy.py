"""Regular expressions that are compiled when a text first needs them.

Compiling takes about half a millisecond each, and some hundreds of them are asked only behind a word that most
articles don't have: all together a twentieth of an article's time from start to end.
"""

from __future__ import annotations

import re
from typing import Any, cast

_SHARED = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "groups", "groupindex")


class _Lazy:
    """Stands for a pattern. Its methods are the pattern's own from the first use on, so that calls cost no more."""

    def __init__(self, expression: str, flags: int) -> None:
        self.pattern, self.flags = expression, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _SHARED:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for shared in _SHARED:
            setattr(self, shared, getattr(compiled, shared))
        return getattr(compiled, name)


def lazily(expression: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, compiled at the first use; an expression that is none raises ``re.error`` then.

    >>> lazily(r"(\\d+) votes?").search("by 5 votes")[1]
    '5'
    """
    return cast("re.Pattern[str]", _Lazy(expression, flags))
