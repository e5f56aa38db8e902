"""The noun phrase that a number is about, read off the parse."""

from __future__ import annotations

from mpp_extract.entities.statistics.change_words import CHANGE_NOUNS, RESULTS
from mpp_extract.entities.statistics.measure_tables import NAMES, TIMES
from mpp_extract.entities.statistics.phrases import (
    NOUNS,
    PRONOUNS,
    RELATIVES,
    antecedent,
    next_head,
    noun_phrase,
    object_of,
    words,
)
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.entities.statistics.surroundings import apart, dealt_in, listed, moved
from mpp_extract.language import currencies
from mpp_extract.language.calendar import DEICTIC_DAYS, FULL_MONTHS, FULL_WEEKDAYS, PLURALS, UNITS, UNSIZED
from mpp_extract.language.inflect import singular
from mpp_extract.language.numbers.lexemes import WORDS
from mpp_extract.language.word_sets import word_set
from mpp_extract.tokens import Tokens

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_CONTESTS = word_set("lead leads led leading beat beats beating trail trails trailed trailing defeat defeated over")
_LEVELS = word_set(
    """exceed exceeds exceeded total totals totaled totalled number numbers numbered reach reaches reached stand
    stands stood surpass surpasses surpassed average averages averaged hit hits approach approaches approached top
    topped equal equals measure measures measured last lasts lasted run runs ran weigh weighs weighed cost costs
    remain remains remained is are was were be been being 's ’s become became"""
)
_AFTER = {
    "percent": frozenset({"of", "in"}),
    "ratio": frozenset({"of"}),
    "money": frozenset({"of", "in", "for", "on", "toward", "towards"}),
    "measure": frozenset({"of"}),
    "count": frozenset({"of"}),
    "vote": frozenset(),
}
_OPENING = NOUNS | {"JJ", "VBG", "JJR"}
_THROUGH = frozenset({"to", "at", "by", "from", "with"})
_TIMES = FULL_MONTHS | FULL_WEEKDAYS | DEICTIC_DAYS.keys() | (UNITS.keys() - {"second"}) | PLURALS.keys() | UNSIZED
# Nouns that only say that there is a number: what it is about stands further on.
_AMOUNTS = CHANGE_NOUNS | word_set("total sum amount average top maximum minimum high low margin rate")
_WHOLES = frozenset({"gdp"})  # the budget deficit is so much of GDP
_UNITS = frozenset({"point", "cent", "dollar", "euro", "percent", "%", "yen", "pence", "franc"})
_MONEYS = frozenset(currencies.NAMES) | frozenset(currencies.MINOR)
_DASHES = frozenset({"—", "–", "--", "-"})
_CLIMB = 10  # heads to climb before giving up


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
    return _following(text, tokens, quantity) or _clause(text, tokens, quantity)


def _counted(text: str, tokens: Tokens, quantity: Quantity) -> str | None:
    """The counted noun itself; where it is said of something (``the brief runs to 40 pages``) that."""
    head = quantity.head
    assert head is not None
    if tokens.dep[head] in ("attr", "dobj", "pobj", "npadvmod"):
        verb = tokens.head[head]
        if tokens.lower[verb] in ("at", "to", "than"):
            verb = tokens.head[verb]
        if verb < head and tokens.lower[verb] in _LEVELS and tokens.tag[verb].startswith("VB"):
            said = _subject_of(text, tokens, verb, quantity)
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
    if first > 1 and tokens.text[first - 1] in (",", "(") and tokens.tag[first - 2] in NOUNS:
        return _named_before(text, tokens, first - 2)
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
    return None if compound else _clause(text, tokens, quantity)


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
        if quantity.text_unit == "point" or (word == "in" and moved(quantity)):
            return None
        return _pronoun_behind(text, tokens, i) or _object_behind(text, tokens, quantity, i)
    return _noun_behind(text, tokens, quantity, i)


