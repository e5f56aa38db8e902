"""Words that look like dates and are none: counts, names, verbs, sets, labels."""

from __future__ import annotations

import re

from mpp_extract.entities.dates.classes import LETTERS
from mpp_extract.entities.dates.not_years import is_no_year
from mpp_extract.entities.dates.sense import Candidate
from mpp_extract.language.calendar import SEASONS
from mpp_extract.language.numbers import CARDINALS
from mpp_extract.language.patterns import Words
from mpp_extract.language.word_sets import word_set
from mpp_extract.tokens import Tokens

# Numbers that the grammar does not count with: 66 million years ago.
_MANY = word_set("hundred thousand million billion")
_SETS = word_set("every each per any")
_PAPERS = word_set(
    """times telegraph mirror express mail star herald post independent world tribune review business school
    night"""
)
# Monday through Friday is every week's.
_WORKING_WEEK = re.compile(r"Monday(?: through | to | thru | ?[-–] ?)(?:Friday|Saturday|Sunday)\b")
_OF_ITS_OWN = word_set("of in after before when that to since or ahead the a which while as ended ending")
_EDGES = word_set("early late mid")
_SEASON_BEFORE = word_set(
    """in into by since until till during from to through throughout for over before after of this"""
)
_DEGREES = re.compile(r"\b(?:temperatures?|highs?|lows?|degrees|aged?|scores?|golf)\b[^.\n]*$", re.IGNORECASE)
_KEPSAKES = word_set(
    """tree trees card cards carol carols gift gifts present presents lights carolers parade island massacre agreement
    accord accords rebellion rising uprising"""
)
_WEEKEND_BEFORE = word_set("over on at during through throughout for by until before after since this")
# A programme's name in quotation marks, round the day in it.
_NAME_BEFORE = re.compile(r'["“](?:[A-Z][A-Za-z]{1,11} ){1,2}$')
_NAME_AFTER = re.compile(r'(?: [A-Z][a-z]{1,11}){0,2},?["”]')
_NAMELIKE = word_set("may march april june august")
_TIME_BEFORE = word_set(
    """in since by until till from to before after during of through late early mid between last next this that
    on and or for past every each around about throughout within , ( - – starting beginning ending ended the"""
)


def excluded(item: Candidate, words: Words, tokens: Tokens) -> bool:
    """Whether the expression is no date after all, by the words round it and their parse."""
    before = words.word(item.first - 1).lower()
    if before in _SETS:
        return True
    check = _CHECKS.get(item.rule)
    return check is not None and check(item, words, tokens, before)


