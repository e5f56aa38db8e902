"""Two numbers that stand against each other: votes, scores, odds, the shares of two sides in a poll."""

from __future__ import annotations

import re
from typing import NamedTuple

from mpp_extract.entities.statistics import measures
from mpp_extract.entities.statistics.amounts import amount
from mpp_extract.entities.statistics.forms import first, form
from mpp_extract.entities.statistics.kinds import ODDS, PERCENT, SCORE, VOTE
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language import money
from mpp_extract.language.inflect import nouns, verbs
from mpp_extract.language.lazy import lazily
from mpp_extract.language.numbers.number import Number
from mpp_extract.language.word_sets import word_set

TIGHT = lazily(r"[-‐‑–−—:]|-to-")
_SPACED = lazily(r"\s[-–]\s")  # 5 - 4 ruling, in text that was cut into tokens
_PASSED = lazily(
    r"\b(?:passed|approved|rejected|adopted|cleared|failed|confirmed|convicted|acquitted)(?:\s+\w+){0,3}\s+$"
)
# What a court decides by a vote, with nothing between: affirmed, 2-1, but not: overturned a 2-0 deficit.
_DECIDED = lazily(
    r"\b(?:dismissed|affirmed|upheld|reversed|overturned|vacated|denied|granted|thrown\s+out|struck\s+down|"
    r"turned\s+down|let\s+stand),?\s+$"
)
# What is put to a vote, and what becomes of it. Source: Robert's Rules of Order Newly Revised, motions.
_MOTIONS = nouns("motion bill amendment resolution measure ordinance proposal proposition referendum nomination")
_CARRIED = lazily(r"\b(?:carried|defeated|lost|adopted|tabled|advanced),?\s+$")
# What is lost by a vote, or how a body is divided: a smaller number may stand first.
_LOST = lazily(
    r"\b(?:voted|votes?\s+of|tally\s+of|count\s+of|split|divided|deadlocked|rejected|failed|defeated|died|fell|lost)"
    r"(?:\s+\w+)?,?\s+$"
)
_TO = lazily(r"\s+votes?\s+(?:to|against)\s+|\s+to\s+|-to-", re.IGNORECASE)
_VOTES_BEHIND = lazily(r"\s+votes?\b")
_VOTE_BEHIND = lazily(
    r"[\s,-]*(?:votes?|margin|decision|ruling|majority|split|verdict|opinion|party[\s-]line|panel|tally|count)\b",
    re.IGNORECASE,
)
_VOTE_BEFORE = lazily(
    r"\b(?:vot\w+|by|ruled|split|decided|passed|approved|confirmed)\s+(?:\w+\s+){0,3}$", re.IGNORECASE
)
_MARGIN = lazily(
    r"[\s-]*(?:margin|ratio|advantage|edge|odds|shot|outsider|underdog|long-?shot|favou?rite)\b", re.IGNORECASE
)
_ODDS = lazily(
    r"\b(?:outnumber\w*(?:\s+\w+){0,5}|outpac\w*|odds(?:\s+\w+){0,4}|(?:ratio|margin)\s+of(?:\s+(?:about|nearly|almost|roughly|around|more\s+than))?|"
    r"by(?:\s+(?:more\s+than|about|nearly|almost|roughly|over|at\s+least))?(?:\s+an?)?)\s+$",
    re.IGNORECASE,
)
_THIRD = lazily(r"[-‐–]\d{1,3}(?!\d)")
_VOTE_WORDS = word_set(
    """vote votes voted voting ruled ruling rulings decision decided panel court courts justices judges justice judge
    majority dissent dissented dissenting opinion senate house council board committee jury commission legislature
    upheld affirmed reversed confirmed confirmation circuit assembly tribunal bench supervisors trustees
    commissioners aldermen"""
)
# Three judges of a court of appeals decide: 28 USC 46(b).
_PANEL = 3
_BENCH_WORDS = word_set("ruled panel circuit judges upheld affirmed")
_GAME_WORDS = word_set(
    """beat beats beating defeat score scored scoring goal goals game games match matches playoff finals cup inning
    innings quarter tied draw drew shutout penalty penalties league team teams coach striker goalkeeper touchdown
    trailing season winning lose loss"""
)
# Courts and candidates win and lose, too.
_CONTEST_WORDS = _GAME_WORDS | word_set("win wins won lost victory half series record down defeated lead leads")
# A contest's verb, and its loser or prize between it and the numbers.
_VERBS = "|".join(sorted(verbs("lead trail beat defeat win lose rout edge outscore outpoll thrash")))
_CONTEST = lazily(rf"\b(?:{_VERBS}|ahead|behind|over|up|down)\b")
_BEHIND = verbs("trail lose") | {"behind"}
_RIVAL = lazily(
    r"\s+(?:(?:the|its|his|her|their)\s+)?(?:(?!from\b|by\b|to\b|of\b|at\b|for\b|about\b)[\w’'.-]+,?\s+){0,4}(?:by\s+)?"
)
_POLL_WORDS = word_set(
    """among favor favour oppose poll polls percent percentage % points survey voters candidates candidate lead leads
    edge"""
)
_LARGEST_HOUSE = 435  # members of the House: a lower number before a higher one is hardly a vote beyond
_LARGEST_SCORE = 12


