"""Names and verbs that look like months, days, seasons and holidays, and are none."""

from __future__ import annotations

import re

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.around import Around, Row, row
from mpp_extract.entities.dates.classes import LETTERS
from mpp_extract.language.calendar import ALSO_WORDS, SEASONS, SHORT_ALSO_WORDS, WEEKDAY_NAMES
from mpp_extract.language.newspapers import NEWSPAPERS
from mpp_extract.language.word_sets import word_set

_PAPERS = NEWSPAPERS | word_set("express mail sport magazine business school night")
# Monday through Friday is every week's.
_WORKING_WEEK = re.compile(rf"{WEEKDAY_NAMES[0]}(?: through | to | thru | ?[-–] ?)(?:{'|'.join(WEEKDAY_NAMES[4:])})\b")
_EDGES = word_set("early late mid")
_SEASON_BEFORE = word_set(
    """in into by since until till during from to through throughout for over before after of this"""
)
_ALONE_BEFORE = word_set("in into by since until during from to through")
_KEPSAKES = word_set(
    """tree trees card cards carol carols gift gifts present presents lights carolers parade island massacre agreement
    accord accords rebellion rising uprising"""
)
# A programme's name in quotation marks, round the day in it.
_NAME_BEFORE = re.compile(r'["“](?:[A-Z][A-Za-z]{1,11} ){1,2}$')
_NAME_AFTER = re.compile(r'(?: [A-Z][a-z]{1,11}){0,2}[,.]?["”]')
_REST_OF_NAME = re.compile(r'(?: [A-Z][a-z]{1,11}){1,3}[,.]?["”]')
_TIME_BEFORE = word_set(
    """in since by until till from to before after during of through late early mid between last next this that
    on and or for past every each around about throughout within , ( - – starting beginning ending ended the"""
)
_SHOWS = word_set("live football lights massacre fever")


def _short_name(around: Around) -> bool:
    return around.is_word and not around.last.endswith(".") and around.last.lower() in SHORT_ALSO_WORDS


def _is_namelike(around: Around) -> bool:
    return around.is_word and around.i < len(around.tokens) and around.last.lower() in ALSO_WORDS


def _verb(around: Around) -> bool:
    return _is_namelike(around) and around.tag() in ("MD", "VB", "VBP", "VBD")


def _walk(around: Around) -> bool:
    """March for Babies, the Women’s March."""
    if not _is_namelike(around) or around.last.lower() != "march":
        return False
    on_or_for = around.last == "March" and around.after in ("on", "for") and around.before not in ("in", "since", "of")
    return on_or_for or around.before in ("'s", "’s")


def _the_noun(around: Around) -> bool:
    """The March on the capital; but the August data."""
    if not _is_namelike(around) or around.before != "the":
        return False
    return not around.after.islower() or around.tag(1)[:2] not in ("NN", "JJ")


def _person(around: Around) -> bool:
    """April Rowe, Rosa May."""
    if not _is_namelike(around) or around.before == "the":
        return False
    tokens, i = around.tokens, around.i
    if around.before in _TIME_BEFORE:
        part = around.before_capital and around.dep == "compound" and tokens.tag[around.head] == "NNP"
        return part and around.before not in ("in", "since", "last", "next")
    if i and tokens.text[i - 1][:1].isupper() and tokens.tag[i - 1] == "NNP":
        return True
    return around.before_capital and around.tag(1) == "NNP"


def _is_short_day(around: Around) -> bool:
    return around.words.letters[around.item.last - 1] == LETTERS["SHORTDAY"]


def _sun(around: Around) -> bool:
    """The Sun that is a paper, Bert Sun."""
    return _is_short_day(around) and ((around.before == "the" and around.first[:1] == "S") or around.after_capital)


def _is_programme(around: Around) -> bool:
    if around.text[around.start - 1 : around.start] in ("“", '"'):
        return _REST_OF_NAME.match(around.text, around.end) is not None
    before = _NAME_BEFORE.search(around.text, max(0, around.start - 24), around.start)
    return before is not None and _NAME_AFTER.match(around.text, around.end) is not None