def _year(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    return is_no_year(item, words, tokens)


def _month(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    """May the verb, April and August the names, marches by name."""
    if item.last - item.first > 1:
        return False
    word = words.word(item.first)
    i = tokens.at(words.start[item.first])
    if i >= len(tokens):
        return False
    if word.endswith(".") and words.word(item.last).isdigit():
        return True
    if word.lower() not in _NAMELIKE:
        return word.rstrip(".").lower() in ("mar", "jan", "dec", "apr", "jun", "jul") and not word.endswith(".")
    if tokens.tag[i] in ("MD", "VB", "VBP", "VBD"):
        return True
    following = words.word(item.last)
    if word == "March" and following in ("on", "for") and before not in ("in", "since", "of"):
        return True
    if before == "the":
        # The August data, but not the March on the capital.
        return not following.islower() or tokens.tag[min(i + 1, len(tokens) - 1)][:2] not in ("NN", "JJ")
    if before in ("'s", "’s") and word.lower() == "march":
        return True
    if before in _TIME_BEFORE:
        return (
            following[:1].isupper()
            and tokens.dep[i] == "compound"
            and tokens.tag[tokens.head[i]] == "NNP"
            and before not in ("in", "since", "last", "next")
        )
    if i and tokens.text[i - 1][:1].isupper() and tokens.tag[i - 1] == "NNP":
        return True
    return following[:1].isupper() and tokens.tag[min(i + 1, len(tokens) - 1)] == "NNP"


def _is_programme(item: Candidate, words: Words) -> bool:
    """Whether the day is in a programme's name: “Fox News Sunday”, “CBS Sunday Morning”."""
    start, end = words.start[item.first], words.end[item.last - 1]
    return bool(_NAME_BEFORE.search(words.text, max(0, start - 24), start) and _NAME_AFTER.match(words.text, end))


def _weekday(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    """The Sunday Times, Black Monday, “Fox News Sunday”; the Sun that is a paper."""
    if words.letters[item.last - 1] == LETTERS["SHORTDAY"]:
        paper = before == "the" and words.word(item.first)[:1] == "S"
        return paper or words.word(item.first - 1)[:1].isupper()
    if _is_programme(item, words):
        return True
    following = words.word(item.last)
    if following[:1].isupper() and following.lower() in _PAPERS:
        return True
    if item.last - item.first == 1 and _WORKING_WEEK.match(words.text, words.start[item.first]):
        return True
    if before in ("through", "to", "-", "–") and _WORKING_WEEK.match(words.text, words.start[item.first - 2]):
        return True
    return before in ("bloody", "black", "super") and words.word(item.first - 1)[:1].isupper()


def _season(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    """A bare season is one with a preposition or article of time before it and no noun that it belongs to."""
    sense = item.sense
    if sense.year is not None or sense.deixis is not None:
        return False
    place = item.last - 1
    i = tokens.at(words.start[place])
    if i >= len(tokens) or tokens.tag[i] not in ("NN", "NNP"):
        return True
    word, following = words.word(place).lower(), words.word(item.last).lower()
    if words.word(place)[:1].isupper() and words.word(place - 1)[:1].isupper() and place > item.first:
        return True
    if word in ("fall", "spring") and following in ("of", "in", "from", "to") and before != "in":
        return True
    if tokens.head[i] == i + 1 and tokens.dep[i] in ("compound", "nmod", "amod"):
        return True
    if item.last - item.first > 1 and (
        word in ("winter", "summer", "autumn") or words.word(item.first).lower() in _EDGES
    ):
        return False
    if before in ("and", "or", "to", "through") and words.word(item.first - 2).lower() in SEASONS:
        return False
    if item.last - item.first > 1:
        return before not in _SEASON_BEFORE
    return before not in ("in", "into", "by", "since", "until", "during", "from", "to", "through")


def _ordinal_day(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    if item.sense.deixis is not None:
        return False
    if before not in ("on", "until", "by", "before", "since", "from", "to", "after", "through"):
        return True
    i = tokens.at(words.start[item.last - 1])
    following = tokens.tag[i + 1] if i + 1 < len(tokens) else "."
    return (
        following[:2] in ("NN", "JJ", "CD")
        or words.word(item.last)[:1].isupper()
        or words.word(item.last) in ("-", "–")
    )


def _clock(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    """9:10 alone is a score or a verse unless ``at`` stands before it."""
    text = words.text[words.start[item.first] : words.end[item.last - 1]].lower()
    if any(c.isalpha() for c in text.replace("about", "").replace("around", "")):
        return False
    return before not in ("at", "by", "until", "around", "about", "before", "after", "since") or words.word(
        item.last
    ).lower() in ("minutes", "seconds", "left", "remaining")


def _century(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    return words.word(item.last - 1)[:1].isupper() and words.word(item.last)[:1].isupper()


def _vague(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    last = words.word(item.last - 1).lower()
    i = tokens.at(words.start[item.last - 1])
    if i >= len(tokens):
        return False
    following = words.word(item.last).lower()
    if last == "now":
        return following in ("that", "-", "–") and item.last - item.first == 1 and following == "that"
    if last == "past":
        return tokens.tag[i] != "NN" or tokens.tag[min(i + 1, len(tokens) - 1)] in ("NN", "NNS", "CD", "JJ", "NNP")
    if last == "future":
        return tokens.tag[i] != "NN" or tokens.tag[min(i + 1, len(tokens) - 1)] in ("NN", "NNS", "NNP")
    if last in ("moment", "present"):
        return (
            before not in ("at", "for", "until", "to") or following in ("when", "of") or tokens.tag[i] in ("JJ", "VB")
        )
    if last == "time":
        of_year = following in ("of", "last", "next", "around")
        return of_year or (before not in ("at", "during") and words.word(item.first).lower() == "this")
    if last in ("ago", "earlier") and (before.isdigit() or before in CARDINALS or before in _MANY):
        return True
    if last == "recently":
        return before == "as" and following == "as"
    return last in ("weeks", "days", "months", "years") and words.word(item.first).lower() == "these" and last != "days"


def _quarter(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    """``the second quarter-mile``; ``the first half`` of a game or a book."""
    end = words.end[item.last - 1]
    if words.text[end : end + 1] == "-" and words.text[end + 1 : end + 2].isalpha():
        return True
    sense = item.sense
    if sense.grain == "half" and sense.year is None and sense.deixis is None and words.word(item.last - 1).islower():
        tight = "-" in words.text[words.start[item.first] : end]
        return not tight and (before not in ("in", "for", "during", "from") or words.word(item.last).lower() == "of")
    return False


def _decade(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    """Ages and degrees: in her 80s, temperatures in the 80s."""
    start = words.start[item.first]
    if item.sense.value and words.value[item.last - 1] and int(str(words.value[item.last - 1])) > 99:
        return False
    return bool(_DEGREES.search(words.text, max(0, start - 60), start))


def _part_of_day(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    """Programmes: “CBS This Morning”, “Saturday Night Live”."""
    last = words.word(item.last - 1)
    if words.letters[item.last - 1] == LETTERS["PART"] and item.sense.shift is None and _is_mid(item, words):
        return before not in _TIME_BEFORE
    if not last[:1].isupper() or last.isupper():
        return False
    if _is_programme(item, words):
        return True
    following = words.word(item.last).lower()
    return following in ("live", "football", "lights", "massacre", "fever") or (
        words.word(item.first) == "This" and words.word(item.first - 1)[:1].isupper()
    )


def _is_mid(item: Candidate, words: Words) -> bool:
    return any(words.word(place).lower() == "mid" for place in range(item.first, item.last))


def _holiday(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    """What is only named after the day: Christmas trees, the Good Friday Agreement."""
    return words.word(item.last).lower() in _KEPSAKES


def _weekend(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    """The weekend: only where a preposition of time stands before it."""
    return _is_part(item, words) or (item.sense.deixis == "bare" and before not in _WEEKEND_BEFORE)


def _is_part(item: Candidate, words: Words) -> bool:
    """The last week of the campaign: the last that it has, not the one before this."""
    first = words.word(item.first).lower()
    return first == "the" and item.sense.deixis == "last" and words.word(item.last).lower() == "of"


def _today(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    """The newspaper and the programme."""
    word = words.word(item.last - 1)
    return word[:1].isupper() and (before == "usa" or words.word(item.last).lower() in ("show", "program", "programme"))


def _deictic(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    first = words.word(item.first).lower()
    if _is_part(item, words):
        return True
    if first == "that":
        return tokens.tag[tokens.at(words.start[item.first])] == "IN"
    if item.sense.deixis == "spoken":
        i = tokens.at(words.end[item.last - 1])
        goes_on = i < len(tokens) and (tokens.tag[i][:2] in ("NN", "JJ", "CD", "PR") or tokens.lower[i] in _OF_ITS_OWN)
        return goes_on or not (before in ("for", "during") or (before == "in" and item.sense.grain == "quarter"))
    return False


def _side(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    """``two days before the vote`` hangs on the vote: only one that nothing follows is seen from a date said."""
    last = words.word(item.last - 1).lower()
    if last not in ("before", "after"):
        return False
    following = words.word(item.last)
    i = tokens.at(words.end[item.last - 1])
    return following[:1].isalnum() and (i >= len(tokens) or tokens.tag[i] not in ("CC", "VBD", "VBZ", "IN", "MD"))


_CHECKS = {
    "dates.year": _year,
    "dates.part_of_day": _part_of_day,
    "dates.weekend": _weekend,
    "dates.holiday": _holiday,
    "dates.today": _today,
    "dates.quarter": _quarter,
    "dates.decade": _decade, "dates.month": _month, "dates.weekday": _weekday, "dates.season": _season,
    "dates.ordinal_day": _ordinal_day, "dates.clock": _clock, "dates.century": _century, "dates.vague": _vague,
    "dates.deictic": _deictic, "dates.offset": _side,
}  # fmt: skip
