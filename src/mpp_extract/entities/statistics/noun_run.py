"""The nouns behind a number: one phrase read off the tags, its last noun the head."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics.measure_tables import TIMES
from mpp_extract.language.calendar import DEICTIC_DAYS, DOTTED_MONTHS, FULL_MONTHS, FULL_WEEKDAYS
from mpp_extract.language.inflect import singular
from mpp_extract.language.tags import NOUNS
from mpp_extract.language.word_sets import word_set
from mpp_extract.tokens import Tokens

_BEFORE_NOUN = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG", "CD", "$", "HYPH", "AFX", "``"})
_ADVERBS = word_set("""more most less very so-called newly well highly mostly largely once then currently formerly""")
# Words that the tagger may take for an adjective or noun, but that end the phrase.
STOPS = (
    word_set(
        """ago each apiece later earlier away apart afterward afterwards old long wide tall deep high ahead behind last
        next alone together total overall combined respectively daily weekly monthly annually nationwide worldwide per
        percent in from at by as than due according including such only just even thick heavy"""
    )
    | DEICTIC_DAYS.keys()
    | FULL_WEEKDAYS
    | (FULL_MONTHS - {"may"})
    | DOTTED_MONTHS
)
_SHORT_PREFIX = 4  # letters of what a hyphen joins to its noun: e-mails, co-sponsors
_AFTER_HEAD = word_set("by up in at of on elect general designate")  # runners-up, attorneys-general
LONGEST = 9  # tokens between a number and its noun
NAME = re.compile(r"[^\W\d_][\w’'.&-]*")
_OPENING, _CLOSING = frozenset("“‘\"'"), frozenset("”’\"'")
ARGUMENTS = frozenset({"dobj", "pobj", "attr", "nsubj", "nsubjpass"})


def run_of(tokens: Tokens, first: int) -> list[int]:
    """The nouns of the phrase that starts at token ``first``, the last of them its head."""
    run: list[int] = []
    sentence = tokens.sentence[first]
    for i in range(first, min(first + LONGEST, len(tokens))):
        tag, word = tokens.tag[i], tokens.lower[i]
        if tag == "_SP" and "\n" not in word:
            continue
        if tokens.sentence[i] != sentence or (word in STOPS and not (_attribute(tokens, i) or hyphened(tokens, i))):
            break
        if tag == "NNS" and _before_hyphen(tokens, i) and tokens.lower[i + 2] in _AFTER_HEAD:
            return [*run, i]  # brothers-in-law
        if _before_hyphen(tokens, i) and (not run or len(word) < _SHORT_PREFIX):
            continue
        if tag == "NN" and not run and _after_hyphen(tokens, i) and _modifies(tokens, i):
            continue  # one right-wing social worker
        if tag in NOUNS and len(word) > 1 and NAME.fullmatch(word):
            if run and not (_goes_on(tokens, run[-1], i) or _behind_marks(tokens, first, i)):
                break
            run.append(i)
            if tag == "NNS" and singular(word) in TIMES:
                break  # five years probation
        elif not _passes(tokens, first, run, i):
            break
    if run and _object_of_modifier(tokens, first, run):
        return []
    return run


def _passes(tokens: Tokens, first: int, run: list[int], i: int) -> bool:
    """Whether a word that is no noun can stand inside the phrase."""
    tag, word = tokens.tag[i], tokens.lower[i]
    if word in _CLOSING and _behind_marks(tokens, first, i + 1):
        return True
    if not run:
        return _leads_on(tokens, i) or (i > 0 and _before_hyphen(tokens, i - 1)) or _after_hyphen(tokens, i)
    if tag in ("JJ", "VBN") and _name_before(tokens, run[-1]):
        return True
    if tag == "POS":  # 300 driver's licenses
        owner = run[-1]
        return tokens.tag[owner] == "NN" and tokens.dep[owner] == "poss" and tokens.tag[tokens.head[owner]] == "NNS"
    if word in ("and", "or", "&"):
        return _joined_modifier(tokens, run[-1], i)
    return tag == "HYPH" or (word == "-" and i + 1 < len(tokens))


def _behind_marks(tokens: Tokens, first: int, i: int) -> bool:
    """``20 “clean street” [grants]``: the noun right behind what stands in quotation marks."""
    if i >= len(tokens) or tokens.text[i - 1] not in _CLOSING or tokens.tag[i] not in ("NN", "NNS"):
        return False
    if tokens.dep[i] in ("nsubj", "nsubjpass") and tokens.tag[i - 2] in ("NNS", "NNPS"):
        return False  # three “ghost guns” officers found
    return any(tokens.text[j] in _OPENING for j in range(first, i - 1))


def _before_hyphen(tokens: Tokens, i: int) -> bool:
    """``winner[-take-all] primary``: a word that a hyphen ties to the next one."""
    if i + 2 >= len(tokens) or tokens.text[i + 1] not in ("-", "‐"):
        return False
    return tokens.start[i + 1] == tokens.end[i] and tokens.start[i + 2] == tokens.end[i + 1]


def _after_hyphen(tokens: Tokens, i: int) -> bool:
    return i > 0 and tokens.text[i - 1] in ("-", "‐") and tokens.start[i] == tokens.end[i - 1]


def hyphened(tokens: Tokens, i: int) -> bool:
    """``two diesel-[only] engines``, ``four [long]-time owners``: a word that a hyphen takes into the next or last."""
    return _after_hyphen(tokens, i) or _before_hyphen(tokens, i)


def _modifies(tokens: Tokens, i: int) -> bool:
    """Whether the last part of a compound hangs on a noun behind it, with an adjective between."""
    return (
        tokens.head[i] > i + 1 and tokens.dep[i] in ("amod", "compound", "nmod") and tokens.tag[i + 1] in ("JJ", "VBN")
    )


def _name_before(tokens: Tokens, last: int) -> bool:
    """``four U.S. military contractors``: a name used as an adjective, with adjectives behind it."""
    return (
        tokens.tag[last] == "NNP" and tokens.head[last] > last + 1 and tokens.dep[last] in ("compound", "nmod", "amod")
    )


def _attribute(tokens: Tokens, i: int) -> bool:
    """``five later challenges``, ``two long years``: a word that mostly ends the phrase, before its noun."""
    near = i + 1 < len(tokens) and tokens.tag[i] in ("JJ", "JJR", "VBN", "RB")
    return near and tokens.tag[i + 1] in ("NNS", "NNPS", "JJ") and tokens.lower[i] not in ("last", "next", "per")


def _leads_on(tokens: Tokens, i: int) -> bool:
    """Whether a word before the noun can stand between number and noun."""
    tag, word = tokens.tag[i], tokens.lower[i]
    if tag in ("VBN", "VBD") and tokens.lower[i - 1] == "more":
        return False  # two dozen more filed briefs
    if tag in ("VBN", "VBG"):
        return tokens.dep[i] not in ("acl", "advcl", "ROOT", "relcl", "ccomp", "xcomp", "conj") or _attributive(
            tokens, i
        )
    if tag == "CD" and tokens.tag[i + 1 : i + 2] == ["NNS"] and singular(tokens.lower[i + 1]) in TIMES:
        return False  # up from 58.9 four years ago
    if tag in _BEFORE_NOUN:
        return True
    if tag in ("RB", "RBR", "RBS"):
        return (
            (word.endswith("ly") or word in _ADVERBS)
            and i + 1 < len(tokens)
            and tokens.tag[i + 1] in ("JJ", "VBN", "VBG", "JJR", "HYPH", "NNS")
        )
    if tag in (",", "CC"):
        near = i + 1 < len(tokens) and tokens.tag[i + 1] in ("JJ", "VBN", "JJR", "VBG")
        return near and tokens.tag[i - 1] in ("JJ", "VBN", "JJR", "VBG", "JJS")
    return (
        word in ("“", '"', "‘", "'") and i + 1 < len(tokens) and tokens.tag[i + 1] in ("JJ", "NN", "NNS", "NNP", "VBN")
    )


def _attributive(tokens: Tokens, i: int) -> bool:
    following = i + 1 < len(tokens) and tokens.tag[i + 1] in ("NNS", "NN", "JJ") and tokens.tag[i] == "VBN"
    return following and tokens.dep[i + 1] not in ARGUMENTS | {"dobj"}


def _goes_on(tokens: Tokens, last: int, i: int) -> bool:
    """Whether noun ``i`` belongs to the phrase of noun ``last`` (``asylum seekers``, not ``people Tuesday``)."""
    if tokens.tag[last] in ("NNS", "NNPS"):
        return tokens.head[last] == i and tokens.dep[last] in ("compound", "nmod", "amod", "nummod", "poss")
    if tokens.tag[i] == "NNP" and tokens.tag[last] == "NN":
        return tokens.head[last] >= i and tokens.dep[last] in ("compound", "nmod", "amod")
    return True


def _joined_modifier(tokens: Tokens, last: int, i: int) -> bool:
    """``dozens of Kia and Hyundai vehicles``: two names or singulars before the one noun."""
    if tokens.tag[last] in ("NNS", "NNPS") or i + 2 >= len(tokens):
        return False
    return tokens.tag[i + 1] in ("NNP", "NN") and tokens.tag[i + 2] in ("NNS", "NNPS") and tokens.head[last] == i + 2


def _object_of_modifier(tokens: Tokens, first: int, run: list[int]) -> bool:
    """``three wearing masks``: the noun is the object of the participle."""
    head = run[-1]
    governor = tokens.head[head]
    return first <= governor < run[0] and tokens.tag[governor] in ("VBG", "VBN") and tokens.dep[head] == "dobj"
