"""Names with what stands before them."""

from __future__ import annotations

from mpp_extract.language.stops import TITLES

_BEFORE = frozenset({"former", "retired", "state", "then"})


def leads(role: str | None) -> bool:
    """Whether a role is a title in short, which stands before a name and never behind it (AP style book, "titles").

    >>> leads("Gov."), leads("former U.S. Rep."), leads("governor"), leads("president of Acme Co.")
    (True, True, False, False)
    """
    words = (role or "").split()
    return (
        bool(words)
        and words[-1].endswith(".")
        and words[-1][:-1].lower() in TITLES
        and all(word[0].isupper() or word in _BEFORE for word in words)
    )
