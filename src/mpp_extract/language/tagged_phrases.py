"""Noun phrases read off the tags: the parse is often wrong beside a quotation, the tags seldom are.

``language.phrases`` reads them off the parse, which knows what hangs on what where no marks stand: put in its place,
this reading makes the subjects of numbers worse (it cuts at an ``and`` between adjectives and draws in what only
follows), as that one loses speakers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from mpp_extract.language.calendar import CAPITAL_ONLY, DOTTED, TIME_NOUNS
from mpp_extract.language.function_words import ARTICLES, OWNERS, SUBJECT_PRONOUNS
from mpp_extract.language.numbers.words import UNIT_ORDINALS
from mpp_extract.language.persons import PERSONS
from mpp_extract.language.speech_nouns import SPEECH
from mpp_extract.language.tags import NOUNS, PROPER
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.tokens import Tokens

HEADS = NOUNS | {"PRP", "WP", "CD", "EX"}
_INSIDE = NOUNS | {"DT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "HYPH", "PDT", "WP$", "AFX", "FW", "$", "VBN", "NFP"}
# What opens a noun phrase, and what may stand before that inside it: all the men, such a man, Poe & the others.
_OPENING = ARTICLES | (OWNERS - {"whose"})
_BEFORE_ARTICLE = frozenset({"PDT", "DT", "CC", "POS", "HYPH", "RB"})
_BEFORE_PARTICIPLE = frozenset({"DT", "PRP$", "JJ", "CD", "POS", "HYPH"})
_LINKS = word_set("of for from at in with on to who against representing behind")
_ATTACHED = word_set("of for at from in with on to by against near")
# How a source without a name stands to what it tells. Source: Associated Press Stylebook, anonymous sources.
_KNOWING = word_set("familiar close privy briefed knowledgeable acquainted involved aware")
# Officers behind whose plural general stands. Source: Chicago Manual of Style 7.7 (plurals of noun and adjective).
_GENERALS = word_set("attorneys solicitors inspectors surgeons secretaries consuls directors postmasters comptrollers")
# How many words may stand between an "and" and the name of whom both nouns describe.
_DESCRIBED = 4
# Pronouns that can be the subject of a reporting verb.
SUBJECTS = SUBJECT_PRONOUNS | word_set(
    """which that one another others some many both several most few all neither each everyone someone nobody those"""
)


# Nouns of time that can be a name's last word, or a verb or adjective, in capitals, too.
_COMMON_TIMES = (CAPITAL_ONLY - DOTTED) | word_set(
    "day days night week month year weekend morning afternoon evening midnight"
)
# Adjectives that stand for one of several people: said a third, X; said the eldest, X.
ONE_OF_SEVERAL = frozenset(UNIT_ORDINALS[1:5]) | word_set("other eldest oldest youngest latter")


class Laid(Protocol):
    """A text's tokens as they are laid out: ``owner`` is -1 for those outside quotation marks, which alone are read."""

    @property
    def tokens(self) -> Tokens:
        """The text's tokens."""

    @property
    def owner(self) -> Sequence[int]:
        """For each token the quoted stretch that it is in."""

    def abbreviates(self, i: int) -> bool:
        """Whether the token is the full stop of a title that the tokenizer split."""


class Phrase(NamedTuple):
    """A noun phrase: its first token, the token after its last, and its head."""

    first: int
    last: int
    head: int


def is_time(layout: Laid, i: int) -> bool:
    """Whether the token is a noun of time and no part of a name (Monday; not the Day of Ann Day)."""
    tokens = layout.tokens
    if tokens.lower[i] not in TIME_NOUNS or "HYPH" in tokens.tag[max(0, i - 1) : i + 2]:
        return False  # Part of an age or a length of service: the 12-year veteran.
    named = tokens.tag[i] in PROPER and i > 0 and tokens.tag[i - 1] in PROPER
    return not named and (tokens.tag[i] not in PROPER or tokens.lower[i] not in _COMMON_TIMES)


def phrase_before(layout: Laid, i: int, first: int) -> Phrase | None:
    """The noun phrase whose last token is i, with what it is attached to by of, for, at (a spokesman for the bank).

    first: no token before this one belongs to it. None where token i ends no noun phrase.
    """
    tags = layout.tokens.tag
    if (not _heads(layout, i) and layout.tokens.lower[i] not in SUBJECTS) or not layout.tokens.text[i][0].isalnum():
        return None
    start = _left_edge(layout, i, first)
    head = i
    while start - 2 >= first and _links(layout, start - 1) and tags[start - 2] in NOUNS and layout.owner[start - 2] < 0:
        head = start - 2
        start = _left_edge(layout, head, first)
    return Phrase(start, i + 1, head)


