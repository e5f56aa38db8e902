"""Numbers that count or measure something, out of a parsed text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.entities.dates.not_years import QUANTITIES
from mpp_extract.entities.statistics.ages_of import AVERAGE, age_of_person
from mpp_extract.entities.statistics.amounts import amount, signed
from mpp_extract.entities.statistics.change import change
from mpp_extract.entities.statistics.context import inherit
from mpp_extract.entities.statistics.multiples import multiples
from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.pairs import pair
from mpp_extract.entities.statistics.qualifiers import during, hedge
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.entities.statistics.refusals import beside, cited, names, phrases
from mpp_extract.entities.statistics.refusals.taken import CASE, CASE_NUMBER, DATE, NAMED_BEFORE, Taken, covered
from mpp_extract.entities.statistics.singles import singles
from mpp_extract.entities.statistics.subject import subject
from mpp_extract.entities.statistics.votes import SCORED
from mpp_extract.language.numbers.number import Number, plain
from mpp_extract.language.numbers.signs import Kind
from mpp_extract.language.topics import FEW
from mpp_extract.record import Statistic
from mpp_extract.rule import Refusal, refusing

if TYPE_CHECKING:
    from mpp_extract.reading import Reading


def find(reading: Reading) -> list[Statistic]:
    """The article's statistics, in reading order. Uses the dates and case numbers already found."""
    no_years = frozenset(start for refusal, start, _ in reading.refused if refusal in QUANTITIES)
    page = Page(reading.text, reading.tokens, no_years)
    if not len(page.tokens):
        return []
    quantities = _quantities(reading, page)
    for quantity in quantities:
        _finish(page, quantity)
    inherit(page, quantities)
    return [_item(reading, quantity) for quantity in quantities]


_AGE = re.compile(r"\b(?:average|median|mean|minimum|maximum|retirement|voting)\s+(?:\w+\s+)?age$", re.IGNORECASE)
_PERIODS = frozenset(
    {"inning", "game", "round", "lap", "hole", "session", "match", "season", "stage", "episode", "leg"}
)
_OVER = re.compile(r"over\s+", re.IGNORECASE)
# What is said of a numbered thing holds for the numbers joined to it: sections 4, 5 and 6.
_CHAINS = frozenset({Kind.REFERENCE, Kind.STATUTE, Kind.TELEPHONE, Kind.ADDRESS})
_NEXT = 8  # characters between two numbers of a list
_TIGHT = frozenset({"-", "–", "/", "."})
_CHAIN = re.compile(r"[-–/.]|,\s(?:and\s|or\s)?|\s(?:and|or|to|through|&)\s")
_LENGTH = re.compile(r"[\s-]+(?:[a-z]+\s)?(?:second|minute|hour|day|night|week|month|year|decade)s?\b", re.IGNORECASE)
_BESIDE = re.compile(r"\s+(?:or\s+(?:so|more)\s+)?(?:earlier|before|from\s+(?:now|today|tomorrow|yesterday))\b")
_COUNTS = re.compile(r"[\s-]?(?:%|[a-z]{3,}s\b)")
_BY_SIGN = {row.test: row for row in beside.BESIDE}
_ROUND = (*cited.CITED, *phrases.PHRASES, *names.NAMES)


def _quantities(reading: Reading, page: Page) -> list[Quantity]:
    taken = Taken(reading)
    numbers = _likely(reading, taken)
    found: list[Quantity] = []
    names_seen: set[str] = set()
    labelled: int | None = None  # where the last number ends that a plural noun made a label
    i = 0
    while i < len(numbers):
        left = numbers[i]
        if left is None:
            i += 1
            continue
        right = numbers[i + 1] if i + 1 < len(numbers) else None
        quantity, used = _read(page, left, right)
        if not _inside(found, quantity):
            refusal = _refused(page, taken, quantity, names_seen)
            if refusal is None and labelled is not None and quantity.bare and _listed(page, labelled, quantity):
                refusal = names.LABEL  # Sections 12, 14 and 19
            if refusal is None:
                found.append(quantity)
            else:
                reading.refuse(refusal, left.start, left.end)
            goes_on = refusal is names.LABEL and (labelled is not None or page.before(left.start).endswith("s"))
            labelled = quantity.end if goes_on else None
        i += used
    found += multiples(page) + [one for one in singles(page) if not _overlaps(found, one)]
    found.sort(key=lambda quantity: quantity.start)
    return found


def _listed(page: Page, labelled: int, quantity: Quantity) -> bool:
    """Whether the number stands in one list with the label before it."""
    gap = page.text[labelled : quantity.start] if quantity.start - labelled < _NEXT else ""
    return quantity.numbers[0].form == "digits" and _CHAIN.fullmatch(gap) is not None


def _likely(reading: Reading, taken: Taken) -> list[Number | None]:
    """The text's numbers, None in place of those that the characters beside them, or the one before, speak against."""
    text, judged = reading.text, reading.numbers
    numbers: list[Number | None] = []
    end, refusal, kind = 0, None, None
    for number in judged.all:
        gap = text[end : number.start] if number.start - end < 8 else ""
        if covered(taken.case_numbers, number.start, number.end):
            refusal, kind = CASE_NUMBER, Kind.REFERENCE
        elif covered(taken.cases, number.start, number.end):
            refusal, kind = CASE, Kind.REFERENCE
        elif covered(taken.dates, number.start, number.end) and not _LENGTH.match(text, number.end):
            refusal, kind = DATE, Kind.DAY
        elif kind is None or not _chained(text, number, gap, kind):
            sign = judged.sign(number.start, number.end, number)
            refusal, kind = (None, None) if sign is None else (_BY_SIGN[sign.test], sign.kind)
        if refusal is not None:
            reading.refuse(refusal, number.start, number.end)
        numbers.append(number if refusal is None else None)
        end = number.end
    return numbers


