"""Where the first party of a caption begins: grammar over the words before its separator."""

from __future__ import annotations

import re

from mpp_extract.entities.cases.chunks import Chunk, before, is_name
from mpp_extract.entities.cases.names import COUNT, JOINS, LINKS, MOST_WORDS, YEAR, possessive_name
from mpp_extract.entities.cases.words import (
    AFTER_COMMA,
    AGENCY_PAIRS,
    CALENDAR,
    COMPANY_ENDS,
    FOR_HEADS,
    HEADLINE_VERBS,
    ING_NAMES,
    OF_HEADS,
    PARTICLES,
    ROLES,
    STARTERS,
)
from mpp_extract.language.numbers import UNITS
from mpp_extract.language.word_sets import word_set

# Months that begin parties' names (`June Medical Services v. Doe`).
NAMES_OF_MONTHS = frozenset(("april", "june", "august"))
# Organizations whose names begin with a verb and its object (`Make the Road New York`), which headlines do not.
OVER_THE = frozenset((("make", "road"), ("save", "children"), ("save", "bay"), ("save", "manatee"), ("free", "slaves")))
# Words that are a company's or body's own though a sentence may begin with them: months, numbers, courts.
_NUMERALS = frozenset(UNITS[:3])
_OWN = NAMES_OF_MONTHS | _NUMERALS | {"court"}
_BODIES = word_set(
    """board commission committee council office department authority agency association foundation fund bd. comm'n
    dep't"""
)
_MOST_NAMES = 5  # words of a name between such a word and its end
# Nouns for decisions, which stand before a caption ("the landmark case Roe v. Wade").
_DECISIONS = word_set("case decision ruling precedent lawsuit justice's landmark")
# Parties told apart by numbers: "Roes 1-4", "Local 12".
_FIGURES = re.compile(r"\d{1,4}(?:[-–]\d{1,4})?$")
_RANGES = frozenset(("through", "to", "thru", "and"))
_NUMBERED_PARTIES = word_set(
    "doe does roe roes plaintiff plaintiffs petitioner petitioners local lodge no. number post unit chapter"
)
# Courts and judges, and the words behind them that make them part of a name ("Department of Justice").
_OFFICES = word_set("dep't department for of")
_BENCH_OF = {"court": word_set("of in for"), **dict.fromkeys(("justice", "justices", "judge", "chief"), _OFFICES)}
# Judicial review in England: `R (on the application of A) v B`, `R (A) v B`.
_CROWN = re.compile(r"\b(R\s\([^()\n]{2,90}\))\s*$")


def first_party(text: str, end: int, floor: int) -> int | None:
    """Offset at which the party begins that ends before a separator at ``end``; None where no name stands there.

    Nothing before ``floor`` (the end of the caption before) is looked at.
    """
    crown = _CROWN.search(text, max(floor, end - 120), end)
    if crown:
        return crown.start(1)
    words = before(text, end, floor)
    if len(words) > 1 and words[0].low in ROLES and words[1].comma:
        return _walk_left(text, words, 2) if is_name(text, words[1]) else None
    numbers = _numbers(words)
    if numbers:
        return _walk_left(text, words, numbers + 1)
    if not words or not is_name(text, words[0]) or words[0].closed or COUNT.match(words[0].low):
        return None if not _is_et_al(text, words) else _walk_left(text, words, 2)
    return _walk_left(text, words, 1)


def _numbers(words: list[Chunk]) -> int:
    """How many words the numbers of a party take that has them behind it: ``Roes 1-4``, ``Does 1 through 9``."""
    count = 1
    if len(words) > 3 and words[1].low in _RANGES and _FIGURES.match(words[2].low):
        count = 3
    fits = len(words) > count and _FIGURES.match(words[0].low) and words[count].low in _NUMBERED_PARTIES
    return count if fits else 0


def _is_et_al(text: str, words: list[Chunk]) -> bool:
    return len(words) > 2 and words[0].low in ("al.", "al") and words[1].low == "et" and is_name(text, words[2])


def _walk_left(text: str, words: list[Chunk], taken: int) -> int | None:
    """The start of the leftmost word that belongs to the party whose last ``taken`` words are sure."""
    best = taken - 1
    i = taken
    while i < min(len(words), MOST_WORDS):
        word, right = words[i], words[i - 1]
        if not _joins_left(words, i):
            break
        if is_name(text, word):
            if _ends_left(words, i):
                break
            best = i
        elif word.low in PARTICLES:
            best = max(best, i) if word.low not in ("el", "y", "e", "al") and right.low not in ("of", "for") else best
        elif not _binds_left(text, words, i):
            break
        i += 1
    return words[best].start


def _joins_left(words: list[Chunk], i: int) -> bool:
    """Whether the punctuation after a word lets the name go on to the right of it."""
    word, right = words[i], words[i - 1]
    if word.closed:
        return False
    if not word.comma:
        return True
    return right.low in AFTER_COMMA | ROLES or right.low == "&" or (i > 1 and words[i - 2].low == "&")


