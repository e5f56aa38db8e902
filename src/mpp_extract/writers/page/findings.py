"""What checks found in an article, as its page tells it: the message, and the words with what stands round them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mpp_extract.language.stops import sentence_at
from mpp_extract.writers.page.plain import shown

if TYPE_CHECKING:
    from mpp_extract.check import Finding


@dataclass(frozen=True, slots=True)
class Told:
    """A finding: its code, what is wrong, the sentence that it is wrong in, where its words stand."""

    code: str
    message: str
    sentence: str
    start: int
    end: int


def findings(found: Iterable[Finding], text: str) -> list[Told]:
    """The findings of a text, in their order, fit for a page."""
    return [
        Told(each.code, shown(each.message), shown(sentence_at(text, each.start, each.end)), each.start, each.end)
        for each in found
    ]
