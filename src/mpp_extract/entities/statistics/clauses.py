"""What a number is about, by the verb or noun over it: its subject, or the object whose level it gives."""

from __future__ import annotations

from mpp_extract.entities.statistics.antecedent import antecedent
from mpp_extract.entities.statistics.change_words import CHANGE_NOUNS, RESULTS
from mpp_extract.entities.statistics.measure_tables import NAMES, TIMES
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language import currencies
from mpp_extract.language.calendar import SEASONS, TIME_NOUNS, UNSIZED
from mpp_extract.language.inflect import singular, verbs
from mpp_extract.language.numbers.lexemes import WORDS
from mpp_extract.language.phrases import PRONOUNS, RELATIVES, noun_phrase, object_of
from mpp_extract.language.tags import NOUNS
from mpp_extract.language.word_sets import word_set
from mpp_extract.tokens import Tokens

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_CONTESTS = verbs("lead beat trail defeat") | {"over"}
_THROUGH = frozenset({"to", "at", "by", "from", "with"})
# Nouns that only say that there is a number: what it is about stands further on.
_AMOUNTS = CHANGE_NOUNS | word_set("total sum amount average top maximum minimum high low margin rate")
_UNITS = frozenset({"point", "cent", "dollar", "euro", "percent", "%", "yen", "pence", "franc"})
_MONEYS = frozenset(currencies.NAMES) | frozenset(currencies.MINOR)
_DASHES = frozenset({"—", "–", "--", "-"})
_CLIMB = 10  # heads to climb before giving up
_TIMES = TIME_NOUNS | UNSIZED | SEASONS.keys() | word_set("half halves seconds")


def clause(text: str, tokens: Tokens, quantity: Quantity) -> str | None:
    """The subject (or, of a level, the object) of the verb over the number, or the noun that the number hangs on."""
    node = tokens.at(quantity.numbers[-1].start)
    if node >= len(tokens):
        return None
    top = _top(tokens, node, quantity)
    if tokens.dep[top] in _SUBJECTS and quantity.kind != "duration" and not _infinitive(tokens, tokens.head[top]):
        return None  # the number is itself the subject: what it is of stands elsewhere
    sentence = tokens.sentence[node]
    until = tokens.at(quantity.start)
    through = ""  # the preposition that the number hangs on
    for _ in range(_CLIMB):
        if tokens.tag[node].startswith(("VB", "MD")):
            found = _object_before(text, tokens, node, quantity, through) or subject_of(text, tokens, node, quantity)
            if found:
                return found
        head = tokens.head[node]
        if head == node or tokens.sentence[head] != sentence or parted(tokens, head, until):
            break
        if tokens.dep[node] == "pobj":
            through = tokens.lower[head]
        elif through in ("of", "in", "worth") and _owned_by(tokens, head, quantity):
            return noun_phrase(text, tokens, head, until=until)
        elif through == "of" and tokens.lower[head] in CHANGE_NOUNS:
            through = "by"  # cut the quota to 900, a reduction of 80
        elif _described(tokens, node, quantity) and (found := noun_phrase(text, tokens, head, until=until)):
            return found
        node = head
    return _subject_before(text, tokens, quantity, sentence)


def _infinitive(tokens: Tokens, verb: int) -> bool:
    """``with six of the ten to rule``: the clause over it says what it is of."""
    return tokens.tag[verb] == "VB" and tokens.lower[verb - 1] == "to" and tokens.dep[verb] == "pcomp"


def _owned_by(tokens: Tokens, head: int, quantity: Quantity) -> bool:
    """``[a budget] of $3 million``: whether the noun before the number is what it is about, and no mere amount."""
    word = tokens.lower[head]
    if tokens.tag[head] not in NOUNS or tokens.end[head] > quantity.start or is_time(tokens, head):
        return False
    return word not in _AMOUNTS or (quantity.kind == "money" and word in RESULTS)


def _described(tokens: Tokens, node: int, quantity: Quantity) -> bool:
    """Whether token ``node`` heads a clause or apposition to a noun outside the quantity."""
    head = tokens.head[node]
    noun = tokens.tag[head] in NOUNS and not _inside(tokens, head, quantity) and not _is_unit(tokens, head)
    return noun and tokens.dep[node] in ("acl", "relcl", "appos")


def _top(tokens: Tokens, node: int, quantity: Quantity) -> int:
    """The highest token of the quantity's own words."""
    for _ in range(_CLIMB):
        head = tokens.head[node]
        if head == node or not _inside(tokens, head, quantity):
            return node
        node = head
    return node


def _inside(tokens: Tokens, i: int, quantity: Quantity) -> bool:
    return quantity.start <= tokens.start[i] < quantity.end


