"""A path where there is nothing: what it may have been meant for."""

from __future__ import annotations

import os
import re
from itertools import islice

LIKE = 0.7  # of 1: how much alike two names are of which one may be a slip for the other
_MOST = 10_000  # names of a folder that are compared
_ADDRESS = re.compile(r"[a-z][a-z+.-]*://", re.I)


def missing(path: str) -> tuple[str, str]:
    """What is wrong with the path, and what to do: the name in its folder that is most like it, if any is."""
    if _ADDRESS.match(path):
        return "an address, and nothing is fetched from the network", "save the page, and name its file"
    folder, name = os.path.split(path.rstrip("/"))
    try:
        with os.scandir(folder or os.curdir) as entries:
            there = [entry.name for entry in islice(entries, _MOST) if not entry.name.startswith(".")]
    except OSError:
        there = []
    from difflib import get_close_matches

    found = get_close_matches(name, there, n=1, cutoff=LIKE) if name else []
    if not found:
        return "no such file or folder", "check the path"
    like = os.path.join(folder, found[0]).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "no such file or folder", f"did you mean {like}?"
