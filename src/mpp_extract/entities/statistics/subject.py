"""The noun phrase that a number is about, read off the parse."""

from __future__ import annotations

from mpp_extract.entities.statistics.ages_of import person_over
from mpp_extract.entities.statistics.antecedent import antecedent
from mpp_extract.entities.statistics.clauses import clause, is_time, subject_of
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.entities.statistics.surroundings import apart, dealt_in, listed, moved
from mpp_extract.language.inflect import verbs
from mpp_extract.language.phrases import next_head, noun_phrase, object_of, words
from mpp_extract.language.tags import NOUNS
from mpp_extract.language.word_sets import word_set
from mpp_extract.tokens import Tokens

# Not the participle: reaching out to 300 voters.
_LEVELS = word_set("are 's ’s") | {
    form
    for form in verbs(
        """exceed total number reach stand surpass average hit approach top equal measure last run weigh cost remain be
        become"""
    )
    if not form.endswith("ing")
}
_AFTER = {
    "percent": frozenset({"of", "in"}),
    "ratio": frozenset({"of"}),
    "money": frozenset({"of", "in", "for", "on", "toward", "towards"}),
    "measure": frozenset({"of"}),
    "count": frozenset({"of"}),
    "vote": frozenset(),
}
_REACH, _SHARE = 24, 5  # tokens to look back for a counted noun, and to the comma before its part
_OPENING = NOUNS | {"JJ", "VBG", "JJR"}
_SIZES = word_set("long wide tall high deep thick across")
_WHOLES = frozenset({"gdp"})  # the budget deficit is so much of GDP


def subject(text: str, tokens: Tokens, quantity: Quantity) -> str | None:
    """What the number is about, as it stands in the text, or None.

    ``quantity.end`` is where the item's span ends, the change word included (``71 percent drop``).
    """
    if quantity.kind == "age":
        return _aged(text, tokens, quantity)
    if quantity.kind in ("count", "measure", "duration") and quantity.hyphen:
        return _modified(text, tokens, quantity.end)
    if quantity.head is not None and quantity.kind == "count" and quantity.unit != "point":
        return _counted(text, tokens, quantity)
    if quantity.kind == "percent" and text[quantity.start] in "+-−" and (name := listed(text, tokens, quantity)):
        return name
    if quantity.kind in ("percent", "money"):
        owner = _owner(text, tokens, quantity)
        if owner:
            return owner
    if quantity.kind == "measure" and (long := _sized(text, tokens, quantity)):
        return long
    return _following(text, tokens, quantity) or clause(text, tokens, quantity) or _among(text, tokens, quantity)


def _sized(text: str, tokens: Tokens, quantity: Quantity) -> str | None:
    """``handed her [a map] 11 feet long``: the noun that the length stands behind, without a verb."""
    first, after = tokens.at(quantity.start), tokens.at(quantity.end)
    if first == 0 or after >= len(tokens) or tokens.lower[after] not in _SIZES or tokens.tag[first - 1] not in NOUNS:
        return None
    return None if is_time(tokens, first - 1) else noun_phrase(text, tokens, first - 1, until=first)


def _among(text: str, tokens: Tokens, quantity: Quantity) -> str | None:
    """``Among [men], 26 percent agree``: the whole stands first in the sentence, the number is the subject."""
    first = tokens.at(quantity.start)
    begin = tokens.sentences[tokens.sentence[min(first, len(tokens) - 1)]][0]
    for i in range(begin, min(begin + 2, first)):  # But among
        if tokens.lower[i] in ("among", "of") and tokens.text[first - 1] == ",":
            head = object_of(tokens, i)
            if head is None or head > first:
                return None
            number = max((j for j in range(i + 1, head) if tokens.tag[j] == "CD"), default=i)
            return noun_phrase(text, tokens, head, number, until=first - 1)
    return None


def _counted(text: str, tokens: Tokens, quantity: Quantity) -> str | None:
    """The counted noun itself; where it is said of something (``the brief runs to 40 pages``) that."""
    head = quantity.head
    assert head is not None
    if tokens.dep[head] in ("attr", "dobj", "pobj", "npadvmod"):
        verb = tokens.head[head]
        if tokens.lower[verb] in ("at", "to", "than"):
            verb = tokens.head[verb]
        if verb < head and tokens.lower[verb] in _LEVELS and tokens.tag[verb].startswith("VB"):
            said = subject_of(text, tokens, verb, quantity)
            if said:
                return said
    number = tokens.before(quantity.numbers[-1].end) - 1
    return noun_phrase(text, tokens, head, number, clauses=True)


def _modified(text: str, tokens: Tokens, end: int) -> str | None:
    """``57-page [ruling]``: the noun that the compound stands before."""
    head = next_head(tokens, tokens.at(end))
    return None if head is None else noun_phrase(text, tokens, head, tokens.at(end) - 1)


