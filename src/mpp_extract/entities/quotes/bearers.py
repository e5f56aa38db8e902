"""Who bears a description or a blame: X, chief of the border sector, who said; they faulted X for saying."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from mpp_extract.language.persons import PERSONS
from mpp_extract.language.tags import NOUNS, PROPER
from mpp_extract.language.verbs import CAUSE, PERCEIVE, QUOTE, SAY

if TYPE_CHECKING:
    from mpp_extract.tokens import Tokens

MAX_CLIMB = 6
_SAYING = (["saying"], ["telling"], ["writing"], ["claiming"], ["declaring"])


def bearer(tokens: Tokens, noun: int) -> int:
    """The noun that a ``who`` behind this one stands for: somebody, not the thing that a description of X ends in."""
    node = noun
    for _ in range(MAX_CLIMB):
        named = tokens.tag[node] in PROPER and not _of_a_body(tokens, node)
        if named or tokens.lower[node] in PERSONS or tokens.tag[node] == "NNS":
            break
        if tokens.dep[node] != "pobj":
            break
        node = tokens.head[tokens.head[node]]
    if tokens.tag[node] in ("NN", "NNP") and tokens.dep[node] == "appos" and tokens.tag[tokens.head[node]] in PROPER:
        node = tokens.head[node]
    return node if tokens.tag[node] in NOUNS else noun


def _of_a_body(tokens: Tokens, noun: int) -> bool:
    """Whether a name is that of the body that somebody is described by: X, a lawyer with Y, who said."""
    n = bisect_right(tokens.entities, noun, key=lambda entity: entity.first) - 1
    body = n >= 0 and tokens.entities[n].label == "ORG" and noun < tokens.entities[n].last
    if tokens.dep[noun] == "appos":
        noun = tokens.head[noun]  # X, a chemist at the lab Y, who said
    above = tokens.head[tokens.head[noun]]
    return body and tokens.dep[noun] == "pobj" and tokens.lower[above] in PERSONS and tokens.dep[above] == "appos"


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


def quoted(tokens: Tokens, verb: int, first: int) -> int:
    """The object of a verb of quoting that ``as saying`` hangs on (X quoted Y as saying); -1 for none."""
    if tokens.lower[verb] in QUOTE:  # The verb of quoting itself: “…,” X quoted Y as saying.
        for child in tokens.children(verb):
            if child > verb and tokens.lower[child] == "as" and tokens.lower[child + 1 : child + 2] in _SAYING:
                return _object(tokens, verb, first, child)
    preposition = tokens.head[verb]
    if tokens.tag[verb] != "VBG" or tokens.lower[preposition] != "as":
        return -1
    quoting = tokens.head[preposition]
    return _object(tokens, quoting, first, preposition) if tokens.lower[quoting] in QUOTE else -1


def made_to(tokens: Tokens, verb: int, first: int) -> int:
    """Who is prompted, led or forced to say something (verb, an infinitive); -1 for none."""
    above = tokens.head[verb]
    if tokens.tag[verb] != "VB" or tokens.dep[verb] not in ("xcomp", "ccomp", "advcl", "acl"):
        return -1
    for child in tokens.children(verb):
        if tokens.dep[child] == "nsubj" and above < child < verb and tokens.lower[above] in CAUSE:
            return child
    if tokens.dep[verb] == "acl" and tokens.dep[above] == "dobj" and tokens.lower[tokens.head[above]] in CAUSE:
        return above
    return _object(tokens, above, first, verb) if tokens.lower[above] in CAUSE else -1


def perceived(tokens: Tokens, verb: int, first: int) -> int:
    """``video captured him yelling``: who is seen or heard as he speaks (verb, a participle); -1 for none."""
    i = verb - 1
    while i > first and tokens.tag[i] == "RB":
        i -= 1
    if tokens.tag[verb] != "VBG" or i <= first or tokens.dep[i] not in ("dobj", "nsubj"):
        return -1
    above = tokens.head[i] if tokens.dep[i] == "dobj" else tokens.head[tokens.head[i]]
    return i if tokens.lower[above] in PERCEIVE and above < i else -1


def same_object(tokens: Tokens, verb: int, first: int) -> int:
    """``that X bullied her, calling her “…”``: the subject of a clause and participle of one object; or -1."""
    above = tokens.head[verb]
    if tokens.tag[verb] != "VBG" or not tokens.tag[above].startswith("VB"):
        return -1
    ours, theirs = _object(tokens, verb, verb, len(tokens)), _object(tokens, above, above, verb)
    if ours < 0 or theirs < 0 or tokens.tag[ours] != "PRP" or tokens.lower[ours] != tokens.lower[theirs]:
        return -1
    return next((i for i in tokens.children(above) if tokens.dep[i] == "nsubj" and first <= i < above), -1)


def _object(tokens: Tokens, verb: int, low: int, high: int) -> int:
    """The verb's object between two tokens (the second exclusive); in a complement, that clause's subject."""
    for child in tokens.children(verb):
        if low <= child < high and tokens.dep[child] == "dobj":
            return child
    for child in tokens.children(verb):
        if tokens.dep[child] == "ccomp":
            for inner in tokens.children(child):
                if tokens.dep[inner] == "nsubj" and verb < inner < child and low <= inner < high:
                    return inner
    return -1
