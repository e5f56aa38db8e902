"""Ranks, scores, counts and conjunctions that look like days, hours and times, and are none."""

from __future__ import annotations

import re

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.around import Around, Row, row
from mpp_extract.language.function_words import EACH
from mpp_extract.language.numbers import CARDINALS
from mpp_extract.language.numbers.words import SCALES
from mpp_extract.language.word_sets import word_set

# Numbers that the grammar does not count with: 66 million years ago.
_MANY = frozenset(("hundred", *SCALES))
_OF_ITS_OWN = word_set("of in after before when that to since or ahead the a which while as ended ending")
_DEGREES = re.compile(r"\b(?:temperatures?|highs?|lows?|degrees|aged?|scores?|golf)\b[^.\n]*$", re.IGNORECASE)
_WEEKEND_BEFORE = word_set("over on at during through throughout for by until before after since this")
_DAY_BEFORE = word_set("on until by before since from to after through")
_CLOCK_BEFORE = word_set("at by until around about before after since")


def _set(around: Around) -> bool:
    return around.before in EACH


def _rank(around: Around) -> bool:
    return around.sense.deixis is None and around.before not in _DAY_BEFORE


def _ordinal(around: Around) -> bool:
    if around.sense.deixis is not None:
        return False
    return around.tag(1)[:2] in ("NN", "JJ", "CD") or around.before_capital or around.after in ("-", "–")


def _is_bare_clock(around: Around) -> bool:
    text = around.text[around.start : around.end].lower().replace("about", "").replace("around", "")
    return not any(c.isalpha() for c in text)


def _score(around: Around) -> bool:
    return _is_bare_clock(around) and around.before not in _CLOCK_BEFORE and not _alone(around)


def _alone(around: Around) -> bool:
    """Whether it is all of its line, as above an entry of a live report, and no score: 17:40."""
    text, start, end = around.text, around.start, around.end
    lone = text[start - 1 : start] == "\n" and text[end : end + 1] == "\n" and text[end : end + 2] != "\n\n"
    return lone and end - start == len("17:40")


def _company(around: Around) -> bool:
    return around.last[:1].isupper() and around.before_capital


def _last_is(around: Around, *words: str) -> bool:
    return around.last.lower() in words and around.i < len(around.tokens)


def _now_that(around: Around) -> bool:
    return _last_is(around, "now") and around.is_word and around.follows == "that"


def _past_adjective(around: Around) -> bool:
    if not _last_is(around, "past"):
        return False
    return around.tag() != "NN" or around.tag(1) in ("NN", "NNS", "CD", "JJ", "NNP")


def _future_adjective(around: Around) -> bool:
    return _last_is(around, "future") and (around.tag() != "NN" or around.tag(1) in ("NN", "NNS", "NNP"))


def _moment(around: Around) -> bool:
    if not _last_is(around, "moment", "present"):
        return False
    if around.before not in ("at", "for", "until", "to"):
        return True
    return around.follows in ("when", "of") or around.tag() in ("JJ", "VB")


def _occasion(around: Around) -> bool:
    if not _last_is(around, "time"):
        return False
    if around.follows in ("of", "last", "next", "around"):
        return True
    return around.first.lower() == "this" and around.before not in ("at", "during")


def _counted(around: Around) -> bool:
    before = around.before
    return _last_is(around, "ago", "earlier") and (before.isdigit() or before in CARDINALS or before in _MANY)


def _as_recently_as(around: Around) -> bool:
    return _last_is(around, "recently") and around.before == "as" and around.follows == "as"


def _these(around: Around) -> bool:
    return _last_is(around, "weeks", "months", "years") and around.first.lower() == "these"


def _quarter_mile(around: Around) -> bool:
    text, end = around.text, around.end
    return text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha()


def _game_half(around: Around) -> bool:
    sense = around.sense
    if sense.grain != "half" or sense.year is not None or sense.deixis is not None or not around.last.islower():
        return False
    if "-" in around.text[around.start : around.end]:
        return False
    return around.before not in ("in", "for", "during", "from") or around.follows == "of"


def _degrees(around: Around) -> bool:
    """Ages and degrees: in her 80s, temperatures in the 80s."""
    value = around.words.value[around.item.last - 1]
    if around.sense.value and isinstance(value, int) and value > 99:
        return False
    return _DEGREES.search(around.text, max(0, around.start - 60), around.start) is not None


def _part_of(around: Around) -> bool:
    return around.first.lower() == "the" and around.sense.deixis == "last" and around.follows == "of"


def _bare_weekend(around: Around) -> bool:
    return around.sense.deixis == "bare" and around.before not in _WEEKEND_BEFORE


def _titled(around: Around) -> bool:
    """“This Week”, the programme."""
    quoted = around.text[around.start - 1 : around.start] in ("“", '"')
    return quoted and around.first == "This" and around.last[:1].isupper()


