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
    PARTING,
    RESULTS,
    UP,
    UP_BY,
    UP_WORDS,
)
from mpp_extract.entities.statistics.comparison import more_than_then
from mpp_extract.language.calendar import FULL_MONTHS, FULL_WEEKDAYS, SHORT_MONTHS
from mpp_extract.language.function_words import BE
from mpp_extract.language.given_names import GIVEN
from mpp_extract.language.inflect import verbs
from mpp_extract.language.persons import is_person
from mpp_extract.language.sports import CONTESTS
from mpp_extract.language.tags import NOUNS, VERBS
from mpp_extract.language.word_sets import word_set
from mpp_extract.tokens import Tokens

_LEVEL = word_set("to at from of with versus than against reaching hit hits hitting")
_SKIP = word_set(
    """by sharply slightly steeply only just another about an a further additional roughly nearly almost more than some
    as much many another around over at least less under up approximately estimated only well significantly
    dramatically an"""
)
_OF_COUNTS = frozenset({"more", "less", "fewer", "higher", "lower"})
_PACES = frozenset({"rate", "pace", "clip"})
_DAY = re.compile(
    rf"(?:(?:{'|'.join(FULL_WEEKDAYS)})\b|(?:the|a) (?:day|week|month|year)|"
    rf"(?:{'|'.join(FULL_MONTHS | SHORT_MONTHS)})\.? \d)"
)
_POINTS = frozenset({"point", "basis point"})
_PARTICLES = UP_WORDS | DOWN_WORDS
# Words right before a number behind which no verb has it for its amount.
_LEADING = _LEVEL | _PARTICLES | {"by"}
_CLOSING = frozenset({"higher", "lower"})
_REACHES = re.compile(
    r"(?:\s+(?:a|an|per)\s+\w+)?(?:,?\s+to\s+[$£€¥]?\d|,?\s+or\s+(?:about\s+|nearly\s+)?[\d.]{1,6}\s?(?:%|per\s?cent\b|pct\b))"
)
_PLAIN = verbs("rise grow increase decrease decline shrink widen narrow fall drop warm cool thicken thin deepen")
_LOSE = verbs("lose")
_FALL = verbs("fall drop rise")
_SHE = word_set("he she who i we you")
_OWNED = 6  # tokens from a part to the noun that it is of
# Whoever stands behind these with by has done them; a staff is cut by 19 people, though.
_DOWN_BY_SOMEBODY = verbs("strike turn shut put bring track hunt gun run vote shoot close set hold pin talk lay step")
_DONE = verbs("bring push put drive lift drag knock shoot bump spike warm cool")


class Change(NamedTuple):
    """How much more or less something became.

    name    increase or decrease
    end     where the span ends with the change word right behind the number, else None
    word    the word that says so
    moved   a verb or particle says so, not a noun (``a 71 percent drop``): what moved is the verb's subject
    """

    name: str
    end: int | None
    word: str
    moved: bool = True


class _Amount(NamedTuple):
    """A number with its unit among the tokens. share: it is a part of something (``3 percent of``, ``$5 on``)."""

    text: str
    tokens: Tokens
    first: int
    after: int
    end: int
    kind: str
    unit: str | None
    share: bool

    @property
    def rate(self) -> bool:
        """Whether any verb of change has it for its amount: a percentage, points of an index."""
        return (self.kind == "percent" and not self.share) or self.unit in _POINTS


def change(text: str, tokens: Tokens, start: int, end: int, unit: str | None, kind: str) -> Change | None:
    """The change that the number ``text[start:end]`` (qualifier and unit included) is the amount of, or None."""
    first, after = tokens.at(start), tokens.at(end)
    if first >= len(tokens) or kind in ("age", "vote"):
        return None
    amount = _Amount(text, tokens, first, after, end, kind, unit, _is_share(tokens, after, kind))
    counted = kind == "count" and unit is not None
    if counted and (said := more_than_then(text, tokens.lower[first:after], end)):
        return Change(said[0], None, said[1])
    return _behind(amount) or _before(amount)


def _is_share(tokens: Tokens, after: int, kind: str) -> bool:
    if kind not in ("percent", "money") or after >= len(tokens):
        return False
    if tokens.lower[after] == "on":
        return not _DAY.match(" ".join(tokens.lower[after + 1 : after + 3]))
    return tokens.lower[after] == "of"


# ---------------------------------------------------------------- words before the number
def _before(amount: _Amount) -> Change | None:
    tokens, first = amount.tokens, amount.first
    before = first - 1
    if before < 0 or tokens.sentence[before] != tokens.sentence[first] or tokens.lower[first] in ("below", "above"):
        return None
    if amount.kind == "percent" and (pace := _pace(tokens, before, amount.after)):
        return pace
    if amount.kind == "ratio" and tokens.lower[before] == "in":
        return _halved(tokens, before)
    if tokens.lower[before] in _LEADING:
        return _linked(tokens, before, amount)
    return _over(amount)


