"""Whether a number is the amount of a change: ``fell 12%``, ``a 71 percent drop``, ``up 3 points``; never the level reached."""

from __future__ import annotations

import re
from typing import NamedTuple

from mpp_extract.entities.statistics.vocabulary import vocabulary
from mpp_extract.tokens import Tokens


def _forms(verbs: str) -> set[str]:
    """Present, past and participles of regular verbs; irregular forms are listed as they are."""
    forms: set[str] = set()
    for verb in verbs.split():
        stem = verb.removesuffix("e")
        forms |= {verb, verb + "s", verb + "es", stem + "ed", stem + "ing", verb + "ed", verb + "ing"}
        if verb.endswith("y"):
            forms |= {verb[:-1] + "ies", verb[:-1] + "ied"}
        if len(verb) < 6:
            forms |= {verb + verb[-1] + "ed", verb + verb[-1] + "ing"}
    return forms


# Verbs whose number is an amount without "by": stocks rose 3 percent.
UP = _forms(
    "rise grow climb jump surge soar increase advance swell expand rally spike balloon leap accelerate strengthen rebound "
    "appreciate mushroom skyrocket inflate zoom"
) | {
    "rose",
    "risen",
    "grew",
    "grown",
    "leapt",
    "leaped",
    "widened",
    "widen",
    "widens",
}
DOWN = _forms(
    "fall drop decline decrease slip slide plunge plummet tumble sink shrink dip dive slump drift contract weaken depreciate "
    "dwindle collapse crash ease retreat recede subside narrow diminish crater nosedive"
) | {"fell", "fallen", "slid", "sank", "sunk", "shrank", "shrunk", "dove"}
# Verbs that change something else: only with "by", or of a percentage or points.
UP_BY = _forms(
    "raise boost hike lift add gain extend lengthen improve push drive enlarge escalate heighten up multiply"
) | {"drove", "driven", "put"}
DOWN_BY = _forms(
    "cut reduce lower slash trim shed lose shorten curb curtail pare chop shave knock bring scale drag halve"
) | {
    "lost",
    "cut",
    "cuts",
    "cutting",
    "brought",
}
_EDGES = _forms("edge inch go tick creep move come nudge revise")  # edged up its forecast by 0.1 points
_NOUNS_UP = vocabulary(
    """increase increases rise rises gain gains growth jump jumps surge hike hikes boost uptick upswing raise raises
    climb spike bump appreciation expansion improvement advance"""
)
_NOUNS_DOWN = vocabulary(
    """drop drops decline declines decrease decreases fall falls reduction reductions cut cuts plunge slump dip dips
    slide loss downturn contraction depreciation shrinkage downtick plummet slowdown cutback cutbacks
    dropoff drop-off"""
)
CHANGE_NOUNS = _NOUNS_UP | _NOUNS_DOWN
_MORE = vocabulary(
    """higher more larger greater bigger longer faster taller heavier stronger above costlier older wider"""
)
_LESS = vocabulary("""lower less fewer smaller shorter slower lighter cheaper weaker below younger narrower""")
# Verbs after which up and down are directions, not part of the verb (pick up, make up).
_MOVES = vocabulary(
    """is are was were be been being 's ’s went go goes gone going end ends ended close closes closed finish finishes finished
    open opens opened trade trades traded move moves moved climb climbs climbed drift drifted came come comes"""
)
_UP_WORDS = frozenset({"up"})
_DOWN_WORDS = frozenset({"down", "off"})
_LEVEL = vocabulary("to at from of with versus than against reaching hit hits hitting")
_SKIP = vocabulary(
    """by sharply slightly steeply only just another about an a further additional roughly nearly almost more than some
    as much many another around over at least less under up approximately estimated only well significantly
    dramatically an"""
)
_OF_CHANGE = re.compile(
    r"\b(\w+(?:-off)?)(?:\s+(?:rate|of\s+up))?\s+(?:of|by|from|in\s+\w+\s+of|was|totaling)\s+$", re.IGNORECASE
)


# Of money these are results, not changes: a $5 million loss.
_RESULTS = vocabulary("loss losses gain gains advance raise raises growth expansion bump")


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
    if word in _UP_WORDS or word in _DOWN_WORDS:
        return _particle(tokens, before)
    if word in ("of", "by"):
        noun = _nominal(tokens, before)
        if noun:
            return noun
    if (
        word == "by"
        and before > 0
        and (tokens.lower[before - 1] in _UP_WORDS or tokens.lower[before - 1] in _DOWN_WORDS)
    ):
        return _particle(tokens, before - 1)
    if word == "by":
        return _governed(tokens, before, True)
    if word in _LEVEL:
        return None
    if kind == "duration":
        return None
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
    name = _named(word, _NOUNS_UP, _NOUNS_DOWN)
    if name and tokens.tag[i] in ("NN", "NNS") and not (kind == "money" and word in _RESULTS):
        return Change(name, None if hyphen else tokens.end[i], word)
    name = _named(word, _MORE, _LESS)
    if name and kind in ("percent", "money", "measure", "duration", "ratio", "count") and not hyphen:
        compared = i + 1 < len(tokens) and tokens.lower[i + 1] == "than"
        return Change(name, None, word) if compared or (kind == "percent" and tokens.tag[i] in ("JJR", "RBR")) else None
    if i + 1 < len(tokens) and tokens.tag[i] in ("NN", "JJ", "VBG", "NNS", "NNP") and kind == "percent":
        name = _named(tokens.lower[i + 1], _NOUNS_UP, _NOUNS_DOWN)
        if name and tokens.tag[i + 1] in ("NN", "NNS") and tokens.lower[i] != "of":
            return Change(name, None, tokens.lower[i + 1])
    return None


def _particle(tokens: Tokens, i: int) -> Change | None:
    name = "increase" if tokens.lower[i] in _UP_WORDS else "decrease"
    verb = tokens.head[i]
    if tokens.dep[i] == "prt" and tokens.lower[verb] not in _MOVES and tokens.lower[verb] not in _EDGES:
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
    name = _named(tokens.lower[j], _NOUNS_UP, _NOUNS_DOWN)
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
    if name is None and word in _EDGES:
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
