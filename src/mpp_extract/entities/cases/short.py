"""Later short names of cases, only where the words round them say that a case is meant."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from mpp_extract.entities.cases.words import COMPANY_ENDS, GOVERNMENTS
from mpp_extract.record import Case

_BEFORE = (
    r"(?:overturn(?:ed|s|ing)?|overrul(?:e|ed|es|ing)|reaffirm(?:ed|s|ing)?|uph[eo]ld(?:s"
    r"|ing)?|codify(?:ing)?|distinguish(?:ed|ing)?)\s+"
)
_AFTER = (
    r"(?:\s+(?:decision|ruling|case|opinion|precedent|holding|majority|dissent|doctrine"
    r"|framework|litigation|plaintiffs)\b)"
)
_HELD = r",\s+(?:the\s+(?:\w+\s+)?(?:court|justices|judges|majority)|(?:Chief\s+)?Justice\s)"


def short_mentions(text: str, cases: list[Case]) -> Iterator[tuple[Case, tuple[int, int]]]:
    """Each case with the offsets of its short mentions: `in Roe, the court held`, `the Roe ruling`, `overturn Roe`."""
    names: dict[str, Case | None] = {}
    for case in cases:
        for name in _short_names(case):
            names[name] = None if name in names else case
    known = {name: case for name, case in names.items() if case is not None}
    if not known:
        return
    any_name = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    pattern = re.compile(
        rf"\b(?:[Ii]n\s+(?P<a>{any_name})(?={_HELD})"
        rf"|(?:[Tt]he|[Uu]nder|[Ii]ts)\s+(?P<b>{any_name})(?={_AFTER})"
        rf"|{_BEFORE}(?P<c>{any_name})\b(?!\s+v))"
    )
    spans = sorted((mention.start, mention.end) for case in cases for mention in case.mentions)
    starts = [start for start, _ in spans]
    for match in pattern.finditer(text):
        group = match.lastgroup or "a"
        case, (start, end) = known[match[group]], match.span(group)
        i = bisect_left(starts, end)
        if start > case.mentions[0].end and not (i and spans[i - 1][1] > start):
            yield case, (start, end)


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
