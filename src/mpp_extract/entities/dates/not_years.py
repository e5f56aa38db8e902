"""Figures that look like years and are none: counts, labels, addresses, telephone numbers, titles, citations."""

from __future__ import annotations

import re

from mpp_extract.entities.dates.sense import Candidate
from mpp_extract.language.calendar import MONTHS
from mpp_extract.language.labels import BEFORE_YEAR
from mpp_extract.language.patterns import Words
from mpp_extract.language.word_sets import word_set
from mpp_extract.tokens import Tokens

_MEASURES = word_set(
    """percent pct people miles mile km kilometers kilometres feet ft meters metres tons tonnes pounds lbs kg
    acres hectares votes points troops dollars euros yen rubles jobs men women children workers soldiers
    gallons barrels shares copies degrees calories square cubic mph kph hp bytes mb gb inches yards hours
    minutes seconds days weeks months years times words seats beds rooms students members employees homes
    houses deaths million billion trillion thousand hundred dead killed injured wounded other more
    additional passengers cars vehicles planes cents pesos block francs marks crowns megawatts"""
)
_QUANTITY = word_set("than least most about nearly some almost only roughly approximately another exactly")
_OF_TIME = word_set(
    """in since by until till from to before after during of through late early mid circa ca between around and
    or for year into than at spring summer autumn winter fall"""
)
_OWNED = word_set("the its their his her our my 's ’s in since during this that")
# Plurals that a year stands before without an article: 2016 elections, 1996 results.
_YEARLY = word_set(
    """elections campaigns seasons budgets results earnings sales figures levels games olympics midterms
    primaries polls exports imports profits revenues models estimates data prices forecasts graduates
    championships awards accords riots protests attacks bombings bonds notes futures taxes guidelines
    amendments talks reforms laws statutes hearings trials rulings decisions raids fires floods hurricanes
    murders killings slayings terms payments"""
)
# H.R. 1990 and S. 2012: bills, not years; U.S. 2012 is none.
_BILL = re.compile(r"\bH\. ?R\. $|(?<![A-Z]\.)\bS\. $")
# 28 U.S.C. 1331, 29 CFR 1910, 140 S. Ct. 1891
_STATUTE = re.compile(r"(?:U\. ?S\. ?C\.|C\. ?F\. ?R\.|S\. ?Ct\.|F\.(?: ?[234]d| ?4th| Supp\.)?|Stat\.|Reg\.) ?$")
_BEFORE_SHORT = word_set("in since of by the until from to through spring summer fall winter")
_PREFIXES = word_set("mid pre post early late circa ante")
_HOURS_AFTER = re.compile(r" ?(?:to|and|until|-|–) ?\d{4} ?(?:GMT|UTC|[ECMP][SD]T|local time|hours)\b")
_STREETS = word_set(
    """street st avenue ave road rd boulevard blvd drive dr lane ln way place plaza court parkway pkwy highway
    square terrace"""
)
# 410 U.S. 113 (1973) and (9th Cir. 2018): the year closes a parenthesis that a citation opened.
_CITED = re.compile(
    r"\d ?\([^()\n]*$|\([SNEWMCD]{1,2}\. ?D\.[^()\n]*$"
    r"|\([^()\n]{0,30}(?:Cir|Cal|App|Ct|Dist|Div|N\.Y|Tex|Fla|Mass|Pa|Ill|Va|Ohio)\b\.?,? $"
)


def is_no_year(item: Candidate, words: Words, tokens: Tokens) -> bool:
    """Whether a year in figures is another number after all."""
    year = item.sense.year
    if item.last - item.first > 1 or year is None:
        return False
    start, end = words.start[item.first], words.end[item.last - 1]
    before = words.word(item.first - 1).lower()
    if words.text[start] in "'’":
        # ’87 is a year after in, since, the; elsewhere the mark may open a quotation.
        return before not in _BEFORE_SHORT
    return (
        _labelled(item, words, before)
        or _joined(item, words, start, end, before)
        or _measures(item, words, before)
        or _closes_citation(words.text, start, end)
        or (not 1500 <= year <= 2100 and before not in _OF_TIME and before not in ("(", "-", "–"))
        or (year > 2100 and before in ("to", "from", "than", "for", "or", "and"))
        or _is_level(item, words, tokens, end, before)
        or _counts(year, tokens, start, before)
    )


def _is_level(item: Candidate, words: Words, tokens: Tokens, end: int, before: str) -> bool:
    """An index level (stood at 2170; but at 1999 prices) or an hour (from 1000 to 1200 GMT)."""
    if _HOURS_AFTER.match(words.text, end):
        return True
    i = tokens.at(end)
    return before == "at" and (i >= len(tokens) or tokens.tag[i][:2] not in ("NN", "JJ", "PO", "CD"))


def _labelled(item: Candidate, words: Words, before: str) -> bool:
    start = words.start[item.first]
    if before in (".", "c", "r", "ct") and _STATUTE.search(words.text, max(0, start - 12), start):
        return True
    if before == "." and _BILL.search(words.text, max(0, start - 8), start):
        return True
    return before in BEFORE_YEAR or (before == "." and words.word(item.first - 2).lower() in BEFORE_YEAR)


def _joined(item: Candidate, words: Words, start: int, end: int, before: str) -> bool:
    """1800-page, 555-1984, “1984”: what the characters on either side make of the number."""
    text = words.text
    following = words.word(item.last + 1).lower()
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha():
        return following not in ("era", "present", "to", "style", "vintage") and before not in ("in", "since", "until")
    if start and text[start - 1].isalpha():
        return True
    if start > 1 and text[start - 1] in "-–/.:" and text[start - 2].isalnum():
        if text[start - 1] in ".:":
            return True
        first = words.word(item.first - 2).lower()
        if first.isdigit() and len(first) <= 2:
            return words.word(item.first - 3).lower().rstrip(".") not in MONTHS
        return not _goes_on(first, item.sense.year or 0)
    return text[start - 1 : start] in ("“", "‘", '"', "'") and text[end : end + 1] in ("”", "’", '"', "'", ",")


def _goes_on(first: str, year: int) -> bool:
    """Whether a year goes on from the word before its hyphen: 1914-1918, pre-1996."""
    if not first.isdigit():
        return first in _PREFIXES
    return len(first) == 4 and int(first) <= year


def _measures(item: Candidate, words: Words, before: str) -> bool:
    following = [words.word(item.last + n) for n in range(3)]
    if following[0].lower() in _MEASURES and before not in ("in", "since", "by", "until"):
        return True
    return following[0][:1].isupper() and any(word.lower().rstrip(".") in _STREETS for word in following[1:])


def _closes_citation(text: str, start: int, end: int) -> bool:
    return text[end : end + 1] == ")" and bool(_CITED.search(text, max(0, start - 40), start))


def _counts(year: int, tokens: Tokens, start: int, before: str) -> bool:
    """2016 parcels: a number that modifies a plural and has no article or preposition of time before it."""
    i = tokens.at(start)
    if i >= len(tokens):
        return False
    head, dep = tokens.head[i], tokens.dep[i]
    if before in _QUANTITY and (dep == "nummod" or not 1900 <= year <= 2030):
        return True
    if dep not in ("nummod", "quantmod") or not 0 < head - i <= 3 or tokens.tag[head] != "NNS":
        return False
    return before not in _OWNED and tokens.lower[head] not in _YEARLY