def _unspoken(around: Around) -> bool:
    if around.sense.deixis != "spoken":
        return False
    tokens, i = around.tokens, around.tokens.at(around.end)
    goes_on = i < len(tokens) and (tokens.tag[i][:2] in ("NN", "JJ", "CD", "PR") or tokens.lower[i] in _OF_ITS_OWN)
    quarter = around.before == "in" and around.sense.grain == "quarter"
    return goes_on or not (around.before in ("for", "during") or quarter)


ROWS: tuple[Row, ...] = (
    row("set", (), "All of a set, not one of it.", _set, "She sits every [[Monday]].", "She sits on [[Monday]]."),
    row(
        "rank",
        (kinds.ORDINAL_DAY,),
        "A rank, with no word of time before it.",
        _rank,
        "He was [[the 12th]] to speak.",
        "They meet on [[the 12th]].",
    ),
    row(
        "ordinal",
        (kinds.ORDINAL_DAY,),
        "An ordinal that belongs to what follows it.",
        _ordinal,
        "They meet on [[the 12th]] floor.",
        "They meet on [[the 12th]].",
    ),
    row(
        "score",
        (kinds.CLOCK,),
        "A score, verse or ratio: figures with no word of time before them.",
        _score,
        "The home side won [[9:10]].",
        "The home side came at [[9:10]].",
    ),
    row(
        "company",
        (kinds.CENTURY,),
        "A name that a century is part of.",
        _company,
        "She left [[20th Century]] Pictures.",
        "She left it in [[the 20th century]].",
        source="TIDES 2005 Standard for the Annotation of Temporal Expressions (TIMEX2), proper names",
    ),
    row(
        "now_that",
        (kinds.VAGUE,),
        "A conjunction.",
        _now_that,
        "They sell [[now]] that prices fell.",
        "They sell [[now]].",
    ),
    row(
        "past_adjective",
        (kinds.VAGUE,),
        "The adjective or preposition past.",
        _past_adjective,
        "He wrote it in [[the past]] tense.",
        "He wrote it in [[the past]].",
    ),
    row(
        "future_adjective",
        (kinds.VAGUE,),
        "The adjective future.",
        _future_adjective,
        "He wrote it in [[the future]] tense.",
        "He will write it in [[the future]].",
    ),
    row(
        "moment",
        (kinds.VAGUE,),
        "A moment that the words after it name, or a gift.",
        _moment,
        "She recalled [[the moment]] well.",
        "She works here for [[the moment]].",
    ),
    row(
        "occasion",
        (kinds.VAGUE,),
        "An occasion, or a time of the year.",
        _occasion,
        "[[This time]] she won.",
        "She works here at [[this time]].",
    ),
    row(
        "counted",
        (kinds.VAGUE,),
        "Units with a number that is no plain count before them.",
        _counted,
        "It sank 66 million [[years ago]].",
        "It sank [[years ago]].",
    ),
    row(
        "as_recently_as",
        (kinds.VAGUE,),
        "How recently something was.",
        _as_recently_as,
        "It sank as [[recently]] as Monday.",
        "It [[recently]] sank.",
    ),
    row(
        "these",
        (kinds.VAGUE,),
        "Weeks, months or years that were just spoken of.",
        _these,
        "He wrote it in [[these years]].",
        "He writes a lot [[these days]].",
    ),
    row(
        "quarter_mile",
        (kinds.QUARTER,),
        "A part of a measure.",
        _quarter_mile,
        "He led in [[the third quarter]]-mile.",
        "It lost money in [[the third quarter]].",
        "Merriam-Webster, quarter mile",
    ),
    row(
        "game_half",
        (kinds.QUARTER,),
        "The half of a game or a book.",
        _game_half,
        "[[The first half]] ended level.",
        "Sales fell in [[the first half]].",
    ),
    row(
        "degrees",
        (kinds.DECADE,),
        "Degrees, ages or scores.",
        _degrees,
        "Temperatures were in [[the 80s]].",
        "It was built in [[the 80s]].",
    ),
    row(
        "part_of",
        (kinds.WEEKEND, kinds.DEICTIC),
        "The last one that something has, not the one before this.",
        _part_of,
        "He spoke in [[the last week]] of the trial.",
        "He spoke in [[the last week]].",
    ),
    row(
        "bare_weekend",
        (kinds.WEEKEND,),
        "A weekend with no word of time before it.",
        _bare_weekend,
        "They enjoyed [[the weekend]].",
        "They met over [[the weekend]].",
    ),
    row(
        "titled",
        (kinds.DEICTIC,),
        "A programme that is named after its week.",
        _titled,
        "He spoke on “[[This Week]]” again.",
        "He spoke [[this week]] again.",
    ),
    row(
        "unspoken",
        (kinds.DEICTIC,),
        "A unit that is not the one spoken of: no report’s word is before it, or more is said of it after it.",
        _unspoken,
        "It was [[the year]] of the fire.",
        "Sales fell 2 percent for [[the year]].",
    ),
)