class _Context(NamedTuple):
    """What the words round the pair say."""

    words: frozenset[str]
    named: bool  # a vote, ruling or margin is named right behind
    voted: bool  # somebody votes or rules in the sentence
    tight: bool  # only a hyphen or dash stands between the numbers


def sides(page: Page, left: Number, right: Number) -> Quantity | None:
    """The vote, score or odds that two numbers make; None where they are a range or two amounts."""
    text, gap = page.text, page.text[left.end : right.start]
    spaced = _SPACED.fullmatch(gap) is not None and _VOTE_BEHIND.match(text, right.end) is not None
    tight = spaced or TIGHT.fullmatch(gap) is not None
    if not (tight or _TO.fullmatch(gap)):
        return None
    if tight and (margin := first(MARGINS, page, left, right)):
        return margin
    if not _whole(text, left, right):
        return None
    unit = measures.after(text, right.end)
    if unit is not None:
        return first(SHARES, left, right, unit) if tight else None
    words = frozenset(page.words(left.start))
    named = _VOTE_BEHIND.match(text, right.end) is not None
    passed = (tight or left.value > right.value) and _before(_PASSED, page, left)
    passed = passed or (tight and _before(_DECIDED, page, left))
    passed = passed or (tight and not words.isdisjoint(_MOTIONS) and _before(_CARRIED, page, left))
    voted = named or bool(words & _VOTE_WORDS) or "vote" in gap or passed
    context = _Context(words, named, voted, tight)
    if not _opposed(page, left, right, context, "vote" in gap):
        return None
    third = _THIRD.match(text, right.end)  # 5-3-1
    return first(SIDES, page, left, right, context, third.end() if third else right.end)


def _margin(page: Page, left: Number, right: Number) -> Quantity | None:
    named = right.value == 1 and left.value > 1 and _MARGIN.match(page.text, right.end)
    if named and left.value == _PANEL - 1 and not _BENCH_WORDS.isdisjoint(page.words(left.start)):
        return None  # upheld by a 2-1 margin
    return _made(left, right, right.end, "ratio", None) if named else None


def _shares_with_unit(left: Number, right: Number, unit: measures.Measure) -> Quantity | None:
    percent = unit.kind == "percent" and left.value > right.value
    return _made(left, right, unit.end, "percent", "percent") if percent else None


def _whole(text: str, left: Number, right: Number) -> bool:
    """Whether both are whole numbers without a currency."""
    fractional = any(number.value != number.value.to_integral_value() for number in (left, right))
    if fractional or "fraction" in (left.form, right.form):
        return False
    return money.before(text, left.start) is None and money.before(text, right.start) is None