def _day_programme(around: Around) -> bool:
    return not _is_short_day(around) and _is_programme(around)


def _paper(around: Around) -> bool:
    return not _is_short_day(around) and around.before_capital and around.follows in _PAPERS


def _working_week(around: Around) -> bool:
    if _is_short_day(around):
        return False
    if around.is_word and _WORKING_WEEK.match(around.text, around.start):
        return True
    ends = around.before in ("through", "to", "-", "–")
    return ends and _WORKING_WEEK.match(around.text, around.words.start[around.item.first - 2]) is not None


def _named_day(around: Around) -> bool:
    return not _is_short_day(around) and around.before in ("bloody", "black", "super") and around.after_capital


def _is_bare_season(around: Around) -> bool:
    return around.sense.year is None and around.sense.deixis is None and around.i < len(around.tokens)


def _no_noun(around: Around) -> bool:
    return _is_bare_season(around) and around.tag() not in ("NN", "NNP")


def _fall_of(around: Around) -> bool:
    falls = around.last.lower() in ("fall", "spring") and around.follows in ("of", "in", "from", "to")
    return _is_bare_season(around) and falls and around.before != "in"


def _attribute(around: Around) -> bool:
    return _is_bare_season(around) and around.head == around.i + 1 and around.dep in ("compound", "nmod", "amod")


def _season_name(around: Around) -> bool:
    """The Summer and Winter Games: both are parts of a name."""
    if not _is_bare_season(around) or not around.last[:1].isupper():
        return False
    words, at = around.words, around.item.last
    if around.follows in ("and", "or", "&") and words.word(at + 1).lower() in SEASONS:
        at += 2
    name = words.word(at)
    return name[:1].isupper() and words.letters[at : at + 1] == LETTERS["OTHER"] and name.isalpha()


def _timeless(around: Around) -> bool:
    """No preposition or article of time stands before it, nor another season with and or or."""
    if not _is_bare_season(around):
        return False
    long = not around.is_word
    if long and (around.last.lower() in ("winter", "summer", "autumn") or around.first.lower() in _EDGES):
        return False
    before = around.words.word(around.item.first - 2).lower()
    if around.before in ("and", "or", "to", "through") and before in SEASONS:
        return False
    return around.before not in (_SEASON_BEFORE if long else _ALONE_BEFORE)


def _keepsake(around: Around) -> bool:
    return around.follows in _KEPSAKES


def _show(around: Around) -> bool:
    return around.last[:1].isupper() and (around.before == "usa" or around.follows in ("show", "program", "programme"))


def _is_mid_part(around: Around) -> bool:
    words, item = around.words, around.item
    if words.letters[item.last - 1] != LETTERS["PART"] or around.sense.shift is not None:
        return False
    return LETTERS["MID"] in words.letters[item.first : item.last]


def _mid_attribute(around: Around) -> bool:
    return _is_mid_part(around) and around.before not in _TIME_BEFORE


def _part_programme(around: Around) -> bool:
    """“Saturday Night Live”, “CBS This Morning”."""
    if _is_mid_part(around) or not around.last[:1].isupper() or around.last.isupper():
        return False
    return _is_programme(around) or around.follows in _SHOWS or (around.first == "This" and around.after_capital)


