"""Nouns that the text leaves out: a number takes its unit from the one that it stands beside, or of which it is a part.

Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 6.46 (numerals as pronouns), 12.42-12.47
(ellipsis of the head of a noun phrase), 13.92-13.96 (gapping).
"""

from __future__ import annotations

import re
from decimal import Decimal

from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language.inflect import singular, verbs
from mpp_extract.language.lazy import lazily
from mpp_extract.language.persons import is_person
from mpp_extract.language.sports import ATHLETES
from mpp_extract.language.tags import ADJECTIVES, FINITE, NOUNS
from mpp_extract.language.word_sets import word_set

_HEDGES = r"(?:(?:about|nearly|almost|just|only|roughly|some|another|as\s+many\s+as|up\s+to|more\s+than)\s+)?"
_TO = lazily(r"\s+to\s+(?:about\s+|nearly\s+|almost\s+|just\s+|only\s+|roughly\s+)?$")
_BY = lazily(r"\bby\s+(?:about\s+|nearly\s+|almost\s+|roughly\s+|some\s+)?$", re.IGNORECASE)
_FROM = lazily(r"\bfrom\s+$", re.IGNORECASE)
# Hundredths of a currency (CLDR has no names for them; ISO 4217, minor units), in which the next number is, too.
_MINOR = lazily(r"(?:\bcents?|¢|\bpence)$")
_HUNDREDTH = Decimal("0.01")
# The sides of a thing.
_SIDE = lazily(r"\s(?:long|wide|tall|high|deep|thick|across)\b")
_SIDE_BETWEEN = lazily(rf"\s(?:long|wide|tall|high|deep|thick|across)(?:,|,?\s+and|\s+by)\s+{_HEDGES}", re.IGNORECASE)
_OF_THEM = lazily(r",?\s+of\s+(?:them|those|these|which|whom)\b", re.IGNORECASE)
_DIVIDED = lazily(rf"[^.;:?!\n]{{0,60}}:\s+{_HEDGES}$", re.IGNORECASE)
_DASHED = lazily(rf"[^.;:?!\n]{{0,60}}\s?(?:—|–|--)\s?{_HEDGES}$", re.IGNORECASE)
_APART = lazily(r"\s(?:in|on|at|for|against|from|by|with)\s")
_OPENS = lazily(r"(?::|—|–|--)[^.;:?!\n]*$")
_LISTED = lazily(rf"[^.;:?!\n]{{0,40}}(?:,\s+(?:and\s+)?|\sand\s+){_HEDGES}$", re.IGNORECASE)
_GAPPED = lazily(
    rf"[^.;:?!\n]{{0,40}}(?:[,;]|\s(?=(?:and|while|but)\s))\s*(?:(?:and|but|while)\s+)?"
    rf"(?:(?:the|his|her|its|their|our|my|an?)\s+)?(?:[\w’'-]+\s+){{1,3}}{_HEDGES}$",
    re.IGNORECASE,
)
_AND_VERB = lazily(rf"[^.;:?!\n,]{{0,30}},?\s(?:and|but|then)\s+[\w’'-]+\s+{_HEDGES}$")
_CLAUSE_END = lazily(r"\s*(?:[.,;:!?)]|$)")
_ALONGSIDE = lazily(rf"\s(\w+)\s[^.;:(]{{0,30}}(?:,|,?\s+and)\s+{_HEDGES}$", re.IGNORECASE)
_NEXT_WORD = lazily(r"\s(\w+)\b")
_PARALLEL = word_set("in on for at from during to last this per a")
_VERB_GAP = lazily(rf"\s\w+\s[^.;:(]{{0,40}}(?:,|,?\s+and)\s+{_HEDGES}$", re.IGNORECASE)
_DIRECTIONS = word_set("from by with of against about through into")
_ALL = lazily(r"\s+(?:in\s+(?:all|total)|altogether|all\s+told)\b")
_MILLION = 10**6
_EARNED = lazily(
    rf"\b(?:{'|'.join(sorted(verbs('lose earn make spend raise pay owe borrow invest net gross')))})\s+"
    rf"(?:a\s+(?:combined|total\s+of|further)\s+)?{_HEDGES}$"
)
# The same thing at another time: her lead was 7 points; in August it was 9.
_IT_WAS = lazily(
    r"\b(?:it|they|that|the\s+(?:figure|rate|number|share|gap|lead|margin|total))\s+"
    rf"(?:is|are|was|were|had\s+been|stood\s+at|reached|hit|rose\s+to|fell\s+to)\s+{_HEDGES}$",
    re.IGNORECASE,
)
_WAS = lazily(rf"\b(?:is|are|was|were|been|be|of|at|with|from|to|than)\s+{_HEDGES}$", re.IGNORECASE)
_THEN = lazily(r"\s*(?:[.,;:!?)]|$)|\s(?:in|on|at|last|a|an|the|by|before|when|two|three)\b")
_LEVEL_BEFORE = lazily(r"\b(?:to|at)\s+(?:about\s+|around\s+|just\s+)?$")
_INDEX = word_set(
    """index indices gauge benchmark industrials composite dow nasdaq s&p ftse nikkei dax cac stoxx topix kospi sensex
    nifty asx tsx ibovespa ibex russell"""
)
_THERE = lazily(r"\bthere\s+(?:are|were|was|is)\s+(?:now\s+|only\s+|just\s+|about\s+|nearly\s+)?$", re.IGNORECASE)
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_NO_SUBJECTS = frozenset({"pobj", "conj", "dobj", "attr"})
_KNOWN = word_set("the these those both")  # the two: who they are was said, but hardly how many
# What is said of people: of 12 cars that crashed, 5 were not hurt.
_OF_PEOPLE = verbs(
    "die injure hurt wound kill arrest charge hospitalize survive shoot sentence convict stab jail rescue"
) | word_set("dead missing hospitalised")
_SMALL, _LARGE = Decimal("0.02"), Decimal(50)  # a number so much smaller or larger counts something else
_MOST_PERCENT = 400


