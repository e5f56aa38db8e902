"""The noun phrase that a number is about, read off the parse."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.tokens import Tokens

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_PHRASE = 24  # tokens that a phrase may have
_POSTMODIFIERS = frozenset(
    {"of", "from", "to", "for", "in", "with", "between", "against", "on", "by", "among", "under", "at"}
)
_RELATIVES = frozenset({"who", "which", "that", "whom"})
_AFTER_PERCENT = frozenset({"of", "in"})
_PRONOUNS = frozenset(
    {"it", "they", "he", "she", "we", "i", "you", "this", "that", "these", "those", "there", "them", "who", "which"}
)


def subject(text: str, tokens: Tokens, quantity: Quantity, whole_end: int) -> str | None:
    """What the number is about, as it stands in the text, or None.

    whole_end   Where the item's span ends, the change word included (``71 percent drop``).
    """
    if quantity.kind == "age":
        return _aged(text, tokens, quantity)
    if quantity.kind in ("count", "measure", "duration") and quantity.hyphen:
        return _modified(text, tokens, quantity.end)
    if quantity.head is not None and quantity.kind == "count":
        return _counted(text, tokens, quantity)
    found = None
    if quantity.kind in ("percent", "money", "ratio", "measure", "count"):
        found = _following(text, tokens, quantity, whole_end)
    if found is None:
        found = _clause(text, tokens, quantity)
    return found


# ---------------------------------------------------------------- phrases
def _tidy(text: str, tokens: Tokens, first: int, last: int) -> str | None:
    """The words of tokens first to last, without an article before or a mark behind them."""
    while first <= last and (
        tokens.tag[first] in ("DT", "``", ",", ":", "''", "-LRB-", "HYPH", "IN", "PDT", "CC")
        and tokens.lower[first] not in ("this", "those", "these", "each", "all")
    ):
        first += 1
    while last >= first and tokens.tag[last] in (
        ",",
        ".",
        ":",
        "''",
        "``",
        "POS",
        "CC",
        "-RRB-",
        "-LRB-",
        "HYPH",
        "IN",
        "DT",
    ):
        last -= 1
    if last < first:
        return None
    found = text[tokens.start[first] : tokens.end[last]]
    return re.sub(r"\s+", " ", found)


def _noun_phrase(text: str, tokens: Tokens, head: int, after: int = -1, clauses: bool = False) -> str | None:
    """The phrase of a noun: its modifiers, the prepositional phrases behind it, a short relative clause if asked for.

    after   No token up to this one belongs to it (the number that counts the noun).
    """
    first = last = head
    sentence = tokens.sentence[head]
    for child in tokens.children(head):
        if tokens.sentence[child] != sentence or child <= after:
            continue
        dep = tokens.dep[child]
        if child < head:
            if dep in ("amod", "compound", "poss", "nmod", "det", "nummod", "quantmod", "advmod") and head - child < 12:
                first = min(first, _edge(tokens, child, -1, after))
        elif (dep == "prep" and tokens.lower[child] in _POSTMODIFIERS and child - last <= 2) or (clauses and dep in ("relcl", "acl") and child - last <= 6 and tokens.text[last + 1 : last + 2] != [","]):
            last = max(last, _edge(tokens, child, 1, after))
        elif (
            dep == "conj"
            and child - last <= 4
            and tokens.tag[child] in _NOUNS
            and tokens.tag[head] in _NOUNS
            and last + 1 < len(tokens)
            and tokens.lower[last + 1] == "and"
        ):
            if not any(tokens.tag[k] in ("CD", "DT") for k in range(last + 1, child)):
                last = max(last, child)
    if first <= after:
        first = after + 1
    return _tidy(text, tokens, first, min(last, first + _PHRASE))


def _edge(tokens: Tokens, node: int, side: int, after: int) -> int:
    """The outermost token below a node, to the left (-1) or right (1), within the length of a phrase."""
    edge = node
    stack, seen = [node], 0
    while stack and seen < 3 * _PHRASE:
        current = stack.pop()
        seen += 1
        if abs(current - node) > _PHRASE or current <= after:
            continue
        edge = min(edge, current) if side < 0 else max(edge, current)
        for child in tokens.children(current):
            if tokens.dep[child] not in ("relcl", "advcl", "parataxis", "punct", "appos", "ccomp") or (
                side > 0 and tokens.dep[child] == "punct" and tokens.text[child] == "-"
            ):
                stack.append(child)
    return edge


# ---------------------------------------------------------------- by kind
def _counted(text: str, tokens: Tokens, quantity: Quantity) -> str | None:
    assert quantity.head is not None
    number = tokens.before(quantity.numbers[-1].end) - 1
    return _noun_phrase(text, tokens, quantity.head, number, clauses=True)


def _modified(text: str, tokens: Tokens, end: int) -> str | None:
    """``57-page [ruling]``: the noun that the compound stands before."""
    head = _next_head(tokens, tokens.at(end))
    if head is None:
        return None
    return _noun_phrase(text, tokens, head, tokens.at(end) - 1)


def _next_head(tokens: Tokens, i: int) -> int | None:
    """The last noun of the noun phrase that goes on at token i."""
    head = None
    for j in range(i, min(i + 8, len(tokens))):
        tag = tokens.tag[j]
        if tag in ("NN", "NNS", "NNP", "NNPS"):
            if head is not None and tokens.tag[head] in ("NNS", "NNPS"):
                break
            head = j
        elif head is not None or tag not in ("JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "CD", ",", "``", "RB", "$") or (tokens.lower[j] in ("ago", "later", "earlier", ",") and tokens.tag[j] == "RB"):
            break
    return head


def _aged(text: str, tokens: Tokens, quantity: Quantity) -> str | None:
    """``[Marco Dávila], 34``; ``the 19-year-old [suspect]``; ``[children] under the age of 5``; ``[he] is 20 years old``."""
    after = tokens.at(quantity.end)
    if (
        after < len(tokens)
        and text[quantity.end : quantity.end + 1] == " "
        and tokens.tag[after] in ("NN", "NNP", "JJ", "NNS")
    ):
        head = _next_head(tokens, after)
        if head is not None and quantity.rule == "statistics.age":
            return _noun_phrase(text, tokens, head, after - 1)
    first = tokens.at(quantity.start)
    i = first - 1
    if i >= 0 and tokens.text[i] in (",", "(") and i > 0 and tokens.tag[i - 1] in _NOUNS:
        start = i - 1
        while start > 0 and tokens.tag[start - 1] in ("NNP", "NN", "JJ", "HYPH", "POS") and i - start < 6:
            start -= 1
        return _tidy(text, tokens, start, i - 1)
    while i >= 0 and first - i < 8 and tokens.sentence[i] == tokens.sentence[first]:
        if tokens.tag[i] in ("NNS", "NNP") and tokens.lower[i] not in ("ages", "years"):
            return _noun_phrase(text, tokens, i) if tokens.tag[i] == "NNS" else _tidy(text, tokens, i, i)
        if tokens.tag[i].startswith("VB"):
            break
        if tokens.lower[i] in ("those", "anyone", "everyone", "someone"):
            return text[tokens.start[i] : tokens.end[i]]
        i -= 1
    return _clause(text, tokens, quantity)


def _following(text: str, tokens: Tokens, quantity: Quantity, end: int) -> str | None:
    """``44 percent of [the company]``, ``$2.17 billion in [gaming revenue]``, ``$1.2 million [bond]``, ``7 in 10 [voters]``."""
    i = tokens.at(end)
    if i >= len(tokens) or tokens.start[i] - end > 2 or "\n" in text[end : tokens.start[i]]:
        return None
    if text[end : end + 1] in "-‐":
        return _modified(text, tokens, end)
    if tokens.lower[i] in _AFTER_PERCENT or (
        tokens.lower[i] in ("worth", "for") and tokens.lower[i + 1 : i + 2] == ["of"]
    ):
        head = _object(tokens, i)
        if head is None or (tokens.lower[i] == "in" and (quantity.kind == "ratio" or _is_time(tokens, head))):
            return None
        return _noun_phrase(text, tokens, head, i, clauses=False)
    if (
        quantity.kind in ("money", "percent", "ratio", "measure")
        and tokens.tag[i] in ("NN", "NNS", "NNP", "NNPS", "JJ", "VBG", "JJR")
        and text[end] == " "
    ):
        head = _next_head(tokens, i)
        if head is None or _is_time(tokens, head) or (tokens.tag[i] == "JJR" and quantity.kind != "ratio"):
            return None
        return _noun_phrase(text, tokens, head, i - 1)
    return None


_TIMES = frozenset(
    ["year", "years", "month", "months", "week", "weeks", "day", "days", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "quarter", "time"]
)


def _is_time(tokens: Tokens, i: int) -> bool:
    return tokens.lower[i] in _TIMES or (tokens.tag[i] == "CD" and len(tokens.text[i]) == 4)


def _object(tokens: Tokens, preposition: int) -> int | None:
    for child in tokens.children(preposition):
        if tokens.dep[child] == "pobj" and child > preposition:
            return child
    return _next_head(tokens, preposition + 1) or _next_head(tokens, preposition + 2)


# ---------------------------------------------------------------- clauses
def _clause(text: str, tokens: Tokens, quantity: Quantity) -> str | None:
    """The subject of the verb over the number, or the noun that the number hangs on."""
    node = tokens.at(quantity.numbers[-1].start)
    if node >= len(tokens):
        return None
    sentence = tokens.sentence[node]
    came_of = False
    for _ in range(10):
        if tokens.tag[node].startswith(("VB", "MD")) or tokens.dep[node] == "ROOT":
            found = _subject_of(text, tokens, node, quantity)
            if found:
                return found
        head = tokens.head[node]
        if head == node or tokens.sentence[head] != sentence:
            break
        if tokens.dep[node] == "pobj" and tokens.lower[head] == "of":
            came_of = True
        elif (came_of and tokens.tag[head] in _NOUNS and head < tokens.at(quantity.start)) or (
            tokens.dep[node] in ("acl", "relcl", "appos")
            and tokens.tag[head] in _NOUNS
            and not _inside(tokens, head, quantity)
        ):
            return _noun_phrase(text, tokens, head)
        node = head
    return _subject_before(text, tokens, quantity, sentence)


def _inside(tokens: Tokens, i: int, quantity: Quantity) -> bool:
    return quantity.start <= tokens.start[i] < quantity.end


def _subject_of(text: str, tokens: Tokens, verb: int, quantity: Quantity) -> str | None:
    for child in tokens.children(verb):
        if tokens.dep[child] in _SUBJECTS and not _inside(tokens, child, quantity):
            if tokens.lower[child] in _RELATIVES:
                head = tokens.head[verb]
                if tokens.dep[verb] == "relcl" and tokens.tag[head] in _NOUNS:
                    return _noun_phrase(text, tokens, head)
                return None
            if tokens.lower[child] == "there":
                return None
            return _noun_phrase(text, tokens, child)
    if tokens.dep[verb] in ("acl", "relcl") and tokens.tag[tokens.head[verb]] in _NOUNS:
        return _noun_phrase(text, tokens, tokens.head[verb])
    return None


def _subject_before(text: str, tokens: Tokens, quantity: Quantity, sentence: int) -> str | None:
    """The nearest subject of the sentence before the number; without one the nearest noun."""
    first = tokens.at(quantity.start)
    begin = tokens.sentences[sentence][0]
    for i in range(first - 1, max(begin, first - 40) - 1, -1):
        if tokens.dep[i] in _SUBJECTS and tokens.tag[i] in _NOUNS:
            return _noun_phrase(text, tokens, i)
    for i in range(first - 1, max(begin, first - 12) - 1, -1):
        if tokens.tag[i] in ("NN", "NNS", "NNP", "NNPS"):
            return _noun_phrase(text, tokens, i)
    return None