def phrase_after(layout: Laid, i: int, last: int) -> Phrase | None:
    """The noun phrase that begins at token i, with prepositional phrases that belong to it; None where none does."""
    tags, lower, owner = layout.tokens.tag, layout.tokens.lower, layout.owner
    j = i
    head = -1
    while (
        j < last
        and owner[j] < 0
        and (_belongs(layout, j) or _heads(layout, j) or _joins(layout, j, last) or layout.abbreviates(j))
    ):
        if (tags[j] == "WP" and j > i) or (tags[j] == "VBN" and head == j - 1 >= i and _time_next(layout, j, last)):
            break  # A report released Monday
        if _heads(layout, j) or (lower[j] in SUBJECTS and head < 0):
            head = j
        if tags[j] == "PRP":
            j += 1
            break
        j += 1
    if head < 0 or is_time(layout, head):
        return None
    end = _with_complement(layout, _with_general(layout, head + 1, last), last)
    return Phrase(i, _with_attached(layout, end, last), head)


def _time_next(layout: Laid, i: int, last: int) -> bool:
    return i + 1 < last and is_time(layout, i + 1)


def _with_attached(layout: Laid, end: int, last: int) -> int:
    """The end of a phrase with the prepositional phrases behind it, but for where it speaks: an aide in a letter."""
    while end + 1 < last and layout.tokens.lower[end] in _ATTACHED and layout.owner[end] < 0:
        more = _simple_after(layout, end + 1, last)
        if more is None or (layout.tokens.lower[end] == "in" and layout.tokens.lower[more - 1] in SPEECH):
            break
        end = more
    return end


def _with_complement(layout: Laid, end: int, last: int) -> int:
    """The end of a phrase with what tells how somebody without a name knows: a person familiar with the matter."""
    lower = layout.tokens.lower
    if end + 2 < last and lower[end] in _KNOWING and lower[end + 1] in _ATTACHED and layout.owner[end] < 0:
        return _simple_after(layout, end + 2, last) or end
    return end


def _with_general(layout: Laid, end: int, last: int) -> int:
    """The end of a phrase with the adjective behind a noun for officers: attorneys general."""
    lower = layout.tokens.lower
    general = end < last and lower[end] == "general" and layout.owner[end] < 0
    return end + 1 if general and lower[end - 1] in _GENERALS else end


def _heads(layout: Laid, i: int) -> bool:
    """Whether the token can head a noun phrase: a noun, a pronoun, an age (the 23-year-old), one of several."""
    tokens = layout.tokens
    if tokens.tag[i] in HEADS:
        return True
    if tokens.lower[i] == "old":
        return i > 0 and tokens.tag[i - 1] == "HYPH"
    return tokens.lower[i] in ONE_OF_SEVERAL and tokens.text[i + 1 : i + 2] == [","]


def phrase_at(layout: Laid, head: int, first: int, last: int) -> Phrase:
    """The noun phrase round a head that the parse has named; of two nouns for who is named behind them, all."""
    end = head + 1
    tags = layout.tokens.tag
    if end < last and layout.owner[end] < 0 and tags[end] == "CC" and _describes_one(layout, end, last):
        named = phrase_after(layout, end + 1, last)
        if named is not None:
            return named._replace(first=_left_edge(layout, head, first))
    while end < last and tags[end] in PROPER and tags[head] in PROPER and layout.owner[end] < 0:
        end += 1
        head = end - 1
    start = _left_edge(layout, head, first)
    end = _with_complement(layout, _with_general(layout, end, last), last)
    if tags[head] != "PRP":
        end = _with_attached(layout, end, last)
    return Phrase(start, end, head)


def _simple_after(layout: Laid, i: int, last: int) -> int | None:
    """The end of the plain noun phrase that begins at token i, or None."""
    tags, owner = layout.tokens.tag, layout.owner
    j, end = i, None
    while j < last and owner[j] < 0 and (_belongs(layout, j) or _joins(layout, j, last)):
        if is_time(layout, j):
            break
        if tags[j] in NOUNS or tags[j] == "CD":
            end = j + 1
        j += 1
    return end