def lend(page: Page, before: list[Quantity], current: Quantity, together: bool) -> None:
    """Gives a bare number the unit that the text leaves out, by the first way in which it leans on those before it.

    before     The quantities of its sentence and the one before, in reading order.
    together   The last of them stands in the same sentence.
    """
    if not current.bare or current.suspended or current.numbers[0].form == "vague" or not before:
        return
    previous = before[-1]
    if together and any(leans(page, previous, current) for leans in _WAYS):
        return
    if _again(page, previous, current) or (together and _sum_again(page, before, current)):
        return
    if current.unit is None:
        _as_subject(page, before, current, together)


def take_whole(page: Page, current: Quantity) -> None:
    """Gives a bare number that is all of them the noun before its comma: ``The maps, [314] in all, were sold``."""
    tokens, i = page.tokens, page.tokens.at(current.start) - 2
    if i >= 0 and _ALL.match(page.text, current.end) and tokens.text[i + 1] == "," and tokens.tag[i] == "NNS":
        current.unit = singular(tokens.lower[i])


def _sum_again(page: Page, before: list[Quantity], current: Quantity) -> bool:
    """``earned $3 million after losing [a combined 1.9 billion]``: what is earned or lost by the million is a sum."""
    ends = _CLAUSE_END.match(page.text, current.end) or _THEN.match(page.text, current.end)
    if current.numbers[0].scale < _MILLION or not ends:
        return False
    if not _EARNED.search(page.text, max(0, current.start - 30), current.start):
        return False
    sums = [one for one in before if one.kind == "money"]
    return bool(sums) and _take(sums[-1] if len({one.unit for one in sums}) == 1 else sums[0], current)


def _again(page: Page, previous: Quantity, current: Quantity) -> bool:
    """``Her lead was 7 points. It was [9] in August``: the same thing at another time."""
    text = page.text
    if previous.hyphen or (previous.kind not in ("percent", "money", "measure") and previous.unit != "point"):
        return False
    if not _IT_WAS.search(text, max(0, current.start - 45), current.start) or not _THEN.match(text, current.end):
        return False
    return _WAS.search(text, max(0, previous.start - 25), previous.start) is not None and _take(previous, current)


