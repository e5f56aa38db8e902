"""Tables of words out of lines of text, so that they stay readable: the one idiom for them."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words as a set.

    >>> sorted(word_set("of in"))
    ['in', 'of']
    """
    return frozenset(words.split())


def numbered(lines: tuple[str, ...] | str, start: int = 0) -> dict[str, int]:
    """Each word with the number of its line, or of its place where it is one line.

    >>> numbered("one two", 1), numbered(("may", "june jun"), 5)
    ({'one': 1, 'two': 2}, {'may': 5, 'june': 6, 'jun': 6})
    """
    rows = tuple(lines.split()) if isinstance(lines, str) else lines
    return {word: number for number, row in enumerate(rows, start) for word in row.split()}


def each(pairs: dict[str, str]) -> dict[str, str]:
    """Words (several in a key) each with its value.

    >>> each({"spring springtime": "SP"})
    {'spring': 'SP', 'springtime': 'SP'}
    """
    return {word: value for words, value in pairs.items() for word in words.split()}