def _at_start(words: list[Chunk], i: int) -> bool:
    """Whether the word begins its sentence, line or quotation."""
    return words[i].opened or i + 1 >= len(words) or words[i + 1].closed


def _ends_left(words: list[Chunk], i: int) -> bool:
    """Whether a capitalised word stands before the party rather than in it."""
    if _begins_name(words, i):
        return False
    return _is_before(words[i].low, words[i - 1].low, _at_start(words, i)) or _owns_nothing(words, i)


def _begins_name(words: list[Chunk], i: int) -> bool:
    """Words that elsewhere begin a sentence, in an organization's name: ``Make the Road``, ``Center for``, ``June``."""
    low, right = words[i].low, words[i - 1].low
    if _in_company(words, i):
        return True
    if right == "the" and i > 1 and (low, words[i - 2].low) in OVER_THE:
        return True
    left = words[i + 1] if i + 1 < len(words) else None
    if left is not None and left.low in LINKS.get(low, ()):
        return True
    return low in NAMES_OF_MONTHS and (_at_start(words, i) or (left is not None and left.comma))


def _in_company(words: list[Chunk], i: int) -> bool:
    """``April Holdings LLC``, ``Ohio Supreme Court Disciplinary Board``: the name ends as a company's or a body's does,
    and nothing but names stands between."""
    low = words[i].low
    if low not in _OWN or words[i].comma:
        return False
    if low == "court":
        return words[0].low in _BODIES and 1 < i <= _MOST_NAMES
    left = words[i + 1] if i + 1 < len(words) else None
    if low in _NUMERALS and (left is None or left.closed or left.comma):
        return False
    return words[0].low in COMPANY_ENDS and i <= _MOST_NAMES


def _is_before(low: str, right: str, starts: bool) -> bool:
    """Whether the word belongs to the sentence, given the word to its right and whether it begins the sentence."""
    if low in STARTERS or low in HEADLINE_VERBS or low in CALENDAR or low in _DECISIONS:
        return True
    if low in _BENCH_OF and right not in _BENCH_OF[low]:
        return True
    if low.endswith("ing") and starts and low not in ING_NAMES:
        return True
    return YEAR.match(low) is not None or COUNT.match(low) is not None


def _owns_nothing(words: list[Chunk], i: int) -> bool:
    """Whether a possessive is another's (``the court's``), or a number one of two: what follows is no part of it."""
    low = words[i].low
    if low.endswith(("'s", "s'")):
        return not possessive_name([word.low for word in reversed(words[: i + 1])])
    return low.isdigit() and not _at_start(words, i) and words[i - 1].low.isdigit()


def _binds_left(text: str, words: list[Chunk], i: int) -> bool:
    """Whether a small word joins the name to its right with one to its left."""
    low, right = words[i].low, words[i - 1]
    if i + 1 >= len(words) or words[i + 1].closed:
        return False
    left = words[i + 1]
    if low == "the" and (left.low, right.low) in OVER_THE:
        return True
    if low == "the":
        return left.low in ("of", "for", "in", "on", "against", "to", "and")
    if low in JOINS or low == "et":
        return True
    if left.comma and low != "and":
        return False
    if low == "of":
        if left.low in ("&", "and"):
            return False
        return is_name(text, left) and (left.low in OF_HEADS or not _at_start(words, i + 1))
    if low in LINKS:
        return is_name(text, left) and left.low in LINKS[low]
    if low == "&":
        return is_name(text, left)
    return low == "and" and is_name(text, left) and _and_binds_left(text, words, i, right)


def _and_binds_left(text: str, words: list[Chunk], i: int, right: Chunk) -> bool:
    """Whether `A and B` before a separator are one party: an agency's double name, or two names built alike."""
    left = words[i + 1]
    if (left.low, right.low) in AGENCY_PAIRS or (left.low.rstrip(","), right.low) in AGENCY_PAIRS:
        return True
    span = _conjunct(text, words, i + 1)
    beyond = words[i + 1 + span : i + 1 + span + 2]
    if len(beyond) == 2 and beyond[0].low in ("of", "for", "the") and span <= 3:
        head = beyond[1].low if beyond[0].low != "the" else "of"
        if head in OF_HEADS or head in FOR_HEADS:
            return True
    if left.comma:
        return False
    if i > 1 and span == i:
        return True
    return i == 1 and span == 1 and (not beyond or beyond[0].low in STARTERS or words[i + 1].opened)


def _conjunct(text: str, words: list[Chunk], i: int) -> int:
    """How many names in a row, leftward, begin at word ``i``."""
    count = 0
    while i < len(words) and is_name(text, words[i]) and words[i].low not in STARTERS and not words[i].closed:
        if count and words[i].comma:
            break
        count += 1
        i += 1
    return count
