"""Whether a number is the amount of a change (``fell 12%``, ``a 71 percent drop``), never the level reached."""

from __future__ import annotations

import re
from typing import NamedTuple

from mpp_extract.entities.statistics.change_words import (
    DOWN,
    DOWN_BY,
    DOWN_WORDS,
    EDGES,
    LESS,
    MORE,
    MOVES,
    NOUNS_DOWN,
    NOUNS_UP,
    RESULTS,
    UP,
    UP_BY,
    UP_WORDS,
)
from mpp_extract.entities.statistics.vocabulary import vocabulary
from mpp_extract.tokens import Tokens

_LEVEL = vocabulary("to at from of with versus than against reaching hit hits hitting")
_SKIP = vocabulary(
    """by sharply slightly steeply only just another about an a further additional roughly nearly almost more than some
    as much many another around over at least less under up approximately estimated only well significantly
    dramatically an"""
)
_OF_CHANGE = re.compile(
    r"\b(\w+(?:-off)?)(?:\s+(?:rate|of\s+up))?\s+(?:of|by|from|in\s+\w+\s+of|was|totaling)\s+$", re.IGNORECASE
)


_OF_COUNTS = frozenset({"more", "less", "fewer", "higher", "lower"})
_PLAIN = ("ris", "rose", "grow", "grew", "increas", "decreas", "declin", "shr", "widen", "fell", "fall", "drop")


class Change(NamedTuple):
    """name: increase or decrease; end: where the span ends with the change word right behind the number, else None."""

    name: str
    end: int | None
    why: str


def change(text: str, tokens: Tokens, start: int, end: int, unit: str | None, kind: str) -> Change | None:
    """The change that the number ``text[start:end]`` (qualifier and unit included) is the amount of, or None."""
    first, after = tokens.at(start), tokens.at(end)
    if first >= len(tokens) or kind in ("age", "vote"):
        return None
    behind = _behind(text, tokens, after, end, kind)
    if behind:
        return behind
    before = first - 1
    if before < 0 or tokens.sentence[before] != tokens.sentence[first]:
        return None
    word = tokens.lower[before]
    if tokens.lower[first] in ("below", "above") and end > start:
        return None
    if kind == "ratio" and word == "in":
        return _halved(tokens, before)
    if word in UP_WORDS or word in DOWN_WORDS:
        return _particle(tokens, before)
    if word in ("of", "by"):
        noun = _nominal(tokens, before)
        if noun:
            return noun
    if word == "by" and before > 0 and (tokens.lower[before - 1] in UP_WORDS or tokens.lower[before - 1] in DOWN_WORDS):
        return _particle(tokens, before - 1)
    if word == "by":
        return _governed(tokens, before, True)
    if word in _LEVEL:
        return None
    if kind == "duration":
        return None
    if kind == "measure" and tokens.lower[before] != "by":
        return _measured(tokens, first)
    share = kind == "percent" and after < len(tokens) and tokens.lower[after] == "of"
    if kind == "count" and unit not in (None, "point"):
        return None
    return _governed(tokens, first, (kind == "percent" and not share) or unit in ("point", "basis point"))


def _named(word: str, up: frozenset[str] | set[str], down: frozenset[str] | set[str]) -> str | None:
    return "increase" if word in up else "decrease" if word in down else None


def _behind(text: str, tokens: Tokens, after: int, end: int, kind: str) -> Change | None:
    """``71 percent [drop]``, ``12 percent [higher]``, ``$74 million [more] than``."""
    if after >= len(tokens) or tokens.start[after] - end > 2 or text[end : tokens.start[after]] == "\n":
        return None
    i = after + 1 if tokens.text[after] in ("-", "‐") and after + 1 < len(tokens) else after
    hyphen = i > after
    word = tokens.lower[i]
    name = _named(word, NOUNS_UP, NOUNS_DOWN)
    if name and tokens.tag[i] in ("NN", "NNS") and not (kind == "money" and word in RESULTS):
        return Change(name, None if hyphen else tokens.end[i], word)
    name = _named(word, MORE, LESS)
    if name and kind in ("percent", "money", "measure", "duration", "ratio", "count") and not hyphen:
        if kind == "count" and word not in _OF_COUNTS:
            return None
        compared = i + 1 < len(tokens) and tokens.lower[i + 1] == "than"
        return Change(name, None, word) if compared or (kind == "percent" and tokens.tag[i] in ("JJR", "RBR")) else None
    if i + 1 < len(tokens) and tokens.tag[i] in ("NN", "JJ", "VBG", "NNS", "NNP") and kind == "percent":
        name = _named(tokens.lower[i + 1], NOUNS_UP, NOUNS_DOWN)
        if name and tokens.tag[i + 1] in ("NN", "NNS") and tokens.lower[i] != "of":
            return Change(name, None, tokens.lower[i + 1])
    return None