def _pronoun_behind(text: str, tokens: Tokens, i: int) -> str | None:
    """``40 percent of them``, ``of us``, ``of those surveyed``."""
    following = tokens.lower[i + 1 : i + 2]
    if following == ["them"] and (found := antecedent(tokens, i + 1)) is not None:
        return noun_phrase(text, tokens, found)
    if following in (["us"], ["them"], ["you"]):
        return tokens.text[i + 1]
    if following == ["those"] and tokens.lower[i] == "of":
        last = i + 2 if tokens.tag[i + 2 : i + 3] == ["VBN"] else i + 1
        return text[tokens.start[i + 1] : tokens.end[last]]
    return None


def _object_behind(text: str, tokens: Tokens, quantity: Quantity, i: int) -> str | None:
    """``40 percent of [the shop]``: the object of the preposition, unless it tells when or where."""
    word, head = tokens.lower[i], object_of(tokens, i)
    if head is None or (word in ("in", "on", "for") and (_is_time(tokens, head) or apart(tokens, i, head))):
        return None
    if word == "in" and quantity.kind == "money" and dealt_in(tokens, quantity, head):
        return None
    whole = tokens.lower[head] in _WHOLES and _clause(text, tokens, quantity)
    return whole or noun_phrase(text, tokens, head, i)


def _noun_behind(text: str, tokens: Tokens, quantity: Quantity, i: int) -> str | None:
    """``$1.2 million [bond]``."""
    if quantity.kind == "count" or tokens.tag[i] not in _OPENING or text[quantity.end] != " ":
        return None
    head = next_head(tokens, i)
    if head is None or _is_time(tokens, head) or (tokens.tag[i] == "JJR" and quantity.kind != "ratio"):
        return None
    return noun_phrase(text, tokens, head, i - 1)


def _is_time(tokens: Tokens, i: int) -> bool:
    return tokens.lower[i] in _TIMES


# ---------------------------------------------------------------- clauses
def _clause(text: str, tokens: Tokens, quantity: Quantity) -> str | None:
    """The subject (or, of a level, the object) of the verb over the number, or the noun that the number hangs on."""
    node = tokens.at(quantity.numbers[-1].start)
    if node >= len(tokens):
        return None
    if tokens.dep[_top(tokens, node, quantity)] in _SUBJECTS and quantity.kind != "duration":
        return None  # the number is itself the subject: what it is of stands elsewhere
    sentence = tokens.sentence[node]
    until = tokens.at(quantity.start)
    through = ""  # the preposition that the number hangs on
    for _ in range(_CLIMB):
        if tokens.tag[node].startswith(("VB", "MD")):
            found = _object_before(text, tokens, node, quantity, through) or _subject_of(text, tokens, node, quantity)
            if found:
                return found
        head = tokens.head[node]
        if head == node or tokens.sentence[head] != sentence:
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


def _owned_by(tokens: Tokens, head: int, quantity: Quantity) -> bool:
    """``[a budget] of $3 million``: whether the noun before the number is what it is about, and no mere amount."""
    word = tokens.lower[head]
    if tokens.tag[head] not in NOUNS or tokens.end[head] > quantity.start or _is_time(tokens, head):
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
    if through not in _THROUGH or tokens.lower[verb] in _CONTESTS:
        return None
    for child in tokens.children(verb):
        before = tokens.dep[child] == "dobj" and tokens.end[child] <= quantity.start
        if before and tokens.tag[child] in NOUNS and not _is_unit(tokens, child):
            return noun_phrase(text, tokens, child, until=tokens.at(quantity.start))
    return None


def _subject_of(text: str, tokens: Tokens, verb: int, quantity: Quantity) -> str | None:
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
    for i in range(first - 1, max(begin, first - 40) - 1, -1):
        if tokens.dep[i] in _SUBJECTS and tokens.tag[i] in NOUNS and not _is_unit(tokens, i):
            return noun_phrase(text, tokens, i, until=tokens.at(quantity.start))
    for i in range(first - 1, max(begin, first - 12) - 1, -1):
        if tokens.tag[i] in NOUNS:
            return noun_phrase(text, tokens, i, until=tokens.at(quantity.start))
    return None
