"""Words that look like dates and are none: counts, names, verbs, sets, labels."""

from __future__ import annotations

from mpp_extract.entities.dates.lexer import Words
from mpp_extract.entities.dates.sense import Candidate
from mpp_extract.tokens import Tokens

_SETS = frozenset("every each per any".split())
_LABELS = frozenset(
    """section sections sec resolution flight room route highway local title docket no nos number case model article rule proposition
    page pages pp suite box unit bill act chapter part volume vol form channel bus train gate apartment apt building
    p.o. hr precinct lot serial battalion division regiment windows office boeing airbus convoy platoon zone
    area code extension ext route interstate psalm opus version type mark class_ order""".split()
)
_MEASURES = frozenset(
    """percent pct people miles mile km kilometers kilometres feet ft meters metres tons tonnes pounds lbs kg acres
    hectares votes points troops dollars euros yen rubles jobs men women children workers soldiers gallons barrels
    shares copies degrees calories square cubic mph kph hp bytes mb gb inches yards hours minutes seconds days weeks
    months years times words seats beds rooms students members employees homes houses deaths cases million billion
    trillion thousand hundred dead killed injured wounded other more additional passengers cars vehicles planes""".split()
)
_QUANTITY = frozenset(
    "than least most about nearly some almost only roughly approximately over another exactly nearly up".split()
)
_YEAR_BEFORE = frozenset(
    "in since by until till from to before after during of through late early mid circa between around and or for year into"
    " than at".split()
)
# Nouns that a year stands before without an article: 2016 elections, 1996 results.
_YEARLY = frozenset(
    """elections election campaign campaigns season seasons budget budgets results earnings sales figures levels games
    olympics midterms primaries polls exports imports profits revenues models estimates estimate data prices forecasts
    forecast graduates championships awards accords riots protests attacks bombings bonds notes futures taxes tax census
    cup presidential""".split()
)
_PAPERS = frozenset(
    "times telegraph mirror express mail star herald post independent world tribune review business school night".split()
)
_NAMELIKE = frozenset("may march april june august".split())
_TIME_BEFORE = frozenset(
    "in since by until till from to before after during of through late early mid between last next this that on and or for"
    " past every each around about throughout within , ( - – starting beginning ending ended the".split()
)


def excluded(item: Candidate, words: Words, tokens: Tokens) -> bool:
    """Whether the expression is no date after all, by the words round it and their parse."""
    before = words.word(item.first - 1).lower()
    if before in _SETS:
        return True
    check = _CHECKS.get(item.rule)
    return check is not None and check(item, words, tokens, before)


def _year(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    sense = item.sense
    if item.last - item.first > 1 or sense.year is None:
        return False
    start, end = words.start[item.first], words.end[item.last - 1]
    text = words.text
    after = words.word(item.last).lower()
    if before in _LABELS or (before == "." and words.word(item.first - 2).lower() in _LABELS):
        return True
    if (
        text[end : end + 1] == "-"
        and text[end + 1 : end + 2].isalpha()
        and after == "-"
        and words.word(item.last + 1).lower() not in ("era", "present")
    ):
        return True
    if (start and (text[start - 1] in "-/.:’'" and text[start - 2 : start - 1].isdigit())) and before not in (
        "-",
        "–",
        "/",
    ):
        return True
    if after in _MEASURES or (text[start - 1 : start] in "\"“‘'" and text[end : end + 1] in "\"”’'"):
        return True
    if not 1500 <= sense.year <= 2100 and before not in _YEAR_BEFORE and before not in ("(", "-", "–"):
        return True
    return _counts(item, tokens, start, before)


def _counts(item: Candidate, tokens: Tokens, start: int, before: str) -> bool:
    """2018 crossings: a number that modifies a plural and has no article or preposition of time before it."""
    i = tokens.at(start)
    if i >= len(tokens):
        return False
    head = tokens.head[i]
    if before in _QUANTITY and (tokens.dep[i] in ("nummod",) or not 1900 <= (item.sense.year or 0) <= 2030):
        return True
    if tokens.dep[i] not in ("nummod", "quantmod") or head <= i or head - i > 3 or tokens.tag[head] != "NNS":
        return False
    if (
        before in ("the", "its", "their", "his", "her", "'s", "’s", "in", "since", "for", "of", "by", "from", "during")
        and before != "of"
    ):
        return before in ("for", "by", "from") and tokens.lower[head] not in _YEARLY
    return tokens.lower[head] not in _YEARLY


def _month(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    """May the verb, April and August the names, the March for Life."""
    if item.last - item.first > 1:
        return False
    word = words.word(item.first)
    i = tokens.at(words.start[item.first])
    if i >= len(tokens):
        return False
    if word.lower() not in _NAMELIKE:
        return word.rstrip(".").lower() in ("mar", "jan", "dec", "apr", "jun", "jul") and not word.endswith(".")
    if tokens.tag[i] in ("MD", "VB", "VBP", "VBD"):
        return True
    following = words.word(item.last)
    if before == "the" or (before in ("'s", "’s") and word.lower() == "march"):
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


def _weekday(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    following = words.word(item.last)
    if following[:1].isupper() and following.lower() in _PAPERS:
        return True
    return words.word(item.last - 1).lower() in ("bloody", "black")


def _season(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    """A bare season is one with a preposition or article of time before it and no noun that it belongs to."""
    sense = item.sense
    if sense.year is not None or sense.deixis is not None:
        return False
    place = item.last - 1
    i = tokens.at(words.start[place])
    if i >= len(tokens) or tokens.tag[i] not in ("NN", "NNP"):
        return True
    if words.word(place)[:1].isupper() and words.word(place - 1)[:1].isupper():
        return True
    if tokens.head[i] == i + 1 and tokens.dep[i] in ("compound", "nmod", "amod"):
        return True
    if item.last - item.first == 1:
        return before not in ("in", "by", "since", "until", "during", "from", "to", "through")
    return before not in (
        "in",
        "by",
        "since",
        "until",
        "during",
        "from",
        "to",
        "through",
        "throughout",
        "for",
        "over",
        "before",
        "after",
        "of",
    )


def _ordinal_day(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
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
    """5:34 alone is a score or a verse unless ``at`` stands before it."""
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
        return (before != "at" and words.word(item.first).lower() != "at") or following in ("when", "of")
    return last in ("weeks", "days", "months", "years") and words.word(item.first).lower() == "these" and last != "days"


def _deictic(item: Candidate, words: Words, tokens: Tokens, before: str) -> bool:
    first = words.word(item.first).lower()
    if first == "that":
        return tokens.tag[tokens.at(words.start[item.first])] == "IN"
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
    "dates.year": _year, "dates.month": _month, "dates.weekday": _weekday, "dates.season": _season,
    "dates.ordinal_day": _ordinal_day, "dates.clock": _clock, "dates.century": _century, "dates.vague": _vague,
    "dates.deictic": _deictic, "dates.offset": _side,
}  # fmt: skip