def _chained(text: str, number: Number, gap: str, kind: Kind) -> bool:
    """Whether what was said of the number before holds of this one: ``§§ 4, 5 and 6``, ``MS-13-7``."""
    if not _CHAIN.fullmatch(gap) or not (kind in _CHAINS or (kind is Kind.NAME and gap == "-")):
        return False
    return gap in _TIGHT or not _COUNTS.match(text, number.end)


def _inside(found: list[Quantity], quantity: Quantity) -> bool:
    """Whether the number stands in the unit or noun of the one before it (``parts per million``)."""
    if not found or quantity.start >= found[-1].end:
        return False
    return found[-1].kind != "count" or (quantity.kind == "count" and not quantity.hyphen)


def _overlaps(found: list[Quantity], one: Quantity) -> bool:
    """Whether the words are part of a number that was read before (``half a point``)."""
    return any(quantity.start < one.end and one.start < quantity.end for quantity in found)


def _read(page: Page, left: Number, right: Number | None) -> tuple[Quantity, int]:
    single = amount(page, left)
    if right is not None and right.start - left.end <= 40:
        shift = (
            change(page.text, page.tokens, single.start, single.end, single.unit, "percent")
            if not single.bare
            else None
        )
        both = pair(page, left, right, shift is not None)
        if both is not None:
            return both, 2
        second = amount(page, right) if single.suspended or _is_sum(single) else None
        if single.suspended and second is not None:
            single.takes_after(second)
        elif second is not None and _adds_cents(page.text, single, second):
            single.value += second.value
            single.end = second.end
            return single, 2
    signed(page, single)
    age_of_person(page, single)
    return single, 1


_AND = re.compile(r"\s*,?\s+(?:and\s+)?")


def _is_sum(quantity: Quantity) -> bool:
    return quantity.kind == "money" and quantity.factor == 1 and quantity.value == quantity.value.to_integral_value()


def _adds_cents(text: str, main: Quantity, small: Quantity) -> bool:
    """``two dollars and ten cents``: one sum in two units."""
    cents = small.kind == "money" and 0 < small.value < 1 and small.factor != 1
    cents = cents and (small.unit == main.unit or text.startswith("cent", small.end - len("cents")))
    return cents and main.start == main.numbers[0].start and _AND.fullmatch(text, main.end, small.start) is not None


def _refused(page: Page, taken: Taken, quantity: Quantity, names_seen: set[str]) -> Refusal | None:
    first = quantity.numbers[0]
    digits = page.text[first.start : first.end]
    refusal = refusing(_ROUND, page, quantity)
    if refusal is not None:
        if refusal in names.NAMING and first.form == "digits":
            names_seen.add(digits)
        return refusal
    if quantity.bare and digits in names_seen:
        return NAMED_BEFORE
    if not covered(taken.dates, first.start, first.end):
        return None
    # Two years earlier is a point of time, though two years are none.
    return DATE if quantity.kind != "duration" or _BESIDE.match(page.text, quantity.end) else None


def _finish(page: Page, quantity: Quantity) -> None:
    """Reads qualifier, change and subject, and widens the span to their words."""
    number_end = quantity.numbers[-1].end
    few = quantity.kind == "count" and quantity.unit is not None and quantity.value <= FEW
    hedged = hedge(page.text, quantity.start, quantity.end, number_end, few)
    over = (quantity.kind == "duration" or quantity.unit in _PERIODS) and _OVER.fullmatch(
        page.text, hedged.start, quantity.start
    )
    if over and during(page.text, hedged.start):
        hedged = hedged._replace(name="exact", start=quantity.start)
    if quantity.qualifier != "range":
        quantity.qualifier = hedged.name
        if any(number.form == "vague" for number in quantity.numbers) and hedged.name == "exact":
            quantity.qualifier = "approximate"
    quantity.start, quantity.end = hedged.start, hedged.end
    if quantity.change is None and quantity.form is not SCORED.rows[0]:
        shift = change(page.text, page.tokens, quantity.start, quantity.end, quantity.unit, quantity.kind)
        if shift is not None and not (quantity.hyphen and shift.moved):
            quantity.change, quantity.changed_by, quantity.moved = shift.name, shift.word, shift.moved
            if shift.end is not None:
                quantity.end = max(quantity.end, shift.end)
    quantity.subject = subject(page.text, page.tokens, quantity)
    if quantity.kind == "duration" and quantity.unit == "year" and _AGE.search(quantity.subject or ""):
        quantity.kind, quantity.form = "age", AVERAGE


def _item(reading: Reading, quantity: Quantity) -> Statistic:
    return Statistic.model_construct(
        text=reading.text[quantity.start : quantity.end],
        start=quantity.start,
        end=quantity.end,
        kind=quantity.kind,
        value=plain(quantity.value),
        value_max=None if quantity.value_max is None else plain(quantity.value_max),
        unit=quantity.unit,
        qualifier=quantity.qualifier,
        change=quantity.change,
        subject=quantity.subject,
        rule=quantity.rule,
        explain=_explain(reading, quantity) if reading.settings.explain else None,
    )


def _explain(reading: Reading, quantity: Quantity) -> dict[str, object]:
    numbers = [reading.text[number.start : number.end] for number in quantity.numbers]
    assert quantity.form is not None
    explain: dict[str, object] = {
        "form": quantity.form.id,
        "numbers": numbers,
        "forms": [number.form for number in quantity.numbers],
    }
    if quantity.factor != 1:
        explain["scaled"] = f"{quantity.numbers[0].value} x {quantity.factor} {quantity.unit}"
    if quantity.changed_by:
        explain["change"] = quantity.changed_by
    return explain
