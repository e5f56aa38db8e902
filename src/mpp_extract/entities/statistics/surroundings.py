"""What stands round a number and is or isn't what the number is about: names in lists, markets, further amounts."""

from __future__ import annotations

from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language.phrases import words
from mpp_extract.language.tags import NOUNS
from mpp_extract.tokens import Tokens


def listed(text: str, tokens: Tokens, quantity: Quantity) -> str | None:
    """``[Dow] +0.2% [Nasdaq] -0.8%``: the name right before a signed percentage."""
    last = tokens.at(quantity.start) - 1
    start = last + 1
    while (
        start > 0 and last - start < 4 and tokens.tag[start - 1] in NOUNS | {"CD"} and "%" not in tokens.text[start - 1]
    ):
        start -= 1
    return words(text, tokens, start, last) if start <= last and tokens.text[start][0].isupper() else None


def moved(quantity: Quantity) -> bool:
    """``gained 2 percent in early trading``: what moved is the subject of the verb."""
    return quantity.kind == "percent" and quantity.moved


def dealt_in(tokens: Tokens, quantity: Quantity, head: int) -> bool:
    """``rose to $45 in midday trading``, ``at $60 a barrel in London``: where it was dealt in, not what."""
    first = tokens.at(quantity.start)
    if first == 0 or tokens.lower[first - 1] not in ("to", "at"):
        return False
    return tokens.tag[head] == "NNP" or tokens.lower[head] in ("trading", "trade", "dealings", "deals", "premarket")


def apart(tokens: Tokens, preposition: int, head: int) -> bool:
    """``$90 million in 3,400 theaters``, ``54 cents on revenue of $2 billion``: what follows has its own number."""
    if tokens.lower[preposition] == "in" and any(tokens.tag[k] == "CD" for k in range(preposition + 1, head)):
        return True
    following = tokens.lower[head + 1 : head + 2] == ["of"] and head + 2 < len(tokens)
    return following and tokens.tag[head + 2] in ("$", "CD")
