"""Later short names of cases, only where the words round them say that a case is meant."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from mpp_extract.entities.cases.words import COMPANY_ENDS, GOVERNMENTS
from mpp_extract.language.lazy import lazily
from mpp_extract.record import Case

# What stands before a short name, and what must then stand behind it.
_LEAD = lazily(
    r"\b(?:(?P<held>[Ii]n)|(?P<named>[Tt]he|[Uu]nder|[Ii]ts)|overturn(?:ed|s|ing)?|overrul(?:e|ed|es|ing)"
    r"|reaffirm(?:ed|s|ing)?|uph[eo]ld(?:s|ing)?|codify(?:ing)?|distinguish(?:ed|ing)?)\s+"
)
_HELD = lazily(r",\s+(?:the\s+(?:\w+\s+)?(?:court|justices|judges|majority)|(?:Chief\s+)?Justice\s)")
_NAMED = lazily(
    r"\s+(?:decision|ruling|case|opinion|precedent|holding|majority|dissent|doctrine"
    r"|framework|litigation|plaintiffs)\b"
)
_DECIDED = lazily(r"\b(?!\s+v)")
_WORDS = lazily(r"\S{1,60}(?: \S{1,60}){0,2}")  # no short name has more


def short_mentions(text: str, cases: list[Case]) -> Iterator[tuple[Case, tuple[int, int]]]:
    """Each case with the offsets of its short mentions: `in Roe, the court held`, `the Roe ruling`, `overturn Roe`."""
    names: dict[str, Case | None] = {}
    for case in cases:
        for name in _short_names(case):
            names[name] = None if name in names else case
    known = {name: case for name, case in names.items() if case is not None}
    if not known:
        return
    spans = sorted((mention.start, mention.end) for case in cases for mention in case.mentions)
    starts = [start for start, _ in spans]
    done = 0
    for lead in _LEAD.finditer(text):
        start = lead.end()
        end = _name_at(text, lead, known) if lead.start() >= done else 0
        if not end:
            continue
        done, case = end, known[text[start:end]]
        i = bisect_left(starts, end)
        if start > case.mentions[0].end and not (i and spans[i - 1][1] > start):
            yield case, (start, end)


def _name_at(text: str, lead: re.Match[str], known: dict[str, Case]) -> int:
    """Where the longest known name behind a lead ends that has behind it what the lead asks for; 0 for none."""
    start = lead.end()
    words = _WORDS.match(text, start) if text[start : start + 1].isupper() else None
    behind = _HELD if lead["held"] else _NAMED if lead["named"] else _DECIDED
    for end in range(words.end() if words is not None else 0, start, -1):
        if text[start:end] in known and behind.match(text, end) is not None:
            return end
    return 0


def _short_names(case: Case) -> list[str]:
    """The names a court's opinion would use: the first party's, and the second's where the first is a government."""
    names = []
    for party in (case.plaintiff, case.defendant):
        words = [word.strip(",") for word in (party or "").split()]
        words = [word for word in words if word.lower() not in COMPANY_ENDS | {"et", "al.", "al"}]
        if not words or words[0].lower() in GOVERNMENTS:
            continue
        if len(words) == 1:
            names.append(words[0])
        elif len(words) <= 3 and all(word[:1].isupper() for word in words):
            names.extend([" ".join(words), words[-1]])
    return [name for name in names if len(name) > 2 and name[0].isupper()]
