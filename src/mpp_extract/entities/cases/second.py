"""Where the second party of a caption ends: grammar over the words after its separator."""

from __future__ import annotations

import re

from mpp_extract.entities.cases.chunks import Chunk, after, is_name
from mpp_extract.entities.cases.landmarks import ONE_WORD, is_landmark
from mpp_extract.entities.cases.names import COUNT, JOINS, LINKS, MOST_WORDS, YEAR
from mpp_extract.entities.cases.words import (
    AFTER_COMMA,
    AGENCY_PAIRS,
    BUSINESS,
    CALENDAR,
    COMPANY_ENDS,
    FOR_HEADS,
    GOVERNMENTS,
    HEADLINE_NOUNS,
    HEADLINE_VERBS,
    OF_HEADS,
    PARTICLES,
    POSSESSIVE_NAMES,
    STARTERS,
    TITLES,
)
from mpp_extract.language.lazy import lazily
from mpp_extract.language.word_sets import word_set

# `the Harlow v. Dunmore-era court`
_SUFFIX = re.compile(r"[-‐‑–](?:era|style|type|like|inspired|related)$")
# Names that a number belongs to (`Doe 4`, `Local 12`); any other one begins a citation or a count.
NUMBERED = frozenset(
    ("no.", "no", "number", "doe", "does", "roe", "local", "lodge", "post", "chapter", "approximately", "district")
)

# Boards that hear appeals, and what their names have before the word.
_OF_APPEALS = word_set("immigration tax contract veterans zoning unemployment of")
_ROMAN = word_set("i ii iii iv v vi vii viii ix x")
_JOINED = word_set("of & and for the in on u.s. us")
_JOINS_CITED = frozenset(("and", "for", "of"))
# ``Dunmore for Harlow Hill [2025] EWCA Civ 12``. Source: Oxford Standard for the Citation of Legal Authorities, 2.1.
_TO_CITATION = lazily(
    r"(?:and|for|of)\s(?:(?:and|for|of|the)\s|[A-Z][\w.’'&-]{0,30}\s){1,8}[\[(](?:19|20)\d\d[\])]\s[A-Z\d]"
)
# What a proceeding about a thing is called after it: ``In re Calloway Litigation``.
_PROCEEDINGS = word_set("litigation petition injunction order appeal subpoena settlement case cases")


def second_party(
    text: str, start: int, ceiling: int, first: str | None, next_separator: int | None = None
) -> int | None:
    """Offset at which the party ends that begins at ``start``; None where no name stands there.

    ceiling          nothing beyond it is looked at
    first            the other party as printed, for captions everybody knows; None for `In re`
    next_separator   where the next caption's `v.` stands, if one follows soon
    """
    words = after(text, start, ceiling)
    if not words:
        return None
    i = 1 if words[0].low == "the" and len(words) > 1 else 0
    if not is_name(text, words[i]) and words[i].low not in PARTICLES:
        return None
    limit = _limit(words, next_separator)
    known = words[i].low.removesuffix("'s")
    if first is not None and known in ONE_WORD and is_landmark(first, known):
        return words[i].start + len(known)
    return _walk_right(text, words, i, limit, first)


def _limit(words: list[Chunk], next_separator: int | None) -> int:
    """How many words may belong to this party, given that another caption follows."""
    if next_separator is None:
        return min(len(words), MOST_WORDS)
    inside = [k for k, word in enumerate(words) if word.end < next_separator]
    if not inside or len(inside) == len(words):
        return min(len(words), MOST_WORDS)
    for k in inside[1:-1]:
        if words[k].low in ("and", "or") and (words[k - 1].low, words[k + 1].low) not in AGENCY_PAIRS:
            return k
    return max(1, len(inside) - 1)


def _walk_right(text: str, words: list[Chunk], i: int, limit: int, first: str | None) -> int | None:
    """The end of the last word that belongs to the party which begins at word ``i``."""
    best: int | None = None
    while i < limit:
        word = words[i]
        if is_name(text, word) or (best is None and word.low in PARTICLES):
            if best is not None and _ends_right(words, i, proceeding=first is None):
                break
            cut = _cut(text, words, i)
            if cut is not None:
                return cut
            best = word.end if is_name(text, word) else best
        elif word.low in ("al", "al.") and words[i - 1].low == "et":
            return word.end
        elif not _joins(text, words, i, limit, first):
            break
        if _is_over(words, i, first):
            break
        i += 1
    return best


def _cut(text: str, words: list[Chunk], i: int) -> int | None:
    """Where the party ends inside a word: before a possessive's ending, before ``-era``."""
    cut = _possessive_cut(words, i)
    suffix = _SUFFIX.search(text, words[i].start, words[i].end) if cut is None else None
    return suffix.start() if suffix is not None else cut


def _joins(text: str, words: list[Chunk], i: int, limit: int, first: str | None) -> bool:
    """Whether a small word goes on with the name: a particle, a preposition, ``and`` between a Crown's defendants."""
    low = words[i].low
    if low in PARTICLES and i + 1 < len(words) and is_name(text, words[i + 1]):
        return True
    crown = first is not None and first.lower().strip(".") in ("r", "regina", "rex")
    return (crown and low == "and") or _binds_right(text, words, i, limit) or _is_cited(text, words[i])


