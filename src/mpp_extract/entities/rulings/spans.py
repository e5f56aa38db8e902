"""Noun phrases as mentions: from the first modifier, without article, to the head or what it can't do without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.language.function_words import ARTICLES
from mpp_extract.language.tags import PROPER

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from mpp_extract.tokens import Tokens

_LEFT = frozenset({"amod", "compound", "poss", "nmod", "det", "nummod", "quantmod", "advmod", "punct", "predet"})
_CLOSING = frozenset({",", ".", "``", "''", ":", "-RRB-", "-LRB-"})
_LONGEST = 16


def noun_phrase(tokens: Tokens, head: int, behind: Iterable[str], never: Container[int] = ()) -> tuple[int, int]:
    """First token and token after the last of a noun's phrase.

    behind: prepositions whose phrases belong to it; never: nouns whose phrases don't (times).
    """
    first = _left(tokens, head)
    last = head
    if tokens.tag[head] in PROPER:
        while last + 1 < len(tokens) and tokens.tag[last + 1] in PROPER and _within(tokens, last + 1, head):
            last += 1
    wanted = frozenset(behind)
    while last + 1 < len(tokens) and tokens.lower[last + 1] in wanted:
        preposition = last + 1
        if tokens.sentence[preposition] != tokens.sentence[head]:
            break
        noun = next((i for i in tokens.children(preposition) if tokens.dep[i] == "pobj"), -1)
        if noun <= preposition or noun in never or _left(tokens, noun) > preposition + 2:
            break
        last = noun
    while first < head and (tokens.lower[first] in ARTICLES or tokens.tag[first] in _CLOSING):
        first += 1
    return first, last + 1


def _within(tokens: Tokens, i: int, head: int) -> bool:
    return tokens.head[i] == head or tokens.head[head] == i


def _left(tokens: Tokens, head: int) -> int:
    """The first token of a noun's modifiers."""
    first = head
    for child in reversed(tokens.children(head)):
        if child < head and tokens.dep[child] in _LEFT and tokens.sentence[child] == tokens.sentence[head]:
            edge = _edge(tokens, child)
            if head - edge > _LONGEST or any("\n" in tokens.text[i] for i in range(edge, first)):
                break
            first = min(first, edge)
    return first


def _edge(tokens: Tokens, node: int) -> int:
    """The first token below a node."""
    edge = node
    for child in tokens.children(node):
        if child < node and node - child < _LONGEST:
            edge = min(edge, _edge(tokens, child))
    return edge


def by_token(tokens: Tokens, entities) -> dict[int, str]:  # type: ignore[no-untyped-def]
    """The entity that each token is a word of."""
    return {
        i: id_
        for id_, mentions in entities
        for mention in mentions
        for i in range(tokens.at(mention.start), tokens.before(mention.end))
    }