def _aged(text: str, tokens: Tokens, quantity: Quantity) -> str | None:
    """``[Ramona Quill], 47``; ``19-year-old [suspect]``; ``[children] under the age of 5``; ``[he] is 20``."""
    after = tokens.at(quantity.end)
    if after < len(tokens) and text[quantity.end : quantity.end + 1] == " " and tokens.tag[after] in NOUNS | {"JJ"}:
        head = next_head(tokens, after)
        if head is not None:
            return noun_phrase(text, tokens, head, after - 1)
    first = tokens.at(quantity.start)
    if first > 2 and tokens.tag[first - 1] == "RB" and tokens.text[first - 2] in (",", "("):
        first -= 1  # her daughter, then 6
    many = first > 2 and tokens.lower[first - 1] in ("age", "ages", "aged")
    last = first - 2 - many
    if first > 1 and tokens.text[last + 1] in (",", "(") and tokens.tag[last] in NOUNS:
        over = person_over(tokens, last, many)
        if over is not None and (many or tokens.tag[last] in ("NN", "NNS")):
            return noun_phrase(text, tokens, over, until=last + 1)
        if not many:
            return _named_before(text, tokens, last)
    compound = quantity.hyphen and len(quantity.numbers) == 1
    for i in range(first - 1, max(-1, first - 8), -1):
        if tokens.tag[i].startswith("VB") or tokens.sentence[i] != tokens.sentence[first] or compound:
            break
        if tokens.lower[i] in ("those", "anyone", "everyone", "someone"):
            return text[tokens.start[i] : tokens.end[i]]
        if tokens.tag[i] == "NNS" and tokens.lower[i] not in ("ages", "years"):
            return noun_phrase(text, tokens, i)
        if tokens.tag[i] == "NNP":
            return _named_before(text, tokens, i)
    return None if compound else clause(text, tokens, quantity)


def _named_before(text: str, tokens: Tokens, last: int) -> str | None:
    start = last
    while start > 0 and tokens.tag[start - 1] in ("NNP", "NN", "JJ", "HYPH", "POS") and last - start < 7:
        start -= 1
    return words(text, tokens, start, last)


def _owner(text: str, tokens: Tokens, quantity: Quantity) -> str | None:
    """``[Quill]'s 42 percent``: whoever owns the share."""
    first = tokens.at(quantity.start)
    i = first - 1
    while i > 0 and first - i < 4 and tokens.tag[i] in ("JJ", "RB"):
        i -= 1
    if i < 1 or tokens.tag[i] != "POS":
        return None
    after = tokens.at(quantity.end)
    if after < len(tokens) and tokens.tag[after] in NOUNS and text[quantity.end : quantity.end + 1] == " ":
        return None
    return _named_before(text, tokens, i - 1)


def _following(text: str, tokens: Tokens, quantity: Quantity) -> str | None:
    """``40 percent of [the shop]``, ``$2 billion in [revenue]``, ``$1.2 million [bond]``, ``7 in 10 [voters]``."""
    end, i = quantity.end, tokens.at(quantity.end)
    allowed = _AFTER.get(quantity.kind)
    if allowed is None or i >= len(tokens) or tokens.start[i] - end > 2 or "\n" in text[end : tokens.start[i]]:
        return None
    if text[end : end + 1] in ("-", "‐"):
        return _modified(text, tokens, end)
    word = tokens.lower[i]
    if word in allowed or (word == "worth" and tokens.lower[i + 1 : i + 2] == ["of"]):
        if quantity.text_unit == "point" or (word == "in" and moved(quantity)) or (word == "for" and quantity.moved):
            return None
        return _pronoun_behind(text, tokens, i) or _object_behind(text, tokens, quantity, i)
    return _noun_behind(text, tokens, quantity, i)


def _pronoun_behind(text: str, tokens: Tokens, i: int) -> str | None:
    """``40 percent of them``, ``of us``, ``of those surveyed``."""
    following = tokens.lower[i + 1 : i + 2]
    if following == ["them"] and (counted := _counted_before(tokens, i)) is not None:
        return noun_phrase(text, tokens, counted[1], counted[0])
    if following == ["them"] and (found := antecedent(tokens, i + 1)) is not None:
        return noun_phrase(text, tokens, found)
    if following in (["us"], ["them"], ["you"]):
        return tokens.text[i + 1]
    if following == ["those"] and tokens.lower[i] == "of":
        last = i + 2 if tokens.tag[i + 2 : i + 3] == ["VBN"] else i + 1
        return text[tokens.start[i + 1] : tokens.end[last]]
    return None


def _counted_before(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """``took 40 [calls] for help, a third of them``: the number and noun that were counted before the comma."""
    first = tokens.sentences[tokens.sentence[i]][0]
    comma = next((j for j in range(i - 1, max(first, i - _SHARE), -1) if tokens.text[j] == ","), first)
    for j in range(comma - 1, max(first, i - _REACH), -1):
        if tokens.tag[j] == "NNS" and not is_time(tokens, j):
            number = next((k for k in tokens.children(j) if tokens.dep[k] == "nummod"), None)
            if number is not None:
                return number, j
    return None


def _object_behind(text: str, tokens: Tokens, quantity: Quantity, i: int) -> str | None:
    """``40 percent of [the shop]``: the object of the preposition, unless it tells when or where."""
    word, head = tokens.lower[i], object_of(tokens, i)
    if head is None or (word in ("in", "on", "for") and (is_time(tokens, head) or apart(tokens, i, head))):
        return None
    if word == "in" and quantity.kind == "money" and dealt_in(tokens, quantity, head):
        return None
    whole = tokens.lower[head] in _WHOLES and clause(text, tokens, quantity)
    return whole or noun_phrase(text, tokens, head, i)


def _noun_behind(text: str, tokens: Tokens, quantity: Quantity, i: int) -> str | None:
    """``$1.2 million [bond]``."""
    if quantity.kind == "count" or tokens.tag[i] not in _OPENING or text[quantity.end] != " ":
        return None
    head = next_head(tokens, i)
    if head is None or is_time(tokens, head) or (tokens.tag[i] == "JJR" and quantity.kind != "ratio"):
        return None
    return noun_phrase(text, tokens, head, i - 1)
