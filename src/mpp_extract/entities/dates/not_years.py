"""Figures that look like years and are none: counts, labels, addresses, telephone numbers, titles, citations."""

from __future__ import annotations

import re

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.around import Around, Row, row
from mpp_extract.language.calendar import MONTHS
from mpp_extract.language.labels import BEFORE_YEAR
from mpp_extract.language.numbers import beside
from mpp_extract.language.places import PLACES
from mpp_extract.language.tags import ADJECTIVES, NOUNS
from mpp_extract.language.word_sets import word_set

_MEASURES = word_set(
    """percent pct people miles mile km kilometers kilometres feet ft meters metres tons tonnes pounds lbs kg
    acres hectares votes points troops dollars euros yen rubles jobs men women children workers soldiers
    gallons barrels shares copies degrees calories square cubic mph kph hp bytes mb gb inches yards hours
    minutes seconds days weeks months years times words seats beds rooms students members employees homes
    houses meter metre pence million billion trillion thousand hundred dead killed injured wounded other more
    additional passengers cars vehicles planes cents pesos block francs marks crowns megawatts"""
)
_SYMBOLS = word_set("sq cu sqm p m km kg g hp")  # as they are written: 2016 G-20 talks are none
_QUANTITY = word_set("than least most about nearly some almost only roughly approximately another exactly")
_OF_TIME = word_set(
    """in since by until till from to before after during of through late early mid circa ca between around and
    or for year into than at spring summer autumn winter fall ( - –"""
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
_BEFORE_SHORT = word_set("in since of by the until from to through spring summer fall winter")
_PREFIXES = word_set("mid pre post early late circa ante")
# Between the numbers of a list, and how many of those at most.
_LIST_WORDS = word_set(", and or & to through - –")
_LISTED = 8
_GOES_ON = word_set("era present to style vintage")
_HOURS_AFTER = re.compile(r" ?(?:to|and|until|-|–) ?\d{4} ?(?:GMT|UTC|[ECMP][SD]T|local time|hours)\b")
_QUOTES_BEFORE = frozenset("“‘\"'")
_QUOTES_AFTER = frozenset("”’\"',")
# 410 U.S. 113 (1973) and (9th Cir. 2018): the year closes a parenthesis that a citation opened.
_CITED = re.compile(
    r"\d ?\([^()\n]*$|\([SNEWMCD]{1,2}\. ?D\.[^()\n]*$"
    r"|\([^()\n]{0,30}(?:Cir|Cal|App|Ct|Dist|Div|N\.Y|Tex|Fla|Mass|Pa|Ill|Va|Ohio)\b\.?,? $"
)


# A law review and the page of it: 71 Mill. L. Rev. 1830, 1844.
_REVIEW = re.compile(
    r"\b\d{1,3} [A-Z][^()\n]{0,40}?\b(?:Rev|J|Q|Y\.B)\.(?: [A-Z][\w.]{1,12}){0,3},? (?:\d{1,4}(?:, | ?[-–] ?| )){0,3}$"
)


def _short(around: Around) -> bool:
    if not around.is_word or around.text[around.start] not in "'’":
        return False
    return around.before not in _BEFORE_SHORT


def _statute(around: Around) -> bool:
    if not around.is_figure:
        return False
    first = _list_start(around)
    sign = around.numbers.sign(around.words.start[first], around.words.end[first])
    return sign is not None and sign.test is beside.code


def _bill(around: Around) -> bool:
    return around.is_figure and around.judged(beside.bill)


def _label(around: Around) -> bool:
    if not around.is_figure:
        return False
    word = _before_list(around)
    return word in BEFORE_YEAR or word.startswith("§")


def _list_start(around: Around) -> int:
    """The place of a number, or of the first of the list that it ends: 1981 of Sections 1981, 1983 and 1985."""
    words, first = around.words, around.item.first
    for _ in range(_LISTED):
        before = first - 2 if words.word(first - 1) in _LIST_WORDS else first
        if before < first and words.word(before) == ",":
            before -= 1
        if before == first or not words.word(before).isdigit():
            break
        first = before
    return first


def _before_list(around: Around) -> str:
    """The word before the list that a number ends."""
    words, at = around.words, _list_start(around) - 1
    return words.word(at - 1 if words.word(at) == "." else at).lower()


def _compound(around: Around) -> bool:
    text, end = around.text, around.end
    if not around.is_figure or text[end : end + 1] != "-" or not text[end + 1 : end + 2].isalpha():
        return False
    following = around.words.word(around.item.last + 1).lower()
    return following not in _GOES_ON and around.before not in ("in", "since", "until")


def _glued(around: Around) -> bool:
    return around.is_figure and around.judged(beside.letters_before)


def _part(around: Around) -> bool:
    text, start = around.text, around.start
    if around.is_figure and around.judged(beside.telephone):
        return True
    if not around.is_figure or start < 2 or text[start - 1] not in "-–/.:" or not text[start - 2].isalnum():
        return False
    if text[start - 1] in ".:":
        return True
    first = around.words.word(around.item.first - 2).lower()
    if not first.isdigit():
        return first not in _PREFIXES
    if len(first) <= 2:  # 7-2019 of May 7-2019
        return around.words.word(around.item.first - 3).lower().rstrip(".") not in MONTHS
    numbered = around.item.first > 3 and around.words.word(around.item.first - 4).isdigit()
    if numbered and around.words.word(around.item.first - 3) in ("-", "–"):  # 139-2011-2016
        return True
    return len(first) != 4 or int(first) > (around.sense.year or 0)


def _quoted(around: Around) -> bool:
    text, start, end = around.text, around.start, around.end
    if not around.is_figure or text[start - 1 : start] not in _QUOTES_BEFORE:
        return False
    return text[end : end + 1] in _QUOTES_AFTER


def _measured(around: Around) -> bool:
    measured = around.follows in _MEASURES or around.after in _SYMBOLS
    return around.is_figure and measured and around.before not in ("in", "since", "by", "until")


def _address(around: Around) -> bool:
    return around.is_figure and around.judged(beside.address)


def _cited(around: Around) -> bool:
    text, start, end = around.text, around.start, around.end
    closes = around.is_figure and text[end : end + 1] == ")"
    if closes and text[start - 1] == "(" and _REVIEW.search(text, max(0, start - 72), start - 1):
        return False
    return closes and _CITED.search(text, max(0, start - 40), start) is not None


def _page(around: Around) -> bool:
    return around.is_figure and _REVIEW.search(around.text, max(0, around.start - 70), around.start) is not None


def _unlikely(around: Around) -> bool:
    year, before = around.sense.year or 0, around.before
    if not around.is_figure:
        return False
    far = year > 2100 and before in ("to", "from", "than", "for", "or", "and")
    return far or (not 1500 <= year <= 2100 and before not in _OF_TIME)


def _hour(around: Around) -> bool:
    return around.is_figure and _HOURS_AFTER.match(around.text, around.end) is not None


def _level(around: Around) -> bool:
    if not around.is_figure or around.before != "at":
        return False
    tag = around.tag(1)
    return tag not in NOUNS | ADJECTIVES and tag not in ("POS", "CD")


# Nouns with which a number behind "of" is how much there is of something; the second ones with an article: a crowd of
# 1900, but the crowd of 1969.
_AMOUNTS = word_set("average median mean total sum maximum minimum")
_SIZES = word_set(
    """capacity population attendance turnout audience crowd crew fleet workforce staff membership circulation toll
    enrollment height depth width length weight price"""
)
_THEM = word_set("them those these whom which us")
_ARTICLES = word_set("a an its their his her")


def _amount(around: Around) -> bool:
    if not around.is_figure:
        return False
    if around.follows == "of" and around.words.word(around.item.last + 1).lower() in _THEM:
        return True
    if around.before != "of":
        return False
    words, of = around.words, around.item.first - 1
    noun = words.word(of - 1).lower()
    return noun in _AMOUNTS or (noun in _SIZES and any(words.word(of - back).lower() in _ARTICLES for back in (2, 3)))


def _quantity(around: Around) -> bool:
    if _amount(around):
        return True
    likely = 1900 <= (around.sense.year or 0) <= 2030
    return around.is_figure and around.before in _QUANTITY and (around.dep == "nummod" or not likely)


def _count(around: Around) -> bool:
    if not around.is_figure or around.dep not in ("nummod", "quantmod") or not 0 < around.head - around.i <= 3:
        return False
    plural = around.tokens.tag[around.head] == "NNS" and around.tokens.lower[around.head] not in _YEARLY
    return plural and (around.before not in _OWNED or _of_places(around))


def _of_places(around: Around) -> bool:
    """``in 1900 rooms``: the preposition governs the plural, and a year is in no place."""
    tokens, head = around.tokens, around.head
    return around.before == "in" and tokens.dep[head] == "pobj" and tokens.lower[head] in PLACES


_OF = (kinds.YEAR,)
_COUNTING = frozenset({_measured, _quantity, _count})
ROWS: tuple[Row, ...] = (
    row(
        "apostrophe",
        _OF,
        "An apostrophe and two figures without a word of time before them: the mark may open a quotation.",
        _short,
        "She said [[’87]] times is enough.",
        "He left in [[’87]].",
    ),
    row(
        "statute",
        _OF,
        "A section of a code, or a page of a reporter; also one of a list of them.",
        _statute,
        "She sued under 42 U.S.C. [[1983]] and [[1985]].",
        "She sued in [[1983]].",
        "The Bluebook, rules 12 and 10",
    ),
    row("bill", _OF, "A bill’s number.", _bill, "The House passed H.R. [[1990]].", "The U.S. [[1990]] census is out."),
    row(
        "label",
        _OF,
        "A number that the noun before it makes a label.",
        _label,
        "She lives in Ward [[1990]].",
        "She lived in the ward in [[1990]].",
    ),
    row(
        "compound",
        _OF,
        "The number of a compound adjective.",
        _compound,
        "It is an [[1800]]-page ledger.",
        "It is a [[1990]]-style ledger.",
    ),
    row("glued", _OF, "Figures that letters run into.", _glued, "The RX[[1990]] sold.", "The RX of [[1990]] sold."),
    row(
        "part_of_number",
        _OF,
        "The last part of a longer number.",
        _part,
        "Call 202-555-[[1984]].",
        "He fought from [[1914]]-[[1918]].",
    ),
    row(
        "title",
        _OF,
        "A title in quotation marks.",
        _quoted,
        "He wrote “[[1984]]”.",
        "He wrote it in [[1948]].",
        source="TIDES 2005 Standard for the Annotation of Temporal Expressions (TIMEX2), proper names",
    ),
    row(
        "measured",
        _OF,
        "A number before a unit or what is counted.",
        _measured,
        "He ran [[2016]] miles.",
        "In [[2016]] miles of road froze.",
    ),
    row(
        "address",
        _OF,
        "The number of a house.",
        _address,
        "They met at [[1600]] Garden Street.",
        "They met in [[1990]] Garden clubs.",
    ),
    row(
        "citation",
        _OF,
        "The year that closes a citation.",
        _cited,
        "See Roe v. Rowe, 410 U.S. 113 ([[1973]]).",
        "See the ruling ([[1973]]).",
        "The Bluebook, rule 10.5",
    ),
    row(
        "page",
        (kinds.YEAR, kinds.RANGE),
        "A page of a law review.",
        _page,
        "See Rowe, 71 Mill. L. Rev. [[1830]], [[1844]]-[[45]].",
        "See Rowe, Mill. L. Rev. ([[1996]]).",
        "The Bluebook, rule 16 and table T13",
    ),
    row(
        "unlikely_year",
        _OF,
        "A number outside 1500 to 2100 without a word of time before it, or one above them.",
        _unlikely,
        "The hall seats [[1200]].",
        "The town burned in [[1200]].",
    ),
    row(
        "hour",
        _OF,
        "An hour of the clock that goes on to another.",
        _hour,
        "Flights stopped from [[1000]] to 1200 GMT.",
        "Flights stopped from [[1990]] to [[1992]].",
        source="ISO 8601-1:2019 (clock time, basic format)",
    ),
    row(
        "level",
        _OF,
        "The level of an index.",
        _level,
        "The index closed at [[2016]].",
        "The index is at [[2016]] levels.",
    ),
    row(
        "quantity",
        _OF,
        "A number that a word of quantity counts with.",
        _quantity,
        "More than [[1890]] came.",
        "It is older than the one of [[1990]].",
    ),
    row(
        "count",
        _OF,
        "A number that counts a plural, with no article or word of time before it.",
        _count,
        "Clerks stamped [[2016]] parcels.",
        "Clerks counted the [[2016]] ballots.",
    ),
)
# What these refuse as years are quantities: statistics take them as such.
QUANTITIES = frozenset(each.refusal for each in ROWS if each.refusal.test in _COUNTING)