def _left_edge(layout: Laid, head: int, first: int) -> int:
    tags, owner = layout.tokens.tag, layout.owner
    if tags[head] in ("PRP", "WP", "EX"):
        return head
    i = head
    while (
        i - 1 >= first
        and owner[i - 1] < 0
        and (
            _belongs(layout, i - 1)
            or _joins(layout, i - 1, head + 1)
            or layout.abbreviates(i - 1)
            or _hyphened(layout, i - 1)
            or _describes(layout, i - 1)
        )
    ):
        if tags[i - 1] == "VBN" and (i - 2 < first or tags[i - 2] not in _BEFORE_PARTICIPLE):
            break
        if is_time(layout, i - 1) or (_opens(layout, i) and tags[i - 1] not in _BEFORE_ARTICLE):
            break
        i -= 1
    while i < head and tags[i] in ("POS", "HYPH", "VBN", "VBG", "NFP"):
        i += 1
    return _with_hedge(layout, i, first)


def _with_hedge(layout: Laid, i: int, first: int) -> int:
    """Where a phrase begins that a number opens: nine in 10 voters; at least nine owners."""
    lower, tags = layout.tokens.lower, layout.tokens.tag
    if i - 2 >= first and tags[i] == tags[i - 2] == "CD" and lower[i - 1] == "in":
        i -= 2
    return i - 1 if i - 1 >= first and lower[i] in ("least", "most") and lower[i - 1] == "at" else i


def _opens(layout: Laid, i: int) -> bool:
    """Whether the token opens a noun phrase, so that what stands before it is another: on Twitter the singer said."""
    return layout.tokens.tag[i] in ("DT", "PRP$") and layout.tokens.lower[i] in _OPENING


def _belongs(layout: Laid, i: int) -> bool:
    """Whether the token can be inside a noun phrase; a hyphen between spaces is a dash and parts phrases."""
    tokens = layout.tokens
    if tokens.tag[i] == "HYPH":
        return i > 0 and tokens.end[i - 1] == tokens.start[i]
    # A line break inside a sentence: the text is broken at a fixed width.
    return tokens.tag[i] in _INSIDE or (tokens.tag[i] == "_SP" and tokens.text[i] == "\n")


def _hyphened(layout: Laid, i: int) -> bool:
    """Whether a hyphen binds the token to the next word: stay-at-home."""
    tokens = layout.tokens
    return (
        tokens.tag[i + 1 : i + 2] == ["HYPH"]
        and tokens.end[i] == tokens.start[i + 1]
        and tokens.end[i + 1] == tokens.start[min(i + 2, len(tokens) - 1)]
    )


def _describes(layout: Laid, i: int) -> bool:
    """Whether a participle stands within a noun phrase: a beaming X, Y running mate X."""
    tokens = layout.tokens
    inside = tokens.tag[i] == "VBG" and tokens.dep[i] in ("amod", "compound") and tokens.head[i] > i
    return inside and i > 0 and (tokens.tag[i - 1] in _BEFORE_PARTICIPLE or tokens.tag[i - 1] in NOUNS)


def _joins(layout: Laid, i: int, last: int) -> bool:
    """An ``and`` or ``&`` inside a proper name (Customs and Border Protection Commissioner), or before a name."""
    tags = layout.tokens.tag
    if tags[i] != "CC" or layout.tokens.lower[i] not in ("and", "&") or not 0 < i < last - 1:
        return False
    return (tags[i - 1] in PROPER and tags[i + 1] in PROPER) or _describes_one(layout, i, last)


def _describes_one(layout: Laid, conjunction: int, last: int) -> bool:
    """Whether an ``and`` joins two nouns for one person who is named behind them: lawyer and activist X."""
    tokens = layout.tokens
    if not _is_somebody(tokens, conjunction - 1):
        return False
    i, end = conjunction + 1, min(last, conjunction + 1 + _DESCRIBED)
    while i < end and tokens.tag[i] in ("NN", "JJ", "HYPH") and layout.owner[i] < 0:
        i += 1
    return i < end and _is_somebody(tokens, i - 1) and tokens.tag[i] in PROPER


def _is_somebody(tokens: Tokens, i: int) -> bool:
    """Whether the token is a noun for one person: a lawyer, whoever makes or owns something."""
    word = tokens.lower[i]
    return tokens.tag[i] == "NN" and (word in PERSONS or word.endswith(("er", "or", "ist")))


def _links(layout: Laid, i: int) -> bool:
    return layout.owner[i] < 0 and layout.tokens.lower[i] in _LINKS and layout.tokens.tag[i] in ("IN", "TO", "VBG")