def _is_cited(text: str, word: Chunk) -> bool:
    """Whether the small word and names behind it lead to a year in brackets: the name goes up to its citation."""
    return word.low in _JOINS_CITED and _TO_CITATION.match(text, word.start) is not None


def _is_over(words: list[Chunk], i: int, first: str | None) -> bool:
    """Whether nothing after this word belongs to the party: by its punctuation, or as it ends a company's name."""
    word = words[i]
    if word.closed or (word.comma and not _after_comma(words, i)) or (i + 1 < len(words) and words[i + 1].opened):
        return True
    return word.low in COMPANY_ENDS and first is not None and not _company_goes_on(words, i)


def _after_comma(words: list[Chunk], i: int) -> bool:
    nearby = [word.low for word in words[i + 1 : i + 3]]
    if not nearby:
        return False
    return (
        (nearby[0] in AFTER_COMMA and nearby[0] != "et")
        or nearby == ["et", "al."]
        or nearby == ["et", "al"]
        or (nearby[0] == "&" or (len(nearby) > 1 and nearby[1] == "&"))
    )


def _company_goes_on(words: list[Chunk], i: int) -> bool:
    """After `Co.`, `Corp.` or `Inc.` a name goes on with `of`, `&`, or a further company word, as `et al.` does."""
    if i + 1 >= len(words):
        return False
    return words[i + 1].low in ("of", "&", "et") or words[i + 1].low in COMPANY_ENDS


def _possessive_cut(words: list[Chunk], i: int) -> int | None:
    """Where the party ends inside a possessive (`Wade's` ends at `Wade`); None where the name goes on or has none."""
    word = words[i]
    if not word.low.endswith(("'s", "s'")) or word.low in POSSESSIVE_NAMES:
        return None
    following = [later.low for later in words[i + 1 : i + 5]]
    if following and not word.closed and any(low in BUSINESS for low in following):
        return None
    return word.end - (2 if word.low.endswith("'s") else 1)


def _ends_right(words: list[Chunk], i: int, *, proceeding: bool) -> bool:
    """Whether a capitalised word after the party begins something else."""
    word, left = words[i], words[i - 1]
    if word.low == "appeals" and left.low in _OF_APPEALS:
        return False
    joined = left.low in _JOINED
    if word.low in _ROMAN and i + 1 < len(words) and words[i + 1].low in COMPANY_ENDS:
        return False
    if word.low in STARTERS or word.low in HEADLINE_VERBS or word.low in CALENDAR:
        return not (word.low == "the" and joined)
    if word.low == "supreme" and i + 1 < len(words) and words[i + 1].low.startswith("court"):
        return True
    if word.low[:1].isdigit():
        return _is_figure(word.low, left.low)
    if joined or (proceeding and word.low in _PROCEEDINGS):
        return False
    return word.low in HEADLINE_NOUNS or word.low in TITLES


def _is_figure(low: str, left: str) -> bool:
    """Whether a number is a year, a count or a citation's, not part of a name: ``Doe 4``, ``One 1990 Toyota``."""
    if YEAR.match(low):
        return left != "one"
    return COUNT.match(low) is not None or (low.isdigit() and left not in NUMBERED)


def _binds_right(text: str, words: list[Chunk], i: int, limit: int) -> bool:
    """Whether a small word joins the name to its left with one to its right."""
    if i + 1 >= limit:
        return False
    low, left, right = words[i].low, words[i - 1], words[i + 1]
    if left.comma and low not in ("et", "&", "and"):
        return False
    if low == "et":
        return right.low in ("al", "al.")
    if low in JOINS:
        return True
    target = words[i + 2] if right.low == "the" and i + 2 < limit else right
    if not is_name(text, target) or target.low in STARTERS:
        return False
    if low == "the":
        return left.low in ("of", "for", "in", "on", "against", "to", "exiting")
    if low == "of":
        return not YEAR.match(right.low) and target.low not in CALENDAR
    if low in LINKS:
        return left.low in LINKS[low] or (low == "in" and "$" in text[words[0].start : left.end])
    if low == "&":
        return True
    return low == "and" and _and_binds_right(text, words, i, limit)


def _and_binds_right(text: str, words: list[Chunk], i: int, limit: int) -> bool:
    left, right = words[i - 1], words[i + 1]
    if (left.low.rstrip(","), right.low) in AGENCY_PAIRS:
        return True
    if any(words[k].low in ("of", "for") and words[k - 1].low in OF_HEADS | FOR_HEADS for k in range(max(1, i - 4), i)):
        return True
    if left.comma or right.low in TITLES or words[0].low in GOVERNMENTS:
        return False
    after_and = 0
    for word in words[i + 1 : limit]:
        if not is_name(text, word):
            break
        after_and += 1
        if word.tail:
            break
    rest = words[i + 1 + after_and : i + 2 + after_and]
    ended = not rest or bool(words[i + after_and].tail) or rest[0].opened
    return i >= 2 and after_and == i and ended