def _over(amount: _Amount) -> Change | None:
    """The verb that the number is the object of: ``rose 3 percent``, ``lost $22 to $1,980 a ton``."""
    tokens, kind = amount.tokens, amount.kind
    if named := _told_of(amount):
        return named
    part = kind == "ratio" or (kind == "percent" and amount.share)
    if part and (parted := _parted(tokens, amount.first, amount.after)):
        return parted
    if kind == "measure":
        return None if tokens.lower[amount.after : amount.after + 1] == ["of"] else _measured(tokens, amount.first)
    counted = kind == "count" and amount.unit not in (None, "point")
    if kind == "duration" or counted or (kind == "money" and amount.share):
        return None
    reaches = kind == "money" and _REACHES.match(amount.text, amount.end) is not None
    return _governed(tokens, amount.first, amount.rate or reaches)


def _told_of(amount: _Amount) -> Change | None:
    """``the increase is 7 percent``: what is so much is itself a change."""
    tokens, first = amount.tokens, amount.first
    verb = _verb_before(tokens, first)
    if verb is None or tokens.lower[verb] not in BE or not (amount.kind in ("percent", "money") or amount.rate):
        return None
    subjects = (i for i in tokens.children(verb) if tokens.dep[i] == "nsubj" and i < verb)
    return next((change for i in subjects if (change := _noun(tokens, i, amount.kind))), None)


def _parted(tokens: Tokens, first: int, after: int) -> Change | None:
    """``lost a third of its value``: a part of what it had, but not of the games that it played."""
    verb = _verb_before(tokens, first)
    if verb is None or tokens.lower[verb] not in PARTING or tokens.tag[verb] not in VERBS:
        return None
    owned = False
    for i in range(after, min(after + _OWNED, len(tokens))):
        owned = owned or tokens.tag[i] in ("PRP$", "POS")
        if owned and tokens.tag[i] in NOUNS and tokens.tag[i + 1 : i + 2] != ["POS"]:
            return None if tokens.lower[i] in CONTESTS else Change("decrease", None, tokens.lower[verb])
    return None


def _pace(tokens: Tokens, before: int, after: int) -> Change | None:
    """``grew at an annual rate of 3 percent``, ``shrank at a 3 percent pace``: a change said by its speed."""
    of = tokens.lower[before] == "of" and before > 1 and tokens.lower[before - 1] in _PACES
    if not of and not any(word in _PACES for word in tokens.lower[after : after + 3]):
        return None
    for i in range(before, max(-1, before - 8), -1):
        if tokens.tag[i].startswith("VB") and tokens.lower[i] not in ("adjusted", "annualized"):
            return _shift(tokens, i, False) if tokens.lower[i + 1] in ("at", "by") else None
        if tokens.tag[i] in ("NNP", "NNS", "CD"):
            return None
    return None


def _linked(tokens: Tokens, before: int, amount: _Amount) -> Change | None:
    """The change that the word right before the number leads to: up, down, by, of."""
    word = tokens.lower[before]
    if word in _PARTICLES:
        return _particle(tokens, before, amount.rate)
    if word not in ("of", "by"):
        return None
    noun = _nominal(tokens, before, amount.kind)
    if noun or word == "of":
        return noun
    if before > 0 and tokens.lower[before - 1] in _PARTICLES:
        verb = tokens.head[before - 1]
        if amount.kind == "count" and amount.unit not in (None, "point") and tokens.lower[verb] in _DOWN_BY_SOMEBODY:
            return None
        return _particle(tokens, before - 1, True)
    if _is_agent(amount, before):
        return None
    shift = _governed(tokens, before, True)
    return None if shift and shift.word in _LOSE else shift  # lost by five points: a margin


def _is_agent(amount: _Amount, by: int) -> bool:
    """``a suit brought by 19 towns``: those who did it, not how much."""
    tokens, verb = amount.tokens, amount.tokens.head[by]
    if amount.kind != "count" or amount.unit in (None, "point") or tokens.tag[verb] != "VBN":
        return False
    return tokens.dep[verb] in ("acl", "relcl") or (tokens.dep[by] == "agent" and tokens.lower[verb] in _DONE)


def _named(word: str, up: frozenset[str] | set[str], down: frozenset[str] | set[str]) -> str | None:
    return "increase" if word in up else "decrease" if word in down else None


# ---------------------------------------------------------------- words behind the number
def _behind(amount: _Amount) -> Change | None:
    """``71 percent [drop]``, ``12 percent [higher]``, ``$6 million [more] than``."""
    tokens, after, end = amount.tokens, amount.after, amount.end
    if after >= len(tokens) or tokens.start[after] - end > 2 or amount.text[end : tokens.start[after]] == "\n":
        return None
    mark = tokens.text[after] if tokens.text[after] in ("-", "‐", ",") and after + 1 < len(tokens) else ""
    i = after + 1 if mark else after
    noun = _noun_behind(tokens, i, amount.kind, amount.unit, mark != "") if mark != "," else None
    return noun or _comparative(tokens, i, mark, amount)


