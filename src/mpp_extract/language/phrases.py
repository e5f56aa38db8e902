"""Noun phrases off the parse: where one begins and ends, and the words that stand in its place."""

from __future__ import annotations

import re

from mpp_extract.language.numbers.lexemes import WORDS
from mpp_extract.language.tags import NOUNS
from mpp_extract.tokens import Tokens

LONGEST = 24  # tokens that a phrase may have
_PREPOSITIONS = frozenset(
    {"of", "from", "to", "for", "in", "with", "between", "against", "on", "by", "among", "under", "at"}
)
_LEADING = frozenset({"DT", "``", ",", ":", "''", "-LRB-", "HYPH", "IN", "PDT", "CC"})
_TRAILING = frozenset({",", ".", ":", "''", "``", "POS", "CC", "-RRB-", "-LRB-", "HYPH", "IN", "DT", "TO", "WDT", "WP"})
_KEPT = frozenset({"this", "those", "these", "each", "all"})
_MODIFIERS = frozenset({"amod", "compound", "poss", "nmod", "det", "nummod", "quantmod", "advmod"})
_CLAUSES = frozenset({"relcl", "advcl", "parataxis", "punct", "appos", "ccomp"})
_ADJECTIVES = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "CD", ",", "``", "RB", "$"})
_PEOPLE = frozenset({"he", "she", "him", "her", "his"})
_SINGULAR = frozenset({"it", "this", "that", "its"})
_PLURAL = frozenset({"they", "them", "their", "those", "these"})
RELATIVES = frozenset({"who", "which", "that", "whom"})
PRONOUNS = _PEOPLE | _SINGULAR | _PLURAL | RELATIVES


def words(text: str, tokens: Tokens, first: int, last: int) -> str | None:
    """The words of tokens first to last, without a leading article or closing mark; None where no letter is left."""
    while first <= last and tokens.tag[first] in _LEADING and tokens.lower[first] not in _KEPT:
        first += 1
    while last >= first and tokens.tag[last] in _TRAILING:
        last -= 1
    if last < first:
        return None
    if first > 0 and tokens.tag[first - 1] == "``" and _marks(tokens, first, last) == ["''"]:
        first -= 1  # “spare” rooms
    found = re.sub(r"\s+", " ", text[tokens.start[first] : tokens.end[last]])
    return found if any(character.isalpha() for character in found) else None


def _marks(tokens: Tokens, first: int, last: int) -> list[str]:
    """The tags of the quotation marks among the tokens."""
    return [tag for tag in tokens.tag[first : last + 1] if tag in ("``", "''")]


def noun_phrase(
    text: str, tokens: Tokens, head: int, after: int = -1, clauses: bool = False, until: int | None = None
) -> str | None:
    """The phrase of a noun: its modifiers, the prepositional phrases behind it, a short relative clause if asked for.

    after   No token up to this one belongs to it (the number that counts the noun).
    until   No token from this one on belongs to it (the number that is said of the noun).
    """
    first = last = head
    sentence = tokens.sentence[head]
    for child in tokens.children(head):
        if tokens.sentence[child] != sentence or child <= after:
            continue
        dep = tokens.dep[child]
        if child < head:
            if dep in _MODIFIERS and head - child < 12:
                first = min(first, _edge(tokens, child, -1, after))
        elif _behind(tokens, child, last, clauses):
            last = max(last, _edge(tokens, child, 1, after))
        elif _second(tokens, head, child, last):
            last = max(last, child)
    if until is not None and head < until:
        last = min(last, until - 1)
    first, last = _in_line(tokens, max(first, after + 1), head, min(last, first + LONGEST))
    return words(text, tokens, first, last)


def _in_line(tokens: Tokens, first: int, head: int, last: int) -> tuple[int, int]:
    """The part of a phrase that stands in its head's line: a headline's noun has nothing of the story below it."""
    breaks = [i for i in range(first, last + 1) if "\n" in tokens.text[i]]
    above = max((i for i in breaks if i < head), default=first - 1)
    return above + 1, min((i for i in breaks if i > head), default=last + 1) - 1


def _behind(tokens: Tokens, child: int, last: int, clauses: bool) -> bool:
    dep = tokens.dep[child]
    if dep == "prep":
        return tokens.lower[child] in _PREPOSITIONS and child - last <= 2
    return clauses and dep in ("relcl", "acl") and child - last <= 6 and tokens.text[last + 1] != ","


def _second(tokens: Tokens, head: int, child: int, last: int) -> bool:
    """``parents and children``: a second noun without number or article."""
    if tokens.dep[child] != "conj" or child - last > 4 or tokens.lower[last + 1] != "and":
        return False
    both = tokens.tag[child] in NOUNS and tokens.tag[head] in NOUNS and tokens.lower[child] not in WORDS
    return both and not any(tokens.tag[k] in ("CD", "DT") for k in range(last + 1, child))


def _edge(tokens: Tokens, node: int, side: int, after: int) -> int:
    """The outermost token below a node, to the left (-1) or right (1), within the length of a phrase."""
    edge, stack, seen = node, [node], 0
    while stack and seen < 3 * LONGEST:
        current = stack.pop()
        seen += 1
        if abs(current - node) > LONGEST or current <= after:
            continue
        edge = min(edge, current) if side < 0 else max(edge, current)
        stack.extend(child for child in tokens.children(current) if tokens.dep[child] not in _CLAUSES)
    return edge


def next_head(tokens: Tokens, i: int) -> int | None:
    """The last noun of the noun phrase that goes on at token i, or None."""
    head = None
    for j in range(i, min(i + 8, len(tokens))):
        tag = tokens.tag[j]
        if tag in NOUNS:
            if head is not None and tokens.tag[head] in ("NNS", "NNPS"):
                break
            head = j
        elif head is not None or tag not in _ADJECTIVES:
            break
    return head


def object_of(tokens: Tokens, preposition: int) -> int | None:
    """The noun that a preposition governs."""
    for child in tokens.children(preposition):
        if tokens.dep[child] == "pobj" and child > preposition:
            return child if tokens.tag[child] in NOUNS else None
    for i in (preposition + 1, preposition + 2):
        if i < len(tokens) and (head := next_head(tokens, i)) is not None:
            return head
    return None
