"""Tables of words, written as running text."""

from __future__ import annotations


def vocabulary(text: str) -> frozenset[str]:
    """The words of a text that white space parts.

    >>> sorted(vocabulary("up  down"))
    ['down', 'up']
    """
    return frozenset(text.split())
