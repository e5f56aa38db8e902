"""What is told of statistics: what value and subject add to the words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mpp_extract.language.function_words import CLOSED_CLASSES
from mpp_extract.language.inflect import plural
from mpp_extract.language.numbers.words import CARDINALS, SCALES
from mpp_extract.language.phrases import PRONOUNS
from mpp_extract.writers.terminal.context import Context, grey
from mpp_extract.writers.terminal.layout import Row, clean

if TYPE_CHECKING:
    from mpp_extract import record

_DOZEN = re.compile(r"\bdozen\b", re.I)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# A number or its unit: where the words end so, none of them says that it is a change.
_AMOUNT = re.compile(
    r"(?:[\d%½¼¾]|\b(?:percent|per cent|points?|thousand|million|billion|trillion|dollars|cents))\Z", re.I
)

# A number and nothing that says of what: 57, about four, twenty-one.
_ALONE = re.compile(rf"^[^$€£¥₹%°]*(?:[\d½¼¾]|\b(?:{'|'.join((*CARDINALS, *SCALES, 'hundred', 'dozen'))}))\Z", re.I)


def statistics(known: Context) -> Iterator[tuple[record.Statistic, Row]]:
    """The words; a share in percent, the number of dozens, the unit, the change, what is counted."""
    for number in known.article.statistics or []:
        told = grey(_value(number), *_about(number))
        yield number, Row([(clean(number.text), "statistics bold")], told, known.line(number.start))


def _value(number: record.Statistic) -> str | None:
    if number.value is None:
        return None
    if number.kind == "ratio" and not number.change and 0 < number.value < 1:
        return f"{number.value:.0%}"
    if _DOZEN.search(number.text) and number.value == int(number.value):
        return f"{int(number.value):,}"
    return None


def _about(number: record.Statistic) -> tuple[str | None, str | None]:
    """What it is a number of, and of whom or what, where the words don't say it."""
    subject = _subject(number)
    change = _change(number)
    unit = _unit(number, subject)
    if change or (unit == "age" and subject):
        joint = "in" if change else "of"
        return (f"{change or unit} {joint} {subject}" if subject else change), None
    return unit, subject


def _unit(number: record.Statistic, subject: str | None) -> str | None:
    """Of a number alone its unit: ``age`` of 57, ``percent`` of seventy, ``points`` of 25,766."""
    if not number.unit or not _ALONE.search(number.text):
        return None
    if number.kind == "age":
        return "age"
    several = number.unit if number.unit.isupper() or number.kind in ("percent", "vote") else plural(number.unit)
    said = set(_WORD.findall((subject or "").lower()))
    return None if said & {number.unit, several} else number.unit if number.value == 1 else several


def _change(number: record.Statistic) -> str | None:
    if number.change is None or not _AMOUNT.search(number.text):
        return None
    return str(number.change)


def _subject(number: record.Statistic) -> str | None:
    """Whom or what the number is about, where the words don't say it themselves."""
    subject = number.subject
    if subject is None or subject.lower() in PRONOUNS:
        return None
    content = [word for word in _WORD.findall(subject.lower()) if word not in CLOSED_CLASSES]
    said = set(_WORD.findall(number.text.lower()))
    return None if not content or said & set(content[:3]) else subject