def _particle(tokens: Tokens, i: int) -> Change | None:
    name = "increase" if tokens.lower[i] in UP_WORDS else "decrease"
    verb = tokens.head[i]
    if tokens.dep[i] == "prt" and tokens.lower[verb] not in MOVES and tokens.lower[verb] not in EDGES:
        return None
    if i > 0 and tokens.lower[i - 1] in (
        "made",
        "make",
        "makes",
        "set",
        "lined",
        "added",
        "adds",
        "ended",
        "wound",
        "gave",
        "give",
        "take",
        "took",
        "showed",
        "pay",
        "paid",
        "lay",
        "laid",
        "show",
        "round",
        "rounded",
        "hold",
        "call",
        "called",
        "played",
        "took",
    ):
        return None
    return Change(name, None, tokens.lower[i])


def _measured(tokens: Tokens, i: int) -> Change | None:
    """Of a measure only plain growth counts: water rises three feet, but troops advance 25 miles."""
    shift = _governed(tokens, i, False)
    return shift if shift and shift.why.startswith(_PLAIN) else None


def _halved(tokens: Tokens, i: int) -> Change | None:
    """``cut the bond in half``."""
    verb = tokens.head[i]
    cut = tokens.lower[verb] in DOWN_BY and tokens.tag[verb].startswith("VB") and verb < i
    return Change("decrease", None, tokens.lower[verb]) if cut else None


def _nominal(tokens: Tokens, i: int) -> Change | None:
    """``a drop of 12,000``: the noun before of, or before by (``an increase by 5 percent``)."""
    j = i - 1
    if j < 0:
        return None
    name = _named(tokens.lower[j], NOUNS_UP, NOUNS_DOWN)
    if name and tokens.tag[j] in ("NN", "NNS"):
        return Change(name, None, tokens.lower[j])
    return None


def _governed(tokens: Tokens, i: int, any_verb: bool) -> Change | None:
    """The verb that token i hangs on, where it is one of change and nothing but "by" lies between."""
    verb = _verb(tokens, i)
    if verb is None:
        return None
    word = tokens.lower[verb]
    name = _named(word, UP, DOWN)
    if name is None and any_verb:
        name = _named(word, UP_BY, DOWN_BY)
    if name is None and word in EDGES:
        particles = {tokens.lower[j] for j in tokens.children(verb) if tokens.dep[j] in ("prt", "advmod", "prep")}
        near = set(tokens.lower[verb + 1 : verb + 3])
        if "up" in particles & near or "upward" in particles | near:
            name = "increase"
        elif "down" in particles & near or "downward" in particles | near:
            name = "decrease"
    return Change(name, None, word) if name else None


_DIRECT = frozenset(
    {
        "nummod",
        "quantmod",
        "npadvmod",
        "dobj",
        "advmod",
        "amod",
        "attr",
        "prep",
        "oprd",
        "compound",
        "pobj",
        "nmod",
        "agent",
        "appos",
        "predet",
        "det",
    }
)


def _verb(tokens: Tokens, i: int) -> int | None:
    """The verb over token i, reached without crossing a clause or a preposition other than by."""
    previous = _verb_before(tokens, i)
    if previous is not None:
        return previous
    node = i
    for _ in range(6):
        head = tokens.head[node]
        if head == node or tokens.dep[node] not in _DIRECT:
            return None
        if tokens.tag[head].startswith("VB"):
            return head if head < i else None
        if tokens.tag[head] in ("IN", "TO") and tokens.lower[head] not in ("by", "than"):
            return None
        node = head
    return None


def _verb_before(tokens: Tokens, i: int) -> int | None:
    """The verb a few words before token i, over adverbs and hedges: ``rose sharply by nearly 5 percent``."""
    for j in range(i - 1, max(-1, i - 6), -1):
        if tokens.tag[j].startswith("VB") and tokens.lower[j] not in ("estimated",):
            return j
        if tokens.lower[j] not in _SKIP and not tokens.lower[j].endswith("ly"):
            return None
    return None
