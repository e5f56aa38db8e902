"""What is told of statistics: what value and subject add to the words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mpp_extract.language.function_words import CLOSED_CLASSES
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


def statistics(known: Context) -> Iterator[tuple[record.Statistic, Row]]:
    """The words; a share in percent, the number of dozens, the change, what is counted."""
    for number in known.article.statistics or []:
        told = grey(_value(number), " in ".join(filter(None, (_change(number), _subject(number)))))
        yield number, Row([(clean(number.text), "statistics bold")], told, known.line(number.start))


def _value(number: record.Statistic) -> str | None:
    if number.value is None:
        return None
    if number.kind == "ratio" and not number.change and 0 < number.value < 1:
        return f"{number.value:.0%}"
    if _DOZEN.search(number.text) and number.value == int(number.value):
        return f"{int(number.value):,}"
    return None


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