def _comparative(tokens: Tokens, i: int, mark: str, amount: _Amount) -> Change | None:
    word, kind = tokens.lower[i], amount.kind
    name = _named(word, MORE, LESS)
    if name is None or mark == "-" or (mark and word not in _CLOSING) or (kind == "count" and word not in _OF_COUNTS):
        return None
    compared = i + 1 < len(tokens) and tokens.lower[i + 1] == "than"
    adjective = tokens.tag[i] in ("JJR", "RBR")
    settled = word in _CLOSING and (kind in ("percent", "money") or amount.unit == "point")
    if compared or (adjective and (settled or (kind == "percent" and not mark))):
        return Change(name, None, word)
    return None


def _noun_behind(tokens: Tokens, i: int, kind: str, unit: str | None, hyphen: bool) -> Change | None:
    """``a 71 percent [drop]``, ``a 5 percent pay [rise]``."""
    if kind not in ("percent", "money", "ratio", "measure") and unit not in (None, "point"):
        return None
    word = tokens.lower[i]
    name = _named(word, NOUNS_UP, NOUNS_DOWN)
    if name and tokens.tag[i] in ("NN", "NNS") and not (kind == "money" and word in RESULTS):
        return Change(name, None if hyphen else tokens.end[i], word, moved=False)
    if kind != "percent" or i + 1 >= len(tokens) or tokens.tag[i] not in ("NN", "JJ", "VBG", "NNS", "NNP"):
        return None
    name = _named(tokens.lower[i + 1], NOUNS_UP, NOUNS_DOWN)
    return Change(name, None, tokens.lower[i + 1], moved=False) if name and tokens.tag[i + 1] in ("NN", "NNS") else None


def _particle(tokens: Tokens, i: int, loose: bool) -> Change | None:
    """``up 3 points``; a verb's own particle only of percentages (``crept up 2 percent``, not ``picked up 45``)."""
    name = "increase" if tokens.lower[i] in UP_WORDS else "decrease"
    verb = tokens.head[i]
    moving = tokens.lower[verb] in MOVES or tokens.lower[verb] in EDGES
    if tokens.lower[i] == "off" and not loose and tokens.lower[i - 1] not in MOVES and not moving:
        return None  # 63 runs off 58 balls
    if tokens.dep[i] == "prt" and not moving and not loose:
        return None
    return Change(name, None, tokens.lower[i])


def _measured(tokens: Tokens, i: int) -> Change | None:
    """Of a measure only plain growth counts: water rises three feet, but troops advance 25 miles."""
    shift = _governed(tokens, i, False)
    if shift is None or shift.word not in _PLAIN:
        return None
    verb = _verb_over(tokens, i)
    return None if verb is not None and shift.word in _FALL and _by_somebody(tokens, verb) else shift


def _by_somebody(tokens: Tokens, verb: int) -> bool:
    """Whether it is a person who fell or rose so far."""
    subjects = (i for i in tokens.children(verb) if tokens.dep[i] == "nsubj")
    return any(tokens.lower[i] in _SHE or is_person(tokens.lower[i]) or tokens.lower[i] in GIVEN for i in subjects)


def _halved(tokens: Tokens, i: int) -> Change | None:
    """``cut the bond in half``."""
    verb = tokens.head[i]
    cut = tokens.lower[verb] in DOWN_BY and tokens.tag[verb].startswith("VB") and verb < i
    return Change("decrease", None, tokens.lower[verb]) if cut else None


def _nominal(tokens: Tokens, i: int, kind: str) -> Change | None:
    """``a drop of 12,000``: the noun before of, or by (``an increase by 5 percent``; ``a cut, of 5 percent,``)."""
    j = i - 1
    if j > 0 and tokens.text[j] == "," and tokens.lower[i] == "of":
        j -= 1
    if j < 0:
        return None
    if tokens.lower[j] == "surge" and j > 0 and tokens.lower[j - 1] == "storm":
        return None  # water above its level, not more of it
    return _noun(tokens, j, kind)


def _noun(tokens: Tokens, j: int, kind: str) -> Change | None:
    """The change that the noun is."""
    word = tokens.lower[j]
    name = _named(word, NOUNS_UP, NOUNS_DOWN)
    if name and tokens.tag[j] in ("NN", "NNS") and not (kind == "money" and word in RESULTS):
        return Change(name, None, word, moved=False)
    return None


def _governed(tokens: Tokens, i: int, any_verb: bool) -> Change | None:
    """The verb that token i hangs on, where it is one of change and nothing but "by" lies between."""
    for verb in (_verb_before(tokens, i), _verb_over(tokens, i)):
        shift = _shift(tokens, verb, any_verb) if verb is not None else None
        if shift is None and verb is not None and tokens.tag[verb] == "VBG" and tokens.lower[i] == "by":
            shift = _shift(tokens, tokens.head[verb], any_verb)  # reduced pumping by 28 percent
        if shift:
            return shift
    return None


def _shift(tokens: Tokens, verb: int, any_verb: bool) -> Change | None:
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


def _verb_over(tokens: Tokens, i: int) -> int | None:
    """The verb over token i, reached without crossing a clause or a preposition other than by."""
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