def _object_before(text: str, tokens: Tokens, verb: int, quantity: Quantity, through: str) -> str | None:
    """``cut [the quota] to 900``, ``puts [the cost] at $4bn``: the object that the level is given of."""
    if through not in _THROUGH or tokens.lower[verb] in _CONTESTS or quantity.kind == "age":
        return None
    for child in tokens.children(verb):
        before = tokens.dep[child] == "dobj" and tokens.end[child] <= quantity.start
        before = before and not parted(tokens, child, tokens.at(quantity.start))
        if before and tokens.tag[child] in NOUNS and not _is_unit(tokens, child):
            return noun_phrase(text, tokens, child, until=tokens.at(quantity.start))
    return None


def subject_of(text: str, tokens: Tokens, verb: int, quantity: Quantity) -> str | None:
    """The subject of the verb over the number; in a relative clause the noun that it is about."""
    until = tokens.at(quantity.start)
    for child in tokens.children(verb):
        if not _may_be_subject(tokens, child, verb, quantity):
            continue
        if _relative(tokens, child):
            head = tokens.head[verb]
            clause = tokens.dep[verb] == "relcl" and tokens.tag[head] in NOUNS
            return noun_phrase(text, tokens, head, until=until) if clause else None
        if tokens.lower[child] in PRONOUNS:
            found = antecedent(tokens, child)
            return tokens.text[child] if found is None else noun_phrase(text, tokens, found, until=until)
        if _is_number(tokens, child) and (of := _whole(tokens, child)) is not None:
            return noun_phrase(text, tokens, of, until=until)
        if not _is_unit(tokens, child):
            return None if tokens.tag[child] == "CD" else noun_phrase(text, tokens, child, until=until)
    if tokens.dep[verb] in ("acl", "relcl") and tokens.tag[tokens.head[verb]] in NOUNS:
        return noun_phrase(text, tokens, tokens.head[verb], until=until)
    return None


def _may_be_subject(tokens: Tokens, child: int, verb: int, quantity: Quantity) -> bool:
    """Whether the verb's child is its subject, and none of these: the number itself, ``there``, a dateline's place."""
    if tokens.dep[child] not in _SUBJECTS or _inside(tokens, child, quantity) or tokens.lower[child] == "there":
        return False
    if tokens.dep[verb] == "relcl" and tokens.start[child] >= quantity.end:
        return False  # the $3 billion analysts had forecast
    if tokens.text[child].isupper() and tokens.lower[child + 1] in _DASHES:
        return False  # SAN FRANCISCO — The panel voted
    if parted(tokens, child, tokens.at(quantity.start)):
        return False
    return not (tokens.dep[child] == "csubj" and tokens.tag[child] == "VBG")  # a participle, misread


def _is_number(tokens: Tokens, i: int) -> bool:
    return tokens.tag[i] == "CD" or tokens.lower[i] in WORDS


def _is_unit(tokens: Tokens, i: int) -> bool:
    """A unit with its number (``3 miles wide``) is about something, nothing is about it."""
    counted = i > 0 and _is_number(tokens, i - 1)
    word = singular(tokens.lower[i])
    return counted and (word in NAMES or word in TIMES or word in _UNITS or word in _MONEYS)


def _relative(tokens: Tokens, i: int) -> bool:
    """``who``, and ``each of whom``."""
    if tokens.lower[i] in RELATIVES and tokens.tag[i] in ("WP", "WDT"):
        return True
    return any(tokens.lower[j] in ("whom", "which") for j in range(i + 1, min(i + 3, len(tokens))))


def _whole(tokens: Tokens, number: int) -> int | None:
    """``1 in 5 of the [residents]``: the noun of the whole."""
    for child in tokens.children(number):
        if tokens.lower[child] == "of":
            return object_of(tokens, child)
    return None


def _subject_before(text: str, tokens: Tokens, quantity: Quantity, sentence: int) -> str | None:
    """The nearest subject of the sentence before the number; without one the nearest noun."""
    first = tokens.at(quantity.start)
    begin = tokens.sentences[sentence][0]
    breaks = (i for i in range(first - 1, max(begin, first - 40) - 1, -1) if "\n" in tokens.text[i])
    begin = max(begin, next(breaks, begin))
    for i in range(first - 1, max(begin, first - 40) - 1, -1):
        if tokens.dep[i] in _SUBJECTS and tokens.tag[i] in NOUNS and not _is_unit(tokens, i):
            return noun_phrase(text, tokens, i, until=tokens.at(quantity.start))
    for i in range(first - 1, max(begin, first - 12) - 1, -1):
        if tokens.tag[i] in NOUNS:
            return noun_phrase(text, tokens, i, until=tokens.at(quantity.start))
    return None


def parted(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a line ends between two tokens: a headline's subject is not that of the story's first verb."""
    return any("\n" in tokens.text[i] for i in range(first, last))


def is_time(tokens: Tokens, i: int) -> bool:
    """Whether the noun says when, not what."""
    return tokens.lower[i] in _TIMES
