"""Boxes of links that a page pastes behind a name into its sentence: Ada Lind Ada Maria LindLind runs again … MORE.

The box begins with the whole name again, runs on without a blank into the headlines of other stories, and ends with
MORE. A reader sees it only when he points at the name; in the text of the page it parts a subject from its verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = " MORE"
# A last name, up to four more names (one may be in brackets), and the last name again, glued to what follows.
_AGAIN = re.compile(
    r"(?P<last>\b[A-Z][\w’'-]*[a-z])(?P<box> (?:[A-Z][\w.’'-]* |\([A-Z][\w.’'-]*\) ){1,4}(?P=last)(?=[A-Z0-9]))"
)
# How many characters a box has at most.
_LONGEST = 900


def link_boxes(text: str) -> Iterator[tuple[int, int, str]]:
    """The boxes in a text, each to be left out: where it starts and ends, and nothing in its place."""
    if _END not in text:
        return
    done = 0
    for match in _AGAIN.finditer(text):
        if match.start() < done:
            continue
        line = text.find("\n", match.end(), match.end() + _LONGEST)
        end = text.find(_END, match.end(), line if line >= 0 else match.end() + _LONGEST)
        after = text[end + len(_END) : end + len(_END) + 1]
        if end >= 0 and not after.isalnum():
            done = end + len(_END)
            yield match.start("box"), done, ""
