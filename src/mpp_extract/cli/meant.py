"""What somebody meant who wrote a name nearly right: taken where it is plain, else asked back."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from mpp_extract.errors import UsageError
from mpp_extract.lists import LISTS
from mpp_extract.readers.nothing_there import LIKE


def like(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like it; None where none is like it.

    >>> like("jugdes", ["judges", "courts"]), like("xml", ["table", "json"])
    ('judges', None)
    """
    from difflib import get_close_matches

    spelled = {_plain(name): name for name in known}
    found = get_close_matches(_plain(word), spelled, n=1, cutoff=LIKE)
    return spelled[found[0]] if found else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`` (did you mean 'judges'?)``, or nothing: what is put behind a fault."""
    found = like(word, known)
    return f" (did you mean {found!r}?)" if found else ""


def named(values: Iterable[str], known: tuple[str, ...] = LISTS, where: str = "--only") -> tuple[str, ...]:
    """The lists that are named, in the order they are known in: one or several, with commas, blanks or apart.

    Case, hyphens and a missing s make no difference. Raises UsageError for what is no list.

    >>> named(["Judge,case-numbers", "dates courts"])
    ('judges', 'courts', 'dates', 'case_numbers')
    """
    spelled = {spelling: name for name in known for spelling in (_plain(name), _plain(name).removesuffix("s"))}
    found, unknown = set(), []
    for word in (word.strip() for value in values for word in value.split(",")):
        words = [word] if _plain(word) in spelled or not word.split() else word.split()
        for each in words:
            if _plain(each) in spelled:
                found.add(spelled[_plain(each)])
            else:
                unknown.append(each)
    if unknown:
        fault = f"there is no list {' or '.join(repr(name) for name in dict.fromkeys(unknown))}"
        fault += did_you_mean(unknown[0], known)
        raise UsageError(where, fault, f"the lists are {', '.join(known)}")
    return tuple(name for name in known if name in found)


def one_of(value: str | None, known: Iterable[str], where: str, what: str) -> str | None:
    """The value, which must be one of the known. Raises UsageError with the one that is most like it."""
    known = tuple(known)
    if value is None or value in known:
        return value
    if value.lower() in known:
        return value.lower()
    fault = f"there is no {what} {value!r}{did_you_mean(value, known)}"
    several = f"{what[:-1]}ies" if what.endswith("y") else f"{what}s"
    raise UsageError(where, fault, f"the {several} are {', '.join(known)}")


def a_command(word: str, commands: Iterable[str]) -> str | None:
    """The command that a first word was meant for, which no file has as its name; None where it can be none.

    >>> a_command("scor", ["score", "why"]), a_command("score.txt", ["score", "why"])
    ('score', None)
    """
    return None if os.sep in word or "." in word else like(word, commands)


def _plain(word: str) -> str:
    return re.sub(r"[\s_-]+", "_", word.strip().casefold())
