"""Bodies, places and things that are called after somebody: the Poe Memorial Bridge, Poe International Airport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.people.words import BEFORE_CALLED, CALLED_AFTER
from mpp_extract.language.tags import PROPER

if TYPE_CHECKING:
    from mpp_extract.tokens import Tokens

# How many words stand between the name and the noun (Veterans Affairs Medical Center).
_MOST = 4


def called_after(tokens: Tokens, last: int) -> bool:
    """Whether a name that ends before a token goes on as the name of something that is called after its bearer."""
    for i in range(last, min(last + _MOST + 1, len(tokens))):
        if tokens.start[i] - tokens.end[i - 1] != 1 or not tokens.text[i][0].isupper():
            return False
        if tokens.lower[i] in CALLED_AFTER:
            return tokens.tag[i] in PROPER
        if tokens.lower[i] not in BEFORE_CALLED:
            return False
    return False
