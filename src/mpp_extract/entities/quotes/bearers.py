"""Who bears a description or a blame: X, chief of the border sector, who said; they faulted X for saying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.language.persons import PERSONS
from mpp_extract.language.tags import NOUNS, PROPER
from mpp_extract.language.verbs import SAY

if TYPE_CHECKING:
    from mpp_extract.tokens import Tokens

MAX_CLIMB = 6


def bearer(tokens: Tokens, noun: int) -> int:
    """The noun that a ``who`` behind this one stands for: somebody, not the thing that a description of X ends in."""
    node = noun
    for _ in range(MAX_CLIMB):
        if tokens.tag[node] in PROPER or tokens.lower[node] in PERSONS or tokens.tag[node] == "NNS":
            break
        if tokens.dep[node] != "pobj":
            break
        node = tokens.head[tokens.head[node]]
    if node != noun and tokens.dep[node] == "appos" and tokens.tag[tokens.head[node]] in PROPER:
        node = tokens.head[node]
    return node if tokens.tag[node] in NOUNS else noun


def blamed(tokens: Tokens, verb: int, first: int) -> int:
    """The person who is blamed, praised or thanked for saying (verb); -1 where there is none from token first on."""
    preposition = tokens.head[verb]
    if tokens.tag[verb] != "VBG" or tokens.lower[preposition] not in ("for", "of", "over", "about"):
        return -1
    judging = tokens.head[preposition]
    if not tokens.tag[judging].startswith("VB") or tokens.lower[judging] in SAY:
        return -1
    for child in tokens.children(judging):
        if tokens.dep[child] in ("dobj", "nsubjpass") and first <= child < verb:
            somebody = tokens.tag[child] in PROPER or tokens.lower[child] in PERSONS | {"him", "her", "them"}
            return child if somebody else -1
    return -1