def _reached(page: Page, previous: Quantity, current: Quantity) -> bool:
    """``from 15 mpg to [23]``."""
    gap = page.text[previous.end : current.start]
    if not _TO.fullmatch(gap):
        return False
    if previous.change is not None and _BY.search(page.text, max(0, previous.start - 16), previous.start):
        return _take(previous, current)  # shrank by 12 trucks to 90
    if not _FROM.search(page.text, max(0, previous.start - 8), previous.start):
        return False
    if _MINOR.search(page.text, previous.start, previous.end) and _take(previous, current, _HUNDREDTH):
        current.value *= _HUNDREDTH  # From 40 cents to 55
        return True
    return _take(previous, current)


def _along(page: Page, previous: Quantity, current: Quantity) -> bool:
    """``90 feet high and [400] long``: another side of the same thing."""
    sides = _SIDE_BETWEEN.fullmatch(page.text, previous.end, current.start)
    if sides is None or previous.kind != "measure" or _SIDE.match(page.text, current.end) is None:
        return False
    return _take(previous, current)


def _of_them(page: Page, previous: Quantity, current: Quantity) -> bool:
    """``24 years, [11] of them in Ohio``."""
    if (
        not _OF_THEM.match(page.text, current.end)
        or current.value > previous.value
        or previous.kind in ("percent", "ratio")
    ):
        return False
    current.subject = previous.subject or current.subject
    return _take(previous, current)


def _divided(page: Page, previous: Quantity, current: Quantity) -> bool:
    """``Eight jurors spoke: [five] for guilt, [three] against``."""
    if previous.kind != "count" or previous.hyphen or previous.unit is None:
        return False
    if _DIVIDED.fullmatch(page.text, previous.end, current.start):
        return current.value <= previous.value and _take(previous, current)
    if _DASHED.fullmatch(page.text, previous.end, current.start) and _APART.match(page.text, current.end):
        return current.value < previous.value and _take(previous, current)
    return _shares_on(page, previous, current)


def _shares_on(page: Page, previous: Quantity, current: Quantity) -> bool:
    """The next share after one that was lent its unit: ``five for guilt, [three] against``."""
    text = page.text
    mark = _OPENS.search(text, max(0, previous.start - 60), previous.start)
    if previous.head is not None or mark is None or not _LISTED.fullmatch(text, previous.end, current.start):
        return False
    return _take(previous, current)


def _gapped(page: Page, previous: Quantity, current: Quantity) -> bool:
    """``The town has 300 residents, the county [9,000]``; ``he got 12 years; his brother got [eight]``."""
    text, tokens = page.text, page.tokens
    if previous.hyphen or not _CLAUSE_END.match(text, current.end):
        return False
    between = range(tokens.at(previous.end), tokens.at(current.start))
    if _GAPPED.fullmatch(text, previous.end, current.start) and _owner_before(page, current):
        if any(tokens.tag[i].startswith(("VB", "MD")) for i in between):
            verb = page.before(current.start)
            if verb != page.before(previous.start) or not tokens.tag[tokens.at(current.start) - 1].startswith("VB"):
                return False
        if previous.kind == "count" and previous.head is not None:
            current.subject = previous.subject
        return _take(previous, current)
    return False


def _owner_before(page: Page, current: Quantity) -> bool:
    """Whether what stands right before the number can be whose it is, or is the verb: ``her aunt [12,000]``."""
    i = page.tokens.at(current.start) - 1
    tag = page.tokens.tag[i]
    return tag in NOUNS or tag.startswith("VB") or (page.tokens.lower[i - 1] == "the" and tag in ("JJ", "CD", "RB"))


def _object_again(page: Page, previous: Quantity, current: Quantity) -> bool:
    """``stopped 12 trucks and searched [nine]``: the object of the second verb."""
    tokens, i = page.tokens, page.tokens.at(current.start) - 1
    part = previous.kind == "count" and not previous.hyphen and current.value <= previous.value
    if not part or not _CLAUSE_END.match(page.text, current.end) or previous.head is None:
        return False
    joined = _AND_VERB.fullmatch(page.text, previous.end, current.start) is not None
    return joined and tokens.tag[i] in ("VBD", "VBN", "VBP", "VB") and _take(previous, current)