ROWS: tuple[Row, ...] = (
    row(
        "short_name",
        (kinds.MONTH,),
        "A first name or word that an abbreviated month without its full stop would be.",
        _short_name,
        "[[Jan]] de Boer spoke.",
        "It snowed in [[Jan.]] and later.",
    ),
    row(
        "verb", (kinds.MONTH,), "The verb may, or march.", _verb, "[[May]] she rest in peace.", "She rests in [[May]]."
    ),
    row(
        "walk",
        (kinds.MONTH,),
        "A march on foot.",
        _walk,
        "They walked in the Women’s [[March]].",
        "They walked in [[March]].",
    ),
    row(
        "the_noun",
        (kinds.MONTH,),
        "A march or other noun that the article belongs to.",
        _the_noun,
        "He led the [[March]] to the sea.",
        "He read the [[March]] data.",
    ),
    row(
        "person",
        (kinds.MONTH,),
        "A name of a person or place.",
        _person,
        "She asked [[April]] Rowe.",
        "She asked in [[April]].",
    ),
    row(
        "sun",
        (kinds.WEEKDAY,),
        "A newspaper’s or person’s name that an abbreviated day would be.",
        _sun,
        "He reads the Ashford [[Sun.]] daily.",
        "The fair is [[Sun.]] in Ashford.",
        source="TIDES 2005 Standard for the Annotation of Temporal Expressions (TIMEX2), proper names",
    ),
    row(
        "day_programme",
        (kinds.WEEKDAY,),
        "A programme that is named after its day.",
        _day_programme,
        "He spoke on “Fox News [[Sunday]].”",
        "He spoke on [[Sunday]].",
    ),
    row(
        "newspaper",
        (kinds.WEEKDAY,),
        "A newspaper that is named after its day.",
        _paper,
        "The [[Sunday]] Herald said so.",
        "The paper said so on [[Sunday]].",
        source="TIDES 2005 Standard for the Annotation of Temporal Expressions (TIMEX2), proper names",
    ),
    row(
        "working_week",
        (kinds.WEEKDAY,),
        "The days of every week.",
        _working_week,
        "It opens [[Monday]] through [[Friday]].",
        "It opens from [[Monday]] until [[Friday]].",
    ),
    row(
        "named_day",
        (kinds.WEEKDAY,),
        "A day of history.",
        _named_day,
        "He marched on Bloody [[Sunday]].",
        "He marched on [[Sunday]].",
    ),
    row(
        "season_verb",
        (kinds.SEASON,),
        "The verb fall or spring.",
        _no_noun,
        "Prices [[fall]] again.",
        "Prices rose in [[the fall of 2018]].",
    ),
    row(
        "fall_of",
        (kinds.SEASON,),
        "The fall of something, a spring in it.",
        _fall_of,
        "It began with [[the fall]] of Rome.",
        "It began in [[the fall]].",
    ),
    row(
        "season_attribute",
        (kinds.SEASON,),
        "The kind of the noun after it.",
        _attribute,
        "He ran a [[summer]] camp.",
        "He ran it in [[summer]].",
    ),
    row(
        "season_name",
        (kinds.SEASON,),
        "A part of a name.",
        _season_name,
        "He won at [[the Summer]] and [[Winter]] Games.",
        "He won in [[the summer]] and [[winter]].",
        source="TIDES 2005 Standard for the Annotation of Temporal Expressions (TIMEX2), proper names",
    ),
    row(
        "timeless_season",
        (kinds.SEASON,),
        "A season without a word of time before it: every year’s.",
        _timeless,
        "He likes [[spring]].",
        "He comes in [[spring]].",
    ),
    row(
        "keepsake",
        (kinds.HOLIDAY,),
        "What is only named after the day.",
        _keepsake,
        "They sold [[Christmas]] trees.",
        "They met at [[Christmas]].",
    ),
    row(
        "show",
        (kinds.TODAY,),
        "The newspaper or the programme.",
        _show,
        "He read USA [[Today]].",
        "[[Today]] he reads.",
    ),
    row(
        "mid_attribute",
        (kinds.PART_OF_DAY,),
        "The kind of the noun after it.",
        _mid_attribute,
        "They had a [[mid-morning]] snack.",
        "They had it by [[mid-morning]].",
        "Merriam-Webster, mid- (adjective combining form)",
    ),
    row(
        "part_programme",
        (kinds.PART_OF_DAY,),
        "A programme that is named after its part of the day.",
        _part_programme,
        "He spoke on “CBS [[This Morning]].”",
        "He spoke [[this morning]].",
    ),
)
