"""The grammar at work: all forms over a text's words, the longest reading at each place."""

from __future__ import annotations

from mpp_extract.entities.dates import calendar_forms, clock_forms, period_forms, relative_forms
from mpp_extract.entities.dates.lexer import Words
from mpp_extract.entities.dates.patterns import Form, Hit
from mpp_extract.entities.dates.sense import Candidate

FORMS: tuple[Form, ...] = (*calendar_forms.FORMS, *clock_forms.FORMS, *period_forms.FORMS, *relative_forms.FORMS)


def candidates(words: Words) -> list[Candidate]:
    """The expressions in reading order, none overlapping another: the longest at each place, the earlier form of equals."""
    found: list[tuple[int, int, int, Form, Hit]] = []
    for order, form in enumerate(FORMS):
        for match in form.pattern.finditer(words.letters):
            hit = Hit(words, match)
            found.append((hit.first, -hit.last, order, form, hit))
    found.sort(key=lambda item: item[:3])
    kept: list[Candidate] = []
    taken = 0
    for first, _, _, form, hit in found:
        if first < taken:
            continue
        sense = form.meaning(hit)
        if sense is not None:
            head = hit.match.start(form.head) if form.head and hit.has(form.head) else hit.last - 1
            kept.append(Candidate(first, hit.last, form.rule, sense, head))
            taken = hit.last
    return kept
