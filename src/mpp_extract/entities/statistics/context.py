"""What a number leaves to its neighbours: the unit of ``down from 47``, the change of ``$5 million, or 12 percent``."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from mpp_extract.entities.statistics.elided import lend, take_whole
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language.phrases import noun_phrase
from mpp_extract.language.tags import NOUNS

_HEDGES = r"(?:\s+(?:about|nearly|just|only|roughly|some|a|the|an)){0,2}\s*$"
_COMPARED = re.compile(
    r"(?:\bfrom|\bversus|\bvs\.?|\bcompared\s+(?:with|to)|\bagainst|\binstead\s+of|\brather\s+than|\bthan|\bto\s+(?:his|her|its|their)|\bto\s+\w+[’\']s)"
    rf"(?:\s+[a-z]+['’]s)?{_HEDGES}",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    rf"(?:\bincluding|\bamong\s+(?:them|whom|which),?|\bbut\s[^.;]{{0,40}}\bby|\bof\s+(?:them|whom|which),?){_HEDGES}",
    re.IGNORECASE,
)
_PARALLEL = re.compile(r"(?:,|\s+(?:and|while|but|in|for)\b)[^.;]{0,60}")
_ALONGSIDE = re.compile(rf"[^.;:(]{{0,30}}(?:,|\band){_HEDGES}", re.IGNORECASE)
_RESTATED = re.compile(
    r"(?:(?:,?\s+or|\s?\(|\s+[—–-]{1,2}|,|[^.;,]{0,60}\s[—–-]{1,2})\s+(?:about\s+|roughly\s+|nearly\s+)?|\s?\()$",
    re.IGNORECASE,
)
_CLOSED = re.compile(r",?\s+(?:lower|higher)\b(?!\s+than)")
_OR = re.compile(r",?\s+or\s")
_COMPARES = re.compile(r"\s+(?:more|less|fewer|higher|lower|larger|smaller|greater|above|below)\b")
_JOINT = re.compile(r"(?:,?\s+(and|or|to)|,)\s+(?:to\s+)?")
_JOINED = re.compile(r"\s+and\s+|,\s+(?:and\s+)?")  # rose 4 percent and 6 percent
_CONVERTED = frozenset({"money", "measure"})
_TO = re.compile(r"\s+to\s+")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_FAR = 120  # characters between a number and the one that it is compared with
_NEAR = 24
_AROUND = 8  # numbers to look back for the one that says what this one counts
_BACK = 25  # tokens to look back for the verb of a contest


def inherit(page: Page, quantities: list[Quantity]) -> None:
    """Fills unit, kind, change and subject of numbers that lean on the one before or behind them."""
    for current, following in reversed(list(pairwise(quantities))):
        if current.suspended and current.unit is None and following.start - current.end < _NEAR:
            current.takes_after(following)
        if current.bare and not following.bare and following.start - current.end < _NEAR:
            _look_ahead(page, current, following)
    for current in quantities:
        if current.bare:
            take_whole(page, current)
    last_sum: Quantity | None = None
    for place, (previous, current) in enumerate(pairwise(quantities), 1):
        if previous.kind == "money":
            last_sum = previous
        if last_sum is not None and current.kind == "money" and _one_sentence(page, last_sum, current):
            _compare(page, last_sum, current)
        if current.start < previous.end or current.start - previous.end > 3 * _FAR:
            continue
        if current.start - previous.end <= _FAR and _one_sentence(page, previous, current):
            _in_sentence(page, previous, current)
        if current.bare:
            lend(page, _near(page, quantities, place), current, _one_sentence(page, previous, current))
        if current.subject is None and _alike(previous, current):
            current.subject = previous.subject


def _near(page: Page, quantities: list[Quantity], place: int) -> list[Quantity]:
    """The quantities before the one at this place that stand in its sentence or the one before."""
    sentence = _sentence(page, quantities[place])
    first = place
    while first > 0 and place - first < _AROUND and sentence - _sentence(page, quantities[first - 1]) <= 1:
        first -= 1
    return quantities[first:place]


def _sentence(page: Page, quantity: Quantity) -> int:
    return page.tokens.sentence[min(page.tokens.at(quantity.start), len(page.tokens) - 1)]


def _look_ahead(page: Page, current: Quantity, following: Quantity) -> None:
    """``fell 1.5 and 3 percent``, ``from 11 to 33 deaths``: the unit stands at the second number."""
    joint = _JOINT.fullmatch(page.text[current.end : following.start])
    if joint is None or page.text[following.start] in "$£€¥":
        return
    if joint[1] is None and following.kind != "percent" and following.numbers[-1].end < following.end:
        return  # measured 6.1, 10 kilometres down: no list, unless and has lent the second its unit
    if joint[1] == "and" and page.text.startswith(" of", following.end):
        return  # the median age is 38 and 51% of the residents
    if following.kind == "percent" and _said_again(current, page.text[current.end : following.start + 1]):
        return  # "479, or 96.2% of them": the share of what was counted
    counted = following.kind == "count" and following.unit and joint[1] in ("to", "or") and not following.hyphen
    if counted or following.kind in ("percent", "duration", "measure", "money"):
        current.takes_after(following)


# How a list of numbers in words ends: aged four, seven and nine.
_LIST_END = re.compile(r"\s*[,;.)](?!\d)|,?\s+and\s+[\w-]+(?:[,;.)]|\s+(?:is|was|are|were|has|had|have)\b)")
_ENDED = re.compile(r"\s+(?:is|was|are|were|has|had|have)\b")
_AGAIN = re.compile(r",\s+(?:or|and|up|down)\b|\bor\s+(?:just\s+|about\s+)?[-+−–]")
_MOST_PERCENT = 100
_MILLION = 10**6  # from 58 billion, behind 41 billion yen


def _said_again(current: Quantity, gap: str) -> bool:
    """Whether a percentage says once more, or of what it is a change, what was counted before."""
    return current.value > _MOST_PERCENT or _AGAIN.search(gap) is not None


def _one_sentence(page: Page, previous: Quantity, current: Quantity) -> bool:
    return _sentence(page, previous) == _sentence(page, current)


def _in_sentence(page: Page, previous: Quantity, current: Quantity) -> None:
    """What the first of these ways in which the number leans on the one before fits says of it."""
    gap = page.text[previous.end : current.start]
    for leans in _WAYS:
        if leans(page, previous, current, gap):
            return


def _compared(page: Page, previous: Quantity, current: Quantity, gap: str) -> bool:
    """``down from 47``, ``compared with 12 a year before``."""
    if not _COMPARED.search(gap):
        return False
    if current.bare and not current.suspended:
        _lean(previous, current)
    own = current.subject is not None and _said_behind(page.text, current)
    alike = current.kind == previous.kind and current.head is None
    if alike and not own and previous.subject and "’s" not in gap[-12:]:
        current.subject = previous.subject
    return True


def _said_behind(text: str, current: Quantity) -> bool:
    """``29 percent [of women]``: what the number is about stands right behind it."""
    subject, end = current.subject or "", current.end
    of = text.startswith(" of ", end) and subject in text[end : end + len(subject) + 8]
    return of or text.startswith(subject, end + 1)


def _counted_among(page: Page, previous: Quantity, current: Quantity, gap: str) -> bool:
    """``40 guards, including 12 in uniform``."""
    if not current.bare or not _COUNTED.search(gap):
        return False
    _lean(previous, current)
    return True


def _as_old(page: Page, previous: Quantity, current: Quantity, gap: str) -> bool:
    """``aged 12 and 14``."""
    digits = current.numbers[0].form == "digits" or _LIST_END.match(page.text, current.end) is not None
    digits = digits or (gap.endswith(" and ") and _ENDED.match(page.text, current.end) is not None)
    digits = current.bare and digits
    if previous.qualifier != "exact" and _goes_on_as_subject(page, current):
        return False
    if not digits or previous.kind != "age" or not _JOINT.fullmatch(gap):
        return False
    current.takes_after(previous)
    current.subject = previous.subject
    return True


def _goes_on_as_subject(page: Page, current: Quantity) -> bool:
    """``over 12 and [50] were under 6``: a finite verb right behind the number."""
    after = page.tokens.at(current.end)
    return after < len(page.tokens) and page.tokens.tag[after] in _FINITE


def _against(page: Page, previous: Quantity, current: Quantity, gap: str) -> bool:
    """``leads Quill 46 percent to 35 percent``."""
    shares = current.kind == previous.kind == "percent" and previous.value > current.value
    if not shares or not _TO.fullmatch(gap):
        return False
    current.subject = _opponent(page, previous) or current.subject
    return True


def _beside(page: Page, previous: Quantity, current: Quantity, gap: str) -> bool:
    if not _alongside(page, previous, current, gap):
        return False
    current.unit, current.subject = previous.unit, previous.subject
    return True


def _joined(page: Page, previous: Quantity, current: Quantity, gap: str) -> bool:
    """``rose 4 percent and 6 percent``."""
    shares = current.kind == previous.kind == "percent" and current.change is None
    if not shares or not _JOINED.fullmatch(gap):
        return False
    current.change = previous.change if page.text[previous.end - 1] in "%st" else None
    return True


def _polled(page: Page, previous: Quantity, current: Quantity, gap: str) -> bool:
    """``40 percent of the clerks agreed, with 12 percent saying no``: one question, put to the same people."""
    tokens, after = page.tokens, page.tokens.at(current.end)
    shares = current.kind == previous.kind == "percent" and current.change is None and previous.change is None
    if not shares or after >= len(tokens) or previous.subject is None:
        return False
    if tokens.lower[after] != "who" and tokens.tag[after] not in ("VBG", "VBP", "VBD"):
        return False
    current.subject = previous.subject
    return True


def _restated(page: Page, previous: Quantity, current: Quantity, gap: str) -> bool:
    if not _RESTATED.fullmatch(gap):
        return False
    _restate(page, previous, current)
    return True


def _parallel(page: Page, previous: Quantity, current: Quantity, gap: str) -> bool:
    """``a third of the guards agreed, and half refused``."""
    ratios = current.kind == previous.kind == "ratio" and current.form == previous.form
    if not ratios or not _PARALLEL.match(gap):
        return False
    current.subject = previous.subject
    return True


_WAYS = (_compared, _counted_among, _as_old, _against, _beside, _joined, _polled, _restated, _parallel)


def _alongside(page: Page, previous: Quantity, current: Quantity, gap: str) -> bool:
    """``3,000 arrests last year, 2,000 this year``: a bare number beside a count, with no verb between them."""
    if not current.bare or current.suspended or previous.head is None or previous.kind != "count":
        return False
    if current.numbers[0].form == "vague" or current.of_whole or not _ALONGSIDE.fullmatch(gap):
        return False
    tokens = page.tokens
    between = range(tokens.at(previous.end), tokens.at(current.start))
    return not any(tokens.tag[i] in _FINITE for i in between)


def _opponent(page: Page, previous: Quantity) -> str | None:
    """``leads [Quill] 46 percent to 35 percent``: the object of the contest, whom the second share belongs to."""
    tokens = page.tokens
    first = tokens.at(previous.start)
    for i in range(first - 1, max(-1, first - _BACK), -1):
        if tokens.dep[i] == "dobj" and tokens.tag[i] in NOUNS:
            return noun_phrase(page.text, tokens, i, until=first)
    return None


def _alike(previous: Quantity, current: Quantity) -> bool:
    """Whether a number without a subject can be about what the one before it is about."""
    if current.bare:
        return previous.kind in ("count", "ratio", "percent")
    return current.kind == previous.kind and current.kind in ("ratio", "percent")


def _lean(previous: Quantity, current: Quantity) -> None:
    """A bare number takes kind and unit of the one that it is compared with."""
    apart = previous.value and current.value and not Decimal("0.02") < current.value / previous.value < 50
    if apart or (previous.kind == "percent" and current.value > 400):
        return
    sums = previous.kind == "money" and min(previous.numbers[-1].scale, current.numbers[0].scale) >= _MILLION
    if previous.kind in ("percent", "duration", "measure") or sums or (previous.kind == "count" and previous.unit):
        current.kind, current.unit = previous.kind, previous.unit
    if current.subject is None or previous.subject is not None:
        current.subject = previous.subject


def _restate(page: Page, previous: Quantity, current: Quantity) -> None:
    """``off $90 million ... — 4 percent``: the same thing said again."""
    if previous.kind == current.kind and previous.kind in _CONVERTED and page.text[current.start - 1] == "(":
        current.subject = previous.subject  # 1.45 billion pounds ($1.9 billion)
    again = current.kind == "percent" or _OR.match(page.text, previous.end) is not None
    if previous.change and current.change is None and again and current.kind in ("percent", "money", "count"):
        current.change, current.subject = previous.change, previous.subject
    elif current.change and previous.change is None and _CLOSED.match(page.text, current.end):
        previous.change = current.change  # settled 37 cents, or 0.7%, lower


def _compare(page: Page, previous: Quantity, current: Quantity) -> None:
    """``took in $3 billion in May, about $6 million more than``: so much more of the same."""
    if page.text[max(0, current.start - 2) : current.start].strip() == "," and _COMPARES.match(page.text, current.end):
        current.subject = previous.subject