def _opposed(page: Page, left: Number, right: Number, context: _Context, votes: bool) -> bool:
    """Whether the numbers stand against each other rather than for a range."""
    if votes:
        return True
    if not context.tight and _contested(page, left, right):
        return True
    if left.value < right.value:
        game = bool(context.words & _CONTEST_WORDS) and not context.voted
        ruled = context.named and right.value <= _LARGEST_HOUSE
        lost = context.voted and right.value <= _LARGEST_HOUSE and _before(_LOST, page, left)
        return context.tight and (ruled or ((game or lost) and amount(page, right).unit is None))
    if context.tight or context.named or _before(_VOTE_BEFORE, page, left) or _before(_ODDS, page, left):
        return True
    return left.value > right.value and (left.value <= _LARGEST_SCORE or context.voted)


def _contested(page: Page, left: Number, right: Number) -> bool:
    """``leads Quill 512 to 377``, ``behind 9 to 12``: a contest's verb before, and no range, level or step."""
    contests = list(_CONTEST.finditer(page.text, max(0, left.start - 60), left.start))
    found = contests[-1] if contests else None
    if found is None or left.value == right.value or not _RIVAL.fullmatch(page.text, found.end(), left.start):
        return False
    return left.value > right.value or (found[0] in _BEHIND and amount(page, right).unit is None)


def _before(pattern: re.Pattern[str], page: Page, number: Number) -> bool:
    return pattern.search(page.text, max(0, number.start - 60), number.start) is not None


def _odds(page: Page, left: Number, right: Number, context: _Context, end: int) -> Quantity | None:
    """``outnumbered 3 to 1``, ``by 2-1``, ``a 3-1 ratio``: a ratio, where nobody votes."""
    margin = _MARGIN.match(page.text, right.end) is not None
    if right.value != 1 or left.value < 2 or (context.named and not margin) or context.words & _VOTE_WORDS:
        return None
    return _made(left, right, right.end, "ratio", None) if margin or _before(_ODDS, page, left) else None


def _vote(page: Page, left: Number, right: Number, context: _Context, end: int) -> Quantity | None:
    if not context.voted or (not context.named and context.words & _GAME_WORDS):
        return None
    if not context.tight and right.value > _LARGEST_SCORE and (votes := _VOTES_BEHIND.match(page.text, end)):
        end = votes.end()  # 1,212 to 1,104 votes
    return _made(left, right, end, "vote", "vote")


def _shares(page: Page, left: Number, right: Number, context: _Context, end: int) -> Quantity | None:
    whole = left.value + right.value <= 100 and min(left.value, right.value) >= 15
    polled = whole and context.tight and context.words & _POLL_WORDS
    return _made(left, right, end, "percent", "percent") if polled else None


def _score(page: Page, left: Number, right: Number, context: _Context, end: int) -> Quantity | None:
    return _made(left, right, end, "count", None)


def _made(left: Number, right: Number, end: int, kind: str, unit: str | None) -> Quantity:
    large, small = max(left.value, right.value), min(left.value, right.value)
    return Quantity((left, right), left.start, end, large, kind, unit, small)


# With page and the two numbers.
MARGINS = (form(ODDS, "margin", _margin, "It was a [[1.5-to-1]] advantage.", "It took one to two hours."),)
# With the two numbers and the unit behind them.
SHARES = (
    form(PERCENT, "shares", _shares_with_unit, "She won, [[55-45 percent]].", "She won 45 to 55 percent of them."),
)
SCORED = form(SCORE, "sides", _score, "The visitors won [[3-1]] after a late goal.", "The visitors came by 3 a.m.")
# Tried in order, with page, the two numbers, what the words round them say, and where the numbers end.
SIDES = (
    form(ODDS, "sides", _odds, "Filings outnumber closings by [[3-to-1]].", "The driver went 3 to 4 miles."),
    form(VOTE, "sides", _vote, "The panel ruled [[2-1]] for the state.", "The panel met from 2-5 p.m. on Monday."),
    form(PERCENT, "sides", _shares, "In the poll she leads [[48-41]].", "In the poll she leads 48 to 41."),
    SCORED,
)
