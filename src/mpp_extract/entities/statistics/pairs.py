"""Two numbers that make one statistic: ranges, ratios, votes, scores."""

from __future__ import annotations

import re
from decimal import Decimal

from mpp_extract.entities.statistics import measures, money
from mpp_extract.entities.statistics.amounts import amount
from mpp_extract.entities.statistics.number import Number, ratio
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.entities.statistics.vocabulary import vocabulary

_IN = re.compile(r"\s+in(?:\s+every)?\s+(?:a\s+)?|-in-", re.IGNORECASE)
_OUT_OF = re.compile(r"\s+out\s+of(?:\s+(?:every|each))?\s+(?:a\s+)?", re.IGNORECASE)
_OF = re.compile(r"\s+of\s+(?:every\s+)?", re.IGNORECASE)
_NOUN_OUT_OF = re.compile(r"\s+[a-z]+s?\s+(?:out\s+of|in)(?:\s+every)?\s+", re.IGNORECASE)
_TIGHT = re.compile(r"[-‐‑–−—]|-to-")
_DASH = re.compile(r"\s?[-‐‑–−]\s?")
_TO = re.compile(r"(?:-to-|\s+to\s+|\s+through\s+)", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_OR = re.compile(r"(?:\s+or\s+|-or-)", re.IGNORECASE)
_VOTES_TO = re.compile(r"\s+votes?\s+(?:to|against)\s+|\s+to\s+|\s+votes\s+against\s+|-to-", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\bbetween\s+(?:about\s+|roughly\s+|around\s+|an\s+estimated\s+|approximately\s+|the\s+ages\s+of\s+)?$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\bfrom\s+(?:about\s+|roughly\s+|around\s+|nearly\s+|up\s+to\s+|an?\s+\w+\s+|as\s+\w+\s+as\s+)?$", re.IGNORECASE
)
_RANGING = re.compile(
    r"\b(?:rang(?:e|es|ed|ing)|vary|varies|varied|varying|anywhere|somewhere|stretch(?:es|ed|ing)?|anything|go(?:es|ing)?)(?:\s+\w+){0,3}\s+from\s+\S*\s*$",
    re.IGNORECASE,
)
_TIME_AFTER = re.compile(r"[\s-]+(?:second|minute|hour|day|night|week|month|year|decade)s?\b", re.IGNORECASE)
_VOTES_AFTER = re.compile(
    r"[\s,-]*(?:votes?|margin|decision|ruling|majority|split|verdict|opinion|party[\s-]line|panel|tally|count)\b",
    re.IGNORECASE,
)
_MARGIN = re.compile(r"[\s-]*(?:margin|ratio|advantage|edge|odds)\b", re.IGNORECASE)
_ODDS = re.compile(
    r"\b(?:outnumber\w*|outpac\w*|odds(?:\s+of|\s+at)?|ratio\s+of|by(?:\s+(?:more\s+than|about|nearly|almost|roughly|over|at\s+least))?(?:\s+an?)?|(?:\w+\s+){0,4}outnumber\w*(?:\s+\w+){0,5})\s+$",
    re.IGNORECASE,
)
_THIRD = re.compile(r"[-‐–]\d{1,3}(?!\d)")
_VOTE_WORDS = vocabulary(
    """vote votes voted voting ruled ruling rulings decision decided panel court courts justices judges justice judge
    majority dissent dissented dissenting opinion senate house council board committee jury commission legislature
    upheld affirmed reversed confirmed confirmation circuit assembly tribunal bench supervisors trustees
    commissioners aldermen"""
)
_SCORE_WORDS = vocabulary(
    """beat beats beating defeated defeat win wins won winning lost lose loss victory score scored scoring goal goals
    game games match matches half season playoff series finals cup inning innings quarter tied draw drew shutout
    record penalty penalties league team teams coach striker goalkeeper touchdown leads lead trailing down"""
)
_POLL_WORDS = vocabulary(
    """poll polls percent percentage % points survey voters candidates candidate lead leads edge"""
)


def pair(page: Page, left: Number, right: Number, changed: bool) -> Quantity | None:
    """The statistic that two neighbouring numbers make together, or None.

    changed   The left number is the amount of a change, so that what follows ``to`` is the level reached.
    """
    if right.start - left.end > 40 or "vague" in (left.form, right.form) or _year(page.text, left):
        return None
    gap = page.text[left.end : right.start]
    if "\n\n" in gap:
        return None
    return _part(page, left, right, gap) or _sides(page, left, right, gap) or _range(page, left, right, changed)


def _year(text: str, number: Number) -> bool:
    """Whether the number could be a year with nothing behind it but another number."""
    digits = text[number.start : number.end]
    return len(digits) == 4 and digits.isdigit() and 1900 <= int(digits) <= 2100


# ---------------------------------------------------------------- one in three
def _part(page: Page, left: Number, right: Number, gap: str) -> Quantity | None:
    text = page.text
    if left.form == "words" and left.value == 1 and gap.strip().lower() == "of":
        return None  # one of 20 states
    if (
        not 0 < left.value < right.value
        or left.value != left.value.to_integral_value()
        or "fraction" in (left.form, right.form)
    ):
        return None
    if _IN.fullmatch(gap):
        whole = right.value <= 20 or right.value % 5 == 0 or right.value % 12 == 0
        ok = (
            whole
            and left.value <= 1000
            and not _TIME_AFTER.match(text, right.end)
            and measures.after(text, right.end) is None
        )
        ok = ok and not (
            right.form == "digits" and 1500 < right.value < 2100 and "," not in text[right.start : right.end]
        )
        if _plural_of_one(page, left, right):
            ok = False
    else:
        ok = _OUT_OF.fullmatch(gap) is not None or (
            _OF.fullmatch(gap) is not None and left.scale == 1 and not _TIME_AFTER.match(text, right.end)
        )
        ok = ok and measures.after(text, right.end) is None
    if not ok and _NOUN_OUT_OF.fullmatch(gap) and (" out " in gap or " every " in gap):
        ok = left.value <= 100 and right.value <= 1000
    if not ok or money.before(text, left.start) or money.before(text, right.start):
        return None
    return Quantity((left, right), left.start, right.end, ratio(left.value, right.value), "ratio", "statistics.ratio")


def _plural_of_one(page: Page, left: Number, right: Number) -> bool:
    """``five in two states``: places, not parts."""
    return (
        right.value < 5
        and left.value > 1
        and re.compile(r"\s+(?:states|cities|countries|counties|places)\b").match(page.text, right.end) is not None
    )


# ---------------------------------------------------------------- votes and scores
def _sides(page: Page, left: Number, right: Number, gap: str) -> Quantity | None:
    text = page.text
    votes = _VOTES_TO.fullmatch(gap)
    tight = _TIGHT.fullmatch(gap)
    if not (votes or tight) or left.value.as_tuple().exponent or right.value.as_tuple().exponent:
        return None
    if money.before(text, left.start) or money.before(text, right.start) or "fraction" in (left.form, right.form):
        return None
    unit = measures.after(text, right.end)
    if unit is not None and unit.kind == "percent" and left.value > right.value and (tight or "-" in gap):
        return _percent_sides(left, right, unit)
    if unit is not None:
        return None
    words = set(page.words(left.start))
    named = _VOTES_AFTER.match(text, right.end)
    voted = named is not None or bool(words & _VOTE_WORDS) or "vote" in gap
    large, small = max(left.value, right.value), min(left.value, right.value)
    if left.value < right.value and not (
        "vote" in gap
        or (tight and named and right.value < 436)
        or (tight and _score(words, voted) and not _counts(page, right))
    ):
        return None
    if (
        votes
        and not tight
        and "vote" not in gap
        and not (named or _after_vote(page, left) or _ODDS.search(text, max(0, left.start - 60), left.start))
    ):
        if not (left.value > right.value and (left.value <= 12 or voted)):
            return None
    end = right.end
    if third := _THIRD.match(text, end):
        end = third.end()
    if _is_odds(page, left, right, named is not None and not _MARGIN.match(text, right.end), voted):
        return Quantity((left, right), left.start, right.end, large, "ratio", "statistics.odds", None, small)
    if voted and not (
        words
        & _SCORE_WORDS
        - {"lead", "leads", "lost", "win", "wins", "won", "victory", "defeated", "half", "record", "series", "down"}
        and not named
    ):
        return _vote(text, left, right, large, small, end)
    if words & _POLL_WORDS and tight and large + small <= 100 and small >= 15:
        return Quantity((left, right), left.start, end, large, "percent", "statistics.percent", "percent", small)
    return Quantity((left, right), left.start, end, large, "count", "statistics.score", None, small)


def _vote(text: str, left: Number, right: Number, large: Decimal, small: Decimal, end: int) -> Quantity:
    after = re.compile(r"\s+votes?\b").match(text, end)
    if after and right.value > 9 and text[left.end : right.start].strip() == "to":
        end = after.end()
    return Quantity((left, right), left.start, end, large, "vote", "statistics.vote", "vote", small)


def _percent_sides(left: Number, right: Number, unit: measures.Measure) -> Quantity:
    return Quantity(
        (left, right), left.start, unit.end, left.value, "percent", "statistics.percent", "percent", right.value
    )


def _counts(page: Page, right: Number) -> bool:
    return amount(page, right).unit is not None


def _score(words: set[str], voted: bool) -> bool:
    return bool(words & _SCORE_WORDS) and not voted


def _after_vote(page: Page, left: Number) -> bool:
    return (
        re.compile(r"\b(?:vot\w+|by|ruled|split|decided|passed|approved|confirmed)\s+(?:\w+\s+){0,3}$").search(
            page.text, max(0, left.start - 40), left.start
        )
        is not None
    )


def _is_odds(page: Page, left: Number, right: Number, named: bool, voted: bool) -> bool:
    """``outnumbered 3 to 1``, ``by 2-1``, ``a 3:1 ratio``: a ratio, where nobody votes."""
    text = page.text
    if named or right.value != 1 or left.value < 2:
        return False
    if _MARGIN.match(text, right.end) and not voted:
        return True
    return not voted and _ODDS.search(text, max(0, left.start - 60), left.start) is not None


# ---------------------------------------------------------------- ranges
def _range(page: Page, left: Number, right: Number, changed: bool) -> Quantity | None:
    text = page.text
    first, second = amount(page, left), amount(page, right)
    if (first.hyphen and not first.suspended) or "ratio" in (first.kind, second.kind):
        return None
    gap = text[first.end : second.start]
    between = _BETWEEN.search(text, max(0, first.start - 32), first.start)
    if not _range_gap(gap, between is not None, first, second):
        return None
    if not between and (
        (changed and not _TIGHT.fullmatch(gap) and not _grows(first, second))
        or _from_to(text, first)
        or not _same(first, second)
    ):
        return None
    if between and not (first.bare or _same(first, second)):
        return None
    low, high = _scaled(left, right, first, second), second.value
    if low >= high and not between:
        return None
    start = between.start() if between else first.start
    found = Quantity((left, right), start, second.end, low, second.kind, second.rule, second.unit, high)
    found.head, found.hyphen, found.qualifier = second.head, second.hyphen, "range"
    if first.unit is not None and second.unit is None:
        found.unit, found.kind, found.rule = first.unit, first.kind, first.rule
    return found


def _grows(first: Quantity, second: Quantity) -> bool:
    """``to grow 3% to 5%``: both ends are amounts of the change, not an amount and the level reached."""
    return first.kind == second.kind == "percent" and first.value < second.value <= 3 * first.value


def _range_gap(gap: str, between: bool, first: Quantity, second: Quantity) -> bool:
    if between:
        return _AND.fullmatch(gap) is not None or _TO.fullmatch(gap) is not None
    if first.suspended:
        return re.fullmatch(r"-?\s+to\s+", gap) is not None
    if _OR.fullmatch(gap):
        return first.unit is None and second.unit is not None and second.value - first.value == 1 and second.value <= 20
    if _DASH.fullmatch(gap):
        return (first.unit is None or _same(first, second)) and (
            second.unit is not None or _TIGHT.fullmatch(gap) is not None
        )
    return _TO.fullmatch(gap) is not None


def _from_to(text: str, first: Quantity) -> bool:
    """``rose from 5 to 7 percent``: two levels; but ``ranging from``, ``anywhere from`` make a range."""
    low = max(0, first.start - 60)
    if not _FROM.search(text, low, first.start):
        return False
    if _RANGING.search(text, low, first.start):
        return False
    return _MOVED.search(text, max(0, first.start - 90), first.start) is not None


_MOVED = re.compile(
    r"\b(?:r[oi]se\w*|rising|f[ae]ll\w*|gr[eo]w|grows|grown|growing|climb\w*|jump\w*|drop\w*|declin\w*|increas\w*|decreas\w*|went|go|going|gone|cut|cuts|cutting|"
    r"rais\w+|lower\w*|reduc\w+|up|down|shr[aiu]nk\w*|surg\w+|soar\w*|plung\w+|plummet\w*|slid\w*|slip\w*|dipp?\w*|swell\w*|swelled|expand\w*|"
    r"edg\w+|inch\w+|tumbl\w+|chang\w+|mov\w+|boost\w*|trim\w*|slash\w*|doubl\w+|tripl\w+)\b[^.;]*$",
    re.IGNORECASE,
)


def _same(first: Quantity, second: Quantity) -> bool:
    """Whether both ends have one unit, or the first leaves it to the second."""
    if first.bare or (second.bare and first.kind in ("money", "age")):
        return True
    return first.kind == second.kind and first.unit == second.unit


def _scaled(left: Number, right: Number, first: Quantity, second: Quantity) -> Decimal:
    """The lower end, with the scale that stands only at the upper (``5 to 10 million``) and the same minor unit."""
    value = first.value
    if left.scale == 1 and right.scale > 1 and left.value < right.value / right.scale:
        value *= right.scale
    if first.bare and second.kind == "money" and "scaled" in second.notes:
        value *= Decimal("0.01")
    return value