def _beside(page: Page, previous: Quantity, current: Quantity) -> bool:
    """``six miles on Monday, [eight] on Tuesday``: the same preposition behind both."""
    between = _ALONGSIDE.fullmatch(page.text, previous.end, current.start)
    after = _NEXT_WORD.match(page.text, current.end)
    if between is None or after is None or between[1].lower() != after[1].lower() or previous.hyphen:
        return False
    tokens = page.tokens
    verb = any(tokens.tag[i] in FINITE for i in range(tokens.at(previous.end), tokens.at(current.start)))
    if after[1].lower() not in _PARALLEL or verb or not _take(previous, current):
        return False
    if previous.kind != "money":
        current.subject = previous.subject
    return True


def _gapped_verb(page: Page, previous: Quantity, current: Quantity) -> bool:
    """``four came from abroad and [eight] from home``: the verb left out, the same preposition behind both."""
    text = page.text
    gap = _VERB_GAP.fullmatch(text, previous.end, current.start)
    after = _NEXT_WORD.match(text, current.end)
    if gap is None or after is None or after[1].lower() not in _PARALLEL | _DIRECTIONS or previous.hyphen:
        return False
    if previous.kind != "count" or f" {after[1].lower()} " not in gap[0].lower():
        return False
    return current.bare and _take(previous, current)


def _level(page: Page, previous: Quantity, current: Quantity) -> bool:
    """``the index fell 40 points to [3,118.40]``: the levels of an index are in points, where the text says so."""
    moved = previous.change is not None and (previous.kind == "percent" or previous.unit == "point")
    if (
        not moved
        or current.value < _MOST_PERCENT / 4
        or not _LEVEL_BEFORE.search(page.text, max(0, current.start - 12), current.start)
    ):
        return False
    said = previous.unit == "point" or "points" in page.words(current.start)
    about = page.words(current.start) if previous.subject is None else previous.subject.lower().split()
    of_index = said and not _INDEX.isdisjoint(about)
    if of_index:
        current.unit = "point"
    return of_index


_WAYS = (_reached, _along, _of_them, _divided, _object_again, _gapped, _beside, _gapped_verb, _level)


def _take(previous: Quantity, current: Quantity, scale: Decimal = Decimal(1)) -> bool:
    """Kind and unit of the other number, where the two can count the same; scale: what makes the number its value."""
    if previous.unit is None or previous.kind in ("vote", "age"):
        return False
    if previous.value and current.value and not _SMALL <= current.value * scale / previous.value <= _LARGE:
        return False
    if previous.kind == "percent" and current.value > _MOST_PERCENT:
        return False
    current.kind, current.unit = previous.kind, previous.unit
    current.subject = current.subject or previous.subject
    return True


def _as_subject(page: Page, before: list[Quantity], current: Quantity, together: bool) -> None:
    """``The choir has 31 singers. [Nine] joined in May``: a part of those who were counted, or their like."""
    tokens = page.tokens
    i = tokens.before(current.numbers[-1].end) - 1
    following = i + 1 if i + 1 < len(tokens) else i
    subject = tokens.dep[i] in _SUBJECTS or (tokens.tag[following] in FINITE and tokens.dep[i] not in _NO_SUBJECTS)
    there = _THERE.search(page.text, max(0, current.start - 24), current.start) is not None
    there = there and _CLAUSE_END.match(page.text, current.end) is not None
    described = tokens.tag[following] in ADJECTIVES | NOUNS and following > i
    if not (subject or there) or (described and not there) or page.before(current.start) in _KNOWN:
        return
    counts = [one for one in before if one.kind == "count" and one.unit is not None and one.unit != "point"]
    if not counts or len({one.unit for one in counts}) > 1 or any(one.hyphen for one in counts):
        return
    last = counts[-1]
    parallel = together and last.head is not None and tokens.dep[last.head] in _SUBJECTS
    if not (parallel or there) and current.value > max(one.value for one in counts):
        return
    verb = tokens.head[i] if tokens.dep[i] in _SUBJECTS else following
    said = {tokens.lower[verb], *(tokens.lower[j] for j in range(following, min(following + 3, len(tokens))))}
    assert last.unit is not None
    if said & _OF_PEOPLE and not (is_person(last.unit) or last.unit in ATHLETES):
        return
    current.unit = last.unit
    current.subject = current.subject or last.subject
